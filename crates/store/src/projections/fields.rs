//! Rows of the centre's own fields, and of what people do here: both are for person cards.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::{duties, field_record};
use crate::error::Result;
use crate::flat::Flat;

/// Writes the row of one field anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let field = field_record(*id, &reading.content);
    tx.prepare_cached(
        "INSERT INTO field_index (document_id, name, sort, options, put_away, recorded_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name, sort = excluded.sort, options = excluded.options,
             put_away = excluded.put_away, recorded_at = excluded.recorded_at",
    )?
    .execute(params![
        id.as_bytes(),
        field.name,
        field.sort,
        field.options.join("\n"),
        field.put_away,
        reading.recorded.at.as_millis(),
    ])?;
    Ok(())
}

/// Writes the rows of what somebody does here anew.
pub(crate) fn project_duties(
    tx: &Transaction<'_>,
    id: &DocumentId,
    content: &Flat,
    is_new: bool,
) -> Result<()> {
    if !is_new {
        tx.prepare_cached("DELETE FROM person_duties WHERE document_id = ?1")?
            .execute([id.as_bytes()])?;
    }
    let lines = duties(content);
    if lines.is_empty() {
        return Ok(());
    }
    let mut insert = tx.prepare_cached(
        "INSERT INTO person_duties (document_id, line_id, duty, from_day, until_day) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?;
    for line in lines {
        insert.execute(params![
            id.as_bytes(),
            line.id.as_bytes(),
            line.duty,
            line.from,
            line.until
        ])?;
    }
    Ok(())
}
