//! A written day, taken apart into numbers and words.

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

use crate::import::times::read_time;
use crate::import::value::Value;

/// A year of two digits up to this one is of this century.
const LAST_OF_THIS_CENTURY: i32 = 69;

const MONTHS: [&[&str]; 12] = [
    &["jan", "januari", "january"],
    &["feb", "febr", "februari", "february"],
    &["mrt", "maa", "maart", "mar", "march"],
    &["apr", "april"],
    &["mei", "may"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "augustus", "august"],
    &["sep", "sept", "september"],
    &["okt", "oktober", "oct", "october"],
    &["nov", "november"],
    &["dec", "december"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["ma", "maandag", "mon", "monday"]),
    (Weekday::Tue, &["di", "dinsdag", "tue", "tues", "tuesday"]),
    (Weekday::Wed, &["wo", "woe", "woensdag", "wed", "wednesday"]),
    (
        Weekday::Thu,
        &["do", "donderdag", "thu", "thur", "thurs", "thursday"],
    ),
    (Weekday::Fri, &["vr", "vrij", "vrijdag", "fri", "friday"]),
    (Weekday::Sat, &["za", "zat", "zaterdag", "sat", "saturday"]),
    (Weekday::Sun, &["zo", "zon", "zondag", "sun", "sunday"]),
];

pub(super) struct Pieces {
    pub(super) parts: Vec<Part>,
    pub(super) weekday: Option<Weekday>,
    pub(super) time: Option<NaiveTime>,
}

pub(super) enum Part {
    Number(String, u32),
    Month(u32),
}

impl Part {
    pub(super) fn number(&self) -> Option<(&str, u32)> {
        match self {
            Self::Number(text, number) => Some((text, *number)),
            Self::Month(_) => None,
        }
    }

    pub(super) fn month(&self) -> Option<u32> {
        match self {
            Self::Month(month) => Some(*month),
            Self::Number(..) => None,
        }
    }

    /// A day or a month: one or two digits.
    pub(super) fn small(&self) -> Option<u32> {
        let (text, number) = self.number()?;
        (text.len() <= 2).then_some(number)
    }

    pub(super) fn long_year(&self) -> Option<i32> {
        let (text, number) = self.number()?;
        i32::try_from(number).ok().filter(|_| text.len() == 4)
    }

    pub(super) fn year(&self) -> Option<i32> {
        let (text, number) = self.number()?;
        match (text.len(), i32::try_from(number).ok()?) {
            (4, year) => Some(year),
            (2, year) if year <= LAST_OF_THIS_CENTURY => Some(2_000 + year),
            (2, year) => Some(1_900 + year),
            _ => None,
        }
    }
}

/// A day taken apart into its numbers and its month; none when there is another word in it.
pub(super) fn pieces(text: &str) -> Option<Pieces> {
    let (text, time) = without_time(text);
    let mut found = Pieces {
        parts: Vec::new(),
        weekday: None,
        time,
    };
    for run in runs(text) {
        if run.starts_with(|letter: char| letter.is_ascii_digit()) {
            let number = run.parse().ok().filter(|_| run.len() <= 8)?;
            found.parts.push(Part::Number(run.to_owned(), number));
        } else if let Some(month) = month_of(run) {
            found.parts.push(Part::Month(month));
        } else if let Some(weekday) = weekday_of(run) {
            found.weekday = Some(weekday);
        } else if !matches!(
            run,
            "e" | "de" | "ste" | "st" | "nd" | "rd" | "th" | "of" | "the" | "om"
        ) {
            return None;
        }
    }
    (found.parts.len() <= 3).then_some(found)
}

/// `2026-11-20t19:30:00` and `20-11-2026 19:30`: the day, and the time behind it.
fn without_time(text: &str) -> (&str, Option<NaiveTime>) {
    let Some(colon) = text.find(':') else {
        return (text, None);
    };
    let before = text.get(..colon).unwrap_or_default();
    let Some(gap) = before.rfind([' ', 't']) else {
        return (text, None);
    };
    let (day, rest) = text.split_at_checked(gap).unwrap_or((text, ""));
    let clock = rest.get(1..).unwrap_or_default();
    match read_time(&Value::Text(clock.trim_end_matches('z').to_owned())) {
        Ok(time) => (day, Some(time)),
        Err(_) => (text, None),
    }
}

/// The runs of digits and of letters; what stands between them only parts them.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let is_between = |letter: char| letter.is_whitespace() || "-/.,'()".contains(letter);
    text.split(is_between).flat_map(|word| {
        let digits = word
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(word.len());
        let (number, letters) = word.split_at_checked(digits).unwrap_or((word, ""));
        [number, letters].into_iter().filter(|run| !run.is_empty())
    })
}

fn month_of(word: &str) -> Option<u32> {
    let place = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(place + 1).ok()
}

pub(in crate::import) fn weekday_of(word: &str) -> Option<Weekday> {
    WEEKDAYS
        .iter()
        .find(|(_, names)| names.contains(&word))
        .map(|(weekday, _)| *weekday)
}
/// 20261120, or 20112026.
pub(super) fn whole_day(text: &str) -> Option<NaiveDate> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_known = |day: &NaiveDate| (1_900..=2_100).contains(&day.year());
    ["%Y%m%d", "%d%m%Y"]
        .into_iter()
        .filter_map(|format| NaiveDate::parse_from_str(text, format).ok())
        .find(is_known)
}

pub(super) fn looks_whole(parts: &[Part]) -> bool {
    match parts {
        [one] => one
            .number()
            .is_some_and(|(text, _)| whole_day(text).is_some()),
        [first, second] => match (first.small(), second.small()) {
            (Some(one), Some(other)) => {
                (1..=31).contains(&one.max(other)) && (1..=12).contains(&one.min(other))
            }
            (Some(_), None) => second.month().is_some(),
            (None, Some(_)) => first.month().is_some(),
            (None, None) => false,
        },
        [first, second, third] => {
            let begins = first.small().is_some() || first.month().is_some();
            let middle = second.small().is_some() || second.month().is_some();
            let has_year_last = begins && middle && third.year().is_some();
            has_year_last || (first.long_year().is_some() && middle && third.small().is_some())
        }
        _ => false,
    }
}
