//! The two files of joining by stick.

use std::sync::LazyLock;

use samenboek_crypto::pairing::line::{Ends, Judged, Ringing, Waiting, word_of};
use samenboek_crypto::{LaptopClass, Request, RequestState, doors, finish, pairing};
use samenboek_domain::ids::LaptopId;
use sha2::{Digest, Sha256};

use crate::centre::{CENTRE, OPENED};

/// Any file, also with its magic, version and checksum mended; any state as it lies in the database.
pub fn request(bytes: &[u8]) {
    let _ = Request::read(bytes);
    let _ = Request::read(&mended(b"SBQ1", bytes));
    if let Ok(state) = RequestState::from_bytes(bytes) {
        assert_eq!(**state.to_bytes(), *bytes);
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
    for version in [1, 2] {
        let sealed = doors::answer(&ASKED.file, &ASKED.digits, version, bytes).unwrap();
        // Nobody becomes one of the team by bytes that nobody signed.
        assert!(read(&sealed).is_err());
    }
}

/// Any frames of joining over the network, said to either side at any stage: which frame, then its content.
pub fn line(bytes: &[u8]) {
    let Some((stage, content)) = bytes.split_first() else {
        return;
    };
    let ends = Ends {
        newcomer: OPENED.open.desk().keys().lan,
        host: CENTRE.bob.keys().lan,
    };
    let said = |kind: u8| [b"SBL1\x01".as_slice(), &[kind], content].concat();
    let (digits, state) = (&ASKED.digits, ASKED.state.to_bytes());
    let state = RequestState::from_bytes(&state).unwrap();
    let file = ASKED.file.clone();
    let (ringing, knock) = Ringing::begin(digits, ends).unwrap();
    let waiting = Waiting::begin(state, file, ends, &OPENED.open, &OPENED.closed).unwrap();
    match stage % 6 {
        0 => drop(waiting.hear(content)),
        1 => drop(waiting.hear(&said(1))),
        2 => drop(ringing.hear(content)),
        3 => drop(ringing.hear(&said(2))),
        4 => {
            let (requested, _) = waiting.hear(&knock).unwrap();
            let judged = requested.hear(&said(3));
            // Nobody knows the digits by guessing at frames.
            assert!(!matches!(judged, Ok(Judged::Right(_))));
        }
        _ => {
            let (_, request) = waiting.hear(&knock).unwrap();
            let (proving, _) = ringing.hear(&request).unwrap().prove().unwrap();
            assert!(proving.hear(&said(4)).is_err());
            word_of(content);
        }
    }
}
