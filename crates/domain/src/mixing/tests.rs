#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::float_cmp)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::ids::PersonId;

type Tally<'a> = &'a [(&'a str, u32)];

fn evening(tables: &[Tally<'_>]) -> Evening {
    let tallies: Vec<BTreeMap<String, u32>> = tables
        .iter()
        .map(|tally| {
            tally
                .iter()
                .map(|(group, n)| ((*group).to_owned(), *n))
                .collect()
        })
        .collect();
    Evening::of(&tallies)
}

/// Three evenings that stand in for all: the second has few groups, the third only a hall and somebody alone.
fn three() -> [Evening; 3] {
    [
        evening(&[
            &[("bonen", 4), ("linzen", 3)],
            &[("bonen", 5), ("linzen", 1)],
            &[("bonen", 1), ("linzen", 6)],
            &[("bonen", 2), ("linzen", 2), ("rijst", 3)],
        ]),
        evening(&[
            &[("bonen", 3), ("linzen", 3)],
            &[("bonen", 2), ("linzen", 4)],
        ]),
        evening(&[&[("bonen", 20), ("linzen", 5)], &[("bonen", 1)]]),
    ]
}

fn near(found: f64, wanted: f64, within: f64) {
    assert!((found - wanted).abs() <= within, "{found} is not {wanted}");
}

// The figures were worked out apart: pairs and weights by networkx 3.6.1 (complete graphs), the mean and the range by
// numpy 2.4.6 (200,000 permutations), the expected dissimilarity exactly by scipy 1.17.1 (hypergeometric distribution).

#[test]
fn how_unlike_people_are_is_the_chance_that_two_of_them_differ() {
    for (counts, wanted) in [
        (&[12, 12, 3][..], Some(0.615_384_615_384_615_4)),
        (&[5, 7], Some(0.530_303_030_303_030_3)),
        (&[4], Some(0.0)),
        (&[1, 1], Some(1.0)),
        (&[1], None),
        (&[], None),
    ] {
        match (unlike_share(counts), wanted) {
            (Some(found), Some(wanted)) => near(found, wanted, 1e-12),
            (found, wanted) => assert_eq!(found, wanted, "{counts:?}"),
        }
    }
}

#[test]
fn mixing_stands_beside_what_chance_gives() {
    let found = against_chance(&three()).unwrap();
    assert_eq!((found.people, found.units, found.evenings), (39, 6, 2));
    near(found.across, 0.516_239_316_239_316_2, 1e-12);
    near(found.expected, 0.589_205_666_128_743, 1e-12);
    near(found.external_internal, 0.032_478_632_478_632, 1e-12);
    near(
        found.expected_external_internal,
        0.178_411_332_257_486,
        1e-12,
    );
    near(found.ratio, 0.876_161_493_203_489_5, 1e-12);
    // Of 500 shuffles the ends of the range are known to a few hundredths.
    near(found.chance.0, 0.832_6, 0.04);
    near(found.chance.1, 1.096_7, 0.04);
    assert_eq!(found.verdict, Verdict::AsByChance);
}

#[test]
fn over_many_evenings_chance_lies_closer_together() {
    let [first, ..] = three();
    let width = |evenings: &[Evening]| {
        let (low, high) = against_chance(evenings).unwrap().chance;
        high - low
    };
    let (one, sixteen) = (width(std::slice::from_ref(&first)), width(&vec![first; 16]));
    // Sixteen times as many seats: about a quarter of the width.
    near(sixteen / one, 0.25, 0.08);
}

#[test]
fn tables_of_ones_own_and_tables_shared_show() {
    let apart = evening(&[&[("a", 6)], &[("b", 6)], &[("a", 5)], &[("b", 5)]]);
    let found = against_chance(&[apart]).unwrap();
    assert_eq!((found.across, found.verdict), (0.0, Verdict::Apart));
    assert_eq!(found.external_internal, -1.0);
    let pair: Tally<'_> = &[("a", 1), ("b", 1)];
    let found = against_chance(&[evening(&[pair; 10])]).unwrap();
    assert_eq!((found.across, found.verdict), (1.0, Verdict::Mixed));
    assert!(found.ratio > 1.0);
}

#[test]
fn nothing_is_said_where_there_is_nothing_to_say() {
    let cases: [(&[Tally<'_>], Silent); 7] = [
        (&[], Silent::NothingCounted),
        (&[&[("a", 0)]], Silent::NothingCounted),
        (&[&[("a", 30), ("b", 30)]], Silent::NothingCounted),
        (&[&[("a", 1)], &[("b", 1)]], Silent::NothingCounted),
        (&[&[("a", 6)], &[("a", 6)]], Silent::OneGroup),
        (&[&[("a", 6), ("b", 6)]], Silent::OneUnit),
        (&[&[("a", 2)], &[("b", 2)]], Silent::TooFew),
    ];
    for (tables, why) in cases {
        assert_eq!(against_chance(&[evening(tables)]), Err(why), "{tables:?}");
    }
}

#[test]
fn two_groups_at_tables_of_their_own_are_segregated_beyond_chance() {
    let [first, ..] = three();
    let found = segregation(&first, "bonen", "linzen").unwrap();
    assert_eq!((found.first, found.second), (12, 12));
    near(found.index, 0.416_666_666_666_666_7, 1e-12);
    near(found.expected, 0.281_682_467_038_158, 0.02);
    assert_eq!(segregation(&first, "bonen", "rijst"), Err(Silent::TooFew));
    assert_eq!(
        segregation(&first, "bonen", "gort"),
        Err(Silent::NothingCounted)
    );
    let one = evening(&[&[("a", 8), ("b", 8)]]);
    assert_eq!(segregation(&one, "a", "b"), Err(Silent::OneUnit));
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn people(numbers: &[u8]) -> BTreeSet<PersonId> {
    numbers
        .iter()
        .map(|n| PersonId::from_bytes([*n; 16]))
        .collect()
}

#[test]
fn contact_lasts_when_it_is_spread_and_not_three_times_in_a_week() {
    let met = |days: &[&str], who: &[u8]| -> Vec<Meeting> {
        let meeting = |on: &&str| Meeting {
            on: day(on),
            units: vec![people(who)],
        };
        days.iter().map(meeting).collect()
    };
    let spread = ["2026-01-10", "2026-02-10", "2026-03-20"];
    let in_a_week = ["2026-01-10", "2026-01-11", "2026-01-12"];
    let mut all = met(&spread, &[1, 2, 3, 4, 5]);
    all.extend(met(&in_a_week, &[11, 12, 13, 14]));
    // Two meetings on one day are one.
    all.extend(met(&["2026-01-10", "2026-01-10", "2026-04-10"], &[21, 22]));
    // A hall makes no pairs.
    all.extend(met(&spread, &(30..50).collect::<Vec<u8>>()));
    let found = repeated_contact(&all).unwrap();
    assert_eq!(
        (found.pairs, found.repeated, found.median_days),
        (17, 10, Some(38))
    );
    // Four people are six pairs, and could be found.
    for few in [&[1, 2][..], &[1, 2, 3, 4]] {
        assert_eq!(repeated_contact(&met(&spread, few)), Err(Silent::TooFew));
    }
    assert_eq!(repeated_contact(&[]), Err(Silent::NothingCounted));
}

#[test]
fn who_came_back_is_a_share_that_points_at_nobody() {
    let found = returning([1, 1, 1, 1, 1, 0, 2, 3, 9, 2, 2]).unwrap();
    assert_eq!((found.people, found.returned), (10, 5));
    // One person who did not come back could be found by taking away.
    assert_eq!(returning([2, 2, 2, 2, 2, 1]), Err(Silent::TooFew));
    assert_eq!(returning([0, 0]), Err(Silent::NothingCounted));
}

#[test]
fn what_is_one_of_many_is_not_one_off() {
    let weekly = ["2026-01-01", "2026-02-01", "2026-03-10"].map(|on| (Some("Eettafel"), day(on)));
    let short = ["2026-01-01", "2026-01-08", "2026-01-15"].map(|on| (Some("Cursus"), day(on)));
    let alone = [(None, day("2026-05-01"))];
    let found = structural(weekly.into_iter().chain(short).chain(alone)).unwrap();
    assert_eq!((found.encounters, found.structural), (7, 3));
    assert_eq!(structural([]), Err(Silent::NothingCounted));
}

#[test]
fn no_number_points_at_fewer_than_five() {
    for (people, said) in [(0, Some(0)), (1, None), (4, None), (5, Some(5))] {
        assert_eq!(shown(people), said);
    }
    assert_eq!(shown_part(5, 9), None);
    assert_eq!(shown_part(5, 10), Some((5, 10)));
    assert_eq!(shown_part(10, 10), Some((10, 10)));
    assert_eq!(shown_part(0, 0), None);
}

prop_compose! {
    fn any_evening()(tables in prop::collection::vec(prop::collection::btree_map("[abc]", 0_u32..9, 0..3), 0..7)) -> Evening {
        Evening::of(&tables)
    }
}

proptest! {
    #[test]
    fn every_measure_stays_within_its_bounds_whatever_was_counted(evenings in prop::collection::vec(any_evening(), 0..4)) {
        if let Ok(found) = against_chance(&evenings) {
            prop_assert!((0.0..=1.0).contains(&found.across));
            prop_assert!(found.expected > 0.0 && found.expected <= 1.0);
            prop_assert!((-1.0..=1.0).contains(&found.external_internal));
            prop_assert!(found.ratio.is_finite() && found.chance.0 <= found.chance.1);
            prop_assert!(found.people >= FEWEST_PEOPLE);
        }
        for evening in &evenings {
            if let Ok(found) = segregation(evening, "a", "b") {
                prop_assert!((0.0..=1.0 + 1e-9).contains(&found.index));
                prop_assert!((0.0..=1.0).contains(&found.expected));
            }
        }
    }

    #[test]
    fn the_order_in_which_tables_were_written_changes_no_share(evening in any_evening()) {
        let mut turned = evening.units().to_vec();
        turned.reverse();
        let groups = evening.groups().to_vec();
        let tallies = turned.iter().map(|unit| {
            let pairs = groups.iter().cloned().zip(unit);
            pairs.map(|(group, count)| (group, u32::try_from(*count).unwrap())).collect()
        });
        let tallies: Vec<BTreeMap<String, u32>> = tallies.collect();
        let one = against_chance(&[evening]).map(|it| (it.across, it.expected, it.people));
        let other = against_chance(&[Evening::of(&tallies)]).map(|it| (it.across, it.expected, it.people));
        match (one, other) {
            (Ok(one), Ok(other)) => {
                prop_assert!((one.0 - other.0).abs() < 1e-9);
                prop_assert!((one.1 - other.1).abs() < 1e-9);
                prop_assert_eq!(one.2, other.2);
            }
            (one, other) => prop_assert_eq!(one.err(), other.err()),
        }
    }
}
