//! A language that nobody speaks, for looking at pages: Dutch with words that are nearly half as long again, read from the right.
//! It comes in as any language from a file does, in tests only.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::laptop::Laptop;

/// Its tag: the parts of Arabic, so that one reads from the right and counts in six forms.
pub const TAG: &str = "ar-pseudo";

/// So much longer than Dutch, in hundredths.
const LONGER: usize = 40;

/// Takes it in at this laptop, whose window is shut, and chooses it for the first screen.
pub fn speaks(laptop: &Laptop) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/locales/nl");
    let mut words = Map::new();
    for file in fs::read_dir(folder).unwrap().flatten() {
        let text = fs::read_to_string(file.path()).unwrap();
        let name = file.file_name().into_string().unwrap();
        let paper = name.starts_with("paper");
        // What stands on paper is looked at elsewhere.
        let told = if paper { text } else { stretched(&text) };
        words.insert(name, Value::String(told));
    }
    let pack = json!({"samenboek": "language pack", "version": 1, "tag": TAG, "name": "Pseudo", "words": words});
    let file = laptop.path("pseudo.json");
    fs::write(&file, pack.to_string()).unwrap();
    let added = laptop.ctl(&["language", "add", "--file", &file], None);
    assert_eq!(added["missing"], 0, "{added}");
    laptop.speaks(TAG);
}

/// A Fluent file with longer words. Keys, places and what chooses stay as they are.
fn stretched(text: &str) -> String {
    let lines = text.lines().map(|line| {
        // The program's own name is the same in every language.
        if line.starts_with("app-name =") {
            return line.to_owned();
        }
        let at = text_begins(line);
        let (front, words) = line.split_at(at);
        format!("{front}{}", longer(words))
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// Where on a line the text begins: behind `key =`, `.try =`, `[one]` or the end of a choice.
fn text_begins(line: &str) -> usize {
    let plain = line.trim_start();
    let indent = line.len() - plain.len();
    if plain.is_empty() || line.starts_with('#') {
        return line.len();
    }
    if plain.starts_with('[') || plain.starts_with("*[") {
        return line.find(']').map_or(line.len(), |at| at + 1);
    }
    let is_key = |name: &str| {
        let name = name.trim().trim_start_matches('.');
        !name.is_empty()
            && name
                .bytes()
                .all(|it| it.is_ascii_alphanumeric() || it == b'-')
    };
    match line.split_once('=') {
        Some((name, _)) if is_key(name) && (indent == 0 || plain.starts_with('.')) => {
            name.len() + 1
        }
        _ => indent,
    }
}

/// The words of a line, each with as many letters more as its part of the whole.
fn longer(words: &str) -> String {
    let (mut told, mut depth, mut letters) = (String::new(), 0_usize, 0_usize);
    for sign in words.chars() {
        match sign {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && sign.is_alphabetic() {
            letters += LONGER;
            told.push(sign);
            while letters >= 100 {
                letters -= 100;
                told.push(sign.to_lowercase().next().unwrap());
            }
        } else {
            told.push(sign);
        }
    }
    told
}

#[test]
fn the_words_are_longer_and_keys_places_and_choices_are_not() {
    let text = "## Uitleg\nkept = Bewaard op { $laptop }: { $count ->\n    [one] één ding\n   *[other] { $count } dingen\n }.\n    .try = Wacht even.\n";
    let told = stretched(text);
    assert!(
        told.starts_with("## Uitleg\nkept = Bewwaaard oop { $laptop }: { $count ->\n    [one] "),
        "{told}"
    );
    assert!(told.contains("\n   *[other] { $count } "), "{told}");
    assert!(told.contains("\n    .try = "), "{told}");
    let count = |text: &str| text.chars().filter(|it| it.is_alphabetic()).count();
    let (before, after) = (
        longer("Alles is bewaard op deze laptop."),
        "Alles is bewaard op deze laptop.",
    );
    assert!(count(&before) * 100 >= count(after) * 138);
}
