//! Dates and times that people mean. The laptop's clock may be wrong and is never an obstacle.

use chrono::{Months, NaiveDate, NaiveTime};

use super::InputError;

/// The first day that can be written down.
pub const EARLIEST: NaiveDate = day(1900, 1, 1);
/// The last day that can be written down.
pub const LATEST: NaiveDate = day(2100, 12, 31);

/// A clock that says it is earlier than this program exists has stood still or lost its battery.
const CLOCK_IS_PLAUSIBLE_FROM: NaiveDate = day(2026, 1, 1);
/// How far ahead people plan a meeting.
const PLANNED_AHEAD: Months = Months::new(24);

/// Reads a date written as `2026-11-20`, from 1900 up to and including 2100; left open when
/// nothing was filled in.
pub fn parse_date(field: &str, text: Option<&str>) -> Result<Option<NaiveDate>, InputError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let date = read_date(text).ok_or_else(|| InputError::NotADate {
        field: field.to_owned(),
    })?;
    if date < EARLIEST {
        return Err(InputError::TooLongAgo {
            field: field.to_owned(),
        });
    }
    if date > LATEST {
        return Err(InputError::TooFarAhead {
            field: field.to_owned(),
        });
    }
    Ok(Some(date))
}

/// Reads a date that lies at most two years after `today`. When `today` cannot be true (a clock
/// in 1970), only the year 2100 is too far.
pub fn parse_planned_date(
    field: &str,
    text: Option<&str>,
    today: NaiveDate,
) -> Result<Option<NaiveDate>, InputError> {
    let date = parse_date(field, text)?;
    let last = if today < CLOCK_IS_PLAUSIBLE_FROM {
        LATEST
    } else {
        today.checked_add_months(PLANNED_AHEAD).unwrap_or(LATEST)
    };
    if date.is_some_and(|date| date > last) {
        return Err(InputError::TooFarAhead {
            field: field.to_owned(),
        });
    }
    Ok(date)
}

/// Whether this day is yet to come. A clock that cannot be true has no say in that.
pub(crate) fn lies_ahead(date: NaiveDate, today: NaiveDate) -> bool {
    date > today && today >= CLOCK_IS_PLAUSIBLE_FROM
}

/// Reads a time of day written as `19:30`; left open when nothing was filled in.
pub fn parse_time(field: &str, text: Option<&str>) -> Result<Option<NaiveTime>, InputError> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let time = text
        .split_once(':')
        .and_then(|(hour, minute)| {
            NaiveTime::from_hms_opt(number(hour, 1..=2)?, number(minute, 2..=2)?, 0)
        })
        .ok_or_else(|| InputError::NotATime {
            field: field.to_owned(),
        })?;
    Ok(Some(time))
}

fn read_date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let year = number(parts.next()?, 4..=4)?;
    let month = number(parts.next()?, 2..=2)?;
    let day = number(parts.next()?, 2..=2)?;
    if parts.next().is_some() {
        return None;
    }
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)
}

fn number(text: &str, lengths: std::ops::RangeInclusive<usize>) -> Option<u32> {
    if !lengths.contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A day of the calendar that is known to exist.
const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(date) => date,
        None => NaiveDate::MIN,
    }
}
