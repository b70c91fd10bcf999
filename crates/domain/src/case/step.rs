//! What happens in a case: dated steps with their actor, only ever added. A step that was wrong is taken back by another one.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::CaseState;
use super::course::{Course, Way};
use crate::choice::choices;
use crate::code_list::{Coded, OwnCodes, parse_coded};
use crate::ids::{ItemId, PersonId};
use crate::input::{
    Fields, InputError, lies_ahead, parse_choice, parse_date, parse_line, wrong_type,
};
use crate::refusal::Refused;
use crate::text::{Line, Prose, TextError};
use crate::time::Timestamp;

choices!(
    /// What happened. In the order in which such things follow one another.
    StepKind {
        /// A coordinator spoke with who reported, and takes it on.
        Intake => "intake",
        /// It is nothing for mediators: sent back, or on to somebody else.
        Unsuitable => "unsuitable",
        /// Mediators got it.
        Assigned => "assigned",
        /// It was taken from mediators.
        Unassigned => "unassigned",
        /// A mediator who got it said no.
        Declined => "declined",
        /// The talk with who reported.
        FirstTalk => "first_talk",
        /// Advice was enough.
        Advice => "advice",
        /// The talk with the neighbour.
        SecondTalk => "second_talk",
        /// The neighbour does not want to.
        SecondRefuses => "second_refuses",
        /// The neighbour cannot be reached.
        Unreachable => "unreachable",
        /// The mediators go to and fro between them.
        Shuttle => "shuttle",
        /// All sat at one table.
        Session => "session",
        /// They agreed.
        Agreements => "agreements",
        /// They did not.
        NoAgreement => "no_agreement",
        /// Somebody asked after it.
        Aftercare => "aftercare",
        /// It is closed, with a result.
        Closed => "closed",
        /// It is open again.
        Reopened => "reopened",
        /// It waits.
        Hold => "hold",
        /// It goes on.
        Resumed => "resumed",
        /// Another step was wrong.
        TakenBack => "taken_back",
    }
);

choices!(
    /// How a case ended: whether, and how.
    CaseResult {
        /// Solved by a joint talk.
        SolvedMediation => "solved_mediation",
        /// Solved by advice to who reported.
        SolvedAdvice => "solved_advice",
        /// Solved by going to and fro.
        SolvedShuttle => "solved_shuttle",
        /// Partly solved.
        Partly => "partly",
        /// Not solved.
        NotSolved => "not_solved",
        /// The neighbour did not want to.
        SecondRefused => "second_refused",
        /// Who reported wants no more.
        FirstWithdrew => "first_withdrew",
        /// The neighbour could not be reached.
        Unreachable => "unreachable",
        /// Back to who brought it.
        ReferredBack => "referred_back",
        /// On to somebody else.
        ReferredOn => "referred_on",
        /// Moved house, or faded.
        Lapsed => "lapsed",
    }
);

choices!(
    /// Why a mediator says no to a case. No more is asked.
    DeclineReason {
        /// She knows a party.
        KnowsParty => "knows_party",
        /// It is too near.
        TooNear => "too_near",
        /// She has too much to do.
        TooBusy => "too_busy",
        /// It is not for her.
        NotForMe => "not_for_me",
        /// Something else.
        Other => "other",
    }
);

impl CaseResult {
    /// Whether only aftercare tells that (Apeldoorn: solved is what aftercare shows).
    pub const fn needs_aftercare(self) -> bool {
        matches!(
            self,
            Self::SolvedMediation | Self::SolvedAdvice | Self::SolvedShuttle | Self::Partly
        )
    }
}

impl StepKind {
    /// How the case stands after it; none when it stands beside the way.
    pub const fn leads_to(self) -> Option<CaseState> {
        match self {
            Self::Intake => Some(CaseState::Intake),
            Self::Unsuitable => Some(CaseState::Unsuitable),
            Self::Assigned => Some(CaseState::Assigned),
            Self::FirstTalk => Some(CaseState::FirstTalk),
            Self::Advice => Some(CaseState::Advice),
            Self::SecondTalk => Some(CaseState::SecondTalk),
            Self::SecondRefuses => Some(CaseState::SecondRefuses),
            Self::Unreachable => Some(CaseState::Unreachable),
            Self::Shuttle => Some(CaseState::Shuttle),
            Self::Session => Some(CaseState::Session),
            Self::Agreements => Some(CaseState::Agreements),
            Self::NoAgreement => Some(CaseState::NoAgreement),
            Self::Aftercare => Some(CaseState::Aftercare),
            Self::Closed => Some(CaseState::Closed),
            Self::Reopened => Some(CaseState::Reopened),
            Self::Unassigned | Self::Declined | Self::Hold | Self::Resumed | Self::TakenBack => {
                None
            }
        }
    }

    /// Whether people of the case were spoken with.
    pub const fn is_talk(self) -> bool {
        matches!(
            self,
            Self::FirstTalk | Self::SecondTalk | Self::Shuttle | Self::Session
        )
    }
}

/// A step as it stands in a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Step {
    /// Its own id.
    pub id: ItemId,
    /// The code of what happened; of a newer version it may be one that nobody knows here.
    pub what: String,
    /// The day it happened.
    pub on: NaiveDate,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that laptop's clock. It decides nothing.
    pub at: Timestamp,
    /// Why, where somebody said so.
    pub why: String,
    /// How long it took.
    pub minutes: Option<u32>,
    /// The code of the result, of a closing.
    pub result: Option<String>,
    /// The code of the program as which a result of the centre's own counts.
    pub counts_as: Option<String>,
    /// To whom it was referred.
    pub to: Option<String>,
    /// The step that was wrong.
    pub undoes: Option<ItemId>,
    /// The code of why a mediator said no.
    pub reason: Option<String>,
    /// Whom it was given to, or taken from.
    pub who: Vec<PersonId>,
    /// The newest steps that its writer saw.
    pub after: BTreeSet<ItemId>,
}

impl Step {
    /// What happened, when this version knows it.
    pub fn kind(&self) -> Option<StepKind> {
        self.what.parse().ok()
    }
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Step({}, {}, …)", self.what, self.on)
    }
}

/// A step that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewStep {
    /// What happened.
    pub kind: StepKind,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub why: Prose,
    /// How long it took.
    pub minutes: Option<u32>,
    /// The result, of a closing.
    pub result: Option<Coded<CaseResult>>,
    /// As what it counts, where it is one of the centre's own.
    pub counts_as: Option<CaseResult>,
    /// To whom it was referred.
    pub to: Option<Line>,
    /// The step that was wrong.
    pub undoes: Option<ItemId>,
    /// Why a mediator said no.
    pub reason: Option<DeclineReason>,
    /// Whom it was given to, or taken from.
    pub who: Vec<PersonId>,
    /// The newest steps that stand there.
    pub after: BTreeSet<ItemId>,
}

impl fmt::Debug for NewStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewStep({}, {}, …)", self.kind, self.on)
    }
}

/// A step as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StepDraft {
    /// The code of what happened.
    pub what: Option<String>,
    /// `2026-11-20`; today when left open.
    pub on: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// How long it took.
    pub minutes: Option<u64>,
    /// The code of the result, of a closing.
    pub result: Option<String>,
    /// To whom it was referred.
    pub to: Option<String>,
}

/// So many minutes has a day.
const A_DAY: u64 = 24 * 60;

/// Why a step was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StepError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said what happened.
    #[error("what happened is missing")]
    WithoutWhat,
    /// Tomorrow.
    #[error("a step does not happen tomorrow")]
    DayAhead,
    /// Before anybody reported.
    #[error("a step comes after the report")]
    BeforeReport,
    /// Before the step that it follows.
    #[error("a step does not come before the one that it follows")]
    BeforeLast,
    /// Asked after before anybody talked.
    #[error("aftercare comes after a talk")]
    AftercareBeforeTalk,
    /// It does not follow from how the case stands.
    #[error("this does not follow from how the case stands")]
    NotNow,
    /// The case waits.
    #[error("the case is on hold")]
    OnHold,
    /// It is not safe.
    #[error("the case is stopped")]
    Stopped,
    /// It is done by naming people.
    #[error("a case is given to people by name")]
    ByAssigning,
    /// A step back, or opening again, without a reason.
    #[error("a step back needs a reason")]
    WithoutReason,
    /// Longer than a day.
    #[error("more minutes than a day has")]
    TooLong,
    /// Closed without saying how it ended.
    #[error("the result is missing")]
    WithoutResult,
    /// Solved is what aftercare shows.
    #[error("solved is only known after aftercare")]
    SolvedWithoutAftercare,
    /// Something came after it, or it is taken back already.
    #[error("only the newest step is taken back")]
    NotNewest,
}

impl From<TextError> for StepError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for StepError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutWhat => "step_without_what",
            Self::DayAhead => "day_ahead",
            Self::BeforeReport => "step_before_report",
            Self::BeforeLast => "step_before_last",
            Self::AftercareBeforeTalk => "aftercare_before_talk",
            Self::NotNow => "step_not_now",
            Self::OnHold => "case_on_hold",
            Self::Stopped => "case_stopped",
            Self::ByAssigning => "step_by_assigning",
            Self::WithoutReason => "step_without_reason",
            Self::TooLong => "step_too_long",
            Self::WithoutResult => "result_missing",
            Self::SolvedWithoutAftercare => "solved_without_aftercare",
            Self::NotNewest => "step_not_newest",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::WithoutWhat | Self::NotNow | Self::OnHold | Self::Stopped | Self::ByAssigning => {
                "what"
            }
            Self::DayAhead | Self::BeforeReport | Self::BeforeLast | Self::AftercareBeforeTalk => {
                "on"
            }
            Self::WithoutReason => "why",
            Self::TooLong => "minutes",
            Self::WithoutResult | Self::SolvedWithoutAftercare => "result",
            Self::NotNewest => return None,
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::WithoutWhat
            | Self::DayAhead
            | Self::BeforeReport
            | Self::BeforeLast
            | Self::AftercareBeforeTalk
            | Self::NotNow
            | Self::OnHold
            | Self::Stopped
            | Self::ByAssigning
            | Self::WithoutReason
            | Self::TooLong
            | Self::WithoutResult
            | Self::SolvedWithoutAftercare
            | Self::NotNewest => BTreeMap::new(),
        }
    }
}

impl StepDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, StepError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("what", &mut read.what)?;
        fields.text("on", &mut read.on)?;
        fields.text("why", &mut read.why)?;
        if let Some((path, value)) = fields.take("minutes").filter(|(_, value)| !value.is_null()) {
            read.minutes = Some(value.as_u64().ok_or_else(|| wrong_type(&path))?);
        }
        fields.text("result", &mut read.result)?;
        fields.text("to", &mut read.to)?;
        fields.finish()?;
        Ok(read)
    }
}

impl NewStep {
    /// Reads what was typed, for a case that stands like this, with the codes of the program alone. `today` is what the
    /// laptop's calendar says.
    pub fn parse(draft: &StepDraft, course: &Course, today: NaiveDate) -> Result<Self, StepError> {
        Self::parse_with(draft, course, today, &OwnCodes::default())
    }

    /// Reads what was typed; these codes may be chosen too.
    pub fn parse_with(
        draft: &StepDraft,
        course: &Course,
        today: NaiveDate,
        own: &OwnCodes,
    ) -> Result<Self, StepError> {
        let kind: StepKind =
            parse_choice("what", draft.what.as_deref())?.ok_or(StepError::WithoutWhat)?;
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        let why = Prose::parse("why", draft.why.as_deref().unwrap_or(""))?;
        let to = parse_line("to", draft.to.as_deref())?;
        let minutes = draft.minutes.filter(|minutes| *minutes > 0);
        if minutes.is_some_and(|minutes| minutes > A_DAY) {
            return Err(StepError::TooLong);
        }
        let result: Option<Coded<CaseResult>> =
            parse_coded("result", draft.result.as_deref(), |code| {
                own.results.contains_key(code)
            })?;
        if lies_ahead(on, today) {
            return Err(StepError::DayAhead);
        }
        let way = course.allows(kind, on)?;
        if way == Way::Back && why.is_empty() {
            return Err(StepError::WithoutReason);
        }
        let result = (kind == StepKind::Closed).then_some(result).flatten();
        let mut counts_as = None;
        if kind == StepKind::Closed {
            let ended_as = match result.as_ref().ok_or(StepError::WithoutResult)? {
                Coded::Known(known) => Some(*known),
                Coded::Own(code) => {
                    counts_as = own.results.get(code).copied();
                    counts_as
                }
            };
            if ended_as.is_some_and(CaseResult::needs_aftercare) && !course.has_aftercare() {
                return Err(StepError::SolvedWithoutAftercare);
            }
        }
        Ok(Self {
            kind,
            on,
            why,
            minutes: minutes.and_then(|minutes| u32::try_from(minutes).ok()),
            result,
            counts_as,
            to: to.filter(|_| matches!(kind, StepKind::Unsuitable | StepKind::Closed)),
            undoes: None,
            reason: None,
            who: Vec::new(),
            after: course.newest().clone(),
        })
    }

    /// Takes back a step that was wrong: one that nothing came after.
    pub fn take_back(step: &ItemId, course: &Course, today: NaiveDate) -> Result<Self, StepError> {
        let wrong = course
            .may_be_taken_back()
            .find(|it| it.id == *step)
            .ok_or(StepError::NotNewest)?;
        Ok(Self {
            undoes: Some(*step),
            ..Self::beside(StepKind::TakenBack, wrong.on.max(today), course)
        })
    }

    /// Says who got a case, or from whom it was taken.
    pub fn of_people(kind: StepKind, who: &[PersonId], course: &Course, today: NaiveDate) -> Self {
        let mut who = who.to_vec();
        who.sort_unstable();
        who.dedup();
        let on = course.moved_on().max(today);
        Self {
            who,
            ..Self::beside(kind, on, course)
        }
    }

    /// Says that a mediator who got a case does not take it on.
    pub fn decline(
        mediator: PersonId,
        reason: DeclineReason,
        course: &Course,
        today: NaiveDate,
    ) -> Self {
        Self {
            reason: Some(reason),
            ..Self::of_people(StepKind::Declined, &[mediator], course, today)
        }
    }

    fn beside(kind: StepKind, on: NaiveDate, course: &Course) -> Self {
        Self {
            kind,
            on,
            why: Prose::default(),
            minutes: None,
            result: None,
            counts_as: None,
            to: None,
            undoes: None,
            reason: None,
            who: Vec::new(),
            after: course.newest().clone(),
        }
    }
}

impl fmt::Debug for StepDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StepDraft(…)")
    }
}
