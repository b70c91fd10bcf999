//! Lists that come in: opened, looked at, mended, brought in, taken back.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use samenboek_app::AppError;

use super::{AtDesk, tongue};
use crate::desk::{Said, aside};
use crate::dto::{CommandResult, ImportChange, ImportRow, ImportView, Imported};

/// A larger file is no list; what reads it says so.
const MOST_BYTES: u64 = 60 * 1024 * 1024;

/// Asks somebody to point at a list, and opens it. None when the person thought better of it.
#[tauri::command]
pub async fn import_pick(desk: AtDesk<'_>) -> CommandResult<Option<ImportView>> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("import-choose-file")))
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().file(&title)).await? else {
        return Ok(None);
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let name = name.into_owned();
    let bytes = aside(move || read(path)).await?;
    let view = desk
        .ask(move |house| Ok(house.import_open(&name, &bytes)?))
        .await?;
    Ok(Some(view.into()))
}

fn read(path: PathBuf) -> CommandResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(AppError::from)?;
    file.take(MOST_BYTES)
        .read_to_end(&mut bytes)
        .map_err(AppError::from)?;
    Ok(bytes)
}

/// The list that is open; none when none is.
#[tauri::command]
pub async fn import_view(desk: AtDesk<'_>) -> CommandResult<Option<ImportView>> {
    desk.ask(|house| match house.import_view() {
        Ok(view) => Ok(Some(view.into())),
        Err(error) if error.code() == "no_list_open" => Ok(None),
        Err(error) => Err(error.into()),
    })
    .await
}

/// Changes what is said about the open list.
#[tauri::command]
pub async fn import_change(desk: AtDesk<'_>, change: ImportChange) -> CommandResult<ImportView> {
    let change = change.read()?;
    desk.ask(move |house| Ok(house.import_change(change)?.into()))
        .await
}

/// Closes the list; nothing of it was kept.
#[tauri::command]
pub async fn import_close(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.ask(|house| {
        house.import_close();
        Ok(())
    })
    .await
}

/// Brings the open list in.
#[tauri::command]
pub async fn import_take(desk: AtDesk<'_>) -> CommandResult<Imported> {
    let cancel = desk.begin_import()?;
    let at = desk.inner().clone();
    let taken = desk
        .change(move |house| {
            let mut heard = |done, total| at.say(Said::Importing(done, total));
            Ok(house.import_take(&cancel, &mut heard)?)
        })
        .await;
    desk.end_import();
    let taken = taken?;
    tracing::info!(
        encounters = taken.encounters,
        people = taken.people,
        stopped = taken.stopped,
        "imported"
    );
    Ok(taken.into())
}

/// Stops it after what is being written.
#[tauri::command]
pub fn import_stop(desk: AtDesk<'_>) {
    desk.cancel_import();
}

/// Imports of before.
#[tauri::command]
pub async fn list_imports(desk: AtDesk<'_>) -> CommandResult<Vec<ImportRow>> {
    desk.ask(|house| Ok(house.imports()?.into_iter().map(ImportRow::from).collect()))
        .await
}

/// Takes a whole import back.
#[tauri::command]
pub async fn import_undo(desk: AtDesk<'_>, import: String) -> CommandResult<usize> {
    desk.change(move |house| Ok(house.import_undo(&import)?))
        .await
}

/// Fetches a whole import back.
#[tauri::command]
pub async fn import_redo(desk: AtDesk<'_>, import: String) -> CommandResult<usize> {
    desk.change(move |house| Ok(house.import_redo(&import)?))
        .await
}
