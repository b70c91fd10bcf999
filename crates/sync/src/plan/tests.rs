#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use samenboek_domain::ids::{CentreId, CircleId, LaptopId, SignerId};

use super::*;
use crate::layout::HeadPlace;

const DE_BRUG: CentreId = CentreId::from_bytes([1; 32]);
const TEAM: CircleId = CircleId::from_bytes([2; 16]);
const AMINA: SignerId = SignerId::from_bytes([3; 32]);
const JAN: SignerId = SignerId::from_bytes([4; 32]);

/// A parcel whose name follows from what it holds, as that of a real one does.
fn parcel(signer: SignerId, from: u64, to: u64, version: u8) -> ParcelPlace {
    let mut name = [version; 32];
    name[0] = signer.as_bytes()[0];
    name[1] = u8::try_from(from).unwrap();
    name[2] = u8::try_from(to).unwrap();
    ParcelPlace {
        centre: DE_BRUG,
        circle: TEAM,
        signer,
        from,
        to,
        name: ParcelName::from_bytes(name),
    }
}

fn none() -> BTreeSet<ParcelName> {
    BTreeSet::new()
}

#[test]
fn a_newcomer_fetches_the_pack_and_not_what_it_contains() {
    let pack = parcel(AMINA, 1, 100, 0);
    let there: Vec<ParcelPlace> = (1..=100)
        .map(|number| parcel(AMINA, number, number, 0))
        .chain([pack, parcel(AMINA, 101, 101, 0), parcel(JAN, 5, 5, 0)])
        .collect();
    assert_eq!(
        to_fetch(&[], &there, &none()),
        [pack, parcel(AMINA, 101, 101, 0), parcel(JAN, 5, 5, 0)]
    );
}

#[test]
fn somebody_elses_pack_and_another_circles_pack_contain_nothing() {
    let mine = parcel(AMINA, 5, 5, 0);
    let mut elsewhere = parcel(AMINA, 1, 9, 0);
    elsewhere.circle = CircleId::from_bytes([8; 16]);
    let there = [mine, parcel(JAN, 1, 9, 0), elsewhere];
    assert_eq!(to_fetch(&[], &there, &none()).len(), 3);
}

#[test]
fn two_of_the_same_range_are_both_fetched_and_both_yield_to_a_wider_one() {
    let (first, repacked) = (parcel(AMINA, 3, 7, 0), parcel(AMINA, 3, 7, 1));
    assert_eq!(
        to_fetch(&[], &[first, repacked], &none()),
        [first, repacked]
    );
    for wider in [
        parcel(AMINA, 2, 7, 0),
        parcel(AMINA, 3, 8, 0),
        parcel(AMINA, 1, 9, 0),
    ] {
        assert_eq!(to_fetch(&[], &[first, repacked, wider], &none()), [wider]);
    }
    // Overlapping is not containing.
    let later = parcel(AMINA, 4, 9, 0);
    assert_eq!(to_fetch(&[], &[first, later], &none()), [first, later]);
}

#[test]
fn what_a_pack_here_contains_is_neither_fetched_nor_delivered() {
    let (pack, single) = (parcel(AMINA, 1, 9, 0), parcel(AMINA, 4, 4, 0));
    assert_eq!(to_fetch(&[pack], &[single], &none()), []);
    assert_eq!(to_deliver(&[pack, single], &[], &none()), [pack]);
}

#[test]
fn boxes_and_receipts_that_count_from_nothing_stand_outside_the_chain() {
    let (one, other) = (parcel(AMINA, 0, 0, 1), parcel(AMINA, 0, 0, 2));
    let wide = parcel(AMINA, 0, 200, 3);
    let saved = parcel(AMINA, 1, 9, 0);
    assert_eq!(
        without_contained(&[saved, one, other, wide]),
        [wide, one, other, saved]
    );
}

#[test]
fn a_pack_that_turns_out_empty_hides_nothing() {
    let single = parcel(AMINA, 4, 4, 0);
    let forged = parcel(AMINA, 1, 250, 9);
    let there = [single, forged];
    assert_eq!(to_fetch(&[], &there, &none()), [forged]);
    let set_aside = BTreeSet::from([forged.name]);
    assert_eq!(to_fetch(&[], &there, &set_aside), [single]);
    // And it does not keep ours from being delivered.
    assert_eq!(to_deliver(&[single], &[forged], &none()), [single]);
}

#[test]
fn a_known_parcel_under_a_false_range_hides_nothing_and_is_put_right() {
    let known = parcel(AMINA, 4, 4, 0);
    let mut false_place = known;
    (false_place.from, false_place.to) = (1, 250);
    let wanted = parcel(AMINA, 5, 5, 0);
    let there = [false_place, wanted];
    assert_eq!(to_fetch(&[known], &there, &none()), [wanted]);
    assert_eq!(to_deliver(&[known], &there, &none()), [known]);
}

#[test]
fn a_parcel_that_was_damaged_on_the_stick_is_put_again() {
    let saved = parcel(AMINA, 4, 4, 0);
    assert_eq!(to_deliver(&[saved], &[saved], &none()), []);
    let damaged = BTreeSet::from([saved.name]);
    assert_eq!(to_deliver(&[saved], &[saved], &damaged), [saved]);
}

#[test]
fn an_empty_stick_takes_everything_and_gives_nothing() {
    let here = [
        parcel(JAN, 1, 1, 0),
        parcel(AMINA, 2, 2, 0),
        parcel(AMINA, 1, 1, 0),
    ];
    assert_eq!(to_fetch(&here, &[], &none()), []);
    assert_eq!(
        to_deliver(&here, &[], &none()),
        [
            parcel(AMINA, 1, 1, 0),
            parcel(AMINA, 2, 2, 0),
            parcel(JAN, 1, 1, 0)
        ]
    );
}

#[test]
fn statements_go_both_ways_each_once() {
    let name = |number| StatementName::from_bytes([number; 32]);
    let here = BTreeSet::from([name(1), name(2)]);
    let there = [2, 3].map(|number| StatementPlace {
        centre: DE_BRUG,
        name: name(number),
    });
    assert_eq!(
        statements_to_fetch(&here, &there),
        BTreeSet::from([name(3)])
    );
    assert_eq!(
        statements_to_deliver(&here, &there),
        BTreeSet::from([name(1)])
    );
}

#[test]
fn only_the_newest_head_of_a_laptop_counts() {
    let head = |laptop, number| HeadPlace {
        centre: DE_BRUG,
        laptop: LaptopId::from_bytes([laptop; 16]),
        number,
    };
    let there = [head(1, 9), head(1, 10), head(2, 3), head(1, 2)];
    let newest = newest_heads(&there);
    assert!(newest.values().eq(&[head(1, 10), head(2, 3)]));
    let mine = LaptopId::from_bytes([1; 16]);
    assert_eq!(older_heads(&there, &mine), [head(1, 9), head(1, 2)]);
    assert_eq!(older_heads(&[], &mine), []);
}

#[test]
fn a_vector_tells_how_far_each_signer_came() {
    let mut closed = parcel(JAN, 1, 3, 0);
    closed.circle = CircleId::from_bytes([1; 16]);
    let here = [
        parcel(AMINA, 1, 1, 0),
        parcel(AMINA, 2, 7, 0),
        parcel(AMINA, 7, 7, 0),
        parcel(JAN, 4, 4, 0),
        closed,
    ];
    let reach = |place: ParcelPlace| Reach {
        to: place.to,
        name: place.name,
    };
    let expected = Vector::from([
        (closed.circle, BTreeMap::from([(JAN, reach(closed))])),
        (
            TEAM,
            BTreeMap::from([(AMINA, reach(here[1])), (JAN, reach(here[3]))]),
        ),
    ]);
    assert_eq!(vector(&here), expected);
    let known: BTreeSet<ParcelName> = here[..4].iter().map(|place| place.name).collect();
    assert_eq!(
        circles_that_advanced(&[expected], |_, _, reach| known.contains(&reach.name)),
        BTreeSet::from([closed.circle])
    );
}

prop_compose! {
    fn any_parcel()(
        is_amina in any::<bool>(), from in 0_u64..12, length in 0_u64..12, version in 0_u8..2,
    ) -> ParcelPlace {
        parcel(if is_amina { AMINA } else { JAN }, from, from + length, version)
    }
}

fn parcels() -> impl Strategy<Value = Vec<ParcelPlace>> {
    proptest::collection::vec(any_parcel(), 0..24)
}

/// One round against a carrier: fetch until nothing is left (what is `forged` is set aside), then
/// deliver. Returns how many were delivered.
fn exchange(
    here: &mut Vec<ParcelPlace>,
    there: &mut Vec<ParcelPlace>,
    forged: &BTreeSet<ParcelName>,
) -> usize {
    let mut set_aside = BTreeSet::new();
    loop {
        let fetch = to_fetch(here, there, &set_aside);
        if fetch.is_empty() {
            break;
        }
        for place in fetch {
            if forged.contains(&place.name) {
                set_aside.insert(place.name);
            } else {
                here.push(place);
            }
        }
    }
    let deliver = to_deliver(here, there, &set_aside);
    there.extend(&deliver);
    deliver.len()
}

/// Every save of every signer that these parcels hold; 0 stands for itself.
fn saves(places: &[ParcelPlace]) -> BTreeSet<(SignerId, u64)> {
    places
        .iter()
        .flat_map(|place| (place.from..=place.to).map(|number| (place.signer, number)))
        .collect()
}

fn contains(wide: &ParcelPlace, narrow: &ParcelPlace) -> bool {
    wide.signer == narrow.signer
        && wide.from > 0
        && wide.from <= narrow.from
        && wide.to >= narrow.to
        && (wide.from, wide.to) != (narrow.from, narrow.to)
}

proptest! {
    #[test]
    fn running_twice_delivers_and_fetches_nothing(here in parcels(), there in parcels()) {
        let (mut here, mut there) = (here, there);
        exchange(&mut here, &mut there, &none());
        prop_assert_eq!(to_fetch(&here, &there, &none()), []);
        prop_assert_eq!(exchange(&mut here, &mut there, &none()), 0);
    }

    #[test]
    fn exactly_what_no_other_contains_travels(places in parcels()) {
        let travelling = without_contained(&places);
        for place in &places {
            let is_contained = places.iter().any(|other| contains(other, place));
            prop_assert_eq!(travelling.contains(place), !is_contained);
        }
        let order = |place: &ParcelPlace| (place.signer, place.from, std::cmp::Reverse(place.to));
        prop_assert!(travelling.is_sorted_by_key(order));
        let once: BTreeSet<_> = travelling.iter().collect();
        prop_assert_eq!(once.len(), travelling.len());
    }

    #[test]
    fn a_stick_there_and_back_and_there_brings_everything_to_both(
        bar in parcels(), amina in parcels(), stick in parcels(),
    ) {
        let everything: Vec<_> = bar.iter().chain(&amina).chain(&stick).copied().collect();
        let (mut bar, mut amina, mut stick) = (bar, amina, stick);
        exchange(&mut bar, &mut stick, &none());
        exchange(&mut amina, &mut stick, &none());
        exchange(&mut bar, &mut stick, &none());
        prop_assert_eq!(saves(&bar), saves(&everything));
        prop_assert_eq!(saves(&amina), saves(&everything));
        prop_assert_eq!(exchange(&mut amina, &mut stick, &none()), 0);
        prop_assert_eq!(without_contained(&bar), without_contained(&amina));
    }

    #[test]
    fn forged_packs_never_hide_a_genuine_parcel(
        genuine in parcels(), forged_ranges in parcels(), mine in parcels(),
    ) {
        let forged: Vec<ParcelPlace> = forged_ranges
            .iter()
            .map(|place| parcel(place.signer, place.from, place.to, 99))
            .collect();
        let forged_names = forged.iter().map(|place| place.name).collect();
        let expected: BTreeSet<_> = saves(&genuine).union(&saves(&mine)).copied().collect();
        let (mut here, mut there) = (mine.clone(), genuine);
        there.extend(&forged);
        exchange(&mut here, &mut there, &forged_names);
        prop_assert_eq!(saves(&here), expected);
        let mine_there: Vec<_> = there.iter().filter(|place| !forged.contains(place)).copied().collect();
        prop_assert!(saves(&mine_there).is_superset(&saves(&mine)));
    }

    #[test]
    fn the_order_of_a_listing_does_not_matter(here in parcels(), there in parcels()) {
        let (mut backwards_here, mut backwards_there) = (here.clone(), there.clone());
        backwards_here.reverse();
        backwards_there.reverse();
        prop_assert_eq!(
            to_fetch(&here, &there, &none()),
            to_fetch(&backwards_here, &backwards_there, &none())
        );
        prop_assert_eq!(
            to_deliver(&here, &there, &none()),
            to_deliver(&backwards_here, &backwards_there, &none())
        );
        prop_assert_eq!(vector(&here), vector(&backwards_here));
    }
}
