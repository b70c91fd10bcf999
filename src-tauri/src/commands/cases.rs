//! Cases, for whoever reads them.

use samenboek_app::{AppError, CasePart, CaseQuery};
use samenboek_domain::case::{
    CaseDraft, CaseTask, ComplaintAnswer, ComplaintDraft, NoteDraft, PartyDraft, StepDraft,
};
use serde_json::Value;

use super::{AtDesk, known};
use crate::dto::{CaseNotes, CasePage, CaseRead, CaseRow, CaseView, CommandResult, Refused, Saved};

/// A page of the list, the last reported first.
#[tauri::command]
pub async fn list_cases(
    desk: AtDesk<'_>,
    part: String,
    search: Option<String>,
    cursor: Option<String>,
    limit: usize,
) -> CommandResult<CasePage> {
    let (part, is_mine) = match part.as_str() {
        "open" => (CasePart::Open, false),
        "mine" => (CasePart::Open, true),
        "closed" => (CasePart::Closed, false),
        "thrown_away" => (CasePart::Bin, false),
        _ => return Err(Refused::about("unknown_choice", "part")),
    };
    let query = CaseQuery {
        part,
        is_mine,
        search: search.filter(|words| !words.trim().is_empty()),
        cursor,
        limit,
    };
    desk.ask(move |house| Ok(house.find_cases(&query)?.into()))
        .await
}

/// The cases in which something is due or late, the most pressing first.
#[tauri::command]
pub async fn due_cases(desk: AtDesk<'_>) -> CommandResult<Vec<CaseRow>> {
    desk.ask(|house| Ok(house.due_cases()?.into_iter().map(CaseRow::from).collect()))
        .await
}

/// One case.
#[tauri::command]
pub async fn get_case(desk: AtDesk<'_>, id: String) -> CommandResult<CaseView> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.case(&id)?.into())).await
}

/// Takes in a report.
#[tauri::command]
pub async fn record_case(desk: AtDesk<'_>, draft: Value) -> CommandResult<Saved> {
    let draft = CaseDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.record_case(draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes what is known of a case: the fields that the draft names.
#[tauri::command]
pub async fn change_case(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.patch_case(&id, draft)?))
        .await?;
    Ok(saved.into())
}

/// Adds a step.
#[tauri::command]
pub async fn take_case_step(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = StepDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.take_case_step(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Takes back a step that was wrong.
#[tauri::command]
pub async fn take_case_step_back(
    desk: AtDesk<'_>,
    id: String,
    step: String,
) -> CommandResult<Saved> {
    let (id, step) = (known(&id)?, known(&step)?);
    let saved = desk
        .change(move |house| Ok(house.take_case_step_back(&id, &step)?))
        .await?;
    Ok(saved.into())
}

/// Gives a case to these people.
#[tauri::command]
pub async fn assign_case(desk: AtDesk<'_>, id: String, people: Vec<String>) -> CommandResult<()> {
    let id = known(&id)?;
    let people = people.iter().map(|person| known(person));
    let people = people.collect::<CommandResult<Vec<_>>>()?;
    desk.change(move |house| Ok(house.assign_case(&id, &people)?))
        .await
}

/// Takes a case from somebody.
#[tauri::command]
pub async fn unassign_case(desk: AtDesk<'_>, id: String, person: String) -> CommandResult<()> {
    let (id, person) = (known(&id)?, known(&person)?);
    desk.change(move |house| Ok(house.unassign_case(&id, &person)?))
        .await
}

/// Adds a further party.
#[tauri::command]
pub async fn add_case_party(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = PartyDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.add_case_party(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Takes a further party from a case.
#[tauri::command]
pub async fn drop_case_party(desk: AtDesk<'_>, id: String, party: String) -> CommandResult<Saved> {
    let (id, party) = (known(&id)?, known(&party)?);
    let saved = desk
        .change(move |house| Ok(house.drop_case_party(&id, &party)?))
        .await?;
    Ok(saved.into())
}

/// Throws a case away, for whoever reads it.
#[tauri::command]
pub async fn throw_case_away(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.throw_case_away(&id)?))
        .await?;
    Ok(saved.into())
}

/// Fetches a case from the bin.
#[tauri::command]
pub async fn fetch_case_back(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.fetch_case_back(&id)?))
        .await?;
    Ok(saved.into())
}

/// The notes of a case that whoever sits here reads.
#[tauri::command]
pub async fn case_notes(desk: AtDesk<'_>, id: String) -> CommandResult<CaseNotes> {
    let id = known(&id)?;
    desk.ask(move |house| Ok(house.case_notes(&id)?.into()))
        .await
}

/// Writes a note about a case, or changes the one that is named, as it was seen at `base`.
#[tauri::command]
pub async fn save_case_note(
    desk: AtDesk<'_>,
    id: String,
    note: Option<String>,
    base: Option<String>,
    text: String,
) -> CommandResult<Saved> {
    let id = known(&id)?;
    let note = note.map(|note| known(&note)).transpose()?;
    let draft = NoteDraft { text: Some(text) };
    let saved = desk
        .change(move |house| {
            Ok(match note {
                Some(note) => house.change_case_note(&note, &draft, base.as_deref())?,
                None => house.add_case_note(&id, &draft)?,
            })
        })
        .await?;
    Ok(saved.into())
}

/// Throws a note about a case away.
#[tauri::command]
pub async fn throw_case_note_away(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.throw_case_note_away(&id)?))
        .await?;
    Ok(saved.into())
}

/// Fetches a note about a case from the bin.
#[tauri::command]
pub async fn fetch_case_note_back(desk: AtDesk<'_>, id: String) -> CommandResult<Saved> {
    let id = known(&id)?;
    let saved = desk
        .change(move |house| Ok(house.fetch_case_note_back(&id)?))
        .await?;
    Ok(saved.into())
}

/// Does what must go from a case now, for good.
#[tauri::command]
pub async fn part_from_case(desk: AtDesk<'_>, id: String, task: String) -> CommandResult<()> {
    let id = known(&id)?;
    let task: CaseTask = task
        .parse()
        .map_err(|_| Refused::about("unknown_choice", "task"))?;
    desk.change(move |house| Ok(house.part_from_case(&id, task)?))
        .await
}

/// Notes that whoever sits here opens a case.
#[tauri::command]
pub async fn open_case(desk: AtDesk<'_>, id: String) -> CommandResult<bool> {
    let id = known(&id)?;
    desk.change(move |house| Ok(house.open_case(&id)?)).await
}

/// Who opened a case on which days, the last first.
#[tauri::command]
pub async fn case_reads(desk: AtDesk<'_>, id: String) -> CommandResult<Vec<CaseRead>> {
    let id = known(&id)?;
    desk.ask(move |house| {
        let reads = house.case_reads(&id)?.into_iter();
        Ok(reads.map(CaseRead::from).collect())
    })
    .await
}

/// Writes down a complaint about a case.
#[tauri::command]
pub async fn complain(desk: AtDesk<'_>, id: String, draft: Value) -> CommandResult<Saved> {
    let id = known(&id)?;
    let draft = ComplaintDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.complain(&id, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Writes down what was done with a complaint.
#[tauri::command]
pub async fn answer_complaint(
    desk: AtDesk<'_>,
    id: String,
    complaint: String,
    draft: Value,
) -> CommandResult<Saved> {
    let (id, complaint) = (known(&id)?, known(&complaint)?);
    let draft = ComplaintAnswer::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.answer_complaint(&id, &complaint, &draft)?))
        .await?;
    Ok(saved.into())
}
