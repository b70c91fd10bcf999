//! Saving the book as plain files, and what was saved before.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use samenboek_app::{ExportChoice as Choice, ExportFormat, ExportNote as Note};
use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::refused::Refused;

/// What somebody chose to save.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExportChoice {
    what: Vec<String>,
    from: Option<String>,
    to: Option<String>,
    format: String,
    with_names: bool,
}

impl ExportChoice {
    /// As the use case takes it.
    pub fn read(&self) -> Result<(Choice, ExportFormat), Refused> {
        let unknown = |field| Refused::about("unknown_choice", field);
        let parts = self.what.iter().map(|code| code.parse());
        let parts: BTreeSet<_> = parts
            .collect::<Result<_, ()>>()
            .map_err(|()| unknown("what"))?;
        let day = |field, text: &Option<String>| -> Result<Option<NaiveDate>, Refused> {
            let day = text.as_ref().map(|text| text.parse()).transpose();
            day.map_err(|_| Refused::about("not_a_date", field))
        };
        let format = self.format.parse().map_err(|()| unknown("format"))?;
        Ok((
            Choice {
                parts,
                from: day("from", &self.from)?,
                to: day("to", &self.to)?,
                with_names: self.with_names,
            },
            format,
        ))
    }
}

/// What was saved; nothing when the person thought better of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Exported {
    /// Where it lies: a file, or a folder.
    pub saved: Option<String>,
    /// How many files.
    pub files: usize,
    /// How many encounters.
    pub encounters: usize,
    /// How many cards.
    pub people: usize,
    /// How many rules.
    pub rules: usize,
}

impl Exported {
    /// Nobody pointed anywhere.
    pub fn nothing() -> Self {
        Self {
            saved: None,
            files: 0,
            encounters: 0,
            people: 0,
            rules: 0,
        }
    }

    /// What lies there now.
    pub fn at(place: String, done: &samenboek_app::Exported) -> Self {
        Self {
            saved: Some(place),
            files: done.files.len(),
            encounters: done.encounters,
            people: done.people,
            rules: done.rules,
        }
    }
}

/// How much of the book is read.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportProgress {
    /// So many things.
    pub done: usize,
    /// Of so many.
    pub total: usize,
}

/// A file that was saved from this laptop before.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExportNote {
    /// When.
    pub at: String,
    /// Who saved it.
    pub by: String,
    /// Codes of what was in it.
    pub what: Vec<String>,
    /// Of a sheet of figures: of which year.
    pub year: Option<i32>,
    /// Of a sheet of figures: for whom, `inside` or `published`.
    pub audience: Option<String>,
    /// The code of its format.
    pub format: String,
    /// Whether names were in it.
    pub with_names: bool,
}

impl From<Note> for ExportNote {
    fn from(note: Note) -> Self {
        Self {
            at: Timestamp::to_rfc3339(note.at),
            by: note.by,
            what: note.what,
            year: note.sheet.map(|(year, _)| year),
            audience: note.sheet.map(|(_, audience)| audience.code().to_owned()),
            format: note.format,
            with_names: note.with_names,
        }
    }
}
