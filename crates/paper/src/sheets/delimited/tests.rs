//! Lists as people and their programs save them.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

use proptest::prelude::*;

use super::*;
use crate::sheets::choice::Separator;

fn rows(text: &str) -> Vec<Vec<String>> {
    let workbook = read(
        text.as_bytes(),
        &ReadChoice::default(),
        &mut Budget::default(),
    );
    let words = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        other => {
            assert_eq!(*other, Cell::Empty);
            String::new()
        }
    };
    workbook.unwrap().sheets[0]
        .rows
        .iter()
        .map(|row| row.iter().map(words).collect())
        .collect()
}

#[test]
fn a_row_keeps_its_place_after_an_empty_line() {
    assert_eq!(rows("a;b\r\n\r\nc"), [vec!["a", "b"], vec![], vec!["c"]]);
    assert_eq!(rows("a;b\r\rc"), [vec!["a", "b"], vec![], vec!["c"]]);
    assert_eq!(rows("a;b\n\nc\n"), [vec!["a", "b"], vec![], vec!["c"]]);
}

#[test]
fn quotes_hold_separators_lines_and_quotes() {
    assert_eq!(rows("\"a;\"\"b\"\"\r\nc\";d"), [["a;\"b\"\r\nc", "d"]]);
}

#[test]
fn a_quote_that_never_closes_swallows_nobody() {
    assert_eq!(
        rows("\"Jan;06-00001111\nFatima;06-00002222"),
        [["\"Jan", "06-00001111"], ["Fatima", "06-00002222"]]
    );
    assert_eq!(rows("buis 12\";a\nb;c"), [["buis 12\"", "a"], ["b", "c"]]);
}

#[test]
fn the_separator_is_found() {
    let cases = [
        (
            "naam;tel\nJoris, Piet;1\nFatima, An;2",
            Separator::Semicolon,
        ),
        ("naam,tel\nJoris,1\nFatima; An,2\n", Separator::Comma),
        ("naam\ttel\nJoris, Piet\t1\n", Separator::Tab),
        ("naam|tel\nJoris|1", Separator::Bar),
        ("naam\nJoris", Separator::Semicolon),
        ("naam;bedrag\na;1,50\nb;2,50\nc;3,50", Separator::Semicolon),
        (
            "Lijst, 2026\n\nnaam;tel;x\na;b;c\nd;e;f",
            Separator::Semicolon,
        ),
        ("\"a;b\",\"c;d\"\n\"e;f\",\"g\"", Separator::Comma),
        ("sep=|\na;b|c", Separator::Bar),
    ];
    for (text, separator) in cases {
        let read = read(
            text.as_bytes(),
            &ReadChoice::default(),
            &mut Budget::default(),
        );
        assert_eq!(read.unwrap().detected.separator, Some(separator), "{text}");
    }
}

#[test]
fn the_line_with_the_separator_is_no_row() {
    assert_eq!(rows("sep=,\r\na,b;c"), [["a", "b;c"]]);
}

#[test]
fn a_chosen_separator_is_followed() {
    let choice = ReadChoice {
        separator: Some(Separator::Comma),
        ..ReadChoice::default()
    };
    let workbook = read(b"a;b,c\n", &choice, &mut Budget::default()).unwrap();
    assert_eq!(
        workbook.sheets[0].rows,
        [[Cell::text("a;b"), Cell::text("c")]]
    );
}

proptest! {
    #[test]
    fn a_well_written_file_is_read_as_the_crate_csv_reads_it(
        table in prop::collection::vec(prop::collection::vec("[a-z\";\r\n ]{0,4}", 2), 1..6)
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
        for row in &table {
            writer.write_record(row).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut cells = Cells::new(&text, ';');
        for row in &table {
            for cell in row {
                prop_assert_eq!(&cells.next().unwrap().0, cell);
            }
        }
        prop_assert!(cells.next().is_none());
    }
}
