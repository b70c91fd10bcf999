//! Keys and roles: another role, the key on paper, the key-stick, a passphrase that was forgotten.

use std::path::PathBuf;

use samenboek_app::{Proof, WayIn};
use samenboek_domain::person::Role;

use super::{AtDesk, known, tongue};
use crate::desk::{Desk, aside};
use crate::dto::{
    Added, AnewFacts, CommandResult, KeyStickMade, KeyStickState, Me, NamedStick, PaperFacts,
    PaperUsed, Refused, RoleChange, Secret,
};

/// What another role would make of somebody.
#[tauri::command]
pub async fn role_change(
    desk: AtDesk<'_>,
    person: String,
    role: Role,
) -> CommandResult<RoleChange> {
    let person = known(&person)?;
    desk.ask(move |house| Ok(house.role_change(&person, role)?.into()))
        .await
}

/// Gives somebody another role.
#[tauri::command]
pub async fn set_role(desk: AtDesk<'_>, person: String, role: Role) -> CommandResult<RoleChange> {
    let person = known(&person)?;
    let change = desk
        .change(move |house| Ok(house.set_role(&person, role)?))
        .await?;
    Ok(change.into())
}

/// Whether this is the code on the centre's paper, and what it would do.
#[tauri::command]
pub async fn paper_facts(desk: AtDesk<'_>, code: Secret) -> CommandResult<PaperFacts> {
    let code = code.code()?;
    desk.ask(move |house| Ok(house.paper_facts(&code)?.into()))
        .await
}

/// Uses the paper: this person leads from now on.
#[tauri::command]
pub async fn use_paper(
    desk: AtDesk<'_>,
    code: Secret,
    person: String,
    passphrase: Option<Secret>,
) -> CommandResult<PaperUsed> {
    let (code, person) = (code.code()?, known(&person)?);
    let at = desk.inner().clone();
    let used = desk
        .change(move |house| {
            let passphrase = passphrase.map(|secret| secret.passphrase());
            // The laptop itself may get other keys: whoever shares begins anew with those.
            at.nearby().rest();
            let used = house.restore_with_paper(&code, &person, passphrase.as_ref());
            at.keep_nearby()?;
            Ok(used?)
        })
        .await?;
    Ok(used.into())
}

/// Whether whoever sits here has a key-stick, and the sticks that are in.
#[tauri::command]
pub async fn key_stick(desk: AtDesk<'_>) -> CommandResult<KeyStickState> {
    let sticks = sticks_in(&desk);
    desk.ask(move |house| {
        let there_is_one = house.has_key_stick()?.unwrap_or(false);
        let named = |folder: PathBuf| NamedStick {
            name: folder
                .file_name()
                .map(|name| name.to_string_lossy().into_owned())
                .unwrap_or_default(),
            folder: folder.display().to_string(),
        };
        Ok(KeyStickState {
            there_is_one,
            sticks: sticks.into_iter().map(named).collect(),
        })
    })
    .await
}

/// Makes a key-stick on this stick, or in a folder that is asked for.
#[tauri::command]
pub async fn make_key_stick(
    desk: AtDesk<'_>,
    proof: Secret,
    folder: Option<PathBuf>,
) -> CommandResult<KeyStickMade> {
    let Some(folder) = chosen(&desk, folder).await? else {
        return Ok(KeyStickMade { made: None });
    };
    let shown = folder.display().to_string();
    desk.change(move |house| {
        if let Some(code) = proof.sheet() {
            match house.make_key_stick(&Proof::Sheet(&code), &folder) {
                Err(refused) if refused.code() == "wrong_sheet" => {}
                known => return Ok(known?),
            }
        }
        let passphrase = proof.passphrase();
        Ok(house.make_key_stick(&Proof::Passphrase(&passphrase), &folder)?)
    })
    .await?;
    Ok(KeyStickMade { made: Some(shown) })
}

/// The key-stick opens nothing any more.
#[tauri::command]
pub async fn remove_key_stick(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.remove_key_stick()?)).await
}

/// A new personal sheet for whoever sits here.
#[tauri::command]
pub async fn new_sheet(desk: AtDesk<'_>, passphrase: Secret) -> CommandResult<Added> {
    let sheets = desk
        .change(move |house| Ok(house.new_sheet(&passphrase.passphrase())?))
        .await?;
    Ok(Added {
        personal_sheet: Some(sheets.personal),
    })
}

/// Unlocks with a key-stick: on one of the sticks that are in, or in a folder that is asked for.
#[tauri::command]
pub async fn unlock_with_key_stick(
    desk: AtDesk<'_>,
    enrolment: String,
    ask_folder: bool,
) -> CommandResult<Option<Me>> {
    let enrolment = known(&enrolment)?;
    let Some(folders) = folders(&desk, ask_folder).await? else {
        return Ok(None);
    };
    let me = desk
        .change_at_the_door(move |house| Ok(house.unlock_with_key_stick(&enrolment, &folders)?))
        .await?;
    Ok(me.map(Me::from))
}

/// A new passphrase for whoever forgot hers, by the code of the sheet, or by the key-stick.
#[tauri::command]
pub async fn renew_passphrase(
    desk: AtDesk<'_>,
    enrolment: String,
    code: Option<Secret>,
    new: Secret,
    ask_folder: bool,
) -> CommandResult<Option<Me>> {
    let enrolment = known(&enrolment)?;
    let code = code.map(|code| code.code()).transpose()?;
    let folders = match &code {
        Some(_) => Vec::new(),
        None => match folders(&desk, ask_folder).await? {
            Some(folders) => folders,
            None => return Ok(None),
        },
    };
    let me = desk
        .change_at_the_door(move |house| {
            let way = match &code {
                Some(code) => WayIn::Sheet(code),
                None => WayIn::KeyStick(&folders),
            };
            Ok(house.renew_passphrase(&enrolment, &way, &new.passphrase())?)
        })
        .await?;
    Ok(me.map(Me::from))
}

/// A new passphrase at this laptop for somebody of the team.
#[tauri::command]
pub async fn give_passphrase(
    desk: AtDesk<'_>,
    person: String,
    passphrase: Secret,
) -> CommandResult<Added> {
    let person = known(&person)?;
    let sheets = desk
        .change(move |house| Ok(house.give_passphrase(&person, &passphrase.passphrase())?))
        .await?;
    Ok(Added {
        personal_sheet: Some(sheets.personal),
    })
}

/// What is known before somebody begins anew on this laptop.
#[tauri::command]
pub async fn anew_facts(desk: AtDesk<'_>, enrolment: String) -> CommandResult<AnewFacts> {
    let enrolment = known(&enrolment)?;
    desk.ask_at_the_door(move |house| Ok(house.anew_facts(&enrolment)?.into()))
        .await
}

/// Takes the book off a laptop that its only person cannot open any more.
#[tauri::command]
pub async fn begin_anew(desk: AtDesk<'_>) -> CommandResult<()> {
    let desk = desk.inner().clone();
    // Whoever shares has the book open, and a file that is held fast cannot be taken away.
    desk.begin_exchange()?;
    let busy = desk.clone();
    let begun = desk
        .clone()
        .change_at_the_door(move |house| {
            desk.pairing().close();
            desk.nearby().rest();
            let begun = house.begin_anew(true, false);
            if begun.is_err() {
                desk.keep_nearby()?;
            }
            Ok(begun?)
        })
        .await;
    busy.end_exchange();
    begun
}

pub(super) fn sticks_in(desk: &Desk) -> Vec<PathBuf> {
    let here = desk.sticks().here().into_iter();
    here.map(|stick| stick.folder).collect()
}

/// Where a key may lie; nothing when somebody thought better of choosing.
async fn folders(desk: &Desk, ask_folder: bool) -> CommandResult<Option<Vec<PathBuf>>> {
    if ask_folder {
        let folder = chosen(desk, None).await?;
        return Ok(folder.map(|folder| vec![folder]));
    }
    // Looked at now: a stick that was put in a moment ago is there before it is noticed.
    let at = desk.clone();
    let folders = aside(move || Ok(at.sticks().look())).await?;
    if folders.is_empty() {
        return Err(Refused::of("no_stick_in"));
    }
    Ok(Some(folders))
}

/// This folder, or one that is asked for.
async fn chosen(desk: &Desk, folder: Option<PathBuf>) -> CommandResult<Option<PathBuf>> {
    match folder {
        Some(folder) => Ok(Some(folder)),
        None => {
            let title = desk
                .ask_at_the_door(|house| Ok(tongue(house)?.word("choose-folder")))
                .await?;
            Ok(desk.dialogs().folder(&title).await)
        }
    }
}
