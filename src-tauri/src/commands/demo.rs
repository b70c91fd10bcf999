//! An invented book to look at, and the tour along it or along the own one.

use super::AtDesk;
use crate::demo;
use crate::desk::aside;
use crate::dto::CommandResult;

/// Opens an invented book in the place of the own one; `anew` makes another. It says how far it is.
#[tauri::command]
pub async fn look_around(desk: AtDesk<'_>, anew: bool) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || demo::look_around(&desk, anew)).await
}

/// Stops one that is being made.
#[tauri::command]
pub fn stop_making_demo(desk: AtDesk<'_>) {
    desk.demo().cancel();
}

/// The own book again. What was typed in the invented one stays in that.
#[tauri::command]
pub async fn leave_demo(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || {
        desk.let_go();
        desk.demo().close();
        Ok(())
    })
    .await
}

/// Whether whoever sits here was shown around.
#[tauri::command]
pub async fn tour_seen(desk: AtDesk<'_>) -> CommandResult<bool> {
    desk.ask(|house| Ok(house.tour_seen()?)).await
}

/// From now on she was.
#[tauri::command]
pub async fn keep_tour_seen(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.ask(|house| Ok(house.keep_tour_seen()?)).await
}
