//! What happened to a thing, and where words stand.

use super::{AtDesk, known, tongue};
use crate::dto::{CommandResult, FoundThing, Happened, Saved};

/// More of one kind than this nobody looks through.
const OF_EACH_KIND: usize = 8;

/// What happened to a thing, the newest first.
#[tauri::command]
pub async fn history(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<Happened>> {
    let id = known(&id)?;
    desk.ask(move |house| {
        let told = house.history(&id)?.into_iter();
        Ok(told.map(Happened::from).collect())
    })
    .await
}

/// What has these words, besides encounters.
#[tauri::command]
pub async fn find_things(desk: AtDesk<'_>, text: String) -> CommandResult<Vec<FoundThing>> {
    desk.ask(move |house| {
        let found = house.find_things(&text, OF_EACH_KIND)?.into_iter();
        let tongue = tongue(house)?;
        Ok(found.map(|it| FoundThing::read(it, tongue)).collect())
    })
    .await
}

/// Writes a thing as it was right after a deed.
#[tauri::command]
pub async fn put_back_as_then(desk: AtDesk<'_>, id: String, then: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.put_back_as_then(&id, &then)?))
        .await?;
    Ok(saved.into())
}
