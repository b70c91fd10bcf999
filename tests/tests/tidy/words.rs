//! Words people read: complete in every language, and none outside Fluent.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{File, below, names, read};
use crate::fluent::{is_part_of_key, said_in};
use crate::none;

/// The languages that must be complete.
const COMPLETE: [&str; 6] = ["nl", "en", "ar", "tr", "uk", "pl"];

/// The sentences around an error.
const FRAMES: [&str; 4] = [
    "error-sentence",
    "error-sentence-unsure",
    "error-try-again",
    "error-reference",
];

/// How many there are changes the words in these forms (Unicode CLDR, cardinal plurals).
const FORMS: [(&str, &[&str]); 6] = [
    ("nl", &["one", "other"]),
    ("en", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("tr", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
    ("pl", &["one", "few", "many", "other"]),
];

/// Each message and each attribute of a language, with the names of the places that are filled in.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let said = said_in(language).into_iter();
    said.map(|(key, said)| (key, said.places())).collect()
}

/// What stands between quotes after each of these openings.
fn quoted(text: &str, openings: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for opening in openings {
        for rest in text.split(opening).skip(1) {
            let word: String = rest.chars().take_while(|sign| *sign != '"').collect();
            found.insert(word);
        }
    }
    found
}

/// The words that these files ask for and that no language has. What stands between the quotes
/// after an opening is a word, with `start` before it.
fn missing(files: &[File], openings: &[&str], start: &str) -> Vec<String> {
    let dutch = messages("nl");
    let asked = files.iter().flat_map(|file| {
        let words = quoted(file.without_tests(), openings).into_iter();
        words.map(|word| (file.path.clone(), format!("{start}{word}")))
    });
    let unknown = asked.filter(|(_, key)| {
        let is_key = !key.is_empty() && key.chars().all(is_part_of_key);
        is_key && !key.ends_with('-') && !dutch.contains_key(key)
    });
    unknown
        .map(|(path, key)| format!("{path} asks for {key}"))
        .collect()
}

#[test]
fn every_language_has_the_same_words_and_fills_in_the_same_places() {
    let dutch = messages("nl");
    let mut findings = Vec::new();
    for language in COMPLETE {
        let other = messages(language);
        for key in dutch.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
            match (dutch.get(key), other.get(key)) {
                (Some(one), Some(other)) if one == other => {}
                (Some(_), Some(_)) => findings.push(format!(
                    "{key} fills in other places in nl and in {language}"
                )),
                (Some(_), None) => findings.push(format!("{key} is missing in {language}")),
                (None, _) => findings.push(format!("{key} is missing in nl")),
            }
        }
    }
    none("words that differ", &findings);
}

#[test]
fn every_message_lies_in_the_same_file_in_every_language() {
    let mut findings = Vec::new();
    let dutch = said_in("nl");
    for language in COMPLETE {
        for (key, said) in said_in(language) {
            let wanted = dutch
                .get(&key)
                .map(|it| it.file.replace("/nl/", &format!("/{language}/")));
            if wanted.as_ref().is_some_and(|it| *it != said.file) {
                findings.push(format!("{key} lies in {}", said.file));
            }
        }
    }
    none("messages that lie elsewhere than in Dutch", &findings);
}

#[test]
fn wherever_a_message_counts_it_has_every_form_of_its_language() {
    let is_plural = |choice: &BTreeSet<String>| {
        ["zero", "one", "two", "few", "many"]
            .iter()
            .any(|it| choice.contains(*it))
    };
    let counted: BTreeSet<String> = said_in("nl")
        .into_iter()
        .filter(|(_, said)| said.choices().iter().any(|it| it.contains("one")))
        .map(|(key, _)| key)
        .collect();
    assert!(counted.len() > 50, "only {} messages count", counted.len());
    let mut findings = Vec::new();
    for (language, forms) in FORMS.into_iter().filter(|(it, _)| COMPLETE.contains(it)) {
        for (key, said) in said_in(language) {
            let choices = said.choices();
            let plural: Vec<_> = choices.iter().filter(|it| is_plural(it)).collect();
            if plural.is_empty() && counted.contains(&key) {
                findings.push(format!("{key} counts in nl and not in {language}"));
            }
            for choice in plural {
                let lacks = forms.iter().filter(|form| !choice.contains(**form));
                findings.extend(lacks.map(|form| format!("{key} lacks [{form}] in {language}")));
            }
        }
    }
    none("forms that are missing", &findings);
}

#[test]
fn numbers_have_the_digits_that_stand_on_papers_here_and_dashes_are_short() {
    let foreign =
        |sign: char| matches!(sign, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' | '\u{2014}');
    let mut findings = Vec::new();
    for language in COMPLETE {
        let said = said_in(language).into_iter();
        findings.extend(
            said.filter(|(_, said)| said.pattern.chars().any(foreign))
                .map(|(key, said)| format!("{}: {key}", said.file)),
        );
    }
    none("other digits, or long dashes", &findings);
}

#[test]
fn every_error_says_what_to_try_in_every_language() {
    let mut findings = Vec::new();
    for language in COMPLETE {
        let said = said_in(language);
        let errors = said
            .iter()
            .filter(|(key, said)| said.file.ends_with("/errors.ftl") && !key.contains('.'));
        findings.extend(
            errors
                .filter(|(key, _)| key.starts_with("error-") && !FRAMES.contains(&key.as_str()))
                .filter(|(key, _)| !said.contains_key(&format!("{key}.try")))
                .map(|(key, _)| format!("{key} in {language}")),
        );
    }
    none("errors that say nothing to try", &findings);
}

#[test]
fn a_language_that_is_offered_is_complete() {
    let partial: Vec<String> = names("ui/locales")
        .into_iter()
        .filter(|name| !name.contains('.'))
        .filter(|language| !COMPLETE.contains(&language.as_str()))
        .collect();
    none(
        "say in COMPLETE that this language is complete, so that it is checked",
        &partial,
    );
}

#[test]
fn a_language_from_a_file_is_held_against_every_file_of_words() {
    let list = read("ui/locales/dutch.rs");
    let files = below("ui/locales/nl", &[".ftl"]).into_iter();
    let names = files.map(|file| file.path.replace("ui/locales/", ""));
    let absent = names.filter(|name| !list.contains(&format!("include_str!(\"{name}\")")));
    none(
        "files that ui/locales/dutch.rs does not name",
        &absent.collect::<Vec<_>>(),
    );
}

#[test]
fn every_word_the_window_asks_for_exists() {
    let openings = [
        "word(\"",
        "wordOrNull(\"",
        "pieces(\"",
        "attributeOrNull(\"",
        "<Say key=\"",
    ];
    let files = below("ui/src", &[".svelte", ".ts"]);
    let files: Vec<File> = files
        .into_iter()
        .filter(|file| !file.path.ends_with(".test.ts"))
        .collect();
    assert!(
        files
            .iter()
            .any(|file| !quoted(&file.text, &openings).is_empty()),
        "the window asks for no word at all"
    );
    none("words the window lacks", &missing(&files, &openings, ""));
}

#[test]
fn every_word_on_paper_exists() {
    let files = below("crates/paper/src", &[".rs"]);
    none(
        "words that paper lacks",
        &missing(&files, &["\"paper-"], "paper-"),
    );
}

#[test]
fn every_word_the_shell_asks_for_exists() {
    let files = below("src-tauri/src", &[".rs"]);
    none(
        "words the shell lacks",
        &missing(&files, &["say(\"", "word(\""], ""),
    );
}

/// The codes of the refusals in one file: the string literals in `fn code` of each `impl Refused`.
fn refusal_codes(text: &str) -> BTreeSet<String> {
    let bodies = text.split("impl Refused for ").skip(1);
    let codes = bodies.filter_map(|body| {
        let own = body.split("\n}").next()?;
        let after = own.split("fn code(").nth(1)?;
        Some(quoted(
            after.split("fn ").next()?,
            &["=> \"", "=> {\n                \""],
        ))
    });
    codes
        .flatten()
        .filter(|code| {
            code.chars()
                .all(|sign| sign.is_ascii_lowercase() || sign == '_')
        })
        .collect()
}

#[test]
fn every_refusal_has_its_sentence() {
    let dutch = messages("nl");
    let rooms = [
        "crates/domain/src",
        "crates/crypto/src",
        "crates/store/src",
        "crates/sync/src",
        "crates/app/src",
    ];
    let files = rooms.iter().flat_map(|room| below(room, &[".rs"]));
    let silent = files.flat_map(|file| {
        let codes = refusal_codes(file.without_tests()).into_iter();
        let keys = codes.map(|code| format!("error-{}", code.replace('_', "-")));
        keys.filter(|key| !dutch.contains_key(key))
            .map(|key| format!("{}: {key}", file.path))
            .collect::<Vec<_>>()
    });
    none("refusals without a sentence", &silent.collect::<Vec<_>>());
}

#[test]
fn the_codes_of_a_refusal_are_found() {
    let source = "impl Refused for NameError {\n    fn code(&self) -> &'static str {\n        match self {\n            \
                  Self::Empty => \"empty\",\n            Self::Long { .. } => \"too_long\",\n        }\n    }\n\n    \
                  fn field(&self) -> Option<String> {\n        match self { _ => \"name\" }\n    }\n}\n";
    assert_eq!(
        refusal_codes(source).into_iter().collect::<Vec<_>>(),
        ["empty", "too_long"]
    );
}
