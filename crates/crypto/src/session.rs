//! Sessions: what is unlocked. Secrets are wiped when a session is dropped.

use std::fmt;
use std::sync::Arc;

use data_encoding::HEXLOWER;
use zeroize::Zeroizing;

use crate::backup::BackupKey;
use crate::derive::{derive, derive_salted};
use crate::draft::DraftKey;
use crate::secret::key;
use crate::signer::Signer;

key!(
    /// The key of an encrypted database.
    StoreKey
);

impl StoreKey {
    /// The raw key as SQLCipher's `PRAGMA key` takes it between double quotes: `x'…'`.
    pub fn sqlcipher_pragma(&self) -> Zeroizing<String> {
        let hex = Zeroizing::new(HEXLOWER.encode(self.bytes()));
        Zeroizing::new(format!("x'{}'", *hex))
    }

    /// Seals drafts of people without a passphrase at the laptop with this key.
    pub fn desk_draft_key(&self) -> DraftKey {
        DraftKey::new(derive(self.bytes(), &[b"samenboek/v1/desk-draft"]))
    }
}

/// The shared database and the desk: open while the program runs. Clones share the same keys.
#[derive(Clone)]
pub struct OpenSession(Arc<OpenKeys>);

struct OpenKeys {
    store: StoreKey,
    desk: Signer,
}

impl OpenSession {
    pub(crate) fn new(store: StoreKey, desk: Signer) -> Self {
        Self(Arc::new(OpenKeys { store, desk }))
    }

    /// The key of the shared database.
    pub fn store_key(&self) -> &StoreKey {
        &self.0.store
    }

    /// The laptop's own enrolment.
    pub fn desk(&self) -> &Signer {
        &self.0.desk
    }

    /// Seals drafts of people without a passphrase.
    pub fn draft_key(&self) -> DraftKey {
        self.0.store.desk_draft_key()
    }

    /// Seals one backup; the salt stands in the clear beside it.
    pub fn backup_key(&self, salt: &[u8; 32]) -> BackupKey {
        let key = derive_salted(self.0.store.bytes(), salt, &[b"samenboek/v1/backup"]);
        BackupKey::new(key)
    }
}

impl fmt::Debug for OpenSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OpenSession({})", self.0.desk.id())
    }
}

/// One person's enrolment: open from the passphrase until lock.
pub struct ClosedSession {
    signer: Signer,
    draft: DraftKey,
    private: StoreKey,
}

impl ClosedSession {
    pub(crate) fn new(root: &[u8; 32], signer: Signer) -> Self {
        Self {
            signer,
            draft: DraftKey::new(derive(root, &[b"samenboek/v1/draft"])),
            private: StoreKey::new(derive(root, &[b"samenboek/v1/private-database"])),
        }
    }

    /// The person's enrolment on this laptop.
    pub fn signer(&self) -> &Signer {
        &self.signer
    }

    /// Seals this person's drafts.
    pub fn draft_key(&self) -> &DraftKey {
        &self.draft
    }

    /// The key of this enrolment's private database.
    pub fn private_key(&self) -> &StoreKey {
        &self.private
    }
}

impl fmt::Debug for ClosedSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClosedSession({})", self.signer.id())
    }
}
