//! Spelling: which sounds the letters of a word stand for.

use super::script::{ARABIC_H, H_OR_G};

/// Spellings of more than one letter, longer ones first. Small letters are vowels.
const SPELLINGS: [(&str, &str); 38] = [
    ("tsch", "S"),
    ("aou", "u"),
    ("aoe", "u"),
    ("auw", "u"),
    ("dsj", "J"),
    ("dzh", "J"),
    ("ouw", "u"),
    ("sch", "S"),
    ("tch", "S"),
    ("tsj", "S"),
    ("ai", "i"),
    ("ao", "u"),
    ("au", "u"),
    ("aw", "u"),
    ("ay", "i"),
    ("ck", "K"),
    ("cz", "S"),
    ("dh", "D"),
    ("dj", "J"),
    ("dt", "T"),
    ("ei", "i"),
    ("ey", "i"),
    ("gh", "G"),
    ("ie", "i"),
    ("kh", "H"),
    ("oe", "u"),
    ("ou", "u"),
    ("ow", "u"),
    ("ph", "F"),
    ("rh", "R"),
    ("sh", "S"),
    ("sj", "S"),
    ("sz", "S"),
    ("th", "T"),
    ("tz", "S"),
    ("ue", "u"),
    ("zh", "J"),
    ("zj", "J"),
];

/// Which way a spelling is read that can be read in two.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// Chaima with a sh, Marija with a y, Serhij.
    Soft,
    /// Chalid with a kh, Khadija with a dj, Sergej.
    Hard,
}

impl Reading {
    fn of(self, soft: &'static str, hard: &'static str) -> &'static str {
        match self {
            Self::Soft => soft,
            Self::Hard => hard,
        }
    }
}

/// The sounds of a word: capitals are consonants, and `a`, `i` and `u` the vowels.
pub(super) fn sounds(letters: &str, reading: Reading) -> Vec<char> {
    let mut sounds = Vec::new();
    let mut rest = letters;
    while let Some(letter) = rest.chars().next() {
        let (heard, after) = next_sound(rest, letter, sounds.is_empty(), reading);
        match heard {
            Some(heard) => sounds.extend(heard.chars()),
            // A letter of a script that is not read here stands for itself.
            None => sounds.push(letter),
        }
        rest = after;
    }
    sounds
}

/// What is heard at the start of `rest`, and what comes after it.
fn next_sound(
    rest: &str,
    letter: char,
    is_first: bool,
    reading: Reading,
) -> (Option<&'static str>, &str) {
    if let Some(found) = two_ways(rest, is_first, reading) {
        return found;
    }
    let spelling = SPELLINGS
        .iter()
        .find_map(|(spelling, heard)| Some((Some(*heard), rest.strip_prefix(*spelling)?)));
    if let Some(found) = spelling {
        return found;
    }
    let after = rest.strip_prefix(letter).unwrap_or_default();
    (single(letter, after, is_first), after)
}

/// The spellings that are read in two ways.
fn two_ways(rest: &str, is_first: bool, reading: Reading) -> Option<(Option<&'static str>, &str)> {
    if let Some(after) = rest.strip_prefix("ch") {
        // Christina, but Chaima and Achmed.
        let is_k = is_first && !after.starts_with(is_vowel_letter);
        let heard = if is_k { "K" } else { reading.of("S", "H") };
        return Some((Some(heard), after));
    }
    if let Some(after) = rest.strip_prefix(H_OR_G) {
        return Some((Some(reading.of("H", "G")), after));
    }
    let is_hard_before =
        |after: &str| reading == Reading::Hard && after.starts_with(is_vowel_letter);
    for spelling in ["aj", "ij"] {
        if let Some(after) = rest.strip_prefix(spelling) {
            return (!is_hard_before(after)).then_some((Some("i"), after));
        }
    }
    let after = rest.strip_prefix('j').filter(|_| !is_first)?;
    let heard = if is_hard_before(after) { "J" } else { "i" };
    Some((Some(heard), after))
}

fn single(letter: char, after: &str, is_first: bool) -> Option<&'static str> {
    Some(match letter {
        'a' => "a",
        'y' | 'j' if is_first && after.starts_with(is_vowel_letter) => "J",
        'e' | 'i' | 'y' => "i",
        'o' | 'u' | 'w' => "u",
        'b' => "B",
        'c' if after.starts_with(['e', 'i', 'y']) => "S",
        'c' | 'k' | 'q' => "K",
        'd' => "D",
        'f' | 'v' => "F",
        'g' => "G",
        'h' | ARABIC_H => "H",
        'j' => "J",
        'l' => "L",
        'm' => "M",
        'n' => "N",
        'p' => "P",
        'r' => "R",
        's' | 'z' => "S",
        't' => "T",
        'x' => "KS",
        _ => return None,
    })
}

pub(super) fn is_vowel_letter(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w')
}
