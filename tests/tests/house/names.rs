//! Names at encounters, at the laptops of two who lead: after their term how many they were stays, whoever said so and
//! however often, and the figures of that year stay what they were.

use std::collections::BTreeMap;

use samenboek_app::{AppError, Choice, EncounterQuery, EncounterView, ForgetStatus, ToForget};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_domain::photo::PhotoDraft;
use samenboek_domain::retention::{Held, RetentionKind, RetentionState};
use samenboek_domain::rule::RuleDraft;
use samenboek_domain::signal::SignalDraft;
use samenboek_tests::{Laptop, photo_file};
use serde_json::{Value, json};

use crate::cases::Street;
use crate::sharing::forgetting::searching::Haystack;

const BIRD: &str = "Kwikstaart";

/// Of an evening in the spring of 2024: five by name, of whom four at two tables, and some more.
fn old_evening(title: &str) -> Value {
    json!({
        "title": title, "happened_on": "2024-05-05", "starts_at": "19:00", "place": "Portiek 12", "activity": "meal",
        "organisers": ["Selin"],
        "attendance": {"named": [BIRD, "Fatma", "Mei", "Ali", "Noor"], "counted": 7, "new_faces": 2, "guests": 1},
        "tables": [{"label": "1", "tally": {"bonen": 3, "rijst": 2}, "people": [BIRD, "Fatma"]},
                   {"label": "2", "tally": {"bonen": 1, "rijst": 4}, "people": ["Mei", "Ali"]}],
        "conditions": ["shared_goal"], "tone": "positive", "changed": "Buren groetten elkaar.", "note": "Het was druk.",
    })
}

/// Karin leads, and Jan does too; everybody has met.
fn street(seed: u64) -> Street {
    let street = Street::of(seed);
    let karin = street.karin().house();
    let jan = karin.member("Jan").unwrap();
    karin.set_role(&jan, Role::Coordinator).unwrap();
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    street
}

fn runs(laptop: &Laptop, ids: &[DocumentId]) -> Result<usize, AppError> {
    let house = laptop.house();
    let done = house.run_retention(Some(RetentionKind::Encounters), Some(ids), true)?;
    Ok(done.value.gone)
}

fn lines(laptop: &Laptop) -> BTreeMap<DocumentId, (RetentionState, Option<Held>)> {
    let lines = laptop.house().retention().unwrap().lines.into_iter();
    let lines = lines.filter(|it| it.kind == RetentionKind::Encounters);
    lines.map(|it| (it.id, (it.state, it.held))).collect()
}

/// The encounters in the list, by title.
fn listed(laptop: &Laptop) -> BTreeMap<String, DocumentId> {
    let query = EncounterQuery {
        limit: 1000,
        ..EncounterQuery::default()
    };
    let page = laptop.house().list_encounters(&query).unwrap();
    let rows = page.rows.into_iter();
    rows.map(|it| (it.row.title, it.row.id)).collect()
}

fn view(laptop: &Laptop, title: &str) -> EncounterView {
    laptop.house().encounter(&listed(laptop)[title]).unwrap()
}

/// Everything that insight says of that year but who met whom, and what the row and the evening say in numbers.
fn figures(laptop: &Laptop, title: &str) -> String {
    let day = |text: &str| Some(text.parse().unwrap());
    let year = laptop.house().insight(day("2024-01-01"), day("2024-12-31"));
    let year = year.unwrap();
    let view = view(laptop, title);
    let people = view.named.len() as i64 + view.record.counted;
    let tallies: Vec<_> = view.record.tables.iter().map(|it| &it.tally).collect();
    format!(
        "{:?} {:?} {:?} {people} {} {} {tallies:?} {:?}",
        year.parts,
        year.mixing,
        year.structural,
        view.record.new_faces,
        view.record.guests,
        view.mixing,
    )
}

/// These meet, and the others hear nothing of it.
fn meet(street: &Street, laptops: &[&Laptop]) {
    for _ in 0..3 {
        for laptop in laptops {
            laptop.exchange(&mut street.brug.stick()).unwrap();
        }
    }
}

fn for_good(laptop: &Laptop, id: DocumentId) -> ForgetStatus {
    let what = ToForget::Document(id);
    laptop.house().forget(&what, true).unwrap().value
}

fn is_sound(laptops: &[&Laptop]) {
    for laptop in laptops {
        assert_eq!(laptop.house().verify().unwrap().problems, []);
        assert_eq!(laptop.book(), laptops[0].book());
    }
}

#[test]
fn two_who_lead_let_names_go_apart_and_one_encounter_stays_that_counts_as_before() {
    let street = street(791);
    let (karin, jan) = (street.karin(), street.jan());
    let old = karin.record(old_evening("Samen koken"));
    let new = karin.record(json!({"title": "Vorige week", "happened_on": "2026-11-14", "attendance": {"named": [BIRD]}}));
    let rule = json!({"title": "Portiek", "came_from": old.to_string(),
        "items": [{"text": {"nl": "Na tien uur is het stil."}}]});
    let rule = RuleDraft::from_json(rule).unwrap();
    let rule = karin.house().record_rule(rule).unwrap().value.id;
    let photo = PhotoDraft::from_json(json!({"caption": "De tafels", "shows": "nobody"})).unwrap();
    let photo = karin.house().add_photo(&old, &photo_file(7, 280), &photo);
    let photo = photo.unwrap().value.id;
    let signal = json!({"noticed_on": "2024-05-01", "kind": "litter", "observation": "Zakken."});
    let signal = SignalDraft::from_json(signal).unwrap();
    let signal = karin.house().record_signal(signal).unwrap().value.id;
    karin.house().link_signal(&signal, &old).unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let before = figures(karin, "Samen koken");
    assert_eq!(figures(jan, "Samen koken"), before);
    let bird = karin.house().find_people(BIRD).unwrap()[0].person;
    let due = BTreeMap::from([(old, (RetentionState::Due, None))]);
    assert_eq!((lines(karin), lines(jan)), (due.clone(), due));
    let unconfirmed = karin.house().run_retention(None, None, false).unwrap_err();
    assert_eq!(unconfirmed.code(), "forget_unconfirmed");
    assert_eq!(
        runs(street.selin(), &[old]).unwrap_err().code(),
        "not_a_coordinator"
    );

    // Apart.
    assert_eq!(runs(karin, &[old]).unwrap(), 1);
    assert_eq!(runs(jan, &[old]).unwrap(), 1);
    let stands = listed(karin)["Samen koken"];
    assert_eq!(listed(jan)["Samen koken"], stands);
    assert_ne!(stands, old);
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop).len(), 2);
        assert_eq!(listed(laptop)["Samen koken"], stands);
        assert_eq!(figures(laptop, "Samen koken"), before);
        let view = view(laptop, "Samen koken");
        assert_eq!((view.named.len(), view.record.counted), (0, 12));
        assert_eq!(view.organisers.len(), 1);
        assert_eq!(
            (view.record.note.as_str(), view.record.versions.len()),
            ("Het was druk.", 0)
        );
        // What was about it still is.
        assert_eq!(
            view.photos
                .iter()
                .map(|it| it.record.id)
                .collect::<Vec<_>>(),
            [photo]
        );
        assert_eq!(view.rules.len(), 1);
        let rule = laptop.house().rule(&rule).unwrap();
        assert_eq!(rule.came_from.unwrap().id, stands);
        let signal = laptop.house().signal(&signal).unwrap();
        assert_eq!(signal.led_to[0].id, stands);
        assert_eq!(laptop.house().signals_behind(&stands).unwrap().len(), 1);
        let forgotten = laptop.house().forgotten().unwrap();
        assert_eq!(forgotten.len(), 1, "one thing went: {forgotten:?}");
        assert_eq!((forgotten[0].confirmed, forgotten[0].laptops), (5, 5));
    }
    // Her card stays, and where she was last week; of the evening of then no file knows that she was there.
    let stick = street.brug.path("stick");
    let places = Haystack::of(&all, &[&stick]).places_of(&format!("{bird}"));
    assert!(!places.is_empty(), "she was there last week");
    karin
        .house()
        .forget(&ToForget::Document(new), true)
        .unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    let places = Haystack::of(&all, &[&stick]).places_of(&format!("{bird}"));
    assert_eq!(places, Vec::<String>::new());
    assert_eq!(karin.house().find_people(BIRD).unwrap()[0].name, BIRD);
    assert_eq!(runs(jan, &[old]).unwrap_err().code(), "nothing_is_due");
    assert_eq!(lines(karin), BTreeMap::new());
    is_sound(&all);
}

#[test]
fn what_somebody_wrote_in_it_meanwhile_goes_over_and_what_is_written_after_stays() {
    let street = street(792);
    let (karin, amina) = (street.karin(), street.amina());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    runs(karin, &[old]).unwrap();
    let stands = listed(karin)["Samen koken"];
    // Amina has not heard of it, and writes in the one she has; Karin writes in the other.
    let more = json!({"note": "Het was druk, en de soep was op.", "attendance": {"named": [BIRD, "Fatma", "Mei", "Ali", "Noor", "Gijs"]},
        "tone": "neutral"});
    amina.patch(&old, more);
    karin.patch(
        &stands,
        json!({"changed": "Er kwam een tweede avond.", "tone": "tense"}),
    );
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(
            listed(laptop),
            BTreeMap::from([("Samen koken".to_owned(), stands)])
        );
        let view = view(laptop, "Samen koken");
        assert_eq!(view.record.note, "Het was druk, en de soep was op.");
        assert_eq!(
            view.record.changed.as_deref(),
            Some("Er kwam een tweede avond.")
        );
        assert_eq!((view.named.len(), view.record.counted), (0, 13));
        // Both wrote the mood: somebody chooses.
        let twice: Vec<&str> = view
            .record
            .versions
            .iter()
            .map(|it| it.field.as_str())
            .collect();
        assert_eq!(twice, ["tone"]);
    }
    let gijs = amina.house().find_people("Gijs").unwrap()[0].person;
    let places = Haystack::of(&all, &[&street.brug.path("stick")]).places_of(&gijs.to_string());
    assert_eq!(places, Vec::<String>::new());
    is_sound(&all);
    // It is an encounter like any other: changed apart, what was written stands twice, notes too.
    karin.patch(
        &stands,
        json!({"note": "Karin.", "attendance": {"named": ["Fatma"]}, "conditions": ["backed_up"]}),
    );
    amina.patch(
        &stands,
        json!({"note": "Amina.", "attendance": {"named": ["Mei"]}}),
    );
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let after = view(amina, "Samen koken");
    assert_eq!(after.named.len(), 2);
    assert_eq!(after.record.conditions, ["backed_up"]);
    let note = after.record.versions.iter().find(|it| it.field == "note");
    assert_eq!(note.unwrap().values.len(), 2);
    karin
        .house()
        .choose_version(&stands, "note", Choice::One(1))
        .unwrap();
    karin
        .house()
        .choose_version(&stands, "tone", Choice::One(0))
        .unwrap();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let chosen = view(karin, "Samen koken").record;
    assert!(chosen.versions.is_empty());
    assert!(["Karin.", "Amina."].contains(&chosen.note.as_str()));
    // Names came into it again: they go again.
    runs(karin, &[stands]).unwrap();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    for laptop in &all {
        let again = view(laptop, "Samen koken");
        assert_eq!((again.named.len(), again.record.counted), (0, 15));
        assert_eq!(again.record.note, chosen.note);
        assert_ne!(again.record.id, stands);
    }
    is_sound(&all);
}

/// Both write the mood of it, meet, and hear nothing else: at theirs it stands twice.
fn disagree(street: &Street, one: &Laptop, other: &Laptop, id: &DocumentId) {
    one.patch(id, json!({"tone": "neutral"}));
    other.patch(id, json!({"tone": "tense"}));
    let aside = street.brug.path("los");
    for laptop in [one, other, one] {
        laptop
            .exchange(&mut samenboek_tests::Stick::open(&aside))
            .unwrap();
    }
}

/// Wherever this one stands still, the mood is said to have been tense.
fn choose_tense(street: &Street, old: &DocumentId) {
    for laptop in &street.brug.laptops {
        let now = view(laptop, "Samen koken").record;
        if now.id == *old {
            let mut values = now.versions[0].values.iter();
            let tense = values.position(|it| it.value == "tense").unwrap();
            let house = laptop.house();
            house
                .choose_version(old, "tone", Choice::One(tense))
                .unwrap();
        }
    }
}

/// A small evening, and what Karin corrects in it without sharing that before its names go.
fn corrected(karin: &Laptop, old: &DocumentId) -> DocumentId {
    karin.patch(
        old,
        json!({"place": "Zaal", "organisers": ["Selin", "Karin"], "note": "Het was heel druk.",
            "attendance": {"named": [BIRD, "Fatma", "Mei", "Ali", "Noor"], "counted": 9, "new_faces": 2, "guests": 1}}),
    );
    runs(karin, &[*old]).unwrap();
    listed(karin)["Samen koken"]
}

fn stands_corrected(laptop: &Laptop) {
    let view = view(laptop, "Samen koken");
    assert_eq!(view.record.place.as_deref(), Some("Zaal"));
    assert_eq!((view.named.len(), view.record.counted), (0, 14));
    assert_eq!(view.organisers.len(), 2);
}

#[test]
fn a_laptop_that_was_only_behind_brings_nothing_back() {
    let street = street(795);
    let karin = street.karin();
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let stands = corrected(karin, &old);
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop)["Samen koken"], stands);
        stands_corrected(laptop);
        let record = view(laptop, "Samen koken").record;
        assert_eq!(record.note, "Het was heel druk.");
        assert_eq!(record.versions, []);
        let deeds = laptop.house().history(&stands).unwrap();
        assert_eq!(deeds.len(), 1, "nobody else wrote in it");
    }
    is_sound(&all);
}

#[test]
fn who_was_behind_and_wrote_brings_only_that_and_what_both_wrote_stands_twice() {
    let street = street(796);
    let (karin, amina) = (street.karin(), street.amina());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let stands = corrected(karin, &old);
    amina.patch(
        &old,
        json!({"changed": "Er kwam een lijst.", "note": "De soep was op.", "conditions": ["shared_goal", "backed_up"]}),
    );
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop)["Samen koken"], stands);
        stands_corrected(laptop);
        let record = view(laptop, "Samen koken").record;
        assert_eq!(record.changed.as_deref(), Some("Er kwam een lijst."));
        assert_eq!(record.conditions.len(), 2);
        let twice = &record.versions;
        assert_eq!(twice.len(), 1, "{twice:?}");
        assert_eq!(twice[0].field, "note");
        let mut notes: Vec<_> = twice[0]
            .values
            .iter()
            .map(|it| it.value.as_str().unwrap())
            .collect();
        notes.sort_unstable();
        assert_eq!(notes, ["De soep was op.", "Het was heel druk."]);
    }
    is_sound(&all);
}

#[test]
fn what_stood_for_it_and_was_forgotten_stays_gone_also_where_the_first_still_waited() {
    let street = street(797);
    let (karin, jan, amina, selin) = (street.karin(), street.jan(), street.amina(), street.selin());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    // At Amina's it stands twice, and Jan hears nothing for a while.
    disagree(&street, amina, selin, &old);
    runs(karin, &[old]).unwrap();
    let stands = listed(karin)["Samen koken"];
    meet(&street, &[karin, street.marga()]);
    for_good(karin, stands);
    meet(&street, &[karin, street.marga()]);
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop), BTreeMap::new());
        for id in [old, stands] {
            assert!(laptop.house().encounter(&id).is_err());
        }
        let forgotten = laptop.house().forgotten().unwrap();
        assert_eq!(forgotten.len(), 2);
        for status in forgotten {
            assert_eq!((status.confirmed, status.laptops), (5, 5));
        }
    }
    is_sound(&[karin, jan, amina, selin]);
}

#[test]
fn names_that_went_twice_before_somebody_heard_go_there_too_and_what_she_wrote_goes_over() {
    let street = street(798);
    let (karin, amina) = (street.karin(), street.amina());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    runs(karin, &[old]).unwrap();
    let first = listed(karin)["Samen koken"];
    meet(&street, &[karin, street.marga()]);
    karin.patch(
        &first,
        json!({"attendance": {"named": ["Gijs"], "counted": 12, "new_faces": 2, "guests": 1}, "place": "Zaal"}),
    );
    runs(karin, &[first]).unwrap();
    let last = listed(karin)["Samen koken"];
    assert_ne!(first, last);
    meet(&street, &[karin, street.marga()]);
    amina.patch(&old, json!({"changed": "Er kwam een lijst."}));
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(
            listed(laptop),
            BTreeMap::from([("Samen koken".to_owned(), last)])
        );
        let view = view(laptop, "Samen koken");
        assert_eq!((view.named.len(), view.record.counted), (0, 13));
        assert_eq!(view.record.place.as_deref(), Some("Zaal"));
        assert_eq!(view.record.changed.as_deref(), Some("Er kwam een lijst."));
        assert_eq!(view.record.versions, []);
        for status in laptop.house().forgotten().unwrap() {
            assert_eq!((status.confirmed, status.laptops), (5, 5));
        }
    }
    is_sound(&all);
}

#[test]
fn where_many_still_waited_the_brake_holds_them_when_all_are_forgotten_at_once() {
    let street = street(799);
    let (karin, jan) = (street.karin(), street.jan());
    let titles: Vec<String> = (0..11).map(|number| format!("Avond {number}")).collect();
    let old: Vec<DocumentId> = titles
        .iter()
        .map(|it| karin.record(old_evening(it)))
        .collect();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    runs(karin, &old).unwrap();
    let stand = listed(karin);
    for title in &titles {
        for_good(karin, stand[title]);
    }
    assert_eq!(karin.house().held_forgets().unwrap().len(), 1);
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    // There they go as whole encounters, eleven at once, each with what never came to stand for it.
    assert_eq!(jan.house().held_forgets().unwrap().len(), 22);
    assert_eq!(listed(jan).len(), 11);
    assert!(old.iter().all(|id| jan.house().encounter(id).is_ok()));
    jan.house().allow_forgets().unwrap();
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop), BTreeMap::new());
        assert_eq!(laptop.house().held_forgets().unwrap(), []);
    }
    is_sound(&all);
}

#[test]
fn where_names_went_twice_while_it_waited_for_a_choice_the_choice_goes_over_too() {
    let street = street(801);
    let (karin, jan, selin) = (street.karin(), street.jan(), street.selin());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    disagree(&street, jan, selin, &old);
    runs(karin, &[old]).unwrap();
    let first = listed(karin)["Samen koken"];
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    karin.patch(
        &first,
        json!({"place": "Zaal", "attendance": {"named": ["Gijs"], "counted": 12, "new_faces": 2, "guests": 1}}),
    );
    runs(karin, &[first]).unwrap();
    let last = listed(karin)["Samen koken"];
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    assert_eq!(listed(jan)["Samen koken"], old);
    choose_tense(&street, &old);
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(
            listed(laptop),
            BTreeMap::from([("Samen koken".to_owned(), last)])
        );
        let view = view(laptop, "Samen koken");
        assert_eq!(view.record.place.as_deref(), Some("Zaal"));
        assert_eq!((view.named.len(), view.record.counted), (0, 13));
        assert_eq!(format!("{:?}", view.record.tone), "Some(\"tense\")");
        assert_eq!(view.record.versions, []);
    }
    is_sound(&all);
}

#[test]
fn what_the_brake_holds_whole_loses_only_its_names_where_that_is_said() {
    let street = street(802);
    let (karin, jan) = (street.karin(), street.jan());
    let old: Vec<DocumentId> = (0..11)
        .map(|number| karin.record(old_evening(&format!("Avond {number}"))))
        .collect();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    for id in &old {
        for_good(karin, *id);
    }
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    assert_eq!(jan.house().held_forgets().unwrap().len(), 11);
    let what = ToForget::Names(old[3]);
    jan.house().forget(&what, true).unwrap();
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    for laptop in &street.brug.laptops {
        let view = view(laptop, "Avond 3");
        assert_eq!((view.named.len(), view.record.counted), (0, 12));
        assert!(laptop.house().encounter(&old[3]).is_err());
    }
    assert_eq!(jan.house().held_forgets().unwrap().len(), 10);
    for laptop in [karin, jan] {
        is_sound(&[laptop]);
    }
}

#[test]
fn who_forgets_an_encounter_that_waits_forgets_what_stands_for_it_too() {
    let street = street(800);
    let (karin, jan, selin) = (street.karin(), street.jan(), street.selin());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    disagree(&street, jan, selin, &old);
    runs(karin, &[old]).unwrap();
    let stands = listed(karin)["Samen koken"];
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    assert_eq!(listed(jan)["Samen koken"], old, "it waits for a choice");
    let status = for_good(jan, old);
    assert!(!status.held);
    assert_eq!(status.was.as_deref(), Some("encounter"));
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop), BTreeMap::new());
        for id in [old, stands] {
            assert!(laptop.house().encounter(&id).is_err());
        }
        for status in laptop.house().forgotten().unwrap() {
            assert_eq!((status.confirmed, status.laptops), (5, 5));
        }
    }
    is_sound(&all);
}

#[test]
fn what_stands_twice_is_chosen_first_also_where_it_stands_twice_only_there() {
    let street = street(793);
    let (karin, jan, amina) = (street.karin(), street.jan(), street.amina());
    let old = karin.record(old_evening("Samen koken"));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    karin.patch(&old, json!({"place": "Zaal"}));
    jan.patch(&old, json!({"place": "Tuin"}));
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let held = BTreeMap::from([(old, (RetentionState::Held, Some(Held::TwoVersions)))]);
    assert_eq!(lines(karin), held);
    assert_eq!(runs(karin, &[old]).unwrap_err().code(), "nothing_is_due");
    karin
        .house()
        .choose_version(&old, "place", Choice::One(0))
        .unwrap();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let place = view(karin, "Samen koken").record.place;
    // Amina and Selin write the mood apart, and meet before either heard that the names went.
    runs(karin, &[old]).unwrap();
    disagree(&street, amina, street.selin(), &old);
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    // There the old one stays until somebody chose; elsewhere the other stands.
    assert_eq!(listed(amina)["Samen koken"], old);
    assert_ne!(listed(karin)["Samen koken"], old);
    let status = karin.house().forgotten().unwrap();
    assert!(status[0].confirmed < status[0].laptops && !status[0].held);
    // Whoever has both says which counts: what one says of the old one goes with it.
    choose_tense(&street, &old);
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(listed(laptop).len(), 1);
        let view = view(laptop, "Samen koken");
        assert_eq!(
            (view.named.len(), view.record.place.clone()),
            (0, place.clone())
        );
        let moods: Vec<_> = match view.record.versions.first() {
            Some(field) => field.values.iter().map(|it| it.value.to_string()).collect(),
            None => vec![format!("{:?}", view.record.tone.clone().unwrap())],
        };
        assert!(moods.contains(&"\"tense\"".to_owned()), "{moods:?}");
    }
    is_sound(&all);
}

#[test]
fn forty_evenings_lose_their_names_in_one_go_and_the_brake_holds_none() {
    let street = street(794);
    let (karin, amina) = (street.karin(), street.amina());
    let titles: Vec<String> = (0..40).map(|number| format!("Avond {number}")).collect();
    let old: Vec<DocumentId> = titles
        .iter()
        .map(|it| karin.record(old_evening(it)))
        .collect();
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let before = figures(amina, "Avond 3");
    assert_eq!(runs(karin, &old).unwrap(), 40);
    for _ in 0..2 {
        street.brug.everybody_meets();
    }
    let all: Vec<&Laptop> = street.brug.laptops.iter().collect();
    for laptop in &all {
        assert_eq!(laptop.house().held_forgets().unwrap(), []);
        assert_eq!(listed(laptop).len(), 40);
        assert!(old.iter().all(|id| laptop.house().encounter(id).is_err()));
        assert_eq!(figures(laptop, "Avond 3"), before);
    }
    is_sound(&all);
}
