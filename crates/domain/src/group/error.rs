//! Why a group was refused.

use std::collections::BTreeMap;

use super::MOST_MEMBERS;
use crate::input::InputError;
use crate::period::PeriodError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a group was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GroupError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Somebody would leave before she came.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// This is no e-mail address.
    #[error("this is no e-mail address")]
    NotAnEmail,
    /// Only an organisation or a project has a telephone of its own; that of a person stands on her card.
    #[error("{field}: only an organisation or a project has one of its own")]
    ContactOfPeople {
        /// Which field.
        field: &'static str,
    },
    /// More than any list shows.
    #[error("a group has at most {MOST_MEMBERS} members")]
    TooManyMembers,
    /// One line twice.
    #[error("members.{member}: this line is in the list already")]
    SameMemberTwice {
        /// The second place, from 0.
        member: usize,
    },
}

impl From<TextError> for GroupError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for GroupError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Period(period) => period.code(),
            Self::NotAnEmail => "not_an_email",
            Self::ContactOfPeople { .. } => "contact_of_people",
            Self::TooManyMembers => "too_many_members",
            Self::SameMemberTwice { .. } => "same_member_twice",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Period(period) => period.field(),
            Self::NotAnEmail => Some("email".to_owned()),
            Self::ContactOfPeople { field } => Some((*field).to_owned()),
            Self::TooManyMembers => Some("members".to_owned()),
            Self::SameMemberTwice { member } => Some(format!("members.{member}.id")),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Period(period) => period.arguments(),
            Self::TooManyMembers => BTreeMap::from([("most", MOST_MEMBERS.to_string())]),
            Self::NotAnEmail | Self::ContactOfPeople { .. } | Self::SameMemberTwice { .. } => {
                BTreeMap::new()
            }
        }
    }
}
