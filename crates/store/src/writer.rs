//! The one door through which people's changes come in: documents, parcel and derived rows in one commit.

use std::collections::{BTreeMap, BTreeSet};

use automerge::transaction::CommitOptions;
use automerge::{Automerge, PatchLog, ReadDoc};
use rusqlite::{Transaction, params};
use samenboek_crypto::{Entry, Header, ParcelKind, Signer};
use samenboek_domain::case::Complaint;
use samenboek_domain::ids::{CircleId, DocumentId, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::actors::actor;
use crate::applying::condensed;
use crate::book::Book;
use crate::chunk;
use crate::documents::complaints;
use crate::error::{Result, StoreError};
use crate::flat::{self, Flat, Scalar};
use crate::heads::Heads;
use crate::parcels::{self, Destination};
use crate::projections::{IMPORT_KEY, Reading};
use crate::words::Search;
use crate::{Inner, Store, keep_open, load, projections, saved, unchecked};

/// The entry type of one Automerge change.
pub(crate) const ENTRY_CHANGE: u8 = 1;

/// Whose hand writes: the signer whose chain grows, the person in whose name, and what the laptop's clock said.
#[derive(Clone, Copy)]
pub struct Hand<'a> {
    /// The enrolment or desk that signs.
    pub signer: &'a Signer,
    /// The author: with a desk as signer, the profile.
    pub person: PersonId,
    /// When, by this laptop's clock. Decides nothing.
    pub at: Timestamp,
}

/// What a write gave back, and what it touched.
pub struct Written<T> {
    /// What the caller made.
    pub value: T,
    /// The kinds of documents that changed.
    pub kinds: BTreeSet<DocumentKind>,
}

/// An open write. Dropped without success, nothing of it remains.
pub struct Writer<'a> {
    tx: &'a Transaction<'a>,
    open: &'a mut BTreeMap<DocumentId, Automerge>,
    touched: BTreeMap<DocumentId, (DocumentKind, Automerge)>,
    entries: Vec<Entry>,
    hand: &'a Hand<'a>,
    run: [u8; 6],
    circle: CircleId,
    /// With which documents are checked that were believed until now: nothing is written upon them before.
    book: Option<&'a Book>,
    /// The list that brings in what is made from now on.
    import: Option<String>,
}

impl Store {
    /// Runs `deed` and makes what it did durable in one commit: when this returns, a pulled plug takes nothing away.
    pub fn write<T, E: From<StoreError>>(
        &self,
        hand: &Hand<'_>,
        deed: impl FnOnce(&mut Writer<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<Written<T>, E> {
        let mut inner = self.inner();
        let Inner {
            connection,
            open_documents,
            book,
            run,
            said: _,
        } = &mut *inner;
        let book = book.as_ref().ok_or(StoreError::NoKey)?;
        let tx = connection
            .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
            .map_err(StoreError::from)?;
        let (value, did) = did(&tx, open_documents, hand, *run, book.team, Some(book), deed)?;
        if did.entries.is_empty() {
            return Ok(Written {
                value,
                kinds: BTreeSet::new(),
            });
        }
        let to = Destination::team(book)?;
        let parcel = parcels::append(&tx, &to, ParcelKind::Changes, hand.signer, &did.entries)?;
        did.keep(&tx, &book.team, parcel.header())?;
        tx.commit().map_err(StoreError::from)?;
        self.ring();
        Ok(Written {
            value,
            kinds: did.settle(open_documents),
        })
    }
}

/// What a deed did, before it is written down.
pub(crate) struct Did {
    touched: BTreeMap<DocumentId, (DocumentKind, Automerge)>,
    /// What goes into the parcel.
    pub(crate) entries: Vec<Entry>,
}

/// Lets a deed write in documents of this circle, in memory.
pub(crate) fn did<T, E: From<StoreError>>(
    tx: &Transaction<'_>,
    open: &mut BTreeMap<DocumentId, Automerge>,
    hand: &Hand<'_>,
    run: [u8; 6],
    circle: CircleId,
    book: Option<&Book>,
    deed: impl FnOnce(&mut Writer<'_>) -> std::result::Result<T, E>,
) -> std::result::Result<(T, Did), E> {
    let mut writer = Writer {
        tx,
        open,
        touched: BTreeMap::new(),
        entries: Vec::new(),
        hand,
        run,
        circle,
        book,
        import: None,
    };
    let value = deed(&mut writer)?;
    let Writer {
        touched, entries, ..
    } = writer;
    Ok((value, Did { touched, entries }))
}

impl Did {
    /// Writes down documents and rows: this parcel holds what was done.
    pub(crate) fn keep(
        &self,
        tx: &Transaction<'_>,
        circle: &CircleId,
        parcel: &Header,
    ) -> Result<()> {
        for (id, (kind, document)) in &self.touched {
            store_document(tx, id, *kind, circle, &to_keep(tx, id, document)?)?;
            touch_chain(tx, id, *kind, &parcel.signer, parcel.to)?;
        }
        let readings = self
            .touched
            .iter()
            .map(|(id, (kind, document))| Ok((*id, *kind, Reading::of(document, *kind)?)))
            .collect::<Result<Vec<_>>>()?;
        let mut search = Search::default();
        projections::project(tx, &readings, &mut search)?;
        search.write(tx)
    }

    /// Whether somebody who complained waits for an answer, where a case was written in.
    pub(crate) fn is_complained(&self) -> Result<Option<bool>> {
        let mut cases = self.touched.values();
        let Some((_, case)) = cases.find(|(kind, _)| *kind == DocumentKind::Case) else {
            return Ok(None);
        };
        let complaints = complaints(&flat::read(case, None)?);
        Ok(Some(complaints.iter().any(Complaint::is_open)))
    }

    /// All of it is committed: the documents stay in memory. Returns their kinds.
    pub(crate) fn settle(
        self,
        open: &mut BTreeMap<DocumentId, Automerge>,
    ) -> BTreeSet<DocumentKind> {
        let kinds = self.touched.values().map(|(kind, _)| *kind).collect();
        for (id, (_, document)) in self.touched {
            keep_open(open, id, document);
        }
        kinds
    }
}

impl<'a> Writer<'a> {
    /// Makes a new document.
    pub(crate) fn create(
        &mut self,
        kind: DocumentKind,
        id: DocumentId,
        content: &Flat,
    ) -> Result<()> {
        let mut content = content.clone();
        if let Some(import) = &self.import {
            content.put(IMPORT_KEY, Scalar::text(import));
        }
        self.commit(kind, id, Automerge::new(), None, |_| {
            Ok((Flat::default(), content, BTreeSet::new()))
        })
    }

    /// What is made from now on in this write was brought in with a list, by the id of that import.
    pub fn bring_in_with(&mut self, import: &str) {
        self.import = Some(import.to_owned());
    }

    /// Changes a document, as seen at `base` when the person looked at an older state than stands now: what somebody
    /// else changed meanwhile then stays beside it, as a second version.
    pub(crate) fn change(
        &mut self,
        kind: DocumentKind,
        id: DocumentId,
        base: Option<&Heads>,
        edit: impl FnOnce(&Flat) -> Result<(Flat, Flat, BTreeSet<String>)>,
    ) -> Result<()> {
        let document = self.take(&id)?;
        self.commit(kind, id, document, base, edit)
    }

    /// Takes the document out of memory: when this write fails, what was done to it must not be built upon.
    fn take(&mut self, id: &DocumentId) -> Result<Automerge> {
        if let Some((_, document)) = self.touched.remove(id) {
            return Ok(document);
        }
        if let Some(book) = self.book
            && unchecked::is_one(self.tx, id)?
            && unchecked::settle_until(self.tx, book, || Ok(!unchecked::is_one(self.tx, id)?))?
        {
            self.open.clear();
        }
        if let Some(document) = self.open.remove(id) {
            return Ok(document);
        }
        load(self.tx, id)?.ok_or(StoreError::NotFound(*id))
    }

    /// Looks at a document as this write has it until now.
    pub(crate) fn look<T>(
        &self,
        id: &DocumentId,
        look: impl FnOnce(&Automerge) -> Result<T>,
    ) -> Result<T> {
        if let Some((_, document)) = self.touched.get(id) {
            return look(document);
        }
        if let Some(document) = self.open.get(id) {
            return look(document);
        }
        look(&load(self.tx, id)?.ok_or(StoreError::NotFound(*id))?)
    }

    /// Where a document stands, with what this write did to it until now.
    pub fn heads(&self, id: &DocumentId) -> Result<Heads> {
        self.look(id, |document| Ok(Heads(document.get_heads())))
    }

    pub(crate) fn tx(&self) -> &Transaction<'_> {
        self.tx
    }

    pub(crate) fn hand(&self) -> &Hand<'_> {
        self.hand
    }

    /// The team's book; none in a circle besides it.
    pub(crate) fn book(&self) -> Option<&'a Book> {
        self.book
    }

    /// The circle this write goes to.
    pub fn circle(&self) -> CircleId {
        self.circle
    }

    fn commit(
        &mut self,
        kind: DocumentKind,
        id: DocumentId,
        mut document: Automerge,
        base: Option<&Heads>,
        edit: impl FnOnce(&Flat) -> Result<(Flat, Flat, BTreeSet<String>)>,
    ) -> Result<()> {
        // A base this laptop never saw (a copied token, a lost history) is answered as no base would be wrong: refuse.
        let base = base.filter(|base| base.0 != document.get_heads());
        if let Some(base) = base
            && base
                .0
                .iter()
                .any(|hash| document.get_change_meta_by_hash(hash).is_none())
        {
            return Err(StoreError::NotFound(id));
        }
        let seen = flat::read(&document, base.map(|base| base.0.as_slice()))?;
        let (old, new, resolve) = edit(&seen)?;
        // Beside what this run wrote since then, the library would write under an actor of its own making, which no
        // other laptop takes for this signer's. So whoever writes on an older state writes as a new actor.
        let run = match base {
            Some(_) => samenboek_crypto::random::<6>()
                .map_err(|error| StoreError::Seal(error.to_string()))?,
            None => self.run,
        };
        document.set_actor(actor(&self.hand.signer.id(), run));
        let mut tx = match base {
            Some(base) => document
                .transaction_at(PatchLog::inactive(), &base.0)
                .map_err(|_| StoreError::Unreadable("history"))?,
            None => document.transaction(),
        };
        flat::write(&mut tx, &old, &new, &resolve)?;
        let options = CommitOptions::default()
            .with_message(self.hand.person.to_string())
            .with_time(self.hand.at.as_millis());
        let (hash, _) = tx.commit_with(options);
        let Some(hash) = hash else {
            if !self.entries.iter().any(|entry| entry.document == id) {
                self.open.insert(id, document);
                return Ok(());
            }
            self.touched.insert(id, (kind, document));
            return Ok(());
        };
        let change = document
            .get_change_by_hash(&hash)
            .ok_or(StoreError::Unreadable("change"))?;
        self.entries.push(Entry {
            document: id,
            kind: kind.number(),
            entry_type: ENTRY_CHANGE,
            bytes: change.raw_bytes().to_vec(),
        });
        self.touched.insert(id, (kind, document));
        Ok(())
    }
}

/// The bytes to keep of a document that was changed here.
fn to_keep(tx: &Transaction<'_>, id: &DocumentId, document: &Automerge) -> Result<Vec<u8>> {
    let Some(before) = saved(tx, id)? else {
        return Ok(document.save_nocompress());
    };
    if chunk::is_document(&before) {
        return Ok(document.save_nocompress());
    }
    // Others' changes lie behind it as they came.
    if let Some(saved) = condensed(document, &before) {
        return Ok(saved);
    }
    with_what_is_new(before, document)
}

/// The pieces as they lie there, and behind them what the document knows beyond them.
fn with_what_is_new(mut pieces: Vec<u8>, document: &Automerge) -> Result<Vec<u8>> {
    let known = Automerge::load(&pieces)?.get_heads();
    for change in document.get_changes(&known) {
        pieces.extend(change.raw_bytes());
    }
    Ok(pieces)
}

/// Writes the saved form of a document.
pub(crate) fn store_document(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    circle: &CircleId,
    saved: &[u8],
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO documents (document_id, kind, circle, saved) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (document_id) DO UPDATE SET saved = excluded.saved",
    )?
    .execute(params![
        id.as_bytes(),
        kind.number(),
        circle.as_bytes(),
        saved
    ])?;
    Ok(())
}

/// Notes that this signer's save `n` touched the document.
pub(crate) fn touch_chain(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    signer: &SignerId,
    n: u64,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO document_chains (document_id, signer, n, kind) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (document_id, signer) DO UPDATE SET n = max(n, excluded.n)",
    )?
    .execute(params![
        id.as_bytes(),
        signer.as_bytes(),
        parcels::number(n)?,
        kind.number()
    ])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use automerge::ROOT;
    use automerge::transaction::Transactable;

    use super::*;

    fn says(document: &mut Automerge, title: &str) {
        let mut tx = document.transaction();
        tx.put(ROOT, "title", title).unwrap();
        tx.commit();
    }

    #[test]
    fn a_document_that_cannot_be_written_in_one_piece_grows_by_each_edit() {
        let mut document = Automerge::new();
        says(&mut document, "Soep");
        let mut pieces = document.save_nocompress();
        for title in ["Taart", "Thee", "Brood"] {
            says(&mut document, title);
            let longer = with_what_is_new(pieces.clone(), &document).unwrap();
            assert!(longer.starts_with(&pieces));
            let again = Automerge::load(&longer).unwrap();
            assert_eq!(again.get_heads(), document.get_heads());
            pieces = longer;
        }
        assert_eq!(chunk::count(&pieces), Some(4));
        assert_eq!(with_what_is_new(pieces.clone(), &document).unwrap(), pieces);
    }
}
