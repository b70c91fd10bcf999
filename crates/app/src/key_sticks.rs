//! The key-stick of whoever sits here: made on a stick, taken out of use, and what lies on the sticks that are in.
//!
//! The secret lies in one small file on the stick; the laptop keeps only what it opens. Keys of several people and
//! laptops may lie side by side.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use samenboek_crypto::{
    KeyStick, KeyStickError, KeysFile, Passphrase, SheetCode, UnlockError, Unlocked,
};
use samenboek_domain::ids::{SignerId, to_base32};

use crate::data_folder::{fresh_file, sync_folder};
use crate::error::{AppError, Result};
use crate::founding::Sheets;
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::sign_in::{Me, unlock_error};

/// How the names of these files begin.
const START: &str = "samenboek-sleutel-";
/// So many keys are tried at most.
const MOST_KEYS: usize = 64;

/// What somebody shows who is asked who she is.
pub enum Proof<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The code on the personal sheet.
    Sheet(&'a SheetCode),
}

impl Proof<'_> {
    pub(crate) fn unlocks(&self, keys: &KeysFile, signer: &SignerId) -> Result<Unlocked> {
        let unlocked = match self {
            Self::Passphrase(passphrase) => keys.unlock(signer, passphrase),
            Self::Sheet(code) => keys.unlock_with_sheet(signer, code),
        };
        unlocked.map_err(|error| unlock_error(&error))
    }
}

impl House {
    /// Whether whoever sits here has a key-stick for this laptop; none for a profile.
    pub fn has_key_stick(&self) -> Result<Option<bool>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let signer = seat.closed.as_ref().map(|(_, closed)| closed.signer().id());
        Ok(signer.map(|signer| rooms.keys().has_key_stick(&signer)))
    }

    /// Makes a key-stick for whoever sits here, in this folder; one that was made before opens nothing any more. Asks for
    /// the passphrase or the sheet: a laptop that somebody left open is no reason. Returns where the key lies.
    pub fn make_key_stick(&self, proof: &Proof<'_>, folder: &Path) -> Result<Outcome<PathBuf>> {
        self.may_be_shared()?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let Some((_, closed)) = &seat.closed else {
            return Err(seat.without_keys("not_enrolled"));
        };
        if is_within(folder, self.data_folder()) {
            return Err(AppError::refuse_field("key_stick_here", "folder"));
        }
        let signer = closed.signer().id();
        let keys = self.keys_file()?;
        let unlocked = proof.unlocks(&keys, &signer)?;
        let fault = |error| AppError::fault("unknown", error);
        let stick = keys.key_stick_for(&unlocked).map_err(fault)?;
        let name = file_name(&stick);
        let (fresh, path) = (folder.join(format!("{name}.new")), folder.join(name));
        // On the stick first, and read back: a key that opens nothing is better than a laptop that counts on one which
        // was never written. Until the laptop knows it, the key of before still lies beside it, and works.
        let written = write_and_read_back(&fresh, &stick).and_then(|()| {
            self.change_keys(&rooms, |keys| {
                keys.put_key_stick(&unlocked, &stick).map_err(fault)
            })
        });
        if let Err(error) = written {
            let _ = fs::remove_file(&fresh);
            return Err(error);
        }
        if let Err(error) = fs::rename(&fresh, &path) {
            // It is found under this name too.
            tracing::warn!(kind = %error.kind(), "a key-stick keeps its first name");
            return Ok(Outcome::new(fresh, [Topic::Session]));
        }
        sync_folder(folder);
        Ok(Outcome::new(path, [Topic::Session]))
    }

    /// The key-stick of whoever sits here opens nothing any more.
    pub fn remove_key_stick(&self) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let Some((_, closed)) = &seat.closed else {
            return Err(seat.without_keys("not_enrolled"));
        };
        self.change_keys(&rooms, |keys| {
            let removed = keys.remove_key_stick(&closed.signer().id());
            if !removed.map_err(|error| AppError::fault("unknown", error))? {
                return Err(AppError::refuse("no_key_stick"));
            }
            Ok(())
        })?;
        Ok(Outcome::new((), [Topic::Session]))
    }

    /// Unlocks with the key-stick that lies in one of these folders, and sits down.
    pub fn unlock_with_key_stick(
        &self,
        enrolment: &SignerId,
        folders: &[PathBuf],
    ) -> Result<Outcome<Option<Me>>> {
        self.enter(opened_by_stick(&self.keys_file()?, enrolment, folders)?)
    }

    /// A new personal sheet for whoever sits here; the old one opens nothing any more.
    pub fn new_sheet(&self, passphrase: &Passphrase) -> Result<Outcome<Sheets>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let Some((_, closed)) = &seat.closed else {
            return Err(seat.without_keys("not_enrolled"));
        };
        let proof = Proof::Passphrase(passphrase);
        let unlocked = proof.unlocks(&self.keys_file()?, &closed.signer().id())?;
        let sheet = self.change_keys(&rooms, |keys| {
            keys.change_sheet(&unlocked)
                .map_err(|error| AppError::fault("unknown", error))
        })?;
        let sheets = Sheets {
            personal: sheet.to_text().to_string(),
            paper_key: None,
            person: self.me()?.name,
        };
        self.keep_sheets(sheets.clone());
        Ok(Outcome::new(sheets, []))
    }
}

/// Opens with the first key that does. Of those that do not, the most telling reason is given; before all that a newer
/// version made one, which may be hers.
pub(crate) fn opened_by_stick(
    keys: &KeysFile,
    enrolment: &SignerId,
    folders: &[PathBuf],
) -> Result<Unlocked> {
    let mut why = None;
    let Sticks { keys: found, newer } = sticks_in(folders);
    for stick in found {
        match keys.unlock_with_key_stick(enrolment, &stick) {
            Ok(unlocked) => return Ok(unlocked),
            Err(error) => why = why.max(Some(weight(error)?)),
        }
    }
    if newer {
        return Err(AppError::refuse("newer_version"));
    }
    let code = match why {
        None => "no_key_stick_found",
        Some(0) => "key_stick_other",
        Some(1) => "key_stick_of_another",
        Some(_) => "key_stick_old",
    };
    Err(AppError::refuse(code))
}

/// How much a reason tells whoever stands here: hers, but old; of somebody else here; of another laptop.
fn weight(error: UnlockError) -> Result<u8> {
    match error {
        UnlockError::OldKeyStick => Ok(2),
        UnlockError::KeyStickOfAnother => Ok(1),
        UnlockError::OtherKeyStick => Ok(0),
        UnlockError::WrongPassphrase
        | UnlockError::WrongSheet
        | UnlockError::NoSuchEnrolment
        | UnlockError::CostOutOfBounds
        | UnlockError::Damaged
        | UnlockError::NoMemory => Err(unlock_error(&error)),
    }
}

/// What lies on the sticks that are in.
struct Sticks {
    keys: Vec<KeyStick>,
    /// A newer version made one of those that lie there.
    newer: bool,
}

/// The keys that lie there. What is none is passed over.
fn sticks_in(folders: &[PathBuf]) -> Sticks {
    let mut files = Vec::new();
    for folder in folders {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let is_named = entry.file_name().to_string_lossy().starts_with(START);
            if is_named && entry.file_type().is_ok_and(|kind| kind.is_file()) {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    files.truncate(MOST_KEYS);
    let mut sticks = Sticks {
        keys: Vec::new(),
        newer: false,
    };
    for file in &files {
        match read(file) {
            Ok(stick) => sticks.keys.push(stick),
            Err(KeyStickError::NewerVersion) => sticks.newer = true,
            Err(KeyStickError::Damaged) => {}
        }
    }
    sticks
}

fn read(file: &PathBuf) -> Result<KeyStick, KeyStickError> {
    let file = File::open(file).map_err(|_| KeyStickError::Damaged)?;
    KeyStick::read_from(file)
}

fn write_and_read_back(path: &PathBuf, stick: &KeyStick) -> Result<()> {
    let bytes = stick.to_bytes();
    let mut file = fresh_file(path).map_err(|error| stick_error(&error))?;
    file.write_all(&bytes)
        .and_then(|()| file.sync_all())
        .map_err(|error| stick_error(&error))?;
    drop(file);
    if read(path).ok().as_ref() != Some(stick) {
        return Err(AppError::fault("stick_damaged", "read back differently"));
    }
    Ok(())
}

fn stick_error(error: &std::io::Error) -> AppError {
    use std::io::ErrorKind::{
        NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull,
    };
    let kind = error.kind();
    let code = if [NotFound, NotADirectory].contains(&kind) {
        "stick_gone"
    } else if [StorageFull, QuotaExceeded].contains(&kind) {
        "stick_full"
    } else if [PermissionDenied, ReadOnlyFilesystem].contains(&kind) {
        "stick_read_only"
    } else {
        "stick_damaged"
    };
    AppError::fault(code, kind)
}

fn file_name(stick: &KeyStick) -> String {
    let short: String = to_base32(stick.tag()).chars().take(8).collect();
    format!("{START}{short}.sbk")
}

/// A key that lies beside the lock opens it for whoever takes the laptop.
pub(crate) fn is_within(folder: &Path, data: &Path) -> bool {
    let real = |path: &Path| fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    real(folder).starts_with(real(data))
}
