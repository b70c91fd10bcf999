//! The clocks of a case: when the intake is due, when to ask after it, and how long it took.

use chrono::{Days, NaiveDate};

use super::course::{CaseState, Course};
use super::step::StepKind;
use crate::choice::choices;
use crate::holidays::working_day_after;

/// So many working days has a coordinator for the intake (CCV: at most five).
pub const INTAKE_DAYS: u32 = 5;
/// So many days after a talk somebody asks after it at the earliest (usually two to six weeks).
pub const AFTERCARE_FROM: u64 = 14;
/// So many days after it at the latest.
pub const AFTERCARE_UNTIL: u64 = 42;

choices!(
    /// What is due.
    CaseTask {
        /// The intake.
        Intake => "intake",
        /// Asking after it.
        Aftercare => "aftercare",
        /// Telling whoever complained that it came.
        Complaint => "complaint",
    }
);

/// Something that is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// What.
    pub task: CaseTask,
    /// From when on.
    pub from: NaiveDate,
    /// Until when.
    pub until: NaiveDate,
}

impl Due {
    /// Whether it is late on this day.
    pub fn is_late(&self, today: NaiveDate) -> bool {
        today > self.until
    }
}

/// How long a case takes, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeadTime {
    /// From the report until it was closed, or until today.
    pub raw: i64,
    /// Without the days on which it waited.
    pub net: i64,
}

impl Course {
    /// What is due next. Nothing while the case waits: its clocks stand still.
    pub fn due(&self) -> Option<Due> {
        if self.is_on_hold() {
            return None;
        }
        let is_new = matches!(self.state(), CaseState::Reported | CaseState::Assigned);
        if is_new && !self.had_intake() {
            return self.intake_due();
        }
        let has_ended = matches!(
            self.state(),
            CaseState::Advice | CaseState::Agreements | CaseState::NoAgreement
        );
        has_ended.then(|| self.aftercare_due()).flatten()
    }

    fn had_intake(&self) -> bool {
        self.last_of(|kind| kind == StepKind::Intake).is_some()
    }

    fn intake_due(&self) -> Option<Due> {
        let waits = |day| self.waits().iter().any(|wait| wait.holds(day));
        Some(Due {
            task: CaseTask::Intake,
            from: self.reported_on(),
            until: working_day_after(self.reported_on(), INTAKE_DAYS, waits)?,
        })
    }

    fn aftercare_due(&self) -> Option<Due> {
        let from = self.moved_on();
        let waited = self.waited_between(from, NaiveDate::MAX);
        let after = |days: u64| {
            from.checked_add_days(Days::new(days))?
                .checked_add_days(Days::new(waited))
        };
        Some(Due {
            task: CaseTask::Aftercare,
            from: after(AFTERCARE_FROM)?,
            until: after(AFTERCARE_UNTIL)?,
        })
    }

    /// How long it took, or takes until today.
    pub fn lead_time(&self, today: NaiveDate) -> LeadTime {
        let end = if self.state() == CaseState::Closed {
            self.moved_on()
        } else {
            today.max(self.moved_on())
        };
        let raw = end
            .signed_duration_since(self.reported_on())
            .num_days()
            .max(0);
        let waited = self.waited_between(self.reported_on(), end);
        let waited = i64::try_from(waited).unwrap_or(i64::MAX);
        LeadTime {
            raw,
            net: raw.saturating_sub(waited).max(0),
        }
    }

    fn waited_between(&self, from: NaiveDate, until: NaiveDate) -> u64 {
        let waits = self.waits().iter();
        let days = waits
            .map(|wait| wait.days_between(from, until))
            .sum::<i64>();
        u64::try_from(days).unwrap_or(0)
    }
}
