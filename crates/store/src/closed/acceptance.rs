//! What somebody wrote in a circle after she had gone: it counts only when something depends on it that counts.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, params};
use samenboek_crypto::{
    Authentic, Entry, Opened, Reason, Sealed, authenticate, authenticate_late, open,
};
use samenboek_domain::ids::{CircleId, ParcelName};

use super::{Closed, candidates};
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::{Store, acceptance, parcels};

/// The late parcels of a circle that these depend on, which wait for something.
pub(super) fn awaited(
    book: &Book,
    store: &Store,
    circle: &CircleId,
    waiting: &BTreeSet<ParcelName>,
) -> Result<Vec<Sealed>> {
    let mut late: BTreeMap<ParcelName, Sealed> = BTreeMap::new();
    for sealed in of_circle(store, circle)? {
        if is_late(book, &sealed) {
            late.insert(sealed.name(), sealed);
        }
    }
    if late.is_empty() {
        return Ok(Vec::new());
    }
    let mut counting = Vec::new();
    for name in waiting {
        let sealed = candidates::parcel(store, name)?;
        counting.extend(
            sealed.and_then(|sealed| opened(book, authenticate(sealed, &book.authority).ok()?)),
        );
    }
    let opened: Vec<Opened> = late
        .values()
        .filter_map(|sealed| opened_late(book, sealed))
        .collect();
    let needed = acceptance::needed(entries(&counting), &opened, book);
    Ok(needed.iter().filter_map(|name| late.remove(name)).collect())
}

impl Closed {
    /// The circles in which something stands that does not count: its signer had gone by then, as is known now.
    pub(super) fn holding_refused(
        &self,
        connection: &Connection,
        book: &Book,
        store: &Store,
    ) -> Result<BTreeSet<CircleId>> {
        let mut suspects = BTreeSet::new();
        // Who had to go herself keeps what she has.
        let me = book.authority.enrolment(&self.me.id());
        if me.is_some_and(|me| me.revoked) {
            return Ok(suspects);
        }
        let mut applied =
            connection.prepare_cached("SELECT name, circle, signer, to_n FROM applied")?;
        let mut rows = applied.query([])?;
        while let Some(row) = rows.next()? {
            let name = ParcelName::from_bytes(parcels::bytes(row, 0)?);
            let circle = CircleId::from_bytes(parcels::bytes(row, 1)?);
            let signer = samenboek_domain::ids::SignerId::from_bytes(parcels::bytes(row, 2)?);
            let to = parcels::unsigned(row, 3)?;
            if !book.authority.accepts(&signer, &circle, to, &name) {
                suspects.insert(circle);
            }
        }
        let mut refused = BTreeSet::new();
        for circle in suspects {
            if holds_refused(connection, book, store, &circle)? {
                refused.insert(circle);
            }
        }
        Ok(refused)
    }
}

fn holds_refused(
    connection: &Connection,
    book: &Book,
    store: &Store,
    circle: &CircleId,
) -> Result<bool> {
    let (mut counting, mut late) = (Vec::new(), Vec::new());
    for sealed in of_circle(store, circle)? {
        if !candidates::is_applied(connection, &sealed.name())? {
            continue;
        }
        if is_late(book, &sealed) {
            late.extend(opened_late(book, &sealed));
        } else if let Ok(authentic) = authenticate(sealed, &book.authority) {
            counting.extend(opened(book, authentic));
        }
    }
    let needed = acceptance::needed(entries(&counting), &late, book);
    Ok(late.iter().any(|parcel| !needed.contains(&parcel.name)))
}

/// Every parcel of documents of a circle that lies here, also those that were kept apart.
fn of_circle(store: &Store, circle: &CircleId) -> Result<Vec<Sealed>> {
    let reader = store.reader();
    let mut held = reader
        .prepare_cached("SELECT bytes FROM parcels WHERE circle = ?1 AND kind = 1 ORDER BY name")?;
    let rows = held.query_map([circle.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
    let mut found = Vec::new();
    for bytes in rows {
        found.push(Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?);
    }
    let mut apart = reader.prepare_cached(
        "SELECT bytes FROM set_aside WHERE name IN
             (SELECT name FROM apart WHERE reason IN (?1, ?2, ?3) AND circle = ?4)",
    )?;
    let [gone, unknown, without] =
        [Reason::Revoked, Reason::UnknownSigner, Reason::NoGrant].map(Reason::code);
    let rows = apart.query_map(params![gone, unknown, without, circle.as_bytes()], |row| {
        row.get::<_, Vec<u8>>(0)
    })?;
    for bytes in rows {
        found.extend(Sealed::parse(bytes?));
    }
    Ok(found)
}

fn is_late(book: &Book, sealed: &Sealed) -> bool {
    let header = sealed.header();
    !book
        .authority
        .accepts(&header.signer, &header.circle, header.to, &sealed.name())
}

fn opened_late(book: &Book, sealed: &Sealed) -> Option<Opened> {
    opened(
        book,
        authenticate_late(sealed.clone(), &book.authority).ok()?,
    )
}

fn opened(book: &Book, authentic: Authentic) -> Option<Opened> {
    let key = book.key(&authentic.sealed().header().epoch)?;
    Some(open(authentic, key).ok()?.into_inner())
}

fn entries(parcels: &[Opened]) -> impl Iterator<Item = &Entry> {
    parcels.iter().flat_map(|parcel| &parcel.entries)
}
