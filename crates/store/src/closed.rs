//! What one person reads in circles besides the team: a memory of its own, under her own key, open from unlocking to
//! locking.
//!
//! It is a cache. Saving in a circle is one commit of the sealed parcel in the shared database, where it stands among
//! everything that is carried; what is remembered here follows from the parcels, and can be deleted at any time. It
//! knows the keys of circles, what was said in them about who may what, their documents and rows. Whoever is not in a
//! circle has nothing of it but sealed parcels.

mod acceptance;
mod candidates;
mod catching_up;
mod forgetting;
mod form;
mod keys;
mod knowing;
mod members;
mod opening;
mod packing;
mod packing_again;
mod reading;
mod saying;
mod standing;
mod verifying;
mod wholeness;
mod writing;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenboek_crypto::{ClosedSession, Signer};
use samenboek_domain::ids::SignerId;

use crate::error::{Result, StoreError};
use crate::ledger::Said;
use crate::{Inner, Memory, Store};

pub(crate) use candidates::is_applied;

pub use catching_up::CaughtUp;
pub use saying::Members;
pub use wholeness::Wholeness;

/// What one person reads in circles besides the team.
pub struct Closed {
    memory: Memory,
    me: Signer,
    known: Mutex<knowing::Known>,
    /// Where the work in circles stood when somebody asked last.
    reckoned: Mutex<Option<standing::Reckoned>>,
}

impl Deref for Closed {
    type Target = Memory;

    fn deref(&self) -> &Memory {
        &self.memory
    }
}

impl Closed {
    /// Opens what this enrolment remembers beside the shared database, or begins anew when it is not there, damaged, or
    /// of another version: it is a cache. What came since is not read before [`Closed::catch_up`].
    pub fn open(session: &ClosedSession, store: &Store) -> Result<Self> {
        let path = form::path(store, &session.signer().id());
        let (mut connection, mut reader) = form::open(&path, session.private_key())?;
        // A shared database that was put back to an earlier day knows less than is remembered.
        if candidates::upto(&connection)? > candidates::last(store)? {
            drop((connection, reader));
            form::remove(&path)?;
            (connection, reader) = form::open(&path, session.private_key())?;
        }
        let run =
            samenboek_crypto::random::<6>().map_err(|error| StoreError::Seal(error.to_string()))?;
        let (known, book) = knowing::begin(&connection, store)?;
        let inner = Inner {
            connection,
            open_documents: BTreeMap::new(),
            said: Said::default(),
            book: Some(book.into()),
            run,
        };
        Ok(Self {
            memory: Memory::new(inner, reader, &path),
            me: session.signer().clone(),
            known: Mutex::new(known),
            reckoned: Mutex::default(),
        })
    }

    /// Whose memory this is.
    pub fn signer(&self) -> SignerId {
        self.me.id()
    }

    fn known(&self) -> MutexGuard<'_, knowing::Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store {
    /// Deletes what people remember of circles beside this database, but for these: it is made again from the parcels
    /// when they come back.
    pub fn keep_memories(&self, kept: &BTreeSet<SignerId>) -> Result<()> {
        let kept: Vec<_> = kept.iter().map(|signer| form::path(self, signer)).collect();
        for path in form::all(self)? {
            if !kept.contains(&path) {
                form::remove(&path)?;
            }
        }
        Ok(())
    }

    /// Whether anybody remembers anything of circles beside this database.
    pub(crate) fn has_memories(&self) -> Result<bool> {
        Ok(!form::all(self)?.is_empty())
    }
}
