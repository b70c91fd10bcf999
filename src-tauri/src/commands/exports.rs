//! Saving the book as plain files.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use samenboek_app::FileOfPackage;

use super::{AtDesk, tongue};
use crate::desk::{Said, Work};
use crate::dto::{CommandResult, ExportChoice, ExportNote, Exported};
use crate::files;

/// Asks where it goes, and saves it there: one file, or a fresh folder of files.
#[tauri::command]
pub async fn export(desk: AtDesk<'_>, choice: ExportChoice) -> CommandResult<Exported> {
    let (choice, format) = choice.read()?;
    let (title, name) = desk
        .ask(|house| {
            let tongue = tongue(house)?;
            let name = format!("{} {}", tongue.word("export-file"), house.clock().today());
            Ok((tongue.word("save-book"), name))
        })
        .await?;
    let place = if format.is_one_file() {
        let name = files::name(&name, format.code());
        desk.pointed(desk.dialogs().new_file(&title, &name)).await?
    } else {
        let folder = desk.pointed(desk.dialogs().folder(&title)).await?;
        folder.map(|folder| fresh(&folder, &name))
    };
    let Some(place) = place else {
        return Ok(Exported::nothing());
    };
    let at = desk.inner().clone();
    let shown = place.display().to_string();
    let done = desk
        .change(move |house| {
            let _unbroken = Work::begin();
            let tongue = tongue(house)?;
            let mut heard = |done, total| at.say(Said::Exporting(done, total));
            let mut write = |file: &FileOfPackage| {
                if format.is_one_file() {
                    files::write(&place, &file.bytes)
                } else {
                    lay_down(&place, file)
                }
            };
            let word = |key: &str| tongue.word(key);
            Ok(house.export(&choice, format, &word, &mut heard, &mut write)?)
        })
        .await?;
    tracing::info!(files = done.files.len(), format = format.code(), "exported");
    Ok(Exported::at(shown, &done))
}

/// A folder that is not there yet: nothing is mixed with what lies there.
fn fresh(folder: &Path, name: &str) -> PathBuf {
    let mut numbers = (2..1_000).map(|number| folder.join(format!("{name} ({number})")));
    let first = folder.join(name);
    if first.exists() {
        numbers.find(|place| !place.exists()).unwrap_or(first)
    } else {
        first
    }
}

fn lay_down(folder: &Path, file: &FileOfPackage) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut out = File::create_new(folder.join(&file.name))?;
    out.write_all(&file.bytes)?;
    out.sync_all()
}

/// What was saved from this laptop before.
#[tauri::command]
pub async fn list_exports(desk: AtDesk<'_>) -> CommandResult<Vec<ExportNote>> {
    desk.ask(|house| {
        let notes = house.exports()?;
        Ok(notes.into_iter().map(ExportNote::from).collect())
    })
    .await
}
