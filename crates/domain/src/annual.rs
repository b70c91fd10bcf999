//! The figures of a year of cases, as annual reports of neighbour mediation tell them (DOMAIN.md 1.6).
//!
//! A case belongs to the year of its report, whatever happens to it later. Every number goes through [`crate::figures`].
//!
//! * *Reported*: every report of the year.
//! * *Suitable*: those that were not sent back or on to somebody else.
//! * *Handled*: suitable, closed, and mediators spoke with at least who reported.
//! * *Solved*: handled, and closed as solved after aftercare, by a talk, by going to and fro, or by advice.

mod bands;
mod fact;
mod mark;
mod reduced;
mod tables;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

pub use bands::{HoursBand, LeadBand};
pub use fact::{AnnualFact, Lead, Spent};
pub use reduced::{Reduced, row_key, statistics_of};
pub use tables::annual_figures;

use crate::choice::choices;
use crate::figures::{Audience, Figure, Middle, Share, Total};
use crate::refusal::Refused;

/// Stands in a table for what was left open.
pub const LEFT_OPEN: &str = "none";
/// Stands in the table of results for what is not closed.
pub const STILL_OPEN: &str = "open";
/// No case was written down before this year.
const FIRST_YEAR: i32 = 1990;

choices!(
    /// What a table is by.
    AnnualAxis {
        /// The month of the report.
        Month => "month",
        /// Who brought it.
        Referrer => "referrer",
        /// What it is about; a case may have several.
        Kind => "kind",
        /// How far cases came.
        Stage => "stage",
        /// How they ended.
        Result => "result",
        /// From the report until it was closed.
        RawLead => "raw_lead",
        /// The same without the days on which it waited.
        NetLead => "net_lead",
        /// How long the talks took.
        Hours => "hours",
    }
);

choices!(
    /// Of what a share is.
    Denominator {
        /// Of all reports.
        Reported => "reported",
        /// Of those that are something for mediators.
        Suitable => "suitable",
        /// Of those in which mediators talked, and that are closed.
        Handled => "handled",
    }
);

choices!(
    /// Whether a year says anything.
    AnnualState {
        /// No report.
        Empty => "empty",
        /// Too few reports for any figure.
        TooFew => "too_few",
        /// Enough.
        Enough => "enough",
    }
);

/// A year of figures for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnnualQuery {
    year: i32,
    audience: Audience,
}

/// Why a year was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnnualError {
    /// It is still to come, or before anybody wrote cases down.
    #[error("{year} is no year with figures")]
    NoSuchYear {
        /// The year.
        year: i32,
    },
    /// A sheet of a year that goes on, laid beside the one of next month, would tell of one case.
    #[error("{year} is not over: what leaves the team is of a whole year")]
    NotOver {
        /// The year.
        year: i32,
    },
}

impl Refused for AnnualError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoSuchYear { .. } => "no_such_year",
            Self::NotOver { .. } => "year_not_over",
        }
    }

    fn field(&self) -> Option<String> {
        Some("year".to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        let (Self::NoSuchYear { year } | Self::NotOver { year }) = self;
        BTreeMap::from([("year", year.to_string())])
    }
}

impl AnnualQuery {
    /// A year for somebody. `today` is what the laptop's calendar says.
    pub fn new(year: i32, audience: Audience, today: NaiveDate) -> Result<Self, AnnualError> {
        if !(FIRST_YEAR..=today.year()).contains(&year) {
            return Err(AnnualError::NoSuchYear { year });
        }
        if audience == Audience::Published && year == today.year() {
            return Err(AnnualError::NotOver { year });
        }
        Ok(Self { year, audience })
    }

    /// The year.
    pub fn year(&self) -> i32 {
        self.year
    }

    /// For whom.
    pub fn audience(&self) -> Audience {
        self.audience
    }
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualRow {
    /// The code; a month as `01`.
    pub code: String,
    /// How many.
    pub figure: Figure,
    /// Of the whole of the table.
    pub share: Option<Share>,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualTable {
    /// What it is by.
    pub axis: AnnualAxis,
    /// How many there are in all.
    pub whole: Figure,
    /// Its rows, in order.
    pub rows: Vec<AnnualRow>,
}

/// How many were solved, of what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Of what.
    pub of: Denominator,
    /// The numerator.
    pub solved: Figure,
    /// The denominator.
    pub whole: Figure,
    /// The one of the other.
    pub share: Option<Share>,
}

/// The figures of a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnualFigures {
    /// The year.
    pub year: i32,
    /// For whom.
    pub audience: Audience,
    /// Whether it says anything; if not, there are no tables.
    pub state: AnnualState,
    /// Reports.
    pub reported: Figure,
    /// Closed by now.
    pub closed: Figure,
    /// The tables.
    pub tables: Vec<AnnualTable>,
    /// Solved, over three denominators.
    pub rates: Vec<Rate>,
    /// The middle of the days from report to closing.
    pub raw_days: Option<Middle>,
    /// The same without the days of waiting.
    pub net_days: Option<Middle>,
    /// Hours of all closed cases; none when some of them are rows, of which only the band is left.
    pub hours: Option<Total>,
    /// Some of the cases are rows of statistics by now.
    pub has_reduced: bool,
}

#[cfg(test)]
mod tests;
