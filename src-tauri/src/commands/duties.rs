//! What stands around a person's card: what people do here, groups, consents; and what somebody leaves behind.

use samenboek_app::{AppError, HandoverDraft};
use samenboek_domain::ids::ItemId;
use samenboek_domain::input::parse_choice;
use samenboek_domain::person::duty::{Duty, DutyDraft};
use serde_json::Value;

use super::{AtDesk, day, known, tongue};
use crate::dto::{Belonging, Busy, CommandResult, HandedOver, Handover, Saved};

/// What stands around a person's card.
#[tauri::command]
pub async fn belonging(desk: AtDesk<'_>, id: String) -> CommandResult<Belonging> {
    let person = known(&id)?;
    desk.ask(move |house| Ok(house.belonging(&person)?.into()))
        .await
}

/// Who does what here on a day, or only this.
#[tauri::command]
pub async fn who_does(
    desk: AtDesk<'_>,
    duty: Option<String>,
    on: Option<String>,
) -> CommandResult<Vec<Busy>> {
    let duty: Option<Duty> = parse_choice("duty", duty.as_deref()).map_err(AppError::from)?;
    let on = day("on", on)?;
    desk.ask(move |house| {
        let busy = house.who_does(duty, on)?;
        Ok(busy.into_iter().map(Busy::from).collect())
    })
    .await
}

/// Writes on a card what its person does here.
#[tauri::command]
pub async fn add_duty(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let person = known(&id)?;
    let draft = DutyDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.add_duty(&person, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Ends what somebody does here.
#[tauri::command]
pub async fn end_duty(
    desk: AtDesk<'_>,
    id: String,
    line: String,
    on: String,
) -> CommandResult<Saved> {
    let person = known(&id)?;
    let line: ItemId = known(&line)?;
    let saved = desk
        .change(move |house| Ok(house.end_duty(&person, &line, &on)?))
        .await?;
    Ok(saved.into())
}

/// Takes a line from a card that should never have stood there.
#[tauri::command]
pub async fn drop_duty(desk: AtDesk<'_>, id: String, line: String) -> CommandResult<Saved> {
    let person = known(&id)?;
    let line: ItemId = known(&line)?;
    let saved = desk
        .change(move |house| Ok(house.drop_duty(&person, &line)?))
        .await?;
    Ok(saved.into())
}

/// What somebody leaves behind who goes on this day.
#[tauri::command]
pub async fn handover(desk: AtDesk<'_>, id: String, on: Option<String>) -> CommandResult<Handover> {
    let person = known(&id)?;
    desk.ask(move |house| {
        let handover = house.handover(&person, on.as_deref())?;
        Ok(Handover::read(handover, tongue(house)?))
    })
    .await
}

/// Gives to somebody else what a person leaves behind, and ends what she does here.
#[tauri::command]
pub async fn hand_over(
    desk: AtDesk<'_>,
    id: String,
    to: Option<String>,
    on: String,
    end_duties: bool,
) -> CommandResult<HandedOver> {
    let person = known(&id)?;
    let draft = HandoverDraft {
        to,
        on: Some(on),
        end_duties,
    };
    let handed = desk
        .change(move |house| Ok(house.hand_over(&person, &draft)?))
        .await?;
    Ok(handed.into())
}
