//! How somebody mediates: which languages she speaks, and what she does not want. Lines on her card, each taken away as it
//! was written; they count until then.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::case::{CaseKind, SpokenLanguage};
use crate::choice::choices;
use crate::ids::PersonId;
use crate::input::{Fields, InputError, parse_choice, parse_id, parse_line};
use crate::refusal::Refused;

choices!(
    /// What such a line says.
    Wish {
        /// She speaks a language.
        Speaks => "speaks",
        /// Not in this street or postcode.
        NotArea => "not_area",
        /// Not with this person.
        NotWith => "not_with",
        /// Not about this.
        NotKind => "not_kind",
    }
);

/// A line as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct WishDraft {
    /// The code of what it says.
    pub what: Option<String>,
    /// The language's tag, the street, the person's id, or the code of the kind.
    pub value: Option<String>,
}

/// A line that the rules let through.
#[derive(Clone, PartialEq, Eq)]
pub struct NewWish {
    /// What it says.
    pub what: Wish,
    /// Of what, as it is kept.
    pub value: String,
}

/// Why a line was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WishError {
    /// A field could not be read.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Nobody said what.
    #[error("{field} is missing")]
    Missing {
        /// Which field.
        field: &'static str,
    },
    /// Not with herself.
    #[error("nobody mediates with herself anyway")]
    Herself,
}

impl Refused for WishError {
    fn code(&self) -> &'static str {
        match self {
            Self::Input(input) => input.code(),
            Self::Missing { .. } => "choice_missing",
            Self::Herself => "wish_of_herself",
        }
    }

    fn field(&self) -> Option<String> {
        match self {
            Self::Input(input) => input.field(),
            Self::Missing { field } => Some((*field).to_owned()),
            Self::Herself => Some("value".to_owned()),
        }
    }

    fn arguments(&self) -> BTreeMap<&'static str, String> {
        match self {
            Self::Input(input) => input.arguments(),
            Self::Missing { .. } | Self::Herself => BTreeMap::new(),
        }
    }
}

impl WishDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, WishError> {
        let mut fields = Fields::of("", draft)?;
        let mut read = Self::default();
        fields.text("what", &mut read.what)?;
        fields.text("value", &mut read.value)?;
        fields.finish()?;
        Ok(read)
    }
}

impl NewWish {
    /// Reads what was typed on the card of this person.
    pub fn parse(draft: &WishDraft, of: &PersonId) -> Result<Self, WishError> {
        let what: Wish = parse_choice("what", draft.what.as_deref())?
            .ok_or(WishError::Missing { field: "what" })?;
        let typed = draft.value.as_deref();
        let missing = || WishError::Missing { field: "value" };
        let value = match what {
            Wish::Speaks => {
                let language: SpokenLanguage = parse_choice("value", typed)?.ok_or_else(missing)?;
                language.code().to_owned()
            }
            Wish::NotKind => {
                let kind: CaseKind = parse_choice("value", typed)?.ok_or_else(missing)?;
                kind.code().to_owned()
            }
            Wish::NotWith => {
                let person: PersonId = parse_id("value", typed)?.ok_or_else(missing)?;
                if person == *of {
                    return Err(WishError::Herself);
                }
                person.to_string()
            }
            Wish::NotArea => {
                let line = parse_line("value", typed)?.ok_or_else(missing)?;
                line.into_string()
            }
        };
        Ok(Self { what, value })
    }
}

// What people do not want stays out of logs.
impl fmt::Debug for WishDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WishDraft(…)")
    }
}

impl fmt::Debug for NewWish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NewWish({}, …)", self.what)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;

    #[test]
    fn a_mediator_says_what_she_speaks_and_where_with_whom_and_about_what_she_does_not_go() {
        let (selin, jan) = (PersonId::from_bytes([1; 16]), PersonId::from_bytes([2; 16]));
        let table = [
            (
                json!({"what": "speaks", "value": "tr"}),
                Ok("tr".to_owned()),
            ),
            (
                json!({"what": "not_area", "value": " Portiek "}),
                Ok("Portiek".to_owned()),
            ),
            (
                json!({"what": "not_with", "value": jan.to_string()}),
                Ok(jan.to_string()),
            ),
            (
                json!({"what": "not_kind", "value": "threats"}),
                Ok("threats".to_owned()),
            ),
            (json!({}), Err(("choice_missing", "what"))),
            (json!({"what": "speaks"}), Err(("choice_missing", "value"))),
            (
                json!({"what": "speaks", "value": "klingon"}),
                Err(("unknown_choice", "value")),
            ),
            (
                json!({"what": "not_with", "value": selin.to_string()}),
                Err(("wish_of_herself", "value")),
            ),
            (
                json!({"what": "not_with", "value": "Jan"}),
                Err(("not_an_id", "value")),
            ),
            (
                json!({"what": "not_area", "value": "123456782"}),
                Err(("citizen_service_number", "value")),
            ),
            (
                json!({"what": "not_area", "why": "ruzie"}),
                Err(("unknown_field", "why")),
            ),
        ];
        for (draft, expected) in table {
            let told = WishDraft::from_json(draft).and_then(|it| NewWish::parse(&it, &selin));
            let told = told.map(|wish| wish.value);
            let told = told.map_err(|error| (error.code(), error.field()));
            let expected = expected.map_err(|(code, field)| (code, Some(field.to_owned())));
            assert_eq!(told, expected);
        }
    }
}
