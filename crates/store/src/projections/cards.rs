//! Rows of person cards, laptops and the centre.

use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::fold;

use crate::error::Result;
use crate::flat::Flat;

/// Writes the row of one card anew. True when the name is another than before.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, content: &Flat) -> Result<bool> {
    let name = content.str("name").unwrap_or("");
    let old: Option<String> = tx
        .prepare_cached("SELECT name FROM person_index WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    tx.prepare_cached(
        "INSERT INTO person_index (document_id, name, folded, role, picture) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name, folded = excluded.folded, role = excluded.role,
             picture = excluded.picture",
    )?
    .execute(params![id.as_bytes(), name, fold(name), content.str("role"), content.str("picture")])?;
    Ok(old.as_deref() != Some(name))
}

/// Writes the row of a laptop or the centre anew.
pub(crate) fn project_name(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    content: &Flat,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO name_index (document_id, kind, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name",
    )?
    .execute(params![
        id.as_bytes(),
        kind.number(),
        content.str("name").unwrap_or("")
    ])?;
    Ok(())
}
