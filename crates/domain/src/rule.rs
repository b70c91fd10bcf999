//! House and street rules: agreements that everybody may read.
//!
//! A rule has items; each item has one sentence in one or more languages. At the evaluation date
//! somebody asks "is it kept?"; answers are appended and never replace one another.

mod answer;
mod draft;
mod error;
mod parse;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use answer::{Answer, Kept, due};
pub use draft::{ItemDraft, RuleDraft, TextDraft, apply};
pub use error::RuleError;

use crate::choice::choices;
use crate::encounter::Who;
use crate::ids::{DocumentId, ItemId};
use crate::text::{Line, Prose};

/// More items than this nobody reads.
pub const MOST_ITEMS: usize = 200;

choices!(
    /// A language in which a rule is written.
    Language {
        /// Dutch.
        Dutch => "nl",
        /// English.
        English => "en",
        /// Arabic.
        Arabic => "ar",
        /// Turkish.
        Turkish => "tr",
        /// Ukrainian.
        Ukrainian => "uk",
        /// Polish.
        Polish => "pl",
    }
);

/// A rule, as the rules let it through. It has a title, a place, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What it is called.
    pub title: Option<Line>,
    /// Where it holds.
    pub place: Option<Line>,
    /// What was agreed; never empty.
    pub items: Vec<Item>,
    /// The languages of the poster, the first one leading; never empty.
    pub languages: Vec<Language>,
    /// When "is it kept?" is asked.
    pub evaluate_on: Option<NaiveDate>,
    /// The encounter it came out of.
    pub came_from: Option<DocumentId>,
}

/// One thing that was agreed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What answers refer to; none while it is new.
    pub id: Option<ItemId>,
    /// The sentence, in at least one language.
    pub texts: BTreeMap<Language, Prose>,
    /// Who sees to it.
    pub who: Option<Who>,
    /// From when.
    pub from: Option<NaiveDate>,
    /// Until when.
    pub until: Option<NaiveDate>,
}

impl Item {
    /// The sentence in the first of these languages that has one, or in any.
    pub fn text_in(&self, languages: &[Language]) -> Option<&Prose> {
        languages
            .iter()
            .find_map(|language| self.texts.get(language))
            .or_else(|| self.texts.values().next())
    }
}

#[cfg(test)]
mod tests;
