//! The language of a text, as a tag (BCP 47): any that somebody speaks, not only those of the window.

use std::fmt;

use crate::input::InputError;

/// So many characters has the longest tag.
const MOST: usize = 35;

/// Languages that are written from the right (Unicode CLDR, `characterOrder`).
const FROM_THE_RIGHT: [&str; 13] = [
    "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi",
];

/// Languages that are written from the right when the tag says so.
const SCRIPTS_FROM_THE_RIGHT: [&str; 4] = ["arab", "hebr", "syrc", "thaa"];

/// A language tag, in small letters: `nl`, `tr`, `zh-hant`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag; `field` names its place on the form.
    pub fn parse(field: &str, tag: &str) -> Result<Self, InputError> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let is_language = (2..=3).contains(&language.len())
            && language.bytes().all(|byte| byte.is_ascii_lowercase());
        let mut others = parts;
        let is_tag = others.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if is_language && is_tag && tag.len() <= MOST {
            return Ok(Self(tag));
        }
        Err(InputError::UnknownChoice {
            field: field.to_owned(),
            choices: "nl, en, ar, tr, uk, pl, …".to_owned(),
        })
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is written from the right.
    pub fn is_from_the_right(&self) -> bool {
        is_from_the_right(&self.0)
    }
}

/// Whether a language is written from the right, by its tag.
pub(super) fn is_from_the_right(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.find(|part| part.len() == 4) {
        Some(script) => SCRIPTS_FROM_THE_RIGHT.contains(&script),
        None => FROM_THE_RIGHT.contains(&language),
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
