//! Time and names of new things, brought in from outside so that a test can hold them still.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
#[cfg(not(target_os = "linux"))]
use std::time::SystemTime;
use std::time::{Duration, Instant};

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
    /// How long the laptop runs, by something that nobody can set back.
    fn ticks(&self) -> Ticks;
}

/// How long a laptop runs since some moment, and how much longer it slept. Only differences say anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ticks {
    /// Awake.
    pub awake: Duration,
    /// Asleep.
    pub slept: Duration,
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

    fn ticks(&self) -> Ticks {
        let (begun, of_all) = &*BEGUN;
        let awake = begun.elapsed();
        let slept = of_all
            .zip(with_sleep())
            .map(|(then, now)| now.saturating_sub(then))
            .unwrap_or_default()
            .saturating_sub(awake);
        Ticks { awake, slept }
    }
}

/// When this program first asked: awake, and with its sleep.
static BEGUN: LazyLock<(Instant, Option<Duration>)> =
    LazyLock::new(|| (Instant::now(), with_sleep()));

/// How long the laptop runs with its sleep counted in. The kernel counts on while it sleeps, whatever the clock is set to.
#[cfg(target_os = "linux")]
fn with_sleep() -> Option<Duration> {
    let uptime = std::fs::read_to_string("/proc/uptime").ok()?;
    let seconds: f64 = uptime.split(' ').next()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

/// Elsewhere the clock on the wall tells it: one that is set ahead looks like sleep, one that is set back like nothing.
#[cfg(not(target_os = "linux"))]
fn with_sleep() -> Option<Duration> {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .ok()
}

/// A clock that moves only when it is told to.
#[derive(Debug)]
pub struct FixedClock {
    now: AtomicI64,
    /// How many milliseconds the clock on the wall is ahead of Greenwich.
    ahead: AtomicI64,
    awake: AtomicU64,
    slept: AtomicU64,
}

impl FixedClock {
    /// A clock that stands at this moment.
    pub fn at(moment: Timestamp) -> Self {
        Self {
            now: AtomicI64::new(moment.as_millis()),
            ahead: AtomicI64::new(0),
            awake: AtomicU64::new(0),
            slept: AtomicU64::new(0),
        }
    }

    /// Hangs it on a wall so many hours east of Greenwich.
    pub fn hangs_east(&self, hours: i64) {
        let ahead = hours.saturating_mul(60 * 60 * 1_000);
        self.ahead.store(ahead, Ordering::Relaxed);
    }

    /// Moves it, as somebody does who sets a clock.
    pub fn advance(&self, milliseconds: i64) {
        self.now.fetch_add(milliseconds, Ordering::Relaxed);
    }

    /// So many seconds pass.
    pub fn pass(&self, seconds: u32) {
        self.advance(i64::from(seconds) * 1000);
        self.awake.fetch_add(u64::from(seconds), Ordering::Relaxed);
    }

    /// So many seconds pass while the laptop sleeps.
    pub fn sleep(&self, seconds: u32) {
        self.advance(i64::from(seconds) * 1000);
        self.slept.fetch_add(u64::from(seconds), Ordering::Relaxed);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.now.load(Ordering::Relaxed))
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

    fn ticks(&self) -> Ticks {
        Ticks {
            awake: Duration::from_secs(self.awake.load(Ordering::Relaxed)),
            slept: Duration::from_secs(self.slept.load(Ordering::Relaxed)),
        }
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
