//! The book as plain files, for other programs.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use samenboek_app::{
    AppError, ExportChoice, ExportFormat, ExportPart, ExportThing, Exported, FileOfPackage, Leaving,
};
use samenboek_domain::input::parse_date;
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::files;
use crate::shapes;
use crate::trouble::Result;
use crate::words;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.as_deref() {
        None => export(arguments),
        Some("list") => list(arguments),
        Some(_) => Err(unknown()),
    }
}

fn export(mut arguments: Arguments) -> Result<Deed> {
    let format = arguments.required("--format")?;
    let format: ExportFormat = parse_code("--format", &format)?;
    let out = arguments.required_path("--out")?;
    let mut choice = ExportChoice {
        from: parse_date("from", arguments.option("--from")?.as_deref())?,
        to: parse_date("to", arguments.option("--to")?.as_deref())?,
        with_names: arguments.flag("--with-names"),
        ..ExportChoice::everything()
    };
    if let Some(what) = arguments.option("--what")? {
        let parts = what
            .split(',')
            .map(|part| parse_code("--what", part.trim()));
        choice.parts = parts.collect::<Result<BTreeSet<ExportPart>>>()?;
    }
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        files::must_be_empty("out", &out)?;
        let done = match format {
            ExportFormat::Json => {
                let write = |left: &Leaving| lines(desk, &choice, &out, left);
                desk.house.noted(&choice, format, write)?.value
            }
            ExportFormat::Xlsx
            | ExportFormat::Ods
            | ExportFormat::Csv
            | ExportFormat::DataPackage
            | ExportFormat::Automerge => {
                let mut write = |file: &FileOfPackage| lay_down(&out, file);
                let house = &desk.house;
                house
                    .export(&choice, format, &words::named, &mut |_, _| {}, &mut write)?
                    .value
            }
        };
        one(json!({
            "out": out,
            "files": done.files.len(),
            "encounters": done.encounters,
            "people": done.people,
            "rules": done.rules,
            "with_names": choice.with_names,
        }))
    }))
}

fn parse_code<T: std::str::FromStr>(name: &str, text: &str) -> Result<T> {
    parse(name, text, "unknown_choice")
}

fn lay_down(folder: &Path, file: &FileOfPackage) -> io::Result<()> {
    let mut out = File::create_new(folder.join(&file.name))?;
    out.write_all(&file.bytes)?;
    out.sync_all()
}

/// JSON lines, a file a kind, in the shapes of `show`.
fn lines(
    desk: &Desk,
    choice: &ExportChoice,
    folder: &Path,
    left: &Leaving,
) -> samenboek_app::Result<Exported> {
    let mut kinds = Lines::new(folder);
    let mut done = desk.house.export_things(choice, &mut |thing| {
        let written = match thing {
            ExportThing::Encounter(view) => kinds.add("encounters", &shapes::encounter(&view)),
            ExportThing::Person(card) => kinds.add("people", &person(&card)),
            ExportThing::Rule(view) => kinds.add("rules", &shapes::rule(&view)),
        };
        left.by(written).map_err(AppError::from)
    })?;
    done.files = kinds.close().map_err(AppError::from)?;
    Ok(done)
}

/// Without names only the id is told.
fn person(card: &samenboek_app::PersonRecord) -> Value {
    if card.name.is_empty() {
        return json!({ "person": card.person, "same_as": card.same_as });
    }
    let details = &card.details;
    json!({
        "person": card.person,
        "name": card.name,
        "alias": details.alias,
        "telephone": details.telephone,
        "email": details.email,
        "address": details.address,
        "household": details.household,
        "interpreter": details.interpreter,
        "role": card.role,
        "same_as": card.same_as,
    })
}

/// The files that are open: one for each kind of thing that there is.
struct Lines<'a> {
    folder: &'a Path,
    open: Vec<(String, BufWriter<File>)>,
}

impl<'a> Lines<'a> {
    fn new(folder: &'a Path) -> Self {
        Self {
            folder,
            open: Vec::new(),
        }
    }

    fn add(&mut self, kind: &str, line: &Value) -> io::Result<()> {
        let name = format!("{kind}.jsonl");
        let is_last = self.open.last().is_some_and(|(open, _)| *open == name);
        if !is_last {
            let file = File::create_new(self.folder.join(&name))?;
            self.open.push((name, BufWriter::new(file)));
        }
        match self.open.last_mut() {
            Some((_, file)) => writeln!(file, "{line}"),
            None => Ok(()),
        }
    }

    fn close(self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for (name, mut file) in self.open {
            file.flush()?;
            file.get_ref().sync_all()?;
            names.push(name);
        }
        Ok(names)
    }
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let notes = desk.house.exports()?.into_iter().map(|note| {
            json!({ "at": note.at, "by": note.by, "what": note.what, "format": note.format, "with_names": note.with_names })
        });
        Ok(Answer::lines(notes.collect()))
    }))
}
