//! A list with the meaning of its columns, ready to be read row by row.

use std::collections::BTreeMap;

use super::dates::{Calendar, DayOrder, order_told_by};
use super::meaning::{Meaning, Shape};
use super::options::Options;
use super::plan::Note;
use super::reason::{NoteKind, SkipReason};
use super::value::{Value, tidy};
use super::words::sensitive_cell;

const TOTALS: [&str; 9] = [
    "totaal",
    "totalen",
    "subtotaal",
    "eindtotaal",
    "total",
    "subtotal",
    "som",
    "sum",
    "gemiddelde",
];
/// A longer text that begins with "total" is something else.
const WORDS_OF_A_TOTAL: usize = 3;

pub(super) struct Sheet<'a> {
    pub(super) rows: &'a [Vec<Value>],
    pub(super) header: &'a [Value],
    pub(super) shape: Shape,
    pub(super) options: &'a Options,
    pub(super) calendar: Calendar,
    /// Nobody said whether the day comes first, and the days do not tell.
    pub(super) order_is_open: bool,
    columns: Vec<Meaning>,
    places: BTreeMap<Meaning, Vec<usize>>,
    folded_header: Vec<String>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(
        rows: &'a [Vec<Value>],
        columns: &[Meaning],
        shape: Shape,
        options: &'a Options,
    ) -> Self {
        let header = options
            .header
            .and_then(|row| rows.get(row))
            .map_or([].as_slice(), Vec::as_slice);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0);
        let columns: Vec<Meaning> = (0..width)
            .map(|column| {
                // What may not be kept is not kept, whatever a person chose.
                match header.get(column).and_then(sensitive_cell) {
                    Some(_) => Meaning::NotKept,
                    None => columns.get(column).copied().unwrap_or(Meaning::Skip),
                }
            })
            .collect();
        let mut places: BTreeMap<Meaning, Vec<usize>> = BTreeMap::new();
        for (column, meaning) in columns.iter().enumerate() {
            places.entry(*meaning).or_default().push(column);
        }
        let told = order_told_by(days_in(rows, header, shape, &places));
        Self {
            rows,
            header,
            shape,
            options,
            calendar: Calendar {
                today: options.today,
                year: options.year,
                order: options.order.or(told).unwrap_or(DayOrder::DayFirst),
            },
            order_is_open: options.order.or(told).is_none(),
            columns,
            places,
            folded_header: header.iter().map(|cell| tidy(&cell.typed())).collect(),
        }
    }

    /// The columns of this meaning, from the start.
    pub(super) fn places(&self, meaning: Meaning) -> &[usize] {
        self.places.get(&meaning).map_or(&[], Vec::as_slice)
    }

    pub(super) fn has(&self, meaning: Meaning) -> bool {
        self.places.contains_key(&meaning)
    }

    pub(super) fn meaning(&self, column: usize) -> Meaning {
        self.columns.get(column).copied().unwrap_or(Meaning::Skip)
    }

    pub(super) fn heading(&self, column: usize) -> &'a Value {
        self.header.get(column).unwrap_or(&Value::Empty)
    }

    /// Why there is nothing to read in this row, before any cell of it is read.
    pub(super) fn skipped(&self, row: usize, cells: &[Value]) -> Option<SkipReason> {
        if cells.iter().all(Value::is_empty) {
            return Some(SkipReason::Empty);
        }
        if self.options.left_out.contains(&row) {
            return Some(SkipReason::LeftOut);
        }
        match self.options.header {
            Some(header) if row < header => return Some(SkipReason::AboveHeading),
            Some(header) if row == header => return Some(SkipReason::Heading),
            Some(_) if self.is_heading_again(cells) => return Some(SkipReason::Heading),
            Some(_) | None => {}
        }
        let is_used = |(column, cell): (usize, &Value)| {
            !cell.is_empty() && self.meaning(column).is_used_by(self.shape)
        };
        if self.is_total(cells) {
            return Some(SkipReason::Total);
        }
        (!cells.iter().enumerate().any(is_used)).then_some(SkipReason::NothingKept)
    }

    /// What is said about the columns themselves.
    pub(super) fn column_notes(&self) -> Vec<Note> {
        let below = self.options.header.map_or(0, |row| row + 1);
        let mut is_filled = vec![false; self.columns.len()];
        for cells in self.rows.iter().skip(below) {
            for (filled, cell) in is_filled.iter_mut().zip(cells) {
                *filled = *filled || !cell.is_empty();
            }
        }
        self.columns
            .iter()
            .zip(is_filled)
            .enumerate()
            .filter(|(_, (_, is_filled))| *is_filled)
            .filter_map(|(column, (meaning, _))| {
                let kind = self.said_of(column, *meaning)?;
                Some(Note {
                    kind,
                    row: None,
                    column: Some(column),
                    why: sensitive_cell(self.heading(column)),
                })
            })
            .collect()
    }

    fn said_of(&self, column: usize, meaning: Meaning) -> Option<NoteKind> {
        let is_first = self.places(meaning).first() == Some(&column);
        if meaning == Meaning::NotKept {
            Some(NoteKind::ColumnNotKept)
        } else if meaning == Meaning::Skip {
            Some(NoteKind::ColumnSkipped)
        } else if !meaning.is_used_by(self.shape) {
            Some(NoteKind::ColumnUnused)
        } else {
            (!is_first && !meaning.may_repeat()).then_some(NoteKind::ColumnRepeated)
        }
    }

    fn is_heading_again(&self, cells: &[Value]) -> bool {
        let width = cells.len().max(self.folded_header.len());
        (0..width).all(|column| {
            let cell = cells.get(column).map(|cell| tidy(&cell.typed()));
            cell.as_deref().unwrap_or_default()
                == self.folded_header.get(column).map_or("", String::as_str)
        })
    }

    /// The first filled cell, or the cell of the name, says "total".
    fn is_total(&self, cells: &[Value]) -> bool {
        let names = [Meaning::Name, Meaning::FirstName, Meaning::LastName]
            .into_iter()
            .filter_map(|meaning| self.places(meaning).first())
            .filter_map(|column| cells.get(*column));
        cells
            .iter()
            .find(|cell| !cell.is_empty())
            .into_iter()
            .chain(names)
            .filter_map(Value::as_text)
            .any(says_total)
    }
}

fn says_total(text: &str) -> bool {
    let tidied = tidy(text);
    let mut words = tidied
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let others = words.count();
    // "Som" and "Sum" are surnames too.
    TOTALS.contains(&first) && others < WORDS_OF_A_TOTAL && (first.len() > 3 || others == 0)
}

fn days_in<'a>(
    rows: &'a [Vec<Value>],
    header: &'a [Value],
    shape: Shape,
    places: &BTreeMap<Meaning, Vec<usize>>,
) -> impl Iterator<Item = &'a Value> {
    let of = |meaning: Meaning| places.get(&meaning).cloned().unwrap_or_default();
    let marked = if shape == Shape::Grid {
        of(Meaning::Mark)
    } else {
        Vec::new()
    };
    let dated = of(Meaning::Date).into_iter().next();
    let headings = marked.into_iter().filter_map(|column| header.get(column));
    let cells = rows.iter().filter_map(move |cells| cells.get(dated?));
    headings.chain(cells)
}
