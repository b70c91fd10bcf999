//! New keys for the team: after a removal whoever writes next makes one, and hands it to those who may still read.

use std::collections::BTreeSet;

use rusqlite::params;
use samenboek_crypto::{
    EpochError, EpochKey, ParcelKind, Sealed, Signer, box_for, limits, mint, parents,
};
use samenboek_domain::ids::{EpochId, SignerId};

use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::{self, HeldState};
use crate::{Inner, Store};

impl Store {
    /// Sees to it that there is a clean key to write with, and that everybody who may read has it: makes one when each
    /// is held by somebody whom the ledger excludes, and boxes the newest for who has none. True when it made a key.
    ///
    /// `minter` must be a reader; else nothing is done. Nor is it when a newer version said something critical.
    pub fn renew_epoch(&self, minter: &Signer) -> Result<bool> {
        let mut inner = self.inner();
        inner.refresh_book()?;
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let Some(book) = book.as_mut() else {
            return Ok(false);
        };
        if book.authority.halted() || !book.authority.may_read(&minter.id(), &book.team) {
            return Ok(false);
        }
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let mut keys = past(&tx, book)?;
        let mut parcels = Vec::new();
        let renewed = !book.has_clean_key();
        if renewed {
            let heads = heads(book);
            // A parcel names so many parents at most; what is left out stays a head and is named next time.
            let named: Vec<&EpochKey> = heads.into_iter().take(limits::EPOCH_PARENTS).collect();
            let (key, parcel) = mint(&book.team, &book.centre, &named, minter).map_err(seal)?;
            book.holders.insert(key.id(), BTreeSet::from([minter.id()]));
            book.epochs.push(key.clone());
            keys.push(key);
            parcels.push(parcel);
        }
        for (epoch, reader) in without_box(book) {
            let enrolment = book.authority.enrolment(&reader);
            if let (Some(enrolment), Some(key)) = (enrolment, book.key(&epoch)) {
                parcels.push(box_for(key, &enrolment.keys.public(), minter).map_err(seal)?);
            }
        }
        for key in &keys {
            tx.execute(
                "INSERT OR IGNORE INTO epochs (epoch, circle, key) VALUES (?1, ?2, ?3)",
                params![
                    key.id().as_bytes(),
                    key.circle().as_bytes(),
                    key.to_bytes().as_slice()
                ],
            )?;
        }
        for parcel in &parcels {
            parcels::take_in(&tx, parcel, HeldState::Carried)?;
        }
        tx.commit()?;
        if !parcels.is_empty() {
            self.ring();
        }
        inner.refresh_book()?;
        Ok(renewed)
    }
}

/// The keys of earlier epochs that a newer one carries and that are not here yet: whoever is in a circle reads its past.
fn past(tx: &rusqlite::Transaction<'_>, book: &mut Book) -> Result<Vec<EpochKey>> {
    let mut found = Vec::new();
    loop {
        let unread: BTreeSet<EpochId> = book
            .epochs
            .iter()
            .filter(|key| key.epoch().parents.iter().any(|id| book.key(id).is_none()))
            .map(EpochKey::id)
            .collect();
        let before = found.len();
        for parcel in epochs(tx, book)? {
            let Some(key) = book.key(&parcel.header().epoch) else {
                continue;
            };
            if !unread.contains(&key.id()) {
                continue;
            }
            for parent in parents(key, &parcel).map_err(seal)? {
                if book.key(&parent.id()).is_none() {
                    book.epochs.push(parent.clone());
                    found.push(parent);
                }
            }
        }
        if found.len() == before {
            return Ok(found);
        }
    }
}

fn epochs(tx: &rusqlite::Transaction<'_>, book: &Book) -> Result<Vec<Sealed>> {
    let mut statement = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE kind = ?1 AND circle = ?2 ORDER BY name",
    )?;
    let rows = statement.query_map(
        params![ParcelKind::Epoch.code(), book.team.as_bytes()],
        |row| row.get::<_, Vec<u8>>(0),
    )?;
    rows.map(|bytes| Sealed::parse(bytes?).map_err(|_| StoreError::Damaged))
        .collect()
}

/// The keys that no other key carries.
fn heads(book: &Book) -> Vec<&EpochKey> {
    let carried: BTreeSet<EpochId> = book
        .epochs
        .iter()
        .flat_map(|key| key.epoch().parents.iter().copied())
        .collect();
    let is_head = |key: &&EpochKey| !carried.contains(&key.id());
    book.epochs.iter().filter(is_head).collect()
}

/// The readers that no box was made for that they can open, by head. A box for a key that was renewed since is none.
fn without_box(book: &Book) -> Vec<(EpochId, SignerId)> {
    let readers = book.authority.readers(&book.team);
    let mut without = Vec::new();
    for key in heads(book) {
        let boxed = book.boxed.get(&key.id());
        let has_none = |signer: &&SignerId| {
            let keys = book.authority.enrolment(signer).map(|it| it.keys.public());
            let made_it = key.epoch().minter == **signer;
            !made_it && !keys.is_some_and(|keys| boxed.is_some_and(|boxed| boxed.contains(&keys)))
        };
        without.extend(
            readers
                .iter()
                .filter(has_none)
                .map(|signer| (key.id(), *signer)),
        );
    }
    without
}

fn seal(error: EpochError) -> StoreError {
    StoreError::Seal(error.to_string())
}
