//! People's cards.

use samenboek_app::AppError;
use samenboek_domain::person::CardDraft;
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{AlikeCard, CommandResult, PeoplePage, PersonView, Saved};

/// People, in the order of a Dutch list; or those of whom a word begins with what was typed.
#[tauri::command]
pub async fn list_people(
    desk: AtDesk<'_>,
    search: Option<String>,
    cursor: Option<String>,
    limit: usize,
) -> CommandResult<PeoplePage> {
    desk.ask(move |house| {
        let page = house.list_people(search.as_deref(), cursor.as_deref(), limit)?;
        Ok(page.into())
    })
    .await
}

/// One person's card, and where the person stands.
#[tauri::command]
pub async fn person_view(desk: AtDesk<'_>, id: String) -> CommandResult<PersonView> {
    let person = known(&id)?;
    desk.ask(move |house| {
        Ok(PersonView::read(
            house.person_view(&person)?,
            tongue(house)?,
        ))
    })
    .await
}

/// Cards that may be of the person who is called so.
#[tauri::command]
pub async fn people_alike(
    desk: AtDesk<'_>,
    name: String,
    telephone: Option<String>,
) -> CommandResult<Vec<AlikeCard>> {
    desk.ask(move |house| {
        let alike = house.people_alike(&name, telephone.as_deref())?;
        Ok(alike.into_iter().map(AlikeCard::from).collect())
    })
    .await
}

/// Makes a card.
#[tauri::command]
pub async fn record_person(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = CardDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_person(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes a card as the person saw it.
#[tauri::command]
pub async fn change_person(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let person = known(&id)?;
    let draft = CardDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_person(&person, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Says that a card is of the same person as another.
#[tauri::command]
pub async fn say_same_person(desk: AtDesk<'_>, id: String, other: String) -> CommandResult<Saved> {
    let (person, other) = (known(&id)?, known(&other)?);
    let saved = desk
        .change(move |house| Ok(house.say_same_person(&person, &other)?))
        .await?;
    Ok(saved.into())
}

/// Says that a card is of nobody else after all.
#[tauri::command]
pub async fn say_other_person(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let person = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.say_other_person(&person)?))
        .await?;
    Ok(saved.into())
}
