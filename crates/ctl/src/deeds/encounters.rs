//! Encounters, and the bin.

use std::collections::VecDeque;
use std::sync::Arc;

use samenboek_app::{AppError, CheckIn, EncounterQuery, House};
use samenboek_domain::encounter::EncounterDraft;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::input::parse_date;
use serde_json::{Value, json};

use super::{Deed, one, photos, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::files;
use crate::shapes;
use crate::trouble::{Result, Trouble};
use crate::words;

const A_PAGE: usize = 200;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| {
            one(shapes::encounter(&desk.house.encounter(id)?))
        }),
        "list" => list(arguments),
        "sheet" => sheet(arguments),
        "calendar" => calendar(arguments),
        "check-in" => check_in(arguments),
        "twice" => twice(arguments),
        "join" => join(arguments),
        "photo" => photos::read(arguments),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_back(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

pub(super) fn read_bin(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let bin = desk.house.list_bin()?;
                Ok(Answer::lines(bin.iter().map(shapes::bin_item).collect()))
            }))
        }
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = EncounterDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_encounter(draft)?.value))
    }))
}

/// A sheet on which people sign in.
fn sheet(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    let language = arguments.option("--language")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let record = desk.house.encounter(&id)?.record;
        let called = shapes::title(
            &record.title,
            record.activity.as_deref(),
            record.place.as_deref(),
        );
        let words = words::on_paper(&language.into_iter().collect::<Vec<_>>())?;
        let pdf = desk.house.sign_in_sheet(&id, &called, &words)?;
        files::write("out", &out, &pdf)?;
        one(json!({ "out": out, "bytes": pdf.len() }))
    }))
}

/// What is planned, as a file for any calendar.
fn calendar(mut arguments: Arguments) -> Result<Deed> {
    let out = arguments.required_path("--out")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let file = desk
            .house
            .planned_calendar(&words::on_paper(&[])?, &|row| {
                shapes::title(&row.title, row.activity.as_deref(), row.place.as_deref())
            })?;
        files::write("out", &out, file.as_bytes())?;
        one(json!({ "out": out, "bytes": file.len() }))
    }))
}

/// Somebody comes in: by a name from stdin, or without one.
fn check_in(mut arguments: Arguments) -> Result<Deed> {
    let (is_named, is_new) = (arguments.flag("--named"), arguments.flag("--new"));
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let who = match (is_named, is_new) {
            (true, _) => {
                let given = input.json()?;
                let name = given.get("name").and_then(Value::as_str);
                CheckIn::Named(name.unwrap_or_default().to_owned())
            }
            (false, true) => CheckIn::New,
            (false, false) => CheckIn::Known,
        };
        Ok(saved(&desk.house.check_in(&id, &who)?.value))
    }))
}

/// What may be the same evening, written down twice.
fn twice(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let rows = desk.house.same_evening(&id)?;
        let lines = rows.iter().map(
            |row| json!({ "id": row.id, "happened_on": row.happened_on, "people": row.people }),
        );
        Ok(Answer::lines(lines.collect()))
    }))
}

/// Makes one of two.
fn join(mut arguments: Arguments) -> Result<Deed> {
    let (id, other) = (arguments.id()?, arguments.id()?);
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.join_evenings(&id, &other)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_encounter(&id, patch)?.value))
    }))
}

/// A deed about the encounter with this id; the id of anything else is not found.
fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.encounter(&id)?;
        act(desk, &id)
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let query = EncounterQuery {
        search: arguments.option("--search")?,
        from: parse_date("from", arguments.option("--from")?.as_deref())?,
        to: parse_date("to", arguments.option("--to")?.as_deref())?,
        ..EncounterQuery::default()
    };
    let limit = arguments.number("--limit")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let mut rows = Rows {
            house: Arc::clone(&desk.house),
            query,
            left: limit.unwrap_or(usize::MAX),
            page: VecDeque::new(),
            is_at_end: false,
        };
        // What is wrong with the question is told before the first line.
        rows.turn()?;
        Ok(Answer::Lines(Box::new(rows)))
    }))
}

/// Whole encounters, asked for as they are printed and a page of ids at a time: a list of a hundred thousand takes no
/// more room than a short one.
struct Rows {
    house: Arc<House>,
    query: EncounterQuery,
    left: usize,
    page: VecDeque<DocumentId>,
    is_at_end: bool,
}

impl Rows {
    fn turn(&mut self) -> Result<()> {
        if self.left == 0 {
            self.is_at_end = true;
            return Ok(());
        }
        self.query.limit = self.left.min(A_PAGE);
        let page = self.house.list_encounters(&self.query)?;
        self.left = self.left.saturating_sub(page.rows.len());
        self.is_at_end = page.cursor.is_none();
        self.query.cursor = page.cursor;
        self.page
            .extend(page.rows.into_iter().map(|summary| summary.row.id));
        Ok(())
    }
}

impl Iterator for Rows {
    type Item = Result<Value>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.page.is_empty()
            && !self.is_at_end
            && let Err(trouble) = self.turn()
        {
            self.is_at_end = true;
            return Some(Err(trouble));
        }
        let id = self.page.pop_front()?;
        let view = self.house.encounter(&id).map_err(Trouble::from);
        Some(view.map(|view| shapes::encounter(&view)))
    }
}
