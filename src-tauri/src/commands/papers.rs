//! What goes on paper. Posters hang in the hall and may be shown by any program; the secret sheets go to the printer, to
//! the place somebody points at, and nowhere else.

use std::io;
use std::path::Path;

use samenboek_app::{House, Words};
use samenboek_domain::ids::DocumentId;

use super::{AtDesk, known, tongue};
use crate::desk::{Desk, aside};
use crate::dto::{CommandResult, PosterPicture, Refused, SavedFile, Which};
use crate::words::Tongue;
use crate::{files, printing};

/// Saves a secret sheet where somebody points.
#[tauri::command]
pub async fn save_sheet(desk: AtDesk<'_>, which: Which) -> CommandResult<SavedFile> {
    let (name, pdf) = sheet(&desk, which).await?;
    save_closed(&desk, &name, pdf).await
}

/// Prints a secret sheet, without a file.
#[tauri::command]
pub async fn print_sheet(desk: AtDesk<'_>, which: Which) -> CommandResult<()> {
    let (_, pdf) = sheet(&desk, which).await?;
    print_and_keep_nothing(pdf).await
}

/// The codes are on paper: they are forgotten here.
#[tauri::command]
pub async fn sheets_done(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.ask(|house| {
        house.sheets_done();
        Ok(())
    })
    .await
}

async fn sheet(desk: &Desk, which: Which) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let tongue = tongue(house)?;
        let words = tongue.paper()?;
        Ok(match which {
            Which::Personal => (
                files::name(&tongue.word("sheet-personal"), "pdf"),
                house.personal_sheet(&words)?,
            ),
            Which::PaperKey => (
                files::name(&tongue.word("sheet-paper-key"), "pdf"),
                house.paper_key_sheet(&words)?,
            ),
        })
    })
    .await
}

/// Prints a sheet on which people sign in. It holds names: no file of it stays behind.
#[tauri::command]
pub async fn print_sign_in(desk: AtDesk<'_>, id: String) -> CommandResult<()> {
    let (_, pdf) = sign_in(&desk, known(&id)?).await?;
    print_and_keep_nothing(pdf).await
}

/// Saves the sheet where somebody points.
#[tauri::command]
pub async fn save_sign_in(desk: AtDesk<'_>, id: String) -> CommandResult<SavedFile> {
    let (name, pdf) = sign_in(&desk, known(&id)?).await?;
    save(&desk, &name, pdf).await
}

async fn sign_in(desk: &Desk, id: DocumentId) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let tongue = tongue(house)?;
        let record = house.encounter(&id)?.record;
        let title = tongue.encounter(
            &record.title,
            record.activity.as_deref(),
            record.place.as_deref(),
        );
        Ok((
            files::name(&format!("{title} {}", record.happened_on), "pdf"),
            house.sign_in_sheet(&id, &title, &tongue.paper()?)?,
        ))
    })
    .await
}

/// Saves what is planned as a file for any calendar, where somebody points.
#[tauri::command]
pub async fn save_calendar(desk: AtDesk<'_>) -> CommandResult<SavedFile> {
    let (name, file) = desk
        .ask(|house| {
            let tongue = tongue(house)?;
            let called = |row: &samenboek_app::PlannedRow| {
                tongue.encounter(&row.title, row.activity.as_deref(), row.place.as_deref())
            };
            let file = house.planned_calendar(&tongue.paper()?, &called)?;
            Ok((
                files::name(&tongue.word("calendar-file"), "ics"),
                file.into_bytes(),
            ))
        })
        .await?;
    save(&desk, &name, file).await
}

/// The poster, as pictures.
#[tauri::command]
pub async fn poster_picture(
    desk: AtDesk<'_>,
    id: String,
    languages: Vec<String>,
) -> CommandResult<PosterPicture> {
    let id = known(&id)?;
    desk.ask(move |house| {
        Ok(PosterPicture {
            svg_pages: house.poster_pictures(&id, &languages, &poster_words(house, &languages)?)?,
        })
    })
    .await
}

/// Saves the poster where somebody points.
#[tauri::command]
pub async fn save_poster(
    desk: AtDesk<'_>,
    id: String,
    languages: Vec<String>,
) -> CommandResult<SavedFile> {
    let (name, pdf) = poster(&desk, known(&id)?, languages).await?;
    save(&desk, &name, pdf).await
}

/// Prints the poster; shows it where there is no print service, to be printed from there.
#[tauri::command]
pub async fn print_poster(
    desk: AtDesk<'_>,
    id: String,
    languages: Vec<String>,
) -> CommandResult<()> {
    let (name, pdf) = poster(&desk, known(&id)?, languages).await?;
    print_or_show(name, pdf).await
}

/// Shows the poster in the system's own viewer.
#[tauri::command]
pub async fn open_poster(
    desk: AtDesk<'_>,
    id: String,
    languages: Vec<String>,
) -> CommandResult<()> {
    let (name, pdf) = poster(&desk, known(&id)?, languages).await?;
    aside(move || show(&name, &pdf, "open_failed")).await
}

/// Help on one sheet, as pictures.
#[tauri::command]
pub async fn guide_picture(desk: AtDesk<'_>, language: String) -> CommandResult<PosterPicture> {
    desk.ask(move |house| {
        Ok(PosterPicture {
            svg_pages: house.guide_pictures(&guide_tongue(house, &language)?.paper()?)?,
        })
    })
    .await
}

/// Saves the sheet where somebody points.
#[tauri::command]
pub async fn save_guide(desk: AtDesk<'_>, language: String) -> CommandResult<SavedFile> {
    let (name, pdf) = guide(&desk, language).await?;
    save(&desk, &name, pdf).await
}

/// Prints the sheet; shows it where there is no print service, to be printed from there.
#[tauri::command]
pub async fn print_guide(desk: AtDesk<'_>, language: String) -> CommandResult<()> {
    let (name, pdf) = guide(&desk, language).await?;
    print_or_show(name, pdf).await
}

/// Shows the sheet in the system's own viewer.
#[tauri::command]
pub async fn open_guide(desk: AtDesk<'_>, language: String) -> CommandResult<()> {
    let (name, pdf) = guide(&desk, language).await?;
    aside(move || show(&name, &pdf, "open_failed")).await
}

async fn guide(desk: &Desk, language: String) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let tongue = guide_tongue(house, &language)?;
        Ok((
            files::name(&tongue.word("guide-title"), "pdf"),
            house.guide(&tongue.paper()?)?,
        ))
    })
    .await
}

/// The language somebody asked for, or their own where its words are gone.
fn guide_tongue(house: &House, language: &str) -> CommandResult<&'static Tongue> {
    match Tongue::exactly(language) {
        Some(tongue) => Ok(tongue),
        None => tongue(house),
    }
}

/// Prints what may hang on a wall; shows it where there is no print service.
async fn print_or_show(name: String, pdf: Vec<u8>) -> CommandResult<()> {
    aside(move || {
        if printing::print(&pdf)? {
            Ok(())
        } else {
            show(&name, &pdf, "print_failed")
        }
    })
    .await
}

async fn poster(
    desk: &Desk,
    id: DocumentId,
    languages: Vec<String>,
) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let rule = house.rule(&id)?.record;
        let called = if rule.title.is_empty() {
            rule.place.unwrap_or_default()
        } else {
            rule.title
        };
        Ok((
            files::name(&called, "pdf"),
            house.poster(&id, &languages, &poster_words(house, &languages)?)?,
        ))
    })
    .await
}

/// The words around what was agreed: of the language that leads on the poster, where there are any here.
fn poster_words(house: &House, languages: &[String]) -> CommandResult<Words> {
    let leading = languages.first().and_then(|tag| Tongue::exactly(tag));
    match leading {
        Some(tongue) => tongue.paper(),
        None => tongue(house)?.paper(),
    }
}

/// Prints what nobody else may find: where nothing prints it is refused, and no file stays behind.
pub(super) async fn print_and_keep_nothing(pdf: Vec<u8>) -> CommandResult<()> {
    aside(move || {
        if printing::print(&pdf)? {
            Ok(())
        } else {
            Err(Refused::of("print_failed"))
        }
    })
    .await
}

/// Saves a file where somebody points, which other accounts of the computer may read.
pub(super) async fn save(desk: &Desk, name: &str, pdf: Vec<u8>) -> CommandResult<SavedFile> {
    save_by(desk, name, pdf, files::write).await
}

/// Saves what is for one reader: no other account of the computer may read it.
pub(super) async fn save_closed(desk: &Desk, name: &str, pdf: Vec<u8>) -> CommandResult<SavedFile> {
    save_by(desk, name, pdf, files::write_closed).await
}

async fn save_by(
    desk: &Desk,
    name: &str,
    pdf: Vec<u8>,
    write: fn(&Path, &[u8]) -> io::Result<()>,
) -> CommandResult<SavedFile> {
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("save-as-file")))
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().new_file(&title, name)).await? else {
        return Ok(SavedFile { saved: None });
    };
    let saved = Some(path.display().to_string());
    aside(move || Ok(write(&path, &pdf)?)).await?;
    Ok(SavedFile { saved })
}

fn show(name: &str, pdf: &[u8], refusal: &'static str) -> CommandResult<()> {
    let folder = files::passing("paper")?;
    let path = folder.path().join(name);
    files::write_closed(&path, pdf)?;
    printing::open(&path).map_err(|error| Refused::fault(refusal, &error.kind()))?;
    // The viewer reads it after we are done: it stays until the next start of this program.
    let _ = folder.keep();
    Ok(())
}
