//! Days and times between chrono, Excel's day numbers and the ISO texts of OpenDocument.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::workbook::{Cell, DayCount};

const MILLISECONDS_A_DAY: f64 = 86_400_000.0;
/// The first day number after the 29 February of 1900 that never was.
const FIRST_TRUE_DAY: f64 = 61.0;
/// The day after 31 December 9999.
const AFTER_LAST_DAY: f64 = 2_958_466.0;

/// The day that a number stands for; the part behind the point is left out.
pub fn date_of(number: f64, count: DayCount) -> Option<NaiveDate> {
    let (start, first) = match count {
        DayCount::From1900 => (NaiveDate::from_ymd_opt(1899, 12, 30)?, FIRST_TRUE_DAY),
        DayCount::From1904 => (NaiveDate::from_ymd_opt(1904, 1, 1)?, 0.0),
    };
    if !(first..AFTER_LAST_DAY).contains(&number) {
        return None;
    }
    start.checked_add_days(Days::new(number.trunc() as u64))
}

/// The cell of a number that is formatted as a date or a time. What is no day stays a number.
pub fn cell_of_serial(number: f64, count: DayCount) -> Cell {
    let whole = number.floor();
    let milliseconds = ((number - whole) * MILLISECONDS_A_DAY).round();
    // Half a millisecond before midnight is midnight.
    let (whole, milliseconds) = if milliseconds >= MILLISECONDS_A_DAY {
        (whole + 1.0, 0.0)
    } else {
        (whole, milliseconds)
    };
    let Some(time) = time_of_milliseconds(milliseconds) else {
        return Cell::Number(number);
    };
    if whole == 0.0 {
        return Cell::Time(time);
    }
    match date_of(whole, count) {
        Some(date) => Cell::moment(date.and_time(time)),
        None => Cell::Number(number),
    }
}

/// The cell of a number of days that is formatted as a duration.
pub fn cell_of_duration(days: f64) -> Cell {
    if !(0.0..AFTER_LAST_DAY).contains(&days) {
        return Cell::Number(days);
    }
    cell_of_milliseconds((days * MILLISECONDS_A_DAY).round())
}

/// The number that Excel keeps for a day; none before 1 March 1900 and after 9999.
pub fn serial_of_date(date: NaiveDate) -> Option<f64> {
    let start = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = date.signed_duration_since(start).num_days() as f64;
    (FIRST_TRUE_DAY..AFTER_LAST_DAY)
        .contains(&days)
        .then_some(days)
}

/// The part of a day that Excel keeps for a time.
pub fn serial_of_time(time: NaiveTime) -> f64 {
    let milliseconds = f64::from(time.num_seconds_from_midnight()) * 1000.0
        + f64::from(time.nanosecond() / 1_000_000);
    milliseconds / MILLISECONDS_A_DAY
}

/// The cell of an ISO date, or date and time. A text that is neither stays a text.
pub fn cell_of_iso_date(text: &str) -> Cell {
    let plain = text.trim().trim_end_matches('Z');
    if let Ok(date) = plain.parse::<NaiveDate>() {
        return Cell::Date(date);
    }
    match plain.parse::<NaiveDateTime>() {
        Ok(moment) => Cell::moment(moment),
        Err(_) => match plain.parse::<NaiveTime>() {
            Ok(time) => Cell::Time(time),
            Err(_) => Cell::text(text),
        },
    }
}

/// The cell of an ISO duration such as `PT19H30M00S`. A text that is none stays a text.
pub fn cell_of_iso_duration(text: &str) -> Cell {
    match milliseconds_of_iso(text.trim()) {
        Some(milliseconds) => cell_of_milliseconds(milliseconds),
        None => Cell::text(text),
    }
}

fn milliseconds_of_iso(text: &str) -> Option<f64> {
    let (days, clock) = text.strip_prefix('P')?.split_once('T')?;
    let days: f64 = match days.strip_suffix('D') {
        Some(days) => days.parse().ok()?,
        None if days.is_empty() => 0.0,
        None => return None,
    };
    let mut seconds = days * 86_400.0;
    let mut number = String::new();
    for letter in clock.chars() {
        let worth = match letter {
            'H' => 3600.0,
            'M' => 60.0,
            'S' => 1.0,
            _ => {
                number.push(if letter == ',' { '.' } else { letter });
                continue;
            }
        };
        seconds += number.parse::<f64>().ok()? * worth;
        number.clear();
    }
    (number.is_empty() && (0.0..AFTER_LAST_DAY * 86_400.0).contains(&seconds))
        .then(|| (seconds * 1000.0).round())
}

fn cell_of_milliseconds(milliseconds: f64) -> Cell {
    match time_of_milliseconds(milliseconds) {
        Some(time) => Cell::Time(time),
        None => {
            let seconds = (milliseconds / 1000.0).round() as u64;
            let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
            Cell::Text(format!("{hours}:{minutes:02}:{:02}", seconds % 60))
        }
    }
}

/// None from 24 hours on.
fn time_of_milliseconds(milliseconds: f64) -> Option<NaiveTime> {
    if !(0.0..MILLISECONDS_A_DAY).contains(&milliseconds) {
        return None;
    }
    let milliseconds = milliseconds as u32;
    NaiveTime::from_num_seconds_from_midnight_opt(
        milliseconds / 1000,
        milliseconds % 1000 * 1_000_000,
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_day_number_is_a_day_in_both_counts() {
        let cases = [
            (61.0, DayCount::From1900, day(1900, 3, 1)),
            (46_095.0, DayCount::From1900, day(2026, 3, 14)),
            (0.0, DayCount::From1904, day(1904, 1, 1)),
            (44_633.0, DayCount::From1904, day(2026, 3, 14)),
        ];
        for (number, count, date) in cases {
            assert_eq!(date_of(number, count), Some(date), "{number}");
        }
    }

    #[test]
    fn the_day_that_never_was_stays_a_number() {
        assert_eq!(cell_of_serial(60.0, DayCount::From1900), Cell::Number(60.0));
        assert_eq!(cell_of_serial(-1.5, DayCount::From1900), Cell::Number(-1.5));
        let far = cell_of_serial(f64::INFINITY, DayCount::From1900);
        assert_eq!(far, Cell::Number(f64::INFINITY));
    }

    #[test]
    fn half_past_seven_in_the_evening_is_read_to_the_minute() {
        let evening = NaiveTime::from_hms_opt(19, 30, 0).unwrap();
        assert_eq!(
            cell_of_serial(0.8125, DayCount::From1900),
            Cell::Time(evening)
        );
        assert_eq!(
            cell_of_serial(46_095.812_5, DayCount::From1900),
            Cell::DateTime(day(2026, 3, 14).and_time(evening))
        );
        assert_eq!(cell_of_iso_duration("PT19H30M00S"), Cell::Time(evening));
        assert_eq!(
            cell_of_iso_date("2026-03-14T19:30:00"),
            Cell::DateTime(day(2026, 3, 14).and_time(evening))
        );
    }

    #[test]
    fn a_week_of_hours_is_a_text_and_not_a_time_of_day() {
        assert_eq!(cell_of_duration(1.5625), Cell::text("37:30:00"));
        assert_eq!(cell_of_iso_duration("PT37H30M00S"), Cell::text("37:30:00"));
        assert_eq!(cell_of_iso_duration("P1DT13H30M"), Cell::text("37:30:00"));
        assert_eq!(cell_of_iso_duration("gauw"), Cell::text("gauw"));
    }
}
