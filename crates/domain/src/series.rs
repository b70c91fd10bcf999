//! A series: an encounter that comes back, by a rhythm with exceptions.
//!
//! The rhythm gives dates; a date of the rhythm is what an occurrence is known by, for good, also when it is held on
//! another day. Nothing stands in the book for an occurrence until somebody writes it down as an encounter.

mod draft;
mod error;
mod rhythm;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};

pub use draft::{SeriesDraft, apply};
pub use error::SeriesError;
pub use rhythm::{Day, NotARhythm, Rhythm, Which};

use crate::encounter::{Activity, Who};
use crate::ids::DocumentId;
use crate::text::Line;

/// Nobody looks at more dates at once.
pub const MOST_DATES: usize = 1_000;
/// More exceptions than this is another rhythm.
pub const MOST_EXCEPTIONS: usize = 500;

/// An encounter that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What it is called, and each of its encounters with it.
    pub title: Line,
    /// Where.
    pub place: Option<Line>,
    /// What people do.
    pub activity: Option<Activity>,
    /// When it begins.
    pub starts_at: Option<NaiveTime>,
    /// When it ends; after midnight when that is earlier.
    pub ends_at: Option<NaiveTime>,
    /// Who makes it happen.
    pub organisers: Vec<Who>,
    /// On which days.
    pub rhythm: Rhythm,
    /// The first day the rhythm may give.
    pub from: NaiveDate,
    /// The last one; none goes on.
    pub until: Option<NaiveDate>,
}

/// What is other than the rhythm says, on one of its dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exception {
    /// It does not take place.
    Cancelled,
    /// It takes place on another day.
    Moved(NaiveDate),
}

/// One time of a series.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The day it takes place, or would have.
    pub on: NaiveDate,
    /// The date of the rhythm.
    pub planned: NaiveDate,
    /// Whether it takes place.
    pub is_cancelled: bool,
}

/// Which time of which series an encounter was: `<series>/2026-12-01`, by the date of the rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct OccurrenceId {
    /// The series.
    pub series: DocumentId,
    /// The date of the rhythm.
    pub planned: NaiveDate,
}

impl fmt::Display for OccurrenceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.series, self.planned.format("%Y-%m-%d"))
    }
}

/// Not a series and a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a series and a date")]
pub struct NotAnOccurrence;

impl FromStr for OccurrenceId {
    type Err = NotAnOccurrence;

    fn from_str(text: &str) -> Result<Self, NotAnOccurrence> {
        let (series, planned) = text.split_once('/').ok_or(NotAnOccurrence)?;
        Ok(Self {
            series: series.parse().map_err(|_| NotAnOccurrence)?,
            planned: NaiveDate::parse_from_str(planned, "%Y-%m-%d").map_err(|_| NotAnOccurrence)?,
        })
    }
}

/// The times of a series that lie from `first` to `last`, both included, by the day they take place; at most
/// [`MOST_DATES`]. A date that was moved away from there is not among them, one that was moved to there is.
pub fn occurrences(
    rhythm: &Rhythm,
    from: NaiveDate,
    until: Option<NaiveDate>,
    exceptions: &BTreeMap<NaiveDate, Exception>,
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<Occurrence> {
    let is_within = |day: NaiveDate| first <= day && day <= last;
    let of = |planned: NaiveDate| match exceptions.get(&planned) {
        None => Occurrence {
            on: planned,
            planned,
            is_cancelled: false,
        },
        Some(Exception::Cancelled) => Occurrence {
            on: planned,
            planned,
            is_cancelled: true,
        },
        Some(Exception::Moved(on)) => Occurrence {
            on: *on,
            planned,
            is_cancelled: false,
        },
    };
    let end = until.map_or(last, |until| until.min(last));
    let mut found: Vec<Occurrence> = rhythm
        .dates(from, first.max(from), end)
        .take(MOST_DATES)
        .map(of)
        .filter(|it| is_within(it.on))
        .collect();
    // What was moved to these days from outside of them.
    found.extend(
        exceptions
            .keys()
            .filter(|planned| {
                let holds = **planned >= from && until.is_none_or(|until| **planned <= until);
                holds && !is_within(**planned) && rhythm.gives(from, **planned)
            })
            .map(|planned| of(*planned))
            .filter(|it| is_within(it.on)),
    );
    found.sort();
    found.truncate(MOST_DATES);
    found
}

#[cfg(test)]
mod tests;
