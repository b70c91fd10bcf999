//! A laptop of the simulation: a real house in a folder, who can sit at it, and an eye on its memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use samenboek_app::{AppError, Exchanged, FixedClock, House, Passphrase, SeededIds, Unlocked};
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_domain::time::Timestamp;
use samenboek_sync::Carrier;
use samenboek_tests::PASSPHRASE;

use crate::eye::{Eye, History};
use crate::model::Form;

/// Somebody who has keys on a laptop.
#[derive(Clone)]
pub struct Sitter {
    /// The name.
    pub name: String,
    /// What unlocks.
    pub unlocked: Unlocked,
}

/// One laptop.
pub struct Machine {
    /// Its name. A copied folder makes two of one name.
    pub name: String,
    /// Its folder.
    pub folder: PathBuf,
    /// Its clock.
    pub clock: Arc<FixedClock>,
    /// Who can sit here.
    pub sitters: Vec<Sitter>,
    /// Who sits here.
    pub sits: usize,
    /// What stands in it, as of the last look.
    pub histories: BTreeMap<DocumentId, History>,
    /// A form that stands open.
    pub form: Option<Form>,
    /// What was done since somebody sat down, to be taken back.
    pub done: Vec<DocumentId>,
    /// Its last backup.
    pub backup: Option<(PathBuf, Vec<Sitter>)>,
    /// What was forgotten here, and went.
    pub forgot: BTreeSet<DocumentId>,
    /// What stood in documents that went from here.
    pub went: BTreeMap<DocumentId, History>,
    /// It is no more.
    pub gone: bool,
    house: Option<House>,
    eye: Option<Eye>,
    ids: Arc<SeededIds>,
}

impl Machine {
    /// A laptop with nothing on it, whose clock is so many years off.
    pub fn fresh(name: &str, folder: &Path, seed: u64, years_off: i64) -> Self {
        let clock = FixedClock::at(Timestamp::parse("2026-11-22T09:00:00Z").unwrap());
        clock.advance(years_off * 365 * 24 * 3_600_000);
        let mut machine = Self {
            name: name.to_owned(),
            folder: folder.to_owned(),
            clock: Arc::new(clock),
            sitters: Vec::new(),
            sits: 0,
            histories: BTreeMap::new(),
            form: None,
            done: Vec::new(),
            backup: None,
            forgot: BTreeSet::new(),
            went: BTreeMap::new(),
            gone: false,
            house: None,
            eye: None,
            ids: Arc::new(SeededIds::new(seed)),
        };
        machine.open();
        machine
    }

    /// The house.
    pub fn house(&self) -> &House {
        self.house.as_ref().expect("it is switched on")
    }

    /// The eye on its memory.
    pub fn eye(&self) -> &Eye {
        self.eye.as_ref().expect("it has a memory")
    }

    /// What everybody unlocks with.
    pub fn passphrase() -> Passphrase {
        Passphrase::new(PASSPHRASE)
    }

    /// From now on whoever sits here now can sit down here, and what stands here can be seen.
    pub fn settles(&mut self, name: &str) {
        let unlocked = self.house().unlocked().unwrap();
        self.house().sheets_done();
        self.sitters.push(Sitter {
            name: name.to_owned(),
            unlocked,
        });
        self.sits = self.sitters.len() - 1;
        self.watch();
    }

    /// Opens an eye on its memory.
    pub fn watch(&mut self) {
        self.eye = None;
        let people = self.sitters.iter().map(|sitter| &sitter.unlocked);
        self.eye = Some(Eye::on(&self.folder, people));
        self.look();
    }

    /// Looks what stands in it.
    pub fn look(&mut self) {
        let before = std::mem::take(&mut self.histories);
        self.histories = self.eye().histories();
        let gone = before
            .into_iter()
            .filter(|(id, _)| !self.histories.contains_key(id));
        self.went.extend(gone);
    }

    /// Switches it off, as a pulled plug does: nothing is said goodbye to.
    pub fn switch_off(&mut self) {
        (self.eye, self.house, self.form) = (None, None, None);
        self.done.clear();
    }

    /// Switches it on again, and the same person sits down, if there is anybody to be.
    pub fn switch_on(&mut self) -> Result<(), AppError> {
        self.open();
        let sat = self.sit_somebody();
        self.watch();
        sat
    }

    /// The same person sits down again, or somebody else when her access here ended.
    pub fn sit_somebody(&mut self) -> Result<(), AppError> {
        let sat = self.sit(self.sits);
        let others = (0..self.sitters.len()).filter(|sitter| *sitter != self.sits);
        match sat {
            Err(error) if error.code() != "not_enrolled" => {
                let others: Vec<usize> = others.collect();
                let mut said = others.into_iter().map(|sitter| self.sit(sitter));
                said.find(Result::is_ok).unwrap_or(Err(error))
            }
            sat => sat,
        }
    }

    /// Somebody sits down.
    pub fn sit(&mut self, sitter: usize) -> Result<(), AppError> {
        self.done.clear();
        self.form = None;
        let unlocked = self.sitters[sitter].unlocked.clone();
        self.house().enter(unlocked)?;
        self.sits = sitter;
        Ok(())
    }

    fn open(&mut self) {
        let (clock, ids) = (Arc::clone(&self.clock), Arc::clone(&self.ids));
        self.house = Some(House::open_with(&self.folder, clock, ids).unwrap());
    }

    /// The keys of its desk.
    pub fn desk(&self) -> SignerId {
        self.eye().open.desk().id()
    }

    /// The keys of whoever sits here.
    pub fn sitting(&self) -> SignerId {
        let signer = self.eye().signer(&self.sitters[self.sits]);
        signer.expect("whoever sits here had keys when it was last looked")
    }

    /// The signers whose keys lie here.
    pub fn signers(&self) -> Vec<SignerId> {
        let eye = self.eye();
        let people = self.sitters.iter().filter_map(|it| eye.signer(it));
        std::iter::once(self.desk()).chain(people).collect()
    }

    /// Exchanges with a carrier.
    pub fn exchange(&self, carrier: &mut dyn Carrier) -> Result<Exchanged, AppError> {
        let never = samenboek_app::Cancel::default();
        let exchanged = self.house().exchange(carrier, &never, &mut |_| {});
        exchanged.map(|outcome| outcome.value)
    }
}
