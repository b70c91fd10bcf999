//! An eye on a laptop's memory, beside the house that works with it: what really stands there.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use samenboek_app::Unlocked;
use samenboek_crypto::{
    Authority, Deed, KeysFile, Ledger, OpenSession, Sealed, Signer, Statement, authenticate_late,
    open,
};
use samenboek_domain::ids::{DocumentId, ParcelName, SignerId, StatementName};
use samenboek_store::{Look, Store};

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
    signers: RefCell<BTreeMap<String, Option<Signer>>>,
    look: RefCell<Look>,
    judged: RefCell<Option<(Arc<Ledger>, Arc<Authority>)>>,
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
            look: RefCell::default(),
            judged: RefCell::default(),
        }
    }

    /// Every document with its changes.
    pub fn histories(&self) -> BTreeMap<DocumentId, History> {
        self.store
            .document_histories(&mut self.look.borrow_mut())
            .unwrap()
    }

    /// What its ledger says.
    pub fn authority(&self) -> Arc<Authority> {
        let ledger = self.store.ledger().unwrap();
        let mut judged = self.judged.borrow_mut();
        match &*judged {
            // It is the same ledger still.
            Some((of, authority)) if Arc::ptr_eq(of, &ledger) => Arc::clone(authority),
            Some(_) | None => {
                let authority = Arc::new(ledger.authority());
                *judged = Some((ledger, Arc::clone(&authority)));
                authority
            }
        }
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
        let apart = self.store.apart().unwrap().into_iter();
        let opened = apart.filter_map(|it| {
            let sealed = Sealed::parse(self.store.bytes_apart(&it.name).unwrap()?).ok()?;
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

    /// Who somebody here signs as; none when the keys went off this laptop.
    pub fn signer(&self, sitter: &Sitter) -> Option<SignerId> {
        self.with_signer(sitter, Signer::id)
    }

    /// Looks at the signer of somebody here, who is derived once.
    pub fn with_signer<T>(&self, sitter: &Sitter, look: impl FnOnce(&Signer) -> T) -> Option<T> {
        let mut known = self.signers.borrow_mut();
        let derived = || {
            let (_, closed) = self.keys.open(&sitter.unlocked).ok()?;
            Some(closed.signer().clone())
        };
        let signer = known.entry(sitter.name.clone()).or_insert_with(derived);
        signer.as_ref().map(look)
    }

    /// The parcels that lie here and that were not `seen`, by their headers' signer.
    pub fn parcels_of(
        &self,
        signers: &BTreeSet<SignerId>,
        seen: &BTreeSet<ParcelName>,
    ) -> Vec<Sealed> {
        let held = self.store.held().unwrap().into_iter();
        let theirs = held.filter(|held| signers.contains(&held.signer));
        let new = theirs.filter(|held| !seen.contains(&held.name));
        new.filter_map(|held| self.parcel(&held.name)).collect()
    }

    /// One parcel.
    pub fn parcel(&self, name: &ParcelName) -> Option<Sealed> {
        Sealed::parse(self.store.parcel(name).unwrap()?).ok()
    }
}
