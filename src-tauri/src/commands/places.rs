//! The shared folder or bucket on the network.

use super::AtDesk;
use super::sharing::{exchanging, watch};
use crate::dto::{CommandResult, Place, PlaceDraft, Receipt};

/// The place that was set up, without its secret.
#[tauri::command]
pub async fn remote_place(desk: AtDesk<'_>) -> CommandResult<Option<Place>> {
    desk.ask(|house| Ok(house.remote_place()?.map(Place::from)))
        .await
}

/// Keeps where it is.
#[tauri::command]
pub async fn set_remote_place(desk: AtDesk<'_>, place: PlaceDraft) -> CommandResult<()> {
    desk.change(move |house| Ok(house.set_remote_place(&place.into())?))
        .await
}

/// Forgets it here.
#[tauri::command]
pub async fn forget_remote_place(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.forget_remote_place()?)).await
}

/// Exchanges with it.
#[tauri::command]
pub async fn exchange_remote(desk: AtDesk<'_>) -> CommandResult<Receipt> {
    let desk = desk.inner();
    let place = desk.ask(|house| Ok(house.ready_remote_place()?)).await?;
    let watch = watch(desk.clone());
    exchanging(desk, |house, cancel| {
        samenboek_app::exchange_remote(house, place, cancel, watch)
    })
    .await
}
