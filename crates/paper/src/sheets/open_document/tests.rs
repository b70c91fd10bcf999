//! Sheets as LibreOffice writes them, and as nobody should.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use super::*;
use crate::sheets::error::Limit;
use crate::sheets::workbook::{Cell, Sheet};

fn sheets(table: &str) -> Result<Vec<Sheet>, SheetError> {
    let xml = format!("<office:document-content>{table}</office:document-content>");
    Walk::new(xml.as_bytes(), &mut Budget::default()).sheets()
}

fn rows(inside: &str) -> Result<Vec<Vec<Cell>>, SheetError> {
    let table = format!("<table:table table:name=\"Kade\">{inside}</table:table>");
    sheets(&table).map(|mut sheets| sheets.remove(0).rows)
}

#[test]
fn a_repeat_of_nothing_costs_nothing() {
    let read = rows(
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>
         <table:table-row><table:table-cell office:value-type=\"float\" office:value=\"3\"/></table:table-row>
         <table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row>",
    );
    assert_eq!(read, Ok(vec![vec![], vec![], vec![Cell::Number(3.0)]]));
}

#[test]
fn a_repeat_of_something_is_refused_when_it_is_too_much() {
    let cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"1500\"><text:p>x</text:p></table:table-cell>";
    let read = rows(&format!(
        "<table:table-row table:number-rows-repeated=\"18446744073709551615\">{cell}</table:table-row>"
    ));
    assert_eq!(read, Err(SheetError::TooLarge(Limit::Cells)));
}

#[test]
fn four_billion_spaces_are_refused() {
    let read = rows(
        "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"4000000000\"/></text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(read, Err(SheetError::TooLarge(Limit::TextBytes)));
}

#[test]
fn a_document_that_stops_half_way_is_damaged() {
    let xml = b"<office:document-content><table:table table:name=\"K\"><table:table-row>";
    let mut budget = Budget::default();
    let read = Walk::new(&xml[..], &mut budget).sheets();
    assert_eq!(read, Err(SheetError::Damaged));
}

#[test]
fn a_text_keeps_its_lines_and_its_meant_spaces_and_no_note() {
    let read = rows(
        "<table:table-row><table:table-cell office:value-type=\"string\"><office:annotation><text:p>stil</text:p></office:annotation>
         <text:p> Fatima   <text:span>&amp; J&#x6f;ris</text:span></text:p><text:p><text:s text:c=\"2\"/>06</text:p></table:table-cell></table:table-row>",
    );
    assert_eq!(read, Ok(vec![vec![Cell::text("Fatima & Joris\n  06")]]));
}

#[test]
fn merged_cells_and_hidden_sheets_are_told() {
    let sheet = sheets(
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>
         <table:table table:name=\"Geheim\" table:style-name=\"ta2\"><table:table-row>
         <table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\" office:value-type=\"string\"><text:p>Kade</text:p></table:table-cell>
         <table:covered-table-cell/><table:table-cell table:formula=\"of:=1\"/></table:table-row></table:table>",
    )
    .unwrap()
    .remove(0);
    assert!(sheet.is_hidden);
    assert_eq!(
        sheet.rows,
        [[Cell::text("Kade"), Cell::Empty, Cell::Uncalculated]]
    );
    assert!(sheet.merged[0].covers(2, 1) && !sheet.merged[0].holds(3, 0));
}
