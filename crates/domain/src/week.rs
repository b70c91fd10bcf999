//! Weeks as people here count them (ISO 8601): they begin on Monday, and week 1 holds 4 January.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// One week of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    monday: NaiveDate,
}

impl Week {
    /// The week this day lies in.
    pub fn of(day: NaiveDate) -> Self {
        let since_monday = u64::from(day.weekday().num_days_from_monday());
        Self {
            monday: day.checked_sub_days(Days::new(since_monday)).unwrap_or(day),
        }
    }

    /// The week with this number; none when the year has no such week.
    pub fn from_number(year: i32, number: u32) -> Option<Self> {
        NaiveDate::from_isoywd_opt(year, number, Weekday::Mon).map(|monday| Self { monday })
    }

    /// The year it counts to, which is not always the year of its Monday.
    pub fn year(self) -> i32 {
        self.monday.iso_week().year()
    }

    /// Its number, 1 to 53.
    pub fn number(self) -> u32 {
        self.monday.iso_week().week()
    }

    /// Its Monday.
    pub fn first_day(self) -> NaiveDate {
        self.monday
    }

    /// Its Sunday.
    pub fn last_day(self) -> NaiveDate {
        self.monday
            .checked_add_days(Days::new(6))
            .unwrap_or(self.monday)
    }
}

/// As `2026-W47`.
impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn new_years_eve_may_lie_in_the_first_week_and_new_years_day_in_the_last() {
        for (day, week, monday, sunday) in [
            ("2026-11-20", "2026-W47", "2026-11-16", "2026-11-22"),
            ("2024-12-31", "2025-W01", "2024-12-30", "2025-01-05"),
            ("2027-01-03", "2026-W53", "2026-12-28", "2027-01-03"),
            ("2027-01-04", "2027-W01", "2027-01-04", "2027-01-10"),
        ] {
            let found = Week::of(day.parse().unwrap());
            assert_eq!(found.to_string(), week);
            assert_eq!(found.first_day().to_string(), monday);
            assert_eq!(found.last_day().to_string(), sunday);
            assert_eq!(Week::from_number(found.year(), found.number()), Some(found));
        }
        assert_eq!(Week::from_number(2025, 53), None);
    }
}
