//! Rows of photos and of who is on them.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::{encounter_of, people_on, picture, shows};
use crate::error::Result;

/// Writes the rows of one photo anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    for delete in [
        "DELETE FROM photo_index WHERE document_id = ?1",
        "DELETE FROM photo_people WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    let picture = picture(content);
    tx.prepare_cached(
        "INSERT INTO photo_index (document_id, encounter, caption, shows, width, height, picture, recorded_by,
             recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        id.as_bytes(),
        encounter_of(content).map(|encounter| *encounter.as_bytes()),
        content.str("caption"),
        shows(content).code(),
        picture.map_or(0, |picture| picture.width),
        picture.map_or(0, |picture| picture.height),
        picture.map(|picture| picture.hash),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut insert =
        tx.prepare_cached("INSERT INTO photo_people (document_id, person_id) VALUES (?1, ?2)")?;
    for person in people_on(content) {
        insert.execute(params![id.as_bytes(), person.as_bytes()])?;
    }
    Ok(())
}
