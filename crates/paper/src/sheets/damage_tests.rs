//! Files as they come off a broken stick, from a stranger, or from somebody who means harm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::io::{Cursor, Read, Write};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;

fn people() -> Vec<Table> {
    let person = |number: u32| {
        vec![
            Cell::text(format!("Bewoner {number} & co")),
            Cell::text(format!("06-0000{number:04}")),
            Cell::Number(f64::from(number)),
            chrono::NaiveDate::from_ymd_opt(2026, 3, 14).map_or(Cell::Empty, Cell::Date),
        ]
    };
    vec![Table {
        name: "Kade".into(),
        columns: ["Naam", "Telefoon", "Nr", "Datum"].map(Column::new).into(),
        rows: (0..20).map(person).collect(),
    }]
}

fn files() -> [Vec<u8>; 3] {
    let tables = people();
    [
        write_xlsx(&tables).unwrap(),
        write_ods(&tables).unwrap(),
        write_csv(&tables[0]).unwrap(),
    ]
}

fn code(bytes: &[u8]) -> Option<&'static str> {
    read(bytes, &ReadChoice::default())
        .err()
        .map(|why| why.code())
}

/// The same zip, with the damage inside its parts and all sums right again.
fn damaged_inside(bytes: &[u8], damage: impl Fn(&mut Vec<u8>)) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..old.len() {
        let mut part = old.by_index(number).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name != "mimetype" {
            damage(&mut content);
        }
        new.start_file(name, SimpleFileOptions::default()).unwrap();
        new.write_all(&content).unwrap();
    }
    new.finish().unwrap().into_inner()
}

fn change(bytes: &mut [u8], changes: &[(prop::sample::Index, u8)]) {
    for (place, byte) in changes {
        if !bytes.is_empty() {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
    }
}

#[test]
fn an_empty_file_and_a_huge_one_are_refused() {
    assert_eq!(code(b""), Some("sheet_empty"));
    assert_eq!(code(b" \r\n;;\r\n".trim_ascii_start()), Some("sheet_empty"));
    assert_eq!(
        code(&vec![b'a'; MOST_FILE_BYTES + 1]),
        Some("sheet_too_large")
    );
}

#[test]
fn a_workbook_that_was_cut_off_is_damaged() {
    for bytes in &files()[..2] {
        assert_eq!(code(&bytes[..bytes.len() / 2]), Some("sheet_damaged"));
        assert_eq!(code(&bytes[..bytes.len() - 1]), Some("sheet_damaged"));
    }
}

#[test]
fn a_workbook_whose_every_part_was_cut_off_is_damaged() {
    for bytes in &files()[..2] {
        let cut = damaged_inside(bytes, |content| content.truncate(content.len() * 3 / 4));
        assert_eq!(code(&cut), Some("sheet_damaged"));
    }
}

#[test]
fn too_many_rows_are_refused() {
    let rows = "a;b\n".repeat(MOST_ROWS + 1);
    assert_eq!(code(rows.as_bytes()), Some("sheet_too_large"));
    let columns = "a;".repeat(MOST_COLUMNS + 1);
    assert_eq!(code(columns.as_bytes()), Some("sheet_too_large"));
}

#[test]
fn an_old_workbook_is_refused_by_name_whatever_a_person_chose() {
    let mut bytes = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    bytes.extend("Workbook".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(code(&bytes), Some("sheet_old_kind"));
    let choice = ReadChoice {
        kind: Some(Kind::Xlsx),
        ..ReadChoice::default()
    };
    assert_eq!(read(&bytes, &choice), Err(SheetError::OldKind));
}

#[test]
fn a_workbook_called_a_csv_is_read_as_what_it_is() {
    let kinds = files().map(|bytes| read(&bytes, &ReadChoice::default()).unwrap().detected.kind);
    assert_eq!(kinds, [Kind::Xlsx, Kind::Ods, Kind::Csv]);
}

#[test]
fn a_choice_that_does_not_fit_is_a_refusal() {
    let choice = ReadChoice {
        kind: Some(Kind::Ods),
        ..ReadChoice::default()
    };
    assert_eq!(read(b"a;b", &choice), Err(SheetError::Damaged));
    assert_eq!(read(&files()[0], &choice), Err(SheetError::Damaged));
}

#[test]
fn a_locked_ods_asks_for_its_password() {
    let manifest =
        b"<m:manifest xmlns:m=\"x\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    let locked = damaged_inside(&files()[1], |content| {
        if content
            .windows(12)
            .any(|window| window == b"m:file-entry" || window == b"t:file-entry")
        {
            *content = manifest.to_vec();
        }
    });
    assert_eq!(code(&locked), Some("sheet_locked"));
}

#[test]
fn a_workbook_under_a_zip_password_asks_for_it() {
    let mut bytes = files()[0].clone();
    // The first bit of the flags, in every local and central entry.
    for at in 0..bytes.len() - 10 {
        match &bytes[at..at + 4] {
            b"PK\x03\x04" => bytes[at + 6] |= 1,
            b"PK\x01\x02" => bytes[at + 8] |= 1,
            _ => {}
        }
    }
    assert_eq!(code(&bytes), Some("sheet_locked"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn changed_bytes_never_end_the_program(
        file in 0..3_usize,
        changes in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..8),
    ) {
        let mut bytes = files()[file].clone();
        change(&mut bytes, &changes);
        let _ = read(&bytes, &ReadChoice::default());
    }

    #[test]
    fn changed_parts_never_end_the_program(
        file in 0..2_usize,
        changes in prop::collection::vec(any::<(prop::sample::Index, u8)>(), 1..8),
    ) {
        let bytes = damaged_inside(&files()[file], |content| change(content, &changes));
        let _ = read(&bytes, &ReadChoice::default());
    }

    #[test]
    fn exchanged_numbers_never_end_the_program(
        file in 0..2_usize,
        place in any::<prop::sample::Index>(),
        number in prop::sample::select(vec!["0", "-1", "99999999999", "18446744073709551616", "ZZZZZZZZ9", "1e999", "&x;", ""]),
    ) {
        let bytes = damaged_inside(&files()[file], |content| {
            let digits: Vec<usize> = (0..content.len()).filter(|at| content[*at].is_ascii_digit()).collect();
            if !digits.is_empty() {
                let at = digits[place.index(digits.len())];
                content.splice(at..=at, number.bytes());
            }
        });
        let _ = read(&bytes, &ReadChoice::default());
    }

    #[test]
    fn cut_files_never_end_the_program(file in 0..3_usize, end in any::<prop::sample::Index>()) {
        let bytes = &files()[file];
        let _ = read(&bytes[..end.index(bytes.len())], &ReadChoice::default());
    }

    #[test]
    fn cut_parts_never_end_the_program(file in 0..2_usize, end in any::<prop::sample::Index>()) {
        let bytes = damaged_inside(&files()[file], |content| {
            if !content.is_empty() {
                content.truncate(end.index(content.len()));
            }
        });
        let _ = read(&bytes, &ReadChoice::default());
    }

    #[test]
    fn bytes_of_chance_are_of_no_known_kind(bytes in prop::collection::vec(any::<u8>(), 500..2000)) {
        prop_assert_eq!(code(&bytes), Some("sheet_unknown_kind"));
    }

    #[test]
    fn bytes_behind_a_true_start_never_end_the_program(
        start in prop::sample::select(vec![&b"PK\x03\x04"[..], b"PK\x05\x06", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"\xFF\xFE", b"\xEF\xBB\xBF"]),
        bytes in prop::collection::vec(any::<u8>(), 0..500),
    ) {
        let _ = read(&[start, &bytes].concat(), &ReadChoice::default());
    }
}
