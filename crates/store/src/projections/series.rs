//! Rows of series.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::exceptions;
use crate::error::Result;

/// Writes the row of one series anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    let exceptions: Vec<(String, Option<String>)> = exceptions(content)
        .into_iter()
        .map(|(planned, exception)| (planned.to_string(), moved_to(exception)))
        .collect();
    tx.prepare_cached("DELETE FROM series_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    tx.prepare_cached(
        "INSERT INTO series_index (document_id, title, place, activity, starts_at, ends_at, rhythm, first_day, last_day,
             exceptions, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        id.as_bytes(),
        content.str("title").unwrap_or(""),
        content.str("place"),
        content.str("activity"),
        content.str("starts_at"),
        content.str("ends_at"),
        content.str("rhythm").unwrap_or(""),
        content.str("from").unwrap_or(""),
        content.str("until"),
        serde_json::to_string(&exceptions).unwrap_or_default(),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    Ok(())
}

fn moved_to(exception: samenboek_domain::series::Exception) -> Option<String> {
    match exception {
        samenboek_domain::series::Exception::Cancelled => None,
        samenboek_domain::series::Exception::Moved(on) => Some(on.to_string()),
    }
}
