//! Forgetting: what the ledger says is forgotten goes from this laptop, and does not come in again.
//!
//! The whole ledger is heard first; then what is to go goes from documents, rows, words and drafts in one commit, and
//! last from the log of the database. Parcels that hold it are packed again by who signed them; a coordinator does so
//! for those who are gone. Every step finds in the tables what is left to do, so that a pulled plug breaks nothing off.

mod brake;
mod confirming;
mod destroying;
mod going_over;
mod inside;
mod laying;
mod packing_again;
mod places;
mod remainder;
mod replacing;
mod saying;

use std::collections::BTreeSet;
use std::fs;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use samenboek_crypto::{Forgotten, Signer};
use samenboek_domain::ids::{CircleId, DocumentId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::error::{Result, StoreError};
use crate::{Hand, Inner, Store, open, staying, unchecked};

pub use confirming::Confirmations;
pub use places::Places;

pub(crate) use confirming::{fold, unsaid};
pub(crate) use destroying::{drop_document, drop_words};
pub(crate) use inside::{back_in_the_log, held_inside, note_looked, unseen};
pub(crate) use packing_again::own;
pub(crate) use remainder::{
    is_copy, is_for_document, of_the_gone, stands_by_itself, stands_for, writers,
};
pub(crate) use replacing::{
    holders, is_replaced, note_holding, note_stands_for, refuse_for_good, stand_no_more, sweep,
};

use saying::inside as inside_word;

/// What a remainder says, read and written again.
#[cfg(any(debug_assertions, feature = "doors"))]
pub(crate) fn remainder_again(bytes: &[u8]) -> Option<Vec<u8>> {
    remainder::rows(bytes).map(|rows| remainder::entry(&rows).bytes)
}

/// What a laptop forgot, read and written again.
#[cfg(any(debug_assertions, feature = "doors"))]
pub(crate) fn forgot_again(bytes: &[u8]) -> Option<Vec<u8>> {
    confirming::things(bytes).map(|gone| confirming::entry(&gone).bytes)
}

/// How far something forgotten is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// An encounter whose names go: another document is to stand for it first.
    Waiting = -1,
    /// Held by the brake.
    Held = 0,
    /// To be destroyed.
    Due = 1,
    /// Gone from the rows, not yet from the log.
    InTheLog = 2,
    /// Gone.
    Gone = 3,
}

/// What is gone here for good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tombstones {
    pub documents: BTreeSet<DocumentId>,
    pub circles: BTreeSet<CircleId>,
}

/// Whose keys are at hand to pack parcels again.
#[derive(Clone, Default)]
pub struct Hands<'a> {
    /// The desk, and whoever sits here.
    pub signers: Vec<&'a Signer>,
    /// A coordinator among them, who also speaks for those who are gone.
    pub leader: Option<&'a Signer>,
    /// Who writes what is to stand for encounters of which only the names go; none when nobody does.
    pub hand: Option<Hand<'a>>,
}

/// What was carried out, just now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CarriedOut {
    /// The kinds of the documents that went.
    pub kinds: BTreeSet<DocumentKind>,
    /// The documents that went.
    pub documents: BTreeSet<DocumentId>,
    /// The circles that went: who could read them gets a new box key.
    pub circles: BTreeSet<CircleId>,
    /// How many wait for a coordinator.
    pub held: usize,
}

impl Tombstones {
    pub(crate) fn load(connection: &Connection) -> Result<Self> {
        let mut found = Self::default();
        let mut statement = connection
            .prepare_cached("SELECT what, id FROM forgetting WHERE state >= 1 ORDER BY what, id")?;
        let rows = statement.query_map([], |row| thing(row, 0))?;
        for row in rows {
            match row? {
                Forgotten::Circle(circle) => found.circles.insert(circle),
                Forgotten::Document(document) => found.documents.insert(document),
            };
        }
        Ok(found)
    }
}

impl Store {
    /// Hears what the ledger says is forgotten, before anything else comes in: what was never here is not let in.
    /// Nothing is destroyed yet.
    pub fn hear_forgets(&self, now: Timestamp) -> Result<()> {
        let remembered = self.has_memories()?;
        let mut inner = self.inner();
        hear(&mut inner, now, remembered)
    }

    /// Whether something is to be destroyed. Before it is, it must have gone from what people remember of circles.
    pub fn is_forgetting_due(&self) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached("SELECT 1 FROM forgetting WHERE state = ?1")?
            .exists([State::Due as i64])?)
    }

    /// Destroys what is forgotten, packs parcels again, and empties the log. It goes on where an earlier run stopped.
    pub fn carry_out(&self, hands: &Hands<'_>, now: Timestamp) -> Result<CarriedOut> {
        let remembered = self.has_memories()?;
        let mut inner = self.inner();
        hear(&mut inner, now, remembered)?;
        while something_goes(&inner.connection)? && unchecked::is_any(&inner.connection)? {
            // What proves false is nothing to pack again. Each in a commit of its own.
            drop(inner);
            self.check_all()?;
            inner = self.inner();
        }
        let laid = laying::lay(&mut inner, hands)?;
        let mut done = destroying::destroy(&mut inner)?;
        for document in &done.documents {
            inner.open_documents.remove(document);
        }
        if !done.circles.is_empty() {
            inner.refresh_book()?;
        }
        let repacked = packing_again::pack_again(&mut inner, hands)?;
        done.held = brake::held(&inner.connection)?;
        let touched =
            laid || repacked > 0 || !done.documents.is_empty() || !done.circles.is_empty();
        drop(inner);
        if touched {
            self.ring();
        }
        self.empty_log(touched)?;
        Ok(done)
    }

    /// What is gone is overwritten in the file itself, and stands in no log and no older copy beside it any more.
    pub(crate) fn empty_log(&self, touched: bool) -> Result<()> {
        let inner = self.inner();
        let in_the_log = inner
            .connection
            .prepare_cached("SELECT 1 FROM forgetting WHERE state = ?1")?
            .exists([State::InTheLog as i64])?;
        if !touched && !in_the_log {
            return Ok(());
        }
        match fs::remove_file(open::copy_of(self.path())) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::Disk(error)),
        }
        let _reader = self.reader();
        let busy: i64 =
            inner
                .connection
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        // Somebody reads: then it is done the next time, and nothing is confirmed until then.
        if busy == 0 {
            inner.connection.execute(
                "UPDATE forgetting SET state = ?1 WHERE state = ?2",
                params![State::Gone as i64, State::InTheLog as i64],
            )?;
        }
        Ok(())
    }
}

fn hear(inner: &mut Inner, now: Timestamp, remembered: bool) -> Result<()> {
    let Inner {
        connection, book, ..
    } = &mut *inner;
    let Some(book) = book.as_ref() else {
        return Ok(());
    };
    // A newer version said something critical: nothing is destroyed.
    if book.authority.halted() {
        return Ok(());
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let stays = staying::all(&tx, &book.authority)?;
    let changed = brake::hear(&tx, book, now, remembered, &stays)?;
    tx.commit()?;
    if changed {
        inner.refresh_book()?;
    }
    Ok(())
}

/// Whether anything is due to go, or parcels that hold it to be packed again.
fn something_goes(connection: &Connection) -> Result<bool> {
    let mut any = connection.prepare_cached(
        "SELECT 1 FROM forgetting WHERE state IN (?1, ?2) UNION ALL SELECT 1 FROM holding",
    )?;
    Ok(any.exists([State::Due as i64, State::Waiting as i64])?)
}

fn key(what: &Forgotten) -> (i64, &[u8; 16]) {
    match what {
        Forgotten::Circle(circle) => (1, circle.as_bytes()),
        Forgotten::Document(document) => (2, document.as_bytes()),
    }
}

/// What stands in two columns, from this one on.
fn thing(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<Forgotten> {
    let id = row.get(column + 1)?;
    Ok(match row.get::<_, i64>(column)? {
        1 => Forgotten::Circle(CircleId::from_bytes(id)),
        _ => Forgotten::Document(DocumentId::from_bytes(id)),
    })
}

fn set_state(tx: &Transaction<'_>, what: &Forgotten, state: State) -> Result<()> {
    let (kind, id) = key(what);
    tx.prepare_cached("UPDATE forgetting SET state = ?3 WHERE what = ?1 AND id = ?2")?
        .execute(params![kind, id, state as i64])?;
    Ok(())
}
