//! Parcels that would wait for one another for ever.
//!
//! Two people at one laptop who each go on in what the other wrote save one after the other: no save waits for a later one.
//! Joined they might. Whoever joins looks here first.

use std::collections::{BTreeMap, BTreeSet};

use automerge::ChangeHash;
use rusqlite::{Connection, params};
use samenboek_crypto::{Entry, Sealed, open};
use samenboek_domain::ids::DocumentId;

use super::Loose;
use crate::book::Book;
use crate::chunk;
use crate::error::{Result, StoreError};
use crate::late::held_authentic;
use crate::parcels::Destination;

/// Which of the parcels that never left rests on which. The first ones are those that may be joined.
pub(super) struct Rings {
    own: usize,
    rests_on: Vec<BTreeSet<usize>>,
}

impl Rings {
    /// What rests on what, of the parcels to be joined and those that others at this laptop saved there and never gave out.
    pub(super) fn among(
        tx: &Connection,
        book: &Book,
        to: &Destination<'_>,
        own: &[Loose],
    ) -> Result<Self> {
        let others = match own.first() {
            Some(first) if own.len() > 1 => of_others(tx, book, to, first)?,
            Some(_) | None => Vec::new(),
        };
        let all: Vec<&Loose> = own.iter().chain(&others).collect();
        Ok(Self {
            own: own.len(),
            rests_on: if others.is_empty() {
                Vec::new()
            } else {
                rests_on(&all)
            },
        })
    }

    /// Whether this one rests on something of somebody else that rests on one of those from `first` up to it.
    pub(super) fn close(&self, first: usize, at: usize) -> bool {
        let Some(direct) = self.rests_on.get(at) else {
            return false;
        };
        let mut left: Vec<usize> = direct
            .iter()
            .copied()
            .filter(|it| *it >= self.own)
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(node) = left.pop() {
            if (first..at).contains(&node) {
                return true;
            }
            if seen.insert(node) {
                left.extend(self.rests_on.get(node).into_iter().flatten());
            }
        }
        false
    }
}

/// What others saved for this circle and never gave out, as far as it opens here.
fn of_others(
    tx: &Connection,
    book: &Book,
    to: &Destination<'_>,
    own: &Loose,
) -> Result<Vec<Loose>> {
    let mut statement = tx.prepare_cached(
        "SELECT bytes FROM parcels WHERE circle = ?1 AND signer <> ?2 AND kind = 1 AND left_n = 0
         ORDER BY signer, from_n",
    )?;
    let mine = own.sealed.header().signer;
    let of = params![to.circle.as_bytes(), mine.as_bytes()];
    let rows = statement.query_map(of, |row| row.get::<_, Vec<u8>>(0))?;
    let mut found = Vec::new();
    for bytes in rows {
        let sealed = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
        let Some(key) = book.key(&sealed.header().epoch) else {
            continue;
        };
        let authentic = held_authentic(sealed, &book.authority);
        if let Some(opened) = authentic.and_then(|it| open(it, key).ok()) {
            let opened = opened.into_inner();
            found.push(Loose {
                sealed: opened.sealed,
                entries: opened.entries,
            });
        }
    }
    Ok(found)
}

fn rests_on(all: &[&Loose]) -> Vec<BTreeSet<usize>> {
    let mut writers: BTreeMap<ChangeHash, usize> = BTreeMap::new();
    let mut copies: BTreeMap<DocumentId, usize> = BTreeMap::new();
    for (at, parcel) in all.iter().enumerate() {
        for entry in &parcel.entries {
            match entry.entry_type {
                Entry::CHANGE | Entry::VOUCHED_CHANGE => {
                    writers.extend(chunk::change(&entry.bytes).map(|chunk| (chunk.hash, at)));
                }
                // Of a copy the single changes are not known: what goes on in the document came after it.
                Entry::FULL_COPY | Entry::VOUCHED_COPY => {
                    copies.insert(entry.document, at);
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::with_capacity(all.len());
    for (at, parcel) in all.iter().enumerate() {
        let mut on = BTreeSet::new();
        let before = at.checked_sub(1).and_then(|before| all.get(before));
        if before.is_some_and(|it| it.sealed.header().signer == parcel.sealed.header().signer) {
            on.extend(at.checked_sub(1));
        }
        for entry in &parcel.entries {
            if matches!(entry.entry_type, Entry::CHANGE | Entry::VOUCHED_CHANGE) {
                for hash in chunk::dependencies(&entry.bytes).unwrap_or_default() {
                    on.extend(writers.get(&hash).or_else(|| copies.get(&entry.document)));
                }
            }
        }
        on.remove(&at);
        found.push(on);
    }
    found
}
