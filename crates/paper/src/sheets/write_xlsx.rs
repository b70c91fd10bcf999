//! Tables become a workbook of Excel.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::dates::{serial_of_date, serial_of_time};
use super::error::SheetError;
use super::names::tab_names;
use super::table::Table;
use super::workbook::Cell;

/// Writes each table as a sheet: headings bold and frozen, columns as wide as what is in them,
/// days as days (`dd-mm-yyyy`).
///
/// Text is written as text in cells that are formatted as text, so that nothing runs and nothing
/// loses its zero, also after a person edits it. Line ends in a text become line feeds. A day that
/// Excel does not know (before 1 March 1900) is written as text. The same tables give the same
/// bytes. Refuses no tables, more rows or columns than Excel holds, and a text over 32,767 UTF-16
/// units.
pub fn write_xlsx(tables: &[Table]) -> Result<Vec<u8>, SheetError> {
    if tables.is_empty() {
        return Err(SheetError::Empty);
    }
    let mut workbook = Workbook::new();
    // The day of making stands in the file; a fixed one keeps the bytes the same.
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(fault)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let looks = Looks::new();
    let names = tab_names(tables.iter().map(|table| table.name.as_str()));
    for (table, name) in tables.iter().zip(names) {
        table.check_size()?;
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).map_err(fault)?;
        write_sheet(sheet, table, &looks).map_err(fault)?;
    }
    workbook.save_to_buffer().map_err(fault)
}

/// How cells look.
struct Looks {
    heading: Format,
    text: Format,
    date: Format,
    time: Format,
    moment: Format,
}

impl Looks {
    fn new() -> Self {
        let look = |format: &str| Format::new().set_num_format(format);
        Self {
            heading: look("@").set_bold(),
            text: look("@"),
            date: look("dd-mm-yyyy"),
            time: look("hh:mm"),
            moment: look("dd-mm-yyyy hh:mm"),
        }
    }
}

fn write_sheet(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    for (column, width) in (0_u16..).zip(table.widths()) {
        sheet.set_column_width(column, width as f64)?;
    }
    for (column, heading) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, &heading.heading, &looks.heading)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, (row, column), cell, looks)?;
        }
    }
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let (number, look) = match cell {
        Cell::Empty | Cell::Uncalculated => return Ok(()),
        Cell::Truth(truth) => {
            sheet.write_boolean(row, column, *truth)?;
            return Ok(());
        }
        Cell::Number(number) if number.is_finite() => {
            sheet.write_number(row, column, *number)?;
            return Ok(());
        }
        Cell::Number(_) => return write_text(sheet, (row, column), "#NUM!", looks),
        Cell::Text(text) | Cell::Error(text) => {
            return write_text(sheet, (row, column), text, looks);
        }
        Cell::Time(time) => (serial_of_time(*time), &looks.time),
        Cell::Date(date) => match serial_of_date(*date) {
            Some(serial) => (serial, &looks.date),
            None => {
                let text = date.format("%d-%m-%Y").to_string();
                return write_text(sheet, (row, column), &text, looks);
            }
        },
        Cell::DateTime(moment) => match serial_of_date(moment.date()) {
            Some(serial) => (serial + serial_of_time(moment.time()), &looks.moment),
            None => {
                let text = moment.format("%d-%m-%Y %H:%M:%S").to_string();
                return write_text(sheet, (row, column), &text, looks);
            }
        },
    };
    sheet.write_number_with_format(row, column, number, look)?;
    Ok(())
}

fn write_text(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    text: &str,
    looks: &Looks,
) -> Result<(), XlsxError> {
    if text.contains('\r') {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        sheet.write_string_with_format(row, column, lines, &looks.text)?;
    } else {
        sheet.write_string_with_format(row, column, text, &looks.text)?;
    }
    Ok(())
}

fn fault(fault: XlsxError) -> SheetError {
    if matches!(fault, XlsxError::MaxStringLengthExceeded) {
        return SheetError::TextTooLong;
    }
    SheetError::Unwritable {
        why: fault.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::Column;
    use super::*;

    fn story(letters: usize) -> Table {
        Table {
            name: "Verhalen".into(),
            columns: vec![Column::new("Verhaal")],
            rows: vec![vec![Cell::text("x".repeat(letters))]],
        }
    }

    #[test]
    fn a_story_too_long_for_a_cell_is_refused_and_not_cut() {
        assert!(write_xlsx(&[story(32_767)]).is_ok());
        assert_eq!(write_xlsx(&[story(32_768)]), Err(SheetError::TextTooLong));
    }

    #[test]
    fn no_tables_make_no_workbook() {
        assert_eq!(write_xlsx(&[]), Err(SheetError::Empty));
    }
}
