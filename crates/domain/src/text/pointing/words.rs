//! The words of a text, and where they stand.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::text::digits::western_digit;
use crate::text::fold;

/// A run of letters and digits.
pub(super) struct Word<'text> {
    pub range: Range<usize>,
    pub written: &'text str,
    pub folded: String,
}

impl Word<'_> {
    /// Begins with a capital, or with a letter of a script that has none.
    pub fn may_be_a_name(&self) -> bool {
        self.written
            .chars()
            .next()
            .is_some_and(|first| first.is_alphabetic() && !first.is_lowercase())
    }

    /// Whether it begins with a small letter.
    pub fn is_small(&self) -> bool {
        self.written.starts_with(char::is_lowercase)
    }

    /// The digits it begins with, as `0` to `9`, and the folded rest of it.
    pub fn number(&self) -> Option<(String, String)> {
        let digits: String = self.written.chars().map_while(western_digit).collect();
        let rest: String = self.written.chars().skip(digits.len()).collect();
        (!digits.is_empty()).then(|| (digits, fold(&rest)))
    }
}

/// The words, from left to right.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices() {
        match (start, is_in_word(character)) {
            (None, true) if character.is_alphanumeric() => start = Some(at),
            (Some(from), false) => {
                words.extend(word(text, from..at));
                start = None;
            }
            (None | Some(_), _) => {}
        }
    }
    words.extend(start.and_then(|from| word(text, from..text.len())));
    words
}

/// What stands between the ends of two words.
pub(super) fn between<'text>(
    text: &'text str,
    one: &Range<usize>,
    next: &Range<usize>,
) -> &'text str {
    text.get(one.end..next.start).unwrap_or_default()
}

fn word(text: &str, range: Range<usize>) -> Option<Word<'_>> {
    let written = text.get(range.clone())?;
    Some(Word {
        range,
        written,
        folded: fold(written),
    })
}

/// Accents that are written behind their letter belong to it, and so do the joiners of Persian.
fn is_in_word(character: char) -> bool {
    character.is_alphanumeric()
        || is_combining_mark(character)
        || matches!(character, '\u{200C}' | '\u{200D}' | '\u{AD}')
}
