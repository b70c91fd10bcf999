//! The codes that exist on paper only. They go into a file that the command named, or nowhere.

use std::path::PathBuf;

use samenboek_app::Sheets;
use serde_json::json;

use crate::arguments::Arguments;
use crate::files::SecretFile;
use crate::trouble::Result;

const OPTION: &str = "sheets";

/// Where the codes go.
pub struct SheetsFile(Option<PathBuf>);

impl SheetsFile {
    /// Takes `--sheets`.
    pub fn read(arguments: &mut Arguments) -> Result<Self> {
        Ok(Self(arguments.path("--sheets")?))
    }

    /// Takes `--sheets`, without which the codes would be lost.
    pub fn required(arguments: &mut Arguments) -> Result<Self> {
        Ok(Self(Some(arguments.required_path("--sheets")?)))
    }

    /// Makes the file first, does the deed, and writes down the codes that came of it. A deed that was refused, or
    /// made no codes, leaves no file.
    pub fn around<T>(self, deed: impl FnOnce() -> Result<(T, Option<Sheets>)>) -> Result<T> {
        let file = match &self.0 {
            Some(path) => Some(SecretFile::create(OPTION, path)?),
            None => None,
        };
        match (deed(), file) {
            (Ok((value, Some(sheets))), Some(file)) => {
                let codes = json!({
                    "person": sheets.person,
                    "personal": sheets.personal,
                    "paper_key": sheets.paper_key,
                });
                file.keep(OPTION, &format!("{codes:#}\n"))?;
                Ok(value)
            }
            (Ok((value, None)), Some(file)) => {
                file.drop_empty();
                Ok(value)
            }
            (Ok((value, _)), None) => Ok(value),
            (Err(trouble), file) => {
                if let Some(file) = file {
                    file.drop_empty();
                }
                Err(trouble)
            }
        }
    }
}
