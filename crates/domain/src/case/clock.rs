//! The clocks of a case: when the intake is due, when to ask after it, and how long it took.

use chrono::{Days, NaiveDate};

use super::course::{CaseState, Course};
use super::step::{CaseResult, StepKind};
use crate::choice::choices;
use crate::holidays::working_day_after;

/// So many working days has a coordinator for the intake (CCV: at most five).
pub const INTAKE_DAYS: u32 = 5;
/// So many days after a talk somebody asks after it at the earliest (usually two to six weeks).
pub const AFTERCARE_FROM: u64 = 14;
/// So many days after it at the latest.
pub const AFTERCARE_UNTIL: u64 = 42;
/// So many days after a neighbour said no, what is known of her goes (DOMAIN.md 1.5).
pub const REFUSED_STAYS: u64 = 30;
/// So many days after the end the notes of the pair are gone at the latest.
const NOTES_STAY: u64 = 7;

choices!(
    /// What is due.
    CaseTask {
        /// The intake.
        Intake => "intake",
        /// Asking after it.
        Aftercare => "aftercare",
        /// The details of a second party who did not want to go.
        SecondDetails => "details",
        /// The notes of the pair go.
        Notes => "notes",
        /// It is not safe: whoever leads looks at it at once.
        Safety => "safety",
        /// A mediator said no: somebody else is needed.
        Pair => "pair",
        /// Telling whoever complained that it came.
        Complaint => "complaint",
    }
);

impl CaseTask {
    /// Whether something of the case goes for good, which only a coordinator does.
    pub const fn is_parting(self) -> bool {
        match self {
            Self::SecondDetails | Self::Notes => true,
            Self::Intake | Self::Aftercare | Self::Safety | Self::Pair | Self::Complaint => false,
        }
    }
}

/// So many working days has a coordinator to find somebody else.
pub const PAIR_DAYS: u32 = 2;

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
        if let Some(since) = self.stopped_since() {
            return Some(Due {
                task: CaseTask::Safety,
                from: since,
                until: since,
            });
        }
        if self.is_on_hold() {
            return None;
        }
        if let Some(since) = self.wants_a_pair_since() {
            return Some(Due {
                task: CaseTask::Pair,
                from: since,
                until: working_day_after(since, PAIR_DAYS, |_| false)?,
            });
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

    /// When what is known of a neighbour who did not want to goes: thirty days after she said so, unless she changed her
    /// mind since.
    pub fn second_leaves(&self) -> Option<Due> {
        let refused = self.last_of(|kind| kind == StepKind::SecondRefuses);
        let by_result = self.ended_as() == Some(CaseResult::SecondRefused);
        let said_no = self.state() == CaseState::SecondRefuses
            || (self.state() == CaseState::Closed && (by_result || self.ended_refused()));
        let day = said_no.then(|| refused.map_or(self.moved_on(), |step| step.on))?;
        let until = day.checked_add_days(Days::new(REFUSED_STAYS))?;
        Some(Due {
            task: CaseTask::SecondDetails,
            from: until,
            until,
        })
    }

    /// Whether the last thing that was heard of the neighbour is that she did not want to.
    fn ended_refused(&self) -> bool {
        let spoken = self.last_of(|kind| {
            matches!(
                kind,
                StepKind::SecondTalk
                    | StepKind::SecondRefuses
                    | StepKind::Shuttle
                    | StepKind::Session
                    | StepKind::Agreements
                    | StepKind::NoAgreement
            )
        });
        spoken.and_then(|step| step.kind()) == Some(StepKind::SecondRefuses)
    }

    /// When the notes of the pair go: once the case is closed.
    pub fn notes_leave(&self) -> Option<Due> {
        let closed = (self.state() == CaseState::Closed).then(|| self.moved_on())?;
        Some(Due {
            task: CaseTask::Notes,
            from: closed,
            until: closed.checked_add_days(Days::new(NOTES_STAY))?,
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
