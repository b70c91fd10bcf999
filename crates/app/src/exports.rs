//! Saving the book as plain files: gathered from what stands, with names of people only when somebody chose so, and noted on
//! this laptop. What leaves so is not sealed any more.

mod gathering;
mod tables;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io;
use std::str::FromStr;

use chrono::NaiveDate;
use samenboek_domain::figures::Audience;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::time::Timestamp;
use samenboek_paper::sheets::{Column, SheetError, Table, write_csv, write_ods, write_xlsx};
use samenboek_paper::{DataPackage, FileOfPackage, write_package};
use samenboek_store::NewExport;
use serde_json::{Map, Value, json};

use crate::encounters::{EncounterView, Names};
use crate::error::{AppError, Result};
use crate::figures::{parts_of, sheet_of};
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::rules::RuleView;

pub(crate) use gathering::redactor_for;
use tables::SheetTable;

/// Which version of our own tables a data package holds.
pub(crate) const PACKAGE_VERSION: u64 = 1;

/// A part of the book that can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExportPart {
    /// Encounters, and who was at each.
    Encounters,
    /// People's cards.
    People,
    /// House and street rules, with items and answers.
    Rules,
}

impl ExportPart {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Encounters, Self::People, Self::Rules];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Encounters => "encounters",
            Self::People => "people",
            Self::Rules => "rules",
        }
    }
}

/// A format in which the book is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// A CSV a table, as a Dutch spreadsheet program opens it.
    Csv,
    /// A Frictionless data package: comes back in with nothing lost.
    DataPackage,
    /// JSON lines in the shapes of the command line. Only the command line writes these.
    Json,
    /// Every document as it is, with its history: for any Automerge.
    Automerge,
}

impl ExportFormat {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Xlsx,
        Self::Ods,
        Self::Csv,
        Self::DataPackage,
        Self::Json,
        Self::Automerge,
    ];

    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::DataPackage => "datapackage",
            Self::Json => "json",
            Self::Automerge => "automerge",
        }
    }

    /// Whether it is one file; else it is a folder of files.
    pub fn is_one_file(self) -> bool {
        match self {
            Self::Xlsx | Self::Ods => true,
            Self::Csv | Self::DataPackage | Self::Json | Self::Automerge => false,
        }
    }
}

macro_rules! by_code {
    ($($kind:ty),+) => {
        $(impl FromStr for $kind {
            type Err = ();

            fn from_str(code: &str) -> Result<Self, ()> {
                Self::ALL.into_iter().find(|one| one.code() == code).ok_or(())
            }
        })+
    };
}

by_code!(ExportPart, ExportFormat);

/// What to save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportChoice {
    /// Which parts; never none.
    pub parts: BTreeSet<ExportPart>,
    /// The first day of the encounters.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub to: Option<NaiveDate>,
    /// Whether names of people are in it. Without them texts that people wrote freely stay out too.
    pub with_names: bool,
}

impl ExportChoice {
    /// The whole book, without names.
    pub fn everything() -> Self {
        Self {
            parts: ExportPart::ALL.into_iter().collect(),
            from: None,
            to: None,
            with_names: false,
        }
    }

    fn has(&self, part: ExportPart) -> bool {
        self.parts.contains(&part)
    }
}

/// What was saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// The files, by name.
    pub files: Vec<String>,
    /// How many encounters.
    pub encounters: usize,
    /// How many visits by name, at these.
    pub visits: usize,
    /// How many cards.
    pub people: usize,
    /// How many rules.
    pub rules: usize,
}

/// A file that was saved from this laptop before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportNote {
    /// When, by this laptop's clock.
    pub at: Timestamp,
    /// Who saved it.
    pub by: String,
    /// Codes of what was in it.
    pub what: Vec<String>,
    /// Of a sheet of figures of which year and for whom it was.
    pub sheet: Option<(i32, Audience)>,
    /// The code of its format.
    pub format: String,
    /// Whether names were in it.
    pub with_names: bool,
}

/// A thing as it goes into a file of JSON lines.
pub enum ExportThing {
    /// An encounter.
    Encounter(Box<EncounterView>),
    /// A card.
    Person(Box<samenboek_store::PersonRecord>),
    /// A rule.
    Rule(Box<RuleView>),
}

/// Whether anything of an export left this laptop.
#[derive(Debug, Default)]
pub struct Leaving(Cell<bool>);

impl Leaving {
    /// A file lies there.
    pub fn something(&self) {
        self.0.set(true);
    }

    /// A file was written, or was not: of one that was begun a part may lie there.
    pub fn by(&self, written: io::Result<()>) -> io::Result<()> {
        let nothing_began = written.as_ref().is_err_and(|error| {
            matches!(
                error.kind(),
                io::ErrorKind::NotFound
                    | io::ErrorKind::AlreadyExists
                    | io::ErrorKind::PermissionDenied
                    | io::ErrorKind::ReadOnlyFilesystem
            )
        });
        if !nothing_began {
            self.something();
        }
        written
    }
}

/// The words of a sheet by their keys, in the language of whoever saves it.
pub type Word<'a> = &'a dyn Fn(&str) -> String;

impl House {
    /// Saves a choice of the book in a format. Each file is handed to `write` under the name that it should have; `progress`
    /// hears how many of how many things are read. It is noted before the first file is written, and the note goes again
    /// only when not one was: a file that nobody knows of is worse than a note too many.
    ///
    /// Documents as they are hold every name, so they are refused without names; JSON lines are for who knows their shapes
    /// ([`House::export_things`]).
    pub fn export(
        &self,
        choice: &ExportChoice,
        format: ExportFormat,
        word: Word<'_>,
        progress: &mut dyn FnMut(usize, usize),
        write: &mut dyn FnMut(&FileOfPackage) -> io::Result<()>,
    ) -> Result<Outcome<Exported>> {
        self.noted(choice, format, |left| match format {
            ExportFormat::Automerge => {
                let mut write = |file: &FileOfPackage| left.by(write(file));
                self.export_documents(choice, progress, &mut write)
            }
            ExportFormat::Json => Err(AppError::refuse_field("unknown_choice", "format")),
            ExportFormat::Xlsx
            | ExportFormat::Ods
            | ExportFormat::Csv
            | ExportFormat::DataPackage => {
                let (mut done, files) = self.export_tables(choice, format, word, progress)?;
                for file in &files {
                    left.by(write(file))?;
                    done.files.push(file.name.clone());
                }
                Ok(done)
            }
        })
    }

    /// Notes an export, and runs it. What is refused, or fails before anything left, leaves no note.
    pub fn noted(
        &self,
        choice: &ExportChoice,
        format: ExportFormat,
        deed: impl FnOnce(&Leaving) -> Result<Exported>,
    ) -> Result<Outcome<Exported>> {
        self.may_be_shared()?;
        if choice.parts.is_empty() {
            return Err(AppError::refuse_field("export_nothing", "what"));
        }
        if format == ExportFormat::Automerge && !choice.with_names {
            return Err(AppError::refuse_field("export_holds_names", "with_names"));
        }
        let what: Vec<&str> = choice.parts.iter().map(|part| part.code()).collect();
        self.note(&what.join(" "), format.code(), choice.with_names, deed)
    }

    /// Notes a file with or without names, and has it made.
    pub(crate) fn note<T>(
        &self,
        what: &str,
        format: &str,
        with_names: bool,
        deed: impl FnOnce(&Leaving) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let note = rooms.store.note_export(&NewExport {
            at: self.clock.now(),
            by: seat.person,
            what: what.to_owned(),
            format: format.to_owned(),
            with_names,
        })?;
        let left = Leaving::default();
        let done = deed(&left);
        // What broke off half-way lies there all the same, with its names.
        if done.is_err() && !left.0.get() {
            rooms.store.drop_export_note(note)?;
        }
        Ok(Outcome::new(done?, [Topic::Laptop]))
    }

    /// What was saved from this laptop before, the last first.
    pub fn exports(&self) -> Result<Vec<ExportNote>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let notes = rooms.store.exports()?.into_iter();
        notes
            .map(|note| {
                let export = note.export;
                Ok(ExportNote {
                    at: export.at,
                    by: names.name(&export.by)?,
                    what: parts_of(&export.what),
                    sheet: sheet_of(&export.what),
                    format: export.format,
                    with_names: export.with_names,
                })
            })
            .collect()
    }

    fn export_tables(
        &self,
        choice: &ExportChoice,
        format: ExportFormat,
        word: Word<'_>,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<(Exported, Vec<FileOfPackage>)> {
        let gathered = self.gather(choice, progress)?;
        let done = Exported {
            files: Vec::new(),
            encounters: gathered.encounters.len(),
            visits: gathered.encounters.iter().map(|it| it.named.len()).sum(),
            people: gathered.cards_chosen(),
            rules: gathered.rules.len(),
        };
        let tables = tables::of(&gathered);
        drop(gathered);
        let file = |name: String, bytes| FileOfPackage { name, bytes };
        let files = match format {
            ExportFormat::DataPackage => write_package(&self.package(choice, tables)?),
            ExportFormat::Xlsx => {
                let sheets = sheets(tables, word);
                write_xlsx(&sheets)
                    .map(|bytes| vec![file(format!("{}.xlsx", word("export-file")), bytes)])
            }
            ExportFormat::Ods => {
                let sheets = sheets(tables, word);
                write_ods(&sheets)
                    .map(|bytes| vec![file(format!("{}.ods", word("export-file")), bytes)])
            }
            ExportFormat::Csv => sheets(tables, word)
                .iter()
                .map(|sheet| Ok(file(format!("{}.csv", sheet.name), write_csv(sheet)?)))
                .collect(),
            ExportFormat::Json | ExportFormat::Automerge => Err(SheetError::UnknownKind),
        };
        let files = files.map_err(|error| AppError::refuse(error.code()))?;
        Ok((done, files))
    }

    fn package(&self, choice: &ExportChoice, tables: Vec<SheetTable>) -> Result<DataPackage> {
        let book = self.rooms()?.book()?;
        let own = [
            ("version", json!(PACKAGE_VERSION)),
            ("centre", json!(book.centre)),
            ("with_names", json!(choice.with_names)),
        ];
        let own = own.map(|(key, value)| (key.to_owned(), value));
        Ok(DataPackage {
            name: "samenboek",
            title: self.centre_name()?.unwrap_or_default(),
            created: self.clock.now().to_rfc3339(),
            own: Map::<String, Value>::from_iter(own),
            resources: tables.into_iter().map(SheetTable::into_resource).collect(),
        })
    }

    /// Every document of the choice as any Automerge reads it.
    fn export_documents(
        &self,
        choice: &ExportChoice,
        progress: &mut dyn FnMut(usize, usize),
        write: &mut dyn FnMut(&FileOfPackage) -> io::Result<()>,
    ) -> Result<Exported> {
        let rooms = self.rooms()?;
        let chosen = self.chosen(choice)?;
        let mut done = Exported {
            encounters: chosen.encounters.len(),
            people: chosen.people.len(),
            rules: chosen.rules.len(),
            ..Exported::default()
        };
        let total = done.encounters + done.people + done.rules;
        let all = [
            ("encounter", chosen.encounters),
            ("person", chosen.people),
            ("rule", chosen.rules),
        ];
        for (kind, ids) in all {
            for id in ids {
                let file = FileOfPackage {
                    name: format!("{kind}-{id}.automerge"),
                    bytes: rooms.store.plain_document(&id)?,
                };
                write(&file)?;
                done.files.push(file.name);
                progress(done.files.len(), total);
            }
        }
        Ok(done)
    }

    /// Hands each thing of the choice to `take`, as a view without names where none were chosen. It is not noted: whoever
    /// writes a file of it does so within [`House::noted`].
    pub fn export_things(
        &self,
        choice: &ExportChoice,
        take: &mut dyn FnMut(ExportThing) -> Result<()>,
    ) -> Result<Exported> {
        let rooms = self.rooms()?;
        let chosen = self.chosen(choice)?;
        let redactor = gathering::redactor_unless(&rooms, choice.with_names)?;
        for id in &chosen.encounters {
            let view = self.encounter(id)?;
            let view = match &redactor {
                Some(redactor) => gathering::encounter_without_names(view, redactor),
                None => view,
            };
            take(ExportThing::Encounter(Box::new(view)))?;
        }
        if choice.has(ExportPart::People) {
            for card in rooms.store.every_card()? {
                let card = match &redactor {
                    Some(_) => gathering::card_without_names(card),
                    None => card,
                };
                take(ExportThing::Person(Box::new(card)))?;
            }
        }
        for id in &chosen.rules {
            let view = self.rule(id)?;
            let view = match &redactor {
                Some(redactor) => gathering::rule_without_names(view, redactor),
                None => view,
            };
            take(ExportThing::Rule(Box::new(view)))?;
        }
        Ok(Exported {
            files: Vec::new(),
            encounters: chosen.encounters.len(),
            visits: 0,
            people: chosen.people.len(),
            rules: chosen.rules.len(),
        })
    }

    fn chosen(&self, choice: &ExportChoice) -> Result<Chosen> {
        let rooms = self.rooms()?;
        self.seat()?;
        let (from, to) = gathering::period(choice)?;
        let mut chosen = Chosen::default();
        if choice.has(ExportPart::Encounters) {
            chosen.encounters = rooms.store.encounters_between(&from, &to)?;
        }
        if choice.has(ExportPart::People) {
            let cards = rooms.store.every_card()?.into_iter();
            chosen.people = cards.map(|card| DocumentId::from(card.person)).collect();
        }
        if choice.has(ExportPart::Rules) {
            let rules = rooms.store.list_rules()?.into_iter().rev();
            chosen.rules = rules.map(|rule| rule.id).collect();
        }
        Ok(chosen)
    }
}

/// The documents of a choice.
#[derive(Default)]
struct Chosen {
    encounters: Vec<DocumentId>,
    people: Vec<DocumentId>,
    rules: Vec<DocumentId>,
}

/// The tables as sheets for people: headings and codes as words. A table in which nothing stands is left out, when another one
/// has something.
fn sheets(mut tables: Vec<SheetTable>, word: Word<'_>) -> Vec<Table> {
    if tables.iter().any(|table| !table.rows.is_empty()) {
        tables.retain(|table| !table.rows.is_empty());
    }
    let tables = tables.into_iter();
    tables
        .map(|table| {
            let columns = table.columns.iter();
            Table {
                name: word(&format!("export-{}", table.name)),
                columns: columns
                    .map(|column| {
                        Column::new(word(&format!(
                            "export-field-{}",
                            column.name.replace('_', "-")
                        )))
                    })
                    .collect(),
                rows: table.in_words(word),
            }
        })
        .collect()
}
