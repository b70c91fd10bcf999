//! What must be known before anybody signs in: language and theme. Nothing about people.

use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::House;

/// The laptop's language and theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// A language tag, "nl"; empty until somebody chose.
    pub language: String,
    /// "system", "light", "dark" or "contrast"; empty is "system".
    pub theme: String,
}

impl House {
    /// What was chosen so far. A file that does not read is as if nothing was chosen.
    pub fn preferences(&self) -> Preferences {
        self.folder()
            .read_preferences()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Keeps a choice.
    pub fn set_preferences(&self, preferences: &Preferences) -> Result<()> {
        let bytes = serde_json::to_vec_pretty(preferences)
            .map_err(|error| AppError::fault("unknown", error))?;
        self.folder().write_preferences(&bytes)
    }
}
