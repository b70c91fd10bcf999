//! Going back to a backup for everybody: a coordinator who restored one looks at a plan, and says so. What was later is
//! written over by ordinary edits, or lies in the bin; it stays in the history, and can be taken back.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{DocumentId, LaptopId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Store, StoreError, Writer};

use crate::error::{AppError, Result};
use crate::forgetting::{Mention, mention_of};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

/// When the backup was restored, in milliseconds; nothing, or empty, while there is none to go back to.
const SINCE: &str = "backup_point";
/// How far the word of each other laptop had come, by then.
const HEARD: &str = "backup_point_heard";

/// So many documents are written in one parcel.
const IN_ONE_WRITE: usize = 500;

/// That the book of everybody may go back to a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupPoint {
    /// When the backup was restored.
    pub since: Timestamp,
    /// How many things went back, and can be taken back.
    pub gone: usize,
}

/// What going back would do, and did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoingBack {
    /// When this laptop came back from the backup.
    pub since: Timestamp,
    /// Things that would be as they were.
    pub back: Vec<Mention>,
    /// Things made later, that would go to the bin.
    pub to_bin: Vec<Mention>,
    /// How many would stay as they are.
    pub stays: usize,
    /// Laptops of which nothing came since then: what only they have is not in this plan.
    pub unheard: Vec<String>,
    /// How many went back, and can be taken back.
    pub gone: usize,
}

impl GoingBack {
    /// How many things this would change. Whoever confirms says this number, so that nobody confirms another plan than
    /// was looked at.
    pub fn things(&self) -> usize {
        self.back.len().saturating_add(self.to_bin.len())
    }
}

/// What went back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WentBack {
    /// How many things are as they were.
    pub back: usize,
    /// How many went to the bin.
    pub to_bin: usize,
}

impl House {
    /// Whether a backup was restored to which the book may go back. The plan itself looks into every document: see
    /// [`House::going_back`].
    pub fn backup_point(&self) -> Result<Option<BackupPoint>> {
        let rooms = self.rooms()?;
        let Some(since) = since(&rooms)? else {
            return Ok(None);
        };
        let gone = rooms.store.gone_back()?.len();
        Ok(Some(BackupPoint { since, gone }))
    }

    /// What going back would do now; none when no backup was restored for that. Changes nothing.
    pub fn going_back(&self) -> Result<Option<GoingBack>> {
        let rooms = self.rooms()?;
        let Some(since) = since(&rooms)? else {
            return Ok(None);
        };
        let plan = rooms.store.way_back()?;
        let told = |things: &[(DocumentId, DocumentKind)]| -> Result<Vec<Mention>> {
            let things = things.iter();
            things
                .filter_map(|(id, kind)| mention_of(&rooms, id, *kind).transpose())
                .collect()
        };
        Ok(Some(GoingBack {
            since,
            back: told(&plan.back)?,
            to_bin: told(&plan.to_bin)?,
            stays: plan.stays,
            unheard: self.unheard(&rooms)?,
            gone: rooms.store.gone_back()?.len(),
        }))
    }

    /// Writes the book as the backup held it. Only by a coordinator who looked at the plan and says how many `things` it
    /// would change: refused when that is another number by now. Cases stay as they are.
    pub fn go_back(&self, things: usize) -> Result<Outcome<WentBack>> {
        let rooms = self.rooms()?;
        let plan = self.going_back()?;
        let plan = plan.ok_or_else(|| AppError::refuse("no_backup_point"))?;
        self.must_lead(&rooms)?;
        if plan.things() != things {
            return Err(AppError::refuse("plan_changed"));
        }
        let ids: Vec<DocumentId> = plan
            .back
            .iter()
            .chain(&plan.to_bin)
            .map(|it| it.id)
            .collect();
        let went = WentBack {
            back: plan.back.len(),
            to_bin: plan.to_bin.len(),
        };
        self.write_each(&rooms, &ids, |writer, id| {
            writer.go_back(id)?;
            Ok(())
        })
        .map(|outcome| Outcome {
            value: went,
            changed: outcome.changed,
        })
    }

    /// Takes the going back back. Only by a coordinator. Returns how many things are as they were before it.
    pub fn take_back_going_back(&self) -> Result<Outcome<usize>> {
        let rooms = self.rooms()?;
        self.must_lead(&rooms)?;
        let gone = rooms.store.gone_back()?;
        if gone.is_empty() {
            return Err(AppError::refuse("nothing_to_undo"));
        }
        let count = gone.len();
        self.write_each(&rooms, &gone, |writer, id| writer.take_back_going_back(id))
            .map(|outcome| Outcome {
                value: count,
                changed: outcome.changed,
            })
    }

    /// The book stays as it is now: nobody here is asked about the backup any more. Only by a coordinator.
    pub fn end_going_back(&self) -> Result<Outcome<()>> {
        let rooms = self.rooms()?;
        self.must_lead(&rooms)?;
        if since(&rooms)?.is_none() {
            return Err(AppError::refuse("no_backup_point"));
        }
        drop_point(&rooms.store)?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }

    fn must_lead(&self, rooms: &Rooms) -> Result<()> {
        let seat = self.seat()?;
        leading(&*rooms.book()?, &seat).map(|_| ())
    }

    /// Notes where the restored book stands, before anything else comes in. Refuses whoever does not lead in it.
    pub(crate) fn note_point(&self, store: &Store, signer: &SignerId) -> Result<()> {
        let book = store.book();
        if !book.is_some_and(|book| book.authority.may_lead(signer)) {
            return Err(AppError::refuse("not_a_coordinator"));
        }
        store.mark_point()?;
        let heard = serde_json::to_string(&heard(store, signer)?)
            .map_err(|error| AppError::fault("unknown", error))?;
        store.set_setting(HEARD, &heard)?;
        Ok(store.set_setting(SINCE, &self.clock.now().as_millis().to_string())?)
    }

    /// The names of the laptops that said nothing since the backup was restored.
    fn unheard(&self, rooms: &Rooms) -> Result<Vec<String>> {
        let then: BTreeMap<String, u64> = rooms
            .store
            .setting(HEARD)?
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default();
        let now = heard(&rooms.store, &rooms.open.desk().id())?;
        let is_silent = |laptop: &str| {
            let before = then.get(laptop).copied().unwrap_or(0);
            now.get(laptop).is_some_and(|now| *now <= before)
        };
        let names = rooms.store.names(DocumentKind::Laptop)?.into_iter();
        let names = names
            .filter(|record| is_silent(&LaptopId::from_bytes(*record.id.as_bytes()).to_string()));
        Ok(names.map(|record| record.name).collect())
    }

    /// Writes these documents, some hundreds at a time: each parcel is whole, and what is left is in the next plan.
    fn write_each(
        &self,
        rooms: &Rooms,
        ids: &[DocumentId],
        deed: impl Fn(&mut Writer<'_>, DocumentId) -> Result<(), StoreError>,
    ) -> Result<Outcome<()>> {
        let seat = self.seat()?;
        let hand = self.hand(rooms, &seat)?;
        let mut kinds = BTreeSet::new();
        for some in ids.chunks(IN_ONE_WRITE) {
            let written = rooms.store.write(&hand, |writer| -> Result<()> {
                for id in some {
                    deed(writer, *id)?;
                }
                Ok(())
            })?;
            kinds.extend(written.kinds);
        }
        // What was done before is no longer the last thing that was done to these.
        self.undo_stack().clear();
        let mut outcome = Outcome::of_kinds((), &kinds);
        outcome.changed.insert(Topic::Sharing);
        Ok(outcome)
    }
}

/// The book goes on from where it is.
pub(crate) fn drop_point(store: &Store) -> Result<()> {
    // Without a date nobody is asked, whatever a pulled plug leaves of the rest; a date without a point is a plan that
    // throws everything away.
    store.set_setting(SINCE, "")?;
    Ok(store.drop_point()?)
}

fn since(rooms: &Rooms) -> Result<Option<Timestamp>> {
    let since = rooms.store.setting(SINCE)?;
    Ok(since
        .and_then(|text| text.parse().ok())
        .map(Timestamp::from_millis))
}

/// How much of each other laptop came here, by its id: what is written there, whoever signs. No clock is asked.
fn heard(store: &Store, me: &SignerId) -> Result<BTreeMap<String, u64>> {
    let book = store.book().ok_or_else(|| AppError::refuse("signed_out"))?;
    let reaches = store.reaches()?;
    let mut heard: BTreeMap<String, u64> = BTreeMap::new();
    for it in store.laptops(me)? {
        let signers = book
            .authority
            .enrolments()
            .filter(|known| known.laptop == it.laptop);
        let signers: BTreeSet<SignerId> = signers.map(|known| known.signer).collect();
        let said = reaches
            .iter()
            .filter(|reach| signers.contains(&reach.signer));
        let furthest = said.map(|reach| reach.to).fold(0_u64, u64::saturating_add);
        heard.insert(it.laptop.to_string(), furthest);
    }
    Ok(heard)
}
