//! Backup of this laptop, and coming back from one.

use samenboek_app::RestoreMode;

use super::{AtDesk, tongue};
use crate::dto::{BackupMade, CommandResult, Refused, Secret};
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
    let Some(path) = desk.dialogs().new_file(&title, &name).await else {
        return Ok(BackupMade {
            saved: None,
            bytes: 0,
        });
    };
    let saved = Some(path.display().to_string());
    let made = desk.ask(move |house| Ok(house.backup(&path)?)).await?;
    tracing::info!(bytes = made.bytes, "backup made");
    Ok(BackupMade {
        saved,
        bytes: made.bytes,
    })
}

/// Brings a fresh laptop back from a backup that somebody points at. It gets new keys.
#[tauri::command]
pub async fn restore_backup(desk: AtDesk<'_>, passphrase: Secret) -> CommandResult<()> {
    let title = desk
        .ask_at_the_door(|house| Ok(tongue(house)?.word("restore-choose-file")))
        .await?;
    let Some(file) = desk.dialogs().file(&title).await else {
        return Err(Refused::of("cancelled"));
    };
    desk.change_at_the_door(move |house| {
        Ok(house.restore(&file, &passphrase.passphrase(), RestoreMode::JoinAgain)?)
    })
    .await?;
    Ok(())
}
