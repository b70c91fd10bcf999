//! What was read: sheets of rows of cells, each in the place where it stood.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::choice::Detected;
use super::dates::date_of;
use super::error::{Limit, SheetError};
use super::grid::{Budget, Grid, MOST_CELLS};

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Workbook {
    /// What the file was taken for.
    pub detected: Detected,
    /// How its day numbers are counted.
    pub day_count: DayCount,
    /// The sheets, in the order of their tabs.
    pub sheets: Vec<Sheet>,
}

impl Workbook {
    /// The day that a plain number stands for, for a column of dates that was formatted as
    /// numbers. None before 1900-03-01 (or 1904-01-01) and after 9999.
    pub fn date_of(&self, number: f64) -> Option<NaiveDate> {
        date_of(number, self.day_count)
    }
}

/// From which day Excel counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayCount {
    /// Day 1 is 1900-01-01, and 1900 has a 29 February that never was.
    From1900,
    /// Day 0 is 1904-01-01: files from an old Macintosh.
    From1904,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What its tab says; nothing for a CSV.
    pub name: String,
    /// A person does not see this sheet in their program.
    pub is_hidden: bool,
    /// The rows from the top. Each ends at its last filled cell, so rows differ in length.
    pub rows: Vec<Vec<Cell>>,
    /// The merged cells. The value stands in the first cell of each; the others are empty.
    pub merged: Vec<Area>,
}

impl Sheet {
    /// The cell at a place; empty beyond the edge.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows
            .get(row)
            .and_then(|cells| cells.get(column))
            .unwrap_or(&Cell::Empty)
    }

    /// Writes the value of each merged area into all its cells, down to the last filled row and
    /// as far as the widest row. Refuses when that makes more cells or text than a file may have.
    pub fn fill_merged(&mut self) -> Result<(), SheetError> {
        let last_row = self.rows.len().saturating_sub(1);
        let width = self.rows.iter().map(Vec::len).max().unwrap_or(0);
        let mut budget = Budget::default();
        let mut grid = Grid::of(std::mem::take(&mut self.rows));
        let mut filled = 0_usize;
        let mut result = Ok(());
        'areas: for area in &self.merged {
            let value = grid.cell(area.first_row, area.first_column).clone();
            if value == Cell::Empty {
                continue;
            }
            for row in area.first_row..=area.last_row.min(last_row) {
                for column in area.first_column..=area.last_column.min(width.saturating_sub(1)) {
                    filled += 1;
                    if filled > MOST_CELLS {
                        result = Err(SheetError::TooLarge(Limit::Cells));
                        break 'areas;
                    }
                    result = grid.put(row, column, value.clone(), &mut budget);
                    if result.is_err() {
                        break 'areas;
                    }
                }
            }
        }
        self.rows = grid.into_rows();
        result
    }
}

/// A rectangle of cells, all numbers from 0 and inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// The row at the top.
    pub first_row: usize,
    /// The column at the start.
    pub first_column: usize,
    /// The row at the bottom.
    pub last_row: usize,
    /// The column at the end.
    pub last_column: usize,
}

impl Area {
    /// This cell lies in the area.
    pub fn holds(&self, row: usize, column: usize) -> bool {
        (self.first_row..=self.last_row).contains(&row)
            && (self.first_column..=self.last_column).contains(&column)
    }

    /// This cell lies in the area and is not its first: its value stands elsewhere.
    pub fn covers(&self, row: usize, column: usize) -> bool {
        self.holds(row, column) && (row, column) != (self.first_row, self.first_column)
    }
}

/// What one cell holds. A formula gives the value that was stored with it.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing, or a text of no letters.
    #[default]
    Empty,
    /// A text, as typed.
    Text(String),
    /// A number; a percentage is a fraction of 1.
    Number(f64),
    /// True or false.
    Truth(bool),
    /// A day.
    Date(NaiveDate),
    /// A time of day, or a duration under 24 hours. A longer one is a text such as `37:30:00`.
    Time(NaiveTime),
    /// A day and a time. Midnight is read back as the day alone.
    DateTime(NaiveDateTime),
    /// A formula whose outcome was not stored: the file must be opened and saved in a
    /// spreadsheet program first.
    Uncalculated,
    /// What a formula says when it fails, such as `#DIV/0!`.
    Error(String),
}

impl Cell {
    /// A text; nothing when it has no letters.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }

    /// A day and a time; a day alone at midnight, because a spreadsheet knows no difference.
    pub(super) fn moment(moment: NaiveDateTime) -> Self {
        if moment.time() == NaiveTime::MIN {
            Self::Date(moment.date())
        } else {
            Self::DateTime(moment)
        }
    }

    /// The bytes of text that it takes.
    pub(super) fn text_bytes(&self) -> usize {
        match self {
            Self::Text(text) | Self::Error(text) => text.len(),
            Self::Empty
            | Self::Number(_)
            | Self::Truth(_)
            | Self::Date(_)
            | Self::Time(_)
            | Self::DateTime(_)
            | Self::Uncalculated => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::super::choice::Kind;
    use super::*;

    fn flat(rows: Vec<Vec<Cell>>, merged: Vec<Area>) -> Sheet {
        Sheet {
            name: "Portiek".into(),
            is_hidden: false,
            rows,
            merged,
        }
    }

    #[test]
    fn a_merged_street_is_filled_down_to_each_neighbour() {
        let rows = vec![
            vec![Cell::text("Kade"), Cell::text("Fatima")],
            vec![Cell::Empty, Cell::text("Joris")],
        ];
        let street = Area {
            first_row: 0,
            first_column: 0,
            last_row: 400_000,
            last_column: 0,
        };
        let mut sheet = flat(rows, vec![street]);
        assert!(street.covers(1, 0) && !street.covers(0, 0));
        sheet.fill_merged().unwrap();
        assert_eq!(sheet.rows.len(), 2);
        assert_eq!(*sheet.cell(1, 0), Cell::text("Kade"));
    }

    #[test]
    fn a_hundred_thousand_merges_over_each_other_are_refused() {
        let whole = Area {
            first_row: 0,
            first_column: 0,
            last_row: 999,
            last_column: 0,
        };
        let rows = vec![vec![Cell::text("Kade")]; 1000];
        let mut sheet = flat(rows, vec![whole; 100_000]);
        assert_eq!(sheet.fill_merged(), Err(SheetError::TooLarge(Limit::Cells)));
        assert_eq!(sheet.rows.len(), 1000);
    }

    #[test]
    fn a_date_that_became_a_number_is_a_date_again() {
        let mut workbook = Workbook {
            detected: Detected::workbook(Kind::Xlsx),
            day_count: DayCount::From1900,
            sheets: Vec::new(),
        };
        let day = NaiveDate::from_ymd_opt(2026, 3, 14);
        assert_eq!(workbook.date_of(46_095.0), day);
        workbook.day_count = DayCount::From1904;
        assert_eq!(workbook.date_of(44_633.0), day);
        assert_eq!(workbook.date_of(f64::NAN), None);
    }
}
