//! "Twee versies": what stands twice.

use samenboek_app::{Choice, ChoiceCard, FieldCard, VersionsCard};
use samenboek_domain::kind::DocumentKind;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::words::{Called, Tongue};

/// A field with its values.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldVersions {
    /// The field.
    pub field: String,
    /// The values, in the order every laptop agrees on.
    pub values: Vec<FieldVersion>,
    /// Whether all may be kept.
    pub both: bool,
}

/// One of the values.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct FieldVersion {
    /// As text.
    pub value: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: String,
}

impl From<FieldCard> for FieldVersions {
    fn from(card: FieldCard) -> Self {
        let values = card.values.into_iter().map(|value| FieldVersion {
            value: text_of(&value.value),
            by: value.by,
            at: value.at.to_rfc3339(),
        });
        Self {
            values: values.collect(),
            field: card.field,
            both: card.both,
        }
    }
}

pub(super) fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(values) => values.iter().map(text_of).collect::<Vec<_>>().join(", "),
        Value::Object(values) => {
            let parts = values
                .iter()
                .map(|(name, value)| format!("{name} {}", text_of(value)));
            parts.collect::<Vec<_>>().join(", ")
        }
    }
}

/// A document in which something stands twice.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct VersionCard {
    /// The document.
    pub document: String,
    /// Its kind.
    #[cfg_attr(
        test,
        ts(type = "\"encounter\" | \"rule\" | \"person\" | \"laptop\" | \"centre\"")
    )]
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// The day, of an encounter.
    pub happened_on: Option<String>,
    /// What stands twice.
    pub fields: Vec<FieldVersions>,
}

impl VersionCard {
    /// With the name people know it by.
    pub fn read(card: VersionsCard, tongue: &Tongue) -> Self {
        let fields: Vec<FieldVersions> = card.fields.into_iter().map(FieldVersions::from).collect();
        let title = tongue.thing(
            card.kind,
            Called {
                title: &card.title,
                activity: card.activity.as_deref(),
                place: card.place.as_deref(),
            },
        );
        Self {
            document: card.document.to_string(),
            kind: kind_code(card.kind),
            title,
            happened_on: card.happened_on,
            fields,
        }
    }
}

/// One choice of the journal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ChoiceMade {
    /// The document, with the one field.
    pub card: VersionCard,
    /// Names the choice.
    pub key: String,
    /// The place of what was kept; none when all was.
    pub kept: Option<usize>,
    /// Who chose.
    pub by: String,
    /// When.
    pub at: String,
    /// Who took it back.
    pub undone_by: Option<String>,
    /// When that was.
    pub undone_at: Option<String>,
}

impl ChoiceMade {
    /// With the name people know it by.
    pub fn read(choice: ChoiceCard, tongue: &Tongue) -> Self {
        let (undone_by, undone_at) = choice.undone.map(|(by, at)| (by, at.to_rfc3339())).unzip();
        Self {
            card: VersionCard::read(choice.card, tongue),
            key: choice.key,
            kept: choice.kept,
            by: choice.by,
            at: choice.at.to_rfc3339(),
            undone_by,
            undone_at,
        }
    }
}

/// The code of a kind.
pub fn kind_code(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Encounter => "encounter",
        DocumentKind::Rule => "rule",
        DocumentKind::Series => "series",
        DocumentKind::Person => "person",
        DocumentKind::Laptop => "laptop",
        DocumentKind::Centre => "centre",
        DocumentKind::Case => "case",
        DocumentKind::CaseNote => "case_note",
        DocumentKind::CaseReads => "case_reads",
        DocumentKind::Agreement => "agreement",
        DocumentKind::Signal => "signal",
        DocumentKind::Group => "group",
        DocumentKind::Consent => "consent",
        DocumentKind::Field => "field",
        DocumentKind::Criterion => "criterion",
        DocumentKind::CodeList => "code_list",
        DocumentKind::Statistics => "statistics",
        DocumentKind::Photo => "photo",
        DocumentKind::Unknown(_) => "other",
    }
}

/// What is kept: the value at this place, or all of them.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub enum Keep {
    /// Counted from 0.
    One(usize),
    /// "both".
    All(Both),
}

/// The word for all.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Both {
    /// All of them, in order.
    Both,
}

impl From<Keep> for Choice {
    fn from(keep: Keep) -> Self {
        match keep {
            Keep::One(place) => Self::One(place),
            Keep::All(Both::Both) => Self::Both,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_value_is_shown_as_people_write_it() {
        for (value, expected) in [
            (serde_json::json!(null), ""),
            (serde_json::json!("19:30"), "19:30"),
            (serde_json::json!(7), "7"),
            (
                serde_json::json!(["shared_goal", "backed_up"]),
                "shared_goal, backed_up",
            ),
            (
                serde_json::json!({"bonen": 4, "linzen": 3}),
                "bonen 4, linzen 3",
            ),
        ] {
            assert_eq!(text_of(&value), expected);
        }
    }

    #[test]
    fn one_or_both_can_be_kept_and_nothing_else() {
        assert!(matches!(
            serde_json::from_str::<Keep>("1").unwrap().into(),
            Choice::One(1)
        ));
        assert!(matches!(
            serde_json::from_str::<Keep>("\"both\"").unwrap().into(),
            Choice::Both
        ));
        assert!(serde_json::from_str::<Keep>("\"neither\"").is_err());
    }
}
