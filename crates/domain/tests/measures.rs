//! What a case adds to the figures of its year.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use samenboek_domain::case::{CaseStage, Course, Step};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

/// Steps one after the other, as `what day` with a result or the place of the step that was wrong.
fn course(told: &[(&str, &str, &str)]) -> Course {
    let id = |at: usize| ItemId::from_bytes([u8::try_from(at).unwrap() + 1; 16]);
    let step = |(at, (what, on, more)): (usize, &(&str, &str, &str))| Step {
        id: id(at),
        what: (*what).to_owned(),
        on: on.parse().unwrap(),
        by: PersonId::from_bytes([1; 16]),
        at: Timestamp::from_millis(0),
        why: String::new(),
        minutes: Some(30),
        result: Some((*more).to_owned()).filter(|_| *what == "closed"),
        counts_as: None,
        to: None,
        reason: None,
        undoes: (*what == "taken_back").then(|| id(more.parse().unwrap())),
        who: Vec::new(),
        after: (0..at).map(id).collect::<BTreeSet<_>>(),
    };
    let reported: NaiveDate = "2026-03-02".parse().unwrap();
    Course::of(reported, told.iter().enumerate().map(step).collect())
}

#[test]
fn how_far_a_case_came_is_the_furthest_it_ever_was_but_for_what_was_taken_back() {
    for (told, stage, is_unsuitable) in [
        (&[][..], CaseStage::Reported, false),
        (&[("intake", "2026-03-03", "")], CaseStage::Intake, false),
        (
            &[
                ("intake", "2026-03-03", ""),
                ("unsuitable", "2026-03-04", ""),
            ],
            CaseStage::Intake,
            true,
        ),
        // Back to the first talk: a session was held all the same.
        (
            &[
                ("session", "2026-03-10", ""),
                ("first_talk", "2026-03-12", ""),
            ],
            CaseStage::Session,
            false,
        ),
        // Never held: it was written down in the wrong case.
        (
            &[
                ("first_talk", "2026-03-10", ""),
                ("session", "2026-03-12", ""),
                ("taken_back", "2026-03-12", "1"),
            ],
            CaseStage::FirstTalk,
            false,
        ),
        (
            &[
                ("advice", "2026-03-10", ""),
                ("closed", "2026-03-20", "referred_on"),
            ],
            CaseStage::FirstTalk,
            true,
        ),
        // Of a newer version nobody knows how far it goes.
        (
            &[("online_talk", "2026-03-10", "")],
            CaseStage::Reported,
            false,
        ),
    ] {
        let measures = course(told).measures();
        assert_eq!(
            (measures.stage, measures.is_unsuitable),
            (stage, is_unsuitable),
            "{told:?}"
        );
    }
}

#[test]
fn only_what_is_closed_took_so_long_and_waiting_does_not_count_in_the_net() {
    let told = [
        ("intake", "2026-03-03", ""),
        ("hold", "2026-03-10", ""),
        ("resumed", "2026-03-20", ""),
        ("closed", "2026-04-01", "lapsed"),
        ("reopened", "2026-05-01", ""),
    ];
    let closed = course(told.get(..4).unwrap()).measures();
    assert_eq!((closed.raw_days, closed.net_days), (Some(30), Some(20)));
    assert_eq!(closed.minutes, 120);
    let open = course(&told).measures();
    assert_eq!((open.raw_days, open.net_days), (None, None));
}
