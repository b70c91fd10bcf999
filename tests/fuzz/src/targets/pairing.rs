//! The two files of joining by stick.

use std::sync::LazyLock;

use samenboek_crypto::{LaptopClass, Request, RequestState, check_digits, doors, finish, pairing};
use samenboek_domain::ids::LaptopId;
use sha2::{Digest, Sha256};

use crate::centre::OPENED;

/// Any file, also with its magic, version and checksum mended; any state as it lies in the database; any digits.
pub fn request(bytes: &[u8]) {
    let _ = Request::read(bytes);
    let _ = Request::read(&mended(b"SBQ1", bytes));
    if let Ok(state) = RequestState::from_bytes(bytes) {
        assert_eq!(**state.to_bytes(), *bytes);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        check_digits(text);
        let _ = samenboek_crypto::SheetCode::parse(text);
    }
}

fn mended(magic: &[u8; 4], bytes: &[u8]) -> Vec<u8> {
    let mut file = magic.to_vec();
    let (version, content) = bytes.split_first().unwrap_or((&1, &[]));
    file.push(version % 3);
    file.extend(content);
    let checksum = Sha256::digest(&file);
    file.extend(checksum);
    file
}

struct Asked {
    state: RequestState,
    file: Vec<u8>,
    digits: String,
}

static ASKED: LazyLock<Asked> = LazyLock::new(|| {
    let laptop = LaptopId::from_bytes([9; 16]);
    let asked = pairing::request(&OPENED.open, &OPENED.closed, laptop, LaptopClass::Personal);
    let (state, file, digits) = asked.unwrap();
    Asked {
        state,
        file,
        digits: digits.as_str().to_owned(),
    }
});

/// Any answer to our request: as a file, with its outside mended, and as what a coordinator sealed.
pub fn answer(bytes: &[u8]) {
    let read = |file: &[u8]| {
        finish(
            &ASKED.state,
            &ASKED.file,
            file,
            &OPENED.open,
            &OPENED.closed,
        )
        .map(|_| ())
    };
    let _ = read(bytes);
    let mut named = bytes.to_vec();
    if let Some(place) = named.get_mut(1..33) {
        place.copy_from_slice(&Request::name_of(&ASKED.file));
    }
    let _ = read(&mended(b"SBA1", &named));
    let sealed = doors::answer(&ASKED.file, &ASKED.digits, bytes).unwrap();
    // Nobody becomes one of the team by bytes that nobody signed.
    assert!(read(&sealed).is_err());
}
