//! The code on a sheet of paper: 128 bits that people type.
//!
//! 26 characters in Crockford's base32 (no I, L, O, U), of which the last two bits are a check.
//! Reading forgives what eyes mix up.

use zeroize::Zeroizing;

use crate::derive::sha256;
use crate::random::{RandomError, random};
use crate::secret::hidden;

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARACTERS: usize = 26;
const GROUPS: [usize; 6] = [4, 4, 5, 4, 4, 5];

/// A code that was on a sheet, or shall be.
#[derive(Clone, PartialEq, Eq)]
pub struct SheetCode(Zeroizing<[u8; 16]>);

/// A text that is no such code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// Not 26 characters.
    #[error("a code has 26 characters")]
    WrongLength,
    /// A character that no code has.
    #[error("a character that no code has")]
    WrongCharacter,
    /// The check does not fit: mistyped.
    #[error("the code is mistyped")]
    Mistyped,
}

impl SheetError {
    /// The stable name of this error.
    pub fn code(self) -> &'static str {
        match self {
            Self::WrongLength => "code_length",
            Self::WrongCharacter => "code_character",
            Self::Mistyped => "code_mistyped",
        }
    }
}

impl SheetCode {
    /// A fresh code.
    pub fn generate() -> Result<Self, RandomError> {
        random().map(Zeroizing::new).map(Self)
    }

    /// The code for paper: six groups with spaces between.
    pub fn to_text(&self) -> Zeroizing<String> {
        let number = u128::from_be_bytes(*self.0);
        let check = u128::from(check(&self.0));
        let mut text = Zeroizing::new(String::with_capacity(CHARACTERS + GROUPS.len()));
        let mut characters = (0..CHARACTERS).map(|place| {
            // 130 bits from the left: 25 groups of five and a half, then three bits and the check.
            let five = match 123_u32.checked_sub(5 * u32::try_from(place).unwrap_or(0)) {
                Some(shift) => number >> shift & 31,
                None => (number & 7) << 2 | check,
            };
            usize::try_from(five).ok().and_then(|it| ALPHABET.get(it))
        });
        for group in GROUPS {
            if !text.is_empty() {
                text.push(' ');
            }
            for character in characters.by_ref().take(group).flatten() {
                text.push(char::from(*character));
            }
        }
        text
    }

    /// Reads a code as people type it: any case, spaces and hyphens anywhere, O for 0, I and L
    /// for 1.
    pub fn parse(text: &str) -> Result<Self, SheetError> {
        let mut fives = Zeroizing::new(Vec::with_capacity(CHARACTERS));
        for character in text.chars().filter(|it| !is_separator(*it)) {
            fives.push(value(character).ok_or(SheetError::WrongCharacter)?);
        }
        let (last, front) = fives.split_last().ok_or(SheetError::WrongLength)?;
        if front.len() + 1 != CHARACTERS {
            return Err(SheetError::WrongLength);
        }
        let number = front
            .iter()
            .fold(0_u128, |number, five| number << 5 | u128::from(*five));
        let number = number << 3 | u128::from(last >> 2);
        let bytes = Zeroizing::new(number.to_be_bytes());
        if check(&bytes) != last & 3 {
            return Err(SheetError::Mistyped);
        }
        Ok(Self(bytes))
    }

    #[cfg(test)]
    pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

hidden!(SheetCode);

fn check(bytes: &[u8; 16]) -> u8 {
    let [first, ..] = sha256(&[b"samenboek/v1/sheet-check", bytes]);
    first >> 6
}

fn is_separator(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '–' | '.' | '·')
}

fn value(character: char) -> Option<u8> {
    let plain = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|it| char::from(*it) == plain)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn code(byte: u8) -> SheetCode {
        SheetCode(Zeroizing::new([byte; 16]))
    }

    #[test]
    fn a_code_reads_back_from_paper() {
        for byte in [0, 1, 77, 128, 255] {
            let text = code(byte).to_text();
            assert_eq!(text.len(), 26 + 5);
            assert_eq!(SheetCode::parse(&text).unwrap(), code(byte));
        }
        for _ in 0..200 {
            let fresh = SheetCode::generate().unwrap();
            assert_eq!(SheetCode::parse(&fresh.to_text()).unwrap(), fresh);
        }
    }

    #[test]
    fn jan_may_type_it_in_his_own_way() {
        let sloppy = code(1).to_text().to_lowercase().replace(' ', "-");
        let sloppy = sloppy.replace('0', "o").replace('1', "l");
        assert_eq!(SheetCode::parse(&sloppy).unwrap(), code(1));
    }

    #[test]
    fn most_slips_are_noticed_and_the_rest_are_other_codes() {
        let text = code(77).to_text();
        let mut noticed = 0;
        for (place, character) in text.char_indices().filter(|(_, it)| *it != ' ') {
            let other = if character == '7' { "8" } else { "7" };
            let mut slip = text.to_string();
            slip.replace_range(place..=place, other);
            match SheetCode::parse(&slip) {
                Err(error) => {
                    assert_eq!(error, SheetError::Mistyped);
                    noticed += 1;
                }
                Ok(read) => assert_ne!(read, code(77)),
            }
        }
        assert!(noticed >= 13, "{noticed}");
    }

    #[test]
    fn what_is_no_code_is_named() {
        assert_eq!(SheetCode::parse("").unwrap_err(), SheetError::WrongLength);
        assert_eq!(
            SheetCode::parse("ABC").unwrap_err(),
            SheetError::WrongLength
        );
        assert_eq!(
            SheetCode::parse("UUUU").unwrap_err(),
            SheetError::WrongCharacter
        );
        let longer = format!("{}0", *code(3).to_text());
        assert_eq!(
            SheetCode::parse(&longer).unwrap_err(),
            SheetError::WrongLength
        );
    }
}
