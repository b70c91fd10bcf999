//! "Wat is er gebeurd?": who changed what in a document, when, and writing it as it was then.

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, ChangeHash};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use serde_json::Value;

use crate::Memory;
use crate::documents::{lies_in_bin, whole_number};
use crate::error::{Result, StoreError};
use crate::flat::{self, Flat, Scalar};
use crate::heads::Heads;
use crate::lists;
use crate::versions::field_of;
use crate::writer::Writer;

/// What a card says that may be written as it was; roles stand in the ledger too, and stay as they are.
const OF_CARD: [&str; 7] = [
    "name",
    "alias",
    "telephone",
    "email",
    "address",
    "household",
    "interpreter",
];

/// One deed in a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The point in the history right after it.
    pub then: Heads,
    /// Who did it.
    pub by: Option<PersonId>,
    /// When, by that laptop's clock, in milliseconds.
    pub at: i64,
    /// The document came about.
    pub is_first: bool,
    /// It went into the bin with this, or came out of it.
    pub bin: Option<bool>,
    /// What changed.
    pub changes: Vec<Changed>,
}

/// What changed in one field.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The field, as the command line names it.
    pub field: String,
    /// The value before; none when there was none.
    pub before: Option<Value>,
    /// The value after.
    pub after: Option<Value>,
    /// Who came or went, where the field is a list of people.
    pub person: Option<PersonId>,
}

impl Memory {
    /// The last deeds in a document, the newest first; at most so many.
    pub fn history(&self, id: &DocumentId, most: usize) -> Result<Vec<Event>> {
        self.look(id, |document| events(document, most))
    }
}

impl Writer<'_> {
    /// Writes a document as it was at a point of its history. Who threw it away or fetched it back stays as it is, and so
    /// does what is only ever added: answers, and who came in at the door.
    pub fn write_as_then(&mut self, id: DocumentId, then: &Heads) -> Result<DocumentKind> {
        let kind = lists::kind_of(self.tx(), &id)?.ok_or(StoreError::NotFound(id))?;
        let then = self.look(&id, |document| {
            let is_known = |hash| document.get_change_meta_by_hash(hash).is_some();
            if !then.0.iter().all(is_known) {
                return Err(StoreError::NotFound(id));
            }
            Ok(flat::read(document, Some(&then.0))?)
        })?;
        self.change(kind, id, None, |now| {
            let new = match kind {
                DocumentKind::Person => as_card(now, &then),
                DocumentKind::Encounter
                | DocumentKind::Rule
                | DocumentKind::Series
                | DocumentKind::Signal
                | DocumentKind::Group
                | DocumentKind::Photo => as_then(now, &then),
                DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Case
                | DocumentKind::CaseNote
                | DocumentKind::CaseReads
                | DocumentKind::Agreement
                | DocumentKind::Consent
                | DocumentKind::Field
                | DocumentKind::Criterion
                | DocumentKind::CodeList
                | DocumentKind::Statistics
                | DocumentKind::Unknown(_) => return Err(StoreError::NotFound(id)),
            };
            Ok((now.clone(), new, BTreeSet::new()))
        })?;
        Ok(kind)
    }
}

fn as_card(now: &Flat, then: &Flat) -> Flat {
    let mut new = now.clone();
    for key in OF_CARD {
        match then.get(key) {
            Some(value) => new.put(key, value.clone()),
            None if new.get(key).is_some() => new.put(key, Scalar::Null),
            None => {}
        }
    }
    new
}

fn as_then(now: &Flat, then: &Flat) -> Flat {
    let mut new = now.clone();
    new.scalars.retain(|key, _| !is_said(key));
    let said = then.scalars.iter().filter(|(key, _)| is_said(key));
    new.scalars
        .extend(said.map(|(key, value)| (key.clone(), value.clone())));
    for key in now.texts.keys() {
        let text = then.texts.get(key).cloned().unwrap_or_default();
        new.texts.insert(key.clone(), text);
    }
    new
}

/// Whether a key is of what people say in a form: not who wrote first, not the bin, not a choice, not what is only added.
fn is_said(key: &str) -> bool {
    let top = key.split(['/', ':']).next().unwrap_or(key);
    !matches!(
        top,
        "v" | "by"
            | "at"
            | "bin"
            | "both"
            | "chosen"
            | "import"
            | "answers"
            | "came"
            | "same_as"
            | "flat"
            | "before"
            | "had"
    )
}

/// Whether a change in a key is told: the order of things is not.
fn is_told(key: &str) -> bool {
    let top = key.split(['/', ':']).next().unwrap_or(key);
    let is_sign = matches!(
        top,
        "v" | "by" | "at" | "bin" | "both" | "chosen" | "import" | "flat" | "before" | "had"
    );
    !is_sign && !key.ends_with("/order")
}

fn events(document: &Automerge, most: usize) -> Result<Vec<Event>> {
    let changes = document.get_changes(&[]);
    let first = changes.len().saturating_sub(most);
    let mut events = Vec::new();
    // Where the document stood with everything that is told below: what was written apart belongs to it.
    let mut stood = BTreeSet::new();
    for (index, change) in changes.iter().enumerate() {
        for before in change.deps() {
            stood.remove(before);
        }
        stood.insert(change.hash());
        if index < first {
            continue;
        }
        let (before, after) = (change.deps().to_vec(), vec![change.hash()]);
        let was = state(document, &before)?;
        let is = state(document, &after)?;
        let (was_in_bin, is_in_bin) = (in_bin(document, &before)?, in_bin(document, &after)?);
        events.push(Event {
            then: Heads(stood.iter().copied().collect()),
            by: change.message().and_then(|message| message.parse().ok()),
            at: change.timestamp(),
            is_first: index == 0,
            bin: (was_in_bin != is_in_bin).then_some(is_in_bin),
            changes: differences(&was, &is),
        });
    }
    events.reverse();
    Ok(events)
}

fn state(document: &Automerge, heads: &[ChangeHash]) -> Result<Flat> {
    if heads.is_empty() {
        return Ok(Flat::default());
    }
    Ok(flat::read(document, Some(heads))?)
}

fn in_bin(document: &Automerge, heads: &[ChangeHash]) -> Result<bool> {
    if heads.is_empty() {
        return Ok(false);
    }
    lies_in_bin(document, Some(heads))
}

fn differences(was: &Flat, is: &Flat) -> Vec<Changed> {
    let mut found = BTreeMap::new();
    for key in was.scalars.keys().chain(is.scalars.keys()) {
        let (before, after) = (was.get(key), is.get(key));
        if before == after || !is_told(key) {
            continue;
        }
        let told =
            |value: Option<&Scalar>| value.map(Scalar::to_json).filter(|value| !value.is_null());
        let whole = |of: &Flat| whole_number(of, key).map(Value::from);
        let (before, after) = match (whole(was), whole(is)) {
            (None, None) => (told(before), told(after)),
            // People see how many came in all.
            whole => whole,
        };
        // Something empty that is empty in another way.
        if before.is_none() && after.is_none() {
            continue;
        }
        let (field, person) = of_key(key);
        // A place among others is no value.
        let (before, after) = match person {
            Some(_) if key.starts_with("seat:") => (before, after),
            Some(_) if before.is_some() && after.is_some() => continue,
            Some(_) | None => (before, after),
        };
        found.insert(
            key.clone(),
            Changed {
                field,
                before,
                after,
                person,
            },
        );
    }
    for key in was.texts.keys().chain(is.texts.keys()) {
        let text = |of: &Flat| of.texts.get(key).filter(|text| !text.is_empty()).cloned();
        let (before, after) = (text(was), text(is));
        if before != after {
            found.insert(
                key.clone(),
                Changed {
                    field: field_of(key),
                    before: before.map(Value::String),
                    after: after.map(Value::String),
                    person: None,
                },
            );
        }
    }
    found.into_values().collect()
}

/// The field of a key, and the person it is about.
fn of_key(key: &str) -> (String, Option<PersonId>) {
    let person = |id: &str| id.parse::<PersonId>().ok();
    match key.split_once(['/', ':']) {
        Some(("named", id)) => ("attendance.named".to_owned(), person(id)),
        Some(("organisers", id)) => ("organisers".to_owned(), person(id)),
        Some(("seat", id)) => ("seat".to_owned(), person(id)),
        Some(("came", _)) => ("attendance.came".to_owned(), None),
        Some(("conditions", code)) => (format!("conditions.{code}"), None),
        Some(("answers", _)) => ("answers".to_owned(), None),
        Some(_) | None => (field_of(key), None),
    }
}
