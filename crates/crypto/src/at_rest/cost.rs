//! What one guess at a passphrase costs (Argon2id, RFC 9106).

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::at_rest::UnlockError;
use crate::limits;
use crate::passphrase::Passphrase;

/// The parameters of one derivation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// Memory in KiB: 64 MiB to 1 GiB.
    #[serde(rename = "m")]
    pub memory_kib: u32,
    /// Passes: 3 to 10.
    #[serde(rename = "t")]
    pub passes: u32,
    /// Lanes: 1 to 8.
    #[serde(rename = "p")]
    pub lanes: u32,
}

impl Cost {
    /// What a slow laptop bears: 64 MiB, three passes, one lane.
    pub const fn standard() -> Self {
        Self {
            memory_kib: 64 * 1024,
            passes: 3,
            lanes: 1,
        }
    }

    /// Whether it is dear enough and bearable.
    pub fn is_within_bounds(&self) -> bool {
        limits::COST_MEMORY_KIB.contains(&self.memory_kib)
            && limits::COST_PASSES.contains(&self.passes)
            && limits::COST_LANES.contains(&self.lanes)
    }

    /// Derives a slot's key. Bounds are looked at first, so that a changed file costs no memory.
    pub(crate) fn derive(
        &self,
        passphrase: &Passphrase,
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, UnlockError> {
        if !self.is_within_bounds() {
            return Err(UnlockError::CostOutOfBounds);
        }
        #[cfg(feature = "seeded")]
        if let Some(key) = crate::random::quick(passphrase.bytes(), salt) {
            return Ok(Zeroizing::new(key));
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32))
            .map_err(|_| UnlockError::CostOutOfBounds)?;
        let mut memory = memory(params.block_count())?;
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(passphrase.bytes(), salt, &mut *key, &mut *memory)
            .map_err(|_| UnlockError::CostOutOfBounds)?;
        Ok(key)
    }
}

/// The library's own allocation would end the program on a laptop that is short of memory.
fn memory(blocks: usize) -> Result<Zeroizing<Vec<Block>>, UnlockError> {
    let mut memory = Vec::new();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| UnlockError::NoMemory)?;
    memory.resize(blocks, Block::default());
    Ok(Zeroizing::new(memory))
}
