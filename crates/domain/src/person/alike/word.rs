//! One word of a name: its letters, and how they sound.

use super::script::Latin;
use super::sound;

/// A shorter word is too short for a slip to be told from another name.
const SLIP_LETTERS: usize = 5;

#[derive(Clone)]
pub(super) struct Word {
    letters: String,
    codes: Vec<String>,
}

impl Word {
    /// None when nothing of it is heard.
    pub fn new(latin: &Latin) -> Option<Self> {
        let codes = sound::codes(latin);
        (!codes.is_empty()).then(|| Self {
            letters: latin.letters.clone(),
            codes,
        })
    }

    pub fn letters(&self) -> &str {
        &self.letters
    }

    /// Every code that it may have.
    pub fn codes(&self) -> &[String] {
        &self.codes
    }

    /// The most likely code.
    pub fn sound(&self) -> &str {
        self.codes.first().map_or("", String::as_str)
    }

    pub fn sounds_like(&self, other: &Self) -> bool {
        self.codes.iter().any(|code| other.codes.contains(code))
    }

    pub fn is_initial(&self) -> bool {
        let mut letters = self.letters.chars();
        let first = letters.next();
        letters.next().is_none() && first.is_some_and(|letter| letter.is_ascii_alphabetic())
    }

    /// Whether one slip of the keyboard makes the one into the other.
    pub fn is_a_slip_from(&self, other: &Self) -> bool {
        let (one, other) = (self.letters.as_str(), other.letters.as_str());
        let is_long = |letters: &str| letters.chars().count() >= SLIP_LETTERS;
        is_long(one)
            && is_long(other)
            && !is_feminine_of(one, other)
            && !is_feminine_of(other, one)
            && strsim::osa_distance(one, other) == 1
    }

    /// The first and the last letters, behind a sound. A slip leaves one of the two as it was. From
    /// `long` letters on there are three at each end, and two before.
    pub fn grips(&self, sound: &str, long: usize) -> Vec<String> {
        let letters: Vec<char> = self.letters.chars().collect();
        let lengths: &[usize] = match letters.len() {
            ..SLIP_LETTERS => &[],
            length if length < long => &[2],
            // Beside a word of six letters and beside one of eight.
            length if length == long => &[2, 3],
            _ => &[3],
        };
        lengths
            .iter()
            .flat_map(|length| {
                let first: String = letters.iter().take(*length).collect();
                let last: String = letters.iter().skip(letters.len() - length).collect();
                [format!("<{sound} {first}"), format!(">{sound} {last}")]
            })
            .collect()
    }
}

/// Samira beside Samir, Ivanova beside Ivanov, Maria beside Mario: no slip, but somebody else.
fn is_feminine_of(woman: &str, man: &str) -> bool {
    woman
        .strip_suffix('a')
        .is_some_and(|stem| stem == man.strip_suffix('o').unwrap_or(man))
}
