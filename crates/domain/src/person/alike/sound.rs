//! How a word sounds, roughly: a code that is the same for the spellings of one name.
//!
//! The consonants in classes, the first vowel, and a vowel at the end. After the idea of Soundex
//! (Russell, 1918), with the spellings of Dutch, and of Arabic, Turkish and Slavic names in Dutch,
//! French and English ears.

use super::script::Latin;
use super::spelling::{Reading, is_vowel_letter, sounds};

/// More consonants tell nothing more.
const MOST_CONSONANTS: usize = 8;
/// With so many consonants a vowel at the start no longer tells which: Oleksandr, Aleksandr.
const MANY_CONSONANTS: usize = 4;
const VOWELS: [char; 3] = ['a', 'i', 'u'];

/// The codes of a word, the most likely first. One, or two or three when its spelling leaves open
/// how it sounds; none for a word without letters.
pub(super) fn codes(word: &Latin) -> Vec<String> {
    let mut codes = Vec::new();
    for reading in [Reading::Soft, Reading::Hard] {
        for code in codes_of_reading(word, reading) {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes
}

fn codes_of_reading(word: &Latin, reading: Reading) -> Vec<String> {
    // Abdul Rahman, Abdelrahman and Abdurrahman: "servant of", and then one of many names.
    let (servant, letters) = match word.letters.strip_prefix("abd") {
        Some(rest) if !rest.is_empty() => ("+", without_article(rest)),
        Some(_) | None => ("", word.letters.as_str()),
    };
    let mut sounds = sounds(silent_end_off(letters), reading);
    if !word.hides_vowel {
        sounds.dedup_by(|next, sound| next == sound && !is_vowel(*sound));
    }
    harden_end(&mut sounds);
    shape(&sounds, word.hides_vowel)
        .into_iter()
        .map(|code| format!("{servant}{code}"))
        .collect()
}

fn without_article(rest: &str) -> &str {
    let rest = rest.trim_start_matches(['a', 'e', 'o', 'u']);
    rest.strip_prefix('l').unwrap_or(rest)
}

/// Sarah without her h, Yassine and Marouane without their e.
fn silent_end_off(letters: &str) -> &str {
    if letters.ends_with("ah") || letters.ends_with("eh") {
        return letters.strip_suffix('h').unwrap_or(letters);
    }
    let Some(stem) = letters.strip_suffix('e') else {
        return letters;
    };
    let is_heard = stem.ends_with(is_vowel_letter) || !stem.contains(is_vowel_letter);
    if is_heard { letters } else { stem }
}

/// At the end a d is heard as t, and a b as p: Mohammed, Muhammet; Ayoub, Eyüp.
fn harden_end(sounds: &mut [char]) {
    if let Some(last) = sounds.last_mut() {
        match *last {
            'D' => *last = 'T',
            'B' => *last = 'P',
            _ => {}
        }
    }
}

/// First vowel, consonants, last vowel: Maria is `aMRa`. A capital is a vowel at the very start:
/// Ahmed is `AHMT` and Hamid `aHMT`. When the vowel is hidden there is a code for each.
fn shape(sounds: &[char], hides_vowel: bool) -> Vec<String> {
    let consonants: String = sounds
        .iter()
        .filter(|sound| !is_vowel(**sound))
        .take(MOST_CONSONANTS)
        .collect();
    let Some(start) = sounds.first() else {
        return Vec::new();
    };
    let starts_with_vowel = is_vowel(*start);
    let first = sounds.iter().copied().find(|sound| is_vowel(*sound));
    let end = last_vowel(sounds);
    if starts_with_vowel && consonants.chars().count() >= MANY_CONSONANTS {
        return vec![format!("*{consonants}{end}")];
    }
    let firsts: Vec<char> = match first {
        _ if hides_vowel => VOWELS.to_vec(),
        Some(first) => vec![first],
        None => return vec![consonants],
    };
    firsts
        .into_iter()
        .map(|first| match starts_with_vowel {
            true => format!("{}{consonants}{end}", first.to_ascii_uppercase()),
            false => format!("{first}{consonants}{end}"),
        })
        .collect()
}

/// The vowel that a word ends in, when it is another one than its first: it tells Samira from Samir.
fn last_vowel(sounds: &[char]) -> String {
    let consonants_before = sounds
        .iter()
        .skip_while(|sound| !is_vowel(**sound))
        .any(|sound| !is_vowel(*sound));
    sounds
        .last()
        .filter(|sound| consonants_before && is_vowel(**sound))
        .map(char::to_string)
        .unwrap_or_default()
}

fn is_vowel(sound: char) -> bool {
    VOWELS.contains(&sound)
}

#[cfg(test)]
mod tests {
    use super::super::script::latin;
    use super::*;

    #[test]
    fn a_code_is_the_consonants_the_first_vowel_and_the_last() {
        for (word, sound) in [
            ("Maria", vec!["aMRa"]),
            ("Marija", vec!["aMRa", "aMRJa"]),
            ("Ahmed", vec!["AHMT"]),
            ("Hamid", vec!["aHMT"]),
            ("Oleksandr", vec!["*LKSNDR"]),
            ("Chalid", vec!["aSLT", "aHLT"]),
            ("Abdurrahman", vec!["+aRHMN"]),
            ("سعاد", vec!["aST", "iST", "uST"]),
            ("李", vec!["李"]),
            ("", vec![]),
        ] {
            assert_eq!(codes(&latin(word)), sound, "{word}");
        }
    }

    #[test]
    fn a_man_and_a_woman_with_one_root_do_not_sound_alike() {
        for (man, woman) in [
            ("Samir", "Samira"),
            ("Oleksandr", "Oleksandra"),
            ("Hassan", "Hussein"),
            ("Mohammed", "Mahmoud"),
            ("Ahmed", "Hamid"),
        ] {
            assert_ne!(codes(&latin(man)), codes(&latin(woman)), "{man}, {woman}");
        }
    }
}
