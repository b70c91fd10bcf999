//! Rows of notes about cases. They stand only in the memories of the pair.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::case_of;
use crate::error::Result;

/// Writes the row of one note anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    tx.prepare_cached("DELETE FROM case_notes WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    tx.prepare_cached(
        "INSERT INTO case_notes (document_id, case_id, recorded_at, binned_at) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        id.as_bytes(),
        case_of(content).map(|case| *case.as_bytes()),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
    ])?;
    Ok(())
}
