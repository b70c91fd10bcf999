//! From a day until a day, either of which may stay open.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::input::{InputError, parse_date};
use crate::refusal::Refused;

/// A stretch of days. It never ends before it begins; both its first and its last day belong to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

/// Why a period was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PeriodError {
    /// A day could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// The last day lies before the first.
    #[error("{field}: it ends before it begins")]
    EndsBeforeStart {
        /// The field of the last day.
        field: String,
    },
}

impl Refused for PeriodError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::EndsBeforeStart { .. } => "period_ends_before_start",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::EndsBeforeStart { field } => Some(field.clone()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::EndsBeforeStart { .. } => BTreeMap::new(),
        }
    }
}

impl Period {
    /// The period from a day until a day; none when it would end before it begins.
    pub fn new(from: Option<NaiveDate>, until: Option<NaiveDate>) -> Option<Self> {
        let is_backwards = from.is_some_and(|from| until.is_some_and(|until| until < from));
        (!is_backwards).then_some(Self { from, until })
    }

    /// Reads the two days of a form, each with the name of its field.
    pub fn parse(
        (from_field, from): (&str, Option<&str>),
        (until_field, until): (&str, Option<&str>),
    ) -> Result<Self, PeriodError> {
        let (from, until) = (
            parse_date(from_field, from)?,
            parse_date(until_field, until)?,
        );
        Self::new(from, until).ok_or_else(|| PeriodError::EndsBeforeStart {
            field: until_field.to_owned(),
        })
    }

    /// Its first day; none when nobody said it.
    pub fn from(&self) -> Option<NaiveDate> {
        self.from
    }

    /// Its last day; none while it goes on.
    pub fn until(&self) -> Option<NaiveDate> {
        self.until
    }

    /// Whether a day lies in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }

    /// Whether two periods have a day in common, or follow upon one another without a day between.
    fn touches(&self, later: &Self) -> bool {
        let next = self
            .until
            .map(|until| until.checked_add_days(Days::new(1)).unwrap_or(until));
        next.is_none_or(|next| later.from.is_none_or(|from| from <= next))
    }
}

/// Periods of one and the same thing as people say them: what overlaps or follows at once is one period. In the order in
/// which they begin.
pub fn joined(mut periods: Vec<Period>) -> Vec<Period> {
    periods.sort();
    let mut said: Vec<Period> = Vec::new();
    for period in periods {
        match said.last_mut() {
            Some(last) if last.touches(&period) => {
                last.until = match (last.until, period.until) {
                    (Some(one), Some(other)) => Some(one.max(other)),
                    (Some(_) | None, None) | (None, Some(_)) => None,
                };
            }
            Some(_) | None => said.push(period),
        }
    }
    said
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Option<NaiveDate> {
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    fn period(from: &str, until: &str) -> Period {
        Period::new(day(from), day(until)).unwrap()
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        let read = |from, until| Period::parse(("from", from), ("until", until));
        assert!(read(Some("2026-03-01"), Some("2026-03-01")).is_ok());
        assert!(read(None, Some("2026-03-01")).is_ok());
        assert!(read(Some("2026-03-01"), None).is_ok());
        let backwards = read(Some("2026-03-02"), Some("2026-03-01")).unwrap_err();
        assert_eq!(
            (backwards.code(), backwards.field().as_deref()),
            ("period_ends_before_start", Some("until"))
        );
        let never = read(Some("2026-02-30"), None).unwrap_err();
        assert_eq!(
            (never.code(), never.field().as_deref()),
            ("not_a_date", Some("from"))
        );
    }

    #[test]
    fn the_first_and_the_last_day_belong_to_it() {
        let spring = period("2026-03-01", "2026-05-31");
        for (on, holds) in [
            ("2026-02-28", false),
            ("2026-03-01", true),
            ("2026-05-31", true),
            ("2026-06-01", false),
        ] {
            assert_eq!(spring.holds(on.parse().unwrap()), holds, "{on}");
        }
        assert!(Period::default().holds("1950-01-01".parse().unwrap()));
    }

    #[test]
    fn what_overlaps_is_said_as_one() {
        for (said, heard) in [
            (
                vec![("2026-01-01", "2026-03-31"), ("2026-03-01", "2026-06-30")],
                vec![("2026-01-01", "2026-06-30")],
            ),
            // The day after is no pause.
            (
                vec![("2026-04-01", "2026-06-30"), ("2026-01-01", "2026-03-31")],
                vec![("2026-01-01", "2026-06-30")],
            ),
            (
                vec![("2026-01-01", "2026-03-31"), ("2026-04-02", "")],
                vec![("2026-01-01", "2026-03-31"), ("2026-04-02", "")],
            ),
            (
                vec![("2026-01-01", ""), ("2026-02-01", "2026-03-01")],
                vec![("2026-01-01", "")],
            ),
            (
                vec![("", "2026-03-01"), ("2026-02-01", "2026-04-01")],
                vec![("", "2026-04-01")],
            ),
            (vec![], vec![]),
        ] {
            let said = said.into_iter().map(|(from, until)| period(from, until));
            let heard: Vec<Period> = heard
                .into_iter()
                .map(|(from, until)| period(from, until))
                .collect();
            assert_eq!(joined(said.collect()), heard);
        }
    }

    fn periods() -> impl Strategy<Value = Vec<Period>> {
        let day = || {
            proptest::option::of((0_u64..60).prop_map(|days| {
                NaiveDate::default()
                    .checked_add_days(Days::new(days))
                    .unwrap()
            }))
        };
        proptest::collection::vec(
            (day(), day()).prop_filter_map("backwards", |(from, until)| Period::new(from, until)),
            0..8,
        )
    }

    proptest! {
        #[test]
        fn joining_loses_no_day_and_adds_none(periods in periods()) {
            let said = joined(periods.clone());
            for days in 0..70 {
                let day = NaiveDate::default().checked_add_days(Days::new(days)).unwrap();
                prop_assert_eq!(periods.iter().any(|it| it.holds(day)), said.iter().any(|it| it.holds(day)));
            }
            prop_assert_eq!(joined(said.clone()), said);
        }
    }
}
