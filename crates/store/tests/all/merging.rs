//! Parcels come in any order, twice, and with gaps: the documents are the same in the end.

use proptest::prelude::*;
use samenboek_crypto::{ParcelKind, Sealed};
use samenboek_domain::ids::PersonId;
use samenboek_store::Merged;
use serde_json::json;

use crate::kit::{AMINA, JAN, Laptop, MARGA, evening, id};

/// Marga and Amina write in turns and sometimes meet; what they wrote, parcel by parcel.
fn two_chains(meetings: &[bool]) -> (Vec<Sealed>, Laptop) {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.card(PersonId::from_bytes([7; 16]), "Fatma");
    marga.record(id(1), evening("Soep"));
    amina.record(id(2), evening("Taart"));
    for (step, meet) in (0_u8..).zip(meetings) {
        let words = format!("stap {step}");
        for (laptop, own) in [(&marga, id(1)), (&amina, id(2))] {
            laptop.change(
                own,
                json!({"title": words, "happened_on": "2026-11-20", "note": words}),
            );
            if laptop.states().contains_key(&id(1)) {
                let counted = usize::from(step) + laptop.who;
                laptop.change(id(1), json!({"title": "Soep", "happened_on": "2026-11-20", "attendance": {"counted": counted}}));
            }
        }
        if *meet {
            marga.merge_all(&amina.parcels());
            amina.merge_all(&marga.parcels());
        }
    }
    marga.merge_all(&amina.parcels());
    (marga.parcels(), marga)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn two_chains_give_one_book_in_whatever_order_their_parcels_come(
        meetings in prop::collection::vec(any::<bool>(), 1..5), order in any::<u64>(), twice in any::<bool>()
    ) {
        let (parcels, marga) = two_chains(&meetings);
        let mut shuffled = parcels.clone();
        if twice {
            shuffled.extend(parcels.iter().cloned());
        }
        shuffled.sort_by_key(|parcel| {
            let mut key = *parcel.name().as_bytes();
            for (byte, chance) in key.iter_mut().zip(order.to_le_bytes().iter().cycle()) {
                *byte = (*byte ^ chance).wrapping_mul(0x9d);
            }
            key
        });
        let jan = Laptop::of(JAN);
        jan.merge_all(&shuffled);
        prop_assert!(jan.store().waiting().unwrap().is_empty());
        prop_assert_eq!(jan.states(), marga.states());
        prop_assert_eq!(jan.store().row_digests().unwrap(), marga.store().row_digests().unwrap());
        jan.has_no_problems();
    }
}

#[test]
fn a_parcel_that_came_before_changes_nothing() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    let parcels = marga.parcels();
    assert!(matches!(jan.merge(&parcels[0]), Merged::Taken { .. }));
    let before = jan.everything();
    assert_eq!(jan.merge(&parcels[0]), Merged::Known);
    assert_eq!(jan.everything(), before);
}

#[test]
fn after_a_gap_a_parcel_waits_until_what_is_missing_comes() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    marga.record(id(2), evening("Taart"));
    marga.record(id(3), evening("Thee"));
    let [first, second, third] = marga.parcels().try_into().unwrap();
    assert_eq!(jan.merge(&third), Merged::Waiting);
    assert_eq!(jan.merge(&second), Merged::Waiting);
    assert!(jan.states().is_empty(), "nothing of what waits is shown");
    assert!(
        jan.store().reaches().unwrap().is_empty(),
        "and nothing of it is said to be here"
    );
    assert_eq!(jan.store().waiting().unwrap().len(), 2);
    jan.merge_all([&first]);
    assert_eq!(jan.states(), marga.states());
    assert_eq!(jan.store().reaches().unwrap()[0].to, 3);
}

#[test]
fn what_waits_survives_a_pulled_plug() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    marga.record(id(2), evening("Taart"));
    let [first, second] = marga.parcels().try_into().unwrap();
    jan.merge(&second);
    jan.pull_the_plug();
    jan.switch_on();
    jan.merge_all([&first]);
    assert_eq!(jan.states(), marga.states());
}

#[test]
fn a_change_that_rests_on_somebody_elses_waits_for_it() {
    let (marga, amina, jan) = (Laptop::of(MARGA), Laptop::of(AMINA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    amina.merge_all(&marga.parcels());
    amina.change(id(1), evening("Soepavond"));
    let of_amina: Vec<Sealed> = amina
        .parcels()
        .into_iter()
        .filter(|parcel| parcel.header().signer == amina.person().signer().id())
        .collect();
    assert_eq!(
        jan.merge(&of_amina[0]),
        Merged::Waiting,
        "Automerge would take it and show nothing"
    );
    assert!(jan.states().is_empty() && jan.store().reaches().unwrap().is_empty());
    jan.merge_all(&marga.parcels());
    assert_eq!(jan.states(), amina.states());
    assert_eq!(jan.store().encounter(&id(1)).unwrap().title, "Soepavond");
}

#[test]
fn packed_parcels_say_the_same_as_the_saves_they_were_made_of() {
    let (marga, amina, jan) = (Laptop::of(MARGA), Laptop::of(AMINA), Laptop::of(JAN));
    for number in 1..=30 {
        marga.record(id(number), evening(&format!("Avond {number}")));
    }
    let loose = marga.parcels();
    amina.merge_all(&loose);
    assert_eq!(marga.store().pack(marga.person().signer()).unwrap(), 1);
    let packed = marga.parcels();
    assert_eq!(
        (packed.len(), packed[0].header().from, packed[0].header().to),
        (1, 1, 30)
    );
    jan.merge_all(&packed);
    assert_eq!(jan.states(), amina.states());
    marga.has_no_problems();
    // What left keeps its name.
    marga.store().mark_left().unwrap();
    marga.record(id(31), evening("Nog een"));
    marga.store().pack(marga.person().signer()).unwrap();
    let names: Vec<_> = marga.parcels().iter().map(Sealed::name).collect();
    assert_eq!(names[0], packed[0].name());
    assert_eq!(marga.parcels()[1].header().prev, packed[0].name());
    assert!(
        marga
            .parcels()
            .iter()
            .all(|parcel| parcel.header().kind == ParcelKind::Changes)
    );
}

#[test]
fn packing_what_is_ones_own_takes_no_chain_back_that_another_machine_brought_further() {
    // One folder on two machines: both write under the same numbers.
    let (one, other) = (Laptop::of(MARGA), Laptop::of(MARGA));
    one.record(id(1), evening("Soep"));
    one.record(id(2), evening("Taart"));
    for number in 3..=5 {
        other.record(id(number), evening("Thee"));
    }
    other.store().pack(other.hand().signer).unwrap();
    one.merge_all(&other.parcels());
    one.store().pack(one.hand().signer).unwrap();
    one.record(id(6), evening("Brood"));
    let newest = one
        .parcels()
        .iter()
        .map(|parcel| parcel.header().from)
        .max();
    assert_eq!(newest, Some(4));
}

#[test]
fn what_others_changed_lies_as_it_came_until_there_are_many_or_an_edit_here() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    jan.merge_all(&marga.parcels());
    let pieces = || {
        let raw = rusqlite::Connection::open(jan.folder.path().join("shared.db")).unwrap();
        let key = jan.person().open.store_key().sqlcipher_pragma();
        raw.pragma_update(None, "key", key.as_str()).unwrap();
        let saved: Vec<u8> = raw
            .query_row("SELECT saved FROM documents", [], |row| row.get(0))
            .unwrap();
        let front = [0x85, 0x6f, 0x4a, 0x83];
        saved.windows(4).filter(|bytes| **bytes == front).count()
    };
    let mut most = 0;
    for number in 0..40 {
        marga.change(id(1), evening(&format!("Avond {number}")));
        jan.merge_all(&marga.parcels());
        assert_eq!(jan.states(), marga.states());
        most = most.max(pieces());
    }
    assert_eq!(most, 32);
    assert!(pieces() > 1);
    jan.has_no_problems();
    jan.change(id(1), evening("Thee bij Jan"));
    assert_eq!(pieces(), 1);
    marga.merge_all(&jan.parcels());
    assert_eq!(jan.states(), marga.states());
}
