#![allow(clippy::unwrap_used)]

use chrono::TimeZone;
use proptest::prelude::*;

use super::*;

const DUTCH: &str = include_str!("../../../../ui/locales/nl/paper.ftl");

fn written(events: &[CalendarEvent]) -> String {
    calendar(events, &Words::parse("nl", DUTCH).unwrap()).unwrap()
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

fn soup() -> CalendarEvent {
    CalendarEvent {
        uid: "k7qm2xvt@samenboek".to_owned(),
        sequence: 2,
        changed_at: Utc.with_ymd_and_hms(2026, 11, 3, 8, 5, 9).unwrap(),
        day: on(20),
        starts_at: at(18, 30),
        ends_at: at(21, 0),
        title: Some("Soep bij Fatma, Jan; en Olena".to_owned()),
        place: Some("Buurthuis De Brug\nZaal 2".to_owned()),
        is_cancelled: false,
    }
}

/// What a calendar reads: the folded lines put together again.
fn unfolded(file: &str) -> Vec<String> {
    let lines = file.replace("\r\n ", "");
    lines.split("\r\n").map(str::to_owned).collect()
}

/// The value of the first line with this name, as the text it stands for.
fn text_of(file: &str, name: &str) -> Option<String> {
    let lines = unfolded(file);
    let value = lines.iter().find_map(|line| line.strip_prefix(name))?;
    let mut text = String::new();
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next()? {
                'n' => text.push('\n'),
                other => text.push(other),
            },
            other => text.push(other),
        }
    }
    Some(text)
}

fn has(file: &str, line: &str) -> bool {
    unfolded(file).iter().any(|it| it == line)
}

#[test]
fn an_evening_at_the_centre_is_written_on_a_dutch_clock() {
    let file = written(&[soup()]);
    for line in [
        "UID:k7qm2xvt@samenboek",
        "SEQUENCE:2",
        "DTSTAMP:20261103T080509Z",
        "DTSTART;TZID=Europe/Amsterdam:20261120T183000",
        "DTEND;TZID=Europe/Amsterdam:20261120T210000",
        "SUMMARY:Soep bij Fatma\\, Jan\\; en Olena",
        "LOCATION:Buurthuis De Brug\\nZaal 2",
        "STATUS:CONFIRMED",
    ] {
        assert!(has(&file, line), "{line} is missing in: {file}");
    }
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("\r\nEND:VCALENDAR\r\n"));
}

#[test]
fn a_party_that_ends_after_midnight_ends_on_the_next_day() {
    let file = written(&[CalendarEvent {
        day: on(30),
        ends_at: at(0, 30),
        ..soup()
    }]);
    assert!(
        has(&file, "DTEND;TZID=Europe/Amsterdam:20261201T003000"),
        "{file}"
    );
}

#[test]
fn a_meal_without_a_time_takes_the_whole_day() {
    let file = written(&[CalendarEvent {
        starts_at: None,
        ..soup()
    }]);
    assert!(has(&file, "DTSTART;VALUE=DATE:20261120"), "{file}");
    assert!(has(&file, "DTEND;VALUE=DATE:20261121"), "{file}");
}

#[test]
fn a_meal_without_an_end_says_none() {
    for ends_at in [None, at(18, 30)] {
        let file = written(&[CalendarEvent { ends_at, ..soup() }]);
        assert!(!file.contains("DTEND"), "{file}");
    }
}

#[test]
fn a_meal_that_was_thrown_away_is_struck_out() {
    let file = written(&[CalendarEvent {
        is_cancelled: true,
        ..soup()
    }]);
    assert!(has(&file, "STATUS:CANCELLED"), "{file}");
}

#[test]
fn a_talk_that_must_not_be_told_has_a_neutral_title_and_no_place() {
    for title in [None, Some(" \u{1}".to_owned())] {
        let file = written(&[CalendarEvent {
            title,
            place: None,
            ..soup()
        }]);
        assert!(has(&file, "SUMMARY:Ontmoeting"), "{file}");
        assert!(!file.contains("\r\nLOCATION"), "{file}");
    }
}

#[test]
fn two_laptops_that_list_the_same_evenings_write_the_same_file() {
    let later = CalendarEvent {
        uid: "p4wzc6ns@samenboek".to_owned(),
        day: on(27),
        ..soup()
    };
    assert_eq!(written(&[soup(), later.clone()]), written(&[later, soup()]));
}

#[test]
fn a_centre_without_evenings_gets_a_file_with_a_clock_and_no_event() {
    let file = written(&[]);
    assert!(file.contains("BEGIN:VTIMEZONE") && !file.contains("VEVENT"));
}

/// What somebody types: any text, and often the signs and lengths that are hard.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z ,;\\\\\r\n\t]{0,200}",
        "[ آ-ي]{0,120}",
        "(a|é|한|😀){0,160}",
    ]
}

proptest! {
    #[test]
    fn whatever_somebody_typed_comes_back_from_short_lines(title in typed(), place in typed()) {
        let event = CalendarEvent {
            title: Some(title.clone()),
            place: Some(place.clone()),
            ..soup()
        };
        let file = written(std::slice::from_ref(&event));
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        prop_assert_eq!(&file, &written(&[event]));
        let kept = |text: &str| -> String {
            text.replace("\r\n", "\n")
                .replace('\r', "\n")
                .chars()
                .filter(|it| matches!(it, '\n' | '\t') || !it.is_control())
                .collect()
        };
        let is_read = |text: &str| !kept(text).trim().is_empty();
        if is_read(&title) {
            prop_assert_eq!(text_of(&file, "SUMMARY:"), Some(kept(&title)));
        }
        if is_read(&place) {
            prop_assert_eq!(text_of(&file, "LOCATION:"), Some(kept(&place)));
        }
    }
}
