//! What one cell of an ODS says of itself.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

use crate::sheets::dates::{cell_of_iso_date, cell_of_iso_duration};
use crate::sheets::error::SheetError;
use crate::sheets::workbook::Cell;

/// What a cell holds, by its attributes and its text.
pub fn value(start: &BytesStart<'_>, text: String) -> Result<Cell, SheetError> {
    if attribute(start, "calcext:value-type")?.as_deref() == Some("error") {
        return Ok(Cell::Error(text));
    }
    let kind = attribute(start, "office:value-type")?.unwrap_or_default();
    let cell = match kind.as_str() {
        "float" | "percentage" | "currency" => {
            let number = attribute(start, "office:value")?.unwrap_or_default();
            Cell::Number(number.trim().parse().map_err(damaged)?)
        }
        "boolean" => {
            Cell::Truth(attribute(start, "office:boolean-value")?.as_deref() == Some("true"))
        }
        "date" => cell_of_iso_date(&attribute(start, "office:date-value")?.unwrap_or(text)),
        "time" => cell_of_iso_duration(&attribute(start, "office:time-value")?.unwrap_or(text)),
        "string" => Cell::text(attribute(start, "office:string-value")?.unwrap_or(text)),
        _ if attribute(start, "table:formula")?.is_some() => Cell::Uncalculated,
        _ => Cell::text(text),
    };
    Ok(cell)
}

/// A count such as a repeat: 1 when it is not said, and never 0.
pub fn number(start: &BytesStart<'_>, name: &str) -> Result<usize, SheetError> {
    match attribute(start, name)? {
        Some(number) => Ok(number.trim().parse::<usize>().map_err(damaged)?.max(1)),
        None => Ok(1),
    }
}

/// An attribute by its full name.
pub fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, SheetError> {
    let Some(attribute) = start.try_get_attribute(name).map_err(damaged)? else {
        return Ok(None);
    };
    let text = attribute.normalized_value(XmlVersion::Implicit1_0);
    Ok(Some(text.map_err(damaged)?.into_owned()))
}

/// The letter of one of the five names that XML knows; no other is believed.
pub fn entity(name: &str) -> Result<&'static str, SheetError> {
    match name {
        "amp" => Ok("&"),
        "lt" => Ok("<"),
        "gt" => Ok(">"),
        "quot" => Ok("\""),
        "apos" => Ok("'"),
        _ => Err(SheetError::Damaged),
    }
}

/// Whatever was wrong with the letters, the file is damaged.
pub fn damaged(_: impl std::error::Error) -> SheetError {
    SheetError::Damaged
}
