//! An eye on a laptop's memory, beside the house that works with it: what really stands there.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use samenboek_app::Unlocked;
use samenboek_crypto::{
    Authority, Deed, KeysFile, OpenSession, Sealed, Signer, Statement, authenticate_late, open,
};
use samenboek_domain::ids::{DocumentId, ParcelName, SignerId, StatementName};
use samenboek_store::Store;

use crate::laptops::Sitter;

/// The changes that stand in a document.
pub type History = BTreeSet<[u8; 32]>;

/// The memory of one laptop, opened a second time.
pub struct Eye {
    /// What its desk signs and opens with.
    pub open: OpenSession,
    /// Its memory.
    pub store: Store,
    keys: KeysFile,
    signers: RefCell<BTreeMap<String, Option<SignerId>>>,
}

impl Eye {
    /// Opens the memory in this folder, with what one of these unlocked.
    pub fn on<'a>(folder: &Path, people: impl IntoIterator<Item = &'a Unlocked>) -> Self {
        let keys = KeysFile::from_bytes(&fs::read(folder.join("keys.json")).unwrap()).unwrap();
        let mut people = people.into_iter();
        let (open, _) = people.find_map(|one| keys.open(one).ok()).unwrap();
        let store = Store::open(&folder.join("shared.db"), open.store_key()).unwrap();
        Self {
            open,
            store,
            keys,
            signers: RefCell::default(),
        }
    }

    /// Every document with its changes.
    pub fn histories(&self) -> BTreeMap<DocumentId, History> {
        self.store.document_histories().unwrap()
    }

    /// What its ledger says.
    pub fn authority(&self) -> Authority {
        self.store.ledger().unwrap().authority()
    }

    /// Whose keys ended by what its ledger says: and what it says of how much of theirs counts.
    pub fn endings(&self) -> BTreeMap<SignerId, BTreeSet<StatementName>> {
        let ledger = self.store.ledger().unwrap();
        let authority = ledger.authority();
        let mut endings: BTreeMap<SignerId, BTreeSet<StatementName>> = BTreeMap::new();
        for (name, bytes) in ledger.statements() {
            if let Deed::Revoke { signer, .. } | Deed::Accept { signer, .. } =
                Statement::read(bytes).unwrap().deed
            {
                endings.entry(signer).or_default().insert(name);
            }
        }
        endings.retain(|signer, _| authority.enrolment(signer).is_some_and(|it| it.revoked));
        endings
    }

    /// The changes of documents in what came too late and is kept apart.
    pub fn kept_apart(&self) -> BTreeMap<DocumentId, History> {
        self.store.extend_book(&[], &[]).unwrap();
        let book = self.store.book().unwrap();
        let apart = self.store.set_aside_parcels().unwrap().into_iter();
        let opened = apart.filter_map(|(_, _, bytes)| {
            let sealed = Sealed::parse(bytes).ok()?;
            let key = book.epoch_key(&sealed.header().epoch)?;
            let authentic = authenticate_late(sealed, &book.authority).ok()?;
            Some(open(authentic, &key).ok()?.into_inner())
        });
        let mut apart: BTreeMap<DocumentId, History> = BTreeMap::new();
        for entry in opened.flat_map(|parcel| parcel.entries) {
            let changes = samenboek_store::changes_in_entry(&entry);
            apart.entry(entry.document).or_default().extend(changes);
        }
        apart
    }

    /// The signer of somebody here, derived once.
    pub fn signer(&self, sitter: &Sitter) -> Option<SignerId> {
        let mut known = self.signers.borrow_mut();
        *known
            .entry(sitter.name.clone())
            .or_insert_with(|| self.signer_of(&sitter.unlocked, Signer::id))
    }

    /// The signer of whoever unlocks with this; none when the keys went off this laptop.
    pub fn signer_of<T>(&self, unlocked: &Unlocked, look: impl FnOnce(&Signer) -> T) -> Option<T> {
        let (_, closed) = self.keys.open(unlocked).ok()?;
        Some(look(closed.signer()))
    }

    /// The parcels that lie here, by their headers' signer.
    pub fn parcels_of(&self, signers: &BTreeSet<SignerId>) -> Vec<Sealed> {
        let held = self.store.held().unwrap().into_iter();
        let theirs = held.filter(|held| signers.contains(&held.signer));
        theirs.filter_map(|held| self.parcel(&held.name)).collect()
    }

    /// One parcel.
    pub fn parcel(&self, name: &ParcelName) -> Option<Sealed> {
        Sealed::parse(self.store.parcel(name).unwrap()?).ok()
    }
}
