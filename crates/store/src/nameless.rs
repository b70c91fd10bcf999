//! Which encounter without names stands for which: what still names one that is gone is about the other.

use rusqlite::{Connection, OptionalExtension};
use samenboek_domain::ids::DocumentId;

use crate::Memory;
use crate::error::Result;
use crate::parcels::bytes;

/// A document, and those that it stands for: for a question that begins with it as `?1`.
pub(crate) const ALSO_BEFORE: &str =
    "SELECT ?1 UNION ALL SELECT n.before FROM nameless n WHERE n.document_id = ?1";

impl Memory {
    /// The document that stands for this one by now: most are themselves.
    pub fn stands_as(&self, id: &DocumentId) -> Result<DocumentId> {
        let stands = self
            .reader()
            .prepare_cached("SELECT document_id FROM nameless WHERE before = ?1")?
            .query_row([id.as_bytes()], |row| bytes(row, 0))
            .optional()?;
        Ok(stands.map_or(*id, DocumentId::from_bytes))
    }
}

/// The documents that this one stands for.
pub(crate) fn before(connection: &Connection, id: &DocumentId) -> Result<Vec<DocumentId>> {
    let mut statement = connection
        .prepare_cached("SELECT before FROM nameless WHERE document_id = ?1 ORDER BY before")?;
    let rows = statement.query_map([id.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
