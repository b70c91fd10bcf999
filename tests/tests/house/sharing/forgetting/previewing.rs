//! What is seen before somebody is forgotten, and what this laptop keeps of it afterwards.

use samenboek_app::{Clock, ToForget};
use samenboek_domain::ids::DocumentId;
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::json;

use super::{forgets, person_called};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn titles(list: &[samenboek_app::Mention]) -> Vec<(String, bool)> {
    let mut titles: Vec<(String, bool)> = list
        .iter()
        .map(|it| (it.title.clone(), it.in_bin))
        .collect();
    titles.sort();
    titles
}

#[test]
fn where_a_person_stands_is_told_apart_from_texts_that_name_her_and_from_texts_that_perhaps_do() {
    let brug = Neighbourhood::of(1, 701);
    let marga = &brug.laptops[0];
    let name = "Fatma van den Berg";
    let with = |title: &str, note: &str| {
        marga.record(json!({"title": title, "happened_on": "2026-11-20", "note": note}))
    };
    marga.record(
        json!({"happened_on": "2026-11-20", "activity": "meal", "place": "Portiek 12",
        "attendance": {"named": [name]}}),
    );
    let thrown =
        marga.record(json!({"title": "Dubbel", "happened_on": "2026-11-20", "organisers": [name]}));
    marga.house().throw_away(&thrown).unwrap();
    with("Dank", "Dank aan Fatma van den Berg!");
    with("Een ander", "Fatma van hiernaast was er ook.");
    with("Ver weg", "We wandelden van de brug tot de berg.");
    with("Niets", "We wandelden van de brug tot de stad.");
    let hidden = with("Weggegooid", "Brief van Fatma van den Berg");
    marga.house().throw_away(&hidden).unwrap();

    let plan = marga
        .house()
        .forget_preview(&ToForget::Person(person_called(marga, name)))
        .unwrap();
    assert_eq!(
        titles(&plan.mentions),
        [(String::new(), false), ("Dubbel".into(), true)]
    );
    let untitled = plan.mentions.iter().find(|it| it.title.is_empty()).unwrap();
    assert_eq!(untitled.activity.as_deref(), Some("meal"));
    assert_eq!(
        titles(&plan.texts),
        [("Dank".into(), false), ("Weggegooid".into(), true)]
    );
    assert_eq!(
        titles(&plan.perhaps),
        [("Een ander".into(), false), ("Ver weg".into(), false)]
    );
}

#[test]
fn a_card_tells_where_its_person_stands_and_whether_she_can_still_get_in() {
    let brug = Neighbourhood::of(2, 702);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let meal = marga.record(json!({"title": "Samen koken", "happened_on": "2026-11-20", "organisers": ["Zohra", "Amina"]}));
    brug.everybody_meets();
    let zohra = person_called(amina, "Zohra");
    let view = amina.house().person_view(&zohra).unwrap();
    assert_eq!(
        (view.tile.name.as_str(), view.has_access, view.is_me),
        ("Zohra", false, false)
    );
    let ids: Vec<DocumentId> = view.mentions.iter().map(|it| it.id).collect();
    assert_eq!(ids, [meal]);
    let own = person_called(amina, "Amina");
    let view = amina.house().person_view(&own).unwrap();
    assert!(view.has_access && view.is_me);
    forgets(marga, ToForget::Person(zohra));
    let gone = marga.house().person_view(&zohra).unwrap_err();
    assert_eq!(gone.code(), "not_found");
}

#[test]
fn afterwards_it_is_known_what_it_was_and_when_and_which_laptop_is_silent_since_when_and_no_name() {
    let brug = Neighbourhood::of(2, 703);
    let marga = &brug.laptops[0];
    marga.record(
        json!({"title": "Samen koken", "happened_on": "2026-11-20", "organisers": ["Kwikstaart"]}),
    );
    brug.everybody_meets();
    let heard = marga.clock.now();
    marga.clock.advance(3 * DAY);
    forgets(marga, ToForget::Person(person_called(marga, "Kwikstaart")));
    let status = marga.house().forgotten().unwrap().remove(0);
    assert_eq!(status.was.as_deref(), Some("person"));
    assert_eq!(status.at, Some(marga.clock.now()));
    let amina = status.awaited.iter().find(|it| it.laptop == "Amina thuis");
    assert_eq!(amina.unwrap().heard, Some(heard));
    assert_eq!(
        super::searching::places_of("ikstaart", &[marga], &[]),
        Vec::<String>::new()
    );
    // Another laptop knows that something was forgotten, not what.
    brug.everybody_meets();
    let there = brug.laptops[1].house().forgotten().unwrap().remove(0);
    assert_eq!((there.was, there.at), (None, None));
}

#[test]
fn much_at_once_is_left_as_it_is_when_the_coordinator_says_no_and_still_goes_when_she_says_yes() {
    let brug = Neighbourhood::of(1, 704);
    let marga = &brug.laptops[0];
    let ids: Vec<DocumentId> = (0..12)
        .map(|at| {
            marga.record(json!({"title": format!("Avond {at}"), "happened_on": "2026-11-20"}))
        })
        .collect();
    for id in &ids {
        marga
            .house()
            .forget(&ToForget::Document(*id), true)
            .unwrap();
    }
    let held = marga.house().held_forgets().unwrap();
    assert!(!held.is_empty() && held.iter().all(|it| !it.left));
    let left = marga.house().leave_forgets().unwrap().value;
    assert_eq!(left, held.len());
    assert!(
        marga
            .house()
            .held_forgets()
            .unwrap()
            .iter()
            .all(|it| it.left)
    );
    assert_eq!(marga.titles().len(), held.len(), "it stays as it is");
    let again = marga.house().leave_forgets().unwrap_err();
    assert_eq!(again.code(), "nothing_held");
    marga.house().allow_forgets().unwrap();
    assert_eq!(marga.titles().len(), 0);
    assert_eq!(marga.house().held_forgets().unwrap(), []);
}

#[test]
fn whoever_does_not_lead_leaves_nothing() {
    let brug = Neighbourhood::of(2, 705);
    let amina: &Laptop = &brug.laptops[1];
    let refused = amina.house().leave_forgets().unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
}
