//! Encounters, the bin, taking back, and the first screen.

use samenboek_app::{AppError, EncounterQuery};
use samenboek_domain::encounter::EncounterDraft;
use serde_json::Value;

use super::{AtDesk, day, known, tongue};
use crate::dto::{
    BinRow, CommandResult, EncounterForm, EncounterPage, EncounterRow, EncounterView, Saved, Today,
    Undone,
};

/// The first screen.
#[tauri::command]
pub async fn today(desk: AtDesk<'_>) -> CommandResult<Today> {
    desk.ask(|house| Ok(Today::read(house.today()?, tongue(house)?)))
        .await
}

/// A page of the list, newest first.
#[tauri::command]
pub async fn list_encounters(
    desk: AtDesk<'_>,
    search: Option<String>,
    from: Option<String>,
    to: Option<String>,
    cursor: Option<String>,
    limit: usize,
) -> CommandResult<EncounterPage> {
    let query = EncounterQuery {
        search: search.filter(|words| !words.trim().is_empty()),
        from: day("from", from)?,
        to: day("to", to)?,
        cursor,
        limit,
    };
    desk.ask(move |house| {
        let (page, tongue) = (house.list_encounters(&query)?, tongue(house)?);
        Ok(EncounterPage {
            rows: page
                .rows
                .into_iter()
                .map(|row| EncounterRow::read(row, tongue))
                .collect(),
            cursor: page.cursor,
        })
    })
    .await
}

/// One encounter.
#[tauri::command]
pub async fn get_encounter(desk: AtDesk<'_>, id: String) -> CommandResult<EncounterView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(EncounterView::read(house.encounter(&id)?, tongue(house)?)))
        .await
}

/// What a new form is filled with.
#[tauri::command]
pub async fn encounter_form(desk: AtDesk<'_>) -> CommandResult<EncounterForm> {
    desk.ask(|house| Ok(EncounterForm::read(house.encounter_form()?, tongue(house)?)))
        .await
}

/// Records an encounter.
#[tauri::command]
pub async fn record_encounter(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = EncounterDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_encounter(draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes an encounter as the person saw it.
#[tauri::command]
pub async fn change_encounter(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let (id, draft) = (
        known(&id)?,
        EncounterDraft::from_json(draft).map_err(AppError::from)?,
    );
    let saved = desk
        .change(move |house| Ok(house.change_encounter(&id, draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Into the bin.
#[tauri::command]
pub async fn throw_away(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk.change(move |house| Ok(house.throw_away(&id)?)).await?;
    Ok(saved.into())
}

/// Out of the bin.
#[tauri::command]
pub async fn restore(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk.change(move |house| Ok(house.fetch_back(&id)?)).await?;
    Ok(saved.into())
}

/// Takes a deed back.
#[tauri::command]
pub async fn undo(desk: AtDesk<'_>, token: String) -> CommandResult<Undone> {
    let undone = desk
        .change(move |house| Ok(house.undo(Some(&token))?))
        .await?;
    Ok(undone.into())
}

/// What lies in the bin.
#[tauri::command]
pub async fn list_bin(desk: AtDesk<'_>) -> CommandResult<Vec<BinRow>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        Ok(house
            .list_bin()?
            .into_iter()
            .map(|item| BinRow::read(item, tongue))
            .collect())
    })
    .await
}
