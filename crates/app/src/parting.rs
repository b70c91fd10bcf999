//! Parting with a laptop, lost or put away: what was on it and who may read that, one deed that ends everybody's access
//! there, and the list of what remains to be done, which this laptop keeps.

mod clearing;
mod notice;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Enrolment, LaptopClass};
use samenboek_domain::ids::{LaptopId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::loss::{Known, Loss, Parting, PartingStep};
use samenboek_domain::time::Timestamp;
use samenboek_store::Book;
use serde::{Deserialize, Serialize};

use crate::board::{by_laptop, people};
use crate::cases::circle_of;
use crate::error::{AppError, Result, kind_of};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::revoking::{leading, somebody_leads_without};

pub use clearing::ClearFacts;

const LISTS: &str = "partings";

/// What is known of a laptop that somebody may part with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaptopFacts {
    /// The laptop.
    pub id: LaptopId,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Whose it is.
    pub class: LaptopClass,
    /// This one.
    pub is_here: bool,
    /// Everybody's access there was ended.
    pub is_stopped: bool,
    /// The people with keys on it; of a laptop that was stopped, those who had them.
    pub people: Vec<String>,
    /// Those of them who lead.
    pub leaders: Vec<String>,
    /// Nobody would lead any more without it.
    pub is_last_to_lead: bool,
    /// When it last said what it has, by its clock.
    pub heard: Option<Timestamp>,
    /// How much the team's book holds here; it had at most as much, until it was last heard.
    pub book: BookSize,
    /// Other laptops said to have more of what was written there than is here.
    pub more_elsewhere: bool,
    /// What remains to be done, once somebody parted with it here.
    pub list: Option<PartingList>,
}

/// How much a book holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BookSize {
    /// How many encounters.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many people have a card.
    pub people: usize,
    /// How many cases were read at that laptop, of those that whoever sits here reads too.
    pub cases: usize,
}

/// What somebody says who parts with a laptop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartingDraft {
    /// It is lost.
    Lost(Loss),
    /// It is put away.
    PutAway,
}

/// What remains to be done, and what was said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartingList {
    /// Why.
    pub why: Parting,
    /// When this laptop ended the access there, or found it ended.
    pub at: Timestamp,
    /// What was said of the loss.
    pub loss: Option<LossKept>,
    /// When the laptop was last heard until then.
    pub heard: Option<Timestamp>,
    /// How many cases were read there, as far as was known.
    #[serde(default)]
    pub cases: usize,
    /// Who had keys there.
    pub people: BTreeSet<PersonId>,
    /// What is done.
    pub done: BTreeSet<PartingStep>,
}

/// A loss, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LossKept {
    known_at: Timestamp,
    was_open: Known,
    with_paper: Known,
}

impl From<Loss> for LossKept {
    fn from(loss: Loss) -> Self {
        Self {
            known_at: loss.known_at,
            was_open: loss.was_open,
            with_paper: loss.with_paper,
        }
    }
}

impl From<LossKept> for Loss {
    fn from(kept: LossKept) -> Self {
        Self {
            known_at: kept.known_at,
            was_open: kept.was_open,
            with_paper: kept.with_paper,
        }
    }
}

/// What parting with a laptop did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parted {
    /// How many enrolments ended: people's and the laptop's own. None when somebody had done so already.
    pub ended: usize,
}

impl House {
    /// What is known of a laptop, before somebody parts with it and after.
    pub fn laptop_facts(&self, laptop: &LaptopId) -> Result<LaptopFacts> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        leading_or_knows(&book, &seat)?;
        let all = by_laptop(&book);
        let enrolments = all
            .get(laptop)
            .ok_or_else(|| AppError::refuse("unknown_laptop"))?;
        let ending = active(enrolments);
        let desk = rooms.open.desk().id();
        let mine = book.authority.enrolment(&desk).map(|desk| desk.laptop);
        // Where the access was ended already, what was there is asked of those who had it.
        let had_keys: Vec<Enrolment> = if ending.is_empty() {
            enrolments.iter().map(|one| **one).collect()
        } else {
            ending.clone()
        };
        let heard = rooms.store.last_heard(&had_keys)?;
        let list = lists(&rooms)?.remove(&laptop.to_string());
        let is_shared = |one: &&Enrolment| one.class == LaptopClass::Shared;
        Ok(LaptopFacts {
            id: *laptop,
            name: rooms.name_of(laptop)?,
            class: if enrolments.iter().any(is_shared) {
                LaptopClass::Shared
            } else {
                LaptopClass::Personal
            },
            is_here: mine == Some(*laptop),
            is_stopped: ending.is_empty(),
            people: people(&rooms.store, enrolments)?,
            leaders: leaders(&rooms, &book, &ending)?,
            is_last_to_lead: !ending.is_empty() && !somebody_leads_without(&book, &ending),
            heard: heard.or_else(|| list.as_ref().and_then(|list| list.heard)),
            book: BookSize {
                cases: list
                    .as_ref()
                    .map_or_else(|| cases_at(&book, &seat, &had_keys), |list| Ok(list.cases))?,
                ..book_size(&rooms)?
            },
            more_elsewhere: more_elsewhere(&rooms, enrolments)?,
            list,
        })
    }

    /// Ends everybody's access at a laptop in one go, and keeps the list of what remains to be done. Where that was done
    /// already, only the list is kept. Only by a coordinator, never for the laptop at hand, and never so that nobody
    /// leads any more.
    pub fn part_with(&self, laptop: &LaptopId, draft: &PartingDraft) -> Result<Outcome<Parted>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        let facts = self.laptop_facts(laptop)?;
        if facts.is_here {
            return Err(AppError::refuse("laptop_is_here"));
        }
        if facts.is_last_to_lead {
            return Err(AppError::refuse("last_coordinator"));
        }
        let all = by_laptop(&book);
        let enrolments = all.get(laptop).map(Vec::as_slice).unwrap_or_default();
        let ending = active(enrolments);
        if !ending.is_empty() {
            // The keys of before a restore too: a backup holds them.
            let open = enrolments.iter().filter(|one| !one.revoked);
            let open: Vec<Enrolment> = open.map(|one| **one).collect();
            self.end(&rooms, &seat, signer, &open)?;
        }
        let had_keys = if ending.is_empty() { enrolments } else { &[] };
        let people = ending.iter().chain(had_keys.iter().copied());
        let (why, loss) = match draft {
            PartingDraft::Lost(loss) => (Parting::Lost, Some(self.not_ahead(loss))),
            PartingDraft::PutAway => (Parting::PutAway, None),
        };
        let people = people.filter_map(|one| one.person).collect();
        change_lists(&rooms, |lists| {
            let before = lists.remove(&laptop.to_string());
            let list = PartingList {
                why,
                loss,
                at: before.as_ref().map_or(self.clock.now(), |list| list.at),
                heard: facts.heard,
                cases: facts.book.cases,
                people,
                done: before.map(|list| list.done).unwrap_or_default(),
            };
            lists.insert(laptop.to_string(), list);
            Ok(())
        })?;
        let value = Parted {
            ended: ending.len(),
        };
        Ok(Outcome::new(
            value,
            [Topic::People, Topic::Sharing, Topic::Laptop],
        ))
    }

    /// Ticks a thing off, or takes the tick away. Only by a coordinator.
    pub fn tick_parting(
        &self,
        laptop: &LaptopId,
        step: PartingStep,
        is_done: bool,
    ) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        change_lists(&rooms, |lists| {
            let list = lists
                .get_mut(&laptop.to_string())
                .ok_or_else(|| AppError::refuse("not_found"))?;
            if is_done {
                list.done.insert(step);
            } else {
                list.done.remove(&step);
            }
            Ok(())
        })?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }

    /// The laptops that were parted with here, with what remains to be done; the newest first.
    pub fn partings(&self) -> Result<Vec<(LaptopId, String, PartingList)>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let mut partings = Vec::new();
        for (laptop, list) in lists(&rooms)? {
            if let Ok(laptop) = laptop.parse() {
                partings.push((laptop, rooms.name_of(&laptop)?, list));
            }
        }
        partings.sort_by_key(|(laptop, _, list)| (std::cmp::Reverse(list.at), *laptop));
        Ok(partings)
    }

    /// Nobody knew of it later than now.
    fn not_ahead(&self, loss: &Loss) -> LossKept {
        Loss {
            known_at: loss.known_at.min(self.clock.now()),
            ..*loss
        }
        .into()
    }
}

impl PartingList {
    /// What was said of the loss; none of a laptop that was put away.
    pub fn loss(&self) -> Option<Loss> {
        self.loss.map(Loss::from)
    }

    /// What remains to be done, or was.
    pub fn steps(&self) -> Vec<(PartingStep, bool)> {
        let steps = self.why.steps().iter();
        steps
            .map(|step| (*step, self.done.contains(step)))
            .collect()
    }
}

/// Whoever leads may look; also while a newer version holds everything up, so that the facts can be read.
fn leading_or_knows(book: &Book, seat: &Seat) -> Result<()> {
    match leading(book, seat) {
        Ok(_) => Ok(()),
        Err(refused) if refused.code() == "halted" => Ok(()),
        Err(refused) => Err(refused),
    }
}

fn active(enrolments: &[&Enrolment]) -> Vec<Enrolment> {
    let active = enrolments.iter().filter(|one| one.is_active());
    active.map(|one| **one).collect()
}

fn leaders(rooms: &Rooms, book: &Book, enrolments: &[Enrolment]) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for enrolment in enrolments {
        let leads = book.authority.may_lead(&enrolment.signer);
        if let Some(person) = enrolment.person.filter(|_| leads) {
            names.extend(rooms.store.person(&person)?.map(|card| card.name));
        }
    }
    Ok(names.into_iter().collect())
}

fn book_size(rooms: &Rooms) -> Result<BookSize> {
    let count = |kind| Ok::<_, AppError>(rooms.store.documents_of(kind)?.len());
    Ok(BookSize {
        encounters: count(DocumentKind::Encounter)?,
        rules: count(DocumentKind::Rule)?,
        people: count(DocumentKind::Person)?,
        cases: 0,
    })
}

/// How many of the cases that whoever sits here reads are read with these keys too.
fn cases_at(book: &Book, seat: &Seat, enrolments: &[Enrolment]) -> Result<usize> {
    let Some(circles) = &seat.circles else {
        return Ok(0);
    };
    let mut people = BTreeSet::new();
    let mut leads = false;
    for enrolment in enrolments {
        if enrolment.class == LaptopClass::Personal {
            people.extend(enrolment.person);
            leads |= book.authority.could_lead(&enrolment.signer);
        }
    }
    let mut cases = 0;
    for row in circles.list_cases()? {
        let members = circles.members(&circle_of(circles, &row.id)?)?;
        let is_read =
            (leads && members.coordinators) || members.people.iter().any(|it| people.contains(it));
        cases += usize::from(is_read);
    }
    Ok(cases)
}

fn more_elsewhere(rooms: &Rooms, enrolments: &[&Enrolment]) -> Result<bool> {
    for enrolment in enrolments {
        let (said, here) = rooms.store.said_and_here(&enrolment.signer)?;
        if said > here {
            return Ok(true);
        }
    }
    Ok(false)
}

fn lists(rooms: &Rooms) -> Result<BTreeMap<String, PartingList>> {
    kept(rooms.store.setting(LISTS)?)
}

fn kept(text: Option<String>) -> Result<BTreeMap<String, PartingList>> {
    let text = text.unwrap_or_default();
    if text.is_empty() {
        return Ok(BTreeMap::new());
    }
    // What a newer version wrote differently is neither guessed at nor begun anew: all of it would be lost.
    serde_json::from_str(&text).map_err(|error| AppError::fault("newer_version", kind_of(&error)))
}

fn change_lists(
    rooms: &Rooms,
    change: impl FnOnce(&mut BTreeMap<String, PartingList>) -> Result<()>,
) -> Result<()> {
    rooms.store.change_setting(LISTS, |text| {
        let mut lists = kept(text)?;
        change(&mut lists)?;
        let text = serde_json::to_string(&lists);
        text.map(Some)
            .map_err(|error| AppError::fault("unknown", error))
    })
}
