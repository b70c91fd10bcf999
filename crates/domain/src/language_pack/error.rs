//! Why a language from a file was refused.

use std::collections::BTreeMap;

use crate::refusal::Refused;

/// Why a language from a file was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguagePackError {
    /// It is no file of this kind, or not whole.
    #[error("this is no language pack")]
    NoPack,
    /// A newer version of the program made it.
    #[error("a newer version made this language pack")]
    Newer,
    /// The program has this language itself.
    #[error("the program has this language")]
    BuiltIn,
    /// It is too large, or has too many parts.
    #[error("the language pack is too large")]
    TooLarge,
    /// There are no Fluent files in it, or other ones.
    #[error("the language pack holds no words, or files that are none")]
    NoWords,
    /// A file of words does not read as Fluent.
    #[error("{file} does not read as Fluent")]
    BrokenWords {
        /// Which file.
        file: String,
    },
    /// A font that is none.
    #[error("a font of the language pack is none")]
    NoFont,
    /// A message has a place that nothing fills in.
    #[error("{key} fills in what the house does not know")]
    FillsOther {
        /// Which message.
        key: String,
    },
}

impl Refused for LanguagePackError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoPack => "language_no_pack",
            Self::Newer => "language_newer",
            Self::BuiltIn => "language_built_in",
            Self::TooLarge => "language_too_large",
            Self::NoWords => "language_no_words",
            Self::BrokenWords { .. } => "language_broken_words",
            Self::NoFont => "language_no_font",
            Self::FillsOther { .. } => "language_fills_other",
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::BrokenWords { file } => BTreeMap::from([("file", file.clone())]),
            Self::FillsOther { key } => BTreeMap::from([("key", key.clone())]),
            Self::NoPack
            | Self::Newer
            | Self::BuiltIn
            | Self::TooLarge
            | Self::NoWords
            | Self::NoFont => BTreeMap::new(),
        }
    }
}
