//! The partial orders of a few statements, one of those that look alike.

use std::collections::BTreeSet;

/// For each place what lies in its past, as bits; a place stands behind its past.
pub(super) struct Shape {
    pub(super) past: Vec<u8>,
    /// The renamings of places under which the order stays the same.
    pub(super) symmetries: Vec<Vec<usize>>,
}

pub(super) fn shapes(length: usize) -> Vec<Shape> {
    let mut seen = BTreeSet::new();
    let renamings = permutations(length);
    let mut shapes = Vec::new();
    for past in orders(length) {
        let alike: Vec<Vec<u8>> = renamings.iter().map(|it| renamed(&past, it)).collect();
        if seen.insert(alike.iter().min().unwrap().clone()) {
            let same = renamings.iter().zip(&alike).filter(|(_, it)| **it == past);
            let symmetries = same.map(|(renaming, _)| renaming.clone()).collect();
            shapes.push(Shape { past, symmetries });
        }
    }
    shapes
}

/// Every transitive order in which a place stands behind its past.
fn orders(length: usize) -> Vec<Vec<u8>> {
    let Some(last) = length.checked_sub(1) else {
        return vec![Vec::new()];
    };
    let mut longer = Vec::new();
    for order in orders(last) {
        for past in 0..1_u8 << last {
            if (0..last).all(|it| past >> it & 1 == 0 || order[it] & !past == 0) {
                longer.push([order.clone(), vec![past]].concat());
            }
        }
    }
    longer
}

fn renamed(past: &[u8], renaming: &[usize]) -> Vec<u8> {
    let mut renamed = vec![0; past.len()];
    for (place, before) in past.iter().enumerate() {
        let moved = (0..past.len()).filter(|it| before >> it & 1 == 1);
        renamed[renaming[place]] = moved.fold(0, |bits, it| bits | 1 << renaming[it]);
    }
    renamed
}

pub(super) fn permutations(length: usize) -> Vec<Vec<usize>> {
    let Some(last) = length.checked_sub(1) else {
        return vec![Vec::new()];
    };
    let mut longer = Vec::new();
    for shorter in permutations(last) {
        for place in 0..length {
            let mut permutation = shorter.clone();
            permutation.insert(place, last);
            longer.push(permutation);
        }
    }
    longer
}

#[test]
fn there_are_as_many_partial_orders_as_mathematicians_count() {
    // OEIS A000112 and A006455.
    let found: Vec<usize> = (0..=5).map(|length| shapes(length).len()).collect();
    assert_eq!(found, [1, 1, 2, 5, 16, 63]);
    let natural: Vec<usize> = (0..=5).map(|length| orders(length).len()).collect();
    assert_eq!(natural, [1, 1, 2, 7, 40, 357]);
    let symmetries: usize = shapes(5).iter().map(|it| 120 / it.symmetries.len()).sum();
    assert_eq!(symmetries, 4231, "OEIS A001035");
}
