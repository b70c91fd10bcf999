//! How far an invented book is.

use serde::Serialize;

/// How far an invented book is that is being made.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DemoProgress {
    /// How many things are in it.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}
