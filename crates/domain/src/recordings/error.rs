//! Why recordings from a file were refused.

use std::collections::BTreeMap;

use crate::refusal::Refused;

/// Why recordings from a file were refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RecordingsError {
    /// It is no file of this kind, or not whole.
    #[error("these are no recordings")]
    NotThese,
    /// A newer version of the program made it.
    #[error("a newer version made these recordings")]
    Newer,
    /// It is too large, or has too many parts.
    #[error("the recordings are too large")]
    TooLarge,
    /// A sound that is none.
    #[error("a sound of the recordings is none")]
    NoSound {
        /// What it would say.
        text: String,
    },
}

impl Refused for RecordingsError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotThese => "recordings_not_these",
            Self::Newer => "recordings_newer",
            Self::TooLarge => "recordings_too_large",
            Self::NoSound { .. } => "recordings_no_sound",
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::NoSound { text } => BTreeMap::from([("text", text.clone())]),
            Self::NotThese | Self::Newer | Self::TooLarge => BTreeMap::new(),
        }
    }
}
