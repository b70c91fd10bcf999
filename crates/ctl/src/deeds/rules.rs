//! House and street rules.

use std::sync::Arc;

use samenboek_app::AppError;
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_domain::rule::RuleDraft;
use serde_json::json;

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::Desk;
use crate::trouble::{Result, Trouble};
use crate::{files, shapes, words};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| {
            one(shapes::rule(&desk.house.rule(id)?))
        }),
        "list" => list(arguments),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_back(id)?.value))
        }),
        "answer" => answer(arguments),
        "poster" => poster(arguments),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = RuleDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_rule(draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_rule(&id, patch)?.value))
    }))
}

/// A deed about the rule with this id; the id of anything else is not found.
fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.rule(&id)?;
        act(desk, &id)
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let rules = desk.house.list_rules()?;
        let house = Arc::clone(&desk.house);
        // Whole rules, asked for as they are printed.
        let lines = rules.into_iter().map(move |rule| {
            let view = house.rule(&rule.row.id)?;
            Ok(shapes::rule(&view))
        });
        Ok(Answer::Lines(Box::new(lines)))
    }))
}

fn answer(mut arguments: Arguments) -> Result<Deed> {
    let item = arguments.required("--item")?;
    let kept = arguments.required("--kept")?;
    let on = arguments.required("--on")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let item = item_of(desk, &id, &item)?;
        let answered = desk.house.answer_rule(&id, &item, &kept, &on)?;
        Ok(saved(&answered.value))
    }))
}

/// The item at this place, counted from 0, or with this id.
fn item_of(desk: &Desk, rule: &DocumentId, item: &str) -> Result<ItemId> {
    if let Ok(id) = item.parse() {
        return Ok(id);
    }
    let place: usize = item
        .parse()
        .map_err(|_| Trouble::refuse_field("wrong_type", "item"))?;
    let view = desk.house.rule(rule)?;
    view.items
        .get(place)
        .map(|item| item.id)
        .ok_or_else(|| Trouble::refuse_field("not_found", "item"))
}

fn poster(mut arguments: Arguments) -> Result<Deed> {
    let languages: Vec<String> = arguments
        .option("--languages")?
        .unwrap_or_default()
        .split(',')
        .map(|language| language.trim().to_owned())
        .filter(|language| !language.is_empty())
        .collect();
    let out = arguments.required_path("--out")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let view = desk.house.rule(&id)?;
        let chosen = if languages.is_empty() {
            &view.record.languages
        } else {
            &languages
        };
        let pdf = desk
            .house
            .poster(&id, &languages, &words::on_paper(chosen)?)?;
        files::write("out", &out, &pdf)?;
        one(json!({ "out": out, "bytes": pdf.len() }))
    }))
}
