//! The calendar of what is kept.

use samenboek_app::AppError;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::retention::{RetentionKind, TermDraft};
use serde_json::Value;

use super::{AtDesk, tongue};
use crate::dto::{CommandResult, Forgets, Refused, RetentionCalendar, RetentionDone, Saved};

/// The calendar, by name. Changes nothing.
#[tauri::command]
pub async fn retention(desk: AtDesk<'_>) -> CommandResult<RetentionCalendar> {
    desk.ask(|house| Ok(RetentionCalendar::read(house.retention()?, tongue(house)?)))
        .await
}

/// How many things must go now; none for whoever does not lead.
#[tauri::command]
pub async fn retention_due(desk: AtDesk<'_>) -> CommandResult<Forgets> {
    let count = desk.ask(|house| Ok(house.retention_due()?)).await?;
    Ok(Forgets { count })
}

/// Says how long something is kept.
#[tauri::command]
pub async fn set_term(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = TermDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.set_term(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Lets go what is due of this kind, of what the coordinator saw.
#[tauri::command]
pub async fn run_retention(
    desk: AtDesk<'_>,
    kind: String,
    ids: Vec<String>,
) -> CommandResult<RetentionDone> {
    let kind: RetentionKind = kind
        .parse()
        .map_err(|_| Refused::about("unknown_choice", "kind"))?;
    let ids: Result<Vec<DocumentId>, _> = ids.iter().map(|id| id.parse()).collect();
    let ids = ids.map_err(|_| Refused::of("not_found"))?;
    let done = desk
        .change(move |house| Ok(house.run_retention(Some(kind), Some(&ids), true)?))
        .await?;
    Ok(done.into())
}
