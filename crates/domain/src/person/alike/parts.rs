//! Taking a name apart: what is left out, what is the first name.

use super::script::{Latin, latin};
use super::word::Word;
use crate::text::{fold, is_small_word};

/// Articles of Arabic names, which are written or left out.
const ARTICLES: [&str; 2] = ["al", "el"];
/// "Servant of": the first half of a name, with the article of the second half.
const SERVANT: [&str; 15] = [
    "abd", "abdal", "abdel", "abder", "abdes", "abdoel", "abdoer", "abdou", "abdoul", "abdour",
    "abdu", "abdul", "abdur", "abdus", "abdun",
];

/// A name as it was typed, taken apart.
pub(super) struct Parts {
    /// Every word, folded and sorted, so that their order does not matter.
    pub written: Vec<String>,
    /// The first name.
    pub given: Given,
    /// What comes after the first name.
    pub rest: Vec<Word>,
}

/// How somebody is called among her family.
#[derive(Clone)]
pub(super) enum Given {
    /// Letters, in one piece.
    Initials(String),
    /// A name.
    Name(Word),
}

impl Parts {
    /// Somebody called "Berg, Jan van den" is Jan Berg. None without letters.
    pub fn parse(name: &str) -> Option<Self> {
        let mut words = in_order(name);
        if words.iter().any(|word| !is_left_out(word)) {
            words.retain(|word| !is_left_out(word));
        }
        let mut written: Vec<String> = words.iter().map(|word| without_marks(word)).collect();
        written.sort();
        let words = servants_joined(words.iter().map(|word| latin(word)).collect());
        let mut rest: Vec<Word> = words.iter().filter_map(Word::new).collect();
        let given = take_given(&mut rest)?;
        Some(Self {
            written,
            given,
            rest,
        })
    }
}

impl Given {
    /// Its most likely code, or the initials.
    pub fn sound(&self) -> &str {
        match self {
            Self::Initials(letters) => letters,
            Self::Name(word) => word.sound(),
        }
    }

    pub fn sounds_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(one), Self::Name(other)) => one.sounds_like(other),
            (Self::Initials(one), Self::Initials(other)) => one == other,
            (Self::Initials(_), Self::Name(_)) | (Self::Name(_), Self::Initials(_)) => false,
        }
    }

    pub fn is_a_slip_from(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(one), Self::Name(other)) => one.is_a_slip_from(other),
            (Self::Initials(_), _) | (_, Self::Initials(_)) => false,
        }
    }

    /// Whether one of the two is an initial with which the other may begin.
    pub fn is_initial_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Name(_), Self::Name(_)) => false,
            (Self::Initials(_), _) | (_, Self::Initials(_)) => {
                self.first_letter().is_some() && self.first_letter() == other.first_letter()
            }
        }
    }

    fn first_letter(&self) -> Option<char> {
        let letters = match self {
            Self::Initials(letters) => letters,
            Self::Name(word) => word.letters(),
        };
        letters.chars().next().map(|letter| match letter {
            'c' | 'q' => 'k',
            'j' => 'y',
            'v' => 'f',
            other => other,
        })
    }
}

/// The words, with what stands behind a comma first.
fn in_order(name: &str) -> Vec<String> {
    match name.split_once(',') {
        Some((surname, given)) if given.contains(char::is_alphanumeric) => {
            let mut words = pieces(given);
            words.extend(pieces(surname));
            words
        }
        Some(_) | None => pieces(name),
    }
}

fn without_marks(word: &str) -> String {
    fold(word).replace('\'', "")
}

/// The words as they were typed, without "v.d.".
fn pieces(name: &str) -> Vec<String> {
    let pieces: Vec<&str> = name
        .split(|letter: char| letter.is_whitespace() || is_between_words(letter))
        .filter(|piece| !piece.is_empty())
        .collect();
    let mut words = Vec::new();
    let mut rest = pieces.into_iter().peekable();
    while let Some(piece) = rest.next() {
        let is_short_van = matches!(piece, "v" | "V")
            && rest
                .next_if(|next| matches!(*next, "d" | "de" | "den" | "der"))
                .is_some();
        if !is_short_van {
            words.push(piece.to_owned());
        }
    }
    words
}

fn is_between_words(letter: char) -> bool {
    letter.is_ascii_punctuation() && letter != '\'' || matches!(letter, '\u{2010}'..='\u{2015}')
}

fn is_left_out(word: &str) -> bool {
    let word = fold(word);
    is_small_word(&word)
        || ARTICLES.contains(&word.as_str())
        || matches!(word.as_str(), "vd" | "vdr")
}

/// Abd al-Rahman in one word.
fn servants_joined(words: Vec<Latin>) -> Vec<Latin> {
    let mut joined = Vec::with_capacity(words.len());
    let mut rest = words.into_iter().peekable();
    while let Some(word) = rest.next() {
        let is_servant = SERVANT.contains(&word.letters.as_str());
        match rest.next_if(|_| is_servant) {
            Some(name) => {
                // Abd Allah has its article inside.
                let article = if name.letters.starts_with("all") {
                    ""
                } else {
                    "l"
                };
                joined.push(Latin {
                    letters: format!("abd{article}{}", name.letters),
                    hides_vowel: name.hides_vowel,
                });
            }
            None => joined.push(word),
        }
    }
    joined
}

/// The first name, or the initials, which some write behind the surname.
fn take_given(words: &mut Vec<Word>) -> Option<Given> {
    if words.iter().all(Word::is_initial) {
        return (!words.is_empty()).then(|| Given::Name(words.remove(0)));
    }
    let before = words.iter().take_while(|word| word.is_initial()).count();
    let behind = words
        .iter()
        .rev()
        .take_while(|word| word.is_initial())
        .count();
    let initials: Vec<Word> = match (before, behind) {
        (0, 0) => return Some(Given::Name(words.remove(0))),
        (0, behind) => words.split_off(words.len() - behind),
        (before, _) => words.drain(..before).collect(),
    };
    let letters = initials
        .into_iter()
        .map(|word| word.letters().to_owned())
        .collect();
    Some(Given::Initials(letters))
}
