//! Spreadsheets: bytes of XLSX, ODS and CSV become plain rows, and plain rows become such bytes.
//!
//! This room knows no person, no case and no table of ours: which column is a name is decided by
//! who asks. It knows no disk, no clock and no file name: what a file is, its bytes say. It trusts
//! no file: every size is counted while it is unpacked, and every refusal has a name.

mod apostrophe;
mod archive;
mod choice;
mod dates;
mod delimited;
mod encoding;
mod error;
mod grid;
mod header;
mod names;
mod office;
mod open_document;
mod table;
mod workbook;
mod write_csv;
mod write_ods;
mod write_xlsx;

#[cfg(test)]
mod damage_tests;
#[cfg(test)]
mod round_trip_tests;

use std::panic::{AssertUnwindSafe, catch_unwind};

pub use choice::{Detected, Kind, ReadChoice, Separator, TextEncoding};
pub use error::{Limit, SheetError};
pub use grid::{MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT_BYTES};
pub use header::header_row;
pub use table::{Column, Table};
pub use workbook::{Area, Cell, DayCount, Sheet, Workbook};
pub use write_csv::{write_csv, write_package_csv};
pub use write_ods::write_ods;
pub use write_xlsx::write_xlsx;

use archive::Archive;
use grid::Budget;

/// The largest file that is read: 50 MB.
pub const MOST_FILE_BYTES: usize = 50 * 1024 * 1024;
/// The most sheets that one file may hold.
pub const MOST_SHEETS: usize = 100;

/// Reads a spreadsheet. What it is, its bytes say; `choice` overrules what was found.
///
/// Rows and columns keep their place: the first row of a sheet is row 0, also when it is empty.
/// Everything in a CSV is text or nothing, because a CSV knows no numbers: `06-00001234` keeps its
/// zero. The apostrophe that stands before a text that could run as a formula (as
/// [`write_csv`] sets it) is taken away.
///
/// Refuses what is empty, too large, damaged, locked, of an old kind, of no known kind, or a bomb.
pub fn read(bytes: &[u8], choice: &ReadChoice) -> Result<Workbook, SheetError> {
    // The readers of others are careful, yet a damaged file may find a hole in them. A panic
    // there is a damaged file to the person, and no reason to lose the window.
    catch_unwind(AssertUnwindSafe(|| read_checked(bytes, choice)))
        .unwrap_or(Err(SheetError::Damaged))
}

fn read_checked(bytes: &[u8], choice: &ReadChoice) -> Result<Workbook, SheetError> {
    if bytes.is_empty() {
        return Err(SheetError::Empty);
    }
    if bytes.len() > MOST_FILE_BYTES {
        return Err(SheetError::TooLarge(Limit::FileBytes));
    }
    if archive::is_compound(bytes) {
        return Err(archive::compound_refusal(bytes));
    }
    let workbook = match choice.kind {
        Some(Kind::Csv) => delimited::read(bytes, choice, &mut Budget::default())?,
        Some(Kind::Xlsx) => office::read(Archive::open(bytes)?, &mut Budget::default())?,
        Some(Kind::Ods) => open_document::read(Archive::open(bytes)?, &mut Budget::default())?,
        None => read_as_found(bytes, choice)?,
    };
    if workbook.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(SheetError::Empty);
    }
    Ok(workbook)
}

/// A zip names itself in its first bytes; the rest must be text.
fn read_as_found(bytes: &[u8], choice: &ReadChoice) -> Result<Workbook, SheetError> {
    if !archive::is_zip(bytes) {
        return delimited::read(bytes, choice, &mut Budget::default());
    }
    let mut archive = Archive::open(bytes)?;
    match archive.kind()? {
        Kind::Xlsx => office::read(archive, &mut Budget::default()),
        Kind::Ods => open_document::read(archive, &mut Budget::default()),
        Kind::Csv => Err(SheetError::UnknownKind),
    }
}
