//! A language that comes in a file: its words as Fluent, and the letters to write them with. Nothing in it is ever run.

mod error;
mod outline;

use std::collections::BTreeMap;

use data_encoding::BASE64;
pub use error::LanguagePackError;
pub use outline::{Outline, outline};
use serde::Deserialize;

use crate::agreement::LanguageTag;
use crate::text::Name;

/// The version of these files that is written today.
const VERSION: u32 = 1;
/// What says that a file is one of these.
const MARK: &str = "language pack";
/// A larger file is none; whoever reads it stops here.
pub const MOST_BYTES: usize = 24 * 1024 * 1024;
/// More words than this no language needs.
const MOST_WORD_BYTES: usize = 4 * 1024 * 1024;
/// More files than this nobody lays them in.
const MOST_FILES: usize = 100;
/// Regular, half bold, bold, and one to spare.
const MOST_FONTS: usize = 4;
/// How a font begins: TrueType, OpenType, WOFF2.
const FONT_STARTS: [&[u8]; 4] = [&[0, 1, 0, 0], b"true", b"OTTO", b"wOF2"];
/// How the names of font files end.
const FONT_ENDS: [&str; 3] = [".ttf", ".otf", ".woff2"];

/// A language from a file, as the rules let it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguagePack {
    /// Which language.
    pub tag: LanguageTag,
    /// What it is called in itself: "ትግርኛ".
    pub name: Name,
    /// The Fluent files, by name: `shell.ftl`.
    pub words: BTreeMap<String, String>,
    /// Fonts, by the name of their file.
    pub fonts: BTreeMap<String, Vec<u8>>,
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
    name: String,
    words: BTreeMap<String, String>,
    #[serde(default)]
    fonts: BTreeMap<String, String>,
}

/// What stands in every version.
#[derive(Deserialize)]
struct Front {
    samenboek: String,
    version: u32,
}

impl LanguagePack {
    /// Reads a file. `built_in` are the languages of the program, whose words no file replaces.
    pub fn parse(bytes: &[u8], built_in: &[&str]) -> Result<Self, LanguagePackError> {
        if bytes.len() > MOST_BYTES {
            return Err(LanguagePackError::TooLarge);
        }
        let none = |_| LanguagePackError::NoPack;
        let front: Front = serde_json::from_slice(bytes).map_err(none)?;
        if front.samenboek != MARK {
            return Err(LanguagePackError::NoPack);
        }
        if front.version > VERSION {
            return Err(LanguagePackError::Newer);
        }
        let written: Written = serde_json::from_slice(bytes).map_err(none)?;
        debug_assert_eq!(written.samenboek, MARK);
        let tag = LanguageTag::parse("tag", &written.tag).map_err(|_| LanguagePackError::NoPack)?;
        if built_in.contains(&tag.as_str()) {
            return Err(LanguagePackError::BuiltIn);
        }
        let name = Name::parse("name", &written.name).map_err(|_| LanguagePackError::NoPack)?;
        Ok(Self {
            tag,
            name,
            words: words(written.words)?,
            fonts: fonts(written.fonts)?,
        })
    }

    /// All its words as one text.
    pub fn text(&self) -> String {
        let files: Vec<&str> = self.words.values().map(String::as_str).collect();
        files.join("\n")
    }

    /// How many of the messages of the house it lacks. Refuses what fills in a place that the house has no value for.
    pub fn lacks(&self, house: &Outline) -> Result<usize, LanguagePackError> {
        let own = outline(&self.text());
        let stranger = own.iter().find(|(key, places)| {
            house
                .get(*key)
                .is_some_and(|known| !places.is_subset(known))
        });
        if let Some((key, _)) = stranger {
            return Err(LanguagePackError::FillsOther { key: key.clone() });
        }
        Ok(house.keys().filter(|key| !own.contains_key(*key)).count())
    }
}

fn words(written: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, LanguagePackError> {
    let bytes: usize = written.values().map(String::len).sum();
    if bytes > MOST_WORD_BYTES || written.len() > MOST_FILES {
        return Err(LanguagePackError::TooLarge);
    }
    if written.is_empty() || !written.keys().all(|name| is_plain(name, &[".ftl"])) {
        return Err(LanguagePackError::NoWords);
    }
    Ok(written)
}

fn fonts(
    written: BTreeMap<String, String>,
) -> Result<BTreeMap<String, Vec<u8>>, LanguagePackError> {
    if written.len() > MOST_FONTS {
        return Err(LanguagePackError::TooLarge);
    }
    let read = written.into_iter().map(|(name, text)| {
        let bytes = BASE64
            .decode(text.as_bytes())
            .map_err(|_| LanguagePackError::NoFont)?;
        let is_font = FONT_STARTS.iter().any(|start| bytes.starts_with(start));
        if is_font && is_plain(&name, &FONT_ENDS) {
            Ok((name, bytes))
        } else {
            Err(LanguagePackError::NoFont)
        }
    });
    read.collect()
}

/// A name without folders, of letters that every system writes.
fn is_plain(name: &str, endings: &[&str]) -> bool {
    let letters = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    name.len() <= 80
        && !name.starts_with('.')
        && name.chars().all(letters)
        && endings.iter().any(|ending| name.ends_with(ending))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::{Value, json};

    use super::*;
    use crate::refusal::Refused;

    fn tigrinya() -> Value {
        json!({
            "samenboek": "language pack", "version": 1, "tag": "ti", "name": "ትግርኛ",
            "words": {"shell.ftl": "today = ሎሚ\nsaved-as = { $place }\n"},
            "fonts": {"NotoSansEthiopic-Regular.ttf": BASE64.encode(&[0, 1, 0, 0, 7])},
        })
    }

    fn with(change: impl FnOnce(&mut Value)) -> Result<LanguagePack, LanguagePackError> {
        let mut file = tigrinya();
        change(&mut file);
        LanguagePack::parse(file.to_string().as_bytes(), &["nl", "en"])
    }

    #[test]
    fn a_language_from_a_file_has_its_words_and_its_letters() {
        let pack = with(|_| {}).unwrap();
        assert_eq!((pack.tag.as_str(), pack.name.as_str()), ("ti", "ትግርኛ"));
        assert!(pack.text().contains("ሎሚ"));
        let font = pack.fonts.get("NotoSansEthiopic-Regular.ttf").unwrap();
        assert_eq!(font, &[0, 1, 0, 0, 7]);
    }

    #[test]
    fn what_it_lacks_is_counted_and_what_it_fills_in_besides_is_refused() {
        let pack = with(|_| {}).unwrap();
        let house =
            outline("today = Vandaag\nsaved-as = { $place }\nleave = Klaar\n    .try = Wacht.\n");
        assert_eq!(pack.lacks(&house), Ok(2));
        let other = outline("saved-as = Bewaard\n");
        let key = "saved-as".to_owned();
        assert_eq!(
            pack.lacks(&other),
            Err(LanguagePackError::FillsOther { key })
        );
    }

    #[test]
    fn what_is_no_language_is_refused_by_name() {
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 12] = [
            (|it| it["samenboek"] = json!("book"), "language_no_pack"),
            (|it| it["version"] = json!(2), "language_newer"),
            (|it| it["tag"] = json!("../ti"), "language_no_pack"),
            (|it| it["tag"] = json!("nl"), "language_built_in"),
            (|it| it["name"] = json!(""), "language_no_pack"),
            (|it| it["words"] = json!({}), "language_no_words"),
            (
                |it| it["words"] = json!({"../shell.ftl": "a = b"}),
                "language_no_words",
            ),
            (
                |it| it["words"] = json!({"shell.js": "alert(1)"}),
                "language_no_words",
            ),
            (
                |it| it["words"] = json!({"a.ftl": "x".repeat(MOST_WORD_BYTES + 1)}),
                "language_too_large",
            ),
            (
                |it| it["fonts"] = json!({"a.ttf": BASE64.encode(b"<svg/>")}),
                "language_no_font",
            ),
            (
                |it| it["fonts"] = json!({"a.svg": BASE64.encode(&[0, 1, 0, 0])}),
                "language_no_font",
            ),
            (|it| it["script"] = json!("alert(1)"), "language_no_pack"),
        ];
        for (change, code) in cases {
            assert_eq!(with(change).unwrap_err().code(), code);
        }
        for bytes in [&b""[..], b"{", b"PK\x03\x04", &[0xff; 40]] {
            let refused = LanguagePack::parse(bytes, &[]).unwrap_err();
            assert_eq!(refused, LanguagePackError::NoPack);
        }
    }
}
