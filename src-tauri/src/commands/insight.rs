//! Insight.

use super::{AtDesk, day};
use crate::dto::{CommandResult, Insight};

/// What the encounters of a period say; without days the last twelve months.
#[tauri::command]
pub async fn insight(
    desk: AtDesk<'_>,
    from: Option<String>,
    to: Option<String>,
) -> CommandResult<Insight> {
    let (from, to) = (day("from", from)?, day("to", to)?);
    desk.ask(move |house| Ok(Insight::read(house.insight(from, to)?)))
        .await
}
