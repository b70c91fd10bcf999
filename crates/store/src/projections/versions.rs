//! Rows of "two versions": what stands in a field twice since two laptops met.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use crate::error::Result;

/// Takes away what stood there of one document, and what was chosen in it.
pub(crate) fn clear(tx: &Transaction<'_>, id: &DocumentId) -> Result<()> {
    for delete in [
        "DELETE FROM versions WHERE document_id = ?1",
        "DELETE FROM choices WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    Ok(())
}

/// Writes the versions of one document: key and stored values of each field that stands twice.
pub(crate) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    versions: &[(String, String)],
) -> Result<()> {
    for (key, stored) in versions {
        tx.prepare_cached("INSERT INTO versions (document_id, field, vals) VALUES (?1, ?2, ?3)")?
            .execute(params![id.as_bytes(), key, stored])?;
    }
    Ok(())
}
