//! What must be known before anybody signs in: language and theme. Nothing about people.
//!
//! The language is the laptop's until somebody sits down who chose another: hers lies in the sealed book of this laptop,
//! beside what else is this laptop's own, and goes along to no other.

use std::sync::PoisonError;

use samenboek_domain::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::error::{AppError, Result};
use crate::house::House;

/// The laptop's language and theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// A language tag, "nl"; empty until somebody chose.
    pub language: String,
    /// "system", "light", "dark" or "contrast"; empty is "system".
    pub theme: String,
}

impl House {
    /// The language of whoever sits here, else of the laptop; empty until somebody chose.
    pub fn language(&self) -> String {
        self.own_language()
            .unwrap_or_else(|| self.preferences().language)
    }

    /// Keeps a language: for whoever sits here, or for the laptop while nobody does.
    pub fn choose_language(&self, tag: &str) -> Result<()> {
        match (self.rooms(), self.seat()) {
            (Ok(rooms), Ok(seat)) => Ok(rooms.store.set_setting(&own_key(&seat.person), tag)?),
            _ => self.choose(|chosen| tag.clone_into(&mut chosen.language)),
        }
    }

    /// Speaks and looks as another house does on the same laptop, with its languages from files too.
    pub fn speaks_as(&self, other: &Self) -> Result<()> {
        let theme = other.preferences().theme;
        self.choose(|chosen| chosen.theme = theme)?;
        *self
            .languages
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Some(other.languages());
        match other.language() {
            unchosen if unchosen.is_empty() => Ok(()),
            tag => self.choose_language(&tag),
        }
    }

    fn own_language(&self) -> Option<String> {
        let (rooms, seat) = (self.rooms().ok()?, self.seat().ok()?);
        let own = rooms.store.setting(&own_key(&seat.person));
        // A book that cannot be read says so elsewhere, in the language of the laptop.
        own.ok().flatten().filter(|tag| !tag.is_empty())
    }

    /// What was chosen so far. A file that does not read is as if nothing was chosen.
    pub fn preferences(&self) -> Preferences {
        chosen(self.folder().read_preferences())
    }

    /// Keeps a choice; what else was chosen stays, also when somebody chooses that at the same moment.
    pub fn choose(&self, choice: impl FnOnce(&mut Preferences)) -> Result<()> {
        self.folder().change_preferences(|bytes| {
            let mut preferences = chosen(bytes);
            choice(&mut preferences);
            serde_json::to_vec_pretty(&preferences)
                .map_err(|error| AppError::fault("unknown", error))
        })
    }
}

fn own_key(person: &PersonId) -> String {
    format!("language {person}")
}

fn chosen(bytes: Option<Vec<u8>>) -> Preferences {
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}
