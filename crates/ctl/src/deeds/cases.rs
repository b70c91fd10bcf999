//! Mediation cases: the closed room. Whoever is not in a case finds nothing of it.

use std::sync::Arc;

use samenboek_app::AppError;
use samenboek_domain::case::CaseDraft;
use samenboek_domain::ids::{DocumentId, PersonId};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, missing};
use crate::desk::Desk;
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => about_one(arguments, |desk, id| {
            one(shapes::case(&desk.house.case(id)?))
        }),
        "list" => list(arguments),
        "assign" => members(arguments, |desk, id, people| {
            desk.house.assign_case(id, people)?;
            one(shapes::case(&desk.house.case(id)?))
        }),
        "unassign" => members(arguments, |desk, id, people| {
            for person in people {
                desk.house.unassign_case(id, person)?;
            }
            one(shapes::case(&desk.house.case(id)?))
        }),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_case_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_case_back(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = CaseDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_case(draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_case(&id, patch)?.value))
    }))
}

fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| act(desk, &id)))
}

fn members(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId, &[PersonId]) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let mut names = Vec::new();
    while let Some(name) = arguments.option("--person")? {
        names.push(name);
    }
    let id = arguments.id()?;
    arguments.done()?;
    if names.is_empty() {
        return Err(missing("--person"));
    }
    Ok(Deed::with_book(move |desk, _| {
        let people = names.iter().map(|name| desk.house.member(name));
        let people = people.collect::<Result<Vec<_>, _>>()?;
        act(desk, &id, &people)
    }))
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let cases = desk.house.list_cases()?;
        let house = Arc::clone(&desk.house);
        let lines = cases.into_iter().map(move |case| {
            let view = house.case(&case.row.id)?;
            Ok(shapes::case(&view))
        });
        Ok(Answer::Lines(Box::new(lines)))
    }))
}
