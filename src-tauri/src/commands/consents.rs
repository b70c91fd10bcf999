//! The consent ledger.

use samenboek_app::AppError;
use samenboek_domain::consent::{ConsentDraft, WithdrawalDraft};
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, ConsentRow, ConsentView, Saved, WithdrawnConsent};

/// The whole ledger, the newest first.
#[tauri::command]
pub async fn list_consents(desk: AtDesk<'_>) -> CommandResult<Vec<ConsentRow>> {
    desk.ask(|house| {
        let consents = house.list_consents()?;
        Ok(consents.into_iter().map(ConsentRow::from).collect())
    })
    .await
}

/// One consent.
#[tauri::command]
pub async fn get_consent(desk: AtDesk<'_>, id: String) -> CommandResult<ConsentView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(ConsentView::read(house.consent(&id)?, tongue(house)?)))
        .await
}

/// What was taken back and is not looked after yet.
#[tauri::command]
pub async fn withdrawn_consents(desk: AtDesk<'_>) -> CommandResult<Vec<WithdrawnConsent>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        let withdrawn = house.withdrawn_consents()?.into_iter();
        Ok(withdrawn
            .map(|one| WithdrawnConsent::read(one, tongue))
            .collect())
    })
    .await
}

/// Writes down a consent.
#[tauri::command]
pub async fn record_consent(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = ConsentDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_consent(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes what was written down of a consent.
#[tauri::command]
pub async fn change_consent(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = ConsentDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_consent(&id, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Takes a consent back, for good.
#[tauri::command]
pub async fn withdraw_consent(desk: AtDesk<'_>, id: String, on: String) -> CommandResult<Saved> {
    let (id, draft) = (known(&id)?, WithdrawalDraft { on: Some(on) });
    let saved = desk
        .change(move |house| Ok(house.withdraw_consent(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Says that every use was looked after.
#[tauri::command]
pub async fn check_consent(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.check_consent(&id)?))
        .await?;
    Ok(saved.into())
}
