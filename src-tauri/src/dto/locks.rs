//! The lock, as the window shows it.

use samenboek_app::{Closes, DueLock};
use serde::Serialize;

/// What is due by now.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LockDue {
    /// Nothing, somebody is asked, or it closes now.
    #[cfg_attr(test, ts(type = "\"nothing\" | \"warning\" | \"closing\""))]
    pub due: &'static str,
    /// The closed room alone, and not the laptop.
    pub closed_room: bool,
    /// So many seconds are left.
    pub seconds: u64,
}

impl From<DueLock> for LockDue {
    fn from(due: DueLock) -> Self {
        let (due, closes, seconds) = match due {
            DueLock::Nothing => ("nothing", Closes::Laptop, 0),
            DueLock::Warning(closes, seconds) => ("warning", closes, seconds),
            DueLock::Closing(closes) => ("closing", closes, 0),
        };
        Self {
            due,
            closed_room: closes == Closes::ClosedRoom,
            seconds,
        }
    }
}

/// After how many minutes a laptop locks.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LockTimes {
    /// The laptop.
    pub minutes: u32,
    /// The closed room.
    pub closed_minutes: u32,
}

impl From<samenboek_app::LockTimes> for LockTimes {
    fn from(times: samenboek_app::LockTimes) -> Self {
        Self {
            minutes: times.minutes,
            closed_minutes: times.closed_minutes,
        }
    }
}

/// How somebody returns.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuickCode {
    /// By pictures or by digits.
    #[cfg_attr(test, ts(type = "\"pictures\" | \"digits\""))]
    pub kind: &'static str,
    /// It was wrong too often.
    pub spent: bool,
}

impl From<samenboek_app::QuickWay> for QuickCode {
    fn from(way: samenboek_app::QuickWay) -> Self {
        Self {
            kind: way.kind.code(),
            spent: way.is_spent,
        }
    }
}

/// Somebody was let in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Vouched {
    /// Who vouched; empty when the card is gone.
    pub by: String,
    /// Who came in; empty when the card is gone.
    pub whom: String,
    /// When.
    pub at: String,
}

impl From<samenboek_app::LetInLine> for Vouched {
    fn from(line: samenboek_app::LetInLine) -> Self {
        Self {
            by: line.by_name,
            whom: line.whom_name,
            at: line.at.to_rfc3339(),
        }
    }
}

#[cfg(test)]
mod tests {
    use samenboek_app::QUICK_PICTURES;

    #[test]
    fn the_window_shows_the_pictures_that_the_house_takes() {
        let shown: Vec<&str> = include_str!("../../../ui/src/quick-pictures.ts")
            .split('"')
            .skip(1)
            .step_by(2)
            .collect();
        assert_eq!(shown, QUICK_PICTURES);
    }
}
