//! Chance, from the operating system only.
//!
//! With the feature `seeded`, which no build for people can have, a thread may ask for chance that
//! follows from a seed: then everything that is made on it, keys included, is made again by the
//! same seed.

#[cfg(all(feature = "seeded", not(debug_assertions)))]
compile_error!("seeded chance is for simulations: keys that follow from a seed protect nobody");

#[cfg(feature = "seeded")]
mod seeded;

#[cfg(feature = "seeded")]
pub(crate) use seeded::quick;
#[cfg(feature = "seeded")]
pub use seeded::{seed, unseed};

/// The operating system gave no randomness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the operating system gave no randomness")]
pub struct RandomError;

/// Fresh bytes from the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], RandomError> {
    let mut bytes = [0; N];
    #[cfg(feature = "seeded")]
    if seeded::fill(&mut bytes) {
        return Ok(bytes);
    }
    getrandom::fill(&mut bytes).map_err(|_| RandomError)?;
    Ok(bytes)
}
