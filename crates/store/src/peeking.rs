//! Looking into parcels that were kept apart, for whoever must decide about them. What is seen here is somebody's claim:
//! it is shown to that person, and nothing of it is merged or kept.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use automerge::{ActorId, Automerge, ReadDoc};
use rusqlite::params;
use samenboek_crypto::{Entry, OpenError, Sealed, peek};
use samenboek_domain::ids::{DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::actors::belongs_to;
use crate::book::Book;
use crate::documents::judged;
use crate::error::{Result, StoreError};
use crate::parcels::unsigned;
use crate::{Memory, Store, chunk, flat, forgetting, saved};

/// What a parcel that was kept apart speaks of. For this, no document is loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contents {
    /// Its key is not here.
    Closed,
    /// A newer version made it, or what is inside is not laid out as it should be.
    Unreadable,
    /// The documents, with what it says they are; none of those that were forgotten.
    Documents(BTreeMap<DocumentId, DocumentKind>),
}

/// What a document would be, if such parcels were merged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peeked {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Whether it stands here already: then this would change it.
    pub is_here: bool,
    /// What it would say; none when that cannot be told without something older, or is damaged.
    pub said: Option<Said>,
}

/// By what somebody knows a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Its title, or the name on a card; may be empty.
    pub title: String,
    /// The activity's code, of an encounter; the kind's, of a signal.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// It would lie in the bin.
    pub in_bin: bool,
}

impl Memory {
    /// What such a parcel speaks of, with the keys that are kept here.
    pub fn contents_of(&self, parcel: &Sealed) -> Result<Contents> {
        let book = self.inner().book.clone().ok_or(StoreError::NoKey)?;
        let entries = match entries_of(&book, parcel) {
            Ok(entries) => entries,
            Err(contents) => return Ok(contents),
        };
        let documents = entries.iter().map(|entry| (entry.document, entry.kind));
        Ok(Contents::Documents(
            documents
                .map(|(id, kind)| (id, DocumentKind::from_number(kind)))
                .collect(),
        ))
    }

    /// What documents would be if these parcels, all of one signer, were merged in this order; at most so many of them.
    pub fn peek(&self, parcels: &[Sealed], most: usize) -> Result<Vec<Peeked>> {
        let book = self.inner().book.clone().ok_or(StoreError::NoKey)?;
        let mut brought: BTreeMap<DocumentId, (SignerId, Vec<Entry>)> = BTreeMap::new();
        for parcel in parcels {
            for entry in entries_of(&book, parcel).unwrap_or_default() {
                let signer = parcel.header().signer;
                let (_, entries) = brought
                    .entry(entry.document)
                    .or_insert_with(|| (signer, Vec::new()));
                entries.push(entry);
            }
        }
        let reader = self.reader();
        let mut seen = Vec::new();
        for (id, (signer, entries)) in brought.into_iter().take(most) {
            let present = saved(&reader, &id)?;
            let kind = entries.first().map_or(0, |entry| entry.kind);
            let look = || look_into(present.as_deref().unwrap_or(&[]), &entries, &signer);
            seen.push(Peeked {
                id,
                kind: DocumentKind::from_number(kind),
                is_here: present.is_some(),
                said: catch_unwind(AssertUnwindSafe(look)).ok().flatten(),
            });
        }
        Ok(seen)
    }
}

impl Store {
    /// How far a signer's chain in the team came anywhere, by what any laptop said to have of it, and how far it came here.
    pub fn said_and_here(&self, signer: &SignerId) -> Result<(u64, u64)> {
        let team = self.book().ok_or(StoreError::NoKey)?.team;
        let reader = self.reader();
        let furthest = |question: &str| {
            let chain = params![signer.as_bytes(), team.as_bytes()];
            reader
                .prepare_cached(question)?
                .query_row(chain, |row| unsigned(row, 0))
        };
        Ok((
            furthest(
                "SELECT coalesce(max(to_n), 0) FROM receipts WHERE signer = ?1 AND circle = ?2",
            )?,
            furthest(
                "SELECT coalesce(max(to_n), 0) FROM chains WHERE signer = ?1 AND circle = ?2 AND lane = 1",
            )?,
        ))
    }
}

/// The entries about documents, but for those that were forgotten; or why there are none.
fn entries_of(book: &Book, parcel: &Sealed) -> Result<Vec<Entry>, Contents> {
    let Some(key) = book.key(&parcel.header().epoch) else {
        return Err(Contents::Closed);
    };
    let mut entries = match peek(parcel, key) {
        Ok(entries) => entries,
        Err(OpenError::OtherEpoch) => return Err(Contents::Closed),
        Err(
            OpenError::NoEntries
            | OpenError::BrokenSeal
            | OpenError::TooLarge
            | OpenError::Malformed
            | OpenError::NewerVersion,
        ) => return Err(Contents::Unreadable),
    };
    entries.retain(|entry| {
        forgetting::is_for_document(entry) && !book.forgot_document(&entry.document)
    });
    Ok(entries)
}

/// Loads a copy under the same limits as merging does; none when merging would refuse it or let it wait.
fn look_into(present: &[u8], entries: &[Entry], signer: &SignerId) -> Option<Said> {
    let mut bytes = present.to_vec();
    for entry in entries {
        let is_theirs = if forgetting::is_copy(entry) {
            chunk::is_plain_document(&entry.bytes)
        } else {
            let change = chunk::change(&entry.bytes)?;
            belongs_to(&ActorId::from(change.actor), signer)
        };
        if !is_theirs {
            return None;
        }
        bytes.extend(&entry.bytes);
    }
    let document = Automerge::load(&bytes).ok()?;
    if !document.get_missing_deps(&[]).is_empty() {
        return None;
    }
    let content = flat::read(&document, None).ok()?;
    let text = |key: &str| content.str(key).map(str::to_owned);
    Some(Said {
        title: text("title").or_else(|| text("name")).unwrap_or_default(),
        activity: text("activity").or_else(|| text("kind")),
        place: text("place"),
        in_bin: judged(&document, &content).ok()?.bin.is_some(),
    })
}
