//! One row while it is read: what its cells say, and what is wrong with them.

use chrono::NaiveTime;

use super::contact::read_telephone;
use super::dates::ReadDay;
use super::meaning::Meaning;
use super::names::{Company, read_many, read_one, whole_name};
use super::plan::{DirtyRow, Note};
use super::reason::{DirtyReason, NoteKind};
use super::sheet::Sheet;
use super::times::{read_time, read_times};
use super::value::Value;
use crate::refusal::Refused;
use crate::text::{Line, Prose, TextError};

pub(super) struct Row<'a> {
    pub(super) sheet: &'a Sheet<'a>,
    pub(super) row: usize,
    pub(super) cells: &'a [Value],
    pub(super) dirty: Vec<DirtyRow>,
    pub(super) notes: Vec<Note>,
    /// Its day could be the other way round.
    pub(super) is_ambiguous: bool,
}

impl<'a> Row<'a> {
    /// Begins to read a row; a citizen service number in any cell that could be kept is found
    /// here.
    pub(super) fn new(sheet: &'a Sheet<'a>, row: usize, cells: &'a [Value]) -> Self {
        let mut begun = Self {
            sheet,
            row,
            cells,
            dirty: Vec::new(),
            notes: Vec::new(),
            is_ambiguous: false,
        };
        for (column, cell) in cells.iter().enumerate() {
            let meaning = sheet.meaning(column);
            if meaning == Meaning::NotKept || !cell.holds_citizen_number() {
                continue;
            }
            // Every eleventh mobile number without its 0 looks like a citizen service number.
            let is_mobile = meaning == Meaning::Telephone
                && read_telephone(cell).is_ok_and(|number| number.starts_with("06"));
            if !is_mobile {
                begun.refuse(column, DirtyReason::CitizenServiceNumber);
            }
        }
        begun
    }

    pub(super) fn refuse(&mut self, column: usize, reason: DirtyReason) {
        let shown = self.cells.get(column).map(Value::shown).unwrap_or_default();
        self.dirty.push(DirtyRow {
            row: self.row,
            column: Some(column),
            reason,
            shown,
        });
    }

    /// Something is missing that no cell holds; `meaning` says where it belongs.
    pub(super) fn refuse_missing(&mut self, meaning: Meaning, reason: DirtyReason) {
        self.dirty.push(DirtyRow {
            row: self.row,
            column: self.sheet.places(meaning).first().copied(),
            reason,
            shown: String::new(),
        });
    }

    pub(super) fn note(&mut self, kind: NoteKind, meaning: Meaning) {
        self.notes.push(Note {
            kind,
            row: Some(self.row),
            column: self.sheet.places(meaning).first().copied(),
            why: None,
        });
    }

    /// The filled cells of this meaning.
    pub(super) fn all(
        &self,
        meaning: Meaning,
    ) -> impl Iterator<Item = (usize, &'a Value)> + use<'a> {
        let (sheet, cells) = (self.sheet, self.cells);
        sheet
            .places(meaning)
            .iter()
            .filter_map(move |column| Some((*column, cells.get(*column)?)))
            .filter(|(_, cell)| !cell.is_empty())
    }

    pub(super) fn is_filled(&self, meaning: Meaning) -> bool {
        self.all(meaning).next().is_some()
    }

    /// Reads the first filled cell of this meaning.
    pub(super) fn read<T>(
        &mut self,
        meaning: Meaning,
        read: impl FnOnce(&Value) -> Result<T, DirtyReason>,
    ) -> Option<T> {
        let (column, cell) = self.all(meaning).next()?;
        match read(cell) {
            Ok(read) => Some(read),
            Err(reason) => {
                self.refuse(column, reason);
                None
            }
        }
    }

    /// The day; refuses when there is none.
    pub(super) fn day(&mut self) -> Option<ReadDay> {
        if !self.is_filled(Meaning::Date) {
            self.refuse_missing(Meaning::Date, DirtyReason::DateMissing);
            return None;
        }
        let calendar = self.sheet.calendar;
        let read = self.read(Meaning::Date, |cell| calendar.read(cell))?;
        self.is_ambiguous |= read.is_ambiguous;
        if read.weekday_differs {
            self.note(NoteKind::WeekdayDiffers, Meaning::Date);
        }
        Some(read)
    }

    /// From when until when.
    pub(super) fn times(&mut self) -> (Option<NaiveTime>, Option<NaiveTime>) {
        let both = self.read(Meaning::StartsAt, read_times);
        let end = self.read(Meaning::EndsAt, read_time);
        (
            both.map(|(start, _)| start),
            end.or(both.and_then(|(_, end)| end)),
        )
    }

    pub(super) fn line(&mut self, meaning: Meaning) -> Option<String> {
        self.read(meaning, |cell| {
            let text = text_of(cell)?;
            Line::parse("", &text)
                .map(Line::into_string)
                .map_err(told_by)
        })
    }

    /// All cells of this meaning below one another.
    pub(super) fn prose(&mut self, meaning: Meaning) -> Option<String> {
        let mut texts = Vec::new();
        for (column, cell) in self.all(meaning) {
            let read = text_of(cell).and_then(|text| Prose::parse("", &text).map_err(told_by));
            match read {
                Ok(text) if text.is_empty() => {}
                Ok(text) => texts.push(text.into_string()),
                Err(reason) => self.refuse(column, reason),
            }
        }
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// The one person of this row, by whichever columns hold the parts of the name.
    pub(super) fn one(&mut self) -> Company {
        let initials = self.sheet.options.initials;
        let has_parts = self.is_filled(Meaning::FirstName) || self.is_filled(Meaning::LastName);
        if !has_parts {
            return self.company(Meaning::Name, |cell| read_one(cell, initials));
        }
        let first = if self.is_filled(Meaning::FirstName) {
            Meaning::FirstName
        } else {
            Meaning::Name
        };
        let parts: Vec<String> = [first, Meaning::Infix, Meaning::LastName]
            .into_iter()
            .filter_map(|meaning| self.read(meaning, text_of))
            .collect();
        let parts: Vec<&str> = parts.iter().map(|part| part.trim()).collect();
        match whole_name(&parts, initials) {
            Ok(company) => company,
            Err(reason) => {
                let place = self.all(first).chain(self.all(Meaning::LastName)).next();
                if let Some((column, _)) = place {
                    self.refuse(column, reason);
                }
                Company::default()
            }
        }
    }

    /// Everybody in the cells of this meaning that hold several people.
    pub(super) fn many(&mut self, meaning: Meaning) -> Company {
        let initials = self.sheet.options.initials;
        self.company(meaning, |cell| read_many(cell, initials))
    }

    fn company(
        &mut self,
        meaning: Meaning,
        read: impl Fn(&Value) -> Result<Company, DirtyReason>,
    ) -> Company {
        let mut company = Company::default();
        for (column, cell) in self.all(meaning) {
            match read(cell) {
                Ok(more) => company.add(more),
                Err(reason) => self.refuse(column, reason),
            }
        }
        company
    }
}

/// The cell as a text.
pub(super) fn text_of(cell: &Value) -> Result<String, DirtyReason> {
    if *cell == Value::Broken {
        return Err(DirtyReason::BrokenCell);
    }
    Ok(cell.typed())
}

fn told_by(refused: TextError) -> DirtyReason {
    refused.code().parse().unwrap_or(DirtyReason::Refused)
}
