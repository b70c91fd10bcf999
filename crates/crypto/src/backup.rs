//! Sealing of a backup: a stream of chunks, each bound to its place, the last one marked.
//!
//! nonce prefix 19 | chunks of 64 KiB, each with its tag. Nonce = prefix | number u32 | last u8
//! (Hoang, Reyhanitabar, Rogaway, Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
//! Misuse-Resistance", 2015: STREAM).

use std::io::{self, Read, Write};

use zeroize::Zeroizing;

use crate::cipher;
use crate::random::{RandomError, random};
use crate::secret::key;

const CHUNK: usize = 64 * 1024;
const TAG: usize = 16;
const AAD: &[u8] = b"samenboek/v1/backup-chunk";

key!(
    /// Seals one backup.
    BackupKey
);

/// A backup that cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Changed, cut off, or sealed with another key.
    #[error("the backup was changed or cut off, or is sealed with another key")]
    BrokenSeal,
    /// More than 256 TiB.
    #[error("too much for one backup")]
    TooLarge,
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// Reading or writing failed.
    #[error("reading or writing the backup failed")]
    Io(#[from] io::Error),
}

/// Seals everything that the reader gives. Returns how many bytes were read.
pub fn seal_stream(
    key: &BackupKey,
    reader: &mut impl Read,
    writer: &mut impl Write,
) -> Result<u64, BackupError> {
    let prefix = random::<19>()?;
    writer.write_all(&prefix)?;
    in_chunks(reader, CHUNK, |number, last, plain| {
        let nonce = nonce(&prefix, number, last);
        writer.write_all(&cipher::encrypt(key.bytes(), &nonce, AAD, plain))?;
        Ok(plain.len())
    })
}

/// Opens what [`seal_stream`] made. Returns how many bytes were written. What was written is
/// worth nothing until this returns: a backup that was cut off shows itself at its end.
pub fn open_stream(
    key: &BackupKey,
    reader: &mut impl Read,
    writer: &mut impl Write,
) -> Result<u64, BackupError> {
    let mut prefix = [0; 19];
    reader.read_exact(&mut prefix).map_err(cut_off)?;
    in_chunks(reader, CHUNK + TAG, |number, last, sealed| {
        let nonce = nonce(&prefix, number, last);
        let plain = cipher::decrypt(key.bytes(), &nonce, AAD, sealed)
            .map_err(|_| BackupError::BrokenSeal)?;
        writer.write_all(&plain)?;
        Ok(plain.len())
    })
}

fn cut_off(error: io::Error) -> BackupError {
    if error.kind() == io::ErrorKind::UnexpectedEof {
        return BackupError::BrokenSeal;
    }
    BackupError::Io(error)
}

/// Hands on full chunks; the last one may be shorter, and is there even if it is empty.
fn in_chunks(
    reader: &mut impl Read,
    size: usize,
    mut each: impl FnMut(u32, bool, &[u8]) -> Result<usize, BackupError>,
) -> Result<u64, BackupError> {
    let mut total = 0;
    let mut number = 0_u32;
    let mut chunk = next_chunk(reader, size)?;
    loop {
        // Only a full chunk can have one behind it.
        let following = if chunk.len() == size {
            next_chunk(reader, size)?
        } else {
            Zeroizing::default()
        };
        let last = following.is_empty();
        total += each(number, last, &chunk)? as u64;
        if last {
            return Ok(total);
        }
        number = number.checked_add(1).ok_or(BackupError::TooLarge)?;
        chunk = following;
    }
}

fn next_chunk(reader: &mut impl Read, size: usize) -> Result<Zeroizing<Vec<u8>>, BackupError> {
    let mut chunk = Zeroizing::new(Vec::with_capacity(size));
    reader.take(size as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

fn nonce(prefix: &[u8; 19], number: u32, last: bool) -> [u8; 24] {
    let mut nonce = [0; 24];
    let tail = number.to_le_bytes().into_iter().chain([u8::from(last)]);
    let bytes = prefix.iter().copied().chain(tail);
    for (place, byte) in nonce.iter_mut().zip(bytes) {
        *place = byte;
    }
    nonce
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn key() -> BackupKey {
        BackupKey::new(Zeroizing::new([7; 32]))
    }

    fn sealed(plain: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        let read = seal_stream(&key(), &mut &*plain, &mut out).unwrap();
        assert_eq!(read, plain.len() as u64);
        out
    }

    fn opened(bytes: &[u8]) -> Result<Vec<u8>, BackupError> {
        let mut out = Vec::new();
        open_stream(&key(), &mut &*bytes, &mut out)?;
        Ok(out)
    }

    #[test]
    fn a_backup_of_any_length_reads_back() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 5] {
            let plain: Vec<u8> = (0..length).map(|it| (it % 251) as u8).collect();
            assert_eq!(opened(&sealed(&plain)).unwrap(), plain, "{length}");
        }
    }

    #[test]
    fn a_backup_that_was_cut_off_anywhere_is_refused() {
        let whole = sealed(&vec![5; 2 * CHUNK + 100]);
        let one_chunk = 19 + CHUNK + TAG;
        let ends = [
            0,
            1,
            18,
            19,
            20,
            one_chunk,
            one_chunk + CHUNK + TAG,
            whole.len() - 1,
        ];
        for end in ends {
            let error = opened(&whole[..end]).unwrap_err();
            assert!(matches!(error, BackupError::BrokenSeal), "{end}");
        }
    }

    #[test]
    fn a_backup_that_was_changed_is_refused() {
        let whole = sealed(&vec![5; 2 * CHUNK]);
        for place in [0, 18, 19, 5000, 19 + CHUNK + TAG, whole.len() - 1] {
            let mut changed = whole.clone();
            changed[place] ^= 1;
            assert!(opened(&changed).is_err(), "{place}");
        }
        let longer = [whole.clone(), vec![0; 10]].concat();
        assert!(opened(&longer).is_err());
        let (front, chunks) = whole.split_at(19);
        let (one, two) = chunks.split_at(CHUNK + TAG);
        assert!(opened(&[front, two, one].concat()).is_err());
        assert!(opened(&[front, one, one].concat()).is_err());
    }

    #[test]
    fn another_laptops_key_does_not_open_a_backup() {
        let other = BackupKey::new(Zeroizing::new([8; 32]));
        let whole = sealed(b"alles");
        let error = open_stream(&other, &mut &*whole, &mut Vec::new()).unwrap_err();
        assert!(matches!(error, BackupError::BrokenSeal));
    }
}
