//! Lists of codes that the centre makes its own.

use samenboek_app::AppError;
use samenboek_domain::code_list::{CodeDraft, CodeList};
use serde_json::Value;

use super::AtDesk;
use crate::dto::{CodeRow, CommandResult, Refused, Saved};

fn which(list: &str) -> CommandResult<CodeList> {
    list.parse()
        .map_err(|_| Refused::about("unknown_choice", "list"))
}

/// Every code of every list, in order; those that are not asked any more too.
#[tauri::command]
pub async fn list_codes(desk: AtDesk<'_>) -> CommandResult<Vec<CodeRow>> {
    desk.ask(|house| {
        let mut rows = Vec::new();
        for list in CodeList::ALL {
            rows.extend(house.list_codes(*list)?.into_iter().map(CodeRow::from));
        }
        Ok(rows)
    })
    .await
}

/// Adds a code of the centre's own.
#[tauri::command]
pub async fn add_code(desk: AtDesk<'_>, list: String, draft: Value) -> CommandResult<Saved> {
    let list = which(&list)?;
    let draft = CodeDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.add_code(list, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Changes how a code is called, what others call it, or whether it is asked.
#[tauri::command]
pub async fn edit_code(
    desk: AtDesk<'_>,
    list: String,
    code: String,
    draft: Value,
) -> CommandResult<Saved> {
    let list = which(&list)?;
    let draft = CodeDraft::from_json(draft).map_err(AppError::from)?;
    let saved = desk
        .change(move |house| Ok(house.edit_code(list, &code, &draft)?))
        .await?;
    Ok(saved.into())
}

/// Puts a code one place earlier or later.
#[tauri::command]
pub async fn move_code(
    desk: AtDesk<'_>,
    list: String,
    code: String,
    earlier: bool,
) -> CommandResult<Saved> {
    let list = which(&list)?;
    let saved = desk
        .change(move |house| Ok(house.move_code(list, &code, earlier)?))
        .await?;
    Ok(saved.into())
}
