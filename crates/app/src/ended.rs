//! Whose access a coordinator ended, at a laptop where others still work: her keys go off it, and the shared database
//! gets another one, so that nothing she knows opens it. Where nobody else works she can still sit down: what she wrote
//! may be nowhere else.

use std::collections::BTreeSet;
use std::path::Path;

use samenboek_crypto::{KeysError, KeysFile, Unlocked};
use samenboek_domain::ids::SignerId;
use samenboek_store::{Store, opens, rekey};

use crate::drafts::sealed_again;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::standing::person_of;

impl House {
    /// Takes the keys of those off this laptop whose access ended, except of whoever sits here: she is in the middle of
    /// something. Does nothing where the laptop itself ended, and where nobody else could open it any more.
    pub(crate) fn take_ended_keys_off(&self, rooms: &Rooms) -> Result<()> {
        let mut ended = ended(rooms)?;
        if let Some(sitting) = self.seat().ok().as_deref() {
            ended.remove(&sitting.signer(rooms).id());
            if let Some(own) = sitting.enrolment() {
                ended.remove(&own);
            }
        }
        if ended.is_empty() {
            return Ok(());
        }
        for signer in &ended {
            self.forget_what_she_was_writing(rooms, signer)?;
        }
        self.take_keys_off(rooms, &ended)?;
        self.drop_old_memories(rooms)
    }

    /// Takes keys off this laptop that a pulled plug left here before anybody was told of them: nobody knows whose they
    /// are, and they are no way to open it that somebody could count on.
    pub(crate) fn take_untold_keys_off(&self, rooms: &Rooms) -> Result<()> {
        let mut untold = BTreeSet::new();
        for signer in rooms.keys().signers() {
            if person_of(rooms, &signer)?.is_none() {
                untold.insert(signer);
            }
        }
        self.take_keys_off(rooms, &untold)
    }

    /// Takes these keys off this laptop, those of them that lie here.
    pub(crate) fn take_keys_off(&self, rooms: &Rooms, gone: &BTreeSet<SignerId>) -> Result<()> {
        self.change_keys(rooms, |keys| {
            keys.remove(gone);
            Ok(())
        })
    }

    /// [`House::take_ended_keys_off`] where something else is done that must not fail for it: it is tried again.
    pub(crate) fn take_ended_keys_off_or_warn(&self, rooms: &Rooms) {
        if let Err(error) = self.take_ended_keys_off(rooms) {
            tracing::warn!(
                code = error.code(),
                "keys of somebody who was stopped are still here"
            );
        }
    }

    /// Refuses whoever's access ended at a laptop where others still work (`access_ended`), and takes her keys off it.
    pub(crate) fn turn_away_if_ended(&self, rooms: &Rooms, signer: &SignerId) -> Result<()> {
        if !ended(rooms)?.contains(signer) {
            return Ok(());
        }
        let sits_here =
            |seat: &Seat| seat.signer(rooms).id() == *signer || seat.enrolment() == Some(*signer);
        if self.seat().is_ok_and(|seat| sits_here(&seat)) {
            self.take_seat(None);
        }
        self.take_ended_keys_off(rooms)?;
        Err(AppError::refuse("access_ended"))
    }

    /// Opens the shared database of a cold laptop: under another key when it is due for one, or when a pulled plug left
    /// that half done.
    pub(crate) fn open_store(
        &self,
        keys: &mut KeysFile,
        unlocked: &Unlocked,
        database: &Path,
    ) -> Result<Store> {
        if keys.rekey_due() && keys.rekey(unlocked).map_err(|error| damaged(&error))? {
            self.folder().write_keys(&keys.to_bytes())?;
        }
        let store_keys = keys.store_keys(unlocked).map_err(|error| damaged(&error))?;
        if let Some(before) = &store_keys.before
            && let Err(error) = rekey(database, before, &store_keys.now)
        {
            // A full disk, for one: it goes on under the key it has, and the next start tries again.
            if !opens(database, before) {
                return Err(error.into());
            }
            tracing::warn!(code = error.code(), "the database keeps its key for now");
            keys.take_rekey_back(unlocked)
                .map_err(|error| damaged(&error))?;
            if let Err(error) = self.folder().write_keys(&keys.to_bytes()) {
                tracing::warn!(code = error.code(), "the newest key is not taken back yet");
            }
            return Ok(Store::open(database, before)?);
        }
        let store = Store::open(database, &store_keys.now)?;
        if let Some(before) = &store_keys.before {
            let (before, now) = (before.desk_draft_key(), store_keys.now.desk_draft_key());
            store.seal_drafts_again(|draft| sealed_again(draft, &before, &now))?;
        }
        if keys
            .settle_store_key(unlocked)
            .map_err(|error| damaged(&error))?
        {
            self.folder().write_keys(&keys.to_bytes())?;
        }
        Ok(store)
    }

    /// Drafts that nobody can open any more.
    fn forget_what_she_was_writing(&self, rooms: &Rooms, signer: &SignerId) -> Result<()> {
        let Some(person) = person_of(rooms, signer)? else {
            return Ok(());
        };
        // A profile of the same person is another way to sit here.
        if !self.profiles(rooms)?.contains(&person) {
            rooms.store.drop_drafts(&person)?;
        }
        Ok(())
    }
}

/// The enrolments here that ended, while the laptop goes on and somebody else can open it.
fn ended(rooms: &Rooms) -> Result<BTreeSet<SignerId>> {
    let Some(book) = rooms.store.book() else {
        return Ok(BTreeSet::new());
    };
    let counts = |signer: &SignerId| {
        let known = book.authority.enrolment(signer);
        known.is_some_and(|enrolment| enrolment.is_active())
    };
    if !counts(&rooms.open.desk().id()) {
        return Ok(BTreeSet::new());
    }
    let here: BTreeSet<SignerId> = rooms.keys().signers();
    if !here.iter().any(counts) {
        return Ok(BTreeSet::new());
    }
    let has_ended = |signer: &SignerId| {
        let known = book.authority.enrolment(signer);
        known.is_some_and(|enrolment| enrolment.revoked)
    };
    Ok(here.into_iter().filter(has_ended).collect())
}

fn damaged(error: &KeysError) -> AppError {
    AppError::fault("folder_damaged", error)
}
