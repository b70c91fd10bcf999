//! A cautious estimate of how hard a passphrase is to guess.
//!
//! Words count by the size of a list of words, other letters as English and Dutch text does (about
//! 2.3 bits a letter; Shannon, "Prediction and Entropy of Printed English", 1951, gives 0.6 to 2.3
//! for long texts), mixed characters by their alphabet. Repetition, runs, years and the passwords
//! that everybody has count as next to nothing.

use std::collections::BTreeSet;

use crate::passphrase::{is_word, words};

const TEXT_LETTER: f64 = 2.3;
const NOTORIOUS_BITS: f64 = 5.0;
const YEAR_BITS: f64 = 6.0;
const RUN_BITS: f64 = 4.0;
/// Shorter stretches of letters are no words, but picked one by one.
const TEXT_LENGTH: usize = 4;
/// Longer stretches than this are cut off: nobody remembers a thousand even choices.
const CHARACTERS: usize = 256;

const NOTORIOUS: [&str; 24] = [
    "wachtwoord",
    "welkom",
    "geheim",
    "password",
    "passwoord",
    "qwerty",
    "qwertz",
    "azerty",
    "letmein",
    "welcome",
    "admin",
    "login",
    "hallo",
    "hello",
    "test",
    "abc",
    "abcd",
    "asdf",
    "zomer",
    "winter",
    "lente",
    "herfst",
    "samenboek",
    "buurthuis",
];

/// How many bits a guesser has to get right, roughly and rather too few.
pub fn bits(text: &str) -> f64 {
    let text: String = text.chars().take(CHARACTERS).collect();
    let mut seen = BTreeSet::new();
    stretches(&text)
        .into_iter()
        .filter(|stretch| seen.insert(stretch.text.to_lowercase()))
        .map(|stretch| stretch.bits())
        .sum()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letters,
    Digits,
    Signs,
    Spaces,
}

struct Stretch<'a> {
    class: Class,
    text: &'a str,
}

impl Stretch<'_> {
    fn bits(&self) -> f64 {
        match self.class {
            Class::Letters => letters(self.text),
            Class::Digits => digits(self.text),
            Class::Signs => different(self.text) * 4.0,
            Class::Spaces => 0.0,
        }
    }
}

fn letters(text: &str) -> f64 {
    let plain = text.to_lowercase();
    if NOTORIOUS.contains(&plain.as_str()) {
        return NOTORIOUS_BITS;
    }
    if is_run(&plain) {
        return RUN_BITS;
    }
    if is_word(&plain) {
        return (words().len() as f64).log2();
    }
    let length = plain.chars().count();
    let each = if length < TEXT_LENGTH {
        4.7
    } else {
        TEXT_LETTER
    };
    each * different_in_place(&plain)
}

fn digits(text: &str) -> f64 {
    let is_year = text.len() == 4 && (text.starts_with("19") || text.starts_with("20"));
    if is_year {
        return YEAR_BITS;
    }
    if is_run(text) {
        return RUN_BITS;
    }
    3.3 * different_in_place(text)
}

/// Characters that differ from the one before and do not simply follow it.
fn different_in_place(text: &str) -> f64 {
    let characters: Vec<u32> = text.chars().map(u32::from).collect();
    let steps = characters.windows(2).filter(|pair| match pair {
        [one, next] => one.abs_diff(*next) > 1,
        _ => true,
    });
    (steps.count() + usize::from(!characters.is_empty())) as f64
}

fn different(text: &str) -> f64 {
    text.chars().collect::<BTreeSet<char>>().len() as f64
}

/// `aaaa`, `1234`, `dcba`: one choice and a length.
fn is_run(text: &str) -> bool {
    text.chars().count() > 2 && different_in_place(text) <= 1.0
}

fn stretches(text: &str) -> Vec<Stretch<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(class) = rest.chars().next().map(class_of) {
        let end = rest
            .find(|character| class_of(character) != class)
            .unwrap_or(rest.len());
        let (stretch, behind) = rest.split_at(end);
        found.push(Stretch {
            class,
            text: stretch,
        });
        rest = behind;
    }
    found
}

fn class_of(character: char) -> Class {
    if character.is_alphabetic() {
        Class::Letters
    } else if character.is_numeric() {
        Class::Digits
    } else if character.is_whitespace() {
        Class::Spaces
    } else {
        Class::Signs
    }
}
