//! Backup and restore of one laptop: one sealed file, verified by reading it back.
//!
//! `"SBKB" | u8 version 1 | salt 32 | u32 length of keys.json | keys.json | sealed stream of shared.db`. The keys file is
//! wrapped already; the database is sealed once more under a key of its own.

mod daily;
mod rehearsal;

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use samenboek_crypto::{
    BackupError, ClosedSession, KeysFile, OpenSession, Passphrase, Unlocked, open_stream, random,
    seal_stream,
};
use samenboek_store::Store;

use crate::data_folder::{fresh_file, sync_folder};
use crate::demo::says_invented;
use crate::error::{AppError, Result};
use crate::going_back::drop_point;
use crate::house::{House, Rooms, Stage};
use crate::outcome::Outcome;
use crate::sign_in::Me;
use crate::succession::{others_are_due, succeed_before_the_first_start};

pub use daily::{DailyBackup, LastBackup};
pub use rehearsal::Rehearsal;

/// When the copy was begun that this book came from, or that was made last, in milliseconds.
const COPIED_AT: &str = "copied_at";
const MAGIC: &[u8; 4] = b"SBKB";
const VERSION: u8 = 1;
const MOST_KEYS: u32 = 4 * 1024 * 1024;

/// A backup that was written and read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupMade {
    /// Its size in bytes.
    pub bytes: u64,
}

/// What a restored laptop does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestoreMode {
    /// It goes on with new keys, and takes in what the others did meanwhile.
    JoinAgain,
    /// As that; and the book of everybody may go back to what the backup held, when a coordinator says so. What the
    /// others did meanwhile must come first: it can only go back once it is here.
    RollBack,
}

impl House {
    /// Writes everything of this laptop into one sealed file, and reads it back before it says so.
    pub fn backup(&self, out: &Path) -> Result<BackupMade> {
        self.may_be_shared()?;
        let rooms = self.rooms()?;
        self.somebody_sits_here()?;
        let made = self.backup_to(&rooms, out, &self.alone_with_copies())?;
        self.note_copy(&rooms, out, made);
        Ok(made)
    }

    /// Held while a copy is made or tried: one at a time.
    pub(crate) fn alone_with_copies(&self) -> MutexGuard<'_, ()> {
        let lock: &Mutex<()> = &self.copying;
        lock.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn backup_to(
        &self,
        rooms: &Rooms,
        out: &Path,
        _alone: &MutexGuard<'_, ()>,
    ) -> Result<BackupMade> {
        let now = self.clock.now().as_millis().to_string();
        // On a full disk a copy is still worth making; it tells an earlier moment then.
        if let Err(error) = rooms.store.set_setting(COPIED_AT, &now) {
            tracing::warn!(code = error.code(), "a copy does not know when it was made");
        }
        let keys = rooms.keys().to_bytes();
        let fresh = beside(out);
        let seal = |database: &Path| -> Result<u64> { sealed(rooms, &keys, database, &fresh) };
        // Nobody writes while the database is read. Within this disk that is a moment, to a stick it may be minutes; only
        // where there is no room for it twice do people wait for the stick.
        let aside = self.folder().database_aside();
        let copied = rooms
            .store
            .while_still(|database| fs::copy(database, &aside))?;
        let made = match copied {
            Ok(_) => seal(&aside),
            Err(_) => {
                let _ = fs::remove_file(&aside);
                rooms.store.while_still(seal)?
            }
        };
        let _ = fs::remove_file(&aside);
        let named = made.and_then(|bytes| {
            fs::rename(&fresh, out)?;
            Ok(BackupMade { bytes })
        });
        match &named {
            Ok(_) => {
                if let Some(folder) = out.parent() {
                    sync_folder(folder);
                }
            }
            // Under its own name or not at all: a leftover looks like a backup, and may be of a quarter of the book.
            Err(_) => {
                let _ = fs::remove_file(&fresh);
            }
        }
        named
    }

    /// Restores a backup into this empty folder. It gets new keys before it signs anything.
    pub fn restore(
        &self,
        file: &Path,
        passphrase: &Passphrase,
        mode: RestoreMode,
    ) -> Result<Outcome<Option<Me>>> {
        self.may_be_shared()?;
        if self.stage() != Stage::Fresh {
            return Err(AppError::refuse("folder_not_empty"));
        }
        let mut head = read_head(file)?;
        let mut keys =
            KeysFile::from_bytes(&head.keys).map_err(|_| AppError::refuse("backup_damaged"))?;
        if !keys.may_be_tried() {
            return Err(AppError::refuse("backup_damaged"));
        }
        let unlocked = keys
            .enrolments()
            .iter()
            .find_map(|slot| keys.unlock(&slot.signer, passphrase).ok())
            .ok_or_else(|| AppError::refuse_field("wrong_passphrase", "passphrase"))?;
        let (old, closed) = keys
            .open(&unlocked)
            .map_err(|_| AppError::refuse("backup_damaged"))?;
        self.folder().clear_the_way()?;
        let put_back = self.put_back(&mut head, &mut keys, &unlocked, (&old, &closed), mode);
        self.whole_or_fresh(put_back)?;
        match self.enter(unlocked) {
            // The disk, most likely: it is put back once more when there is room.
            Err(fault) if !fault.is_refusal() => self.whole_or_fresh(Err(fault)),
            entered => entered,
        }
    }

    fn put_back(
        &self,
        head: &mut Head,
        keys: &mut KeysFile,
        unlocked: &Unlocked,
        (old, closed): (&OpenSession, &ClosedSession),
        mode: RestoreMode,
    ) -> Result<()> {
        let database = self.folder().database();
        write_database(old, head, &database)?;
        let store = Store::open(&database, old.store_key())?;
        if says_invented(&store)? {
            return Err(AppError::refuse("demo_never_shared"));
        }
        // Since then it may have come elsewhere; and what was never given out is not the new keys' own, which read it so.
        store.mark_left()?;
        match mode {
            RestoreMode::JoinAgain => drop_point(&store)?,
            RestoreMode::RollBack => self.note_point(&store, &closed.signer().id())?,
        }
        if store.book().is_some() {
            succeed_before_the_first_start(&store, keys, unlocked)?;
        }
        let renewed = store.book().and_then(|_| keys.signer_of(unlocked));
        others_are_due(&store, keys, renewed.as_ref())?;
        drop(store);
        self.folder().write_keys(&keys.to_bytes())
    }
}

/// The name under which a copy lies until it is whole.
fn beside(out: &Path) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    out.with_file_name(name)
}

/// Seals the keys and the database into a file, and reads that back. Returns how many bytes it has.
fn sealed(rooms: &Rooms, keys: &[u8], database: &Path, fresh: &Path) -> Result<u64> {
    let salt = random::<32>().map_err(|error| AppError::fault("unknown", error))?;
    let mut file = BufWriter::new(fresh_file(fresh)?);
    file.write_all(MAGIC)?;
    file.write_all(&[VERSION])?;
    file.write_all(&salt)?;
    let length = u32::try_from(keys.len()).map_err(|error| AppError::fault("unknown", error))?;
    file.write_all(&length.to_le_bytes())?;
    file.write_all(keys)?;
    let mut plain = BufReader::new(File::open(database)?);
    seal_stream(&rooms.open.backup_key(&salt), &mut plain, &mut file)
        .map_err(|error| backup_error(&error))?;
    file.flush()?;
    file.get_ref().sync_all()?;
    drop(file);
    let mut again = read_head(fresh)?;
    let mut same = Same {
        against: BufReader::new(File::open(database)?),
    };
    open_stream(&rooms.open.backup_key(&salt), &mut again.rest, &mut same)
        .map_err(|error| backup_error(&error))?;
    if again.keys != keys || !same.at_end()? {
        return Err(AppError::fault("backup_damaged", "read back differently"));
    }
    Ok(fs::metadata(fresh)?.len())
}

struct Head {
    keys: Vec<u8>,
    salt: [u8; 32],
    rest: BufReader<File>,
}

fn read_head(path: &Path) -> Result<Head> {
    let damaged = |_| AppError::refuse("backup_damaged");
    let mut rest = BufReader::new(File::open(path)?);
    let mut start = [0; 5];
    rest.read_exact(&mut start).map_err(damaged)?;
    let [a, b, c, d, version] = start;
    if [a, b, c, d] != *MAGIC {
        return Err(AppError::refuse("backup_damaged"));
    }
    if version != VERSION {
        return Err(AppError::refuse("newer_version"));
    }
    let mut salt = [0; 32];
    rest.read_exact(&mut salt).map_err(damaged)?;
    let mut length = [0; 4];
    rest.read_exact(&mut length).map_err(damaged)?;
    let length = u32::from_le_bytes(length);
    if length > MOST_KEYS {
        return Err(AppError::refuse("backup_damaged"));
    }
    let mut keys =
        vec![0; usize::try_from(length).map_err(|_| AppError::refuse("backup_damaged"))?];
    rest.read_exact(&mut keys).map_err(damaged)?;
    Ok(Head { keys, salt, rest })
}

fn write_database(open: &OpenSession, head: &mut Head, database: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(database)?);
    open_stream(&open.backup_key(&head.salt), &mut head.rest, &mut file)
        .map_err(|error| backup_error(&error))?;
    file.flush()?;
    file.get_ref().sync_all()?;
    Ok(())
}

fn backup_error(error: &BackupError) -> AppError {
    match error {
        BackupError::Io(error) if error.kind() == std::io::ErrorKind::StorageFull => {
            AppError::refuse("disk_full")
        }
        BackupError::Io(error) => AppError::fault("unknown", error.kind()),
        BackupError::BrokenSeal | BackupError::TooLarge => AppError::refuse("backup_damaged"),
        BackupError::Random(error) => AppError::fault("unknown", error),
    }
}

/// A writer that compares what is written with a file.
struct Same {
    against: BufReader<File>,
}

impl Write for Same {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut expected = vec![0; bytes.len()];
        self.against.read_exact(&mut expected)?;
        if expected != bytes {
            return Err(std::io::Error::other("differs"));
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Same {
    fn at_end(&mut self) -> Result<bool> {
        let mut one = [0];
        Ok(self.against.read(&mut one)? == 0)
    }
}
