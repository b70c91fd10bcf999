//! A shared folder that nobody came by while something was forgotten: what lies there from before brings nothing back,
//! whoever comes there first, and it is cleaned.

use std::path::Path;

use samenboek_app::ToForget;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use super::{EIGHT_DAYS, Far};
use crate::sharing::forgetting::searching::places_of;
use crate::sharing::insider::reasons;

/// The end of an odd word, which the full-text table cannot leave out.
const END: &str = "ikstaart";

fn by_folder(laptop: &Laptop, folder: &Path) {
    let met = laptop.exchange(&mut Far::open(folder)).unwrap();
    assert_eq!(reasons(&met), Vec::<String>::new());
}

fn by_stick(laptops: &[&Laptop], stick: &Path) {
    for _ in 0..3 {
        for laptop in laptops {
            let met = laptop.exchange(&mut Stick::open(stick)).unwrap();
            assert_eq!(reasons(&met), Vec::<String>::new());
        }
    }
}

/// Who comes by the folder first when all is forgotten at those who share a stick: Jan, who was away, or they.
fn story(seed: u64, jan_writes_in_it: bool, jan_comes_first: bool) {
    let brug = Neighbourhood::of(3, seed);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (folder, stick) = (brug.path("map"), brug.path("stick"));
    let bird = amina.record(
        json!({"title": "Soep met Kwikstaart", "happened_on": "2026-11-20",
        "note": "Er zat een kwikstaart op de drempel."}),
    );
    amina.record(evening("Samen koken"));
    for _ in 0..3 {
        for laptop in [amina, jan, marga] {
            by_folder(laptop, &folder);
        }
    }
    jan.patch(&bird, json!({"place": "Portiek 12"}));
    for _ in 0..3 {
        for laptop in [jan, amina, marga] {
            by_folder(laptop, &folder);
        }
    }
    assert!(!places_of(END, &[marga], &[&folder]).is_empty());
    // Jan is away, and so is the folder: it is told by stick.
    marga
        .house()
        .forget(&ToForget::Document(bird), true)
        .unwrap();
    by_stick(&[marga, amina], &stick);
    let held = places_of(END, &[marga], &[&folder]);
    assert!(
        held.iter().any(|it| it.contains("opened")),
        "it still lies in the folder: {held:?}"
    );
    if jan_writes_in_it {
        jan.patch(&bird, json!({"note": "Nog een kwikstaart gezien."}));
        jan.record(evening("Van Jan"));
    }
    let order = if jan_comes_first {
        [jan, amina, marga]
    } else {
        [marga, amina, jan]
    };
    for _ in 0..4 {
        for laptop in order {
            by_folder(laptop, &folder);
        }
    }
    let everybody = [marga, amina, jan];
    let expected = if jan_writes_in_it {
        vec!["Samen koken", "Van Jan"]
    } else {
        vec!["Samen koken"]
    };
    for laptop in everybody {
        let mut titles = laptop.titles();
        titles.sort();
        assert_eq!(titles, expected);
        assert_eq!(laptop.house().verify().unwrap().problems, []);
        assert_eq!(laptop.book(), marga.book());
        let known = laptop.house().forgotten().unwrap();
        assert_eq!((known.len(), known[0].confirmed), (1, 3));
    }
    // Once a week it is looked at whole.
    for laptop in everybody {
        laptop.clock.advance(EIGHT_DAYS);
    }
    for laptop in order {
        by_folder(laptop, &folder);
    }
    assert_eq!(
        places_of(END, &everybody, &[&folder, &stick]),
        Vec::<String>::new()
    );
}

#[test]
fn a_folder_from_before_a_forgetting_is_cleaned_by_those_who_forgot_and_brings_nothing_back() {
    story(911, false, false);
    story(912, true, false);
}

#[test]
fn whoever_comes_late_by_a_folder_from_before_a_forgetting_brings_nothing_back_and_forgets_too() {
    story(913, false, true);
    story(914, true, true);
}
