//! Documents of closed circles that are forgotten. Whoever reads the circle looks for them in what lies sealed here; a laptop
//! where nobody reads it takes the word of who signed a parcel, and says that they are gone after another laptop did.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use samenboek_crypto::{Forgotten, Header, Sealed, documents_within};
use samenboek_domain::forgetting::lies_inside;
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, SignerId};
use samenboek_domain::time::Timestamp;

use super::replacing::{self, hold};
use super::{State, inside_word, key};
use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::keys::{Holders, who_holds_circles};
use crate::parcels::bytes;

/// Parcels of circles beside another one with the same numbers that was packed again later.
const PACKED_AGAIN: &str = "
    SELECT old.bytes, new.name FROM parcels new
    JOIN parcels old ON old.signer = new.signer AND old.circle = new.circle AND old.kind = 1
        AND old.to_n = new.to_n AND old.from_n = new.from_n AND old.rev < new.rev AND old.state = 2
    WHERE new.rev > 0 AND new.kind = 1 AND new.state = 2 AND new.circle <> ?1
    ORDER BY old.name, new.rev DESC";

impl Store {
    /// Goes through what is forgotten of closed circles, once whoever sits here packed again what is hers. `here` are all
    /// who have keys at this laptop: where none of them reads a circle, what was packed again takes the place of the first
    /// parcel on the word of who signed both.
    pub fn settle_inside(&self, here: &BTreeSet<SignerId>) -> Result<()> {
        let mut inner = self.inner();
        let book = inner.book.clone();
        let Some(book) = book.filter(|book| !book.authority.halted()) else {
            return Ok(());
        };
        if !said_any(&inner.connection)? {
            return Ok(());
        }
        let tx = inner
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let open = unseen(&tx)?;
        let gone = replace_carried(&tx, &book, here)?;
        if gone > 0 {
            back_in_the_log(&tx, &open)?;
        }
        if !open.is_empty() && packed_again(&tx, &book.team)?.is_empty() {
            let readers = who_holds_circles(&tx, &book.team, here)?;
            for document in &open {
                if is_seen(&tx, document, &readers)? {
                    tx.prepare_cached("UPDATE forgetting SET seen = 1 WHERE what = 2 AND id = ?1")?
                        .execute([document.as_bytes()])?;
                }
            }
        }
        tx.commit()?;
        drop(inner);
        if gone > 0 {
            self.ring();
        }
        self.empty_log(gone > 0)
    }

    /// When it was last heard here that something of a closed circle is forgotten.
    pub fn last_heard_inside(&self) -> Result<Option<Timestamp>> {
        let reader = self.reader();
        let mut at =
            reader.prepare_cached("SELECT at FROM forgetting WHERE what = 2 AND id = ?1")?;
        let mut last = None;
        for document in inside(&reader, "1 = 1")? {
            let at = at.query_row([document.as_bytes()], |row| row.get(0))?;
            last = last.max(Some(Timestamp::from_millis(at)));
        }
        Ok(last)
    }

    /// Notes which parcels of these circles hold any of these documents.
    pub(crate) fn find_inside(
        &self,
        book: &Book,
        circles: &BTreeSet<CircleId>,
        documents: &BTreeSet<DocumentId>,
    ) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        {
            let mut of_circle =
                tx.prepare_cached("SELECT bytes FROM parcels WHERE circle = ?1 AND kind = 1")?;
            for circle in circles {
                let mut rows = of_circle.query([circle.as_bytes()])?;
                while let Some(row) = rows.next()? {
                    let sealed = Sealed::parse(row.get(0)?).map_err(|_| StoreError::Damaged)?;
                    let Some(key) = book.key(&sealed.header().epoch) else {
                        continue;
                    };
                    let within = documents_within(&sealed, key).unwrap_or_default();
                    for document in within.intersection(documents) {
                        hold(&tx, &sealed.name(), document)?;
                    }
                }
            }
        }
        Ok(tx.commit()?)
    }

    /// Notes that a parcel which was just opened holds these.
    pub(crate) fn hold_inside(
        &self,
        name: &ParcelName,
        documents: &BTreeSet<DocumentId>,
    ) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        for document in documents {
            hold(&tx, name, document)?;
        }
        Ok(tx.commit()?)
    }
}

/// Whether anything of a closed circle is forgotten: then its word is said beside it.
fn said_any(connection: &Connection) -> Result<bool> {
    Ok(!inside(connection, "1 = 1")?.is_empty())
}

/// What is forgotten of closed circles and was not yet looked for by everybody who may find it here.
pub(crate) fn unseen(connection: &Connection) -> Result<BTreeSet<DocumentId>> {
    inside(connection, "seen = 0")
}

fn inside(connection: &Connection, which: &str) -> Result<BTreeSet<DocumentId>> {
    let mut statement = connection.prepare_cached(&format!(
        "SELECT id FROM forgetting WHERE what = 2 AND state >= 1 AND {which}"
    ))?;
    let rows = statement.query_map([], |row| Ok(DocumentId::from_bytes(bytes(row, 0)?)))?;
    let mut found = BTreeSet::new();
    for id in rows {
        let id = id?;
        if lies_in_a_circle(connection, &id)? {
            found.insert(id);
        }
    }
    Ok(found)
}

fn lies_in_a_circle(connection: &Connection, document: &DocumentId) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM forgetting WHERE what = 2 AND id = ?1")?
        .exists([lies_inside(document).as_bytes()])?)
}

/// Whether nothing can be said yet of something forgotten: it lies in a closed circle, and not everybody looked.
pub(super) fn is_unclear(connection: &Connection, what: &Forgotten) -> Result<bool> {
    let Some(word) = inside_word(what) else {
        return Ok(false);
    };
    let ((_, word), (kind, id)) = (key(&word), key(what));
    Ok(connection
        .prepare_cached(
            "SELECT 1 FROM forgetting f WHERE what = ?1 AND id = ?2 AND seen = 0
                 AND EXISTS (SELECT 1 FROM forgetting WHERE what = ?1 AND id = ?3)",
        )?
        .exists(params![kind, id, word])?)
}

/// Whether everybody who reads circles here looked for it; where nobody does, whether another laptop forgot it: what was
/// packed again comes with that word.
fn is_seen(
    tx: &Transaction<'_>,
    document: &DocumentId,
    readers: &BTreeSet<SignerId>,
) -> Result<bool> {
    if readers.is_empty() {
        return Ok(tx
            .prepare_cached("SELECT 1 FROM forgot WHERE what = 2 AND id = ?1")?
            .exists([document.as_bytes()])?);
    }
    let mut looked = tx.prepare_cached("SELECT 1 FROM looked WHERE id = ?1 AND signer = ?2")?;
    for reader in readers {
        if !looked.exists([&document.as_bytes()[..], &reader.as_bytes()[..]])? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Notes that this reader looked for these.
pub(crate) fn note_looked(
    tx: &Transaction<'_>,
    documents: &BTreeSet<DocumentId>,
    reader: &SignerId,
) -> Result<()> {
    let mut note =
        tx.prepare_cached("INSERT OR IGNORE INTO looked (id, signer) VALUES (?1, ?2)")?;
    for document in documents {
        note.execute([&document.as_bytes()[..], &reader.as_bytes()[..]])?;
    }
    Ok(())
}

/// What was deleted stands in the log once more: nothing is said of these before it is emptied.
pub(crate) fn back_in_the_log(
    tx: &Transaction<'_>,
    documents: &BTreeSet<DocumentId>,
) -> Result<()> {
    let mut back = tx.prepare_cached(
        "UPDATE forgetting SET state = ?2 WHERE what = 2 AND id = ?1 AND state = ?3",
    )?;
    for document in documents {
        back.execute(params![
            document.as_bytes(),
            State::InTheLog as i64,
            State::Gone as i64
        ])?;
    }
    Ok(())
}

/// The forgotten documents that parcels of circles here still hold.
pub(crate) fn held_inside(tx: &Transaction<'_>, team: &CircleId) -> Result<BTreeSet<DocumentId>> {
    let mut statement = tx.prepare_cached(
        "SELECT DISTINCT h.document_id FROM holding h JOIN parcels p ON p.name = h.name WHERE p.circle <> ?1",
    )?;
    let rows = statement.query_map([team.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn packed_again(connection: &Connection, team: &CircleId) -> Result<Vec<(Sealed, ParcelName)>> {
    let mut statement = connection.prepare_cached(PACKED_AGAIN)?;
    let rows = statement.query_map([team.as_bytes()], |row| {
        Ok((
            row.get::<_, Vec<u8>>(0)?,
            ParcelName::from_bytes(bytes(row, 1)?),
        ))
    })?;
    rows.map(|row| {
        let (old, new) = row?;
        let old = Sealed::parse(old).map_err(|_| StoreError::Damaged)?;
        Ok((old, new))
    })
    .collect()
}

/// Where nobody here reads a circle, what was packed again takes the place of what it was made of.
fn replace_carried(tx: &Transaction<'_>, book: &Book, here: &BTreeSet<SignerId>) -> Result<usize> {
    let mut gone = 0;
    let mut read: Option<(CircleId, bool)> = None;
    for (old, new) in packed_again(tx, &book.team)? {
        let header: Header = *old.header();
        let is_read = match read {
            Some((circle, is_read)) if circle == header.circle => is_read,
            _ => Holders::load(tx, &book.centre, &header.circle)?.is_any_of(here),
        };
        read = Some((header.circle, is_read));
        let counts = book
            .authority
            .accepts(&header.signer, &header.circle, header.to, &new);
        let name = old.name();
        if !is_read && counts && !replacing::is_replaced(tx, &name)? {
            replacing::delete(tx, &header, &name, &new)?;
            gone += 1;
        }
    }
    Ok(gone)
}
