//! Rows of lists of codes.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::codes;
use crate::error::Result;

/// Writes the rows of one list anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    tx.prepare_cached("DELETE FROM code_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO code_index (document_id, code, label_nl, label_en, outside, place, hidden, counts_as)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for line in codes(&reading.content) {
        insert.execute(params![
            id.as_bytes(),
            line.code,
            line.label_nl,
            line.label_en,
            line.outside,
            line.place,
            line.hidden,
            line.group,
        ])?;
    }
    Ok(())
}
