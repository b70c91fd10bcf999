//! Bringing in lists that a centre already kept: looked at, corrected, mended, brought in, and taken back.
//!
//! An opened list stays in memory until it is brought in, closed, or whoever opened it leaves the chair.

mod looking;
mod taking;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, PoisonError};

use samenboek_domain::encounter::Activity;
use samenboek_domain::ids::PersonId;
use samenboek_domain::import::{
    DayOrder, Guess, Meaning, Options, Plan, Shape, Value, fill_down, find_header, guess,
    meaning_of_heading, mend, plan,
};
use samenboek_paper::sheets::{Cell, ReadChoice, Sheet, SheetError, Workbook, read};

use crate::error::{AppError, Result};
use crate::house::House;

pub use looking::{
    AlikeName, ColumnView, DirtyView, ImportView, NoteView, PlannedView, SkippedView,
};
pub use taking::{ImportSummary, Imported};

/// A list that somebody looks at.
pub(crate) struct OpenList {
    file: String,
    workbook: Workbook,
    sheet: usize,
    rows: Vec<Vec<Value>>,
    guess: Guess,
    shape: Shape,
    columns: Vec<Meaning>,
    options: Options,
    /// Encounters that stand in the book already are left out.
    without_doubles: bool,
    /// Names that somebody said are people with a card.
    same: BTreeMap<String, PersonId>,
    plan: Plan,
    /// The names that were looked up among the cards, and what was found.
    looked_up: Option<(BTreeSet<String>, Vec<AlikeName>)>,
}

/// What somebody changes about an opened list.
#[derive(Clone)]
pub enum ImportChange {
    /// Another sheet of the file.
    Sheet(usize),
    /// The list is laid out otherwise.
    Shape(Shape),
    /// A column means something else.
    Column(usize, Meaning),
    /// The year of days without one.
    Year(Option<i32>),
    /// What comes first in days.
    Order(Option<DayOrder>),
    /// What the encounters are called, where no column says it.
    Title(Option<String>),
    /// What people did, where no column says it.
    Activity(Option<Activity>),
    /// Where, where no column says it.
    Place(Option<String>),
    /// A cell is mended: row, column, what was typed.
    Mend(usize, usize, String),
    /// A row is left out, or taken after all.
    LeftOut(usize, bool),
    /// The empty cells of a column hold what stands above them.
    FillDown(usize),
    /// Whether encounters that are there already come in once more.
    Doubles(bool),
    /// A name is a person who has a card; or is nobody known after all.
    Same(String, Option<PersonId>),
}

impl House {
    /// Opens a list: what kind of file it is follows from its bytes. Nothing is brought in yet.
    pub fn import_open(&self, file: &str, bytes: &[u8]) -> Result<ImportView> {
        let seat = self.seat()?;
        let workbook = read(bytes, &ReadChoice::default()).map_err(|error| refused(&error))?;
        let sheet = workbook
            .sheets
            .iter()
            .position(|sheet| !sheet.is_hidden && !sheet.rows.is_empty())
            .ok_or_else(|| AppError::refuse("sheet_empty"))?;
        let mut list = self.list_of(file.to_owned(), workbook, sheet)?;
        let view = self.as_it_would_come(&mut list)?;
        // A long list may be read while somebody else sits down.
        if !self.seat().is_ok_and(|now| Arc::ptr_eq(&now, &seat)) {
            return Err(AppError::refuse("signed_out"));
        }
        *self.open_list() = Some(list);
        Ok(view)
    }

    /// The list that is open, as it would come in now.
    pub fn import_view(&self) -> Result<ImportView> {
        self.seat()?;
        let mut open = self.open_list();
        let list = open.as_mut().ok_or_else(nothing_open)?;
        self.as_it_would_come(list)
    }

    /// Changes what is said about the open list, and plans it anew.
    pub fn import_change(&self, change: ImportChange) -> Result<ImportView> {
        self.seat()?;
        let mut open = self.open_list();
        let list = open.as_mut().ok_or_else(nothing_open)?;
        if let ImportChange::Sheet(sheet) = change {
            if sheet != list.sheet {
                // A sheet that cannot be read leaves the other one as it is.
                *list = self.list_of(list.file.clone(), list.workbook.clone(), sheet)?;
            }
        } else {
            list.change(change);
        }
        self.as_it_would_come(list)
    }

    /// Closes the list; nothing of it was kept.
    pub fn import_close(&self) {
        *self.open_list() = None;
    }

    fn list_of(&self, file: String, workbook: Workbook, sheet: usize) -> Result<OpenList> {
        let chosen = workbook.sheets.get(sheet);
        let mut chosen = chosen
            .cloned()
            .ok_or_else(|| AppError::refuse_field("not_found", "sheet"))?;
        chosen.fill_merged().map_err(|error| refused(&error))?;
        let rows = values_of(&chosen, &workbook);
        let header = find_header(&rows);
        let (head, below) = match header {
            Some(at) => (
                rows.get(at).map_or(&[][..], Vec::as_slice),
                rows.get(at.saturating_add(1)..).unwrap_or_default(),
            ),
            None => (&[][..], rows.as_slice()),
        };
        let guessed = guess(head, below);
        let mut options = Options::new(self.clock.today());
        options.header = header;
        options.year = guessed.year;
        options.order = guessed.order;
        let columns = guessed.meanings();
        let plan = plan(&rows, &columns, guessed.shape, &options);
        Ok(OpenList {
            file,
            sheet,
            workbook,
            shape: guessed.shape,
            guess: guessed,
            rows,
            columns,
            options,
            without_doubles: true,
            same: BTreeMap::new(),
            plan,
            looked_up: None,
        })
    }

    fn open_list(&self) -> std::sync::MutexGuard<'_, Option<OpenList>> {
        self.import.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl OpenList {
    fn change(&mut self, change: ImportChange) {
        match change {
            ImportChange::Sheet(_) => {}
            ImportChange::Shape(shape) => self.shape = shape,
            ImportChange::Column(column, meaning) => {
                if self.columns.len() <= column {
                    self.columns.resize(column.saturating_add(1), Meaning::Skip);
                }
                if let Some(place) = self.columns.get_mut(column) {
                    *place = meaning;
                }
            }
            ImportChange::Year(year) => self.options.year = year,
            ImportChange::Order(order) => self.options.order = order,
            ImportChange::Title(title) => self.options.title = title,
            ImportChange::Activity(activity) => self.options.activity = activity,
            ImportChange::Place(place) => self.options.place = place,
            ImportChange::Mend(row, column, typed) => {
                mend(&mut self.rows, row, column, &typed);
            }
            ImportChange::LeftOut(row, true) => {
                self.options.left_out.insert(row);
            }
            ImportChange::LeftOut(row, false) => {
                self.options.left_out.remove(&row);
            }
            ImportChange::FillDown(column) => {
                let from = self.options.header.map_or(0, |at| at.saturating_add(1));
                fill_down(&mut self.rows, from, column);
            }
            ImportChange::Doubles(come) => self.without_doubles = !come,
            ImportChange::Same(name, Some(person)) => {
                self.same.insert(name, person);
            }
            ImportChange::Same(name, None) => {
                self.same.remove(&name);
            }
        }
        self.plan = plan(&self.rows, &self.columns, self.shape, &self.options);
    }

    /// The different names of the plan.
    fn names(&self) -> BTreeSet<&str> {
        let drafts = self.plan.encounters.iter().map(|it| &it.draft);
        let named = drafts.flat_map(|draft| draft.attendance.named.iter().chain(&draft.organisers));
        let people = self.plan.people.iter().map(|person| &person.name);
        named.chain(people).map(String::as_str).collect()
    }
}

fn nothing_open() -> AppError {
    AppError::refuse("no_list_open")
}

fn refused(error: &SheetError) -> AppError {
    AppError::refuse(error.code())
}

fn values_of(sheet: &Sheet, workbook: &Workbook) -> Vec<Vec<Value>> {
    let value = |cell: &Cell| match cell {
        Cell::Empty => Value::Empty,
        Cell::Text(text) => Value::text(text),
        Cell::Number(number) => Value::Number(*number),
        Cell::Truth(truth) => Value::Truth(*truth),
        Cell::Date(day) => Value::Date(*day),
        Cell::Time(time) => Value::Time(*time),
        Cell::DateTime(moment) => Value::DateTime(*moment),
        Cell::Uncalculated | Cell::Error(_) => Value::Broken,
    };
    let rows = sheet.rows.iter();
    let mut rows: Vec<Vec<Value>> = rows.map(|row| row.iter().map(value).collect()).collect();
    days_of(&mut rows, workbook);
    rows
}

fn is_of_days(heading: &str) -> bool {
    matches!(
        meaning_of_heading(heading),
        Some(Meaning::Date | Meaning::BirthDate)
    )
}

/// Days that a spreadsheet shows as plain numbers: a column under a heading of days in which only such numbers stand.
fn days_of(rows: &mut [Vec<Value>], workbook: &Workbook) {
    /// From 1990 to 2064, as spreadsheets count days.
    const DAYS: std::ops::Range<f64> = 32_874.0..60_000.0;
    let Some(header) = find_header(rows) else {
        return;
    };
    let width = rows.get(header).map_or(0, Vec::len);
    for column in 0..width {
        let heading = rows.get(header).and_then(|row| row.get(column));
        let is_day = matches!(heading, Some(Value::Text(text)) if is_of_days(text));
        if !is_day {
            continue;
        }
        for row in rows.iter_mut().skip(header.saturating_add(1)) {
            let Some(Value::Number(number)) = row.get(column) else {
                continue;
            };
            let day = Some(*number).filter(|number| DAYS.contains(number));
            if let (Some(day), Some(cell)) = (
                day.and_then(|day| workbook.date_of(day)),
                row.get_mut(column),
            ) {
                *cell = Value::Date(day);
            }
        }
    }
}
