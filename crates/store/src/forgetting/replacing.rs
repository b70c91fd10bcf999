//! Parcels that another one stands for: known by name, gone from here, and not taken in again.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_crypto::{Entry, Header, Opened, Sealed, open};
use samenboek_domain::ids::{CircleId, DocumentId, ParcelName, SignerId};

use super::remainder::{Row, of_the_gone, stands_for};
use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::late::held_authentic;
use crate::parcels::{self, Chain, HeldState, Lane, bytes, number, unsigned};
use crate::verify::hashes_in;

impl Store {
    /// Whether this parcel is not let in again: something forgotten stood in it, or its circle is forgotten.
    pub fn is_gone(&self, circle: &CircleId, name: &ParcelName) -> Result<bool> {
        let forgot_circle = self
            .inner()
            .book
            .as_ref()
            .is_some_and(|book| book.forgot_circle(circle));
        Ok(forgot_circle || row_of(&self.reader(), name)?.is_some())
    }

    /// The parcels that are not let in again, each with the one that stands for it now; none when nothing does.
    pub fn gone_parcels(&self) -> Result<BTreeMap<ParcelName, Option<ParcelName>>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT name, by_name, to_n FROM replaced WHERE name NOT IN (SELECT name FROM parcels)",
        )?;
        let rows = statement.query_map([], |row| {
            let names = [bytes(row, 0)?, bytes(row, 1)?].map(ParcelName::from_bytes);
            Ok((names, row.get::<_, i64>(2)?))
        })?;
        let mut gone = BTreeMap::new();
        for row in rows {
            let ([name, by], to) = row?;
            let by = if to > 0 {
                Some(now(&reader, by)?)
            } else {
                None
            };
            gone.insert(name, by);
        }
        Ok(gone)
    }
}

/// What stands for this parcel by now: what stood for it may have been packed again itself.
fn now(connection: &Connection, mut name: ParcelName) -> Result<ParcelName> {
    let mut seen = BTreeSet::from([name]);
    while let Some(by) = row_of(connection, &name)? {
        if !seen.insert(by) {
            break;
        }
        name = by;
    }
    Ok(name)
}

fn row_of(connection: &Connection, name: &ParcelName) -> Result<Option<ParcelName>> {
    Ok(connection
        .prepare_cached("SELECT by_name FROM replaced WHERE name = ?1")?
        .query_row([name.as_bytes()], |row| {
            bytes(row, 0).map(ParcelName::from_bytes)
        })
        .optional()?)
}

/// Whether another parcel stands for this one.
pub(crate) fn is_replaced(tx: &Transaction<'_>, name: &ParcelName) -> Result<bool> {
    Ok(row_of(tx, name)?.is_some())
}

/// Notes that `by` stands for a parcel.
pub(super) fn replace(
    tx: &Transaction<'_>,
    circle: &CircleId,
    row: &Row,
    by: &ParcelName,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT OR IGNORE INTO replaced (name, signer, circle, from_n, to_n, by_name) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        row.name.as_bytes(),
        row.signer.as_bytes(),
        circle.as_bytes(),
        number(row.from)?,
        number(row.to)?,
        by.as_bytes()
    ])?;
    Ok(())
}

/// Lets a parcel in no more that stood for nothing but what is forgotten. Nothing takes its place.
pub(crate) fn refuse_for_good(
    tx: &Transaction<'_>,
    circle: &CircleId,
    signer: &SignerId,
    name: &ParcelName,
) -> Result<()> {
    let row = Row {
        signer: *signer,
        from: 0,
        to: 0,
        name: *name,
    };
    replace(tx, circle, &row, name)?;
    tx.execute("DELETE FROM set_aside WHERE name = ?1", [name.as_bytes()])?;
    Ok(())
}

/// Throws away a parcel that was kept apart, and lets it in no more.
pub(super) fn refuse(tx: &Transaction<'_>, sealed: &Sealed) -> Result<()> {
    let header = sealed.header();
    refuse_for_good(tx, &header.circle, &header.signer, &sealed.name())
}

/// Deletes a parcel here that `by` stands for.
pub(super) fn delete(
    tx: &Transaction<'_>,
    header: &Header,
    name: &ParcelName,
    by: &ParcelName,
) -> Result<()> {
    let row = Row {
        signer: header.signer,
        from: header.from,
        to: header.to,
        name: *name,
    };
    replace(tx, &header.circle, &row, by)?;
    tx.prepare_cached("DELETE FROM parcels WHERE name = ?1")?
        .execute([name.as_bytes()])?;
    Ok(())
}

/// Notes that a parcel here still holds a forgotten document.
pub(crate) fn hold(tx: &Transaction<'_>, name: &ParcelName, document: &DocumentId) -> Result<()> {
    tx.prepare_cached("INSERT OR IGNORE INTO holding (name, document_id) VALUES (?1, ?2)")?
        .execute(params![name.as_bytes(), document.as_bytes()])?;
    Ok(())
}

/// Notes what a parcel that just came in holds of forgotten documents.
pub(crate) fn note_holding(tx: &Transaction<'_>, book: &Book, opened: &Opened) -> Result<()> {
    if book.forgotten.documents.is_empty() {
        return Ok(());
    }
    for entry in &opened.entries {
        if book.forgot_document(&entry.document) {
            hold(tx, &opened.name, &entry.document)?;
        }
    }
    Ok(())
}

/// Notes for which parcels one that came in stands, and lets the chains of these go on, and its own.
pub(crate) fn note_stands_for(tx: &Transaction<'_>, opened: &Opened, rows: &[Row]) -> Result<()> {
    let circle = &opened.header.circle;
    let mut chains = BTreeSet::from([opened.header.signer]);
    for row in rows {
        replace(tx, circle, row, &opened.name)?;
        chains.insert(row.signer);
    }
    for signer in &chains {
        bridge(tx, circle, signer)?;
    }
    Ok(())
}

/// What these parcels stood for is let in again, since they themselves were taken out, unless another one that is held
/// stands for it too. Returns whose chains it concerns.
pub(crate) fn stand_no_more(
    tx: &Transaction<'_>,
    book: &Book,
    taken_out: &[Opened],
) -> Result<BTreeSet<SignerId>> {
    let mut signers = BTreeSet::new();
    let mut let_in = BTreeSet::new();
    let mut gone: Vec<ParcelName> = taken_out.iter().map(|parcel| parcel.name).collect();
    let mut drop = tx.prepare_cached(
        "DELETE FROM replaced WHERE by_name = ?1 AND to_n > 0
             AND by_name NOT IN (SELECT name FROM parcels WHERE state = 0) RETURNING name, signer",
    )?;
    while let Some(by) = gone.pop() {
        let rows = drop.query_map([by.as_bytes()], |row| {
            let name = ParcelName::from_bytes(bytes(row, 0)?);
            Ok((name, SignerId::from_bytes(bytes(row, 1)?)))
        })?;
        for row in rows {
            let (name, signer) = row?;
            signers.insert(signer);
            // It may have stood for others itself, and does not lie here either.
            if let_in.insert(name) {
                gone.push(name);
            }
        }
    }
    if let_in.is_empty() {
        return Ok(signers);
    }
    for leader in book.authority.enrolments() {
        if book.authority.could_lead(&leader.signer) {
            say_again(tx, book, &leader.signer, &let_in)?;
        }
    }
    Ok(signers)
}

/// Notes for which of these parcels those of this signer stand that are held.
fn say_again(
    tx: &Transaction<'_>,
    book: &Book,
    signer: &SignerId,
    let_in: &BTreeSet<ParcelName>,
) -> Result<()> {
    let mut held = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE signer = ?1 AND circle = ?2 AND kind = 1 AND state = 0",
    )?;
    let chain = params![signer.as_bytes(), book.team.as_bytes()];
    for sealed in held.query_map(chain, |row| row.get::<_, Vec<u8>>(0))? {
        let sealed = Sealed::parse(sealed?).map_err(|_| StoreError::Damaged)?;
        let Some(parcel) = read(book, sealed) else {
            continue;
        };
        let mut rows = of_the_gone(book, &stands_for(book, &parcel).unwrap_or_default());
        rows.retain(|row| let_in.contains(&row.name));
        for row in &rows {
            replace(tx, &parcel.header.circle, row, &parcel.name)?;
        }
    }
    Ok(())
}

/// A chain of which parcels were replaced by another's goes on over them.
fn bridge(tx: &Transaction<'_>, circle: &CircleId, signer: &SignerId) -> Result<()> {
    let mut next = tx.prepare_cached(
        "SELECT to_n, name FROM replaced WHERE signer = ?1 AND circle = ?2 AND from_n BETWEEN 1 AND ?3 AND to_n >= ?3
         ORDER BY to_n DESC, name LIMIT 1",
    )?;
    loop {
        let newest = parcels::chain(tx, signer, circle, Lane::Chain)?;
        let reached = newest.map_or(0, |chain| chain.to);
        let awaited = number(reached.saturating_add(1))?;
        let over = next
            .query_row(
                params![signer.as_bytes(), circle.as_bytes(), awaited],
                |row| {
                    Ok(Chain {
                        to: unsigned(row, 0)?,
                        name: ParcelName::from_bytes(bytes(row, 1)?),
                    })
                },
            )
            .optional()?;
        let Some(over) = over else { return Ok(()) };
        for lane in [Lane::Chain, Lane::Saves] {
            parcels::set_chain(tx, signer, circle, lane, over)?;
        }
    }
}

/// Deletes the parcels that hold something forgotten and that another one here stands for: one of the same signer with
/// a wider range, or packed again later, or what a coordinator put in their place. Only after it was looked at that
/// nothing else goes with them, and that the other one `counts`.
pub(crate) fn sweep(
    tx: &Transaction<'_>,
    book: &Book,
    counts: impl Fn(&ParcelName) -> Result<bool>,
) -> Result<usize> {
    let mut gone = 0;
    for (name, sealed) in holders(tx)? {
        let header = *sealed.header();
        let Some(held) = read(book, sealed) else {
            continue;
        };
        for other in candidates(tx, book, &header, &name)? {
            let Some(other) = other.and_then(|sealed| read(book, sealed)) else {
                continue;
            };
            if counts(&other.name)? && includes(book, &other.entries, &held.entries) {
                delete(tx, &header, &name, &other.name)?;
                gone += 1;
                break;
            }
        }
    }
    Ok(gone)
}

/// The parcels here that hold something forgotten, in the order of their chains.
pub(crate) fn holders(tx: &Transaction<'_>) -> Result<Vec<(ParcelName, Sealed)>> {
    let mut statement = tx.prepare_cached(
        "SELECT name, bytes FROM parcels WHERE kind = 1 AND name IN (SELECT name FROM holding)
         ORDER BY signer, from_n, to_n, name",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((
            ParcelName::from_bytes(bytes(row, 0)?),
            row.get::<_, Vec<u8>>(1)?,
        ))
    })?;
    rows.map(|row| {
        let (name, bytes) = row?;
        let sealed = Sealed::parse(bytes).map_err(|_| StoreError::Damaged)?;
        Ok((name, sealed))
    })
    .collect()
}

/// How parcels of this circle lie here that count.
pub(crate) fn state_in(book: &Book, circle: &CircleId) -> HeldState {
    if *circle == book.team {
        HeldState::Merged
    } else {
        HeldState::Carried
    }
}

fn candidates(
    tx: &Transaction<'_>,
    book: &Book,
    header: &Header,
    name: &ParcelName,
) -> Result<Vec<Option<Sealed>>> {
    let by = now(tx, *name)?;
    let mut statement = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE state = ?8 AND name <> ?1 AND (name = ?2 OR (
             signer = ?3 AND circle = ?4 AND kind = 1 AND to_n >= ?6 AND from_n <= ?5
             AND (from_n < ?5 OR to_n > ?6 OR rev > ?7)))",
    )?;
    let rows = statement.query_map(
        params![
            name.as_bytes(),
            by.as_bytes(),
            header.signer.as_bytes(),
            header.circle.as_bytes(),
            number(header.from)?,
            number(header.to)?,
            header.rev,
            state_in(book, &header.circle) as i64
        ],
        |row| row.get::<_, Vec<u8>>(0),
    )?;
    rows.map(|bytes| Ok(Sealed::parse(bytes?).ok())).collect()
}

/// Opens a parcel of this laptop.
pub(super) fn read(book: &Book, sealed: Sealed) -> Option<Opened> {
    let key = book.key(&sealed.header().epoch)?;
    let authentic = held_authentic(sealed, &book.authority)?;
    Some(open(authentic, key).ok()?.into_inner())
}

/// Whether everything that `held` brings is in `other` too, but for what is forgotten.
fn includes(book: &Book, other: &[Entry], held: &[Entry]) -> bool {
    let mut brought: BTreeMap<DocumentId, BTreeSet<[u8; 32]>> = BTreeMap::new();
    for entry in other {
        let hashes = brought.entry(entry.document).or_default();
        hashes.extend(hashes_in(entry));
    }
    held.iter()
        .filter(|entry| !book.forgot_document(&entry.document))
        .all(|entry| match entry.entry_type {
            Entry::CHANGE | Entry::FULL_COPY | Entry::VOUCHED_CHANGE | Entry::VOUCHED_COPY => {
                let hashes = hashes_in(entry);
                let known = brought.get(&entry.document);
                !hashes.is_empty()
                    && hashes
                        .iter()
                        .all(|hash| known.is_some_and(|known| known.contains(hash)))
            }
            _ => other.contains(entry),
        })
}
