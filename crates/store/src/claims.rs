//! What a laptop says it has: the body of receipts and heads.
//!
//! `u8 version = 1 | i64 at | u32 count | count x (circle 16, signer 32, to u64, name 32)`, little endian, sorted by
//! (circle, signer). A claim is signed by the desk of the laptop that makes it.

use samenboek_domain::ids::{CircleId, ParcelName, SignerId};
use samenboek_domain::time::Timestamp;

const VERSION: u8 = 1;
const ROW: usize = 16 + 32 + 8 + 32;

/// How far one chain has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reach {
    /// The circle the chain lies in.
    pub circle: CircleId,
    /// Whose chain it is.
    pub signer: SignerId,
    /// The last save number.
    pub to: u64,
    /// The parcel that holds it.
    pub name: ParcelName,
}

/// What a laptop says it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// What that laptop's clock said.
    pub at: Timestamp,
    /// The chains that advanced.
    pub reaches: Vec<Reach>,
}

impl Claim {
    /// The bytes that stand in the parcel.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut reaches = self.reaches.clone();
        reaches.sort();
        let mut bytes = vec![VERSION];
        bytes.extend(self.at.as_millis().to_le_bytes());
        bytes.extend(
            u32::try_from(reaches.len())
                .unwrap_or(u32::MAX)
                .to_le_bytes(),
        );
        for reach in &reaches {
            bytes.extend(reach.circle.as_bytes());
            bytes.extend(reach.signer.as_bytes());
            bytes.extend(reach.to.to_le_bytes());
            bytes.extend(reach.name.as_bytes());
        }
        bytes
    }

    /// Reads a claim; none when it is not of this form.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        let (at, rest) = rest.split_first_chunk::<8>()?;
        let (count, rest) = rest.split_first_chunk::<4>()?;
        let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
        if *version != VERSION || rest.len() != count.checked_mul(ROW)? {
            return None;
        }
        let reaches = rest
            .chunks_exact(ROW)
            .map(row)
            .collect::<Option<Vec<_>>>()?;
        Some(Self {
            at: Timestamp::from_millis(i64::from_le_bytes(*at)),
            reaches,
        })
    }
}

fn row(bytes: &[u8]) -> Option<Reach> {
    let (circle, rest) = bytes.split_first_chunk::<16>()?;
    let (signer, rest) = rest.split_first_chunk::<32>()?;
    let (to, rest) = rest.split_first_chunk::<8>()?;
    let (name, _) = rest.split_first_chunk::<32>()?;
    Some(Reach {
        circle: CircleId::from_bytes(*circle),
        signer: SignerId::from_bytes(*signer),
        to: u64::from_le_bytes(*to),
        name: ParcelName::from_bytes(*name),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn claim() -> Claim {
        let reach = |n: u8| Reach {
            circle: CircleId::from_bytes([1; 16]),
            signer: SignerId::from_bytes([n; 32]),
            to: u64::from(n) * 7,
            name: ParcelName::from_bytes([n + 1; 32]),
        };
        Claim {
            at: Timestamp::from_millis(1_764_000_000_123),
            reaches: vec![reach(1), reach(2)],
        }
    }

    #[test]
    fn a_claim_reads_back_as_it_was_written() {
        assert_eq!(Claim::from_bytes(&claim().to_bytes()), Some(claim()));
    }

    #[test]
    fn a_shortened_or_lengthened_claim_is_no_claim() {
        let bytes = claim().to_bytes();
        for end in 0..bytes.len() {
            assert_eq!(Claim::from_bytes(&bytes[..end]), None, "cut at {end}");
        }
        assert_eq!(Claim::from_bytes(&[bytes.as_slice(), &[0]].concat()), None);
    }
}
