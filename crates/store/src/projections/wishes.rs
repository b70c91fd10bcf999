//! Rows of how people mediate.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use crate::documents::wishes;
use crate::error::Result;
use crate::flat::Flat;

/// Writes the rows of one card anew.
pub(crate) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    content: &Flat,
    is_new: bool,
) -> Result<()> {
    if !is_new {
        tx.prepare_cached("DELETE FROM person_wishes WHERE document_id = ?1")?
            .execute([id.as_bytes()])?;
    }
    let lines = wishes(content);
    if lines.is_empty() {
        return Ok(());
    }
    let mut insert = tx.prepare_cached(
        "INSERT INTO person_wishes (document_id, line_id, what, value) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for line in lines {
        insert.execute(params![
            id.as_bytes(),
            line.id.as_bytes(),
            line.what,
            line.value
        ])?;
    }
    Ok(())
}
