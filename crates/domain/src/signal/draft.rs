//! What was typed about a signal, exactly as the form or the command line gives it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Signal, SignalError};
use crate::input::{Fields, InputError};
use crate::text::{Line, Prose};

/// A signal as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SignalDraft {
    /// `2026-11-20`.
    pub noticed_on: Option<String>,
    /// A street, a stairwell, a square.
    pub place: Option<String>,
    /// The code of a kind.
    pub kind: Option<String>,
    /// What the writer saw or heard.
    pub observation: Option<String>,
    /// What others say.
    pub rumour: Option<String>,
    /// What the writer makes of it.
    pub interpretation: Option<String>,
    /// Whether it is about one person: then it is no signal.
    pub about_one_person: bool,
}

impl SignalDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, SignalError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field.
pub fn apply(mut draft: SignalDraft, patch: Value) -> Result<SignalDraft, SignalError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut SignalDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.text("noticed_on", &mut draft.noticed_on)?;
    fields.text("place", &mut draft.place)?;
    fields.text("kind", &mut draft.kind)?;
    fields.text("observation", &mut draft.observation)?;
    fields.text("rumour", &mut draft.rumour)?;
    fields.text("interpretation", &mut draft.interpretation)?;
    fields.yes("about_one_person", &mut draft.about_one_person)?;
    fields.finish()
}

impl From<&Signal> for SignalDraft {
    /// The draft that would be parsed into this signal.
    fn from(signal: &Signal) -> Self {
        let text = |text: &Prose| Some(text.as_str().to_owned()).filter(|text| !text.is_empty());
        Self {
            noticed_on: Some(signal.noticed_on.to_string()),
            place: signal.place.clone().map(Line::into_string),
            kind: Some(signal.kind.code().to_owned()),
            observation: text(&signal.observation),
            rumour: text(&signal.rumour),
            interpretation: text(&signal.interpretation),
            about_one_person: false,
        }
    }
}

// What people type stays out of logs.
impl fmt::Debug for SignalDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignalDraft(…)")
    }
}
