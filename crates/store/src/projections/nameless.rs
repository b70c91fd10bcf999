//! Encounters without names: as long as the one with names is here, people see that one, and of the other there are no
//! rows. Which of the two came first makes no difference.

use rusqlite::{Transaction, params};
use samenboek_domain::encounter::nameless_of;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;

use super::Reading;
use super::encounters::{self, Names};
use crate::documents::before;
use crate::error::Result;
use crate::flat::Flat;
use crate::forgetting::Tombstones;
use crate::words::Search;
use crate::{lists, load};

/// Writes down for which encounters this one stands. False when one of them is here still: of this one there are no rows
/// then.
pub(super) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    content: &Flat,
    search: &mut Search,
) -> Result<bool> {
    let after = nameless_of(id);
    if lists::kind_of(tx, &after)?.is_some() {
        encounters::take_away(tx, &after, search)?;
    }
    let before = before(id, content);
    for one in &before {
        if lists::kind_of(tx, one)?.is_some() {
            encounters::take_away(tx, id, search)?;
            return Ok(false);
        }
    }
    let mut put =
        tx.prepare_cached("INSERT OR REPLACE INTO nameless (before, document_id) VALUES (?1, ?2)")?;
    for one in &before {
        put.execute(params![one.as_bytes(), id.as_bytes()])?;
    }
    Ok(true)
}

/// Writes the rows of the encounters without names that stand for these, which are gone now.
pub(crate) fn uncover(tx: &Transaction<'_>, gone: &[DocumentId]) -> Result<()> {
    let mut search = Search::default();
    let forgotten = Tombstones::load(tx)?;
    for id in gone {
        let mut id = nameless_of(id);
        while forgotten.documents.contains(&id) {
            id = nameless_of(&id);
        }
        if let Some(document) = load(tx, &id)? {
            let reading = Reading::of(&document, DocumentKind::Encounter)?;
            encounters::project(tx, &id, &reading, Names::Changed, &mut search)?;
            search.write_when_much(tx)?;
        }
    }
    search.write(tx)
}
