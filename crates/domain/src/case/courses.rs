//! The course of cases: what may follow what, how two laptops tell one course, and the clocks.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use super::*;
use crate::code_list::Coded;
use crate::ids::{ItemId, PersonId};
use crate::refusal::Refused;
use crate::time::Timestamp;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A case of 2 November 2026, as one laptop writes it down.
#[derive(Clone)]
struct Laptop {
    steps: Vec<Step>,
    own: u8,
}

impl Laptop {
    fn new(own: u8) -> Self {
        let steps = Vec::new();
        Self { steps, own }
    }

    fn course(&self) -> Course {
        Course::of(day("2026-11-02"), self.steps.clone())
    }

    fn state(&self) -> CaseState {
        self.course().state()
    }

    fn keep(&mut self, new: NewStep) -> ItemId {
        let mut id = [self.own; 16];
        id[0] = u8::try_from(self.steps.len()).unwrap();
        let id = ItemId::from_bytes(id);
        self.steps.push(Step {
            id,
            what: new.kind.code().to_owned(),
            on: new.on,
            by: PersonId::from_bytes([self.own; 16]),
            at: Timestamp::from_millis(0),
            why: new.why.as_str().to_owned(),
            minutes: new.minutes,
            result: new.result.as_ref().map(Coded::code),
            counts_as: None,
            to: new.to.map(|to| to.as_str().to_owned()),
            undoes: new.undoes,
            reason: new.reason.map(|reason| reason.code().to_owned()),
            who: new.who,
            after: new.after,
        });
        id
    }

    fn tries(&mut self, draft: Value) -> Result<ItemId, StepError> {
        let draft = StepDraft::from_json(draft)?;
        let new = NewStep::parse(&draft, &self.course(), day("2026-12-31"))?;
        Ok(self.keep(new))
    }

    fn takes(&mut self, what: &str, on: &str) -> ItemId {
        let result = (what == "closed").then_some("lapsed");
        let draft = json!({"what": what, "on": on, "result": result, "why": "Zo ging het."});
        self.tries(draft).unwrap()
    }

    fn gives(&mut self, on: &str, who: u8) {
        let course = self.course();
        let who = [PersonId::from_bytes([who; 16])];
        let new = NewStep::of_people(StepKind::Assigned, &who, &course, day(on));
        self.keep(new);
    }

    fn takes_back(&mut self, step: ItemId) -> Result<ItemId, StepError> {
        let new = NewStep::take_back(&step, &self.course(), day("2026-11-30"))?;
        Ok(self.keep(new))
    }

    fn hears(&mut self, other: &Self) {
        for step in &other.steps {
            if !self.steps.contains(step) {
                self.steps.push(step.clone());
            }
        }
    }
}

/// The case after these steps, a day apart.
fn after(kinds: &[&str]) -> Laptop {
    let mut laptop = Laptop::new(1);
    for (index, what) in kinds.iter().enumerate() {
        let on = format!("2026-11-{:02}", index + 3);
        match *what {
            "assigned" => laptop.gives(&on, 7),
            what => {
                laptop.takes(what, &on);
            }
        }
    }
    laptop
}

/// The way to each state, and what follows from there.
fn ways() -> Vec<(&'static [&'static str], CaseState, &'static [&'static str])> {
    vec![
        (
            &[],
            CaseState::Reported,
            &["intake", "assigned", "unsuitable", "closed"],
        ),
        (
            &["intake"],
            CaseState::Intake,
            &["assigned", "unsuitable", "first_talk", "closed"],
        ),
        (
            &["intake", "unsuitable"],
            CaseState::Unsuitable,
            &["closed"],
        ),
        (
            &["assigned"],
            CaseState::Assigned,
            &["intake", "first_talk", "second_talk", "closed"],
        ),
        (
            &["intake", "assigned"],
            CaseState::Assigned,
            &["first_talk", "second_talk", "closed"],
        ),
        (
            &["intake", "assigned", "first_talk"],
            CaseState::FirstTalk,
            &[
                "second_talk",
                "advice",
                "second_refuses",
                "unreachable",
                "shuttle",
                "session",
                "first_talk",
                "closed",
            ],
        ),
        (
            &["intake", "first_talk", "advice"],
            CaseState::Advice,
            &["aftercare", "second_talk", "closed"],
        ),
        (
            &["intake", "first_talk", "second_talk"],
            CaseState::SecondTalk,
            &[
                "session",
                "second_refuses",
                "shuttle",
                "second_talk",
                "closed",
            ],
        ),
        (
            &["intake", "first_talk", "second_refuses"],
            CaseState::SecondRefuses,
            &["closed", "advice", "second_talk", "shuttle"],
        ),
        (
            &["intake", "first_talk", "unreachable"],
            CaseState::Unreachable,
            &["second_talk", "closed", "advice", "second_refuses"],
        ),
        (
            &["intake", "first_talk", "shuttle"],
            CaseState::Shuttle,
            &["agreements", "no_agreement", "session", "shuttle", "closed"],
        ),
        (
            &["intake", "first_talk", "second_talk", "session"],
            CaseState::Session,
            &["agreements", "no_agreement", "session", "closed"],
        ),
        (
            &["intake", "first_talk", "session", "agreements"],
            CaseState::Agreements,
            &["aftercare", "session", "closed"],
        ),
        (
            &["intake", "first_talk", "session", "no_agreement"],
            CaseState::NoAgreement,
            &["aftercare", "session", "shuttle", "closed"],
        ),
        (
            &["intake", "first_talk", "session", "agreements", "aftercare"],
            CaseState::Aftercare,
            &["closed", "aftercare", "session"],
        ),
        (&["intake", "closed"], CaseState::Closed, &["reopened"]),
        (
            &["intake", "closed", "reopened"],
            CaseState::Reopened,
            &[
                "first_talk",
                "session",
                "aftercare",
                "intake",
                "assigned",
                "second_talk",
                "shuttle",
                "closed",
            ],
        ),
    ]
}

#[test]
fn what_may_follow_is_what_the_trade_says_and_every_state_has_a_way_to_it() {
    for (way, state, next) in ways() {
        let laptop = after(way);
        assert_eq!(laptop.state(), state, "{way:?}");
        let found: Vec<&str> = laptop.course().next().iter().map(|it| it.code()).collect();
        assert_eq!(found, next, "{state}");
    }
    let reached: BTreeSet<CaseState> = ways().iter().map(|(_, state, _)| *state).collect();
    assert_eq!(reached.len(), CaseState::ALL.len());
}

#[test]
fn whatever_is_offered_is_taken_and_whatever_is_not_is_refused() {
    for (way, state, _) in ways() {
        let stands = after(way);
        let (next, back) = (stands.course().next(), stands.course().back());
        for kind in StepKind::ALL.iter().copied() {
            if matches!(kind, StepKind::Hold | StepKind::Resumed) {
                continue;
            }
            let mut laptop = stands.clone();
            let result = (kind == StepKind::Closed).then_some("lapsed");
            let draft = json!({"what": kind.code(), "on": "2026-11-20", "result": result, "why": "Omdat het moet."});
            let taken = laptop.tries(draft);
            let talked = !matches!(kind, StepKind::Aftercare)
                || way
                    .iter()
                    .any(|it| it.ends_with("talk") || *it == "session");
            let by_people = matches!(
                kind,
                StepKind::Assigned | StepKind::Unassigned | StepKind::Declined
            );
            let is_offered = (next.contains(&kind) || back.contains(&kind)) && !by_people && talked;
            assert_eq!(taken.is_ok(), is_offered, "{kind} from {state}: {taken:?}");
            if is_offered {
                assert_eq!(Some(laptop.state()), kind.leads_to(), "{kind} from {state}");
            }
        }
    }
}

#[test]
fn what_cannot_be_is_refused_by_name_at_its_field() {
    let table: [(&[&str], Value, &str, Option<&str>); 16] = [
        (&[], json!({}), "step_without_what", Some("what")),
        (
            &[],
            json!({"what": "dansen"}),
            "unknown_choice",
            Some("what"),
        ),
        (
            &[],
            json!({"what": "intake", "on": "2027-01-01"}),
            "day_ahead",
            Some("on"),
        ),
        (
            &[],
            json!({"what": "intake", "on": "2026-11-01"}),
            "step_before_report",
            Some("on"),
        ),
        (
            &["intake"],
            json!({"what": "first_talk", "on": "2026-11-02"}),
            "step_before_last",
            Some("on"),
        ),
        (
            &["intake"],
            json!({"what": "aftercare"}),
            "aftercare_before_talk",
            Some("on"),
        ),
        (
            &["intake", "first_talk", "session", "agreements"],
            json!({"what": "aftercare", "on": "2026-11-04"}),
            "aftercare_before_talk",
            Some("on"),
        ),
        (
            &[],
            json!({"what": "session"}),
            "step_not_now",
            Some("what"),
        ),
        (
            &[],
            json!({"what": "assigned"}),
            "step_by_assigning",
            Some("what"),
        ),
        (
            &["intake", "hold"],
            json!({"what": "first_talk"}),
            "case_on_hold",
            Some("what"),
        ),
        (
            &["intake", "first_talk"],
            json!({"what": "intake"}),
            "step_without_reason",
            Some("why"),
        ),
        (
            &["intake", "closed"],
            json!({"what": "reopened"}),
            "step_without_reason",
            Some("why"),
        ),
        (
            &["intake"],
            json!({"what": "closed"}),
            "result_missing",
            Some("result"),
        ),
        (
            &["intake", "first_talk", "session", "agreements"],
            json!({"what": "closed", "result": "solved_mediation"}),
            "solved_without_aftercare",
            Some("result"),
        ),
        (
            &[],
            json!({"what": "intake", "minutes": 1441}),
            "step_too_long",
            Some("minutes"),
        ),
        (
            &[],
            json!({"what": "intake", "why": "Haar nummer is 111222333."}),
            "citizen_service_number",
            Some("why"),
        ),
    ];
    for (way, draft, code, field) in table {
        let refused = after(way).tries(draft.clone()).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            (code, field),
            "{draft}"
        );
    }
}

#[test]
fn solved_is_decided_after_aftercare_and_the_result_is_gone_while_it_is_open_again() {
    let mut laptop = after(&["intake", "first_talk", "session", "agreements", "aftercare"]);
    let closes =
        json!({"what": "closed", "on": "2026-12-10", "result": "solved_mediation", "minutes": 30});
    laptop.tries(closes).unwrap();
    assert_eq!(laptop.course().result(), Some("solved_mediation"));
    assert_eq!(laptop.course().minutes(), 30);
    laptop.takes("reopened", "2026-12-20");
    assert_eq!(
        (laptop.state(), laptop.course().result()),
        (CaseState::Reopened, None)
    );
}

#[test]
fn a_wrong_step_is_taken_back_and_stays_to_be_seen() {
    let mut laptop = after(&["intake"]);
    let talk = laptop.takes("first_talk", "2026-11-10");
    let second = laptop.takes("second_talk", "2026-11-12");
    // Something came after it.
    assert_eq!(laptop.takes_back(talk).unwrap_err(), StepError::NotNewest);
    laptop.takes_back(second).unwrap();
    assert_eq!(laptop.state(), CaseState::FirstTalk);
    assert_eq!(laptop.takes_back(second).unwrap_err(), StepError::NotNewest);
    laptop.takes_back(talk).unwrap();
    assert_eq!(laptop.state(), CaseState::Intake);
    let course = laptop.course();
    assert_eq!(course.steps().len(), 5);
    assert!(course.is_taken_back(&talk) && !course.went_apart());
}

#[test]
fn a_step_back_with_a_reason_stands_beside_what_it_left() {
    let laptop = after(&["intake", "first_talk", "second_talk", "first_talk"]);
    assert_eq!(laptop.state(), CaseState::FirstTalk);
    assert_eq!(laptop.course().steps().len(), 4);
}

#[test]
fn on_hold_a_case_is_resumed_or_closed_and_nothing_else() {
    let mut laptop = after(&["intake", "hold"]);
    assert!(laptop.course().is_on_hold());
    let next = laptop.course().next();
    assert_eq!(next, [StepKind::Resumed, StepKind::Closed]);
    let earlier = laptop.tries(json!({"what": "resumed", "on": "2026-11-03"}));
    assert_eq!(earlier.unwrap_err(), StepError::BeforeLast);
    laptop.takes("resumed", "2026-11-20");
    assert!(!laptop.course().is_on_hold());
    assert_eq!(laptop.state(), CaseState::Intake);
    let again = laptop.tries(json!({"what": "resumed"}));
    assert_eq!(again.unwrap_err(), StepError::NotNow);
    laptop.takes("hold", "2026-11-21");
    laptop.takes("closed", "2026-11-25");
    assert!(!laptop.course().is_on_hold());
}

#[test]
fn two_laptops_move_a_case_and_the_further_day_counts_until_a_next_step_makes_one_line() {
    let mut amina = after(&["intake", "first_talk"]);
    let mut jan = amina.clone();
    jan.own = 2;
    amina.takes("second_talk", "2026-11-12");
    jan.takes("second_refuses", "2026-11-14");
    amina.hears(&jan);
    jan.hears(&amina);
    assert_eq!(amina.course(), jan.course());
    assert_eq!(amina.state(), CaseState::SecondRefuses);
    assert!(amina.course().went_apart());
    assert_eq!(amina.course().may_be_taken_back().count(), 2);
    amina.takes("second_talk", "2026-11-20");
    assert!(!amina.course().went_apart());
    assert_eq!(amina.course().steps().len(), 5);
}

#[test]
fn of_two_steps_on_one_day_the_one_that_knew_the_other_counts_and_else_the_further_one() {
    let mut amina = after(&["intake"]);
    let mut jan = amina.clone();
    jan.own = 2;
    amina.takes("first_talk", "2026-11-10");
    amina.takes("advice", "2026-11-10");
    assert_eq!(amina.state(), CaseState::Advice);
    // Jan had seen neither, and is less deep in the case.
    jan.takes("unsuitable", "2026-11-10");
    amina.hears(&jan);
    assert_eq!(amina.state(), CaseState::Advice);
    amina.takes("second_talk", "2026-11-10");
    assert_eq!(amina.state(), CaseState::SecondTalk);
}

#[test]
fn a_pair_that_comes_later_moves_a_case_nowhere() {
    let mut laptop = after(&["intake", "assigned", "first_talk"]);
    laptop.gives("2026-11-20", 9);
    assert_eq!(laptop.state(), CaseState::FirstTalk);
    assert_eq!(laptop.course().given_to().len(), 2);
}

#[test]
fn what_a_newer_version_says_is_kept_and_moves_nothing() {
    let mut laptop = after(&["intake"]);
    let mut newer = laptop.steps[0].clone();
    newer.what = "online_talk".to_owned();
    newer.id = ItemId::from_bytes([9; 16]);
    newer.after = BTreeSet::from([laptop.steps[0].id]);
    newer.on = day("2026-11-20");
    laptop.steps.push(newer);
    assert_eq!(laptop.state(), CaseState::Intake);
    assert_eq!(laptop.course().steps()[1].kind(), None);
    assert!(!laptop.course().went_apart());
}

fn due(laptop: &Laptop) -> Option<(CaseTask, String, String)> {
    let due = laptop.course().due()?;
    Some((due.task, due.from.to_string(), due.until.to_string()))
}

#[test]
fn the_intake_is_due_after_five_working_days_and_waits_along() {
    // A report of Monday 2 November 2026.
    let mut laptop = after(&[]);
    let until = |text: &str| Some((CaseTask::Intake, "2026-11-02".into(), text.to_owned()));
    assert_eq!(due(&laptop), until("2026-11-09"));
    assert!(laptop.course().due().unwrap().is_late(day("2026-11-10")));
    laptop.takes("hold", "2026-11-04");
    assert_eq!(due(&laptop), None);
    laptop.takes("resumed", "2026-11-11");
    // Tuesday the 3rd counted; from the 11th on four more.
    assert_eq!(due(&laptop), until("2026-11-16"));
    laptop.gives("2026-11-12", 7);
    assert_eq!(due(&laptop), until("2026-11-16"));
    laptop.takes("intake", "2026-11-12");
    assert_eq!(due(&laptop), None);
}

#[test]
fn aftercare_is_due_two_to_six_weeks_after_they_agreed() {
    let mut laptop = after(&["intake", "first_talk", "session", "agreements"]);
    let at =
        |from: &str, until: &str| Some((CaseTask::Aftercare, from.to_owned(), until.to_owned()));
    assert_eq!(due(&laptop), at("2026-11-20", "2026-12-18"));
    laptop.takes("hold", "2026-11-10");
    laptop.takes("resumed", "2026-11-15");
    assert_eq!(due(&laptop), at("2026-11-25", "2026-12-23"));
    laptop.takes("aftercare", "2026-12-01");
    assert_eq!(due(&laptop), None);
}

#[test]
fn lead_time_is_told_with_and_without_the_days_it_waited() {
    let mut laptop = after(&["intake"]);
    laptop.takes("hold", "2026-11-10");
    let told = laptop.course().lead_time(day("2026-11-12"));
    assert_eq!((told.raw, told.net), (10, 8));
    laptop.takes("resumed", "2026-11-20");
    laptop.takes("closed", "2026-11-30");
    let told = laptop.course().lead_time(day("2027-03-01"));
    assert_eq!((told.raw, told.net), (28, 18));
}

#[test]
fn a_mediator_who_may_be_a_party_is_told_from_a_neighbour_of_the_same_name() {
    fn met<'a>(name: &'a str, address: Option<&'a str>) -> Met<'a> {
        Met { name, address }
    }
    let party = met("Jan de Wit", Some("Portiek 12"));
    for (mediator, is, lives) in [
        (met("jan de wit", None), true, false),
        (met("Jan de Wit", Some("PORTIEK 12")), true, true),
        (met("Jan de Wit", Some("Kade 3")), false, false),
        (met("Amina", Some("portiek 12")), false, true),
        (met("Amina", None), false, false),
    ] {
        assert_eq!(is_party(mediator, party), is, "{}", mediator.name);
        assert_eq!(lives_with(mediator, party), lives, "{}", mediator.name);
    }
}

#[test]
fn nobody_is_a_party_twice() {
    let party = |name: &str| PartyDraft {
        name: Some(name.to_owned()),
        address: Some("Portiek 12".to_owned()),
    };
    let fatma = party_of(&party("Fatma"), &[]).unwrap();
    let again = party_of(&party("FATMA"), std::slice::from_ref(&fatma)).unwrap_err();
    assert_eq!(again.code(), "same_party");
    let nobody = party_of(&party(" "), &[fatma]).unwrap_err();
    assert_eq!(
        (nobody.code(), nobody.field().as_deref()),
        ("party_without_name", Some("name"))
    );
}

/// What one of two laptops does next.
#[derive(Clone, Debug)]
enum Deed {
    Steps(bool, StepKind, u64),
    Gives(bool, u8),
    TakesBack(bool, Index),
    Meet,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        8 => (any::<bool>(), select(StepKind::ALL.to_vec()), 0..3_u64)
            .prop_map(|(who, kind, days)| Deed::Steps(who, kind, days)),
        1 => (any::<bool>(), 0..5_u8).prop_map(|(who, mediator)| Deed::Gives(who, mediator)),
        2 => (any::<bool>(), any::<Index>()).prop_map(|(who, step)| Deed::TakesBack(who, step)),
        2 => Just(Deed::Meet),
    ];
    proptest::collection::vec(deed, 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn whatever_two_laptops_do_apart_they_tell_one_course_in_any_order_and_lose_no_step(
        deeds in deeds(),
        order in any::<u64>(),
    ) {
        let mut laptops = [Laptop::new(1), Laptop::new(2)];
        let mut written = 0;
        for deed in deeds {
            match deed {
                Deed::Steps(who, kind, days) => {
                    let laptop = &mut laptops[usize::from(who)];
                    let on = laptop.course().moved_on() + chrono::Days::new(days);
                    let result = (kind == StepKind::Closed).then_some("lapsed");
                    let draft = json!({"what": kind.code(), "on": on.to_string(), "result": result, "why": "Zo ging het."});
                    if laptop.tries(draft).is_ok() {
                        written += 1;
                        // Alone, the step that was taken is how it stands; an intake may be of before people got it.
                        if let Some(state) = kind.leads_to() {
                            let stands = laptop.state();
                            let given = kind == StepKind::Intake && stands == CaseState::Assigned;
                            prop_assert!(stands == state || given, "{stands} after {kind}");
                        }
                        prop_assert!(!laptop.course().went_apart());
                    }
                }
                Deed::Gives(who, mediator) => {
                    laptops[usize::from(who)].gives("2026-11-03", mediator);
                    written += 1;
                }
                Deed::TakesBack(who, index) => {
                    let laptop = &mut laptops[usize::from(who)];
                    let may: Vec<ItemId> = laptop.course().may_be_taken_back().map(|it| it.id).collect();
                    if !may.is_empty() {
                        laptop.takes_back(*index.get(&may)).unwrap();
                        written += 1;
                    }
                }
                Deed::Meet => {
                    let [one, other] = &mut laptops;
                    one.hears(other);
                    other.hears(one);
                }
            }
        }
        let [mut one, mut other] = laptops;
        one.hears(&other);
        other.hears(&one);
        prop_assert_eq!(one.steps.len(), written);
        let mut shuffled = one.steps.clone();
        shuffled.sort_by_key(|step| step.id.as_bytes().iter().fold(order, |sum, byte| sum.rotate_left(7).wrapping_mul(31) ^ u64::from(*byte)));
        let told = one.course();
        prop_assert_eq!(&told, &other.course());
        prop_assert_eq!(&told, &Course::of(day("2026-11-02"), shuffled));
        // What came after something never stands before it on its day.
        for (place, step) in told.steps().iter().enumerate() {
            let before = told.steps().iter().take(place).filter(|it| it.on == step.on);
            for earlier in before {
                prop_assert!(!earlier.after.contains(&step.id));
            }
        }
    }
}

#[test]
fn what_is_known_of_a_neighbour_who_said_no_goes_after_thirty_days_and_stays_when_she_changes_her_mind()
 {
    let refused = |steps: &[(&str, &str)]| {
        let mut laptop = Laptop::new(1);
        laptop.takes("intake", "2026-11-02");
        for (what, on) in steps {
            laptop.takes(what, on);
        }
        laptop.course().second_leaves().map(|due| due.from)
    };
    let no = ("second_refuses", "2026-11-05");
    let first = ("first_talk", "2026-11-03");
    assert_eq!(refused(&[first]), None);
    assert_eq!(refused(&[first, no]), Some(day("2026-12-05")));
    assert_eq!(
        refused(&[first, no, ("closed", "2026-11-30")]),
        Some(day("2026-12-05"))
    );
    assert_eq!(refused(&[first, no, ("second_talk", "2026-11-08")]), None);
    // She said no, and then talked all the same.
    let talked = [
        first,
        no,
        ("second_talk", "2026-11-08"),
        ("closed", "2026-11-30"),
    ];
    assert_eq!(refused(&talked), None);
    assert_eq!(refused(&[first, ("closed", "2026-11-30")]), None);
}

#[test]
fn the_notes_of_the_pair_go_when_the_case_is_closed_and_stay_when_it_opens_again() {
    let mut laptop = Laptop::new(1);
    laptop.takes("intake", "2026-11-02");
    laptop.takes("first_talk", "2026-11-03");
    assert_eq!(laptop.course().notes_leave(), None);
    laptop.takes("closed", "2026-11-30");
    let due = laptop.course().notes_leave().unwrap();
    assert_eq!(
        (due.from, due.until),
        (day("2026-11-30"), day("2026-12-07"))
    );
    laptop.takes("reopened", "2026-12-01");
    assert_eq!(laptop.course().notes_leave(), None);
}
