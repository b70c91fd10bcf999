//! What a card may say besides a name. All of it may be left open, and nothing asks where somebody comes from.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::PersonError;
use crate::ids::DocumentId;
use crate::input::{Fields, InputError, is_email, optional_text, parse_line, wrong_type};
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
    /// The person is younger than sixteen: somebody else consents for her. No birth date is asked.
    pub minor: bool,
    /// What the card says in fields of the centre's own, by the id of the field. Only what is named here changes; an empty
    /// text empties.
    pub own: BTreeMap<String, Option<String>>,
}

/// A card as the rules let it through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// How the person is called.
    pub name: Name,
    /// What else it says.
    pub details: Details,
    /// What it says in fields of the centre's own; none where a field is emptied.
    pub own: BTreeMap<DocumentId, Option<Line>>,
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
    /// The person is younger than sixteen.
    pub minor: bool,
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
        if let Some((path, value)) = fields.take("minor") {
            self.minor = read_minor(&path, &value)?;
        }
        if let Some((path, value)) = fields.take("own") {
            self.own.extend(read_own(&path, value)?);
        }
        fields.finish()?;
        Ok(self)
    }
}

fn read_minor(path: &str, value: &Value) -> Result<bool, InputError> {
    match value {
        Value::Null => Ok(false),
        Value::Bool(is_minor) => Ok(*is_minor),
        Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
            Err(wrong_type(path))
        }
    }
}

fn read_own(path: &str, value: Value) -> Result<BTreeMap<String, Option<String>>, InputError> {
    match value {
        Value::Null => Ok(BTreeMap::new()),
        Value::Object(own) => own
            .into_iter()
            .map(|(field, text)| {
                let text = optional_text(&format!("{path}.{field}"), text)?;
                Ok((field, text))
            })
            .collect(),
        Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Err(wrong_type(path))
        }
    }
}

fn parse_own(
    typed: &BTreeMap<String, Option<String>>,
) -> Result<BTreeMap<DocumentId, Option<Line>>, InputError> {
    let one = |(id, text): (&String, &Option<String>)| {
        let name = format!("own.{id}");
        let field = id.parse().map_err(|_| InputError::NotAnId {
            field: name.clone(),
        })?;
        Ok((field, parse_line(&name, text.as_deref())?))
    };
    typed.iter().map(one).collect()
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
                minor: draft.minor,
            },
            own: parse_own(&draft.own)?,
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
            ("minor", self.minor.then_some("yes")),
            ("telephone", self.telephone.as_ref().map(Line::as_str)),
        ])
    }
}

fn email(text: Option<&str>) -> Result<Option<Line>, PersonError> {
    let line = parse_line("email", text)?;
    if line.as_ref().is_some_and(|line| !is_email(line.as_str())) {
        return Err(PersonError::NotAnEmail);
    }
    Ok(line)
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
            (
                json!({"name": "Jan", "minor": "yes"}),
                "wrong_type",
                "minor",
            ),
            (
                json!({"name": "Jan", "birth_date": "2012-01-01"}),
                "unknown_field",
                "birth_date",
            ),
            (
                json!({"name": "Jan", "own": {"shoe": "42"}}),
                "not_an_id",
                "own.shoe",
            ),
            (json!({"name": "Jan", "own": ["42"]}), "wrong_type", "own"),
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

    #[test]
    fn a_field_of_ones_own_is_named_by_its_id_and_only_what_is_named_changes() {
        let shoe = DocumentId::from_bytes([3; 16]);
        let card = parse(json!({"name": "Jan", "minor": true, "own": {(shoe.to_string()): "42"}}));
        let card = card.unwrap();
        assert!(card.details.minor);
        assert_eq!(
            card.own.get(&shoe),
            Some(&Some(Line::parse("own", "42").unwrap()))
        );
        let emptied = parse(json!({"name": "Jan", "own": {(shoe.to_string()): null}})).unwrap();
        assert_eq!(emptied.own, BTreeMap::from([(shoe, None)]));
    }
}
