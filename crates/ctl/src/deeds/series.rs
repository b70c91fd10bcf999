//! Series: encounters that come back.

use chrono::NaiveDate;
use samenboek_app::AppError;
use samenboek_domain::input::{InputError, parse_date};
use samenboek_domain::series::{Exception, SeriesDraft};
use serde_json::{Value, json};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::shapes;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => show(arguments),
        "list" => list(arguments),
        "planned" => planned(arguments),
        "cancel" => except(arguments, |_| Ok(Some(Exception::Cancelled))),
        "move" => except(arguments, |arguments| {
            day(arguments, "--to").map(|on| Some(Exception::Moved(on)))
        }),
        "as-planned" => except(arguments, |_| Ok(None)),
        "delete" => bin(arguments, true),
        "restore" => bin(arguments, false),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = SeriesDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_series(&draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_series(&id, patch)?.value))
    }))
}

fn show(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        one(shapes::series(&desk.house.series(&id)?))
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let all = desk.house.list_series()?;
        let house = std::sync::Arc::clone(&desk.house);
        let lines = all.into_iter().map(move |it| {
            let view = house.series(&it.row.id).map_err(Trouble::from)?;
            Ok(shapes::series(&view))
        });
        Ok(Answer::Lines(Box::new(lines)))
    }))
}

/// What is planned in these days, of all series.
fn planned(mut arguments: Arguments) -> Result<Deed> {
    let (from, to) = (day(&mut arguments, "--from")?, day(&mut arguments, "--to")?);
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let times = desk.house.planned(from, to)?;
        let lines: Vec<Value> = times
            .iter()
            .map(|it| {
                let mut time = shapes::planned(it);
                if let Some(time) = time.as_object_mut() {
                    time.insert("series".to_owned(), json!(it.series));
                    time.insert("title".to_owned(), json!(it.title));
                }
                time
            })
            .collect();
        Ok(Answer::lines(lines))
    }))
}

fn except(
    mut arguments: Arguments,
    what: impl FnOnce(&mut Arguments) -> Result<Option<Exception>>,
) -> Result<Deed> {
    let planned = day(&mut arguments, "--date")?;
    let exception = what(&mut arguments)?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let outcome = desk.house.except_series(&id, planned, exception)?;
        Ok(saved(&outcome.value))
    }))
}

fn bin(mut arguments: Arguments, into: bool) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.series(&id)?;
        let outcome = match into {
            true => desk.house.throw_away(&id)?,
            false => desk.house.fetch_back(&id)?,
        };
        Ok(saved(&outcome.value))
    }))
}

fn day(arguments: &mut Arguments, name: &'static str) -> Result<NaiveDate> {
    let text = arguments.required(name)?;
    let field = name.trim_start_matches('-');
    let no_day = || InputError::NotADate {
        field: field.to_owned(),
    };
    Ok(parse_date(field, Some(&text))?.ok_or_else(no_day)?)
}
