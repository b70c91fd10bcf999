//! One circle's parcels into its documents.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use samenboek_crypto::{
    Authentic, OpenError, Opened, ParcelKind, Sealed, authenticate, authenticate_late, open,
};
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, SignerId};
use samenboek_domain::kind::DocumentKind;

use super::candidates::{self, Why};
use super::forgetting::leave_out;
use super::{Closed, acceptance, opening};
use crate::Store;
use crate::applying::Ready;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::merge::{Stop, extend_chain, jobs, lies_beyond_the_end, write_down};
use crate::parcels::{self, HeldState, Lane};
use crate::{forgetting, forks, receipts};

/// What was read of a circle.
#[derive(Default)]
pub(super) struct Read {
    pub(super) documents: BTreeMap<DocumentId, DocumentKind>,
    pub(super) from: BTreeSet<SignerId>,
}

/// Whether a parcel counts by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Counts {
    ByItself,
    /// Something depends on it that counts.
    ForOthers,
}

impl Closed {
    /// Reads these parcels of a circle, and what waited for them.
    pub(super) fn read_circle(
        &self,
        connection: &mut Connection,
        book: &Book,
        store: &Store,
        circle: &CircleId,
        names: BTreeSet<ParcelName>,
    ) -> Result<Read> {
        let mut read = Read::default();
        let mut next = names;
        next.extend(candidates::pending_in(connection, circle, Why::Waiting)?);
        for name in opening::ended_twice(connection, &next)? {
            candidates::hold_back(connection, circle, &name, Why::EndedTheProgram)?;
            next.remove(&name);
        }
        for share in opening::shares(connection, &next)? {
            read_all(connection, book, store, &share, &mut read)?;
        }
        self.read_what_waits(connection, book, store, circle, &mut read)?;
        Ok(read)
    }

    fn read_what_waits(
        &self,
        connection: &mut Connection,
        book: &Book,
        store: &Store,
        circle: &CircleId,
        read: &mut Read,
    ) -> Result<()> {
        loop {
            let waiting = candidates::pending_in(connection, circle, Why::Waiting)?;
            if waiting.is_empty() {
                return Ok(());
            }
            read_all(connection, book, store, &waiting, read)?;
            let still = candidates::pending_in(connection, circle, Why::Waiting)?;
            let late = acceptance::awaited(book, store, circle, &still)?;
            if late.is_empty() && still.len() >= waiting.len() {
                return Ok(());
            }
            for parcel in late {
                // From now on it is passed on like any other.
                store.carry(&parcel)?;
                read_one(connection, book, store, parcel, Counts::ForOthers, read)?;
            }
        }
    }
}

/// Reads these, of which the next start knows if they ended the program. What the disk has no room for
/// ended nothing.
fn read_all(
    connection: &mut Connection,
    book: &Book,
    store: &Store,
    names: &BTreeSet<ParcelName>,
    read: &mut Read,
) -> Result<()> {
    opening::begin(connection, names)?;
    let done = in_order(connection, store, names).and_then(|parcels| {
        parcels.into_iter().try_for_each(|parcel| {
            read_one(connection, book, store, parcel, Counts::ByItself, read)
        })
    });
    match done {
        Err(error) if !error.is_of_the_disk() => Err(error),
        done => opening::end(connection, names).and(done),
    }
}

/// The parcels in the order of their chains; what is gone since is forgotten.
fn in_order(
    connection: &Connection,
    store: &Store,
    names: &BTreeSet<ParcelName>,
) -> Result<Vec<Sealed>> {
    let mut found = Vec::new();
    for name in names {
        match candidates::parcel(store, name)? {
            Some(parcel) => found.push(parcel),
            None => candidates::drop_pending(connection, name)?,
        }
    }
    found.sort_by_key(|parcel| {
        let header = parcel.header();
        (header.signer, header.from, header.to, parcel.name())
    });
    Ok(found)
}

fn read_one(
    connection: &mut Connection,
    book: &Book,
    store: &Store,
    sealed: Sealed,
    counts: Counts,
    read: &mut Read,
) -> Result<()> {
    let (name, header) = (sealed.name(), *sealed.header());
    if candidates::is_applied(connection, &name)? {
        return Ok(());
    }
    let hold_back = |connection: &Connection, why| {
        candidates::hold_back(connection, &header.circle, &name, why)
    };
    let Some(key) = book.key(&header.epoch).cloned() else {
        return hold_back(connection, Why::NoKey);
    };
    let Some(authentic) = authentic(book, sealed, counts) else {
        return hold_back(connection, Why::NotEntitled);
    };
    let opened = match open(authentic, &key) {
        Ok(opened) => opened,
        Err(OpenError::NewerVersion) => return hold_back(connection, Why::Newer),
        Err(_) => return hold_back(connection, Why::Damaged),
    };
    if header.kind != ParcelKind::Changes || !receipts::fits(opened.get()) {
        return hold_back(connection, Why::Damaged);
    }
    leave_out_forgotten(connection, book, store, opened.get())?;
    let jobs = jobs(connection, &opened.get().entries)?;
    match merge(connection, book, store, Ready::begin(opened, jobs)) {
        Ok(documents) => {
            if !documents.is_empty() {
                read.from.insert(header.signer);
            }
            read.documents.extend(documents);
            Ok(())
        }
        Err(Stop::Waiting) => hold_back(connection, Why::Waiting),
        Err(Stop::Refused(_)) => hold_back(connection, Why::Damaged),
        Err(Stop::Failed(error)) => Err(error),
    }
}

/// Notes what a parcel holds that is forgotten: it is left out of the documents, and stays sealed here until the parcel is
/// packed again.
fn leave_out_forgotten(
    connection: &Connection,
    book: &Book,
    store: &Store,
    parcel: &Opened,
) -> Result<()> {
    let within = parcel.entries.iter().map(|entry| entry.document);
    let forgotten: BTreeSet<DocumentId> = within.filter(|it| book.forgot_document(it)).collect();
    if forgotten.is_empty() {
        return Ok(());
    }
    store.hold_inside(&parcel.name, &forgotten)?;
    for document in &forgotten {
        leave_out(connection, document, &parcel.header.circle)?;
    }
    Ok(())
}

/// Whether the signer may write there, now that it is known who may.
fn authentic(book: &Book, sealed: Sealed, counts: Counts) -> Option<Authentic> {
    book.authority.circle_class(&sealed.header().circle)?;
    match counts {
        Counts::ByItself => authenticate(sealed, &book.authority).ok(),
        Counts::ForOthers => authenticate_late(sealed, &book.authority).ok(),
    }
}

/// Documents, rows and the note that they hold this parcel, in one commit.
fn merge(
    connection: &mut Connection,
    book: &Book,
    store: &Store,
    mut ready: Ready,
) -> Result<BTreeMap<DocumentId, DocumentKind>, Stop> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let opened = ready.opened();
    let header = opened.header;
    let stands_for = forgetting::stands_for(book, opened).map_err(Stop::Refused)?;
    let newest = parcels::chain(&tx, &header.signer, &header.circle, Lane::Chain)?;
    let reached = newest.map_or(0, |chain| chain.to);
    if header.from > reached.saturating_add(1) && !lies_beyond_the_end(book, &header, reached) {
        return Err(Stop::Waiting);
    }
    let mut jobs = jobs(&tx, &opened.entries)?;
    jobs.retain(|job| !book.forgot_document(&job.id));
    write_down(
        &tx,
        &header.circle,
        &mut ready,
        &jobs,
        !stands_for.is_empty(),
    )?;
    let opened = ready.opened();
    candidates::apply(&tx, &opened.sealed)?;
    let forked = is_fork(store, book, opened)?;
    extend_chain(&tx, opened, newest, forked)?;
    forgetting::note_stands_for(&tx, opened, &stands_for)?;
    tx.commit()?;
    Ok(jobs.iter().map(|job| (job.id, job.kind)).collect())
}

fn is_fork(store: &Store, book: &Book, opened: &Opened) -> Result<bool> {
    forks::is_fork(&store.reader(), HeldState::Carried, book, opened)
}

/// Notes in an open write of this memory that a parcel which was just made holds what is written in it.
pub(super) fn note_own(tx: &Transaction<'_>, parcel: &Sealed) -> Result<(), StoreError> {
    candidates::apply(tx, parcel)?;
    parcels::advance(tx, parcel.header(), parcel.name())
}
