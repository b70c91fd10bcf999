//! Bytes of a CSV become text.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::choice::TextEncoding;
use super::error::SheetError;

/// One letter in a hundred may be a control character before bytes are no text any more.
const LETTERS_A_CONTROL: usize = 100;

const UTF8_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A text, and how it was read.
pub struct Decoded {
    /// The text, without a byte order mark.
    pub text: String,
    /// The encoding that was found or chosen.
    pub encoding: TextEncoding,
    /// Some bytes were no letters, and became U+FFFD.
    pub has_unreadable_letters: bool,
}

/// Decodes bytes as chosen, or else by their byte order mark, or else as UTF-8, or else as
/// Windows-1252. Bytes that are no text are refused, unless a choice or the mark of UTF-8 says
/// that they are.
pub fn decode(bytes: &[u8], chosen: Option<TextEncoding>) -> Result<Decoded, SheetError> {
    if let Some(encoding) = chosen {
        return Ok(decode_as(bytes, encoding));
    }
    // Three bytes never stand at the start of a picture by chance; two do.
    if bytes.starts_with(UTF8_MARK) {
        return Ok(decode_as(bytes, TextEncoding::Utf8));
    }
    let encoding = if bytes.starts_with(&[0xFF, 0xFE]) {
        TextEncoding::Utf16Le
    } else if bytes.starts_with(&[0xFE, 0xFF]) {
        TextEncoding::Utf16Be
    } else if looks_like_utf8(bytes) {
        TextEncoding::Utf8
    } else {
        TextEncoding::Windows1252
    };
    let decoded = decode_as(bytes, encoding);
    if is_text(&decoded.text) {
        Ok(decoded)
    } else {
        Err(SheetError::UnknownKind)
    }
}

fn decode_as(bytes: &[u8], encoding: TextEncoding) -> Decoded {
    let (text, has_unreadable_letters) = match encoding {
        TextEncoding::Utf8 => {
            let text = String::from_utf8_lossy(bytes.strip_prefix(UTF8_MARK).unwrap_or(bytes));
            let is_changed = matches!(text, std::borrow::Cow::Owned(_));
            (text, is_changed)
        }
        TextEncoding::Utf16Le => UTF_16LE.decode_with_bom_removal(bytes),
        TextEncoding::Utf16Be => UTF_16BE.decode_with_bom_removal(bytes),
        TextEncoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(bytes),
    };
    Decoded {
        text: text.into_owned(),
        encoding,
        has_unreadable_letters,
    }
}

/// A file that was cut in the middle of its last letter is UTF-8 all the same, when other letters
/// show that it was.
fn looks_like_utf8(bytes: &[u8]) -> bool {
    match std::str::from_utf8(bytes) {
        Ok(_) => true,
        Err(fault) => {
            let good = bytes.get(..fault.valid_up_to()).unwrap_or_default();
            fault.error_len().is_none() && !good.is_ascii()
        }
    }
}

/// Pictures and programs are full of control characters; lists of people are not.
fn is_text(text: &str) -> bool {
    let mut letters = 0_usize;
    let mut controls = 0_usize;
    for letter in text.chars() {
        letters += 1;
        match letter {
            '\0' => return false,
            // The last two end a page and, in old DOS files, the file.
            '\t' | '\n' | '\r' | '\x0C' | '\x1A' => {}
            other if other.is_control() => controls += 1,
            _ => {}
        }
    }
    let head = text.trim_start();
    controls <= letters / LETTERS_A_CONTROL && !head.starts_with("%PDF-") && !is_markup(head)
}

/// Many programs save a web page or an XML and call it `.xls`. Rows of tags help nobody.
fn is_markup(head: &str) -> bool {
    let head: String = head.chars().take(9).collect::<String>().to_lowercase();
    ["<?xml", "<!doctype", "<html", "<table"]
        .iter()
        .any(|start| head.starts_with(start))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn found(bytes: &[u8]) -> (String, TextEncoding) {
        let decoded = decode(bytes, None).unwrap();
        assert!(!decoded.has_unreadable_letters);
        (decoded.text, decoded.encoding)
    }

    #[test]
    fn a_name_with_a_diaeresis_is_read_in_every_encoding() {
        let cases: [(&[u8], TextEncoding); 5] = [
            (b"No\xC3\xABlle", TextEncoding::Utf8),
            (b"\xEF\xBB\xBFNo\xC3\xABlle", TextEncoding::Utf8),
            (b"\xFF\xFEN\0o\0\xEB\0l\0l\0e\0", TextEncoding::Utf16Le),
            (b"\xFE\xFF\0N\0o\0\xEB\0l\0l\0e", TextEncoding::Utf16Be),
            (b"No\xEBlle", TextEncoding::Windows1252),
        ];
        for (bytes, encoding) in cases {
            assert_eq!(found(bytes), ("Noëlle".to_owned(), encoding));
        }
    }

    #[test]
    fn the_euro_of_windows_is_a_euro() {
        assert_eq!(found(b"\x80 5").0, "€ 5");
    }

    #[test]
    fn a_file_cut_inside_its_last_letter_stays_utf8() {
        let decoded = decode(b"No\xC3\xABlle, Zo\xC3", None).unwrap();
        assert_eq!(decoded.encoding, TextEncoding::Utf8);
        assert!(decoded.has_unreadable_letters);
        assert_eq!(found(b"Zo\xEB").0, "Zoë");
    }

    #[test]
    fn a_picture_and_a_web_page_are_no_text() {
        let files: [&[u8]; 5] = [
            b"\xFF\xFE\0\0\0\0\0\0",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            b"%PDF-1.7\n",
            b"<html><table>",
            b"\xFF\xD8\xFF\xE0\x01\x02\x03",
        ];
        for bytes in files {
            assert_eq!(decode(bytes, None).err(), Some(SheetError::UnknownKind));
        }
    }

    #[test]
    fn a_choice_is_followed() {
        let decoded = decode("ë".as_bytes(), Some(TextEncoding::Windows1252)).unwrap();
        assert_eq!(decoded.text, "Ã«");
    }
}
