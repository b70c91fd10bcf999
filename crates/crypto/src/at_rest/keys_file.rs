//! Making, opening and changing `keys.json`.

use std::collections::BTreeSet;

use samenboek_domain::ids::SignerId;
use zeroize::Zeroizing;

use crate::at_rest::record::{
    Contents, DeskRecord, EnrolmentRecord, LocalId, SlotKind, SlotRecord, tag,
};
use crate::at_rest::store_keys::reader_for;
use crate::at_rest::{Cost, KeysError, Picture, UnlockError, Unlocked};
use crate::cipher;
use crate::derive::{derive, derive_salted};
use crate::limits;
use crate::passphrase::Passphrase;
use crate::random::random;
use crate::session::{ClosedSession, OpenSession};
use crate::sheet::SheetCode;
use crate::signer::Signer;

const FORMAT: &str = "samenboek-keys";
/// The newest version: there may be slots of key-sticks since 4.
const VERSION: u32 = 4;
/// What a file without a key-stick is, so that an older program goes on opening it: box keys stand on their own since 2,
/// and the shared database can get another key since 3.
const WITHOUT_KEY_STICK: u32 = 3;
pub(super) const NO_STRETCHING: Cost = Cost {
    memory_kib: 0,
    passes: 0,
    lanes: 0,
};

/// What the picker shows of an enrolment, before anybody typed a passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// The enrolment.
    pub signer: SignerId,
    /// The code of the picture.
    pub picture: String,
    /// The code of the colour.
    pub colour: String,
}

/// Old and new keys, after a restore: the old ones sign one `succeed` each, and nothing else.
#[derive(Debug)]
pub struct Replaced {
    /// The person's enrolment before and after.
    pub person: (Signer, Signer),
    /// The desk before and after.
    pub desk: (Signer, Signer),
}

/// The wrapped keys of one laptop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeysFile(pub(super) Contents);

impl KeysFile {
    /// Begins on a new laptop: a key for the shared database, a desk, and the first enrolment.
    /// The name is kept as a salted hash only.
    pub fn found(
        passphrase: &Passphrase,
        cost: Cost,
        name: &str,
        picture: Picture,
    ) -> Result<(Self, Unlocked, SheetCode), KeysError> {
        let store = Zeroizing::new(random::<32>()?);
        let mut file = Self(Contents {
            format: FORMAT.to_owned(),
            version: WITHOUT_KEY_STICK,
            tag_salt: random()?,
            desk: new_desk(&store)?,
            enrolments: Vec::new(),
            slots: Vec::new(),
            rekey: false,
        });
        let (unlocked, sheet) = file.enrol(&store, passphrase, cost, name, picture)?;
        Ok((file, unlocked, sheet))
    }

    /// Reads the file. Nothing is derived.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeysError> {
        if bytes.len() > limits::KEYS_FILE_BYTES {
            return Err(KeysError::Damaged);
        }
        let value: serde_json::Value =
            serde_json::from_slice(bytes).map_err(|_| KeysError::Damaged)?;
        let version = value.get("version").and_then(serde_json::Value::as_u64);
        if version.is_some_and(|version| version > u64::from(VERSION)) {
            return Err(KeysError::NewerVersion);
        }
        let contents: Contents = serde_json::from_value(value).map_err(|_| KeysError::Damaged)?;
        if contents.format != FORMAT || contents.version == 0 {
            return Err(KeysError::Damaged);
        }
        Ok(Self(contents))
    }

    /// The file as it is kept.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Strings, numbers and lists only: writing them as JSON cannot fail.
        let mut bytes = serde_json::to_vec_pretty(&self.0).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Who can open this laptop, in the order of enrolling.
    pub fn enrolments(&self) -> Vec<Slot> {
        let slot = |record: &EnrolmentRecord| Slot {
            signer: record.signer,
            picture: record.picture.picture.clone(),
            colour: record.picture.colour.clone(),
        };
        self.0.enrolments.iter().map(slot).collect()
    }

    /// Whether a passphrase may be tried at every enrolment here: in a file of somebody else there may stand so many, and
    /// so dear, that it would never end.
    pub fn may_be_tried(&self) -> bool {
        let typed = (self.0.slots.iter()).filter(|slot| slot.kind == SlotKind::Passphrase);
        let cost = typed.map(|slot| u64::from(slot.cost.memory_kib) * u64::from(slot.cost.passes));
        let number = self.0.enrolments.len();
        let all = u64::try_from(number)
            .ok()
            .and_then(|number| cost.max().unwrap_or(0).checked_mul(number));
        number <= limits::ENROLMENTS && all.is_some_and(|all| all <= limits::TRYING_KIB)
    }

    /// Whose keys lie here, besides the desk's.
    pub fn signers(&self) -> BTreeSet<SignerId> {
        self.0
            .enrolments
            .iter()
            .map(|record| record.signer)
            .collect()
    }

    /// Whose keys these are, if they are of this file.
    pub fn signer_of(&self, unlocked: &Unlocked) -> Option<SignerId> {
        self.record(unlocked).ok().map(|record| record.signer)
    }

    /// The laptop's own enrolment.
    pub fn desk(&self) -> SignerId {
        self.0.desk.signer
    }

    /// The enrolment under this name, typed in any case and with or without accents; the first
    /// one if two people bear it.
    pub fn find(&self, name: &str) -> Option<SignerId> {
        let tag = tag(&self.0.tag_salt, name);
        let record = self.0.enrolments.iter().find(|record| record.tag == tag);
        record.map(|record| record.signer)
    }

    /// Opens by passphrase. Takes as long as the slot's cost.
    pub fn unlock(
        &self,
        signer: &SignerId,
        passphrase: &Passphrase,
    ) -> Result<Unlocked, UnlockError> {
        let slot = self.slot_of(signer, SlotKind::Passphrase)?;
        let key = slot.cost.derive(passphrase, &slot.salt)?;
        unwrap_root(slot, &key).ok_or(UnlockError::WrongPassphrase)
    }

    /// Opens by the code on the personal sheet.
    pub fn unlock_with_sheet(
        &self,
        signer: &SignerId,
        code: &SheetCode,
    ) -> Result<Unlocked, UnlockError> {
        let slot = self.slot_of(signer, SlotKind::Sheet)?;
        unwrap_root(slot, &sheet_key(code, &slot.salt)).ok_or(UnlockError::WrongSheet)
    }

    /// The sessions that follow from an unlocked root.
    pub fn open(&self, unlocked: &Unlocked) -> Result<(OpenSession, ClosedSession), KeysError> {
        let record = self.record(unlocked)?;
        let signer = person_signer(record, unlocked)?;
        let store = self.store_keys(unlocked)?.now;
        let desk = self.unwrap_desk(store.bytes())?;
        let open = OpenSession::new(store, desk);
        Ok((open, ClosedSession::new(&unlocked.root, signer)))
    }

    /// A further enrolment, for a second person at this laptop.
    pub fn add(
        &mut self,
        open: &OpenSession,
        passphrase: &Passphrase,
        cost: Cost,
        name: &str,
        picture: Picture,
    ) -> Result<(Unlocked, SheetCode), KeysError> {
        self.enrol(open.store_key().bytes(), passphrase, cost, name, picture)
    }

    /// A new passphrase for the same enrolment; the sheet goes on opening it.
    pub fn change_passphrase(
        &mut self,
        unlocked: &Unlocked,
        passphrase: &Passphrase,
        cost: Cost,
    ) -> Result<(), KeysError> {
        self.record(unlocked)?;
        let slot = passphrase_slot(unlocked, passphrase, cost)?;
        self.put_slot(slot);
        Ok(())
    }

    /// A new sheet for the same enrolment; the old one opens nothing any more.
    pub fn change_sheet(&mut self, unlocked: &Unlocked) -> Result<SheetCode, KeysError> {
        self.record(unlocked)?;
        let code = SheetCode::generate()?;
        let slot = sheet_slot(unlocked, &code)?;
        self.put_slot(slot);
        Ok(code)
    }

    /// The enrolment is found under another name from now on.
    pub fn retag(&mut self, unlocked: &Unlocked, name: &str) -> Result<(), KeysError> {
        let tag = tag(&self.0.tag_salt, name);
        self.record_mut(unlocked)?.tag = tag;
        Ok(())
    }

    /// Another picture at the picker.
    pub fn change_picture(
        &mut self,
        unlocked: &Unlocked,
        picture: Picture,
    ) -> Result<(), KeysError> {
        self.record_mut(unlocked)?.picture = picture;
        Ok(())
    }

    /// New keys for the person and for the desk under the same passphrase and sheet, after a
    /// restore: a copied folder must not sign with the keys of the laptop that it was copied from.
    pub fn replace_identity(&mut self, unlocked: &Unlocked) -> Result<Replaced, KeysError> {
        let store = self.store_keys(unlocked)?.now;
        let desk_before = self.unwrap_desk(store.bytes())?;
        let fresh = new_desk(store.bytes())?;
        let person = self.replace_person(unlocked)?;
        self.0.desk = fresh;
        let desk = (desk_before, self.unwrap_desk(store.bytes())?);
        Ok(Replaced { person, desk })
    }

    /// New keys for the person only: for the others at a laptop whose desk has new keys already.
    pub fn replace_person(&mut self, unlocked: &Unlocked) -> Result<(Signer, Signer), KeysError> {
        let record = self.record_mut(unlocked)?;
        let before = person_signer(record, unlocked)?;
        record.identity = random()?;
        record.signer = Signer::derive(&unlocked.root, &record.identity).id();
        record.opening = fresh_opening(&unlocked.root, &record.signer)?;
        let after = person_signer(record, unlocked)?;
        record.reader = reader_for(unlocked, &after);
        self.settle_version();
        Ok((before, after))
    }

    /// A new box key for the person; the old one is gone with the file that held it. The ledger is
    /// told by [`crate::Deed::Renew`] with the key that this gives, until it names that key.
    pub fn renew_box(&mut self, unlocked: &Unlocked) -> Result<[u8; 32], KeysError> {
        let record = self.record_mut(unlocked)?;
        record.opening = fresh_opening(&unlocked.root, &record.signer)?;
        let renewed = person_signer(record, unlocked)?.public().open;
        self.settle_version();
        Ok(renewed)
    }

    /// A new box key for the desk, as [`KeysFile::renew_box`].
    pub fn renew_desk_box(&mut self, open: &OpenSession) -> Result<[u8; 32], KeysError> {
        let store = open.store_key().bytes();
        let root = self.unwrap_desk_root(store)?;
        self.0.desk.opening = fresh_opening(&root, &self.0.desk.signer)?;
        self.settle_version();
        Ok(self.unwrap_desk(store)?.public().open)
    }

    fn enrol(
        &mut self,
        store: &[u8; 32],
        passphrase: &Passphrase,
        cost: Cost,
        name: &str,
        picture: Picture,
    ) -> Result<(Unlocked, SheetCode), KeysError> {
        let unlocked = Unlocked {
            enrolment: LocalId(random()?),
            root: Box::new(Zeroizing::new(random()?)),
        };
        let identity = random()?;
        let code = SheetCode::generate()?;
        let slots = [
            passphrase_slot(&unlocked, passphrase, cost)?,
            sheet_slot(&unlocked, &code)?,
        ];
        let aad = store_aad(&unlocked.enrolment);
        let keys = Signer::derive(&unlocked.root, &identity);
        let signer = keys.id();
        let record = EnrolmentRecord {
            id: unlocked.enrolment,
            signer,
            reader: reader_for(&unlocked, &keys),
            steps: Vec::new(),
            opening: fresh_opening(&unlocked.root, &signer)?,
            identity,
            tag: tag(&self.0.tag_salt, name),
            picture,
            store: cipher::wrap(&store_wrap_key(&unlocked), &aad, store)?,
        };
        self.0.enrolments.push(record);
        self.0.slots.extend(slots);
        self.settle_version();
        Ok((unlocked, code))
    }

    pub(super) fn slot_of(
        &self,
        signer: &SignerId,
        kind: SlotKind,
    ) -> Result<&SlotRecord, UnlockError> {
        let record = self.record_of(signer);
        let record = record.map_err(|_| UnlockError::NoSuchEnrolment)?;
        let mut slots = self.0.slots.iter();
        slots
            .find(|slot| slot.enrolment == record.id && slot.kind == kind)
            .ok_or(UnlockError::NoSuchEnrolment)
    }

    pub(super) fn record_of(&self, signer: &SignerId) -> Result<&EnrolmentRecord, KeysError> {
        let mut enrolments = self.0.enrolments.iter();
        enrolments
            .find(|record| record.signer == *signer)
            .ok_or(KeysError::NoSuchEnrolment)
    }

    /// As new as what stands in it, and no newer.
    pub(super) fn settle_version(&mut self) {
        let mut slots = self.0.slots.iter();
        let has_key_stick = slots.any(|slot| slot.kind == SlotKind::KeyStick);
        self.0.version = if has_key_stick {
            VERSION
        } else {
            WITHOUT_KEY_STICK
        };
    }

    pub(super) fn put_slot(&mut self, slot: SlotRecord) {
        let replaces = |old: &SlotRecord| old.enrolment == slot.enrolment && old.kind == slot.kind;
        self.0.slots.retain(|old| !replaces(old));
        self.0.slots.push(slot);
    }

    pub(super) fn record(&self, unlocked: &Unlocked) -> Result<&EnrolmentRecord, KeysError> {
        let mut enrolments = self.0.enrolments.iter();
        enrolments
            .find(|record| record.id == unlocked.enrolment)
            .ok_or(KeysError::NoSuchEnrolment)
    }

    pub(super) fn record_mut(
        &mut self,
        unlocked: &Unlocked,
    ) -> Result<&mut EnrolmentRecord, KeysError> {
        let mut enrolments = self.0.enrolments.iter_mut();
        enrolments
            .find(|record| record.id == unlocked.enrolment)
            .ok_or(KeysError::NoSuchEnrolment)
    }

    pub(super) fn unwrap_desk_root(
        &self,
        store: &[u8; 32],
    ) -> Result<Zeroizing<[u8; 32]>, KeysError> {
        let aad = desk_aad(&self.0.desk.signer);
        let root = cipher::unwrap(&desk_wrap_key(store), &aad, &self.0.desk.wrapped);
        secret(root)
    }

    fn unwrap_desk(&self, store: &[u8; 32]) -> Result<Signer, KeysError> {
        let root = self.unwrap_desk_root(store)?;
        with_opening(desk_signer(&root), &root, &self.0.desk.opening)
    }
}

fn new_desk(store: &[u8; 32]) -> Result<DeskRecord, KeysError> {
    let root = Zeroizing::new(random::<32>()?);
    let signer = desk_signer(&root).id();
    Ok(DeskRecord {
        signer,
        wrapped: cipher::wrap(&desk_wrap_key(store), &desk_aad(&signer), &*root)?,
        opening: fresh_opening(&root, &signer)?,
    })
}

fn desk_signer(root: &[u8; 32]) -> Signer {
    Signer::derive(root, b"samenboek/desk/1")
}

pub(super) fn person_signer(
    record: &EnrolmentRecord,
    unlocked: &Unlocked,
) -> Result<Signer, KeysError> {
    let signer = Signer::derive(&unlocked.root, &record.identity);
    if signer.id() != record.signer {
        return Err(KeysError::Damaged);
    }
    with_opening(signer, &unlocked.root, &record.opening)
}

fn with_opening(signer: Signer, root: &[u8; 32], wrapped: &[u8]) -> Result<Signer, KeysError> {
    if wrapped.is_empty() {
        return Ok(signer);
    }
    let opening = cipher::unwrap(&opening_key(root), signer.id().as_bytes(), wrapped);
    Ok(signer.with_opening(secret(opening)?))
}

fn fresh_opening(root: &[u8; 32], signer: &SignerId) -> Result<Vec<u8>, KeysError> {
    let opening = Zeroizing::new(random::<32>()?);
    Ok(cipher::wrap(
        &opening_key(root),
        signer.as_bytes(),
        &*opening,
    )?)
}

fn opening_key(root: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    derive(root, &[b"samenboek/v1/opening"])
}

/// What was unwrapped, as a key.
pub(super) fn secret(
    unwrapped: Result<Zeroizing<Vec<u8>>, cipher::Unfit>,
) -> Result<Zeroizing<[u8; 32]>, KeysError> {
    let bytes = unwrapped.map_err(|_| KeysError::Damaged)?;
    let key = bytes
        .as_slice()
        .try_into()
        .map_err(|_| KeysError::Damaged)?;
    Ok(Zeroizing::new(key))
}

fn passphrase_slot(
    unlocked: &Unlocked,
    passphrase: &Passphrase,
    cost: Cost,
) -> Result<SlotRecord, KeysError> {
    let salt = random()?;
    let key = cost
        .derive(passphrase, &salt)
        .map_err(|_| KeysError::CostOutOfBounds)?;
    wrap_root(SlotKind::Passphrase, unlocked, salt, cost, &key)
}

fn sheet_slot(unlocked: &Unlocked, code: &SheetCode) -> Result<SlotRecord, KeysError> {
    let salt = random()?;
    let key = sheet_key(code, &salt);
    wrap_root(SlotKind::Sheet, unlocked, salt, NO_STRETCHING, &key)
}

pub(super) fn wrap_root(
    kind: SlotKind,
    unlocked: &Unlocked,
    salt: [u8; 16],
    cost: Cost,
    key: &[u8; 32],
) -> Result<SlotRecord, KeysError> {
    let mut slot = SlotRecord {
        kind,
        enrolment: unlocked.enrolment,
        salt,
        cost,
        wrapped: Vec::new(),
    };
    slot.wrapped = cipher::wrap(key, &slot.aad(), &**unlocked.root)?;
    Ok(slot)
}

pub(super) fn unwrap_root(slot: &SlotRecord, key: &[u8; 32]) -> Option<Unlocked> {
    let root = cipher::unwrap(key, &slot.aad(), &slot.wrapped).ok()?;
    Some(Unlocked {
        enrolment: slot.enrolment,
        root: Box::new(Zeroizing::new(root.as_slice().try_into().ok()?)),
    })
}

fn sheet_key(code: &SheetCode, salt: &[u8; 16]) -> Zeroizing<[u8; 32]> {
    derive_salted(code.bytes(), salt, &[b"samenboek/v1/sheet"])
}

pub(super) fn store_wrap_key(unlocked: &Unlocked) -> Zeroizing<[u8; 32]> {
    derive(&**unlocked.root, &[b"samenboek/v1/store-slot"])
}

pub(super) fn store_aad(enrolment: &LocalId) -> Vec<u8> {
    [b"samenboek/v1/store".as_slice(), &enrolment.0].concat()
}

pub(super) fn desk_wrap_key(store: &[u8; 32]) -> Zeroizing<[u8; 32]> {
    derive(store, &[b"samenboek/v1/desk-slot"])
}

pub(super) fn desk_aad(signer: &SignerId) -> Vec<u8> {
    [b"samenboek/v1/desk".as_slice(), signer.as_bytes()].concat()
}
