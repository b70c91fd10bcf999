//! Joining over the network, at either end.

use std::sync::Arc;

use samenboek_app::{Chosen, JoinDesk, LetInDesk, Mark};

use super::{AtDesk, known};
use crate::desk::{Desk, aside};
use crate::dto::{
    CommandResult, JoinLine, LaptopClass, LetInLine, Refused, Stopped, WhoWaits, Whose,
};

/// How this newcomer stands on the network; it begins to wait when it did not yet.
#[tauri::command]
pub async fn join_line(desk: AtDesk<'_>) -> CommandResult<JoinLine> {
    let at = desk.inner().clone();
    desk.ask_at_the_door(move |house| {
        let join = at.pairing().waiting(&at)?;
        Ok(JoinLine::of(house, &join.view(), join.port()))
    })
    .await
}

/// Says whether both screens show the same pictures.
#[tauri::command]
pub async fn join_line_same(desk: AtDesk<'_>, same: bool) -> CommandResult<()> {
    waiting(&desk, move |join| Ok(join.say_same(same)?)).await
}

/// After too many wrong codes it waits once more.
#[tauri::command]
pub async fn join_line_again(desk: AtDesk<'_>) -> CommandResult<()> {
    waiting(&desk, |join| {
        join.wait_again();
        Ok(())
    })
    .await
}

/// Nobody looks at that page any more.
#[tauri::command]
pub async fn join_line_close(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || {
        desk.pairing().wait_no_more();
        Ok(())
    })
    .await
}

/// Who waits near, and how letting in stands; it begins to look when it did not yet.
#[tauri::command]
pub async fn let_in(desk: AtDesk<'_>) -> CommandResult<LetInLine> {
    let at = desk.inner().clone();
    desk.ask(move |house| LetInLine::of(house, at.pairing().letting_in(&at)?.view()))
        .await
}

/// Rings at a newcomer that is near, or at an address, with the digits that somebody read aloud.
#[tauri::command]
pub async fn let_in_ring(
    desk: AtDesk<'_>,
    near: Option<String>,
    address: Option<String>,
    digits: String,
    whose: Whose,
) -> CommandResult<()> {
    let chosen = match (near.as_deref().and_then(Mark::parse), address) {
        (Some(mark), _) => Chosen::Near(mark),
        (None, Some(address)) => Chosen::At(address),
        (None, None) => return Err(Refused::of("newcomer_gone")),
    };
    let whose = whose.try_into()?;
    letting(&desk, move |letting| {
        Ok(letting.ring(&chosen, &digits, whose)?)
    })
    .await
}

/// Says whether both screens show the same pictures; after the line broke, whether the newcomer is in.
#[tauri::command]
pub async fn let_in_same(desk: AtDesk<'_>, same: bool) -> CommandResult<()> {
    letting(&desk, move |letting| Ok(letting.say_same(same)?)).await
}

/// The next newcomer may come.
#[tauri::command]
pub async fn let_in_again(desk: AtDesk<'_>) -> CommandResult<()> {
    letting(&desk, |letting| {
        letting.look_again();
        Ok(())
    })
    .await
}

/// Nobody looks at that page any more.
#[tauri::command]
pub async fn let_in_close(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || {
        desk.pairing().let_in_no_more();
        Ok(())
    })
    .await
}

/// Which laptops wait for a coordinator's word.
#[tauri::command]
pub async fn who_waits(desk: AtDesk<'_>) -> CommandResult<WhoWaits> {
    desk.ask(WhoWaits::of).await
}

/// A coordinator confirms a laptop that its person let in.
#[tauri::command]
pub async fn confirm_laptop(
    desk: AtDesk<'_>,
    laptop: String,
    class: LaptopClass,
) -> CommandResult<()> {
    let laptop = known(&laptop)?;
    desk.change(move |house| Ok(house.confirm_laptop(&laptop, class.into())?))
        .await
}

/// A coordinator refuses a laptop that its person let in.
#[tauri::command]
pub async fn refuse_laptop(desk: AtDesk<'_>, laptop: String) -> CommandResult<Stopped> {
    let laptop = known(&laptop)?;
    let refused = desk
        .change(move |house| Ok(house.refuse_laptop(&laptop)?))
        .await?;
    Ok(refused.into())
}

async fn waiting<T: Send + 'static>(
    desk: &Desk,
    deed: impl FnOnce(Arc<JoinDesk>) -> CommandResult<T> + Send + 'static,
) -> CommandResult<T> {
    let at = desk.clone();
    desk.ask_at_the_door(move |_| deed(at.pairing().waiting(&at)?))
        .await
}

async fn letting<T: Send + 'static>(
    desk: &Desk,
    deed: impl FnOnce(Arc<LetInDesk>) -> CommandResult<T> + Send + 'static,
) -> CommandResult<T> {
    let at = desk.clone();
    desk.ask(move |_| deed(at.pairing().letting_in(&at)?)).await
}
