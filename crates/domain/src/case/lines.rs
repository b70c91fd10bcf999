//! What is noted beside the steps: what stops a case, what a letter may say, talks, and how people look back.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::ids::{DocumentId, ItemId, PersonId};
use crate::refusal::Refused;
use crate::time::Timestamp;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-20")
}

fn person(number: u8) -> PersonId {
    PersonId::from_bytes([number; 16])
}

fn item(number: u8) -> ItemId {
    ItemId::from_bytes([number; 16])
}

/// A line as it stands once it is written.
fn written(number: u8, new: &NewLine) -> CaseLine {
    CaseLine {
        id: item(number),
        kind: new.kind,
        code: new.code.clone(),
        on: new.on,
        by: person(99),
        at: Timestamp::from_millis(0),
        person: new.person,
        of: new.of.clone(),
        why: new.why.as_str().to_owned(),
        question: new.question.clone(),
        language: new.language.clone(),
        starts_at: new.starts_at.map(|at| at.format("%H:%M").to_string()),
        place: new.place.as_ref().map(|place| place.as_str().to_owned()),
    }
}

fn flag(code: &str) -> NewLine {
    let draft = FlagDraft::from_json(json!({"code": code})).unwrap();
    NewLine::flag(&draft, today()).unwrap()
}

fn refused<T: std::fmt::Debug>(told: Result<T, LineError>) -> (&'static str, Option<String>) {
    let error = told.unwrap_err();
    (error.code(), error.field())
}

#[test]
fn what_is_not_safe_stops_a_case_until_whoever_saw_it_lifts_it_with_a_reason() {
    let violence = written(1, &flag("violence"));
    let mut lines = vec![violence];
    assert_eq!(stopped_since(&lines), Some(today()));
    assert_eq!(
        refused(NewLine::lift("  ", &lines, today())),
        ("lift_without_reason", Some("why".to_owned()))
    );
    let lift = NewLine::lift("De politie was er.", &lines, today()).unwrap();
    // At another laptop somebody wrote down a second danger, without having heard of the first.
    lines.push(written(2, &flag("child")));
    lines.push(written(3, &lift));
    let left: Vec<&str> = stopping(&lines).iter().map(|it| it.code.as_str()).collect();
    assert_eq!(left, ["child"]);
    let lift = NewLine::lift("Veilig Thuis kijkt mee.", &lines, today()).unwrap();
    lines.push(written(4, &lift));
    assert_eq!(stopped_since(&lines), None);
    assert_eq!(
        refused(NewLine::lift("Nog eens.", &lines, today())).0,
        "case_not_stopped"
    );
    // A danger is never struck out in passing.
    assert_eq!(
        refused(NewLine::strike(&item(2), &lines, today())).0,
        "line_not_struck"
    );
}

#[test]
fn a_stopped_case_takes_no_step_and_says_so_first_of_all() {
    let course = Course::of(day("2026-11-02"), Vec::new()).stopped(Some(day("2026-11-10")));
    assert_eq!((course.next(), course.back()), (Vec::new(), Vec::new()));
    for what in ["intake", "closed", "hold"] {
        let draft = StepDraft::from_json(json!({"what": what, "result": "lapsed"})).unwrap();
        let error = NewStep::parse(&draft, &course, today()).unwrap_err();
        assert_eq!(error.code(), "case_stopped", "{what}");
    }
    let due = course.due().unwrap();
    assert_eq!(due.task, CaseTask::Safety);
    assert!(due.is_late(today()));
    let goes_on = course.stopped(None);
    assert_eq!(goes_on.due().unwrap().task, CaseTask::Intake);
}

#[test]
fn what_is_not_in_the_list_or_lies_ahead_stops_nothing() {
    for (draft, code, field) in [
        (json!({}), "choice_missing", "code"),
        (json!({"code": "psychosis"}), "unknown_choice", "code"),
        (
            json!({"code": "threat", "on": "2026-11-21"}),
            "day_ahead",
            "on",
        ),
        (
            json!({"code": "threat", "why": "boos"}),
            "unknown_field",
            "why",
        ),
    ] {
        let told = FlagDraft::from_json(draft).and_then(|it| NewLine::flag(&it, today()));
        assert_eq!(refused(told), (code, Some(field.to_owned())));
    }
}

proptest! {
    #[test]
    fn two_laptops_stop_and_lift_in_any_order_and_say_the_same(
        deeds in vec((any::<bool>(), any::<bool>()), 1..10), seed in any::<u64>(),
    ) {
        let mut apart: [Vec<CaseLine>; 2] = [Vec::new(), Vec::new()];
        for (number, (which, lifts)) in deeds.into_iter().enumerate() {
            let own = &mut apart[usize::from(which)];
            let new = if lifts {
                NewLine::lift("Het kan weer.", own, today()).ok()
            } else {
                Some(flag("threat"))
            };
            own.extend(new.map(|it| written(u8::try_from(number).unwrap() + 1, &it)));
        }
        let [one, other] = apart;
        let mut here = [one.clone(), other.clone()].concat();
        let there = [other, one].concat();
        here.sort_by_key(|line| seed.wrapping_mul(u64::from(line.id.as_bytes()[0]) + 7) % 97);
        let ids = |lines: &[CaseLine]| stopping(lines).iter().map(|it| it.id).collect::<Vec<_>>();
        prop_assert_eq!(ids(&here), ids(&there));
    }
}

fn around<'a>(
    parties: &'a [PersonId],
    lines: &'a [CaseLine],
    languages: &'a BTreeMap<PersonId, String>,
) -> Around<'a> {
    Around {
        parties,
        lines,
        languages,
        is_closed: true,
    }
}

fn letter(draft: Value, around: &Around<'_>) -> Result<Letter, LineError> {
    Letter::parse(&LetterDraft::from_json(draft)?, around, today())
}

#[test]
fn the_neutral_letter_goes_to_the_neighbour_in_the_language_she_reads() {
    let parties = [person(1), person(2)];
    let languages = BTreeMap::from([(person(2), "tr".to_owned())]);
    let of = around(&parties, &[], &languages);
    let neutral = letter(json!({"kind": "neutral"}), &of).unwrap();
    assert_eq!(neutral.party, Some(person(2)));
    assert_eq!(neutral.language.as_deref(), Some("tr"));
    let sent = neutral.sent("nl");
    assert_eq!(
        (sent.code.as_str(), sent.person),
        ("neutral", Some(person(2)))
    );
    assert_eq!(sent.language.as_deref(), Some("nl"));
    let english = letter(json!({"kind": "neutral", "language": "en"}), &of).unwrap();
    assert_eq!(english.language.as_deref(), Some("en"));
    let alone = [person(1)];
    for (draft, parties, code, field) in [
        (
            json!({"kind": "neutral"}),
            &alone[..],
            "letter_without_addressee",
            Some("party"),
        ),
        (
            json!({"kind": "neutral", "party": person(9).to_string()}),
            &parties[..],
            "not_a_party",
            Some("party"),
        ),
        (
            json!({"kind": "appointment"}),
            &parties[..],
            "letter_without_meeting",
            Some("meeting"),
        ),
        (
            json!({"kind": "love"}),
            &parties[..],
            "unknown_choice",
            Some("kind"),
        ),
        (json!({}), &parties[..], "choice_missing", Some("kind")),
        (
            json!({"kind": "neutral", "telephone": "123456782"}),
            &parties[..],
            "citizen_service_number",
            Some("telephone"),
        ),
    ] {
        let told = letter(draft, &around(parties, &[], &languages));
        assert_eq!(refused(told), (code, field.map(str::to_owned)));
    }
}

#[test]
fn what_somebody_said_last_comes_last_whatever_chance_called_it_and_whichever_day_it_is_of() {
    let parties = [person(1), person(2)];
    let mut lines: Vec<CaseLine> = Vec::new();
    for (number, on) in [(9, "2026-11-18"), (5, "2026-11-18"), (7, "2026-11-12")] {
        let around = (parties.as_slice(), lines.as_slice());
        let line = NewLine::told(person(1), number == 7, around, day(on)).unwrap();
        lines.push(written(number, &line));
    }
    let said = as_said(&standing(&lines, LineKind::Told));
    let said: Vec<ItemId> = said.iter().map(|line| line.id).collect();
    assert_eq!(said, [item(9), item(5), item(7)]);
    assert_eq!(said_of_telling(&lines, &person(1)), Some(true));
    // Lines that speak of each other are nobody's, and none of them is lost.
    lines[0].of.insert(item(7));
    assert_eq!(as_said(&standing(&lines, LineKind::Told)).len(), 3);
}

#[test]
fn the_referrer_hears_how_it_ended_when_who_reported_said_yes_and_nobody_said_no() {
    let parties = [person(1), person(2)];
    let says = |before: &[CaseLine], party, yes| {
        let number = u8::try_from(before.len()).unwrap() + 1;
        let line = NewLine::told(person(party), yes, (&parties, before), today()).unwrap();
        written(number, &line)
    };
    // One after the other, each having seen what stands.
    let all = |said: &[(u8, bool)]| {
        let mut lines = Vec::new();
        for (party, yes) in said {
            lines.push(says(&lines, *party, *yes));
        }
        lines
    };
    let mut apart = all(&[(1, true)]);
    apart.push(CaseLine {
        id: item(9),
        ..says(&[], 1, false)
    });
    let table: [(Vec<CaseLine>, bool); 7] = [
        (vec![], false),
        (all(&[(1, true)]), true),
        (all(&[(2, true)]), false),
        (all(&[(1, true), (2, false)]), false),
        (all(&[(1, true), (1, false)]), false),
        (all(&[(1, false), (1, true)]), true),
        // Two laptops wrote down a yes and a no.
        (apart, false),
    ];
    let languages = BTreeMap::new();
    for (lines, may) in table {
        assert_eq!(may_tell(&lines, &parties), may, "{lines:?}");
        let asked = letter(
            json!({"kind": "referrer"}),
            &around(&parties, &lines, &languages),
        );
        assert_eq!(asked.is_ok(), may);
    }
    let open = Around {
        is_closed: false,
        ..around(&parties, &[], &languages)
    };
    assert_eq!(
        refused(letter(json!({"kind": "referrer"}), &open)).0,
        "case_not_ended"
    );
    assert_eq!(
        refused(NewLine::told(person(7), true, (&parties, &[]), today())).0,
        "not_a_party"
    );
}

#[test]
fn while_it_is_not_safe_no_letter_goes_but_the_one_that_says_where_to_go() {
    let lines = [written(1, &flag("weapons"))];
    let (parties, languages) = ([person(1), person(2)], BTreeMap::new());
    let of = around(&parties, &lines, &languages);
    assert_eq!(
        refused(letter(json!({"kind": "neutral"}), &of)).0,
        "case_stopped"
    );
    assert!(letter(json!({"kind": "referral"}), &of).is_ok());
    let draft = MeetingDraft::from_json(json!({"on": "2026-11-25"})).unwrap();
    let planned = NewLine::meeting(&draft, day("2026-11-02"), true, today());
    assert_eq!(refused(planned).0, "case_stopped");
}

#[test]
fn a_talk_has_a_day_and_may_have_a_time_and_a_place_and_the_card_is_about_the_next_one() {
    let reported_on = day("2026-11-02");
    let plan = |draft: Value| {
        NewLine::meeting(
            &MeetingDraft::from_json(draft)?,
            reported_on,
            false,
            today(),
        )
    };
    for (draft, code) in [
        (json!({}), "meeting_without_day"),
        (json!({"on": "2026-11-01"}), "meeting_before_report"),
        (
            json!({"on": "2026-11-25", "starts_at": "half acht"}),
            "not_a_time",
        ),
        (json!({"on": "2126-11-25"}), "too_far_ahead"),
        (
            json!({"on": "2026-11-25", "what": "fight"}),
            "unknown_choice",
        ),
    ] {
        assert_eq!(refused(plan(draft)).0, code);
    }
    let lines: Vec<CaseLine> = [
        json!({"on": "2026-11-10", "what": "first_talk"}),
        json!({"on": "2026-11-25", "starts_at": "19:30", "place": "De Brug"}),
        json!({"on": "2026-11-28"}),
    ]
    .into_iter()
    .zip(1..)
    .map(|(draft, number)| written(number, &plan(draft).unwrap()))
    .collect();
    assert_eq!(lines[1].starts_at.as_deref(), Some("19:30"));
    let (parties, languages) = ([person(1)], BTreeMap::new());
    let next = |lines: &[CaseLine]| {
        let card = letter(
            json!({"kind": "appointment"}),
            &around(&parties, lines, &languages),
        );
        card.unwrap().meeting.unwrap()
    };
    assert_eq!(next(&lines), item(2));
    // It does not happen: then it is about the one after it, and in the end about the last.
    let mut struck = lines.clone();
    struck.push(written(
        8,
        &NewLine::strike(&item(2), &lines, today()).unwrap(),
    ));
    assert_eq!(next(&struck), item(3));
    assert_eq!(
        refused(NewLine::strike(&item(2), &struck, today())).0,
        "line_not_struck"
    );
    assert_eq!(next(&lines[..1]), item(1));
}

#[test]
fn each_party_points_at_a_face_for_each_question_once_it_is_over() {
    let parties = [person(1)];
    let open = Course::of(day("2026-11-02"), Vec::new());
    let asked = |face: &str, course: &Course, before: &[CaseLine]| {
        NewLine::satisfied(
            (person(1), "fair", face),
            (&parties, before),
            course,
            today(),
        )
    };
    assert_eq!(refused(asked("good", &open, &[])).0, "case_not_ended");
    let draft = StepDraft::from_json(json!({"what": "closed", "result": "not_solved"})).unwrap();
    let closing = NewStep::parse(&draft, &open, today()).unwrap();
    let closed = Course::of(
        day("2026-11-02"),
        vec![Step {
            id: item(50),
            what: closing.kind.code().to_owned(),
            on: closing.on,
            by: person(9),
            at: Timestamp::from_millis(0),
            why: String::new(),
            minutes: None,
            result: Some("not_solved".to_owned()),
            counts_as: None,
            to: None,
            undoes: None,
            reason: None,
            who: Vec::new(),
            after: BTreeSet::new(),
        }],
    );
    let mut lines = vec![written(2, &asked("bad", &closed, &[]).unwrap())];
    lines.push(written(1, &asked("so_so", &closed, &lines).unwrap()));
    assert_eq!(answered(&lines, &person(1), Question::Fair), ["so_so"]);
    // At another laptop somebody heard something else: both stand, side by side.
    lines.push(written(3, &asked("good", &closed, &[]).unwrap()));
    assert_eq!(
        answered(&lines, &person(1), Question::Fair),
        ["so_so", "good"]
    );
    assert!(answered(&lines, &person(1), Question::Heard).is_empty());
    assert_eq!(refused(asked("furious", &closed, &[])).0, "unknown_choice");
}

#[test]
fn somebody_says_no_and_it_is_somebody_elses_case_until_she_gets_it_again() {
    let (jan, amina) = (person(3), person(4));
    let mut steps = Vec::new();
    let keep = |steps: &mut Vec<Step>, new: NewStep| {
        let number = u8::try_from(steps.len()).unwrap() + 1;
        steps.push(Step {
            id: item(number),
            what: new.kind.code().to_owned(),
            on: new.on,
            by: jan,
            at: Timestamp::from_millis(0),
            why: String::new(),
            minutes: None,
            result: None,
            counts_as: None,
            to: None,
            undoes: None,
            reason: new.reason.map(|reason| reason.code().to_owned()),
            who: new.who,
            after: new.after,
        });
        Course::of(day("2026-11-02"), steps.clone())
    };
    let course = Course::of(day("2026-11-02"), Vec::new());
    let given = NewStep::of_people(StepKind::Assigned, &[jan, amina], &course, today());
    let course = keep(&mut steps, given);
    let no = NewStep::decline(jan, DeclineReason::KnowsParty, &course, today());
    let course = keep(&mut steps, no);
    assert_eq!(course.given_to(), BTreeSet::from([amina]));
    assert_eq!(course.declined_by(), BTreeSet::from([jan]));
    let due = course.due().unwrap();
    // A Friday: two working days later it is Tuesday.
    assert_eq!((due.task, due.until), (CaseTask::Pair, day("2026-11-24")));
    assert_eq!(course.steps()[1].reason.as_deref(), Some("knows_party"));
    let again = NewStep::of_people(StepKind::Assigned, &[jan], &course, today());
    let course = keep(&mut steps, again);
    assert!(course.declined_by().is_empty());
    assert_eq!(course.due().unwrap().task, CaseTask::Intake);
}

#[test]
fn a_minor_may_be_a_party_with_somebody_beside_her_and_a_child_may_not() {
    let read = |draft: Value| PartyFacts::parse(&PartyFactsDraft::from_json(draft)?);
    let mina =
        read(json!({"language": "uk", "age": "minor", "guardian": {"name": "Olena"}})).unwrap();
    assert_eq!(mina.language, Some(SpokenLanguage::Ukrainian));
    assert!(mina.is_minor && mina.guardian.is_some());
    assert!(
        read(json!({"age": "minor", "guardian": {"name": " "}}))
            .unwrap()
            .guardian
            .is_none()
    );
    assert!(
        read(json!({"age": "adult", "guardian": {"name": "Olena"}}))
            .unwrap()
            .guardian
            .is_none()
    );
    for (draft, code, field) in [
        (json!({"age": "child"}), "party_is_child", "age"),
        (json!({"language": "elvish"}), "unknown_choice", "language"),
        (json!({"born": "2015-01-01"}), "unknown_field", "born"),
    ] {
        assert_eq!(refused(read(draft)), (code, Some(field.to_owned())));
    }
}

#[test]
fn a_mark_on_paper_is_short_and_the_outcome_says_no_more_than_whether() {
    let mark = case_mark(&DocumentId::from_bytes([0xa5; 16]));
    assert_eq!((mark.len(), mark.chars().nth(4)), (9, Some('-')));
    let told: Vec<Outcome> = CaseResult::ALL.iter().map(|it| it.outcome()).collect();
    assert!(Outcome::ALL.iter().all(|outcome| told.contains(outcome)));
}
