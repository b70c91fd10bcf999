//! One piece of a picture, as it lies in an entry of type 11: `u8 version = 1 | u16 place | u16 count | SHA-256 of the
//! whole picture 32 | bytes`, little endian.

use samenboek_crypto::{Entry, Header, Opened, ParcelKind};
use samenboek_domain::ids::{DocumentId, ParcelName};
use samenboek_domain::kind::DocumentKind;
use sha2::{Digest, Sha256};

const VERSION: u8 = 1;
const FRONT: usize = 37;

/// How many bytes of a picture one piece holds at most.
pub(crate) const PIECE_BYTES: usize = 4 * 1024 * 1024;
/// In how many pieces a picture is cut at most.
pub(crate) const MOST_PIECES: u16 = 8;

/// A piece of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece<'a> {
    /// Which it is, from 0.
    pub place: u16,
    /// Of how many.
    pub count: u16,
    /// SHA-256 of the whole picture.
    pub picture: [u8; 32],
    /// Its bytes.
    pub bytes: &'a [u8],
}

impl<'a> Piece<'a> {
    /// The pieces of a picture, in their order; none of nothing, or of more than fits in the most there may be.
    pub(crate) fn cut(bytes: &'a [u8]) -> Vec<Self> {
        let picture = hash_of(bytes);
        let count = bytes.len().div_ceil(PIECE_BYTES);
        let Some(count) = u16::try_from(count).ok().filter(|it| *it <= MOST_PIECES) else {
            return Vec::new();
        };
        let pieces = (0..count).zip(bytes.chunks(PIECE_BYTES));
        pieces
            .map(|(place, bytes)| Self {
                place,
                count,
                picture,
                bytes,
            })
            .collect()
    }

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let mut out = Vec::with_capacity(FRONT + self.bytes.len());
        out.push(VERSION);
        out.extend(self.place.to_le_bytes());
        out.extend(self.count.to_le_bytes());
        out.extend(self.picture);
        out.extend(self.bytes);
        out
    }

    /// Reads a piece; none when it is none, or breaks a bound.
    pub(crate) fn read(bytes: &'a [u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        let (place, rest) = rest.split_first_chunk::<2>()?;
        let (count, rest) = rest.split_first_chunk::<2>()?;
        let (picture, bytes) = rest.split_first_chunk::<32>()?;
        let (place, count) = (u16::from_le_bytes(*place), u16::from_le_bytes(*count));
        let is_one = *version == VERSION
            && (1..=MOST_PIECES).contains(&count)
            && place < count
            && (1..=PIECE_BYTES).contains(&bytes.len());
        is_one.then_some(Self {
            place,
            count,
            picture: *picture,
            bytes,
        })
    }

    /// The entry that carries it.
    pub(crate) fn entry(self, photo: DocumentId) -> Entry {
        Entry {
            document: photo,
            kind: DocumentKind::Photo.number(),
            entry_type: Entry::PIECE,
            bytes: self.to_bytes(),
        }
    }

    /// The piece that a parcel holds, and of which photo; none when it is laid out in any other way.
    pub(crate) fn of(parcel: &'a Opened) -> Option<(DocumentId, Self)> {
        let [entry] = parcel.entries.as_slice() else {
            return None;
        };
        let is_one = entry.entry_type == Entry::PIECE
            && entry.kind == DocumentKind::Photo.number()
            && stands_in_no_chain(&parcel.header);
        let piece = is_one.then(|| Self::read(&entry.bytes)).flatten()?;
        Some((entry.document, piece))
    }
}

/// Whether this is the outside of a piece: no text ever waits for a picture.
fn stands_in_no_chain(header: &Header) -> bool {
    header.kind == ParcelKind::Attachment
        && (header.from, header.to, header.rev) == (0, 0, 0)
        && header.prev == ParcelName::from_bytes([0; 32])
}

/// The hash by which a picture is known.
pub(crate) fn hash_of(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::prelude::*;

    use super::*;

    fn small() -> Piece<'static> {
        Piece {
            place: 0,
            count: 1,
            picture: [7; 32],
            bytes: b"beeld",
        }
    }

    #[test]
    fn the_bytes_of_a_piece_are_these_for_ever() {
        let expected = [&[1, 0, 0, 1, 0][..], &[7; 32], b"beeld"].concat();
        assert_eq!(small().to_bytes(), expected);
        assert_eq!(Piece::read(&expected), Some(small()));
    }

    #[test]
    fn what_breaks_a_bound_is_no_piece() {
        let whole = small().to_bytes();
        for end in 0..=FRONT {
            assert_eq!(Piece::read(&whole[..end]), None, "cut at {end}");
        }
        let with = |at: usize, value: u8| {
            let mut odd = whole.clone();
            odd[at] = value;
            odd
        };
        // Another version; a place behind the last; none at all; more than there may be.
        for odd in [with(0, 2), with(1, 1), with(3, 0), with(3, 9), with(4, 1)] {
            assert_eq!(Piece::read(&odd), None);
        }
        let much = vec![0; PIECE_BYTES + 1];
        let large = Piece {
            bytes: &much,
            ..small()
        };
        assert_eq!(Piece::read(&large.to_bytes()), None);
    }

    #[test]
    fn a_picture_is_cut_in_full_pieces_and_too_large_a_one_in_none() {
        let picture = vec![3; 2 * PIECE_BYTES + 1];
        let pieces = Piece::cut(&picture);
        let places: Vec<(u16, u16, usize)> = pieces
            .iter()
            .map(|it| (it.place, it.count, it.bytes.len()))
            .collect();
        assert_eq!(
            places,
            [(0, 3, PIECE_BYTES), (1, 3, PIECE_BYTES), (2, 3, 1)]
        );
        assert!(pieces.iter().all(|it| it.picture == hash_of(&picture)));
        assert!(Piece::cut(&[]).is_empty());
        let too_large = vec![0; usize::from(MOST_PIECES) * PIECE_BYTES + 1];
        assert!(Piece::cut(&too_large).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_reads_as_a_piece_is_written_as_it_was_read(bytes in proptest::collection::vec(any::<u8>(), 0..80), front in 0_u8..3) {
            let mut bytes = bytes;
            if let Some(first) = bytes.first_mut() {
                *first = front;
            }
            if let Some(piece) = Piece::read(&bytes) {
                prop_assert_eq!(piece.to_bytes(), bytes);
            }
        }
    }
}
