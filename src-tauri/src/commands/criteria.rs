//! The file for the CCV, for those who lead.

use samenboek_app::AppError;
use samenboek_domain::criterion::{CriterionDraft, EvidenceDraft};
use serde_json::Value;

use super::{AtDesk, known};
use crate::dto::{CommandResult, CriterionDue, CriterionView, Saved};

/// The criteria, in the order in which they were written down.
#[tauri::command]
pub async fn list_criteria(desk: AtDesk<'_>) -> CommandResult<Vec<CriterionView>> {
    desk.ask(|house| {
        let criteria = house.list_criteria()?;
        Ok(criteria.into_iter().map(CriterionView::from).collect())
    })
    .await
}

/// What holds no longer or soon not; nothing for whoever does not lead.
#[tauri::command]
pub async fn due_criteria(desk: AtDesk<'_>) -> CommandResult<Vec<CriterionDue>> {
    desk.ask(|house| {
        let due = house.due_criteria()?;
        Ok(due.into_iter().map(CriterionDue::from).collect())
    })
    .await
}

/// Writes a criterion down.
#[tauri::command]
pub async fn record_criterion(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = CriterionDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_criterion(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes the fields of a criterion that the draft names.
#[tauri::command]
pub async fn change_criterion(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.patch_criterion(&id, draft)?))
        .await?;
    Ok(saved.into())
}

/// Takes a criterion from the list, or puts it back.
#[tauri::command]
pub async fn put_criterion_away(desk: AtDesk<'_>, id: String, away: bool) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.put_criterion_away(&id, away)?))
        .await?;
    Ok(saved.into())
}

/// Writes down where evidence lies.
#[tauri::command]
pub async fn add_evidence(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = EvidenceDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.add_evidence(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Takes evidence away.
#[tauri::command]
pub async fn drop_evidence(desk: AtDesk<'_>, id: String, line: String) -> CommandResult<Saved> {
    let (id, line) = (known(&id)?, known(&line)?);
    let saved = desk
        .change(move |house| Ok(house.drop_evidence(&id, &line)?))
        .await?;
    Ok(saved.into())
}
