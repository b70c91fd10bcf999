//! Dutch that everybody reads (B1): short sentences, somebody who does it, and the words of the house.

use crate::fluent::{Said, said_in};
use crate::none;

/// More words than this are no sentence for somebody who reads slowly.
const MOST_WORDS: usize = 12;

/// Words that never stand on a screen here, and what stands in their place.
const NEVER: [(&str, &str); 10] = [
    ("allochto", "afkomst"),
    ("conflict", "ruzie, or twee versies"),
    ("dader", "tweede partij"),
    ("dossier", "zaak"),
    ("exporteer", "opslaan als bestand"),
    ("exporter", "opslaan als bestand"),
    ("synchroni", "delen"),
    ("verwijder", "weggooien"),
    ("uw", "je"),
    ("u", "je"),
];

/// `wordt zoals het was` says what a thing will be, not what is done to it; `niet eens geworden` is what two people became.
const BECOMES: [&str; 3] = ["zoals het was", "zoals ze waren", "niet eens geworden"];

/// What may stand behind `is` though it looks like a deed that nobody does: the three state words of the house; verbs that say
/// in this way what somebody or something did; what a thing is like, whoever made it so; and a noun.
const STATES: [&str; 15] = [
    "bewaard",
    "gedeeld",
    "gelukt",
    "begonnen",
    "gebeurd",
    "geleden",
    "gestopt",
    "geweest",
    "veranderd",
    "vergeten",
    "beschadigd",
    "opgelost",
    "versleuteld",
    "verzegeld",
    "bestand",
];

/// The prefixes of a participle.
const PARTICIPLES: [&str; 5] = ["be", "ge", "her", "ont", "ver"];

/// What stands before `ge` in the participle of a verb in two parts: `in-ge-trokken`, `terug-ge-nomen`.
const SEPARABLE: [&str; 23] = [
    "aan", "achter", "af", "bij", "binnen", "buiten", "door", "goed", "in", "klaar", "mee", "na",
    "om", "op", "over", "samen", "terug", "toe", "uit", "vast", "voor", "weer", "weg",
];

const IS: [&str; 6] = ["is", "zijn", "was", "waren", "ben", "bent"];
const BECOME: [&str; 6] = ["word", "wordt", "worden", "werd", "werden", "geworden"];

fn sentences(said: &Said) -> Vec<String> {
    let texts = said.texts().into_iter();
    texts
        .flat_map(|text| {
            let ends = text.split_inclusive(['.', '!', '?', ':', ';']);
            ends.map(|sentence| sentence.trim().to_owned())
                .collect::<Vec<_>>()
        })
        .collect()
}

fn words(sentence: &str) -> Vec<String> {
    let words = sentence.split(|sign: char| !(sign.is_alphanumeric() || "'’-+&".contains(sign)));
    let words = words.filter(|word| word.chars().any(char::is_alphanumeric));
    words.map(str::to_lowercase).collect()
}

/// What is wrong with one sentence.
fn faults(sentence: &str) -> Vec<String> {
    let words = words(sentence);
    let mut found = Vec::new();
    if words.len() > MOST_WORDS {
        found.push(format!("{} words", words.len()));
    }
    for (never, rather) in NEVER {
        let is_it = |word: &&String| match never {
            "u" | "uw" => word.as_str() == never,
            _ => word.starts_with(never),
        };
        found.extend(
            words
                .iter()
                .filter(is_it)
                .map(|word| format!("{word}: say {rather}")),
        );
    }
    if let Some(passive) = passive(sentence, &words) {
        found.push(format!("nobody does it: {passive}"));
    }
    found
}

fn passive(sentence: &str, words: &[String]) -> Option<String> {
    let small = sentence.to_lowercase();
    let becomes = words.iter().any(|word| BECOME.contains(&word.as_str()));
    if becomes && !BECOMES.iter().any(|it| small.contains(it)) {
        return Some("worden".to_owned());
    }
    let at = words.iter().position(|word| IS.contains(&word.as_str()))?;
    let (before, after) = words.split_at(at);
    let done = |word: &String, next: Option<&String>| {
        let is_to = next.is_some_and(|it| it == "te");
        !is_to && is_participle(word) && !STATES.contains(&word.as_str())
    };
    // Behind `is`, to the end; and right before it, where Dutch puts it in a clause: "wat gepland is".
    let behind = after
        .windows(2)
        .find_map(|pair| pair.last().filter(|word| done(word, pair.first())));
    let ahead = before.last().filter(|word| done(word, None));
    behind.or(ahead).cloned()
}

fn is_participle(word: &str) -> bool {
    let rest = SEPARABLE.iter().filter_map(|part| word.strip_prefix(part));
    let mut rest = rest.filter(|rest| rest.starts_with("ge"));
    let word = rest.next().unwrap_or(word);
    let begins = PARTICIPLES.iter().any(|start| word.starts_with(start));
    // `geschreven`, `gepland`, `gehoord`; behind another prefix `-en` is as often no participle.
    let ends = word.ends_with('d') || word.ends_with('t');
    let strong = word.starts_with("ge") && word.ends_with("en");
    begins && word.chars().count() > 5 && (ends || strong)
}

#[test]
fn every_dutch_sentence_is_short_says_who_does_it_and_uses_the_words_of_the_house() {
    let mut findings = Vec::new();
    let mut read = 0;
    for (key, said) in said_in("nl") {
        for sentence in sentences(&said) {
            read += 1;
            let faults = faults(&sentence).into_iter();
            findings.extend(faults.map(|fault| format!("{key}: {fault}: {sentence}")));
        }
    }
    assert!(read > 2_000, "only {read} sentences were read");
    none("Dutch that is hard to read", &findings);
}

#[test]
fn a_long_a_passive_and_an_office_sentence_are_found_and_a_plain_one_is_not() {
    for plain in [
        "Alles is bewaard op deze laptop.",
        "Dit is niet gelukt.",
        "Eén ding wordt zoals het was.",
        "Niemand is te herkennen.",
        "De ander is gestopt.",
        "Het boek is versleuteld.",
        "De nazorg zegt of het is opgelost.",
    ] {
        assert_eq!(faults(plain), Vec::<String>::new(), "{plain}");
    }
    for hard in [
        "Wordt niet meer gevraagd.",
        "Deze vraag is al een keer beantwoord.",
        "Wat gepland is, staat in het bestand.",
        "De handtekening is teruggenomen.",
        "Deze toestemming is niet ingetrokken.",
        "Wilt u dit dossier verwijderen?",
        "Dit is een zin met meer woorden dan iemand die langzaam leest kan onthouden.",
    ] {
        assert!(!faults(hard).is_empty(), "{hard}");
    }
}
