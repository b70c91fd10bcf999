//! Who sits here: founding, unlocking, leaving, passphrases.

use samenboek_app::{Founding, strength_of};

use super::{AtDesk, known};
use crate::desk::aside;
use crate::dto::{CommandResult, LaptopClass, Me, Secret, Sheets, Strength, Suggestion};

/// Four words to take over.
#[tauri::command]
pub async fn suggest_passphrase() -> CommandResult<Suggestion> {
    aside(|| {
        Ok(Suggestion {
            words: samenboek_app::suggest_passphrase()?,
        })
    })
    .await
}

/// How good a passphrase is.
#[tauri::command]
pub async fn passphrase_strength(text: Secret) -> CommandResult<Strength> {
    aside(move || {
        let strength = strength_of(&text.passphrase());
        Ok(Strength {
            bits: strength.bits,
            enough: strength.enough,
        })
    })
    .await
}

/// Founds a centre; gives the codes of the two sheets.
#[tauri::command]
pub async fn found(
    desk: AtDesk<'_>,
    centre: String,
    person: String,
    laptop: String,
    class: LaptopClass,
    passphrase: Secret,
) -> CommandResult<Sheets> {
    let sheets = desk
        .change_at_the_door(move |house| {
            Ok(house.found(&Founding {
                centre: &centre,
                person: &person,
                laptop: &laptop,
                class: class.into(),
                passphrase: &passphrase.passphrase(),
            })?)
        })
        .await?;
    Ok(Sheets {
        personal_sheet: sheets.personal,
        paper_key: sheets.paper_key.unwrap_or_default(),
    })
}

/// Unlocks with a passphrase or a personal sheet, and sits down. Nobody yet on a laptop that waits for its answer.
#[tauri::command]
pub async fn unlock(
    desk: AtDesk<'_>,
    enrolment: String,
    passphrase: Secret,
) -> CommandResult<Option<Me>> {
    let enrolment = known(&enrolment)?;
    let me = desk
        .change_at_the_door(move |house| {
            if let Some(code) = passphrase.sheet() {
                match house.unlock_with_sheet(&enrolment, &code) {
                    Err(refused) if refused.code() == "wrong_sheet" => {}
                    known => return Ok(known?),
                }
            }
            Ok(house.unlock(&enrolment, &passphrase.passphrase())?)
        })
        .await?;
    Ok(me.map(Me::from))
}

/// Somebody without a passphrase sits down at an open laptop.
#[tauri::command]
pub async fn sign_in(desk: AtDesk<'_>, person: String) -> CommandResult<Me> {
    let person = known(&person)?;
    let me = desk
        .change_at_the_door(move |house| Ok(house.sign_in(&person)?))
        .await?;
    Ok(Me::from(me))
}

/// "Klaar, ik ga weg."
#[tauri::command]
pub async fn lock(desk: AtDesk<'_>) -> CommandResult<()> {
    let at = desk.inner().clone();
    aside(move || {
        at.let_go();
        Ok(())
    })
    .await?;
    desk.change_at_the_door(|house| Ok(house.lock())).await
}

/// A new passphrase for whoever sits here, by the old one or by the personal sheet.
#[tauri::command]
pub async fn change_passphrase(desk: AtDesk<'_>, old: Secret, new: Secret) -> CommandResult<()> {
    desk.change(move |house| {
        let new = new.passphrase();
        if let Some(code) = old.sheet() {
            match house.change_forgotten_passphrase(&code, &new) {
                Err(refused) if refused.code() == "wrong_sheet" => {}
                known => return Ok(known?),
            }
        }
        Ok(house.change_passphrase(&old.passphrase(), &new)?)
    })
    .await
}
