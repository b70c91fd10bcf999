//! Dutch public holidays and working days, computed for every year.
//!
//! The days are those of the Algemene termijnenwet, art. 3: New Year's day, Good Friday (put on a par with them in the second
//! paragraph), Easter Monday, Ascension, Whit Monday, both days of Christmas, the day on which the King's birthday is kept,
//! and the fifth of May. The law makes no difference between years: Liberation Day counts as no working day in every one, also
//! where a collective agreement gives it once in five years.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Easter Sunday of a year of the Gregorian calendar ("A New York correspondent", Nature, 1876; Meeus, 1991).
pub fn easter(year: i32) -> Option<NaiveDate> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let n = h + l - 7 * m + 114;
    let (month, day) = (n.div_euclid(31), n.rem_euclid(31) + 1);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

/// Whether this is a public holiday in the Netherlands.
pub fn is_holiday(day: NaiveDate) -> bool {
    match (day.month(), day.day()) {
        (1, 1) | (5, 5) | (12, 25 | 26) => true,
        (4, 26 | 27) if is_kings_day(day) => true,
        _ => easter(day.year()).is_some_and(|easter| {
            let since = day.signed_duration_since(easter).num_days();
            // Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday.
            matches!(since, -2 | 0 | 1 | 39 | 49 | 50)
        }),
    }
}

/// The King's birthday, 27 April; the day before when that is a Sunday.
fn is_kings_day(day: NaiveDate) -> bool {
    match day.day() {
        27 => day.weekday() != Weekday::Sun,
        _ => day.weekday() == Weekday::Sat,
    }
}

/// Whether offices work on this day.
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(day)
}

/// The last of so many working days after a day, which itself does not count. Days for which `stands_still` says so do not
/// count either. None when that lies beyond ten years: the clock stands still for good.
pub fn working_day_after(
    day: NaiveDate,
    count: u32,
    stands_still: impl Fn(NaiveDate) -> bool,
) -> Option<NaiveDate> {
    let (mut at, mut left) = (day, count);
    for _ in 0..3_660 {
        if left == 0 {
            return Some(at);
        }
        at = at.checked_add_days(Days::new(1))?;
        if is_working_day(at) && !stands_still(at) {
            left -= 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (year, sunday) in [
            (1961, "1961-04-02"),
            (2000, "2000-04-23"),
            (2008, "2008-03-23"),
            (2011, "2011-04-24"),
            (2024, "2024-03-31"),
            (2025, "2025-04-20"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
            (2100, "2100-03-28"),
        ] {
            assert_eq!(easter(year), Some(day(sunday)), "{year}");
        }
    }

    #[test]
    fn every_holiday_of_2026_and_no_day_beside_it() {
        let holidays: Vec<String> = day("2026-01-01")
            .iter_days()
            .take(365)
            .filter(|day| is_holiday(*day))
            .map(|day| day.format("%m-%d").to_string())
            .collect();
        assert_eq!(
            holidays,
            [
                "01-01", "04-03", "04-05", "04-06", "04-27", "05-05", "05-14", "05-24", "05-25",
                "12-25", "12-26"
            ]
        );
    }

    #[test]
    fn a_birthday_of_the_king_on_a_sunday_is_kept_the_day_before() {
        assert!(is_holiday(day("2025-04-26")) && !is_holiday(day("2025-04-27")));
        assert!(is_holiday(day("2026-04-27")) && !is_holiday(day("2026-04-26")));
    }

    #[test]
    fn five_working_days_step_over_a_weekend_easter_and_liberation_day() {
        for (from, until) in [
            ("2026-11-20", "2026-11-27"),
            ("2026-11-22", "2026-11-27"),
            // Good Friday and Easter Monday.
            ("2026-04-01", "2026-04-10"),
            // King's day.
            ("2026-04-24", "2026-05-04"),
            ("2026-05-04", "2026-05-12"),
            ("2026-12-24", "2027-01-04"),
        ] {
            let found = working_day_after(day(from), 5, |_| false);
            assert_eq!(found, Some(day(until)), "{from}");
        }
    }

    #[test]
    fn a_clock_that_stands_still_for_good_ends_nowhere() {
        assert_eq!(working_day_after(day("2026-11-20"), 5, |_| true), None);
    }
}
