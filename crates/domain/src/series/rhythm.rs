//! On which days a series comes back: three forms of a recurrence rule (RFC 5545, section 3.3.10), by days only.
//!
//! It is written down as that rule, so that a calendar reads it as it stands and a later version may know more forms.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::week::Week;

/// A longer pause between two times is no rhythm.
const LONGEST_PAUSE: u32 = 52;

/// On which days a series comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rhythm {
    /// Each so many weeks, counted from the week it begins in, on these days.
    Weekly {
        /// 1 is each week.
        every: u32,
        /// At least one, Monday first.
        days: BTreeSet<Day>,
    },
    /// Each so many months, counted from the month it begins in, on such a weekday of the month.
    MonthlyOn {
        /// 1 is each month.
        every: u32,
        /// Which of them.
        which: Which,
        /// The weekday.
        day: Day,
    },
    /// Each so many months on the day of the month it begins on. A month without that day is passed by.
    Monthly {
        /// 1 is each month.
        every: u32,
    },
}

/// A weekday, in the order of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Weekday);

impl PartialOrd for Day {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Day {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0
            .num_days_from_monday()
            .cmp(&other.0.num_days_from_monday())
    }
}

/// Which of the weekdays of one name in a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The first, second, third or fourth.
    Nth(u8),
    /// The last.
    Last,
}

/// Not a rhythm that this version knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a rhythm")]
pub struct NotARhythm;

impl Rhythm {
    /// The dates it gives from `first` to `last`, both included, when it begins on `from`; the earliest first.
    pub fn dates(
        &self,
        from: NaiveDate,
        first: NaiveDate,
        last: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> + '_ {
        let start = match self {
            // The Monday of a week it is held in, at or before the first day that is asked for.
            Self::Weekly { every, .. } => {
                let (begin, asked) = (Week::of(from).first_day(), Week::of(first).first_day());
                let weeks = asked.signed_duration_since(begin).num_weeks().max(0);
                let weeks =
                    u64::try_from(weeks).unwrap_or(0) / u64::from(*every) * u64::from(*every);
                begin.checked_add_days(Days::new(weeks * 7))
            }
            Self::MonthlyOn { every, .. } | Self::Monthly { every } => {
                let months = (first.year() - from.year()) * 12 + first.month0().cast_signed()
                    - from.month0().cast_signed();
                let months = u32::try_from(months).unwrap_or(0) / every * every;
                from.with_day(1)
                    .and_then(|begin| begin.checked_add_months(Months::new(months)))
            }
        };
        let next = move |begin: &NaiveDate| match self {
            Self::Weekly { every, .. } => begin.checked_add_days(Days::new(u64::from(*every) * 7)),
            Self::MonthlyOn { every, .. } | Self::Monthly { every } => {
                begin.checked_add_months(Months::new(*every))
            }
        };
        std::iter::successors(start, next)
            .take_while(move |begin| *begin <= last)
            .flat_map(move |begin| self.days_of(begin, from))
            .filter(move |day| *day >= from && *day >= first && *day <= last)
    }

    /// Whether it gives this date.
    pub fn gives(&self, from: NaiveDate, date: NaiveDate) -> bool {
        self.dates(from, date, date).next().is_some()
    }

    /// The days in the week that begins on this Monday, or in the month that begins on this first.
    fn days_of(&self, begin: NaiveDate, from: NaiveDate) -> Vec<NaiveDate> {
        match self {
            Self::Weekly { days, .. } => days
                .iter()
                .filter_map(|day| {
                    begin.checked_add_days(Days::new(u64::from(day.0.num_days_from_monday())))
                })
                .collect(),
            Self::MonthlyOn { which, day, .. } => {
                let nth =
                    |n| NaiveDate::from_weekday_of_month_opt(begin.year(), begin.month(), day.0, n);
                match which {
                    Which::Nth(n) => nth(*n),
                    Which::Last => nth(5).or_else(|| nth(4)),
                }
                .into_iter()
                .collect()
            }
            Self::Monthly { .. } => begin.with_day(from.day()).into_iter().collect(),
        }
    }
}

const DAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Mon),
    ("TU", Weekday::Tue),
    ("WE", Weekday::Wed),
    ("TH", Weekday::Thu),
    ("FR", Weekday::Fri),
    ("SA", Weekday::Sat),
    ("SU", Weekday::Sun),
];

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let named = DAYS.iter().find(|(_, day)| *day == self.0);
        f.write_str(named.map_or("MO", |(code, _)| code))
    }
}

impl FromStr for Day {
    type Err = NotARhythm;

    fn from_str(code: &str) -> Result<Self, NotARhythm> {
        let named = DAYS.iter().find(|(known, _)| *known == code);
        named.map(|(_, day)| Self(*day)).ok_or(NotARhythm)
    }
}

/// As the rule, such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TU`.
impl fmt::Display for Rhythm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Weekly { every, days } => {
                let days: Vec<String> = days.iter().map(Day::to_string).collect();
                write!(f, "FREQ=WEEKLY;INTERVAL={every};BYDAY={}", days.join(","))
            }
            Self::MonthlyOn { every, which, day } => {
                let which = match which {
                    Which::Nth(n) => i16::from(*n),
                    Which::Last => -1,
                };
                write!(f, "FREQ=MONTHLY;INTERVAL={every};BYDAY={which}{day}")
            }
            Self::Monthly { every } => write!(f, "FREQ=MONTHLY;INTERVAL={every}"),
        }
    }
}

impl FromStr for Rhythm {
    type Err = NotARhythm;

    fn from_str(rule: &str) -> Result<Self, NotARhythm> {
        let (mut often, mut every, mut by_day) = (None, 1_u32, None);
        for part in rule.trim().split(';') {
            let (name, value) = part.split_once('=').ok_or(NotARhythm)?;
            match name {
                "FREQ" if often.is_none() => often = Some(value),
                "INTERVAL" => every = value.parse().map_err(|_| NotARhythm)?,
                "BYDAY" if by_day.is_none() => by_day = Some(value),
                _ => return Err(NotARhythm),
            }
        }
        if !(1..=LONGEST_PAUSE).contains(&every) {
            return Err(NotARhythm);
        }
        match (often, by_day) {
            (Some("WEEKLY"), Some(days)) => {
                let days = days.split(',').map(str::parse).collect::<Result<_, _>>()?;
                Ok(Self::Weekly { every, days })
            }
            (Some("MONTHLY"), None) => Ok(Self::Monthly { every }),
            (Some("MONTHLY"), Some(by_day)) => {
                let at = by_day.len().checked_sub(2).ok_or(NotARhythm)?;
                let (which, day) = by_day.split_at_checked(at).ok_or(NotARhythm)?;
                let which = match which {
                    "-1" => Which::Last,
                    "1" => Which::Nth(1),
                    "2" => Which::Nth(2),
                    "3" => Which::Nth(3),
                    "4" => Which::Nth(4),
                    _ => return Err(NotARhythm),
                };
                Ok(Self::MonthlyOn {
                    every,
                    which,
                    day: day.parse()?,
                })
            }
            _ => Err(NotARhythm),
        }
    }
}
