//! "Twee versies".

use super::{AtDesk, known, tongue};
use crate::dto::{ChoiceMade, CommandResult, Keep, Saved, VersionCard};

/// Everything that stands twice.
#[tauri::command]
pub async fn list_versions(desk: AtDesk<'_>) -> CommandResult<Vec<VersionCard>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        Ok(house
            .list_versions()?
            .into_iter()
            .map(|card| VersionCard::read(card, tongue))
            .collect())
    })
    .await
}

/// Settles a field.
#[tauri::command]
pub async fn choose_version(
    desk: AtDesk<'_>,
    document: String,
    field: String,
    keep: Keep,
) -> CommandResult<Saved> {
    let id = known(&document)?;
    let saved = desk
        .change(move |house| Ok(house.choose_version(&id, &field, keep.into())?))
        .await?;
    Ok(saved.into())
}

/// The journal: who chose what, when.
#[tauri::command]
pub async fn list_choices(desk: AtDesk<'_>) -> CommandResult<Vec<ChoiceMade>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        let choices = house.list_choices()?.into_iter();
        Ok(choices
            .map(|choice| ChoiceMade::read(choice, tongue))
            .collect())
    })
    .await
}

/// Takes a choice back.
#[tauri::command]
pub async fn take_back_choice(
    desk: AtDesk<'_>,
    document: String,
    key: String,
) -> CommandResult<Saved> {
    let id = known(&document)?;
    let saved = desk
        .change(move |house| Ok(house.take_back_choice(&id, &key)?))
        .await?;
    Ok(saved.into())
}
