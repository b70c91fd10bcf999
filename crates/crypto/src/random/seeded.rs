//! Chance that a simulation can repeat.

use std::cell::RefCell;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use crate::derive::sha256;

thread_local! {
    static SEEDED: RefCell<Option<ChaCha20Rng>> = const { RefCell::new(None) };
}

/// From now on this thread's chance follows from the seed; other threads keep their own.
pub fn seed(seed: u64) {
    let seed = sha256(&[b"samenboek/simulation", &seed.to_le_bytes()]);
    SEEDED.set(Some(ChaCha20Rng::from_seed(seed)));
}

/// This thread's chance comes from the operating system again.
pub fn unseed() {
    SEEDED.set(None);
}

/// A slot's key without its cost, while this thread's chance follows from a seed: what a guess costs is no part of what a
/// simulation looks at.
pub(crate) fn quick(passphrase: &[u8], salt: &[u8; 16]) -> Option<[u8; 32]> {
    let is_seeded = SEEDED.with_borrow(Option::is_some);
    is_seeded.then(|| sha256(&[b"samenboek/simulation/derivation", salt, passphrase]))
}

/// Whether the bytes were filled from a seed.
pub(super) fn fill(bytes: &mut [u8]) -> bool {
    SEEDED.with_borrow_mut(|seeded| match seeded {
        Some(chance) => {
            chance.fill_bytes(bytes);
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::kit::House;
    use crate::{Cost, KeysFile, Passphrase, Picture, random};

    /// A laptop that is set up, a circle's key, and a few bytes.
    fn everything() -> (Vec<u8>, Vec<u8>, [u8; 8]) {
        let passphrase = Passphrase::new("fiets lamp");
        let (file, unlocked, _) =
            KeysFile::found(&passphrase, Cost::standard(), "Amina", Picture::default()).unwrap();
        let (_, closed) = file.open(&unlocked).unwrap();
        let house = House::founded();
        let (key, parcel) =
            crate::mint(&house.team(), &house.centre, &[], &[], closed.signer()).unwrap();
        assert_eq!(key.id(), parcel.header().epoch);
        (file.to_bytes(), parcel.into_bytes(), random().unwrap())
    }

    #[test]
    fn a_seed_makes_the_same_laptop_again_and_another_seed_another_one() {
        seed(7);
        let first = everything();
        let later = everything();
        seed(7);
        assert_eq!(everything(), first);
        seed(8);
        assert_ne!(everything(), first);
        assert_ne!(later, first);
        unseed();
        assert_ne!(random::<32>(), random::<32>());
    }

    #[test]
    fn a_seed_stays_on_its_thread() {
        seed(7);
        let mine = random::<32>().unwrap();
        seed(7);
        let elsewhere = std::thread::spawn(|| random::<32>().unwrap())
            .join()
            .unwrap();
        assert_ne!(elsewhere, mine);
        assert_eq!(random::<32>().unwrap(), mine);
        unseed();
    }
}
