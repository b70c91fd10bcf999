//! Another key for the shared database, after somebody's keys went off this laptop: whoever stays gets it sealed to a
//! key of theirs, and whoever went cannot open it.
//!
//! `reader` of an enrolment: X25519 key 32 | signature 64 by the enrolment's own key, so that nobody else's can be put
//! in its place. A step: encapsulated key 32 | HPKE(the next store key, wrapped under the one before it): only the
//! reader opens it, and only who had the key before can have made it.

use std::collections::BTreeSet;

use samenboek_domain::ids::SignerId;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

use crate::at_rest::keys_file::{
    KeysFile, desk_aad, desk_wrap_key, person_signer, secret, store_aad, store_wrap_key,
};
use crate::at_rest::record::EnrolmentRecord;
use crate::at_rest::{KeysError, Unlocked};
use crate::cipher;
use crate::derive::derive;
use crate::random::random;
use crate::sealed_to::{open_from, seal_to};
use crate::session::StoreKey;
use crate::signer::{Signer, verify};

const READER: &str = "samenboek/v1/store-reader";
const STEP: &[u8] = b"samenboek/v1/store-step";

/// The key of the shared database, and the one before it while somebody's newest key is newer than what they know: a
/// pulled plug may have left the database under that.
#[derive(Debug)]
pub struct StoreKeys {
    /// The key that counts.
    pub now: StoreKey,
    /// The key before it.
    pub before: Option<StoreKey>,
}

impl KeysFile {
    /// Takes these enrolments off this laptop, with every way they had to open it. From now on the shared database is due
    /// for another key. Returns whether there were any.
    pub fn remove(&mut self, ended: &BTreeSet<SignerId>) -> bool {
        let before = self.0.enrolments.len();
        let goes = |record: &EnrolmentRecord| ended.contains(&record.signer);
        let ids: BTreeSet<_> = self
            .0
            .enrolments
            .iter()
            .filter(|it| goes(it))
            .map(|it| it.id)
            .collect();
        self.0.slots.retain(|slot| !ids.contains(&slot.enrolment));
        self.0.enrolments.retain(|record| !goes(record));
        let removed = self.0.enrolments.len() < before;
        if removed {
            self.0.rekey = true;
            self.settle_version();
        }
        removed
    }

    /// Whether the shared database is due for another key.
    pub fn rekey_due(&self) -> bool {
        self.0.rekey
    }

    /// Makes another key for the shared database, for everybody who is here. The database itself is not touched: see
    /// [`KeysFile::store_keys`]. Does nothing, and says so, while somebody here has not said yet what a key for them is
    /// to be sealed to; they say it when they next sit down ([`KeysFile::settle_store_key`]).
    pub fn rekey(&mut self, unlocked: &Unlocked) -> Result<bool, KeysError> {
        let now = self.store_keys(unlocked)?.now;
        let readers: Option<Vec<[u8; 32]>> = self.0.enrolments.iter().map(reader_of).collect();
        let Some(readers) = readers else {
            return Ok(false);
        };
        let root = self.unwrap_desk_root(now.bytes())?;
        let next = Zeroizing::new(random::<32>()?);
        for (record, reader) in self.0.enrolments.iter_mut().zip(readers) {
            let inner = cipher::wrap(&step_key(now.bytes()), &store_aad(&record.id), &*next)?;
            let (mut step, sealed) = seal_to(&reader, &info(record), &reader, &inner, random()?)
                .map_err(|_| KeysError::Damaged)?;
            step.extend(sealed);
            record.steps.push(crate::at_rest::record::Step(step));
        }
        let aad = desk_aad(&self.0.desk.signer);
        self.0.desk.wrapped = cipher::wrap(&desk_wrap_key(&next), &aad, &*root)?;
        self.0.rekey = false;
        self.settle_version();
        Ok(true)
    }

    /// Takes the newest key back, for when the database could not be put under it: it is due for one again. Only while the
    /// database is known to be under the one before, so that nobody has settled on the newest.
    pub fn take_rekey_back(&mut self, unlocked: &Unlocked) -> Result<(), KeysError> {
        let StoreKeys { now, before } = self.store_keys(unlocked)?;
        let Some(before) = before else {
            return Ok(());
        };
        let root = self.unwrap_desk_root(now.bytes())?;
        for record in &mut self.0.enrolments {
            record.steps.pop();
        }
        let aad = desk_aad(&self.0.desk.signer);
        self.0.desk.wrapped = cipher::wrap(&desk_wrap_key(before.bytes()), &aad, &*root)?;
        self.0.rekey = true;
        self.settle_version();
        Ok(())
    }

    /// The key of the shared database.
    pub fn store_keys(&self, unlocked: &Unlocked) -> Result<StoreKeys, KeysError> {
        let record = self.record(unlocked)?;
        let mut before = None;
        let mut now = secret(cipher::unwrap(
            &store_wrap_key(unlocked),
            &store_aad(&record.id),
            &record.store,
        ))?;
        for step in &record.steps {
            let next = next_key(record, unlocked, &now, &step.0)?;
            before = Some(std::mem::replace(&mut now, next));
        }
        Ok(StoreKeys {
            now: StoreKey::new(now),
            before: before.map(StoreKey::new),
        })
    }

    /// Keeps the newest key for this person as simply as on the first day, once the database is known to be under it,
    /// and says what the next one is to be sealed to. Returns whether anything changed.
    pub fn settle_store_key(&mut self, unlocked: &Unlocked) -> Result<bool, KeysError> {
        let now = self.store_keys(unlocked)?.now;
        let record = self.record_mut(unlocked)?;
        let signer = person_signer(record, unlocked)?;
        let mut changed = false;
        if !record.steps.is_empty() {
            record.store = cipher::wrap(
                &store_wrap_key(unlocked),
                &store_aad(&record.id),
                now.bytes(),
            )?;
            record.steps.clear();
            changed = true;
        }
        if reader_of(record).is_none() {
            record.reader = reader_for(unlocked, &signer);
            changed = true;
        }
        if changed {
            self.settle_version();
        }
        Ok(changed)
    }
}

/// What the next key is sealed to, signed.
pub(super) fn reader_for(unlocked: &Unlocked, signer: &Signer) -> Vec<u8> {
    let reader = x25519(*reader_secret(unlocked), X25519_BASEPOINT_BYTES);
    let mut signed = reader.to_vec();
    signed.extend(signer.sign(READER, &[&reader]));
    signed
}

fn reader_secret(unlocked: &Unlocked) -> Zeroizing<[u8; 32]> {
    derive(&**unlocked.root, &[READER.as_bytes()])
}

/// What the next key is sealed to; none when nobody said, or it is not of this enrolment.
fn reader_of(record: &EnrolmentRecord) -> Option<[u8; 32]> {
    let (reader, signature) = record.reader.split_first_chunk::<32>()?;
    let signature = <&[u8; 64]>::try_from(signature).ok()?;
    verify(&record.signer, READER, &[reader], signature).then_some(*reader)
}

fn next_key(
    record: &EnrolmentRecord,
    unlocked: &Unlocked,
    before: &[u8; 32],
    step: &[u8],
) -> Result<Zeroizing<[u8; 32]>, KeysError> {
    let (encapped, sealed) = step.split_first_chunk::<32>().ok_or(KeysError::Damaged)?;
    let secret_key = reader_secret(unlocked);
    let reader = x25519(*secret_key, X25519_BASEPOINT_BYTES);
    let inner = open_from(&secret_key, &info(record), &reader, encapped, sealed)
        .map_err(|_| KeysError::Damaged)?;
    secret(cipher::unwrap(
        &step_key(before),
        &store_aad(&record.id),
        &inner,
    ))
}

fn step_key(before: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    derive(before, &[STEP])
}

fn info(record: &EnrolmentRecord) -> Vec<u8> {
    [STEP, &record.id.0].concat()
}
