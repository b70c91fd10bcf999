//! "Twee versies".

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, Keep, Saved, VersionCard};

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
