//! What one case says to the figures of its year: a whole case, or the row that is left of one.

use std::fmt;

use super::{HoursBand, LeadBand};
use crate::case::CaseStage;

/// How long a case took, as far as is still known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lead {
    /// The band.
    pub band: LeadBand,
    /// The days; none where only the band is left.
    pub days: Option<u32>,
}

impl Lead {
    /// So many days.
    pub const fn of_days(days: u32) -> Self {
        Self {
            band: LeadBand::of_days(days),
            days: Some(days),
        }
    }

    /// Only a band is left.
    pub const fn of_band(band: LeadBand) -> Self {
        Self { band, days: None }
    }
}

/// How long the steps took, as far as is still known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spent {
    /// The band.
    pub band: HoursBand,
    /// The minutes; none where only the band is left.
    pub minutes: Option<u32>,
}

impl Spent {
    /// So many minutes.
    pub const fn of_minutes(minutes: u32) -> Self {
        Self {
            band: HoursBand::of_minutes(minutes),
            minutes: Some(minutes),
        }
    }

    /// Only a band is left.
    pub const fn of_band(band: HoursBand) -> Self {
        Self {
            band,
            minutes: None,
        }
    }
}

/// What one case says to the figures of its year.
#[derive(Clone, PartialEq, Eq)]
pub struct AnnualFact {
    /// The month of the report, from 1; none where only the year is left.
    pub month: Option<u32>,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// The code of who brought it.
    pub referrer: Option<String>,
    /// How far it came.
    pub stage: CaseStage,
    /// It was nothing for mediators.
    pub is_unsuitable: bool,
    /// How it ended; none while it is open. A closed case of a newer version has a code that nobody knows here.
    pub result: Option<String>,
    /// How long it took, once closed.
    pub raw: Option<Lead>,
    /// The same without the days of waiting.
    pub net: Option<Lead>,
    /// How long its steps took.
    pub spent: Spent,
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for AnnualFact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnnualFact(…)")
    }
}

impl AnnualFact {
    /// Whether mediators talked, and it is closed.
    pub(super) fn is_handled(&self) -> bool {
        !self.is_unsuitable && self.result.is_some() && self.stage >= CaseStage::FirstTalk
    }

    /// Whether it is closed as solved.
    pub(super) fn is_solved(&self) -> bool {
        let result = self.result.as_deref().and_then(|code| code.parse().ok());
        self.is_handled() && result.is_some_and(crate::case::CaseResult::is_solved)
    }
}
