//! Signals: what somebody noticed in the neighbourhood, before it is anybody's quarrel.
//!
//! A signal is about a place, never about a person: what was seen, what others say and what the writer makes of it stand
//! apart, and there is no room for names. What is about one person is a report for a coordinator, in a closed room.
//! At least two people read a signal before anything is agreed; where they differ, both stand.

mod deeds;
mod draft;
mod error;
mod parse;
mod standing;

use chrono::NaiveDate;

pub use deeds::{Action, ActionDraft, Closing, Heard, Reading, may_be_acted_on};
pub use draft::{SignalDraft, apply};
pub use error::SignalError;
pub use standing::{Course, QUIET_DAYS, SignalState};

use crate::case::CaseKind;
use crate::choice::choices;
use crate::text::{Line, Prose};

choices!(
    /// What a signal is about.
    SignalKind {
        /// Loud people, music, machines.
        Noise => "noise",
        /// Dirt in stairwells and streets.
        Litter => "litter",
        /// Cars and bicycles in the way.
        Parking => "parking",
        /// Young people hanging about.
        Youth => "youth",
        /// Fences, hedges, branches.
        Garden => "garden",
        /// Barking, mess.
        Animals => "animals",
        /// Barbecues, fires, smells.
        Smoke => "smoke",
        /// Neighbours who quarrel.
        Quarrel => "quarrel",
        /// Somebody nobody sees any more.
        Isolation => "isolation",
        /// People do not feel safe.
        Unsafe => "unsafe",
        /// Something else.
        Other => "other",
    }
);

choices!(
    /// How far things have come, as a reader sees it. The four of Movisie ("Fasen van polarisatie": rust, ongemak,
    /// spanningen, incidenten); that each phase asks for its own action is from the national guide "Omgaan met
    /// maatschappelijke spanningen" (2016).
    Phase {
        /// Nothing much is the matter.
        Calm => "calm",
        /// People are annoyed, and say so at home.
        Unease => "unease",
        /// Groups stand over against one another.
        Tension => "tension",
        /// Something has happened.
        Incidents => "incidents",
    }
);

impl SignalKind {
    /// What a report of this kind is about, where it becomes a case.
    pub const fn as_case(self) -> CaseKind {
        match self {
            Self::Noise => CaseKind::NoisePeople,
            Self::Litter => CaseKind::Litter,
            Self::Parking => CaseKind::Parking,
            Self::Youth => CaseKind::Youth,
            Self::Garden => CaseKind::Garden,
            Self::Animals => CaseKind::Animals,
            Self::Smoke => CaseKind::Smoke,
            Self::Quarrel | Self::Isolation | Self::Unsafe | Self::Other => CaseKind::Other,
        }
    }
}

/// A signal, as the rules let it through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signal {
    /// The day somebody noticed it.
    pub noticed_on: NaiveDate,
    /// Where, coarsely: a street, a stairwell, a square. Never a house.
    pub place: Option<Line>,
    /// What it is about.
    pub kind: SignalKind,
    /// What the writer saw or heard.
    pub observation: Prose,
    /// What others say. This or the observation is not empty.
    pub rumour: Prose,
    /// What the writer makes of it.
    pub interpretation: Prose,
}

#[cfg(test)]
mod tests;
