//! Remainders: what is left of the parcels of signers who are gone, on the word of a coordinator.
//!
//! A parcel of changes in the coordinator's own chain. The first entry says in the place of which parcels it stands:
//! `u8 version = 1 | u32 count | count x (signer 32, from u64, to u64, name 32)`, little endian, sorted. The others are
//! what those parcels held, marked as vouched: an author's own parcel that says the same wins, which is to say that
//! nothing differs.

use std::collections::BTreeSet;

use automerge::{Automerge, ChangeHash, ReadDoc};
use rusqlite::Connection;
use samenboek_crypto::{Entry, Opened};
use samenboek_domain::ids::{DocumentId, ParcelName, SignerId};

use crate::actors::prefix;
use crate::book::Book;
use crate::error::StoreError;
use crate::load;
use crate::merge::SetAside;
use crate::verify::changes_in;

const VERSION: u8 = 1;
const ROW: usize = 32 + 8 + 8 + 32;

/// A parcel that another stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Row {
    pub signer: SignerId,
    pub from: u64,
    pub to: u64,
    pub name: ParcelName,
}

/// The entry that says for which parcels a remainder stands.
pub(super) fn entry(rows: &[Row]) -> Entry {
    let rows: BTreeSet<&Row> = rows.iter().collect();
    let mut bytes = vec![VERSION];
    bytes.extend(u32::try_from(rows.len()).unwrap_or(u32::MAX).to_le_bytes());
    for row in rows {
        bytes.extend(row.signer.as_bytes());
        bytes.extend(row.from.to_le_bytes());
        bytes.extend(row.to.to_le_bytes());
        bytes.extend(row.name.as_bytes());
    }
    Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::REMAINDER,
        bytes,
    }
}

/// Reads that entry; none when it is not of this form.
pub(super) fn rows(bytes: &[u8]) -> Option<Vec<Row>> {
    let (version, rest) = bytes.split_first()?;
    let (count, rest) = rest.split_first_chunk::<4>()?;
    let count = usize::try_from(u32::from_le_bytes(*count)).ok()?;
    if *version != VERSION || rest.len() != count.checked_mul(ROW)? {
        return None;
    }
    let rows: Vec<Row> = rest.chunks_exact(ROW).map(row).collect::<Option<_>>()?;
    rows.is_sorted().then_some(rows)
}

fn row(bytes: &[u8]) -> Option<Row> {
    let (signer, rest) = bytes.split_first_chunk::<32>()?;
    let (from, rest) = rest.split_first_chunk::<8>()?;
    let (to, rest) = rest.split_first_chunk::<8>()?;
    let (name, _) = rest.split_first_chunk::<32>()?;
    let row = Row {
        signer: SignerId::from_bytes(*signer),
        from: u64::from_le_bytes(*from),
        to: u64::from_le_bytes(*to),
        name: ParcelName::from_bytes(*name),
    };
    let is_a_range = row.from > 0 && row.from <= row.to && i64::try_from(row.to).is_ok();
    is_a_range.then_some(row)
}

/// What an entry of a gone signer's parcel is in a remainder; none for what has no place there.
pub(super) fn vouched(entry: Entry) -> Option<Entry> {
    let entry_type = match entry.entry_type {
        Entry::CHANGE | Entry::VOUCHED_CHANGE => Entry::VOUCHED_CHANGE,
        Entry::FULL_COPY | Entry::VOUCHED_COPY => Entry::VOUCHED_COPY,
        _ => return None,
    };
    Some(Entry {
        entry_type,
        ..entry
    })
}

/// Whether an entry brings something for a document.
pub(crate) fn is_for_document(entry: &Entry) -> bool {
    matches!(
        entry.entry_type,
        Entry::CHANGE | Entry::FULL_COPY | Entry::VOUCHED_CHANGE | Entry::VOUCHED_COPY
    )
}

/// Whether an entry is a document as a whole.
pub(crate) fn is_copy(entry: &Entry) -> bool {
    matches!(entry.entry_type, Entry::FULL_COPY | Entry::VOUCHED_COPY)
}

/// Whose changes an entry may hold: those of who signed the parcel, or what is vouched for those who are gone.
pub(crate) fn writers(parcel: &Opened, entry: &Entry) -> Vec<SignerId> {
    match entry.entry_type {
        Entry::VOUCHED_CHANGE | Entry::VOUCHED_COPY => said(parcel)
            .unwrap_or_default()
            .into_iter()
            .map(|row| row.signer)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect(),
        _ => vec![parcel.header.signer],
    }
}

/// The parcels that this one stands for; of most none. Only who leads or led vouches, and only for signers who are
/// gone, or were when it was made: a statement that makes their going void does not take a remainder out of the chain.
pub(crate) fn stands_for(book: &Book, parcel: &Opened) -> Result<Vec<Row>, SetAside> {
    let rows = said(parcel).ok_or(SetAside::DamagedChange)?;
    let was_gone = |row: &Row| book.authority.was_ended(&row.signer);
    let may_vouch = rows.is_empty() || book.authority.could_lead(&parcel.header.signer);
    if may_vouch && rows.iter().all(was_gone) {
        Ok(rows)
    } else {
        Err(SetAside::NotVouched)
    }
}

/// Those of these rows whose signers are gone as the ledger has it now. For whoever did not go after all nobody speaks:
/// her parcels are taken in as she sealed them, and what is vouched for in her name must stand here by them.
pub(crate) fn of_the_gone(book: &Book, rows: &[Row]) -> Vec<Row> {
    let mut gone = rows.to_vec();
    gone.retain(|row| !is_active(book, &row.signer));
    gone
}

/// Whether all stands here that a remainder brings in the name of somebody who did not go after all.
pub(crate) fn stands_by_itself(
    connection: &Connection,
    book: &Book,
    parcel: &Opened,
    rows: &[Row],
) -> Result<bool, StoreError> {
    let here: BTreeSet<SignerId> = rows.iter().map(|row| row.signer).collect();
    let here: Vec<SignerId> = here.into_iter().filter(|it| is_active(book, it)).collect();
    if here.is_empty() {
        return Ok(true);
    }
    for entry in parcel.entries.iter().filter(|it| is_for_document(it)) {
        let mut theirs = changes_in(entry);
        theirs.retain(|(_, actor)| here.iter().any(|it| actor.starts_with(&prefix(it))));
        if theirs.is_empty() || book.forgot_document(&entry.document) {
            continue;
        }
        let document = load(connection, &entry.document)?;
        let stands = |hash: &[u8; 32]| {
            let change = |it: &Automerge| it.get_change_by_hash(&ChangeHash(*hash)).is_some();
            document.as_ref().is_some_and(change)
        };
        if !theirs.iter().all(|(hash, _)| stands(hash)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a signer neither ended nor was succeeded, as the ledger has it now.
pub(super) fn is_active(book: &Book, signer: &SignerId) -> bool {
    let enrolment = book.authority.enrolment(signer);
    enrolment.is_some_and(samenboek_crypto::Enrolment::is_active)
}

/// What the first entry says; none when it says so in no form that is known.
pub(super) fn said(parcel: &Opened) -> Option<Vec<Row>> {
    match parcel.entries.first() {
        Some(first) if first.entry_type == Entry::REMAINDER => rows(&first.bytes),
        Some(_) | None => Some(Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;

    fn some() -> Vec<Row> {
        let row = |n: u8| Row {
            signer: SignerId::from_bytes([n; 32]),
            from: u64::from(n),
            to: u64::from(n) + 2,
            name: ParcelName::from_bytes([n + 1; 32]),
        };
        vec![row(1), row(2)]
    }

    #[test]
    fn the_bytes_of_a_remainder_are_these_for_ever() {
        let bytes = entry(&some()).bytes;
        let mut expected = vec![1, 2, 0, 0, 0];
        for n in [1_u8, 2] {
            expected.extend([n; 32]);
            expected.extend([n, 0, 0, 0, 0, 0, 0, 0, n + 2, 0, 0, 0, 0, 0, 0, 0]);
            expected.extend([n + 1; 32]);
        }
        assert_eq!(bytes, expected);
        assert_eq!(rows(&bytes), Some(some()));
        assert_eq!(entry(&[some()[1], some()[0], some()[0]]).bytes, expected);
    }

    #[test]
    fn what_is_cut_off_lengthened_or_no_range_is_no_remainder() {
        let bytes = entry(&some()).bytes;
        for end in 0..bytes.len() {
            assert_eq!(rows(&bytes[..end]), None, "cut at {end}");
        }
        assert_eq!(rows(&[bytes.as_slice(), &[0]].concat()), None);
        let mut backwards = some();
        backwards[0].to = 0;
        assert_eq!(rows(&entry(&backwards).bytes), None);
        let mut endless = some();
        endless[0].to = u64::MAX;
        assert_eq!(rows(&entry(&endless).bytes), None);
    }
}
