//! Fields of the centre's own on person cards.

use samenboek_app::AppError;
use samenboek_domain::field::FieldDraft;
use serde_json::Value;

use super::{AtDesk, known};
use crate::dto::{CommandResult, OwnField, Saved};

/// The centre's own fields, those put away too.
#[tauri::command]
pub async fn list_fields(desk: AtDesk<'_>) -> CommandResult<Vec<OwnField>> {
    desk.ask(|house| {
        let fields = house.list_fields()?;
        Ok(fields.into_iter().map(OwnField::from).collect())
    })
    .await
}

/// Makes a field.
#[tauri::command]
pub async fn record_field(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = FieldDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_field(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Asks a field no more, or asks it again.
#[tauri::command]
pub async fn put_field_away(desk: AtDesk<'_>, id: String, away: bool) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.put_field_away(&id, away)?))
        .await?;
    Ok(saved.into())
}
