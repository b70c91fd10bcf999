//! Six digits that are told aloud: five by chance and a check digit (Damm, "Total
//! anti-symmetrische Quasigruppen", 2004), which notices every single slip and every swap of two
//! neighbours.

use zeroize::Zeroizing;

use crate::random::{RandomError, random};
use crate::secret::hidden;

const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// Six digits, the last of which checks the others.
#[derive(Clone, PartialEq, Eq)]
pub struct Digits(Zeroizing<[u8; 6]>);

impl Digits {
    pub(crate) fn generate() -> Result<Self, RandomError> {
        // Of 2^64 numbers the last few would make some digits likelier by one in 10^14.
        let drawn = u64::from_le_bytes(random()?) % 100_000;
        let front = format!("{drawn:05}");
        let check = front
            .bytes()
            .fold(0, |interim, digit| step(interim, digit - b'0'));
        Self::parse(&format!("{front}{check}")).ok_or(RandomError)
    }

    /// Reads six digits, with spaces anywhere; none when they are not six or a slip shows.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
        let digits: [u8; 6] = digits.try_into().ok()?;
        let all = digits.iter().all(u8::is_ascii_digit);
        let fits = all && digits.iter().fold(0, |it, digit| step(it, digit - b'0')) == 0;
        fits.then_some(Self(Zeroizing::new(digits)))
    }

    /// The digits as they are told and shown.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&*self.0).unwrap_or_default()
    }
}

hidden!(Digits);

/// Whether these can be a newcomer's digits: six of them, and no slip shows.
pub fn check_digits(text: &str) -> bool {
    Digits::parse(text).is_some()
}

fn step(interim: u8, digit: u8) -> u8 {
    TABLE
        .get(usize::from(interim))
        .and_then(|row| row.get(usize::from(digit)))
        .copied()
        .unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    #[test]
    fn the_known_example_of_the_check_digit_holds() {
        // 572 has the check digit 4 (Damm).
        let check = [5, 7, 2].into_iter().fold(0, step);
        assert_eq!(check, 4);
    }

    #[test]
    fn every_single_slip_and_every_swap_of_neighbours_is_noticed() {
        for _ in 0..50 {
            let digits = Digits::generate().unwrap();
            assert!(check_digits(digits.as_str()));
            for place in 0..6 {
                for other in b'0'..=b'9' {
                    let mut slip = digits.as_str().as_bytes().to_vec();
                    let same = slip[place] == other;
                    slip[place] = other;
                    assert_eq!(check_digits(std::str::from_utf8(&slip).unwrap()), same);
                }
            }
            for place in 0..5 {
                let mut swap = digits.as_str().as_bytes().to_vec();
                let same = swap[place] == swap[place + 1];
                swap.swap(place, place + 1);
                assert_eq!(check_digits(std::str::from_utf8(&swap).unwrap()), same);
            }
        }
    }

    #[test]
    fn digits_are_six_and_may_be_typed_in_two_groups() {
        let digits = Digits::generate().unwrap();
        let (one, two) = digits.as_str().split_at(3);
        assert_eq!(Digits::parse(&format!("{one} {two}")).unwrap(), digits);
        for wrong in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert!(!check_digits(wrong), "{wrong}");
        }
    }
}
