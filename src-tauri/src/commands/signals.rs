//! Signals.

use samenboek_app::{AppError, SignalQuery};
use samenboek_domain::signal::{ActionDraft, SignalDraft};
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{
    CommandResult, PointingAt, Refused, Saved, SignalEvent, SignalForm, SignalPage, SignalRow,
    SignalView,
};

/// A page of the list, the last noticed first.
#[tauri::command]
pub async fn list_signals(
    desk: AtDesk<'_>,
    state: Option<String>,
    search: Option<String>,
    cursor: Option<String>,
    limit: usize,
) -> CommandResult<SignalPage> {
    let state = state.map(|state| {
        state
            .parse()
            .map_err(|_| Refused::about("unknown_choice", "state"))
    });
    let query = SignalQuery {
        state: state.transpose()?,
        search: search.filter(|words| !words.trim().is_empty()),
        cursor,
        limit,
    };
    desk.ask(move |house| {
        Ok(SignalPage::read(
            house.list_signals(&query)?,
            tongue(house)?,
        ))
    })
    .await
}

/// One signal.
#[tauri::command]
pub async fn get_signal(desk: AtDesk<'_>, id: String) -> CommandResult<SignalView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(SignalView::read(house.signal(&id)?, tongue(house)?)))
        .await
}

/// Everything that happened with it, the earliest first.
#[tauri::command]
pub async fn signal_timeline(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<SignalEvent>> {
    let id = known(&id)?;
    desk.ask(move |house| {
        let (events, tongue) = (house.signal_timeline(&id)?, tongue(house)?);
        let read = |event| SignalEvent::read(event, tongue);
        Ok(events.into_iter().map(read).collect())
    })
    .await
}

/// What a new form is filled with.
#[tauri::command]
pub async fn signal_form(desk: AtDesk<'_>) -> CommandResult<SignalForm> {
    desk.ask(|house| Ok(house.signal_form()?.into())).await
}

/// The signals that an encounter or a rule came out of.
#[tauri::command]
pub async fn signals_behind(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<SignalRow>> {
    let id = known(&id)?;
    desk.ask(move |house| {
        let (rows, tongue) = (house.signals_behind(&id)?, tongue(house)?);
        let read = |summary| SignalRow::read(summary, tongue);
        Ok(rows.into_iter().map(read).collect())
    })
    .await
}

/// What in a text may point at a person. Nothing of it is kept.
#[tauri::command]
pub async fn check_signal_text(desk: AtDesk<'_>, text: String) -> CommandResult<Vec<PointingAt>> {
    desk.ask(move |house| {
        let found = house.check_signal_text(&text)?;
        let read = |found| PointingAt::read(found, &text);
        Ok(found.iter().map(read).collect())
    })
    .await
}

/// Writes down a signal.
#[tauri::command]
pub async fn record_signal(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = SignalDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_signal(draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes a signal as the person saw it.
#[tauri::command]
pub async fn change_signal(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let (id, draft) = (
        known(&id)?,
        SignalDraft::from_json(draft).map_err(AppError::from)?,
    );
    let saved = desk
        .change(move |house| Ok(house.change_signal(&id, draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Counts that it was heard again.
#[tauri::command]
pub async fn hear_signal(desk: AtDesk<'_>, id: String, on: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.hear_signal(&id, &on)?))
        .await?;
    Ok(saved.into())
}

/// Writes down how whoever sits here reads it.
#[tauri::command]
pub async fn read_signal(desk: AtDesk<'_>, id: String, phase: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.read_signal(&id, &phase)?))
        .await?;
    Ok(saved.into())
}

/// Agrees what somebody will do.
#[tauri::command]
pub async fn act_on_signal(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let (id, draft) = (
        known(&id)?,
        ActionDraft::from_json(draft).map_err(AppError::from)?,
    );
    let saved = desk
        .change(move |house| Ok(house.act_on_signal(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Says that an encounter or a rule came of it.
#[tauri::command]
pub async fn link_signal(desk: AtDesk<'_>, id: String, to: String) -> CommandResult<Saved> {
    let (id, to) = (known(&id)?, known(&to)?);
    let saved = desk
        .change(move |house| Ok(house.link_signal(&id, &to)?))
        .await?;
    Ok(saved.into())
}

/// After all it did not come of it.
#[tauri::command]
pub async fn unlink_signal(desk: AtDesk<'_>, id: String, to: String) -> CommandResult<Saved> {
    let (id, to) = (known(&id)?, known(&to)?);
    let saved = desk
        .change(move |house| Ok(house.unlink_signal(&id, &to)?))
        .await?;
    Ok(saved.into())
}

/// Closes it with a sentence of what was done with it.
#[tauri::command]
pub async fn close_signal(desk: AtDesk<'_>, id: String, feedback: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.close_signal(&id, &feedback)?))
        .await?;
    Ok(saved.into())
}

/// Opens it again.
#[tauri::command]
pub async fn reopen_signal(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.reopen_signal(&id)?))
        .await?;
    Ok(saved.into())
}

/// Makes a report of it, with its day, kind and place and none of its text.
#[tauri::command]
pub async fn signal_to_case(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.signal_to_case(&id)?))
        .await?;
    Ok(saved.into())
}
