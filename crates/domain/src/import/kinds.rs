//! What people did and how it felt, as far as the words of a cell tell.

use crate::encounter::{Activity, Tone};

use super::value::tidy;

/// Beginnings of words that tell what people did. The first that fits decides.
const ACTIVITIES: [(Activity, &[&str]); 8] = [
    (
        Activity::Language,
        &["taal", "conversatie", "nederlandse les", "language"],
    ),
    (
        Activity::Meal,
        &[
            "eten",
            "eet",
            "kook",
            "koken",
            "maaltijd",
            "lunch",
            "ontbijt",
            "diner",
            "bbq",
            "barbecue",
            "buurtmaal",
            "iftar",
            "soep",
            "meal",
            "cooking",
            "dinner",
        ],
    ),
    (
        Activity::Sport,
        &[
            "sport", "voetbal", "wandel", "fiets", "yoga", "gym", "bewegen", "dans", "zwem",
            "spel", "biljart", "schaak", "walk",
        ],
    ),
    (
        Activity::Art,
        &[
            "schilder", "teken", "knutsel", "handwerk", "creatief", "brei", "naai", "klei", "zing",
            "zang", "koor", "muziek", "kunst", "art", "paint",
        ],
    ),
    (
        Activity::TidyUp,
        &["opruim", "schoonmaak", "zwerfvuil", "prikken", "clean"],
    ),
    (
        Activity::Help,
        &["hulp", "help", "spreekuur", "repair", "reparatie", "klus"],
    ),
    (
        Activity::Culture,
        &[
            "feest", "cultuur", "theater", "museum", "film", "uitstap", "excursie", "feast",
        ],
    ),
    (
        Activity::Talk,
        &[
            "koffie",
            "gesprek",
            "praat",
            "thee",
            "buurtoverleg",
            "dialoog",
            "inloop",
            "overleg",
            "vergader",
            "talk",
            "coffee",
        ],
    ),
];

const TONES: [(Tone, &[&str]); 3] = [
    (
        Tone::Positive,
        &[
            "goed",
            "heel goed",
            "erg goed",
            "fijn",
            "gezellig",
            "prima",
            "positief",
            "leuk",
            "super",
            "mooi",
            "warm",
            "+",
            "++",
            "good",
            "great",
            "positive",
            "🙂",
            "😀",
            "😊",
            "👍",
        ],
    ),
    (
        Tone::Neutral,
        &[
            "neutraal",
            "gewoon",
            "ok",
            "oke",
            "rustig",
            "gemiddeld",
            "+/-",
            "±",
            "0",
            "neutral",
            "😐",
        ],
    ),
    (
        Tone::Tense,
        &[
            "gespannen",
            "slecht",
            "onrustig",
            "boos",
            "ruzie",
            "negatief",
            "matig",
            "-",
            "--",
            "tense",
            "bad",
            "🙁",
            "😠",
            "👎",
        ],
    ),
];

/// What people did, as far as the words tell.
pub(super) fn activity_told_by(text: &str) -> Option<Activity> {
    let tidied = tidy(text);
    if let Ok(activity) = tidied.parse() {
        return Some(activity);
    }
    let words: Vec<&str> = tidied
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let tells = |stem: &&str| {
        // "art" begins too many words ("artikel"), so short stems are whole words.
        words
            .iter()
            .any(|word| word == stem || (stem.len() > 3 && word.starts_with(stem)))
            || (stem.contains(' ') && tidied.contains(stem))
    };
    ACTIVITIES
        .iter()
        .find(|(_, stems)| stems.iter().any(tells))
        .map(|(activity, _)| *activity)
}

/// The cell is nothing but the name of a kind of activity.
pub(super) fn is_only_a_kind(text: &str) -> bool {
    tidy(text).parse::<Activity>().is_ok()
}

/// The mood, when the whole cell is a word for it.
pub(super) fn tone_told_by(text: &str) -> Option<Tone> {
    let tidied = tidy(text);
    let tidied = tidied.trim_end_matches(['.', '!']);
    if let Ok(tone) = tidied.parse() {
        return Some(tone);
    }
    TONES
        .iter()
        .find(|(_, words)| words.contains(&tidied))
        .map(|(tone, _)| *tone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_an_evening_tells_what_people_did() {
        for (title, activity) in [
            ("Samen eten", Some(Activity::Meal)),
            ("Taalcafé", Some(Activity::Language)),
            ("Koffieochtend", Some(Activity::Talk)),
            ("Wandelen met Jan", Some(Activity::Sport)),
            ("tidy_up", Some(Activity::TidyUp)),
            ("Portiekoverleg", None),
            ("Artikel 12", None),
        ] {
            assert_eq!(activity_told_by(title), activity, "{title}");
        }
    }

    #[test]
    fn a_mood_is_one_word_and_a_sentence_is_a_note() {
        assert_eq!(tone_told_by("Gezellig!"), Some(Tone::Positive));
        assert_eq!(tone_told_by("+/-"), Some(Tone::Neutral));
        assert_eq!(tone_told_by("eerst goed, later ruzie"), None);
    }
}
