//! Which of the parcels in the shared database were not looked at yet.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, OptionalExtension, params};
use samenboek_crypto::{ParcelKind, Sealed};
use samenboek_domain::ids::{CircleId, ParcelName, SignerId};

use crate::Store;
use crate::error::{Result, StoreError};
use crate::parcels::{bytes, number, unsigned};

const UPTO: &str = "upto";

/// Why a parcel that was looked at does not stand in the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// Its key is not here.
    NoKey = 0,
    /// Something older is missing.
    Waiting = 1,
    /// Its signer may not write there, as far as is known; or had gone when it was written.
    NotEntitled = 2,
    /// Made by a newer version.
    Newer = 3,
    /// It may never be merged.
    Damaged = 4,
    /// It ended the program twice.
    EndedTheProgram = 5,
}

/// What there is to look at.
#[derive(Default)]
pub(super) struct Candidates {
    /// Circles that got epochs or boxes.
    pub(super) with_keys: BTreeSet<CircleId>,
    /// Parcels of documents, by circle.
    pub(super) parcels: BTreeMap<CircleId, BTreeSet<ParcelName>>,
    /// Up to which number of the shared database this is.
    pub(super) upto: u64,
}

/// What came since, and what this signer wrote and did not give out yet.
pub(super) fn find(
    connection: &Connection,
    store: &Store,
    team: &CircleId,
    me: &SignerId,
) -> Result<Candidates> {
    let since = upto(connection)?;
    let reader = store.reader();
    let mut found = Candidates {
        upto: since,
        ..Candidates::default()
    };
    let mut came = reader.prepare_cached(
        "SELECT n, p.name, p.kind, p.circle FROM numbers JOIN parcels p ON p.name = numbers.name
         WHERE n > ?1 AND numbers.kind = 1 AND p.circle <> ?2 ORDER BY n",
    )?;
    let rows = came.query_map(params![number(since)?, team.as_bytes()], |row| {
        Ok((
            unsigned(row, 0)?,
            ParcelName::from_bytes(bytes(row, 1)?),
            row.get::<_, u8>(2)?,
            CircleId::from_bytes(bytes(row, 3)?),
        ))
    })?;
    for row in rows {
        let (n, name, kind, circle) = row?;
        found.upto = found.upto.max(n);
        match ParcelKind::from_code(kind) {
            Some(ParcelKind::Epoch | ParcelKind::Box) => {
                found.with_keys.insert(circle);
            }
            Some(ParcelKind::Changes) => {
                found.parcels.entry(circle).or_default().insert(name);
            }
            Some(
                ParcelKind::FullCopy
                | ParcelKind::Attachment
                | ParcelKind::Receipt
                | ParcelKind::Head
                | ParcelKind::Newer(_),
            )
            | None => {}
        }
    }
    let mut own = reader.prepare_cached(
        "SELECT name, circle FROM parcels WHERE signer = ?1 AND left_n = 0 AND circle <> ?2 AND kind = 1",
    )?;
    let rows = own.query_map(params![me.as_bytes(), team.as_bytes()], |row| {
        let name = ParcelName::from_bytes(bytes(row, 0)?);
        Ok((name, CircleId::from_bytes(bytes(row, 1)?)))
    })?;
    for row in rows {
        let (name, circle) = row?;
        found.parcels.entry(circle).or_default().insert(name);
    }
    for names in found.parcels.values_mut() {
        let mut new = BTreeSet::new();
        for name in names.iter() {
            if !is_applied(connection, name)? {
                new.insert(*name);
            }
        }
        *names = new;
    }
    found.parcels.retain(|_, names| !names.is_empty());
    Ok(found)
}

/// Adds the parcels of a circle that wait for one of these reasons.
pub(super) fn add_pending(
    connection: &Connection,
    found: &mut Candidates,
    circle: &CircleId,
    reasons: &[Why],
) -> Result<()> {
    let mut statement =
        connection.prepare_cached("SELECT name, why FROM pending WHERE circle = ?1")?;
    let rows = statement.query_map([circle.as_bytes()], |row| {
        Ok((
            ParcelName::from_bytes(bytes(row, 0)?),
            row.get::<_, i64>(1)?,
        ))
    })?;
    for row in rows {
        let (name, why) = row?;
        if reasons.iter().any(|reason| *reason as i64 == why) {
            found.parcels.entry(*circle).or_default().insert(name);
        }
    }
    Ok(())
}

/// Adds every parcel of documents of a circle.
pub(super) fn all_of(store: &Store, found: &mut Candidates, circle: &CircleId) -> Result<()> {
    let reader = store.reader();
    let mut statement =
        reader.prepare_cached("SELECT name FROM parcels WHERE circle = ?1 AND kind = 1")?;
    let rows = statement.query_map([circle.as_bytes()], |row| {
        Ok(ParcelName::from_bytes(bytes(row, 0)?))
    })?;
    let names = found.parcels.entry(*circle).or_default();
    for name in rows {
        names.insert(name?);
    }
    Ok(())
}

/// The parcels of a circle that wait for this reason.
pub(super) fn pending_in(
    connection: &Connection,
    circle: &CircleId,
    why: Why,
) -> Result<BTreeSet<ParcelName>> {
    let mut statement =
        connection.prepare_cached("SELECT name FROM pending WHERE circle = ?1 AND why = ?2")?;
    let rows = statement.query_map(params![circle.as_bytes(), why as i64], |row| {
        Ok(ParcelName::from_bytes(bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A parcel is gone, and waits for nothing.
pub(super) fn drop_pending(connection: &Connection, name: &ParcelName) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM pending WHERE name = ?1")?
        .execute([name.as_bytes()])?;
    Ok(())
}

/// The circles in which something waits for this reason.
pub(super) fn circles_pending(connection: &Connection, why: Why) -> Result<BTreeSet<CircleId>> {
    let mut statement =
        connection.prepare_cached("SELECT DISTINCT circle FROM pending WHERE why = ?1")?;
    let rows = statement.query_map([why as i64], |row| Ok(CircleId::from_bytes(bytes(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Notes why a parcel does not stand in the documents.
pub(super) fn hold_back(
    connection: &Connection,
    circle: &CircleId,
    name: &ParcelName,
    why: Why,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO pending (name, circle, why) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO UPDATE SET why = excluded.why",
        )?
        .execute(params![name.as_bytes(), circle.as_bytes(), why as i64])?;
    Ok(())
}

/// Notes that a parcel stands in the documents.
pub(super) fn apply(connection: &Connection, parcel: &Sealed) -> Result<()> {
    let header = parcel.header();
    connection
        .prepare_cached(
            "INSERT OR IGNORE INTO applied (name, circle, signer, from_n, to_n) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            parcel.name().as_bytes(),
            header.circle.as_bytes(),
            header.signer.as_bytes(),
            number(header.from)?,
            number(header.to)?
        ])?;
    connection
        .prepare_cached("DELETE FROM pending WHERE name = ?1")?
        .execute([parcel.name().as_bytes()])?;
    Ok(())
}

pub(crate) fn is_applied(connection: &Connection, name: &ParcelName) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM applied WHERE name = ?1")?
        .exists([name.as_bytes()])?)
}

/// The parcel in the shared database; none when it is gone since.
pub(super) fn parcel(store: &Store, name: &ParcelName) -> Result<Option<Sealed>> {
    match store.parcel(name)? {
        Some(bytes) => Ok(Some(Sealed::parse(bytes).map_err(|_| StoreError::Damaged)?)),
        None => Ok(None),
    }
}

/// Up to which number of the shared database everything was looked at.
pub(super) fn upto(connection: &Connection) -> Result<u64> {
    let upto: Option<String> = connection
        .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
        .query_row([UPTO], |row| row.get(0))
        .optional()?;
    Ok(upto.and_then(|text| text.parse().ok()).unwrap_or(0))
}

/// The last number of the shared database.
pub(super) fn last(store: &Store) -> Result<u64> {
    Ok(store
        .reader()
        .prepare_cached("SELECT coalesce(max(n), 0) FROM numbers")?
        .query_row([], |row| unsigned(row, 0))?)
}

/// Everything up to this number was looked at.
pub(super) fn looked_up_to(connection: &Connection, n: u64) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO settings (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        )?
        .execute(params![UPTO, n.to_string()])?;
    Ok(())
}
