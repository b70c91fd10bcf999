//! Lists that come in from a file, and go back.

use std::fs;
use std::io::Read;
use std::path::PathBuf;

use samenboek_app::{AppError, Cancel, ImportChange, ImportView};
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::files;
use crate::trouble::Result;

/// A larger file is refused by what reads it.
const MOST_BYTES: u64 = 60 * 1024 * 1024;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.as_deref() {
        None => import(arguments),
        Some("list") => list(arguments),
        Some("undo") => back(arguments, true),
        Some("redo") => back(arguments, false),
        Some(_) => Err(unknown()),
    }
}

fn import(mut arguments: Arguments) -> Result<Deed> {
    if let Some(folder) = arguments.path("--datapackage")? {
        arguments.done()?;
        return Ok(package(folder));
    }
    let file: PathBuf = arguments.required_path("--file")?;
    let is_dry = arguments.flag("--dry-run");
    let shape = arguments.option("--kind")?;
    let mut changes = Vec::new();
    // "encounters" is any list of them: how it is laid out is looked at.
    if let Some(shape) = shape.filter(|shape| shape != "encounters") {
        changes.push(ImportChange::Shape(parse(
            "kind",
            &shape,
            "unknown_choice",
        )?));
    }
    if let Some(year) = arguments.option("--year")? {
        changes.push(ImportChange::Year(Some(parse(
            "year",
            &year,
            "not_a_number",
        )?)));
    }
    changes.extend(
        arguments
            .option("--title")?
            .map(|text| ImportChange::Title(Some(text))),
    );
    changes.extend(
        arguments
            .option("--place")?
            .map(|text| ImportChange::Place(Some(text))),
    );
    if arguments.flag("--with-doubles") {
        changes.push(ImportChange::Doubles(true));
    }
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let bytes = fs::read(&file).map_err(AppError::from)?;
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let house = &desk.house;
        let mut view = house.import_open(&name, &bytes)?;
        for change in changes {
            view = house.import_change(change)?;
        }
        let import = if is_dry {
            None
        } else {
            Some(
                house
                    .import_take(&Cancel::default(), &mut |_, _| {})?
                    .value
                    .import,
            )
        };
        one(seen(&view, import))
    }))
}

/// What another book saved as a data package.
fn package(folder: PathBuf) -> Deed {
    Deed::with_book(move |desk, _| {
        let descriptor = files::read("datapackage", &folder.join("datapackage.json"))?;
        let file = |name: &str| {
            let mut bytes = Vec::new();
            let file = fs::File::open(folder.join(name))?;
            file.take(MOST_BYTES).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        let taken = desk
            .house
            .bring_package(&descriptor, &file, &mut |_, _| {})?
            .value;
        let refused = taken.refused.iter().map(
            |row| json!({ "table": row.table, "id": row.id, "code": row.code, "field": row.field }),
        );
        one(json!({
            "import": taken.import,
            "encounters": taken.encounters,
            "people": taken.people,
            "rules": taken.rules,
            "there_already": taken.there_already,
            "refused": refused.collect::<Vec<_>>(),
            "refused_total": taken.refused_total,
        }))
    })
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let rows = desk.house.imports()?;
        let rows = rows.iter().map(|row| {
            json!({ "import": row.import, "by": row.by, "at": row.at, "encounters": row.encounters, "people": row.people,
                "taken_back": row.is_taken_back })
        });
        Ok(Answer::lines(rows.collect()))
    }))
}

fn back(mut arguments: Arguments, is_undo: bool) -> Result<Deed> {
    let import = arguments.id()?.to_string();
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let count = if is_undo {
            desk.house.import_undo(&import)?.value
        } else {
            desk.house.import_redo(&import)?.value
        };
        one(json!({ "import": import, "things": count }))
    }))
}

fn seen(view: &ImportView, import: Option<String>) -> Value {
    let dirty = view.dirty.iter().map(|row| {
        json!({ "row": row.row + 1, "column": row.column.map(|it| it + 1), "reason": row.reason.code(), "shown": row.shown })
    });
    let columns = view
        .columns
        .iter()
        .map(|it| json!({ "heading": it.heading, "meaning": it.meaning.code() }));
    json!({
        "import": import,
        "kind": view.shape.code(),
        "rows": view.rows,
        "columns": columns.collect::<Vec<_>>(),
        "encounters": view.encounters,
        "visits": view.visits,
        "people": view.people,
        "doubles": view.doubles,
        "dirty": dirty.collect::<Vec<_>>(),
        "dirty_total": view.dirty_total,
        "skipped": view.skipped.iter().map(|it| (it.reason.code().to_owned(), it.rows.into())).collect::<serde_json::Map<String, Value>>(),
    })
}
