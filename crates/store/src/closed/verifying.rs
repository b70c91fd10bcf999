//! Looking over what is remembered: every parcel that should stand in the documents does, nothing else does, and the
//! rows are those a rebuild gives.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{authenticate, authenticate_late, open};
use samenboek_domain::ids::{DocumentId, ParcelName};

use super::{Closed, candidates};
use crate::error::{Result, StoreError};
use crate::verify::{Problem, Verification, compare, hashes_in, rows_differ};
use crate::{Inner, Store, parcels};

impl Closed {
    /// Looks over every document and row of the circles that are read here. Changes nothing.
    pub fn verify(&self, store: &Store) -> Result<Verification> {
        let mut inner = self.inner();
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection.transaction()?;
        let mut found = Verification::default();
        let mut changes: BTreeMap<DocumentId, BTreeSet<[u8; 32]>> = BTreeMap::new();
        let names = {
            let mut statement = tx.prepare("SELECT name FROM applied ORDER BY name")?;
            let rows = statement.query_map([], |row| {
                Ok(ParcelName::from_bytes(parcels::bytes(row, 0)?))
            })?;
            rows.collect::<Result<Vec<_>, _>>()?
        };
        for name in names {
            // What was packed with others, or again, stands in another parcel.
            let Some(sealed) = candidates::parcel(store, &name)? else {
                continue;
            };
            found.parcels += 1;
            let key = book.key(&sealed.header().epoch).cloned();
            let authentic = authenticate(sealed, &book.authority)
                .or_else(|(sealed, _)| authenticate_late(sealed, &book.authority));
            let opened = authentic
                .ok()
                .zip(key)
                .and_then(|(authentic, key)| open(authentic, &key).ok());
            let Some(opened) = opened else {
                found.problems.push(Problem {
                    code: "parcel_unopened",
                    about: name.to_string(),
                });
                continue;
            };
            let entries = opened.get().entries.iter();
            for entry in entries.filter(|entry| !book.forgot_document(&entry.document)) {
                let hashes = hashes_in(entry);
                if !hashes.is_empty() {
                    changes.entry(entry.document).or_default().extend(hashes);
                }
            }
        }
        compare(&tx, book, changes, &mut found)?;
        found.problems.extend(rows_differ(&tx)?);
        tx.rollback()?;
        Ok(found)
    }
}
