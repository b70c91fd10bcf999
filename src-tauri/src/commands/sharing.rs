//! Sticks: joining, exchange, and where the work stands.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use samenboek_app::{Cancel, Exchanged, House, Outcome, Progress, exchange_folder, picture_names};

use super::{AtDesk, tongue};
use crate::desk::{Desk, Said};
use crate::dto::{
    BoardRow, CommandResult, JoinApproved, JoinFinished, JoinRequested, JoinState, JoinWritten,
    LaptopClass, OnlyHere, Picked, Receipt, RememberedFolder, Secret, Status, WaitingRequest,
    Whose,
};

/// Asks somebody to point at a folder.
#[tauri::command]
pub async fn pick_folder(desk: AtDesk<'_>) -> CommandResult<Picked> {
    let title = desk
        .ask_at_the_door(|house| Ok(tongue(house)?.word("choose-folder")))
        .await?;
    let folder = desk.pointed(desk.dialogs().folder(&title)).await?;
    Ok(Picked {
        folder: folder.map(|folder| folder.display().to_string()),
    })
}

/// The sticks of earlier exchanges.
#[tauri::command]
pub async fn folders(desk: AtDesk<'_>) -> CommandResult<Vec<RememberedFolder>> {
    desk.ask(|house| {
        let folders = house.remembered_folders()?;
        Ok(folders
            .iter()
            .map(PathBuf::as_path)
            .map(RememberedFolder::from)
            .collect())
    })
    .await
}

/// Asks to join.
#[tauri::command]
pub async fn join_request(
    desk: AtDesk<'_>,
    person: String,
    laptop: String,
    class: LaptopClass,
    passphrase: Secret,
) -> CommandResult<JoinRequested> {
    let state = desk
        .change_at_the_door(move |house| {
            Ok(house.join_request(&person, &laptop, class.into(), &passphrase.passphrase())?)
        })
        .await?;
    Ok(JoinRequested {
        digits: state.digits,
        request: state.request,
    })
}

/// Writes the request on a stick.
#[tauri::command]
pub async fn join_write(desk: AtDesk<'_>, folder: PathBuf) -> CommandResult<JoinWritten> {
    let path = desk
        .ask(move |house| Ok(house.join_write(&folder)?))
        .await?;
    Ok(JoinWritten {
        file: path.display().to_string(),
    })
}

/// What this laptop still waits for.
#[tauri::command]
pub async fn join_state(desk: AtDesk<'_>) -> CommandResult<JoinState> {
    desk.ask(|house| Ok(house.join_state()?.map(JoinState::from).unwrap_or_default()))
        .await
}

/// Takes the answer from a stick.
#[tauri::command]
pub async fn join_finish(desk: AtDesk<'_>, folder: PathBuf) -> CommandResult<JoinFinished> {
    let pictures = desk
        .change(move |house| Ok(house.join_finish_in(&folder)?))
        .await?;
    let sheets = desk.ask(|house| Ok(house.sheets())).await?;
    Ok(JoinFinished {
        pictures: picture_names(pictures),
        personal_sheet: sheets.map(|sheets| sheets.personal),
    })
}

/// Says whether the pictures were the same, when this laptop came in by stick.
#[tauri::command]
pub async fn join_same(desk: AtDesk<'_>, same: bool) -> CommandResult<()> {
    let at = desk.inner().clone();
    desk.change(move |house| {
        let outcome = house.join_same(same)?;
        // Without a book nobody near is listened to.
        at.keep_nearby()?;
        Ok(outcome)
    })
    .await
}

/// Takes back what was said of whoever was let in by stick: the pictures were others.
#[tauri::command]
pub async fn join_take_back(desk: AtDesk<'_>, file: PathBuf) -> CommandResult<()> {
    desk.change(move |house| Ok(house.join_take_back(Some(&file))?))
        .await
}

/// Gives the request up.
#[tauri::command]
pub async fn join_cancel(desk: AtDesk<'_>) -> CommandResult<()> {
    desk.change(|house| Ok(house.join_cancel()?)).await
}

/// The requests that lie on a stick.
#[tauri::command]
pub async fn join_requests(
    desk: AtDesk<'_>,
    folder: PathBuf,
) -> CommandResult<Vec<WaitingRequest>> {
    desk.ask(move |house| {
        Ok(house
            .join_requests(&folder)?
            .into_iter()
            .map(WaitingRequest::from)
            .collect())
    })
    .await
}

/// Lets somebody in.
#[tauri::command]
pub async fn join_approve(
    desk: AtDesk<'_>,
    folder: PathBuf,
    file: PathBuf,
    digits: String,
    whose: Whose,
) -> CommandResult<JoinApproved> {
    let whose = whose.try_into()?;
    let (path, pictures) = desk
        .ask(move |house| Ok(house.join_approve_in(&folder, &file, &digits, whose)?))
        .await?;
    Ok(JoinApproved {
        file: path.display().to_string(),
        pictures: picture_names(pictures),
    })
}

/// Where the work stands.
#[tauri::command]
pub async fn status(desk: AtDesk<'_>) -> CommandResult<Status> {
    desk.ask(|house| Ok(house.status()?.into())).await
}

/// All laptops, and what is known of each.
#[tauri::command]
pub async fn board(desk: AtDesk<'_>) -> CommandResult<Vec<BoardRow>> {
    desk.ask(|house| Ok(house.board()?.into_iter().map(BoardRow::from).collect()))
        .await
}

/// What stands on this laptop only.
#[tauri::command]
pub async fn only_here(desk: AtDesk<'_>) -> CommandResult<Vec<OnlyHere>> {
    desk.ask(|house| {
        let tongue = tongue(house)?;
        Ok(house
            .only_here()?
            .into_iter()
            .map(|thing| OnlyHere::read(thing, tongue))
            .collect())
    })
    .await
}

/// Exchanges with a stick.
#[tauri::command]
pub async fn exchange(desk: AtDesk<'_>, folder: PathBuf) -> CommandResult<Receipt> {
    let desk = desk.inner();
    let (stick, watch) = (folder.clone(), watch(desk.clone()));
    let receipt = exchanging(desk, |house, cancel| {
        exchange_folder(house, stick, cancel, watch)
    })
    .await?;
    if desk.sticks().has(&folder) {
        // It is offered again when it is put in again.
        desk.sticks().shared_with(&folder);
        desk.say(Said::Sticks);
    } else {
        remember(desk, &folder).await?;
    }
    Ok(receipt)
}

/// One exchange, for whoever sits here: one at a time, said when it is over.
pub async fn exchanging<Going>(
    desk: &Desk,
    go: impl FnOnce(Arc<House>, Cancel) -> Going + Send,
) -> CommandResult<Receipt>
where
    Going: Future<Output = samenboek_app::Result<Outcome<Exchanged>>> + Send,
{
    desk.ask(|_| Ok(())).await?;
    let cancel = desk.begin_exchange()?;
    let exchanged = match desk.house() {
        Ok(house) => go(house, cancel).await,
        Err(error) => Err(error),
    };
    desk.end_exchange();
    let exchanged = desk.announce(exchanged?);
    tracing::info!(
        brought = exchanged.brought,
        took = exchanged.took,
        set_aside = exchanged.set_aside.len(),
        "exchanged"
    );
    Ok(exchanged.slip.into())
}

async fn remember(desk: &Desk, folder: &Path) -> CommandResult<()> {
    let folder = folder.to_owned();
    desk.ask(move |house| Ok(house.remember_folder(&folder)?))
        .await
}

/// Tells how far it is: every step, and within a step no oftener than an eye can follow.
pub fn watch(desk: Desk) -> impl FnMut(Progress) + Send + 'static {
    const PAUSE: Duration = Duration::from_millis(50);
    let mut last: Option<(samenboek_app::Step, Instant)> = None;
    move |progress| {
        let again = last.is_some_and(|(step, at)| step == progress.step && at.elapsed() < PAUSE);
        if !again || progress.done == progress.total {
            last = Some((progress.step, Instant::now()));
            desk.say(Said::Progress(progress));
        }
    }
}

/// Asks the running exchange to stop.
#[tauri::command]
pub fn cancel_exchange(desk: AtDesk<'_>) {
    desk.cancel_exchange();
}
