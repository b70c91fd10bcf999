//! Fields of the centre's own on person cards.

use samenboek_app::{AppError, FieldRecord};
use samenboek_domain::field::FieldDraft;
use serde_json::{Value, json};

use super::{Deed, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "list" => list(arguments),
        "put-away" => put_away(arguments, true),
        "bring-back" => put_away(arguments, false),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = FieldDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_field(&draft)?.value))
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let fields = desk.house.list_fields()?;
        Ok(Answer::lines(fields.iter().map(row).collect()))
    }))
}

fn put_away(mut arguments: Arguments, away: bool) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.put_field_away(&id, away)?.value))
    }))
}

fn row(field: &FieldRecord) -> Value {
    json!({
        "id": field.id,
        "name": field.name,
        "sort": field.sort,
        "options": field.options,
        "put_away": field.put_away,
    })
}
