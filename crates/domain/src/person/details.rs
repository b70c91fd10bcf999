//! What a card may say besides a name. All of it may be left open, and nothing asks where somebody comes from.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PersonError;
use crate::input::{Fields, parse_line};
use crate::text::{Line, Name};

/// A card as it was typed; only `name` is required.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CardDraft {
    /// How the person is called.
    pub name: Option<String>,
    /// What else the person is called.
    pub alias: Option<String>,
    /// A telephone number.
    pub telephone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// Where the person lives.
    pub address: Option<String>,
    /// The household the person belongs to.
    pub household: Option<String>,
    /// Which interpreter the person needs.
    pub interpreter: Option<String>,
}

/// A card as the rules let it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// How the person is called.
    pub name: Name,
    /// What else it says.
    pub details: Details,
}

/// The details of a card.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Details {
    /// What else the person is called.
    pub alias: Option<Line>,
    /// A telephone number, as it was typed.
    pub telephone: Option<Line>,
    /// An e-mail address.
    pub email: Option<Line>,
    /// Where the person lives.
    pub address: Option<Line>,
    /// The household the person belongs to.
    pub household: Option<Line>,
    /// Which interpreter the person needs: a service, asked for by the person.
    pub interpreter: Option<Line>,
}

impl CardDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, PersonError> {
        Self::default().with(draft)
    }

    /// Lays a patch over a draft: any subset of its fields. `null` empties a field.
    pub fn with(mut self, patch: Value) -> Result<Self, PersonError> {
        let mut fields = Fields::of("", patch)?;
        fields.text("name", &mut self.name)?;
        fields.text("alias", &mut self.alias)?;
        fields.text("telephone", &mut self.telephone)?;
        fields.text("email", &mut self.email)?;
        fields.text("address", &mut self.address)?;
        fields.text("household", &mut self.household)?;
        fields.text("interpreter", &mut self.interpreter)?;
        fields.finish()?;
        Ok(self)
    }
}

impl Card {
    /// Reads what was typed.
    pub fn parse(draft: &CardDraft) -> Result<Self, PersonError> {
        let line = |field: &str, text: &Option<String>| parse_line(field, text.as_deref());
        Ok(Self {
            name: Name::parse("name", draft.name.as_deref().unwrap_or_default())?,
            details: Details {
                alias: line("alias", &draft.alias)?,
                telephone: line("telephone", &draft.telephone)?,
                email: email(draft.email.as_deref())?,
                address: line("address", &draft.address)?,
                household: line("household", &draft.household)?,
                interpreter: line("interpreter", &draft.interpreter)?,
            },
        })
    }
}

impl Details {
    /// Each detail under its name.
    pub fn each(&self) -> BTreeMap<&'static str, Option<&str>> {
        BTreeMap::from([
            ("address", self.address.as_ref().map(Line::as_str)),
            ("alias", self.alias.as_ref().map(Line::as_str)),
            ("email", self.email.as_ref().map(Line::as_str)),
            ("household", self.household.as_ref().map(Line::as_str)),
            ("interpreter", self.interpreter.as_ref().map(Line::as_str)),
            ("telephone", self.telephone.as_ref().map(Line::as_str)),
        ])
    }
}

/// An address needs something on both sides of its sign; whether anybody reads it, nobody here can know.
fn email(text: Option<&str>) -> Result<Option<Line>, PersonError> {
    let Some(line) = parse_line("email", text)? else {
        return Ok(None);
    };
    let parts = line.as_str().split_once('@');
    let is_address = parts.is_some_and(|(before, after)| {
        !before.is_empty() && after.contains('.') && !line.as_str().contains(char::is_whitespace)
    });
    if !is_address {
        return Err(PersonError::NotAnEmail);
    }
    Ok(Some(line))
}

// What people tell of themselves stays out of logs.
impl fmt::Debug for CardDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CardDraft(…)")
    }
}

impl fmt::Debug for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Details(…)")
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use serde_json::json;

    use super::*;
    use crate::refusal::Refused;

    fn parse(draft: Value) -> Result<Card, PersonError> {
        Card::parse(&CardDraft::from_json(draft)?)
    }

    #[test]
    fn a_first_name_is_a_card_and_everything_else_may_stay_open() {
        let fatma = parse(json!({"name": " Fatma "})).unwrap();
        assert_eq!(fatma.name.as_str(), "Fatma");
        assert_eq!(fatma.details, Details::default());
        let jan = parse(json!({
            "name": "Jan", "alias": "Opa Jan", "telephone": "06-00001234", "email": "jan@brug.example",
            "address": "Portiek 12", "household": "nummer 3 hoog", "interpreter": null,
        }));
        let said = jan.unwrap().details;
        assert_eq!(said.each().values().flatten().count(), 5);
    }

    #[test]
    fn what_cannot_be_is_refused_by_its_name() {
        for (draft, code, field) in [
            (json!({}), "empty", "name"),
            (
                json!({"name": "Jan", "email": "jan at brug"}),
                "not_an_email",
                "email",
            ),
            (
                json!({"name": "Jan", "email": "@brug.example"}),
                "not_an_email",
                "email",
            ),
            (
                json!({"name": "Jan", "telephone": "123456782"}),
                "citizen_service_number",
                "telephone",
            ),
            (
                json!({"name": "Jan", "religion": "geen"}),
                "unknown_field",
                "religion",
            ),
            (json!({"name": "Jan", "alias": 7}), "wrong_type", "alias"),
        ] {
            let refused = parse(draft).unwrap_err();
            assert_eq!(
                (refused.code(), refused.field().as_deref()),
                (code, Some(field))
            );
        }
    }

    #[test]
    fn a_patch_touches_only_what_it_names() {
        let first = CardDraft::from_json(json!({"name": "Jan", "alias": "Opa"})).unwrap();
        let patched = first
            .with(json!({"alias": null, "telephone": "06-00001234"}))
            .unwrap();
        assert_eq!(
            (
                patched.name.as_deref(),
                patched.alias,
                patched.telephone.as_deref()
            ),
            (Some("Jan"), None, Some("06-00001234"))
        );
    }
}
