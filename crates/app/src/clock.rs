//! Time and names of new things, brought in from outside so that a test can hold them still.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use chrono::{DateTime, Local, NaiveDate, Utc};
use samenboek_domain::time::Timestamp;

/// What the laptop's clock says. It decides nothing but what is shown and what is due.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
    /// The day it is here.
    fn today(&self) -> NaiveDate;
    /// The day it was here at a moment.
    fn day_of(&self, moment: Timestamp) -> NaiveDate;
}

/// Names for new things.
pub trait Ids: Send + Sync {
    /// Sixteen bytes nobody used before; none when the system gives no chance.
    fn next(&self) -> Option<[u8; 16]>;
}

/// The laptop's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(Utc::now().timestamp_millis())
    }

    fn today(&self) -> NaiveDate {
        Local::now().date_naive()
    }

    fn day_of(&self, moment: Timestamp) -> NaiveDate {
        let moment = DateTime::<Utc>::from_timestamp_millis(moment.as_millis());
        moment
            .unwrap_or_default()
            .with_timezone(&Local)
            .date_naive()
    }
}

/// A clock that moves only when it is told to.
#[derive(Debug)]
pub struct FixedClock {
    at: AtomicI64,
    /// How many milliseconds the clock on the wall is ahead of Greenwich.
    ahead: AtomicI64,
}

impl FixedClock {
    /// A clock that stands at this moment.
    pub fn at(moment: Timestamp) -> Self {
        Self {
            at: AtomicI64::new(moment.as_millis()),
            ahead: AtomicI64::new(0),
        }
    }

    /// Hangs it on a wall so many hours east of Greenwich.
    pub fn hangs_east(&self, hours: i64) {
        let ahead = hours.saturating_mul(60 * 60 * 1_000);
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    /// Moves it.
    pub fn advance(&self, milliseconds: i64) {
        self.at.fetch_add(milliseconds, Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.at.load(Ordering::Relaxed))
    }

    fn today(&self) -> NaiveDate {
        self.day_of(self.now())
    }

    fn day_of(&self, moment: Timestamp) -> NaiveDate {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let here = moment.as_millis().saturating_add(ahead);
        let here = DateTime::<Utc>::from_timestamp_millis(here);
        here.unwrap_or_default().date_naive()
    }
}

/// Ids by chance, from the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemIds;

impl Ids for SystemIds {
    fn next(&self) -> Option<[u8; 16]> {
        samenboek_crypto::random::<16>().ok()
    }
}

/// Ids that follow one another under a seed: the same run gives the same ids.
#[derive(Debug)]
pub struct SeededIds {
    seed: u64,
    count: AtomicU64,
}

impl SeededIds {
    /// Ids of this seed; two laptops need two seeds.
    pub fn new(seed: u64) -> Self {
        Self {
            seed,
            count: AtomicU64::new(0),
        }
    }
}

impl Ids for SeededIds {
    fn next(&self) -> Option<[u8; 16]> {
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        // Spread over all bytes: places in time take the first four.
        let mixed = (count ^ self.seed.rotate_left(32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let mut id = [0; 16];
        let (first, last) = id.split_at_mut(8);
        first.copy_from_slice(&(mixed ^ (mixed >> 29)).to_be_bytes());
        last.copy_from_slice(&(self.seed ^ count.rotate_left(40)).to_be_bytes());
        Some(id)
    }
}
