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
        chosen(self.folder().read_preferences())
    }

    /// Keeps a choice; what else was chosen stays, also when somebody chooses that at the same moment.
    pub fn choose(&self, choice: impl FnOnce(&mut Preferences)) -> Result<()> {
        self.folder().change_preferences(|bytes| {
            let mut preferences = chosen(bytes);
            choice(&mut preferences);
            serde_json::to_vec_pretty(&preferences)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }
}

fn chosen(bytes: Option<Vec<u8>>) -> Preferences {
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}
