//! Why an encounter was refused.

use std::collections::BTreeMap;

use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why an encounter was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EncounterError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said on which day.
    #[error("an encounter needs the day it happened on")]
    DateMissing,
    /// It ends before it starts.
    #[error("it ends before it starts")]
    EndsBeforeItStarts,
    /// One person stands in the list twice.
    #[error("{field}: this person is in the list already")]
    NamedTwice {
        /// The second place.
        field: String,
    },
    /// More people than any neighbourhood brings together.
    #[error("{field}: more than {most} people")]
    TooManyPeople {
        /// Which number or list.
        field: String,
        /// How many fit.
        most: u64,
    },
    /// More lines than anybody would write.
    #[error("{field}: more than {most}")]
    TooMany {
        /// Which list.
        field: String,
        /// How many fit.
        most: usize,
    },
}

impl From<TextError> for EncounterError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for EncounterError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::DateMissing => "date_missing",
            Self::EndsBeforeItStarts => "ends_before_it_starts",
            Self::NamedTwice { .. } => "named_twice",
            Self::TooManyPeople { .. } => "too_many_people",
            Self::TooMany { .. } => "too_many",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::DateMissing => Some("happened_on".to_owned()),
            Self::EndsBeforeItStarts => Some("ends_at".to_owned()),
            Self::NamedTwice { field }
            | Self::TooManyPeople { field, .. }
            | Self::TooMany { field, .. } => Some(field.clone()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooManyPeople { most, .. } => BTreeMap::from([("most", most.to_string())]),
            Self::TooMany { most, .. } => BTreeMap::from([("most", most.to_string())]),
            Self::DateMissing | Self::EndsBeforeItStarts | Self::NamedTwice { .. } => {
                BTreeMap::new()
            }
        }
    }
}
