//! A story that drives the window lets time pass by writing into a file: so many seconds awake, and so many asleep.
//! Not in released programs.

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

impl Clock for Passed {
    fn now(&self) -> Timestamp {
        SystemClock.now()
    }

    fn today(&self) -> NaiveDate {
        SystemClock.today()
    }

    fn day_of(&self, moment: Timestamp) -> NaiveDate {
        SystemClock.day_of(moment)
    }

    fn ticks(&self) -> Ticks {
        let text = std::fs::read_to_string(&self.0).unwrap_or_default();
        let mut seconds = text.split_whitespace().map(|it| it.parse().unwrap_or(0));
        let mut passed = || Duration::from_secs(seconds.next().unwrap_or(0));
        let ticks = SystemClock.ticks();
        Ticks {
            awake: ticks.awake + passed(),
            slept: ticks.slept + passed(),
        }
    }
}
