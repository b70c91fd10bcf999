//! What lets somebody in beside a passphrase: the file on a key-stick, the code on paper, the digits that are told aloud.

use std::io::{self, Read};

use samenboek_crypto::{KEY_STICK_BYTES, KeyStick, RecoveryKey, SheetCode, check_digits};
use sha2::{Digest, Sha256};

use crate::centre::OPENED;

/// Where the tag of a key-stick begins, its secret, and its check.
const PARTS: [usize; 3] = [5, 21, 53];

/// Any file on a stick, also with its magic, its length and its check mended: it reads back as it was or not at all,
/// however it is read, and lets nobody in whose it is not.
pub fn key_stick(bytes: &[u8]) {
    look(bytes);
    let version = bytes.first().copied().unwrap_or(1) % 3;
    look(&mended(version, bytes));
    // With the tag of somebody here, and anybody's secret.
    let hers = OPENED.stick.to_bytes();
    let mut claimed = mended(1, bytes);
    claimed[PARTS[0]..PARTS[1]].copy_from_slice(&hers[PARTS[0]..PARTS[1]]);
    check(&mut claimed);
    look(&claimed);
}

fn mended(version: u8, bytes: &[u8]) -> Vec<u8> {
    let mut file = [b"SBKS".as_slice(), &[version], bytes].concat();
    file.resize(KEY_STICK_BYTES, 0);
    check(&mut file);
    file
}

fn check(file: &mut [u8]) {
    let (front, check) = file.split_at_mut(PARTS[2]);
    let hash = Sha256::new_with_prefix(b"samenboek/v1/key-stick-check").chain_update(&*front);
    check.copy_from_slice(&hash.finalize()[..4]);
}

fn look(file: &[u8]) {
    let read = KeyStick::read(file);
    assert_eq!(KeyStick::read_from(file), read);
    assert_eq!(KeyStick::read_from(Bitwise(file)), read);
    let Ok(stick) = read else {
        return;
    };
    assert_eq!(**stick.to_bytes(), *file);
    let slots = OPENED.keys_with_stick.enrolments();
    let opened = OPENED
        .keys_with_stick
        .unlock_with_key_stick(&slots[0].signer, &stick);
    assert_eq!(opened.is_ok(), stick == OPENED.stick);
}

/// A stick that gives one byte at a time, and does not like to.
struct Bitwise<'a>(&'a [u8]);

impl Read for Bitwise<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if into.len().is_multiple_of(7) && !into.is_empty() {
            let Some((first, rest)) = self.0.split_first() else {
                return Ok(0);
            };
            (into[0], self.0) = (*first, rest);
            return Ok(1);
        }
        let length = into.len().min(self.0.len()).min(3);
        into[..length].copy_from_slice(&self.0[..length]);
        self.0 = &self.0[length..];
        Ok(length)
    }
}

/// What stands in a code.
pub const CHARACTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Any text as the code on a paper or a sheet, and as digits; and one that is whole but for its check, of which a single
/// ending is right.
pub fn paper(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        look_at_code(text);
        let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
        let is_six = digits.len() == 6 && digits.iter().all(u8::is_ascii_digit);
        assert!(is_six || !check_digits(text), "{text}");
    }
    let drawn = |at: usize| bytes.get(at).copied().unwrap_or(at as u8);
    let fives: Vec<u8> = (0..25)
        .map(|at| CHARACTERS[usize::from(drawn(at) % 32)])
        .collect();
    let code = completed(std::str::from_utf8(&fives).unwrap());
    look_at_code(&code);
}

/// Twenty-five characters with the one behind them that fits.
pub fn completed(front: &str) -> String {
    let three_bits = front.bytes().map(usize::from).sum::<usize>() % 8;
    let last = |check: usize| char::from(CHARACTERS[4 * three_bits + check]);
    let codes = (0..4).map(|check| format!("{front}{}", last(check)));
    let mut right = codes.filter_map(|code| SheetCode::parse(&code).ok());
    let code = right.next().expect("one of four endings fits");
    assert!(right.next().is_none(), "and only one");
    code.to_text().to_string()
}

fn look_at_code(text: &str) {
    let Ok(code) = SheetCode::parse(text) else {
        return;
    };
    let printed = code.to_text();
    assert_eq!(SheetCode::parse(&printed).as_ref(), Ok(&code));
    let typed = printed.to_lowercase().replace(' ', "-").replace('1', "l");
    assert_eq!(SheetCode::parse(&typed).as_ref(), Ok(&code));
    RecoveryKey::public_of(&code);
    let slots = OPENED.keys.enrolments();
    let opened = OPENED.keys.unlock_with_sheet(&slots[0].signer, &code);
    assert!(opened.is_err(), "anybody's code let somebody in");
}
