//! Rows of "two versions": what stands in a field twice since two laptops met.

use std::collections::BTreeMap;

use automerge::Automerge;
use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::error::Result;
use crate::flat;
use crate::versions::{matters, stored_values};

/// Writes the versions of one document anew.
pub(crate) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    document: &Automerge,
) -> Result<()> {
    tx.prepare_cached("DELETE FROM versions WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    // One head means that whoever wrote last had seen everything; a clash it left standing is still a clash.
    let rivals: BTreeMap<_, _> = flat::rivals(document)?
        .into_iter()
        .filter(|(key, _)| matters(kind, key))
        .collect();
    for (key, values) in rivals {
        let stored = serde_json::to_string(&stored_values(document, &values))
            .unwrap_or_else(|_| "[]".into());
        tx.prepare_cached("INSERT INTO versions (document_id, field, vals) VALUES (?1, ?2, ?3)")?
            .execute(params![id.as_bytes(), key, stored])?;
    }
    Ok(())
}
