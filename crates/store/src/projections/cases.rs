//! Rows of cases. They stand only in the memories of people who read them.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};

use super::Reading;
use crate::documents::case_kinds;
use crate::error::Result;

/// Writes the row of one case anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    let party = |key: &str| -> Option<PersonId> { content.str(key)?.parse().ok() };
    tx.prepare_cached("DELETE FROM case_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    tx.prepare_cached(
        "INSERT INTO case_index (document_id, reported_on, kinds, first_party, second_party, recorded_by, recorded_at,
             binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        id.as_bytes(),
        content.str("reported_on").unwrap_or(""),
        case_kinds(content).join(" "),
        party("first_party").map(|person| *person.as_bytes()),
        party("second_party").map(|person| *person.as_bytes()),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    Ok(())
}
