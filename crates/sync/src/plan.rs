//! What to fetch, what to deliver: pure, from what lies here and what lies there.
//!
//! A parcel replaces another of the same signer and circle when its range strictly contains the
//! other's; the other need not travel any more. What a name at a carrier says is only a claim:
//! after a container turned out bad, plan again without it, and what it hid is fetched.

mod chains;
mod heads;

use std::collections::BTreeSet;

use samenboek_domain::ids::{ParcelName, StatementName};

pub use chains::without_contained;
pub use heads::{Reach, Vector, circles_that_advanced, newest_heads, older_heads, vector};

use crate::layout::{ParcelPlace, StatementPlace};

/// The parcels to fetch: those at the carrier that are not here, that no parcel here or there
/// contains, and that were not set aside before. In the order to fetch them: by signer, then
/// range, the widest first.
///
/// `set_aside` are names that were fetched and turned out bad (or are refused for ever). A bad
/// container hides nothing: call again with its name in `set_aside`, until nothing is left.
pub fn to_fetch(
    here: &[ParcelPlace],
    there: &[ParcelPlace],
    set_aside: &BTreeSet<ParcelName>,
) -> Vec<ParcelPlace> {
    let known: BTreeSet<ParcelName> = here.iter().map(|place| place.name).collect();
    // What is here under another range claims something false, and may hide nothing either.
    let wanted = there
        .iter()
        .filter(|place| !set_aside.contains(&place.name) && !known.contains(&place.name));
    let all: Vec<ParcelPlace> = here.iter().chain(wanted).copied().collect();
    let mut fetch = without_contained(&all);
    fetch.retain(|place| !known.contains(&place.name));
    fetch
}

/// The parcels to deliver: those here that are not at the carrier and that no other parcel here
/// contains. A claim at the carrier to contain them counts for nothing.
///
/// `damaged` are names at the carrier whose bytes turned out bad: they are put again.
pub fn to_deliver(
    here: &[ParcelPlace],
    there: &[ParcelPlace],
    damaged: &BTreeSet<ParcelName>,
) -> Vec<ParcelPlace> {
    // By place, not by name alone: the right bytes under a false range are not found by anybody.
    let lies_there: BTreeSet<&ParcelPlace> = there
        .iter()
        .filter(|place| !damaged.contains(&place.name))
        .collect();
    let mut deliver = without_contained(here);
    deliver.retain(|place| !lies_there.contains(place));
    deliver
}

/// The statements at the carrier that are not here, sorted.
pub fn statements_to_fetch(
    here: &BTreeSet<StatementName>,
    there: &[StatementPlace],
) -> BTreeSet<StatementName> {
    there
        .iter()
        .map(|place| place.name)
        .filter(|name| !here.contains(name))
        .collect()
}

/// The statements here that are not at the carrier, sorted.
pub fn statements_to_deliver(
    here: &BTreeSet<StatementName>,
    there: &[StatementPlace],
) -> BTreeSet<StatementName> {
    let lies_there: BTreeSet<StatementName> = there.iter().map(|place| place.name).collect();
    here.difference(&lies_there).copied().collect()
}

#[cfg(test)]
mod tests;
