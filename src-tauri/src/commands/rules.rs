//! House and street rules.

use samenboek_app::AppError;
use samenboek_domain::rule::RuleDraft;
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, RuleRow, RuleView, Saved};

/// Rules, the newest first.
#[tauri::command]
pub async fn list_rules(desk: AtDesk<'_>) -> CommandResult<Vec<RuleRow>> {
    desk.ask(|house| Ok(house.list_rules()?.into_iter().map(RuleRow::from).collect()))
        .await
}

/// One rule.
#[tauri::command]
pub async fn get_rule(desk: AtDesk<'_>, id: String) -> CommandResult<RuleView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(RuleView::read(house.rule(&id)?, tongue(house)?)))
        .await
}

/// Writes down a rule.
#[tauri::command]
pub async fn record_rule(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = RuleDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_rule(draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes a rule as the person saw it.
#[tauri::command]
pub async fn change_rule(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let (id, draft) = (
        known(&id)?,
        RuleDraft::from_json(draft).map_err(AppError::from)?,
    );
    let saved = desk
        .change(move |house| Ok(house.change_rule(&id, draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Adds an answer to "is it kept?".
#[tauri::command]
pub async fn answer_rule(
    desk: AtDesk<'_>,
    id: String,
    item: String,
    kept: String,
    on: String,
) -> CommandResult<Saved> {
    let (id, item) = (known(&id)?, known(&item)?);
    let saved = desk
        .change(move |house| Ok(house.answer_rule(&id, &item, &kept, &on)?))
        .await?;
    Ok(saved.into())
}
