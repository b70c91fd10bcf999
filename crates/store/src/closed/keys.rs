//! Keys of circles: out of the boxes that are for this enrolment or for the coordinators, and new ones for who has none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use samenboek_crypto::{
    EpochKey, ParcelKind, PublicKeys, Sealed, Signer, box_for, box_reading_epoch, box_recipient,
    coordinators_circle, open_box, open_circle_box,
};
use samenboek_domain::ids::{CircleId, EpochId};

use super::Closed;
use crate::book::{Book, keep_key};
use crate::error::{Result, StoreError};
use crate::keys::{Holders, Leaders, Remembered, keys_of};
use crate::parcels::{HeldState, take_in as take_in_parcel};
use crate::renewing::{box_missing, clean_key, past, share_with};
use crate::{Inner, Store};

/// Opens what is boxed in these circles for this enrolment, or for the coordinators when it has their key. Returns the
/// circles of which keys came.
pub(super) fn take(
    connection: &Connection,
    book: &mut Book,
    store: &Store,
    me: &Signer,
    circles: &BTreeSet<CircleId>,
) -> Result<BTreeSet<CircleId>> {
    let leading = coordinators_circle(&book.centre);
    let mut gained = BTreeSet::new();
    let mut looked_at = circles.clone();
    // Theirs first: it opens others.
    if looked_at.remove(&leading) && take_in(connection, book, store, me, &leading)? {
        gained.insert(leading);
        looked_at.extend(shared_with(store, &leading)?);
    }
    for circle in &looked_at {
        if take_in(connection, book, store, me, circle)? {
            gained.insert(*circle);
        }
    }
    Ok(gained)
}

/// The circles that have boxes for this one.
fn shared_with(store: &Store, leading: &CircleId) -> Result<BTreeSet<CircleId>> {
    let reader = store.reader();
    let mut boxes = reader.prepare_cached("SELECT bytes FROM parcels WHERE kind = 7")?;
    let rows = boxes.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
    let mut circles = BTreeSet::new();
    for bytes in rows {
        let sealed = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
        if box_reading_epoch(&sealed).is_some_and(|(circle, _)| circle == *leading) {
            circles.insert(sealed.header().circle);
        }
    }
    Ok(circles)
}

fn take_in(
    connection: &Connection,
    book: &mut Book,
    store: &Store,
    me: &Signer,
    circle: &CircleId,
) -> Result<bool> {
    if book.forgot_circle(circle) {
        return Ok(false);
    }
    let reader = store.reader();
    let parcels = keys_of(&reader, circle)?;
    let (epochs, boxes): (Vec<&Sealed>, Vec<&Sealed>) = parcels
        .iter()
        .partition(|parcel| parcel.header().kind == ParcelKind::Epoch);
    let epochs: BTreeMap<EpochId, &Sealed> = epochs
        .into_iter()
        .map(|parcel| (parcel.header().epoch, parcel))
        .collect();
    let mut gained = Vec::new();
    for sealed in boxes {
        let epoch = sealed.header().epoch;
        if book.key(&epoch).is_some() {
            continue;
        }
        let Some(named) = epochs.get(&epoch) else {
            continue;
        };
        if let Some(key) = opened(sealed, named, book, me) {
            book.keys.insert(key.clone());
            gained.push(key);
        }
    }
    gained.extend(past(&reader, book, circle)?);
    for key in &gained {
        keep_key(connection, key)?;
    }
    Ok(!gained.is_empty())
}

fn opened(sealed: &Sealed, epoch: &Sealed, book: &Book, me: &Signer) -> Option<EpochKey> {
    if box_recipient(sealed) == Some(me.id()) {
        return open_box(sealed, epoch, me).ok();
    }
    let (_, under) = box_reading_epoch(sealed)?;
    open_circle_box(sealed, epoch, book.key(&under)?).ok()
}

impl Closed {
    /// How many keys of a circle are known here.
    pub fn key_count(&self, circle: &CircleId) -> usize {
        let inner = self.inner();
        let keys = inner.book.iter().flat_map(|book| book.keys.of(circle));
        keys.count()
    }

    /// Sees to it that everybody who may read a circle that is read here has its key, and that nobody else has: makes
    /// new keys where somebody left, and boxes for who came. Returns how many epochs and boxes it took.
    pub fn renew_keys(&self, store: &Store) -> Result<usize> {
        let mut known = self.known();
        let mut inner = self.inner();
        self.hear(&mut known, &mut inner, store)?;
        let Inner {
            connection, book, ..
        } = &mut *inner;
        let book = Arc::make_mut(book.as_mut().ok_or(StoreError::NoKey)?);
        if book.authority.halted() {
            return Ok(0);
        }
        let mut circles: BTreeSet<CircleId> = std::mem::take(&mut known.unclear);
        if std::mem::take(&mut known.all_unclear) {
            circles.extend(book.authority.opened_circles());
        }
        // Theirs first: others lie in boxes under it, and it changes no more.
        let leading = coordinators_circle(&book.centre);
        circles.remove(&leading);
        let (mut made, mut leaders) = (0, None);
        for circle in std::iter::once(leading).chain(circles) {
            if book.authority.may_read(&self.me.id(), &circle) && !book.forgot_circle(&circle) {
                made += self.renew_circle(connection, book, store, &circle, &mut leaders)?;
            }
        }
        if made > 0 {
            store.ring();
        }
        Ok(made)
    }

    /// Boxes the newest keys of everything that is read here for other keys of the same person on this laptop, which
    /// take the place of these.
    pub fn hand_over(&self, store: &Store, to: &PublicKeys) -> Result<()> {
        let inner = self.inner();
        let book = inner.book.as_ref().ok_or(StoreError::NoKey)?;
        let carried: BTreeSet<EpochId> = book
            .keys
            .all()
            .flat_map(|key| key.epoch().parents.iter().copied())
            .collect();
        let mut shared = store.inner();
        let tx = shared
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for key in book.keys.all().filter(|key| !carried.contains(&key.id())) {
            let sealed =
                box_for(key, to, &self.me).map_err(|error| StoreError::Seal(error.to_string()))?;
            take_in_parcel(&tx, &sealed, HeldState::Carried)?;
        }
        tx.commit()?;
        Ok(())
    }

    fn renew_circle(
        &self,
        connection: &Connection,
        book: &mut Book,
        store: &Store,
        circle: &CircleId,
        leaders: &mut Option<Leaders>,
    ) -> Result<usize> {
        let mut shared = store.inner();
        let tx = shared
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let made = self.renew_within(&tx, connection, book, circle, leaders)?;
        tx.commit()?;
        Ok(made)
    }

    /// The same, in an open transaction of the shared database. What is known of the coordinators stays known, until their
    /// own keys are looked at.
    pub(super) fn renew_within(
        &self,
        tx: &Transaction<'_>,
        connection: &Connection,
        book: &mut Book,
        circle: &CircleId,
        leaders: &mut Option<Leaders>,
    ) -> Result<usize> {
        let centre = book.centre;
        if *circle == coordinators_circle(&centre) {
            *leaders = None;
        }
        let mut holders = Holders::load_beside(tx, &centre, circle, leaders)?;
        let has_key = book.keys.of(circle).next().is_some();
        if !has_key && !holders.are_all_excluded(&book.authority, circle) {
            // Somebody has it and will box it for this enrolment.
            return Ok(0);
        }
        let made = clean_key(tx, book, circle, &mut holders, &self.me)?;
        if let Some(key) = &made {
            keep_key(connection, key)?;
        }
        let shared = self.share(tx, book, circle, &holders, leaders)?;
        if shared > 0 {
            holders = Holders::load_beside(tx, &centre, circle, leaders)?;
        }
        let remembered = Remembered::InBoxesOnly;
        let boxed = box_missing(tx, book, circle, &holders, &self.me, remembered)?;
        Ok(usize::from(made.is_some()) + shared + boxed)
    }

    /// Boxes a circle for all who lead at once, when they are in it and their key is at hand.
    fn share(
        &self,
        tx: &Transaction<'_>,
        book: &Book,
        circle: &CircleId,
        holders: &Holders,
        leaders: &mut Option<Leaders>,
    ) -> Result<usize> {
        let leading = coordinators_circle(&book.centre);
        let is_granted =
            book.authority.right(circle, &leading.into()) >= samenboek_crypto::Right::Read;
        if *circle == leading || !is_granted {
            return Ok(0);
        }
        let theirs = Leaders::known(leaders, tx, &book.centre)?;
        let ring = book.ring(leading, &theirs.holders);
        if !ring.has_clean_key() {
            return Ok(0);
        }
        share_with(tx, book, circle, holders, ring.writing_key()?, &self.me)
    }
}
