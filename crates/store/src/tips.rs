//! What a head says about a place far away: in which circles something was laid there lately, so that others need not
//! look into all of them.
//!
//! `u8 version = 1 | u64 since | u32 count | count x (circle 16, n u64)`, little endian, sorted by circle. `n` is the
//! number of the head with which it was told. Whoever followed every head up to `since` misses nothing; others look into
//! everything. The circle of zeros is the ledger.

use std::collections::BTreeMap;

use samenboek_crypto::Entry;
use samenboek_domain::ids::{CircleId, DocumentId};

const VERSION: u8 = 1;
const ROW: usize = 16 + 8;

/// In which circles something was laid at a place lately.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tips {
    /// What was told with this head or earlier ones is left out.
    pub since: u64,
    /// With which head it was told.
    pub circles: BTreeMap<CircleId, u64>,
}

impl Tips {
    /// What stands for the ledger among circles.
    pub const LEDGER: CircleId = CircleId::from_bytes([0; 16]);

    /// The circles with news for whoever followed the heads up to this one; none when that is not known: then it may be
    /// any.
    pub fn news_since(&self, seen: u64) -> Option<impl Iterator<Item = CircleId>> {
        let news = self.circles.iter().filter(move |(_, n)| **n > seen);
        (seen >= self.since).then(|| news.map(|(circle, _)| *circle))
    }

    pub(crate) fn entry(&self) -> Entry {
        let mut bytes = vec![VERSION];
        bytes.extend(self.since.to_le_bytes());
        let count = u32::try_from(self.circles.len()).unwrap_or(u32::MAX);
        bytes.extend(count.to_le_bytes());
        for (circle, n) in &self.circles {
            bytes.extend(circle.as_bytes());
            bytes.extend(n.to_le_bytes());
        }
        Entry {
            document: DocumentId::from_bytes([0; 16]),
            kind: 0,
            entry_type: Entry::TIPS,
            bytes,
        }
    }

    /// Reads what a head says; none when it says nothing of this form.
    pub fn of(entries: &[Entry]) -> Option<Self> {
        let entry = entries.iter().find(|it| it.entry_type == Entry::TIPS)?;
        let (version, rest) = entry.bytes.split_first()?;
        let (since, rest) = rest.split_first_chunk::<8>()?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        if *version != VERSION || rest.len() != count.checked_mul(ROW)? {
            return None;
        }
        let rows = rest.chunks_exact(ROW).map(|row| {
            let (circle, n) = row.split_first_chunk::<16>()?;
            Some((
                CircleId::from_bytes(*circle),
                u64::from_le_bytes(n.try_into().ok()?),
            ))
        });
        Some(Self {
            since: u64::from_le_bytes(*since),
            circles: rows.collect::<Option<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn some() -> Tips {
        Tips {
            since: 3,
            circles: BTreeMap::from([(Tips::LEDGER, 9), (CircleId::from_bytes([7; 16]), 4)]),
        }
    }

    #[test]
    fn the_bytes_of_tips_are_these_for_ever() {
        let bytes = some().entry().bytes;
        let expected = [
            &[1, 3, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0][..],
            &[0; 16],
            &[9, 0, 0, 0, 0, 0, 0, 0],
            &[7; 16],
            &[4, 0, 0, 0, 0, 0, 0, 0],
        ];
        assert_eq!(bytes, expected.concat());
        assert_eq!(Tips::of(&[some().entry()]), Some(some()));
    }

    #[test]
    fn what_is_cut_off_or_lengthened_says_nothing() {
        let entry = some().entry();
        for end in 0..entry.bytes.len() {
            let cut = Entry {
                bytes: entry.bytes[..end].to_vec(),
                ..entry.clone()
            };
            assert_eq!(Tips::of(&[cut]), None, "cut at {end}");
        }
        let mut longer = entry;
        longer.bytes.push(0);
        assert_eq!(Tips::of(&[longer]), None);
    }

    #[test]
    fn whoever_missed_a_head_that_is_left_out_looks_into_everything() {
        assert!(some().news_since(2).is_none());
        let news: Vec<CircleId> = some().news_since(4).unwrap().collect();
        assert_eq!(news, [Tips::LEDGER]);
        assert_eq!(some().news_since(3).unwrap().count(), 2);
        assert_eq!(some().news_since(9).unwrap().count(), 0);
    }
}
