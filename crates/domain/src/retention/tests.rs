#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::consent::Standing;
use crate::refusal::Refused;
use crate::signal::Course;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_term_ends_on_the_same_day_of_a_later_month_or_on_its_last() {
    for (from, months, until) in [
        ("2024-11-30", 24, "2026-11-30"),
        ("2024-02-29", 24, "2026-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2023-08-31", 6, "2024-02-29"),
        ("2026-12-31", 4, "2027-04-30"),
    ] {
        assert_eq!(case_leaves(day(from), months), day(until), "{from}");
    }
    assert_eq!(case_leaves(NaiveDate::MAX, 24), NaiveDate::MAX);
}

#[test]
fn names_at_an_encounter_go_by_its_day_and_by_a_term_that_a_centre_may_choose() {
    let months = Terms::default().months(RetentionKind::Encounters).unwrap();
    assert_eq!(names_leave(day("2024-05-05"), months), day("2026-05-05"));
    let said = Terms::of([(RetentionKind::Encounters, 6)]);
    let months = said.months(RetentionKind::Encounters).unwrap();
    assert_eq!(names_leave(day("2024-08-31"), months), day("2025-02-28"));
}

#[test]
fn a_case_stays_until_nobody_can_complain_about_it_any_more() {
    assert_eq!(case_leaves(day("2024-11-30"), 24), day("2026-11-30"));
    // The window closes with the last day of February; the day after it may go.
    assert_eq!(case_leaves(day("2026-11-30"), 3), day("2027-03-01"));
}

#[test]
fn what_is_due_what_comes_and_what_is_held_are_told_apart_by_day() {
    let today = day("2026-11-30");
    for (due, held, state) in [
        ("2026-11-30", None, Some(RetentionState::Due)),
        ("2020-01-01", None, Some(RetentionState::Due)),
        ("2026-12-01", None, Some(RetentionState::Soon)),
        ("2027-01-29", None, Some(RetentionState::Soon)),
        ("2027-01-30", None, None),
        (
            "2026-11-30",
            Some(Held::Complaint),
            Some(RetentionState::Held),
        ),
        (
            "2026-12-01",
            Some(Held::Complaint),
            Some(RetentionState::Soon),
        ),
    ] {
        assert_eq!(RetentionState::of(day(due), held, today), state, "{due}");
    }
}

#[test]
fn a_signal_goes_when_nothing_came_of_it_and_by_the_usual_term_on_the_day_it_expires() {
    let quiet = Course {
        noticed_on: day("2024-02-29"),
        happened: Vec::new(),
        has_action: false,
        due: None,
        led_somewhere: false,
        is_closed: false,
    };
    let months = Terms::default().months(RetentionKind::Signals).unwrap();
    assert_eq!(signal_leaves(&quiet, months), quiet.expires_on());
    assert_eq!(signal_leaves(&quiet, 6), Some(day("2024-08-29")));
    let acted = Course {
        has_action: true,
        ..quiet
    };
    assert_eq!(signal_leaves(&acted, months), None);
}

#[test]
fn a_photo_goes_with_the_first_consent_that_ends_of_those_who_are_on_it() {
    let stands = Standing::Stands { until: None };
    let until = |text| Standing::Stands {
        until: Some(day(text)),
    };
    for (standings, leaves) in [
        (vec![], None),
        (vec![Standing::Never, stands], None),
        (vec![stands, until("2026-12-31")], Some("2027-01-01")),
        (
            vec![
                Standing::Expired {
                    on: day("2026-02-28"),
                },
                stands,
            ],
            Some("2026-03-01"),
        ),
        (
            vec![
                Standing::Withdrawn {
                    on: day("2026-05-01"),
                },
                until("2026-12-31"),
            ],
            Some("2026-05-01"),
        ),
    ] {
        assert_eq!(photo_leaves(standings), leaves.map(day));
    }
}

#[test]
fn a_card_goes_two_years_after_the_last_that_the_book_knows_of_whoever_helped() {
    let ended = |text| Some(day(text));
    let leaver = |duties: &[Option<NaiveDate>], access, seen: Option<&str>| Leaver {
        duties: duties.to_vec(),
        access,
        seen: seen.map(day),
    };
    for (why, leaver, leaves) in [
        (
            "her last duty counts",
            leaver(
                &[ended("2023-01-31"), ended("2024-11-30")],
                Access::Never,
                None,
            ),
            Some("2026-11-30"),
        ),
        (
            "she was seen later",
            leaver(&[ended("2023-01-31")], Access::Never, Some("2025-06-01")),
            Some("2027-06-01"),
        ),
        (
            "her keys ended later",
            leaver(
                &[ended("2023-01-31")],
                Access::Ended(ended("2024-02-29")),
                None,
            ),
            Some("2026-02-28"),
        ),
        (
            "one duty goes on",
            leaver(&[ended("2023-01-31"), None], Access::Never, None),
            None,
        ),
        (
            "she has keys",
            leaver(&[ended("2023-01-31")], Access::Active, None),
            None,
        ),
        (
            "she never helped",
            leaver(&[], Access::Never, Some("2020-01-01")),
            None,
        ),
        (
            "nobody knows when she went",
            leaver(&[], Access::Ended(None), None),
            None,
        ),
    ] {
        assert_eq!(person_leaves(&leaver, 24), leaves.map(day), "{why}");
    }
}

#[test]
fn a_term_out_of_bounds_is_refused_and_one_that_stands_in_a_book_counts_for_nothing() {
    for (draft, code) in [
        (json!({"kind": "cases", "months": 3}), None),
        (json!({"kind": "cases", "months": 120}), None),
        (
            json!({"kind": "cases", "months": 2}),
            Some("term_out_of_range"),
        ),
        (
            json!({"kind": "cases", "months": 121}),
            Some("term_out_of_range"),
        ),
        (
            json!({"kind": "signals", "months": 0}),
            Some("term_out_of_range"),
        ),
        (
            json!({"kind": "people", "months": -1}),
            Some("term_out_of_range"),
        ),
        (json!({"kind": "people"}), Some("term_out_of_range")),
        (json!({"kind": "photos", "months": 3}), Some("term_fixed")),
        (
            json!({"kind": "second_party", "months": 3}),
            Some("term_fixed"),
        ),
        (json!({"months": 3}), Some("choice_missing")),
        (json!({"kind": "pay", "months": 3}), Some("unknown_choice")),
        (json!({"kind": "people", "months": "3"}), Some("wrong_type")),
    ] {
        let read = TermDraft::from_json(draft.clone()).map_err(TermError::from);
        let read = read.and_then(|it| it.parse());
        assert_eq!(read.err().map(|it| it.code()), code, "{draft}");
    }
    let terms = Terms::of([
        (RetentionKind::Cases, 2),
        (RetentionKind::People, 36),
        (RetentionKind::Photos, 1),
    ]);
    assert_eq!(terms.months(RetentionKind::Cases), Some(24));
    assert_eq!(terms.months(RetentionKind::People), Some(36));
    assert_eq!(terms.months(RetentionKind::Photos), None);
}
