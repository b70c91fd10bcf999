//! Rows of statistics. They stand only in what those who lead remember of their circle.

use rusqlite::{Transaction, params};
use samenboek_domain::annual::{LeadBand, statistics_of};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::reduced;
use crate::error::Result;

/// Writes the rows of one year anew. A row of another year than its document's is nobody's.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    tx.prepare_cached("DELETE FROM statistics_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    let mut insert = tx.prepare_cached(
        "INSERT INTO statistics_index (document_id, row_key, year, kinds, referrer, stage, unsuitable, result, raw_lead,
             net_lead, hours)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?;
    for (key, row) in reduced(&reading.content) {
        if statistics_of(row.year) != *id {
            continue;
        }
        insert.execute(params![
            id.as_bytes(),
            key,
            row.year,
            row.kinds.join(" "),
            row.referrer,
            row.stage.code(),
            row.is_unsuitable,
            row.result,
            row.raw.map(LeadBand::code),
            row.net.map(LeadBand::code),
            row.hours.code(),
        ])?;
    }
    Ok(())
}
