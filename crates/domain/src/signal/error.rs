//! Why a signal was refused.

use std::collections::BTreeMap;

use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a signal, or what was to be done with it, was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignalError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It is about one person, and so it is a report for a coordinator.
    #[error("what is about one person is no signal")]
    AboutOnePerson,
    /// No day.
    #[error("{field} is missing")]
    WithoutDay {
        /// Which field.
        field: &'static str,
    },
    /// A day that has not come yet.
    #[error("{field} has not come yet")]
    NotYet {
        /// Which field.
        field: &'static str,
    },
    /// No kind.
    #[error("what it is about is missing")]
    WithoutKind,
    /// Neither seen nor told.
    #[error("a signal needs what was seen or what others say")]
    NothingNoticed,
    /// The place is somebody's home.
    #[error("a place has no house number")]
    HouseNumberInPlace,
    /// The place holds a telephone number, or an address for mail.
    #[error("a place has no telephone number")]
    ReachInPlace,
    /// No phase.
    #[error("the phase is missing")]
    WithoutPhase,
    /// Fewer than two people read it.
    #[error("two people read a signal before anything is agreed")]
    NotReadByTwo,
    /// Nothing was agreed.
    #[error("what was agreed is missing")]
    WithoutAction,
    /// Nobody will do it.
    #[error("who will do it is missing")]
    WithoutOwner,
    /// Nobody would know what became of it.
    #[error("what was done with it is missing")]
    WithoutFeedback,
}

impl From<TextError> for SignalError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for SignalError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::AboutOnePerson => "about_one_person",
            Self::WithoutDay { .. } => "date_missing",
            Self::NotYet { .. } => "day_ahead",
            Self::WithoutKind => "signal_without_kind",
            Self::NothingNoticed => "nothing_noticed",
            Self::HouseNumberInPlace => "house_number_in_place",
            Self::ReachInPlace => "reach_in_place",
            Self::WithoutPhase => "phase_missing",
            Self::NotReadByTwo => "not_read_by_two",
            Self::WithoutAction => "action_missing",
            Self::WithoutOwner => "owner_missing",
            Self::WithoutFeedback => "feedback_missing",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::AboutOnePerson => "about_one_person",
            Self::WithoutDay { field } | Self::NotYet { field } => field,
            Self::WithoutKind => "kind",
            Self::NothingNoticed => "observation",
            Self::HouseNumberInPlace | Self::ReachInPlace => "place",
            Self::WithoutPhase => "phase",
            Self::NotReadByTwo => return None,
            Self::WithoutAction => "text",
            Self::WithoutOwner => "who",
            Self::WithoutFeedback => "feedback",
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::AboutOnePerson
            | Self::WithoutDay { .. }
            | Self::NotYet { .. }
            | Self::WithoutKind
            | Self::NothingNoticed
            | Self::HouseNumberInPlace
            | Self::ReachInPlace
            | Self::WithoutPhase
            | Self::NotReadByTwo
            | Self::WithoutAction
            | Self::WithoutOwner
            | Self::WithoutFeedback => BTreeMap::new(),
        }
    }
}
