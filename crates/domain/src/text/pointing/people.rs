//! Names in a text: known ones, and words that a title announces as a name.

use std::collections::BTreeSet;
use std::ops::Range;

use super::words::{Word, between};
use crate::text::{is_small_word, telling_words};

/// Titles that are cut short, with or without a full stop.
const SHORT_TITLES: [&str; 10] = [
    "dhr", "fam", "mej", "mevr", "mr", "mrs", "ms", "mw", "mvr", "mme",
];
/// Titles in full. After a full stop a sentence begins and no name follows.
const TITLES: [&str; 19] = [
    "buurjongen",
    "buurman",
    "buurmeisje",
    "buurvrouw",
    "familie",
    "family",
    "gezin",
    "heer",
    "juffrouw",
    "meneer",
    "mevrouw",
    "mijnheer",
    "miss",
    "missus",
    "mister",
    "neighbor",
    "neighbour",
    "oom",
    "tante",
];
/// Words that are surnames too. In small letters they mean what they say.
const EVERYDAY: [&str; 44] = [
    "bakker", "bank", "berg", "best", "bloem", "boer", "bos", "brand", "broek", "brug", "bruin",
    "burger", "dijk", "goed", "groen", "groot", "hart", "hoek", "huis", "jong", "klein", "kok",
    "koning", "kort", "kramer", "lang", "mei", "molen", "mulder", "nieuw", "oud", "post", "rood",
    "roos", "ruiter", "smit", "sterk", "veld", "visser", "vos", "winter", "wit", "zomer", "zwart",
];

/// Where names stand. Words of one name that follow each other are one place.
pub(super) fn names(text: &str, words: &[Word<'_>], known_names: &[&str]) -> Vec<Range<usize>> {
    let telling: BTreeSet<String> = known_names
        .iter()
        .flat_map(|name| telling_words(name))
        .collect();
    places_of_names(text, words, &telling)
}

/// The same, by the telling words of known names.
pub(super) fn places_of_names(
    text: &str,
    words: &[Word<'_>],
    telling: &BTreeSet<String>,
) -> Vec<Range<usize>> {
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut rest = words;
    while let Some((word, behind)) = rest.split_first() {
        rest = behind;
        let place = if is_title(word) {
            announced(text, word, behind).or_else(|| known(word, behind, text, telling))
        } else {
            known(word, behind, text, telling)
        };
        if let Some(place) = place {
            let after = behind.iter().position(|next| next.range.start >= place.end);
            rest = after
                .and_then(|after| behind.get(after..))
                .unwrap_or_default();
            places.push(place);
        }
    }
    places
}

/// From a title to the last capital word of the name behind it: "mevrouw van den Berg".
fn announced(text: &str, title: &Word<'_>, behind: &[Word<'_>]) -> Option<Range<usize>> {
    let is_short = SHORT_TITLES.contains(&title.folded.as_str());
    let mut before = &title.range;
    let mut end = None;
    for (index, word) in behind.iter().enumerate() {
        let gap = between(text, before, &word.range);
        let follows = is_space(gap) || (index == 0 && is_short && is_space_after_stop(gap));
        let is_part = is_small_word(&word.folded);
        if !follows || !(is_part || word.may_be_a_name()) {
            break;
        }
        if !is_part {
            end = Some(word.range.end);
        }
        before = &word.range;
    }
    end.map(|end| title.range.start..end)
}

/// A known word, and those right behind it: "Fatma van den Berg" is one place.
fn known(
    word: &Word<'_>,
    behind: &[Word<'_>],
    text: &str,
    telling: &BTreeSet<String>,
) -> Option<Range<usize>> {
    if !tells(word, telling) {
        return None;
    }
    let mut before = &word.range;
    let mut end = word.range.end;
    for next in behind {
        let gap = between(text, before, &next.range);
        let is_near = is_space(gap) || gap == "-";
        if is_near && tells(next, telling) {
            end = next.range.end;
        } else if !is_near || !is_small_word(&next.folded) {
            break;
        }
        before = &next.range;
    }
    Some(word.range.start..end)
}

fn tells(word: &Word<'_>, telling: &BTreeSet<String>) -> bool {
    let is_everyday = word.is_small() && EVERYDAY.contains(&word.folded.as_str());
    !is_everyday && telling.contains(&word.folded)
}

/// Whether a word announces a name.
pub(super) fn is_title(word: &Word<'_>) -> bool {
    let folded = word.folded.as_str();
    SHORT_TITLES.contains(&folded) || TITLES.contains(&folded)
}

/// Space on one line.
fn is_space(gap: &str) -> bool {
    !gap.is_empty() && gap.chars().all(|c| c.is_whitespace() && c != '\n')
}

fn is_space_after_stop(gap: &str) -> bool {
    gap.strip_prefix('.')
        .is_some_and(|rest| rest.is_empty() || is_space(rest))
}
