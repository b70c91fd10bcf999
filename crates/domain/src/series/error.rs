//! Why a series was refused.

use std::collections::BTreeMap;

use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a series was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SeriesError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It has no name.
    #[error("a series needs a name")]
    TitleMissing,
    /// Nobody said from which day.
    #[error("a series needs the day it begins on")]
    FromMissing,
    /// Nobody said how often, or in no way that is known.
    #[error("a series needs a rhythm")]
    RhythmMissing,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    UntilBeforeFrom,
    /// No day of it ever comes.
    #[error("the rhythm gives no day")]
    NoDay,
    /// One person stands in the list twice.
    #[error("{field}: this person is in the list already")]
    NamedTwice {
        /// The second place.
        field: String,
    },
    /// The rhythm does not give that date.
    #[error("the series has no such date")]
    NotADateOfIt,
    /// More exceptions than anybody keeps apart.
    #[error("more than {most} exceptions")]
    TooManyExceptions {
        /// How many fit.
        most: usize,
    },
}

impl From<TextError> for SeriesError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for SeriesError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::TitleMissing => "series_title_missing",
            Self::FromMissing => "date_missing",
            Self::RhythmMissing => "rhythm_missing",
            Self::UntilBeforeFrom => "until_before_from",
            Self::NoDay => "series_without_day",
            Self::NamedTwice { .. } => "named_twice",
            Self::NotADateOfIt => "not_a_date_of_series",
            Self::TooManyExceptions { .. } => "too_many",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::TitleMissing => Some("title".to_owned()),
            Self::FromMissing => Some("from".to_owned()),
            Self::RhythmMissing | Self::NoDay => Some("rhythm".to_owned()),
            Self::UntilBeforeFrom => Some("until".to_owned()),
            Self::NamedTwice { field } => Some(field.clone()),
            Self::NotADateOfIt => Some("date".to_owned()),
            Self::TooManyExceptions { .. } => None,
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooManyExceptions { most } => BTreeMap::from([("most", most.to_string())]),
            Self::TitleMissing
            | Self::FromMissing
            | Self::RhythmMissing
            | Self::UntilBeforeFrom
            | Self::NoDay
            | Self::NamedTwice { .. }
            | Self::NotADateOfIt => BTreeMap::new(),
        }
    }
}
