//! Thrown away on one laptop, written in on another: what somebody wrote is never lost in a bin.

use std::collections::BTreeSet;

use proptest::prelude::*;
use samenboek_crypto::Sealed;
use samenboek_store::{Bin, EncounterFilter, StoreError};
use serde_json::json;

use crate::kit::{AMINA, JAN, Laptop, MARGA, encounter, evening, id};

fn meet(laptops: &[&Laptop]) {
    for _ in 0..2 {
        for one in laptops {
            for other in laptops {
                one.merge_all(&other.parcels());
            }
        }
    }
}

fn throws_away(laptop: &Laptop) {
    laptop
        .store()
        .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
            writer.throw_away(id(1)).map(|_| ())
        })
        .unwrap();
}

fn fetches_back(laptop: &Laptop) {
    laptop
        .store()
        .write(&laptop.hand(), |writer| -> Result<(), StoreError> {
            writer.fetch_back(id(1)).map(|_| ())
        })
        .unwrap();
}

fn writes(laptop: &Laptop, note: &str) {
    let mut draft = evening("Soep");
    draft["note"] = json!(note);
    laptop.change(id(1), draft);
}

/// The same in the list, in the bin, in the record, and after a rebuild.
fn lies_in_the_bin(laptop: &Laptop) -> bool {
    let store = laptop.store();
    let filter = EncounterFilter {
        limit: 10,
        ..Default::default()
    };
    let listed = store.list_encounters(&filter).unwrap().len();
    let binned = store.list_bin().unwrap().len();
    assert_eq!(listed + binned, 1, "in the list or in the bin");
    assert_eq!(
        store.recorded(&id(1)).unwrap().bin.is_some(),
        binned == 1,
        "the record says what the rows say"
    );
    let rows = store.row_digests().unwrap();
    store.rebuild().unwrap();
    assert_eq!(
        store.row_digests().unwrap(),
        rows,
        "a rebuild says the same"
    );
    binned == 1
}

fn by_whom(laptop: &Laptop) -> Option<Bin> {
    laptop.store().recorded(&id(1)).unwrap().restored
}

/// An evening that Marga, Amina and Jan have; Marga threw it away while Amina wrote in it, and they met.
fn restored() -> [Laptop; 3] {
    let laptops = [MARGA, AMINA, JAN].map(Laptop::of);
    laptops[0].record(id(1), evening("Soep"));
    meet(&laptops.each_ref());
    throws_away(&laptops[0]);
    writes(&laptops[1], "Fatma bracht soep.");
    meet(&laptops.each_ref());
    laptops
}

#[test]
fn what_was_written_in_meanwhile_is_back_on_every_laptop_and_says_who_threw_it_away() {
    let laptops = restored();
    for laptop in &laptops {
        assert!(!lies_in_the_bin(laptop));
        let bin = by_whom(laptop).unwrap();
        assert_eq!(bin.by, laptops[0].person().person);
        let record = laptop.store().encounter(&id(1)).unwrap();
        assert_eq!(record.note, "Fatma bracht soep.");
        laptop.has_no_problems();
    }
}

#[test]
fn throwing_it_away_again_works_everywhere() {
    let laptops = restored();
    throws_away(&laptops[2]);
    meet(&laptops.each_ref());
    for laptop in &laptops {
        assert!(lies_in_the_bin(laptop));
        assert_eq!(by_whom(laptop), None);
    }
}

#[test]
fn fetching_it_from_the_bin_settles_it_everywhere() {
    let laptops = restored();
    fetches_back(&laptops[1]);
    meet(&laptops.each_ref());
    for laptop in &laptops {
        assert!(!lies_in_the_bin(laptop));
        assert_eq!(by_whom(laptop), None, "nothing is left to say");
    }
}

#[test]
fn two_people_who_both_throw_it_away_have_thrown_it_away_whatever_each_wrote_before() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), evening("Soep"));
    meet(&[&marga, &amina]);
    for (laptop, note) in [(&marga, "Met brood."), (&amina, "Zonder brood.")] {
        writes(laptop, note);
        throws_away(laptop);
    }
    meet(&[&marga, &amina]);
    assert!(lies_in_the_bin(&marga) && lies_in_the_bin(&amina));
}

#[test]
fn a_form_opened_before_brings_back_what_lies_in_the_bin() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    let opened = marga.store().heads(&id(1)).unwrap();
    throws_away(&marga);
    assert!(lies_in_the_bin(&marga));
    let form = encounter(evening("Soep met brood"));
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.change_encounter(id(1), Some(&opened), &form)
        })
        .unwrap();
    assert!(!lies_in_the_bin(&marga));
    assert_eq!(
        marga.store().encounter(&id(1)).unwrap().title,
        "Soep met brood"
    );
}

#[test]
fn taking_back_the_words_that_brought_it_back_puts_it_into_the_bin_again() {
    let marga = Laptop::of(MARGA);
    marga.record(id(1), evening("Soep"));
    throws_away(&marga);
    let before = marga.store().heads(&id(1)).unwrap();
    writes(&marga, "Toch nog iets.");
    let after = marga.store().heads(&id(1)).unwrap();
    assert!(!lies_in_the_bin(&marga));
    marga
        .store()
        .write(&marga.hand(), |writer| -> Result<(), StoreError> {
            writer.put_back(id(1), &before, &after).map(|_| ())
        })
        .unwrap();
    assert!(lies_in_the_bin(&marga));
}

/// One deed, as people tell it: what it was, and which deeds its writer had seen.
struct Told {
    deed: usize,
    past: BTreeSet<usize>,
}

const WRITES: usize = 0;
const THROWS_AWAY: usize = 1;

/// The rule, told without documents: every deed lies in what some standing bin has seen, and nobody fetched it back.
fn thrown_away(told: &[Told]) -> bool {
    let bins: Vec<usize> = (0..told.len())
        .filter(|deed| told[*deed].deed != WRITES)
        .collect();
    let standing: Vec<usize> = bins
        .iter()
        .filter(|one| !bins.iter().any(|other| told[*other].past.contains(one)))
        .copied()
        .collect();
    let seen_by_a_bin = |deed: usize| {
        standing
            .iter()
            .any(|bin| *bin == deed || told[*bin].past.contains(&deed))
    };
    standing.iter().all(|bin| told[*bin].deed == THROWS_AWAY)
        && !standing.is_empty()
        && (0..told.len()).all(seen_by_a_bin)
}

fn shuffled(parcels: &[Sealed], order: u64) -> Vec<Sealed> {
    let mut shuffled = parcels.to_vec();
    shuffled.sort_by_key(|parcel| {
        let mut key = *parcel.name().as_bytes();
        for (byte, chance) in key.iter_mut().zip(order.to_le_bytes().iter().cycle()) {
            *byte = (*byte ^ chance).wrapping_mul(0x9d);
        }
        key
    });
    shuffled
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn whether_it_lies_in_the_bin_follows_from_who_had_seen_what_and_never_from_the_order(
        deeds in prop::collection::vec((0..3_usize, 0..3_usize, 0..5_usize), 1..10), orders in any::<[u64; 2]>()
    ) {
        let laptops = [MARGA, AMINA, JAN].map(Laptop::of);
        laptops[0].record(id(1), evening("Soep"));
        meet(&laptops.each_ref());
        let mut told: Vec<Told> = Vec::new();
        let mut seen: [BTreeSet<usize>; 3] = Default::default();
        for (who, deed, meets) in deeds {
            match deed {
                WRITES => writes(&laptops[who], &format!("woord{}", told.len())),
                THROWS_AWAY => throws_away(&laptops[who]),
                _ => fetches_back(&laptops[who]),
            }
            let past = seen[who].clone();
            seen[who].insert(told.len());
            told.push(Told { deed, past });
            // Now and then two of them meet.
            if meets < 3 && meets != who {
                laptops[who].merge_all(&laptops[meets].parcels());
                let of_the_other = seen[meets].clone();
                seen[who].extend(of_the_other);
            }
        }
        meet(&laptops.each_ref());
        let all = laptops[0].parcels();
        let expected = thrown_away(&told);
        for laptop in &laptops {
            prop_assert_eq!(lies_in_the_bin(laptop), expected);
        }
        for order in orders {
            let fresh = Laptop::of(JAN);
            fresh.merge_all(&shuffled(&all, order));
            prop_assert_eq!(lies_in_the_bin(&fresh), expected);
            prop_assert_eq!(by_whom(&fresh), by_whom(&laptops[0]));
            prop_assert_eq!(fresh.store().row_digests().unwrap(), laptops[0].store().row_digests().unwrap());
        }
    }
}
