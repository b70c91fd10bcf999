//! A table becomes a CSV that opens by a double click in a Dutch Excel and in LibreOffice.

use super::apostrophe::defuse;
use super::choice::Separator;
use super::error::SheetError;
use super::table::Table;
use super::workbook::Cell;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";
const LINE_END: &str = "\r\n";

/// For whom a CSV is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    /// A spreadsheet program of somebody in the Netherlands.
    People,
    /// A program that reads what a data package says of it.
    Programs,
}

/// Writes one table as CSV: UTF-8 with a byte order mark, `;`, CRLF, headings first.
///
/// Days and times are ISO 8601 (`2026-03-14`, `19:30:00`, `2026-03-14 19:30:00`), numbers have a
/// decimal comma as the `;` promises, truth is `TRUE` or `FALSE`. A text that could run as a
/// formula gets an apostrophe, which [`super::read`] takes away again. Refuses more rows or columns
/// than a spreadsheet program opens.
pub fn write_csv(table: &Table) -> Result<Vec<u8>, SheetError> {
    write(table, For::People)
}

/// Writes one table as CSV for a data package: UTF-8 without a mark, `,`, CRLF, headings first, a decimal point. Formulas are
/// defused like in [`write_csv`].
pub fn write_package_csv(table: &Table) -> Result<Vec<u8>, SheetError> {
    write(table, For::Programs)
}

fn write(table: &Table, whom: For) -> Result<Vec<u8>, SheetError> {
    table.check_size()?;
    let mut text = String::new();
    if whom == For::People {
        text.push_str(BYTE_ORDER_MARK);
    }
    write_row(&mut text, &table.headings(), table.columns.len(), whom);
    for row in &table.rows {
        write_row(&mut text, row, table.columns.len(), whom);
    }
    Ok(text.into_bytes())
}

fn write_row(text: &mut String, row: &[Cell], columns: usize, whom: For) {
    let separator = match whom {
        For::People => Separator::Semicolon,
        For::Programs => Separator::Comma,
    };
    for place in 0..columns.max(row.len()) {
        if place > 0 {
            text.push(separator.letter());
        }
        write_cell(text, &shown(row.get(place).unwrap_or(&Cell::Empty), whom));
    }
    text.push_str(LINE_END);
}

/// Quotes stand around every separator that a reader might guess, not only around ours: so ours is
/// the only one that is ever seen outside quotes.
fn write_cell(text: &mut String, cell: &str) {
    let needs_quotes = cell.contains(['"', '\r', '\n'])
        || cell.contains(Separator::ALL.map(Separator::letter))
        || cell.starts_with('\u{FEFF}')
        || cell.trim() != cell;
    if needs_quotes {
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(cell);
    }
}

fn shown(cell: &Cell, whom: For) -> String {
    match cell {
        Cell::Empty | Cell::Uncalculated => String::new(),
        Cell::Text(text) | Cell::Error(text) => defuse(text).into_owned(),
        Cell::Number(number) if whom == For::Programs => number.to_string(),
        Cell::Number(number) => number.to_string().replace('.', ","),
        Cell::Truth(true) => "TRUE".to_owned(),
        Cell::Truth(false) => "FALSE".to_owned(),
        Cell::Date(date) => date.format("%Y-%m-%d").to_string(),
        Cell::Time(time) => time.format("%H:%M:%S").to_string(),
        Cell::DateTime(moment) => moment.format("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::NaiveDate;

    use super::super::table::Column;
    use super::*;

    #[test]
    fn a_list_is_written_for_a_dutch_excel() {
        let table = Table {
            name: "Personen".into(),
            columns: vec![Column::new("Naam"), Column::new("=Tel")],
            rows: vec![
                vec![Cell::text("Fatima \"Fa\""), Cell::text("06-00001234")],
                vec![Cell::text("a,b"), Cell::text("+31 6"), Cell::Number(-1.5)],
                vec![],
                vec![NaiveDate::from_ymd_opt(2026, 3, 14).map_or(Cell::Empty, Cell::Date)],
            ],
        };
        let text = String::from_utf8(write_csv(&table).unwrap()).unwrap();
        assert_eq!(
            text,
            "\u{FEFF}Naam;'=Tel\r\n\"Fatima \"\"Fa\"\"\";06-00001234\r\n\"a,b\";'+31 6;\"-1,5\"\r\n;\r\n2026-03-14;\r\n"
        );
    }
}
