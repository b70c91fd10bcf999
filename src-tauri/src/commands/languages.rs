//! Languages that come from a file.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use samenboek_app::AppError;
use samenboek_domain::language_pack::MOST_BYTES;
use tauri::ipc::Response;

use super::{AtDesk, tongue};
use crate::desk::aside;
use crate::dto::{CommandResult, LanguageAdded, LanguageWords, Refused};
use crate::words::{OUTLINE, TAGS, Tongue};

/// Asks somebody to point at a language, and takes it in. None when the person thought better of it.
#[tauri::command]
pub async fn add_language(desk: AtDesk<'_>) -> CommandResult<Option<LanguageAdded>> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("language-choose-file")))
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().file(&title)).await? else {
        return Ok(None);
    };
    let bytes = aside(move || read_language_file(path)).await?;
    let added = desk
        .ask(move |house| {
            let added = house.add_language(&bytes, &TAGS, &OUTLINE)?;
            Tongue::learn(&house.languages());
            Ok(added)
        })
        .await?;
    tracing::info!(missing = added.missing, "a language came in");
    Ok(Some(added.into()))
}

/// One byte more than a language may have: who reads it refuses it by its size.
pub fn read_language_file(path: PathBuf) -> CommandResult<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let file = File::open(path).map_err(AppError::from)?;
    file.take(most.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(AppError::from)?;
    Ok(bytes)
}

/// Takes a language away that came from a file.
#[tauri::command]
pub async fn remove_language(desk: AtDesk<'_>, tag: String) -> CommandResult<()> {
    desk.ask(move |house| {
        house.remove_language(&tag)?;
        Tongue::learn(&house.languages());
        Ok(())
    })
    .await
}

/// The words of a language that came from a file; asked at the door too.
#[tauri::command]
pub async fn language_words(desk: AtDesk<'_>, tag: String) -> CommandResult<LanguageWords> {
    desk.ask_at_the_door(move |house| {
        let languages = house.languages();
        let pack = languages.iter().find(|pack| pack.tag.as_str() == tag);
        let pack = pack.ok_or_else(|| Refused::about("not_found", "language"))?;
        Ok(LanguageWords {
            words: pack.words.clone(),
            fonts: pack.fonts.keys().cloned().collect(),
        })
    })
    .await
}

/// A font of such a language, as bytes.
#[tauri::command]
pub async fn language_font(desk: AtDesk<'_>, tag: String, name: String) -> CommandResult<Response> {
    let font = desk
        .ask_at_the_door(move |house| {
            let languages = house.languages();
            let pack = languages.iter().find(|pack| pack.tag.as_str() == tag);
            let font = pack.and_then(|pack| pack.fonts.get(&name).cloned());
            font.ok_or_else(|| Refused::about("not_found", "language"))
        })
        .await?;
    Ok(Response::new(font))
}
