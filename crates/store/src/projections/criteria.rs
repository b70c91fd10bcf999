//! Rows of what a centre shows to be recognised.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::criterion_record;
use crate::error::Result;

/// Writes the row of one criterion anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let criterion = criterion_record(*id, &reading.content);
    tx.prepare_cached(
        "INSERT INTO criterion_index (document_id, name, holds_until, evidence, put_away, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name, holds_until = excluded.holds_until,
             evidence = excluded.evidence, put_away = excluded.put_away, recorded_at = excluded.recorded_at",
    )?
    .execute(params![
        id.as_bytes(),
        criterion.name,
        criterion.holds_until,
        i64::try_from(criterion.evidence.len()).unwrap_or(i64::MAX),
        criterion.put_away,
        reading.recorded.at.as_millis(),
    ])?;
    Ok(())
}
