//! Parcels in the database: the truth from which everything else is derived.

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use samenboek_crypto::{Draft, Entry, EpochKey, Header, ParcelKind, Sealed, Signer, seal};
use samenboek_domain::ids::{CentreId, CircleId, ParcelName, SignerId};

use crate::Store;
use crate::book::Book;
use crate::error::{Result, StoreError};

/// What is remembered of one signer in one circle. Saves and receipts are numbered in one chain; heads lie outside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    /// The newest parcel of the chain, whatever it holds.
    Chain = 0,
    /// The newest parcel of the chain that people wrote: receipts cover no receipts.
    Saves = 1,
    /// The newest head made here.
    Heads = 2,
}

/// What this laptop did with a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeldState {
    /// Merged into the documents.
    Merged = 0,
    /// Waits for something older that has not come yet.
    Waiting = 1,
    /// Kept and carried unread: of a newer version, or of a circle whose key is not here.
    Carried = 2,
    /// Written at this laptop after its writer had gone. It is in no document, and goes to a coordinator.
    Late = 3,
}

/// Whether a parcel may stand elsewhere: then it keeps its name, and has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// Only here: it may still be packed with others.
    NotYet = 0,
    /// Elsewhere too, or on its way.
    Already = 1,
}

/// A parcel this laptop holds, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// Its name.
    pub name: ParcelName,
    /// Its circle.
    pub circle: CircleId,
    /// Its signer.
    pub signer: SignerId,
    /// First save number.
    pub from: u64,
    /// Last save number.
    pub to: u64,
}

/// Saves of a signer in a circle, from the first to the last.
pub type Range = (CircleId, SignerId, u64, u64);

/// The things that were last touched by saves within these ranges.
pub(crate) fn touched_within<'a>(
    connection: &Connection,
    ranges: impl Iterator<Item = &'a Range>,
) -> Result<BTreeSet<[u8; 16]>> {
    let mut statement = connection.prepare_cached(
        "SELECT document_id FROM document_chains WHERE signer = ?1 AND n >= ?2 AND n <= ?3 AND kind IN (1, 2, 6, 7, 8, 9, 11, 12, 13)",
    )?;
    let mut things = BTreeSet::new();
    for (_, signer, from, to) in ranges {
        let range = params![signer.as_bytes(), number(*from)?, number(*to)?];
        for row in statement.query_map(range, |row| bytes::<16>(row, 0))? {
            things.insert(row?);
        }
    }
    Ok(things)
}

/// A chain's newest parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chain {
    pub to: u64,
    pub name: ParcelName,
}

pub(crate) fn number(n: u64) -> Result<i64> {
    i64::try_from(n).map_err(|_| StoreError::Unreadable("number"))
}

pub(crate) fn unsigned(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column)
        .map(|n| u64::try_from(n).unwrap_or(0))
}

/// Reads fixed bytes from a column.
pub(crate) fn bytes<const N: usize>(
    row: &rusqlite::Row<'_>,
    column: usize,
) -> rusqlite::Result<[u8; N]> {
    row.get::<_, [u8; N]>(column)
}

pub(crate) fn chain(
    connection: &Connection,
    signer: &SignerId,
    circle: &CircleId,
    lane: Lane,
) -> Result<Option<Chain>> {
    Ok(connection
        .prepare_cached(
            "SELECT to_n, name FROM chains WHERE signer = ?1 AND circle = ?2 AND lane = ?3",
        )?
        .query_row(
            params![signer.as_bytes(), circle.as_bytes(), lane as i64],
            |row| {
                Ok(Chain {
                    to: unsigned(row, 0)?,
                    name: ParcelName::from_bytes(bytes(row, 1)?),
                })
            },
        )
        .optional()?)
}

pub(crate) fn set_chain(
    tx: &Transaction<'_>,
    signer: &SignerId,
    circle: &CircleId,
    lane: Lane,
    newest: Chain,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO chains (signer, circle, lane, to_n, name) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (signer, circle, lane) DO UPDATE SET to_n = excluded.to_n, name = excluded.name
         WHERE excluded.to_n >= to_n",
    )?
    .execute(params![
        signer.as_bytes(),
        circle.as_bytes(),
        lane as i64,
        number(newest.to)?,
        newest.name.as_bytes()
    ])?;
    Ok(())
}

/// Moves a chain on to this parcel.
pub(crate) fn advance(tx: &Transaction<'_>, header: &Header, name: ParcelName) -> Result<()> {
    let newest = Chain {
        to: header.to,
        name,
    };
    set_chain(tx, &header.signer, &header.circle, Lane::Chain, newest)?;
    if header.kind == ParcelKind::Changes {
        set_chain(tx, &header.signer, &header.circle, Lane::Saves, newest)?;
    }
    Ok(())
}

/// Marks a chain of which a parcel is held beside the one that was packed again in its place.
pub(crate) fn mark_held_twice(tx: &Transaction<'_>, header: &Header) -> Result<()> {
    tx.prepare_cached(
        "UPDATE chains SET forked = 2 WHERE signer = ?1 AND circle = ?2 AND lane < 2 AND forked = 0",
    )?
    .execute(params![
        header.signer.as_bytes(),
        header.circle.as_bytes()
    ])?;
    Ok(())
}

/// Where a new parcel goes, under which key, and how it stands here once it is written.
#[derive(Clone, Copy)]
pub(crate) struct Destination<'a> {
    pub centre: CentreId,
    pub circle: CircleId,
    pub key: &'a EpochKey,
    pub state: HeldState,
}

impl<'a> Destination<'a> {
    /// To the team.
    pub(crate) fn team(book: &'a Book) -> Result<Self> {
        Ok(Self {
            centre: book.centre,
            circle: book.team,
            key: book.team_ring().writing_key()?,
            state: HeldState::Merged,
        })
    }
}

/// Seals entries as the next parcel of this signer's chain and writes it down.
pub(crate) fn append(
    tx: &Transaction<'_>,
    to: &Destination<'_>,
    kind: ParcelKind,
    signer: &Signer,
    entries: &[Entry],
) -> Result<Sealed> {
    let newest = chain(tx, &signer.id(), &to.circle, Lane::Chain)?;
    let n = newest.map_or(1, |chain| chain.to.saturating_add(1));
    let prev = newest.map_or(ParcelName::from_bytes([0; 32]), |chain| chain.name);
    let draft = Draft {
        kind,
        centre: to.centre,
        circle: to.circle,
        from: n,
        to: n,
        rev: 0,
        prev,
        entries,
    };
    let sealed =
        seal(&draft, to.key, signer).map_err(|error| StoreError::Seal(error.to_string()))?;
    insert(tx, &sealed, to.state, Left::NotYet)?;
    advance(tx, sealed.header(), sealed.name())?;
    Ok(sealed)
}

pub(crate) fn insert(
    tx: &Transaction<'_>,
    sealed: &Sealed,
    state: HeldState,
    left: Left,
) -> Result<()> {
    let header = sealed.header();
    tx.prepare_cached(
        "INSERT INTO parcels (name, kind, circle, signer, from_n, to_n, rev, state, left_n, bytes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (name) DO UPDATE SET state = excluded.state",
    )?
    .execute(params![
        sealed.name().as_bytes(),
        header.kind.code(),
        header.circle.as_bytes(),
        header.signer.as_bytes(),
        number(header.from)?,
        number(header.to)?,
        header.rev,
        state as i64,
        left as i64,
        sealed.bytes()
    ])?;
    Ok(())
}

/// Writes down a parcel that came in. It is held or kept apart, never both.
pub(crate) fn take_in(tx: &Transaction<'_>, sealed: &Sealed, state: HeldState) -> Result<()> {
    insert(tx, sealed, state, Left::Already)?;
    tx.prepare_cached("DELETE FROM set_aside WHERE name = ?1")?
        .execute([sealed.name().as_bytes()])?;
    Ok(())
}

impl Store {
    /// Every parcel this laptop holds and passes on.
    pub fn held(&self) -> Result<Vec<Held>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT name, circle, signer, from_n, to_n FROM parcels ORDER BY circle, signer, from_n, to_n, name",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(Held {
                name: ParcelName::from_bytes(bytes(row, 0)?),
                circle: CircleId::from_bytes(bytes(row, 1)?),
                signer: SignerId::from_bytes(bytes(row, 2)?),
                from: unsigned(row, 3)?,
                to: unsigned(row, 4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The sealed bytes of a parcel.
    pub fn parcel(&self, name: &ParcelName) -> Result<Option<Vec<u8>>> {
        Ok(self
            .reader()
            .prepare_cached("SELECT bytes FROM parcels WHERE name = ?1")?
            .query_row([name.as_bytes()], |row| row.get(0))
            .optional()?)
    }

    /// The epochs and boxes that lie here.
    pub fn keys_carried(&self) -> Result<Vec<Sealed>> {
        let reader = self.reader();
        let mut statement = reader
            .prepare_cached("SELECT bytes FROM parcels WHERE kind IN (6, 7) ORDER BY name")?;
        let rows = statement.query_map([], |row| row.get::<_, Vec<u8>>(0))?;
        rows.map(|bytes| Sealed::parse(bytes?).map_err(|_| StoreError::Damaged))
            .collect()
    }

    /// The epochs and boxes of one circle that lie here.
    pub fn keys_of_circle(&self, circle: &CircleId) -> Result<Vec<Sealed>> {
        crate::keys::keys_of(&self.reader(), circle)
    }

    /// The parcels of changes and receipts of the team that could not be read when they came: their key was not here, or
    /// a newer version had made them.
    pub fn carried(&self) -> Result<Vec<Vec<u8>>> {
        let team = self.book().ok_or(StoreError::NoKey)?.team;
        carried_of(&self.reader(), &team)
    }

    /// How many parcels lie here that a newer version made: of a kind that this one does not know, or with a key that is
    /// here and an inside that is not understood. They are carried on.
    pub fn newer_parcels(&self) -> Result<usize> {
        let book = self.book().ok_or(StoreError::NoKey)?;
        let reader = self.reader();
        let unknown = reader
            .prepare_cached(
                "SELECT count(*) FROM parcels
                 WHERE state <> 0 AND state = 2 AND (kind = 2 OR kind > 7)",
            )?
            .query_row([], |row| unsigned(row, 0))?;
        let unread = self.glances().epochs_of_carried(&reader, &book.team)?;
        let unread = unread.iter().filter(|epoch| book.key(epoch).is_some());
        Ok(usize::try_from(unknown)
            .unwrap_or(usize::MAX)
            .saturating_add(unread.count()))
    }

    /// The signers whose chain forked: one name, two machines.
    pub fn forked(&self) -> Result<BTreeSet<SignerId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT signer FROM chains WHERE forked <> 0 AND forked = 1",
        )?;
        let rows = statement.query_map([], |row| Ok(SignerId::from_bytes(bytes(row, 0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many encounters and rules of the team were last touched by saves within these ranges.
    pub fn things_within(&self, ranges: &[Range]) -> Result<usize> {
        let team = self.book().ok_or(StoreError::NoKey)?.team;
        let ours = ranges.iter().filter(|range| range.0 == team);
        let reader = self.reader();
        Ok(touched_within(&reader, ours)?.len())
    }

    /// Keeps a parcel that cannot be read here, to carry it on: epochs and boxes for others, newer versions.
    pub fn carry(&self, sealed: &Sealed) -> Result<()> {
        let mut inner = self.inner();
        let tx = inner.connection.transaction()?;
        let is_here = tx
            .prepare_cached("SELECT 1 FROM parcels WHERE name = ?1 AND state = 2")?
            .exists([sealed.name().as_bytes()])?;
        if is_here {
            return Ok(());
        }
        take_in(&tx, sealed, HeldState::Carried)?;
        tx.commit()?;
        let header = sealed.header();
        let team = inner.book.as_mut().filter(|it| it.team == header.circle);
        if let Some(book) = team.filter(|_| header.kind.is_key()) {
            Arc::make_mut(book).holders.see(sealed);
        }
        self.ring();
        Ok(())
    }
}

fn carried_of(connection: &Connection, team: &CircleId) -> Result<Vec<Vec<u8>>> {
    let mut statement = connection.prepare_cached(
        "SELECT bytes FROM parcels WHERE state <> 0 AND state = 2 AND kind IN (1, 4) AND circle = ?1
         ORDER BY signer, from_n, to_n, name",
    )?;
    let rows = statement.query_map([team.as_bytes()], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
