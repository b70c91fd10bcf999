//! What neighbours agreed, on paper: in one language or two, a copy for each, with the mark of the text on every page.

use samenboek_paper::{
    AgreementSheet, PaperError, SheetItem, SheetSide, SheetSignature, SheetWay, Words, agreement,
    agreement_svg,
};

use super::{ask, day, pages_of, text_of};

const DUTCH: &str = concat!(
    include_str!("../../../../ui/locales/nl/paper.ftl"),
    include_str!("../../../../ui/locales/nl/paper-agreement.ftl")
);
const ENGLISH: &str = concat!(
    include_str!("../../../../ui/locales/en/paper.ftl"),
    include_str!("../../../../ui/locales/en/paper-agreement.ftl")
);

fn words() -> Vec<Words> {
    let all = [("nl", DUTCH), ("en", ENGLISH)];
    all.map(|(tag, fluent)| Words::parse(tag, fluent).unwrap())
        .into()
}

fn texts(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    let texts = texts.iter();
    texts
        .map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned()))
        .collect()
}

fn named(name: &str) -> SheetSide {
    SheetSide::Named(name.to_owned())
}

/// Samira and Victor, who share a stairwell.
fn stairs(languages: &[&str]) -> AgreementSheet {
    AgreementSheet {
        centre: "Buurthuis De Brug".to_owned(),
        parties: vec!["Samira Yıldız".to_owned(), "Victor Maas".to_owned()],
        mediators: vec!["Amina".to_owned(), "Jan".to_owned()],
        made_on: day(2026, 12, 3),
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        items: vec![
            SheetItem {
                texts: texts(&[
                    ("nl", "Na tien uur draagt Samira sloffen."),
                    (
                        "tr",
                        "Saat ondan sonra Samira terlik giyer, şıkır şıkır değil.",
                    ),
                    ("ar", "نبقي الدرج خاليا بعد الساعة العاشرة."),
                    ("uk", "Після десятої Саміра ходить у капцях."),
                    ("en", "After ten Samira wears slippers."),
                ]),
                who: vec![named("Samira Yıldız")],
                place: Some("thuis".to_owned()),
                from: Some(day(2026, 12, 4)),
                responsible: Some(named("Samira Yıldız")),
                ..SheetItem::default()
            },
            SheetItem {
                texts: texts(&[("nl", "Zij vegen de trap om de beurt.")]),
                who: vec![named("Samira Yıldız"), named("Victor Maas")],
                others: Some("de zoon van Samira".to_owned()),
                how: Some("om de week".to_owned()),
                until: Some(day(2027, 6, 1)),
                responsible: Some(SheetSide::Mediators),
                ..SheetItem::default()
            },
        ],
        talk_first: texts(&[
            ("nl", "Is er iets? Dan bellen we eerst aan."),
            ("tr", "Önce zili çalarız."),
        ]),
        review_on: Some(day(2027, 1, 14)),
        version: 2,
        mark: "a1b2c3d4".to_owned(),
        is_draft: false,
        signatures: vec![
            SheetSignature {
                name: "Samira Yıldız".to_owned(),
                signed: Some((
                    day(2026, 12, 3),
                    SheetWay::Drawn(
                        "10,200 300,40 600,220;700,60 900,240".to_owned(),
                        (1_000, 300),
                    ),
                )),
            },
            SheetSignature {
                name: "Victor Maas".to_owned(),
                signed: None,
            },
        ],
        copies: vec!["Samira Yıldız".to_owned(), "Victor Maas".to_owned()],
    }
}

#[test]
fn an_agreement_printed_twice_is_the_same_file_and_one_that_lasts() {
    let sheet = stairs(&["nl", "tr"]);
    let pdf = agreement(&sheet, &words()).unwrap();
    assert_eq!(pdf, agreement(&sheet, &words()).unwrap());
    let told = String::from_utf8_lossy(&pdf);
    assert!(told.contains("<pdfaid:part>2</pdfaid:part>"), "no PDF/A");
    assert!(told.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
}

#[test]
fn each_party_gets_a_copy_and_every_page_says_which_text_it_is() {
    let mut sheet = stairs(&["nl"]);
    let last = sheet.items[1].clone();
    sheet.items.extend(std::iter::repeat_n(last, 9));
    let pdf = agreement(&sheet, &words()).unwrap();
    let pages = pages_of(&pdf, "copies.pdf");
    assert!(pages >= 4 && pages.is_multiple_of(2), "{pages} pages");
    let text = text_of(&pdf, "copies.pdf");
    let foot = text
        .matches("Versie 2, teken a1b2c3d4, 3 december 2026")
        .count();
    assert_eq!(foot, pages as usize, "{text}");
    // Each copy counts its own pages.
    assert_eq!(text.matches("Bladzijde 1").count(), 2);
    for name in ["Voor Samira Yıldız", "Voor Victor Maas"] {
        assert!(text.contains(name), "{text}");
    }
}

#[test]
fn all_that_was_agreed_stands_there_and_who_sees_to_it() {
    let text = text_of(
        &agreement(&stairs(&["nl"]), &words()).unwrap(),
        "all-of-it.pdf",
    );
    for part in [
        "Wat we afspreken",
        "Tussen Samira Yıldız en Victor Maas.",
        "Amina en Jan hielpen daarbij.",
        "Na tien uur draagt Samira sloffen.",
        "Waar: thuis",
        "Vanaf 4 december 2026",
        "Zorgt ervoor: Samira Yıldız",
        "Wie: Samira Yıldız, Victor Maas en de zoon van Samira",
        "Hoe: om de week",
        "Zorgt ervoor: de bemiddelaars",
        "Is er iets? Dan bellen we eerst aan.",
        "We kijken samen opnieuw op 14 januari 2027.",
        "We houden ons hieraan uit goede wil.",
    ] {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
    // Of one who does it alone the name stands there once.
    assert!(!text.contains("Wie: Samira Yıldız Waar"), "{text}");
    assert!(
        !text.contains("terlik"),
        "a language nobody asked for: {text}"
    );
}

#[test]
fn turkish_ukrainian_and_arabic_stand_beside_the_dutch_and_can_be_copied_out() {
    for (tag, parts) in [
        (
            "tr",
            &[
                "Saat ondan sonra Samira terlik giyer, şıkır şıkır değil.",
                "Önce zili çalarız.",
            ][..],
        ),
        ("uk", &["Після десятої Саміра ходить у капцях."][..]),
        ("ar", &["الدرج", "بعد", "الساعة"][..]),
        (
            "en",
            &[
                "After ten Samira wears slippers.",
                "What we agree",
                "Sees to it: Samira Yıldız",
            ][..],
        ),
    ] {
        let pdf = agreement(&stairs(&["nl", tag]), &words()).unwrap();
        let name = format!("nl-{tag}.pdf");
        // Narrow columns break sentences; the words are whole, and in their order.
        let text = text_of(&pdf, &name);
        for part in parts {
            assert!(text.contains(part), "{part} is missing in: {text}");
        }
        assert!(
            text.contains("Na tien uur draagt Samira sloffen."),
            "{text}"
        );
        let fonts = ask("pdffonts", &[], &pdf, &name);
        for line in fonts.lines().skip(2) {
            let embedded = line.split_whitespace().rev().nth(4);
            assert_eq!(embedded, Some("yes"), "{line}");
        }
    }
}

/// The words of a language of the house, on an agreement.
macro_rules! of_the_house {
    ($tag:literal) => {
        (
            $tag,
            concat!(
                include_str!(concat!("../../../../ui/locales/", $tag, "/paper.ftl")),
                include_str!(concat!(
                    "../../../../ui/locales/",
                    $tag,
                    "/paper-agreement.ftl"
                ))
            ),
        )
    };
}

#[test]
fn every_language_of_the_house_has_its_own_words_around_what_was_agreed_and_around_a_poster() {
    for (tag, fluent) in [
        of_the_house!("ar"),
        of_the_house!("tr"),
        of_the_house!("uk"),
        of_the_house!("pl"),
    ] {
        let value = |key: &str| {
            let line = fluent
                .lines()
                .find_map(|line| line.strip_prefix(&format!("{key} = ")));
            line.unwrap_or_else(|| panic!("{key} in {tag}")).to_owned()
        };
        let mut all = words();
        all.push(Words::parse(tag, fluent).unwrap());
        let sheet = stairs(&["nl", tag]);
        let text = text_of(
            &agreement(&sheet, &all).unwrap(),
            &format!("labels-{tag}.pdf"),
        );
        assert!(text.contains("Wat we afspreken"), "{text}");
        // What is read from the right comes out in the order in which it is drawn; the mediators come out whole.
        if tag == "ar" {
            let mediators = value("paper-agreement-mediators-do");
            assert!(text.contains(&mediators), "{mediators}: {text}");
            continue;
        }
        // A narrow column breaks a heading.
        let title = value("paper-agreement-title");
        for word in title.split_whitespace() {
            assert!(text.contains(word), "{word} is missing in: {text}");
        }
        let month = value("paper-month-12");
        assert!(text.contains(&month), "{month} is missing in: {text}");
        let sheet = super::stairwell(&[tag, "nl"]);
        let poster = samenboek_paper::poster(&sheet, all.last().unwrap()).unwrap();
        let text = text_of(&poster, &format!("poster-{tag}.pdf"));
        let february = value("paper-month-2");
        assert!(text.contains(&february), "{february} is missing in: {text}");
    }
}

#[test]
fn where_the_house_has_no_words_in_a_language_its_own_stand_around_the_text() {
    let text = text_of(&agreement(&stairs(&["ar"]), &words()).unwrap(), "ar.pdf");
    assert!(text.contains("Wat we afspreken"), "{text}");
    assert!(text.contains("الدرج"), "{text}");
}

#[test]
fn a_letter_that_no_font_here_has_is_refused_rather_than_printed_as_a_box() {
    let mut sheet = stairs(&["nl"]);
    sheet.items[0].texts = texts(&[("nl", "ሰላም 你好")]);
    let refused = agreement(&sheet, &words()).unwrap_err();
    assert!(matches!(refused, PaperError::Unwritable), "{refused}");
    assert!(!agreement_svg(&sheet, &words()).unwrap().is_empty());
}

#[test]
fn what_somebody_typed_is_no_markup_and_no_picture() {
    let mut sheet = stairs(&["nl"]);
    sheet.items[0].texts = texts(&[("nl", "#pagebreak() *vet* $x$ <b>")]);
    sheet.signatures[0].signed = Some((
        day(2026, 12, 3),
        SheetWay::Drawn(
            "1,1\"/><script>alert(1)</script> 40,50 90,90".to_owned(),
            (1_000, 300),
        ),
    ));
    let text = text_of(
        &agreement(&sheet, &words()).unwrap(),
        "agreement-markup.pdf",
    );
    assert!(text.contains("#pagebreak() *vet* $x$ <b>"), "{text}");
    assert!(
        agreement_svg(&sheet, &words())
            .unwrap()
            .iter()
            .all(|page| !page.contains("<script"))
    );
}

#[test]
fn an_unsigned_text_says_so_and_leaves_lines_to_sign_on() {
    let mut sheet = stairs(&["nl", "ar"]);
    sheet.is_draft = true;
    sheet.signatures[0].signed = None;
    let text = text_of(&agreement(&sheet, &words()).unwrap(), "draft.pdf");
    assert_eq!(text.matches("Nog niet getekend").count(), 2, "{text}");
    let mut spoken = stairs(&["nl"]);
    spoken.signatures[1].signed = Some((day(2026, 12, 3), SheetWay::Spoken("Jan".to_owned())));
    let text = text_of(&agreement(&spoken, &words()).unwrap(), "spoken.pdf");
    assert!(text.contains("Gezegd. Jan hoorde het."), "{text}");
}
