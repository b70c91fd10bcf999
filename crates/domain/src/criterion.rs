//! What a centre shows to be recognised (the CCV tests eleven criteria): a checklist, each with a note, with where the evidence
//! lies, and until when it holds. Which eleven stands in the form that the CCV sends; six of them are named in public.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ids::DocumentId;
use crate::input::{Fields, InputError, parse_date, parse_id, parse_line};
use crate::refusal::Refused;
use crate::text::{Line, Prose, TextError};

/// So many days before something no longer holds somebody is told.
pub const TOLD_BEFORE: u64 = 60;

/// A criterion as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CriterionDraft {
    /// What it asks.
    pub name: Option<String>,
    /// How the centre does it.
    pub note: Option<String>,
    /// `2027-12-01`: until when that holds.
    pub holds_until: Option<String>,
}

/// A criterion as the rules let it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// What it asks.
    pub name: Line,
    /// How the centre does it.
    pub note: Prose,
    /// Until when that holds.
    pub holds_until: Option<NaiveDate>,
}

/// Where evidence lies, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct EvidenceDraft {
    /// What it is, or where.
    pub text: Option<String>,
    /// A thing in the book.
    pub thing: Option<String>,
}

/// Where evidence lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it is, or where.
    pub text: Line,
    /// A thing in the book.
    pub thing: Option<DocumentId>,
}

/// Why it was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CriterionError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nothing stands there.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
}

impl From<TextError> for CriterionError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for CriterionError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Missing { .. } => "empty",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Missing { field } => Some((*field).to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Missing { .. } => BTreeMap::new(),
        }
    }
}

impl CriterionDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, CriterionError> {
        Self::default().with(draft)
    }

    /// Lays a patch over a draft: any subset of its fields. `null` empties a field.
    pub fn with(mut self, patch: Value) -> Result<Self, CriterionError> {
        let mut fields = Fields::of("", patch)?;
        fields.text("name", &mut self.name)?;
        fields.text("note", &mut self.note)?;
        fields.text("holds_until", &mut self.holds_until)?;
        fields.finish()?;
        Ok(self)
    }
}

impl Criterion {
    /// Reads what was typed.
    pub fn parse(draft: &CriterionDraft) -> Result<Self, CriterionError> {
        let name = parse_line("name", draft.name.as_deref())?;
        Ok(Self {
            name: name.ok_or(CriterionError::Missing { field: "name" })?,
            note: Prose::parse("note", draft.note.as_deref().unwrap_or(""))?,
            holds_until: parse_date("holds_until", draft.holds_until.as_deref())?,
        })
    }
}

impl EvidenceDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, CriterionError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("text", &mut read.text)?;
        fields.text("thing", &mut read.thing)?;
        fields.finish()?;
        Ok(read)
    }
}

impl Evidence {
    /// Reads what was typed.
    pub fn parse(draft: &EvidenceDraft) -> Result<Self, CriterionError> {
        let text = parse_line("text", draft.text.as_deref())?;
        Ok(Self {
            text: text.ok_or(CriterionError::Missing { field: "text" })?,
            thing: parse_id("thing", draft.thing.as_deref())?,
        })
    }
}

/// Whether somebody is told on this day that it holds no longer, or soon not.
pub fn is_told(holds_until: NaiveDate, today: NaiveDate) -> bool {
    holds_until
        .checked_sub_days(Days::new(TOLD_BEFORE))
        .is_none_or(|from| today >= from)
}

impl fmt::Debug for CriterionDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CriterionDraft(…)")
    }
}

impl fmt::Debug for EvidenceDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EvidenceDraft(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_criterion_needs_only_its_name_and_evidence_only_a_word() {
        let nazorg = CriterionDraft::from_json(json!({"name": "Nazorg"})).unwrap();
        let nazorg = Criterion::parse(&nazorg).unwrap();
        assert_eq!((nazorg.holds_until, nazorg.note.as_str()), (None, ""));
        for (draft, code, field) in [
            (json!({}), "empty", "name"),
            (
                json!({"name": "Nazorg", "holds_until": "ooit"}),
                "not_a_date",
                "holds_until",
            ),
            (
                json!({"name": "Nazorg", "score": 7}),
                "unknown_field",
                "score",
            ),
            (
                json!({"name": "123456782"}),
                "citizen_service_number",
                "name",
            ),
        ] {
            let told = CriterionDraft::from_json(draft).and_then(|it| Criterion::parse(&it));
            let error = told.unwrap_err();
            assert_eq!(
                (error.code(), error.field().as_deref()),
                (code, Some(field))
            );
        }
        for (draft, code) in [
            (json!({}), "empty"),
            (json!({"text": "Map", "thing": "x"}), "not_an_id"),
        ] {
            let told = EvidenceDraft::from_json(draft).and_then(|it| Evidence::parse(&it));
            assert_eq!(told.unwrap_err().code(), code);
        }
    }

    #[test]
    fn sixty_days_before_it_holds_no_longer_somebody_is_told() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let until = day("2027-03-01");
        for (today, told) in [
            ("2026-12-30", false),
            ("2026-12-31", true),
            ("2027-03-01", true),
            ("2028-01-01", true),
        ] {
            assert_eq!(is_told(until, day(today)), told, "{today}");
        }
    }
}
