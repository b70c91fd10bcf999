//! What was typed about a consent, exactly as the form or the command line gives it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ConsentError;
use crate::input::{Fields, InputError, wrong_type};

/// A consent as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ConsentDraft {
    /// A name, or `person:` and an id.
    pub person: Option<String>,
    /// The code of what for.
    pub purpose: Option<String>,
    /// What for in words, when it is none of the list.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it; the team when open.
    pub scope: Option<String>,
    /// Whether her name may stand with it.
    pub named: bool,
    /// The code of how it was said.
    pub how: Option<String>,
    /// Who said it for her: a name, `person:` and an id, or `parent`; nobody when open.
    pub guardian: Option<String>,
    /// The language in which it was talked about.
    pub language: Option<String>,
    /// `2026-12-01`.
    pub given_on: Option<String>,
    /// `2027-12-01`.
    pub until: Option<String>,
    /// What she asked for besides.
    pub note: Option<String>,
}

/// A withdrawal as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WithdrawalDraft {
    /// `2026-12-01`.
    pub on: Option<String>,
}

impl ConsentDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, ConsentError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field.
pub fn apply(mut draft: ConsentDraft, patch: Value) -> Result<ConsentDraft, ConsentError> {
    let mut fields = Fields::of("", patch)?;
    fields.text("person", &mut draft.person)?;
    fields.text("purpose", &mut draft.purpose)?;
    fields.text("purpose_text", &mut draft.purpose_text)?;
    fields.text("scope", &mut draft.scope)?;
    if let Some((path, value)) = fields.take("named") {
        draft.named = read_named(&path, &value)?;
    }
    fields.text("how", &mut draft.how)?;
    fields.text("guardian", &mut draft.guardian)?;
    fields.text("language", &mut draft.language)?;
    fields.text("given_on", &mut draft.given_on)?;
    fields.text("until", &mut draft.until)?;
    fields.text("note", &mut draft.note)?;
    fields.finish()?;
    Ok(draft)
}

fn read_named(path: &str, value: &Value) -> Result<bool, InputError> {
    match value {
        Value::Null => Ok(false),
        Value::Bool(named) => Ok(*named),
        Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            Err(wrong_type(path))
        }
    }
}

// What people type stays out of logs.
impl fmt::Debug for ConsentDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConsentDraft(…)")
    }
}
