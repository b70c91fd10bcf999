//! Names inside other texts: whether somebody may be meant.

use std::collections::BTreeSet;

use super::fold;
use super::sorting::BEFORE_SURNAMES;

/// Small words of names from elsewhere.
const PARTS: [&str; 6] = ["abu", "ben", "bin", "bint", "ibn", "von"];
/// A shorter word stands in too many texts to tell anything.
const TELLING: usize = 3;

/// The words of a text, folded.
pub fn words_of(text: &str) -> BTreeSet<String> {
    fold(text)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a name by which somebody may be meant alone: not "van", not "de", not an initial.
pub fn telling_words(name: &str) -> BTreeSet<String> {
    let mut words = words_of(name);
    words.retain(|word| !is_small_word(word) && word.chars().count() >= TELLING);
    words
}

/// Whether this folded word is only a particle of names: "van", "den", "bin".
pub(crate) fn is_small_word(word: &str) -> bool {
    BEFORE_SURNAMES.contains(&word) || PARTS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn telling(name: &str) -> Vec<String> {
        telling_words(name).into_iter().collect()
    }

    #[test]
    fn a_first_name_and_a_surname_tell_and_the_small_words_between_do_not() {
        assert_eq!(telling("Fatma van den Berg"), ["berg", "fatma"]);
        assert_eq!(telling("Ömer bin-Said"), ["omer", "said"]);
        assert_eq!(telling("J. de W."), Vec::<String>::new());
        assert_eq!(telling("سعاد"), ["سعاد"]);
    }

    #[test]
    fn words_are_found_whatever_stands_between_them() {
        let words = words_of("Soep (met Fatma's brood), Çağla!");
        for word in ["soep", "fatma", "brood", "cagla"] {
            assert!(words.contains(word), "{word}");
        }
    }
}
