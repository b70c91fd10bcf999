//! What comes off the press, read back with the tools that a print shop would use.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

#[path = "all/letters.rs"]
mod letters;

#[path = "all/guide.rs"]
mod guide;

#[path = "all/agreement.rs"]
mod agreement;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use chrono::{NaiveDate, NaiveTime};
use samenboek_paper::{
    LossNotice, PaperKeySheet, PersonalSheet, PosterItem, PosterSheet, SignInSheet, Words,
    loss_notice, loss_notice_text, paper_key_sheet, personal_sheet, poster, poster_svg,
    sign_in_sheet, sign_in_sheet_svg,
};

const DUTCH: &str = include_str!("../../../ui/locales/nl/paper.ftl");
const ENGLISH: &str = include_str!("../../../ui/locales/en/paper.ftl");

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn dutch() -> Words {
    Words::parse("nl", DUTCH).unwrap()
}

fn item(texts: &[(&str, &str)]) -> PosterItem {
    let texts = texts
        .iter()
        .map(|(tag, text)| ((*tag).to_owned(), (*text).to_owned()))
        .collect();
    PosterItem {
        texts,
        ..PosterItem::default()
    }
}

fn stairwell(languages: &[&str]) -> PosterSheet {
    PosterSheet {
        title: "Zo houden we het trappenhuis fijn".to_owned(),
        place: Some("Portiek 12–20".to_owned()),
        centre: "Buurthuis De Brug".to_owned(),
        items: vec![
            item(&[
                ("nl", "We houden de trap vrij."),
                ("tr", "Merdiveni boş tutarız."),
                ("ar", "نبقي الدرج خاليا."),
                ("uk", "Тримаємо сходи вільними."),
                ("en", "We keep the stairs free."),
            ]),
            item(&[
                ("nl", "Na 22.00 uur lopen we zacht."),
                ("tr", "22.00’den sonra yavaş yürürüz."),
                ("ar", "بعد الساعة 22:00 نمشي بهدوء."),
                ("uk", "Після 22:00 ходимо тихо."),
                ("en", "After 22:00 we walk softly."),
            ]),
            PosterItem {
                who: Some("Fatma van den Berg".to_owned()),
                from: Some(day(2026, 12, 1)),
                ..item(&[
                    ("nl", "Vuil gaat meteen naar beneden."),
                    ("en", "Rubbish goes down at once."),
                ])
            },
        ],
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        made_on: day(2026, 11, 3),
        evaluate_on: Some(day(2027, 2, 2)),
    }
}

/// Asks one of the tools of poppler about a PDF.
fn ask(tool: &str, words: &[&str], pdf: &[u8], name: &str) -> String {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, pdf).unwrap();
    let mut call = Command::new(tool);
    call.args(words).arg(&file);
    if tool == "pdftotext" {
        call.arg("-");
    }
    let said = call
        .output()
        .expect("poppler-utils is installed: cargo xtask test sees to it");
    assert!(said.status.success(), "{tool} refuses {name}");
    String::from_utf8(said.stdout).unwrap()
}

fn text_of(pdf: &[u8], name: &str) -> String {
    let text = ask("pdftotext", &["-raw"], pdf, name);
    let plain = text.chars().filter(|sign| !matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    plain
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn pages_of(pdf: &[u8], name: &str) -> u32 {
    let said = ask("pdfinfo", &[], pdf, name);
    said.lines()
        .find_map(|line| line.strip_prefix("Pages:"))
        .unwrap()
        .trim()
        .parse()
        .unwrap()
}

#[test]
fn the_same_poster_printed_twice_is_the_same_file() {
    let sheet = stairwell(&["nl", "tr", "ar"]);
    assert_eq!(
        poster(&sheet, &dutch()).unwrap(),
        poster(&sheet, &dutch()).unwrap()
    );
}

#[test]
fn a_poster_reads_back_in_dutch_with_its_dates_and_who_sees_to_it() {
    let text = text_of(&poster(&stairwell(&["nl"]), &dutch()).unwrap(), "nl.pdf");
    for words in [
        "Buurthuis De Brug",
        "Portiek 12–20",
        "Na 22.00 uur lopen we zacht.",
        "Wie: Fatma van den Berg",
        "Vanaf 1 december 2026",
        "Gemaakt op 3 november 2026.",
        "We kijken samen opnieuw op 2 februari 2027.",
    ] {
        assert!(text.contains(words), "{words} is missing in: {text}");
    }
    assert!(
        !text.contains("Merdiveni"),
        "a language nobody asked for is not printed"
    );
}

#[test]
fn turkish_and_ukrainian_and_arabic_can_be_copied_out_of_the_file() {
    let text = text_of(
        &poster(&stairwell(&["nl", "tr", "uk", "ar"]), &dutch()).unwrap(),
        "all.pdf",
    );
    for words in ["22.00’den sonra yavaş yürürüz.", "Тримаємо сходи вільними."]
    {
        assert!(text.contains(words), "{words} is missing in: {text}");
    }
    for word in ["الدرج", "بعد", "الساعة", "بهدوء"] {
        assert!(text.contains(word), "{word} is missing in: {text}");
    }
}

#[test]
fn an_english_poster_has_english_around_it() {
    let words = Words::parse("en", ENGLISH).unwrap();
    let text = text_of(
        &poster(&stairwell(&["en", "nl"]), &words).unwrap(),
        "en.pdf",
    );
    assert!(text.contains("Who: Fatma van den Berg"), "{text}");
    assert!(
        text.contains("We look at it together again on 2 February 2027."),
        "{text}"
    );
}

#[test]
fn every_font_is_inside_the_file() {
    let pdf = poster(&stairwell(&["nl", "tr", "uk", "ar"]), &dutch()).unwrap();
    let fonts = ask("pdffonts", &[], &pdf, "fonts.pdf");
    for family in ["AtkinsonHyperlegibleNext", "NotoSans-", "NotoSansArabic"] {
        assert!(fonts.contains(family), "{family} is not used: {fonts}");
    }
    for line in fonts.lines().skip(2) {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [.., embedded, _, _, _, _] = columns.as_slice() else {
            panic!("{line}")
        };
        assert_eq!(*embedded, "yes", "{line}");
    }
}

#[test]
fn what_somebody_typed_is_never_read_as_markup() {
    let mut sheet = stairwell(&["nl"]);
    sheet.title = "#set page(width: 1cm) *vet* $x$ <b> \"aan\\\"".to_owned();
    let text = text_of(&poster(&sheet, &dutch()).unwrap(), "markup.pdf");
    assert!(
        text.contains("#set page(width: 1cm) *vet* $x$ <b>"),
        "{text}"
    );
}

#[test]
fn forty_items_flow_over_pages_and_none_is_lost() {
    let mut sheet = stairwell(&["nl"]);
    sheet.items = (1..=40)
        .map(|at| item(&[("nl", format!("Punt nummer {at} telt mee.").as_str())]))
        .collect();
    let pdf = poster(&sheet, &dutch()).unwrap();
    let text = text_of(&pdf, "forty.pdf");
    assert!(
        (1..=40).all(|at| text.contains(&format!("Punt nummer {at} telt"))),
        "{text}"
    );
    assert!(pages_of(&pdf, "forty.pdf") > 1);
}

#[test]
fn a_text_longer_than_a_page_and_a_word_longer_than_a_line_are_printed_whole() {
    let mut sheet = stairwell(&["nl"]);
    let long = "We helpen elkaar met de boodschappen. ".repeat(300) + &"a".repeat(400) + " einde";
    sheet.items = vec![item(&[("nl", long.trim())])];
    sheet.title = "b".repeat(200);
    let pdf = poster(&sheet, &dutch()).unwrap();
    assert!(text_of(&pdf, "long.pdf").contains("einde"));
    let letters = text_of(&pdf, "long.pdf")
        .chars()
        .filter(|letter| *letter == 'b')
        .count();
    assert!(
        letters >= 200 + 300,
        "each b of the title and of boodschappen is there, not {letters}"
    );
    assert!(pages_of(&pdf, "long.pdf") > 1);
}

#[test]
fn an_item_without_the_language_asked_for_is_printed_in_another_one() {
    let mut sheet = stairwell(&["uk"]);
    sheet.items = vec![item(&[("nl", "We groeten elkaar.")])];
    assert!(
        text_of(&poster(&sheet, &dutch()).unwrap(), "other.pdf").contains("We groeten elkaar.")
    );
}

#[test]
fn the_window_gets_one_picture_a_page() {
    let pages = poster_svg(&stairwell(&["nl", "ar"]), &dutch()).unwrap();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].starts_with("<svg") && !pages[0].contains("<script"));
}

#[test]
fn a_personal_sheet_holds_the_code_in_the_groups_of_the_screen() {
    let sheet = PersonalSheet {
        name: "Amina Yilmaz".to_owned(),
        laptop: "Balie".to_owned(),
        centre: "Buurthuis De Brug".to_owned(),
        code: "k7qm-2xvt-9ahd-p4wz-c6ns-r3jy-ge".to_owned(),
        made_on: day(2026, 11, 22),
    };
    let pdf = personal_sheet(&sheet, &dutch()).unwrap();
    let text = text_of(&pdf, "personal.pdf");
    assert!(text.contains("K7QM 2XVT 9AHD P4WZ"), "{text}");
    assert!(text.contains("Blad van Amina Yilmaz"), "{text}");
    assert!(
        text.contains("De code werkt alleen op deze laptop: Balie."),
        "{text}"
    );
    assert_eq!(pages_of(&pdf, "personal.pdf"), 1);
}

#[test]
fn a_paper_key_says_what_it_is_for() {
    let sheet = PaperKeySheet {
        centre: "Buurthuis De Brug".to_owned(),
        code: "k7qm2xvt9ahdp4wzc6nsr3jyge".to_owned(),
        made_on: day(2026, 11, 22),
    };
    let pdf = paper_key_sheet(&sheet, &Words::parse("en", ENGLISH).unwrap()).unwrap();
    let text = text_of(&pdf, "key.pdf");
    assert!(text.contains("K7QM 2XVT 9AHD P4WZ"), "{text}");
    assert!(
        text.contains("Key of the centre: Buurthuis De Brug"),
        "{text}"
    );
    assert_eq!(pages_of(&pdf, "key.pdf"), 1);
}

fn lost_laptop(was_open: &'static str, exposure: &'static str) -> LossNotice {
    LossNotice {
        centre: "Buurthuis De Brug".to_owned(),
        laptop: "Jan thuis".to_owned(),
        is_shared: false,
        people: vec!["Jan van den Berg".to_owned(), "فاطمة".to_owned()],
        known_at: day(2026, 11, 20).and_hms_opt(8, 5, 0).unwrap(),
        tell_by: day(2026, 11, 23).and_hms_opt(8, 5, 0).unwrap(),
        stopped_at: day(2026, 11, 20).and_hms_opt(19, 30, 0).unwrap(),
        heard: Some(day(2026, 11, 18).and_hms_opt(22, 0, 0).unwrap()),
        encounters: 310,
        rules: 12,
        cards: 620,
        cases: 3,
        was_open,
        with_paper: "unknown",
        exposure,
        by: "Marga".to_owned(),
        made_on: day(2026, 11, 20),
    }
}

#[test]
fn the_note_about_a_lost_laptop_fits_on_one_page_and_says_the_same_on_paper_as_on_the_screen() {
    for (words, title) in [
        (dutch(), "Laptop kwijt: Jan thuis"),
        (
            Words::parse("en", ENGLISH).unwrap(),
            "Laptop lost: Jan thuis",
        ),
    ] {
        let notice = lost_laptop("no", "perhaps");
        let pdf = loss_notice(&notice, &words).unwrap();
        let name = format!("verlies-{}.pdf", words.language());
        let read = ask("pdftotext", &["-layout"], &pdf, &name);
        assert_eq!(read.matches('\u{c}').count(), 1, "one page");
        let plain = |text: &str| -> String {
            text.chars()
                .filter(|it| it.is_ascii_alphanumeric())
                .collect()
        };
        let read = plain(&read);
        let text = loss_notice_text(&notice, &words).unwrap();
        assert_eq!(text[0].heading, title);
        for part in &text {
            for line in part.lines.iter().chain([&part.heading]) {
                assert!(read.contains(&plain(line)), "{line}");
            }
        }
    }
}

#[test]
fn the_note_says_what_a_finder_could_read_and_when_the_law_wants_to_hear_of_it() {
    let words = dutch();
    let said = |notice: &LossNotice| -> String {
        let text = loss_notice_text(notice, &words).unwrap();
        let lines = text.into_iter().flat_map(|part| part.lines);
        lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
    };
    let open = said(&lost_laptop("yes", "readable"));
    assert!(open.contains("stond open toen") && open.contains("kan misschien het boek lezen"));
    let shut = said(&lost_laptop("no", "sealed"));
    assert!(shut.contains("stond niet open") && shut.contains("niet zonder wachtzin"));
    assert!(shut.contains("tot 23 november 2026, 8.05 uur. Dat is 72 uur"));
    let mut never_heard = lost_laptop("no", "sealed");
    never_heard.heard = None;
    never_heard.laptop.clear();
    let said = said(&never_heard);
    assert!(said.contains("We weten niet tot wanneer") && said.contains("een laptop zonder naam"));
}
fn soup(names: &[&str], empty_lines: u32) -> SignInSheet {
    SignInSheet {
        title: "Soep op vrijdag".to_owned(),
        day: day(2026, 11, 20),
        starts_at: NaiveTime::from_hms_opt(18, 30, 0),
        ends_at: NaiveTime::from_hms_opt(21, 0, 0),
        place: Some("Grote zaal".to_owned()),
        centre: "Buurthuis De Brug".to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        empty_lines,
        groups: vec!["bonen".to_owned(), "linzen".to_owned()],
        tables: 6,
        made_on: day(2026, 11, 18),
    }
}

#[test]
fn a_sign_in_sheet_names_the_evening_and_who_is_expected_and_counts_at_six_tables() {
    let sheet = soup(&["Amina Yilmaz", "Jan van den Berg", "Олена"], 20);
    let pdf = sign_in_sheet(&sheet, &dutch()).unwrap();
    let text = text_of(&pdf, "sign-in.pdf");
    for words in [
        "Buurthuis De Brug",
        "Soep op vrijdag",
        "Vrijdag 20 november 2026, 18.30 tot 21.00 uur",
        "Grote zaal",
        "Amina Yilmaz",
        "Jan van den Berg",
        "Олена",
        "Nieuw",
        "Een voornaam is genoeg. Na het overtypen gooien we dit blad weg.",
        "bonen linzen",
        "Tafel 1",
        "Tafel 6",
        "Gemaakt op 18 november 2026.",
    ] {
        assert!(text.contains(words), "{words} is missing in: {text}");
    }
    assert!(text.contains(" 23 ") && !text.contains(" 24 "), "{text}");
    assert!(!text.contains("1 / 1"), "one page needs no number: {text}");
    assert_eq!(pages_of(&pdf, "sign-in.pdf"), 1);
}

#[test]
fn the_same_sign_in_sheet_printed_twice_is_the_same_file() {
    let sheet = soup(&["Amina", "فاطمة الزهراء"], 30);
    assert_eq!(
        sign_in_sheet(&sheet, &dutch()).unwrap(),
        sign_in_sheet(&sheet, &dutch()).unwrap()
    );
}

#[test]
fn arabic_names_can_be_copied_out_of_the_sign_in_sheet() {
    let sheet = soup(&["محمود", "Jan", "سعاد", "عمر", "فاطمة"], 12);
    let text = text_of(
        &sign_in_sheet(&sheet, &dutch()).unwrap(),
        "sign-in-arabic.pdf",
    );
    for name in ["محمود", "سعاد", "عمر"] {
        assert!(text.contains(name), "{name} is missing in: {text}");
    }
    // The font draws dots apart from their letter, so a reader may tell such a letter twice.
    for letter in "فاطمة".chars() {
        assert!(text.contains(letter), "{letter} is missing in: {text}");
    }
}

#[test]
fn two_hundred_expected_names_flow_over_numbered_pages_and_none_is_lost() {
    let names: Vec<String> = (1..=200).map(|at| format!("Buur{at}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let pdf = sign_in_sheet(&soup(&names, 20), &dutch()).unwrap();
    let text = text_of(&pdf, "sign-in-many.pdf");
    for name in names {
        assert!(text.contains(&format!("{name} ")), "{name} is missing");
    }
    let pages = pages_of(&pdf, "sign-in-many.pdf");
    assert!((2..=7).contains(&pages), "{pages} pages");
    for page in 1..=pages {
        assert!(text.contains(&format!("{page} / {pages}")), "{text}");
    }
    assert!(text.contains("Tafel 6"), "{text}");
}

#[test]
fn long_names_and_long_words_stay_on_the_paper() {
    let long = format!("{} einde", "Wilhelmina Maria ".repeat(10));
    let word = "W".repeat(120);
    let arabic = "عبد الرحمن بن محمد بن عبد الله آل الشيخ ".repeat(3);
    let mut sheet = soup(&[&long, &word, &arabic], 20);
    sheet.title = "V".repeat(150);
    sheet.groups = vec!["M".repeat(60), "linzen".to_owned(), "م".repeat(40)];
    let pdf = sign_in_sheet(&sheet, &dutch()).unwrap();
    let name = "sign-in-long.pdf";
    let text = text_of(&pdf, name);
    let count = |letter: char| text.chars().filter(|it| *it == letter).count();
    // Besides those of the names there are a few in the words around them.
    assert!(count('W') >= 130 && count('M') >= 70 && count('V') >= 150);
    assert!(text.contains("einde"), "{text}");
    let places = ask("pdftotext", &["-bbox"], &pdf, name);
    let edges = places.lines().filter_map(|line| {
        let (_, edge) = line.split_once("xMax=\"")?;
        edge.split('"').next()?.parse::<f64>().ok()
    });
    // A4 is 595 points wide, and its margin is 42.
    for edge in edges {
        assert!(edge <= 595.3 - 42.0, "{edge}");
    }
}

#[test]
fn a_centre_that_counts_no_groups_and_expects_nobody_gets_lines_to_write_on() {
    let mut sheet = soup(&[" "], 12);
    sheet.groups.clear();
    sheet.place = None;
    sheet.ends_at = None;
    let text = text_of(
        &sign_in_sheet(&sheet, &dutch()).unwrap(),
        "sign-in-empty.pdf",
    );
    assert!(text.contains("Schrijf je voornaam op een lege regel."));
    assert!(
        text.contains("18.30 uur") && text.contains(" 12 "),
        "{text}"
    );
    assert!(!text.contains("Tafel") && !text.contains("Staat je naam"));
}

#[test]
fn a_great_hall_with_fifty_tables_counts_on_further_pages() {
    let mut sheet = soup(&["Amina"], 20);
    sheet.tables = 50;
    let pdf = sign_in_sheet(&sheet, &Words::parse("en", ENGLISH).unwrap()).unwrap();
    let text = text_of(&pdf, "sign-in-hall.pdf");
    assert!(
        (1..=50).all(|at| text.contains(&format!("Table {at} "))),
        "{text}"
    );
    assert!(
        text.contains("Friday 20 November 2026, 18:30 to 21:00"),
        "{text}"
    );
}

#[test]
fn the_window_gets_the_sign_in_sheet_as_one_picture_a_page() {
    let pages = sign_in_sheet_svg(&soup(&["Amina"], 20), &dutch()).unwrap();
    assert_eq!(pages.len(), 1);
    assert!(pages[0].starts_with("<svg") && !pages[0].contains("<script"));
}
