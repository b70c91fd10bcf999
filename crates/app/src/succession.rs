//! New keys in place of old ones, said by the old ones, which say nothing after that: on a restored laptop, and on one
//! whose folder was copied, so that two laptops sign with the same keys.

use std::collections::BTreeSet;
use std::sync::Arc;

use samenboek_crypto::{ClosedSession, Deed, KeysFile, Replaced, Signer, Unlocked};
use samenboek_domain::ids::SignerId;
use samenboek_store::Store;

use crate::about_to_say;
use crate::circles::opened;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::lists::{change_list, listed};
use crate::outcome::{Outcome, Topic};
use crate::revoking::signed;

/// This laptop got new keys because another one signed with the old ones; nobody here said yet that they know.
const COPIED: &str = "copied";

/// Whose keys lie here from before a restore, or on a copied laptop too: they get new ones when they come back. It says "1"
/// where an older program noted it, for everybody of before.
const DUE: &str = "restored";
const OF_EVERYBODY: &str = "1";

/// New keys for the person and the desk of a restored folder that has no file of keys yet.
pub(crate) fn succeed_before_the_first_start(
    store: &Store,
    keys: &mut KeysFile,
    unlocked: &Unlocked,
) -> Result<()> {
    let (_, before) = keys.open(unlocked).map_err(|error| damaged(&error))?;
    let replaced = keys
        .replace_identity(unlocked)
        .map_err(|error| damaged(&error))?;
    // The laptop first: whoever has no keys from after that did not come back yet.
    let pairs = [replaced.desk, replaced.person];
    let statements = made(store, &before, &pairs)?;
    about_to_say::say(store, &statements, pairs.iter().map(|(_, new)| new))
}

impl House {
    /// Finishes what a pulled plug broke off, and gives the person and the desk new keys when another laptop signs with
    /// the same ones: somebody copied the folder. Everything that both wrote stays. Only at a cold start.
    pub(crate) fn renew_if_copied(
        &self,
        store: &Store,
        keys: &mut KeysFile,
        unlocked: &Unlocked,
    ) -> Result<()> {
        about_to_say::finish(store, keys, unlocked)?;
        let Some(book) = store.book() else {
            return Ok(());
        };
        let (open, before) = keys.open(unlocked).map_err(|error| damaged(&error))?;
        let own = [before.signer().id(), open.desk().id()];
        let forked = store.forked()?;
        let goes_on = |signer: &SignerId| {
            let known = book.authority.enrolment(signer);
            known.is_some_and(|enrolment| enrolment.is_active())
        };
        if !own.iter().any(|signer| forked.contains(signer)) || !own.iter().all(goes_on) {
            return Ok(());
        }
        let mut next = keys.clone();
        let Replaced { person, desk } = next
            .replace_identity(unlocked)
            .map_err(|error| damaged(&error))?;
        // In the order of a restore.
        let pairs = [desk, person];
        // Both before the keys: when the plug is pulled behind those, nothing shows any more that there is a copy.
        store.set_setting(COPIED, "1")?;
        // Further people here have keys of before, as on a restored laptop.
        others_are_due(store, keys, Some(&before.signer().id()))?;
        // So that neither the old keys nor the new ones are ever lost: first what will be said is kept, then the file of
        // keys is written, then it is said.
        let statements = made(store, &before, &pairs)?;
        about_to_say::keep(store, &statements)?;
        self.folder().write_keys(&next.to_bytes())?;
        *keys = next;
        about_to_say::say(store, &statements, pairs.iter().map(|(_, new)| new))
    }

    /// On a restored or copied laptop nobody signs with the keys of before.
    pub(crate) fn renew_after_restore(&self, rooms: &Rooms, unlocked: &Unlocked) -> Result<()> {
        let Some(signer) = rooms.keys().signer_of(unlocked) else {
            return Ok(());
        };
        if !due(rooms, rooms.store.setting(DUE)?).contains(&signer) {
            return Ok(());
        }
        let is_active = rooms.store.book().is_some_and(|book| {
            let known = book.authority.enrolment(&signer);
            known.is_some_and(|known| known.is_active())
        });
        // Whose access ended gets no keys that nobody would know: she sits down with those she has.
        if !is_active {
            return Ok(());
        }
        self.succeed_person(rooms, unlocked)?;
        let mut still_due = due(rooms, rooms.store.setting(DUE)?);
        still_due.remove(&signer);
        if still_due.is_empty() {
            return Ok(rooms.store.drop_setting(DUE)?);
        }
        change_list(&rooms.store, DUE, |all| *all = still_due)
    }

    /// A further person of such a laptop gets new keys on coming back.
    fn succeed_person(&self, rooms: &Rooms, unlocked: &Unlocked) -> Result<()> {
        let (statements, new) = self.change_keys(rooms, |keys| {
            let (_, before) = keys.open(unlocked).map_err(|error| damaged(&error))?;
            let pair = keys
                .replace_person(unlocked)
                .map_err(|error| damaged(&error))?;
            let statements = made(&rooms.store, &before, std::slice::from_ref(&pair))?;
            // In the same order as at a cold start.
            about_to_say::keep(&rooms.store, &statements)?;
            Ok((statements, pair.1))
        })?;
        about_to_say::say(&rooms.store, &statements, [&new])
    }

    /// Whoever sits here knows that there is a copy of this laptop.
    pub fn copy_is_known(&self) -> Result<Outcome<()>> {
        let (rooms, _seat) = (self.rooms()?, self.seat()?);
        rooms.store.drop_setting(COPIED)?;
        Ok(Outcome::new((), [Topic::Sharing, Topic::Laptop]))
    }
}

/// Whoever else has keys here than whose are new gets new ones too.
pub(crate) fn others_are_due(
    store: &Store,
    keys: &KeysFile,
    renewed: Option<&SignerId>,
) -> Result<()> {
    let mut due = keys.signers();
    due.retain(|signer| Some(signer) != renewed);
    change_list(store, DUE, |all| *all = due)
}

/// Whose keys are due for new ones, of those that lie here.
fn due(rooms: &Rooms, text: Option<String>) -> BTreeSet<SignerId> {
    let mut here = rooms.keys().signers();
    if text.as_deref() != Some(OF_EVERYBODY) {
        let due: BTreeSet<SignerId> = listed(text);
        here.retain(|signer| due.contains(signer));
        return here;
    }
    let book = rooms.store.book();
    let came_since = |signer: &SignerId| {
        book.as_ref().is_some_and(|book| {
            let mut all = book.authority.enrolments();
            all.any(|known| known.succeeded_by == Some(*signer))
        })
    };
    here.retain(|signer| !came_since(signer));
    here
}

/// Whether this laptop got new keys because of a copy, and nobody said yet that they know.
pub(crate) fn was_copied(rooms: &Rooms) -> Result<bool> {
    Ok(rooms.store.setting(COPIED)?.is_some())
}

/// What the old keys say of the new ones. What they read in circles is boxed for these, while they are at hand.
fn made(store: &Store, before: &ClosedSession, pairs: &[(Signer, Signer)]) -> Result<Vec<Vec<u8>>> {
    let book = store
        .book()
        .ok_or_else(|| AppError::refuse("backup_damaged"))?;
    if let Some((_, new)) = pairs
        .iter()
        .find(|(old, _)| old.id() == before.signer().id())
    {
        opened(before, store)?.hand_over(store, &new.public())?;
    }
    let mut ledger = Arc::unwrap_or_clone(store.ledger()?);
    let mut statements = Vec::new();
    for (old, new) in pairs {
        let deed = Deed::Succeed {
            old: old.id(),
            new: new.keys(),
        };
        statements.push(signed(&mut ledger, &book.centre, old, &deed)?);
    }
    Ok(statements)
}

fn damaged(error: &dyn std::fmt::Display) -> AppError {
    AppError::fault("folder_damaged", error)
}
