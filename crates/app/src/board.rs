//! The board of all laptops: of each what is known, by its own signed word and the ledger. Nothing here is guessed: what
//! is not known is said to be not known.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Enrolment, LaptopClass};
use samenboek_domain::ids::{LaptopId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Book, LaptopReach, Store};

use crate::error::Result;
use crate::house::House;
use crate::standing::this_laptop;

/// After so long without a word, the word is old.
const LONG: i64 = 30 * 24 * 60 * 60 * 1000;

/// One laptop of the centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoardRow {
    /// The laptop.
    pub id: LaptopId,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Whose it is.
    pub class: LaptopClass,
    /// The people with keys on it; of a laptop that was stopped, those who had them.
    pub people: Vec<String>,
    /// When it last said what it has, by its clock.
    pub heard: Option<Timestamp>,
    /// What is known of it.
    pub state: LaptopState,
}

/// What is known of a laptop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LaptopState {
    /// This one.
    Here,
    /// It said to have everything that is here.
    AlsoThere,
    /// Of so many things it has not said to have them. Whether they are on their way nobody knows: a stick may lie in
    /// a drawer, and what was given out may have been cut off.
    Unconfirmed {
        /// How many.
        waiting: usize,
    },
    /// The same, and some of them never left this laptop.
    NotYetGone {
        /// How many in all.
        waiting: usize,
        /// How many of them never left this laptop.
        kept: usize,
    },
    /// The same, and nothing was heard of it for a month.
    Silent {
        /// How many.
        waiting: usize,
    },
    /// It never said anything.
    NeverHeard {
        /// How many things are here.
        waiting: usize,
    },
    /// A coordinator ended its access.
    Stopped,
    /// It was never let into the book, or is no more.
    Outside,
    /// There may be two of it, so that its word counts no more.
    Doubtful,
}

impl LaptopState {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::AlsoThere => "also_there",
            Self::Unconfirmed { .. } => "unconfirmed",
            Self::NotYetGone { .. } => "not_yet_gone",
            Self::Silent { .. } => "silent",
            Self::NeverHeard { .. } => "never_heard",
            Self::Stopped => "stopped",
            Self::Outside => "outside",
            Self::Doubtful => "doubtful",
        }
    }

    /// How many things wait for it: it has not said to have them.
    pub fn waiting(self) -> usize {
        match self {
            Self::Unconfirmed { waiting }
            | Self::NotYetGone { waiting, .. }
            | Self::Silent { waiting }
            | Self::NeverHeard { waiting } => waiting,
            Self::Here | Self::AlsoThere | Self::Stopped | Self::Outside | Self::Doubtful => 0,
        }
    }

    /// How many of these never left this laptop.
    pub fn kept(self) -> usize {
        match self {
            Self::NotYetGone { kept, .. } => kept,
            Self::Here
            | Self::AlsoThere
            | Self::Unconfirmed { .. }
            | Self::Silent { .. }
            | Self::NeverHeard { .. }
            | Self::Stopped
            | Self::Outside
            | Self::Doubtful => 0,
        }
    }
}

impl House {
    /// Every laptop that ever was of this centre: this one first, then by name, those that were stopped last.
    pub fn board(&self) -> Result<Vec<BoardRow>> {
        let rooms = self.rooms()?;
        let store = &rooms.store;
        let Some(book) = store.book() else {
            return Ok(Vec::new());
        };
        let desk = rooms.open.desk().id();
        let mine = this_laptop(&rooms)?.map(|(laptop, _)| laptop);
        let known = Known {
            mine,
            reaches: self.reaches(store, &desk)?,
            kept: store.kept_back()?,
            now: self.clock.now(),
        };
        let names = names(store)?;
        let mut board = Vec::new();
        for (laptop, enrolments) in by_laptop(&book) {
            let is_shared = enrolments
                .iter()
                .any(|one| one.class == LaptopClass::Shared);
            board.push(BoardRow {
                id: laptop,
                name: names.get(&laptop).cloned().unwrap_or_default(),
                class: if is_shared {
                    LaptopClass::Shared
                } else {
                    LaptopClass::Personal
                },
                people: people(store, &enrolments)?,
                heard: known.reach(laptop).and_then(|reach| reach.heard),
                state: known.state(&book, laptop, &enrolments),
            });
        }
        if let Some((laptop, class)) = this_laptop(&rooms)?
            && !board.iter().any(|row| row.id == laptop)
        {
            // Nobody knows it yet, or any more; it is here all the same.
            board.push(BoardRow {
                id: laptop,
                name: names.get(&laptop).cloned().unwrap_or_default(),
                class,
                people: Vec::new(),
                heard: None,
                state: LaptopState::Here,
            });
        }
        board.sort_by_key(|row| {
            let is_last = row.state == LaptopState::Stopped;
            (
                row.state != LaptopState::Here,
                is_last,
                row.name.clone(),
                row.id,
            )
        });
        Ok(board)
    }
}

impl House {
    /// How far every other laptop has come, in the cases that whoever sits here reads too.
    fn reaches(&self, store: &Store, desk: &SignerId) -> Result<Vec<LaptopReach>> {
        let mut reaches = store.laptops(desk)?;
        let seat = self.seat().ok();
        if let Some(circles) = seat.as_ref().and_then(|seat| seat.circles.as_ref()) {
            let missing = circles.missing_on(store, desk)?;
            for reach in &mut reaches {
                reach.missing += missing.get(&reach.laptop).copied().unwrap_or(0);
            }
        }
        Ok(reaches)
    }
}

/// What the judgement rests on.
struct Known {
    mine: Option<LaptopId>,
    reaches: Vec<LaptopReach>,
    kept: usize,
    now: Timestamp,
}

impl Known {
    fn reach(&self, laptop: LaptopId) -> Option<&LaptopReach> {
        self.reaches.iter().find(|reach| reach.laptop == laptop)
    }

    fn state(&self, book: &Book, laptop: LaptopId, enrolments: &[&Enrolment]) -> LaptopState {
        if self.mine == Some(laptop) {
            return LaptopState::Here;
        }
        let mut desks = enrolments.iter().filter(|one| one.person.is_none());
        let Some(desk) = desks.find(|desk| desk.is_active()) else {
            return LaptopState::Stopped;
        };
        let Some(reach) = self.reach(laptop) else {
            return if book.authority.may_read(&desk.signer, &book.team) {
                LaptopState::Doubtful
            } else {
                LaptopState::Outside
            };
        };
        let waiting = reach.missing;
        let Some(heard) = reach.heard else {
            return LaptopState::NeverHeard { waiting };
        };
        let kept = self.kept.min(waiting);
        let silence = self.now.as_millis().saturating_sub(heard.as_millis());
        match (waiting, kept) {
            (0, _) => LaptopState::AlsoThere,
            (_, _) if silence >= LONG => LaptopState::Silent { waiting },
            (_, 0) => LaptopState::Unconfirmed { waiting },
            (_, _) => LaptopState::NotYetGone { waiting, kept },
        }
    }
}

pub(crate) fn by_laptop(book: &Book) -> BTreeMap<LaptopId, Vec<&Enrolment>> {
    let mut laptops: BTreeMap<LaptopId, Vec<&Enrolment>> = BTreeMap::new();
    for enrolment in book.authority.enrolments() {
        laptops.entry(enrolment.laptop).or_default().push(enrolment);
    }
    laptops
}

fn names(store: &Store) -> Result<BTreeMap<LaptopId, String>> {
    let names = store.names(DocumentKind::Laptop)?.into_iter();
    Ok(names
        .map(|record| (LaptopId::from_bytes(*record.id.as_bytes()), record.name))
        .collect())
}

/// Who works there. Once nobody does any more, who did.
pub(crate) fn people(store: &Store, enrolments: &[&Enrolment]) -> Result<Vec<String>> {
    let is_in_use = enrolments.iter().any(|one| one.is_active());
    let people: BTreeSet<_> = enrolments
        .iter()
        .filter(|one| one.is_active() || !is_in_use)
        .filter_map(|one| one.person)
        .collect();
    let mut names = Vec::new();
    for person in people {
        names.extend(store.person(&person)?.map(|card| card.name));
    }
    names.sort();
    Ok(names)
}
