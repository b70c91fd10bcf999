//! The door for whatever comes from a form or from the command line: dates, times, ids and
//! choices, and JSON whose shape is checked field by field.

mod dates;
mod fields;

use std::collections::BTreeMap;
use std::str::FromStr;

pub(crate) use dates::lies_ahead;
pub use dates::{EARLIEST, LATEST, parse_date, parse_planned_date, parse_time};
pub(crate) use fields::{Fields, optional_text, read_count, wrong_type};

use crate::refusal::Refused;
use crate::text::{Line, TextError, clean_line, is_blank};

/// Why something that came in was refused, before any rule looked at it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    /// A text that cannot be kept.
    #[error(transparent)]
    Text(#[from] TextError),
    /// A field that this version does not know.
    #[error("{field} is not a field")]
    UnknownField {
        /// Its name, as it was given.
        field: String,
    },
    /// A number where a text belongs, or the like. No field: the whole is not a JSON object.
    #[error("{field} is of the wrong type")]
    WrongType {
        /// Which field.
        field: String,
    },
    /// Not a date that exists, written as 2026-11-20.
    #[error("{field} is not a date (2026-11-20)")]
    NotADate {
        /// Which field.
        field: String,
    },
    /// Not a time of day, written as 19:30.
    #[error("{field} is not a time (19:30)")]
    NotATime {
        /// Which field.
        field: String,
    },
    /// A date before 1900.
    #[error("{field} is too long ago")]
    TooLongAgo {
        /// Which field.
        field: String,
    },
    /// A date further ahead than anybody plans.
    #[error("{field} is too far ahead")]
    TooFarAhead {
        /// Which field.
        field: String,
    },
    /// Not one of the choices.
    #[error("{field} is none of {choices}")]
    UnknownChoice {
        /// Which field.
        field: String,
        /// The choices there are.
        choices: String,
    },
    /// Not an id.
    #[error("{field} is not an id")]
    NotAnId {
        /// Which field.
        field: String,
    },
}

impl Refused for InputError {
    fn code(&self) -> &'static str {
        match self {
            Self::Text(text) => text.code(),
            Self::UnknownField { .. } => "unknown_field",
            Self::WrongType { .. } => "wrong_type",
            Self::NotADate { .. } => "not_a_date",
            Self::NotATime { .. } => "not_a_time",
            Self::TooLongAgo { .. } => "too_long_ago",
            Self::TooFarAhead { .. } => "too_far_ahead",
            Self::UnknownChoice { .. } => "unknown_choice",
            Self::NotAnId { .. } => "not_an_id",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Text(text) => text.field(),
            Self::UnknownField { field }
            | Self::WrongType { field }
            | Self::NotADate { field }
            | Self::NotATime { field }
            | Self::TooLongAgo { field }
            | Self::TooFarAhead { field }
            | Self::UnknownChoice { field, .. }
            | Self::NotAnId { field } => Some(field.clone()).filter(|field| !field.is_empty()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Text(text) => text.arguments(),
            Self::UnknownChoice { choices, .. } => BTreeMap::from([("choices", choices.clone())]),
            Self::UnknownField { .. }
            | Self::WrongType { .. }
            | Self::NotADate { .. }
            | Self::NotATime { .. }
            | Self::TooLongAgo { .. }
            | Self::TooFarAhead { .. }
            | Self::NotAnId { .. } => BTreeMap::new(),
        }
    }
}

/// A code that is none of the choices.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("none of {choices}")]
pub struct NotAChoice {
    /// The choices there are, with commas.
    pub choices: String,
}

/// Reads a choice by its code; left open when nothing was filled in.
pub fn parse_choice<T>(field: &str, code: Option<&str>) -> Result<Option<T>, InputError>
where
    T: FromStr<Err = NotAChoice>,
{
    match code.map(clean_line) {
        Some(code) if !is_blank(&code) => {
            code.parse()
                .map(Some)
                .map_err(|NotAChoice { choices }| InputError::UnknownChoice {
                    field: field.to_owned(),
                    choices,
                })
        }
        Some(_) | None => Ok(None),
    }
}

/// Reads an id of any kind; left open when nothing was filled in.
pub fn parse_id<T: FromStr>(field: &str, id: Option<&str>) -> Result<Option<T>, InputError> {
    match id.map(str::trim) {
        Some(id) if !id.is_empty() => id.parse().map(Some).map_err(|_| InputError::NotAnId {
            field: field.to_owned(),
        }),
        Some(_) | None => Ok(None),
    }
}

/// Whether this may be an e-mail address: something stands on both sides of its sign. Whether anybody reads it, nobody here
/// can know.
pub(crate) fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(before, after)| {
        !before.is_empty() && after.contains('.') && !text.contains(char::is_whitespace)
    })
}

/// Reads one line; left open when nothing was filled in.
pub fn parse_line(field: &str, text: Option<&str>) -> Result<Option<Line>, InputError> {
    Ok(Line::parse_optional(field, text)?)
}
