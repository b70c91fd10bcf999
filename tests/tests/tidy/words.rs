//! Words people read: complete in every language, and none outside Fluent.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::{File, below, names};
use crate::none;

/// The languages that must be complete.
const COMPLETE: [&str; 2] = ["nl", "en"];

/// What a language has: each message, and each attribute as `message.attribute`, with the names of
/// the places that are filled in.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in below(&format!("ui/locales/{language}"), &[".ftl"]) {
        let (mut message, mut key) = (String::new(), String::new());
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            let name = line.split('=').next().unwrap_or_default().trim();
            let is_name =
                line.contains('=') && !name.is_empty() && name.chars().all(is_part_of_key);
            if is_name && !line.starts_with(' ') {
                (message, key) = (name.to_owned(), name.to_owned());
                assert!(
                    found.insert(key.clone(), BTreeSet::new()).is_none(),
                    "{key} stands twice in {language}"
                );
            } else if let Some(attribute) = name.strip_prefix('.').filter(|_| line.contains('=')) {
                key = format!("{message}.{attribute}");
                found.entry(key.clone()).or_default();
            }
            found.entry(key.clone()).or_default().extend(places(line));
        }
    }
    found.remove("");
    found
}

fn places(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|sign| is_part_of_key(*sign))
            .collect()
    })
}

fn is_part_of_key(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
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
fn dutch_and_english_have_the_same_words() {
    let (dutch, english) = (messages("nl"), messages("en"));
    let mut findings = Vec::new();
    for key in dutch.keys().chain(english.keys()).collect::<BTreeSet<_>>() {
        match (dutch.get(key), english.get(key)) {
            (Some(one), Some(other)) if one == other => {}
            (Some(_), Some(_)) => {
                findings.push(format!("{key} fills in other places in nl and in en"))
            }
            (Some(_), None) => findings.push(format!("{key} is missing in en")),
            (None, _) => findings.push(format!("{key} is missing in nl")),
        }
    }
    none("words that differ", &findings);
}

#[test]
fn a_language_that_is_offered_is_complete() {
    let partial: Vec<String> = names("ui/locales")
        .into_iter()
        .filter(|language| !COMPLETE.contains(&language.as_str()))
        .collect();
    none(
        "say in COMPLETE that this language is complete, so that it is checked",
        &partial,
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
