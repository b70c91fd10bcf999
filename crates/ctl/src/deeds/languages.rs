//! The languages of the program, and those that come from a file.

use samenboek_domain::language_pack::MOST_BYTES;
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing};
use crate::files;
use crate::trouble::Result;
use crate::words::{OUTLINE, TAGS, languages};

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
        // One byte more than a language may have: it is refused by its size.
        let bytes = files::read_most("file", &file, MOST_BYTES.saturating_add(1))?;
        let added = desk.house.add_language(&bytes, &TAGS, &OUTLINE)?;
        one(json!({"tag": added.tag, "name": added.name, "missing": added.missing}))
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let house = languages().map(|(tag, name, is_checked)| {
            json!({"tag": tag, "name": name, "standing": if is_checked { "checked" } else { "unchecked" }, "missing": 0})
        });
        let mut lines: Vec<Value> = house.collect();
        for pack in desk.house.languages().iter() {
            let missing = pack.lacks(&OUTLINE).unwrap_or_default();
            lines.push(json!({"tag": pack.tag.as_str(), "name": pack.name, "standing": "from_file", "missing": missing}));
        }
        Ok(Answer::lines(lines))
    }))
}

fn remove(mut arguments: Arguments) -> Result<Deed> {
    let tag = arguments.word()?.ok_or_else(|| missing("language"))?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.remove_language(&tag)?;
        one(json!({ "tag": tag }))
    }))
}
