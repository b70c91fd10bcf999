//! Exchange with laptops that are near.

use super::AtDesk;
use crate::dto::{CommandResult, Near, Refused};

/// Who is near, and what is known when nobody is.
#[tauri::command]
pub async fn near(desk: AtDesk<'_>) -> CommandResult<Near> {
    let (desk, at) = (desk.inner().clone(), desk.inner().clone());
    desk.ask(move |house| {
        at.keep_nearby()?;
        Near::of(house, at.nearby())
    })
    .await
}

/// Switches it on or off for this laptop.
#[tauri::command]
pub async fn set_near(desk: AtDesk<'_>, on: bool) -> CommandResult<()> {
    let (desk, at) = (desk.inner().clone(), desk.inner().clone());
    desk.change(move |house| {
        let outcome = house.set_shares_nearby(on)?;
        at.keep_nearby()?;
        Ok(outcome)
    })
    .await
}

/// Calls the laptop at an address that somebody typed.
#[tauri::command]
pub async fn call_near(desk: AtDesk<'_>, address: String) -> CommandResult<()> {
    let (desk, at) = (desk.inner().clone(), desk.inner().clone());
    desk.ask(move |_| {
        at.keep_nearby()?;
        let near = at.nearby().desk();
        let near = near.ok_or_else(|| Refused::of("lan_no_network"))?;
        Ok(near.call(&address)?)
    })
    .await
}
