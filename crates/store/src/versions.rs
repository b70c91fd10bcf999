//! "Twee versies": which fields may clash, who wrote which value, and choosing.

use std::collections::{BTreeMap, BTreeSet};

use automerge::Automerge;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use serde::{Deserialize, Serialize};

use crate::documents::{self, AGAIN, DUTY, OWN, PART, WHAT};
use crate::error::{Result, StoreError};
use crate::flat::{self, Rival, Scalar};
use crate::parcels;
use crate::writer::Writer;
use crate::{Memory, choices, lists};

/// One of the values of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionValue {
    /// The value, as it stands in the document; people by id.
    pub value: serde_json::Value,
    /// Who wrote it.
    pub by: Option<PersonId>,
    /// When, by that laptop's clock, in milliseconds.
    pub at: i64,
}

/// A field in which several values stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldVersions {
    /// The field, as the command line names it.
    pub field: String,
    /// Sorted by (enrolment, change), the same on every laptop.
    pub values: Vec<VersionValue>,
    /// Whether all of them may be kept.
    pub both: bool,
}

/// A document with fields in which several values stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionCard {
    /// The document.
    pub document: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its fields.
    pub fields: Vec<FieldVersions>,
}

/// What a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The value at this place, counted from 0.
    One(usize),
    /// All of them, in order.
    Both,
}

/// Whether a clash in this key is put before people. Signs of order and of the bin are settled by the merge itself.
pub(crate) fn matters(kind: DocumentKind, key: &str) -> bool {
    match kind {
        DocumentKind::Encounter => {
            matches!(
                key,
                "title"
                    | "happened_on"
                    | "starts_at"
                    | "ends_at"
                    | "place"
                    | "activity"
                    | "series"
                    | "tone"
                    | "changed"
                    | "counted"
                    | "new_faces"
                    | "guests"
                    | "occurrence"
                    | "note"
            ) || key.starts_with("tables/")
                || key.starts_with("seat:")
        }
        DocumentKind::Rule => {
            matches!(key, "title" | "place" | "evaluate_on")
                || (key.starts_with("items/") && !key.ends_with("/order"))
        }
        DocumentKind::Series => {
            matches!(
                key,
                "title"
                    | "place"
                    | "activity"
                    | "starts_at"
                    | "ends_at"
                    | "rhythm"
                    | "from"
                    | "until"
            ) || key.starts_with("except/")
        }
        DocumentKind::Person => {
            matches!(
                key,
                "name"
                    | "role"
                    | "alias"
                    | "telephone"
                    | "email"
                    | "address"
                    | "household"
                    | "interpreter"
                    | "minor"
            ) || key.starts_with(OWN)
                || (key.starts_with(DUTY) && !key.ends_with(WHAT))
        }
        DocumentKind::Group => {
            matches!(key, "name" | "sort" | "place" | "telephone" | "email")
                || (key.starts_with("members/") && !key.ends_with("/person"))
        }
        DocumentKind::Consent => documents::CONSENT_KEYS.contains(&key),
        DocumentKind::Field => key == "name",
        DocumentKind::Criterion => matches!(key, "name" | "holds_until"),
        DocumentKind::CodeList => documents::is_code_word(key),
        DocumentKind::Photo => matches!(key, "caption" | "shows"),
        DocumentKind::Case => {
            matches!(
                key,
                "reported_on" | "referrer" | "first_party" | "second_party"
            ) || documents::is_party_fact(key)
        }
        DocumentKind::Agreement => documents::is_of_form(key) && !key.ends_with(":order"),
        DocumentKind::Signal => matches!(
            key,
            "noticed_on"
                | "place"
                | "kind"
                | "observation"
                | "rumour"
                | "interpretation"
                | "action"
                | "action_who"
                | "action_due"
                | "feedback"
        ),
        DocumentKind::Laptop => key == "name",
        DocumentKind::Centre => key == "name" || documents::is_term(key),
        DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Statistics
        | DocumentKind::Unknown(_) => false,
    }
}

/// Whether several values of this key can stand together: words can, dates, numbers, tones and people cannot.
pub(crate) fn may_keep_both(key: &str) -> bool {
    matches!(
        key,
        "title"
            | "place"
            | "series"
            | "changed"
            | "name"
            | "alias"
            | "telephone"
            | "address"
            | "household"
            | "interpreter"
            | "observation"
            | "rumour"
            | "interpretation"
            | "action"
            | "feedback"
    ) || (key.starts_with("items/") && key.contains("/text/"))
        || documents::is_sentence(key)
}

/// A key of the document as the command line and the window name it.
pub(crate) fn field_of(key: &str) -> String {
    match key {
        "counted" => "attendance.counted".into(),
        "new_faces" => "attendance.new_faces".into(),
        "guests" => "attendance.guests".into(),
        "action_who" => "action.who".into(),
        "action_due" => "action.due".into(),
        term if documents::is_term(term) => term.replace(':', "."),
        other => match other.strip_prefix("item:") {
            Some(item) => format!("items.{}", item.replace(':', ".")),
            None => other
                .replace("talk_first:", "talk_first.")
                .replace(['/', PART, AGAIN], "."),
        },
    }
}

/// The values with their authors, in the order every laptop agrees on.
pub(crate) fn stored_values(document: &Automerge, rivals: &[Rival]) -> Vec<VersionValue> {
    let mut values: Vec<(Vec<u8>, [u8; 32], VersionValue)> = rivals
        .iter()
        .map(|rival| {
            let meta = document.get_change_meta_by_hash(&rival.change);
            let actor = meta
                .as_ref()
                .map(|meta| meta.actor.to_bytes().iter().take(10).copied().collect())
                .unwrap_or_default();
            let by = meta
                .as_ref()
                .and_then(|meta| meta.message.as_deref().and_then(|text| text.parse().ok()));
            let at = meta.as_ref().map_or(0, |meta| meta.timestamp);
            (
                actor,
                rival.change.0,
                VersionValue {
                    value: rival.value.to_json(),
                    by,
                    at,
                },
            )
        })
        .collect();
    values.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    values.into_iter().map(|(_, _, value)| value).collect()
}

/// Reads the stored rows of one document.
pub(crate) fn fields(
    connection: &rusqlite::Connection,
    document: &DocumentId,
) -> Result<Vec<FieldVersions>> {
    Ok(standing(connection, document)?
        .into_iter()
        .map(|(key, values)| field_versions(&key, values))
        .collect())
}

fn standing(
    connection: &rusqlite::Connection,
    document: &DocumentId,
) -> Result<Vec<(String, Vec<VersionValue>)>> {
    let mut statement = connection
        .prepare_cached("SELECT field, vals FROM versions WHERE document_id = ?1 ORDER BY field")?;
    let rows = statement.query_map([document.as_bytes()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    rows.map(|row| {
        row.map(|(key, values)| (key, serde_json::from_str(&values).unwrap_or_default()))
            .map_err(StoreError::from)
    })
    .collect()
}

fn field_versions(key: &str, values: Vec<VersionValue>) -> FieldVersions {
    FieldVersions {
        field: field_of(key),
        values,
        both: may_keep_both(key),
    }
}

impl Memory {
    /// Every document in which something stands twice.
    pub fn list_versions(&self) -> Result<Vec<VersionCard>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT versions.document_id, documents.kind, versions.field, versions.vals
             FROM versions JOIN documents ON documents.document_id = versions.document_id
             ORDER BY versions.document_id, versions.field",
        )?;
        let mut cards: BTreeMap<DocumentId, VersionCard> = BTreeMap::new();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let document = DocumentId::from_bytes(parcels::bytes(row, 0)?);
            let kind = DocumentKind::from_number(row.get(1)?);
            let (key, values): (String, String) = (row.get(2)?, row.get(3)?);
            cards
                .entry(document)
                .or_insert_with(|| VersionCard {
                    document,
                    kind,
                    fields: Vec::new(),
                })
                .fields
                .push(field_versions(
                    &key,
                    serde_json::from_str(&values).unwrap_or_default(),
                ));
        }
        cards.retain(|id, _| !lists::is_binned(&reader, id).unwrap_or(false));
        drop(rows);
        drop(statement);
        drop(reader);
        let mut cards: Vec<VersionCard> = cards.into_values().collect();
        for card in &mut cards {
            self.count_the_door_in(&card.document, card.kind, &mut card.fields)?;
        }
        Ok(cards)
    }

    /// Numbers of an encounter as people see them.
    pub(crate) fn count_the_door_in(
        &self,
        id: &DocumentId,
        kind: DocumentKind,
        fields: &mut [FieldVersions],
    ) -> Result<()> {
        let is_number = |field: &FieldVersions| field.field.starts_with("attendance.");
        if kind != DocumentKind::Encounter || !fields.iter().any(is_number) {
            return Ok(());
        }
        let content = self.look(id, |document| Ok(flat::read(document, None)?))?;
        documents::with_door(&content, fields);
        Ok(())
    }

    /// How many documents have something that stands twice.
    pub fn versions_count(&self) -> Result<usize> {
        Ok(self.list_versions()?.len())
    }
}

impl Writer<'_> {
    /// Settles a field that stands twice. The choice is a change like any other: every laptop learns it.
    pub fn choose(&mut self, id: DocumentId, field: &str, choice: Choice) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        // A choice would take it out of the bin, and nobody said that.
        if self.look(&id, |document| documents::lies_in_bin(document, None))? {
            return Err(StoreError::NothingToChoose);
        }
        let (key, values) = standing(self.tx(), &id)?
            .into_iter()
            .find(|(key, _)| field_of(key) == field || key == field)
            .ok_or(StoreError::NothingToChoose)?;
        let (value, together) = match choice {
            Choice::One(index) => (
                values
                    .get(index)
                    .ok_or(StoreError::NothingToChoose)?
                    .value
                    .clone(),
                None,
            ),
            Choice::Both if !may_keep_both(&key) => return Err(StoreError::BothRefused),
            Choice::Both => {
                let texts: Vec<&str> = values
                    .iter()
                    .filter_map(|value| value.value.as_str())
                    .filter(|text| !text.is_empty())
                    .collect();
                (
                    texts.join(" / ").into(),
                    serde_json::to_string(&values).ok(),
                )
            }
        };
        let chosen = choices::Entry {
            field: key.clone(),
            kept: match choice {
                Choice::One(index) => Some(index),
                Choice::Both => None,
            },
            values: values.clone(),
            undone: None,
        };
        let chosen_key = choices::new_key()?;
        let both_key = format!("both/{}", key.replace('/', "|"));
        self.change(kind, id, None, |now| {
            let mut new = now.clone();
            new.put(key.clone(), from_json(&value));
            match together {
                Some(list) => new.put(both_key.clone(), Scalar::Str(list)),
                None if new.get(&both_key).is_some() => new.put(both_key.clone(), Scalar::text("")),
                None => {}
            }
            new.put(chosen_key, chosen.to_scalar());
            Ok((now.clone(), new, BTreeSet::from([key])))
        })?;
        Ok(kind)
    }
}

fn from_json(value: &serde_json::Value) -> Scalar {
    match value {
        serde_json::Value::String(text) => Scalar::text(text),
        serde_json::Value::Number(number) => number.as_i64().map_or(Scalar::Null, Scalar::Int),
        serde_json::Value::Bool(value) => Scalar::Bool(*value),
        serde_json::Value::Null | serde_json::Value::Array(_) | serde_json::Value::Object(_) => {
            Scalar::Null
        }
    }
}
