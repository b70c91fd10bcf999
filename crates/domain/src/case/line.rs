//! What is noted in a case beside its steps: letters that went out, talks that are planned, who may tell the referrer, what
//! stops it. Each is a dated line with its writer, only ever added. One that was wrong is struck out by another line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use chrono::{NaiveDate, NaiveTime};

use super::CaseResult;
use crate::choice::choices;
use crate::ids::{ItemId, PersonId};
use crate::input::{InputError, lies_ahead};
use crate::refusal::Refused;
use crate::text::{Line, Prose, TextError};
use crate::time::Timestamp;

choices!(
    /// What a line says.
    LineKind {
        /// A letter went out.
        Letter => "letter",
        /// Whether a party wants the referrer to hear how it ended.
        Told => "told",
        /// It is not safe: the case stops.
        Flag => "flag",
        /// It goes on after all.
        Lift => "lift",
        /// A talk is planned.
        Meeting => "meeting",
        /// A mediator knows a party.
        Knows => "knows",
        /// How a party looks back.
        Satisfied => "satisfied",
        /// Another line was wrong, or what was planned does not happen.
        Struck => "struck",
    }
);

/// A line as it stands in a case.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// Its own id.
    pub id: ItemId,
    /// What sort of line it is.
    pub kind: LineKind,
    /// The code of what it says; of a newer version it may be one that nobody knows here.
    pub code: String,
    /// The day it is about.
    pub on: NaiveDate,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that laptop's clock. It decides nothing.
    pub at: Timestamp,
    /// Which party, or which mediator, it is about.
    pub person: Option<PersonId>,
    /// The other lines it speaks of.
    pub of: BTreeSet<ItemId>,
    /// Why, where somebody said so.
    pub why: String,
    /// The code of the question that was asked.
    pub question: Option<String>,
    /// The language of a letter, as a tag.
    pub language: Option<String>,
    /// When a talk begins, HH:MM.
    pub starts_at: Option<String>,
    /// Where it is.
    pub place: Option<String>,
}

// Who quarrels with whom stays out of logs.
impl fmt::Debug for CaseLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CaseLine({}, {}, {}, …)", self.kind, self.code, self.on)
    }
}

/// A line that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewLine {
    /// What sort of line it is.
    pub kind: LineKind,
    /// The code of what it says.
    pub code: String,
    /// The day it is about.
    pub on: NaiveDate,
    /// Which party, or which mediator, it is about.
    pub person: Option<PersonId>,
    /// The other lines it speaks of.
    pub of: BTreeSet<ItemId>,
    /// Why.
    pub why: Prose,
    /// The code of the question that was asked.
    pub question: Option<String>,
    /// The language of a letter, as a tag.
    pub language: Option<String>,
    /// When a talk begins.
    pub starts_at: Option<NaiveTime>,
    /// Where it is.
    pub place: Option<Line>,
}

impl fmt::Debug for NewLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewLine({}, {}, {}, …)", self.kind, self.code, self.on)
    }
}

impl NewLine {
    /// A line that says this, and nothing more.
    pub fn of(kind: LineKind, code: &str, on: NaiveDate) -> Self {
        Self {
            kind,
            code: code.to_owned(),
            on,
            person: None,
            of: BTreeSet::new(),
            why: Prose::default(),
            question: None,
            language: None,
            starts_at: None,
            place: None,
        }
    }

    /// The same line, about somebody.
    #[must_use]
    pub fn about(self, person: PersonId) -> Self {
        Self {
            person: Some(person),
            ..self
        }
    }

    /// Says that another line was wrong, or that what was planned does not happen. What stops a case is lifted instead.
    pub fn strike(line: &ItemId, lines: &[CaseLine], today: NaiveDate) -> Result<Self, LineError> {
        let wrong = lines.iter().find(|it| it.id == *line);
        let may = wrong.filter(|it| {
            !is_struck(lines, &it.id)
                && !matches!(it.kind, LineKind::Flag | LineKind::Lift | LineKind::Struck)
        });
        let wrong = may.ok_or(LineError::NotStruck)?;
        Ok(Self {
            of: BTreeSet::from([wrong.id]),
            ..Self::of(LineKind::Struck, wrong.kind.code(), today)
        })
    }
}

/// Whether another line strikes this one out.
pub fn is_struck(lines: &[CaseLine], line: &ItemId) -> bool {
    lines
        .iter()
        .any(|it| it.kind == LineKind::Struck && it.of.contains(line))
}

/// The lines of one kind that stand, by day and then by id.
pub fn standing(lines: &[CaseLine], kind: LineKind) -> Vec<&CaseLine> {
    let mut found: Vec<&CaseLine> = lines
        .iter()
        .filter(|line| line.kind == kind && !is_struck(lines, &line.id))
        .collect();
    found.sort_by_key(|line| (line.on, line.id));
    found
}

/// Lines by day and then by id, but for this: what was said anew comes behind what it was said anew of.
pub fn as_said<'a>(lines: &[&'a CaseLine]) -> Vec<&'a CaseLine> {
    let mut left: Vec<&CaseLine> = lines.to_vec();
    left.sort_by_key(|line| (line.on, line.id));
    let mut said: Vec<&CaseLine> = Vec::new();
    while !left.is_empty() {
        let waits = |line: &&CaseLine| left.iter().any(|other| line.of.contains(&other.id));
        // Lines that each speak of the other are nobody's: they stand as they come.
        let next = left.iter().position(|line| !waits(line)).unwrap_or(0);
        said.push(left.remove(next));
    }
    said
}

/// The lines of one kind about one person that nobody said anew: more than one only where two laptops said it apart.
pub(super) fn newest<'a>(
    lines: &'a [CaseLine],
    kind: LineKind,
    person: &PersonId,
    question: Option<&str>,
) -> Vec<&'a CaseLine> {
    let is_about = |line: &&CaseLine| {
        line.person.as_ref() == Some(person) && line.question.as_deref() == question
    };
    let said: Vec<&CaseLine> = standing(lines, kind).into_iter().filter(is_about).collect();
    let said_anew: BTreeSet<ItemId> = said.iter().flat_map(|line| line.of.clone()).collect();
    said.into_iter()
        .filter(|line| !said_anew.contains(&line.id))
        .collect()
}

/// Refuses a day that is yet to come.
pub(super) fn not_ahead(on: NaiveDate, today: NaiveDate) -> Result<NaiveDate, LineError> {
    if lies_ahead(on, today) {
        return Err(LineError::DayAhead);
    }
    Ok(on)
}

/// Why a line was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nothing was chosen.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Tomorrow.
    #[error("a line is not about tomorrow")]
    DayAhead,
    /// A talk without a day.
    #[error("a talk is planned for a day")]
    WithoutDay,
    /// Planned before the report.
    #[error("a talk comes after the report")]
    BeforeReport,
    /// Nobody of the case.
    #[error("not a party of this case")]
    NotAParty,
    /// It is not safe.
    #[error("the case is stopped")]
    Stopped,
    /// Nothing stops the case.
    #[error("nothing stops the case")]
    NotStopped,
    /// It goes on without a reason.
    #[error("going on needs a reason")]
    WithoutReason,
    /// How it ended is not known yet.
    #[error("how the case ended is not known yet")]
    NotEnded,
    /// A party does not want it, or was not asked.
    #[error("the parties did not say that the referrer may hear of it")]
    MayNotTell,
    /// A letter without an addressee.
    #[error("nobody knows to whom")]
    WithoutAddressee,
    /// A card for a talk that nobody planned.
    #[error("no talk is planned")]
    WithoutMeeting,
    /// Such a line is not struck out, or is already.
    #[error("this line is not struck out")]
    NotStruck,
    /// Somebody younger than twelve.
    #[error("a child is no party")]
    ChildParty,
}

impl From<TextError> for LineError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for LineError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Missing { .. } => "choice_missing",
            Self::DayAhead => "day_ahead",
            Self::WithoutDay => "meeting_without_day",
            Self::BeforeReport => "meeting_before_report",
            Self::NotAParty => "not_a_party",
            Self::Stopped => "case_stopped",
            Self::NotStopped => "case_not_stopped",
            Self::WithoutReason => "lift_without_reason",
            Self::NotEnded => "case_not_ended",
            Self::MayNotTell => "may_not_tell",
            Self::WithoutAddressee => "letter_without_addressee",
            Self::WithoutMeeting => "letter_without_meeting",
            Self::NotStruck => "line_not_struck",
            Self::ChildParty => "party_is_child",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::Missing { field } => field,
            Self::DayAhead | Self::WithoutDay | Self::BeforeReport => "on",
            Self::NotAParty | Self::WithoutAddressee => "party",
            Self::WithoutReason => "why",
            Self::WithoutMeeting => "meeting",
            Self::ChildParty => "age",
            Self::Stopped
            | Self::NotStopped
            | Self::NotEnded
            | Self::MayNotTell
            | Self::NotStruck => return None,
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Missing { .. }
            | Self::DayAhead
            | Self::WithoutDay
            | Self::BeforeReport
            | Self::NotAParty
            | Self::Stopped
            | Self::NotStopped
            | Self::WithoutReason
            | Self::NotEnded
            | Self::MayNotTell
            | Self::WithoutAddressee
            | Self::WithoutMeeting
            | Self::NotStruck
            | Self::ChildParty => BTreeMap::new(),
        }
    }
}

choices!(
    /// How a case ended, as far as the referrer hears of it.
    Outcome {
        /// It is solved.
        Solved => "solved",
        /// A part of it is solved.
        Partly => "partly",
        /// It is not solved.
        NotSolved => "not_solved",
        /// There was no mediation.
        NoMediation => "no_mediation",
        /// It went to somebody else.
        Referred => "referred",
    }
);

impl CaseResult {
    /// What of it the referrer hears: whether, and never how or why.
    pub const fn outcome(self) -> Outcome {
        match self {
            Self::SolvedMediation | Self::SolvedAdvice | Self::SolvedShuttle => Outcome::Solved,
            Self::Partly => Outcome::Partly,
            Self::NotSolved => Outcome::NotSolved,
            Self::SecondRefused | Self::FirstWithdrew | Self::Unreachable | Self::Lapsed => {
                Outcome::NoMediation
            }
            Self::ReferredBack | Self::ReferredOn => Outcome::Referred,
        }
    }
}
