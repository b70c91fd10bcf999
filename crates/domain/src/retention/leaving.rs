//! On which day each thing must go.

use chrono::{Months, NaiveDate};

use crate::case::WINDOW_MONTHS;
use crate::consent::Standing;
use crate::signal::Course;

/// Whether somebody may still sit down somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// She never had keys.
    Never,
    /// She has.
    Active,
    /// They all ended, the last on this day; none where nobody noted it.
    Ended(Option<NaiveDate>),
}

/// Somebody who helped here, as her card and the book know her.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaver {
    /// What she does and did: the last day of each, none while it goes on.
    pub duties: Vec<Option<NaiveDate>>,
    /// Her keys.
    pub access: Access,
    /// The last day on which an encounter names her.
    pub seen: Option<NaiveDate>,
}

/// When a case must go that was closed on that day; never before its window for complaints has closed.
pub fn case_leaves(closed_on: NaiveDate, months: u32) -> NaiveDate {
    let window = after(closed_on, WINDOW_MONTHS);
    after(closed_on, months).max(window.succ_opt().unwrap_or(window))
}

/// When a signal must go; never when something came of it.
pub fn signal_leaves(course: &Course, months: u32) -> Option<NaiveDate> {
    course.leaves_after(Months::new(months))
}

/// When a photo must go on which somebody is whose consent stands so: the day after its last. Of a consent that nobody
/// wrote down nothing is said here: the photo itself says that it is missing.
pub fn photo_leaves(standings: impl IntoIterator<Item = Standing>) -> Option<NaiveDate> {
    let day = |standing| match standing {
        Standing::Withdrawn { on } => Some(on),
        Standing::Expired { on } => on.succ_opt(),
        Standing::Stands { until } => until?.succ_opt(),
        Standing::Never => None,
    };
    standings.into_iter().filter_map(day).min()
}

/// When the card of somebody must go who helped here: so long after her last duty, her access and the last encounter that
/// names her. Never of somebody who is still here, nor of a visitor.
pub fn person_leaves(leaver: &Leaver, months: u32) -> Option<NaiveDate> {
    let helped = !leaver.duties.is_empty() || matches!(leaver.access, Access::Ended(_));
    let ended = match leaver.access {
        Access::Active => return None,
        Access::Ended(day) => day,
        Access::Never => None,
    };
    let duties: Option<Vec<NaiveDate>> = leaver.duties.iter().copied().collect();
    let last = duties?.into_iter().chain(ended).chain(leaver.seen).max();
    last.filter(|_| helped).map(|last| after(last, months))
}

/// When the names of who was at an encounter must go that happened on that day.
pub fn names_leave(happened_on: NaiveDate, months: u32) -> NaiveDate {
    after(happened_on, months)
}

fn after(day: NaiveDate, months: u32) -> NaiveDate {
    day.checked_add_months(Months::new(months))
        .unwrap_or(NaiveDate::MAX)
}
