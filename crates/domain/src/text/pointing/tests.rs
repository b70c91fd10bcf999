#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use proptest::prelude::*;

use super::*;

const KNOWN: [&str; 4] = ["Fatma van den Berg", "Çağla Öztürk", "Jan Groot", "سعاد"];

fn found(text: &str) -> Vec<(&'static str, &str)> {
    pointing(text, &KNOWN)
        .into_iter()
        .map(|found| (found.kind.code(), &text[found.range]))
        .collect()
}

fn check(kind: Pointing, cases: &[(&str, &str)]) {
    for (text, place) in cases {
        assert_eq!(found(text), [(kind.code(), *place)], "{text}");
    }
}

#[test]
fn a_number_in_a_street_points_at_a_house() {
    check(
        Pointing::HouseNumber,
        &[
            ("Lawaai in de Kerkstraat 12 elke nacht", "Kerkstraat 12"),
            ("op de dorpsweg 7a", "dorpsweg 7a"),
            ("Tulpenlaan 12-3 stinkt", "Tulpenlaan 12-3"),
            ("Lindenhof 12 bis.", "Lindenhof 12 bis"),
            ("Lindenhof 12bis.", "Lindenhof 12bis"),
            ("Havenkade 12 A, boven", "Havenkade 12 A"),
            ("Marktplein 3", "Marktplein 3"),
            ("Prinsengracht 1012", "Prinsengracht 1012"),
            ("Singel 8", "Singel 8"),
            ("Bosdreef ١٢", "Bosdreef ١٢"),
            ("Kruispad 4, Rozensteeg", "Kruispad 4"),
            ("Zuidpark 5", "Zuidpark 5"),
            ("Gravenflat 112", "Gravenflat 112"),
            ("huisnummer 12", "huisnummer 12"),
            ("Huisnummer: 12", "Huisnummer: 12"),
            ("op nummer 12 is", "nummer 12"),
            ("bij nr. 12", "nr. 12"),
            ("bij nr.12b", "nr.12b"),
            ("1234 AB 12", "1234 AB 12"),
            ("1234AB, 12-b", "1234AB, 12-b"),
            ("1234ab 12", "1234ab 12"),
            ("1234AB12", "1234AB12"),
        ],
    );
}

#[test]
fn what_many_people_share_and_what_is_counted_points_at_nobody() {
    for text in [
        "Portiek 12",
        "portiek nummer 3",
        "blok 3",
        "3 keer",
        "om 12 uur",
        "2026",
        "om 8.30",
        "in de Kerkstraat 3 keer gebeld",
        "in de Kerkstraat 12 uur lang",
        "Kerkstraat 8.30 uur",
        "Kerkstraat 8-10 uur",
        "Kerkstraat 2026",
        "feest op het Marktplein 12 mei",
        "een blokkade 3 dagen lang",
        "Kerkstraat 50% minder",
        "ging weg 3 maal",
        "onderweg 12 flessen",
        "de prijs steeg 3 euro",
        "in de straat 3 auto's",
        "1234 AB",
        "in 2026 om 12 plaatsen",
        "lijn nr. 12",
        "de Kerkstraat\n12 meldingen",
        "nummer 0",
        "20-11-2026 10.30",
        "01-02-2026 10",
        "08.30-09.30 of 12.00",
        "00.30 - 01.30 uur",
        "€ 600.000.000",
        "112",
        "0900",
        "@home, a@b, x@.nl",
        "",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_telephone_number_is_seen_however_it_is_written() {
    check(
        Pointing::Telephone,
        &[
            ("bel 06-00001234 na 12 uur", "06-00001234"),
            ("06 0000 1234.", "06 0000 1234"),
            ("+31 (0)6 0000 1234", "+31 (0)6 0000 1234"),
            ("tel:0031600001234", "0031600001234"),
            ("(010) 000 12 34", "(010) 000 12 34"),
            ("٠٦-٠٠٠٠١٢٣٤", "٠٦-٠٠٠٠١٢٣٤"),
            ("nummer 06-00001234", "06-00001234"),
            ("06.00.00.12.34", "06.00.00.12.34"),
            ("+49 30 00001234", "+49 30 00001234"),
        ],
    );
}

#[test]
fn an_address_for_mail_is_seen_up_to_its_last_letter() {
    check(
        Pointing::Email,
        &[
            ("schrijf iemand@voorbeeld.nl.", "iemand@voorbeeld.nl"),
            ("(a.b+c@post.voorbeeld.org)", "a.b+c@post.voorbeeld.org"),
            ("..fatma@voorbeeld.nl", "fatma@voorbeeld.nl"),
        ],
    );
}

#[test]
fn a_citizen_number_is_seen_as_that_and_not_as_a_telephone() {
    check(
        Pointing::CitizenNumber,
        &[
            ("bsn 123456782", "123456782"),
            ("bsn 123 456 782, zei hij", "123 456 782"),
            ("010000008", "010000008"),
            ("١٢٣٤٥٦٧٨٢", "١٢٣٤٥٦٧٨٢"),
        ],
    );
}

#[test]
fn a_known_name_is_seen_by_each_word_that_tells() {
    check(
        Pointing::Name,
        &[
            ("ik zag FATMA lopen", "FATMA"),
            ("van den Berg zei", "Berg"),
            ("Fatma van den Berg zei", "Fatma van den Berg"),
            ("cagla's fiets", "cagla"),
            ("C\u{327}ag\u{306}la!", "C\u{327}ag\u{306}la"),
            ("كانت سعاد هنا", "سعاد"),
            ("Groot was hier", "Groot"),
        ],
    );
    for text in [
        "een groot probleem op de berg",
        "fatmagul",
        "van den",
        "Januari",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn a_title_announces_a_name() {
    check(
        Pointing::Name,
        &[
            ("volgens meneer Kaya is", "meneer Kaya"),
            (
                "Mevrouw van der Linden Kaya belde",
                "Mevrouw van der Linden Kaya",
            ),
            ("dhr. Kaya", "dhr. Kaya"),
            ("mw.Kaya", "mw.Kaya"),
            ("mevr Kaya", "mevr Kaya"),
            ("de buurman Emre", "buurman Emre"),
            ("buurvrouw Fatma", "buurvrouw Fatma"),
            ("familie De Wit", "familie De Wit"),
            ("fam. Kaya", "fam. Kaya"),
            ("Mr Stone", "Mr Stone"),
            ("Mrs. Stone", "Mrs. Stone"),
            ("our neighbour Joy", "neighbour Joy"),
            ("buurman محمود", "buurman محمود"),
        ],
    );
    for text in [
        "een mevrouw belde",
        "de buurman. Hij riep",
        "de familie\nKerstmis",
        "mevrouw van de overkant",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn everything_in_one_text_is_told_from_left_to_right() {
    assert_eq!(
        found("Mevrouw Kaya, Kerkstraat 12, 06-00001234, kaya@voorbeeld.nl; zegt Fatma"),
        [
            ("name", "Mevrouw Kaya"),
            ("house_number", "Kerkstraat 12"),
            ("telephone", "06-00001234"),
            ("email", "kaya@voorbeeld.nl"),
            ("name", "Fatma"),
        ]
    );
}

#[test]
fn what_is_found_does_not_show_the_text() {
    let found = pointing("bel 06-00001234", &[]);
    assert_eq!(format!("{found:?}"), "[telephone 4..15]");
}

/// Texts in which something nearly points at somebody.
fn awkward_text() -> impl Strategy<Value = String> {
    let parts = vec![
        "Kerkstraat",
        " ",
        "12",
        "a",
        "-",
        "bis",
        "1234",
        "AB",
        "nr",
        ".",
        "06",
        "00001234",
        "+31",
        "(0)",
        "@",
        "x.nl",
        "mevrouw",
        "Kaya",
        "van",
        "Fatma",
        "\u{301}",
        "\u{200C}",
        "İ",
        "١٢",
        "ß",
        "123456782",
        "\n",
        ":",
        "é",
        "½",
        "سعاد",
        "ﷺ",
        "Ⅷ",
    ];
    let part = prop_oneof![
        4 => proptest::sample::select(parts).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(part, 0..20).prop_map(|parts| parts.concat())
}

fn holds_together(text: &str) -> Result<(), TestCaseError> {
    let mut end = 0;
    for found in pointing(text, &KNOWN) {
        prop_assert!(end <= found.range.start && found.range.start < found.range.end);
        prop_assert!(
            text.get(found.range.clone()).is_some(),
            "{:?} {:?}",
            text,
            found
        );
        end = found.range.end;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn any_text_is_searched_and_places_stand_apart_between_whole_characters(text in any::<String>()) {
        holds_together(&text)?;
    }

    #[test]
    fn a_text_full_of_hints_is_searched_just_so(text in awkward_text()) {
        holds_together(&text)?;
    }
}
