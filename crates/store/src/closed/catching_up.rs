//! Reading what the shared database holds in circles and is not remembered here yet: first keys, then who may what,
//! then documents. It stops anywhere and goes on from there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::Connection;
use samenboek_crypto::authenticate;
use samenboek_domain::ids::{CircleId, DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use super::candidates::{self, Candidates, Why};
use super::knowing::Known;
use super::{Closed, keys};
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::{Inner, Store};

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaughtUp {
    /// The documents that came or changed, with their kinds.
    pub documents: BTreeMap<DocumentId, DocumentKind>,
    /// Who wrote them.
    pub from: BTreeSet<SignerId>,
    /// The circles of which a key came.
    pub new_circles: BTreeSet<CircleId>,
    /// Whether something went: forgotten, or written by somebody who had gone by then.
    pub something_went: bool,
}

impl Closed {
    /// Reads what came since the last time. `watch` hears how many parcels of how many were looked at.
    pub fn catch_up(&self, store: &Store, watch: &mut dyn FnMut(usize, usize)) -> Result<CaughtUp> {
        let mut known = self.known();
        let mut inner = self.inner();
        let mut caught = CaughtUp::default();
        let ledger_changed = self.hear(&mut known, &mut inner, store)?;
        caught.something_went = self.forget(&mut known, &mut inner, store)?;
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = &mut *inner;
        let book = Arc::make_mut(book.as_mut().ok_or(StoreError::NoKey)?);
        let mut found = candidates::find(connection, store, &book.team, &self.me.id())?;
        for circle in super::forgetting::left_out_for_nothing(connection, book)? {
            self.start_over(&mut known, connection, book, store, &circle)?;
            open_documents.clear();
            candidates::all_of(store, &mut found, &circle)?;
            caught.something_went = true;
        }
        let gained = keys::take(connection, book, store, &self.me, &found.with_keys)?;
        known.unclear.extend(found.with_keys.iter().copied());
        for circle in &gained {
            candidates::add_pending(connection, &mut found, circle, &[Why::NoKey])?;
        }
        if ledger_changed {
            for circle in candidates::circles_pending(connection, Why::NotEntitled)? {
                candidates::add_pending(connection, &mut found, &circle, &[Why::NotEntitled])?;
            }
            for circle in self.holding_refused(connection, book, store)? {
                self.start_over(&mut known, connection, book, store, &circle)?;
                open_documents.clear();
                candidates::all_of(store, &mut found, &circle)?;
                caught.something_went = true;
            }
        }
        hear_inside(&mut known, connection, book, store, &mut found)?;
        let total = found.parcels.values().map(BTreeSet::len).sum();
        let mut done = 0;
        for (circle, names) in found.parcels {
            done += names.len();
            let read = self.read_circle(connection, book, store, &circle, names)?;
            for document in read.documents.keys() {
                open_documents.remove(document);
            }
            caught.documents.extend(read.documents);
            caught.from.extend(read.from);
            watch(done.min(total), total);
        }
        candidates::looked_up_to(connection, found.upto)?;
        caught.new_circles = gained;
        Ok(caught)
    }

    /// What is remembered of a circle goes, to be read again: not all of it counts any more.
    fn start_over(
        &self,
        known: &mut Known,
        connection: &mut Connection,
        book: &mut Book,
        store: &Store,
        circle: &CircleId,
    ) -> Result<()> {
        let tx = connection.transaction()?;
        super::forgetting::drop_circle(&tx, circle)?;
        tx.commit()?;
        known.hear_anew(connection, store)?;
        book.rule_by(&known.ledger);
        Ok(())
    }
}

/// Hears what these parcels say about who may what, before any of them is merged: whoever was let in by one of them may
/// have written another.
fn hear_inside(
    known: &mut Known,
    connection: &Connection,
    book: &mut Book,
    store: &Store,
    found: &mut Candidates,
) -> Result<()> {
    let mut told = BTreeSet::new();
    for (circle, names) in &found.parcels {
        for name in names {
            let Some(sealed) = candidates::parcel(store, name)? else {
                continue;
            };
            let Some(key) = book.key(&sealed.header().epoch).cloned() else {
                continue;
            };
            let Ok(authentic) = authenticate(sealed, &book.authority) else {
                continue;
            };
            let Ok(opened) = samenboek_crypto::open(authentic, &key) else {
                continue;
            };
            if known.hear_circle(connection, circle, opened.get())? {
                told.insert(*circle);
            }
        }
    }
    if told.is_empty() {
        return Ok(());
    }
    book.rule_by(&known.ledger);
    for circle in told {
        known.unclear.insert(circle);
        candidates::add_pending(connection, found, &circle, &[Why::NotEntitled])?;
    }
    // What waited for that may let in others.
    hear_inside(known, connection, book, store, found)
}
