//! Days as people write them in lists.

mod pieces;

use chrono::{Datelike, NaiveDate, NaiveTime};

pub(super) use pieces::weekday_of;
use pieces::{Part, Pieces, looks_whole, pieces, whole_day};

use super::reason::DirtyReason;
use super::value::{Value, tidy};
use crate::choice::choices;
use crate::input::{EARLIEST, LATEST};

/// A clock that says it is earlier than this has stood still, and knows no future.
const CLOCK_IS_PLAUSIBLE_FROM: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 1, 1);

choices!(
    /// What comes first in a day that is written in numbers.
    DayOrder {
        /// 20-11-2026.
        DayFirst => "day_first",
        /// 11/20/2026.
        MonthFirst => "month_first",
    }
);

/// How the days of one list are read.
#[derive(Clone, Copy)]
pub(super) struct Calendar {
    pub(super) today: NaiveDate,
    pub(super) year: Option<i32>,
    pub(super) order: DayOrder,
}

/// A day, and what else its cell told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct ReadDay {
    pub(super) day: NaiveDate,
    pub(super) time: Option<NaiveTime>,
    /// The cell names another day of the week.
    pub(super) weekday_differs: bool,
    /// Day and month could be the other way round.
    pub(super) is_ambiguous: bool,
}

impl Calendar {
    /// The day of a cell on which something happened: not after today, not before 1900.
    pub(super) fn read(&self, value: &Value) -> Result<ReadDay, DirtyReason> {
        let read = self.any_day(value)?;
        if read.day < EARLIEST {
            return Err(DirtyReason::TooLongAgo);
        }
        let knows_future = CLOCK_IS_PLAUSIBLE_FROM.is_none_or(|from| self.today >= from);
        let last = if knows_future { self.today } else { LATEST };
        if read.day > last {
            return Err(DirtyReason::InTheFuture);
        }
        Ok(read)
    }

    /// The day somebody was born: a year of two digits that has not come yet is of the century
    /// before.
    pub(super) fn read_birth(&self, value: &Value) -> Result<NaiveDate, DirtyReason> {
        let without_year = Self {
            year: None,
            ..*self
        };
        match without_year.read(value) {
            Err(DirtyReason::InTheFuture) => {
                let day = without_year.any_day(value)?.day;
                let has_two_digits = value
                    .as_text()
                    .is_some_and(|text| !tidy(text).contains(&day.year().to_string()));
                day.with_year(day.year() - 100)
                    .filter(|day| has_two_digits && *day <= self.today)
                    .ok_or(DirtyReason::InTheFuture)
            }
            read => Ok(read?.day),
        }
    }

    fn any_day(&self, value: &Value) -> Result<ReadDay, DirtyReason> {
        match value {
            Value::Date(day) => Ok(plain(*day, None)),
            Value::DateTime(moment) => Ok(plain(moment.date(), Some(moment.time()))),
            Value::Text(text) => self.day_in(&tidy(text)),
            // 20261120, as some programs write it.
            Value::Number(number) => whole_day(&number.to_string())
                .map(|day| plain(day, None))
                .ok_or(DirtyReason::NotADate),
            Value::Empty => Err(DirtyReason::DateMissing),
            Value::Broken => Err(DirtyReason::BrokenCell),
            Value::Truth(_) | Value::Time(_) => Err(DirtyReason::NotADate),
        }
    }

    fn day_in(&self, text: &str) -> Result<ReadDay, DirtyReason> {
        let Pieces {
            parts,
            weekday,
            time,
        } = pieces(text).ok_or(DirtyReason::NotADate)?;
        let (day, is_ambiguous) = self.day_of(&parts)?;
        Ok(ReadDay {
            day,
            time,
            weekday_differs: weekday.is_some_and(|named| named != day.weekday()),
            is_ambiguous,
        })
    }

    fn day_of(&self, parts: &[Part]) -> Result<(NaiveDate, bool), DirtyReason> {
        let (year, month, day, is_ambiguous) = match parts {
            [one] => {
                let day = one.number().and_then(|(text, _)| whole_day(text));
                return day.map(|day| (day, false)).ok_or(DirtyReason::NotADate);
            }
            [first, second] => {
                let year = self.year.ok_or(DirtyReason::YearMissing);
                if let (Some(month), Some(day)) = (first.month(), second.small()) {
                    (year?, month, day, false)
                } else if let (Some(day), Some(month)) = (first.small(), second.month()) {
                    (year?, month, day, false)
                } else {
                    let (month, day) = self.in_order(first, second)?;
                    (year?, month, day, month <= 12 && day <= 12 && month != day)
                }
            }
            [first, second, third] => self.three(first, second, third)?,
            _ => return Err(DirtyReason::NotADate),
        };
        NaiveDate::from_ymd_opt(year, month, day)
            .map(|day| (day, is_ambiguous))
            .ok_or(DirtyReason::NotADate)
    }

    fn three(
        &self,
        first: &Part,
        second: &Part,
        third: &Part,
    ) -> Result<(i32, u32, u32, bool), DirtyReason> {
        let not_a_date = DirtyReason::NotADate;
        if let Some(month) = second.month() {
            // 20 nov 2026, and 2026 nov 20.
            if let (Some(year), Some(day)) = (first.long_year(), third.small()) {
                return Ok((year, month, day, false));
            }
            let day = first.small().ok_or(not_a_date)?;
            return Ok((third.year().ok_or(not_a_date)?, month, day, false));
        }
        if let Some(month) = first.month() {
            let day = second.small().ok_or(not_a_date)?;
            return Ok((third.year().ok_or(not_a_date)?, month, day, false));
        }
        if let Some(year) = first.long_year() {
            let month = second.small().ok_or(not_a_date)?;
            return Ok((year, month, third.small().ok_or(not_a_date)?, false));
        }
        let (month, day) = self.in_order(first, second)?;
        let year = third.year().ok_or(not_a_date)?;
        Ok((year, month, day, month <= 12 && day <= 12 && month != day))
    }

    fn in_order(&self, first: &Part, second: &Part) -> Result<(u32, u32), DirtyReason> {
        let first = first.small().ok_or(DirtyReason::NotADate)?;
        let second = second.small().ok_or(DirtyReason::NotADate)?;
        Ok(match self.order {
            DayOrder::DayFirst => (second, first),
            DayOrder::MonthFirst => (first, second),
        })
    }
}

/// What comes first, as far as the days themselves tell: a 13 or more cannot be a month.
pub(super) fn order_told_by<'a>(values: impl Iterator<Item = &'a Value>) -> Option<DayOrder> {
    let (mut day_first, mut month_first) = (0_usize, 0_usize);
    for text in values.filter_map(Value::as_text) {
        let Some(pieces) = pieces(&tidy(text)) else {
            continue;
        };
        let [first, second, ..] = pieces.parts.as_slice() else {
            continue;
        };
        match (first.small(), second.small()) {
            (Some(13..=31), Some(1..=12)) => day_first += 1,
            (Some(1..=12), Some(13..=31)) => month_first += 1,
            _ => {}
        }
    }
    match (day_first, month_first) {
        (0, 0) => None,
        (days, months) if months > days => Some(DayOrder::MonthFirst),
        _ => Some(DayOrder::DayFirst),
    }
}

/// Whether a cell has the looks of a day, with or without a year, even one that is not in the
/// calendar. "12.5" and "3/4" are days only beside others that are.
pub(super) fn looks_like_a_day(value: &Value) -> bool {
    match value {
        Value::Date(_) | Value::DateTime(_) => true,
        Value::Text(text) => pieces(&tidy(text)).is_some_and(|pieces| looks_whole(&pieces.parts)),
        Value::Number(number) => whole_day(&number.to_string()).is_some(),
        Value::Empty | Value::Truth(_) | Value::Time(_) | Value::Broken => false,
    }
}

/// The year that a day itself tells.
pub(super) fn year_told_by(value: &Value) -> Option<i32> {
    let calendar = Calendar {
        today: LATEST,
        year: None,
        order: DayOrder::DayFirst,
    };
    calendar.any_day(value).ok().map(|read| read.day.year())
}

fn plain(day: NaiveDate, time: Option<NaiveTime>) -> ReadDay {
    ReadDay {
        day,
        time,
        weekday_differs: false,
        is_ambiguous: false,
    }
}

#[cfg(test)]
mod tests;
