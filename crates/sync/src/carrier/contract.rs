//! What every carrier must do: one suite, run on each implementation by [`carrier_contract`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use samenboek_domain::ids::{CentreId, CircleId, LaptopId, ParcelName, SignerId, StatementName};
use samenboek_domain::refusal::Refused;

use super::{Carrier, CarrierError, MOST_BYTES};
use crate::layout;

/// Makes a test of every sentence of the contract. `$fresh` makes a carrier on which nothing of
/// ours lies yet, and whatever must live as long as it does. `in_turn` says all sentences one
/// after another, where only one can be said at a time.
macro_rules! carrier_contract {
    ($fresh:path) => {
        $crate::carrier::contract::carrier_contract!(@list tests $fresh);
    };
    (in_turn $fresh:path) => {
        $crate::carrier::contract::carrier_contract!(@list in_turn $fresh);
    };
    ($fresh:path: $($sentence:ident,)+) => {
        $crate::carrier::contract::carrier_contract!(@tests $fresh: $($sentence,)+);
    };
    (@list $how:ident $fresh:path) => {
        $crate::carrier::contract::carrier_contract!(@$how $fresh:
            nothing_lies_at_a_fresh_place,
            what_was_put_is_got_back_byte_for_byte,
            putting_again_replaces,
            a_listing_is_sorted_and_keeps_to_its_prefix,
            what_was_deleted_is_gone_and_deleting_twice_is_fine,
            a_name_that_is_not_ours_is_refused,
            more_than_a_parcel_is_refused_and_leaves_the_old,
            more_than_a_thousand_small_parcels_are_listed_and_got,
            the_centres_are_those_that_put_something,
            any_deeds_in_any_order_leave_what_a_map_would_hold,
        );
    };
    (@tests $fresh:path: $($sentence:ident,)+) => {
        $(
            #[test]
            fn $sentence() {
                $crate::carrier::contract::$sentence(&mut || $fresh());
            }
        )+
    };
    (@in_turn $fresh:path: $($sentence:ident,)+) => {
        $($crate::carrier::contract::$sentence(&mut || $fresh());)+
    };
}
pub(crate) use carrier_contract;

pub(crate) const DE_BRUG: CentreId = CentreId::from_bytes([1; 32]);
const WATERKANT: CentreId = CentreId::from_bytes([2; 32]);
const TEAM: CircleId = CircleId::from_bytes([3; 16]);
const AMINA: SignerId = SignerId::from_bytes([4; 32]);
const BAR: LaptopId = LaptopId::from_bytes([5; 16]);

/// The name of Amina's so-manieth parcel for the team of De Brug. The bytes of its hash differ
/// from the first one on, as those of a real hash do.
pub(crate) fn parcel(number: u32) -> String {
    let mut name = [0; 32];
    name[..4].copy_from_slice(&number.wrapping_mul(0x9E37_79B1).to_be_bytes());
    name[4..8].copy_from_slice(&number.to_be_bytes());
    let number = u64::from(number);
    let name = ParcelName::from_bytes(name);
    layout::parcel_path(&DE_BRUG, &TEAM, &AMINA, number, number, &name)
}

pub(crate) fn statement(number: u8) -> String {
    layout::ledger_path(&DE_BRUG, &StatementName::from_bytes([number; 32]))
}

pub(crate) fn head(number: u64) -> String {
    layout::head_path(&DE_BRUG, &BAR, number)
}

type Fresh<'a, C, L> = &'a mut dyn FnMut() -> (C, L);

#[track_caller]
fn check_code<T: std::fmt::Debug>(result: Result<T, CarrierError>, code: &str) {
    assert_eq!(result.unwrap_err().code(), code);
}

pub(crate) fn nothing_lies_at_a_fresh_place<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    for prefix in [
        "",
        &layout::centre_prefix(&DE_BRUG),
        &layout::heads_prefix(&DE_BRUG),
    ] {
        assert_eq!(place.list(prefix).unwrap(), Vec::<String>::new());
    }
    check_code(place.get(&parcel(1)), "stick_missing");
    place.delete(&parcel(1)).unwrap();
    place.flush().unwrap();
}

pub(crate) fn what_was_put_is_got_back_byte_for_byte<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    let most = usize::try_from(MOST_BYTES).unwrap();
    for (name, bytes) in [
        (parcel(1), Vec::new()),
        (parcel(2), (0..=255).collect()),
        (statement(1), b"\r\n\0\x1a\xff".to_vec()),
        (head(18), vec![7; 512]),
        (parcel(3), vec![0xA5; most]),
    ] {
        place.put(&name, &bytes).unwrap();
        assert!(place.get(&name).unwrap() == bytes, "{name}");
        place.flush().unwrap();
        assert!(place.get(&name).unwrap() == bytes, "{name}");
    }
}

pub(crate) fn putting_again_replaces<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    for bytes in [b"long before".as_slice(), b"short", b""] {
        place.put(&head(1), bytes).unwrap();
        assert_eq!(place.get(&head(1)).unwrap(), bytes);
    }
    assert_eq!(place.list("").unwrap(), [head(1)]);
}

pub(crate) fn a_listing_is_sorted_and_keeps_to_its_prefix<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    let theirs = layout::head_path(&WATERKANT, &BAR, 1);
    let mut ours = vec![
        parcel(1),
        parcel(2),
        parcel(300),
        statement(1),
        statement(9),
        head(4),
    ];
    for name in ours.iter().rev().chain([&theirs]) {
        place.put(name, b"x").unwrap();
    }
    ours.sort();
    assert_eq!(place.list(&layout::centre_prefix(&DE_BRUG)).unwrap(), ours);
    let mut all = ours.clone();
    all.push(theirs);
    all.sort();
    assert_eq!(place.list("").unwrap(), all);
    let parcels: Vec<String> = ours
        .iter()
        .filter(|name| name.contains(&AMINA.to_string()))
        .cloned()
        .collect();
    let team = layout::circle_prefix(&DE_BRUG, &TEAM);
    assert_eq!(parcels.len(), 3);
    assert_eq!(place.list(&team).unwrap(), parcels);
    assert_eq!(place.list(&format!("{team}{AMINA}-")).unwrap(), parcels);
    assert_eq!(
        place.list(&format!("{team}{AMINA}-300-")).unwrap(),
        [parcel(300)]
    );
    assert_eq!(
        place.list(&layout::heads_prefix(&DE_BRUG)).unwrap(),
        [head(4)]
    );
    assert_eq!(place.list(&parcel(2)).unwrap(), [parcel(2)]);
    for nothing in ["../", "/", "zzz", "./", "a/b/c/d/e/f/"] {
        assert_eq!(
            place.list(nothing).unwrap(),
            Vec::<String>::new(),
            "{nothing}"
        );
    }
}

pub(crate) fn what_was_deleted_is_gone_and_deleting_twice_is_fine<C: Carrier, L>(
    fresh: Fresh<C, L>,
) {
    let (mut place, _lives) = fresh();
    place.put(&head(1), b"old").unwrap();
    place.put(&head(2), b"new").unwrap();
    place.delete(&head(1)).unwrap();
    place.delete(&head(1)).unwrap();
    place.flush().unwrap();
    check_code(place.get(&head(1)), "stick_missing");
    assert_eq!(place.list("").unwrap(), [head(2)]);
    place.put(&head(1), b"back").unwrap();
    assert_eq!(place.get(&head(1)).unwrap(), b"back");
}

pub(crate) fn a_name_that_is_not_ours_is_refused<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    let statement = statement(1);
    for name in [
        "",
        ".",
        "..",
        "/etc/passwd",
        "../../etc/passwd",
        "C:\\windows\\system.ini",
        "photo.jpg",
        &statement.to_uppercase(),
        &format!("/{statement}"),
        &format!("../{statement}"),
        &format!("./{statement}"),
        &format!("{statement}/.."),
        &format!("{statement}\0"),
        &format!("{statement}."),
        &statement.replace('/', "\\"),
        &statement.replace('/', "//"),
        &statement.replace("/ledger/", "/../"),
        &format!("{DE_BRUG}/ledger/{}", "a".repeat(10_000)),
    ] {
        check_code(place.put(name, b"x"), "stick_bad_name");
        check_code(place.get(name), "stick_bad_name");
        check_code(place.delete(name), "stick_bad_name");
    }
    assert_eq!(place.list("").unwrap(), Vec::<String>::new());
}

pub(crate) fn more_than_a_parcel_is_refused_and_leaves_the_old<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    place.put(&parcel(1), b"old").unwrap();
    let bytes = vec![0; usize::try_from(MOST_BYTES).unwrap() + 1];
    check_code(place.put(&parcel(1), &bytes), "stick_too_large");
    assert_eq!(place.get(&parcel(1)).unwrap(), b"old");
}

pub(crate) fn more_than_a_thousand_small_parcels_are_listed_and_got<C: Carrier, L>(
    fresh: Fresh<C, L>,
) {
    let (mut place, _lives) = fresh();
    let names: BTreeSet<String> = (0..1_200).map(parcel).collect();
    let things: Vec<(String, Vec<u8>)> = names
        .iter()
        .map(|name| (name.clone(), name.clone().into_bytes()))
        .collect();
    place.put_many(&things).unwrap();
    place.flush().unwrap();
    let listed = place.list(&layout::circle_prefix(&DE_BRUG, &TEAM)).unwrap();
    assert!(listed.iter().eq(&names));
    let got = place.get_many(&listed);
    assert_eq!(got.len(), names.len());
    for (got, name) in got.into_iter().zip(&names) {
        assert_eq!(got.unwrap(), name.as_bytes());
    }
}

pub(crate) fn the_centres_are_those_that_put_something<C: Carrier, L>(fresh: Fresh<C, L>) {
    let (mut place, _lives) = fresh();
    assert_eq!(place.centres().unwrap(), BTreeSet::new());
    place.put(&head(1), b"x").unwrap();
    place
        .put(&layout::head_path(&WATERKANT, &BAR, 1), b"x")
        .unwrap();
    assert_eq!(
        place.centres().unwrap(),
        BTreeSet::from([DE_BRUG, WATERKANT])
    );
}

#[derive(Debug, Clone)]
enum Deed {
    Put(u32, Vec<u8>),
    Delete(u32),
    Flush,
}

pub(crate) fn any_deeds_in_any_order_leave_what_a_map_would_hold<C: Carrier, L>(
    fresh: Fresh<C, L>,
) {
    let deed = prop_oneof![
        4 => (0_u32..12, any::<Vec<u8>>()).prop_map(|(number, bytes)| Deed::Put(number, bytes)),
        2 => (0_u32..12).prop_map(Deed::Delete),
        1 => Just(Deed::Flush),
    ];
    let fresh = std::cell::RefCell::new(fresh);
    let mut runner = TestRunner::new(ProptestConfig::with_cases(24));
    runner
        .run(&proptest::collection::vec(deed, 0..40), |deeds| {
            let (mut place, _lives) = (fresh.borrow_mut())();
            let mut expected = BTreeMap::new();
            for deed in deeds {
                match deed {
                    Deed::Put(number, bytes) => {
                        place.put(&parcel(number), &bytes).unwrap();
                        expected.insert(parcel(number), bytes);
                    }
                    Deed::Delete(number) => {
                        place.delete(&parcel(number)).unwrap();
                        expected.remove(&parcel(number));
                    }
                    Deed::Flush => place.flush().unwrap(),
                }
            }
            prop_assert!(place.list("").unwrap().iter().eq(expected.keys()));
            for (name, bytes) in &expected {
                prop_assert_eq!(&place.get(name).unwrap(), bytes);
            }
            Ok(())
        })
        .unwrap();
}
