//! What came in with which list: `import` at the root of a document names the list that brought it.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::documents::Recorded;
use crate::error::Result;
use crate::flat::Flat;

/// The key under which a document says so.
pub(crate) const KEY: &str = "import";

pub(super) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    is_new: bool,
    content: &Flat,
    recorded: &Recorded,
) -> Result<()> {
    let Some(import) = content.str(KEY) else {
        // Whoever writes a document anew with another program may leave it out.
        if !is_new {
            tx.prepare_cached("DELETE FROM imported WHERE document_id = ?1")?
                .execute([id.as_bytes()])?;
        }
        return Ok(());
    };
    tx.prepare_cached(
        "INSERT INTO imported (document_id, import_id, kind, by, at, is_binned) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (document_id) DO UPDATE SET import_id = excluded.import_id, kind = excluded.kind, by = excluded.by,
             at = excluded.at, is_binned = excluded.is_binned",
    )?
    .execute(params![
        id.as_bytes(),
        import,
        kind.number(),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.is_some()
    ])?;
    Ok(())
}
