//! A case that is forgotten goes from every laptop, whoever read it there, and does not come back.

use samenboek_app::ToForget;
use samenboek_crypto::Sealed;

use super::{NEIGHBOUR, Street, meets, reads};
use crate::sharing::forgetting::searching::Haystack;
use crate::sharing::insider::files;

#[test]
fn a_forgotten_case_goes_from_every_laptop_and_stick_and_no_late_laptop_brings_it_back() {
    let mut street = Street::of(721);
    let id = street.case();
    street.brug.everybody_meets();
    let other = street.case();
    street.brug.everybody_meets();
    let circle = street.karin().house().list_cases().unwrap();
    let circle = circle
        .iter()
        .find(|case| case.row.id == id)
        .unwrap()
        .row
        .circle;
    // Jan is away, and what he remembers is locked; Amina is away too, with her laptop open.
    street.brug.laptops[2].switch_off();
    let before = street.brug.path("oude stick");
    meets(street.karin(), &before);
    let karin = street.karin().house();
    karin.forget(&ToForget::Circle(circle), true).unwrap();
    assert_eq!(reads(street.karin(), &id), None);
    assert!(reads(street.karin(), &other).is_some());
    let stick = street.brug.path("stick");
    for _ in 0..2 {
        for laptop in [
            street.karin(),
            street.marga(),
            street.amina(),
            street.selin(),
        ] {
            meets(laptop, &stick);
        }
    }
    assert_eq!(reads(street.amina(), &id), None);
    let status = &karin.forgotten().unwrap()[0];
    assert_eq!(
        (status.confirmed, status.laptops),
        (4, 5),
        "{:?}",
        status.awaited
    );
    street.brug.laptops[2].switch_on();
    for _ in 0..2 {
        meets(street.jan(), &stick);
        meets(street.karin(), &stick);
    }
    assert_eq!(reads(street.jan(), &id), None);
    let status = &street.karin().house().forgotten().unwrap()[0];
    assert_eq!(
        (status.confirmed, status.laptops),
        (5, 5),
        "{:?}",
        status.awaited
    );
    // The old stick brings nothing back, and loses it itself.
    for laptop in [street.jan(), street.marga(), street.amina()] {
        meets(laptop, &before);
        assert_eq!(reads(laptop, &id), None);
    }
    for laptop in [street.karin(), street.amina(), street.jan()] {
        assert_eq!(reads(laptop, &other), reads(street.karin(), &other));
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    for folder in [&stick, &before] {
        let left = files(folder).into_iter().filter(|(_, bytes)| {
            Sealed::parse(bytes.clone()).is_ok_and(|it| it.header().circle == circle)
        });
        assert_eq!(left.count(), 0);
    }
}

#[test]
fn after_the_only_case_is_forgotten_nobodys_files_hold_a_word_of_it() {
    let street = Street::of(722);
    let id = street.case();
    street.brug.everybody_meets();
    let all: Vec<_> = street.brug.laptops.iter().collect();
    assert!(!Haystack::of(&all, &[]).places_of(NEIGHBOUR).is_empty());
    let karin = street.karin().house();
    let circle = karin.list_cases().unwrap()[0].row.circle;
    karin.forget(&ToForget::Circle(circle), true).unwrap();
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in &all {
        assert_eq!(reads(laptop, &id), None);
    }
    let status = &karin.forgotten().unwrap()[0];
    assert_eq!(status.confirmed, status.laptops);
    assert_eq!(
        Haystack::of(&all, &[]).places_of(NEIGHBOUR),
        Vec::<String>::new()
    );
}

#[test]
fn whoever_got_another_box_key_after_a_forgetting_still_reads_the_cases_that_are_left() {
    let mut street = Street::of(723);
    let (gone, left) = (street.case(), street.case());
    street.brug.everybody_meets();
    let karin = street.karin().house();
    let cases = karin.list_cases().unwrap();
    let circle = cases
        .iter()
        .find(|case| case.row.id == gone)
        .unwrap()
        .row
        .circle;
    karin.forget(&ToForget::Circle(circle), true).unwrap();
    street.brug.everybody_meets();
    let expected = reads(street.karin(), &left);
    for who in [4, 1, 2] {
        let laptop = &mut street.brug.laptops[who];
        laptop.switch_off();
        laptop.switch_on();
        assert_eq!(reads(laptop, &left), expected, "{who}");
        // What is remembered goes, and the new box key opens what it is made of.
        laptop.switch_off();
        for file in std::fs::read_dir(&laptop.folder).unwrap() {
            let path = file.unwrap().path();
            if path
                .file_name()
                .unwrap()
                .to_string_lossy()
                .starts_with("private-")
            {
                std::fs::remove_file(path).unwrap();
            }
        }
        laptop.switch_on();
        assert_eq!(reads(laptop, &left), expected, "{who}");
    }
    street.brug.everybody_meets();
    assert_eq!(reads(street.amina(), &left), expected);
}
