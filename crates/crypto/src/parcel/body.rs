//! The inside of a parcel: a version byte, packed entries, and zeros up to a size class, so that
//! the length of a parcel tells little about the length of a note.

use zeroize::Zeroizing;

use crate::limits;
use crate::parcel::{Entry, OpenError, SealError};
use crate::wire::{Malformed, Reader, put_block};

/// The newest version read here. The first knew no full copies: it would take such a parcel for merged and leave out what
/// it holds, so a parcel with one says 2. The second knew no remainders: a parcel that is one says 3, and all others 1.
pub(crate) const VERSION: u8 = 3;
const WITH_COPIES: u8 = 2;
const WITHOUT_COPIES: u8 = 1;
const LEVEL: i32 = 3;
const FRONT: usize = 9;
const CLASSES: [usize; 6] = [512, 1024, 2048, 4096, 8192, 16384];

/// The plaintext for these entries.
pub(crate) fn pack(entries: &[Entry]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let flat = flatten(entries)?;
    let packed =
        Zeroizing::new(zstd::bulk::compress(&flat, LEVEL).map_err(|_| SealError::TooLarge)?);
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).map_err(|_| SealError::TooLarge);
    let mut plain = Zeroizing::new(Vec::with_capacity(padded(FRONT + packed.len())));
    let version = entries.iter().map(|entry| match entry.entry_type {
        Entry::FULL_COPY => WITH_COPIES,
        Entry::REMAINDER | Entry::VOUCHED_CHANGE | Entry::VOUCHED_COPY => VERSION,
        _ => WITHOUT_COPIES,
    });
    plain.push(version.max().unwrap_or(WITHOUT_COPIES));
    plain.extend(length(&flat)?.to_le_bytes());
    plain.extend(length(&packed)?.to_le_bytes());
    plain.extend(&*packed);
    let class = padded(plain.len());
    plain.resize(class, 0);
    Ok(plain)
}

/// The entries in this plaintext.
pub(crate) fn unpack(plain: &[u8]) -> Result<Vec<Entry>, OpenError> {
    let mut reader = Reader::new(plain);
    let version = reader.u8()?;
    if version > VERSION {
        return Err(OpenError::NewerVersion);
    }
    let length = usize::try_from(reader.u32()?).map_err(|_| OpenError::TooLarge)?;
    let packed = reader.block()?;
    let padding = reader.rest();
    if version < WITHOUT_COPIES || padding.iter().any(|byte| *byte != 0) {
        return Err(OpenError::Malformed);
    }
    Ok(entries(&inflate(packed, length)?)?)
}

/// The only inflater in the house: never more than it was told, never more than the limit.
pub(crate) fn inflate(packed: &[u8], length: usize) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if length > limits::INFLATED_BYTES {
        return Err(OpenError::TooLarge);
    }
    let flat = zstd::bulk::decompress(packed, length).map_err(|_| OpenError::Malformed)?;
    if flat.len() != length {
        return Err(OpenError::Malformed);
    }
    Ok(Zeroizing::new(flat))
}

fn flatten(entries: &[Entry]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let size = entries.iter().map(|entry| entry.bytes.len() + 23).sum();
    if size > limits::INFLATED_BYTES {
        return Err(SealError::TooLarge);
    }
    let mut flat = Zeroizing::new(Vec::with_capacity(size));
    for entry in entries {
        flat.extend(entry.document.as_bytes());
        flat.extend(entry.kind.to_le_bytes());
        flat.push(entry.entry_type);
        put_block(&mut flat, &entry.bytes).map_err(|_| SealError::TooLarge)?;
    }
    Ok(flat)
}

fn entries(flat: &[u8]) -> Result<Vec<Entry>, Malformed> {
    let mut reader = Reader::new(flat);
    let mut entries = Vec::new();
    while !reader.is_empty() {
        entries.push(Entry {
            document: reader.read()?,
            kind: reader.read()?,
            entry_type: reader.read()?,
            bytes: reader.block()?.to_vec(),
        });
    }
    Ok(entries)
}

/// The size class of a length: fixed steps up to 16 KiB, then Padmé, which leaks O(log log n) bits
/// and adds at most 12 % (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019).
pub(crate) fn padded(length: usize) -> usize {
    if let Some(class) = CLASSES.into_iter().find(|class| length <= *class) {
        return class;
    }
    let exponent = length.ilog2();
    let mantissa = exponent.ilog2() + 1;
    let mask = (1_usize << exponent.saturating_sub(mantissa)) - 1;
    length.saturating_add(mask) & !mask
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_domain::ids::DocumentId;

    use super::*;

    fn note(bytes: &[u8]) -> Entry {
        Entry {
            document: DocumentId::from_bytes([3; 16]),
            kind: 1,
            entry_type: Entry::CHANGE,
            bytes: bytes.to_vec(),
        }
    }

    #[test]
    fn a_short_and_a_shorter_note_look_the_same_from_outside() {
        let short = pack(&[note(b"Fatma bracht thee mee.")]).unwrap();
        let shorter = pack(&[note(b"Thee.")]).unwrap();
        assert_eq!(short.len(), 512);
        assert_eq!(shorter.len(), 512);
    }

    #[test]
    fn size_classes_never_shrink_and_add_little() {
        let mut last = 0;
        for length in 1..200_000 {
            let class = padded(length);
            assert!(class >= length && class >= last);
            assert!(length <= 16384 || class * 100 <= length * 112, "{length}");
            assert_eq!(padded(class), class);
            last = class;
        }
    }

    #[test]
    fn a_parcel_that_inflates_to_more_than_it_says_is_refused() {
        let bomb = zstd::bulk::compress(&vec![0; 64 * 1024 * 1024], 3).unwrap();
        assert!(bomb.len() < 16 * 1024);
        let told_true = inflate(&bomb, 64 * 1024 * 1024);
        assert_eq!(told_true.unwrap_err(), OpenError::TooLarge);
        let told_false = inflate(&bomb, 1024);
        assert_eq!(told_false.unwrap_err(), OpenError::Malformed);
        let told_the_most = inflate(&bomb, limits::INFLATED_BYTES);
        assert_eq!(told_the_most.unwrap_err(), OpenError::Malformed);
    }

    #[test]
    fn a_plaintext_of_a_newer_version_is_named_as_such() {
        let mut plain = pack(&[note(b"Soep")]).unwrap().to_vec();
        assert_eq!(unpack(&plain).unwrap(), vec![note(b"Soep")]);
        *plain.first_mut().unwrap() = VERSION + 1;
        assert_eq!(unpack(&plain).unwrap_err(), OpenError::NewerVersion);
        *plain.first_mut().unwrap() = 0;
        assert_eq!(unpack(&plain).unwrap_err(), OpenError::Malformed);
    }

    #[test]
    fn a_parcel_with_a_full_copy_is_for_programs_that_know_them() {
        let copy = Entry {
            entry_type: Entry::FULL_COPY,
            ..note(b"Soep")
        };
        let plain = pack(&[note(b"Thee"), copy.clone()]).unwrap();
        assert_eq!(plain.first(), Some(&2));
        assert_eq!(unpack(&plain).unwrap(), vec![note(b"Thee"), copy]);
        assert_eq!(pack(&[note(b"Thee")]).unwrap().first(), Some(&1));
        assert_eq!(pack(&[]).unwrap().first(), Some(&1));
    }

    #[test]
    fn a_remainder_is_for_programs_that_know_them() {
        let of_type = |entry_type| Entry {
            entry_type,
            ..note(b"Soep")
        };
        for entry_type in [Entry::REMAINDER, Entry::VOUCHED_CHANGE, Entry::VOUCHED_COPY] {
            let entries = vec![note(b"Thee"), of_type(entry_type)];
            let plain = pack(&entries).unwrap();
            assert_eq!(plain.first(), Some(&3));
            assert_eq!(unpack(&plain).unwrap(), entries);
        }
        // What a laptop forgot stands beside its receipt: who does not know it reads the receipt all the same.
        let said = pack(&[of_type(Entry::RECEIPT), of_type(Entry::FORGOT)]).unwrap();
        assert_eq!(said.first(), Some(&1));
    }

    #[test]
    fn nothing_hides_in_the_padding() {
        let mut plain = pack(&[note(b"Soep")]).unwrap().to_vec();
        *plain.last_mut().unwrap() = 1;
        assert_eq!(unpack(&plain).unwrap_err(), OpenError::Malformed);
    }
}
