//! What a case adds to the figures of a year: how far it came, and how it ended.

use std::fmt;

use super::course::{CaseState, Course};
use super::step::{CaseResult, StepKind};
use crate::choice::choices;

choices!(
    /// How far a case came, each stage beyond the one before.
    CaseStage {
        /// Somebody reported it.
        Reported => "reported",
        /// A coordinator took it on.
        Intake => "intake",
        /// Mediators got it.
        Assigned => "assigned",
        /// They spoke with who reported.
        FirstTalk => "first_talk",
        /// They spoke with the neighbour too.
        SecondTalk => "second_talk",
        /// All sat at one table, or the mediators went to and fro.
        Session => "session",
        /// They agreed.
        Agreements => "agreements",
    }
);

impl CaseStage {
    /// The stage that a step shows; none when it shows nothing of how far it came.
    const fn of(step: StepKind) -> Option<Self> {
        match step {
            StepKind::Intake => Some(Self::Intake),
            StepKind::Assigned => Some(Self::Assigned),
            StepKind::FirstTalk | StepKind::Advice => Some(Self::FirstTalk),
            StepKind::SecondTalk => Some(Self::SecondTalk),
            StepKind::Shuttle | StepKind::Session | StepKind::NoAgreement => Some(Self::Session),
            StepKind::Agreements => Some(Self::Agreements),
            StepKind::Unsuitable
            | StepKind::Unassigned
            | StepKind::Declined
            | StepKind::SecondRefuses
            | StepKind::Unreachable
            | StepKind::Aftercare
            | StepKind::Closed
            | StepKind::Reopened
            | StepKind::Hold
            | StepKind::Resumed
            | StepKind::TakenBack => None,
        }
    }
}

impl CaseResult {
    /// Whether the quarrel is over.
    pub const fn is_solved(self) -> bool {
        matches!(
            self,
            Self::SolvedMediation | Self::SolvedAdvice | Self::SolvedShuttle
        )
    }

    /// Whether it was nothing for mediators.
    pub const fn is_unsuitable(self) -> bool {
        matches!(self, Self::ReferredBack | Self::ReferredOn)
    }
}

/// What a case adds to the figures of a year.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct CaseMeasures {
    /// How far it came.
    pub stage: CaseStage,
    /// It was nothing for mediators.
    pub is_unsuitable: bool,
    /// Somebody asked after it before it was closed, and that stands.
    pub is_asked_after: bool,
    /// Days from the report until it was closed; none while it is open.
    pub raw_days: Option<u32>,
    /// The same without the days on which it waited.
    pub net_days: Option<u32>,
    /// How long all of its steps took.
    pub minutes: u32,
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for CaseMeasures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseMeasures({}, …)", self.stage)
    }
}

impl Course {
    /// What it adds to the figures of a year.
    pub fn measures(&self) -> CaseMeasures {
        let stages = self.live().filter_map(|(kind, _)| CaseStage::of(kind));
        let is_closed = self.state() == CaseState::Closed;
        // A closed case takes no longer, whatever today is.
        let lead = self.lead_time(self.moved_on());
        let days = |days: i64| is_closed.then(|| u32::try_from(days).unwrap_or(u32::MAX));
        let result = self.ended_as();
        CaseMeasures {
            stage: stages.max().unwrap_or(CaseStage::Reported),
            is_unsuitable: self.state() == CaseState::Unsuitable
                || result.is_some_and(CaseResult::is_unsuitable),
            is_asked_after: self.has_aftercare(),
            raw_days: days(lead.raw),
            net_days: days(lead.net),
            minutes: u32::try_from(self.minutes()).unwrap_or(u32::MAX),
        }
    }
}
