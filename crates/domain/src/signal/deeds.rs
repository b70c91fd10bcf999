//! What is done with a signal: heard again, read, agreed upon, closed.

use std::collections::BTreeSet;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::parse::{parse_past_date, prose};
use super::{Phase, SignalError};
use crate::encounter::Who;
use crate::ids::PersonId;
use crate::input::{Fields, InputError, parse_choice, parse_planned_date};
use crate::text::Prose;
use crate::time::Timestamp;

/// So many people read a signal before anything is agreed.
const READERS_NEEDED: usize = 2;

/// Somebody heard it again. It is counted, and nobody asks who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// The day.
    pub on: NaiveDate,
}

impl Heard {
    /// Reads the day on which it was heard again.
    pub fn parse(on: &str, today: NaiveDate) -> Result<Self, SignalError> {
        let on = parse_past_date("on", Some(on), today)?;
        Ok(Self { on })
    }
}

/// How somebody reads a signal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// Who read it.
    pub by: PersonId,
    /// How far things have come, to her.
    pub phase: Phase,
    /// The day.
    pub on: NaiveDate,
    /// When, by the laptop's clock.
    pub at: Timestamp,
}

impl Reading {
    /// Reads a reading: the code of a [`Phase`], required.
    pub fn parse(
        phase: &str,
        by: PersonId,
        on: NaiveDate,
        at: Timestamp,
    ) -> Result<Self, SignalError> {
        let phase = parse_choice("phase", Some(phase))?.ok_or(SignalError::WithoutPhase)?;
        Ok(Self { by, phase, on, at })
    }
}

/// Whether something may be agreed, now that these have read it.
pub fn may_be_acted_on(readers: impl IntoIterator<Item = PersonId>) -> Result<(), SignalError> {
    let readers: BTreeSet<PersonId> = readers.into_iter().collect();
    if readers.len() < READERS_NEEDED {
        return Err(SignalError::NotReadByTwo);
    }
    Ok(())
}

/// What was agreed, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ActionDraft {
    /// What somebody will do.
    pub text: Option<String>,
    /// Who: a name, or `person:` and an id.
    pub who: Option<String>,
    /// `2026-12-01`.
    pub due: Option<String>,
}

impl ActionDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, SignalError> {
        let mut fields = Fields::of("", draft)?;
        let mut draft = Self::default();
        fields.text("text", &mut draft.text)?;
        fields.text("who", &mut draft.who)?;
        fields.text("due", &mut draft.due)?;
        fields.finish()?;
        Ok(draft)
    }
}

// What people type stays out of logs.
impl fmt::Debug for ActionDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ActionDraft(…)")
    }
}

/// What was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// What somebody will do. Never empty.
    pub text: Prose,
    /// Who.
    pub who: Who,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// The day it was agreed.
    pub on: NaiveDate,
}

impl Action {
    /// Reads what was agreed `on` this day: what and who are required.
    pub fn parse(draft: &ActionDraft, on: NaiveDate) -> Result<Self, SignalError> {
        let text = prose("text", draft.text.as_deref())?;
        if text.is_empty() {
            return Err(SignalError::WithoutAction);
        }
        let who = draft.who.as_deref().map(str::trim);
        let who = who
            .filter(|who| !who.is_empty())
            .ok_or(SignalError::WithoutOwner)?;
        Ok(Self {
            text,
            who: Who::parse("who", who)?,
            due: parse_planned_date("due", draft.due.as_deref(), on)?,
            on,
        })
    }
}

/// How a signal ended: what became of it, in a sentence for whoever brought it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    /// What was done with it. Never empty.
    pub feedback: Prose,
    /// The day.
    pub on: NaiveDate,
}

impl Closing {
    /// Reads the sentence, which must be there.
    pub fn parse(feedback: &str, on: NaiveDate) -> Result<Self, SignalError> {
        let feedback = Prose::parse("feedback", feedback).map_err(InputError::from)?;
        if feedback.is_empty() {
            return Err(SignalError::WithoutFeedback);
        }
        Ok(Self { feedback, on })
    }
}
