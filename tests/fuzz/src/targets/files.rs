//! Files that somebody brings in beside lists: photos, languages, spoken sentences.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use data_encoding::BASE64;
use samenboek_domain::language_pack::{LanguagePack, Outline, outline};
use samenboek_domain::recordings::{Recordings, as_said};
use samenboek_paper::{LONGEST_SIDE, Words, photo, photo_within, reads_as_fluent};
use serde_json::json;

use super::lists::BETWEEN;

/// What a PNG begins with.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// Any bytes as a photo; and pieces of a PNG with their lengths and sums made right. What is kept is a JPEG of bounded size
/// that holds a picture and nothing else.
pub fn pictures(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let file = if how & 1 == 0 {
        content.to_vec()
    } else {
        png_of(content)
    };
    let Ok(kept) = photo(&file) else {
        return;
    };
    assert!(kept.width.max(kept.height) <= LONGEST_SIDE && kept.width.min(kept.height) > 0);
    assert_eq!(notes_in(&kept.bytes), Vec::<u8>::new());
    // What was kept is taken again, and stays as large.
    let again = photo(&kept.bytes).unwrap();
    assert_eq!((again.width, again.height), (kept.width, kept.height));
    if let Ok(small) = photo_within(&file, 20_000) {
        assert!(small.bytes.len() <= 20_000);
    }
}

/// Pieces, each of four letters and what belongs to them, as a PNG.
fn png_of(content: &[u8]) -> Vec<u8> {
    let mut file = PNG.to_vec();
    for piece in content.split(|byte| *byte == BETWEEN) {
        if piece.len() < 4 {
            continue;
        }
        file.extend((piece.len() as u32 - 4).to_be_bytes());
        file.extend(piece);
        file.extend(sum_of(piece).to_be_bytes());
    }
    file
}

/// The check sum of PNG: CRC-32.
fn sum_of(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    });
    !sum
}

/// The markers of what a program wrote beside the picture, before its first line.
fn notes_in(jpeg: &[u8]) -> Vec<u8> {
    let (mut notes, mut at) = (Vec::new(), 2);
    while jpeg[at] == 255 && jpeg[at + 1] != 0xda {
        let marker = jpeg[at + 1];
        if (0xe1..=0xef).contains(&marker) || marker == 0xfe {
            notes.push(marker);
        }
        at += 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    }
    notes
}

/// Some words of the house.
const WORDS: &str =
    "today = Vandaag\nwelcome = Dag { $name }\ncount = { $count ->\n [one] een\n *[other] veel\n }";
static OURS: LazyLock<Outline> = LazyLock::new(|| outline(WORDS));

/// Any bytes as a language from a file, and pieces of one: tag, name, name of a file, words, name of a font, letters.
pub fn language(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let file = if how & 1 == 0 {
        content.to_vec()
    } else {
        let mut pieces = content.split(|byte| *byte == BETWEEN);
        let mut text = || String::from_utf8_lossy(pieces.next().unwrap_or_default()).into_owned();
        let (tag, name, file, words, font) = (text(), text(), text(), text(), text());
        let letters = BASE64.encode(pieces.next().unwrap_or_default());
        let fonts: BTreeMap<String, String> = (!font.is_empty())
            .then_some((font, letters))
            .into_iter()
            .collect();
        json!({"samenboek": "language pack", "version": 1, "tag": tag, "name": name, "words": {file: words}, "fonts": fonts})
            .to_string()
            .into_bytes()
    };
    let Ok(pack) = LanguagePack::parse(&file, &["nl", "en"]) else {
        return;
    };
    for name in pack.words.keys().chain(pack.fonts.keys()) {
        assert!(!name.contains(['/', '\\', ':', '\0']) && !name.starts_with('.'));
    }
    let fluent = pack.text();
    if !reads_as_fluent(&fluent) {
        return;
    }
    assert!(Words::over(pack.tag.as_str(), &fluent, WORDS).is_ok());
    if let Ok(lacks) = pack.lacks(&OURS) {
        assert!(lacks <= OURS.len());
    }
}

/// Any bytes as spoken sentences, and pieces of them: tag, whose voice, and by two a text and its sound.
pub fn recordings(bytes: &[u8]) {
    let (how, content) = bytes.split_first().unwrap_or((&0, &[]));
    let file = if how & 1 == 0 {
        content.to_vec()
    } else {
        let mut pieces = content.split(|byte| *byte == BETWEEN);
        let mut text = || String::from_utf8_lossy(pieces.next().unwrap_or_default()).into_owned();
        let (tag, voice) = (text(), text());
        let rest: Vec<&[u8]> = pieces.collect();
        let clips = rest.chunks_exact(2).map(|both| {
            json!({"text": String::from_utf8_lossy(both[0]), "sound": BASE64.encode(both[1])})
        });
        json!({"samenboek": "recordings", "version": 1, "tag": tag, "spoken_by": voice, "clips": clips.collect::<Vec<_>>()})
            .to_string()
            .into_bytes()
    };
    let Ok(read) = Recordings::parse(&file) else {
        return;
    };
    assert!(!read.clips.is_empty());
    for (text, sound) in &read.clips {
        assert_eq!(as_said(text), *text);
        assert!(!text.is_empty() && !sound.is_empty());
    }
}
