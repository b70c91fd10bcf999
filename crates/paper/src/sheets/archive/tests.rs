//! Zips that lie, burst, or are something else.

#![allow(clippy::indexing_slicing, clippy::unwrap_used)]

use std::io::Write;

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

fn zipped(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn refused(parts: &[(&str, &[u8])]) -> Option<SheetError> {
    Archive::open(&zipped(parts)).err()
}

#[test]
fn twenty_million_zeros_in_a_small_file_are_a_bomb() {
    let zeros = vec![0_u8; 20_000_000];
    assert_eq!(
        refused(&[("xl/media/image1.png", &zeros)]),
        Some(SheetError::Bomb)
    );
    assert_eq!(refused(&[("xl/a.xml", &zeros[..9_000_000])]), None);
}

#[test]
fn a_size_that_lies_is_not_believed() {
    let zeros = vec![0_u8; 20_000_000];
    let mut bytes = zipped(&[("a.bin", &zeros)]);
    let size = 20_000_000_u32.to_le_bytes();
    let lie = 20_u32.to_le_bytes();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            bytes[at..at + 4].copy_from_slice(&lie);
        }
    }
    let refused = Archive::open(&bytes).err();
    assert!(matches!(
        refused,
        Some(SheetError::Bomb | SheetError::Damaged)
    ));
}

#[test]
fn laughter_of_a_billion_is_a_bomb() {
    let laughter = b"<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\">]><a>&lol;</a>";
    assert_eq!(
        refused(&[("xl/workbook.xml", laughter)]),
        Some(SheetError::Bomb)
    );
    assert_eq!(
        refused(&[("a.xml", b"<a><!-- D --><![CDATA[E]]></a>")]),
        None
    );
}

#[test]
fn a_style_that_bursts_when_copied_is_a_bomb() {
    let mut styles = format!("<numFmt formatCode=\"{}\"/>", "0".repeat(900_000)).into_bytes();
    styles.extend("<xf numFmtId=\"200\"/>".repeat(1_000).bytes());
    assert_eq!(
        refused(&[("xl/styles.xml", &styles)]),
        Some(SheetError::Bomb)
    );
}

#[test]
fn a_letter_in_word_is_no_spreadsheet() {
    let bytes = zipped(&[
        ("[Content_Types].xml", b"<a/>"),
        ("word/document.xml", b"<a/>"),
    ]);
    let kind = Archive::open(&bytes).unwrap().kind();
    assert_eq!(kind, Err(SheetError::UnknownKind));
    let bytes = zipped(&[("[Content_Types].xml", b"<a/>"), ("xl/workbook.bin", b"x")]);
    let kind = Archive::open(&bytes).unwrap().kind();
    assert_eq!(kind, Err(SheetError::OldKind));
}

#[test]
fn a_locked_workbook_and_an_old_one_are_told_apart() {
    let compound = |name: &str| {
        let mut bytes = COMPOUND.to_vec();
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        compound_refusal(&bytes)
    };
    assert_eq!(compound("EncryptedPackage"), SheetError::Locked);
    assert_eq!(compound("Workbook"), SheetError::OldKind);
    assert_eq!(compound("WordDocument"), SheetError::UnknownKind);
}
