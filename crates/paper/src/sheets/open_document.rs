//! ODS becomes rows.
//!
//! The reading is our own: the libraries lay every repeated row and space out in memory before
//! anybody can count them, and tell nothing of merged cells. Here a repeat of nothing costs
//! nothing, and a repeat of something is paid from the budget cell by cell.

mod value;
mod walk;

use std::io::BufReader;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::archive::Archive;
use super::choice::{Detected, Kind};
use super::error::SheetError;
use super::grid::Budget;
use super::workbook::{DayCount, Workbook};
use value::damaged;
use walk::Walk;

/// Reads the sheets of an ODS.
pub fn read(mut archive: Archive<'_>, budget: &mut Budget) -> Result<Workbook, SheetError> {
    check_lock(&mut archive)?;
    let content = BufReader::new(archive.named("content.xml")?);
    let sheets = Walk::new(content, budget).sheets()?;
    Ok(Workbook {
        detected: Detected::workbook(Kind::Ods),
        day_count: DayCount::From1900,
        sheets,
    })
}

/// A locked document keeps its manifest readable, and says there how it was locked.
fn check_lock(archive: &mut Archive<'_>) -> Result<(), SheetError> {
    if !archive.parts_ending("encrypted-package")?.is_empty() {
        return Err(SheetError::Locked);
    }
    for number in archive.parts_ending("meta-inf/manifest.xml")? {
        let mut xml = Reader::from_reader(BufReader::new(archive.part(number)?));
        xml.config_mut().expand_empty_elements = true;
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            let event = xml.read_event_into(&mut buffer).map_err(damaged)?;
            if matches!(&event, Event::Start(start) if start.local_name().as_ref() == "encryption-data")
            {
                return Err(SheetError::Locked);
            }
            if matches!(event, Event::Eof) {
                break;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
