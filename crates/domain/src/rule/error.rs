//! Why a rule was refused.

use std::collections::BTreeMap;

use super::MOST_ITEMS;
use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why a rule, or an answer to it, was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Neither a title nor a place.
    #[error("a rule needs a title or a place")]
    WithoutTitle,
    /// Nothing was agreed.
    #[error("a rule needs at least one item")]
    NoItems,
    /// More than anybody reads.
    #[error("a rule has at most {MOST_ITEMS} items")]
    TooManyItems,
    /// An item that says nothing.
    #[error("items.{item}: an item needs a text")]
    ItemWithoutText {
        /// Its place, from 0.
        item: usize,
    },
    /// One item twice.
    #[error("items.{item}: this item is in the list already")]
    SameItemTwice {
        /// The second place, from 0.
        item: usize,
    },
    /// It ends before it begins.
    #[error("items.{item}: it ends before it begins")]
    UntilBeforeFrom {
        /// Its place, from 0.
        item: usize,
    },
    /// "Is it kept?" would be asked before it begins.
    #[error("it is evaluated before it begins")]
    EvaluatedBeforeStart,
    /// An answer needs a day and a choice.
    #[error("{field} is missing")]
    AnswerMissing {
        /// Which field.
        field: &'static str,
    },
}

impl From<TextError> for RuleError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for RuleError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::WithoutTitle => "rule_without_title",
            Self::NoItems => "no_items",
            Self::TooManyItems => "too_many_items",
            Self::ItemWithoutText { .. } => "item_without_text",
            Self::SameItemTwice { .. } => "same_item_twice",
            Self::UntilBeforeFrom { .. } => "until_before_from",
            Self::EvaluatedBeforeStart => "evaluated_before_start",
            Self::AnswerMissing { .. } => "answer_missing",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::WithoutTitle => Some("title".to_owned()),
            Self::NoItems | Self::TooManyItems => Some("items".to_owned()),
            Self::ItemWithoutText { item } => Some(format!("items.{item}.text")),
            Self::SameItemTwice { item } => Some(format!("items.{item}.id")),
            Self::UntilBeforeFrom { item } => Some(format!("items.{item}.until")),
            Self::EvaluatedBeforeStart => Some("evaluate_on".to_owned()),
            Self::AnswerMissing { field } => Some((*field).to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooManyItems => BTreeMap::from([("most", MOST_ITEMS.to_string())]),
            Self::ItemWithoutText { item }
            | Self::SameItemTwice { item }
            | Self::UntilBeforeFrom { item } => {
                BTreeMap::from([("number", item.saturating_add(1).to_string())])
            }
            Self::WithoutTitle
            | Self::NoItems
            | Self::EvaluatedBeforeStart
            | Self::AnswerMissing { .. } => BTreeMap::new(),
        }
    }
}
