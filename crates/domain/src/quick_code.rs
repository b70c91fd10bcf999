//! The quick code: three of twelve pictures in order, or four to six digits. Whoever set one returns with it while the
//! program runs. It guards no key; what protects it is how seldom it may be tried.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use crate::choice::choices;
use crate::refusal::Refused;

/// From what three are chosen: different at a glance, and each has a word.
pub const PICTURES: [&str; 12] = [
    "bike", "cat", "cloud", "coffee", "fish", "flower", "home", "key", "moon", "music", "star",
    "umbrella",
];
/// So many pictures make a code.
pub const CHOSEN: usize = 3;
/// So many digits at least.
pub const LEAST_DIGITS: usize = 4;
/// So many digits at most.
pub const MOST_DIGITS: usize = 6;

/// So many wrong ones in a row, and it opens nothing any more.
pub const MOST_WRONG: u32 = 5;

choices! {
    /// How somebody returns.
    QuickKind {
        /// Three pictures in order.
        Pictures => "pictures",
        /// Digits.
        Digits => "digits",
    }
}

/// A code that may be set. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct QuickCode {
    kind: QuickKind,
    text: String,
}

impl fmt::Debug for QuickCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("QuickCode(…)")
    }
}

/// Why a code, or a try at one, was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuickCodeError {
    /// Not three different ones of the twelve.
    #[error("not three different pictures")]
    NotThreePictures,
    /// Not four to six digits.
    #[error("not four to six digits")]
    NotDigits,
    /// Everybody would try this one first.
    #[error("everybody tries these digits first")]
    TooEasy,
    /// Another code; so many tries are left.
    #[error("another code")]
    Wrong {
        /// How many.
        left: u32,
    },
    /// The last one was wrong just now.
    #[error("a pause after a wrong code")]
    Wait {
        /// How long, in seconds.
        seconds: u64,
    },
    /// Five wrong in a row: it opens nothing any more.
    #[error("too many wrong codes")]
    Spent,
}

impl Refused for QuickCodeError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotThreePictures => "quick_three_pictures",
            Self::NotDigits => "quick_digits",
            Self::TooEasy => "quick_too_easy",
            Self::Wrong { .. } => "quick_wrong",
            Self::Wait { .. } => "quick_wait",
            Self::Spent => "quick_spent",
        }
    }

    fn field(&self) -> Option<String> {
        Some("code".to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Wrong { left } => BTreeMap::from([("left", left.to_string())]),
            Self::Wait { seconds } => BTreeMap::from([("seconds", seconds.to_string())]),
            Self::NotThreePictures | Self::NotDigits | Self::TooEasy | Self::Spent => {
                BTreeMap::new()
            }
        }
    }
}

impl QuickCode {
    /// A code that somebody wants to set: pictures by name with a space between, or digits.
    pub fn new(kind: QuickKind, text: &str) -> Result<Self, QuickCodeError> {
        let code = Self::tried(kind, text)?;
        if kind == QuickKind::Digits && is_easy(&code.text) {
            return Err(QuickCodeError::TooEasy);
        }
        Ok(code)
    }

    /// A code as somebody tries it.
    pub fn tried(kind: QuickKind, text: &str) -> Result<Self, QuickCodeError> {
        let text = match kind {
            QuickKind::Pictures => three_pictures(text)?,
            QuickKind::Digits => digits(text)?,
        };
        Ok(Self { kind, text })
    }

    /// Pictures or digits.
    pub fn kind(&self) -> QuickKind {
        self.kind
    }

    /// What is made into the mark that is kept.
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn three_pictures(text: &str) -> Result<String, QuickCodeError> {
    let chosen: Vec<&str> = text.split_whitespace().collect();
    let different: BTreeSet<&str> = chosen.iter().copied().collect();
    let are_ours = different.iter().all(|one| PICTURES.contains(one));
    if chosen.len() != CHOSEN || different.len() != CHOSEN || !are_ours {
        return Err(QuickCodeError::NotThreePictures);
    }
    Ok(chosen.join(" "))
}

fn digits(text: &str) -> Result<String, QuickCodeError> {
    let text = text.trim();
    let are_digits = text.bytes().all(|sign| sign.is_ascii_digit());
    if !are_digits || !(LEAST_DIGITS..=MOST_DIGITS).contains(&text.len()) {
        return Err(QuickCodeError::NotDigits);
    }
    Ok(text.to_owned())
}

/// One digit all along, or digits that follow one another.
fn is_easy(digits: &str) -> bool {
    let steps: BTreeSet<i16> = digits
        .as_bytes()
        .windows(2)
        .filter_map(|pair| match pair {
            [one, next] => Some(i16::from(*next) - i16::from(*one)),
            _ => None,
        })
        .collect();
    steps.len() == 1 && steps.iter().all(|step| step.abs() <= 1)
}

/// How long after so many wrong ones in a row the next may be tried. None when none may.
pub fn pause_after(wrong: u32) -> Option<Duration> {
    let seconds = match wrong {
        0 => 0,
        1 => 1,
        2 => 5,
        3 => 15,
        4 => 60,
        MOST_WRONG.. => return None,
    };
    Some(Duration::from_secs(seconds))
}

/// Whether one may be tried now, so long after the last wrong one.
pub fn may_try(wrong: u32, since: Duration) -> Result<(), QuickCodeError> {
    let pause = pause_after(wrong).ok_or(QuickCodeError::Spent)?;
    let left = pause.saturating_sub(since);
    if left.is_zero() {
        return Ok(());
    }
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    Err(QuickCodeError::Wait { seconds })
}

/// What somebody hears after a wrong one, the last of so many.
pub fn after_wrong(wrong: u32) -> QuickCodeError {
    match MOST_WRONG.saturating_sub(wrong) {
        0 => QuickCodeError::Spent,
        left => QuickCodeError::Wrong { left },
    }
}

#[cfg(test)]
mod tests;
