//! Exchanges that are cut off, by a hand, a button or a plug, and clocks that are wrong.

use samenboek_app::Cancel;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

use super::insider::{Insider, copy};

/// Marga and Amina both wrote something, also in the same evening; Amina's part lies on the stick already.
fn both_wrote(seed: u64) -> (Neighbourhood, samenboek_domain::ids::DocumentId) {
    let brug = Neighbourhood::of(2, seed);
    let id = brug.laptops[0].record(evening("Samen koken"));
    brug.everybody_meets();
    brug.laptops[0].record(evening("Van Marga"));
    brug.laptops[0].patch(
        &id,
        json!({"title": "Samen eten", "note": "Marga zag het zo."}),
    );
    brug.laptops[1].record(evening("Van Amina"));
    brug.laptops[1].patch(&id, json!({"title": "Samen afwassen"}));
    brug.laptops[1].exchange(&mut brug.stick()).unwrap();
    (brug, id)
}

fn nothing_is_lost(brug: &Neighbourhood, what: &str) {
    brug.everybody_meets();
    let book = brug.laptops[0].book();
    for laptop in &brug.laptops {
        assert_eq!(laptop.book(), book, "{what}");
        let titles = laptop.titles();
        assert_eq!(titles.len(), 3, "{what}: {titles:?}");
        assert!(
            titles.contains(&"Van Marga".into()) && titles.contains(&"Van Amina".into()),
            "{what}: {titles:?}"
        );
        let cards = laptop.house().list_versions().unwrap();
        assert_eq!(
            (cards.len(), cards[0].fields[0].values.len()),
            (1, 2),
            "{what}: both titles stand"
        );
        assert_eq!(laptop.house().status().unwrap().only_here, 0, "{what}");
        assert_eq!(laptop.house().verify().unwrap().problems, [], "{what}");
        let met = laptop.exchange(&mut brug.stick()).unwrap();
        assert_eq!((met.set_aside.len(), met.slip.waiting), (0, 0), "{what}");
    }
}

#[test]
fn a_stick_pulled_at_any_call_loses_nothing_on_either_side() {
    let mut pulled = 0;
    for call in 0.. {
        let (mut brug, _) = both_wrote(141);
        let mut stick = brug.stick().pulled_at(call);
        let done = brug.laptops[0].exchange(&mut stick);
        if !stick.pulled {
            assert!(done.is_ok());
            break;
        }
        pulled += 1;
        assert_eq!(done.unwrap_err().code(), "stick_gone");
        // The plug too, and somebody reads the half-written stick first.
        brug.laptops[0].switch_off();
        brug.laptops[0].switch_on();
        brug.laptops[1].exchange(&mut brug.stick()).unwrap();
        nothing_is_lost(&brug, &format!("pulled at call {call}"));
    }
    assert!(pulled > 10, "{pulled}");
}

#[test]
fn an_exchange_that_is_cancelled_anywhere_goes_on_where_it_was() {
    let mut cancelled = 0;
    for stop_at in 0.. {
        let (brug, _) = both_wrote(142);
        let cancel = Cancel::default();
        let button = cancel.clone();
        let mut heard = 0;
        let done = brug.laptops[0]
            .house()
            .exchange(&mut brug.stick(), &cancel, &mut |_| {
                if heard == stop_at {
                    button.cancel();
                }
                heard += 1;
            });
        if heard <= stop_at {
            assert!(done.is_ok());
            break;
        }
        if let Err(told) = done {
            assert_eq!((told.code(), told.is_refusal()), ("cancelled", true));
            cancelled += 1;
        }
        nothing_is_lost(&brug, &format!("cancelled at {stop_at}"));
    }
    assert!(cancelled > 2, "{cancelled}");
}

#[test]
fn a_plug_pulled_while_a_parcel_was_being_merged_loses_nothing() {
    let (mut brug, _) = both_wrote(143);
    let marga = Insider::of(&brug.laptops[0]);
    let amina = Insider::of(&brug.laptops[1]);
    // The laptop said which parcel it was about to open, and then the light went out.
    for held in amina.store.held().unwrap() {
        if marga.store.parcel(&held.name).unwrap().is_none() {
            marga.store.begin_trying(&held.name).unwrap();
        }
    }
    drop((marga, amina));
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    nothing_is_lost(&brug, "the light went out");
}

#[test]
fn a_parcel_that_ended_the_program_twice_is_left_alone_and_the_others_go_on() {
    let (mut brug, _) = both_wrote(144);
    let evil = {
        let (marga, amina) = (Insider::of(&brug.laptops[0]), Insider::of(&brug.laptops[1]));
        let held = amina.store.held().unwrap();
        held.into_iter()
            .find(|held| marga.store.parcel(&held.name).unwrap().is_none())
            .unwrap()
            .name
    };
    for _ in 0..2 {
        Insider::of(&brug.laptops[0])
            .store
            .begin_trying(&evil)
            .unwrap();
        brug.laptops[0].switch_off();
        brug.laptops[0].switch_on();
    }
    let met = brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    assert_eq!(met.set_aside.len(), 1);
    assert_eq!(
        (met.set_aside[0].name, met.set_aside[0].reason.as_str()),
        (evil, "ended_the_program_twice")
    );
    assert!(brug.laptops[0].titles().contains(&"Van Marga".into()));
}

#[test]
fn a_clock_that_is_wrong_changes_nothing_in_the_merging() {
    const YEAR: i64 = 365 * 24 * 3_600_000;
    let mut books = Vec::new();
    for skew in [0, YEAR, -YEAR * 56] {
        let brug = Neighbourhood::of(2, 145);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        amina.clock.advance(skew);
        let id = marga.record(evening("Samen koken"));
        let thrown = marga.record(evening("Vergissing"));
        brug.everybody_meets();
        amina.patch(&id, json!({"title": "Van Amina", "tone": "positive"}));
        marga.patch(&id, json!({"title": "Van Marga", "place": "Tuin"}));
        marga.house().throw_away(&thrown).unwrap();
        brug.everybody_meets();
        // After they met, whoever writes writes over what she saw, whatever her clock says.
        marga.patch(&id, json!({"place": "Grote zaal"}));
        brug.everybody_meets();
        amina.patch(&id, json!({"place": "Kleine zaal"}));
        brug.everybody_meets();
        let view = amina.house().encounter(&id).unwrap();
        assert_eq!(
            (view.record.place.as_deref(), view.record.tone.as_deref()),
            (Some("Kleine zaal"), Some("positive"))
        );
        assert_eq!(marga.book(), amina.book());
        assert_eq!(
            marga.house().status().unwrap().only_here + amina.house().status().unwrap().only_here,
            0
        );
        let mut titles: Vec<String> = view.versions[0]
            .values
            .iter()
            .map(|value| value.value.to_string())
            .collect();
        titles.sort();
        books.push((
            amina.titles().len(),
            amina.house().list_bin().unwrap().len(),
            view.versions.len(),
            titles,
            view.record.title,
        ));
    }
    assert!(books.windows(2).all(|pair| pair[0] == pair[1]), "{books:?}");
}

#[test]
fn a_folder_that_was_copied_to_a_second_laptop_loses_nothing_of_either() {
    // Amina copied her folder to a new laptop, and wrote on both.
    let mut brug = Neighbourhood::of(3, 146);
    brug.laptops[1].switch_off();
    copy(&brug.laptops[1].folder, &brug.path("laptop-copy"));
    brug.laptops[1].switch_on();
    let second = Laptop::from_template(&brug.path("laptop-copy"), 991, brug.laptops[1].unlocked());
    brug.laptops.push(second);
    // The old one says two things in one parcel, the new one says one and then one more.
    brug.laptops[1].record(evening("Oud een"));
    brug.laptops[1].record(evening("Oud twee"));
    brug.laptops[3].record(evening("Nieuw een"));
    brug.laptops[3].exchange(&mut brug.stick()).unwrap();
    brug.laptops[1].exchange(&mut brug.stick()).unwrap();
    brug.laptops[3].record(evening("Nieuw twee"));
    brug.laptops[3].record(evening("Nieuw drie"));
    brug.everybody_meets();
    brug.everybody_meets();
    for laptop in &brug.laptops {
        let mut titles = laptop.titles();
        titles.sort();
        assert_eq!(
            titles,
            [
                "Nieuw drie",
                "Nieuw een",
                "Nieuw twee",
                "Oud een",
                "Oud twee"
            ]
        );
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}
