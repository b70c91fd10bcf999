//! XLSX becomes rows. The reading is calamine's; what it trusts is checked before.

use std::io::{BufReader, Cursor};

use calamine::{
    DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxCellReader, XlsxError,
};
use quick_xml::events::Event;

use super::MOST_SHEETS;
use super::archive::Archive;
use super::choice::{Detected, Kind};
use super::dates::{cell_of_duration, cell_of_iso_date, cell_of_iso_duration, cell_of_serial};
use super::error::{Limit, SheetError};
use super::grid::{Budget, Grid};
use super::workbook::{Area, Cell, DayCount, Sheet, Workbook};

/// The reader makes room for as many shared texts as a file says it has.
const MOST_CLAIMED_TEXTS: usize = 4_000_000;

/// Reads the sheets of an XLSX. Sheets that hold a chart only are left out.
pub fn read(mut archive: Archive<'_>, budget: &mut Budget) -> Result<Workbook, SheetError> {
    check_claimed_texts(&mut archive)?;
    let mut book = Xlsx::new(Cursor::new(archive.bytes())).map_err(refusal)?;
    let day_count = if book.has_1904_epoch() {
        DayCount::From1904
    } else {
        DayCount::From1900
    };
    let tabs: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|tab| tab.typ == SheetType::WorkSheet)
        .map(|tab| (tab.name.clone(), tab.visible != SheetVisible::Visible))
        .collect();
    if tabs.len() > MOST_SHEETS {
        return Err(SheetError::TooLarge(Limit::Sheets));
    }
    let mut sheets = Vec::new();
    for (name, is_hidden) in tabs {
        let rows = match book.worksheet_cells_reader(&name) {
            Ok(cells) => read_rows(cells, day_count, budget)?,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(fault) => return Err(refusal(fault)),
        };
        let merged = book.merge_cells_by_sheet_name(&name).map_err(refusal)?;
        sheets.push(Sheet {
            name,
            is_hidden,
            rows,
            merged: merged.into_iter().filter_map(area).collect(),
        });
    }
    Ok(Workbook {
        detected: Detected::workbook(Kind::Xlsx),
        day_count,
        sheets,
    })
}

fn read_rows(
    mut cells: XlsxCellReader<'_, Cursor<&[u8]>>,
    day_count: DayCount,
    budget: &mut Budget,
) -> Result<Vec<Vec<Cell>>, SheetError> {
    let mut grid = Grid::default();
    while let Some(read) = cells.next_cell_with_formula_metadata().map_err(refusal)? {
        let cell = match (read.value, read.formula) {
            (DataRef::Empty, Some(_)) => Cell::Uncalculated,
            (value, _) => cell_of(value, day_count),
        };
        grid.put(index(read.pos.0), index(read.pos.1), cell, budget)?;
    }
    Ok(grid.into_rows())
}

fn cell_of(value: DataRef<'_>, day_count: DayCount) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(number as f64),
        DataRef::Float(number) => Cell::Number(number),
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(truth) => Cell::Truth(truth),
        DataRef::DateTime(moment) => cell_of_moment(moment, day_count),
        DataRef::DateTimeIso(text) => cell_of_iso_date(&text),
        DataRef::DurationIso(text) => cell_of_iso_duration(&text),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    }
}

fn cell_of_moment(moment: ExcelDateTime, day_count: DayCount) -> Cell {
    if moment.is_duration() {
        cell_of_duration(moment.as_f64())
    } else {
        cell_of_serial(moment.as_f64(), day_count)
    }
}

/// A merge that ends before it begins is none.
fn area(merge: calamine::Dimensions) -> Option<Area> {
    let area = Area {
        first_row: index(merge.start.0),
        first_column: index(merge.start.1),
        last_row: index(merge.end.0),
        last_column: index(merge.end.1),
    };
    (area.first_row <= area.last_row && area.first_column <= area.last_column).then_some(area)
}

fn index(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn refusal(fault: XlsxError) -> SheetError {
    if matches!(fault, XlsxError::Password) {
        SheetError::Locked
    } else {
        SheetError::Damaged
    }
}

/// Memory that cannot be had ends the program and cannot be caught, so a claim of billions of
/// shared texts is refused before the reader believes it.
fn check_claimed_texts(archive: &mut Archive<'_>) -> Result<(), SheetError> {
    for number in archive.parts_ending("sharedstrings.xml")? {
        let part = BufReader::new(archive.part(number)?);
        let mut xml = quick_xml::Reader::from_reader(part);
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) if start.local_name().as_ref() == "sst" => {
                    let claim = start.try_get_attribute("uniqueCount");
                    let Some(claim) = claim.map_err(|_| SheetError::Damaged)? else {
                        break;
                    };
                    // What is no number here is none to the reader either.
                    let claimed = claim.value.trim().parse::<u128>().unwrap_or(0);
                    if claimed > MOST_CLAIMED_TEXTS as u128 {
                        return Err(SheetError::Bomb);
                    }
                    break;
                }
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(_) => return Err(SheetError::Damaged),
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
