//! The sticks and folders this laptop exchanged with, so that nobody points at them every evening.

use std::path::{Path, PathBuf};

use crate::error::{AppError, Result};
use crate::house::House;

const SETTING: &str = "folders";
const MOST: usize = 5;

impl House {
    /// The folders of the last exchanges, the newest first.
    pub fn remembered_folders(&self) -> Result<Vec<PathBuf>> {
        let text = self.rooms()?.store.setting(SETTING)?;
        // A list that does not read is as if nothing was remembered.
        Ok(text
            .and_then(|text| serde_json::from_str(&text).ok())
            .unwrap_or_default())
    }

    /// Puts a folder in front; the oldest of more than five is forgotten.
    pub fn remember_folder(&self, folder: &Path) -> Result<()> {
        let mut folders = self.remembered_folders()?;
        folders.retain(|known| known != folder);
        folders.insert(0, folder.to_owned());
        folders.truncate(MOST);
        let text =
            serde_json::to_string(&folders).map_err(|error| AppError::fault("unknown", error))?;
        Ok(self.rooms()?.store.set_setting(SETTING, &text)?)
    }
}
