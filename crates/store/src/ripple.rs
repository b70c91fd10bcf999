//! Telling that something changed here, to whoever passes it on.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::Store;

/// Counts what was committed that others may want.
#[derive(Default)]
pub(crate) struct Ripple {
    count: Mutex<u64>,
    rings: Condvar,
}

impl Ripple {
    /// Something was committed.
    pub(crate) fn ring(&self) {
        let mut count = self.count.lock().unwrap_or_else(PoisonError::into_inner);
        *count = count.wrapping_add(1);
        self.rings.notify_all();
    }
}

impl Store {
    /// Tells that something changed that others may want.
    pub fn ring(&self) {
        self.ripple.ring();
    }

    /// How often something changed that others may want.
    pub fn ripples(&self) -> u64 {
        *self
            .ripple
            .count
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until that is another number than `seen`, at most this long.
    pub fn wait_for_ripple(&self, seen: u64, at_most: Duration) -> u64 {
        let ripple = &self.ripple;
        let count = ripple.count.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = ripple
            .rings
            .wait_timeout_while(count, at_most, |count| *count == seen);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }
}
