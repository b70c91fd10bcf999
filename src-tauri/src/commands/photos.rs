//! Photos with an encounter. A picture goes to the window as bytes, and is written nowhere on the way.

use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use samenboek_app::{AppError, PhotoSource};
use samenboek_domain::photo::PhotoDraft;
use serde_json::Value;
use tauri::ipc::Response;

use super::{AtDesk, known, tongue};
use crate::desk::{Said, Work};
use crate::dto::{CommandResult, PhotosAdded, PhotosPicked, Refused, Saved};

/// Asks somebody to point at photos. None when the person thought better of it.
#[tauri::command]
pub async fn photos_pick(desk: AtDesk<'_>) -> CommandResult<Option<PhotosPicked>> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("photos-choose")))
        .await?;
    let paths = desk.pointed(desk.dialogs().files(&title)).await?;
    if paths.is_empty() {
        return Ok(None);
    }
    let picked = PhotosPicked { files: paths.len() };
    desk.handful().keep(paths);
    Ok(Some(picked))
}

/// Adds what was pointed at, with one draft for all.
#[tauri::command]
pub async fn photos_add(
    desk: AtDesk<'_>,
    encounter: String,
    draft: Value,
) -> CommandResult<PhotosAdded> {
    let encounter = known(&encounter)?;
    let draft = PhotoDraft::from_json(draft).map_err(AppError::from)?;
    let cancel = desk.handful().begin()?;
    let sources: Vec<PhotoSource> = desk.handful().take().into_iter().map(source).collect();
    let at = desk.inner().clone();
    let added = desk
        .change(move |house| {
            let _unbroken = Work::begin();
            let mut heard = |done, total| at.say(Said::AddingPhotos(done, total));
            Ok(house.add_photos(&encounter, sources, &draft, &cancel, &mut heard)?)
        })
        .await;
    desk.handful().end();
    let added = added?;
    tracing::info!(
        photos = added.added.len(),
        refused = added.refused.len(),
        "photos"
    );
    Ok(added.into())
}

fn source(path: PathBuf) -> PhotoSource {
    PhotoSource {
        file: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        read: Box::new(move |most| {
            let mut bytes = Vec::new();
            File::open(&path)?.take(most).read_to_end(&mut bytes)?;
            Ok(bytes)
        }),
    }
}

/// Stops after the one that is being added; without any, forgets what was pointed at.
#[tauri::command]
pub fn photos_stop(desk: AtDesk<'_>) {
    desk.handful().stop();
}

/// Changes what is said about a photo as the person saw it.
#[tauri::command]
pub async fn change_photo(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = PhotoDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_photo(&id, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// The picture of a photo, as the bytes of a JPEG.
#[tauri::command]
pub async fn photo_picture(desk: AtDesk<'_>, id: String) -> CommandResult<Response> {
    let id = known(&id)?;
    let picture = desk.ask(move |house| Ok(house.photo_picture(&id)?)).await?;
    picture
        .map(Response::new)
        .ok_or_else(|| Refused::of("photo_on_its_way"))
}
