//! What was typed about an agreement, exactly as the form or the command line gives it.
//!
//! A party is `party:<id>`, by her card, as the window sends her; the command line may say `party:1`, by her place at the table
//! of that moment. Those who mediate are `mediator`. Whoever sits at the table no more is refused, and nobody takes her place.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Agreed, AgreedItem, AgreementError, Form, MEDIATORS, Side};
use crate::ids::PersonId;
use crate::input::{Fields, InputError, optional_text, wrong_type};

/// What stands before the place of a party.
const PARTY: &str = "party:";

/// An agreement as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreementDraft {
    /// What was agreed.
    pub items: Vec<AgreementItemDraft>,
    /// "Next time we first talk to each other by …".
    pub talk_first: Option<Sentences>,
    /// `2027-01-10`.
    pub review_on: Option<String>,
    /// The code of a [`Form`].
    pub form: Option<String>,
    /// Tags of languages; those of the texts when none, Dutch first.
    pub languages: Vec<String>,
}

/// One item, as it was typed.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AgreementItemDraft {
    /// Its id, when it is not new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What it says.
    pub text: Option<Sentences>,
    /// Who does it: parties, `mediator`, or words of their own.
    pub who: Vec<String>,
    /// Where.
    #[serde(rename = "where")]
    pub place: Option<String>,
    /// How.
    pub how: Option<String>,
    /// `2026-12-01`.
    pub from: Option<String>,
    /// `2027-12-01`.
    pub until: Option<String>,
    /// A party, or `mediator`.
    pub responsible: Option<String>,
}

/// A sentence: in the first language, or in several by their tags.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Sentences {
    /// In the first language.
    One(String),
    /// By language.
    Several(BTreeMap<String, String>),
}

impl AgreementDraft {
    /// Reads a draft; refuses a field that is not known or of the wrong type by its name.
    pub fn from_json(draft: Value) -> Result<Self, AgreementError> {
        apply(Self::default(), draft)
    }

    /// The draft that would become this text; `parties` are the cards at the table, in order.
    pub fn of(agreed: &Agreed, form: Option<Form>, parties: &[PersonId]) -> Self {
        let items = agreed.items.iter();
        Self {
            items: items.map(|item| item_draft(item, parties)).collect(),
            talk_first: sentences(&agreed.talk_first),
            review_on: agreed.review_on.clone(),
            form: form.map(|form| form.code().to_owned()),
            languages: agreed.languages.clone(),
        }
    }
}

fn item_draft(item: &AgreedItem, parties: &[PersonId]) -> AgreementItemDraft {
    let who = item.who.iter().map(|side| seat_of(*side, parties));
    AgreementItemDraft {
        id: Some(item.id.to_string()),
        text: sentences(&item.texts),
        who: who.chain(item.others.clone()).collect(),
        place: item.place.clone(),
        how: item.how.clone(),
        from: item.from.clone(),
        until: item.until.clone(),
        responsible: item.responsible.map(|side| seat_of(side, parties)),
    }
}

fn sentences(texts: &BTreeMap<String, String>) -> Option<Sentences> {
    (!texts.is_empty()).then(|| Sentences::Several(texts.clone()))
}

/// How a side is written by her card, `party:<id>`: it means the same person whoever comes to the table or leaves it.
pub fn card_seat(side: Side) -> String {
    seat_of(side, &[])
}

/// How a side is written: `party:1`, by its place at the table; by its card when it sits there no more.
pub fn seat_of(side: Side, parties: &[PersonId]) -> String {
    match side {
        Side::Mediators => MEDIATORS.to_owned(),
        Side::Party(person) => match parties.iter().position(|it| *it == person) {
            Some(place) => format!("{PARTY}{}", place.saturating_add(1)),
            None => format!("{PARTY}{person}"),
        },
    }
}

/// Reads a side; none when these are words of somebody's own.
pub(super) fn side_of(
    field: &str,
    text: &str,
    parties: &[PersonId],
) -> Result<Option<Side>, AgreementError> {
    let text = text.trim();
    if text == MEDIATORS {
        return Ok(Some(Side::Mediators));
    }
    let Some(place) = text.strip_prefix(PARTY) else {
        return Ok(None);
    };
    let found = match place.parse::<usize>() {
        Ok(place) => place
            .checked_sub(1)
            .and_then(|place| parties.get(place).copied()),
        Err(_) => place.parse().ok(),
    };
    let found = found.filter(|person| parties.contains(person));
    let person = found.ok_or_else(|| AgreementError::NotAParty {
        field: field.to_owned(),
    })?;
    Ok(Some(Side::Party(person)))
}

/// Lays a patch over a draft: any subset of its fields. `null` empties a field; a list is replaced whole, and its items keep
/// their answers by their `id`.
pub fn apply(mut draft: AgreementDraft, patch: Value) -> Result<AgreementDraft, AgreementError> {
    read_draft(&mut draft, patch)?;
    Ok(draft)
}

fn read_draft(draft: &mut AgreementDraft, value: Value) -> Result<(), InputError> {
    let mut fields = Fields::of("", value)?;
    fields.list("items", &mut draft.items, read_item)?;
    if let Some((path, value)) = fields.take("talk_first") {
        draft.talk_first = read_sentences(&path, value)?;
    }
    fields.text("review_on", &mut draft.review_on)?;
    fields.text("form", &mut draft.form)?;
    fields.texts("languages", &mut draft.languages)?;
    fields.finish()
}

fn read_item(path: &str, value: Value) -> Result<AgreementItemDraft, InputError> {
    let mut fields = Fields::of(path, value)?;
    let mut item = AgreementItemDraft::default();
    fields.text("id", &mut item.id)?;
    if let Some((path, value)) = fields.take("text") {
        item.text = read_sentences(&path, value)?;
    }
    fields.texts("who", &mut item.who)?;
    fields.text("where", &mut item.place)?;
    fields.text("how", &mut item.how)?;
    fields.text("from", &mut item.from)?;
    fields.text("until", &mut item.until)?;
    fields.text("responsible", &mut item.responsible)?;
    fields.finish()?;
    Ok(item)
}

fn read_sentences(path: &str, value: Value) -> Result<Option<Sentences>, InputError> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(Sentences::One(text))),
        Value::Object(texts) => {
            let each = texts.into_iter().map(|(tag, text)| {
                let text = optional_text(&format!("{path}.{tag}"), text)?;
                Ok((tag, text.unwrap_or_default()))
            });
            each.collect::<Result<_, InputError>>()
                .map(|texts| Some(Sentences::Several(texts)))
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) => Err(wrong_type(path)),
    }
}

// What people type stays out of logs.
impl fmt::Debug for AgreementDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AgreementDraft(…)")
    }
}

impl fmt::Debug for AgreementItemDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AgreementItemDraft(…)")
    }
}

impl fmt::Debug for Sentences {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sentences(…)")
    }
}
