//! Limits that are checked before any work is done on foreign bytes.

/// The largest sealed parcel, header and signature included.
pub const SEALED_BYTES: usize = 8 * 1024 * 1024;
/// The most that the inside of one parcel may inflate to.
pub const INFLATED_BYTES: usize = 32 * 1024 * 1024;
/// The largest statement of a ledger.
pub const STATEMENT_BYTES: usize = 64 * 1024;
/// The most predecessors that a statement may name.
pub const PREDECESSORS: usize = 8;
/// How many statements whose past is not there yet a ledger keeps.
pub const WAITING_STATEMENTS: usize = 65_536;
/// How many bytes they may have together: what a database gives back in no order must fit.
pub const WAITING_BYTES: usize = 32 * 1024 * 1024;
/// How many names of statements that nobody said are remembered while a program runs.
pub const STRANGE_STATEMENTS: usize = 65_536;
/// The most parents that an epoch may have.
pub const EPOCH_PARENTS: usize = 64;
/// The most statements that an epoch may name, as what its maker had heard.
pub const EPOCH_STATEMENTS: usize = 1_024;
/// The largest pairing file.
pub const PAIRING_BYTES: usize = 64 * 1024 * 1024;
/// The largest `keys.json`.
pub const KEYS_FILE_BYTES: usize = 1024 * 1024;
/// The most enrolments of a file of somebody else at which a passphrase is tried.
pub const ENROLMENTS: usize = 64;
/// The most that trying it at all of them may cost: KiB of memory, times passes.
pub const TRYING_KIB: u64 = 16 * 1024 * 1024;
/// The least and the most memory for one key derivation, in KiB.
pub const COST_MEMORY_KIB: std::ops::RangeInclusive<u32> = 64 * 1024..=1024 * 1024;
/// The fewest and the most passes of one key derivation.
pub const COST_PASSES: std::ops::RangeInclusive<u32> = 3..=10;
/// The fewest and the most lanes of one key derivation.
pub const COST_LANES: std::ops::RangeInclusive<u32> = 1..=8;
