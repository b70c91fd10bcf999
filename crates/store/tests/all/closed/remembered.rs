//! What is remembered can go at any time.

use std::fs;

use samenboek_store::Closed;

use super::{Desk, jan};
use crate::contract::AS_SINCE_ROWS_STAND;
use crate::kit::{AMINA, JAN, id};

#[test]
fn a_memory_that_is_deleted_damaged_or_of_another_person_is_made_anew() {
    let (amina, mut jan) = (Desk::of(AMINA), jan());
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    amina.writes(&circle, id(2), "Gesprek");
    amina.gives_out();
    jan.takes_from(&amina);
    let expected = (jan.titles(), jan.states());
    let path = jan.path();
    for how in ["deleted", "overwritten", "emptied"] {
        jan.leaves();
        for beside in ["-wal", "-shm"] {
            let _ = fs::remove_file(format!("{}{beside}", path.display()));
        }
        match how {
            "deleted" => fs::remove_file(&path).unwrap(),
            "overwritten" => fs::write(&path, [7; 5000]).unwrap(),
            _ => fs::write(&path, []).unwrap(),
        }
        jan.sits_down();
        assert_eq!((jan.titles(), jan.states()), expected, "{how}");
        jan.has_no_problems();
    }
}

#[test]
fn a_memory_of_a_form_in_which_rows_stand_is_brought_up_and_not_made_anew() {
    let mut amina = Desk::of(AMINA);
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    amina.writes(&circle, id(2), "Gesprek");
    let expected = (amina.titles(), amina.states());
    let path = amina.path();
    amina.leaves();
    let raw = || {
        let raw = rusqlite::Connection::open(&path).unwrap();
        let key = amina.laptop.person().closed.private_key();
        raw.pragma_update(None, "key", key.sqlcipher_pragma().as_str())
            .unwrap();
        raw
    };
    raw().execute_batch(AS_SINCE_ROWS_STAND).unwrap();
    raw()
        .execute_batch(
            "CREATE TABLE it_is_still_the_same (n INTEGER); PRAGMA user_version = 21002;",
        )
        .unwrap();
    let is_the_same = |raw: &rusqlite::Connection| {
        raw.query_row("SELECT count(*) FROM it_is_still_the_same", [], |_| Ok(()))
            .is_ok()
    };
    assert!(is_the_same(&raw()));
    let session = &amina.laptop.person().closed;
    let closed = Closed::open(session, amina.laptop.store()).unwrap();
    assert!(is_the_same(&raw()));
    amina.closed = Some(closed);
    amina.catches_up();
    assert_eq!((amina.titles(), amina.states()), expected);
    amina.has_no_problems();
}

#[test]
fn packing_joins_what_was_saved_in_a_case_and_changes_nothing_in_it() {
    let amina = Desk::of(AMINA);
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    for round in 0..9 {
        amina.writes(&circle, id(1), &format!("Ronde {round}"));
    }
    let before = amina.laptop.parcels().len();
    let states = amina.states();
    amina.gives_out();
    // What says who is in it stays by itself.
    assert_eq!(amina.laptop.parcels().len(), before - 8);
    assert_eq!(amina.catches_up().documents.len(), 0);
    assert_eq!(amina.states(), states);
    let jan = jan();
    jan.takes_from(&amina);
    assert_eq!(jan.states(), states);
    amina.has_no_problems();
}

#[test]
fn a_case_counts_as_only_here_until_a_laptop_on_which_it_is_read_says_that_it_has_it() {
    let (amina, jan, marga) = (Desk::of(AMINA), jan(), super::marga());
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    amina.gives_out();
    let me = |desk: &Desk| desk.laptop.person().open.desk().id();
    let only_here = |desk: &Desk| {
        desk.closed()
            .only_here(desk.laptop.store(), &me(desk))
            .unwrap()
    };
    let also_on = |desk: &Desk| {
        desk.closed()
            .also_on(desk.laptop.store(), &id(1), &me(desk))
            .unwrap()
    };
    assert_eq!(only_here(&amina).len(), 1);
    let receipt = |desk: &Desk| {
        let (store, person) = (desk.laptop.store(), desk.laptop.person());
        let at = desk.laptop.hand().at;
        store.write_receipt(person.open.desk(), at).unwrap();
        store.mark_left().unwrap();
    };
    marga.takes_from(&amina);
    receipt(&marga);
    amina.takes_from(&marga);
    assert_eq!(
        only_here(&amina).len(),
        1,
        "Marga carries it and reads it nowhere"
    );
    assert_eq!(
        also_on(&amina),
        (vec![], vec![marga.laptop.person().laptop])
    );
    jan.takes_from(&marga);
    receipt(&jan);
    amina.takes_from(&jan);
    assert_eq!(only_here(&amina).len(), 0);
    assert_eq!(also_on(&amina).0, vec![jan.laptop.person().laptop]);
    amina.writes(&circle, id(1), "Muziek");
    assert_eq!(only_here(&amina).len(), 1);
    assert_eq!(only_here(&jan).len(), 0);
}
