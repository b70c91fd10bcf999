//! The zip around a workbook, opened with care: every part is unpacked once and counted before
//! anybody reads it, because what a zip says of its own sizes is only a claim.

mod tags;

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use super::choice::Kind;
use super::error::{Limit, SheetError};
use tags::Tags;

/// The most bytes that all parts together may unpack to.
const MOST_UNPACKED_BYTES: usize = 300 * 1024 * 1024;
/// From here on the ratio counts; a small file may well be nearly empty.
const SMALL_BYTES: usize = 10 * 1024 * 1024;
/// The most bytes that one packed byte may become.
const MOST_RATIO: usize = 200;
/// The most parts: a workbook has a few dozen.
const MOST_PARTS: usize = 10_000;

const CHUNK_BYTES: usize = 64 * 1024;
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
const CENTRAL_ENTRY: &[u8] = b"PK\x01\x02";

/// The bytes begin as a zip does, full or empty.
pub fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// The bytes begin as a compound file of Microsoft does.
pub fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(COMPOUND)
}

/// Why a compound file is not read: a locked XLSX lies in one, and so does an old XLS.
pub fn compound_refusal(bytes: &[u8]) -> SheetError {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if holds("EncryptedPackage") {
        SheetError::Locked
    } else if holds("Workbook") || holds("WORKBOOK") || holds("Book") {
        SheetError::OldKind
    } else {
        SheetError::UnknownKind
    }
}

/// A zip whose parts were all unpacked and counted.
pub struct Archive<'a> {
    bytes: &'a [u8],
    zip: ZipArchive<Cursor<&'a [u8]>>,
}

impl<'a> Archive<'a> {
    /// Opens a zip. Refuses a bomb, a damaged part, a lock and entities of the file's own making.
    pub fn open(bytes: &'a [u8]) -> Result<Self, SheetError> {
        // Counted before the reader makes a list of them.
        let parts = bytes.windows(CENTRAL_ENTRY.len());
        if parts.filter(|window| *window == CENTRAL_ENTRY).count() > MOST_PARTS {
            return Err(SheetError::TooLarge(Limit::Parts));
        }
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
        let mut archive = Self { bytes, zip };
        archive.count()?;
        Ok(archive)
    }

    /// All bytes of the zip.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// What the parts make it. Refuses a binary workbook and what is no workbook.
    pub fn kind(&mut self) -> Result<Kind, SheetError> {
        let names = self.names()?;
        let has = |wanted: &str| names.iter().any(|name| name == wanted);
        if has("content.xml") {
            return self.kind_of_document();
        }
        if has("xl/workbook.bin") {
            return Err(SheetError::OldKind);
        }
        if has("encrypted-package") {
            return Err(SheetError::Locked);
        }
        // Word and PowerPoint have content types too, and no workbook.
        if has("[content_types].xml") && names.iter().any(|name| name.contains("workbook")) {
            return Ok(Kind::Xlsx);
        }
        Err(SheetError::UnknownKind)
    }

    /// The numbers of the parts whose name ends so, in small letters.
    pub fn parts_ending(&self, ending: &str) -> Result<Vec<usize>, SheetError> {
        let names = self.names()?;
        let numbered = names.iter().enumerate();
        Ok(numbered
            .filter(|(_, name)| name.ends_with(ending))
            .map(|(number, _)| number)
            .collect())
    }

    /// A part by its number.
    pub fn part(&mut self, number: usize) -> Result<ZipFile<'_, Cursor<&'a [u8]>>, SheetError> {
        self.zip.by_index(number).map_err(refusal)
    }

    /// A part by its name.
    pub fn named(&mut self, name: &str) -> Result<ZipFile<'_, Cursor<&'a [u8]>>, SheetError> {
        self.zip.by_name(name).map_err(refusal)
    }

    fn names(&self) -> Result<Vec<String>, SheetError> {
        let names = self.zip.file_names();
        names
            .map(|name| Ok(name.map_err(refusal)?.replace('\\', "/").to_lowercase()))
            .collect()
    }

    fn kind_of_document(&mut self) -> Result<Kind, SheetError> {
        let mut mimetype = String::new();
        let part = self
            .named("mimetype")
            .map_err(|_| SheetError::UnknownKind)?;
        let told = part.take(200).read_to_string(&mut mimetype);
        if told.is_ok() && mimetype.starts_with("application/vnd.oasis.opendocument.spreadsheet") {
            Ok(Kind::Ods)
        } else {
            Err(SheetError::UnknownKind)
        }
    }

    fn count(&mut self) -> Result<(), SheetError> {
        let names = self.names()?;
        let mut unpacked = 0_usize;
        let mut chunk = vec![0_u8; CHUNK_BYTES];
        for (number, name) in names.iter().enumerate() {
            let mut part = self.zip.by_index(number).map_err(refusal)?;
            let mut tags = Tags::default();
            loop {
                let read = part.read(&mut chunk).map_err(|_| SheetError::Damaged)?;
                if read == 0 {
                    break;
                }
                unpacked += read;
                let ratio_is_high = unpacked > self.bytes.len().saturating_mul(MOST_RATIO);
                if unpacked > MOST_UNPACKED_BYTES || (unpacked > SMALL_BYTES && ratio_is_high) {
                    return Err(SheetError::Bomb);
                }
                if name.ends_with(".xml") || name.ends_with(".rels") {
                    tags.count(chunk.get(..read).unwrap_or_default());
                }
            }
            tags.check(name)?;
        }
        Ok(())
    }
}

fn refusal(fault: ZipError) -> SheetError {
    let asks = matches!(
        fault,
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)
    );
    if asks || matches!(fault, ZipError::InvalidPassword) {
        SheetError::Locked
    } else {
        SheetError::Damaged
    }
}

#[cfg(test)]
mod tests;
