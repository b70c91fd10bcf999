//! Reading Fluent files as text: what each language says, message by message.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::below;

/// What stands under one key: the file, and the whole pattern as it is written, over all its lines.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub file: String,
    pub pattern: String,
}

/// What a language says: each message by its key, and each attribute as `message.attribute`.
pub fn said_in(language: &str) -> BTreeMap<String, Said> {
    let mut found = BTreeMap::new();
    for file in below(&format!("ui/locales/{language}"), &[".ftl"]) {
        read(&file.path, &file.text, &mut found);
    }
    found
}

fn read(file: &str, text: &str, found: &mut BTreeMap<String, Said>) {
    let (mut message, mut key) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let (name, rest) = line.split_once('=').unwrap_or(("", line));
        let name = name.trim();
        let is_name = !name.is_empty() && name.chars().all(is_part_of_key);
        if is_name && !line.starts_with(' ') {
            (message, key) = (name.to_owned(), name.to_owned());
            let begun = Said {
                file: file.to_owned(),
                pattern: rest.trim().to_owned(),
            };
            let before = found.insert(key.clone(), begun);
            assert!(before.is_none(), "{key} stands twice: {file}");
        } else if let Some(attribute) = name
            .strip_prefix('.')
            .filter(|it| !it.is_empty() && it.chars().all(is_part_of_key))
        {
            key = format!("{message}.{attribute}");
            let begun = Said {
                file: file.to_owned(),
                pattern: rest.trim().to_owned(),
            };
            found.insert(key.clone(), begun);
        } else if let Some(said) = found.get_mut(&key) {
            said.pattern.push('\n');
            said.pattern.push_str(line);
        }
    }
}

/// Whether this may stand in a key.
pub fn is_part_of_key(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}

impl Said {
    /// The names of the places that are filled in.
    pub fn places(&self) -> BTreeSet<String> {
        let rests = self.pattern.split('$').skip(1);
        rests
            .map(|rest| {
                rest.chars()
                    .take_while(|sign| is_part_of_key(*sign))
                    .collect()
            })
            .collect()
    }

    /// The names of the variants of each choice in it, nested ones apart.
    pub fn choices(&self) -> Vec<BTreeSet<String>> {
        let openings = self.pattern.match_indices("->");
        openings
            .filter_map(|(at, _)| self.pattern.get(at + 2..))
            .map(variants)
            .collect()
    }

    /// The texts in it, one for each variant, with a stand-in where something is filled in.
    pub fn texts(&self) -> Vec<String> {
        let mut texts = vec![String::new()];
        let mut depth = 0_usize;
        // Which depths are choices: what stands in them is text again, apart from their keys.
        let mut choices: Vec<usize> = Vec::new();
        let mut rest = self.pattern.as_str();
        while let Some(sign) = rest.chars().next() {
            let after = rest.get(sign.len_utf8()..).unwrap_or_default();
            let in_choice = choices.last() == Some(&depth);
            match sign {
                '{' => {
                    depth += 1;
                    let inside = after.split(['{', '}']).next().unwrap_or_default();
                    if inside.contains("->") {
                        choices.push(depth);
                        rest = after.split_once("->").map_or("", |(_, rest)| rest);
                        continue;
                    }
                    if let Some(text) = texts.last_mut() {
                        text.push('X');
                    }
                }
                '}' => {
                    if in_choice {
                        choices.pop();
                        texts.push(String::new());
                    }
                    depth = depth.saturating_sub(1);
                }
                '[' if in_choice => {
                    texts.push(String::new());
                    rest = after.split_once(']').map_or("", |(_, rest)| rest);
                    continue;
                }
                '*' if in_choice && after.starts_with('[') => {}
                _ if depth == 0 || in_choice => {
                    if let Some(text) = texts.last_mut() {
                        text.push(sign);
                    }
                }
                _ => {}
            }
            rest = after;
        }
        let texts = texts.into_iter();
        let plain = texts.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
        plain.filter(|text| !text.is_empty()).collect()
    }
}

/// The keys of the variants that follow, up to the end of the choice.
fn variants(rest: &str) -> BTreeSet<String> {
    let (mut found, mut depth) = (BTreeSet::new(), 0_usize);
    for line in rest.lines() {
        let line = line.trim_start().trim_start_matches('*');
        if depth == 0
            && let Some((key, _)) = line.strip_prefix('[').and_then(|it| it.split_once(']'))
        {
            found.insert(key.trim().to_owned());
        }
        for sign in line.chars() {
            match sign {
                '{' => depth += 1,
                '}' if depth == 0 => return found,
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    found
}

#[test]
fn a_message_is_read_with_its_choices_its_places_and_its_texts() {
    let text = "# Uitleg\nkept = Bewaard op { $laptop }: { $count ->\n    [one] één ding\n   *[other] { $count } dingen\n }.\n    \
                .try = Wacht even.\nplain = Gewoon\n";
    let mut found = BTreeMap::new();
    read("nl.ftl", text, &mut found);
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        ["kept", "kept.try", "plain"]
    );
    let kept = found.get("kept").unwrap();
    assert_eq!(
        kept.places().into_iter().collect::<Vec<_>>(),
        ["count", "laptop"]
    );
    let choice = kept.choices().remove(0);
    assert_eq!(choice.into_iter().collect::<Vec<_>>(), ["one", "other"]);
    assert_eq!(kept.texts(), ["Bewaard op X:", "één ding", "X dingen", "."]);
    assert_eq!(found.get("kept.try").unwrap().texts(), ["Wacht even."]);
}
