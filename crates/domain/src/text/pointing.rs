//! What in a free text may point at a person: a warning while somebody writes about the
//! neighbourhood, where nobody in particular should be found.
//!
//! It warns and refuses nothing: the writer sees the place and decides.

mod houses;
mod people;
mod reach;
mod redacting;
mod words;

use std::fmt;
use std::ops::Range;

pub use redacting::{LEFT_OUT, Redactor};

use super::citizen_number::citizen_service_numbers;
use crate::choice::choices;

choices!(
    /// What points at a person. Where two stand in one place, the first of this list is told.
    Pointing {
        /// A citizen service number, which may not be kept at all.
        CitizenNumber => "citizen_number",
        /// An address for mail.
        Email => "email",
        /// A telephone number.
        Telephone => "telephone",
        /// A number in a street, a number of a house, or a postcode with its number.
        HouseNumber => "house_number",
        /// A known name, or a word that announces one.
        Name => "name",
    }
);

/// Something that may point at a person, and where it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Found {
    /// What it is.
    pub kind: Pointing,
    /// Bytes of the text, between whole characters. Never empty.
    pub range: Range<usize>,
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.kind, self.range)
    }
}

/// Everything in `text` that may point at a person, from left to right, nothing twice. A known name
/// is found by each of its telling words ([`telling_words`](super::telling_words)).
pub fn pointing(text: &str, known_names: &[&str]) -> Vec<Found> {
    let words = words::words(text);
    let mut all: Vec<Found> = Vec::new();
    let mut add = |kind, ranges: Vec<Range<usize>>| {
        all.extend(ranges.into_iter().map(|range| Found { kind, range }));
    };
    add(
        Pointing::CitizenNumber,
        citizen_service_numbers(text).collect(),
    );
    add(Pointing::Email, reach::emails(text));
    add(Pointing::Telephone, reach::telephones(text));
    add(Pointing::HouseNumber, houses::house_numbers(text, &words));
    add(Pointing::Name, people::names(text, &words, known_names));
    without_overlap(all)
}

/// Keeps the more telling one of two in the same place, and the earlier one of two of a kind.
fn without_overlap(mut all: Vec<Found>) -> Vec<Found> {
    all.sort_by_key(|found| (found.kind, found.range.start));
    let mut kept: Vec<Found> = Vec::new();
    for found in all {
        let is_free = kept.iter().all(|other| {
            found.range.end <= other.range.start || other.range.end <= found.range.start
        });
        if is_free {
            kept.push(found);
        }
    }
    kept.sort_by_key(|found| found.range.start);
    kept
}

#[cfg(test)]
mod tests;
