//! What was typed about a rule, exactly as the form or the command line gives it.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Item, Language, Rule, RuleError};
use crate::input::{Fields, InputError, optional_text, wrong_type};
use crate::text::{Line, Prose};

/// A rule as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RuleDraft {
    /// What it is called.
    pub title: Option<String>,
    /// Where it holds.
    pub place: Option<String>,
    /// What was agreed.
    pub items: Vec<ItemDraft>,
    /// Codes of languages; Dutch when none.
    pub languages: Vec<String>,
    /// `2027-03-01`.
    pub evaluate_on: Option<String>,
    /// The id of the encounter that it came out of.
    pub came_from: Option<String>,
}

/// One item, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ItemDraft {
    /// Its id, when it is not new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it says.
    pub text: Option<TextDraft>,
    /// A name, or `person:` and an id.
    pub who: Option<String>,
    /// `2026-12-01`.
    pub from: Option<String>,
    /// `2027-12-01`.
    pub until: Option<String>,
}

/// A sentence: in the rule's first language, or in several by their codes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum TextDraft {
    /// In the first of the rule's languages.
    One(String),
    /// By code of language.
    Several(BTreeMap<String, String>),
}

impl RuleDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, RuleError> {
        apply(Self::default(), draft)
    }
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field; a list is
/// replaced whole, and its items keep their answers by their `id`.
pub fn apply(mut draft: RuleDraft, patch: Value) -> Result<RuleDraft, RuleError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut RuleDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.text("title", &mut draft.title)?;
    fields.text("place", &mut draft.place)?;
    fields.list("items", &mut draft.items, read_item)?;
    fields.texts("languages", &mut draft.languages)?;
    fields.text("evaluate_on", &mut draft.evaluate_on)?;
    fields.text("came_from", &mut draft.came_from)?;
    fields.finish()
}

fn read_item(path: &str, value: Value) -> Result<ItemDraft, InputError> {
    let mut fields = Fields::of(path, value)?;
    let mut item = ItemDraft::default();
    fields.text("id", &mut item.id)?;
    item.text = match fields.take("text") {
        Some((path, value)) => read_text(&path, value)?,
        None => None,
    };
    fields.text("who", &mut item.who)?;
    fields.text("from", &mut item.from)?;
    fields.text("until", &mut item.until)?;
    fields.finish()?;
    Ok(item)
}

fn read_text(path: &str, value: Value) -> Result<Option<TextDraft>, InputError> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(TextDraft::One(text))),
        Value::Object(texts) => texts
            .into_iter()
            .map(|(language, text)| {
                let text = optional_text(&format!("{path}.{language}"), text)?;
                Ok((language, text.unwrap_or_default()))
            })
            .collect::<Result<_, InputError>>()
            .map(|texts| Some(TextDraft::Several(texts))),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) => Err(wrong_type(path)),
    }
}

impl From<&Rule> for RuleDraft {
    /// The draft that would be parsed into this rule.
    fn from(rule: &Rule) -> Self {
        Self {
            title: rule.title.clone().map(Line::into_string),
            place: rule.place.clone().map(Line::into_string),
            items: rule
                .items
                .iter()
                .map(|item| item_draft(item, rule.languages.first()))
                .collect(),
            languages: rule
                .languages
                .iter()
                .map(|language| language.code().to_owned())
                .collect(),
            evaluate_on: rule.evaluate_on.map(|date| date.to_string()),
            came_from: rule.came_from.map(|encounter| encounter.to_string()),
        }
    }
}

fn item_draft(item: &Item, first: Option<&Language>) -> ItemDraft {
    ItemDraft {
        id: item.id.map(|id| id.to_string()),
        text: Some(text_draft(&item.texts, first)),
        who: item.who.as_ref().map(ToString::to_string),
        from: item.from.map(|date| date.to_string()),
        until: item.until.map(|date| date.to_string()),
    }
}

fn text_draft(texts: &BTreeMap<Language, Prose>, first: Option<&Language>) -> TextDraft {
    match (texts.len(), first.and_then(|first| texts.get(first))) {
        (1, Some(only)) => TextDraft::One(only.as_str().to_owned()),
        _ => TextDraft::Several(
            texts
                .iter()
                .map(|(language, text)| (language.code().to_owned(), text.as_str().to_owned()))
                .collect(),
        ),
    }
}

// What people type stays out of logs.
impl fmt::Debug for RuleDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RuleDraft(…)")
    }
}

impl fmt::Debug for ItemDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemDraft(…)")
    }
}

impl fmt::Debug for TextDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TextDraft(…)")
    }
}
