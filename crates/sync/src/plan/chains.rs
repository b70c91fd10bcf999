//! Ranges of one chain that lie within one another.

use std::cmp::Reverse;

use crate::layout::ParcelPlace;

/// These places in the order to travel (circle, signer, from, widest first), each once, without
/// those whose range lies strictly within another of the same signer and circle.
///
/// Two of equal range both stay: which one is newer stands in their headers only. A place that
/// counts from 0 (an epoch, a box, a receipt) stands outside the chain: it contains nothing and
/// nothing contains it.
pub fn without_contained(places: &[ParcelPlace]) -> Vec<ParcelPlace> {
    let mut sorted = places.to_vec();
    sorted.sort_by_key(|place| (chain(place), place.from, Reverse(place.to), place.name));
    sorted.dedup();
    let mut kept: Vec<ParcelPlace> = Vec::with_capacity(sorted.len());
    // The one before in the chain that reaches furthest. Sorted, whatever comes after it begins
    // no earlier, so it is contained when it reaches no further and is not the same range.
    let mut furthest: Option<ParcelPlace> = None;
    for place in sorted {
        let before = furthest.filter(|before| chain(before) == chain(&place) && before.from > 0);
        match before {
            Some(before) if before.to >= place.to && range(&before) != range(&place) => {}
            Some(before) => {
                kept.push(place);
                furthest = Some(if place.to > before.to { place } else { before });
            }
            None => {
                kept.push(place);
                furthest = Some(place);
            }
        }
    }
    kept
}

fn chain(place: &ParcelPlace) -> impl Ord + use<> {
    (place.centre, place.circle, place.signer)
}

fn range(place: &ParcelPlace) -> (u64, u64) {
    (place.from, place.to)
}
