//! What mediators must know of a party to do it well: which language, whether she is a child, and who stands beside her.

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::line::LineError;
use super::{CaseError, Party, PartyDraft};
use crate::choice::choices;
use crate::input::{Fields, parse_choice};

choices!(
    /// How old somebody is, as far as it matters. No birth date is asked.
    Age {
        /// Eighteen or older.
        Adult => "adult",
        /// Twelve up to and including seventeen.
        Minor => "minor",
        /// Younger than twelve.
        Child => "child",
    }
);

choices!(
    /// A language that people here speak, as a tag: a service that is needed or given, and no word about where anybody
    /// comes from.
    SpokenLanguage {
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
        /// Tigrinya.
        Tigrinya => "ti",
        /// Somali.
        Somali => "so",
        /// Farsi.
        Farsi => "fa",
        /// Dari.
        Dari => "prs",
        /// Pashto.
        Pashto => "ps",
        /// Kurdish.
        Kurdish => "ku",
        /// Berber.
        Berber => "rif",
        /// French.
        French => "fr",
        /// German.
        German => "de",
        /// Spanish.
        Spanish => "es",
        /// Portuguese.
        Portuguese => "pt",
        /// Russian.
        Russian => "ru",
        /// Romanian.
        Romanian => "ro",
        /// Bulgarian.
        Bulgarian => "bg",
        /// Chinese.
        Chinese => "zh",
        /// Papiamento.
        Papiamento => "pap",
        /// Sranan.
        Sranan => "srn",
        /// Dutch Sign Language.
        SignLanguage => "dse",
    }
);

/// What is known of a party, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct PartyFactsDraft {
    /// The tag of the language she reads and speaks best.
    pub language: Option<String>,
    /// The code of how old she is.
    pub age: Option<String>,
    /// Who stands beside a minor.
    pub guardian: Option<PartyDraft>,
}

impl PartyFactsDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, LineError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("language", &mut read.language)?;
        fields.text("age", &mut read.age)?;
        if let Some((_, value)) = fields.take("guardian").filter(|(_, it)| !it.is_null()) {
            read.guardian = Some(guardian(PartyDraft::from_json(value))?);
        }
        fields.finish()?;
        Ok(read)
    }
}

/// What is known of a party.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PartyFacts {
    /// The language she reads and speaks best.
    pub language: Option<SpokenLanguage>,
    /// Whether she is a minor.
    pub is_minor: bool,
    /// Who stands beside her; a card of its own.
    pub guardian: Option<Party>,
}

impl PartyFacts {
    /// Reads what was typed. Whoever is younger than twelve is no party: the parents are.
    pub fn parse(draft: &PartyFactsDraft) -> Result<Self, LineError> {
        let language = parse_choice("language", draft.language.as_deref())?;
        let age: Option<Age> = parse_choice("age", draft.age.as_deref())?;
        if age == Some(Age::Child) {
            return Err(LineError::ChildParty);
        }
        let is_minor = age == Some(Age::Minor);
        let is_named = |draft: &&PartyDraft| {
            let name = draft.name.as_deref().unwrap_or_default();
            !name.trim().is_empty()
        };
        let beside = draft
            .guardian
            .as_ref()
            .filter(is_named)
            .filter(|_| is_minor);
        Ok(Self {
            language,
            is_minor,
            guardian: beside.map(|it| guardian(Party::parse(it))).transpose()?,
        })
    }
}

/// The fields of a guardian stand under `guardian`.
fn guardian<T>(read: Result<T, CaseError>) -> Result<T, LineError> {
    read.map_err(|refused| match refused {
        CaseError::Input(input) => LineError::Input(input),
        CaseError::WithoutDay
        | CaseError::ReportedTomorrow
        | CaseError::PartyWithoutName { .. }
        | CaseError::SameParty
        | CaseError::EmptyNote => LineError::Missing { field: "guardian" },
    })
}

impl fmt::Debug for PartyFactsDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartyFactsDraft(…)")
    }
}

impl fmt::Debug for PartyFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartyFacts(…)")
    }
}
