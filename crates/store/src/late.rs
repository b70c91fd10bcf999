//! What the team wrote after it had gone. A revoke is often heard after the work: then the work is taken out of the
//! documents again, so that every laptop with the same parcels reads the same, whatever came first (SEALING 6).

use std::collections::{BTreeMap, BTreeSet};

use automerge::{Automerge, ChangeHash};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params};
use samenboek_crypto::{
    Authentic, Authority, Entry, Opened, Reason, Sealed, Verified, authenticate, authenticate_late,
    open,
};
use samenboek_domain::ids::{DocumentId, EpochId, ParcelName, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::book::Book;
use crate::error::{Result, StoreError};
use crate::merge::set_aside;
use crate::parcels::{HeldState, Lane, bytes, number, unsigned};
use crate::projections::{self, Reading};
use crate::verify::hashes_in;
use crate::words::Search;
use crate::writer::store_document;
use crate::{Inner, Store, acceptance, forgetting, load, saved, unchecked};

impl Store {
    fn has_late(&self) -> Result<bool> {
        let inner = self.inner();
        let Some(book) = &inner.book else {
            return Ok(false);
        };
        Ok(!late_here(&inner.connection, book)?.is_empty())
    }

    /// Takes out of the documents what was written after its writer had gone, as the ledger knows by now, unless
    /// something depends on it that counts. It is kept apart. Returns the kinds of the documents it stood in.
    ///
    /// `desk` is this laptop's. When it had to go itself, or was let in in vain, its book stays as it is: nobody else has
    /// what stands in it. What was written here, with the keys of `own`, goes on to a coordinator; what came from
    /// elsewhere does not.
    pub fn take_out_late(
        &self,
        desk: &SignerId,
        own: &BTreeSet<SignerId>,
    ) -> Result<BTreeSet<DocumentKind>> {
        if self.has_unchecked()? && self.has_late()? {
            self.check_all()?;
        }
        let mut inner = self.inner();
        let Inner {
            connection,
            open_documents,
            book,
            ..
        } = &mut *inner;
        let is_out = |book: &&Book| {
            let desk = book.authority.enrolment(desk);
            desk.is_none_or(|desk| desk.revoked)
        };
        let Some(book) = book.as_deref().filter(|book| !is_out(book)) else {
            return Ok(BTreeSet::new());
        };
        let late = late_here(connection, book)?;
        if late.is_empty() {
            return Ok(BTreeSet::new());
        }
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // What proves false is kept apart already.
        let late = if unchecked::settle(&tx, book)? {
            open_documents.clear();
            late_here(&tx, book)?
        } else {
            late
        };
        let refused = refused(&tx, book, late)?;
        let mut kinds = BTreeSet::new();
        if !refused.is_empty() {
            let documents = keep_apart(&tx, book, own, &refused)?;
            let mut signers = forgetting::stand_no_more(&tx, book, &refused)?;
            kinds.extend(without(&tx, book, &documents)?);
            for document in documents.keys() {
                open_documents.remove(document);
            }
            signers.extend(refused.iter().map(|parcel| parcel.header.signer));
            for signer in &signers {
                shorten(&tx, book, signer)?;
            }
        }
        tx.commit()?;
        if !refused.is_empty() {
            self.ring();
        }
        Ok(kinds)
    }

    /// The parcels that were kept apart because they came late, and on which something depends that counts: what waits, or
    /// what stands here with other late work that brings the same.
    pub fn late_and_awaited(&self) -> Result<Vec<Verified<Opened>>> {
        let Some(book) = self.book() else {
            return Ok(Vec::new());
        };
        let mut reader = self.reader();
        // One look: what is taken out meanwhile is seen at the next.
        let tx = reader.transaction()?;
        let apart = apart(&tx, &book)?;
        if apart.is_empty() {
            return Ok(Vec::new());
        }
        let inside: Vec<Opened> = apart.iter().map(|parcel| parcel.get().clone()).collect();
        let waiting = waiting(&tx, &book)?;
        let mut needed = acceptance::needed(waiting.iter(), &inside, &book);
        needed.extend(packed_again(&tx, &book, waiting, inside)?);
        let awaited = apart.into_iter();
        Ok(awaited
            .filter(|parcel| needed.contains(&parcel.get().name))
            .collect())
    }
}

/// Packed again, late work lies in two parcels: whoever took in one of them, because something that counts depends on it,
/// takes in the other too. Which of these that were kept apart that is.
fn packed_again(
    connection: &Connection,
    book: &Book,
    waiting: Vec<Entry>,
    mut apart: Vec<Opened>,
) -> Result<BTreeSet<ParcelName>> {
    let held = if is_out(connection, book)? {
        Vec::new()
    } else {
        late_here(connection, book)?
    };
    let brought = |parcel: &Opened| acceptance::brought(parcel, book);
    let theirs: BTreeSet<(DocumentId, [u8; 32])> = held.iter().flat_map(brought).collect();
    apart.retain(|parcel| brought(parcel).iter().any(|it| theirs.contains(it)));
    if apart.is_empty() {
        return Ok(BTreeSet::new());
    }
    let late: Vec<Opened> = held.into_iter().chain(apart).collect();
    let mut counting = of_others(connection, book, &late)?;
    counting.extend(waiting);
    Ok(acceptance::needed(counting.iter(), &late, book))
}

/// The parcels here, taken in before it was known, whose signers had gone.
fn late_here(connection: &Connection, book: &Book) -> Result<Vec<Opened>> {
    let mut names = Vec::new();
    let mut of_signer = connection.prepare_cached(
        "SELECT name, to_n FROM parcels WHERE signer = ?1 AND circle = ?2 AND kind IN (1, 4) AND state IN (0, 1)
             AND to_n >= ?3 ORDER BY from_n, to_n, name",
    )?;
    for signer in doubtful(connection, book)? {
        let could_write = book.authority.could_write(&signer, &book.team);
        // What ends below the last cut counts.
        let cuts = book.authority.cuts(&signer);
        let ends = cuts.filter(|cut| cut.circle == book.team).map(|cut| cut.to);
        let end = ends.max().filter(|_| could_write).unwrap_or(0);
        let chain = params![signer.as_bytes(), book.team.as_bytes(), number(end)?];
        let rows = of_signer.query_map(chain, |row| {
            Ok((ParcelName::from_bytes(bytes(row, 0)?), unsigned(row, 1)?))
        })?;
        for row in rows {
            let (name, to) = row?;
            if !could_write || !book.authority.accepts(&signer, &book.team, to, &name) {
                names.push(name);
            }
        }
    }
    let mut late = Vec::new();
    let mut parcel = connection.prepare_cached("SELECT bytes FROM parcels WHERE name = ?1")?;
    for name in names {
        let bytes = parcel.query_row([name.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
        let sealed = Sealed::parse(bytes).map_err(|_| StoreError::Damaged)?;
        let authentic = authenticate_late(sealed, &book.authority).ok();
        late.extend(authentic.and_then(|it| opened(book, it)));
    }
    Ok(late.into_iter().map(Verified::into_inner).collect())
}

/// The signers of the team whose work may not count, or not all of it: who went, and who was let in by somebody that had
/// gone.
fn doubtful(connection: &Connection, book: &Book) -> Result<Vec<SignerId>> {
    let mut chains =
        connection.prepare_cached("SELECT signer FROM chains WHERE circle = ?1 AND lane = 0")?;
    let rows = chains.query_map([book.team.as_bytes()], |row| {
        Ok(SignerId::from_bytes(bytes(row, 0)?))
    })?;
    let mut signers = rows.collect::<Result<Vec<_>, _>>()?;
    signers.retain(|signer| {
        let enrolment = book.authority.enrolment(signer);
        enrolment.is_none_or(|it| it.revoked) || !book.authority.could_write(signer, &book.team)
    });
    Ok(signers)
}

/// A parcel that is held: it counts by itself, or for what depends on it.
pub(crate) fn held_authentic(sealed: Sealed, authority: &Authority) -> Option<Authentic> {
    let authentic = authenticate(sealed, authority);
    authentic
        .or_else(|(sealed, _)| authenticate_late(sealed, authority))
        .ok()
}

/// The parcels that are held and should be kept apart: their signers had gone, and nothing that counts depends on them.
pub(crate) fn held_in_vain(tx: &Transaction<'_>, book: &Book) -> Result<Vec<ParcelName>> {
    if is_out(tx, book)? {
        return Ok(Vec::new());
    }
    let late = late_here(tx, book)?;
    let refused = refused(tx, book, late)?;
    Ok(refused.into_iter().map(|parcel| parcel.name).collect())
}

/// Whether this laptop had to go itself or was let in in vain, by the desks that ever numbered its book.
fn is_out(tx: &Connection, book: &Book) -> Result<bool> {
    let mut desks = tx.prepare_cached("SELECT desk FROM numbering")?;
    let rows = desks.query_map([], |row| Ok(SignerId::from_bytes(bytes(row, 0)?)))?;
    let desks = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(desks.iter().any(|desk| {
        let desk = book.authority.enrolment(desk);
        desk.is_none_or(|desk| desk.revoked)
    }))
}

fn opened(book: &Book, authentic: Authentic) -> Option<Verified<Opened>> {
    let key = book.key(&authentic.sealed().header().epoch)?;
    open(authentic, key).ok()
}

/// Those on which nothing depends that counts.
fn refused(connection: &Connection, book: &Book, late: Vec<Opened>) -> Result<Vec<Opened>> {
    // What counts is what stands in the documents and is not theirs, and what waits.
    let mut counting = of_others(connection, book, &late)?;
    counting.extend(waiting(connection, book)?);
    let needed = acceptance::needed(counting.iter(), &late, book);
    let refused = late.into_iter();
    Ok(refused
        .filter(|parcel| !needed.contains(&parcel.name))
        .collect())
}

/// What stands in the documents that these touch and that they did not bring.
fn of_others(connection: &Connection, book: &Book, late: &[Opened]) -> Result<Vec<Entry>> {
    let brought = late.iter().map(|parcel| acceptance::brought(parcel, book));
    let brought: Vec<(DocumentId, [u8; 32])> = brought.flatten().collect();
    let theirs: BTreeSet<[u8; 32]> = brought.iter().map(|(_, hash)| *hash).collect();
    let documents: BTreeSet<DocumentId> = brought.into_iter().map(|(id, _)| id).collect();
    let mut others = Vec::new();
    for document in &documents {
        let Some(document) = load(connection, document)? else {
            continue;
        };
        for change in document.get_changes(&[]) {
            if !theirs.contains(&change.hash().0) {
                others.push(entry(change.raw_bytes().to_vec()));
            }
        }
    }
    Ok(others)
}

/// What stands in the parcels that wait and whose signers may write.
fn waiting(connection: &Connection, book: &Book) -> Result<Vec<Entry>> {
    let mut waiting =
        connection.prepare_cached("SELECT bytes FROM parcels WHERE state = 1 AND state <> 0")?;
    let mut entries = Vec::new();
    for bytes in waiting.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        let sealed = Sealed::parse(bytes?).map_err(|_| StoreError::Damaged)?;
        let authentic = authenticate(sealed, &book.authority).ok();
        if let Some(parcel) = authentic.and_then(|it| opened(book, it)) {
            entries.extend(parcel.into_inner().entries);
        }
    }
    Ok(entries)
}

fn entry(bytes: Vec<u8>) -> Entry {
    Entry {
        document: DocumentId::from_bytes([0; 16]),
        kind: 0,
        entry_type: Entry::CHANGE,
        bytes,
    }
}

fn changes_of(parcel: &Opened) -> impl Iterator<Item = (DocumentId, [u8; 32])> {
    let entries = parcel.entries.iter();
    entries.flat_map(|entry| {
        let hashes = hashes_in(entry).into_iter();
        hashes.map(|hash| (entry.document, hash))
    })
}

/// Moves parcels from what is held to what is kept apart. Returns what they brought to which document.
fn keep_apart(
    tx: &Transaction<'_>,
    book: &Book,
    own: &BTreeSet<SignerId>,
    refused: &[Opened],
) -> Result<BTreeMap<DocumentId, BTreeSet<[u8; 32]>>> {
    let mut documents: BTreeMap<DocumentId, BTreeSet<[u8; 32]>> = BTreeMap::new();
    for parcel in refused {
        for (document, hash) in changes_of(parcel) {
            documents.entry(document).or_default().insert(hash);
        }
        let name = parcel.name.as_bytes();
        if own.contains(&parcel.header.signer) {
            tx.execute(
                "UPDATE parcels SET state = ?2 WHERE name = ?1",
                params![name, HeldState::Late as i64],
            )?;
            continue;
        }
        tx.execute("DELETE FROM parcels WHERE name = ?1", [name])?;
        let reason = match book.authority.enrolment(&parcel.header.signer) {
            Some(enrolment) if enrolment.revoked => Reason::Revoked,
            Some(_) => Reason::NoGrant,
            None => Reason::UnknownSigner,
        };
        set_aside(tx, &parcel.name, reason.code(), parcel.sealed.bytes())?;
    }
    Ok(documents)
}

/// Writes documents anew without these changes, unless they stand in a parcel that is still held. Returns their kinds.
pub(crate) fn without(
    tx: &Transaction<'_>,
    book: &Book,
    documents: &BTreeMap<DocumentId, BTreeSet<[u8; 32]>>,
) -> Result<BTreeSet<DocumentKind>> {
    let mut held = held_changes(tx, book, &documents.keys().copied().collect())?;
    let mut kinds = BTreeSet::new();
    for (id, gone) in documents {
        let held = held.remove(id).unwrap_or_default();
        kinds.extend(one_without(tx, book, id, gone, held)?);
    }
    Ok(kinds)
}

fn one_without(
    tx: &Transaction<'_>,
    book: &Book,
    id: &DocumentId,
    gone: &BTreeSet<[u8; 32]>,
    held: BTreeMap<SignerId, OfChain>,
) -> Result<Option<DocumentKind>> {
    let (Some(kind), Some(before)) = (crate::lists::kind_of(tx, id)?, saved(tx, id)?) else {
        return Ok(None);
    };
    touched_by(tx, id, &held)?;
    let still: BTreeSet<[u8; 32]> = held.into_values().flat_map(|chain| chain.changes).collect();
    let document = Automerge::load(&before)?;
    let stays = |hash: &ChangeHash| !gone.contains(&hash.0) || still.contains(&hash.0);
    let mut bytes = Vec::new();
    let changes = document.get_changes(&[]);
    for change in changes.iter().filter(|change| stays(&change.hash())) {
        bytes.extend(change.raw_bytes());
    }
    if bytes.is_empty() {
        forgetting::drop_document(tx, id)?;
        if kind == DocumentKind::Person {
            projections::without_cards(tx, &[*id])?;
        }
        return Ok(Some(kind));
    }
    let rebuilt = Automerge::load(&bytes)?;
    store_document(tx, id, kind, &book.team, &rebuilt.save_nocompress())?;
    let mut search = Search::default();
    let reading = (*id, kind, Reading::of(&rebuilt, kind)?);
    projections::project(tx, &[reading], &mut search)?;
    search.write(tx)?;
    Ok(Some(kind))
}

/// What a chain holds of one document.
#[derive(Default)]
struct OfChain {
    newest: u64,
    changes: BTreeSet<[u8; 32]>,
}

/// What the parcels that are held bring to these documents, by who signed them. Each parcel is opened once.
fn held_changes(
    tx: &Transaction<'_>,
    book: &Book,
    ids: &BTreeSet<DocumentId>,
) -> Result<BTreeMap<DocumentId, BTreeMap<SignerId, OfChain>>> {
    let mut found: BTreeMap<DocumentId, BTreeMap<SignerId, OfChain>> = BTreeMap::new();
    let mut parcel = tx.prepare_cached("SELECT bytes FROM parcels WHERE name = ?1")?;
    for name in of_who_wrote_in(tx, book, ids)? {
        let bytes = parcel.query_row([name.as_bytes()], |row| row.get::<_, Vec<u8>>(0))?;
        let sealed = Sealed::parse(bytes).map_err(|_| StoreError::Damaged)?;
        let authentic = authenticate_late(sealed, &book.authority).ok();
        let Some(parcel) = authentic.and_then(|it| opened(book, it)) else {
            continue;
        };
        let parcel = parcel.get();
        let wanted = parcel.entries.iter();
        for entry in wanted.filter(|entry| ids.contains(&entry.document)) {
            let hashes = hashes_in(entry);
            if !hashes.is_empty() {
                let of_document = found.entry(entry.document).or_default();
                let chain = of_document.entry(parcel.header.signer).or_default();
                chain.newest = chain.newest.max(parcel.header.to);
                chain.changes.extend(hashes);
            }
        }
    }
    Ok(found)
}

/// The parcels that are held of whoever wrote in these documents, and those that stand for somebody's.
fn of_who_wrote_in(
    tx: &Transaction<'_>,
    book: &Book,
    ids: &BTreeSet<DocumentId>,
) -> Result<BTreeSet<ParcelName>> {
    let mut signers: BTreeSet<[u8; 32]> = BTreeSet::new();
    let mut chains =
        tx.prepare_cached("SELECT signer FROM document_chains WHERE document_id = ?1")?;
    for id in ids {
        let rows = chains.query_map([id.as_bytes()], |row| bytes(row, 0))?;
        signers.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    let mut names = BTreeSet::new();
    let mut of_signer = tx.prepare_cached(
        "SELECT name FROM parcels WHERE signer = ?1 AND circle = ?2 AND kind = 1 AND state = 0",
    )?;
    let name = |row: &Row<'_>| Ok(ParcelName::from_bytes(bytes(row, 0)?));
    for signer in &signers {
        let rows = of_signer.query_map(params![signer, book.team.as_bytes()], name)?;
        names.extend(rows.collect::<Result<Vec<_>, _>>()?);
    }
    let mut standing_in = tx.prepare_cached(
        "SELECT name FROM parcels
         WHERE name IN (SELECT by_name FROM replaced) AND circle = ?1 AND kind = 1 AND state = 0",
    )?;
    let rows = standing_in.query_map([book.team.as_bytes()], name)?;
    names.extend(rows.collect::<Result<Vec<_>, _>>()?);
    Ok(names)
}

/// Writes anew whose saves stand in a document.
fn touched_by(
    tx: &Transaction<'_>,
    id: &DocumentId,
    held: &BTreeMap<SignerId, OfChain>,
) -> Result<()> {
    let mut known =
        tx.prepare_cached("SELECT signer, n FROM document_chains WHERE document_id = ?1")?;
    let rows = known.query_map([id.as_bytes()], |row| {
        Ok((SignerId::from_bytes(bytes(row, 0)?), row.get::<_, i64>(1)?))
    })?;
    for row in rows.collect::<Result<Vec<_>, _>>()? {
        let (signer, n) = row;
        let newest = held.get(&signer).map_or(0, |chain| chain.newest);
        let newest = number(newest)?;
        if newest == 0 {
            tx.execute(
                "DELETE FROM document_chains WHERE document_id = ?1 AND signer = ?2",
                params![id.as_bytes(), signer.as_bytes()],
            )?;
        } else if newest < n {
            tx.execute(
                "UPDATE document_chains SET n = ?3 WHERE document_id = ?1 AND signer = ?2",
                params![id.as_bytes(), signer.as_bytes(), newest],
            )?;
        }
    }
    Ok(())
}

// What was replaced stands in another parcel, and the chain goes on over it.
const NEWEST: &str = "
    SELECT to_n, name FROM (
        SELECT to_n, name FROM parcels WHERE signer = ?1 AND circle = ?2 AND state = 0 AND kind IN (1, ?3)
        UNION ALL
        SELECT to_n, name FROM replaced WHERE signer = ?1 AND circle = ?2 AND to_n > 0
    )
    ORDER BY to_n DESC, name
    LIMIT 1
";

/// A chain of which the end was taken out ends at what is left.
pub(crate) fn shorten(tx: &Transaction<'_>, book: &Book, signer: &SignerId) -> Result<()> {
    for (lane, also) in [(Lane::Chain, 4), (Lane::Saves, 1)] {
        let newest: Option<(i64, [u8; 32])> = tx
            .prepare_cached(NEWEST)?
            .query_row(
                params![signer.as_bytes(), book.team.as_bytes(), also],
                |row| Ok((row.get(0)?, bytes(row, 1)?)),
            )
            .optional()?;
        let (signer, team, lane) = (signer.as_bytes(), book.team.as_bytes(), lane as i64);
        match newest {
            Some((to, name)) => tx.execute(
                "UPDATE chains SET to_n = ?4, name = ?5 WHERE signer = ?1 AND circle = ?2 AND lane = ?3",
                params![signer, team, lane, to, name],
            )?,
            None => tx.execute(
                "DELETE FROM chains WHERE signer = ?1 AND circle = ?2 AND lane = ?3",
                params![signer, team, lane],
            )?,
        };
    }
    Ok(())
}

/// The late parcels that are kept apart and can be read here.
fn apart(connection: &Connection, book: &Book) -> Result<Vec<Verified<Opened>>> {
    let mut outside = connection.prepare_cached(
        "SELECT name, epoch FROM apart WHERE reason IN (?1, ?2, ?3) AND circle = ?4 AND kind <> x'03' ORDER BY name",
    )?;
    let [gone, unknown, without] =
        [Reason::Revoked, Reason::UnknownSigner, Reason::NoGrant].map(Reason::code);
    let rows = outside.query_map(
        params![gone, unknown, without, book.team.as_bytes()],
        |row| Ok((bytes::<32>(row, 0)?, bytes(row, 1)?)),
    )?;
    // Of what cannot be read here no bytes are looked at.
    let mut sealed = Vec::new();
    for row in rows {
        let (name, epoch) = row?;
        if book.key(&EpochId::from_bytes(epoch)).is_some() {
            sealed.push(
                connection
                    .prepare_cached("SELECT bytes FROM set_aside WHERE name = ?1")?
                    .query_row([name], |row| row.get::<_, Vec<u8>>(0))?,
            );
        }
    }
    let mut own =
        connection.prepare_cached("SELECT bytes FROM parcels WHERE state = 3 AND state <> 0")?;
    for bytes in own.query_map([], |row| row.get::<_, Vec<u8>>(0))? {
        sealed.push(bytes?);
    }
    let mut late = Vec::new();
    for bytes in sealed {
        let Ok(sealed) = Sealed::parse(bytes) else {
            continue;
        };
        if sealed.header().circle == book.team {
            let authentic = authenticate_late(sealed, &book.authority).ok();
            late.extend(authentic.and_then(|it| opened(book, it)));
        }
    }
    Ok(late)
}
