//! Why a consent was refused, or a use of it.

use std::collections::BTreeMap;

use crate::input::InputError;
use crate::period::PeriodError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a consent was refused, or a use of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConsentError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// It would end before it was given.
    #[error(transparent)]
    Period(#[from] PeriodError),
    /// Nobody said.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// She would be her own guardian.
    #[error("nobody is the guardian of herself")]
    GuardianIsSelf,
    /// Her guardian is a child too.
    #[error("a guardian is not younger than sixteen")]
    GuardianIsMinor,
    /// Whoever is younger than sixteen does not consent for herself.
    #[error("a parent or guardian consents for whoever is younger than sixteen")]
    GuardianMissing,
    /// The face of a child is not shown to the world without a guardian's word.
    #[error("no portrait of a child is published without the word of a parent or guardian")]
    PortraitOfMinor,
    /// It was taken back: it changes no more.
    #[error("a withdrawn consent changes no more; a new one is given")]
    Withdrawn,
    /// It was taken back before it was given.
    #[error("it was withdrawn before it was given")]
    WithdrawnBeforeGiven,
    /// There is nothing to look after: it stands.
    #[error("this consent was not withdrawn")]
    NotWithdrawn,
    /// Nobody ever allowed this.
    #[error("there is no consent for this")]
    NeverGiven,
    /// It was allowed until a day that is past.
    #[error("the consent for this is over")]
    Expired,
    /// It was allowed and taken back.
    #[error("the consent for this was withdrawn")]
    TakenBack,
    /// It lasts: what was said stands, until it is withdrawn.
    #[error("a consent is not thrown away, it is withdrawn")]
    Stays,
}

impl From<TextError> for ConsentError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for ConsentError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Period(period) => period.code(),
            Self::Missing { .. } => "choice_missing",
            Self::GuardianIsSelf => "guardian_is_self",
            Self::GuardianIsMinor => "guardian_is_minor",
            Self::GuardianMissing => "guardian_missing",
            Self::PortraitOfMinor => "portrait_of_minor",
            Self::Withdrawn => "consent_withdrawn",
            Self::WithdrawnBeforeGiven => "withdrawn_before_given",
            Self::NotWithdrawn => "consent_not_withdrawn",
            Self::NeverGiven => "consent_never_given",
            Self::Expired => "consent_expired",
            Self::TakenBack => "consent_taken_back",
            Self::Stays => "consent_stays",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Period(period) => period.field(),
            Self::Missing { field } => Some((*field).to_owned()),
            Self::GuardianIsSelf
            | Self::GuardianIsMinor
            | Self::GuardianMissing
            | Self::PortraitOfMinor => Some("guardian".to_owned()),
            Self::WithdrawnBeforeGiven => Some("on".to_owned()),
            Self::Withdrawn
            | Self::NotWithdrawn
            | Self::NeverGiven
            | Self::Expired
            | Self::TakenBack
            | Self::Stays => None,
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Period(period) => period.arguments(),
            Self::Missing { .. }
            | Self::GuardianIsSelf
            | Self::GuardianIsMinor
            | Self::GuardianMissing
            | Self::PortraitOfMinor
            | Self::Withdrawn
            | Self::WithdrawnBeforeGiven
            | Self::NotWithdrawn
            | Self::NeverGiven
            | Self::Expired
            | Self::TakenBack
            | Self::Stays => BTreeMap::new(),
        }
    }
}
