#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use super::*;

#[test]
fn the_list_has_enough_words_and_each_is_easy_to_type() {
    assert!(words().len() >= 4096, "{}", words().len());
    assert!(
        words().is_sorted_by(|one, next| one < next),
        "sorted, and none twice"
    );
    for word in words() {
        assert!((3..=9).contains(&word.len()), "{word}");
        assert!(word.bytes().all(|byte| byte.is_ascii_lowercase()), "{word}");
    }
}

#[test]
fn a_suggestion_is_four_words_of_the_list_and_good_enough() {
    let mut suggested = BTreeSet::new();
    for _ in 0..200 {
        let suggestion = suggest().unwrap();
        let chosen: Vec<&str> = suggestion.split(' ').collect();
        assert_eq!(chosen.len(), 4);
        assert!(chosen.iter().all(|word| is_word(word)));
        assert!(bits(&suggestion) >= ENOUGH_BITS, "{suggestion}");
        suggested.insert(suggestion);
    }
    assert_eq!(suggested.len(), 200);
    assert!((words().len() as f64).log2() * 4.0 >= 48.0);
}

#[test]
fn four_words_are_enough_and_three_are_not() {
    assert!(bits("fietsbel lantaarn wolkje stoofpot") >= ENOUGH_BITS);
    assert!(bits("fietsbel lantaarn wolkje") < ENOUGH_BITS);
}

#[test]
fn what_everybody_would_try_is_not_enough() {
    let tried = [
        "",
        "welkom",
        "Welkom123!",
        "wachtwoord",
        "Buurthuis2026!",
        "qwerty123456",
        "12345678901234567890",
        "aaaaaaaaaaaaaaaaaaaaaaaa",
        "abcdefghijklmnopqrstuvwxyz",
        "fietsbel fietsbel fietsbel fietsbel",
        "Amina1987",
        "zomer2026zomer2026",
    ];
    for passphrase in tried {
        assert!(
            bits(passphrase) < ENOUGH_BITS,
            "{passphrase}: {}",
            bits(passphrase)
        );
    }
}

#[test]
fn a_sentence_or_a_string_of_signs_of_ones_own_is_enough() {
    let own = [
        "mijn oma bakte altijd oliebollen met krenten",
        "xK9#mQ2$vL7!",
        "Çay içelim komşular bahçede",
        "شاي بالنعناع مع الجيران كل مساء",
    ];
    for passphrase in own {
        assert!(
            bits(passphrase) >= ENOUGH_BITS,
            "{passphrase}: {}",
            bits(passphrase)
        );
    }
}

#[test]
fn more_never_counts_for_less() {
    let text = "mijn fiets staat 1 straat verder!";
    let mut last = 0.0;
    for end in 1..=text.len() {
        let estimate = bits(&text[..end]);
        assert!(estimate + 13.0 >= last, "{}", &text[..end]);
        last = estimate;
    }
    assert!(bits(&"x y ".repeat(10_000)) < 100.0);
}

#[test]
fn two_ways_of_typing_an_accent_are_one_passphrase_and_a_capital_is_another() {
    let one = Passphrase::new("kóffie");
    assert_eq!(one.bytes(), Passphrase::new("ko\u{301}ffie").bytes());
    assert_ne!(one.bytes(), Passphrase::new("Kóffie").bytes());
    assert_ne!(one.bytes(), Passphrase::new("kóffie ").bytes());
}
