//! Rows of house and street rules and of their items.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::rule_from;
use crate::error::Result;

/// Writes the rows of one rule anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    tx.prepare_cached("DELETE FROM rule_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    tx.prepare_cached("DELETE FROM rule_items WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    let came_from: Option<DocumentId> = content.str("came_from").and_then(|text| text.parse().ok());
    tx.prepare_cached(
        "INSERT INTO rule_index (document_id, title, place, evaluate_on, came_from, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id.as_bytes(),
        content.str("title").unwrap_or(""),
        content.str("place"),
        content.str("evaluate_on"),
        came_from.map(|from| *from.as_bytes()),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO rule_items (document_id, item_id, position, text, last_kept, last_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, item) in rule_from(content).items.iter().enumerate() {
        let last = item.answers.last();
        let first_language = item.texts.get("nl").or_else(|| item.texts.values().next());
        insert.execute(params![
            id.as_bytes(),
            item.id.as_bytes(),
            i64::try_from(position).unwrap_or(i64::MAX),
            first_language.map_or("", String::as_str),
            last.map(|answer| answer.kept.as_str()),
            last.map(|answer| answer.on.as_str()),
        ])?;
    }
    Ok(())
}
