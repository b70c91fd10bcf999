//! The memory of a laptop whose house is not open: records go in and come out below the rules.

use std::fs;
use std::path::Path;

use samenboek_app::Passphrase;
use samenboek_crypto::{ClosedSession, KeysFile};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_store::doors::records;
use samenboek_store::{Hand, Store};
use samenboek_tests::PASSPHRASE;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::SEED;
use super::workload::{counted, record, tail, tone};

/// An opened book.
pub struct Opened {
    store: Store,
    closed: ClosedSession,
    person: PersonId,
}

/// Opens one.
pub fn open(folder: &Path) -> Opened {
    let keys = KeysFile::from_bytes(&fs::read(folder.join("keys.json")).unwrap()).unwrap();
    let signer = keys.enrolments()[0].signer;
    let unlocked = keys.unlock(&signer, &Passphrase::new(PASSPHRASE)).unwrap();
    let (open, closed) = keys.open(&unlocked).unwrap();
    let store = Store::open(&folder.join("shared.db"), open.store_key()).unwrap();
    let authority = std::sync::Arc::clone(&store.book().unwrap().authority);
    let person = authority
        .enrolment(&closed.signer().id())
        .unwrap()
        .person
        .unwrap();
    Opened {
        store,
        closed,
        person,
    }
}

/// How many are listed, and how many stand twice.
pub fn standing(folder: &Path) -> (usize, usize) {
    records::standing(&open(folder).store).unwrap()
}

/// One hash for all records.
pub fn digest(folder: &Path, count: usize) -> [u8; 32] {
    let opened = open(folder);
    let mut hash = Sha256::new();
    for at in 0..count {
        hash.update(opened.get(&record(at as u64, SEED)).to_string());
    }
    hash.finalize().into()
}

/// Somebody's edits while apart.
pub fn edit(folder: &Path, own: &[u64], both: &[u64], who: &str) {
    let opened = open(folder);
    for at in own {
        let number = json!(counted(*at, who));
        opened.edit(*at, &[("attendance/counted", number)], &tail(who));
    }
    for at in both {
        opened.edit(*at, &[("tone", json!(tone(*at, who)))], "");
    }
}

/// Whether the edits of the other have come.
pub fn has_edits(folder: &Path, theirs: &[u64], who: &str) -> bool {
    let opened = open(folder);
    theirs.iter().all(|at| {
        let found = opened.get(&record(*at, SEED));
        let note = found["note"].as_str().unwrap();
        found["attendance"]["counted"] == json!(counted(*at, who)) && note.ends_with(&tail(who))
    })
}

impl Opened {
    fn hand(&self) -> Hand<'_> {
        Hand {
            signer: self.closed.signer(),
            person: self.person,
            at: Timestamp::from_millis(1_790_000_000_000),
        }
    }

    pub fn put(&self, some: &[Value]) {
        let some: Vec<(DocumentId, Value)> = some
            .iter()
            .map(|record| (id_of(record), record.clone()))
            .collect();
        records::put(&self.store, &self.hand(), &some).unwrap();
    }

    pub fn get(&self, like: &Value) -> Value {
        records::get(&self.store, &id_of(like)).unwrap()
    }

    fn edit(&self, at: u64, fields: &[(&str, Value)], tail: &str) {
        let id = id_of(&record(at, SEED));
        records::edit(&self.store, &self.hand(), &id, fields, tail).unwrap();
    }
}

fn id_of(record: &Value) -> DocumentId {
    let hash = Sha256::digest(record["id"].as_str().unwrap());
    DocumentId::from_bytes(hash[..16].try_into().unwrap())
}
