//! Rows of groups and of who belongs to them.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::members;
use crate::error::Result;

/// Writes the rows of one group anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    for delete in [
        "DELETE FROM group_index WHERE document_id = ?1",
        "DELETE FROM group_members WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    tx.prepare_cached(
        "INSERT INTO group_index (document_id, name, sort, place, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        id.as_bytes(),
        content.str("name").unwrap_or(""),
        content.str("sort").unwrap_or(""),
        content.str("place"),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO group_members (document_id, line_id, person_id, role, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for member in members(content) {
        insert.execute(params![
            id.as_bytes(),
            member.id.as_bytes(),
            member.person.as_bytes(),
            member.role,
            member.from,
            member.until,
        ])?;
    }
    Ok(())
}
