//! Why a case was refused.

use std::collections::BTreeMap;

use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a case was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// No day of the report.
    #[error("the day of the report is missing")]
    WithoutDay,
    /// Reported tomorrow.
    #[error("a report does not come tomorrow")]
    ReportedTomorrow,
    /// A party without a name.
    #[error("{field}: a party has a name")]
    PartyWithoutName {
        /// Which party.
        field: &'static str,
    },
    /// Both parties are the same person.
    #[error("the parties are the same person")]
    SameParty,
    /// A note that says nothing.
    #[error("the note says nothing")]
    EmptyNote,
}

impl From<TextError> for CaseError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for CaseError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutDay => "date_missing",
            Self::ReportedTomorrow => "reported_tomorrow",
            Self::PartyWithoutName { .. } => "party_without_name",
            Self::SameParty => "same_party",
            Self::EmptyNote => "note_empty",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::WithoutDay | Self::ReportedTomorrow => Some("reported_on".to_owned()),
            Self::PartyWithoutName { field: "" } => Some("name".to_owned()),
            Self::PartyWithoutName { field } => Some(format!("{field}.name")),
            Self::SameParty => Some("second_party.name".to_owned()),
            Self::EmptyNote => Some("text".to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::WithoutDay
            | Self::ReportedTomorrow
            | Self::PartyWithoutName { .. }
            | Self::SameParty
            | Self::EmptyNote => BTreeMap::new(),
        }
    }
}
