//! The outline of Fluent files: which messages there are, and what each fills in.

use std::collections::{BTreeMap, BTreeSet};

/// Each message by its key, and each attribute as `message.attribute`, with the names of the places that are filled in.
pub type Outline = BTreeMap<String, BTreeSet<String>>;

/// The outline of a text of Fluent messages. Comments and what is no message are passed by.
pub fn outline(text: &str) -> Outline {
    let mut found = Outline::new();
    let (mut message, mut key) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let name = line.split_once('=').map_or("", |(name, _)| name.trim());
        let is_key = |name: &str| !name.is_empty() && name.chars().all(is_part_of_key);
        if !line.starts_with([' ', '.']) && is_key(name) {
            name.clone_into(&mut message);
            name.clone_into(&mut key);
        } else if let Some(attribute) = name.strip_prefix('.').filter(|it| is_key(it)) {
            key = format!("{message}.{attribute}");
        }
        if !key.is_empty() {
            found.entry(key.clone()).or_default().extend(places(line));
        }
    }
    found
}

fn places(line: &str) -> impl Iterator<Item = String> {
    line.split('$').skip(1).map(|rest| {
        let name = rest.chars().take_while(|sign| is_part_of_key(*sign));
        name.collect()
    })
}

fn is_part_of_key(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn messages_attributes_and_places_are_found_and_comments_are_not() {
        let text = "# saved = { $x }\nsaved = Bewaard op { $laptop }: { $count ->\n    [one] één\n   *[other] { $count }\n }\n    .try = Wacht, { $name }.\n";
        let found = outline(text);
        assert_eq!(found.keys().collect::<Vec<_>>(), ["saved", "saved.try"]);
        let places = |key: &str| found.get(key).unwrap().iter().cloned().collect::<Vec<_>>();
        assert_eq!(places("saved"), ["count", "laptop"]);
        assert_eq!(places("saved.try"), ["name"]);
    }
}
