//! People's cards: written, changed, looked for, and said to be of one person.

use samenboek_app::{AlikeCard, AppError, House, PersonDetails, PersonSummary, PersonView};
use samenboek_domain::ids::PersonId;
use samenboek_domain::person::CardDraft;
use serde_json::{Value, json};

use super::{Deed, access, duties, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::shapes;
use crate::trouble::Result;

const A_PAGE: usize = 500;

pub(super) fn read(word: &str, arguments: Arguments) -> Result<Deed> {
    match word {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => show(arguments),
        "list" => list(arguments),
        "access-pack" => access::pack(arguments),
        "alike" => alike(arguments),
        "same" => same(arguments),
        "other" => other(arguments),
        "role" => duties::read(arguments),
        "handover" => duties::hand_over(arguments),
        _ => Err(unknown()),
    }
}

/// A card has the id of its person.
pub(super) fn id(arguments: &mut Arguments) -> Result<PersonId> {
    Ok(PersonId::from_bytes(*arguments.id()?.as_bytes()))
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = CardDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_person(&draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let person = id(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let draft = desk.house.card_draft(&person)?;
        let draft = draft.with(input.json()?).map_err(AppError::from)?;
        Ok(saved(
            &desk.house.change_person(&person, &draft, None)?.value,
        ))
    }))
}

fn show(mut arguments: Arguments) -> Result<Deed> {
    let person = id(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        one(card(&desk.house.person_view(&person)?))
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let search = arguments.option("--search")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(Answer::lines(rows(&desk.house, search.as_deref())?))
    }))
}

fn rows(house: &House, search: Option<&str>) -> Result<Vec<Value>> {
    let (mut rows, mut cursor) = (Vec::new(), None);
    loop {
        let page = house.list_people(search, cursor.as_deref(), A_PAGE)?;
        rows.extend(page.rows.iter().map(row));
        cursor = page.cursor;
        if cursor.is_none() {
            return Ok(rows);
        }
    }
}

fn alike(mut arguments: Arguments) -> Result<Deed> {
    let name = arguments.required("--name")?;
    let telephone = arguments.option("--telephone")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let alike = desk.house.people_alike(&name, telephone.as_deref())?;
        Ok(Answer::lines(alike.iter().map(alike_card).collect()))
    }))
}

fn same(mut arguments: Arguments) -> Result<Deed> {
    let person = id(&mut arguments)?;
    let other = id(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.say_same_person(&person, &other)?.value))
    }))
}

fn other(mut arguments: Arguments) -> Result<Deed> {
    let person = id(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.say_other_person(&person)?.value))
    }))
}

fn row(row: &PersonSummary) -> Value {
    json!({
        "person": row.tile.person,
        "name": row.tile.name,
        "alias": row.alias,
        "role": row.role,
        "encounters": row.encounters,
    })
}

fn alike_card(card: &AlikeCard) -> Value {
    json!({ "person": card.tile.person, "name": card.tile.name, "alike": card.alike.code() })
}

fn card(view: &PersonView) -> Value {
    let PersonDetails {
        alias,
        telephone,
        email,
        address,
        household,
        interpreter,
        minor,
        own,
    } = &view.details;
    json!({
        "person": view.tile.person,
        "name": view.tile.name,
        "alias": alias,
        "telephone": telephone,
        "email": email,
        "address": address,
        "household": household,
        "interpreter": interpreter,
        "minor": minor,
        "own": own,
        "role": view.role,
        "versions": shapes::fields(&view.versions),
        "same_as": view.counting.as_ref().map(|tile| tile.person),
        "others": view.others.iter().map(|tile| tile.person).collect::<Vec<_>>(),
        "alike": view.alike.iter().map(alike_card).collect::<Vec<_>>(),
        "mentions": view.mentions.iter().map(|mention| mention.id).collect::<Vec<_>>(),
    })
}
