//! The sticks that are in.

use std::path::PathBuf;

use super::AtDesk;
use crate::dto::{CommandResult, PluggedStick, StickLoad};

/// The sticks that are in, and what may be done with each.
#[tauri::command]
pub async fn sticks(desk: AtDesk<'_>) -> CommandResult<Vec<PluggedStick>> {
    let here = desk.sticks().here();
    desk.ask(move |house| {
        let here = here.into_iter();
        here.map(|stick| {
            let state = house.stick_state(&stick.folder)?;
            Ok(PluggedStick::read(&stick, state))
        })
        .collect()
    })
    .await
}

/// How much would go along.
#[tauri::command]
pub async fn stick_load(desk: AtDesk<'_>, folder: PathBuf) -> CommandResult<StickLoad> {
    desk.ask(move |house| Ok(house.stick_load(&folder)?.into()))
        .await
}
