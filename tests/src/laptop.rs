//! One laptop: a real folder with a real house in it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use samenboek_app::{
    AppError, Cancel, Exchanged, FixedClock, Founding, House, LaptopClass, Passphrase, SeededIds,
    Unlocked, Whose,
};
use samenboek_domain::encounter::EncounterDraft;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_domain::time::Timestamp;
use samenboek_sync::Carrier;
use serde_json::{Value, json};

/// What everybody in a test unlocks with.
pub const PASSPHRASE: &str = "fiets wolk koffie brug";

/// A laptop, its folder, and what unlocks it without the key derivation.
pub struct Laptop {
    /// Its folder.
    pub folder: PathBuf,
    /// Its house; none while it is switched off.
    pub house: Option<House>,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    ids: Arc<SeededIds>,
    unlocked: Option<Unlocked>,
}

impl Laptop {
    /// A laptop with nothing on it. Its clock stands on the morning of 22 November 2026.
    pub fn new(folder: &Path, seed: u64) -> Self {
        let clock = Arc::new(FixedClock::at(
            Timestamp::parse("2026-11-22T09:00:00Z").unwrap(),
        ));
        let ids = Arc::new(SeededIds::new(seed));
        let house =
            House::open_with(folder, Arc::clone(&clock) as _, Arc::clone(&ids) as _).unwrap();
        Self {
            folder: folder.to_owned(),
            house: Some(house),
            clock,
            ids,
            unlocked: None,
        }
    }

    /// A laptop whose folder was copied from a template; `seed` makes its new ids its own.
    pub fn from_template(folder: &Path, seed: u64, unlocked: Unlocked) -> Self {
        let mut laptop = Self::new(folder, seed);
        laptop.unlocked = Some(unlocked);
        laptop.enter();
        laptop
    }

    /// A laptop whose folder came about otherwise: whoever has keys there sits down with the passphrase of everybody.
    pub fn left_behind(folder: &Path, seed: u64) -> Self {
        let mut laptop = Self::new(folder, seed);
        let faces = laptop.house().faces().unwrap();
        let words = Passphrase::new(PASSPHRASE);
        laptop.house().unlock(&faces[0].enrolment, &words).unwrap();
        laptop.unlocked = laptop.house().unlocked();
        laptop
    }

    /// The house, which must be switched on.
    pub fn house(&self) -> &House {
        self.house.as_ref().unwrap()
    }

    /// Founds a centre. Returns the code of its key on paper.
    pub fn found(&mut self, centre: &str, person: &str, laptop: &str) -> String {
        let founding = Founding {
            centre,
            person,
            laptop,
            class: LaptopClass::Shared,
            passphrase: &Passphrase::new(PASSPHRASE),
        };
        let sheets = self.house().found(&founding).unwrap().value;
        self.house().sheets_done();
        self.unlocked = self.house().unlocked();
        sheets.paper_key.unwrap()
    }

    /// Joins the book of `coordinator`, by stick, as somebody new.
    pub fn join(&mut self, coordinator: &Self, person: &str, laptop: &str, role: Role) {
        self.join_as(coordinator, person, laptop, Whose::Somebody(role));
    }

    /// Joins the book of whoever lets it in, by stick.
    pub fn join_as(&mut self, by: &Self, person: &str, laptop: &str, whose: Whose) {
        let state = self
            .house()
            .join_request(
                person,
                laptop,
                LaptopClass::Personal,
                &Passphrase::new(PASSPHRASE),
            )
            .unwrap()
            .value;
        let file = self.house().join_file().unwrap();
        let approval = by
            .house()
            .join_approve(&file, &state.digits, whose)
            .unwrap();
        let pictures = self.house().join_finish(&approval.answer).unwrap().value;
        assert_eq!(
            pictures, approval.pictures,
            "both screens show the same three pictures"
        );
        self.house().sheets_done();
        self.unlocked = self.house().unlocked();
    }

    /// What unlocks it.
    pub fn unlocked(&self) -> Unlocked {
        self.unlocked.clone().unwrap()
    }

    /// Switches it off, as a pulled plug does: nothing is said goodbye to.
    pub fn switch_off(&mut self) {
        self.house = None;
    }

    /// Switches it on again and sits down.
    pub fn switch_on(&mut self) {
        self.start_cold();
        self.enter();
    }

    /// Starts it anew; nobody has unlocked it yet.
    pub fn start_cold(&mut self) {
        self.switch_off();
        let (clock, ids) = (Arc::clone(&self.clock) as _, Arc::clone(&self.ids) as _);
        self.house = Some(House::open_with(&self.folder, clock, ids).unwrap());
    }

    fn enter(&self) {
        self.house().enter(self.unlocked()).unwrap();
    }

    /// Records an encounter from its draft.
    pub fn record(&self, draft: Value) -> DocumentId {
        self.try_record(draft).unwrap()
    }

    /// Records an encounter, or is refused.
    pub fn try_record(&self, draft: Value) -> Result<DocumentId, AppError> {
        let draft = EncounterDraft::from_json(draft)?;
        Ok(self.house().record_encounter(draft)?.value.id)
    }

    /// Changes some fields of an encounter.
    pub fn patch(&self, id: &DocumentId, patch: Value) {
        self.house().patch_encounter(id, patch).unwrap();
    }

    /// Exchanges with a carrier.
    pub fn exchange(&self, carrier: &mut dyn Carrier) -> Result<Exchanged, AppError> {
        self.house()
            .exchange(carrier, &Cancel::default(), &mut |_| {})
            .map(|outcome| outcome.value)
    }

    /// The titles in the list, newest first.
    pub fn titles(&self) -> Vec<String> {
        let page = self
            .house()
            .list_encounters(&samenboek_app::EncounterQuery {
                limit: 10_000,
                ..Default::default()
            })
            .unwrap();
        page.rows.into_iter().map(|row| row.row.title).collect()
    }

    /// Everything that must be equal on two laptops that have met: documents, and the rows derived from them.
    pub fn book(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for row in self
            .house()
            .list_encounters(&samenboek_app::EncounterQuery {
                limit: 100_000,
                ..Default::default()
            })
            .unwrap()
            .rows
        {
            let view = self.house().encounter(&row.row.id).unwrap();
            lines.push(format!(
                "{:?} {:?} {:?} {}",
                view.record, view.organisers, view.named, view.recorded_by
            ));
        }
        for row in self.house().list_rules().unwrap() {
            let view = self.house().rule(&row.row.id).unwrap();
            lines.push(format!("{:?} {:?}", view.record, view.items));
        }
        let every_signal = samenboek_app::SignalQuery {
            limit: 100_000,
            ..Default::default()
        };
        for row in self.house().list_signals(&every_signal).unwrap().rows {
            let events = self.house().signal_timeline(&row.row.id).unwrap();
            lines.push(format!("{:?} {events:?}", row.row));
        }
        lines.push(format!("{:?}", self.house().list_bin().unwrap()));
        lines.push(format!("{:?}", self.house().list_versions().unwrap()));
        lines.push(format!("{:?}", self.house().team().unwrap()));
        lines
    }
}

/// A draft of a meal with this title.
pub fn evening(title: &str) -> Value {
    json!({"title": title, "happened_on": "2026-11-20", "activity": "meal", "place": "Portiek 12"})
}
