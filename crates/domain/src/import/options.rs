//! What a person says about a list as a whole.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;

use super::dates::DayOrder;
use crate::choice::choices;
use crate::encounter::Activity;

choices!(
    /// What becomes of somebody who is only an initial ("J.").
    Initials {
        /// The initial is the name.
        Name => "name",
        /// One further person, not named.
        Count => "count",
    }
);

/// What a person says about a list as a whole.
#[derive(Clone, PartialEq, Eq)]
pub struct Options {
    /// The day on which the list is brought in: nothing happened after it.
    pub today: NaiveDate,
    /// Which row holds the headings.
    pub header: Option<usize>,
    /// The year of days without one.
    pub year: Option<i32>,
    /// Whether the day or the month comes first. Left open: what the days themselves tell.
    pub order: Option<DayOrder>,
    /// What it was called, where no cell says so.
    pub title: Option<String>,
    /// What people did, where no cell says so.
    pub activity: Option<Activity>,
    /// Where it was, where no cell says so.
    pub place: Option<String>,
    /// The series, where no cell says so.
    pub series: Option<String>,
    /// What becomes of initials.
    pub initials: Initials,
    /// Rows that are left out.
    pub left_out: BTreeSet<usize>,
}

impl Options {
    /// Nothing said but the day of today.
    pub const fn new(today: NaiveDate) -> Self {
        Self {
            today,
            header: None,
            year: None,
            order: None,
            title: None,
            activity: None,
            place: None,
            series: None,
            initials: Initials::Name,
            left_out: BTreeSet::new(),
        }
    }
}

// A title or a place is typed by a person.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("today", &self.today)
            .field("header", &self.header)
            .field("year", &self.year)
            .field("order", &self.order)
            .finish_non_exhaustive()
    }
}
