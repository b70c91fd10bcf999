//! New keys for the team: after a removal whoever writes next makes one, and hands it to those who may still read.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::Transaction;
use samenboek_crypto::{
    Epoch, EpochError, EpochKey, ParcelKind, Sealed, Signer, box_for, box_for_circle, limits, mint,
    parents,
};
use samenboek_domain::ids::{CircleId, EpochId, SignerId};

use crate::book::{Book, keep_key};
use crate::error::{Result, StoreError};
use crate::keys::{Holders, Remembered, keys_of};
use crate::parcels::{self, HeldState};
use crate::{Inner, Store};

impl Store {
    /// Sees to it that there is a clean key to write with, and that everybody who may read has it: makes one when each
    /// is held by somebody whom the ledger excludes, and boxes the newest for who has none. True when it made a key.
    ///
    /// `minter` must be a reader. Whoever had to go makes no key, but hands on those that no later one carries: what counts
    /// was written under them. Nothing is done when a newer version said something critical.
    pub fn renew_epoch(&self, minter: &Signer) -> Result<bool> {
        let mut inner = self.inner();
        inner.refresh_book()?;
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let Some(book) = book.as_mut().map(Arc::make_mut) else {
            return Ok(false);
        };
        let is_gone = book.authority.excludes(&minter.id(), &book.team);
        let may_read = book.authority.may_read(&minter.id(), &book.team);
        if book.authority.halted() || !(may_read || is_gone) {
            return Ok(false);
        }
        let tx = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        if is_gone {
            let boxes = hand_on_left_behind(&tx, book, minter)?;
            tx.commit()?;
            if boxes > 0 {
                self.ring();
                inner.refresh_book()?;
            }
            return Ok(false);
        }
        let (team, mut holders) = (book.team, book.holders.clone());
        let mut keys = past(&tx, book, &team)?;
        let made = clean_key(&tx, book, &team, &mut holders, minter)?;
        keys.extend(made.clone());
        let boxes = box_missing(&tx, book, &team, &holders, minter, Remembered::ByTheMinter)?;
        for key in &keys {
            keep_key(&tx, key)?;
        }
        tx.commit()?;
        if boxes > 0 || made.is_some() {
            self.ring();
        }
        if boxes > 0 || !keys.is_empty() {
            inner.refresh_book()?;
        }
        Ok(made.is_some())
    }
}

/// Makes a clean key of a circle when there is none. Its parcel is written down in `tx`, which belongs to the shared
/// database; the key comes into the book, and is the caller's to keep.
pub(crate) fn clean_key(
    tx: &Transaction<'_>,
    book: &mut Book,
    circle: &CircleId,
    holders: &mut Holders,
    minter: &Signer,
) -> Result<Option<EpochKey>> {
    let ring = book.ring(*circle, holders);
    if ring.has_clean_key() {
        return Ok(None);
    }
    // A parcel names so many parents at most; what is left out stays a head and is named next time.
    let named: Vec<&EpochKey> = ring.carriable().take(limits::EPOCH_PARENTS).collect();
    let heard = book.heard.now(circle);
    let (key, parcel) = mint(circle, &book.centre, &named, &heard, minter).map_err(seal)?;
    holders.hold(key.id(), minter.id());
    holders.rest(key.id(), heard);
    book.keys.insert(key.clone());
    parcels::take_in(tx, &parcel, HeldState::Carried)?;
    Ok(Some(key))
}

/// Boxes the keys of the team that no later one carries to those who may read, by somebody who had to go. Returns how many.
fn hand_on_left_behind(tx: &Transaction<'_>, book: &Book, by: &Signer) -> Result<usize> {
    let ring = book.ring(book.team, &book.holders);
    let without = ring.without_box(Remembered::ByTheMinter);
    if without.is_empty() {
        return Ok(0);
    }
    let sealed = keys_of(tx, &book.team)?;
    let epochs: Vec<Epoch> = sealed
        .iter()
        .filter_map(|it| Epoch::read(it).ok())
        .collect();
    let left_behind = ring.left_behind(&epochs);
    let theirs = without.into_iter();
    box_each(
        tx,
        book,
        theirs.filter(|(epoch, _)| left_behind.contains(epoch)),
        by,
    )
}

/// Makes boxes for whoever may read the circle and has none that can be opened. Returns how many.
pub(crate) fn box_missing(
    tx: &Transaction<'_>,
    book: &Book,
    circle: &CircleId,
    holders: &Holders,
    by: &Signer,
    remembered: Remembered,
) -> Result<usize> {
    let without = book.ring(*circle, holders).without_box(remembered);
    box_each(tx, book, without, by)
}

fn box_each(
    tx: &Transaction<'_>,
    book: &Book,
    without: impl IntoIterator<Item = (EpochId, SignerId)>,
    by: &Signer,
) -> Result<usize> {
    let mut count = 0;
    for (epoch, reader) in without {
        let enrolment = book.authority.enrolment(&reader);
        if let (Some(enrolment), Some(key)) = (enrolment, book.key(&epoch)) {
            let parcel = box_for(key, &enrolment.keys.public(), by).map_err(seal)?;
            parcels::take_in(tx, &parcel, HeldState::Carried)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Boxes the newest keys of a circle to the coordinators, under this key of theirs. Returns how many boxes it took.
pub(crate) fn share_with(
    tx: &Transaction<'_>,
    book: &Book,
    circle: &CircleId,
    holders: &Holders,
    coordinators: &EpochKey,
    by: &Signer,
) -> Result<usize> {
    let heads = book
        .ring(*circle, holders)
        .not_shared_under(&coordinators.id());
    for key in &heads {
        let parcel = box_for_circle(key, coordinators, by).map_err(seal)?;
        parcels::take_in(tx, &parcel, HeldState::Carried)?;
    }
    Ok(heads.len())
}

/// The keys of earlier epochs that a newer one carries and that are not here yet: whoever is in a circle reads its
/// past. They come into the book.
pub(crate) fn past(
    tx: &rusqlite::Connection,
    book: &mut Book,
    circle: &CircleId,
) -> Result<Vec<EpochKey>> {
    let mut found = Vec::new();
    loop {
        let unread: BTreeSet<EpochId> = book
            .keys
            .of(circle)
            .filter(|key| key.epoch().parents.iter().any(|id| book.key(id).is_none()))
            .map(EpochKey::id)
            .collect();
        if unread.is_empty() {
            return Ok(found);
        }
        let before = found.len();
        let epochs: Vec<Sealed> = keys_of(tx, circle)?
            .into_iter()
            .filter(|parcel| parcel.header().kind == ParcelKind::Epoch)
            .collect();
        for parcel in epochs {
            let Some(key) = book.key(&parcel.header().epoch) else {
                continue;
            };
            if !unread.contains(&key.id()) {
                continue;
            }
            for parent in parents(key, &parcel).map_err(seal)? {
                if book.key(&parent.id()).is_none() {
                    book.keys.insert(parent.clone());
                    found.push(parent);
                }
            }
        }
        if found.len() == before {
            return Ok(found);
        }
    }
}

fn seal(error: EpochError) -> StoreError {
    StoreError::Seal(error.to_string())
}
