//! How a signal stands on a day: open, acted upon, closed or expired; and whether anybody must be reminded.

use chrono::{Days, Months, NaiveDate};

use crate::choice::choices;

/// So many days of nothing, and somebody is reminded.
pub const QUIET_DAYS: u64 = 14;
/// A signal that nothing came of is kept for so long (DOMAIN 1.5, default policy).
const KEPT_FOR: Months = Months::new(12);

choices!(
    /// How a signal stands.
    SignalState {
        /// Nothing was agreed yet.
        Open => "open",
        /// Somebody will do something.
        Action => "action",
        /// It was told what was done with it.
        Closed => "closed",
        /// Nothing came of it, and it is time to throw it away.
        Expired => "expired",
    }
);

/// What happened with a signal, by its days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The day it was noticed.
    pub noticed_on: NaiveDate,
    /// The days on which something happened: heard again, read, agreed, led somewhere, opened again.
    pub happened: Vec<NaiveDate>,
    /// Whether something was agreed.
    pub has_action: bool,
    /// Until when somebody will have done it.
    pub due: Option<NaiveDate>,
    /// Whether it led to an encounter or a rule.
    pub led_somewhere: bool,
    /// Whether it was closed.
    pub is_closed: bool,
}

impl Course {
    /// The last day on which something happened with it.
    pub fn last_on(&self) -> NaiveDate {
        let last = self.happened.iter().max().copied();
        last.map_or(self.noticed_on, |last| last.max(self.noticed_on))
    }

    /// From when on somebody is reminded: [`QUIET_DAYS`] after the last thing that happened, and not before the day until
    /// which somebody has time. Nobody is reminded of what is closed.
    pub fn remind_on(&self) -> Option<NaiveDate> {
        if self.is_closed {
            return None;
        }
        let quiet = self.last_on().checked_add_days(Days::new(QUIET_DAYS));
        quiet.map(|quiet| self.due.map_or(quiet, |due| quiet.max(due)))
    }

    /// From when on it has expired; never when something came of it.
    pub fn expires_on(&self) -> Option<NaiveDate> {
        self.leaves_after(KEPT_FOR)
    }

    /// The day on which its term ends when signals are kept for so long; never when something came of it.
    pub fn leaves_after(&self, term: Months) -> Option<NaiveDate> {
        if self.is_closed || self.has_action || self.led_somewhere {
            return None;
        }
        self.noticed_on.checked_add_months(term)
    }

    /// How it stands on this day.
    pub fn state(&self, today: NaiveDate) -> SignalState {
        if self.is_closed {
            SignalState::Closed
        } else if self.expires_on().is_some_and(|expires| expires <= today) {
            SignalState::Expired
        } else if self.has_action {
            SignalState::Action
        } else {
            SignalState::Open
        }
    }

    /// Whether somebody must be reminded of it on this day.
    pub fn needs_reminding(&self, today: NaiveDate) -> bool {
        let is_running = match self.state(today) {
            SignalState::Open | SignalState::Action => true,
            SignalState::Closed | SignalState::Expired => false,
        };
        is_running && self.remind_on().is_some_and(|remind| remind <= today)
    }
}
