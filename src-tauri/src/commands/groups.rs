//! Groups.

use samenboek_app::AppError;
use samenboek_domain::group::GroupDraft;
use serde_json::Value;

use super::{AtDesk, known};
use crate::dto::{CommandResult, GroupRow, GroupView, Saved};

/// Groups in the order of a Dutch list, or those that were looked for.
#[tauri::command]
pub async fn list_groups(desk: AtDesk<'_>, search: Option<String>) -> CommandResult<Vec<GroupRow>> {
    desk.ask(move |house| {
        let groups = house.list_groups(search.as_deref())?;
        Ok(groups.into_iter().map(GroupRow::from).collect())
    })
    .await
}

/// One group.
#[tauri::command]
pub async fn get_group(desk: AtDesk<'_>, id: String) -> CommandResult<GroupView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.group(&id)?.into())).await
}

/// Writes down a group.
#[tauri::command]
pub async fn record_group(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = GroupDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_group(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes a group as the person saw it.
#[tauri::command]
pub async fn change_group(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = GroupDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_group(&id, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}
