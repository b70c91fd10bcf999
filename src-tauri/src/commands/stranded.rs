//! Who was let in in vain, and how whoever sits here stands with the team.

use super::{AtDesk, known};
use crate::dto::{CommandResult, LateTaken, Standing, Stranded};

/// How whoever sits here stands with the team.
#[tauri::command]
pub async fn standing(desk: AtDesk<'_>) -> CommandResult<Standing> {
    desk.ask(|house| Ok(house.standing()?.into())).await
}

/// Whoever sits here knows that there is a copy of this laptop.
#[tauri::command]
pub async fn copy_is_known(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.copy_is_known()?)).await
}

/// Those whose letting in does not count.
#[tauri::command]
pub async fn stranded(desk: AtDesk<'_>) -> CommandResult<Vec<Stranded>> {
    desk.ask(|house| Ok(house.stranded()?.into_iter().map(Stranded::from).collect()))
        .await
}

/// Lets somebody in again, with the keys she has.
#[tauri::command]
pub async fn let_stranded_in(desk: AtDesk<'_>, id: String) -> CommandResult<LateTaken> {
    let signer = known(&id)?;
    let taken = desk
        .change(move |house| Ok(house.let_in_again(&signer)?))
        .await?;
    Ok(taken.into())
}

/// Keeps somebody out, and asks no more.
#[tauri::command]
pub async fn keep_out(desk: AtDesk<'_>, id: String) -> CommandResult<()> {
    let signer = known(&id)?;
    desk.change(move |house| Ok(house.keep_out(&signer)?)).await
}
