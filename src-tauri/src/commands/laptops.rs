//! Parting with a laptop, lost or put away; and taking the book off this one.

use samenboek_app::PartingStep;

use super::papers::save;
use super::{AtDesk, known, tongue};
use crate::desk::{Desk, aside};
use crate::dto::{
    ClearFacts, CommandResult, LaptopFacts, NoticePart, Parted, PartingDraft, PartingList,
    PartingRow, Refused, SavedFile,
};
use crate::{files, printing};

/// What is known of a laptop.
#[tauri::command]
pub async fn laptop_facts(desk: AtDesk<'_>, id: String) -> CommandResult<LaptopFacts> {
    let laptop = known(&id)?;
    desk.ask(move |house| Ok(house.laptop_facts(&laptop)?.into()))
        .await
}

/// Ends everybody's access there, and keeps the list.
#[tauri::command]
pub async fn part_with(desk: AtDesk<'_>, id: String, draft: PartingDraft) -> CommandResult<Parted> {
    let (laptop, draft) = (known(&id)?, draft.read()?);
    let parted = desk
        .change(move |house| Ok(house.part_with(&laptop, &draft)?))
        .await?;
    Ok(Parted {
        already: parted.ended == 0,
    })
}

/// Ticks a thing off, or takes the tick away.
#[tauri::command]
pub async fn tick_parting(
    desk: AtDesk<'_>,
    id: String,
    step: PartingStep,
    done: bool,
) -> CommandResult<()> {
    let laptop = known(&id)?;
    desk.change(move |house| Ok(house.tick_parting(&laptop, step, done)?))
        .await
}

/// The laptops that were parted with here.
#[tauri::command]
pub async fn partings(desk: AtDesk<'_>) -> CommandResult<Vec<PartingRow>> {
    desk.ask(|house| {
        let partings = house.partings()?.into_iter();
        Ok(partings
            .map(|(id, name, list)| PartingRow {
                id: id.to_string(),
                name,
                list: PartingList::from(&list),
            })
            .collect())
    })
    .await
}

/// The note about a lost laptop, to be looked at and copied.
#[tauri::command]
pub async fn loss_notice_text(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<NoticePart>> {
    let laptop = known(&id)?;
    desk.ask(move |house| {
        let text = house.loss_notice_text(&laptop, &tongue(house)?.paper()?)?;
        Ok(text.into_iter().map(NoticePart::from).collect())
    })
    .await
}

/// Saves the note where somebody points.
#[tauri::command]
pub async fn save_loss_notice(desk: AtDesk<'_>, id: String) -> CommandResult<SavedFile> {
    let (name, pdf) = notice(&desk, &id).await?;
    save(&desk, &name, pdf).await
}

/// Prints the note, without a file.
#[tauri::command]
pub async fn print_loss_notice(desk: AtDesk<'_>, id: String) -> CommandResult<()> {
    let (_, pdf) = notice(&desk, &id).await?;
    aside(move || {
        if printing::print(&pdf)? {
            Ok(())
        } else {
            Err(Refused::of("print_failed"))
        }
    })
    .await
}

async fn notice(desk: &Desk, id: &str) -> CommandResult<(String, Vec<u8>)> {
    let laptop = known(id)?;
    desk.ask(move |house| {
        let tongue = tongue(house)?;
        let pdf = house.loss_notice(&laptop, &tongue.paper()?)?;
        Ok((files::name(&tongue.word("laptop-lost-file"), "pdf"), pdf))
    })
    .await
}

/// What is known before the book is taken off this laptop.
#[tauri::command]
pub async fn clear_facts(desk: AtDesk<'_>) -> CommandResult<ClearFacts> {
    desk.ask(|house| Ok(house.clear_facts()?.into())).await
}

/// Takes the book off this laptop. Nothing is announced: the page that asked says so, until somebody goes on.
#[tauri::command]
pub async fn clear_laptop(desk: AtDesk<'_>, although_only_here: bool) -> CommandResult<()> {
    let desk = desk.inner().clone();
    // Whoever shares has the book open: an exchange that runs is refused, and none begins meanwhile.
    desk.begin_exchange()?;
    let busy = desk.clone();
    let cleared = desk
        .clone()
        .ask(move |house| {
            desk.pairing().close();
            desk.nearby().rest();
            let cleared = house.clear_away(true, although_only_here);
            if cleared.is_err() {
                desk.keep_nearby()?;
            }
            cleared?;
            tracing::info!("the book was taken off this laptop");
            Ok(())
        })
        .await;
    busy.end_exchange();
    cleared
}
