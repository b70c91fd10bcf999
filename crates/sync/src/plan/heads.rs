//! Heads: how far each laptop has come, told in a few names instead of a full listing.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CircleId, LaptopId, ParcelName, SignerId};

use crate::layout::{HeadPlace, ParcelPlace};

/// How far one chain reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reach {
    /// The last save number.
    pub to: u64,
    /// The parcel that holds it.
    pub name: ParcelName,
}

/// What a laptop has: for each circle and signer, how far.
pub type Vector = BTreeMap<CircleId, BTreeMap<SignerId, Reach>>;

/// How far these parcels reach. Of two that reach equally far the wider one counts, then the
/// higher name, so that every laptop with the same parcels says the same.
pub fn vector(places: &[ParcelPlace]) -> Vector {
    let mut furthest: BTreeMap<(CircleId, SignerId), &ParcelPlace> = BTreeMap::new();
    let rank = |place: &ParcelPlace| (place.to, std::cmp::Reverse(place.from), place.name);
    for place in places {
        furthest
            .entry((place.circle, place.signer))
            .and_modify(|best| {
                if rank(place) > rank(best) {
                    *best = place;
                }
            })
            .or_insert(place);
    }
    let mut vector = Vector::new();
    for ((circle, signer), place) in furthest {
        vector.entry(circle).or_default().insert(
            signer,
            Reach {
                to: place.to,
                name: place.name,
            },
        );
    }
    vector
}

/// The circles in which somebody's head tells of a parcel that is not here. `has` answers whether
/// a parcel is here (or has been replaced by one that is).
pub fn circles_that_advanced(
    heads: &[Vector],
    has: impl Fn(&CircleId, &SignerId, &Reach) -> bool,
) -> BTreeSet<CircleId> {
    heads
        .iter()
        .flatten()
        .filter(|(circle, signers)| {
            signers
                .iter()
                .any(|(signer, reach)| !has(circle, signer, reach))
        })
        .map(|(circle, _)| *circle)
        .collect()
}

/// The newest head of each laptop.
pub fn newest_heads(there: &[HeadPlace]) -> BTreeMap<LaptopId, HeadPlace> {
    let mut newest: BTreeMap<LaptopId, HeadPlace> = BTreeMap::new();
    for head in there {
        newest
            .entry(head.laptop)
            .and_modify(|known| *known = (*known).max(*head))
            .or_insert(*head);
    }
    newest
}

/// This laptop's heads that a newer one of its own has replaced: to be taken away.
pub fn older_heads(there: &[HeadPlace], laptop: &LaptopId) -> Vec<HeadPlace> {
    let newest = newest_heads(there);
    there
        .iter()
        .filter(|head| head.laptop == *laptop && newest.get(laptop) != Some(head))
        .copied()
        .collect()
}
