//! What is being opened: a parcel that ends the program is known at the next start, is tried once more alone, and then
//! no more. The first time it may have been the plug.

use std::collections::BTreeSet;

use rusqlite::Connection;
use samenboek_domain::ids::ParcelName;

use crate::error::Result;
use crate::parcels::bytes;

/// How many parcels are noted at once.
const SHARE: usize = 64;

/// Notes that these are about to be opened.
pub(super) fn begin(connection: &Connection, names: &BTreeSet<ParcelName>) -> Result<()> {
    let tx = connection.unchecked_transaction()?;
    {
        let mut note = tx.prepare_cached(
            "INSERT INTO opening (name, times) VALUES (?1, 1) ON CONFLICT (name) DO UPDATE SET times = times + 1",
        )?;
        for name in names {
            note.execute([name.as_bytes()])?;
        }
    }
    tx.commit()?;
    Ok(())
}

/// They were survived.
pub(super) fn end(connection: &Connection, names: &BTreeSet<ParcelName>) -> Result<()> {
    let tx = connection.unchecked_transaction()?;
    {
        let mut survived = tx.prepare_cached("DELETE FROM opening WHERE name = ?1")?;
        for name in names {
            survived.execute([name.as_bytes()])?;
        }
    }
    tx.commit()?;
    Ok(())
}

/// Those of these that ended the program twice.
pub(super) fn ended_twice(
    connection: &Connection,
    names: &BTreeSet<ParcelName>,
) -> Result<Vec<ParcelName>> {
    let ended = left(connection, 2)?;
    Ok(ended.intersection(names).copied().collect())
}

/// In which shares these are opened: whatever was being opened when the program ended stands alone.
pub(super) fn shares(
    connection: &Connection,
    names: &BTreeSet<ParcelName>,
) -> Result<Vec<BTreeSet<ParcelName>>> {
    let suspects = left(connection, 1)?;
    let (alone, others): (Vec<ParcelName>, Vec<ParcelName>) =
        names.iter().partition(|name| suspects.contains(name));
    let together = others
        .chunks(SHARE)
        .map(|share| share.iter().copied().collect());
    let alone = alone.into_iter().map(|name| BTreeSet::from([name]));
    Ok(together.chain(alone).collect())
}

fn left(connection: &Connection, times: i64) -> Result<BTreeSet<ParcelName>> {
    let mut statement = connection.prepare_cached("SELECT name FROM opening WHERE times >= ?1")?;
    let rows = statement.query_map([times], |row| Ok(ParcelName::from_bytes(bytes(row, 0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
