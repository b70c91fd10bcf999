//! What stands in the cells of one column, counted.

use std::collections::BTreeSet;

use super::contact::{read_email, read_telephone};
use super::counts::{read_count, read_mark};
use super::dates::{looks_like_a_day, weekday_of};
use super::kinds::activity_told_by;
use super::times::read_time;
use super::value::{Value, tidy};

/// So many rows tell enough.
const ROWS: usize = 400;

const PLACE_WORDS: [&str; 14] = [
    "zaal",
    "buurthuis",
    "portiek",
    "plein",
    "park",
    "keuken",
    "school",
    "bibliotheek",
    "wijkcentrum",
    "kerk",
    "gymzaal",
    "tuin",
    "buurtkamer",
    "hal",
];

/// What stands in the cells of one column, counted.
#[derive(Default)]
pub(super) struct Profile {
    pub(super) filled: usize,
    pub(super) days: usize,
    pub(super) weekdays: usize,
    pub(super) times: usize,
    pub(super) counts: usize,
    pub(super) ticks: usize,
    pub(super) marks: usize,
    pub(super) telephones: usize,
    pub(super) emails: usize,
    pub(super) postcodes: usize,
    pub(super) citizen_numbers: usize,
    pub(super) names: usize,
    pub(super) lists: usize,
    pub(super) activities: usize,
    pub(super) places: usize,
    pub(super) long: usize,
    pub(super) distinct: usize,
}

impl Profile {
    pub(super) fn of(rows: &[Vec<Value>], column: usize) -> Self {
        let mut profile = Self::default();
        let mut seen = BTreeSet::new();
        let cells = rows.iter().take(ROWS).filter_map(|cells| cells.get(column));
        for cell in cells.filter(|cell| !cell.is_empty()) {
            profile.look_at(cell);
            seen.insert(tidy(&cell.typed()));
        }
        profile.distinct = seen.len();
        profile
    }

    /// Nearly all cells are so.
    pub(super) fn mostly(&self, count: usize) -> bool {
        count > 0 && count * 10 >= self.filled * 7
    }

    /// The same texts come back again and again.
    pub(super) fn repeats(&self) -> bool {
        self.filled >= 4 && self.distinct * 2 <= self.filled
    }

    fn look_at(&mut self, cell: &Value) {
        let count = |is_so: bool| usize::from(is_so);
        self.filled += 1;
        self.citizen_numbers += count(cell.holds_citizen_number());
        let mark = read_mark(cell);
        self.ticks += count(matches!(mark, Ok(0 | 1)));
        self.marks += count(mark.is_ok());
        self.counts += count(read_count(cell).is_ok());
        self.days += count(looks_like_a_day(cell));
        let is_clock = !matches!(cell, Value::Number(_) | Value::DateTime(_));
        let has_minutes = cell
            .as_text()
            .is_none_or(|text| text.contains([':', '.', 'u', 'h']));
        self.times += count(is_clock && has_minutes && read_time(cell).is_ok());
        self.telephones += count(is_telephone(cell));
        let Some(text) = cell.as_text() else { return };
        self.emails += count(read_email(cell).is_ok());
        let tidied = tidy(text);
        self.weekdays += count(weekday_of(&tidied).is_some());
        self.postcodes += count(is_postcode(&tidied));
        self.activities += count(activity_told_by(text).is_some());
        self.places += count(
            tidied
                .split_whitespace()
                .any(|word| PLACE_WORDS.iter().any(|place| word.starts_with(place))),
        );
        let words = tidied.split_whitespace().count();
        self.long += count(words > 6);
        let is_list = text.contains([';', '\n', ',', '&'])
            || tidied.contains(" en ")
            || tidied.contains(" and ");
        self.lists += count(is_list);
        self.names += count(words <= 5 && looks_like_a_name(text));
    }
}

fn is_telephone(cell: &Value) -> bool {
    match cell {
        Value::Number(number) => (600_000_000.0..700_000_000.0).contains(number),
        Value::Text(text) => {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            digits <= 13
                && (digits >= 10 || digits == 9 && text.trim_start().starts_with('6'))
                && !looks_like_a_day(cell)
                && read_telephone(cell).is_ok()
        }
        Value::Empty
        | Value::Truth(_)
        | Value::Date(_)
        | Value::Time(_)
        | Value::DateTime(_)
        | Value::Broken => false,
    }
}

/// 1234 ab.
fn is_postcode(tidied: &str) -> bool {
    let letters: Vec<char> = tidied
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    letters.len() == 6
        && letters.iter().take(4).all(char::is_ascii_digit)
        && letters.iter().skip(4).all(char::is_ascii_alphabetic)
}

/// Words of letters, of which the first or the last is written with a capital (or in letters that
/// have none).
fn looks_like_a_name(text: &str) -> bool {
    let is_letter =
        |letter: char| letter.is_alphabetic() || letter.is_whitespace() || ".-'’,".contains(letter);
    let has_capital = |word: &str| {
        word.chars()
            .next()
            .is_some_and(|letter| !letter.is_lowercase())
    };
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let last = words.next_back().unwrap_or(first);
    text.chars().any(char::is_alphabetic)
        && text
            .chars()
            .all(|letter| is_letter(letter) || !letter.is_ascii() && !letter.is_numeric())
        && has_capital(first)
        && has_capital(last)
}
