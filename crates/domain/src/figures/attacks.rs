//! Attacks: somebody holds a whole sheet, knows the rules, and tries every world that fits it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::sheet::Sheet;
use super::*;

/// Everything that is printed, as somebody sees it: the number, or nothing.
fn seen(sheet: &Sheet, figures: &Figures) -> Vec<Option<u64>> {
    let cells = (0..sheet.cells.len()).map(|it| figures.figure(Count(it)).shown());
    cells.collect()
}

/// Every number that a cell may be, by trying all worlds up to `most` in each hidden cell. It shares nothing with what it
/// attacks but the equations. `zeros` are told: a hidden cell is one at least.
fn possible(sheet: &Sheet, seen: &[Option<u64>], cell: usize, most: u64) -> BTreeSet<u64> {
    let hidden: Vec<usize> = (0..sheet.cells.len())
        .filter(|it| seen[*it].is_none())
        .collect();
    let mut found = BTreeSet::new();
    let mut world: Vec<Option<u64>> = seen.to_vec();
    walk(sheet, &hidden, &mut world, cell, most, &mut found);
    found
}

fn walk(
    sheet: &Sheet,
    left: &[usize],
    world: &mut Vec<Option<u64>>,
    cell: usize,
    most: u64,
    found: &mut BTreeSet<u64>,
) {
    if world[cell].is_some_and(|it| found.contains(&it)) {
        return;
    }
    // What only one cell of an equation can make up for, it must.
    let side = |world: &[Option<u64>], cells: &[usize]| -> (u64, Vec<usize>) {
        let sum = cells.iter().filter_map(|it| world[*it]).sum();
        let open = cells.iter().copied().filter(|it| world[*it].is_none());
        (sum, open.collect())
    };
    for equation in &sheet.equations {
        let (left_sum, left_open) = side(world, &equation.left);
        let (right_sum, right_open) = side(world, &equation.right);
        let least = |open: &[usize]| -> u64 {
            let printed = open.iter().filter(|it| least_of(sheet, **it) > 0);
            printed.count() as u64
        };
        let (left_least, right_least) =
            (left_sum + least(&left_open), right_sum + least(&right_open));
        let left_fits = left_open.is_empty() && right_least > left_sum;
        let right_fits = right_open.is_empty() && left_least > right_sum;
        let is_off = left_open.is_empty() && right_open.is_empty() && left_sum != right_sum;
        if left_fits || right_fits || is_off {
            return;
        }
    }
    // The cell that is asked after first, so that its numbers are found soon.
    let next = std::iter::once(cell)
        .chain(left.iter().copied())
        .find(|it| world[*it].is_none());
    let Some(next) = next else {
        found.insert(world[cell].unwrap());
        return;
    };
    for value in least_of(sheet, next)..=most {
        world[next] = Some(value);
        walk(sheet, left, world, cell, most, found);
        world[next] = None;
    }
}

fn least_of(sheet: &Sheet, cell: usize) -> u64 {
    let about = sheet.cells[cell];
    u64::from(about.is_printed && !about.is_of_few)
}

/// Nobody finds back a small count of this sheet.
fn holds_out(sheet: &Sheet, most: u64) {
    let figures = sheet.clone().settle();
    if figures.is_all_hidden() {
        return;
    }
    let seen = seen(sheet, &figures);
    for (cell, about) in sheet.cells.iter().enumerate() {
        if sheet.is_small(about.value) {
            let numbers = possible(sheet, &seen, cell, most);
            for value in 1..sheet.audience.fewest() {
                assert!(
                    numbers.contains(&value),
                    "{cell} of {seen:?} can only be {numbers:?}: {:?}",
                    sheet.cells
                );
            }
        }
        // And what is shown is true.
        if let Some(shown) = seen[cell] {
            assert_eq!(shown, sheet.audience.round(about.value));
            assert!(!sheet.is_small(about.value));
        }
    }
}

fn values(lengths: std::ops::Range<usize>) -> impl Strategy<Value = Vec<u64>> {
    proptest::collection::vec(
        prop_oneof![Just(0_u64), 1..5_u64, 1..5_u64, 5..9_u64],
        lengths,
    )
}

/// Cuts a whole into parts by chance.
fn cut(whole: u64, cuts: &[u64]) -> Vec<u64> {
    let mut left = whole;
    let mut parts: Vec<u64> = cuts
        .iter()
        .map(|it| {
            let part = it % (left + 1);
            left -= part;
            part
        })
        .collect();
    parts.push(left);
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn nobody_reckons_a_small_count_from_one_table(parts in values(1..5)) {
        let mut sheet = Sheet::new(Audience::Inside);
        let whole = sheet.count(parts.iter().sum());
        sheet.split(whole, &parts);
        holds_out(&sheet, 40);
    }

    #[test]
    fn nor_from_two_tables_of_one_whole(parts in values(2..4), cuts in proptest::collection::vec(0..12_u64, 1..3)) {
        let mut sheet = Sheet::new(Audience::Inside);
        let all: u64 = parts.iter().sum();
        let whole = sheet.count(all);
        sheet.split(whole, &parts);
        sheet.split(whole, &cut(all, &cuts));
        holds_out(&sheet, 30);
    }

    #[test]
    fn nor_from_how_far_things_got_and_a_table_of_the_last(
        reported in 0..25_u64, suitable in 0..25_u64, handled in 0..25_u64, cuts in proptest::collection::vec(0..12_u64, 1..3),
    ) {
        let suitable = suitable.min(reported);
        let handled = handled.min(suitable);
        let mut sheet = Sheet::new(Audience::Inside);
        let first = sheet.count(reported);
        let second = sheet.within(first, suitable);
        let third = sheet.within(second, handled);
        sheet.split(third, &cut(handled, &cuts));
        sheet.lies_within(third, first);
        holds_out(&sheet, 30);
    }

    #[test]
    fn nor_from_kinds_of_which_a_case_has_several(whole in 0..16_u64, kinds in values(1..4)) {
        let kinds: Vec<u64> = kinds.into_iter().map(|it| it.min(whole)).collect();
        let mut sheet = Sheet::new(Audience::Inside);
        let all = sheet.count(whole);
        sheet.several(all, &kinds);
        holds_out(&sheet, 24);
    }

    #[test]
    fn nor_from_a_table_that_crosses_two_axes(rows in proptest::collection::vec(values(2..3), 2..3)) {
        let mut sheet = Sheet::new(Audience::Inside);
        let all: u64 = rows.iter().flatten().sum();
        let whole = sheet.count(all);
        let sums: Vec<u64> = rows.iter().map(|row| row.iter().sum()).collect();
        let margins = sheet.split(whole, &sums);
        let mut columns = vec![Vec::new(); 2];
        for (margin, row) in margins.iter().zip(&rows) {
            for (at, cell) in sheet.split(*margin, row).into_iter().enumerate() {
                columns[at].push(cell);
            }
        }
        let sums: Vec<_> = columns.iter().map(|cells| sheet.sum_of(cells)).collect();
        sheet.adds_up(whole, &sums);
        holds_out(&sheet, 26);
    }
}

#[test]
fn the_attack_finds_what_was_not_hidden_well() {
    let mut sheet = Sheet::new(Audience::Inside);
    let whole = sheet.count(12);
    sheet.split(whole, &[3, 9]);
    // Only the small one is hidden: whoever takes away has it.
    let seen = [Some(12), None, Some(9)];
    assert_eq!(possible(&sheet, &seen, 1, 30), [3].into());
}
