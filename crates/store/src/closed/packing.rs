//! Packing what this enrolment saved in circles and never gave out.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use samenboek_crypto::Signer;
use samenboek_domain::ids::{CircleId, ParcelName};

use super::{Closed, candidates};
use crate::error::{Result, StoreError};
use crate::keys::Holders;
use crate::pack::pack_chain;
use crate::parcels::{Destination, HeldState, bytes};
use crate::{Inner, Store};

impl Closed {
    /// Joins what was saved in each circle and never delivered. Returns how many parcels there are instead.
    pub fn pack(&self, store: &Store) -> Result<usize> {
        let mut inner = self.inner();
        let mut packed = 0;
        for circle in self.loose_circles(store, &inner)? {
            packed += self.pack_circle(store, &mut inner, &circle)?;
        }
        Ok(packed)
    }

    fn loose_circles(&self, store: &Store, inner: &Inner) -> Result<BTreeSet<CircleId>> {
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let reader = store.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT circle FROM parcels WHERE signer = ?1 AND left_n = 0 AND circle <> ?2",
        )?;
        let me = self.me.id();
        let rows = statement.query_map([&me.as_bytes()[..], &book.team.as_bytes()[..]], |row| {
            Ok(CircleId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn pack_circle(&self, store: &Store, inner: &mut Inner, circle: &CircleId) -> Result<usize> {
        let Inner {
            connection, book, ..
        } = inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let mut shared = store.inner();
        let tx = shared
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let holders = Holders::load(&tx, &book.centre, circle)?;
        let Ok(key) = book.ring(*circle, &holders).writing_key() else {
            return Ok(0);
        };
        let to = Destination {
            centre: book.centre,
            circle: *circle,
            key,
            state: HeldState::Carried,
        };
        // What does not stand in the documents, because nobody let her in who might, stays as it is.
        if !all_applied(&tx, connection, &self.me, circle)? {
            return Ok(0);
        }
        let packed = pack_chain(&tx, connection, book, &to, &self.me)?;
        tx.commit()?;
        for parcel in &packed {
            candidates::apply(connection, parcel)?;
        }
        Ok(packed.len())
    }
}

/// Whether what this signer saved in a circle and never gave out stands in the documents.
fn all_applied(
    shared: &Transaction<'_>,
    memory: &Connection,
    signer: &Signer,
    circle: &CircleId,
) -> Result<bool> {
    let mut loose = shared.prepare_cached(
        "SELECT name FROM parcels WHERE signer = ?1 AND circle = ?2 AND kind = 1 AND left_n = 0",
    )?;
    let mut rows = loose.query(params![signer.id().as_bytes(), circle.as_bytes()])?;
    while let Some(row) = rows.next()? {
        let name = ParcelName::from_bytes(bytes(row, 0)?);
        if !candidates::is_applied(memory, &name)? {
            return Ok(false);
        }
    }
    Ok(true)
}
