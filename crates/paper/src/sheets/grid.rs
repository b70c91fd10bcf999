//! The paper that cells are put on as they are read, and the budget that keeps it small.
//!
//! A single cell far away claims everything before it. So what is counted is the cells that are
//! held, not those that a file says it has.

use super::error::{Limit, SheetError};
use super::workbook::Cell;

/// The most rows of one sheet.
pub const MOST_ROWS: usize = 200_000;
/// The most columns of one sheet.
pub const MOST_COLUMNS: usize = 2_000;
/// The most cells of one file, with the empty ones before a filled one.
pub const MOST_CELLS: usize = 4_000_000;
/// The most bytes of text of one file, in UTF-8. A text that many cells share counts in each.
pub const MOST_TEXT_BYTES: usize = 150 * 1024 * 1024;

/// What one file may still use.
pub struct Budget {
    cells: usize,
    text_bytes: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            cells: MOST_CELLS,
            text_bytes: MOST_TEXT_BYTES,
        }
    }
}

impl Budget {
    fn spend(&mut self, cells: usize, text_bytes: usize) -> Result<(), SheetError> {
        let Some(cells) = self.cells.checked_sub(cells) else {
            return Err(SheetError::TooLarge(Limit::Cells));
        };
        let Some(text_bytes) = self.text_bytes.checked_sub(text_bytes) else {
            return Err(SheetError::TooLarge(Limit::TextBytes));
        };
        self.cells = cells;
        self.text_bytes = text_bytes;
        Ok(())
    }
}

/// The rows of one sheet while it is read.
#[derive(Default)]
pub struct Grid {
    rows: Vec<Vec<Cell>>,
}

impl Grid {
    /// A grid that goes on from rows.
    pub fn of(rows: Vec<Vec<Cell>>) -> Self {
        Self { rows }
    }

    /// Puts a cell in its place. Nothing is held for an empty one.
    ///
    /// Refuses beyond the last row or column, and when the budget is spent.
    pub fn put(
        &mut self,
        row: usize,
        column: usize,
        cell: Cell,
        budget: &mut Budget,
    ) -> Result<(), SheetError> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if row >= MOST_ROWS {
            return Err(SheetError::TooLarge(Limit::Rows));
        }
        if column >= MOST_COLUMNS {
            return Err(SheetError::TooLarge(Limit::Columns));
        }
        if self.rows.len() <= row {
            budget.spend(row + 1 - self.rows.len(), 0)?;
            self.rows.resize(row + 1, Vec::new());
        }
        let Some(cells) = self.rows.get_mut(row) else {
            return Err(SheetError::TooLarge(Limit::Rows));
        };
        let added = (column + 1).saturating_sub(cells.len());
        budget.spend(added, cell.text_bytes())?;
        if added > 0 {
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(place) = cells.get_mut(column) {
            *place = cell;
        }
        Ok(())
    }

    /// The cell at a place; empty beyond the edge.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        let cells = self.rows.get(row);
        cells
            .and_then(|cells| cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// The rows, as they are.
    pub fn into_rows(self) -> Vec<Vec<Cell>> {
        self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_cell_in_the_far_corner_is_refused() {
        let mut budget = Budget::default();
        let mut grid = Grid::default();
        let put = grid.put(1_048_575, 16_383, Cell::Truth(true), &mut budget);
        assert_eq!(put, Err(SheetError::TooLarge(Limit::Rows)));
        let put = grid.put(0, 16_383, Cell::Truth(true), &mut budget);
        assert_eq!(put, Err(SheetError::TooLarge(Limit::Columns)));
    }

    #[test]
    fn many_cells_in_the_last_column_spend_the_budget_of_all_before_them() {
        let mut budget = Budget::default();
        let mut grid = Grid::default();
        let refused = (0..MOST_ROWS).find_map(|row| {
            grid.put(row, MOST_COLUMNS - 1, Cell::Truth(true), &mut budget)
                .err()
        });
        assert_eq!(refused, Some(SheetError::TooLarge(Limit::Cells)));
        assert!(grid.rows.len() <= 2_000);
    }

    #[test]
    fn one_long_text_in_every_cell_spends_the_budget_of_text() {
        let mut budget = Budget::default();
        let mut grid = Grid::default();
        let story = "x".repeat(32 * 1024);
        let refused = (0..MOST_ROWS).find_map(|row| {
            grid.put(row, 0, Cell::text(story.as_str()), &mut budget)
                .err()
        });
        assert_eq!(refused, Some(SheetError::TooLarge(Limit::TextBytes)));
    }
}
