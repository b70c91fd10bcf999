//! What two names have in common, and the keys by which they find each other.

use std::collections::BTreeSet;

use super::Alike;
use super::parts::{Given, Parts};
use super::word::Word;

/// From so many letters on, three at one end tell more than two.
const LONG: usize = 7;

/// A name as it is compared. It has a first name at least.
#[derive(Clone)]
pub(super) struct SpokenName {
    written: Vec<String>,
    given: Given,
    /// The first and the last word after the first name.
    rest: Vec<Word>,
}

impl SpokenName {
    /// Takes a name apart. None without letters.
    pub fn parse(name: &str) -> Option<Self> {
        let parts = Parts::parse(name)?;
        Some(Self {
            written: parts.written,
            given: parts.given,
            rest: ends(parts.rest),
        })
    }

    /// What two names have in common.
    pub fn alike(&self, other: &Self) -> Option<Alike> {
        if self.sounds_like(other) {
            return Some(match self.written == other.written {
                true => Alike::SameName,
                false => Alike::SoundsAlike,
            });
        }
        if self.is_a_slip_from(other) {
            return Some(Alike::SpelledAlike);
        }
        let is_given_alike = self.given.sounds_like(&other.given);
        if self.rest.is_empty() || other.rest.is_empty() {
            return is_given_alike.then_some(Alike::FirstNameOnly);
        }
        if !self.shares_rest(other) {
            return None;
        }
        if is_given_alike {
            return Some(Alike::PartOfName);
        }
        let is_initial = self.given.is_initial_of(&other.given);
        is_initial.then_some(Alike::InitialOnly)
    }

    /// The keys by which two names that are alike find each other.
    pub fn keys(&self) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        if let Given::Name(given) = &self.given {
            keys.extend(given.codes().iter().map(|code| format!("1{code}")));
        }
        for word in &self.rest {
            keys.extend(word.codes().iter().map(|code| format!("2{code}")));
        }
        match (&self.given, self.rest.as_slice()) {
            (Given::Name(given), []) => keys.extend(given.grips("", LONG)),
            (given, [surname]) => {
                // A slip in the surname leaves its other end.
                keys.extend(surname.grips(given.sound(), usize::MAX));
                keys.insert(format!("={}", self.sounds().join(" ")));
            }
            _ => {
                keys.insert(format!("={}", self.sounds().join(" ")));
            }
        }
        keys
    }

    /// Word by word, or in another order.
    fn sounds_like(&self, other: &Self) -> bool {
        let is_word_by_word =
            self.given.sounds_like(&other.given) && differences(&self.rest, &other.rest) == Some(0);
        let is_turned_round = !self.rest.is_empty() && self.sounds() == other.sounds();
        is_word_by_word || is_turned_round
    }

    /// One word is a slip from the other's, and the other words sound alike.
    fn is_a_slip_from(&self, other: &Self) -> bool {
        match differences(&self.rest, &other.rest) {
            Some(0) => self.given.is_a_slip_from(&other.given),
            Some(1) => {
                let has_slip =
                    self.rest.iter().zip(&other.rest).all(|(word, beside)| {
                        word.sounds_like(beside) || word.is_a_slip_from(beside)
                    });
                has_slip && self.given.sound() == other.given.sound()
            }
            Some(_) | None => false,
        }
    }

    /// Every word after the first name of the one is a word of the other.
    fn shares_rest(&self, other: &Self) -> bool {
        is_within(&self.rest, &other.rest) || is_within(&other.rest, &self.rest)
    }

    /// The most likely sound of every word, sorted.
    fn sounds(&self) -> Vec<&str> {
        let mut sounds: Vec<&str> = self.rest.iter().map(Word::sound).collect();
        sounds.push(self.given.sound());
        sounds.sort_unstable();
        sounds
    }
}

/// How many words differ in sound, one beside the other. None when one has more words.
fn differences(one: &[Word], other: &[Word]) -> Option<usize> {
    (one.len() == other.len()).then(|| {
        one.iter()
            .zip(other)
            .filter(|(word, beside)| !word.sounds_like(beside))
            .count()
    })
}

fn is_within(words: &[Word], others: &[Word]) -> bool {
    words
        .iter()
        .all(|word| others.iter().any(|other| word.sounds_like(other)))
}

/// The first and the last: with a word between them there are enough keys.
fn ends(mut words: Vec<Word>) -> Vec<Word> {
    let last = words.pop();
    words.truncate(1);
    words.extend(last);
    words
}
