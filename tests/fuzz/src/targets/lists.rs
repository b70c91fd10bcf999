//! Lists that a centre kept elsewhere: workbooks, CSVs and data packages, by the door through which people bring them in.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;

use samenboek_app::{AppError, Cancel, House, ImportChange};
use samenboek_domain::import::Shape;
use samenboek_paper::sheets::{
    Cell, Column, Kind, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT_BYTES, ReadChoice,
    Separator, Table, TextEncoding, Workbook, header_row, read, write_csv, write_ods, write_xlsx,
};
use samenboek_paper::{package_rows, read_package};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use crate::door::at_the_door;

/// What stands between two pieces of one input: a sign that neither XML nor a CSV of anybody holds.
pub const BETWEEN: u8 = 0x1e;

type Parts = Vec<(String, Vec<u8>)>;

/// Those of the parts of an XLSX that are read, in the order in which an input replaces them.
pub const OF_XLSX: [&str; 7] = [
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels",
    "[Content_Types].xml",
    "_rels/.rels",
];
/// The same of an ODS.
pub const OF_ODS: [&str; 3] = ["content.xml", "META-INF/manifest.xml", "mimetype"];

static XLSX: LazyLock<Parts> = LazyLock::new(|| parts_of(&write_xlsx(&[small()]).unwrap()));
static ODS: LazyLock<Parts> = LazyLock::new(|| parts_of(&write_ods(&[small()]).unwrap()));

/// A list of two rows.
pub fn small() -> Table {
    let row = |name: &str, number: f64| vec![Cell::text(name), Cell::Number(number)];
    Table {
        name: "Kade".into(),
        columns: ["Naam", "Nr"].map(Column::new).into(),
        rows: vec![row("Fatima", 1.0), row("Joris", 2.0)],
    }
}

/// The parts of a zip, by name.
pub fn parts_of(zip: &[u8]) -> Parts {
    let mut zip = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut parts = Parts::new();
    for number in 0..zip.len() {
        let mut part = zip.by_index(number).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        parts.push((name, content));
    }
    parts
}

/// Any bytes as a workbook of Excel; and a real one in which parts are replaced, with all sums right.
pub fn xlsx(bytes: &[u8]) {
    workbook(bytes, Kind::Xlsx, &XLSX, &OF_XLSX);
}

/// The same of LibreOffice.
pub fn ods(bytes: &[u8]) {
    workbook(bytes, Kind::Ods, &ODS, &OF_ODS);
}

fn workbook(bytes: &[u8], kind: Kind, base: &Parts, order: &[&str]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let file = if how & 1 == 0 {
        content.to_vec()
    } else {
        let given = content.split(|byte| *byte == BETWEEN);
        let given: BTreeMap<&str, &[u8]> = order.iter().copied().zip(given).collect();
        packed(base.iter().map(|(name, own)| {
            let given = given.get(name.as_str()).filter(|it| !it.is_empty());
            (name.as_str(), given.copied().unwrap_or(own))
        }))
    };
    let choice = ReadChoice {
        kind: Some(kind),
        ..ReadChoice::default()
    };
    if let Ok(book) = read(&file, &choice) {
        is_bounded(&book);
    }
    at_the_door(|house| looked_at(house, &file));
}

/// Parts as a zip that is not packed.
pub fn packed<'a>(parts: impl Iterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, content) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn is_bounded(book: &Workbook) {
    let mut cells = 0;
    let mut letters = 0;
    for sheet in &book.sheets {
        assert!(sheet.rows.len() <= MOST_ROWS);
        for row in &sheet.rows {
            assert!(row.len() <= MOST_COLUMNS);
            assert_ne!(row.last(), Some(&Cell::Empty));
            cells += row.len();
            letters += row.iter().map(letters_of).sum::<usize>();
        }
        let width = sheet.rows.iter().map(Vec::len).max().unwrap_or(0);
        if let Some(at) = header_row(sheet) {
            assert!(at < sheet.rows.len());
        }
        let mut filled = sheet.clone();
        if filled.fill_merged().is_ok() {
            assert_eq!(filled.rows.len(), sheet.rows.len());
            assert!(filled.rows.iter().all(|row| row.len() <= width));
        }
    }
    assert!(cells <= MOST_CELLS && letters <= MOST_TEXT_BYTES);
}

fn letters_of(cell: &Cell) -> usize {
    if let Cell::Text(text) = cell {
        text.len()
    } else {
        0
    }
}

/// A file is looked at in every way that there is to lay a list out, and nothing of it is kept.
fn looked_at(house: &House, file: &[u8]) {
    let Some(()) = said(house.import_open("lijst", file).map(|_| ())) else {
        return;
    };
    for shape in Shape::ALL {
        let view = house.import_change(ImportChange::Shape(*shape)).unwrap();
        let again = house.import_view().unwrap();
        assert_eq!(format!("{view:?}"), format!("{again:?}"));
    }
    house.import_close();
}

/// What was done, or none when it was refused by a rule. Anything else that is said is a fault.
fn said<T>(outcome: Result<T, AppError>) -> Option<T> {
    match outcome {
        Ok(done) => Some(done),
        Err(error) => {
            assert!(error.is_refusal(), "{error:?}");
            None
        }
    }
}

const ENCODINGS: [Option<TextEncoding>; 5] = [
    None,
    Some(TextEncoding::Utf8),
    Some(TextEncoding::Utf16Le),
    Some(TextEncoding::Utf16Be),
    Some(TextEncoding::Windows1252),
];

/// Any text as a CSV, whatever somebody says of it: what is read is written and read the same. Then it comes in, and coming
/// in once more makes nothing new of its evenings.
pub fn csv(bytes: &[u8]) {
    let (how, file) = bytes.split_first().unwrap_or((&0, &[]));
    let said_of_it = usize::from(how / 2);
    let choice = ReadChoice {
        kind: Some(Kind::Csv),
        encoding: ENCODINGS[said_of_it % 5],
        separator: Separator::ALL.get(said_of_it / 5 % 5).copied(),
    };
    if let Ok(book) = read(file, &choice) {
        is_bounded(&book);
        reads_the_same(&book);
    }
    at_the_door(|house| {
        looked_at(house, file);
        if how & 1 == 1 {
            comes_in(house, file);
        }
    });
}

fn reads_the_same(book: &Workbook) {
    let rows = &book.sheets[0].rows;
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let table = Table {
        name: String::new(),
        columns: (0..width).map(|at| Column::new(format!("k{at}"))).collect(),
        rows: rows.clone(),
    };
    let Ok(written) = write_csv(&table) else {
        return;
    };
    let again = read(&written, &ReadChoice::default()).unwrap();
    assert_eq!(again.sheets[0].rows[1..], rows[..]);
}

fn comes_in(house: &House, file: &[u8]) {
    let open = || said(house.import_open("lijst", file).map(|_| ()));
    let take = || house.import_take(&Cancel::default(), &mut |_, _| {});
    if open().is_none() {
        return;
    }
    let Some(first) = said(take()) else {
        return;
    };
    open().expect("it opened a moment ago");
    let again = take().unwrap();
    assert_eq!(again.value.encounters, 0, "it came in twice");
    if first.value.encounters > 0 {
        said(house.import_undo(&first.value.import));
    }
}

/// The files of a data package, in the order in which an input gives them behind the descriptor.
pub const OF_PACKAGE: [&str; 10] = [
    "people",
    "encounters",
    "attendances",
    "tables",
    "tallies",
    "organisers",
    "rules",
    "items",
    "sentences",
    "answers",
];

static DESCRIPTOR: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let resources: Vec<String> = OF_PACKAGE
        .iter()
        .map(|name| format!("{{\"name\":\"{name}\",\"path\":\"{name}.csv\"}}"))
        .collect();
    let resources = resources.join(",");
    format!("{{\"samenboek\":{{\"version\":1}},\"resources\":[{resources}]}}").into_bytes()
});

/// Any files as a data package, with any descriptor or with ours: a row that cannot be is refused and the rest comes in,
/// and twice changes nothing.
pub fn package(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let mut pieces = content.split(|byte| *byte == BETWEEN);
    let given = pieces.next().unwrap_or_default();
    let descriptor = if how & 1 == 0 {
        given
    } else {
        DESCRIPTOR.as_slice()
    };
    if let Ok(head) = read_package(descriptor) {
        let leads_out = |file: &&String| file.contains(['/', '\\', ':']) || file.starts_with('.');
        assert_eq!(head.files.values().find(leads_out), None);
    }
    let files: BTreeMap<String, &[u8]> = OF_PACKAGE
        .iter()
        .map(|name| format!("{name}.csv"))
        .zip(pieces)
        .collect();
    for file in files.values() {
        let _ = package_rows(file);
    }
    // What is not given is a table without rows.
    let file = |name: &str| {
        let given = files.get(name).filter(|bytes| !bytes.is_empty());
        Ok(given.map_or_else(|| b"id\r\n".to_vec(), |bytes| bytes.to_vec()))
    };
    at_the_door(|house| {
        let bring = || house.bring_package(descriptor, &file, &mut |_, _| {});
        let Some(first) = said(bring()) else {
            return;
        };
        let again = bring().unwrap().value;
        assert_eq!((again.people, again.encounters, again.rules), (0, 0, 0));
        if let Some(import) = first.value.import {
            said(house.import_undo(&import));
        }
    });
}
