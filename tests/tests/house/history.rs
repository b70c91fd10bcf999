//! "Wat is er gebeurd?": both laptops tell the same, and what stood there once is put back.

use samenboek_app::Happened;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::CardDraft;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::{Value, json};

fn told(laptop: &Laptop, id: &DocumentId) -> Vec<(String, &'static str, Vec<String>)> {
    let history = laptop.house().history(id).unwrap().into_iter();
    history
        .map(|it| {
            let fields = it.fields.iter().map(|field| field.field.clone()).collect();
            (it.by, it.what, fields)
        })
        .collect()
}

fn field<'a>(event: &'a Happened, name: &str) -> (&'a Option<Value>, &'a Option<Value>) {
    let field = event.fields.iter().find(|it| it.field == name).unwrap();
    (&field.before, &field.after)
}

#[test]
fn two_laptops_tell_the_same_of_who_changed_what() {
    let brug = Neighbourhood::of(2, 731);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    amina.patch(
        &id,
        json!({"title": "Soepavond", "attendance": {"named": ["Fatma", "Jan"]}}),
    );
    brug.everybody_meets();
    marga.house().throw_away(&id).unwrap();
    brug.everybody_meets();
    let here = told(marga, &id);
    let whats: Vec<(&str, &str)> = here.iter().map(|it| (it.0.as_str(), it.1)).collect();
    assert_eq!(
        whats,
        [
            ("Marga", "thrown_away"),
            ("Amina", "changed"),
            ("Marga", "made")
        ]
    );
    assert_eq!(here, told(amina, &id));
    let history = amina.house().history(&id).unwrap();
    let changed = &history[1];
    assert_eq!(
        field(changed, "title"),
        (&Some(json!("Soep")), &Some(json!("Soepavond")))
    );
    let (_, came) = field(changed, "attendance.named");
    assert_eq!(came, &Some(json!(["Fatma", "Jan"])));
    assert!(history[0].is_now && !changed.is_now);
}

#[test]
fn what_stood_there_once_is_put_back_and_that_is_taken_back() {
    let brug = Neighbourhood::of(2, 732);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    marga.patch(
        &id,
        json!({"title": "Taart", "note": "Iets anders.", "tone": "tense"}),
    );
    marga.patch(&id, json!({"attendance": {"named": ["Jan"]}}));
    brug.everybody_meets();
    let first = amina.house().history(&id).unwrap().pop().unwrap();
    let back = amina
        .house()
        .put_back_as_then(&id, &first.then)
        .unwrap()
        .value;
    let record = |laptop: &Laptop| laptop.house().encounter(&id).unwrap();
    let now = record(amina);
    assert_eq!((now.record.title.as_str(), now.record.tone), ("Soep", None));
    assert!(now.named.iter().all(|it| it.name != "Jan"));
    amina.house().undo(back.undo.as_deref()).unwrap();
    assert_eq!(record(amina).record.title, "Taart");
    assert_eq!(record(amina).record.note, "Iets anders.");
    amina.house().put_back_as_then(&id, &first.then).unwrap();
    brug.everybody_meets();
    assert_eq!(record(marga).record.title, "Soep");
    assert!(marga.house().verify().unwrap().problems.is_empty());
    // A point of another document, or of none.
    let other = marga.record(evening("Brood"));
    assert!(marga.house().put_back_as_then(&other, &first.then).is_err());
    assert!(marga.house().put_back_as_then(&id, "niets").is_err());
}

#[test]
fn answers_and_who_came_in_at_the_door_stay_when_an_older_state_is_put_back() {
    let brug = Neighbourhood::of(1, 733);
    let marga = &brug.laptops[0];
    let id = marga.record(evening("Soep"));
    let then = marga.house().history(&id).unwrap()[0].then.clone();
    let before = marga.house().encounter(&id).unwrap().record.counted;
    marga.patch(&id, json!({"title": "Taart"}));
    marga
        .house()
        .check_in(&id, &samenboek_app::CheckIn::Known)
        .unwrap();
    marga.house().put_back_as_then(&id, &then).unwrap();
    let record = marga.house().encounter(&id).unwrap().record;
    assert_eq!(
        (record.title.as_str(), record.counted),
        ("Soep", before + 1)
    );
}

#[test]
fn a_card_is_put_back() {
    let brug = Neighbourhood::of(1, 734);
    let marga = &brug.laptops[0];
    let house = marga.house();
    let draft = |value: Value| CardDraft::from_json(value).unwrap();
    let olena = draft(json!({"name": "Olena", "telephone": "06-00001234"}));
    let card = house.record_person(&olena).unwrap().value.id;
    let person = PersonId::from_bytes(*card.as_bytes());
    let then = house.history(&card).unwrap()[0].then.clone();
    let other = draft(json!({"name": "Olena B.", "address": "Brugstraat 1"}));
    house.change_person(&person, &other, None).unwrap();
    house.put_back_as_then(&card, &then).unwrap();
    let history = house.history(&card).unwrap();
    assert_eq!(history.len(), 3);
    let (before, after) = field(&history[0], "telephone");
    assert_eq!((before, after), (&None, &Some(json!("06-00001234"))));
    let (before, after) = field(&history[0], "address");
    assert_eq!((before, after), (&Some(json!("Brugstraat 1")), &None));
}

#[test]
fn words_are_found_in_people_rules_and_series_and_not_in_what_was_thrown_away() {
    let brug = Neighbourhood::of(2, 735);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let house = marga.house();
    let olena = json!({"name": "Olena Brugman"});
    house
        .record_person(&CardDraft::from_json(olena).unwrap())
        .unwrap();
    let rule = json!({"title": "Trap", "items": [{"text": "De brug blijft vrij."}]});
    house
        .record_rule(samenboek_domain::rule::RuleDraft::from_json(rule).unwrap())
        .unwrap();
    let series = json!({"title": "Soep onder de brug", "from": "2026-11-03", "rhythm": "FREQ=MONTHLY;INTERVAL=1"});
    let series = samenboek_domain::series::SeriesDraft::from_json(series).unwrap();
    let series = house.record_series(&series).unwrap().value.id;
    brug.everybody_meets();
    let found = |laptop: &Laptop, text: &str| -> Vec<String> {
        let found = laptop.house().find_things(text, 8).unwrap();
        found.into_iter().map(|it| it.title).collect()
    };
    let all = ["Olena Brugman", "Trap", "Soep onder de brug"];
    assert_eq!(found(amina, "BRÜG"), all);
    assert_eq!(found(amina, "soep brug"), ["Soep onder de brug"]);
    amina.house().throw_away(&series).unwrap();
    assert_eq!(found(amina, "brug"), all[..2]);
}

#[test]
fn what_was_written_apart_and_came_together_is_not_lost_by_putting_back_the_last_line() {
    let brug = Neighbourhood::of(2, 736);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    marga.patch(
        &id,
        json!({"attendance": {"named": ["Fatma", "Jan", "Ali"]}}),
    );
    amina.patch(&id, json!({"note": "Met brood."}));
    brug.everybody_meets();
    let history = marga.house().history(&id).unwrap();
    assert!(history[0].is_now);
    assert_eq!(history.iter().filter(|it| it.is_now).count(), 1);
    marga
        .house()
        .put_back_as_then(&id, &history[0].then)
        .unwrap();
    let view = marga.house().encounter(&id).unwrap();
    assert!(view.named.iter().any(|it| it.name == "Ali"));
    assert_eq!(view.record.note, "Met brood.");
}
