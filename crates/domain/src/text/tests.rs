#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;

use super::*;

#[test]
fn what_is_seen_is_what_is_kept() {
    for (typed, kept) in [
        ("  Samen   koken \t", "Samen koken"),
        ("Samen\nkoken", "Samen koken"),
        ("Fat\0ma\u{7}", "Fatma"),
        // Right-to-left override: "Jan" that shows as "naJ".
        ("\u{202E}Jan\u{202C}", "Jan"),
        ("\u{2066}Jan\u{2069}", "Jan"),
        ("Fat\u{200B}ma\u{FEFF}\u{2060}", "Fatma"),
        // Composed and taken apart is the same name.
        ("Jose\u{301}", "José"),
        // Taking out the hidden space leaves the accent on its letter.
        ("Jose\u{200B}\u{301}", "José"),
        // Persian spelling needs its joiner.
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
        ("\u{A0}Portiek\u{2028}12\u{3000}", "Portiek 12"),
        ("", ""),
    ] {
        assert_eq!(clean_line(typed), kept, "{typed:?}");
    }
}

#[test]
fn a_note_keeps_its_lines_whoever_wrote_it() {
    for (typed, kept) in [
        ("eerst\r\ndan\rtoen\u{2029}nu\n", "eerst\ndan\ntoen\nnu"),
        ("een  twee\tdrie", "een  twee drie"),
        ("een\n\n\ntwee", "een\n\n\ntwee"),
        ("\n \u{200B} \n", ""),
    ] {
        assert_eq!(clean_prose(typed), kept, "{typed:?}");
    }
}

#[test]
fn a_name_of_one_word_is_a_name_and_a_name_of_nothing_is_not() {
    assert_eq!(Name::parse("name", "Fatma").unwrap().as_str(), "Fatma");
    assert_eq!(Name::parse("name", "李").unwrap().as_str(), "李");
    assert_eq!(Name::parse("name", "🐑").unwrap().as_str(), "🐑");
    for nothing in [
        "",
        "   ",
        "\u{200B}",
        "\u{200D}\u{200C}",
        "\u{200E}\u{200F} \u{AD}",
        "\0\0",
        "\u{3164}",
    ] {
        let refused = Name::parse("name", nothing).unwrap_err();
        assert_eq!(refused.code(), "empty", "{nothing:?}");
        assert_eq!(refused.field().as_deref(), Some("name"));
    }
}

#[test]
fn ten_thousand_characters_are_a_note_and_no_name() {
    let long = "é".repeat(10_000);
    assert_eq!(Prose::parse("note", &long).unwrap().as_str(), long);
    let refused = Name::parse("name", &long).unwrap_err();
    assert_eq!(refused.code(), "too_long");
    assert_eq!(
        refused.arguments(),
        BTreeMap::from([("most", "120".to_owned()), ("has", "10000".to_owned())])
    );
    for (fits, length) in [(true, 120), (false, 121)] {
        assert_eq!(Name::parse("name", &"x".repeat(length)).is_ok(), fits);
    }
    for (fits, length) in [(true, 200), (false, 201)] {
        assert_eq!(Line::parse("title", &"x".repeat(length)).is_ok(), fits);
    }
    for (fits, length) in [(true, 20_000), (false, 20_001)] {
        assert_eq!(Prose::parse("note", &"x".repeat(length)).is_ok(), fits);
    }
    // Measured after cleaning: spaces at the end cost nothing.
    assert!(Name::parse("name", &format!("Jan{}", " ".repeat(500))).is_ok());
}

#[test]
fn a_citizen_service_number_is_refused_however_it_is_written() {
    for text in [
        "123456782",
        "Jan 123456782",
        "BSN:123456782.",
        "bsn123456782",
        "123 456 782",
        "123.456.782",
        "123-456-782",
        "1234.56.782",
        "1234 56 782",
        "123\u{A0}456\u{A0}782",
        "Jan, 123 456 782 op nummer 12",
        "123456782 12",
        "١٢٣٤٥٦٧٨٢",
        "۱۲۳۴۵۶۷۸۲",
        "１２３４５６７８２",
        // Nothing hidden between the digits helps.
        "1234\u{200B}56782",
        "999999990 en 111222333",
        "010000008",
    ] {
        let refused = Prose::parse("note", text).expect_err(text);
        assert_eq!(refused.code(), "citizen_service_number", "{text}");
        assert_eq!(refused.field().as_deref(), Some("note"));
        assert!(!format!("{refused} {refused:?}").contains("456"), "{text}");
    }
    assert_eq!(
        Name::parse("name", "Jan 123456782").unwrap_err().code(),
        "citizen_service_number"
    );
    assert_eq!(
        Line::parse("title", "Jan 123456782").unwrap_err().code(),
        "citizen_service_number"
    );
}

#[test]
fn other_numbers_of_nine_digits_and_more_are_let_through() {
    for text in [
        "123456789",
        "000000000",
        "0123456782",
        "1234567820",
        "NL91 ABNA 0123 4567 82",
        "06-12345678",
        "+31 612345671",
        "+31612345671",
        "€ 123.456.782.900",
        "123.456 782",
        "123  456  782",
        "123\n456\n782",
        "12345678",
        "2026-11-20 19:30",
        "20.11.2026 en 21.11.2026",
    ] {
        assert!(Prose::parse("note", text).is_ok(), "{text}");
    }
    // The telephone number above would be refused without its dialling code.
    assert!(Prose::parse("note", "612345671").is_err());
}

#[test]
fn names_stand_under_the_letter_people_look_for() {
    let mut names = [
        "van den Berg",
        "Aaltje",
        "Çelik",
        "de Vries",
        "'t Hart",
        "Van Dijk",
        "Özdemir",
        "in 't Veld",
        "Van",
        "Berg",
        "Łukasz",
    ]
    .map(|name| Name::parse("name", name).unwrap());
    names.sort_by_key(Name::sort_key);
    assert_eq!(
        names.each_ref().map(Name::as_str),
        [
            "Aaltje",
            "Berg",
            "van den Berg",
            "Çelik",
            "Van Dijk",
            "'t Hart",
            "Łukasz",
            "Özdemir",
            "Van",
            "in 't Veld",
            "de Vries",
        ]
    );
}

#[test]
fn what_people_typed_does_not_reach_a_log() {
    let name = Name::parse("name", "Fatma").unwrap();
    let line = Line::parse("title", "Fatma kookt").unwrap();
    let prose = Prose::parse("note", "Fatma kookte").unwrap();
    assert_eq!(format!("{name:?} {line:?} {prose:?}"), "… … …");
}

#[test]
fn folding_takes_accents_and_capitals_away() {
    for (text, folded) in [
        ("José", "jose"),
        ("Straße", "strasse"),
        ("ẞ", "ss"),
        ("İstanbul ISPARTA ışık", "istanbul isparta isik"),
        ("ĲSSEL", "ijssel"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("ΣΟΦΟΣ", "σοφοσ"),
        ("أَحْمَد", "احمد"),
        ("ﬁets", "fiets"),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

/// Texts in which the awkward characters are common.
fn awkward_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            4 => any::<char>(),
            2 => proptest::char::range('0', '9'),
            2 => proptest::sample::select(vec![
                ' ', '\t', '\r', '\n', '\0', '\u{200B}', '\u{200C}', '\u{200D}', '\u{202E}',
                '\u{2066}', '\u{FEFF}', '\u{301}', '\u{345}', '\u{2028}', 'e', 'ß', 'İ', '.',
            ]),
        ],
        0..40,
    )
    .prop_map(String::from_iter)
}

fn elfproef(number: u32) -> bool {
    let digits: Vec<i64> = format!("{number:09}")
        .bytes()
        .map(|byte| i64::from(byte - b'0'))
        .collect();
    let weighted: i64 = (0..8).map(|at| digits[at] * (9 - at as i64)).sum();
    number != 0 && (weighted - digits[8]) % 11 == 0
}

proptest! {
    #[test]
    fn cleaning_twice_is_cleaning_once(text in awkward_text()) {
        let line = clean_line(&text);
        prop_assert_eq!(clean_line(&line), line.as_str());
        prop_assert!(!line.chars().any(char::is_control));
        let prose = clean_prose(&text);
        prop_assert_eq!(clean_prose(&prose), prose.as_str());
        prop_assert!(!prose.chars().any(|c| c.is_control() && c != '\n'));
    }

    #[test]
    fn a_parsed_text_parses_again_to_itself(text in awkward_text()) {
        if let Ok(name) = Name::parse("name", &text) {
            prop_assert_eq!(Name::parse("name", name.as_str()), Ok(name));
        }
        if let Ok(prose) = Prose::parse("note", &text) {
            prop_assert_eq!(Prose::parse("note", prose.as_str()), Ok(prose));
        }
    }

    #[test]
    fn folding_twice_is_folding_once(text in awkward_text()) {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn spellings_that_clean_to_one_text_fold_to_one_text(text in awkward_text()) {
        prop_assert_eq!(fold(&clean_line(&text)), fold(&clean_line(&clean_line(&text))));
    }

    #[test]
    fn nine_digits_are_refused_exactly_when_they_pass_the_elfproef(number in 0_u32..1_000_000_000) {
        let in_one_piece = format!("nummer {number:09}, van Jan");
        prop_assert_eq!(holds_citizen_service_number(&in_one_piece), elfproef(number));
        let text = format!("{number:09}");
        let in_groups = format!("{} {} {}", &text[..3], &text[3..6], &text[6..]);
        prop_assert_eq!(holds_citizen_service_number(&in_groups), elfproef(number));
    }

    #[test]
    fn a_citizen_number_among_other_text_is_found(
        before in "[a-z ]{0,10}", number in 0_u32..90_909_090, after in "[a-z ]{0,10}",
    ) {
        // The first number from here upwards that passes.
        let number = (number * 11..).find(|number| elfproef(*number)).unwrap();
        let text = format!("{before}{number:09}{after}");
        prop_assert!(holds_citizen_service_number(&text), "{}", text);
    }
}
