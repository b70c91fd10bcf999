//! Backup of this laptop, and coming back from one.

use samenboek_app::RestoreMode;

use super::{AtDesk, tongue};
use crate::desk::Work;
use crate::dto::{
    BackupMade, BackupPoint, CommandResult, DailyBackup, GoingBack, Refused, Rehearsal, Secret,
    WentBack,
};
use crate::files;

/// Writes everything into one sealed file where somebody points, and reads it back.
#[tauri::command]
pub async fn save_backup(desk: AtDesk<'_>) -> CommandResult<BackupMade> {
    let (title, name) = desk
        .ask(|house| {
            let word = tongue(house)?.word("settings-backup");
            Ok((
                word.clone(),
                files::name(&format!("{word} {}", house.clock().today()), "samenboek"),
            ))
        })
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().new_file(&title, &name)).await? else {
        return Ok(BackupMade {
            saved: None,
            bytes: 0,
        });
    };
    let saved = Some(path.display().to_string());
    let made = desk
        .ask(move |house| {
            let _unbroken = Work::begin();
            Ok(house.backup(&path)?)
        })
        .await?;
    tracing::info!(bytes = made.bytes, "backup made");
    Ok(BackupMade {
        saved,
        bytes: made.bytes,
    })
}

/// Where copies go by themselves, and how it went.
#[tauri::command]
pub async fn daily_backup(desk: AtDesk<'_>) -> CommandResult<DailyBackup> {
    desk.ask(|house| Ok(house.daily_backup()?.into())).await
}

/// Asks somebody to point at the folder for a copy a day. False when the person thought better of it.
#[tauri::command]
pub async fn choose_backup_folder(desk: AtDesk<'_>) -> CommandResult<bool> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("backup-choose-folder")))
        .await?;
    let Some(folder) = desk.pointed(desk.dialogs().folder(&title)).await? else {
        return Ok(false);
    };
    desk.change(move |house| Ok(house.keep_daily_backup(Some(&folder))?))
        .await?;
    Ok(true)
}

/// No copy is made by itself any more.
#[tauri::command]
pub async fn stop_daily_backup(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.keep_daily_backup(None)?))
        .await
}

/// Makes the copy of today in the folder that was chosen.
#[tauri::command]
pub async fn backup_now(desk: AtDesk<'_>) -> CommandResult<()> {
    let made = desk.change(|house| Ok(house.backup_today()?)).await?;
    tracing::info!(bytes = made.bytes, "backup made");
    Ok(())
}

/// Tries the last copy, or one that somebody points at. None when the person thought better of it.
#[tauri::command]
pub async fn rehearse_backup(
    desk: AtDesk<'_>,
    passphrase: Secret,
    other: bool,
) -> CommandResult<Option<Rehearsal>> {
    let mut file = None;
    if other {
        let title = desk
            .ask(|house| Ok(tongue(house)?.word("restore-choose-file")))
            .await?;
        file = desk.pointed(desk.dialogs().file(&title)).await?;
        if file.is_none() {
            return Ok(None);
        }
    }
    let told = desk
        .change(move |house| {
            let _unbroken = Work::begin();
            Ok(house.rehearse(file.as_deref(), &passphrase.passphrase())?)
        })
        .await?;
    tracing::info!(problems = told.problems, "a copy was tried");
    Ok(Some(told.into()))
}

/// Brings a fresh laptop back from a backup that somebody points at. It gets new keys.
#[tauri::command]
pub async fn restore_backup(
    desk: AtDesk<'_>,
    passphrase: Secret,
    everybody: bool,
) -> CommandResult<()> {
    let title = desk
        .ask_at_the_door(|house| Ok(tongue(house)?.word("restore-choose-file")))
        .await?;
    let Some(file) = desk.dialogs().file(&title).await else {
        return Err(Refused::of("cancelled"));
    };
    let mode = if everybody {
        RestoreMode::RollBack
    } else {
        RestoreMode::JoinAgain
    };
    desk.change_at_the_door(move |house| {
        let _unbroken = Work::begin();
        Ok(house.restore(&file, &passphrase.passphrase(), mode)?)
    })
    .await?;
    Ok(())
}

/// Whether the book may go back to a restored backup; none when it may not.
#[tauri::command]
pub async fn backup_point(desk: AtDesk<'_>) -> CommandResult<Option<BackupPoint>> {
    desk.ask(|house| Ok(house.backup_point()?.map(BackupPoint::from)))
        .await
}

/// What going back to a restored backup would do; none when there is none.
#[tauri::command]
pub async fn going_back(desk: AtDesk<'_>) -> CommandResult<Option<GoingBack>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        Ok(house
            .going_back()?
            .map(|plan| GoingBack::read(plan, tongue)))
    })
    .await
}

/// The book of everybody goes back, by a plan of so many things.
#[tauri::command]
pub async fn go_back(desk: AtDesk<'_>, things: usize) -> CommandResult<WentBack> {
    let went = desk.change(move |house| Ok(house.go_back(things)?)).await?;
    Ok(went.into())
}

/// Takes the going back back.
#[tauri::command]
pub async fn take_back_going_back(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.take_back_going_back()?))
        .await?;
    Ok(())
}

/// The book stays as it is now.
#[tauri::command]
pub async fn end_going_back(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.end_going_back()?)).await
}
