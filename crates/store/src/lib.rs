//! The memory of the house: encrypted SQLite, Automerge documents, and the rows derived from them.
//!
//! The only room that knows `rusqlite` and `automerge`. Everybody else gets domain values and proofs. It knows nothing
//! of carriers, windows or clocks: time comes in with whoever writes.

mod acceptance;
mod actors;
mod agreements;
mod apart;
mod applying;
mod board;
mod book;
mod case_lines;
mod case_notes;
mod case_reads;
mod cases;
mod choices;
mod chunk;
mod claims;
mod clocks;
mod closed;
mod code_lists;
mod consents;
mod criteria;
mod deeds;
mod documents;
#[cfg(any(debug_assertions, feature = "doors"))]
pub mod doors;
mod drafts;
mod error;
mod exports;
mod far_places;
mod fields;
mod figures;
mod flat;
mod forgetting;
mod forks;
mod fresh;
mod glances;
mod going_back;
mod groups;
mod heads;
mod heard;
mod history;
mod imports;
mod keyring;
mod keys;
mod kinds;
mod late;
mod ledger;
mod lists;
mod merge;
mod nameless;
mod numbering;
mod open;
mod pack;
mod parcels;
mod peeking;
mod people;
mod photos;
mod pieces;
mod projections;
mod reaching;
mod receipts;
mod renewing;
mod retention;
mod ripple;
mod schema;
mod seating;
mod series;
mod settings;
mod signals;
mod standing;
mod statistics;
mod status;
mod staying;
mod taking_back;
mod tips;
mod unchecked;
mod verify;
mod versions;
mod wishes;
mod words;
mod writer;

use std::collections::BTreeMap;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use automerge::Automerge;
use rusqlite::Connection;
use samenboek_crypto::StoreKey;
use samenboek_domain::ids::DocumentId;

pub use agreements::AgreementRow;
pub use apart::{Apart, Outside};
pub use applying::Ready;
pub use book::Book;
pub use case_lines::{CaseLoad, TalkRow};
pub use case_reads::CaseRead;
pub use cases::{CaseDue, CaseFilter, CasePart, CaseRow};
pub use choices::Chosen;
pub use claims::{Claim, Reach};
pub use clocks::OtherClock;
pub use closed::{CaughtUp, Closed, Members, Wholeness};
pub use consents::ConsentRow;
pub use criteria::CriterionRow;
pub use documents::{
    AgreementAnswer, AgreementRecord, Bin, Came, CaseNoteRecord, CaseRecord, CodeRecord,
    ConsentRecord, CriterionRecord, DutyRecord, EncounterRecord, Entry as ConsentEntry,
    EvidenceRecord, FieldRecord, GivenBy, GroupRecord, MemberRecord, NameRecord, Noted, PartyCards,
    PartyFactsRecord, PartyRecord, PersonDetails, PersonRecord, PhotoRecord, Recorded, RuleAnswer,
    RuleItemRecord, RuleRecord, SeriesRecord, SignalAction, SignalClosed, SignalLink,
    SignalReading, SignalRecord, SignalReopened, SignatureRecord, SignedText, TableRecord,
    WishRecord,
};
pub use drafts::StoredDraft;
pub use error::{Result, StoreError};
pub use exports::{ExportNote, NewExport};
pub use far_places::FarPlace;
pub use fields::DutyRow;
pub use forgetting::{CarriedOut, Confirmations, Hands, Places};
pub use going_back::WayBack;
pub use groups::{GroupOfPerson, GroupRow};
pub use heads::Heads;
pub use history::{Changed, Event};
pub use imports::{ImportRow, Occasion};
pub use lists::{BinRow, EncounterFilter, EncounterRow, RuleItemRow, RuleRow};
pub use merge::{Merged, SetAside};
pub use numbering::{Heard, Numbered};
pub use open::{opens, rekey};
pub use parcels::{Held, HeldState, Range};
pub use peeking::{Contents, Peeked, Said};
pub use people::{PeoplePage, PersonRow, SamePeople};
pub use photos::PhotoRow;
pub use pieces::{PieceRight, PieceTaken};
pub use receipts::Received;
pub use seating::{CountedEvening, Seats};
pub use series::{SeriesRow, TimeHeld};
pub use settings::quick_code_key;
pub use signals::{SignalFilter, SignalRow};
pub use standing::Standing;
pub use status::LaptopReach;
pub use tips::Tips;
pub use unchecked::Checked;
pub use verify::{Look, Problem, Verification, changes_in_entry};
pub use versions::{Choice, FieldVersions, VersionCard, VersionValue};
pub use writer::{Hand, Writer, Written};

/// How many documents stay in memory between two touches.
const KEPT_OPEN: usize = 64;

/// A database of documents and the rows derived from them: the one of the laptop, or what one person reads besides it.
pub struct Memory {
    inner: Mutex<Inner>,
    reader: Mutex<Connection>,
    path: PathBuf,
}

/// The opened memory of one laptop: what its team reads, and the parcels of everybody.
pub struct Store {
    memory: Memory,
    known: Mutex<standing::Known>,
    glances: Mutex<glances::Glances>,
    reckoned: Mutex<Option<reaching::Reckoned>>,
    ripple: ripple::Ripple,
}

impl Deref for Store {
    type Target = Memory;

    fn deref(&self) -> &Memory {
        &self.memory
    }
}

/// Kibibytes of pages while very much comes in.
const PAGES_FOR_MUCH: i64 = 64_000;

pub(crate) struct Inner {
    pub connection: Connection,
    pub open_documents: BTreeMap<DocumentId, Automerge>,
    /// The ledger of the shared database; nothing in another one.
    pub said: ledger::Said,
    pub book: Option<Arc<Book>>,
    /// Six bytes of this run: two runs never write as one actor.
    pub run: [u8; 6],
}

/// More memory for the database, as long as this stands.
pub struct Room<'a>(&'a Store);

impl Drop for Room<'_> {
    fn drop(&mut self) {
        self.0.give_room_back();
    }
}

impl Store {
    /// Opens the database at `path`, or makes it. Refuses a damaged or newer file.
    pub fn open(path: &Path, key: &StoreKey) -> Result<Self> {
        let connection = open::writer(path, key)?;
        let reader = open::reader(path, key)?;
        let run =
            samenboek_crypto::random::<6>().map_err(|error| StoreError::Seal(error.to_string()))?;
        let mut inner = Inner {
            connection,
            open_documents: BTreeMap::new(),
            said: ledger::Said::default(),
            book: None,
            run,
        };
        inner.refresh_book()?;
        Ok(Self {
            memory: Memory::new(inner, reader, path),
            known: Mutex::default(),
            glances: Mutex::default(),
            reckoned: Mutex::default(),
            ripple: ripple::Ripple::default(),
        })
    }

    /// Gives the database more memory until the room is given back: for whoever takes in very much. Documents come in
    /// the order of their names, so that every page is needed again and again.
    pub fn room_for_much(&self) -> Result<Room<'_>> {
        self.make_room()?;
        Ok(Room(self))
    }

    /// [`Store::room_for_much`] for whoever gives it back himself, by [`Store::give_room_back`].
    pub fn make_room(&self) -> Result<()> {
        self.keep_pages(PAGES_FOR_MUCH, open::LOGGED_FOR_MUCH)
    }

    /// Gives back the room that was made. At worst the memory comes back when the program ends.
    pub fn give_room_back(&self) {
        let _ = self.keep_pages(open::PAGES, open::LOGGED);
    }

    fn keep_pages(&self, kibibytes: i64, in_log: i64) -> Result<()> {
        let inner = self.inner();
        let connection = &inner.connection;
        connection.pragma_update(None, "cache_size", -kibibytes)?;
        // This one answers with a row.
        connection.pragma_update_and_check(None, "wal_autocheckpoint", in_log, |_| Ok(()))?;
        Ok(())
    }

    pub(crate) fn glances(&self) -> MutexGuard<'_, glances::Glances> {
        self.glances.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn known(&self) -> MutexGuard<'_, standing::Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Memory {
    pub(crate) fn new(inner: Inner, reader: Connection, path: &Path) -> Self {
        Self {
            inner: Mutex::new(inner),
            reader: Mutex::new(reader),
            path: path.to_owned(),
        }
    }

    /// Where the database lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    // A panic inside a closure that held the lock rolled its transaction back; what is in memory of documents is
    // dropped, so that nothing unsaved is built upon.
    pub(crate) fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner
            .lock()
            .unwrap_or_else(|poisoned: PoisonError<MutexGuard<'_, Inner>>| {
                let mut inner = poisoned.into_inner();
                inner.open_documents.clear();
                inner
            })
    }

    /// Looks at a document: at the open one when nobody writes just now, else at the one on disk.
    pub(crate) fn look<T>(
        &self,
        id: &DocumentId,
        look: impl FnOnce(&Automerge) -> Result<T>,
    ) -> Result<T> {
        if let Ok(mut inner) = self.inner.try_lock() {
            let Inner {
                connection,
                open_documents,
                ..
            } = &mut *inner;
            if let Some(document) = open_documents.get(id) {
                return look(document);
            }
            let document = load(connection, id)?.ok_or(StoreError::NotFound(*id))?;
            let seen = look(&document);
            keep_open(open_documents, *id, document);
            return seen;
        }
        let document = load(&self.reader(), id)?.ok_or(StoreError::NotFound(*id))?;
        look(&document)
    }

    pub(crate) fn reader(&self) -> MutexGuard<'_, Connection> {
        self.reader.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Keeps a document that is committed, and lets another go when there are many.
pub(crate) fn keep_open(
    open: &mut BTreeMap<DocumentId, Automerge>,
    id: DocumentId,
    document: Automerge,
) {
    if open.len() >= KEPT_OPEN {
        open.pop_first();
    }
    open.insert(id, document);
}

/// Loads a document from the table of saved documents. One that was only believed on its word and does not stand up to
/// that is not there.
pub(crate) fn load(connection: &Connection, id: &DocumentId) -> Result<Option<Automerge>> {
    match saved(connection, id)? {
        Some(saved) if unchecked::is_one(connection, id)? => Ok(applying::believed(&saved)),
        Some(saved) => Ok(Some(Automerge::load(&saved)?)),
        None => Ok(None),
    }
}

/// The saved form of a document.
pub(crate) fn saved(connection: &Connection, id: &DocumentId) -> Result<Option<Vec<u8>>> {
    use rusqlite::OptionalExtension;
    let saved: Option<Vec<u8>> = connection
        .prepare_cached("SELECT saved FROM documents WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    // Zero bytes would load as an empty document.
    if saved.as_ref().is_some_and(Vec::is_empty) {
        return Err(StoreError::Damaged);
    }
    Ok(saved)
}
