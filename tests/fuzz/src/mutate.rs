//! Changes of bytes that follow from a seed: flipped, cut, doubled, moved, spliced, and numbers at the edge of what fits.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Longer than this no input grows.
const MOST: usize = 16 * 1024;
const EDGES: [u64; 12] = [
    0,
    1,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    0xffff_ffff_ffff_ffff,
];

struct Chance(ChaCha8Rng);

impl Chance {
    fn any(&mut self) -> u64 {
        self.0.next_u64()
    }

    fn below(&mut self, end: usize) -> usize {
        (self.any() % end as u64) as usize
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// An endless row of inputs, made of those that are known.
pub struct Mutations<'a> {
    known: &'a [Vec<u8>],
    chance: Chance,
}

impl<'a> Mutations<'a> {
    /// Those of this seed.
    pub fn of(known: &'a [Vec<u8>], seed: u64) -> Self {
        Self {
            known,
            chance: Chance(ChaCha8Rng::seed_from_u64(seed)),
        }
    }

    fn change(&mut self, bytes: &mut Vec<u8>) {
        let at = self.chance.below(bytes.len() + 1);
        let most = 1 << self.chance.below(8);
        let length = 1 + self.chance.below(most);
        let end = (at + length).min(bytes.len());
        match self.chance.below(9) {
            0 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.chance.below(8);
                }
            }
            1 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = self.chance.any() as u8;
                }
            }
            2 => self.put_number(bytes, at),
            3 => drop(bytes.drain(at..end)),
            4 => bytes.truncate(at),
            5 => {
                let doubled = bytes[at..end].to_vec();
                bytes.splice(at..at, doubled);
            }
            6 => {
                let fresh: Vec<u8> = (0..length).map(|_| self.chance.any() as u8).collect();
                bytes.splice(at..at, fresh);
            }
            7 => {
                let other = self.chance.pick(self.known);
                let from = self.chance.below(other.len() + 1);
                let to = (from + length).min(other.len());
                bytes.splice(at..end, other[from..to].iter().copied());
            }
            _ => {
                let other = self.chance.pick(self.known);
                let from = self.chance.below(other.len() + 1);
                bytes.truncate(at);
                bytes.extend(&other[from..]);
            }
        }
        bytes.truncate(MOST);
    }

    /// A number at an edge, or one more or less than stands here, in one, two, four or eight bytes, either end first.
    fn put_number(&mut self, bytes: &mut [u8], at: usize) {
        let width = 1 << self.chance.below(4);
        let Some(place) = bytes.get_mut(at..at + width) else {
            return;
        };
        let mut whole = [0; 8];
        whole[..width].copy_from_slice(place);
        let number = match self.chance.below(3) {
            0 => *self.chance.pick(&EDGES),
            1 => u64::from_le_bytes(whole).wrapping_add(1),
            _ => u64::from_le_bytes(whole).wrapping_sub(1),
        };
        let number = number.to_le_bytes();
        place.copy_from_slice(&number[..width]);
        if self.chance.below(4) == 0 {
            place.reverse();
        }
    }
}

impl Iterator for Mutations<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let mut bytes = self.chance.pick(self.known).clone();
        for _ in 0..=self.chance.below(4) {
            self.change(&mut bytes);
        }
        Some(bytes)
    }
}
