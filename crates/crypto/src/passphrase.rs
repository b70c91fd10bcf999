//! Passphrases: what opens a cold laptop, how good one is, and a suggestion of four words.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::random::{RandomError, random};
use crate::secret::hidden;

mod estimate;

pub use estimate::bits;

/// How many bits a passphrase of one's own must be estimated at: the weakest one opens the whole
/// shared database.
pub const ENOUGH_BITS: f64 = 45.0;

/// How many words a suggestion has.
const SUGGESTED: usize = 4;

static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("words/nl.txt").lines().collect());

static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| WORDS.iter().copied().collect());

/// What somebody typed to open a laptop. Wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Two ways of typing the same accent are one passphrase; everything else counts.
    pub fn new(text: &str) -> Self {
        Self(Zeroizing::new(text.nfc().collect()))
    }

    /// How good it is, as [`bits`] estimates.
    pub fn bits(&self) -> f64 {
        bits(&self.0)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

hidden!(Passphrase);

/// The words that suggestions are made of, sorted: our own selection of everyday Dutch words.
pub fn words() -> &'static [&'static str] {
    &WORDS
}

pub(crate) fn is_word(text: &str) -> bool {
    KNOWN.contains(text)
}

/// Four different words, drawn evenly from [`words`], with spaces between: some 50 bits.
pub fn suggest() -> Result<String, RandomError> {
    loop {
        let mut chosen = BTreeSet::new();
        let mut suggestion = Vec::with_capacity(SUGGESTED);
        while suggestion.len() < SUGGESTED {
            let word = draw()?;
            if chosen.insert(word) {
                suggestion.push(word);
            }
        }
        let suggestion = suggestion.join(" ");
        // Seldom one of the words is what everybody tries; then the house would refuse its own
        // suggestion.
        if bits(&suggestion) >= ENOUGH_BITS {
            return Ok(suggestion);
        }
    }
}

fn draw() -> Result<&'static str, RandomError> {
    let count = words().len();
    // Numbers past the last whole multiple would make the first words likelier.
    let even = usize::from(u16::MAX) / count * count;
    loop {
        let drawn = usize::from(u16::from_le_bytes(random()?));
        if let Some(word) = words().get(drawn % count).filter(|_| drawn < even) {
            return Ok(word);
        }
    }
}

#[cfg(test)]
mod tests;
