//! The card of a neighbour who said no is forgotten as one document of its circle: also in what was written before, on every
//! laptop that reads the case, and on those that only carry it.

use samenboek_app::SheetCode;
use samenboek_domain::case::{CaseTask, PartyFactsDraft, StepDraft};
use samenboek_domain::ids::DocumentId;
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{NEIGHBOUR, Street, is_sound, meets};
use crate::sharing::forgetting::searching::Haystack;
use crate::sharing::insider::reasons;

/// Where she lives, an odd word.
const ROOF: &str = "Rietdekkershof";
/// Who stood beside her.
const GUARDIAN: &str = "Roodborst";
const A_DAY: i64 = 24 * 60 * 60 * 1000;

fn takes(laptop: &Laptop, id: &DocumentId, draft: Value) {
    let draft = StepDraft::from_json(draft).unwrap();
    laptop.house().take_case_step(id, &draft).unwrap();
}

/// A case in which all three wrote of the neighbour, and she said no thirty days ago.
fn refused(street: &Street) -> DocumentId {
    let id = street.case();
    street.brug.everybody_meets();
    let (amina, jan) = (street.amina(), street.jan());
    let moves = json!({"second_party": {"name": NEIGHBOUR, "address": ROOF}});
    amina.house().patch_case(&id, moves).unwrap();
    let second = jan.house().case(&id).unwrap().second_party.unwrap().person;
    let facts = json!({"language": "tr", "age": "minor", "guardian": {"name": GUARDIAN}});
    let facts = PartyFactsDraft::from_json(facts).unwrap();
    jan.house()
        .set_case_party(&id, &second, &facts, None)
        .unwrap();
    takes(
        amina,
        &id,
        json!({"what": "first_talk", "on": "2026-11-21"}),
    );
    takes(
        amina,
        &id,
        json!({"what": "second_refuses", "on": "2026-11-22"}),
    );
    street.brug.everybody_meets();
    for laptop in &street.brug.laptops {
        laptop.clock.advance(30 * A_DAY);
    }
    id
}

fn parts(laptop: &Laptop, id: &DocumentId) {
    laptop
        .house()
        .part_from_case(id, CaseTask::SecondDetails)
        .unwrap();
}

fn everybody(street: &Street) -> Vec<&Laptop> {
    street.brug.laptops.iter().collect()
}

/// Where anything of her is found, in what any of them can open.
fn left(street: &Street, folders: &[&std::path::Path]) -> Vec<String> {
    let haystack = Haystack::of(&everybody(street), folders);
    let names = [NEIGHBOUR, ROOF, GUARDIAN].into_iter();
    names.flat_map(|name| haystack.places_of(name)).collect()
}

/// Of how many laptops each forgotten thing is said to be gone, and how many there are.
fn by_all(laptop: &Laptop) -> Vec<(usize, usize)> {
    let known = laptop.house().forgotten().unwrap();
    known.iter().map(|it| (it.confirmed, it.laptops)).collect()
}

fn all_meet(laptops: &[&Laptop], stick: &std::path::Path, times: usize) {
    for _ in 0..times {
        for laptop in laptops {
            assert_eq!(reasons(&meets(laptop, stick)), Vec::<String>::new());
        }
    }
}

#[test]
fn what_was_written_of_her_before_lies_in_no_parcel_any_more_on_no_laptop_and_no_stick() {
    let street = Street::of(1301);
    let id = refused(&street);
    let stick = street.brug.path("stick");
    let there = left(&street, &[&stick]);
    assert!(there.len() > 12, "it is found while it is there: {there:?}");
    let about = id.to_string();
    let amina = street.amina().house();
    amina.keep_draft("case", Some(&about), NEIGHBOUR).unwrap();
    let karin = street.karin();
    parts(karin, &id);
    // What Amina and Jan wrote still holds it, and only they pack it again.
    assert_eq!(by_all(karin), [(0, 5), (0, 5)]);
    assert!(
        karin
            .house()
            .forgotten()
            .unwrap()
            .iter()
            .all(|it| !it.gone_here)
    );
    all_meet(&[street.marga(), karin, street.selin()], &stick, 2);
    for laptop in [karin, street.marga(), street.selin()] {
        assert_eq!(by_all(laptop), [(0, 5), (0, 5)], "nobody says so before");
    }
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    assert_eq!(left(&street, &[&stick]), Vec::<String>::new());
    for laptop in everybody(&street) {
        assert_eq!(by_all(laptop), [(5, 5), (5, 5)]);
    }
    assert_eq!(amina.list_drafts().unwrap().len(), 0);
    for laptop in [karin, street.amina(), street.jan()] {
        let view = laptop.house().case(&id).unwrap();
        assert_eq!(view.record.second_left.as_deref(), Some("2026-12-22"));
        assert!(view.second_party.is_none() && view.record.facts.is_empty());
        assert_eq!(view.first_party.unwrap().name, "Fatma");
        assert_eq!(laptop.house().status().unwrap().only_here, 0);
    }
    // They go on in it, and what they remember is made again of what is left.
    street
        .jan()
        .house()
        .patch_case(&id, json!({"summary": "Muziek, en verder niets."}))
        .unwrap();
    street.brug.everybody_meets();
    for laptop in [karin, street.amina(), street.jan()] {
        let view = laptop.house().case(&id).unwrap();
        assert_eq!(view.record.summary, "Muziek, en verder niets.");
    }
    is_sound(&everybody(&street));
}

#[test]
fn an_old_stick_lets_it_in_nowhere_neither_where_it_lay_nor_where_it_never_was() {
    let street = Street::of(1302);
    let (stick, old) = (street.brug.path("stick"), street.brug.path("oude stick"));
    let new = street.brug.path("derde stick");
    let id = refused(&street);
    meets(street.amina(), &old);
    meets(street.karin(), &old);
    parts(street.karin(), &id);
    let readers = [street.karin(), street.amina(), street.jan()];
    all_meet(&readers, &stick, 3);
    all_meet(&readers, &new, 2);
    // Those who only carry it get the new first, and then the old.
    for laptop in [street.marga(), street.selin()] {
        meets(laptop, &new);
        meets(laptop, &old);
        meets(laptop, &new);
    }
    for laptop in readers {
        meets(laptop, &old);
    }
    street.brug.everybody_meets();
    all_meet(&everybody(&street), &old, 1);
    assert_eq!(left(&street, &[&stick, &old, &new]), Vec::<String>::new());
    for laptop in everybody(&street) {
        assert_eq!(by_all(laptop), [(5, 5), (5, 5)]);
    }
    is_sound(&everybody(&street));
}

#[test]
fn a_mediator_who_was_away_and_wrote_of_her_packs_it_again_when_she_hears() {
    let street = Street::of(1303);
    let id = refused(&street);
    let (stick, second) = (street.brug.path("stick"), street.brug.path("tweede stick"));
    parts(street.karin(), &id);
    let moves = json!({"second_party": {"name": NEIGHBOUR, "address": ROOF.to_uppercase()}});
    street.jan().house().patch_case(&id, moves).unwrap();
    // It lies on a stick where nobody said anything yet, and comes to who had forgotten it.
    meets(street.jan(), &second);
    all_meet(&[street.karin(), street.amina(), street.marga()], &stick, 2);
    for laptop in [street.marga(), street.karin(), street.amina()] {
        meets(laptop, &second);
    }
    let view = street.amina().house().case(&id).unwrap();
    assert!(view.second_party.is_none());
    assert!(!left(&street, &[]).is_empty());
    assert_eq!(by_all(street.karin()), [(0, 5), (0, 5)]);
    street.brug.everybody_meets();
    all_meet(&everybody(&street), &second, 2);
    street.brug.everybody_meets();
    assert_eq!(left(&street, &[&stick, &second]), Vec::<String>::new());
    for laptop in everybody(&street) {
        assert_eq!(by_all(laptop), [(5, 5), (5, 5)]);
    }
    is_sound(&everybody(&street));
}

#[test]
fn what_was_forgotten_of_a_case_in_vain_is_back_where_nobody_packed_it_again() {
    let street = Street::of(1304);
    let id = refused(&street);
    let (amina, jan) = (street.amina(), street.jan());
    parts(street.karin(), &id);
    // Amina hears of it, and Jan does not.
    let stick = street.brug.path("stick");
    all_meet(&[street.karin(), amina, street.karin()], &stick, 1);
    let hers = || Haystack::of(&[amina], &[]).places_of(ROOF);
    assert_eq!(hers(), Vec::<String>::new(), "only she wrote it");
    let code = SheetCode::parse(&street.brug.paper_key).unwrap();
    let marga = street.marga().house();
    let me = marga.me().unwrap().person;
    marga.restore_with_paper(&code, &me, None).unwrap();
    let second = street.brug.path("tweede stick");
    all_meet(&[street.marga(), jan, amina, jan, amina], &second, 1);
    assert!(hers().iter().any(|place| place.contains(": private: ")));
    assert_eq!(marga.forgotten().unwrap(), []);
    is_sound(&[amina, jan, street.marga()]);
}
