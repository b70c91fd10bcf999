//! Forgotten: a photo goes with the person on it, and with its encounter, from every laptop and every stick.

use samenboek_app::ToForget;
use samenboek_domain::ids::PersonId;
use samenboek_domain::kind::DocumentKind;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

use super::{add, evening_with_photo, is_sound, meets, photos, picture, pictures_on};
use crate::sharing::insider::copy;

fn called(laptop: &Laptop, name: &str) -> PersonId {
    let found = laptop.house().find_people(name).unwrap();
    found.iter().find(|tile| tile.name == name).unwrap().person
}

#[test]
fn whoever_is_forgotten_goes_with_every_photo_on_which_she_is_and_no_old_stick_brings_one_back() {
    let brug = Neighbourhood::of(3, 1221);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let evening = amina.record(evening("Samen koken"));
    let hers = add(
        amina,
        &evening,
        21,
        json!({"caption": "Uien", "people": ["Fatma", "Bob"]}),
    );
    let other = add(
        amina,
        &evening,
        22,
        json!({"caption": "De tafels", "shows": "nobody"}),
    );
    brug.everybody_meets();
    let (stick, old) = (brug.path("stick"), brug.path("oude stick"));
    copy(&stick, &old);
    let fatma = ToForget::Person(called(marga, "Fatma"));
    let plan = marga.house().forget_preview(&fatma).unwrap();
    let named: Vec<_> = plan
        .photos
        .iter()
        .map(|it| (it.kind, it.title.as_str()))
        .collect();
    assert_eq!(named, [(DocumentKind::Photo, "Uien")]);
    assert_eq!(plan.documents, 2, "her card and the photo");
    assert_eq!(pictures_on(&old).len(), 2);
    marga.house().forget(&fatma, true).unwrap();
    assert_eq!(photos(marga, &evening).len(), 1);
    for _ in 0..2 {
        for laptop in [marga, amina, jan] {
            meets(laptop, &stick);
        }
    }
    for laptop in [marga, amina, jan] {
        assert!(laptop.house().photo(&hers).is_err());
        assert!(picture(laptop, &other).is_some());
        is_sound(laptop, 1);
        let known = laptop.house().forgotten().unwrap();
        assert!(
            known.iter().all(|it| it.confirmed == it.laptops - 1),
            "the fourth laptop was never there: {known:?}"
        );
    }
    assert_eq!(pictures_on(&stick).len(), 1);
    // The old stick comes by: it brings nothing, and is cleaned.
    for laptop in [jan, jan] {
        let met = meets(laptop, &old);
        assert_eq!((met.slip.photos, met.set_aside.len()), (0, 0));
    }
    assert_eq!(pictures_on(&old).len(), 1);
    is_sound(jan, 1);
    let was: Vec<_> = marga
        .house()
        .forgotten()
        .unwrap()
        .into_iter()
        .filter_map(|it| it.was)
        .collect();
    assert!(
        was.contains(&"photo".to_owned()) && was.contains(&"person".to_owned()),
        "{was:?}"
    );
}

#[test]
fn a_photo_goes_with_its_encounter_and_a_laptop_that_never_had_the_picture_takes_none_later() {
    let brug = Neighbourhood::of(3, 1222);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (evening, photo) = evening_with_photo(marga, 23);
    let (stick, old) = (brug.path("stick"), brug.path("oude stick"));
    meets(marga, &stick);
    copy(&stick, &old);
    let plan = marga
        .house()
        .forget_preview(&ToForget::Document(evening))
        .unwrap();
    assert_eq!((plan.documents, plan.photos.len()), (2, 1));
    marga
        .house()
        .forget(&ToForget::Document(evening), true)
        .unwrap();
    for laptop in [marga, amina, marga] {
        meets(laptop, &stick);
    }
    assert!(pictures_on(&stick).is_empty());
    // Amina knows that it is forgotten, and never had any of it. Jan meets the old stick first.
    for laptop in [amina, amina] {
        meets(laptop, &old);
    }
    assert!(pictures_on(&old).is_empty());
    copy(&stick, &brug.path("voor jan"));
    meets(jan, &brug.path("voor jan"));
    for laptop in [marga, amina, jan] {
        assert!(laptop.house().photo(&photo).is_err());
        is_sound(laptop, 0);
    }
}

#[test]
fn one_photo_alone_is_forgotten_and_its_evening_stays() {
    let brug = Neighbourhood::of(2, 1223);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (evening, photo) = evening_with_photo(marga, 24);
    brug.everybody_meets();
    marga
        .house()
        .forget(&ToForget::Document(photo), true)
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert!(photos(laptop, &evening).is_empty());
        assert_eq!(laptop.titles(), ["Samen koken"]);
        is_sound(laptop, 0);
    }
    assert!(pictures_on(&brug.path("stick")).is_empty());
}
