//! Forgetting for good.

use super::{AtDesk, tongue};
use crate::dto::{CommandResult, ForgetPlan, ForgetStatus, Forgets, Forgettable};

/// Every place where something stands. Changes nothing.
#[tauri::command]
pub async fn forget_preview(desk: AtDesk<'_>, what: Forgettable) -> CommandResult<ForgetPlan> {
    let what = what.read()?;
    desk.ask(move |house| {
        Ok(ForgetPlan::read(
            house.forget_preview(&what)?,
            tongue(house)?,
        ))
    })
    .await
}

/// Forgets it for good, here now and elsewhere when that is heard.
#[tauri::command]
pub async fn forget(desk: AtDesk<'_>, what: Forgettable) -> CommandResult<ForgetStatus> {
    let what = what.read()?;
    let status = desk
        .change(move |house| Ok(house.forget(&what, true)?))
        .await?;
    Ok(status.into())
}

/// Everything that was forgotten, and who did so by now.
#[tauri::command]
pub async fn forgotten(desk: AtDesk<'_>) -> CommandResult<Vec<ForgetStatus>> {
    desk.ask(|house| {
        let forgotten = house.forgotten()?.into_iter();
        Ok(forgotten.map(ForgetStatus::from).collect())
    })
    .await
}

/// Says once more what the brake holds.
#[tauri::command]
pub async fn allow_forgets(desk: AtDesk<'_>) -> CommandResult<Forgets> {
    let count = desk.change(|house| Ok(house.allow_forgets()?)).await?;
    Ok(Forgets { count })
}

/// Leaves what the brake holds, and asks no more.
#[tauri::command]
pub async fn leave_forgets(desk: AtDesk<'_>) -> CommandResult<Forgets> {
    let count = desk.change(|house| Ok(house.leave_forgets()?)).await?;
    Ok(Forgets { count })
}
