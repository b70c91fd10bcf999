//! Letters out of a case: seen in the window, handed to the printer, or saved where somebody points; never opened elsewhere,
//! and no file stays behind.

use samenboek_app::{AppError, House, Words};
use samenboek_domain::case::LetterDraft;
use samenboek_domain::ids::DocumentId;
use serde_json::Value;

use super::papers::{print_and_keep_nothing, save_closed};
use super::{AtDesk, known, tongue};
use crate::desk::Desk;
use crate::dto::{CommandResult, LetterPicture, Saved, SavedFile};
use crate::files;
use crate::words::Tongue;

/// The letter, as pictures.
#[tauri::command]
pub async fn letter_picture(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
) -> CommandResult<LetterPicture> {
    let (id, draft) = (known(&id)?, read(draft)?);
    desk.ask(move |house| {
        let (language, words, wanted) = words_for(house, &id, &draft)?;
        Ok(LetterPicture {
            svg_pages: house.case_letter_pictures(&id, &draft, &words)?,
            language,
            wanted: wanted.filter(|tag| tag != language),
        })
    })
    .await
}

/// Prints the letter, without a file.
#[tauri::command]
pub async fn print_letter(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<()> {
    let (_, pdf) = letter(&desk, known(&id)?, read(draft)?).await?;
    print_and_keep_nothing(pdf).await
}

/// Saves the letter where somebody points.
#[tauri::command]
pub async fn save_letter(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<SavedFile> {
    let (name, pdf) = letter(&desk, known(&id)?, read(draft)?).await?;
    save_closed(&desk, &name, pdf).await
}

/// Notes that the letter went out.
#[tauri::command]
pub async fn letter_sent(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let (id, draft) = (known(&id)?, read(draft)?);
    let saved = desk
        .change(move |house| {
            let (language, ..) = words_for(house, &id, &draft)?;
            Ok(house.say_letter_sent(&id, &draft, language)?)
        })
        .await?;
    Ok(saved.into())
}

fn read(draft: Value) -> CommandResult<LetterDraft> {
    Ok(LetterDraft::from_json(draft).map_err(AppError::from)?)
}

/// The words of a letter in the language its reader reads, where there are any here; and which that is.
fn words_for(
    house: &House,
    id: &DocumentId,
    draft: &LetterDraft,
) -> CommandResult<(&'static str, Words, Option<String>)> {
    let wanted = house.case_letter_language(id, draft)?;
    let exact = wanted.as_deref().and_then(Tongue::exactly);
    let tongue = match exact {
        Some(tongue) => tongue,
        None => tongue(house)?,
    };
    Ok((tongue.tag(), tongue.paper()?, wanted))
}

async fn letter(
    desk: &Desk,
    id: DocumentId,
    draft: LetterDraft,
) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let (_, words, _) = words_for(house, &id, &draft)?;
        let pdf = house.case_letter(&id, &draft, &words)?;
        // The name of a file is seen by whoever looks over a shoulder: it says nothing.
        let name = tongue(house)?.word("letter-file");
        Ok((files::name(&name, "pdf"), pdf))
    })
    .await
}
