//! What stands beside the steps of a case: what stops it, talks, who may tell, how parties look back, and who may take it on.

use samenboek_app::AppError;
use samenboek_domain::case::{DeclineReason, FlagDraft, MeetingDraft, PartyFactsDraft};
use samenboek_domain::person::wish::WishDraft;
use serde_json::Value;

use super::{AtDesk, known, tongue};
use crate::dto::{CaseBeside, CommandResult, Proposals, Refused, Saved, SavedFile, WishLine};
use crate::files;

/// Everything beside the steps of a case.
#[tauri::command]
pub async fn case_beside(desk: AtDesk<'_>, id: String) -> CommandResult<CaseBeside> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.case_beside(&id)?.into()))
        .await
}

/// Stops a case: it is not safe.
#[tauri::command]
pub async fn flag_case(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = FlagDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.flag_case(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Lets a case go on, with a reason.
#[tauri::command]
pub async fn lift_case(desk: AtDesk<'_>, id: String, why: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.lift_case(&id, &why)?))
        .await?;
    Ok(saved.into())
}

/// Plans a talk.
#[tauri::command]
pub async fn plan_case_talk(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = MeetingDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.plan_case_talk(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Says that a line was wrong, or that what was planned does not happen.
#[tauri::command]
pub async fn strike_case_line(desk: AtDesk<'_>, id: String, line: String) -> CommandResult<Saved> {
    let (id, line) = (known(&id)?, known(&line)?);
    let saved = desk
        .change(move |house| Ok(house.strike_case_line(&id, &line)?))
        .await?;
    Ok(saved.into())
}

/// Notes whether a party wants the referrer to hear how it ended.
#[tauri::command]
pub async fn say_case_told(
    desk: AtDesk<'_>,
    id: String,
    party: String,
    yes: bool,
) -> CommandResult<Saved> {
    let (id, party) = (known(&id)?, known(&party)?);
    let saved = desk
        .change(move |house| Ok(house.say_case_told(&id, &party, yes)?))
        .await?;
    Ok(saved.into())
}

/// Notes how a party looks back.
#[tauri::command]
pub async fn say_case_satisfied(
    desk: AtDesk<'_>,
    id: String,
    party: String,
    question: String,
    face: String,
) -> CommandResult<Saved> {
    let (id, party) = (known(&id)?, known(&party)?);
    let saved = desk
        .change(move |house| Ok(house.say_case_satisfied(&id, &party, &question, &face)?))
        .await?;
    Ok(saved.into())
}

/// Notes that a mediator knows a party.
#[tauri::command]
pub async fn say_case_known(desk: AtDesk<'_>, id: String, person: String) -> CommandResult<Saved> {
    let (id, person) = (known(&id)?, known(&person)?);
    let saved = desk
        .change(move |house| Ok(house.say_case_known(&id, &person)?))
        .await?;
    Ok(saved.into())
}

/// Writes what is known of a party.
#[tauri::command]
pub async fn set_case_party(
    desk: AtDesk<'_>,
    id: String,
    party: String,
    draft: Value,
    base: Option<String>,
) -> CommandResult<Saved> {
    let (id, party) = (known(&id)?, known(&party)?);
    let draft = PartyFactsDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.set_case_party(&id, &party, &draft, base.as_deref())?))
        .await?;
    Ok(saved.into())
}

/// Pairs that may take a case on.
#[tauri::command]
pub async fn propose_pairs(desk: AtDesk<'_>, id: String) -> CommandResult<Proposals> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.propose_pairs(&id)?.into()))
        .await
}

/// Says no to a case that whoever sits here got.
#[tauri::command]
pub async fn decline_case(desk: AtDesk<'_>, id: String, reason: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let reason: DeclineReason = reason
        .parse()
        .map_err(|_| Refused::about("unknown_choice", "reason"))?;
    let saved = desk
        .change(move |house| Ok(house.decline_case(&id, reason)?))
        .await?;
    Ok(saved.into())
}

/// Saves the talks of whoever sits here as a file for any calendar, where somebody points.
#[tauri::command]
pub async fn save_talks(desk: AtDesk<'_>) -> CommandResult<SavedFile> {
    let (name, file) = desk
        .ask(|house| {
            let tongue = tongue(house)?;
            let file = house.talks_calendar(&tongue.paper()?)?;
            Ok((
                files::name(&tongue.word("talks-file"), "ics"),
                file.into_bytes(),
            ))
        })
        .await?;
    super::papers::save_closed(&desk, &name, file).await
}

/// What somebody's card says of how she mediates.
#[tauri::command]
pub async fn wishes(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<WishLine>> {
    let person = known(&id)?;
    desk.ask(move |house| {
        let wishes = house.wishes_of(&person)?;
        Ok(wishes.into_iter().map(WishLine::from).collect())
    })
    .await
}

/// Writes on a card how its person mediates.
#[tauri::command]
pub async fn add_wish(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let person = known(&id)?;
    let draft = WishDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.add_wish(&person, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Takes such a line from a card.
#[tauri::command]
pub async fn drop_wish(desk: AtDesk<'_>, id: String, line: String) -> CommandResult<Saved> {
    let (person, line) = (known(&id)?, known(&line)?);
    let saved = desk
        .change(move |house| Ok(house.drop_wish(&person, &line)?))
        .await?;
    Ok(saved.into())
}
