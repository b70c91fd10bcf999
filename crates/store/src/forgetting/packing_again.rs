//! Packing parcels again without what is forgotten: each signer his own, and a coordinator those of who is gone.

use rusqlite::{Transaction, TransactionBehavior, params};
use samenboek_crypto::{Draft, Entry, ParcelKind, Sealed, Signer, seal};
use samenboek_domain::ids::ParcelName;

use super::remainder::{self, Row};
use super::{Hands, replacing};
use crate::Inner;
use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::parcels::{self, Chain, HeldState, Lane, Left};

/// How many bytes of changes one remainder holds at most, unless a single parcel held more.
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// Packs again what these hands can. Returns how many parcels went.
pub(super) fn pack_again(inner: &mut Inner, hands: &Hands<'_>) -> Result<usize> {
    let Inner {
        connection, book, ..
    } = &mut *inner;
    let Some(book) = book.as_ref().filter(|book| !book.authority.halted()) else {
        return Ok(0);
    };
    if !connection
        .prepare_cached("SELECT 1 FROM holding")?
        .exists([])?
    {
        return Ok(0);
    }
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut gone = replacing::sweep(&tx, book, |_| Ok(true))?;
    for (name, sealed) in replacing::holders(&tx)? {
        let is_mine = |signer: &&&Signer| signer.id() == sealed.header().signer;
        if let Some(signer) = hands.signers.iter().find(is_mine)
            && remainder::is_active(book, &signer.id())
        {
            gone += usize::from(own(&tx, book, signer, &name, sealed)?.is_some());
        }
    }
    if let Some(leader) = hands.leader {
        gone += remainders(&tx, book, leader)?;
    }
    tx.commit()?;
    Ok(gone)
}

/// The same range, a higher revision, without what is forgotten. What was written after it goes on knowing the first
/// name, so that nothing else must be packed again. In a closed circle under the same key: who could read the one reads the
/// other. Returns what stands for it now; none when it cannot be opened here.
pub(crate) fn own(
    tx: &Transaction<'_>,
    book: &Book,
    signer: &Signer,
    name: &ParcelName,
    sealed: Sealed,
) -> Result<Option<Sealed>> {
    let header = *sealed.header();
    let Some(opened) = replacing::read(book, sealed) else {
        return Ok(None);
    };
    let Some(rev) = header.rev.checked_add(1) else {
        return Ok(None);
    };
    let key = if header.circle == book.team {
        book.team_ring().writing_key()?
    } else {
        book.key(&header.epoch).ok_or(StoreError::NoKey)?
    };
    let left = left(tx, name)?;
    let entries: Vec<Entry> = opened
        .entries
        .into_iter()
        .filter(|entry| !book.forgot_document(&entry.document))
        .collect();
    let draft = Draft {
        kind: header.kind,
        centre: header.centre,
        circle: header.circle,
        from: header.from,
        to: header.to,
        rev,
        prev: header.prev,
        entries: &entries,
    };
    let again = seal(&draft, key, signer).map_err(|error| StoreError::Seal(error.to_string()))?;
    parcels::insert(tx, &again, replacing::state_in(book, &header.circle), left)?;
    if left == Left::Already {
        replacing::delete(tx, &header, name, &again.name())?;
        return Ok(Some(again));
    }
    // Nobody else knows its name.
    tx.execute("DELETE FROM parcels WHERE name = ?1", [name.as_bytes()])?;
    tx.execute(
        "UPDATE chains SET name = ?2 WHERE name = ?1",
        params![name.as_bytes(), again.name().as_bytes()],
    )?;
    Ok(Some(again))
}

fn left(tx: &Transaction<'_>, name: &ParcelName) -> Result<Left> {
    let left: i64 = tx.query_row(
        "SELECT left_n FROM parcels WHERE name = ?1",
        [name.as_bytes()],
        |row| row.get(0),
    )?;
    Ok(if left == 0 {
        Left::NotYet
    } else {
        Left::Already
    })
}

/// Puts the rest of what gone signers wrote into parcels of a coordinator's own.
fn remainders(tx: &Transaction<'_>, book: &Book, leader: &Signer) -> Result<usize> {
    if !book.authority.may_lead(&leader.id()) {
        return Ok(0);
    }
    let mut gone = 0;
    let mut batch = Batch::default();
    for (name, sealed) in replacing::holders(tx)? {
        let header = *sealed.header();
        let is_gone = book
            .authority
            .enrolment(&header.signer)
            .is_some_and(|enrolment| !enrolment.is_active());
        if !is_gone || header.circle != book.team {
            continue;
        }
        let Some(opened) = replacing::read(book, sealed) else {
            continue;
        };
        // It may stand for others itself.
        let stood_for = remainder::said(&opened).unwrap_or_default();
        let entries: Vec<Entry> = opened
            .entries
            .into_iter()
            .filter(|entry| !book.forgot_document(&entry.document))
            .filter_map(remainder::vouched)
            .collect();
        let bytes: usize = entries.iter().map(|entry| entry.bytes.len() + 23).sum();
        if !batch.rows.is_empty() && batch.bytes + bytes > MOST_BYTES {
            gone += batch.seal(tx, book, leader)?;
            batch = Batch::default();
        }
        batch.bytes += bytes;
        batch.entries.extend(entries);
        batch.stood_for.extend(stood_for);
        batch.rows.push(Row {
            signer: header.signer,
            from: header.from,
            to: header.to,
            name,
        });
    }
    gone += batch.seal(tx, book, leader)?;
    Ok(gone)
}

#[derive(Default)]
struct Batch {
    rows: Vec<Row>,
    stood_for: Vec<Row>,
    entries: Vec<Entry>,
    bytes: usize,
}

impl Batch {
    fn seal(self, tx: &Transaction<'_>, book: &Book, leader: &Signer) -> Result<usize> {
        if self.rows.is_empty() {
            return Ok(0);
        }
        // It stands by itself: what is loose before it keeps its name from now on, as it does.
        tx.execute(
            "UPDATE parcels SET left_n = 1 WHERE left_n = 0 AND signer = ?1",
            [leader.id().as_bytes()],
        )?;
        let newest = parcels::chain(tx, &leader.id(), &book.team, Lane::Chain)?;
        let none = Chain {
            to: 0,
            name: ParcelName::from_bytes([0; 32]),
        };
        let before = newest.unwrap_or(none);
        let n = before.to.saturating_add(1);
        let all: Vec<Row> = self.rows.iter().chain(&self.stood_for).copied().collect();
        let mut entries = vec![remainder::entry(&all)];
        entries.extend(self.entries);
        let draft = Draft {
            kind: ParcelKind::Changes,
            centre: book.centre,
            circle: book.team,
            from: n,
            to: n,
            rev: 0,
            prev: before.name,
            entries: &entries,
        };
        let sealed = seal(&draft, book.team_ring().writing_key()?, leader)
            .map_err(|error| StoreError::Seal(error.to_string()))?;
        parcels::insert(tx, &sealed, HeldState::Merged, Left::Already)?;
        parcels::advance(tx, sealed.header(), sealed.name())?;
        for row in &self.rows {
            replacing::replace(tx, &book.team, row, &sealed.name())?;
            tx.execute("DELETE FROM parcels WHERE name = ?1", [row.name.as_bytes()])?;
        }
        Ok(self.rows.len())
    }
}
