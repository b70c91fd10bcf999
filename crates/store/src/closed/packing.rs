//! Packing what this enrolment saved in circles and never gave out.

use std::collections::BTreeSet;

use rusqlite::TransactionBehavior;
use samenboek_domain::ids::CircleId;

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
        let packed = pack_chain(&tx, connection, book, &to, &self.me)?;
        tx.commit()?;
        for parcel in &packed {
            candidates::apply(connection, parcel)?;
        }
        Ok(packed.len())
    }
}
