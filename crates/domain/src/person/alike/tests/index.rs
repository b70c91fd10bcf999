//! Whoever is alike is found in the index.

use proptest::prelude::*;

use super::*;

/// Words in which spellings of one sound, and slips, are common.
fn word() -> impl Strategy<Value = String> {
    let syllables = vec![
        "ba", "bak", "ker", "ch", "sh", "ij", "y", "ou", "u", "oe", "x", "ks", "ph", "f", "dt",
        "t", "d", "abd", "ul", "el", "mo", "ham", "med", "ja", "an", "ab", "i", "a", "e", "j", "w",
        "c", "к", "а", "г", "р", "й", "م", "ح", "ا", "ي", "و", "ال", "عبد", "İ", "é", "李", "'",
    ];
    prop_oneof![
        6 => proptest::collection::vec(proptest::sample::select(syllables), 1..4)
            .prop_map(|parts| parts.concat()),
        2 => proptest::sample::select(vec!["j", "v", "d", "van", "al", "abdul", "Jan", "Bakker"])
            .prop_map(str::to_owned),
    ]
}

fn name() -> impl Strategy<Value = String> {
    let between = proptest::sample::select(vec![" ", "-", ". ", ", "]);
    proptest::collection::vec((word(), between), 1..5).prop_map(|parts| {
        parts
            .into_iter()
            .flat_map(|(word, between)| [word, between.to_owned()])
            .collect()
    })
}

/// The same name with spellings exchanged, words dropped or turned round, or a letter slipped.
fn variant(name: &str, how: &[(u8, u8)]) -> String {
    let mut letters = name.to_owned();
    for (deed, place) in how {
        let mut characters: Vec<char> = letters.chars().collect();
        let place = usize::from(*place) % characters.len().max(1);
        letters = match deed {
            0 => letters.replace("ij", "y"),
            1 => letters.replace("ou", "u"),
            2 => letters.replace("ch", "sh"),
            3 => letters.replace('x', "ks"),
            4 => letters.replace("ph", "f"),
            5 => letters
                .split_whitespace()
                .rev()
                .collect::<Vec<_>>()
                .join(" "),
            6 => letters
                .split_whitespace()
                .skip(place % 2)
                .collect::<Vec<_>>()
                .join(" "),
            7 => letters
                .split_whitespace()
                .take(1 + place % 3)
                .collect::<Vec<_>>()
                .join(" "),
            8 if place + 1 < characters.len() => {
                characters.swap(place, place + 1);
                characters.into_iter().collect()
            }
            9 if place < characters.len() => {
                characters.remove(place);
                characters.into_iter().collect()
            }
            10 => {
                characters.insert(place, 'k');
                characters.into_iter().collect()
            }
            11 if place < characters.len() => {
                characters[place] = 'r';
                characters.into_iter().collect()
            }
            _ => letters,
        };
    }
    letters
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn names_that_are_alike_find_each_other_in_the_index(
        one in name(), how in proptest::collection::vec((0_u8..12, any::<u8>()), 0..3),
    ) {
        let other = variant(&one, &how);
        if alike(&named(&one), &named(&other)).is_some() {
            let keys = sound_keys(&one);
            prop_assert!(!keys.is_disjoint(&sound_keys(&other)), "{} / {}", one, other);
        }
    }

    #[test]
    fn any_two_names_that_are_alike_find_each_other(one in name(), other in name()) {
        prop_assert_eq!(names_alike(&one, &other).is_none() ||
            !sound_keys(&one).is_disjoint(&sound_keys(&other)), true, "{} / {}", one, other);
    }

    #[test]
    fn a_name_has_few_and_short_keys(name in name()) {
        let keys = sound_keys(&name);
        prop_assert!(keys.len() <= 10, "{} {:?}", name, keys);
        prop_assert!(keys.iter().all(|key| key.chars().count() <= 40), "{} {:?}", name, keys);
    }

    #[test]
    fn whatever_is_typed_is_like_itself_or_has_no_letters(name in any::<String>()) {
        let same = alike(&named(&name), &named(&name));
        prop_assert!(same.is_none_or(|same| same == Alike::SameName));
        prop_assert_eq!(same.is_none(), sound_keys(&name).is_empty());
    }
}
