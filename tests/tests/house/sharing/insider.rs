//! Somebody with keys of the centre and a program of her own: what she can lay on a stick.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use samenboek_app::Passphrase;
use samenboek_crypto::{
    ClosedSession, Cost, Deed, EpochKey, KeysFile, LaptopClass as Class, OpenSession, Picture,
    Right, Sealed, Signer, Statement, Subject,
};
use samenboek_domain::encounter::{Encounter, EncounterDraft};
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_store::{Book, Hand, Store, StoreError};
use samenboek_sync::layout::{ParcelPlace, ledger_path};
use samenboek_sync::{Carrier, Folder};
use samenboek_tests::{Laptop, PASSPHRASE, evening};
use tempfile::TempDir;

/// The keys and the memory of a laptop of the kit, opened a second time beside its house.
pub struct Insider {
    pub open: OpenSession,
    pub closed: ClosedSession,
    pub store: Store,
}

impl Insider {
    pub fn of(laptop: &Laptop) -> Self {
        let keys =
            KeysFile::from_bytes(&fs::read(laptop.folder.join("keys.json")).unwrap()).unwrap();
        let (open, closed) = keys.open(&laptop.unlocked()).unwrap();
        let store = Store::open(&laptop.folder.join("shared.db"), open.store_key()).unwrap();
        Self {
            open,
            closed,
            store,
        }
    }

    pub fn book(&self) -> Arc<Book> {
        self.store.book().unwrap()
    }

    pub fn team(&self) -> CircleId {
        self.book().team
    }

    pub fn key(&self) -> EpochKey {
        self.book().team_keys()[0].clone()
    }

    /// A statement of this person, on top of what she knows; she keeps nothing of it herself.
    pub fn says(&self, deed: &Deed) -> Vec<u8> {
        let me = self.closed.signer().id();
        let predecessors = self.store.ledger().unwrap().predecessors(&me);
        Statement::make(
            self.closed.signer(),
            &self.book().centre,
            &predecessors,
            deed,
        )
        .unwrap()
    }

    /// The same, on top of one statement that the others do not know yet.
    pub fn says_after(&self, before: &[u8], deed: &Deed) -> Vec<u8> {
        let mut ledger = Arc::unwrap_or_clone(self.store.ledger().unwrap());
        ledger.add(before).unwrap();
        Statement::make(
            self.closed.signer(),
            &self.book().centre,
            &ledger.predecessors(&self.closed.signer().id()),
            deed,
        )
        .unwrap()
    }
}

/// Zohra: she has keys, and no laptop of the kit.
pub struct Newcomer {
    pub person: PersonId,
    pub laptop: LaptopId,
    pub closed: ClosedSession,
    pub store: Store,
    _folder: TempDir,
}

impl Newcomer {
    /// Keys of her own, and the ledger and team key that a helpful colleague gave her.
    pub fn knowing(insider: &Insider, further: &[Vec<u8>]) -> Self {
        let picture = Picture {
            picture: "bike".into(),
            colour: "green".into(),
        };
        let (keys, unlocked, _) = KeysFile::found(
            &Passphrase::new(PASSPHRASE),
            Cost::standard(),
            "Zohra",
            picture,
        )
        .unwrap();
        let (open, closed) = keys.open(&unlocked).unwrap();
        let folder = TempDir::new().unwrap();
        let store = Store::open(&folder.path().join("shared.db"), open.store_key()).unwrap();
        let ledger = insider.store.ledger().unwrap();
        let mut statements: Vec<Vec<u8>> = ledger
            .statements()
            .map(|(_, bytes)| bytes.to_vec())
            .collect();
        statements.extend_from_slice(further);
        store
            .extend_book(&statements, &insider.book().team_keys())
            .unwrap();
        Self {
            person: PersonId::from_bytes([0x5a; 16]),
            laptop: LaptopId::from_bytes([0x5b; 16]),
            closed,
            store,
            _folder: folder,
        }
    }

    pub fn signer(&self) -> &Signer {
        self.closed.signer()
    }

    pub fn enrolment(&self) -> Deed {
        Deed::Enrol {
            subject: Subject::Person(self.person),
            laptop: self.laptop,
            class: Class::Personal,
            keys: self.signer().keys(),
        }
    }

    pub fn grant(&self, circle: CircleId) -> Deed {
        Deed::Grant {
            circle,
            subject: self.person.into(),
            right: Right::Write,
        }
    }

    /// She writes down an evening and hands over the parcel.
    pub fn writes(&self, number: u8, title: &str) -> Sealed {
        let draft = EncounterDraft::from_json(evening(title)).unwrap();
        let encounter = Encounter::parse(draft, "2026-11-22".parse().unwrap()).unwrap();
        let hand = Hand {
            signer: self.signer(),
            person: self.person,
            at: Timestamp::from_millis(1_790_000_000_000),
        };
        let id = DocumentId::from_bytes([number; 16]);
        self.store
            .write(&hand, |writer| -> Result<(), StoreError> {
                writer.add_encounter(id, &encounter)
            })
            .unwrap();
        let held = self.store.held().unwrap();
        let newest = held.iter().max_by_key(|held| held.to).unwrap();
        Sealed::parse(self.store.parcel(&newest.name).unwrap().unwrap()).unwrap()
    }
}

/// Lays a statement on a stick.
pub fn lay_statement(root: &Path, insider: &Insider, statement: &[u8]) {
    fs::create_dir_all(root).unwrap();
    let path = ledger_path(&insider.book().centre, &Statement::name_of(statement));
    Folder::open(root).unwrap().put(&path, statement).unwrap();
}

/// Where a parcel belongs.
pub fn place_of(parcel: &Sealed) -> ParcelPlace {
    let header = parcel.header();
    ParcelPlace {
        centre: header.centre,
        circle: header.circle,
        signer: header.signer,
        from: header.from,
        to: header.to,
        name: parcel.name(),
    }
}

/// Lays a parcel on a stick.
pub fn lay_parcel(root: &Path, parcel: &Sealed) {
    fs::create_dir_all(root).unwrap();
    Folder::open(root)
        .unwrap()
        .put(&place_of(parcel).path(), parcel.bytes())
        .unwrap();
}

/// The reasons why parcels were kept apart, sorted.
pub fn reasons(met: &samenboek_app::Exchanged) -> Vec<String> {
    let mut reasons: Vec<String> = met
        .set_aside
        .iter()
        .map(|aside| aside.reason.clone())
        .collect();
    reasons.sort();
    reasons
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every file below a folder, sorted, with its bytes.
pub fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}
