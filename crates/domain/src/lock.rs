//! When a laptop locks by itself: how long nobody touched it, where somebody was, and how she is asked first.
//!
//! No clock stands here: how long it was comes in, measured by something that nobody can set back.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::refusal::Refused;

/// So long somebody is asked whether she is still there, before anything closes.
pub const WARNING: Duration = Duration::from_secs(60);

/// Fewer minutes leave no time to read; with more, a laptop stands open for whoever comes by.
pub const LEAST_MINUTES: u32 = 2;
/// The most minutes until a laptop locks.
pub const MOST_MINUTES: u32 = 60;
/// The most minutes until the closed room shuts.
pub const MOST_CLOSED_MINUTES: u32 = 15;

/// After how many minutes without a touch this laptop locks, and its closed room shuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LockTimes {
    /// Until it locks.
    pub minutes: u32,
    /// Until the closed room shuts, for whoever is in it.
    pub closed_minutes: u32,
}

/// Why times were refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LockError {
    /// Too short or too long.
    #[error("{field} is out of bounds")]
    OutOfBounds {
        /// Which of the two.
        field: &'static str,
        /// The most that it may be.
        most: u32,
    },
}

impl Refused for LockError {
    fn code(&self) -> &'static str {
        match self {
            Self::OutOfBounds { .. } => "lock_minutes",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::OutOfBounds { field, .. } => Some((*field).to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::OutOfBounds { most, .. } => BTreeMap::from([
                ("least", LEAST_MINUTES.to_string()),
                ("most", most.to_string()),
            ]),
        }
    }
}

impl LockTimes {
    /// What holds until somebody chose otherwise: many people walk past a shared laptop.
    pub const fn usual(is_shared: bool) -> Self {
        Self {
            minutes: if is_shared { 5 } else { 15 },
            closed_minutes: 2,
        }
    }

    /// Times that a coordinator chose.
    pub fn new(minutes: u32, closed_minutes: u32) -> Result<Self, LockError> {
        for (field, chosen, most) in [
            ("minutes", minutes, MOST_MINUTES),
            ("closed_minutes", closed_minutes, MOST_CLOSED_MINUTES),
        ] {
            if !(LEAST_MINUTES..=most).contains(&chosen) {
                return Err(LockError::OutOfBounds { field, most });
            }
        }
        Ok(Self {
            minutes,
            closed_minutes,
        })
    }
}

/// What closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Closes {
    /// The laptop: whoever comes next says who she is.
    Laptop,
    /// The closed room alone: whoever sits there stays.
    ClosedRoom,
}

/// What is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nothing.
    Nothing,
    /// Somebody is asked whether she is still there; so many seconds are left.
    Warning(Closes, u64),
    /// It closes now.
    Closing(Closes),
}

/// How a laptop stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// How long nobody touched it.
    pub untouched: Duration,
    /// For how long somebody has been asked whether she is still there.
    pub asked: Option<Duration>,
    /// Somebody is in the closed room, and it is open.
    pub in_closed_room: bool,
    /// It stands at the door, where everybody comes in and nothing is read.
    pub at_door: bool,
    /// It slept since it was last looked at.
    pub has_slept: bool,
    /// It is in the middle of something that must not be cut off: an exchange, a print, a list, a copy.
    pub is_busy: bool,
}

/// What is due. Nothing closes while the laptop is busy, nor before somebody was asked for the whole of [`WARNING`];
/// after sleep it closes at once, for whoever opens the lid may be anybody.
pub fn due(times: &LockTimes, standing: &Standing) -> Due {
    if standing.is_busy {
        return Due::Nothing;
    }
    if standing.has_slept {
        return Due::Closing(Closes::Laptop);
    }
    let minutes = |minutes: u32| Duration::from_secs(u64::from(minutes) * 60);
    // At the door nobody comes for a while, and then ten at once.
    let laptop = if standing.at_door {
        MOST_MINUTES
    } else {
        times.minutes
    };
    let (laptop, room) = (minutes(laptop), minutes(times.closed_minutes));
    let (limit, closes) = if standing.in_closed_room && room < laptop {
        (room, Closes::ClosedRoom)
    } else {
        (laptop, Closes::Laptop)
    };
    if standing.untouched + WARNING < limit {
        return Due::Nothing;
    }
    let left = WARNING.saturating_sub(standing.asked.unwrap_or_default());
    if left.is_zero() {
        return Due::Closing(closes);
    }
    // A part of a second counts as one: nobody reads that none are left while there are.
    let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    Due::Warning(closes, seconds)
}

#[cfg(test)]
mod tests;
