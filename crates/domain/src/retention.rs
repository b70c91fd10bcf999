//! How long things are kept, and what must go by when (DOMAIN.md 1.5).
//!
//! Nothing goes by clock: what is due here is named, and a coordinator says that it goes. The day a term ends is the first
//! day on which it is due. Given days, terms and what day it is, everything here has one answer on every laptop.

mod leaving;
mod terms;

use chrono::{Days, NaiveDate};

pub use leaving::{
    Access, Leaver, case_leaves, names_leave, person_leaves, photo_leaves, signal_leaves,
};
pub use terms::{TermDraft, TermError, Terms};

use crate::choice::choices;

/// What comes within so many days is told beforehand.
pub const AHEAD: u64 = 60;

choices!(
    /// What is kept for a while.
    RetentionKind {
        /// What is known of a neighbour who did not want to, in a case.
        SecondParty => "second_party",
        /// A case that is closed: a row of statistics stays.
        Cases => "cases",
        /// A signal that nothing came of.
        Signals => "signals",
        /// A photo of somebody whose consent is over.
        Photos => "photos",
        /// The card of somebody who helped here.
        People => "people",
        /// Who was at an encounter, by name: how many they were stays.
        Encounters => "encounters",
    }
);

choices!(
    /// Why something stays although its term is over.
    Held {
        /// A complaint about the case is open.
        Complaint => "complaint",
        /// She takes a case on that is open.
        OpenCase => "open_case",
        /// She belongs to a group, or may sit down at this laptop.
        StillHere => "still_here",
        /// A newer version wrote something in it that cannot be read here.
        NewerVersion => "newer_version",
        /// Something of it has not come yet.
        NotWhole => "not_whole",
        /// Much was forgotten at once: it waits for a second word.
        Brake => "brake",
        /// A field stands twice in it: somebody chooses first.
        TwoVersions => "two_versions",
    }
);

choices!(
    /// How something stands on the calendar.
    RetentionState {
        /// Its term is over: it must go.
        Due => "due",
        /// It must go soon.
        Soon => "soon",
        /// Its term is over, and something keeps it.
        Held => "held",
    }
);

impl RetentionState {
    /// How something stands that is due on that day; none while there is time.
    pub fn of(due: NaiveDate, held: Option<Held>, today: NaiveDate) -> Option<Self> {
        let ahead = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
        match held {
            Some(_) if due <= today => Some(Self::Held),
            None if due <= today => Some(Self::Due),
            Some(_) | None => (due <= ahead).then_some(Self::Soon),
        }
    }
}

#[cfg(test)]
mod tests;
