//! What happens in a case: dated steps that two laptops write apart, and nobody overwrites.

use std::path::Path;

use samenboek_app::{AppError, CasePart, CaseQuery, NotHere, ToForget};
use samenboek_domain::case::{CaseState, PartyDraft, StepDraft};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{Street, is_sound, meets, report, takes_in};
use crate::sharing::forgetting::searching::Haystack;

/// In no word but that of a step.
const WHY: &str = "Kerkuil";
const A_DAY: i64 = 24 * 60 * 60 * 1000;

/// Somebody writes a step down.
fn tries(laptop: &Laptop, id: &DocumentId, draft: Value) -> Result<(), AppError> {
    let draft = StepDraft::from_json(draft)?;
    laptop.house().take_case_step(id, &draft).map(|_| ())
}

fn takes(laptop: &Laptop, id: &DocumentId, what: &str, on: &str) {
    tries(laptop, id, json!({"what": what, "on": on})).unwrap();
}

/// The course of a case as somebody reads it: how it stands, and every step.
fn course(laptop: &Laptop, id: &DocumentId) -> String {
    let view = laptop.house().case(id).unwrap();
    let steps = view.course.steps.iter().map(|it| {
        let who: Vec<&String> = it.who.iter().map(|person| &person.name).collect();
        format!(
            "{} {} {} {who:?} {} {}",
            it.step.on, it.step.what, it.by, it.step.why, it.is_taken_back
        )
    });
    let steps: Vec<String> = steps.collect();
    let course = &view.course.course;
    format!(
        "{} since {} apart {} {:?} {steps:#?}",
        course.state(),
        course.moved_on(),
        course.went_apart(),
        course.due(),
    )
}

fn state(laptop: &Laptop, id: &DocumentId) -> CaseState {
    laptop.house().case(id).unwrap().course.course.state()
}

fn all_read_the_same(street: &Street, id: &DocumentId) -> String {
    let told = course(street.karin(), id);
    for laptop in [street.amina(), street.jan()] {
        assert_eq!(course(laptop, id), told);
    }
    is_sound(&[street.karin(), street.amina(), street.jan()]);
    told
}

#[test]
fn two_mediators_move_a_case_from_report_to_closed_and_one_of_them_is_offline_throughout() {
    let street = Street::of(761);
    let id = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("keukentafel");
    takes(street.karin(), &id, "intake", "2026-11-21");
    meets(street.karin(), &stick);
    meets(street.amina(), &stick);
    meets(street.jan(), &stick);
    // Jan is at a kitchen table, Amina at another one.
    let jan = street.jan();
    tries(jan, &id, json!({"what": "first_talk", "on": "2026-11-21", "minutes": 90, "why": "Zij slaapt slecht."})).unwrap();
    takes(street.amina(), &id, "first_talk", "2026-11-22");
    takes(street.amina(), &id, "second_talk", "2026-11-22");
    for laptop in [street.amina(), jan, street.amina(), street.karin()] {
        meets(laptop, &stick);
    }
    let told = all_read_the_same(&street, &id);
    assert!(
        told.contains("second_talk since 2026-11-22 apart true"),
        "{told}"
    );
    assert!(told.contains("Zij slaapt slecht."), "{told}");
    assert_eq!(
        street
            .karin()
            .house()
            .case(&id)
            .unwrap()
            .course
            .course
            .minutes(),
        90
    );
    takes(jan, &id, "session", "2026-11-22");
    takes(jan, &id, "agreements", "2026-11-22");
    jan.clock.advance(20 * A_DAY);
    takes(jan, &id, "aftercare", "2026-12-10");
    tries(
        jan,
        &id,
        json!({"what": "closed", "on": "2026-12-11", "result": "solved_mediation"}),
    )
    .unwrap();
    for laptop in [jan, street.amina(), street.karin()] {
        meets(laptop, &stick);
    }
    let told = all_read_the_same(&street, &id);
    assert!(
        told.starts_with("closed since 2026-12-11 apart false"),
        "{told}"
    );
    // Selin carried nothing of it that she could read.
    meets(street.selin(), &stick);
    assert!(street.selin().house().case(&id).is_err());
}

#[test]
fn closed_on_one_laptop_and_reopened_on_another_both_stand_and_all_tell_one_state() {
    let street = Street::of(762);
    let id = street.case();
    takes(street.karin(), &id, "intake", "2026-11-20");
    tries(
        street.karin(),
        &id,
        json!({"what": "closed", "on": "2026-11-20", "result": "lapsed"}),
    )
    .unwrap();
    street.brug.everybody_meets();
    tries(
        street.jan(),
        &id,
        json!({"what": "reopened", "on": "2026-11-21", "why": "Het begon opnieuw."}),
    )
    .unwrap();
    // Amina has not heard: the closing was wrong, and it ended otherwise.
    let view = street.amina().house().case(&id).unwrap();
    let closing = view
        .course
        .steps
        .iter()
        .find(|it| it.may_be_taken_back)
        .unwrap();
    street
        .amina()
        .house()
        .take_case_step_back(&id, &closing.step.id)
        .unwrap();
    tries(
        street.amina(),
        &id,
        json!({"what": "closed", "on": "2026-11-22", "result": "first_withdrew"}),
    )
    .unwrap();
    street.brug.everybody_meets();
    let told = all_read_the_same(&street, &id);
    assert!(
        told.starts_with("closed since 2026-11-22 apart true"),
        "{told}"
    );
    assert!(told.contains("Het begon opnieuw."), "{told}");
    tries(
        street.karin(),
        &id,
        json!({"what": "reopened", "on": "2026-11-22", "why": "Jan sprak hen."}),
    )
    .unwrap();
    street.brug.everybody_meets();
    assert!(all_read_the_same(&street, &id).starts_with("reopened since 2026-11-22 apart false"));
}

#[test]
fn two_coordinators_who_give_a_case_to_different_people_are_both_heard_and_told_of_it() {
    let street = Street::of(763);
    let karin = street.karin().house();
    let amina = street.amina().house();
    karin
        .set_role(&karin.member("Amina").unwrap(), Role::Coordinator)
        .unwrap();
    let id = takes_in(karin, report()).unwrap();
    street.brug.everybody_meets();
    karin
        .assign_case(
            &id,
            &[karin.member("Jan").unwrap(), karin.member("Amina").unwrap()],
        )
        .unwrap();
    amina
        .assign_case(&id, &[amina.member("Selin").unwrap()])
        .unwrap();
    street.brug.everybody_meets();
    for laptop in [street.karin(), street.amina(), street.jan(), street.selin()] {
        let view = laptop.house().case(&id).unwrap();
        let mut pair: Vec<&str> = view.pair.iter().map(|it| it.name.as_str()).collect();
        pair.sort_unstable();
        assert_eq!(pair, ["Amina", "Jan", "Selin"]);
        assert_eq!(view.hints, ["more_than_a_pair"]);
        assert!(view.course.course.went_apart());
        assert_eq!(view.course.course.state(), CaseState::Assigned);
    }
    karin
        .unassign_case(&id, &karin.member("Selin").unwrap())
        .unwrap();
    street.brug.everybody_meets();
    let view = street.jan().house().case(&id).unwrap();
    assert_eq!((view.pair.len(), view.hints.len()), (2, 0));
    assert!(!view.course.course.went_apart());
    is_sound(&[street.karin(), street.amina(), street.jan(), street.selin()]);
}

#[test]
fn whoever_is_a_party_never_mediates_and_whoever_mediates_never_becomes_one() {
    let street = Street::of(764);
    let karin = street.karin().house();
    let named = |name: &str| json!({"reported_on": "2026-11-20", "first_party": {"name": name}});
    let id = takes_in(karin, named("AMINA")).unwrap();
    let pair = ["Amina", "Jan"].map(|name| karin.member(name).unwrap());
    let refused = karin.assign_case(&id, &pair).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("mediator_is_party", Some("person"))
    );
    assert_eq!(karin.case(&id).unwrap().pair.len(), 0);
    // Two addresses are two people.
    let mut card = karin.card_draft(&pair[0]).unwrap();
    card.address = Some("Kade 3".to_owned());
    karin.change_person(&pair[0], &card, None).unwrap();
    karin
        .patch_case(&id, json!({"first_party": {"address": "Portiek 12"}}))
        .unwrap();
    karin.assign_case(&id, &pair).unwrap();
    let jan = json!({"second_party": {"name": "Jan"}});
    assert_eq!(
        karin.patch_case(&id, jan).unwrap_err().code(),
        "mediator_is_party"
    );
    let party = |name: &str| PartyDraft {
        name: Some(name.to_owned()),
        address: None,
    };
    let refused = karin.add_case_party(&id, &party("Jan")).unwrap_err();
    assert_eq!(refused.code(), "mediator_is_party");
    // At one address with a party is told, and refused by nobody.
    karin
        .patch_case(
            &id,
            json!({"second_party": {"name": "Wout", "address": "Kade 3"}}),
        )
        .unwrap();
    assert_eq!(karin.case(&id).unwrap().hints, ["mediator_lives_there"]);
}

#[test]
fn further_parties_come_from_two_laptops_and_nobody_sits_at_the_table_twice() {
    let street = Street::of(765);
    let id = street.case();
    street.brug.everybody_meets();
    let party = |name: &str| PartyDraft {
        name: Some(name.to_owned()),
        address: Some("Portiek 16".to_owned()),
    };
    street
        .amina()
        .house()
        .add_case_party(&id, &party("Mevrouw Wolk"))
        .unwrap();
    street
        .jan()
        .house()
        .add_case_party(&id, &party("Meneer Wind"))
        .unwrap();
    let again = street
        .jan()
        .house()
        .add_case_party(&id, &party("MENEER WIND"))
        .unwrap_err();
    assert_eq!(again.code(), "same_party");
    street.brug.everybody_meets();
    let view = street.karin().house().case(&id).unwrap();
    assert_eq!(view.further_parties.len(), 2);
    street
        .karin()
        .house()
        .drop_case_party(&id, &view.further_parties[0].person)
        .unwrap();
    street.brug.everybody_meets();
    assert_eq!(
        street
            .jan()
            .house()
            .case(&id)
            .unwrap()
            .further_parties
            .len(),
        1
    );
    let query = CaseQuery {
        search: Some("win".to_owned()),
        ..CaseQuery::default()
    };
    let found = street
        .amina()
        .house()
        .find_cases(&query)
        .unwrap()
        .rows
        .len();
    assert_eq!(
        found,
        usize::from(view.further_parties[0].name.contains("Wolk"))
    );
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn a_case_that_is_forgotten_while_somebody_takes_a_step_in_it_does_not_come_back() {
    let street = Street::of(766);
    let id = street.case();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let circle = karin.list_cases().unwrap()[0].row.circle;
    karin.forget(&ToForget::Circle(circle), true).unwrap();
    tries(
        street.amina(),
        &id,
        json!({"what": "intake", "on": "2026-11-22", "why": WHY}),
    )
    .unwrap();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    for laptop in &street.brug.laptops {
        assert!(laptop.house().case(&id).is_err());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    assert_eq!(Haystack::of(&all, &[]).places_of(WHY), Vec::<String>::new());
}

#[test]
fn no_word_of_a_step_lies_in_any_file_of_whoever_is_not_in_the_case() {
    let street = Street::of(767);
    let id = street.case();
    street.brug.everybody_meets();
    tries(
        street.amina(),
        &id,
        json!({"what": "intake", "on": "2026-11-22", "why": WHY, "minutes": 60}),
    )
    .unwrap();
    let stick = street.brug.path("stick");
    for laptop in &street.brug.laptops {
        meets(laptop, &stick);
    }
    meets(street.jan(), &stick);
    assert_eq!(state(street.jan(), &id), CaseState::Intake);
    let strangers: [&Path; 1] = [&stick];
    let found = Haystack::of(&[street.marga(), street.selin()], &strangers);
    assert_eq!(found.places_of(WHY), Vec::<String>::new());
    let readers = Haystack::of(&[street.karin(), street.amina(), street.jan()], &[]);
    let places = readers.places_of(WHY);
    assert!(!places.is_empty());
    assert!(
        places
            .iter()
            .all(|it| it.contains(": private: ") || it.ends_with(", opened")),
        "{places:?}"
    );
}

#[test]
fn what_is_due_is_told_to_whoever_reads_the_case_and_to_nobody_at_a_shared_laptop() {
    let street = Street::of(768);
    let id = street.case();
    street.brug.everybody_meets();
    let due = |laptop: &Laptop| laptop.house().due_cases().unwrap();
    let told = due(street.amina());
    assert_eq!(told.len(), 1);
    // Reported on Friday 20 November: five working days later is the next Friday.
    let first = told[0].row.due.clone().unwrap();
    assert_eq!(
        (first.until.as_str(), told[0].is_late),
        ("2026-11-27", false)
    );
    street.amina().clock.advance(6 * A_DAY);
    assert!(due(street.amina())[0].is_late);
    for laptop in [street.marga(), street.selin()] {
        assert_eq!(due(laptop).len(), 0);
    }
    let page = street
        .marga()
        .house()
        .find_cases(&CaseQuery::default())
        .unwrap();
    assert_eq!(page.not_here, Some(NotHere::SharedLaptop));
    takes(street.amina(), &id, "intake", "2026-11-28");
    assert_eq!(due(street.amina()).len(), 0);
    for what in ["first_talk", "session", "agreements"] {
        takes(street.amina(), &id, what, "2026-11-28");
    }
    // Not before two weeks.
    assert_eq!(due(street.amina()).len(), 0);
    street.amina().clock.advance(14 * A_DAY);
    let told = due(street.amina());
    let next = told[0].row.due.clone().unwrap();
    assert_eq!(
        (next.from.as_str(), next.until.as_str()),
        ("2026-12-12", "2027-01-09")
    );
    takes(street.amina(), &id, "hold", "2026-12-12");
    assert_eq!(due(street.amina()).len(), 0);
}

#[test]
fn the_list_is_of_those_that_are_open_closed_mine_or_thrown_away_and_turns_its_pages() {
    let street = Street::of(769);
    let karin = street.karin().house();
    let ids: Vec<DocumentId> = (0..5).map(|_| street.case()).collect();
    let own = takes_in(
        street.amina().house(),
        json!({"reported_on": "2026-11-21", "summary": "Takken over de schutting."}),
    )
    .unwrap();
    street.brug.everybody_meets();
    tries(
        street.karin(),
        &ids[0],
        json!({"what": "closed", "on": "2026-11-22", "result": "lapsed"}),
    )
    .unwrap();
    karin.throw_case_away(&ids[1]).unwrap();
    let find = |part: CasePart, is_mine: bool, search: Option<&str>| {
        let query = CaseQuery {
            part,
            is_mine,
            search: search.map(str::to_owned),
            ..CaseQuery::default()
        };
        let rows = karin.find_cases(&query).unwrap().rows;
        rows.into_iter().map(|it| it.row.id).collect::<Vec<_>>()
    };
    assert_eq!(find(CasePart::Open, false, None).len(), 4);
    assert_eq!(find(CasePart::Closed, false, None), [ids[0]]);
    assert_eq!(find(CasePart::Bin, false, None), [ids[1]]);
    // Amina took that one in; the others came in at Karin's.
    assert_eq!(find(CasePart::Open, true, None).len(), 3);
    assert_eq!(find(CasePart::Open, false, Some("schut")), [own]);
    assert_eq!(find(CasePart::Open, false, Some("wiele muz")).len(), 3);
    assert_eq!(
        find(CasePart::State(CaseState::Reported), false, None),
        [own]
    );
    let mut query = CaseQuery {
        part: CasePart::Open,
        limit: 3,
        ..CaseQuery::default()
    };
    let first = karin.find_cases(&query).unwrap();
    query.cursor = first.cursor.clone();
    let second = karin.find_cases(&query).unwrap();
    assert_eq!(
        (first.rows.len(), second.rows.len(), second.cursor),
        (3, 1, None)
    );
    assert_eq!(first.rows[0].row.id, own);
    // Taken back by one token, and fetched from the bin.
    karin.fetch_case_back(&ids[1]).unwrap();
    let saved = karin
        .take_case_step(
            &own,
            &StepDraft::from_json(json!({"what": "intake"})).unwrap(),
        )
        .unwrap();
    karin.undo(saved.value.undo.as_deref()).unwrap();
    assert_eq!(state(street.karin(), &own), CaseState::Reported);
    assert_eq!(karin.verify().unwrap().problems, []);
}

#[test]
fn a_case_of_before_there_were_steps_is_moved_at_two_laptops_and_keeps_both() {
    let street = Street::of(770);
    let id = street.case();
    street.brug.everybody_meets();
    // Nothing but the assignment stands there; both begin at once.
    takes(street.amina(), &id, "intake", "2026-11-21");
    takes(street.jan(), &id, "first_talk", "2026-11-22");
    street.brug.everybody_meets();
    let told = all_read_the_same(&street, &id);
    assert!(
        told.starts_with("first_talk since 2026-11-22 apart true"),
        "{told}"
    );
    assert!(told.contains("2026-11-21 intake"), "{told}");
    // An edit of the report leaves every step alone.
    street
        .karin()
        .house()
        .patch_case(
            &id,
            json!({"summary": "Het gaat om de bas.", "group": true}),
        )
        .unwrap();
    street.brug.everybody_meets();
    let view = street.amina().house().case(&id).unwrap();
    assert_eq!(view.course.steps.len(), 3);
    assert!(view.record.is_group);
}
