//! Encounters: who met whom, where, and what came of it.
//!
//! A draft is what was typed; an [`Encounter`] is what the rules let through. A name stays a name
//! here; the house finds or makes the person card and keeps its id.

mod choices;
mod draft;
mod error;
mod hints;
mod nameless;
mod parse;
mod who;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{NaiveDate, NaiveTime};

pub use choices::{Activity, Condition, Tone};
pub use draft::{AttendanceDraft, EncounterDraft, TableDraft, apply};
pub use error::EncounterError;
pub use hints::{Hint, hints};
pub(crate) use nameless::hashed;
pub use nameless::{nameless_of, names_go};
pub use who::Who;

use crate::series::OccurrenceId;
use crate::text::{Line, Prose};

/// More people than this in one place is a slip of the keyboard.
pub const MOST_PEOPLE: u64 = 5_000;
/// More tables (teams, duos) than this in one place is a slip too.
pub const MOST_TABLES: usize = 1_000;

/// A meeting of neighbours, as the rules let it through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encounter {
    /// What it was called; none when nobody gave it a name.
    pub title: Option<Line>,
    /// The day it happened on, as people mean it.
    pub happened_on: NaiveDate,
    /// When it began.
    pub starts_at: Option<NaiveTime>,
    /// When it ended; after midnight when that is earlier than it began.
    pub ends_at: Option<NaiveTime>,
    /// Where.
    pub place: Option<Line>,
    /// What people did.
    pub activity: Option<Activity>,
    /// The series it belongs to.
    pub series: Option<Line>,
    /// Which time of which series, where it was planned.
    pub occurrence: Option<OccurrenceId>,
    /// Who made it happen.
    pub organisers: Vec<Who>,
    /// Who came.
    pub attendance: Attendance,
    /// Who sat with whom, in numbers.
    pub tables: Vec<Table>,
    /// Which conditions of good contact were met (Allport, 1954).
    pub conditions: BTreeSet<Condition>,
    /// The mood.
    pub tone: Option<Tone>,
    /// What changed between people.
    pub changed: Option<Prose>,
    /// Whatever else is worth keeping.
    pub note: Prose,
}

/// Who came: by name, and how many more.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Attendance {
    /// By name, nobody twice.
    pub named: Vec<Who>,
    /// Further people, not named.
    pub counted: u32,
    /// How many of all these had not been here before.
    pub new_faces: u32,
    /// Further people from elsewhere, who came along once: another neighbourhood, a speaker, a class.
    pub guests: u32,
}

/// One unit of contact: a table, a team, a duo.
#[derive(Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is called.
    pub label: Line,
    /// How many of each group sat there: everybody, also who is known by name.
    pub tally: BTreeMap<String, u32>,
    /// Who sat there, by name. Nobody sits at two tables.
    pub people: Vec<Who>,
}

impl Table {
    /// How many sat there, as far as it was written down.
    pub fn seated(&self) -> u64 {
        let counted: u64 = self.tally.values().map(|count| u64::from(*count)).sum();
        counted.max(u64::try_from(self.people.len()).unwrap_or(u64::MAX))
    }
}

impl Attendance {
    /// How many people there were: named, new faces without a name, guests, and the rest that was counted.
    pub fn people(&self) -> u64 {
        u64::try_from(self.named.len())
            .unwrap_or(u64::MAX)
            .saturating_add(u64::from(self.counted))
            .saturating_add(u64::from(self.new_faces))
            .saturating_add(u64::from(self.guests))
    }
}

// A tally's own words may point at people.
impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("label", &self.label)
            .field("groups", &self.tally.len())
            .field("people", &self.people.len())
            .finish()
    }
}

#[cfg(test)]
mod tests;
