//! Complaints about how a case was handled: only ever added to, like its steps.
//!
//! Somebody complains while the case runs or within three months after it was closed (as Terneuzen has it; DOMAIN.md 1.4).
//! Within a week she hears that it came. While a complaint is open its case is not erased.

use std::collections::BTreeMap;
use std::fmt;

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::clock::{CaseTask, Due};
use super::course::{CaseState, Course};
use crate::choice::choices;
use crate::ids::{ItemId, PersonId};
use crate::input::{Fields, InputError, lies_ahead, parse_choice, parse_date, parse_line};
use crate::refusal::Refused;
use crate::text::{Line, Prose, TextError};
use crate::time::Timestamp;

/// So many months after a case was closed somebody may complain.
pub const WINDOW_MONTHS: u32 = 3;
/// Within so many days somebody hears that her complaint came.
pub const RECEIPT_DAYS: u64 = 7;

choices!(
    /// What was done with a complaint.
    ComplaintDeed {
        /// Whoever complained heard that it came.
        Receipt => "receipt",
        /// It was answered.
        Answered => "answered",
        /// Whoever complained takes it back.
        Withdrawn => "withdrawn",
    }
);

impl ComplaintDeed {
    /// Whether the complaint is over then.
    pub const fn ends_it(self) -> bool {
        matches!(self, Self::Answered | Self::Withdrawn)
    }
}

/// A complaint as it stands in a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Complaint {
    /// Its own id.
    pub id: ItemId,
    /// The day it came.
    pub on: NaiveDate,
    /// The party who complains, by her card.
    pub party: Option<PersonId>,
    /// About whom, or what.
    pub about: String,
    /// What she says.
    pub text: String,
    /// Why it is taken in although the window had closed.
    pub why_late: String,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that laptop's clock. It decides nothing.
    pub at: Timestamp,
    /// What was done with it, in order.
    pub lines: Vec<ComplaintLine>,
}

/// What was done with a complaint.
#[derive(Clone, PartialEq, Eq)]
pub struct ComplaintLine {
    /// Its own id.
    pub id: ItemId,
    /// The code of what; of a newer version it may be one that nobody knows here.
    pub what: String,
    /// The day.
    pub on: NaiveDate,
    /// What was said.
    pub text: String,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by that laptop's clock.
    pub at: Timestamp,
}

// Who complains of whom stays out of logs.
impl fmt::Debug for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Complaint({}, {}, …)", self.id, self.on)
    }
}

impl fmt::Debug for ComplaintLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ComplaintLine({}, {}, …)", self.what, self.on)
    }
}

impl Complaint {
    fn deeds(&self) -> impl Iterator<Item = ComplaintDeed> + '_ {
        self.lines.iter().filter_map(|line| line.what.parse().ok())
    }

    /// Whether nobody answered it yet, and nobody took it back.
    pub fn is_open(&self) -> bool {
        !self.deeds().any(ComplaintDeed::ends_it)
    }

    /// Until when somebody must hear that it came; none when she did, or when it is over.
    pub fn receipt_due(&self) -> Option<Due> {
        if self.deeds().next().is_some() {
            return None;
        }
        Some(Due {
            task: CaseTask::Complaint,
            from: self.on,
            until: self.on.checked_add_days(Days::new(RECEIPT_DAYS))?,
        })
    }
}

/// What is due first in a case: of its steps, or of complaints about it.
pub fn due_first(course: &Course, complaints: &[Complaint]) -> Option<Due> {
    let receipts = complaints.iter().filter_map(Complaint::receipt_due);
    receipts
        .chain(course.due())
        .min_by_key(|due| (due.until, due.task != CaseTask::Complaint))
}

impl Course {
    /// The last day on which somebody may complain; none while the case runs.
    pub fn complaints_until(&self) -> Option<NaiveDate> {
        let is_closed = self.state() == CaseState::Closed;
        let until = self
            .moved_on()
            .checked_add_months(Months::new(WINDOW_MONTHS));
        until.filter(|_| is_closed)
    }
}

/// A complaint as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ComplaintDraft {
    /// The day it came; today when left open.
    pub on: Option<String>,
    /// Who complains: `first`, `second`, or the card of a further party.
    pub party: Option<String>,
    /// About whom, or what.
    pub about: Option<String>,
    /// What she says.
    pub text: Option<String>,
    /// Why it is taken in although the window has closed.
    pub why_late: Option<String>,
}

/// What was done with a complaint, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ComplaintAnswer {
    /// The code of what.
    pub what: Option<String>,
    /// The day; today when left open.
    pub on: Option<String>,
    /// What was said.
    pub text: Option<String>,
}

impl fmt::Debug for ComplaintDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintDraft(…)")
    }
}

impl fmt::Debug for ComplaintAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ComplaintAnswer(…)")
    }
}

/// A complaint that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewComplaint {
    /// The day it came.
    pub on: NaiveDate,
    /// Who complains.
    pub party: Option<PersonId>,
    /// About whom, or what.
    pub about: Option<Line>,
    /// What she says.
    pub text: Prose,
    /// Why it is taken in so late.
    pub why_late: Prose,
}

/// What was done, that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewComplaintLine {
    /// What.
    pub what: ComplaintDeed,
    /// The day.
    pub on: NaiveDate,
    /// What was said.
    pub text: Prose,
}

impl fmt::Debug for NewComplaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewComplaint({}, …)", self.on)
    }
}

impl fmt::Debug for NewComplaintLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewComplaintLine({}, {}, …)", self.what, self.on)
    }
}

/// Why a complaint was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ComplaintError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said what it is about.
    #[error("a complaint says something")]
    WithoutText,
    /// Tomorrow.
    #[error("it does not come tomorrow")]
    DayAhead,
    /// Before the case was reported, or before the complaint came.
    #[error("it does not come before that")]
    DayBefore,
    /// More than three months after the case was closed.
    #[error("the window has closed on {until}")]
    TooLate {
        /// The last day.
        until: NaiveDate,
    },
    /// Nobody said what was done.
    #[error("what was done is missing")]
    WithoutWhat,
    /// An answer says something.
    #[error("an answer says something")]
    WithoutAnswer,
    /// It is over.
    #[error("this complaint is over")]
    Over,
    /// She heard so already.
    #[error("the receipt was given")]
    ReceiptGiven,
}

impl From<TextError> for ComplaintError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for ComplaintError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutText => "complaint_without_text",
            Self::DayAhead => "day_ahead",
            Self::DayBefore => "complaint_before",
            Self::TooLate { .. } => "complaint_too_late",
            Self::WithoutWhat => "step_without_what",
            Self::WithoutAnswer => "complaint_without_answer",
            Self::Over => "complaint_over",
            Self::ReceiptGiven => "complaint_receipt_given",
        }
    }

    fn field(&self) -> Option<String> {
        let field = match self {
            Self::Input(input) => return input.field(),
            Self::WithoutText | Self::WithoutAnswer => "text",
            Self::DayAhead | Self::DayBefore => "on",
            Self::TooLate { .. } => "why_late",
            Self::WithoutWhat | Self::Over | Self::ReceiptGiven => "what",
        };
        Some(field.to_owned())
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooLate { until } => BTreeMap::from([("until", until.to_string())]),
            Self::WithoutText
            | Self::DayAhead
            | Self::DayBefore
            | Self::WithoutWhat
            | Self::WithoutAnswer
            | Self::Over
            | Self::ReceiptGiven => BTreeMap::new(),
        }
    }
}

impl ComplaintDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, ComplaintError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("on", &mut read.on)?;
        fields.text("party", &mut read.party)?;
        fields.text("about", &mut read.about)?;
        fields.text("text", &mut read.text)?;
        fields.text("why_late", &mut read.why_late)?;
        fields.finish()?;
        Ok(read)
    }
}

impl ComplaintAnswer {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, ComplaintError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("what", &mut read.what)?;
        fields.text("on", &mut read.on)?;
        fields.text("text", &mut read.text)?;
        fields.finish()?;
        Ok(read)
    }
}

impl NewComplaint {
    /// Reads what was typed about a case that stands like this. After the window only who leads takes it in, and says why.
    /// Who complains is looked up by whoever knows the cards.
    pub fn parse(
        draft: &ComplaintDraft,
        party: Option<PersonId>,
        course: &Course,
        leads: bool,
        today: NaiveDate,
    ) -> Result<Self, ComplaintError> {
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        let about = parse_line("about", draft.about.as_deref())?;
        let text = Prose::parse("text", draft.text.as_deref().unwrap_or(""))?;
        let why_late = Prose::parse("why_late", draft.why_late.as_deref().unwrap_or(""))?;
        if lies_ahead(on, today) {
            return Err(ComplaintError::DayAhead);
        }
        if on < course.reported_on() {
            return Err(ComplaintError::DayBefore);
        }
        if text.is_empty() {
            return Err(ComplaintError::WithoutText);
        }
        let closed = course.complaints_until().filter(|until| on > *until);
        if let Some(until) = closed
            && (!leads || why_late.is_empty())
        {
            return Err(ComplaintError::TooLate { until });
        }
        Ok(Self {
            on,
            party,
            about,
            text,
            why_late: if closed.is_some() {
                why_late
            } else {
                Prose::default()
            },
        })
    }
}

impl NewComplaintLine {
    /// Reads what was typed of what was done with a complaint.
    pub fn parse(
        draft: &ComplaintAnswer,
        complaint: &Complaint,
        today: NaiveDate,
    ) -> Result<Self, ComplaintError> {
        let what: ComplaintDeed =
            parse_choice("what", draft.what.as_deref())?.ok_or(ComplaintError::WithoutWhat)?;
        let on = parse_date("on", draft.on.as_deref())?.unwrap_or(today);
        let text = Prose::parse("text", draft.text.as_deref().unwrap_or(""))?;
        if lies_ahead(on, today) {
            return Err(ComplaintError::DayAhead);
        }
        if on < complaint.on {
            return Err(ComplaintError::DayBefore);
        }
        if !complaint.is_open() {
            return Err(ComplaintError::Over);
        }
        if what == ComplaintDeed::Receipt && complaint.receipt_due().is_none() {
            return Err(ComplaintError::ReceiptGiven);
        }
        if what == ComplaintDeed::Answered && text.is_empty() {
            return Err(ComplaintError::WithoutAnswer);
        }
        Ok(Self { what, on, text })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use serde_json::json;

    use super::*;
    use crate::case::{Step, StepKind};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// Reported in March, and closed on the last of May where somebody did.
    fn course(is_closed: bool) -> Course {
        let step = Step {
            id: ItemId::from_bytes([1; 16]),
            what: StepKind::Closed.code().to_owned(),
            on: day("2026-05-31"),
            by: PersonId::from_bytes([1; 16]),
            at: Timestamp::from_millis(0),
            why: String::new(),
            minutes: None,
            result: Some("lapsed".to_owned()),
            counts_as: None,
            to: None,
            reason: None,
            undoes: None,
            who: Vec::new(),
            after: BTreeSet::new(),
        };
        let steps = if is_closed { vec![step] } else { Vec::new() };
        Course::of(day("2026-03-01"), steps)
    }

    #[test]
    fn somebody_complains_while_it_runs_or_within_three_months_and_later_a_coordinator_says_why() {
        for (draft, is_closed, leads, refused) in [
            (
                json!({"on": "2026-04-01", "text": "Zij luisterden niet."}),
                false,
                false,
                None,
            ),
            (
                json!({"on": "2026-08-31", "text": "Zij luisterden niet."}),
                true,
                false,
                None,
            ),
            (
                json!({"on": "2026-09-01", "text": "Zij luisterden niet."}),
                true,
                false,
                Some("complaint_too_late"),
            ),
            (
                json!({"on": "2026-09-01", "text": "Te laat.", "why_late": "Zij lag ziek."}),
                true,
                false,
                Some("complaint_too_late"),
            ),
            (
                json!({"on": "2026-09-01", "text": "Te laat."}),
                true,
                true,
                Some("complaint_too_late"),
            ),
            (
                json!({"on": "2026-09-01", "text": "Te laat.", "why_late": "Zij lag ziek."}),
                true,
                true,
                None,
            ),
            (
                json!({"on": "2026-02-28", "text": "Vroeg."}),
                false,
                false,
                Some("complaint_before"),
            ),
            (
                json!({"on": "2026-12-02", "text": "Morgen."}),
                false,
                false,
                Some("day_ahead"),
            ),
            (
                json!({"on": "2026-04-01"}),
                false,
                false,
                Some("complaint_without_text"),
            ),
            (
                json!({"on": "2026-04-01", "text": "x", "mood": "y"}),
                false,
                false,
                Some("unknown_field"),
            ),
        ] {
            let read = ComplaintDraft::from_json(draft.clone()).and_then(|it| {
                NewComplaint::parse(&it, None, &course(is_closed), leads, day("2026-12-01"))
            });
            assert_eq!(read.err().map(|it| it.code()), refused, "{draft}");
        }
    }

    fn complaint(deeds: &[ComplaintDeed]) -> Complaint {
        let line = |deed: &ComplaintDeed| ComplaintLine {
            id: ItemId::from_bytes([2; 16]),
            what: deed.code().to_owned(),
            on: day("2026-06-10"),
            text: String::new(),
            by: PersonId::from_bytes([1; 16]),
            at: Timestamp::from_millis(0),
        };
        Complaint {
            id: ItemId::from_bytes([3; 16]),
            on: day("2026-06-08"),
            party: None,
            about: String::new(),
            text: "Zij luisterden niet.".to_owned(),
            why_late: String::new(),
            by: PersonId::from_bytes([1; 16]),
            at: Timestamp::from_millis(0),
            lines: deeds.iter().map(line).collect(),
        }
    }

    #[test]
    fn whoever_complains_hears_within_a_week_that_it_came_and_it_is_open_until_it_is_answered() {
        use ComplaintDeed::{Answered, Receipt, Withdrawn};
        for (deeds, is_open, is_due) in [
            (&[][..], true, true),
            (&[Receipt], true, false),
            (&[Receipt, Answered], false, false),
            (&[Withdrawn], false, false),
            // Answered at one laptop while another one gave the receipt.
            (&[Answered, Receipt], false, false),
        ] {
            let complaint = complaint(deeds);
            let due = complaint.receipt_due().map(|due| due.until);
            assert_eq!(complaint.is_open(), is_open, "{deeds:?}");
            assert_eq!(due, is_due.then(|| day("2026-06-15")), "{deeds:?}");
        }
    }

    #[test]
    fn what_is_over_is_over_and_an_answer_says_something() {
        use ComplaintDeed::{Answered, Receipt};
        for (deeds, draft, refused) in [
            (&[][..], json!({"what": "receipt"}), None),
            (
                &[Receipt],
                json!({"what": "receipt"}),
                Some("complaint_receipt_given"),
            ),
            (
                &[Receipt],
                json!({"what": "answered"}),
                Some("complaint_without_answer"),
            ),
            (
                &[Receipt],
                json!({"what": "answered", "text": "Wij praatten."}),
                None,
            ),
            (
                &[Answered],
                json!({"what": "withdrawn"}),
                Some("complaint_over"),
            ),
            (
                &[],
                json!({"what": "receipt", "on": "2026-06-07"}),
                Some("complaint_before"),
            ),
            (&[], json!({"text": "Wat?"}), Some("step_without_what")),
        ] {
            let read = ComplaintAnswer::from_json(draft.clone())
                .and_then(|it| NewComplaintLine::parse(&it, &complaint(deeds), day("2026-06-20")));
            assert_eq!(read.err().map(|it| it.code()), refused, "{draft}");
        }
    }

    #[test]
    fn of_a_case_and_its_complaints_the_first_that_is_due_is_told() {
        let course = course(false);
        let intake = course.due().unwrap();
        assert_eq!(due_first(&course, &[]), Some(intake));
        assert_eq!(due_first(&course, &[complaint(&[])]), Some(intake));
        let closed = self::course(true);
        let due = due_first(&closed, &[complaint(&[])]).unwrap();
        assert_eq!(
            (due.task, due.until),
            (CaseTask::Complaint, day("2026-06-15"))
        );
    }
}
