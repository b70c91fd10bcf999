#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};

use super::*;
use crate::ids::PersonId;
use crate::refusal::Refused;
use crate::time::Timestamp;

const TODAY: &str = "2026-11-22";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn parse(draft: Value) -> Result<Signal, SignalError> {
    Signal::parse(SignalDraft::from_json(draft)?, day(TODAY))
}

/// Loud music in the stairwell.
fn music() -> Value {
    json!({
        "noticed_on": "2026-11-20", "place": "Portiek 12", "kind": "noise",
        "observation": "Muziek tot na middernacht.", "rumour": "Het zou elke week zo zijn.",
        "interpretation": "Niemand durft er iets van te zeggen.",
    })
}

/// Checks that the music with these fields is refused, by code and field; or let through.
#[track_caller]
fn check(fields: Value, expected: Result<(), (&str, &str)>) {
    let mut draft = music();
    for (name, value) in fields.as_object().unwrap() {
        draft[name] = value.clone();
    }
    let found = parse(draft)
        .map(|_| ())
        .map_err(|error| (error.code(), error.field().unwrap_or_default()));
    let expected = expected.map_err(|(code, field)| (code, field.to_owned()));
    assert_eq!(found, expected, "{fields}");
}

#[test]
fn what_was_seen_what_is_told_and_what_is_thought_stay_apart() {
    let signal = parse(music()).unwrap();
    assert_eq!(signal.observation.as_str(), "Muziek tot na middernacht.");
    assert_eq!(signal.rumour.as_str(), "Het zou elke week zo zijn.");
    assert_eq!(
        signal.interpretation.as_str(),
        "Niemand durft er iets van te zeggen."
    );
    let draft = SignalDraft::from(&signal);
    assert_eq!(Signal::parse(draft.clone(), day(TODAY)).unwrap(), signal);
    let json = serde_json::to_value(&draft).unwrap();
    assert!(SignalDraft::from_json(json).unwrap() == draft);
    assert!(!format!("{signal:?}{draft:?}").contains("Muziek"));
}

#[test]
fn a_signal_needs_a_day_a_kind_and_something_seen_or_told() {
    check(json!({"observation": null}), Ok(()));
    check(json!({"rumour": " "}), Ok(()));
    check(json!({"interpretation": "", "place": null}), Ok(()));
    for (fields, code, field) in [
        (json!({"noticed_on": null}), "date_missing", "noticed_on"),
        (
            json!({"noticed_on": "2026-11-23"}),
            "day_ahead",
            "noticed_on",
        ),
        (
            json!({"noticed_on": "gisteren"}),
            "not_a_date",
            "noticed_on",
        ),
        (json!({"kind": ""}), "signal_without_kind", "kind"),
        (json!({"kind": "lawaai"}), "unknown_choice", "kind"),
        (
            json!({"observation": "\u{200B}", "rumour": ""}),
            "nothing_noticed",
            "observation",
        ),
        (
            json!({"rumour": "Zijn nummer is 111222333."}),
            "citizen_service_number",
            "rumour",
        ),
        (
            json!({"about_one_person": true}),
            "about_one_person",
            "about_one_person",
        ),
        (
            json!({"about_one_person": "ja"}),
            "wrong_type",
            "about_one_person",
        ),
        (json!({"dader": "Jan"}), "unknown_field", "dader"),
    ] {
        check(fields, Err((code, field)));
    }
}

#[test]
fn a_laptop_whose_clock_stands_still_stops_nobody() {
    let draft = SignalDraft::from_json(music()).unwrap();
    assert!(Signal::parse(draft, day("1970-01-01")).is_ok());
}

#[test]
fn a_place_is_a_street_or_a_stairwell_and_nobody_s_home() {
    for place in ["Portiek 12", "Kerkstraat", "het Marktplein", "Fatmaplein"] {
        check(json!({ "place": place }), Ok(()));
    }
    check(
        json!({"place": "Kerkstraat 12"}),
        Err(("house_number_in_place", "place")),
    );
    check(
        json!({"place": "1234 AB 12"}),
        Err(("house_number_in_place", "place")),
    );
    for place in ["bij 06-00001234", "jan@voorbeeld.nl"] {
        check(json!({ "place": place }), Err(("reach_in_place", "place")));
    }
}

#[test]
fn a_patch_of_a_signal_changes_what_it_names() {
    let draft = SignalDraft::from_json(music()).unwrap();
    let patched = apply(draft.clone(), json!({"place": null, "kind": "quarrel"})).unwrap();
    assert_eq!(
        (patched.place, patched.kind.as_deref()),
        (None, Some("quarrel"))
    );
    assert_eq!(patched.observation, draft.observation);
}

fn person(byte: u8) -> PersonId {
    PersonId::from_bytes([byte; 16])
}

#[test]
fn two_different_people_read_a_signal_before_anything_is_agreed() {
    let (amina, jan) = (person(1), person(2));
    let refused = Err("not_read_by_two");
    for (readers, expected) in [
        (vec![], refused),
        (vec![amina], refused),
        (vec![amina, amina], refused),
        (vec![amina, jan], Ok(())),
        (vec![jan, amina, jan], Ok(())),
    ] {
        let found = may_be_acted_on(readers.clone()).map_err(|error| error.code());
        assert_eq!(found, expected, "{readers:?}");
    }
}

#[test]
fn a_reading_an_action_and_a_closing_are_whole() {
    let noted = Timestamp::from_millis(0);
    let reading = Reading::parse("tension", person(1), day(TODAY), noted).unwrap();
    assert_eq!(reading.phase, Phase::Tension);
    let refused = |code: &str| {
        let reading = Reading::parse(code, person(1), day(TODAY), noted);
        reading.unwrap_err().code()
    };
    assert_eq!(refused(""), "phase_missing");
    assert_eq!(refused("oorlog"), "unknown_choice");

    let action = |fields: Value| {
        let draft = ActionDraft::from_json(fields)?;
        Action::parse(&draft, day(TODAY))
    };
    let whole = action(json!({"text": "Koffie in het portiek", "who": "Jan", "due": null}));
    assert_eq!(whole.unwrap().on, day(TODAY));
    for (fields, code, field) in [
        (json!({"who": "Jan"}), "action_missing", "text"),
        (
            json!({"text": "Koffie", "who": " "}),
            "owner_missing",
            "who",
        ),
        (
            json!({"text": "Koffie", "who": "Jan", "due": "2030-01-01"}),
            "too_far_ahead",
            "due",
        ),
        (json!({"tekst": "Koffie"}), "unknown_field", "tekst"),
    ] {
        let refused = action(fields.clone()).unwrap_err();
        let found = (refused.code(), refused.field().unwrap());
        assert_eq!(found, (code, field.to_owned()), "{fields}");
    }

    assert_eq!(
        Closing::parse(" \n", day(TODAY)).unwrap_err().code(),
        "feedback_missing"
    );
    assert!(Closing::parse("De buren spraken af.", day(TODAY)).is_ok());
    assert_eq!(
        Heard::parse("2026-11-23", day(TODAY)).unwrap_err().code(),
        "day_ahead"
    );
    assert_eq!(
        Heard::parse("", day(TODAY)).unwrap_err().code(),
        "date_missing"
    );
}

/// Noticed on the first of November.
fn course() -> Course {
    Course {
        noticed_on: day("2026-11-01"),
        happened: Vec::new(),
        has_action: false,
        due: None,
        led_somewhere: false,
        is_closed: false,
    }
}

#[test]
fn somebody_is_reminded_when_nothing_happened_for_fourteen_days() {
    let heard = |on: &str| Course {
        happened: vec![day(on), day("2026-11-02")],
        ..course()
    };
    let due = |due: &str| Course {
        has_action: true,
        due: Some(day(due)),
        ..course()
    };
    let closed = Course {
        is_closed: true,
        ..course()
    };
    for (course, today, expected) in [
        (course(), "2026-11-14", false),
        (course(), "2026-11-15", true),
        (heard("2026-11-10"), "2026-11-23", false),
        (heard("2026-11-10"), "2026-11-24", true),
        // Heard about before it was noticed: the later day counts.
        (heard("2026-10-01"), "2026-11-15", false),
        (due("2026-12-01"), "2026-11-30", false),
        (due("2026-12-01"), "2026-12-01", true),
        (due("2026-11-03"), "2026-11-14", false),
        (due("2026-11-03"), "2026-11-15", true),
        (closed, "2027-11-15", false),
        // What has expired is told of elsewhere.
        (course(), "2027-10-31", true),
        (course(), "2027-11-01", false),
    ] {
        let found = course.needs_reminding(day(today));
        assert_eq!(found, expected, "{course:?} {today}");
    }
}

#[test]
fn a_signal_that_nothing_came_of_expires_after_twelve_months() {
    use SignalState::{Action, Closed, Expired, Open};
    let with = |has_action, led_somewhere, is_closed| Course {
        has_action,
        led_somewhere,
        is_closed,
        ..course()
    };
    for (course, day_before, day_after) in [
        (course(), Open, Expired),
        (with(true, false, false), Action, Action),
        (with(false, true, false), Open, Open),
        (with(false, false, true), Closed, Closed),
        (with(true, true, true), Closed, Closed),
    ] {
        assert_eq!(course.state(day("2027-10-31")), day_before, "{course:?}");
        assert_eq!(course.state(day("2027-11-01")), day_after, "{course:?}");
    }
    let leap = Course {
        noticed_on: day("2028-02-29"),
        ..course()
    };
    assert_eq!(leap.expires_on(), Some(day("2029-02-28")));
}

#[test]
fn a_signal_that_becomes_a_report_keeps_what_it_is_about() {
    assert_eq!(SignalKind::Noise.as_case(), CaseKind::NoisePeople);
    assert_eq!(SignalKind::Isolation.as_case(), CaseKind::Other);
    for kind in SignalKind::ALL {
        let code = kind.as_case().code();
        assert!(CaseKind::ALL.iter().any(|case| case.code() == code));
    }
}
