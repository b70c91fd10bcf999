//! Files as Excel and other programs write them, made by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::{Cursor, Write};

use chrono::{NaiveDate, NaiveTime};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::{Area, Cell, Limit, ReadChoice, SheetError, Workbook, read};

const CONTENT_TYPES: &str =
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const PACKAGE: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const LINKS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet><numFmts count="1"><numFmt numFmtId="165" formatCode="dd\-mm\-yyyy"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs></styleSheet>"#;

struct File {
    properties: &'static str,
    shared: String,
    sheet: String,
}

fn file(sheet: &str) -> File {
    File {
        properties: "<workbookPr/>",
        shared: "<sst uniqueCount=\"2\"><si><t>Fatima</t></si><si><r><t>Jo</t></r><r><t>ris</t></r></si></sst>".into(),
        sheet: format!("<worksheet>{sheet}</worksheet>"),
    }
}

impl File {
    fn read(&self) -> Result<Workbook, SheetError> {
        let workbook = format!(
            r#"<workbook xmlns:r="x">{}<sheets><sheet name="Bewoners" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>"#,
            self.properties
        );
        let parts = [
            ("[Content_Types].xml", CONTENT_TYPES),
            ("_rels/.rels", PACKAGE),
            ("xl/workbook.xml", &workbook),
            ("xl/_rels/workbook.xml.rels", LINKS),
            ("xl/styles.xml", STYLES),
            ("xl/sharedStrings.xml", &self.shared),
            ("xl/worksheets/sheet1.xml", &self.sheet),
        ];
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        let bytes = zip.finish().unwrap().into_inner();
        read(&bytes, &ReadChoice::default())
    }

    fn rows(&self) -> Vec<Vec<Cell>> {
        self.read().unwrap().sheets.remove(0).rows
    }
}

#[test]
fn texts_truths_errors_and_numbers_are_read() {
    let rows = file(
        r#"<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#DIV/0!</v></c><c r="F2"><v>1.5</v></c><c r="G2" t="inlineStr"><is><t>Kade &amp; Gracht</t></is></c></row></sheetData>"#,
    )
    .rows();
    let row = vec![
        Cell::Empty,
        Cell::text("Fatima"),
        Cell::text("Joris"),
        Cell::Truth(true),
        Cell::Error("#DIV/0!".into()),
        Cell::Number(1.5),
        Cell::text("Kade & Gracht"),
    ];
    assert_eq!(rows, [vec![], row]);
}

#[test]
fn days_times_and_hours_are_read_in_both_counts() {
    let mut file = file(
        r#"<sheetData><row r="1"><c r="A1" s="1"><v>46095</v></c><c r="B1" s="2"><v>0.8125</v></c><c r="C1" s="3"><v>1.5625</v></c><c r="D1"><v>46095</v></c></row></sheetData>"#,
    );
    let day = NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
    let evening = NaiveTime::from_hms_opt(19, 30, 0).unwrap();
    let rows = file.rows();
    assert_eq!(
        rows[0],
        [
            Cell::Date(day),
            Cell::Time(evening),
            Cell::text("37:30:00"),
            Cell::Number(46_095.0)
        ]
    );
    file.properties = r#"<workbookPr date1904="1"/>"#;
    let workbook = file.read().unwrap();
    let later = NaiveDate::from_ymd_opt(2030, 3, 15).unwrap();
    assert_eq!(*workbook.sheets[0].cell(0, 0), Cell::Date(later));
    assert_eq!(workbook.date_of(46_095.0), Some(later));
}

#[test]
fn a_formula_gives_its_value_or_says_that_it_has_none() {
    let rows = file(
        r#"<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>NOW()</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v>9</v></c></row></sheetData>"#,
    )
    .rows();
    assert_eq!(
        rows[0],
        [
            Cell::Number(2.0),
            Cell::Uncalculated,
            Cell::Empty,
            Cell::Number(9.0)
        ]
    );
}

#[test]
fn merged_cells_and_hidden_sheets_are_told() {
    let sheet = file(
        r#"<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#,
    )
    .read()
    .unwrap()
    .sheets
    .remove(0);
    assert!(sheet.is_hidden);
    let down = Area {
        first_row: 0,
        first_column: 0,
        last_row: 1,
        last_column: 0,
    };
    assert_eq!(sheet.merged, [down]);
    let mut filled = sheet.clone();
    filled.fill_merged().unwrap();
    assert_eq!(*filled.cell(1, 0), Cell::text("Fatima"));
}

#[test]
fn a_sheet_that_claims_everything_with_one_cell_is_refused_at_once() {
    let read = file(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>"#,
    )
    .read();
    assert_eq!(read, Err(SheetError::TooLarge(Limit::Rows)));
}

#[test]
fn a_far_cell_that_is_only_painted_claims_nothing() {
    let rows = file(
        r#"<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>"#,
    )
    .rows();
    assert_eq!(rows, [[Cell::Number(1.0)]]);
}

#[test]
fn a_claim_of_a_billion_shared_texts_is_a_bomb() {
    let mut file = file("<sheetData/>");
    file.shared = "<sst uniqueCount=\"99999999999999999999\"></sst>".into();
    assert_eq!(file.read(), Err(SheetError::Bomb));
}

#[test]
fn cells_without_a_place_follow_one_another() {
    let rows = file(
        r#"<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>"#,
    )
    .rows();
    assert_eq!(
        rows,
        [
            vec![Cell::Number(1.0), Cell::Number(2.0)],
            vec![Cell::Number(3.0)]
        ]
    );
}

#[test]
fn a_workbook_without_a_filled_cell_is_empty() {
    assert_eq!(file("<sheetData/>").read(), Err(SheetError::Empty));
}
