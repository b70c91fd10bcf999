//! Which laptop says that it forgot what: an entry beside the claim in a receipt of its desk.
//!
//! `u8 version = 1 | u32 count | count x (u8 kind: 1 circle, 2 document, id 16)`, little endian, sorted. It is said
//! once nothing of it is left here: no row, no word, no draft, no log, and no parcel that holds it. Of a document of a closed
//! circle a laptop where nobody reads any says so after another one did.

use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction, params};
use samenboek_crypto::{Entry, Forgotten, Opened};
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, SignerId};

use super::inside::is_unclear;
use super::saying::words;
use super::{State, key, thing};
use crate::Store;
use crate::error::Result;
use crate::parcels;

const VERSION: u8 = 1;
const ROW: usize = 17;

/// Who forgot something by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmations {
    /// What is forgotten.
    pub what: Forgotten,
    /// Held here by the brake.
    pub held: bool,
    /// Nothing of it is left on this laptop.
    pub gone_here: bool,
    /// The other laptops that said that nothing of it is left, unless a parcel here may have brought it there since.
    pub confirmed: Vec<LaptopId>,
    /// Those that did not yet.
    pub awaited: Vec<LaptopId>,
    /// Who signed the parcels here that still hold it: they wait for who signed them, or for a coordinator.
    pub held_by: Vec<SignerId>,
}

impl Store {
    /// Everything that is forgotten, and who forgot it by now.
    pub fn confirmations(&self, me: &SignerId) -> Result<Vec<Confirmations>> {
        self.confirmations_of(me, &[1, 2])
    }

    fn confirmations_of(&self, me: &SignerId, kinds: &[i64]) -> Result<Vec<Confirmations>> {
        let desks = self.other_desks(me)?;
        let reader = self.reader();
        let mut statement =
            reader.prepare_cached("SELECT what, id, state FROM forgetting ORDER BY what, id")?;
        let rows = statement.query_map([], |row| Ok((thing(row, 0)?, row.get::<_, i64>(2)?)))?;
        let rows: Vec<(Forgotten, i64)> = rows.collect::<Result<_, _>>()?;
        let words = words(&rows.iter().map(|(what, _)| *what).collect());
        let mut found = Vec::new();
        for (what, state) in rows {
            if !kinds.contains(&key(&what).0) || words.contains(&what) {
                continue;
            }
            let comes_again = may_come_again(&reader, &what)?;
            let (confirmed, awaited): (Vec<_>, Vec<_>) = desks
                .iter()
                .map(|(desk, laptop)| {
                    let said = !comes_again && has_said(&reader, desk, &what)?;
                    Ok((said, *laptop))
                })
                .collect::<Result<Vec<_>>>()?
                .into_iter()
                .partition(|(said, _)| *said);
            let laptops = |of: Vec<(bool, LaptopId)>| of.into_iter().map(|(_, it)| it).collect();
            let held_by = held_by(&reader, &what)?;
            let is_gone = state == State::Gone as i64 && !is_unclear(&reader, &what)?;
            found.push(Confirmations {
                what,
                held: state == State::Held as i64,
                gone_here: is_gone && held_by.is_empty(),
                confirmed: laptops(confirmed),
                awaited: laptops(awaited),
                held_by,
            });
        }
        Ok(found)
    }
}

impl Store {
    /// The forgotten circles of which something may still lie at carriers: not every laptop forgot them yet.
    pub fn circles_to_clear(&self, me: &SignerId) -> Result<Vec<CircleId>> {
        let known = self.confirmations_of(me, &[1])?.into_iter();
        let is_over = |known: &Confirmations| known.gone_here && known.awaited.is_empty();
        Ok(known
            .filter(|known| !known.held && !is_over(known))
            .filter_map(|known| match known.what {
                Forgotten::Circle(circle) => Some(circle),
                Forgotten::Document(_) => None,
            })
            .collect())
    }
}

fn has_said(connection: &Connection, desk: &SignerId, what: &Forgotten) -> Result<bool> {
    let (kind, id) = key(what);
    Ok(connection
        .prepare_cached("SELECT 1 FROM forgot WHERE laptop = ?1 AND what = ?2 AND id = ?3")?
        .exists(params![desk.as_bytes(), kind, id])?)
}

/// Whether a parcel that still holds it may have gone from here to anybody, also to who said before that it is gone: it
/// was written by somebody who does not sit at her laptop now, and nobody else can pack it again.
fn may_come_again(connection: &Connection, what: &Forgotten) -> Result<bool> {
    let (kind, id) = key(what);
    Ok(connection
        .prepare_cached(
            "SELECT 1 FROM holding h JOIN parcels p ON p.name = h.name
             WHERE ?1 = 2 AND h.document_id = ?2 AND p.left_n = 1",
        )?
        .exists(params![kind, id])?)
}

fn held_by(connection: &Connection, what: &Forgotten) -> Result<Vec<SignerId>> {
    let (kind, id) = key(what);
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT p.signer FROM holding h JOIN parcels p ON p.name = h.name
         WHERE ?1 = 2 AND h.document_id = ?2 ORDER BY p.signer",
    )?;
    let rows = statement.query_map(params![kind, id], |row| {
        Ok(SignerId::from_bytes(parcels::bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What this desk forgot and did not say yet, as an entry; none when there is nothing. Said from here on.
pub(crate) fn unsaid(tx: &Transaction<'_>, desk: &SignerId) -> Result<Option<Entry>> {
    let mut statement = tx.prepare_cached(
        "SELECT what, id FROM forgetting f WHERE state = ?1
             AND NOT EXISTS (SELECT 1 FROM forgot WHERE laptop = ?2 AND what = f.what AND id = f.id)
             AND NOT EXISTS (SELECT 1 FROM holding WHERE document_id = f.id AND f.what = 2)",
    )?;
    let rows = statement.query_map(params![State::Gone as i64, desk.as_bytes()], |row| {
        thing(row, 0)
    })?;
    let mut gone: BTreeSet<Forgotten> = BTreeSet::new();
    for what in rows {
        let what = what?;
        if !is_unclear(tx, &what)? {
            gone.insert(what);
        }
    }
    if gone.is_empty() {
        return Ok(None);
    }
    remember(tx, desk, &gone)?;
    Ok(Some(entry(&gone)))
}

/// Takes another laptop's word.
pub(crate) fn fold(tx: &Transaction<'_>, opened: &Opened) -> Result<()> {
    let said = opened
        .entries
        .iter()
        .filter(|entry| entry.entry_type == Entry::FORGOT);
    for gone in said.filter_map(|entry| things(&entry.bytes)) {
        remember(tx, &opened.header.signer, &gone)?;
    }
    Ok(())
}

fn remember(tx: &Transaction<'_>, desk: &SignerId, gone: &BTreeSet<Forgotten>) -> Result<()> {
    let mut remember =
        tx.prepare_cached("INSERT OR IGNORE INTO forgot (laptop, what, id) VALUES (?1, ?2, ?3)")?;
    for what in gone {
        let (kind, id) = key(what);
        remember.execute(params![desk.as_bytes(), kind, id])?;
    }
    Ok(())
}

pub(super) fn entry(gone: &BTreeSet<Forgotten>) -> Entry {
    let mut bytes = vec![VERSION];
    bytes.extend(u32::try_from(gone.len()).unwrap_or(u32::MAX).to_le_bytes());
    for what in gone {
        let (kind, id) = key(what);
        bytes.push(u8::try_from(kind).unwrap_or(0));
        bytes.extend(id);
    }
    Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::FORGOT,
        bytes,
    }
}

pub(super) fn things(bytes: &[u8]) -> Option<BTreeSet<Forgotten>> {
    let (version, rest) = bytes.split_first()?;
    let (count, rest) = rest.split_first_chunk::<4>()?;
    let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
    if *version != VERSION || rest.len() != count.checked_mul(ROW)? {
        return None;
    }
    rest.chunks_exact(ROW)
        .map(|row| {
            let (kind, id) = row.split_first()?;
            let id: [u8; 16] = id.try_into().ok()?;
            match kind {
                1 => Some(Forgotten::Circle(CircleId::from_bytes(id))),
                2 => Some(Forgotten::Document(DocumentId::from_bytes(id))),
                _ => None,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    fn some() -> BTreeSet<Forgotten> {
        BTreeSet::from([
            Forgotten::Document(DocumentId::from_bytes([3; 16])),
            Forgotten::Circle(CircleId::from_bytes([4; 16])),
        ])
    }

    #[test]
    fn the_bytes_of_what_a_laptop_forgot_are_these_for_ever() {
        let bytes = entry(&some()).bytes;
        let expected = [&[1, 2, 0, 0, 0, 1][..], &[4; 16], &[2], &[3; 16]].concat();
        assert_eq!(bytes, expected);
        assert_eq!(things(&bytes), Some(some()));
    }

    #[test]
    fn what_is_cut_off_lengthened_or_of_no_known_kind_says_nothing() {
        let bytes = entry(&some()).bytes;
        for end in 0..bytes.len() {
            assert_eq!(things(&bytes[..end]), None, "cut at {end}");
        }
        assert_eq!(things(&[bytes.as_slice(), &[0]].concat()), None);
        let mut odd = bytes;
        odd[5] = 3;
        assert_eq!(things(&odd), None);
    }
}
