//! A stick that was put in: whose it is, and how much would go along.

use std::fs;

use samenboek_app::StickState;
use samenboek_tests::{Laptop, Neighbourhood, evening};

#[test]
fn what_would_go_along_goes_and_then_nothing_is_left_to_go() {
    let brug = Neighbourhood::of(1, 641);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let stick = brug.path("stick");
    fs::create_dir_all(&stick).unwrap();
    let state = |stick| marga.house().stick_state(stick).unwrap();
    assert_eq!(state(&stick), StickState::Empty);
    let before = marga.house().stick_load(&stick).unwrap();
    assert!(before.bytes > 0 && before.free.is_some());
    assert!(
        fs::read_dir(&stick).unwrap().next().is_none(),
        "only looked"
    );
    marga.exchange(&mut brug.stick()).unwrap();
    assert_eq!(state(&stick), StickState::Ours);
    assert_eq!(marga.house().stick_load(&stick).unwrap().bytes, 0);
    assert_eq!(state(&brug.path("weg")), StickState::Unreadable);
}

#[test]
fn a_stick_with_the_book_of_others_only_is_no_stick_of_ours() {
    let brug = Neighbourhood::of(1, 642);
    let marga = &brug.laptops[0];
    let mut wout = Laptop::new(&brug.path("overkant"), 9_642);
    wout.found("De Overkant", "Wout", "Balie");
    wout.exchange(&mut brug.stick()).unwrap();
    let stick = brug.path("stick");
    let state = || marga.house().stick_state(&stick).unwrap();
    assert_eq!(state(), StickState::OtherBook);
    let refused = marga.house().stick_load(&stick).unwrap_err();
    assert_eq!(refused.code(), "other_book");
    // A place that somebody set apart for two centres is used by both.
    let ours = brug.path("ours");
    marga
        .exchange(&mut samenboek_tests::Stick::open(&ours))
        .unwrap();
    for centre in fs::read_dir(ours.join("samenboek")).unwrap().flatten() {
        let there = stick.join("samenboek").join(centre.file_name());
        fs::rename(centre.path(), there).unwrap();
    }
    assert_eq!(state(), StickState::Ours);
}
