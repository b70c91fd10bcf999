//! What the words above a column say.

mod patterns;

use patterns::{HEADINGS, SENSITIVE};

use super::meaning::{Meaning, Sensitive};
use super::value::{Value, tidy};

/// A longer text is a sentence and no heading.
const MOST_WORDS: usize = 6;

/// What a heading says of its column: the meaning that its words have in Dutch or English. None
/// when its words are not known, or when it is sensitive.
pub fn meaning_of_heading(heading: &str) -> Option<Meaning> {
    if sensitive_heading(heading).is_some() {
        return None;
    }
    let words = words_in(heading);
    if words.is_empty() || words.len() > MOST_WORDS {
        return None;
    }
    HEADINGS
        .iter()
        .find(|(_, patterns)| patterns.split(", ").any(|pattern| fits(pattern, &words)))
        .map(|(meaning, _)| *meaning)
}

/// Why a column under this heading may not be kept; none for any other column.
pub fn sensitive_heading(heading: &str) -> Option<Sensitive> {
    let words = words_in(heading);
    SENSITIVE
        .iter()
        .find(|(_, patterns)| patterns.split(", ").any(|pattern| fits(pattern, &words)))
        .map(|(why, _)| *why)
}

/// Why the column under this cell may not be kept.
pub(super) fn sensitive_cell(heading: &Value) -> Option<Sensitive> {
    heading.as_text().and_then(sensitive_heading)
}

/// The meaning of the column under this cell.
pub(super) fn meaning_of_cell(heading: &Value) -> Option<Meaning> {
    heading.as_text().and_then(meaning_of_heading)
}

fn words_in(heading: &str) -> Vec<String> {
    tidy(heading)
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn fits(pattern: &str, words: &[String]) -> bool {
    let (pattern, is_whole) = match pattern.strip_prefix('=') {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut asked = 0_usize;
    let all_stand_there = pattern.split(' ').all(|asked_word| {
        asked += 1;
        match asked_word.strip_suffix('*') {
            Some(beginning) => words.iter().any(|word| word.starts_with(beginning)),
            None => words.iter().any(|word| word == asked_word),
        }
    });
    all_stand_there && (!is_whole || words.len() == asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headings_that_centres_use_are_known() {
        for (heading, meaning) in [
            ("Datum", Meaning::Date),
            ("dag", Meaning::Date),
            ("Wanneer?", Meaning::Date),
            ("DATE", Meaning::Date),
            ("Naam", Meaning::Name),
            ("Deelnemer", Meaning::Name),
            ("Bezoeker", Meaning::Name),
            ("Wie", Meaning::Name),
            ("Naam deelnemer", Meaning::Name),
            ("Voornaam", Meaning::FirstName),
            ("Achternaam", Meaning::LastName),
            ("Tussenvoegsel(s)", Meaning::Infix),
            ("Activiteit", Meaning::Activity),
            ("Wat", Meaning::Activity),
            ("Titel", Meaning::Title),
            ("Omschrijving", Meaning::Title),
            ("Plek", Meaning::Place),
            ("Locatie", Meaning::Place),
            ("Waar", Meaning::Place),
            ("Zaal", Meaning::Place),
            ("Aantal bezoekers", Meaning::Count),
            ("Opkomst", Meaning::Count),
            ("Bezoekers", Meaning::Names),
            ("Aantal nieuwe gezichten", Meaning::NewFaces),
            ("Nieuw?", Meaning::NewFaces),
            ("Begintijd", Meaning::StartsAt),
            ("van", Meaning::StartsAt),
            ("tot", Meaning::EndsAt),
            ("Eindtijd", Meaning::EndsAt),
            ("Telefoonnummer", Meaning::Telephone),
            ("Tel.", Meaning::Telephone),
            ("06-nummer", Meaning::Telephone),
            ("E-mail", Meaning::Email),
            ("mailadres", Meaning::Email),
            ("Opmerkingen", Meaning::Note),
            ("Bijzonderheden", Meaning::Note),
            ("Reeks", Meaning::Series),
            ("Groep", Meaning::Series),
            ("Gastvrouw", Meaning::Organisers),
            ("Organisator", Meaning::Organisers),
            ("Sfeer", Meaning::Tone),
            ("Geboortedatum", Meaning::BirthDate),
            ("Postcode", Meaning::Postcode),
            ("Huisnr.", Meaning::HouseNumber),
            ("Straatnaam", Meaning::Street),
            ("Woonplaats", Meaning::Town),
            ("Taal", Meaning::Language),
            ("Leeftijd", Meaning::Skip),
            ("Gezin", Meaning::Household),
            ("Tolk nodig?", Meaning::Interpreter),
            ("Aanwezig", Meaning::Mark),
        ] {
            assert_eq!(meaning_of_heading(heading), Some(meaning), "{heading}");
        }
        assert_eq!(meaning_of_heading("Fatma"), None);
        assert_eq!(meaning_of_heading(""), None);
    }

    #[test]
    fn what_a_centre_may_not_keep_is_known_by_its_heading() {
        for (heading, why) in [
            ("Geloof", Sensitive::Religion),
            ("Land van herkomst", Sensitive::Origin),
            ("Nationaliteit", Sensitive::Origin),
            ("Afkomst", Sensitive::Origin),
            ("Gezondheid", Sensitive::Health),
            ("Medicatie?", Sensitive::Health),
            ("Allergieën", Sensitive::Health),
            ("Ziekte(n)", Sensitive::Health),
            ("BSN", Sensitive::CitizenServiceNumber),
            ("BSN-nummer", Sensitive::CitizenServiceNumber),
            ("Etniciteit", Sensitive::Origin),
        ] {
            assert_eq!(sensitive_heading(heading), Some(why), "{heading}");
            assert_eq!(meaning_of_heading(heading), None, "{heading}");
        }
        assert_eq!(sensitive_heading("Opmerkingen"), None);
    }
}
