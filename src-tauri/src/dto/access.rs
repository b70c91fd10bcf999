//! "What do you know of me?", as it is shown before it is given.

use std::collections::BTreeSet;

use samenboek_app::AccessPack as Pack;
use serde::{Deserialize, Serialize};

use super::laptops::NoticePart;

/// Whose pack, in which language, without which sentences.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessAsked {
    /// The person.
    pub id: String,
    /// The language of who gets it.
    pub language: String,
    /// Sentences about somebody else.
    pub left_out: BTreeSet<String>,
}

/// A pack.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccessPack {
    /// What the person is called.
    pub name: String,
    /// It, as it stands on paper.
    pub parts: Vec<NoticePart>,
    /// Every sentence that may be left out; those that are, too.
    pub sentences: Vec<AccessSentence>,
}

/// A sentence that names the person, or somebody of that name.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct AccessSentence {
    /// By what it is left out.
    pub key: String,
    /// What it says, without others.
    pub text: String,
}

impl AccessPack {
    /// The pack with its text, and all sentences that there are.
    pub fn of(whole: &Pack, parts: Vec<samenboek_app::NoticePart>) -> Self {
        let name = whole.cards.first().map(|card| card.card.name.clone());
        Self {
            name: name.unwrap_or_default(),
            parts: parts.into_iter().map(NoticePart::from).collect(),
            sentences: whole
                .said
                .iter()
                .map(|said| AccessSentence {
                    key: said.key.clone(),
                    text: said.sentence.clone(),
                })
                .collect(),
        }
    }
}
