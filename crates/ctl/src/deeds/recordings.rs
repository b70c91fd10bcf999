//! Sentences that somebody spoke, from a file.

use samenboek_domain::recordings::{MOST_BYTES, Recordings};
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing};
use crate::files;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "list" => list(arguments),
        "remove" => remove(arguments),
        _ => Err(unknown()),
    }
}

fn add(mut arguments: Arguments) -> Result<Deed> {
    let file = arguments.required_path("--file")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        // One byte more than recordings may have: they are refused by their size.
        let bytes = files::read_most("file", &file, MOST_BYTES.saturating_add(1))?;
        one(line(&desk.house.add_recordings(&bytes)?.value))
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(Answer::lines(
            desk.house.recordings().iter().map(line).collect(),
        ))
    }))
}

fn remove(mut arguments: Arguments) -> Result<Deed> {
    let tag = arguments.word()?.ok_or_else(|| missing("language"))?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.remove_recordings(&tag)?;
        one(json!({ "tag": tag }))
    }))
}

fn line(recordings: &Recordings) -> Value {
    let (tag, by) = (recordings.tag.as_str(), recordings.spoken_by.as_str());
    json!({"tag": tag, "spoken_by": by, "sentences": recordings.clips.len()})
}
