//! The slot of a key-stick.

use samenboek_domain::ids::SignerId;

use super::keys_file::{KeysFile, NO_STRETCHING, unwrap_root, wrap_root};
use super::record::SlotKind;
use super::{KeysError, UnlockError, Unlocked};
use crate::key_stick::KeyStick;
use crate::random::random;

impl KeysFile {
    /// What is to lie on a key-stick for this enrolment. It opens nothing until [`KeysFile::put_key_stick`].
    pub fn key_stick_for(&self, unlocked: &Unlocked) -> Result<KeyStick, KeysError> {
        self.record(unlocked)?;
        Ok(KeyStick::generate(&unlocked.enrolment.0)?)
    }

    /// This key-stick opens the enrolment it was made for; one that was made before opens nothing any more.
    pub fn put_key_stick(
        &mut self,
        unlocked: &Unlocked,
        stick: &KeyStick,
    ) -> Result<(), KeysError> {
        self.record(unlocked)?;
        let salt = random()?;
        let key = stick.slot_key(&salt);
        let slot = wrap_root(SlotKind::KeyStick, unlocked, salt, NO_STRETCHING, &key)?;
        self.put_slot(slot);
        self.settle_version();
        Ok(())
    }

    /// The key-stick of this enrolment opens nothing any more. False when there was none.
    pub fn remove_key_stick(&mut self, signer: &SignerId) -> Result<bool, KeysError> {
        let id = self.record_of(signer)?.id;
        let before = self.0.slots.len();
        self.0
            .slots
            .retain(|slot| slot.enrolment != id || slot.kind != SlotKind::KeyStick);
        self.settle_version();
        Ok(self.0.slots.len() < before)
    }

    /// Whether there is a key-stick for this enrolment.
    pub fn has_key_stick(&self, signer: &SignerId) -> bool {
        self.slot_of(signer, SlotKind::KeyStick).is_ok()
    }

    /// Opens by what lies on a key-stick.
    pub fn unlock_with_key_stick(
        &self,
        signer: &SignerId,
        stick: &KeyStick,
    ) -> Result<Unlocked, UnlockError> {
        let hers = |signer: &SignerId| {
            let record = self.record_of(signer);
            record.is_ok_and(|record| stick.is_for(&record.id.0))
        };
        if !hers(signer) {
            let mut all = self.0.enrolments.iter();
            return Err(if all.any(|record| stick.is_for(&record.id.0)) {
                UnlockError::KeyStickOfAnother
            } else {
                UnlockError::OtherKeyStick
            });
        }
        let slot = self.slot_of(signer, SlotKind::KeyStick);
        let slot = slot.map_err(|_| UnlockError::OldKeyStick)?;
        unwrap_root(slot, &stick.slot_key(&slot.salt)).ok_or(UnlockError::OldKeyStick)
    }
}
