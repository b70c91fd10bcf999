//! Letters out of a case, and the poster in three languages: what is on them, and what is not.

use samenboek_paper::{
    LetterHead, LetterOutcome, LetterSheet, NeutralLetter, OutcomeLetter, PaperError, PlannedTalk,
    TalkCard, letter, letter_svg, talks,
};

use super::*;

const DUTCH_LETTERS: &str = include_str!("../../../../ui/locales/nl/letters.ftl");
const ENGLISH_LETTERS: &str = include_str!("../../../../ui/locales/en/letters.ftl");

fn words(language: &str) -> Words {
    let fluent = match language {
        "en" => format!("{ENGLISH}\n{ENGLISH_LETTERS}"),
        _ => format!("{DUTCH}\n{DUTCH_LETTERS}"),
    };
    Words::parse(language, &fluent).unwrap()
}

fn head() -> LetterHead {
    LetterHead {
        centre: "Buurthuis De Brug".to_owned(),
        day: day(2026, 11, 20),
    }
}

fn names() -> Vec<String> {
    ["Amina", "Jan"].map(str::to_owned).into()
}

fn neutral(name: &str) -> LetterSheet {
    LetterSheet::Neutral(NeutralLetter {
        name: name.to_owned(),
        address: Some("Kade 3".to_owned()),
        telephone: Some("06-00001234".to_owned()),
        mediators: names(),
    })
}

fn card() -> TalkCard {
    TalkCard {
        name: "Wout".to_owned(),
        on: day(2026, 12, 1),
        starts_at: NaiveTime::from_hms_opt(19, 5, 0),
        place: Some("Buurthuis De Brug".to_owned()),
        telephone: None,
        mediators: names(),
    }
}

fn outcome(outcome: LetterOutcome) -> LetterSheet {
    LetterSheet::Referrer(OutcomeLetter {
        mark: "ABCD-2345".to_owned(),
        reported_on: day(2026, 11, 2),
        closed_on: day(2026, 12, 20),
        outcome,
    })
}

fn every_letter() -> Vec<(&'static str, LetterSheet)> {
    vec![
        ("neutral", neutral("Wout")),
        ("appointment", LetterSheet::Appointment(card())),
        ("no-show", LetterSheet::NoShow(card())),
        ("referrer", outcome(LetterOutcome::Partly)),
        ("referral", LetterSheet::Referral),
    ]
}

#[test]
fn the_same_letter_made_twice_is_the_same_file_on_one_page_and_meant_to_be_kept() {
    for language in ["nl", "en"] {
        for (name, sheet) in every_letter() {
            let pdf = letter(&head(), &sheet, &words(language)).unwrap();
            assert_eq!(
                pdf,
                letter(&head(), &sheet, &words(language)).unwrap(),
                "{name}"
            );
            let file = format!("brief-{name}-{language}.pdf");
            assert_eq!(pages_of(&pdf, &file), 1, "{name} in {language}");
            let metadata = ask("pdfinfo", &["-meta"], &pdf, &file);
            assert!(
                metadata.contains("<pdfaid:part>2</pdfaid:part>"),
                "{metadata}"
            );
            let fonts = ask("pdffonts", &[], &pdf, &file);
            assert!(
                fonts.lines().skip(2).all(|line| line.contains(" yes yes ")),
                "{fonts}"
            );
            assert_eq!(
                letter_svg(&head(), &sheet, &words(language)).unwrap().len(),
                1
            );
        }
    }
}

#[test]
fn the_letter_to_the_neighbour_invites_and_has_no_word_for_a_complaint() {
    let text = text_of(
        &letter(&head(), &neutral("Wout"), &words("nl")).unwrap(),
        "buur.pdf",
    );
    for there in [
        "Wout Kade 3",
        "Datum: 20 november 2026",
        "Wij zijn van Buurthuis De Brug.",
        "Wij, Amina en Jan, willen graag jouw verhaal horen.",
        "Bel ons op 06-00001234.",
        "Amina en Jan, Buurthuis De Brug",
    ] {
        assert!(text.contains(there), "{there} is missing in: {text}");
    }
    for nowhere in [
        "klacht", "melding", "meld", "geklaagd", "overlast", "ruzie", "probleem",
    ] {
        assert!(
            !text.to_lowercase().contains(nowhere),
            "{nowhere} in: {text}"
        );
    }
}

#[test]
fn a_card_says_when_where_and_with_whom_and_a_talk_without_a_time_has_none() {
    let text = text_of(
        &letter(&head(), &LetterSheet::Appointment(card()), &words("nl")).unwrap(),
        "kaart.pdf",
    );
    for there in [
        "Dag 1 december 2026",
        "Tijd 19.05 uur",
        "Plaats Buurthuis De Brug",
        "Met Amina en Jan",
    ] {
        assert!(text.contains(there), "{there} is missing in: {text}");
    }
    let bare = TalkCard {
        starts_at: None,
        place: None,
        mediators: Vec::new(),
        ..card()
    };
    let text = text_of(
        &letter(&head(), &LetterSheet::NoShow(bare), &words("nl")).unwrap(),
        "kaal.pdf",
    );
    assert!(
        !text.contains("Tijd") && !text.contains("Plaats") && !text.contains("Met "),
        "{text}"
    );
}

#[test]
fn the_referrer_reads_the_mark_the_days_and_the_outcome() {
    for (ended, said) in [
        (LetterOutcome::Solved, "Outcome Solved"),
        (LetterOutcome::Partly, "Outcome Partly solved"),
        (LetterOutcome::NotSolved, "Outcome Not solved"),
        (LetterOutcome::NoMediation, "Outcome There was no mediation"),
        (LetterOutcome::Referred, "Outcome Referred to somebody else"),
    ] {
        let text = text_of(
            &letter(&head(), &outcome(ended), &words("en")).unwrap(),
            "uitkomst.pdf",
        );
        for there in [
            "Mark ABCD-2345",
            "Reported on 2 November 2026",
            "Closed on 20 December 2026",
            said,
        ] {
            assert!(text.contains(there), "{there} is missing in: {text}");
        }
    }
}

#[test]
fn a_letter_in_arabic_needs_only_a_file_of_words_and_runs_from_the_right() {
    let mut fluent = format!("{DUTCH}\n{DUTCH_LETTERS}");
    for (id, said) in [
        ("paper-letter-neutral-title", "هل يمكننا التحدث معك؟"),
        (
            "paper-letter-neutral-choose",
            "أنت تختار إن كنت تريد التحدث معنا.",
        ),
    ] {
        let line = fluent
            .lines()
            .find(|line| line.starts_with(&format!("{id} =")))
            .unwrap();
        fluent = fluent.replace(line, &format!("{id} = {said}"));
    }
    let arabic = Words::parse("ar", &fluent).unwrap();
    let pdf = letter(&head(), &neutral("ياسمين"), &arabic).unwrap();
    let text = text_of(&pdf, "arabisch.pdf");
    // The font sets dots as marks of their own, which a reader of the file tells twice; these words have none that join.
    for word in ["هل", "معك"] {
        assert!(text.contains(word), "{word} is missing in: {text}");
    }
    let boxes = ask("pdftotext", &["-bbox"], &pdf, "arabisch.pdf");
    let left = |word: &str| {
        // The title of the file stands above the words, without a place.
        let mut lines = boxes.lines().filter(|line| line.contains("xMin"));
        let line = lines.find(|line| line.contains(word));
        assert!(line.is_some(), "{word} stands nowhere in: {boxes}");
        let from = line.unwrap().split("xMin=\"").nth(1).unwrap();
        from.split('"').next().unwrap().parse::<f64>().unwrap()
    };
    // The boxes tell a word letter by letter from the left, so Arabic stands in them back to front.
    let first: String = "هل".chars().rev().collect();
    // The name of the centre, and the first word of the title, stand at the right of the page.
    assert!(left("Brug") > 297.0 && left(&first) > 297.0, "{boxes}");
}

/// These words follow one another.
fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let found = text[from..].find(word);
        assert!(found.is_some(), "{word} does not follow in: {text}");
        from += found.unwrap() + word.len();
    }
}

#[test]
fn a_poster_in_three_languages_has_the_words_of_each_in_their_order() {
    let text = text_of(
        &poster(&stairwell(&["ar", "tr", "uk"]), &dutch()).unwrap(),
        "drie-talen.pdf",
    );
    assert!(text.contains("الدرج"), "{text}");
    in_order(&text, &["Merdiveni", "boş", "tutarız."]);
    in_order(&text, &["Тримаємо", "сходи", "вільними."]);
    assert!(text.contains("22.00’den sonra yavaş yürürüz."), "{text}");
}

#[test]
fn talks_stand_in_a_calendar_under_one_word_and_one_that_does_not_happen_is_struck_out() {
    let talk = |uid: &str, is_cancelled| PlannedTalk {
        uid: uid.to_owned(),
        changed_at: chrono::DateTime::from_timestamp(1_700_000_000, 0).unwrap(),
        day: day(2026, 12, 1),
        starts_at: NaiveTime::from_hms_opt(19, 30, 0),
        is_cancelled,
    };
    let planned = [talk("b@samenboek", true), talk("a@samenboek", false)];
    let file = talks(&planned, &words("nl")).unwrap();
    assert_eq!(file.matches("SUMMARY:Gesprek\r\n").count(), 2);
    assert!(!file.contains("\nLOCATION"));
    in_order(
        &file,
        &[
            "UID:a@samenboek",
            "SEQUENCE:0",
            "STATUS:CONFIRMED",
            "UID:b@samenboek",
            "SEQUENCE:1",
            "STATUS:CANCELLED",
        ],
    );
}

#[test]
fn a_letter_to_somebody_whose_name_no_font_here_writes_is_refused_and_nothing_of_the_name_is_said()
{
    let refused = letter(&head(), &neutral("ሰላም 你好"), &words("nl")).unwrap_err();
    assert!(matches!(refused, PaperError::Unwritable), "{refused}");
    let said = format!("{refused} {refused:?}");
    assert!(said.is_ascii(), "{said}");
}
