//! Packing again, without what is forgotten, what this enrolment wrote in circles.

use std::collections::BTreeSet;

use rusqlite::TransactionBehavior;
use samenboek_crypto::Enrolment;
use samenboek_domain::ids::DocumentId;

use super::{Closed, candidates};
use crate::error::{Result, StoreError};
use crate::forgetting::{back_in_the_log, held_inside, holders, note_looked, own, sweep, unseen};
use crate::{Inner, Store, lists};

impl Closed {
    /// Packs again what is hers and holds something forgotten, and lets go what others packed again, once it was looked at
    /// that nothing else goes with it. Notes that whoever sits here looked for all that is forgotten. Returns how many
    /// parcels went.
    pub fn pack_again(&self, store: &Store) -> Result<usize> {
        let inner = self.inner();
        let Inner {
            connection, book, ..
        } = &*inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        if book.authority.halted() {
            return Ok(0);
        }
        let mut shared = store.inner();
        let tx = shared
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut looked: BTreeSet<DocumentId> = BTreeSet::new();
        for document in unseen(&tx)? {
            let is_left_out =
                book.forgot_document(&document) && lists::kind_of(connection, &document)?.is_none();
            if is_left_out {
                looked.insert(document);
            }
        }
        note_looked(&tx, &looked, &self.me.id())?;
        let held = held_inside(&tx, &book.team)?;
        let mut packed = Vec::new();
        let mut gone = 0;
        if !held.is_empty() {
            gone += sweep(&tx, book, |name| candidates::is_applied(connection, name))?;
            let me = book.authority.enrolment(&self.me.id());
            let is_active = me.is_some_and(Enrolment::is_active);
            for (name, sealed) in holders(&tx)? {
                let header = *sealed.header();
                let is_mine = header.signer == self.me.id() && header.circle != book.team;
                if is_active && is_mine {
                    packed.extend(own(&tx, book, &self.me, &name, sealed)?);
                }
            }
            gone += packed.len();
        }
        if gone > 0 {
            back_in_the_log(&tx, &held)?;
        }
        tx.commit()?;
        for parcel in &packed {
            candidates::apply(connection, parcel)?;
        }
        drop(shared);
        if gone > 0 {
            store.ring();
        }
        store.empty_log(gone > 0)?;
        Ok(gone)
    }
}
