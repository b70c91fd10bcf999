//! "Is it kept?" Answers are appended; two that differ stand side by side.

use chrono::NaiveDate;

use super::{Rule, RuleError};
use crate::choice::choices;
use crate::ids::{ItemId, PersonId};
use crate::input::{parse_choice, parse_planned_date};
use crate::time::Timestamp;

choices!(
    /// How an item is kept.
    Kept {
        /// It works.
        Yes => "yes",
        /// A bit.
        Partly => "partly",
        /// Not yet.
        No => "no",
    }
);

/// One answer to "is it kept?".
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answer {
    /// About which item.
    pub item: ItemId,
    /// The answer.
    pub kept: Kept,
    /// The day it is about.
    pub on: NaiveDate,
    /// Who wrote it down.
    pub by: PersonId,
    /// When, by the laptop's clock.
    pub at: Timestamp,
}

impl Answer {
    /// Reads an answer: the code of a [`Kept`] and a date, both required.
    pub fn parse(
        item: ItemId,
        kept: &str,
        on: &str,
        by: PersonId,
        at: Timestamp,
        today: NaiveDate,
    ) -> Result<Self, RuleError> {
        Ok(Self {
            item,
            kept: parse_choice("kept", Some(kept))?
                .ok_or(RuleError::AnswerMissing { field: "kept" })?,
            on: parse_planned_date("on", Some(on), today)?
                .ok_or(RuleError::AnswerMissing { field: "on" })?,
            by,
            at,
        })
    }
}

/// The items that wait for an answer today: the evaluation date has come, and nobody has said
/// since then how it goes. New items without an id cannot be answered yet.
pub fn due(rule: &Rule, answers: &[Answer], today: NaiveDate) -> Vec<ItemId> {
    let Some(asked_on) = rule.evaluate_on.filter(|asked_on| *asked_on <= today) else {
        return Vec::new();
    };
    rule.items
        .iter()
        .filter_map(|item| item.id)
        .filter(|item| {
            !answers
                .iter()
                .any(|answer| answer.item == *item && answer.on >= asked_on)
        })
        .collect()
}
