//! The terms: how many months something is kept. A coordinator may change most of them.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::RetentionKind;
use crate::case::WINDOW_MONTHS;
use crate::input::{Fields, InputError, parse_choice, wrong_type};
use crate::refusal::Refused;

/// How many months each thing is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    said: BTreeMap<RetentionKind, u32>,
}

/// A term as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TermDraft {
    /// Of what.
    pub kind: Option<String>,
    /// How many months.
    pub months: Option<i64>,
}

/// Why a term was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// Something could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Of what was not said.
    #[error("kind: it must be said of what")]
    WithoutKind,
    /// It is not for a centre to choose.
    #[error("the term of {kind} is fixed")]
    Fixed {
        /// Of what.
        kind: RetentionKind,
    },
    /// Too short, or so long that it is none.
    #[error("months: {least} to {most}")]
    OutOfRange {
        /// The shortest term.
        least: u32,
        /// The longest.
        most: u32,
    },
}

impl Refused for TermError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutKind => "choice_missing",
            Self::Fixed { .. } => "term_fixed",
            Self::OutOfRange { .. } => "term_out_of_range",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::WithoutKind | Self::Fixed { .. } => Some("kind".to_owned()),
            Self::OutOfRange { .. } => Some("months".to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::OutOfRange { least, most } => {
                BTreeMap::from([("least", least.to_string()), ("most", most.to_string())])
            }
            Self::WithoutKind | Self::Fixed { .. } => BTreeMap::new(),
        }
    }
}

impl RetentionKind {
    /// Of how many months the term may be; none where it is fixed.
    pub fn bounds(self) -> Option<RangeInclusive<u32>> {
        match self {
            // Until the window for complaints has closed.
            Self::Cases => Some(WINDOW_MONTHS..=120),
            Self::Signals | Self::People | Self::Encounters => Some(1..=120),
            // Thirty days after she said no, and the day a consent ends.
            Self::SecondParty | Self::Photos => None,
        }
    }

    /// The term that a centre has which chose none.
    const fn usual(self) -> Option<u32> {
        match self {
            Self::Cases | Self::People | Self::Encounters => Some(24),
            Self::Signals => Some(12),
            Self::SecondParty | Self::Photos => None,
        }
    }
}

impl Terms {
    /// The terms that stand in a book. What is no term here is as if nobody had said it: nothing goes for it.
    pub fn of(said: impl IntoIterator<Item = (RetentionKind, i64)>) -> Self {
        let fits = |(kind, months): (RetentionKind, i64)| {
            let months = u32::try_from(months).ok()?;
            kind.bounds()?.contains(&months).then_some((kind, months))
        };
        Self {
            said: said.into_iter().filter_map(fits).collect(),
        }
    }

    /// How many months this is kept; none where the term is fixed.
    pub fn months(&self, kind: RetentionKind) -> Option<u32> {
        self.said.get(&kind).copied().or(kind.usual())
    }
}

impl TermDraft {
    /// Reads a draft from JSON.
    pub fn from_json(draft: Value) -> Result<Self, InputError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("kind", &mut read.kind)?;
        if let Some((path, value)) = fields.take("months").filter(|(_, value)| !value.is_null()) {
            let months = value.as_i64();
            read.months = Some(months.ok_or_else(|| wrong_type(&path))?);
        }
        fields.finish()?;
        Ok(read)
    }

    /// Reads a term.
    pub fn parse(&self) -> Result<(RetentionKind, u32), TermError> {
        let kind = parse_choice("kind", self.kind.as_deref())?;
        let kind: RetentionKind = kind.ok_or(TermError::WithoutKind)?;
        let bounds = kind.bounds().ok_or(TermError::Fixed { kind })?;
        let months = self.months.and_then(|months| u32::try_from(months).ok());
        months
            .filter(|months| bounds.contains(months))
            .map(|months| (kind, months))
            .ok_or(TermError::OutOfRange {
                least: *bounds.start(),
                most: *bounds.end(),
            })
    }
}
