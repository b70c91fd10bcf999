//! What comes in by stdin: one JSON value, of a size that a person could have written.

use std::io::{self, Read};

use serde_json::Value;

use crate::trouble::{Result, Trouble};

/// More than this is no draft.
pub const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Where a deed's JSON comes from. Nothing is read before a deed asks.
pub enum Input {
    /// This program's own stdin.
    Stdin,
    /// The line of a batch.
    Given(Option<Value>),
}

impl Input {
    /// This program's own stdin.
    pub fn stdin() -> Self {
        Self::Stdin
    }

    /// The JSON that a deed cannot do without.
    pub fn json(self) -> Result<Value> {
        match self {
            Self::Given(value) => {
                value.ok_or_else(|| Trouble::refuse_field("missing_argument", "stdin"))
            }
            Self::Stdin => {
                let mut bytes = Vec::new();
                io::stdin()
                    .lock()
                    .take(MOST_BYTES + 1)
                    .read_to_end(&mut bytes)
                    .map_err(|_| Trouble::unknown())?;
                if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
                    return Err(Trouble::refuse_field("too_large", "stdin"));
                }
                parse(&bytes)
            }
        }
    }

    /// The JSON that stands in the line of a batch; stdin is not waited for.
    pub fn given(self) -> Option<Value> {
        match self {
            Self::Given(value) => value,
            Self::Stdin => None,
        }
    }
}

/// Reads JSON, with or without the mark that some editors put before it.
pub fn parse(bytes: &[u8]) -> Result<Value> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes).map_err(|_| Trouble::refuse_field("not_json", "stdin"))
}
