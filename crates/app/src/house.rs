//! One laptop's house: its folder, its sessions, its memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use samenboek_crypto::{ClosedSession, Cost, KeysFile, OpenSession, Sealed, Signer, Unlocked};
use samenboek_domain::ids::{DocumentId, ItemId, LaptopId, ParcelName, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::language_pack::LanguagePack;
use samenboek_domain::person::Role;
use samenboek_store::{Book, Closed, Hand, Store};

use crate::clock::{Clock, Ids, SystemClock, SystemIds};
use crate::data_folder::DataFolder;
use crate::demo::says_invented;
use crate::error::{AppError, Result};
use crate::undo::UndoStack;

/// How far a laptop has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Nothing here yet.
    Fresh,
    /// There is a book; nobody has unlocked it since the program started.
    Cold,
    /// Unlocked, and waiting for a coordinator's answer.
    Joining,
    /// Unlocked.
    Open,
}

/// Who sat at the laptop at a moment, and whether her closed room was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SittingHere {
    person: PersonId,
    has_keys: bool,
}

/// The house of one laptop. Shared between threads.
pub struct House {
    folder: DataFolder,
    /// The book is invented.
    demo: AtomicBool,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn Ids>,
    pub(crate) cost: Cost,
    rooms: RwLock<Option<Arc<Rooms>>>,
    seat: RwLock<Option<Arc<Seat>>>,
    pub(crate) undo: Mutex<UndoStack>,
    pub(crate) sheets: Mutex<Option<crate::founding::Sheets>>,
    /// The list that somebody looks at before it comes in.
    pub(crate) import: Mutex<Option<crate::imports::OpenList>>,
    /// Those that came from a file, once they were read.
    pub(crate) languages: RwLock<Option<Arc<Vec<LanguagePack>>>>,
    /// It came in by stick this moment; nobody said yet whether the pictures were the same.
    pub(crate) just_joined: AtomicBool,
    /// When somebody last touched this laptop, and where she was.
    pub(crate) watch: Mutex<crate::locks::Watch>,
    /// When each person's quick code was last tried in vain, or first asked for since the program started.
    pub(crate) quick_tries: Mutex<BTreeMap<PersonId, std::time::Duration>>,
    /// Held while a copy of everything is made or tried.
    pub(crate) copying: Mutex<()>,
}

/// What is open while the program runs, whoever sits at the laptop.
pub(crate) struct Rooms {
    pub keys: Mutex<KeysFile>,
    pub open: OpenSession,
    pub store: Store,
    /// Which parcels that lie apart were looked into since the program started: they do not end it.
    pub looked_into: Mutex<BTreeSet<ParcelName>>,
}

/// Who sits at the laptop.
pub(crate) struct Seat {
    pub person: PersonId,
    /// None for a profile, and for somebody whose keys are away: the desk signs.
    pub closed: Option<(Unlocked, ClosedSession)>,
    /// Whose keys are away: she came back without her passphrase, or her closed room was shut. It asks for it again.
    pub away: Option<SignerId>,
    /// What this person reads in circles besides the team; none for a profile, and before there is a book.
    pub circles: Option<Closed>,
    /// A coordinator let her in: she has no code, and may not know her passphrase.
    pub vouched: bool,
}

impl House {
    /// The house in this folder, with the laptop's own clock. Refuses a folder another instance holds (`in_use`).
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, Arc::new(SystemClock), Arc::new(SystemIds))
    }

    /// The house in this folder, with a clock and ids from outside.
    pub fn open_with(path: &Path, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Result<Self> {
        Ok(Self::of(DataFolder::open(path)?, clock, ids))
    }

    pub(crate) fn of(folder: DataFolder, clock: Arc<dyn Clock>, ids: Arc<dyn Ids>) -> Self {
        Self {
            folder,
            demo: AtomicBool::new(false),
            clock,
            ids,
            cost: Cost::standard(),
            rooms: RwLock::new(None),
            seat: RwLock::new(None),
            undo: Mutex::default(),
            sheets: Mutex::default(),
            import: Mutex::default(),
            languages: RwLock::default(),
            just_joined: AtomicBool::new(false),
            watch: Mutex::default(),
            quick_tries: Mutex::default(),
            copying: Mutex::default(),
        }
    }

    /// Whether the book here is invented.
    pub fn is_demo(&self) -> bool {
        self.demo.load(Ordering::Relaxed)
    }

    /// From now on it counts as invented.
    pub(crate) fn is_invented(&self) {
        self.demo.store(true, Ordering::Relaxed);
    }

    /// How far this laptop has come.
    pub fn stage(&self) -> Stage {
        match self.rooms() {
            Ok(rooms) if rooms.store.book().is_some() => Stage::Open,
            Ok(_) => Stage::Joining,
            Err(_) if self.folder.has_keys() => Stage::Cold,
            Err(_) => Stage::Fresh,
        }
    }

    /// Where the data lies.
    pub fn data_folder(&self) -> &Path {
        self.folder.path()
    }

    /// What this laptop's clock says.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    pub(crate) fn folder(&self) -> &DataFolder {
        &self.folder
    }

    pub(crate) fn rooms(&self) -> Result<Arc<Rooms>> {
        self.rooms
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(|| AppError::refuse("signed_out"))
    }

    pub(crate) fn seat(&self) -> Result<Arc<Seat>> {
        self.seat
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(|| AppError::refuse("signed_out"))
    }

    /// Refuses while nobody sits at the laptop.
    pub fn somebody_sits_here(&self) -> Result<()> {
        self.seat().map(|_| ())
    }

    /// Who sits here now, for a deed that goes on after the system asked something.
    pub fn who_sits_here(&self) -> Result<SittingHere> {
        let seat = self.seat()?;
        Ok(SittingHere {
            person: seat.person,
            has_keys: seat.closed.is_some(),
        })
    }

    /// Refuses when somebody else sits here by now, or when her closed room shut: what she began is not for whoever comes
    /// by.
    pub fn still_sits_here(&self, before: &SittingHere) -> Result<()> {
        let seat = self.seat()?;
        if seat.person != before.person {
            return Err(AppError::refuse("signed_out"));
        }
        if before.has_keys && seat.closed.is_none() {
            return Err(seat.without_keys("closed_room"));
        }
        Ok(())
    }

    /// Changes the file of keys while nobody else does: what a click and the network's thread change at the same moment both
    /// stands. It is on the disk before it counts here, and what is refused changes nothing. `change` may not ask the rooms
    /// for the keys.
    pub(crate) fn change_keys<T>(
        &self,
        rooms: &Rooms,
        change: impl FnOnce(&mut KeysFile) -> Result<T>,
    ) -> Result<T> {
        let mut kept = rooms.keys();
        let mut keys = kept.clone();
        let changed = change(&mut keys)?;
        let bytes = keys.to_bytes();
        if bytes != kept.to_bytes() {
            self.folder().write_keys(&bytes)?;
            *kept = keys;
        }
        Ok(changed)
    }

    pub(crate) fn open_rooms(&self, rooms: Rooms) -> Arc<Rooms> {
        match says_invented(&rooms.store) {
            Ok(true) => self.is_invented(),
            Ok(false) => {}
            Err(error) => {
                tracing::warn!(
                    code = error.code(),
                    "whether the book is invented is not read"
                );
            }
        }
        let rooms = Arc::new(rooms);
        *self.rooms.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&rooms));
        rooms
    }

    pub(crate) fn close_rooms(&self) {
        *self.rooms.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    pub(crate) fn take_seat(&self, seat: Option<Seat>) {
        self.undo_stack().clear();
        self.import_close();
        let person = seat.as_ref().map(|seat| seat.person);
        *self.seat.write().unwrap_or_else(PoisonError::into_inner) = seat.map(Arc::new);
        if let Some(person) = person {
            self.begin_watch(&person);
        }
    }

    /// The same person goes on sitting here, otherwise.
    pub(crate) fn change_seat(&self, seat: Seat) {
        self.undo_stack().clear();
        *self.seat.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(seat));
    }

    pub(crate) fn undo_stack(&self) -> MutexGuard<'_, UndoStack> {
        self.undo.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn document_id(&self) -> Result<DocumentId> {
        self.next_id().map(DocumentId::from_bytes)
    }

    pub(crate) fn item_id(&self) -> Result<ItemId> {
        self.next_id().map(ItemId::from_bytes)
    }

    pub(crate) fn next_id(&self) -> Result<[u8; 16]> {
        self.ids
            .next()
            .ok_or_else(|| AppError::fault("unknown", "no chance from the system"))
    }

    /// The hand of whoever sits here. Refuses who may not write: no laptop would ever take it.
    pub(crate) fn hand<'a>(&self, rooms: &'a Rooms, seat: &'a Seat) -> Result<Hand<'a>> {
        let signer = seat.signer(rooms);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let may_write = book.authority.may_write(&signer.id(), &book.team);
        let only_reads = match (&seat.closed, &seat.away) {
            (Some(_), _) => false,
            // The desk signs for her; what she may do is said of her own keys.
            (None, Some(own)) => !book.authority.may_write(own, &book.team),
            (None, None) => rooms
                .store
                .person(&seat.person)?
                .is_some_and(|card| card.role.as_deref() == Some(Role::Viewer.code())),
        };
        if !may_write || only_reads {
            return Err(AppError::refuse("no_rights"));
        }
        // After a removal whoever writes next makes the key that those who went do not have.
        if !book.has_clean_key() {
            rooms.store.renew_epoch(signer)?;
        }
        Ok(Hand {
            signer,
            person: seat.person,
            at: self.clock.now(),
        })
    }
}

impl Rooms {
    /// Takes out of the documents what came too late, as is known by now. Returns the kinds of these.
    pub(crate) fn take_out_late(&self) -> Result<BTreeSet<DocumentKind>> {
        let desk = self.open.desk().id();
        let mut own = self.keys().signers();
        own.insert(desk);
        Ok(self.store.take_out_late(&desk, &own)?)
    }

    /// Looks into parcels that lie apart. Their bytes go into the library: if that ends the program, it is known why at
    /// the next start. What was looked into once does not end it, and is not noted again.
    pub(crate) fn look_into<T>(
        &self,
        parcels: &[Sealed],
        look: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let known = || {
            self.looked_into
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        let mut unknown: Vec<ParcelName> = parcels.iter().map(Sealed::name).collect();
        unknown.retain(|name| !known().contains(name));
        if unknown.is_empty() {
            return look();
        }
        let seen = self.store.trying(&unknown, look)??;
        known().extend(unknown);
        Ok(seen)
    }

    /// The book; refused while this laptop has none.
    pub(crate) fn book(&self) -> Result<Arc<Book>> {
        self.store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))
    }

    /// What a laptop is called; empty until its first word came.
    pub(crate) fn name_of(&self, laptop: &LaptopId) -> Result<String> {
        let names = self.store.names(DocumentKind::Laptop)?.into_iter();
        Ok(names
            .filter(|record| record.id.as_bytes() == laptop.as_bytes())
            .map(|record| record.name)
            .next()
            .unwrap_or_default())
    }

    pub(crate) fn keys(&self) -> MutexGuard<'_, KeysFile> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Seat {
    /// The person's own enrolment, or the desk for a profile.
    pub(crate) fn signer<'a>(&'a self, rooms: &'a Rooms) -> &'a Signer {
        match &self.closed {
            Some((_, closed)) => closed.signer(),
            None => rooms.open.desk(),
        }
    }

    /// Whose seat it is, for somebody with a passphrase here: also while her keys are away.
    pub(crate) fn enrolment(&self) -> Option<SignerId> {
        let here = self.closed.as_ref().map(|(_, closed)| closed.signer().id());
        here.or(self.away)
    }

    /// Refuses whoever has no keys in hand: for somebody whose keys are away it asks for the passphrase.
    pub(crate) fn without_keys(&self, code: &'static str) -> AppError {
        AppError::refuse(if self.away.is_some() {
            "keys_away"
        } else {
            code
        })
    }
}
