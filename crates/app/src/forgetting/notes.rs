//! What this laptop keeps beside a forgetting: what it was and when, and what a coordinator here said no to. Never what
//! it was called.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::time::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::Rooms;
use crate::lists::{change_list, listed};

const NOTES: &str = "forget_notes";
const LEFT: &str = "forgets_left";

/// What was forgotten, and when that was said here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Note {
    pub was: String,
    pub at: Timestamp,
}

pub(super) fn keep(rooms: &Rooms, id: &str, was: &str, at: Timestamp) -> Result<()> {
    rooms.store.change_setting(NOTES, |text| {
        let mut notes = noted(text);
        let note = Note {
            was: was.to_owned(),
            at,
        };
        notes.insert(id.to_owned(), note);
        let text = serde_json::to_string(&notes);
        text.map(Some)
            .map_err(|error| AppError::fault("unknown", error))
    })
}

pub(super) fn read(rooms: &Rooms) -> Result<BTreeMap<String, Note>> {
    Ok(noted(rooms.store.setting(NOTES)?))
}

fn noted(text: Option<String>) -> BTreeMap<String, Note> {
    serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default()
}

pub(super) fn leave<'a>(rooms: &Rooms, ids: impl Iterator<Item = &'a str>) -> Result<()> {
    change_list(&rooms.store, LEFT, |left: &mut BTreeSet<String>| {
        left.remove("");
        left.extend(ids.map(str::to_owned));
    })
}

pub(super) fn left(rooms: &Rooms) -> Result<BTreeSet<String>> {
    let mut left: BTreeSet<String> = listed(rooms.store.setting(LEFT)?);
    left.remove("");
    Ok(left)
}
