//! The lock: what is touched, what closes, quick codes, and who is let in.

use samenboek_app::{Closes, CodeProof, Proof, QuickKind, Vouching};
use tauri::WebviewWindow;

use super::keys::sticks_in;
use super::{AtDesk, known};
use crate::desk::aside;
use crate::dto::{CommandResult, LockTimes, Me, QuickCode, Refused, Secret, Vouched};
use crate::locking;

/// Somebody did something in the window, at this place.
#[tauri::command]
pub fn touched(desk: AtDesk<'_>, place: String, closed_room: bool) {
    if let Some(house) = desk.house_when_open() {
        house.touched(&place, closed_room);
    }
}

/// The page at the door is shown, or left: it fills the whole screen, so that nothing beside it is pressed.
#[tauri::command]
pub async fn at_door(desk: AtDesk<'_>, window: WebviewWindow, stands: bool) -> CommandResult<()> {
    desk.change_at_the_door(move |house| Ok(house.stands_at_door(stands)?))
        .await?;
    if let Err(error) = window.set_fullscreen(stands) {
        tracing::warn!(%error, "the door does not fill the screen");
    }
    Ok(())
}

/// It locks by itself: what was half-written is kept, and so is the place.
#[tauri::command]
pub async fn lock_by_itself(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    aside(move || {
        locking::close(&desk, Closes::Laptop);
        Ok(())
    })
    .await
}

/// The closed room shuts; whoever sits here stays.
#[tauri::command]
pub async fn shut_closed_room(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.shut_closed_room()?)).await
}

/// After how many minutes this laptop locks.
#[tauri::command]
pub async fn lock_times(desk: AtDesk<'_>) -> CommandResult<LockTimes> {
    desk.ask(|house| Ok(house.lock_times()?.into())).await
}

/// Other times for this laptop.
#[tauri::command]
pub async fn set_lock_times(
    desk: AtDesk<'_>,
    minutes: u32,
    closed_minutes: u32,
) -> CommandResult<LockTimes> {
    let times = desk
        .change(move |house| Ok(house.set_lock_times(minutes, closed_minutes)?))
        .await?;
    Ok(times.into())
}

/// How whoever sits here returns; none without a code.
#[tauri::command]
pub async fn quick_code(desk: AtDesk<'_>) -> CommandResult<Option<QuickCode>> {
    desk.ask(|house| Ok(house.quick_code()?.map(QuickCode::from)))
        .await
}

/// A quick code for whoever sits here.
#[tauri::command]
pub async fn set_quick_code(
    desk: AtDesk<'_>,
    kind: QuickKind,
    code: Secret,
    before: Option<Secret>,
    proof: Option<Secret>,
) -> CommandResult<()> {
    desk.change(move |house| {
        let set = |proof: &CodeProof<'_>| house.set_quick_code(kind, code.typed(), proof);
        if let Some(proof) = proof {
            if let Some(sheet) = proof.sheet() {
                match set(&CodeProof::Keys(Proof::Sheet(&sheet))) {
                    Err(refused) if refused.code() == "wrong_sheet" => {}
                    known => return Ok(known?),
                }
            }
            let passphrase = proof.passphrase();
            return Ok(set(&CodeProof::Keys(Proof::Passphrase(&passphrase)))?);
        }
        let before = before.as_ref().map(Secret::typed);
        Ok(set(&before.map_or(CodeProof::Nothing, CodeProof::Before))?)
    })
    .await
}

/// Takes it away.
#[tauri::command]
pub async fn clear_quick_code(desk: AtDesk<'_>, before: Option<Secret>) -> CommandResult<()> {
    desk.change(move |house| Ok(house.clear_quick_code(before.as_ref().map(Secret::typed))?))
        .await
}

/// Returns by quick code.
#[tauri::command]
pub async fn return_by_code(desk: AtDesk<'_>, person: String, code: Secret) -> CommandResult<Me> {
    let person = known(&person)?;
    let me = desk
        .change_at_the_door(move |house| Ok(house.return_by_code(&person, code.typed())?))
        .await?;
    Ok(me.into())
}

/// A coordinator vouches for somebody at the picker: by her passphrase, or by the key-stick that is in.
#[tauri::command]
pub async fn let_person_in(
    desk: AtDesk<'_>,
    person: String,
    by: String,
    passphrase: Option<Secret>,
) -> CommandResult<Me> {
    let (person, by) = (known(&person)?, known(&by)?);
    let folders = sticks_in(&desk);
    if passphrase.is_none() && folders.is_empty() {
        return Err(Refused::of("no_stick_in"));
    }
    let me = desk
        .change_at_the_door(move |house| {
            let passphrase = passphrase.map(|secret| secret.passphrase());
            let vouching = match &passphrase {
                Some(passphrase) => Vouching::Passphrase(passphrase),
                None => Vouching::KeyStick(&folders),
            };
            Ok(house.let_person_in(&person, &by, &vouching)?)
        })
        .await?;
    Ok(me.into())
}

/// Who let in whom at this laptop.
#[tauri::command]
pub async fn let_in_log(desk: AtDesk<'_>) -> CommandResult<Vec<Vouched>> {
    desk.ask(|house| {
        let lines = house.let_in_log()?;
        Ok(lines.into_iter().map(Vouched::from).collect())
    })
    .await
}
