//! Help on one sheet, in every language of the program.

use samenboek_paper::{GuideSheet, Words, guide, guide_svg};

use super::{ask, pages_of, text_of};

macro_rules! languages {
    ($($tag:literal),*) => {
        [$(($tag, concat!(
            include_str!(concat!("../../../../ui/locales/", $tag, "/paper.ftl")),
            include_str!(concat!("../../../../ui/locales/", $tag, "/paper-guide.ftl"))
        ))),*]
    };
}

const LANGUAGES: [(&str, &str); 6] = languages!["nl", "en", "ar", "tr", "uk", "pl"];

fn sheet() -> GuideSheet {
    GuideSheet {
        centre: "Buurthuis De Brug".to_owned(),
    }
}

/// What stands behind a key, on one line.
fn said(fluent: &str, key: &str) -> String {
    let start = format!("{key} = ");
    let line = fluent.lines().find_map(|line| line.strip_prefix(&start));
    line.unwrap().to_owned()
}

#[test]
fn the_guide_is_one_page_in_every_language_and_says_its_title_and_the_name_of_the_centre() {
    for (tag, fluent) in LANGUAGES {
        let words = Words::parse(tag, fluent).unwrap();
        let pdf = guide(&sheet(), &words).unwrap();
        let name = format!("guide-{tag}.pdf");
        assert_eq!(pages_of(&pdf, &name), 1, "{tag}");
        let text = text_of(&pdf, &name);
        assert!(text.contains("De Brug"), "{tag}: {text}");
        let about = ask("pdfinfo", &[], &pdf, &name);
        let title = said(fluent, "paper-guide-title");
        let told = about.lines().find_map(|line| line.strip_prefix("Title:"));
        assert_eq!(told.map(str::trim), Some(title.as_str()), "{tag}");
        // Joined letters of Arabic come out of the tool in another order: there its title is read in what the file says of itself.
        if tag == "ar" {
            continue;
        }
        for key in [
            "title",
            "in",
            "encounter",
            "agreement",
            "stick",
            "lock",
            "help",
            "who",
        ] {
            let told = said(fluent, &format!("paper-guide-{key}"));
            assert!(text.contains(&told), "{tag}: {told} is not in {text}");
        }
    }
}

#[test]
fn the_guide_is_printed_in_letters_of_fourteen_points_or_more_that_are_all_in_the_file() {
    for (tag, fluent) in LANGUAGES {
        let words = Words::parse(tag, fluent).unwrap();
        let pdf = guide(&sheet(), &words).unwrap();
        let fonts = ask("pdffonts", &[], &pdf, &format!("guide-fonts-{tag}.pdf"));
        assert!(fonts.lines().count() > 2, "{tag}: {fonts}");
        for line in fonts.lines().skip(2) {
            assert!(line.contains(" yes yes "), "{tag}: {line}");
        }
        let svg = guide_svg(&sheet(), &words).unwrap().join("");
        assert!(!svg.contains("<script"), "{tag}");
    }
    // The centre's name beside the mark, as on every sheet, is the only thing that is smaller.
    let template = include_str!("../../src/sheets/guide.typ");
    let sizes = template.split("size: ").skip(1);
    for size in sizes.filter_map(|rest| rest.split("pt").next()) {
        assert!(size.parse::<u32>().unwrap() >= 14, "{size}");
    }
}

#[test]
fn the_same_guide_printed_twice_is_the_same_file() {
    for (tag, fluent) in LANGUAGES {
        let words = Words::parse(tag, fluent).unwrap();
        let (first, second) = (guide(&sheet(), &words), guide(&sheet(), &words));
        assert_eq!(first.unwrap(), second.unwrap(), "{tag}");
    }
}

#[test]
fn a_long_name_of_a_centre_leaves_it_on_one_page() {
    let centre =
        "Stichting Buurt- en Ontmoetingscentrum Waterkant en Omstreken Zuid-West".to_owned();
    for (tag, fluent) in LANGUAGES {
        let words = Words::parse(tag, fluent).unwrap();
        let pdf = guide(
            &GuideSheet {
                centre: centre.clone(),
            },
            &words,
        )
        .unwrap();
        assert_eq!(pages_of(&pdf, &format!("guide-long-{tag}.pdf")), 1, "{tag}");
    }
}

#[test]
fn a_language_of_a_region_is_printed_too() {
    let (_, dutch) = LANGUAGES[0];
    let words = Words::over("ar-pseudo", "", dutch).unwrap();
    assert_eq!(guide_svg(&sheet(), &words).unwrap().len(), 1);
}
