//! Rows of who opened a case. They stand only in the memories of people who read it.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::{case_of, days};
use crate::error::Result;

/// Writes the rows of one reader's days anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    tx.prepare_cached("DELETE FROM case_reads WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    let case = case_of(&reading.content).map(|case| *case.as_bytes());
    let mut insert = tx.prepare_cached(
        "INSERT INTO case_reads (document_id, day, case_id, person_id) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for day in days(&reading.content) {
        insert.execute(params![
            id.as_bytes(),
            day,
            case,
            reading.recorded.by.as_bytes()
        ])?;
    }
    Ok(())
}
