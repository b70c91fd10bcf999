//! Why what was said about a photo was refused.

use std::collections::BTreeMap;

use super::MOST_PEOPLE;
use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why what was said about a photo was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhotoError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It shows people, and nobody says who.
    #[error("it shows people, and nobody says who")]
    PeopleMissing,
    /// Somebody is named on it, and it is said to show nobody.
    #[error("somebody is named, and it is said to show nobody")]
    PeopleUnasked,
    /// More people than anybody names.
    #[error("a photo names at most {MOST_PEOPLE} people")]
    TooManyPeople,
}

impl From<TextError> for PhotoError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for PhotoError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::PeopleMissing => "photo_people_missing",
            Self::PeopleUnasked => "photo_people_unasked",
            Self::TooManyPeople => "photo_too_many_people",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::PeopleMissing | Self::TooManyPeople => Some("people".to_owned()),
            Self::PeopleUnasked => Some("shows".to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooManyPeople => BTreeMap::from([("most", MOST_PEOPLE.to_string())]),
            Self::PeopleMissing | Self::PeopleUnasked => BTreeMap::new(),
        }
    }
}
