//! A book of bytes: enough of one to exchange with.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::{CircleId, ParcelName, SignerId, StatementName};
use sha2::{Digest, Sha256};

use super::*;
use crate::layout::ParcelPlace;
use crate::plan::{Vector, vector};

pub(super) struct Shelf {
    pub(super) numbering: BookId,
    /// What came or was made, in this order.
    pub(super) arrived: Vec<Item>,
    pub(super) bytes: BTreeMap<Name, Vec<u8>>,
    /// Whose parcels this laptop refuses.
    pub(super) refuses: BTreeSet<SignerId>,
    pub(super) asked_away: BTreeSet<Name>,
    /// What is remembered of the one other laptop.
    pub(super) memory: Option<Memory>,
}

impl Shelf {
    pub(super) fn new(numbering: u8) -> Self {
        Self {
            numbering: BookId([numbering; 16]),
            arrived: Vec::new(),
            bytes: BTreeMap::new(),
            refuses: BTreeSet::new(),
            asked_away: BTreeSet::new(),
            memory: None,
        }
    }

    /// A parcel of this signer with these bytes; 0 stands outside the chain.
    pub(super) fn save(&mut self, signer: SignerId, number: u64, bytes: &[u8]) {
        let bytes = [signer.as_bytes().as_slice(), &number.to_le_bytes(), bytes].concat();
        self.keep(Item::Parcel(place_of(&bytes)), bytes);
    }

    pub(super) fn state(&mut self, words: &[u8]) {
        let name = StatementName::from_bytes(Sha256::digest(words).into());
        self.keep(Item::Statement(name), words.to_vec());
    }

    fn keep(&mut self, item: Item, bytes: Vec<u8>) {
        if self.bytes.insert(item.name(), bytes).is_none() {
            self.arrived.push(item);
        }
    }

    fn chain(&self) -> Vec<ParcelPlace> {
        let places = self.arrived.iter().filter_map(|item| match item {
            Item::Parcel(place) if place.from > 0 => Some(*place),
            Item::Parcel(_) | Item::Statement(_) => None,
        });
        places.collect()
    }
}

impl Shelf {
    fn without_gap(&self) -> Vec<ParcelPlace> {
        let mut chain = self.chain();
        chain.sort_by_key(|place| (place.circle, place.signer, place.from));
        let mut reached: BTreeMap<SignerId, u64> = BTreeMap::new();
        chain.retain(|place| {
            let to = reached.entry(place.signer).or_default();
            let follows = place.from <= *to + 1;
            *to = if follows { place.to.max(*to) } else { *to };
            follows
        });
        chain
    }
}

/// What the bytes themselves say; what an offer said of them was a claim.
fn place_of(bytes: &[u8]) -> ParcelPlace {
    let number = u64::from_le_bytes(bytes[32..40].try_into().unwrap());
    ParcelPlace {
        centre: DE_BRUG,
        circle: TEAM,
        signer: SignerId::from_bytes(bytes[..32].try_into().unwrap()),
        from: number,
        to: number,
        name: ParcelName::from_bytes(Sha256::digest(bytes).into()),
    }
}

impl Book for Shelf {
    fn last(&mut self) -> Result<(BookId, u64), BookFault> {
        Ok((self.numbering, u64::try_from(self.arrived.len()).unwrap()))
    }

    fn since(&mut self, number: u64) -> Result<Vec<Item>, BookFault> {
        let mut items = self.arrived[usize::try_from(number).unwrap()..].to_vec();
        items.sort();
        Ok(items)
    }

    fn vector(&mut self) -> Result<Vector, BookFault> {
        Ok(vector(&self.without_gap()))
    }

    fn loose(&mut self) -> Result<BTreeSet<Item>, BookFault> {
        let covered: BTreeSet<ParcelPlace> = self.without_gap().into_iter().collect();
        let loose = self.arrived.iter().filter(|item| match item {
            Item::Parcel(place) => !covered.contains(place),
            Item::Statement(_) => true,
        });
        Ok(loose.copied().collect())
    }

    fn range(
        &mut self,
        circle: &CircleId,
        signer: &SignerId,
        after: u64,
    ) -> Result<Vec<ParcelPlace>, BookFault> {
        let mut range = self.chain();
        range
            .retain(|place| (place.circle, place.signer) == (*circle, *signer) && place.to > after);
        Ok(range)
    }

    fn has(&mut self, item: &Item) -> Result<bool, BookFault> {
        let refused = matches!(item, Item::Parcel(place) if self.refuses.contains(&place.signer));
        Ok(refused || self.bytes.contains_key(&item.name()))
    }

    fn give(&mut self, name: &Name) -> Result<Option<Vec<u8>>, BookFault> {
        Ok(self
            .bytes
            .get(name)
            .filter(|_| !self.asked_away.contains(name))
            .cloned())
    }

    fn take(&mut self, item: &Item, bytes: Vec<u8>) -> Result<Vec<Taken>, BookFault> {
        let hash: [u8; 32] = Sha256::digest(&bytes).into();
        let is_whole = match item.name() {
            Name::Statement(name) => *name.as_bytes() == hash,
            Name::Parcel(name) => *name.as_bytes() == hash,
        };
        if is_whole {
            let item = match item {
                Item::Parcel(_) => Item::Parcel(place_of(&bytes)),
                Item::Statement(_) => *item,
            };
            self.keep(item, bytes);
            Ok(vec![Taken::Kept])
        } else {
            Ok(vec![Taken::Damaged])
        }
    }

    fn settle(&mut self) -> Result<Vec<Taken>, BookFault> {
        Ok(Vec::new())
    }
}
