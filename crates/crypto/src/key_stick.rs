//! The key-stick: a secret in a small file on a stick, which opens one enrolment on one laptop in place of the passphrase.
//!
//! File: "SBKS" | version u8 = 1 | tag 16 | secret 32 | check 4. The tag names the enrolment to the laptop that knows it,
//! and to nobody else; the check is the beginning of a hash, so that a damaged file is told from another one.

use std::io::{ErrorKind, Read};

use zeroize::Zeroizing;

use crate::derive::{derive_salted, sha256, short_hash};
use crate::random::{RandomError, random};
use crate::secret::hidden;

const MAGIC: &[u8; 4] = b"SBKS";
const VERSION: u8 = 1;
/// How long such a file is.
pub const KEY_STICK_BYTES: usize = 4 + 1 + 16 + 32 + 4;

/// What lies on a key-stick.
#[derive(Clone, PartialEq, Eq)]
pub struct KeyStick {
    tag: [u8; 16],
    secret: Zeroizing<[u8; 32]>,
}

hidden!(KeyStick);

/// A file that is no key of a key-stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeyStickError {
    /// Not such a file, or damaged.
    #[error("not a key of a key-stick, or damaged")]
    Damaged,
    /// Made by a newer version.
    #[error("made by a newer version")]
    NewerVersion,
}

impl KeyStick {
    /// A fresh one for an enrolment.
    pub(crate) fn generate(enrolment: &[u8; 16]) -> Result<Self, RandomError> {
        Ok(Self {
            tag: tag_of(enrolment),
            secret: Zeroizing::new(random()?),
        })
    }

    /// Reads the file.
    pub fn read(bytes: &[u8]) -> Result<Self, KeyStickError> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(KeyStickError::Damaged)?;
        let (version, _) = rest.split_first().ok_or(KeyStickError::Damaged)?;
        if *version > VERSION {
            return Err(KeyStickError::NewerVersion);
        }
        let (front, check) = bytes
            .split_last_chunk::<4>()
            .filter(|_| bytes.len() == KEY_STICK_BYTES && *version == VERSION)
            .ok_or(KeyStickError::Damaged)?;
        let (head, secret) = front
            .split_last_chunk::<32>()
            .ok_or(KeyStickError::Damaged)?;
        let (_, tag) = head
            .split_last_chunk::<16>()
            .ok_or(KeyStickError::Damaged)?;
        if check_of(front) != *check {
            return Err(KeyStickError::Damaged);
        }
        Ok(Self {
            tag: *tag,
            secret: Zeroizing::new(*secret),
        })
    }

    /// Reads the file from where it lies; whatever cannot be read is damaged.
    pub fn read_from(mut source: impl Read) -> Result<Self, KeyStickError> {
        let mut bytes = Zeroizing::new([0; KEY_STICK_BYTES + 1]);
        let mut filled = 0;
        while let Some(rest) = bytes.get_mut(filled..).filter(|rest| !rest.is_empty()) {
            match source.read(rest) {
                Ok(0) => break,
                Ok(more) => filled += more,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => return Err(KeyStickError::Damaged),
            }
        }
        Self::read(bytes.get(..filled).unwrap_or_default())
    }

    /// The file.
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(KEY_STICK_BYTES));
        bytes.extend(MAGIC);
        bytes.push(VERSION);
        bytes.extend(self.tag);
        bytes.extend(self.secret.iter());
        let check = check_of(&bytes);
        bytes.extend(check);
        bytes
    }

    /// Names the enrolment to the laptop that knows it: keys of several people and laptops lie side by side on a stick.
    pub fn tag(&self) -> &[u8; 16] {
        &self.tag
    }

    pub(crate) fn is_for(&self, enrolment: &[u8; 16]) -> bool {
        self.tag == tag_of(enrolment)
    }

    /// The key of the slot.
    pub(crate) fn slot_key(&self, salt: &[u8; 16]) -> Zeroizing<[u8; 32]> {
        derive_salted(&*self.secret, salt, &[b"samenboek/v1/key-stick"])
    }

    #[cfg(test)]
    pub(crate) fn of(enrolment: &[u8; 16], secret: [u8; 32]) -> Self {
        Self {
            tag: tag_of(enrolment),
            secret: Zeroizing::new(secret),
        }
    }
}

fn tag_of(enrolment: &[u8; 16]) -> [u8; 16] {
    short_hash(&[b"samenboek/v1/key-stick-tag", enrolment])
}

fn check_of(front: &[u8]) -> [u8; 4] {
    let [a, b, c, d, ..] = sha256(&[b"samenboek/v1/key-stick-check", front]);
    [a, b, c, d]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn a_key_reads_back_and_a_damaged_one_does_not() {
        let key = KeyStick::generate(&[7; 16]).unwrap();
        let bytes = key.to_bytes();
        assert_eq!(bytes.len(), KEY_STICK_BYTES);
        assert_eq!(KeyStick::read(&bytes).unwrap(), key);
        assert_eq!(KeyStick::read_from(bytes.as_slice()).unwrap(), key);
        let longer = [bytes.to_vec(), vec![0; 9000]].concat();
        assert!(KeyStick::read_from(longer.as_slice()).is_err());
        assert!(key.is_for(&[7; 16]) && !key.is_for(&[8; 16]));
        for place in 0..bytes.len() {
            let mut other = bytes.to_vec();
            other[place] ^= 1;
            assert!(KeyStick::read(&other).is_err(), "{place}");
            assert!(KeyStick::read(&bytes[..place]).is_err(), "{place}");
        }
        assert!(KeyStick::read(&[bytes.to_vec(), vec![0]].concat()).is_err());
        let mut newer = bytes.to_vec();
        newer[4] = VERSION + 1;
        let refused = KeyStick::read(&newer).unwrap_err();
        assert_eq!(refused, KeyStickError::NewerVersion);
    }
}
