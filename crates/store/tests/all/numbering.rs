//! The numbers that a laptop gives what came and what may have gone, and how it says that it stands.

use samenboek_domain::ids::{ParcelName, SignerId};
use samenboek_store::{Heard, Held, Numbered};

use super::kit::{AMINA, JAN, Laptop, MARGA, centre, evening, id};

fn last(laptop: &Laptop) -> u64 {
    let desk = laptop.person().open.desk().id();
    laptop.store().numbering(&desk).unwrap().1
}

fn parcels_since(laptop: &Laptop, number: u64) -> Vec<(u64, u64)> {
    let since = laptop.store().numbered_since(number).unwrap().into_iter();
    let ranges = since.filter_map(|numbered| match numbered {
        Numbered::Statement(_) => None,
        Numbered::Parcel(held) => Some((held.from, held.to)),
    });
    ranges.collect()
}

#[test]
fn what_is_written_here_gets_its_number_when_it_may_leave_packed() {
    let marga = Laptop::of(MARGA);
    let before = last(&marga);
    for number in 1..=5 {
        marga.record(id(number), evening("Soep"));
    }
    assert_eq!(last(&marga), before);
    marga.store().pack(marga.person().signer()).unwrap();
    marga.store().mark_left().unwrap();
    assert_eq!(last(&marga), before + 1);
    assert_eq!(parcels_since(&marga, before), [(1, 5)]);
    marga.record(id(6), evening("Taart"));
    marga.store().mark_left().unwrap();
    assert_eq!(parcels_since(&marga, before + 1), [(6, 6)]);
    assert_eq!(parcels_since(&marga, before + 2), []);
    marga.store().mark_left().unwrap();
    assert_eq!(last(&marga), before + 2);
}

#[test]
fn what_comes_gets_its_number_at_once_and_once() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    marga.record(id(1), evening("Soep"));
    let before = last(&amina);
    assert!(before > 0, "the statements have numbers too");
    for _ in 0..2 {
        amina.merge_all(&marga.parcels());
        amina
            .store()
            .extend_book(&centre().statements, &[])
            .unwrap();
        assert_eq!(last(&amina), before + 1);
    }
    assert_eq!(parcels_since(&amina, before), [(1, 1)]);
}

#[test]
fn laptops_with_the_same_stand_the_same_whatever_came_first_and_however_packed() {
    let (marga, amina, jan) = (Laptop::of(MARGA), Laptop::of(AMINA), Laptop::of(JAN));
    for number in 1..=4 {
        marga.record(id(number), evening("Soep"));
    }
    let singles = marga.parcels();
    // Amina has the first and the third, so the third lies beyond a gap.
    amina.merge_all(&singles[..1]);
    let reaches = |laptop: &Laptop| laptop.store().standing().unwrap().reaches;
    let loose_parcels = |laptop: &Laptop| {
        let loose = laptop.store().standing().unwrap().loose;
        let parcels = loose.iter().filter(|it| matches!(it, Numbered::Parcel(_)));
        parcels.count()
    };
    assert_eq!(reaches(&amina).values().next().unwrap().to, 1);
    amina.merge_all(&singles[2..3]);
    assert_eq!(reaches(&amina).values().next().unwrap().to, 1);
    assert_eq!(loose_parcels(&amina), 1);
    amina.merge_all(&singles[1..]);
    assert_eq!(loose_parcels(&amina), 0);
    // Then comes one that holds all of them, and Jan has that alone.
    marga.store().pack(marga.person().signer()).unwrap();
    marga.store().mark_left().unwrap();
    amina.merge_all(&marga.parcels());
    jan.merge_all(&marga.parcels());
    assert_eq!(reaches(&amina).values().next().unwrap().to, 4);
    let standing = |laptop: &Laptop| laptop.store().standing().unwrap();
    assert_eq!(standing(&amina), standing(&jan));
    assert_eq!(standing(&marga), standing(&jan));
    // Worked out anew it is the same.
    let remembered = standing(&amina);
    let mut amina = amina;
    amina.switch_on();
    assert_eq!(standing(&amina), remembered);
}

#[test]
fn a_wider_parcel_makes_a_narrower_one_pointless_and_a_false_claim_does_not() {
    let (marga, amina) = (Laptop::of(MARGA), Laptop::of(AMINA));
    for number in 1..=3 {
        marga.record(id(number), evening("Soep"));
    }
    let singles = marga.store().held().unwrap();
    marga.store().pack(marga.person().signer()).unwrap();
    amina.merge_all(&marga.parcels());
    let store = amina.store();
    assert!(
        singles
            .iter()
            .all(|single| store.wants_not(single).unwrap())
    );
    let other = |change: &dyn Fn(&mut Held)| {
        let mut held = singles[1].clone();
        held.name = ParcelName::from_bytes([7; 32]);
        change(&mut held);
        store.wants_not(&held).unwrap()
    };
    assert!(other(&|_| {}));
    assert!(!other(&|held| held.to = 4));
    assert!(!other(&|held| held.signer = SignerId::from_bytes([9; 32])));
    // The same range under another name is a fork, and both are kept.
    assert!(!other(&|held| (held.from, held.to) = (1, 3)));
}

#[test]
fn new_keys_begin_a_numbering_that_nobody_heard_of() {
    let marga = Laptop::of(MARGA);
    let store = marga.store();
    let (old, new) = (
        marga.person().open.desk().id(),
        marga.person().signer().id(),
    );
    let name = store.numbering(&old).unwrap().0;
    assert_eq!(store.numbering(&old).unwrap().0, name);
    assert_ne!(store.numbering(&new).unwrap().0, name);
}

#[test]
fn what_was_heard_of_another_laptop_is_remembered_by_its_key() {
    let marga = Laptop::of(MARGA);
    let mut heard = Heard {
        book: [1; 16],
        number: 7,
        settled: None,
    };
    for settled in [None, Some([3; 32])] {
        heard.settled = settled;
        marga.store().remember_heard(&[2; 32], &heard).unwrap();
        assert_eq!(marga.store().heard_of(&[2; 32]).unwrap(), Some(heard));
    }
    assert_eq!(marga.store().heard_of(&[9; 32]).unwrap(), None);
}
