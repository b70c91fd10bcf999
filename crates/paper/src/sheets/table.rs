//! What is written: tables of rows under headings, and how wide their columns stand.

use super::error::{Limit, SheetError};
use super::workbook::Cell;

/// The most rows that Excel and LibreOffice hold, the row of headings with them.
const MOST_WRITTEN_ROWS: usize = 1_048_576;
/// The most columns that Excel holds.
const MOST_WRITTEN_COLUMNS: usize = 16_384;
const NARROWEST: usize = 6;
const WIDEST: usize = 60;
/// Room for the edges of the cell.
const EDGES: usize = 2;

/// One table; in a workbook it is a sheet of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the tab says. It is cleaned and made unique; a CSV has none.
    pub name: String,
    /// The columns, from the start of the row.
    pub columns: Vec<Column>,
    /// The rows. One that is shorter than the columns ends in empty cells; one that is longer
    /// keeps its cells, without a heading.
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// The row of headings, as cells.
    pub(super) fn headings(&self) -> Vec<Cell> {
        let headings = self.columns.iter();
        headings
            .map(|column| Cell::text(column.heading.as_str()))
            .collect()
    }

    /// Refuses what no spreadsheet program could open.
    pub(super) fn check_size(&self) -> Result<(), SheetError> {
        if self.rows.len() >= MOST_WRITTEN_ROWS {
            return Err(SheetError::TooLarge(Limit::Rows));
        }
        if self.width() > MOST_WRITTEN_COLUMNS {
            return Err(SheetError::TooLarge(Limit::Columns));
        }
        Ok(())
    }

    /// How wide each column stands, in letters: as its widest cell, from 8 to 62.
    pub(super) fn widths(&self) -> Vec<usize> {
        let mut widths = vec![NARROWEST; self.width()];
        for row in std::iter::once(&self.headings()).chain(&self.rows) {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(shown_letters(cell));
            }
        }
        widths.iter().map(|width| width + EDGES).collect()
    }

    fn width(&self) -> usize {
        let rows = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        rows.max(self.columns.len())
    }
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
}

impl Column {
    /// A column under a heading.
    pub fn new(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
        }
    }
}

fn shown_letters(cell: &Cell) -> usize {
    match cell {
        Cell::Empty | Cell::Uncalculated => 0,
        Cell::Text(text) | Cell::Error(text) => {
            let lines = text.lines().map(|line| line.chars().take(WIDEST).count());
            lines.max().unwrap_or(0)
        }
        Cell::Number(number) => number.to_string().len().min(WIDEST),
        Cell::Truth(_) => "ONWAAR".len(),
        Cell::Date(_) => "dd-mm-yyyy".len(),
        Cell::Time(_) => "hh:mm".len(),
        Cell::DateTime(_) => "dd-mm-yyyy hh:mm".len(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_as_wide_as_its_widest_line_within_bounds() {
        let table = Table {
            name: "Personen".into(),
            columns: vec![Column::new("Nr"), Column::new("Straatnaam")],
            rows: vec![vec![
                Cell::Number(1.0),
                Cell::text("Kade"),
                Cell::text("x".repeat(500)),
            ]],
        };
        assert_eq!(table.widths(), [8, 12, 62]);
    }
}
