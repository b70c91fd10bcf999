//! What is written is read back, in each of the three kinds.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use calamine::Reader;
use chrono::{NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;

use super::*;

fn table(headings: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: "Bewoners".into(),
        columns: headings.iter().copied().map(Column::new).collect(),
        rows,
    }
}

fn people() -> Table {
    let day = NaiveDate::from_ymd_opt(2026, 3, 14).unwrap();
    let evening = NaiveTime::from_hms_opt(19, 30, 0).unwrap();
    let rows = vec![
        vec![
            Cell::text("Fatima \"Fa\"; Kade, 1|2"),
            Cell::text("06-00001234"),
            Cell::Date(day),
            Cell::Time(evening),
            Cell::DateTime(day.and_time(evening)),
            Cell::Number(-0.1),
            Cell::Truth(false),
        ],
        vec![],
        vec![
            Cell::text("فاطمة\n  Noëlle 😀 "),
            Cell::text("=cmd|' /C calc'!A0"),
            Cell::Empty,
            Cell::text("'=x"),
        ],
    ];
    table(&["Naam", "=Telefoon", "Datum"], rows)
}

/// The headings and the rows, without what is empty at the end.
fn expected(table: &Table) -> Vec<Vec<Cell>> {
    let mut rows = vec![table.headings()];
    rows.extend(table.rows.iter().cloned());
    for row in &mut rows {
        while row.last() == Some(&Cell::Empty) {
            row.pop();
        }
    }
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    rows
}

fn read_back(bytes: &[u8], kind: Kind) -> Vec<Vec<Cell>> {
    let mut workbook = read(bytes, &ReadChoice::default()).unwrap();
    assert_eq!(workbook.detected.kind, kind);
    workbook.sheets.remove(0).rows
}

#[test]
fn a_list_of_people_comes_back_from_both_workbooks() {
    let table = people();
    let xlsx = write_xlsx(std::slice::from_ref(&table)).unwrap();
    assert_eq!(read_back(&xlsx, Kind::Xlsx), expected(&table));
    let ods = write_ods(std::slice::from_ref(&table)).unwrap();
    assert_eq!(read_back(&ods, Kind::Ods), expected(&table));
}

#[test]
fn a_list_of_people_comes_back_from_csv_as_text() {
    let csv = write_csv(&people()).unwrap();
    let workbook = read(&csv, &ReadChoice::default()).unwrap();
    let found = workbook.detected;
    assert_eq!(found.separator, Some(Separator::Semicolon));
    assert_eq!(found.encoding, Some(TextEncoding::Utf8));
    let sheet = &workbook.sheets[0];
    let texts = [
        "2026-03-14",
        "19:30:00",
        "2026-03-14 19:30:00",
        "-0,1",
        "FALSE",
    ];
    assert_eq!(sheet.rows[1][2..], texts.map(Cell::text));
    assert_eq!(sheet.rows[3], people().rows[2]);
}

#[test]
fn the_reader_of_others_reads_our_ods_too() {
    let ods = write_ods(&[people()]).unwrap();
    let mut book = calamine::Ods::new(std::io::Cursor::new(ods)).unwrap();
    let range = book.worksheet_range("Bewoners").unwrap();
    assert_eq!(range.get_value((1, 1)).unwrap(), &"06-00001234");
    let day = calamine::Data::DateTimeIso("2026-03-14".into());
    assert_eq!(range.get_value((1, 2)), Some(&day));
}

#[test]
fn nothing_in_our_workbooks_is_a_formula() {
    let xlsx = write_xlsx(&[people()]).unwrap();
    let mut book = calamine::Xlsx::new(std::io::Cursor::new(xlsx)).unwrap();
    assert!(book.worksheet_formula("Bewoners").unwrap().is_empty());
    let ods = write_ods(&[people()]).unwrap();
    let mut book = calamine::Ods::new(std::io::Cursor::new(ods)).unwrap();
    assert!(book.worksheet_formula("Bewoners").unwrap().is_empty());
}

#[test]
fn two_tables_are_two_sheets_and_the_same_tables_the_same_bytes() {
    let tables = [people(), people()];
    for write in [write_xlsx, write_ods] {
        let bytes = write(&tables).unwrap();
        assert_eq!(bytes, write(&tables).unwrap());
        let workbook = read(&bytes, &ReadChoice::default()).unwrap();
        let names: Vec<&str> = workbook
            .sheets
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        assert_eq!(names, ["Bewoners", "Bewoners 2"]);
        assert!(workbook.sheets.iter().all(|sheet| !sheet.is_hidden));
    }
}

#[test]
fn no_workbook_holds_the_time_that_it_was_made() {
    let bytes = write_xlsx(&[people()]).unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut core = String::new();
    let mut part = zip.by_name("docProps/core.xml").unwrap();
    std::io::Read::read_to_string(&mut part, &mut core).unwrap();
    assert_eq!(core.matches("2000-01-01T00:00:00Z").count(), 2);
}

#[test]
fn a_day_before_excel_is_written_as_text() {
    let day = NaiveDate::from_ymd_opt(1899, 5, 1).unwrap();
    let bytes = write_xlsx(&[table(&["Geboren"], vec![vec![Cell::Date(day)]])]).unwrap();
    assert_eq!(read_back(&bytes, Kind::Xlsx)[1], [Cell::text("01-05-1899")]);
}

#[test]
fn letters_that_cannot_be_seen_do_not_break_a_workbook() {
    let rows = vec![vec![Cell::text("Jo\0ris\u{1}\u{202E}\u{FFFF}")]];
    let table = table(&["Naam"], rows);
    let ods = write_ods(std::slice::from_ref(&table)).unwrap();
    let shown = Cell::text("Jo\u{FFFD}ris\u{FFFD}\u{202E}\u{FFFD}");
    assert_eq!(read_back(&ods, Kind::Ods)[1], [shown]);
    let csv = write_csv(&table).unwrap();
    assert_eq!(read_back(&csv, Kind::Csv), expected(&table));
    assert!(write_xlsx(&[table]).is_ok_and(|bytes| read(&bytes, &ReadChoice::default()).is_ok()));
}

fn any_text() -> impl Strategy<Value = Cell> {
    let pieces = prop_oneof![
        "\\PC{0,6}",
        "[\"';,|=+@ \n\t-]{0,4}",
        prop::sample::select(vec![
            "06-00001234",
            "فاطمة",
            "😀",
            "sep=;",
            "_x000D_",
            "'=x",
            "\u{FEFF}",
            "&amp;",
            "  ",
            "]]>",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(pieces, 0..4).prop_map(|pieces| Cell::text(pieces.concat()))
}

fn any_value() -> impl Strategy<Value = Cell> {
    let minutes = 61_i64 * 1440..3_000_000 * 24;
    prop_oneof![
        4 => any_text(),
        1 => Just(Cell::Empty),
        1 => prop::num::f64::NORMAL.prop_map(Cell::Number),
        1 => any::<i32>().prop_map(|number| Cell::Number(f64::from(number))),
        1 => any::<bool>().prop_map(Cell::Truth),
        1 => minutes.prop_map(|minutes| {
            let start = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap().and_time(NaiveTime::MIN);
            Cell::moment(start + TimeDelta::minutes(minutes))
        }),
        1 => (0..86_400_u32).prop_map(|seconds| {
            Cell::Time(NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0).unwrap())
        }),
    ]
}

fn any_rows(cell: impl Strategy<Value = Cell>) -> impl Strategy<Value = Vec<Vec<Cell>>> {
    prop::collection::vec(prop::collection::vec(cell, 0..4), 0..5)
}

proptest! {
    #[test]
    fn every_table_comes_back_from_xlsx(rows in any_rows(any_value())) {
        let table = table(&["Naam"], rows);
        let bytes = write_xlsx(std::slice::from_ref(&table)).unwrap();
        prop_assert_eq!(read_back(&bytes, Kind::Xlsx), expected(&table));
    }

    #[test]
    fn every_table_comes_back_from_ods(rows in any_rows(any_value())) {
        let table = table(&["Naam"], rows);
        let bytes = write_ods(std::slice::from_ref(&table)).unwrap();
        prop_assert_eq!(read_back(&bytes, Kind::Ods), expected(&table));
    }

    #[test]
    fn every_table_of_texts_comes_back_from_csv(
        heading in any_text(),
        rows in any_rows(prop_oneof![any_text(), "[\r\n=]{1,3}".prop_map(Cell::Text)]),
    ) {
        let mut table = table(&["Naam"], rows);
        if let Cell::Text(heading) = heading {
            table.columns.push(Column::new(heading));
        }
        let bytes = write_csv(&table).unwrap();
        prop_assert_eq!(read_back(&bytes, Kind::Csv), expected(&table));
    }
}
