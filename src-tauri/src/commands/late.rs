//! Work that came too late, and what else lies apart.

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, KeptApart, LateTaken, LateThing, LateWork};

/// What came too late, by who wrote it.
#[tauri::command]
pub async fn late_work(desk: AtDesk<'_>) -> CommandResult<Vec<LateWork>> {
    desk.ask(|house| Ok(house.late_work()?.into_iter().map(LateWork::from).collect()))
        .await
}

/// What it would make of each thing it touches.
#[tauri::command]
pub async fn late_things(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<LateThing>> {
    let signer = known(&id)?;
    desk.ask(move |house| {
        let tongue = tongue(house)?;
        let things = house.late_things(&signer)?.into_iter();
        Ok(things.map(|thing| LateThing::read(thing, tongue)).collect())
    })
    .await
}

/// Takes it all the same.
#[tauri::command]
pub async fn accept_late(desk: AtDesk<'_>, id: String) -> CommandResult<LateTaken> {
    let signer = known(&id)?;
    let taken = desk
        .change(move |house| Ok(house.accept_late(&signer)?))
        .await?;
    Ok(taken.into())
}

/// Leaves it apart, and asks no more.
#[tauri::command]
pub async fn refuse_late(desk: AtDesk<'_>, id: String) -> CommandResult<()> {
    let signer = known(&id)?;
    desk.change(move |house| Ok(house.refuse_late(&signer)?))
        .await
}

/// Everything that lies apart.
#[tauri::command]
pub async fn kept_apart(desk: AtDesk<'_>) -> CommandResult<Vec<KeptApart>> {
    desk.ask(|house| {
        Ok(house
            .kept_apart()?
            .into_iter()
            .map(KeptApart::from)
            .collect())
    })
    .await
}
