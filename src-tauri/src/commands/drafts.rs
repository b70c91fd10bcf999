//! Drafts of whoever sits here.

use samenboek_app::Topic;

use super::AtDesk;
use crate::desk::Said;
use crate::dto::{CommandResult, KeptDraft};

/// Keeps what is written so far.
#[tauri::command]
pub async fn keep_draft(
    desk: AtDesk<'_>,
    form: String,
    about: Option<String>,
    content: String,
) -> CommandResult<()> {
    desk.ask(move |house| Ok(house.keep_draft(&form, about.as_deref(), &content)?))
        .await?;
    desk.say(Said::Changed([Topic::Drafts].into()));
    Ok(())
}

/// The draft of this form about this thing.
#[tauri::command]
pub async fn find_draft(
    desk: AtDesk<'_>,
    form: String,
    about: Option<String>,
) -> CommandResult<Option<KeptDraft>> {
    desk.ask(move |house| {
        Ok(house
            .find_draft(&form, about.as_deref())?
            .map(KeptDraft::from))
    })
    .await
}

/// Lets a draft go.
#[tauri::command]
pub async fn drop_draft(
    desk: AtDesk<'_>,
    form: String,
    about: Option<String>,
) -> CommandResult<()> {
    desk.ask(move |house| Ok(house.drop_draft(&form, about.as_deref())?))
        .await?;
    desk.say(Said::Changed([Topic::Drafts].into()));
    Ok(())
}
