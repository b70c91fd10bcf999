//! What this laptop keeps beside a forgetting: what it was and when, and what a coordinator here said no to. Never what
//! it was called.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::Rooms;

const NOTES: &str = "forget_notes";
const LEFT: &str = "forgets_left";

/// What was forgotten, and when that was said here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    pub was: String,
    pub at: Timestamp,
}

pub(super) fn keep(rooms: &Rooms, id: &str, was: &str, at: Timestamp) -> Result<()> {
    let mut notes = read(rooms)?;
    let note = Note {
        was: was.to_owned(),
        at,
    };
    notes.insert(id.to_owned(), note);
    let text = serde_json::to_string(&notes).map_err(|error| AppError::fault("unknown", error))?;
    Ok(rooms.store.set_setting(NOTES, &text)?)
}

pub(super) fn read(rooms: &Rooms) -> Result<BTreeMap<String, Note>> {
    let text = rooms.store.setting(NOTES)?.unwrap_or_default();
    Ok(serde_json::from_str(&text).unwrap_or_default())
}

pub(super) fn leave<'a>(rooms: &Rooms, ids: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut left = left(rooms)?;
    left.extend(ids.map(str::to_owned));
    let texts: Vec<&str> = left.iter().map(String::as_str).collect();
    Ok(rooms.store.set_setting(LEFT, &texts.join(" "))?)
}

pub(super) fn left(rooms: &Rooms) -> Result<BTreeSet<String>> {
    let text = rooms.store.setting(LEFT)?.unwrap_or_default();
    Ok(text
        .split(' ')
        .filter(|id| !id.is_empty())
        .map(str::to_owned)
        .collect())
}
