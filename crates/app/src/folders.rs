//! The sticks and folders this laptop exchanged with, so that nobody points at them every evening.

use std::path::{Path, PathBuf};

use crate::error::{AppError, Result};
use crate::house::House;

const SETTING: &str = "folders";
const MOST: usize = 5;

impl House {
    /// The folders of the last exchanges, the newest first.
    pub fn remembered_folders(&self) -> Result<Vec<PathBuf>> {
        Ok(kept(self.rooms()?.store.setting(SETTING)?))
    }

    /// Puts a folder in front; the oldest of more than five is forgotten.
    pub fn remember_folder(&self, folder: &Path) -> Result<()> {
        self.rooms()?.store.change_setting(SETTING, |text| {
            let mut folders = kept(text);
            folders.retain(|known| known != folder);
            folders.insert(0, folder.to_owned());
            folders.truncate(MOST);
            let text = serde_json::to_string(&folders);
            text.map(Some)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }
}

/// A list that does not read is as if nothing was remembered.
fn kept(text: Option<String>) -> Vec<PathBuf> {
    text.and_then(|text| serde_json::from_str(&text).ok())
        .unwrap_or_default()
}
