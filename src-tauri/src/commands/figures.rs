//! The figures of a year of cases.

use samenboek_app::{FiguresFormat, FileOfPackage};
use samenboek_domain::annual::AnnualAxis;
use samenboek_domain::figures::Audience;

use super::{AtDesk, tongue};
use crate::dto::{AnnualFigures, CaseBehind, CommandResult, Refused, SavedFile};
use crate::files;

/// The figures of a year; `published` for outside.
#[tauri::command]
pub async fn annual_figures(
    desk: AtDesk<'_>,
    year: i32,
    published: bool,
) -> CommandResult<AnnualFigures> {
    desk.ask(move |house| Ok(house.annual_figures(year, audience(published))?.into()))
        .await
}

/// The cases behind a row of a table.
#[tauri::command]
pub async fn cases_behind(
    desk: AtDesk<'_>,
    year: i32,
    by: String,
    row: String,
) -> CommandResult<Vec<CaseBehind>> {
    let axis: AnnualAxis = by
        .parse()
        .map_err(|_| Refused::about("unknown_choice", "by"))?;
    desk.ask(move |house| {
        let cases = house.cases_behind(year, axis, &row)?.into_iter();
        Ok(cases.map(CaseBehind::from).collect())
    })
    .await
}

/// Asks where it goes, and saves the figures of a year there.
#[tauri::command]
pub async fn save_annual_figures(
    desk: AtDesk<'_>,
    year: i32,
    published: bool,
    format: String,
) -> CommandResult<SavedFile> {
    let format: FiguresFormat = format
        .parse()
        .map_err(|()| Refused::about("unknown_choice", "format"))?;
    let (title, name) = desk
        .ask(move |house| {
            let tongue = tongue(house)?;
            let name = format!("{} {year}", tongue.word("figures-file"));
            Ok((
                tongue.word("figures-save"),
                files::name(&name, format.code()),
            ))
        })
        .await?;
    let Some(place) = desk.pointed(desk.dialogs().new_file(&title, &name)).await? else {
        return Ok(SavedFile { saved: None });
    };
    let shown = place.display().to_string();
    desk.change(move |house| {
        let tongue = tongue(house)?;
        let word = |key: &str| tongue.word(key);
        let mut write = |file: &FileOfPackage| files::write(&place, &file.bytes);
        Ok(house.save_annual_figures((year, audience(published)), format, &word, &mut write)?)
    })
    .await?;
    Ok(SavedFile { saved: Some(shown) })
}

fn audience(published: bool) -> Audience {
    if published {
        Audience::Published
    } else {
        Audience::Inside
    }
}
