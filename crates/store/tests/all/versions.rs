//! "Twee versies": which of two values stands where, on both laptops, before and after somebody chose.

use samenboek_domain::ids::DocumentId;
use samenboek_store::{Choice, StoreError};
use serde_json::{Value, json};

use crate::kit::{AMINA, JAN, Laptop, MARGA, encounter, id};

fn draft(change: Value) -> Value {
    let mut draft = json!({"title": "Soep", "happened_on": "2026-11-20", "place": "Portiek 12", "tone": "neutral"});
    draft
        .as_object_mut()
        .unwrap()
        .extend(change.as_object().unwrap().clone());
    draft
}

fn meet(laptops: &[&Laptop]) {
    for _ in 0..2 {
        for one in laptops {
            for other in laptops {
                one.merge_all(&other.parcels());
            }
        }
    }
}

fn both_change(of_marga: Value, of_amina: Value) -> (Laptop, Laptop) {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), draft(json!({})));
    meet(&[&marga, &amina]);
    marga.change(id(1), draft(of_marga));
    amina.change(id(1), draft(of_amina));
    meet(&[&marga, &amina]);
    (marga, amina)
}

fn choose(
    laptop: &Laptop,
    document: DocumentId,
    field: &str,
    choice: Choice,
) -> Result<(), StoreError> {
    laptop
        .store()
        .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
            writer.choose(document, field, choice).map(|_| ())
        })
        .map(|_| ())
}

fn fields(laptop: &Laptop) -> Vec<(String, Vec<Value>)> {
    let record = laptop.store().encounter(&id(1)).unwrap();
    record
        .versions
        .into_iter()
        .map(|field| {
            (
                field.field,
                field.values.into_iter().map(|value| value.value).collect(),
            )
        })
        .collect()
}

#[test]
fn the_same_field_with_the_same_words_on_both_sides_is_no_clash() {
    let (marga, amina) = both_change(
        json!({"title": "Soepavond", "tone": "positive"}),
        json!({"title": "Soepavond", "tone": "positive"}),
    );
    for laptop in [&marga, &amina] {
        assert_eq!(laptop.store().list_versions().unwrap(), []);
        assert_eq!(laptop.store().encounter(&id(1)).unwrap().title, "Soepavond");
    }
}

#[test]
fn different_fields_on_both_sides_are_no_clash() {
    let (marga, amina) = both_change(
        json!({"title": "Soepavond"}),
        json!({"place": "Grote zaal"}),
    );
    assert_eq!((fields(&marga), fields(&amina)), (vec![], vec![]));
    let record = marga.store().encounter(&id(1)).unwrap();
    assert_eq!(
        (record.title.as_str(), record.place.as_deref()),
        ("Soepavond", Some("Grote zaal"))
    );
}

#[test]
fn two_values_stand_in_the_same_order_on_both_laptops_with_who_wrote_them() {
    let (marga, amina) = both_change(
        json!({"title": "Soepavond", "tone": "tense"}),
        json!({"title": "Soep met brood", "tone": "positive"}),
    );
    let of_marga = marga.store().list_versions().unwrap();
    assert_eq!(of_marga, amina.store().list_versions().unwrap());
    assert_eq!(
        of_marga[0]
            .fields
            .iter()
            .map(|field| (field.field.as_str(), field.both))
            .collect::<Vec<_>>(),
        [("title", true), ("tone", false)]
    );
    for value in &of_marga[0].fields[0].values {
        let by = if value.value == "Soepavond" {
            &marga
        } else {
            &amina
        };
        assert_eq!(value.by, Some(by.person().person));
    }
}

#[test]
fn clearing_a_field_against_filling_it_is_a_clash() {
    let (marga, _amina) = both_change(json!({"place": null}), json!({"place": "Grote zaal"}));
    let found = fields(&marga);
    assert_eq!(found[0].0, "place");
    assert!(found[0].1.contains(&Value::Null) && found[0].1.contains(&json!("Grote zaal")));
}

#[test]
fn a_choice_settles_it_everywhere_whichever_value_it_takes() {
    for keep in [0, 1] {
        let (marga, amina) = both_change(json!({"tone": "tense"}), json!({"tone": "positive"}));
        let wanted = fields(&amina)[0].1[keep].clone();
        choose(&amina, id(1), "tone", Choice::One(keep)).unwrap();
        meet(&[&marga, &amina]);
        for laptop in [&marga, &amina] {
            assert_eq!(fields(laptop), vec![]);
            assert_eq!(
                json!(laptop.store().encounter(&id(1)).unwrap().tone),
                wanted
            );
        }
        assert_eq!(
            choose(&marga, id(1), "tone", Choice::One(0))
                .unwrap_err()
                .code(),
            "nothing_to_choose"
        );
    }
}

#[test]
fn both_keeps_both_in_order_and_says_so_on_every_laptop() {
    let (marga, amina) = both_change(
        json!({"title": "Soepavond"}),
        json!({"title": "Soep met brood"}),
    );
    let words: Vec<String> = fields(&marga)[0]
        .1
        .iter()
        .map(|value| value.as_str().unwrap().to_owned())
        .collect();
    choose(&marga, id(1), "title", Choice::Both).unwrap();
    meet(&[&marga, &amina]);
    for laptop in [&marga, &amina] {
        let record = laptop.store().encounter(&id(1)).unwrap();
        assert_eq!(record.title, words.join(" / "));
        assert!(record.kept_both.contains("title"));
        assert_eq!(record.versions, []);
    }
    // Both chose "both": that is one choice, not a new clash.
    let (marga, amina) = both_change(
        json!({"title": "Soepavond"}),
        json!({"title": "Soep met brood"}),
    );
    choose(&marga, id(1), "title", Choice::Both).unwrap();
    choose(&amina, id(1), "title", Choice::Both).unwrap();
    meet(&[&marga, &amina]);
    assert_eq!((fields(&marga), fields(&amina)), (vec![], vec![]));
}

#[test]
fn both_is_refused_for_a_tone_a_day_and_a_number() {
    let (marga, _amina) = both_change(
        json!({"tone": "tense", "happened_on": "2026-11-19", "attendance": {"counted": 4}}),
        json!({"tone": "positive", "happened_on": "2026-11-18", "attendance": {"counted": 5}}),
    );
    for field in ["tone", "happened_on", "attendance.counted"] {
        assert_eq!(
            choose(&marga, id(1), field, Choice::Both)
                .unwrap_err()
                .code(),
            "both_refused",
            "{field}"
        );
    }
    assert_eq!(
        choose(&marga, id(1), "tone", Choice::One(7))
            .unwrap_err()
            .code(),
        "nothing_to_choose"
    );
    assert_eq!(
        choose(&marga, id(1), "place", Choice::One(0))
            .unwrap_err()
            .code(),
        "nothing_to_choose"
    );
}

#[test]
fn two_people_who_choose_differently_are_asked_again() {
    let (marga, amina) = both_change(json!({"tone": "tense"}), json!({"tone": "positive"}));
    choose(&marga, id(1), "tone", Choice::One(0)).unwrap();
    choose(&amina, id(1), "tone", Choice::One(1)).unwrap();
    meet(&[&marga, &amina]);
    assert_eq!(fields(&marga), fields(&amina));
    assert_eq!(fields(&marga)[0].1.len(), 2);
}

#[test]
fn three_laptops_give_three_values_and_the_same_three_everywhere() {
    let (marga, amina, jan) = (Laptop::of(MARGA), Laptop::of(AMINA), Laptop::of(JAN));
    marga.record(id(1), draft(json!({})));
    meet(&[&marga, &amina, &jan]);
    for (laptop, title) in [(&marga, "Een"), (&amina, "Twee"), (&jan, "Drie")] {
        laptop.change(id(1), draft(json!({"title": title})));
    }
    meet(&[&marga, &amina, &jan]);
    assert_eq!(fields(&marga)[0].1.len(), 3);
    assert_eq!(
        (fields(&marga), fields(&marga)),
        (fields(&amina), fields(&jan))
    );
}

#[test]
fn notes_of_two_people_grow_together_without_a_clash() {
    let (marga, amina) = both_change(
        json!({"note": "Fatma bracht soep."}),
        json!({"note": "Jan bracht brood."}),
    );
    let note = marga.store().encounter(&id(1)).unwrap().note;
    assert!(
        note.contains("Fatma bracht soep.") && note.contains("Jan bracht brood."),
        "{note}"
    );
    assert_eq!(note, amina.store().encounter(&id(1)).unwrap().note);
    assert_eq!(fields(&marga), vec![]);
}

/// Does something, and gives back what takes it back.
fn undoable(laptop: &Laptop, deed: impl FnOnce(&Laptop)) -> impl Fn(&Laptop) {
    let before = laptop.store().heads(&id(1)).unwrap();
    deed(laptop);
    let after = laptop.store().heads(&id(1)).unwrap();
    move |laptop| {
        let hand = laptop.hand();
        laptop
            .store()
            .write(&hand, |writer| -> Result<(), StoreError> {
                writer.put_back(id(1), &before, &after).map(|_| ())
            })
            .unwrap();
    }
}

#[test]
fn taking_back_a_deed_leaves_what_came_from_elsewhere_meanwhile() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), draft(json!({"note": "Soep."})));
    meet(&[&marga, &amina]);
    let people = |laptop: &Laptop| laptop.store().encounter(&id(1)).unwrap().named;
    let amina_was_there = format!("person:{}", amina.person().person);
    amina.change(
        id(1),
        draft(json!({"note": "Soep. Amina zong.", "attendance": {"named": [amina_was_there]}, "place": "Tuin"})),
    );
    let take_back = undoable(&marga, |marga| {
        marga.change(
            id(1),
            draft(json!({"note": "Hete soep.", "title": "Stamppot"})),
        );
    });
    meet(&[&marga, &amina]);
    assert_eq!(people(&marga), [amina.person().person]);
    take_back(&marga);
    meet(&[&marga, &amina]);
    for laptop in [&marga, &amina] {
        let record = laptop.store().encounter(&id(1)).unwrap();
        assert_eq!(
            (record.title.as_str(), record.place.as_deref()),
            ("Soep", Some("Tuin"))
        );
        assert_eq!(record.note, "Soep. Amina zong.");
        assert_eq!(people(laptop), [amina.person().person]);
        assert_eq!(fields(laptop), vec![]);
    }
}

#[test]
fn taking_back_a_choice_brings_all_the_versions_back_on_every_laptop() {
    for choice in [Choice::One(0), Choice::One(1), Choice::Both] {
        let (marga, amina) = both_change(
            json!({"title": "Soepavond", "tone": "tense"}),
            json!({"title": "Soep met brood", "tone": "positive"}),
        );
        let mut before: Vec<String> = fields(&marga)[0]
            .1
            .iter()
            .map(ToString::to_string)
            .collect();
        before.sort();
        let take_back = undoable(&marga, |marga| {
            choose(marga, id(1), "title", choice).unwrap()
        });
        meet(&[&marga, &amina]);
        assert_eq!(fields(&amina).len(), 1, "the tone still stands twice");
        take_back(&marga);
        meet(&[&marga, &amina]);
        assert_eq!(fields(&marga), fields(&amina));
        let again = fields(&marga);
        let mut titles: Vec<String> = again[0].1.iter().map(ToString::to_string).collect();
        titles.sort();
        assert_eq!((again.len(), titles), (2, before), "{choice:?}");
        assert_eq!(again[1].1.len(), 2);
        assert!(
            !marga
                .store()
                .encounter(&id(1))
                .unwrap()
                .kept_both
                .contains("title")
        );
        marga.has_no_problems();
    }
}

#[test]
fn a_form_that_was_opened_before_she_wrote_something_else_reaches_the_others_too() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), draft(json!({})));
    let opened = marga.store().heads(&id(1)).unwrap();
    marga.change(id(1), draft(json!({"title": "Soepavond"})));
    let form = encounter(draft(json!({"tone": "positive"})));
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.change_encounter(id(1), Some(&opened), &form)
        })
        .unwrap();
    marga.change(
        id(1),
        draft(json!({"title": "Soepavond", "tone": "positive", "place": "Tuin"})),
    );
    meet(&[&marga, &amina]);
    assert_eq!(amina.store().apart().unwrap(), []);
    assert_eq!(amina.states(), marga.states());
    let record = amina.store().encounter(&id(1)).unwrap();
    assert_eq!(
        (record.title.as_str(), record.tone.as_deref()),
        ("Soepavond", Some("positive"))
    );
}

#[test]
fn who_takes_back_an_edit_beside_somebody_elses_leaves_only_the_others_words() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), draft(json!({})));
    meet(&[&marga, &amina]);
    for title in ["Aardappels", "Zuurkool", "Bieten", "Wortels"] {
        let opened = marga.store().heads(&id(1)).unwrap();
        amina.change(id(1), draft(json!({"title": format!("{title} van Amina")})));
        meet(&[&marga, &amina]);
        let take_back = undoable(&marga, |marga| {
            let form = encounter(draft(json!({"title": title})));
            let written = marga
                .store()
                .write(&marga.hand(), |writer| -> Result<(), StoreError> {
                    writer.change_encounter(id(1), Some(&opened), &form)
                });
            written.unwrap();
        });
        assert!(fields(&marga).iter().any(|(field, _)| field == "title"));
        take_back(&marga);
        meet(&[&marga, &amina]);
        for laptop in [&marga, &amina] {
            assert_eq!(fields(laptop), []);
            let now = laptop.store().encounter(&id(1)).unwrap().title;
            assert_eq!(now, format!("{title} van Amina"));
        }
    }
}
