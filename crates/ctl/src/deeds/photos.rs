//! Photos with an encounter.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use samenboek_app::{PhotoSource, PhotoView};
use samenboek_domain::photo::PhotoDraft;
use serde_json::{Value, json};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::files;
use crate::shapes;
use crate::stopping::Stoppable;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "list" => list(arguments),
        "show" => show(arguments),
        "edit" => edit(arguments),
        "delete" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, _| {
                desk.house.photo(&id)?;
                Ok(saved(&desk.house.throw_away(&id)?.value))
            }))
        }
        "restore" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, _| {
                desk.house.photo(&id)?;
                Ok(saved(&desk.house.fetch_back(&id)?.value))
            }))
        }
        _ => Err(unknown()),
    }
}

/// One or more files with one draft for all of them: what cannot be taken is named, and keeps no other out.
fn add(mut arguments: Arguments) -> Result<Deed> {
    let mut paths = vec![arguments.required_path("--in")?];
    while let Some(path) = arguments.path("--in")? {
        paths.push(path);
    }
    let mut draft = PhotoDraft {
        caption: arguments.option("--caption")?,
        shows: arguments.option("--shows")?,
        people: Vec::new(),
    };
    while let Some(person) = arguments.option("--person")? {
        draft.people.push(person);
    }
    let encounter = arguments.id()?;
    arguments.done()?;
    for path in &paths {
        files::must_be_there("in", path)?;
    }
    Ok(Deed::with_book(move |desk, _| {
        let stoppable = Stoppable::new();
        let sources = paths.into_iter().map(source).collect();
        let added = desk
            .house
            .add_photos(
                &encounter,
                sources,
                &draft,
                &stoppable.cancel(),
                &mut |_, _| {},
            )?
            .value;
        // Of one file the refusal is the answer.
        if let ([], [only], false) = (
            added.added.as_slice(),
            added.refused.as_slice(),
            added.stopped,
        ) {
            return Err(Trouble::refuse_field(only.code, "in"));
        }
        let refused: Vec<Value> = added
            .refused
            .iter()
            .map(|it| json!({ "file": it.file, "code": it.code }))
            .collect();
        one(json!({
            "ids": added.added,
            "refused": refused,
            "undo": added.undo,
            "hints": added.hints,
            "stopped": added.stopped,
        }))
    }))
}

fn source(path: PathBuf) -> PhotoSource {
    PhotoSource {
        file: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        read: Box::new(move |most| {
            let mut bytes = Vec::new();
            File::open(&path)?.take(most).read_to_end(&mut bytes)?;
            Ok(bytes)
        }),
    }
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let encounter = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.encounter(&encounter)?;
        let photos = desk.house.photos(&encounter)?;
        Ok(Answer::lines(photos.iter().map(photo).collect()))
    }))
}

/// What is known of it; with a place for it, the picture too.
fn show(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.path("--out")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let view = desk.house.photo(&id)?;
        if let Some(out) = out {
            let Some(picture) = desk.house.photo_picture(&id)? else {
                return Err(Trouble::refuse("photo_on_its_way"));
            };
            files::write("out", &out, &picture)?;
        }
        one(photo(&view))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.edit_photo(&id, patch)?.value))
    }))
}

fn photo(view: &PhotoView) -> Value {
    let record = &view.record;
    let names = |people: &[samenboek_app::Person]| {
        let names = people.iter().map(shapes::name);
        names.collect::<Vec<_>>()
    };
    json!({
        "id": record.id,
        "encounter": record.encounter,
        "caption": record.caption,
        "shows": record.shows.code(),
        "people": names(&view.people),
        "without_consent": names(&view.without_consent),
        "here": view.here,
        "width": record.picture.map(|it| it.width),
        "height": record.picture.map(|it| it.height),
        "bytes": record.picture.map(|it| it.bytes),
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "versions": shapes::fields(&view.versions),
    })
}
