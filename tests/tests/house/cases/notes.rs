//! What the pair note for themselves, and what must go before the case does.

use samenboek_app::AppError;
use samenboek_domain::case::{CaseTask, NoteDraft, PartyFactsDraft, StepDraft};
use samenboek_domain::ids::DocumentId;
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{NEIGHBOUR, Street, is_sound, meets};
use crate::sharing::forgetting::searching::Haystack;

/// In no word but that of a note.
const NOTED: &str = "Roerdomp";
const A_DAY: i64 = 24 * 60 * 60 * 1000;

fn notes(laptop: &Laptop, case: &DocumentId, text: &str) -> Result<DocumentId, AppError> {
    let draft = NoteDraft::from_json(json!({ "text": text }))?;
    Ok(laptop.house().add_case_note(case, &draft)?.value.id)
}

/// The notes that somebody reads, and who wrote each.
fn reads(laptop: &Laptop, case: &DocumentId) -> Vec<String> {
    let Ok(notes) = laptop.house().case_notes(case) else {
        return Vec::new();
    };
    let standing = notes
        .notes
        .iter()
        .filter(|it| it.record.recorded.bin.is_none());
    let mut lines: Vec<String> = standing
        .map(|it| format!("{}: {} ({:?})", it.by, it.record.text, it.readers))
        .collect();
    lines.sort();
    lines
}

fn takes(laptop: &Laptop, id: &DocumentId, draft: Value) {
    let draft = StepDraft::from_json(draft).unwrap();
    laptop.house().take_case_step(id, &draft).unwrap();
}

fn due(laptop: &Laptop) -> Vec<CaseTask> {
    let rows = laptop.house().due_cases().unwrap();
    rows.iter()
        .filter_map(|it| Some(it.row.due.as_ref()?.task))
        .collect()
}

#[test]
fn what_one_of_the_pair_notes_the_other_reads_and_no_coordinator_nor_any_other_laptop() {
    let street = Street::of(781);
    let id = street.case();
    street.brug.everybody_meets();
    let text = format!("{NOTED} zegt weinig in het bijzijn van de buurman.");
    notes(street.amina(), &id, &text).unwrap();
    street.brug.everybody_meets();
    assert_eq!(
        reads(street.jan(), &id),
        [format!("Amina: {text} ([\"Amina\"])")]
    );
    assert_eq!(reads(street.karin(), &id), Vec::<String>::new());
    let refused = notes(street.karin(), &id, "Ook iets.").unwrap_err();
    assert_eq!(refused.code(), "not_of_the_pair");
    assert_eq!(
        notes(street.selin(), &id, "Wat?").unwrap_err().code(),
        "not_found"
    );
    // Both go on in it apart, and no word is lost.
    let note = street.jan().house().case_notes(&id).unwrap().notes[0]
        .record
        .id;
    let adds = |laptop: &Laptop, word: &str| {
        let draft = NoteDraft::from_json(json!({ "text": format!("{text} {word}.") })).unwrap();
        laptop
            .house()
            .change_case_note(&note, &draft, None)
            .unwrap();
    };
    adds(street.amina(), "Vragen");
    adds(street.jan(), "Wachten");
    notes(street.jan(), &id, "Volgende keer eerst bellen.").unwrap();
    street.brug.everybody_meets();
    let told = reads(street.amina(), &id);
    let his = reads(street.jan(), &id);
    assert_eq!(
        told,
        his.iter()
            .map(|it| it.replace("Amina\"]", "Jan\"]"))
            .collect::<Vec<_>>()
    );
    assert!(
        told[0].contains("Vragen") && told[0].contains("Wachten"),
        "{told:?}"
    );
    assert_eq!(told.len(), 2);
    // Not a word of it lies open at anybody else's, nor on a stick.
    let stick = street.brug.path("stick");
    for laptop in [
        street.amina(),
        street.marga(),
        street.selin(),
        street.karin(),
    ] {
        meets(laptop, &stick);
    }
    let strangers = [street.marga(), street.selin(), street.karin()];
    let strangers = Haystack::of(&strangers, &[&stick]);
    assert_eq!(strangers.places_of(NOTED), Vec::<String>::new());
    assert!(
        !Haystack::of(&[street.jan()], &[])
            .places_of(NOTED)
            .is_empty()
    );
    // Thrown away and fetched back, also after sharing.
    street.jan().house().throw_case_note_away(&note).unwrap();
    street.brug.everybody_meets();
    assert_eq!(reads(street.amina(), &id).len(), 1);
    street.amina().house().fetch_case_note_back(&note).unwrap();
    street.brug.everybody_meets();
    assert_eq!(reads(street.jan(), &id).len(), 2);
    is_sound(&[street.karin(), street.amina(), street.jan(), street.selin()]);
}

#[test]
fn whoever_comes_into_a_case_later_reads_no_note_of_before_and_whoever_went_none_of_after() {
    let street = Street::of(782);
    let id = street.case();
    street.brug.everybody_meets();
    notes(street.amina(), &id, "Eerste indruk.").unwrap();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let (jan, selin) = (karin.member("Jan").unwrap(), karin.member("Selin").unwrap());
    karin.unassign_case(&id, &jan).unwrap();
    karin.assign_case(&id, &[selin]).unwrap();
    street.brug.everybody_meets();
    notes(street.amina(), &id, "Tweede indruk.").unwrap();
    notes(street.selin(), &id, "Ik begin pas.").unwrap();
    street.brug.everybody_meets();
    assert_eq!(reads(street.amina(), &id).len(), 3);
    assert_eq!(
        reads(street.selin(), &id),
        [
            "Amina: Tweede indruk. ([\"Amina\"])",
            "Selin: Ik begin pas. ([\"Amina\"])"
        ]
    );
    // She reads what she read before, as everybody who goes does, and nothing that follows.
    let jans = street.jan().house().case_notes(&id);
    let jans = jans.map(|notes| notes.notes.len()).unwrap_or(0);
    assert!(jans <= 1, "{jans}");
    is_sound(&[street.karin(), street.amina(), street.jan(), street.selin()]);
}

#[test]
fn notes_of_two_who_began_apart_both_stand_and_all_of_them_go_with_the_end_of_the_case() {
    let street = Street::of(783);
    let id = street.case();
    street.brug.everybody_meets();
    notes(street.amina(), &id, &format!("{NOTED} een.")).unwrap();
    notes(street.jan(), &id, &format!("{NOTED} twee.")).unwrap();
    street.brug.everybody_meets();
    assert_eq!(reads(street.amina(), &id).len(), 2);
    assert_eq!(reads(street.jan(), &id).len(), 2);
    let early = street
        .karin()
        .house()
        .part_from_case(&id, CaseTask::Notes)
        .unwrap_err();
    assert_eq!(early.code(), "nothing_must_go");
    takes(
        street.amina(),
        &id,
        json!({"what": "first_talk", "on": "2026-11-21"}),
    );
    takes(
        street.amina(),
        &id,
        json!({"what": "closed", "on": "2026-11-22", "result": "first_withdrew"}),
    );
    street.brug.everybody_meets();
    let late = notes(street.jan(), &id, "Nog iets.").unwrap_err();
    assert_eq!(late.code(), "case_is_closed");
    // Only who leads is asked, and only she does it.
    assert_eq!(due(street.karin()), [CaseTask::Notes]);
    assert_eq!(due(street.amina()), []);
    let refused = street
        .amina()
        .house()
        .part_from_case(&id, CaseTask::Notes)
        .unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    street
        .karin()
        .house()
        .part_from_case(&id, CaseTask::Notes)
        .unwrap();
    assert_eq!(due(street.karin()), []);
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in [street.amina(), street.jan()] {
        assert_eq!(reads(laptop, &id), Vec::<String>::new());
        assert!(laptop.house().case(&id).is_ok());
    }
    let again = street
        .karin()
        .house()
        .part_from_case(&id, CaseTask::Notes)
        .unwrap_err();
    assert_eq!(again.code(), "nothing_must_go");
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn when_a_case_is_forgotten_the_notes_of_its_pair_go_too() {
    let street = Street::of(784);
    let id = street.case();
    street.brug.everybody_meets();
    notes(street.amina(), &id, "Alleen voor ons.").unwrap();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let circle = karin.list_cases().unwrap()[0].row.circle;
    karin
        .forget(&samenboek_app::ToForget::Circle(circle), true)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in [street.amina(), street.jan()] {
        assert!(laptop.house().case(&id).is_err());
        let left = Haystack::of(&[laptop], &[]).places_of("alleen voor ons");
        assert_eq!(left, Vec::<String>::new());
    }
    let forgotten = karin.forgotten().unwrap();
    assert_eq!(forgotten.iter().filter(|it| it.kind == "circle").count(), 2);
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn thirty_days_after_a_neighbour_said_no_nobody_reads_her_name_and_address_any_more() {
    let street = Street::of(785);
    let id = street.case();
    street.brug.everybody_meets();
    takes(
        street.amina(),
        &id,
        json!({"what": "first_talk", "on": "2026-11-21"}),
    );
    takes(
        street.amina(),
        &id,
        json!({"what": "second_refuses", "on": "2026-11-22"}),
    );
    street.brug.everybody_meets();
    let karin = street.karin();
    let soon = karin
        .house()
        .part_from_case(&id, CaseTask::SecondDetails)
        .unwrap_err();
    assert_eq!(soon.code(), "nothing_must_go");
    for laptop in &street.brug.laptops {
        laptop.clock.advance(29 * A_DAY);
    }
    assert_eq!(due(karin), []);
    for laptop in &street.brug.laptops {
        laptop.clock.advance(A_DAY);
    }
    assert_eq!(due(karin), [CaseTask::SecondDetails]);
    karin
        .house()
        .part_from_case(&id, CaseTask::SecondDetails)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in [karin, street.amina(), street.jan()] {
        let view = laptop.house().case(&id).unwrap();
        assert!(view.second_party.is_none());
        assert_eq!(view.record.second_left.as_deref(), Some("2026-12-22"));
        assert!(view.first_party.is_some());
        let query = samenboek_app::CaseQuery {
            search: Some(NEIGHBOUR.to_owned()),
            ..samenboek_app::CaseQuery::default()
        };
        assert_eq!(laptop.house().find_cases(&query).unwrap().rows.len(), 0);
    }
    assert_eq!(due(karin), []);
    is_sound(&[karin, street.amina(), street.jan()]);
}

#[test]
fn who_opened_a_case_is_noted_once_a_day_and_everybody_in_it_sees_it() {
    let street = Street::of(786);
    let id = street.case();
    street.brug.everybody_meets();
    let opens = |laptop: &Laptop| laptop.house().open_case(&id).unwrap().value;
    assert!(opens(street.karin()));
    assert!(!opens(street.karin()));
    assert!(opens(street.amina()));
    for laptop in &street.brug.laptops {
        laptop.clock.advance(A_DAY);
    }
    assert!(opens(street.amina()));
    street.brug.everybody_meets();
    let seen = |laptop: &Laptop| {
        let reads = laptop.house().case_reads(&id).unwrap();
        reads
            .iter()
            .map(|it| format!("{} {}", it.on, it.who))
            .collect::<Vec<_>>()
    };
    let told = seen(street.jan());
    assert_eq!(told[0], "2026-11-23 Amina");
    assert_eq!(told.len(), 3);
    assert_eq!(told, seen(street.karin()));
    // Looking is no work that could be lost: nobody is told that it stands here only.
    assert!(opens(street.jan()));
    assert_eq!(street.jan().house().status().unwrap().only_here, 0);
    let stranger = street.selin().house().open_case(&id).unwrap_err();
    assert_eq!(stranger.code(), "not_found");
    is_sound(&[street.karin(), street.amina(), street.jan()]);
}

#[test]
fn a_note_of_an_earlier_pair_is_changed_by_nobody_and_says_who_reads_it() {
    let street = Street::of(787);
    let id = street.case();
    street.brug.everybody_meets();
    let old = notes(street.amina(), &id, "Eerste indruk.").unwrap();
    let changes = |laptop: &Laptop, note: &DocumentId| {
        let draft = NoteDraft::from_json(json!({"text": "Bijgewerkt."})).unwrap();
        let changed = laptop.house().change_case_note(note, &draft, None);
        changed.map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(changes(street.amina(), &old), Ok(()));
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let (jan, selin) = (karin.member("Jan").unwrap(), karin.member("Selin").unwrap());
    karin.unassign_case(&id, &jan).unwrap();
    karin.assign_case(&id, &[selin]).unwrap();
    street.brug.everybody_meets();
    assert_eq!(changes(street.amina(), &old), Err("note_of_before"));
    assert!(changes(street.jan(), &old).is_err());
    let new = notes(street.amina(), &id, "Voor ons tweeën.").unwrap();
    street.brug.everybody_meets();
    assert_eq!(changes(street.selin(), &new), Ok(()));
    let seen = street.amina().house().case_notes(&id).unwrap().notes;
    let by_id = |note: &DocumentId| seen.iter().find(|it| it.record.id == *note).unwrap();
    assert_eq!(
        (by_id(&old).may_change, by_id(&old).readers.as_slice()),
        (false, ["Jan".to_owned()].as_slice())
    );
    assert_eq!(
        (by_id(&new).may_change, by_id(&new).readers.as_slice()),
        (true, ["Selin".to_owned()].as_slice())
    );
    is_sound(&[street.karin(), street.amina(), street.jan(), street.selin()]);
}

#[test]
fn a_note_that_was_just_written_goes_back_with_one_press_and_comes_again_with_another() {
    let street = Street::of(788);
    let id = street.case();
    street.brug.everybody_meets();
    let house = street.amina().house();
    let draft = NoteDraft::from_json(json!({"text": "Vergis ik me?"})).unwrap();
    let written = house.add_case_note(&id, &draft).unwrap().value;
    house.undo(written.undo.as_deref()).unwrap();
    assert_eq!(reads(street.amina(), &id), Vec::<String>::new());
    let back = house.fetch_case_note_back(&written.id).unwrap().value;
    assert_eq!(reads(street.amina(), &id).len(), 1);
    house.undo(back.undo.as_deref()).unwrap();
    assert_eq!(reads(street.amina(), &id), Vec::<String>::new());
}

#[test]
fn of_a_case_that_lies_in_the_bin_the_notes_are_forgotten_too_and_what_was_being_written() {
    let street = Street::of(789);
    let id = street.case();
    street.brug.everybody_meets();
    notes(street.amina(), &id, "Alleen voor ons.").unwrap();
    let house = street.amina().house();
    house
        .keep_draft("case_note", Some(&id.to_string()), "Half zo lang.")
        .unwrap();
    house
        .keep_draft("case_party", Some(&format!("{id}/x")), "{}")
        .unwrap();
    house.keep_draft("encounter", None, "Koffie").unwrap();
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let circle = karin.list_cases().unwrap()[0].row.circle;
    karin.throw_case_away(&id).unwrap();
    karin
        .forget(&samenboek_app::ToForget::Circle(circle), true)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let forgotten = karin.forgotten().unwrap();
    assert_eq!(forgotten.iter().filter(|it| it.kind == "circle").count(), 2);
    let left: Vec<String> = house
        .list_drafts()
        .unwrap()
        .into_iter()
        .map(|draft| draft.form)
        .collect();
    assert_eq!(left, ["encounter"]);
}

#[test]
fn what_was_being_noted_goes_with_the_notes_of_a_closed_case_and_a_step_stays() {
    let street = Street::of(790);
    let id = street.case();
    street.brug.everybody_meets();
    notes(street.amina(), &id, "Alleen voor ons.").unwrap();
    takes(
        street.amina(),
        &id,
        json!({"what": "first_talk", "on": "2026-11-21"}),
    );
    let house = street.amina().house();
    for form in ["case_note", "case_step"] {
        house
            .keep_draft(form, Some(&id.to_string()), "Half")
            .unwrap();
    }
    takes(
        street.amina(),
        &id,
        json!({"what": "closed", "on": "2026-11-22", "result": "first_withdrew"}),
    );
    street.brug.everybody_meets();
    assert_eq!(house.list_drafts().unwrap().len(), 2);
    street
        .karin()
        .house()
        .part_from_case(&id, CaseTask::Notes)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let left = house.list_drafts().unwrap();
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].form, "case_step");
}

#[test]
fn with_the_neighbour_who_said_no_goes_who_stood_beside_her_and_what_was_known_of_her() {
    let street = Street::of(791);
    let id = street.case();
    street.brug.everybody_meets();
    let amina = street.amina();
    let second = amina
        .house()
        .case(&id)
        .unwrap()
        .second_party
        .unwrap()
        .person;
    let facts = json!({"language": "tr", "age": "minor", "guardian": {"name": "Roodborst", "address": "Kade 3"}});
    let facts = PartyFactsDraft::from_json(facts).unwrap();
    amina
        .house()
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
    let karin = street.karin();
    let guardian = karin.house().case(&id).unwrap().record.facts[&second].guardian;
    karin
        .house()
        .part_from_case(&id, CaseTask::SecondDetails)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in [karin, amina, street.jan()] {
        let view = laptop.house().case(&id).unwrap();
        assert!(view.record.facts.is_empty());
        let seat = laptop.house().case_beside(&id).unwrap();
        assert!(seat.parties.iter().all(|it| it.guardian.is_none()));
        assert!(guardian.is_some());
    }
    is_sound(&[karin, amina, street.jan()]);
}
