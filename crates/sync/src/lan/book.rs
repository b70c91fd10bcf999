//! What an exchange asks of this laptop's book, and what it remembers of another laptop.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use samenboek_domain::ids::{CircleId, ParcelName, SignerId, StatementName};
use sha2::{Digest, Sha256};

use crate::layout::ParcelPlace;
use crate::plan::Vector;

/// Names one numbering of a book. A book that was copied or restored gets another, so that
/// nobody's "since N" is taken for something that it does not say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BookId(pub [u8; 16]);

/// What travels, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Name {
    /// A statement. First, because statements say whose parcels count.
    Statement(StatementName),
    /// A parcel.
    Parcel(ParcelName),
}

/// What travels, with what it claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A statement.
    Statement(StatementName),
    /// A parcel.
    Parcel(ParcelPlace),
}

impl Item {
    /// Its name.
    pub fn name(&self) -> Name {
        match self {
            Self::Statement(name) => Name::Statement(*name),
            Self::Parcel(place) => Name::Parcel(place.name),
        }
    }
}

/// What became of something that arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is here now, durably: merged, waiting, or kept sealed.
    Kept,
    /// It is nothing for this book, for ever: `has` says from now on that it is not wanted.
    Refused,
    /// It is not what its name says. It is asked for again another time.
    Damaged,
}

/// What is remembered of another laptop, by its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Memory {
    /// Its book.
    pub book: BookId,
    /// Up to which number of that book everything was heard.
    pub heard: u64,
    /// Both whole vectors were compared when they stood like this, and nothing was left to say.
    pub settled: Option<[u8; 32]>,
}

/// The book failed; the reason stays with whoever keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the book failed")]
pub struct BookFault;

/// This laptop's book, as an exchange sees it. Every call may block on a disk.
pub trait Book {
    /// This numbering, and the last number in it: whatever came or was made here so far.
    fn last(&mut self) -> Result<(BookId, u64), BookFault>;

    /// What came after this number, statements first; what was replaced since is left out.
    fn since(&mut self, number: u64) -> Result<Vec<Item>, BookFault>;

    /// How far every chain reaches here without a gap. Two laptops that hold the same say the
    /// same.
    fn vector(&mut self) -> Result<Vector, BookFault>;

    /// Everything here that the vector does not cover: every statement, every parcel that counts
    /// from 0 (epochs, boxes, receipts), and whatever lies beyond a gap in its chain.
    fn loose(&mut self) -> Result<BTreeSet<Item>, BookFault>;

    /// This chain's parcels here that reach further than `after`, what others contain left out.
    fn range(
        &mut self,
        circle: &CircleId,
        signer: &SignerId,
        after: u64,
    ) -> Result<Vec<ParcelPlace>, BookFault>;

    /// Whether this is not wanted: it is here, contained in what is here, or refused for ever.
    fn has(&mut self, item: &Item) -> Result<bool, BookFault>;

    /// The bytes of something here; none when it has gone since.
    fn give(&mut self, name: &Name) -> Result<Option<Vec<u8>>, BookFault>;

    /// Takes something in, durably, each by itself. The bytes are foreign: their hash has not
    /// been looked at, and what `item` says besides the name is a claim. What became of it may be
    /// told with the next, or by `settle`: while one is written, the next can be made ready.
    fn take(&mut self, item: &Item, bytes: Vec<u8>) -> Result<Vec<Taken>, BookFault>;

    /// What became of everything that was taken and not told of yet.
    fn settle(&mut self) -> Result<Vec<Taken>, BookFault>;

    /// Whether this travels after everything else: a piece of a picture.
    fn comes_last(&mut self, _item: &Item) -> bool {
        false
    }

    /// How many of those wanted have come.
    fn progress(&mut self, _done: usize, _total: usize) {}
}

/// One hash for everything a laptop has: its whole vector, and what that does not cover.
pub fn digest(vector: &Vector, loose: &BTreeSet<Item>) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"samenboek/v1/vector");
    for (circle, chains) in vector {
        for (signer, reach) in chains {
            hash.update(circle.as_bytes());
            hash.update(signer.as_bytes());
            hash.update(reach.to.to_le_bytes());
            hash.update(reach.name.as_bytes());
        }
    }
    // Chains and loose things cannot be taken for one another: their number is told.
    let chains: usize = vector.values().map(BTreeMap::len).sum();
    hash.update(u64::try_from(chains).unwrap_or(u64::MAX).to_le_bytes());
    let names: BTreeSet<Name> = loose.iter().map(Item::name).collect();
    for name in names {
        match name {
            Name::Statement(name) => hash.update(name.as_bytes()),
            Name::Parcel(name) => hash.update(name.as_bytes()),
        }
    }
    hash.finalize().into()
}

/// One hash for two digests, whoever says it.
pub(super) fn pair(one: &[u8; 32], other: &[u8; 32]) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(b"samenboek/v1/settled");
    hash.update(one.min(other));
    hash.update(one.max(other));
    hash.finalize().into()
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Statement(name) => write!(f, "{name}"),
            Self::Parcel(name) => write!(f, "{name}"),
        }
    }
}
