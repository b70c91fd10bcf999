//! Work that came after its writer was stopped: a coordinator looks what it is, and takes it or says no.

use std::path::Path;

use samenboek_app::{Clock, Exchanged, LateDeed, LateWork, Writer};
use samenboek_domain::kind::DocumentKind;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

fn meets(laptop: &Laptop, stick: &Path) -> Exchanged {
    laptop.exchange(&mut Stick::open(stick)).unwrap()
}

fn stops(coordinator: &Laptop, person: &str) {
    let house = coordinator.house();
    house.revoke(&house.member(person).unwrap(), None).unwrap();
}

/// Jan is stopped while two evenings of his, and a change in one of Marga's, are still on their way.
fn late_work_of_jan(seed: u64) -> Neighbourhood {
    let brug = Neighbourhood::of(3, seed);
    let (marga, jan) = (&brug.laptops[0], &brug.laptops[2]);
    let known = marga.record(evening("Van Marga"));
    brug.everybody_meets();
    jan.record(evening("Nog onderweg"));
    jan.record(json!({"happened_on": "2026-11-21", "activity": "talk", "place": "Portiek 12", "organisers": ["Fatma"]}));
    jan.patch(&known, json!({"note": "Jan was er ook bij."}));
    let thrown = jan.record(evening("Dubbel opgeschreven"));
    jan.house().throw_away(&thrown).unwrap();
    stops(marga, "Jan");
    marga.clock.advance(60 * 60 * 1000);
    meets(jan, &brug.path("stick"));
    brug
}

fn of_jan(laptop: &Laptop) -> LateWork {
    let late = laptop.house().late_work().unwrap();
    assert_eq!(late.len(), 1, "{late:?}");
    late[0].clone()
}

fn reasons(laptop: &Laptop) -> Vec<(String, String)> {
    let apart = laptop.house().kept_apart().unwrap();
    apart
        .into_iter()
        .map(|it| (it.reason, it.who.name().to_owned()))
        .collect()
}

#[test]
fn a_coordinator_sees_whose_it_is_since_when_and_what_it_would_do_and_nothing_came_in_by_looking() {
    let brug = late_work_of_jan(501);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let met = meets(marga, &brug.path("stick"));
    assert_eq!(met.asks, ["late_work"]);
    assert!(met.slip.set_aside > 0);
    let late = of_jan(marga);
    assert_eq!(late.who, Writer::Person("Jan".into()));
    assert_eq!((late.encounters, late.rules, late.others), (4, 0, 1));
    assert_eq!((late.closed, late.refused), (0, false));
    let heard = late.stopped.unwrap().as_millis();
    assert_eq!(marga.clock.now().as_millis() - heard, 60 * 60 * 1000);

    let things = marga.house().late_things(&late.signer).unwrap();
    let mut told: Vec<(String, LateDeed)> = things
        .iter()
        .map(|it| (it.title.clone(), it.deed))
        .collect();
    told.sort();
    assert_eq!(
        told,
        [
            (String::new(), LateDeed::New),
            ("Dubbel opgeschreven".into(), LateDeed::ThrownAway),
            ("Nog onderweg".into(), LateDeed::New),
            ("Van Marga".into(), LateDeed::Changed),
        ]
    );
    let untitled = things.iter().find(|it| it.title.is_empty()).unwrap();
    assert_eq!(untitled.activity.as_deref(), Some("talk"));
    assert_eq!(untitled.place.as_deref(), Some("Portiek 12"));
    assert!(things.iter().all(|it| it.kind == DocumentKind::Encounter));
    assert_eq!(marga.titles(), ["Van Marga"], "looking brings nothing in");
    assert_eq!(marga.house().verify().unwrap().problems, []);

    // Who does not lead hears that something lies apart, and may not look into it.
    meets(amina, &brug.path("stick"));
    let seen = of_jan(amina);
    assert_eq!(seen.encounters, 4);
    for refused in [
        amina.house().late_things(&seen.signer).map(|_| ()),
        amina.house().accept_late(&seen.signer).map(|_| ()),
        amina.house().refuse_late(&seen.signer).map(|_| ()),
    ] {
        assert_eq!(refused.unwrap_err().code(), "not_a_coordinator");
    }
}

#[test]
fn taken_all_the_same_it_is_there_at_once_and_on_the_other_laptops_when_they_hear_of_it() {
    let brug = late_work_of_jan(502);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let stick = brug.path("stick");
    for laptop in [marga, amina] {
        meets(laptop, &stick);
    }
    let signer = of_jan(marga).signer;
    let taken = marga.house().accept_late(&signer).unwrap();
    assert_eq!((taken.value.things, taken.value.waiting), (4, 0));
    assert!(taken.changed.contains(&samenboek_app::Topic::Encounters));
    assert_eq!(marga.titles().len(), 3, "one of the four lies in the bin");
    assert_eq!(marga.house().late_work().unwrap(), []);
    for laptop in [marga, amina, marga, amina] {
        meets(laptop, &stick);
    }
    assert_eq!(marga.book(), amina.book());
    assert_eq!(amina.house().late_work().unwrap(), []);
    for laptop in [marga, amina] {
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    // Somebody else was quicker, or the same click came twice.
    let again = marga.house().accept_late(&signer).unwrap_err();
    assert_eq!(again.code(), "already_settled");
    let again = marga.house().refuse_late(&signer).unwrap_err();
    assert_eq!(again.code(), "already_settled");
}

#[test]
fn refused_it_stays_apart_and_nobody_is_asked_again_until_more_comes_and_it_may_still_be_taken() {
    let brug = late_work_of_jan(503);
    let (marga, jan) = (&brug.laptops[0], &brug.laptops[2]);
    let stick = brug.path("stick");
    meets(marga, &stick);
    let signer = of_jan(marga).signer;
    marga.house().refuse_late(&signer).unwrap();
    assert!(of_jan(marga).refused);
    let met = meets(marga, &stick);
    assert_eq!((met.asks.len(), met.slip.set_aside), (0, 0));
    assert!(reasons(marga).contains(&("refused".into(), "Jan".into())));
    assert_eq!(marga.titles(), ["Van Marga"]);

    // He heard nothing yet, and writes on.
    let other = brug.path("tweede stick");
    jan.record(evening("Nog later"));
    meets(jan, &other);
    assert_eq!(meets(marga, &other).asks, ["late_work"]);
    assert!(!of_jan(marga).refused);
    assert_eq!(marga.house().accept_late(&signer).unwrap().value.things, 5);
    assert_eq!(marga.titles().len(), 4);
}

#[test]
fn what_a_stopped_laptop_says_to_have_asks_nobody_anything_and_is_called_what_it_is() {
    let brug = Neighbourhood::of(3, 504);
    let (marga, jan) = (&brug.laptops[0], &brug.laptops[2]);
    let stick = brug.path("stick");
    brug.everybody_meets();
    marga.record(evening("Van Marga"));
    meets(marga, &brug.path("alleen"));
    stops(marga, "Jan");
    // Jan's laptop hears nothing of the end, and writes a receipt of what came.
    meets(jan, &brug.path("alleen"));
    jan.exchange(&mut Stick::open(&stick)).unwrap();
    let met = meets(marga, &stick);
    assert!(!met.set_aside.is_empty());
    assert_eq!((met.slip.set_aside, met.asks.len()), (0, 0));
    assert_eq!(marga.house().late_work().unwrap(), []);
    assert_eq!(
        reasons(marga),
        [("late_receipt".to_owned(), "Jan thuis".to_owned())]
    );
}

#[test]
fn a_forgotten_evening_is_not_shown_again_by_what_came_too_late() {
    let brug = late_work_of_jan(505);
    let marga = &brug.laptops[0];
    let known = marga.house().list_encounters(&Default::default());
    let known = known.unwrap().rows.first().map(|row| row.row.id).unwrap();
    meets(marga, &brug.path("stick"));
    let what = samenboek_app::ToForget::Document(known);
    marga.house().forget(&what, true).unwrap();
    let late = marga.house().late_work().unwrap();
    let names: Vec<String> = late
        .iter()
        .flat_map(|it| marga.house().late_things(&it.signer).unwrap())
        .map(|it| it.title)
        .collect();
    assert!(!names.contains(&"Van Marga".to_owned()), "{names:?}");
}
