//! Names for the tabs of a workbook, as Excel and LibreOffice both allow them.

use std::collections::BTreeSet;

const LONGEST_NAME: usize = 31;

/// A name for each tab: at most 31 UTF-16 units, none of `[ ] : * ? / \`, no apostrophe at the
/// edges, each different from the others also in small letters. What is left without a letter is
/// called by its number.
pub fn tab_names<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    // Excel keeps this one for itself.
    taken.insert("history".to_owned());
    wanted
        .into_iter()
        .enumerate()
        .map(|(place, name)| {
            let clean = cleaned(name, LONGEST_NAME);
            let clean = if clean.is_empty() {
                (place + 1).to_string()
            } else {
                clean
            };
            let free = free_name(&clean, &taken);
            taken.insert(free.to_lowercase());
            free
        })
        .collect()
}

fn cleaned(name: &str, longest: usize) -> String {
    let spaced: String = name
        .chars()
        .map(|letter| match letter {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\u{FFFE}' | '\u{FFFF}' => ' ',
            other if other.is_control() => ' ',
            other => other,
        })
        .collect();
    let mut room = longest;
    let edges = |letter: char| letter == '\'' || letter.is_whitespace();
    let cut: String = spaced
        .trim_matches(edges)
        .chars()
        .take_while(|letter| match room.checked_sub(letter.len_utf16()) {
            Some(left) => {
                room = left;
                true
            }
            None => false,
        })
        .collect();
    cut.trim_end_matches(edges).to_owned()
}

fn free_name(name: &str, taken: &BTreeSet<String>) -> String {
    let mut number = 1_usize;
    let mut free = name.to_owned();
    while taken.contains(&free.to_lowercase()) {
        number += 1;
        let behind = format!(" {number}");
        free = cleaned(name, LONGEST_NAME.saturating_sub(behind.len())) + &behind;
    }
    free
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn two_tabs_never_share_a_name() {
        assert_eq!(
            tab_names(["Zaken", "zaken", "", "a/b:c", "'Kade'", "History"]),
            ["Zaken", "zaken 2", "3", "a b c", "Kade", "History 2"]
        );
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        let names = tab_names(["😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"; 2]);
        assert_eq!(names[0].encode_utf16().count(), 30);
        assert!(names[1].ends_with(" 2"));
    }

    proptest! {
        #[test]
        fn every_name_is_allowed_and_its_own(wanted in prop::collection::vec(".{0,40}", 0..8)) {
            let names = tab_names(wanted.iter().map(String::as_str));
            let unique: BTreeSet<String> = names.iter().map(|name| name.to_lowercase()).collect();
            prop_assert_eq!(unique.len(), wanted.len());
            for name in names {
                prop_assert!((1..=LONGEST_NAME).contains(&name.encode_utf16().count()));
                prop_assert!(!name.contains(['[', ']', ':', '*', '?', '/', '\\']));
                prop_assert!(!name.starts_with('\'') && !name.ends_with('\''));
            }
        }
    }
}
