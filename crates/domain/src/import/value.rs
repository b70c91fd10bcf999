//! One cell of a list, and how it is read as a text.

use std::fmt;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::text::{clean_line, fold, holds_citizen_service_number, is_blank};

/// How many characters of a cell are shown beside a reason.
const MOST_SHOWN: usize = 80;
/// A citizen service number has this many digits.
const CITIZEN_DIGITS: usize = 9;

/// What one cell holds.
#[derive(Clone, Default, PartialEq)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// A text, as typed.
    Text(String),
    /// A number.
    Number(f64),
    /// True or false.
    Truth(bool),
    /// A day.
    Date(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A day and a time.
    DateTime(NaiveDateTime),
    /// A formula that failed or was never calculated.
    Broken,
}

impl Value {
    /// A text; nothing when there is nothing to be seen.
    pub fn text(text: &str) -> Self {
        if is_blank(text) {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// There is nothing to be seen in this cell.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => is_blank(text),
            Self::Number(_)
            | Self::Truth(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::DateTime(_)
            | Self::Broken => false,
        }
    }

    /// The cell as a person would type it: `12`, `2026-11-20`, `19:30`, `ja`.
    pub(super) fn typed(&self) -> String {
        match self {
            Self::Empty | Self::Broken => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Truth(true) => "ja".to_owned(),
            Self::Truth(false) => "nee".to_owned(),
            Self::Date(day) => day.to_string(),
            Self::Time(time) => time.format("%H:%M").to_string(),
            Self::DateTime(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
        }
    }

    /// The text of the cell when it is a text.
    pub(super) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Empty
            | Self::Number(_)
            | Self::Truth(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::DateTime(_)
            | Self::Broken => None,
        }
    }

    /// The beginning of the cell for a list of dirty rows. The digits of a citizen service number
    /// are not shown.
    pub(super) fn shown(&self) -> String {
        let line = clean_line(&self.typed());
        let line = if holds_citizen_number(&line) {
            line.chars()
                .map(|letter| if letter.is_numeric() { '•' } else { letter })
                .collect()
        } else {
            line
        };
        line.chars().take(MOST_SHOWN).collect()
    }

    /// A citizen service number stands in this cell. One that lost its leading zero as a number
    /// is not known any more: every eleventh number of eight digits would look like one.
    pub(super) fn holds_citizen_number(&self) -> bool {
        match self {
            Self::Text(text) => holds_citizen_number(text),
            Self::Number(number) => holds_citizen_number(&number.to_string()),
            Self::Empty
            | Self::Truth(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::DateTime(_)
            | Self::Broken => false,
        }
    }
}

// Whatever stands in a list stays out of logs.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Empty",
            Self::Text(_) => "Text(…)",
            Self::Number(_) => "Number(…)",
            Self::Truth(_) => "Truth(…)",
            Self::Date(_) => "Date(…)",
            Self::Time(_) => "Time(…)",
            Self::DateTime(_) => "DateTime(…)",
            Self::Broken => "Broken",
        })
    }
}

/// The text as it is compared: one line, folded, with Western digits.
pub(super) fn tidy(text: &str) -> String {
    let folded = fold(&clean_line(text));
    if folded.is_ascii() {
        return folded;
    }
    folded.chars().map(western).collect()
}

fn western(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

// Most cells have no nine digits, and looking for them is cheap.
fn holds_citizen_number(text: &str) -> bool {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    digits >= CITIZEN_DIGITS && holds_citizen_service_number(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_a_neighbour_does_not_reach_a_log() {
        assert_eq!(format!("{:?}", Value::text("Fatma")), "Text(…)");
    }

    #[test]
    fn a_citizen_service_number_is_found_and_not_shown() {
        for cell in [
            Value::text("bsn 123456782"),
            Value::text("123.456.782"),
            Value::Number(123_456_782.0),
        ] {
            assert!(cell.holds_citizen_number());
            assert!(!cell.shown().contains("123"), "{}", cell.shown());
        }
        assert!(!Value::text("06-00001234").holds_citizen_number());
    }

    #[test]
    fn a_long_cell_is_shown_by_its_beginning() {
        let story = Value::text(&"Çay ".repeat(100));
        assert_eq!(story.shown().chars().count(), 80);
        assert_eq!(Value::Number(12.0).shown(), "12");
    }

    #[test]
    fn digits_of_any_neighbour_are_read() {
        assert_eq!(tidy(" ٢٠-١١-٢٠٢٦ "), "20-11-2026");
        assert_eq!(tidy("Één"), "een");
    }
}
