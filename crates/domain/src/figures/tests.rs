//! What a sheet shows, by small examples.

#![allow(clippy::unwrap_used)]

use super::*;

/// A whole with parts; what is shown of both.
fn shown(audience: Audience, values: &[u64]) -> (Option<u64>, Vec<Option<u64>>) {
    let mut sheet = Sheet::new(audience);
    let whole = sheet.count(values.iter().sum());
    let parts = sheet.split(whole, values);
    let figures = sheet.settle();
    let parts = parts.iter().map(|it| figures.figure(*it).shown());
    (figures.figure(whole).shown(), parts.collect())
}

#[test]
fn a_small_count_is_never_the_whole_less_the_rest() {
    for (values, whole, parts) in [
        // Nothing small.
        (
            &[7_u64, 5, 0][..],
            Some(12),
            vec![Some(7), Some(5), Some(0)],
        ),
        // One small: the smallest other goes with it.
        (
            &[20, 3, 9, 0],
            Some(32),
            vec![Some(20), None, None, Some(0)],
        ),
        // Two small of five together may each be one to four.
        (&[20, 3, 2], Some(25), vec![Some(20), None, None]),
        // Two small of four together may not: neither could be four.
        (&[20, 3, 1], Some(24), vec![None, None, None]),
        // The other is too small to hide it: its whole goes too.
        (&[2, 0], None, vec![None, None]),
        (&[0, 0], Some(0), vec![Some(0), Some(0)]),
    ] {
        assert_eq!(
            shown(Audience::Inside, values),
            (whole, parts),
            "{values:?}"
        );
    }
}

#[test]
fn outside_ten_is_the_fewest_and_counts_are_rounded_to_five() {
    assert_eq!(
        shown(Audience::Published, &[42, 13]),
        (Some(55), vec![Some(40), Some(15)])
    );
    assert_eq!(
        shown(Audience::Published, &[42, 9, 18]),
        (Some(70), vec![Some(40), None, None])
    );
}

#[test]
fn two_tables_of_one_whole_are_one_sheet() {
    // Three months of five together: none of them could be four, so that the whole goes, and what tells the whole.
    let mut sheet = Sheet::new(Audience::Inside);
    let whole = sheet.count(5);
    let months = sheet.split(whole, &[1, 1, 3]);
    let results = sheet.split(whole, &[5, 0]);
    let figures = sheet.settle();
    assert!(!figures.are_shown(&months));
    assert_eq!(figures.figure(whole).shown(), None);
    assert_eq!(figures.figure(*results.first().unwrap()).shown(), None);
}

#[test]
fn the_rest_of_a_share_is_a_count_of_people_too() {
    for (solved, handled, share) in [
        (20, 30, Some((20, 30, 67))),
        (30, 30, Some((30, 30, 100))),
        // Two were not.
        (28, 30, None),
        (3, 30, None),
        (0, 30, Some((0, 30, 0))),
        (0, 0, None),
    ] {
        let mut sheet = Sheet::new(Audience::Inside);
        let whole = sheet.count(handled);
        let part = sheet.within(whole, solved);
        let figures = sheet.settle();
        let said = figures.share(part, whole);
        let said = said.map(|it| (it.part(), it.whole(), it.percent()));
        assert_eq!(said, share, "{solved} of {handled}");
    }
}

#[test]
fn what_nobody_said_to_lie_within_it_is_no_share() {
    let mut sheet = Sheet::new(Audience::Inside);
    let (apples, pears) = (sheet.count(10), sheet.count(20));
    assert_eq!(sheet.settle().share(apples, pears), None);
}

#[test]
fn shares_of_a_whole_never_come_to_a_hundred_and_one() {
    for values in [
        &[10_u64, 10, 10][..],
        &[5, 5, 5, 5, 5, 5],
        &[17, 17, 17, 17, 17, 17, 17],
        &[995, 5],
    ] {
        let mut sheet = Sheet::new(Audience::Inside);
        let whole = sheet.count(values.iter().sum());
        let parts = sheet.split(whole, values);
        let shares = sheet.settle().shares(&parts, whole);
        let sum: u64 = shares.iter().flatten().map(|it| it.percent()).sum();
        assert_eq!(sum, 100, "{values:?}");
    }
}

#[test]
fn of_kinds_that_a_case_has_several_of_the_last_one_is_not_what_the_others_leave() {
    // Each case has at least one kind. Of thirty, twenty-seven are about one of the first two: three must be about the third.
    let mut sheet = Sheet::new(Audience::Inside);
    let whole = sheet.count(30);
    let kinds = sheet.several(whole, &[20, 7, 3]);
    let figures = sheet.settle();
    let shown: Vec<_> = kinds.iter().map(|it| figures.figure(*it).shown()).collect();
    assert_eq!(shown.last().unwrap(), &None);
    assert!(
        shown.iter().filter(|it| it.is_none()).count() > 1,
        "{shown:?}"
    );
}

#[test]
fn the_middle_is_nobodys_own_number() {
    let days = |count: u64| (1..=count).collect::<Vec<u64>>();
    assert_eq!(middle(Audience::Inside, days(9), true), None);
    assert_eq!(middle(Audience::Inside, days(10), true).unwrap().value(), 5);
    assert_eq!(middle(Audience::Inside, days(11), true).unwrap().value(), 6);
    assert_eq!(middle(Audience::Inside, days(30), false), None);
    assert_eq!(middle(Audience::Published, days(19), true), None);
    assert!(middle(Audience::Published, days(20), true).is_some());
}

#[test]
fn a_sum_that_is_mostly_of_one_is_not_said() {
    let hours = |values: &[u64]| total(Audience::Inside, values, 60, true).map(Total::value);
    assert_eq!(hours(&[60, 60, 60, 60]), None);
    assert_eq!(hours(&[60, 60, 60, 60, 60]), Some(5));
    assert_eq!(hours(&[60, 60, 60, 60, 600]), None);
    assert_eq!(hours(&[0, 0, 60, 60, 60]), None);
    assert_eq!(total(Audience::Inside, &[60; 9], 60, false), None);
}
