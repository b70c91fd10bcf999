//! What the parties of a case agreed. On paper it goes to the printer, to the place somebody points at, and nowhere else.

use std::fs::File;
use std::io::Read;

use samenboek_app::AppError;
use samenboek_domain::agreement::{AgreementDraft, AnswerDraft, SignDraft, TextVersion, ToldDraft};
use samenboek_domain::ids::DocumentId;
use serde_json::Value;
use tauri::ipc::Response;

use super::papers::{print_and_keep_nothing, save_closed};
use super::{AtDesk, known, tongue};
use crate::desk::{Desk, aside};
use crate::dto::{
    AgreementHint, AgreementRow, AgreementView, CommandResult, PosterPicture, Refused, Saved,
    SavedFile,
};
use crate::files;

/// More bytes than any photo has; what is larger is refused when it is looked at.
const MOST_PHOTO: u64 = 26 * 1024 * 1024;

/// The agreements of a case.
#[tauri::command]
pub async fn list_agreements(desk: AtDesk<'_>, case: String) -> CommandResult<Vec<AgreementRow>> {
    let case = known(&case)?;
    desk.ask(move |house| {
        let agreements = house.list_agreements(Some(&case))?;
        Ok(agreements.into_iter().map(AgreementRow::from).collect())
    })
    .await
}

/// One agreement.
#[tauri::command]
pub async fn get_agreement(desk: AtDesk<'_>, id: String) -> CommandResult<AgreementView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.agreement(&id)?.into()))
        .await
}

/// Writes down what was agreed in a case.
#[tauri::command]
pub async fn record_agreement(
    desk: AtDesk<'_>,
    case: String,
    draft: Value,
) -> CommandResult<Saved> {
    let case = known(&case)?;
    let draft = AgreementDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_agreement(&case, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes an agreement as the person saw it.
#[tauri::command]
pub async fn change_agreement(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = AgreementDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_agreement(&id, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// What looks odd in a draft.
#[tauri::command]
pub async fn agreement_hints(
    desk: AtDesk<'_>,
    case: String,
    draft: Value,
) -> CommandResult<Vec<AgreementHint>> {
    let case = known(&case)?;
    let draft = AgreementDraft::from_json(draft).map_err(AppError::from)?;
    desk.ask(move |house| {
        let hints = house.agreement_hints(&case, &draft)?;
        Ok(hints.into_iter().map(AgreementHint::from).collect())
    })
    .await
}

/// A party says yes.
#[tauri::command]
pub async fn sign_agreement(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = SignDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.sign_agreement(&id, &draft, None)?))
        .await?;
    Ok(saved.into())
}

/// A party said yes on paper: somebody points at a photo of it. None when the person thought better of it.
#[tauri::command]
pub async fn sign_agreement_on_paper(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
) -> CommandResult<Option<Saved>> {
    let id = known(&id)?;
    let draft = SignDraft::from_json(draft).map_err(AppError::from)?;
    let title = desk
        .ask(|house| Ok(tongue(house)?.word("photos-choose")))
        .await?;
    let Some(path) = desk.pointed(desk.dialogs().file(&title)).await? else {
        return Ok(None);
    };
    let photo = aside(move || {
        let mut bytes = Vec::new();
        File::open(&path)?
            .take(MOST_PHOTO)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    })
    .await?;
    let saved = desk
        .change(move |house| Ok(house.sign_agreement(&id, &draft, Some(&photo))?))
        .await?;
    Ok(Some(saved.into()))
}

/// Takes a signature back that was a slip.
#[tauri::command]
pub async fn unsign_agreement(
    desk: AtDesk<'_>,
    id: String,
    signature: String,
) -> CommandResult<Saved> {
    let (id, signature) = (known(&id)?, known(&signature)?);
    let saved = desk
        .change(move |house| Ok(house.unsign_agreement(&id, &signature)?))
        .await?;
    Ok(saved.into())
}

/// Whether the referrer may hear how it ended.
#[tauri::command]
pub async fn tell_referrer(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = ToldDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.tell_referrer(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// What parties said of items later.
#[tauri::command]
pub async fn answer_agreement(
    desk: AtDesk<'_>,
    id: String,
    answers: Vec<Value>,
    with_step: bool,
    talk: Option<String>,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let answers = answers.into_iter().map(AnswerDraft::from_json);
    let answers = answers.collect::<Result<Vec<_>, _>>();
    let answers = answers.map_err(AppError::from)?;
    let saved = desk
        .change(move |house| {
            Ok(house.answer_agreement(&id, &answers, with_step, talk.as_deref())?)
        })
        .await?;
    Ok(saved.into())
}

/// Throws an agreement away, for whoever reads its case.
#[tauri::command]
pub async fn throw_agreement_away(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.throw_agreement_away(&id)?))
        .await?;
    Ok(saved.into())
}

/// Fetches an agreement from the bin.
#[tauri::command]
pub async fn fetch_agreement_back(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.fetch_agreement_back(&id)?))
        .await?;
    Ok(saved.into())
}

/// The paper, as pictures.
#[tauri::command]
pub async fn agreement_picture(
    desk: AtDesk<'_>,
    id: String,
    version: Option<String>,
    languages: Vec<String>,
) -> CommandResult<PosterPicture> {
    let (id, version) = (known(&id)?, text_version(version)?);
    desk.ask(move |house| {
        let words = tongue(house)?.papers()?;
        Ok(PosterPicture {
            svg_pages: house.agreement_pictures(&id, version.as_ref(), &languages, &words)?,
        })
    })
    .await
}

/// Saves the paper where somebody points.
#[tauri::command]
pub async fn save_agreement(
    desk: AtDesk<'_>,
    id: String,
    version: Option<String>,
    languages: Vec<String>,
) -> CommandResult<SavedFile> {
    let (name, pdf) = paper(&desk, known(&id)?, text_version(version)?, languages).await?;
    save_closed(&desk, &name, pdf).await
}

/// Prints the paper, a copy for each party, without a file.
#[tauri::command]
pub async fn print_agreement(
    desk: AtDesk<'_>,
    id: String,
    version: Option<String>,
    languages: Vec<String>,
) -> CommandResult<()> {
    let (_, pdf) = paper(&desk, known(&id)?, text_version(version)?, languages).await?;
    print_and_keep_nothing(pdf).await
}

/// The photo of a paper that was signed, as the bytes of a JPEG.
#[tauri::command]
pub async fn signed_paper(
    desk: AtDesk<'_>,
    id: String,
    signature: String,
) -> CommandResult<Response> {
    let (id, signature) = (known(&id)?, known(&signature)?);
    let photo = desk
        .ask(move |house| Ok(house.signed_paper(&id, &signature)?))
        .await?;
    Ok(Response::new(photo))
}

async fn paper(
    desk: &Desk,
    id: DocumentId,
    version: Option<TextVersion>,
    languages: Vec<String>,
) -> CommandResult<(String, Vec<u8>)> {
    desk.ask(move |house| {
        let tongue = tongue(house)?;
        let words = tongue.papers()?;
        // No name stands in the name of a file.
        Ok((
            files::name(&tongue.word("agreement-file"), "pdf"),
            house.agreement_paper(&id, version.as_ref(), &languages, &words)?,
        ))
    })
    .await
}

fn text_version(version: Option<String>) -> CommandResult<Option<TextVersion>> {
    version
        .map(|version| version.parse().map_err(|_| Refused::of("not_found")))
        .transpose()
}
