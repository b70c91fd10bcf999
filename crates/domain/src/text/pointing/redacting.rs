//! Taking names out of a text before it goes to somebody else than those who wrote it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use super::people::{is_title, places_of_names};
use super::words::{self, Word};
use super::{houses, reach};
use crate::text::citizen_number::citizen_service_numbers;
use crate::text::{is_small_word, telling_words, words_of};

/// What stands where a name stood.
pub const LEFT_OUT: &str = "…";

/// Takes the names of known people out of texts, but for one person's own. Made once for many texts.
pub struct Redactor {
    /// The telling words of everybody's names, hers too: "Jan van den Berg" goes whole, also where she is a Van den Berg.
    telling: BTreeSet<String>,
    /// Names of two letters, "Jo": a word of the language too, so that they count only with a capital.
    short: BTreeSet<String>,
    own: BTreeSet<String>,
}

impl Redactor {
    /// Takes out these names. The names in `own` stay where they stand alone.
    pub fn new<'a>(
        names: impl IntoIterator<Item = &'a str>,
        own: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let own: Vec<&str> = own.into_iter().collect();
        let (mut telling, mut short) = (BTreeSet::new(), BTreeSet::new());
        for name in names.into_iter().chain(own.iter().copied()) {
            telling.extend(telling_words(name));
            short.extend(short_words(name));
        }
        let own = own.into_iter();
        Self {
            telling,
            short,
            own: own
                .flat_map(|name| telling_words(name).into_iter().chain(short_words(name)))
                .collect(),
        }
    }

    /// The text without names of others, and without whoever a title announces: "mevrouw …".
    pub fn without_names<'t>(&self, text: &'t str) -> Cow<'t, str> {
        replaced(text, self.names_in(text, &words::words(text)))
    }

    /// The text without anything that points at somebody: names of others, numbers of houses, telephones, addresses for
    /// mail.
    pub fn without_people<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let words = words::words(text);
        let numbers = citizen_service_numbers(text).chain(reach::emails(text));
        let numbers = numbers
            .chain(reach::telephones(text))
            .chain(houses::house_numbers(text, &words));
        let found = numbers.chain(self.names_in(text, &words)).collect();
        replaced(text, found)
    }

    fn names_in(&self, text: &str, words: &[Word<'_>]) -> Vec<Range<usize>> {
        let mut found = places_of_names(text, words, &self.telling);
        let short = words
            .iter()
            .filter(|word| word.may_be_a_name() && self.short.contains(&word.folded));
        found.extend(short.map(|word| word.range.clone()));
        found.retain(|place| {
            let mut within = words
                .iter()
                .filter(|word| place.start <= word.range.start && word.range.end <= place.end);
            within.any(|word| {
                let is_own = self.own.contains(&word.folded);
                !is_own && !is_small_word(&word.folded) && !is_title(word)
            })
        });
        found
    }
}

// It holds everybody's name.
impl fmt::Debug for Redactor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Redactor(…)")
    }
}

/// The words of a name that have two letters.
fn short_words(name: &str) -> impl Iterator<Item = String> {
    let words = words_of(name).into_iter();
    words.filter(|word| word.chars().count() == 2 && !is_small_word(word))
}

/// Places that touch are left out as one.
fn replaced(text: &str, mut places: Vec<Range<usize>>) -> Cow<'_, str> {
    if places.is_empty() {
        return Cow::Borrowed(text);
    }
    places.sort_by_key(|place| (place.start, place.end));
    let (mut kept, mut at) = (String::new(), 0);
    for place in places {
        if place.start >= at {
            kept.push_str(text.get(at..place.start).unwrap_or_default());
            kept.push_str(LEFT_OUT);
        }
        at = at.max(place.end);
    }
    kept.push_str(text.get(at..).unwrap_or_default());
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn for_fatma() -> Redactor {
        Redactor::new(
            [
                "Jan de Boer",
                "Fatma Yilmaz",
                "Rik van den Berg",
                "Zeynep",
                "Jo",
            ],
            ["Fatma van den Berg", "Fatje"],
        )
    }

    #[test]
    fn names_of_others_go_and_her_own_stays() {
        let fatma = for_fatma();
        for (text, left) in [
            ("Fatma bracht soep.", "Fatma bracht soep."),
            (
                "Fatma van den Berg en Jan ruimden op.",
                "Fatma van den Berg en … ruimden op.",
            ),
            ("Fatma Yilmaz zong.", "… zong."),
            ("Rik van den Berg kookte.", "… kookte."),
            ("Zeynep's taart", "…'s taart"),
            ("Mevrouw Kwikstaart riep Fatje.", "… riep Fatje."),
            (
                "Mevrouw van den Berg zei ja.",
                "Mevrouw van den Berg zei ja.",
            ),
            ("Brief aan ZEYNEP", "Brief aan …"),
            ("Jo en ik, zo jo!", "… en ik, zo jo!"),
            ("", ""),
            ("Er was soep.", "Er was soep."),
        ] {
            assert_eq!(fatma.without_names(text), left, "{text}");
        }
    }

    #[test]
    fn in_a_note_also_what_else_points_at_somebody_goes() {
        let fatma = for_fatma();
        let note = "Jan: 06-00001234, jan@brug.example. Hij haalt Fatma op.";
        assert_eq!(fatma.without_people(note), "…: …, …. Hij haalt Fatma op.");
        assert_eq!(
            fatma.without_names("Soep in Portiek 12"),
            "Soep in Portiek 12"
        );
    }

    #[test]
    fn where_nobody_is_spared_every_known_name_goes() {
        let all = Redactor::new(["Jan de Boer", "Fatma"], []);
        assert_eq!(
            all.without_names("Fatma en Jan de Boer aten"),
            "… en … aten"
        );
    }
}
