//! A note of the pair who have a case: for themselves, read by nobody else, and gone when the case is closed.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::CaseError;
use crate::input::Fields;
use crate::text::{Prose, is_blank};

/// A note as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct NoteDraft {
    /// What it says.
    pub text: Option<String>,
}

impl NoteDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, CaseError> {
        let mut read = Self::default();
        let mut fields = Fields::of("", draft)?;
        fields.text("text", &mut read.text)?;
        fields.finish()?;
        Ok(read)
    }
}

/// A note, as the rules let it through.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseNote {
    /// What it says: never nothing.
    pub text: Prose,
}

impl CaseNote {
    /// Reads what was typed. Refuses a note that says nothing.
    pub fn parse(draft: &NoteDraft) -> Result<Self, CaseError> {
        let text = Prose::parse("text", draft.text.as_deref().unwrap_or(""))?;
        if is_blank(text.as_str()) {
            return Err(CaseError::EmptyNote);
        }
        Ok(Self { text })
    }
}

// What mediators note for themselves stays out of logs.
impl fmt::Debug for NoteDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoteDraft(…)")
    }
}

impl fmt::Debug for CaseNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseNote(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::refusal::Refused;

    fn parse(text: &str) -> Result<CaseNote, CaseError> {
        CaseNote::parse(&NoteDraft::from_json(json!({ "text": text }))?)
    }

    #[test]
    fn a_note_says_something_and_holds_no_citizen_service_number() {
        assert_eq!(
            parse("Eerst luisteren.").unwrap().text.as_str(),
            "Eerst luisteren."
        );
        assert_eq!(parse(" \u{200b}\n ").unwrap_err().code(), "note_empty");
        assert_eq!(parse("").unwrap_err().field().as_deref(), Some("text"));
        assert_eq!(
            parse("Het nummer is 111222333.").unwrap_err().code(),
            "citizen_service_number"
        );
        let strange = NoteDraft::from_json(json!({ "tekst": "…" })).unwrap_err();
        assert_eq!(strange.field().as_deref(), Some("tekst"));
    }
}
