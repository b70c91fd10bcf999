//! Somebody in an encounter or a rule.

use std::fmt;

use crate::ids::PersonId;
use crate::input::{InputError, parse_id};
use crate::text::{Name, fold};

/// What stands before an id where a name could stand.
const BY_ID: &str = "person:";

/// Somebody: a person whose card is known, or a name that will find or make a card.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// A person with a card.
    Known(PersonId),
    /// A name as it was typed.
    Named(Name),
}

impl Who {
    /// Reads a name, or `person:` and an id.
    pub fn parse(field: &str, text: &str) -> Result<Self, InputError> {
        match text.trim().strip_prefix(BY_ID) {
            Some(id) => {
                parse_id(field, Some(id))?
                    .map(Self::Known)
                    .ok_or_else(|| InputError::NotAnId {
                        field: field.to_owned(),
                    })
            }
            None => Ok(Self::Named(Name::parse(field, text)?)),
        }
    }

    /// What tells one person from another: two spellings of one name are the same person.
    pub(crate) fn sameness(&self) -> String {
        match self {
            Self::Known(person) => format!("{BY_ID}{person}"),
            Self::Named(name) => fold(name.as_str()),
        }
    }
}

/// As a draft has it: the name, or `person:` and the id.
impl fmt::Display for Who {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(person) => write!(f, "{BY_ID}{person}"),
            Self::Named(name) => f.write_str(name.as_str()),
        }
    }
}
