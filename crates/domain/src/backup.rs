//! Copies that a laptop makes by itself, one a day: their names, and which of them stay.
//!
//! What stays is counted in copies, not in days: a laptop that lay in a cupboard for half a year, or whose clock ran ahead
//! for a day, loses nothing by it.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

/// How many of the newest copies stay.
pub const DAYS: usize = 7;
/// Of how many weeks before the newest copy stays.
pub const WEEKS: usize = 4;
/// Of how many months.
pub const MONTHS: usize = 12;
/// After so many days without a copy it is told.
pub const LATE: i64 = 7;

const START: &str = "Samenboek-";
const ENDING: &str = ".samenboek";
const LONGEST: usize = 24;

/// The name of the copy of a day: people know the laptop by its name, the program by its mark.
pub fn file_name(laptop: &str, mark: &str, day: NaiveDate) -> String {
    let words = laptop.split(|sign: char| !sign.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let called: String = words.join("-").chars().take(LONGEST).collect();
    format!("{START}{called}-{mark}-{day}{ENDING}")
}

/// Of which day a copy is; none when it is no copy that the laptop with this mark made by itself.
pub fn day_of(name: &str, mark: &str) -> Option<NaiveDate> {
    let stem = name.strip_prefix(START)?.strip_suffix(ENDING)?;
    let (front, day) = stem.split_at_checked(stem.len().checked_sub("2026-11-22".len())?)?;
    front
        .strip_suffix('-')?
        .strip_suffix(mark)?
        .strip_suffix('-')?;
    day.parse()
        .ok()
        .filter(|it: &NaiveDate| it.to_string() == day)
}

/// Which copies go once the one of the day `made` is there: all but the newest seven, and the newest of each of the newest
/// four weeks and twelve months. Copies of later days were made while the clock was wrong: these stay, and do not count.
pub fn too_many(days: &BTreeSet<NaiveDate>, made: NaiveDate) -> BTreeSet<NaiveDate> {
    let known: Vec<NaiveDate> = days.range(..=made).rev().copied().collect();
    let mut stay: BTreeSet<NaiveDate> = known.iter().take(DAYS).copied().collect();
    stay.extend(newest_of_each(&known, WEEKS, |day| {
        let week = day.iso_week();
        (week.year(), week.week())
    }));
    stay.extend(newest_of_each(&known, MONTHS, |day| {
        (day.year(), day.month())
    }));
    known
        .into_iter()
        .filter(|day| !stay.contains(day))
        .collect()
}

/// The first day of each of so many stretches; `days` goes from new to old.
fn newest_of_each(
    days: &[NaiveDate],
    most: usize,
    stretch: impl Fn(&NaiveDate) -> (i32, u32),
) -> Vec<NaiveDate> {
    let mut newest = days.to_vec();
    newest.dedup_by_key(|day| stretch(day));
    newest.truncate(most);
    newest
}

/// Whether it is told that there was no copy since then.
pub fn is_late(since: NaiveDate, today: NaiveDate) -> bool {
    today.signed_duration_since(since).num_days() >= LATE
}

#[cfg(test)]
mod tests;
