//! The plan: what would be recorded, and what a person must look at first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;

use super::gather::{Gathered, gather};
use super::gather_people::{contact_of, gather_people, is_contact_without_person, read_person};
use super::grid::{Headings, read_date_row, read_person_row};
use super::list::{Piece, read_evening, read_visit};
use super::meaning::{Meaning, Sensitive, Shape};
use super::names::Company;
use super::options::Options;
use super::reason::{DirtyReason, NoteKind, SkipReason};
use super::row::Row;
use super::sheet::Sheet;
use super::value::Value;
use crate::encounter::EncounterDraft;

/// What would become of a list. Every row of it, counted from 0, stands in exactly one of: the
/// `from_rows` of what is planned (there more than once when it tells of several things), `dirty`
/// (once a reason), `skipped` (once).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// What would be recorded, by day. Each draft passes [`Encounter::parse`](crate::encounter::Encounter::parse).
    pub encounters: Vec<PlannedEncounter>,
    /// The people of whom the list says more than a name, in the order of the rows.
    pub people: Vec<PlannedPerson>,
    /// Rows that need a person's eye. Nothing of them is planned.
    pub dirty: Vec<DirtyRow>,
    /// Rows that hold nothing to bring in.
    pub skipped: Vec<(usize, SkipReason)>,
    /// What else is worth saying.
    pub notes: Vec<Note>,
}

/// An encounter that would be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedEncounter {
    /// As if it were typed.
    pub draft: EncounterDraft,
    /// The rows that tell of it.
    pub from_rows: Vec<usize>,
}

/// A person of whom the list says more than a name. All texts are cleaned.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PlannedPerson {
    /// How she is called.
    pub name: String,
    /// As it was written.
    pub telephone: Option<String>,
    /// In small letters.
    pub email: Option<String>,
    /// Perhaps with the number of the house.
    pub street: Option<String>,
    /// With what follows it: `12 bis`.
    pub house_number: Option<String>,
    /// As it was written.
    pub postcode: Option<String>,
    /// A town or village.
    pub town: Option<String>,
    /// The language she likes to speak, as it was written.
    pub language: Option<String>,
    /// What she is also called.
    pub alias: Option<String>,
    /// The household she belongs to.
    pub household: Option<String>,
    /// Which interpreter she needs.
    pub interpreter: Option<String>,
    /// When she was born.
    pub born_on: Option<NaiveDate>,
    /// Whatever else.
    pub note: Option<String>,
    /// The rows that tell of her.
    pub from_rows: Vec<usize>,
}

/// One reason why a row needs a person's eye.
#[derive(Clone, PartialEq, Eq)]
pub struct DirtyRow {
    /// Which row.
    pub row: usize,
    /// Which cell of it, when one is to blame.
    pub column: Option<usize>,
    /// Why.
    pub reason: DirtyReason,
    /// The beginning of the cell, at most 80 characters, for the person at the screen alone.
    pub shown: String,
}

/// Something worth saying that keeps nothing back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// What.
    pub kind: NoteKind,
    /// About which row.
    pub row: Option<usize>,
    /// About which column.
    pub column: Option<usize>,
    /// Why the column may not be kept, when its heading says so.
    pub why: Option<Sensitive>,
}

// Names, telephone numbers and what stands in a cell stay out of logs.
impl fmt::Debug for PlannedPerson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PlannedPerson(…)")
    }
}

impl fmt::Debug for DirtyRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DirtyRow")
            .field("row", &self.row)
            .field("column", &self.column)
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}

/// Plans what becomes of a list. `columns` says what each column means, from the start; one that
/// is not mentioned is skipped. The same rows and answers always give the same plan.
pub fn plan(rows: &[Vec<Value>], columns: &[Meaning], shape: Shape, options: &Options) -> Plan {
    let sheet = Sheet::new(rows, columns, shape, options);
    let mut reading = Reading::default();
    let headings = Headings::of(&sheet);
    for (row, cells) in rows.iter().enumerate() {
        match sheet.skipped(row, cells) {
            Some(reason) => {
                reading.skipped.insert(row, reason);
            }
            None => reading.read(Row::new(&sheet, row, cells), &headings),
        }
    }
    if matches!(shape, Shape::Grid | Shape::GridByDate) {
        for heading in headings.dirty(&sheet, &reading.dirty) {
            reading.skipped.remove(&heading.row);
            reading.dirty.push(heading);
        }
    }
    reading.finish(&sheet)
}

/// What was read of the rows so far.
#[derive(Default)]
struct Reading {
    pieces: Vec<Piece>,
    people: Vec<PlannedPerson>,
    dirty: Vec<DirtyRow>,
    skipped: BTreeMap<usize, SkipReason>,
    notes: Vec<Note>,
    is_ambiguous: bool,
}

impl Reading {
    fn read(&mut self, mut row: Row<'_>, headings: &Headings) {
        let read = read_row(&mut row, headings);
        if !row.dirty.is_empty() {
            self.dirty.append(&mut row.dirty);
            return;
        }
        match read {
            Ok((pieces, person)) => {
                if pieces.is_empty() && person.is_none() {
                    self.skipped.insert(row.row, SkipReason::NothingKept);
                }
                self.pieces.extend(pieces);
                self.people.extend(person);
                self.notes.append(&mut row.notes);
                self.is_ambiguous |= row.is_ambiguous;
            }
            Err(reason) => {
                self.skipped.insert(row.row, reason);
            }
        }
    }

    /// Gathers what is left of the clean rows. A row that spoils one encounter is dirty as a whole,
    /// so the others are gathered again without it.
    fn finish(mut self, sheet: &Sheet<'_>) -> Plan {
        let gathered = loop {
            let gathered = gather(&self.pieces, sheet.options.today);
            if gathered.refused.is_empty() {
                break gathered;
            }
            self.set_aside(&gathered);
        };
        let (people, same_names) = gather_people(self.people);
        let mut notes = sheet.column_notes();
        if self.is_ambiguous && sheet.order_is_open {
            notes.push(Note {
                kind: NoteKind::OrderAmbiguous,
                row: None,
                column: sheet.places(Meaning::Date).first().copied(),
                why: None,
            });
        }
        let mut about_rows = self.notes;
        about_rows.extend(gathered.notes);
        about_rows.extend(same_names);
        about_rows.sort_by_key(|note| (note.row, note.kind, note.column));
        notes.extend(about_rows);
        self.dirty
            .sort_by_key(|dirty| (dirty.row, dirty.column, dirty.reason));
        Plan {
            encounters: gathered.encounters,
            people,
            dirty: self.dirty,
            skipped: self.skipped.into_iter().collect(),
            notes,
        }
    }

    fn set_aside(&mut self, gathered: &Gathered) {
        let refused: BTreeSet<(usize, DirtyReason)> = gathered.refused.iter().copied().collect();
        let rows: BTreeSet<usize> = refused.iter().map(|(row, _)| *row).collect();
        self.pieces.retain(|piece| !rows.contains(&piece.row));
        self.people
            .retain(|person| !person.from_rows.iter().any(|row| rows.contains(row)));
        self.notes
            .retain(|note| !note.row.is_some_and(|row| rows.contains(&row)));
        self.dirty
            .extend(refused.into_iter().map(|(row, reason)| DirtyRow {
                row,
                column: None,
                reason,
                shown: String::new(),
            }));
    }
}

type ReadRow = (Vec<Piece>, Option<PlannedPerson>);

fn read_row(row: &mut Row<'_>, headings: &Headings) -> Result<ReadRow, SkipReason> {
    match row.sheet.shape {
        Shape::Visits => {
            let read = read_visit(row)?;
            let (piece, own) = read.unzip();
            let person = contact(row, &own.unwrap_or_default());
            Ok((piece.into_iter().collect(), person))
        }
        Shape::Evenings => Ok((read_evening(row).into_iter().collect(), None)),
        Shape::Grid => {
            let (pieces, own) = read_person_row(row, headings)?;
            let person = contact(row, &own);
            Ok((pieces, person))
        }
        Shape::GridByDate => Ok((read_date_row(row, headings).into_iter().collect(), None)),
        Shape::People => Ok((Vec::new(), read_person(row))),
    }
}

/// The contact columns of a row that tells of a visit.
fn contact(row: &mut Row<'_>, own: &Company) -> Option<PlannedPerson> {
    if let Some(column) = is_contact_without_person(row, own) {
        if row.dirty.is_empty() {
            row.refuse(column, DirtyReason::NotOnePerson);
        }
        return None;
    }
    contact_of(row, own).filter(PlannedPerson::says_more_than_a_name)
}
