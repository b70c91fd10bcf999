//! Why an agreement was refused.

use std::collections::BTreeMap;

use super::{MOST_ITEMS, MOST_LANGUAGES};
use crate::input::InputError;
use crate::refusal::Refused;
use crate::text::TextError;

/// Why an agreement was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgreementError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nothing was agreed.
    #[error("an agreement needs at least one item")]
    NoItems,
    /// More than anybody keeps.
    #[error("an agreement has at most {MOST_ITEMS} items")]
    TooManyItems,
    /// More than a page shows.
    #[error("an agreement has at most {MOST_LANGUAGES} languages")]
    TooManyLanguages,
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
    /// All look again before it begins.
    #[error("all look again before it begins")]
    ReviewBeforeStart,
    /// Nobody sits at that place of the table.
    #[error("{field}: nobody sits there")]
    NotAParty {
        /// Which field.
        field: String,
    },
}

impl From<TextError> for AgreementError {
    fn from(error: TextError) -> Self {
        Self::Input(error.into())
    }
}

impl Refused for AgreementError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::NoItems => "no_items",
            Self::TooManyItems => "too_many_items",
            Self::TooManyLanguages => "too_many_languages",
            Self::ItemWithoutText { .. } => "item_without_text",
            Self::SameItemTwice { .. } => "same_item_twice",
            Self::UntilBeforeFrom { .. } => "until_before_from",
            Self::ReviewBeforeStart => "review_before_start",
            Self::NotAParty { .. } => "not_a_party",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::NoItems | Self::TooManyItems => Some("items".to_owned()),
            Self::TooManyLanguages => Some("languages".to_owned()),
            Self::ItemWithoutText { item } => Some(format!("items.{item}.text")),
            Self::SameItemTwice { item } => Some(format!("items.{item}.id")),
            Self::UntilBeforeFrom { item } => Some(format!("items.{item}.until")),
            Self::ReviewBeforeStart => Some("review_on".to_owned()),
            Self::NotAParty { field } => Some(field.clone()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::TooManyItems => BTreeMap::from([("most", MOST_ITEMS.to_string())]),
            Self::TooManyLanguages => BTreeMap::from([("most", MOST_LANGUAGES.to_string())]),
            Self::ItemWithoutText { item }
            | Self::SameItemTwice { item }
            | Self::UntilBeforeFrom { item } => {
                BTreeMap::from([("number", item.saturating_add(1).to_string())])
            }
            Self::NoItems | Self::ReviewBeforeStart | Self::NotAParty { .. } => BTreeMap::new(),
        }
    }
}
