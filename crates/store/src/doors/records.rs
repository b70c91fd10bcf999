//! Records of any shape as documents, below the rules that people meet: for measures beside programs that have no rules.
//!
//! A field of the root stays one, `note` becomes Text, and what is nested goes into a map of one level: the third name of
//! `attendance` lies under `attendance/named.2.name`.

use std::collections::BTreeSet;

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use serde_json::{Map, Value};

use crate::error::Result;
use crate::flat::{self, Flat, Scalar};
use crate::{Hand, Store};

/// The one field that people type in together.
const NOTE: &str = "note";

/// Writes these down as new encounters, in one save.
pub fn put(store: &Store, hand: &Hand<'_>, records: &[(DocumentId, Value)]) -> Result<()> {
    let written = store.write(hand, |writer| -> Result<()> {
        for (id, record) in records {
            writer.create(DocumentKind::Encounter, *id, &flat(record))?;
        }
        Ok(())
    });
    written.map(|_| ())
}

/// Changes fields of one, by their keys, and adds to its note: a save of its own.
pub fn edit(
    store: &Store,
    hand: &Hand<'_>,
    id: &DocumentId,
    fields: &[(&str, Value)],
    tail: &str,
) -> Result<()> {
    let written = store.write(hand, |writer| -> Result<()> {
        writer.change(DocumentKind::Encounter, *id, None, |old| {
            let mut new = old.clone();
            for (key, value) in fields {
                new.put(*key, scalar(value));
            }
            if let Some(note) = new.texts.get_mut(NOTE) {
                note.push_str(tail);
            }
            Ok((old.clone(), new, BTreeSet::new()))
        })
    });
    written.map(|_| ())
}

/// One of them, as it was put and changed.
pub fn get(store: &Store, id: &DocumentId) -> Result<Value> {
    let flat = store.look(id, |document| Ok(flat::read(document, None)?))?;
    let mut record = Map::new();
    for (key, value) in &flat.scalars {
        match key.split_once('/') {
            None => {
                record.insert(key.clone(), value.to_json());
            }
            Some((field, path)) => {
                let field = record.entry(field).or_insert(Value::Null);
                place(field, path, value.to_json());
            }
        }
    }
    for (key, text) in flat.texts {
        record.insert(key, text.into());
    }
    Ok(Value::Object(record))
}

/// How many of these have come, with both sides of so many clashes.
pub fn standing(store: &Store) -> Result<(usize, usize)> {
    let rows: i64 =
        store
            .reader()
            .query_row("SELECT count(*) FROM encounter_index", [], |row| row.get(0))?;
    let rows = usize::try_from(rows).unwrap_or_default();
    Ok((rows, store.list_versions()?.len()))
}

fn flat(record: &Value) -> Flat {
    let mut flat = Flat::default();
    for (field, value) in record.as_object().into_iter().flatten() {
        match value {
            Value::String(text) if field == NOTE => {
                flat.texts.insert(field.clone(), text.clone());
            }
            Value::Array(_) | Value::Object(_) => {
                flat.maps.insert(field.clone());
                spread(value, &format!("{field}/"), &mut flat);
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
                flat.put(field.clone(), scalar(value));
            }
        }
    }
    flat
}

fn spread(value: &Value, path: &str, flat: &mut Flat) {
    let below = |name: &str| match path.strip_suffix('/') {
        Some(_) => format!("{path}{name}"),
        None => format!("{path}.{name}"),
    };
    match value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .for_each(|(at, item)| spread(item, &below(&at.to_string()), flat)),
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, field)| spread(field, &below(name), flat)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            flat.put(path, scalar(value));
        }
    }
}

fn scalar(value: &Value) -> Scalar {
    match value {
        Value::Bool(value) => Scalar::Bool(*value),
        Value::Number(number) => number.as_i64().map_or(Scalar::Null, Scalar::Int),
        Value::String(text) => Scalar::text(text),
        Value::Null | Value::Array(_) | Value::Object(_) => Scalar::Null,
    }
}

/// Puts a value where its path says: numbers are places in a list.
fn place(into: &mut Value, path: &str, value: Value) {
    let (name, rest) = match path.split_once('.') {
        Some((name, rest)) => (name, Some(rest)),
        None => (path, None),
    };
    let below = match name.parse::<usize>() {
        Ok(at) => {
            if !into.is_array() {
                *into = Value::Array(Vec::new());
            }
            let items = into.as_array_mut();
            items.and_then(|items| {
                if items.len() <= at {
                    items.resize(at + 1, Value::Null);
                }
                items.get_mut(at)
            })
        }
        Err(_) => {
            if !into.is_object() {
                *into = Value::Object(Map::new());
            }
            into.as_object_mut()
                .map(|fields| fields.entry(name).or_insert(Value::Null))
        }
    };
    match (below, rest) {
        (Some(below), Some(rest)) => place(below, rest, value),
        (Some(below), None) => *below = value,
        (None, _) => {}
    }
}
