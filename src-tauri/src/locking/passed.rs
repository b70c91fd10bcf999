//! A story that drives the window lets time pass by writing into a file: so many seconds awake, so many asleep, and so
//! many days on the calendar. Not in released programs.

use std::path::PathBuf;
use std::time::Duration;

use chrono::NaiveDate;
use samenboek_app::{Clock, SystemClock, Ticks};
use samenboek_domain::time::Timestamp;

/// The laptop's clock, and what passed besides.
pub struct Passed(PathBuf);

impl Passed {
    /// When a story asks for it.
    pub fn of_a_story() -> Option<Self> {
        std::env::var_os("SAMENBOEK_PASSED").map(|file| Self(file.into()))
    }
}

impl Passed {
    fn passed(&self) -> [u64; 3] {
        let text = std::fs::read_to_string(&self.0).unwrap_or_default();
        let mut numbers = text.split_whitespace().map(|it| it.parse().unwrap_or(0));
        std::array::from_fn(|_| numbers.next().unwrap_or(0))
    }
}

impl Clock for Passed {
    fn now(&self) -> Timestamp {
        let [_, _, days] = self.passed();
        let ahead = i64::try_from(days).unwrap_or_default() * 24 * 60 * 60 * 1_000;
        Timestamp::from_millis(SystemClock.now().as_millis() + ahead)
    }

    fn today(&self) -> NaiveDate {
        self.day_of(self.now())
    }

    fn day_of(&self, moment: Timestamp) -> NaiveDate {
        SystemClock.day_of(moment)
    }

    fn ticks(&self) -> Ticks {
        let [awake, slept, _] = self.passed();
        let ticks = SystemClock.ticks();
        Ticks {
            awake: ticks.awake + Duration::from_secs(awake),
            slept: ticks.slept + Duration::from_secs(slept),
        }
    }
}
