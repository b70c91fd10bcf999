//! Saving in a circle: one commit of the sealed parcel in the shared database. What is remembered of it here comes after
//! that, and is read from the parcel when it does not come.

use std::sync::Arc;

use samenboek_crypto::{Entry, ParcelKind, Sealed};
use samenboek_domain::ids::{CircleId, PersonId};
use samenboek_domain::time::Timestamp;

use super::{Closed, reading};
use crate::error::{Result, StoreError};
use crate::keys::Holders;
use crate::parcels::{self, Destination, HeldState};
use crate::writer::{Did, Hand, Writer, Written, did};
use crate::{Inner, Store, staying};

impl Closed {
    /// Runs `deed` in a circle. When this returns, what it did is durable: a pulled plug takes nothing away.
    pub fn write<T, E: From<StoreError>>(
        &self,
        store: &Store,
        circle: &CircleId,
        by: (PersonId, Timestamp),
        deed: impl FnOnce(&mut Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        let mut known = self.known();
        let mut inner = self.inner();
        self.hear(&mut known, &mut inner, store)?;
        self.may_write(&inner, circle)?;
        let hand = self.hand(by);
        let Inner {
            connection,
            open_documents,
            run,
            ..
        } = &mut *inner;
        let tx = connection.transaction().map_err(StoreError::from)?;
        let (value, done) = did(&tx, open_documents, &hand, *run, *circle, None, deed)?;
        drop(tx);
        if done.entries.is_empty() {
            return Ok(Written {
                value,
                kinds: std::collections::BTreeSet::new(),
            });
        }
        let complained = done.is_complained()?;
        let parcel = self.seal_beside(store, &mut inner, circle, &done.entries, complained)?;
        store.ring();
        let kinds = self.remember(&mut inner, circle, done, &parcel);
        Ok(Written { value, kinds })
    }

    pub(super) fn hand(&self, by: (PersonId, Timestamp)) -> Hand<'_> {
        Hand {
            signer: &self.me,
            person: by.0,
            at: by.1,
        }
    }

    pub(super) fn may_write(&self, inner: &Inner, circle: &CircleId) -> Result<()> {
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        if book.authority.may_write(&self.me.id(), circle) && !book.forgot_circle(circle) {
            Ok(())
        } else {
            Err(StoreError::NotInCircle)
        }
    }

    /// Seals entries as the next parcel in a circle and commits it to the shared database. When somebody left the circle,
    /// it gets a new key first, in the same commit.
    pub(super) fn seal(
        &self,
        store: &Store,
        inner: &mut Inner,
        circle: &CircleId,
        entries: &[Entry],
    ) -> Result<Sealed> {
        self.seal_beside(store, inner, circle, entries, None)
    }

    /// [`Closed::seal`], and in the same commit whether the circle stays for somebody who complained.
    fn seal_beside(
        &self,
        store: &Store,
        inner: &mut Inner,
        circle: &CircleId,
        entries: &[Entry],
        complained: Option<bool>,
    ) -> Result<Sealed> {
        let Inner {
            connection, book, ..
        } = inner;
        let book = Arc::make_mut(book.as_mut().ok_or(StoreError::NoKey)?);
        let mut shared = store.inner();
        let tx = shared
            .connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let mut holders = Holders::load(&tx, &book.centre, circle)?;
        if !book.ring(*circle, &holders).has_clean_key() && !book.authority.halted() {
            self.renew_within(&tx, connection, book, circle, &mut None)?;
            holders = Holders::load(&tx, &book.centre, circle)?;
        }
        let to = Destination {
            centre: book.centre,
            circle: *circle,
            key: book.ring(*circle, &holders).writing_key()?,
            state: HeldState::Carried,
        };
        let parcel = parcels::append(&tx, &to, ParcelKind::Changes, &self.me, entries)?;
        match complained {
            Some(true) => staying::keep(&tx, &self.me.id(), circle)?,
            Some(false) => staying::let_go(&tx, circle)?,
            None => {}
        }
        tx.commit()?;
        Ok(parcel)
    }

    /// Writes down here what a parcel holds that was just made. When that fails nothing is lost: it is read again.
    pub(super) fn remember(
        &self,
        inner: &mut Inner,
        circle: &CircleId,
        done: Did,
        parcel: &Sealed,
    ) -> std::collections::BTreeSet<samenboek_domain::kind::DocumentKind> {
        let Inner {
            connection,
            open_documents,
            ..
        } = inner;
        let written = connection
            .transaction()
            .map_err(StoreError::from)
            .and_then(|tx| {
                done.keep(&tx, circle, parcel.header())?;
                reading::note_own(&tx, parcel)?;
                Ok(tx.commit()?)
            });
        let kinds = done.settle(open_documents);
        if written.is_err() {
            open_documents.clear();
        }
        kinds
    }
}
