//! Three people of one centre, each with a memory of their own. Keys cost a derivation, so they are made once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use samenboek_crypto::{
    ClosedSession, Cost, Deed, Draft, Entry, EpochKey, KeysFile, LaptopClass, Ledger, LedgerRole,
    OpenSession, Opened, ParcelKind, Passphrase, Picture, Right, Sealed, Signer, Statement,
    Subject, Verified, authenticate, mint, open, seal, team_circle,
};
use samenboek_domain::encounter::{Encounter, EncounterDraft};
use samenboek_domain::ids::{CentreId, CircleId, DocumentId, LaptopId, ParcelName, PersonId};
use samenboek_domain::text::Name;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Hand, Merged, Store, StoreError};
use serde_json::{Value, json};
use tempfile::TempDir;

pub const MARGA: usize = 0;
pub const AMINA: usize = 1;
pub const JAN: usize = 2;

pub struct Person {
    pub person: PersonId,
    pub laptop: LaptopId,
    pub open: OpenSession,
    pub closed: ClosedSession,
}

impl Person {
    pub fn signer(&self) -> &Signer {
        self.closed.signer()
    }
}

/// The centre: its people, its statements, the key of its team.
pub struct Centre {
    pub people: Vec<Person>,
    pub id: CentreId,
    pub team: CircleId,
    pub statements: Vec<Vec<u8>>,
    pub key: EpochKey,
}

pub fn centre() -> &'static Centre {
    static CENTRE: OnceLock<Centre> = OnceLock::new();
    CENTRE.get_or_init(|| {
        let people: Vec<Person> = (1..=3).map(somebody).collect();
        let found = Statement::found(
            people[MARGA].signer(),
            people[MARGA].open.desk(),
            people[MARGA].person,
            people[MARGA].laptop,
            LaptopClass::Shared,
            [9; 32],
        )
        .unwrap();
        let id = Statement::centre_of(&found);
        let team = team_circle(&id);
        let mut ledger = Ledger::new();
        ledger.add(&found).unwrap();
        let mut statements = vec![found];
        for person in &people[1..] {
            let enrol = |subject, keys| Deed::Enrol {
                subject,
                laptop: person.laptop,
                class: LaptopClass::Personal,
                keys,
            };
            let grant = |subject| Deed::Grant {
                circle: team,
                subject,
                right: Right::Write,
            };
            for deed in [
                enrol(Subject::Person(person.person), person.signer().keys()),
                Deed::Role {
                    person: person.person,
                    role: LedgerRole::Member,
                    label: "mediator".to_owned(),
                },
                enrol(Subject::Desk, person.open.desk().keys()),
                grant(person.person.into()),
                grant(person.laptop.into()),
            ] {
                let marga = people[MARGA].signer();
                let after = ledger.predecessors(&marga.id());
                let bytes = Statement::make(marga, &id, &after, &deed).unwrap();
                ledger.add(&bytes).unwrap();
                statements.push(bytes);
            }
        }
        let (key, _) = mint(&team, &id, &[], &[], people[MARGA].signer()).unwrap();
        Centre {
            people,
            id,
            team,
            statements,
            key,
        }
    })
}

fn somebody(number: u8) -> Person {
    let picture = Picture {
        picture: "bike".into(),
        colour: "green".into(),
    };
    let passphrase = Passphrase::new("fiets wolk koffie brug");
    let (keys, unlocked, _) =
        KeysFile::found(&passphrase, Cost::standard(), "Marga", picture).unwrap();
    let (open, closed) = keys.open(&unlocked).unwrap();
    Person {
        person: PersonId::from_bytes([number; 16]),
        laptop: LaptopId::from_bytes([number + 100; 16]),
        open,
        closed,
    }
}

/// Says something more in a laptop's ledger, and returns the statement.
pub fn say(laptop: &Laptop, signer: &Signer, deed: &Deed) -> Vec<u8> {
    let ledger = laptop.store().ledger().unwrap();
    let bytes = Statement::make(
        signer,
        &centre().id,
        &ledger.predecessors(&signer.id()),
        deed,
    )
    .unwrap();
    laptop
        .store()
        .extend_book(std::slice::from_ref(&bytes), &[])
        .unwrap();
    bytes
}

/// One memory in a folder of its own.
pub struct Laptop {
    pub who: usize,
    pub folder: TempDir,
    pub store: Option<Store>,
}

impl Laptop {
    pub fn of(who: usize) -> Self {
        let memory = std::path::Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            TempDir::new_in(memory).unwrap()
        } else {
            TempDir::new().unwrap()
        };
        let mut laptop = Self {
            who,
            folder,
            store: None,
        };
        laptop.switch_on();
        laptop
            .store()
            .extend_book(&centre().statements, std::slice::from_ref(&centre().key))
            .unwrap();
        laptop
    }

    pub fn person(&self) -> &'static Person {
        &centre().people[self.who]
    }

    pub fn store(&self) -> &Store {
        self.store.as_ref().unwrap()
    }

    /// The plug is pulled: nothing is said goodbye to.
    pub fn pull_the_plug(&mut self) {
        self.store = None;
    }

    pub fn try_to_switch_on(&self) -> Result<Store, StoreError> {
        Store::open(
            &self.folder.path().join("shared.db"),
            self.person().open.store_key(),
        )
    }

    pub fn switch_on(&mut self) {
        self.store = Some(self.try_to_switch_on().unwrap());
    }

    pub fn hand(&self) -> Hand<'static> {
        Hand {
            signer: self.person().signer(),
            person: self.person().person,
            at: Timestamp::from_millis(1_790_000_000_000),
        }
    }

    pub fn record(&self, id: DocumentId, draft: Value) {
        let encounter = encounter(draft);
        self.store()
            .write(&self.hand(), |writer| -> Result<(), StoreError> {
                writer.add_encounter(id, &encounter)
            })
            .unwrap();
    }

    pub fn change(&self, id: DocumentId, draft: Value) {
        let encounter = encounter(draft);
        self.store()
            .write(&self.hand(), |writer| -> Result<(), StoreError> {
                writer.change_encounter(id, None, &encounter)
            })
            .unwrap();
    }

    pub fn card(&self, person: PersonId, name: &str) {
        let name = Name::parse("name", name).unwrap();
        self.store()
            .write(&self.hand(), |writer| -> Result<(), StoreError> {
                writer.add_person(person, &name, None, None)
            })
            .unwrap();
    }

    /// Every parcel here, in the order of the chains.
    pub fn parcels(&self) -> Vec<Sealed> {
        let held = self.store().held().unwrap();
        held.iter()
            .map(|held| {
                let bytes = self.store().parcel(&held.name).unwrap().unwrap();
                Sealed::parse(bytes).unwrap()
            })
            .collect()
    }

    pub fn merge(&self, parcel: &Sealed) -> Merged {
        let store = self.store();
        store
            .merge(store.make_ready(verified(parcel)).unwrap())
            .unwrap()
    }

    /// Merges these, and what had to wait for them, as often as it helps.
    pub fn merge_all<'a>(&self, parcels: impl IntoIterator<Item = &'a Sealed>) {
        for parcel in parcels {
            self.merge(parcel);
        }
        loop {
            let waiting = self.store().waiting().unwrap();
            for bytes in &waiting {
                self.merge(&Sealed::parse(bytes.clone()).unwrap());
            }
            if self.store().waiting().unwrap().len() == waiting.len() {
                return;
            }
        }
    }

    pub fn states(&self) -> BTreeMap<DocumentId, String> {
        self.store().document_states().unwrap()
    }

    /// Everything that can be asked of this memory, to see that nothing of a failed deed stayed.
    pub fn everything(&self) -> String {
        format!(
            "{:?} {:?} {:?} {:?} {:?}",
            self.states(),
            self.store().row_digests().unwrap(),
            self.store().held().unwrap(),
            self.store().reaches().unwrap(),
            self.store().find_people("", 100).unwrap(),
        )
    }

    pub fn has_no_problems(&self) {
        let found = self.store().verify().unwrap();
        assert_eq!(found.problems, []);
        let me = self.person().signer().id();
        let listed = self.store().only_here(&me).unwrap().len();
        assert_eq!(self.store().only_here_count(&me).unwrap(), listed);
    }
}

pub fn verified(parcel: &Sealed) -> Verified<Opened> {
    let mut ledger = Ledger::new();
    for statement in &centre().statements {
        ledger.add(statement).unwrap();
    }
    let authentic = authenticate(parcel.clone(), &ledger.authority()).unwrap();
    open(authentic, &centre().key).unwrap()
}

/// A parcel of this person with these entries, as number `n` of the chain.
pub fn parcel_of(who: usize, n: u64, entries: &[Entry]) -> Sealed {
    parcel_of_kind(ParcelKind::Changes, who, n, n, entries)
}

pub fn parcel_of_kind(
    kind: ParcelKind,
    who: usize,
    from: u64,
    to: u64,
    entries: &[Entry],
) -> Sealed {
    let draft = Draft {
        kind,
        centre: centre().id,
        circle: centre().team,
        from,
        to,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries,
    };
    seal(&draft, &centre().key, centre().people[who].signer()).unwrap()
}

pub fn change_entry(document: DocumentId, kind: u16, bytes: Vec<u8>) -> Entry {
    Entry {
        document,
        kind,
        entry_type: Entry::CHANGE,
        bytes,
    }
}

pub fn encounter(draft: Value) -> Encounter {
    let today = "2026-11-22".parse().unwrap();
    Encounter::parse(EncounterDraft::from_json(draft).unwrap(), today).unwrap()
}

pub fn evening(title: &str) -> Value {
    json!({"title": title, "happened_on": "2026-11-20"})
}

/// Spread over all bytes, as real ids are.
pub fn id(number: u8) -> DocumentId {
    let mut bytes = [number; 16];
    bytes[0] = number.wrapping_mul(37);
    DocumentId::from_bytes(bytes)
}

/// SplitMix64 (Steele, Lea and Flood, 2014): chance that a seed repeats.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap()
    }
}
