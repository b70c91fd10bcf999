//! CSV: text in lines becomes rows.
//!
//! The reading is our own because empty lines must keep their place: a person looks for "row 17"
//! in their own program. It is lenient, as such files are: a quote counts only at the start of a
//! cell, and rows may differ in length.

mod cells;
mod separator;

use super::apostrophe::restore;
use super::choice::{Detected, Kind, ReadChoice};
use super::encoding::decode;
use super::error::SheetError;
use super::grid::{Budget, Grid};
use super::workbook::{Cell, DayCount, Sheet, Workbook};
use cells::{Cells, End};
use separator::{likely_separator, told_separator};

/// Reads a CSV into a workbook of one sheet without a name.
pub fn read(
    bytes: &[u8],
    choice: &ReadChoice,
    budget: &mut Budget,
) -> Result<Workbook, SheetError> {
    let decoded = decode(bytes, choice.encoding)?;
    let (told, text) = told_separator(&decoded.text);
    let separator = choice
        .separator
        .or(told)
        .unwrap_or_else(|| likely_separator(text));
    let mut grid = Grid::default();
    let mut row = 0;
    let mut column = 0;
    for (cell, end) in Cells::new(text, separator.letter()) {
        grid.put(row, column, Cell::text(restore(&cell)), budget)?;
        match end {
            End::Cell => column += 1,
            End::Row => {
                row += 1;
                column = 0;
            }
        }
    }
    Ok(Workbook {
        detected: Detected {
            kind: Kind::Csv,
            encoding: Some(decoded.encoding),
            separator: Some(separator),
            has_unreadable_letters: decoded.has_unreadable_letters,
        },
        day_count: DayCount::From1900,
        sheets: vec![Sheet {
            name: String::new(),
            is_hidden: false,
            rows: grid.into_rows(),
            merged: Vec::new(),
        }],
    })
}

#[cfg(test)]
mod tests;
