//! What was said about a photo, exactly as the form or the command line gives it.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PhotoError;
use crate::input::Fields;

/// What was said about a photo; nothing of it is required.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PhotoDraft {
    /// What stands under it.
    pub caption: Option<String>,
    /// The code of who is on it; when open, people when some are named, and else nobody asked.
    pub shows: Option<String>,
    /// Who is on it: names, or `person:` and an id.
    pub people: Vec<String>,
}

impl PhotoDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, PhotoError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field; the list of people is replaced whole.
pub fn apply(mut draft: PhotoDraft, patch: Value) -> Result<PhotoDraft, PhotoError> {
    let mut fields = Fields::of("", patch)?;
    fields.text("caption", &mut draft.caption)?;
    fields.text("shows", &mut draft.shows)?;
    fields.texts("people", &mut draft.people)?;
    fields.finish()?;
    Ok(draft)
}

// What people type stays out of logs.
impl fmt::Debug for PhotoDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhotoDraft(…)")
    }
}
