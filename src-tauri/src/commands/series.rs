//! Series, their times, the door, and one evening that was written down twice.

use samenboek_app::{AppError, CheckIn};
use samenboek_domain::input::{InputError, parse_date};
use samenboek_domain::series::{Exception, OccurrenceId, SeriesDraft};
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, Planned, Saved, SeriesRow, SeriesView, TimeForm};

/// As many as the list of encounters shows.
const COMING: usize = 4;

/// Series by title.
#[tauri::command]
pub async fn list_series(desk: AtDesk<'_>) -> CommandResult<Vec<SeriesRow>> {
    desk.ask(|house| {
        let all = house.list_series()?.into_iter();
        Ok(all.map(SeriesRow::from).collect())
    })
    .await
}

/// One series.
#[tauri::command]
pub async fn get_series(desk: AtDesk<'_>, id: String) -> CommandResult<SeriesView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(SeriesView::read(house.series(&id)?, tongue(house)?)))
        .await
}

/// Writes down a series.
#[tauri::command]
pub async fn record_series(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = SeriesDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_series(&draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes a series as the person saw it.
#[tauri::command]
pub async fn change_series(
    desk: AtDesk<'_>,
    id: String,
    draft: Value,
    base: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = SeriesDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.change_series(&id, &draft, Some(&base))?))
        .await?;
    Ok(saved.into())
}

/// Says that a time falls out, is on another day, or is as the rhythm has it after all.
#[tauri::command]
pub async fn except_series(
    desk: AtDesk<'_>,
    occurrence: String,
    cancelled: bool,
    on: Option<String>,
) -> CommandResult<Saved> {
    let time = time(&occurrence)?;
    let on = parse_date("date", on.as_deref()).map_err(AppError::from)?;
    let exception = match (cancelled, on) {
        (true, _) => Some(Exception::Cancelled),
        (false, Some(on)) if on != time.planned => Some(Exception::Moved(on)),
        (false, _) => None,
    };
    let saved = desk
        .change(move |house| Ok(house.except_series(&time.series, time.planned, exception)?))
        .await?;
    Ok(saved.into())
}

/// What comes next, of all series.
#[tauri::command]
pub async fn coming(desk: AtDesk<'_>) -> CommandResult<Vec<Planned>> {
    desk.ask(|house| {
        let coming = house.coming(COMING)?.into_iter();
        Ok(coming.map(Planned::from).collect())
    })
    .await
}

/// What a form for this time begins with.
#[tauri::command]
pub async fn time_form(desk: AtDesk<'_>, occurrence: String) -> CommandResult<TimeForm> {
    let time = time(&occurrence)?;
    desk.ask(move |house| Ok(TimeForm::from(house.time_form(&time)?)))
        .await
}

/// Somebody comes in: by name, or without one.
#[tauri::command]
pub async fn check_in(
    desk: AtDesk<'_>,
    id: String,
    name: Option<String>,
    is_new: bool,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let who = match name {
        Some(name) => CheckIn::Named(name),
        None if is_new => CheckIn::New,
        None => CheckIn::Known,
    };
    let saved = desk
        .change(move |house| Ok(house.check_in(&id, &who)?))
        .await?;
    Ok(saved.into())
}

/// Makes one of two that are the same evening.
#[tauri::command]
pub async fn join_evenings(desk: AtDesk<'_>, id: String, other: String) -> CommandResult<Saved> {
    let (id, other) = (known(&id)?, known(&other)?);
    let saved = desk
        .change(move |house| Ok(house.join_evenings(&id, &other)?))
        .await?;
    Ok(saved.into())
}

fn time(occurrence: &str) -> Result<OccurrenceId, AppError> {
    let not_one = |_| InputError::NotAnId {
        field: "occurrence".to_owned(),
    };
    Ok(occurrence.parse().map_err(not_one)?)
}
