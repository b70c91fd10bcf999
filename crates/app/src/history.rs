//! "Wat is er gebeurd?": who did what to a thing, and putting it back as it was then.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::text::sort_key;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Changed, Event};
use serde_json::Value;

use crate::encounters::{Names, moment, read_base};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::undoable;

/// As many deeds as anybody reads back.
const MOST: usize = 200;

/// One deed, with names.
#[derive(Clone, Debug, PartialEq)]
pub struct Happened {
    /// Names the point right after it.
    pub then: String,
    /// Who did it; empty when nobody is known.
    pub by: String,
    /// When, by that laptop's clock.
    pub at: Timestamp,
    /// "made", "changed", "thrown_away" or "fetched_back".
    pub what: &'static str,
    /// What changed.
    pub fields: Vec<FieldHappened>,
    /// It stands so now.
    pub is_now: bool,
}

/// What changed in a field, with names.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldHappened {
    /// The field.
    pub field: String,
    /// The value before; people by name.
    pub before: Option<Value>,
    /// The value after.
    pub after: Option<Value>,
}

impl House {
    /// What happened to a thing of the team, the newest first.
    pub fn history(&self, id: &DocumentId) -> Result<Vec<Happened>> {
        let rooms = self.rooms()?;
        may_be_told(rooms.store.kind_of(id)?)?;
        let now = rooms.store.heads(id)?;
        let mut names = Names::new(&rooms.store);
        let mut told = Vec::new();
        for event in rooms.store.history(id, MOST)? {
            told.push(Happened {
                is_now: event.then == now,
                then: event.then.to_string(),
                by: match &event.by {
                    Some(person) => names.name(person)?,
                    None => String::new(),
                },
                at: moment(event.at),
                what: what(&event),
                fields: fields(&mut names, event.changes)?,
            });
        }
        Ok(told)
    }

    /// Writes a thing as it was right after a deed. Can be taken back, and stands in the history itself.
    pub fn put_back_as_then(&self, id: &DocumentId, then: &str) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        may_be_told(rooms.store.kind_of(id)?)?;
        let then =
            read_base(Some(then))?.ok_or_else(|| AppError::refuse_field("wrong_type", "then"))?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                writer.write_as_then(*id, &then)?;
                Ok(())
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        let saved = Saved {
            id: *id,
            undo: Some(undo),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}

/// What a history can be told of.
fn may_be_told(kind: Option<DocumentKind>) -> Result<()> {
    match kind {
        Some(
            DocumentKind::Encounter
            | DocumentKind::Rule
            | DocumentKind::Series
            | DocumentKind::Person,
        ) => Ok(()),
        Some(_) | None => Err(AppError::refuse("not_found")),
    }
}

fn what(event: &Event) -> &'static str {
    match (event.is_first, event.bin) {
        (true, _) => "made",
        (false, Some(true)) => "thrown_away",
        (false, Some(false)) => "fetched_back",
        (false, None) => "changed",
    }
}

fn fields(names: &mut Names<'_>, changes: Vec<Changed>) -> Result<Vec<FieldHappened>> {
    let mut told: Vec<FieldHappened> = Vec::new();
    for change in changes {
        let Changed {
            field,
            before,
            after,
            person,
        } = change;
        let (before, after) = match person {
            // Who came or went, or where somebody sat.
            Some(person) => {
                let name = names.name(&person)?;
                let said = |value: Option<Value>| {
                    value.map(|value| match value.as_str() {
                        Some(table) => Value::String(format!("{name}: {table}")),
                        None => Value::String(name.clone()),
                    })
                };
                (said(before), said(after))
            }
            None => (named(names, &field, before)?, named(names, &field, after)?),
        };
        // Several people of one list stand in one line.
        if let Some(same) = told
            .iter_mut()
            .find(|it| it.field == field && person.is_some())
        {
            same.before = together(same.before.take(), before);
            same.after = together(same.after.take(), after);
        } else {
            told.push(FieldHappened {
                field,
                before,
                after,
            });
        }
    }
    Ok(told)
}

/// Who sees to something stands there by id.
fn named(names: &mut Names<'_>, field: &str, value: Option<Value>) -> Result<Option<Value>> {
    let person = value
        .as_ref()
        .and_then(Value::as_str)
        .filter(|_| field.ends_with(".who"))
        .and_then(|id| id.parse().ok());
    match person {
        Some(person) => Ok(Some(Value::String(names.name(&person)?))),
        None => Ok(value),
    }
}

/// In the order of names: the order of cards means nothing.
fn together(one: Option<Value>, other: Option<Value>) -> Option<Value> {
    let mut all = match (one, other) {
        (Some(Value::Array(mut all)), Some(other)) => {
            all.push(other);
            all
        }
        (Some(one), Some(other)) => vec![one, other],
        (one, other) => return one.or(other),
    };
    all.sort_by_cached_key(|it| it.as_str().map(sort_key));
    Some(Value::Array(all))
}
