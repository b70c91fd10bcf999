//! The mark of a quick code: slow to make, and nothing can be opened with it. It tells whether somebody typed what she
//! set before; what keeps others from trying is counted elsewhere.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use crate::random::{RandomError, random};
use crate::secret::hidden;

/// 19 MiB, two passes, one lane (Argon2id, RFC 9106): nobody waits for it, and no key hangs on it.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// How a mark of this making begins.
const VERSION: &str = "1";

/// A mark, as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct QuickMark {
    salt: [u8; 16],
    mark: [u8; 32],
}

hidden!(QuickMark);

/// A mark that cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuickMarkError {
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
    /// The memory for it is not there.
    #[error("not enough memory to make a mark")]
    NoMemory,
}

impl QuickMark {
    /// The mark of a code, with a salt of its own.
    pub fn of(code: &str) -> Result<Self, QuickMarkError> {
        let salt = random()?;
        let mark = *derive(code, &salt)?;
        Ok(Self { salt, mark })
    }

    /// Whether this is the code that the mark was made of.
    pub fn is_of(&self, code: &str) -> Result<bool, QuickMarkError> {
        let tried = derive(code, &self.salt)?;
        // Every byte is looked at, so that the time it takes says nothing.
        let difference = tried
            .iter()
            .zip(&self.mark)
            .fold(0, |all, (a, b)| all | (a ^ b));
        Ok(difference == 0)
    }

    /// The mark as it is kept.
    pub fn to_text(&self) -> String {
        let (salt, mark) = (HEXLOWER.encode(&self.salt), HEXLOWER.encode(&self.mark));
        [VERSION, &salt, &mark].join(":")
    }

    /// Reads a mark; none when this is none.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        if parts.next() != Some(VERSION) {
            return None;
        }
        let mut bytes = || HEXLOWER.decode(parts.next()?.as_bytes()).ok();
        let salt = bytes()?.try_into().ok()?;
        let mark = bytes()?.try_into().ok()?;
        parts.next().is_none().then_some(Self { salt, mark })
    }
}

fn derive(code: &str, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, QuickMarkError> {
    let no_memory = |_| QuickMarkError::NoMemory;
    let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(no_memory)?;
    // The library's own allocation would end the program on a laptop that is short of memory.
    let mut memory = Zeroizing::new(Vec::new());
    memory
        .try_reserve_exact(params.block_count())
        .map_err(|_| QuickMarkError::NoMemory)?;
    memory.resize(params.block_count(), Block::default());
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(code.as_bytes(), salt, &mut *key, &mut *memory)
        .map_err(no_memory)?;
    Ok(key)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_mark_knows_its_code_and_no_other_also_after_it_was_kept() {
        let mark = QuickMark::of("bike moon cat").unwrap();
        let kept = QuickMark::from_text(&mark.to_text()).unwrap();
        assert!(kept.is_of("bike moon cat").unwrap());
        assert!(!kept.is_of("moon bike cat").unwrap());
        let again = QuickMark::of("bike moon cat").unwrap();
        assert_ne!(mark, again, "the same code of two people looks different");
    }

    #[test]
    fn what_is_no_mark_is_none() {
        let whole = QuickMark::of("2580").unwrap().to_text();
        assert!(!whole.contains("2580"));
        for wrong in [
            "",
            "1",
            "2:00:00",
            "1:zz:00",
            &format!("{whole}:00"),
            &whole[2..],
        ] {
            assert!(QuickMark::from_text(wrong).is_none(), "{wrong}");
        }
    }
}
