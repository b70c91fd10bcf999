//! What a document is when two programs call it by different kinds: the same on every laptop, whichever came first.

use rusqlite::{Connection, Transaction, params};
use samenboek_crypto::Entry;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use crate::error::Result;
use crate::lists;

/// What the entries of one parcel say that a document is.
pub(crate) fn of_entries<'a>(entries: impl Iterator<Item = &'a Entry>) -> DocumentKind {
    let kinds = entries.map(|entry| entry.kind);
    DocumentKind::from_number(kinds.min_by_key(|kind| rank(*kind)).unwrap_or(0))
}

/// What a document is, now that somebody calls it `kind`: of two kinds the lower.
pub(crate) fn settled(
    connection: &Connection,
    id: &DocumentId,
    kind: DocumentKind,
) -> Result<DocumentKind> {
    Ok(match lists::kind_of(connection, id)? {
        Some(stored) if rank(stored.number()) <= rank(kind.number()) => stored,
        Some(_) | None => kind,
    })
}

/// Writes down what a document is from now on. Its rows as another kind go.
pub(crate) fn settle(tx: &Transaction<'_>, id: &DocumentId, kind: DocumentKind) -> Result<()> {
    let stored = lists::kind_of(tx, id)?;
    if stored.is_none_or(|stored| stored == kind) {
        return Ok(());
    }
    for update in [
        "UPDATE documents SET kind = ?2 WHERE document_id = ?1",
        "UPDATE document_chains SET kind = ?2 WHERE document_id = ?1",
    ] {
        tx.execute(update, params![id.as_bytes(), kind.number()])?;
    }
    drop_rows(tx, id)
}

/// Deletes the rows of a document, as whatever kind.
pub(crate) fn drop_rows(tx: &Transaction<'_>, id: &DocumentId) -> Result<()> {
    for delete in [
        "DELETE FROM encounter_search WHERE rowid IN
             (SELECT place_in_time FROM encounter_index WHERE document_id = ?1)",
        "DELETE FROM encounter_index WHERE document_id = ?1",
        "DELETE FROM encounter_people WHERE document_id = ?1",
        "DELETE FROM nameless WHERE document_id = ?1",
        "DELETE FROM rule_index WHERE document_id = ?1",
        "DELETE FROM rule_items WHERE document_id = ?1",
        "DELETE FROM series_index WHERE document_id = ?1",
        "DELETE FROM person_index WHERE document_id = ?1",
        "DELETE FROM person_keys WHERE document_id = ?1",
        "DELETE FROM imported WHERE document_id = ?1",
        "DELETE FROM name_index WHERE document_id = ?1",
        "DELETE FROM person_duties WHERE document_id = ?1",
        "DELETE FROM group_index WHERE document_id = ?1",
        "DELETE FROM group_members WHERE document_id = ?1",
        "DELETE FROM consent_index WHERE document_id = ?1",
        "DELETE FROM field_index WHERE document_id = ?1",
        "DELETE FROM code_index WHERE document_id = ?1",
        "DELETE FROM statistics_index WHERE document_id = ?1",
        "DELETE FROM case_index WHERE document_id = ?1",
        "DELETE FROM agreement_index WHERE document_id = ?1",
        "DELETE FROM agreement_answers WHERE document_id = ?1",
        "DELETE FROM agreement_signers WHERE document_id = ?1",
        "DELETE FROM photo_index WHERE document_id = ?1",
        "DELETE FROM photo_people WHERE document_id = ?1",
        "DELETE FROM case_parties WHERE document_id = ?1",
        "DELETE FROM case_notes WHERE document_id = ?1",
        "DELETE FROM case_reads WHERE document_id = ?1",
        "DELETE FROM case_words WHERE document_id = ?1",
        "DELETE FROM case_people WHERE document_id = ?1",
        "DELETE FROM case_meetings WHERE document_id = ?1",
        "DELETE FROM person_wishes WHERE document_id = ?1",
        "DELETE FROM criterion_index WHERE document_id = ?1",
        "DELETE FROM signal_index WHERE document_id = ?1",
        "DELETE FROM signal_words WHERE document_id = ?1",
        "DELETE FROM signal_links WHERE document_id = ?1",
    ] {
        tx.execute(delete, [id.as_bytes()])?;
    }
    Ok(())
}

/// Nobody's kind is 0, so whoever says 0 is believed last.
fn rank(kind: u16) -> u16 {
    kind.wrapping_sub(1)
}
