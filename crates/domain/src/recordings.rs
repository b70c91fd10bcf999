//! Sentences that somebody spoke, in a file: each with the text that it says, so that a recording never says something
//! else than what stands on the screen.

mod error;

use std::collections::BTreeMap;

use data_encoding::BASE64;
pub use error::RecordingsError;
use serde::Deserialize;

use crate::agreement::LanguageTag;
use crate::text::Name;

/// The version of these files that is written today.
const VERSION: u32 = 1;
/// What says that a file is one of these.
const MARK: &str = "recordings";
/// A larger file is none; whoever reads it stops here.
pub const MOST_BYTES: usize = 24 * 1024 * 1024;
/// More sentences than this the program does not say.
const MOST_CLIPS: usize = 10_000;
/// A longer text is no sentence.
const MOST_TEXT: usize = 2_000;
/// How a sound begins: Ogg, WAV, WebM, FLAC, MP3 with and without its front.
const SOUND_STARTS: [&[u8]; 7] = [
    b"OggS",
    b"RIFF",
    &[0x1a, 0x45, 0xdf, 0xa3],
    b"fLaC",
    b"ID3",
    &[0xff, 0xfb],
    &[0xff, 0xf3],
];

/// Spoken sentences of one language, as the rules let them through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recordings {
    /// Which language.
    pub tag: LanguageTag,
    /// Whose voice it is, as the file says.
    pub spoken_by: Name,
    /// The sounds as they are in the file, by what they say (see [`as_said`]).
    pub clips: BTreeMap<String, Vec<u8>>,
}

/// The file as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    samenboek: String,
    #[expect(
        dead_code,
        reason = "read before the rest, so that a newer file is told"
    )]
    version: u32,
    tag: String,
    spoken_by: String,
    clips: Vec<Clip>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clip {
    text: String,
    sound: String,
}

/// What stands in every version.
#[derive(Deserialize)]
struct Front {
    samenboek: String,
    version: u32,
}

impl Recordings {
    /// Reads a file.
    pub fn parse(bytes: &[u8]) -> Result<Self, RecordingsError> {
        if bytes.len() > MOST_BYTES {
            return Err(RecordingsError::TooLarge);
        }
        let none = |_| RecordingsError::NotThese;
        let front: Front = serde_json::from_slice(bytes).map_err(none)?;
        if front.samenboek != MARK {
            return Err(RecordingsError::NotThese);
        }
        if front.version > VERSION {
            return Err(RecordingsError::Newer);
        }
        let written: Written = serde_json::from_slice(bytes).map_err(none)?;
        debug_assert_eq!(written.samenboek, MARK);
        if written.clips.len() > MOST_CLIPS {
            return Err(RecordingsError::TooLarge);
        }
        let none = |_| RecordingsError::NotThese;
        let tag = LanguageTag::parse("tag", &written.tag).map_err(none)?;
        let none = |_| RecordingsError::NotThese;
        let spoken_by = Name::parse("spoken_by", &written.spoken_by).map_err(none)?;
        let clips: BTreeMap<_, _> = written
            .clips
            .into_iter()
            .map(Clip::read)
            .collect::<Result<_, _>>()?;
        if clips.is_empty() {
            return Err(RecordingsError::NotThese);
        }
        Ok(Self {
            tag,
            spoken_by,
            clips,
        })
    }
}

impl Clip {
    fn read(self) -> Result<(String, Vec<u8>), RecordingsError> {
        let text = as_said(&self.text);
        if text.is_empty() || text.len() > MOST_TEXT {
            return Err(RecordingsError::NotThese);
        }
        let sound = BASE64
            .decode(self.sound.as_bytes())
            .ok()
            .filter(|bytes| SOUND_STARTS.iter().any(|start| bytes.starts_with(start)));
        let sound = sound.ok_or_else(|| RecordingsError::NoSound { text: text.clone() })?;
        Ok((text, sound))
    }
}

/// A text as it is looked up: one space between words, and no marks that turn the direction of letters.
pub fn as_said(text: &str) -> String {
    let turns = |it: char| matches!(it, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
    let plain: String = text.chars().filter(|it| !turns(*it)).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::*;
    use crate::refusal::Refused;

    fn with(change: impl FnOnce(&mut Value)) -> Result<Recordings, RecordingsError> {
        let mut file = json!({
            "samenboek": "recordings", "version": 1, "tag": "nl", "spoken_by": "Fatma",
            "clips": [{"text": " Wie ben\nje? ", "sound": BASE64.encode(b"OggS...")}],
        });
        change(&mut file);
        Recordings::parse(file.to_string().as_bytes())
    }

    #[test]
    fn a_sentence_is_found_by_what_it_says() {
        let spoken = with(|_| {}).unwrap();
        let sound = spoken.clips.get(&as_said("Wie  ben \u{2068}je\u{2069}?"));
        assert_eq!(sound.unwrap(), b"OggS...");
        assert_eq!(spoken.spoken_by.as_str(), "Fatma");
    }

    #[test]
    fn what_holds_no_recordings_is_refused_by_name() {
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 8] = [
            (
                |it| it["samenboek"] = json!("language pack"),
                "recordings_not_these",
            ),
            (|it| it["version"] = json!(2), "recordings_newer"),
            (|it| it["tag"] = json!("../nl"), "recordings_not_these"),
            (|it| it["spoken_by"] = json!(""), "recordings_not_these"),
            (|it| it["clips"] = json!([]), "recordings_not_these"),
            (
                |it| it["clips"] = json!([{"text": "  ", "sound": ""}]),
                "recordings_not_these",
            ),
            (
                |it| it["clips"] = json!([{"text": "Klaar.", "sound": BASE64.encode(b"<svg/>")}]),
                "recordings_no_sound",
            ),
            (
                |it| it["script"] = json!("alert(1)"),
                "recordings_not_these",
            ),
        ];
        for (change, code) in cases {
            assert_eq!(with(change).unwrap_err().code(), code);
        }
        for bytes in [&b""[..], b"{", b"OggS", &[0xff; 40]] {
            let refused = Recordings::parse(bytes).unwrap_err();
            assert_eq!(refused, RecordingsError::NotThese);
        }
    }
}
