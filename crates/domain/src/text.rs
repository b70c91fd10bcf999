//! What people type: cleaned, measured, and kept out of logs.
//!
//! Three sizes of text: a [`Name`] of somebody, a [`Line`] (a title, a place) and [`Prose`]
//! (a note). None of them can hold invisible tricks or a citizen service number, and none of them
//! shows itself in `Debug`.

mod citizen_number;
mod clean;
mod digits;
mod fold;
mod names;
pub mod pointing;
mod sentences;
mod sorting;
mod telephone;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Serialize, Serializer};

pub use citizen_number::holds_citizen_service_number;
pub use clean::{clean_line, clean_prose, is_blank, without_turns};
pub use fold::fold;
pub(crate) use names::is_small_word;
pub use names::{telling_words, words_of};
pub use sentences::sentences;
pub use sorting::sort_key;
pub use telephone::telephone_key;

use crate::refusal::Refused;

/// Why a text was refused. The text itself is never part of the refusal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// More characters than fit.
    #[error("{field} has {has} characters; at most {most} fit")]
    TooLong {
        /// Which field.
        field: String,
        /// How many characters fit.
        most: usize,
        /// How many there are after cleaning.
        has: usize,
    },
    /// Nine digits that pass the elfproef. The law allows a centre to keep no such number.
    #[error("{field} holds a citizen service number, which may not be kept")]
    CitizenServiceNumber {
        /// Which field.
        field: String,
    },
    /// Nothing that can be seen.
    #[error("{field} is empty")]
    Empty {
        /// Which field.
        field: String,
    },
}

impl Refused for TextError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too_long",
            Self::CitizenServiceNumber { .. } => "citizen_service_number",
            Self::Empty { .. } => "empty",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::TooLong { field, .. }
            | Self::CitizenServiceNumber { field }
            | Self::Empty { field } => Some(field.clone()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::TooLong { most, has, .. } => {
                BTreeMap::from([("most", most.to_string()), ("has", has.to_string())])
            }
            Self::CitizenServiceNumber { .. } | Self::Empty { .. } => BTreeMap::new(),
        }
    }
}

macro_rules! text {
    ($(#[$meaning:meta])* $name:ident, $most:literal) => {
        $(#[$meaning])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// How many characters fit.
            pub const MOST: usize = $most;

            /// The cleaned text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The cleaned text, given away.
            pub fn into_string(self) -> String {
                self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("…")
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    };
}

text!(
    /// How somebody is called. One word is enough.
    Name,
    120
);
text!(
    /// One line: a title, a place, a label. Never empty.
    Line,
    200
);
text!(
    /// Several lines: a note. May be empty.
    #[derive(Default)]
    Prose,
    20_000
);

impl Name {
    /// Cleans and checks a name; `field` names the place on the form.
    pub fn parse(field: &str, text: &str) -> Result<Self, TextError> {
        not_empty(field, clean_line(text))
            .and_then(|text| fitting(field, text, Self::MOST))
            .map(Self)
    }

    /// What names are sorted by: without "van den", small letters, no accents.
    pub fn sort_key(&self) -> String {
        sort_key(&self.0)
    }
}

impl Line {
    /// Cleans and checks one line; `field` names the place on the form.
    pub fn parse(field: &str, text: &str) -> Result<Self, TextError> {
        not_empty(field, clean_line(text))
            .and_then(|text| fitting(field, text, Self::MOST))
            .map(Self)
    }

    /// Cleans and checks one line that may be left open.
    pub fn parse_optional(field: &str, text: Option<&str>) -> Result<Option<Self>, TextError> {
        match text {
            Some(text) if !is_blank(&clean_line(text)) => Self::parse(field, text).map(Some),
            Some(_) | None => Ok(None),
        }
    }
}

impl Prose {
    /// Cleans and checks several lines; `field` names the place on the form.
    pub fn parse(field: &str, text: &str) -> Result<Self, TextError> {
        fitting(field, clean_prose(text), Self::MOST).map(Self)
    }

    /// Whether there is nothing to be seen.
    pub fn is_empty(&self) -> bool {
        is_blank(&self.0)
    }
}

fn not_empty(field: &str, text: String) -> Result<String, TextError> {
    if is_blank(&text) {
        return Err(TextError::Empty {
            field: field.to_owned(),
        });
    }
    Ok(text)
}

fn fitting(field: &str, text: String, most: usize) -> Result<String, TextError> {
    let has = text.chars().count();
    if has > most {
        return Err(TextError::TooLong {
            field: field.to_owned(),
            most,
            has,
        });
    }
    if holds_citizen_service_number(&text) {
        return Err(TextError::CitizenServiceNumber {
            field: field.to_owned(),
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests;
