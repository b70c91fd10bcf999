//! The folder of one laptop: its lock, its files, and writing a file so that a pulled plug leaves the old or the new.

use std::ffi::OsStr;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use samenboek_domain::language_pack::MOST_BYTES;

use crate::error::{AppError, Result};

const LOCK: &str = "lock";
const KEYS: &str = "keys.json";
/// Keys that are being taken away.
const KEYS_GONE: &str = "keys.json.gone";
const DATABASE: &str = "shared.db";
/// The database beside itself, while it is sealed into a copy.
const DATABASE_ASIDE: &str = "shared.db.aside";
/// When a copy was last tried, in milliseconds.
const REHEARSED: &str = "shared.db.rehearsed";
/// Where a copy is put back to try it.
const REHEARSAL: &str = "rehearsal";
const PREFERENCES: &str = "preferences.json";
/// Says that the book in this folder is invented.
const DEMO: &str = "invented";
/// How the names of files begin in which somebody remembers circles.
const OF_CIRCLES: &str = "private-";
/// Where the window keeps what went wrong, by the day.
const JOURNAL: &str = "log";
/// How the names of files begin that belong to a book; language and colours belong to the laptop.
const OF_A_BOOK: [&str; 3] = [KEYS, DATABASE, OF_CIRCLES];

/// What belongs to the laptop and came from a file, one a language.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Brought {
    /// Words and letters.
    Languages,
    /// Sentences that somebody spoke.
    Recordings,
}

impl Brought {
    fn folder(self) -> &'static str {
        match self {
            Self::Languages => "languages",
            Self::Recordings => "recordings",
        }
    }
}

/// Whether a file of this name lies in the folder of an invented book before it says that it is one.
fn is_begun(name: &OsStr) -> bool {
    name == LOCK || name.to_str() == Some(&format!("{DEMO}.new"))
}

/// The folder, held by this program alone.
pub(crate) struct DataFolder {
    path: PathBuf,
    _lock: File,
    /// Held while the keys are written: the network's thread writes them too, and both write beside first.
    writing: Mutex<()>,
    /// Held while what was chosen at this laptop is read and written.
    choosing: Mutex<()>,
}

impl DataFolder {
    /// Opens the folder, makes it when it is not there, and refuses when another instance holds it, or when the book in it
    /// is invented (`demo_folder`).
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let folder = Self::hold(path)?;
        if path.join(DEMO).exists() {
            return Err(AppError::refuse("demo_folder"));
        }
        Ok(folder)
    }

    /// The same for an invented book: it stands in the folder from then on that it is. Refuses a folder in which anything else
    /// lies (`folder_not_empty`).
    pub(crate) fn open_demo(path: &Path) -> Result<Self> {
        let mark = path.join(DEMO);
        if mark.exists() {
            return Self::hold(path);
        }
        // Whatever else lies there is not ours to build in, and later to throw away.
        make(path)?;
        for entry in fs::read_dir(path)? {
            // What a pulled plug left of making it, or of throwing it away.
            if !is_begun(&entry?.file_name()) {
                return Err(AppError::refuse("folder_not_empty"));
            }
        }
        let folder = Self::hold(path)?;
        write_durably(&mark, b"")?;
        Ok(folder)
    }

    /// Throws an invented book away, folder and all; whatever else lies there is refused (`folder_not_empty`, `in_use`).
    pub(crate) fn throw_demo_away(path: &Path) -> Result<()> {
        if path.exists() {
            drop(Self::open_demo(path)?);
            // The mark goes last: until then it says whose the rest is, whatever a pulled plug leaves.
            for entry in fs::read_dir(path)? {
                let entry = entry?;
                if entry.file_name() == DEMO {
                    continue;
                }
                if entry.file_type()?.is_dir() {
                    fs::remove_dir_all(entry.path())?;
                } else {
                    fs::remove_file(entry.path())?;
                }
            }
            fs::remove_file(path.join(DEMO))?;
            fs::remove_dir(path)?;
        }
        Ok(())
    }

    fn hold(path: &Path) -> Result<Self> {
        make(path)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join(LOCK))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(AppError::refuse("in_use")),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        restrict(path);
        let folder = Self {
            path: path.to_owned(),
            _lock: lock,
            writing: Mutex::default(),
            choosing: Mutex::default(),
        };
        // What a pulled plug left of a copy, or of trying one.
        let _ = fs::remove_file(folder.database_aside());
        folder.end_rehearsal();
        if path.join(KEYS_GONE).exists() {
            // The plug was pulled while the book was taken off this laptop, or something held a file of it fast. Where
            // another book was begun since, only what is left of the keys is not of that one.
            if folder.has_keys() {
                folder.forget_gone_keys()?;
            } else {
                folder.clear_away()?;
            }
        }
        Ok(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    /// Where the database lies beside itself for a moment, as it stood.
    pub(crate) fn database_aside(&self) -> PathBuf {
        self.path.join(DATABASE_ASIDE)
    }

    /// An empty folder within this one, in which a copy is put back to try it.
    pub(crate) fn begin_rehearsal(&self) -> Result<PathBuf> {
        self.end_rehearsal();
        let place = self.path.join(REHEARSAL);
        fs::create_dir(&place)?;
        Ok(place)
    }

    /// Takes that away, with all that lies in it.
    pub(crate) fn end_rehearsal(&self) {
        let place = self.path.join(REHEARSAL);
        if !place.exists() {
            return;
        }
        if let Err(error) = overwrite(&place.join(KEYS)) {
            tracing::debug!(code = error.code(), "keys were not written over");
        }
        if let Err(error) = fs::remove_dir_all(&place) {
            tracing::warn!(kind = %error.kind(), "a copy that was tried still lies there");
        }
    }

    /// When a copy was last tried and found good, in milliseconds. It lies outside the database, so that trying one
    /// changes nothing in the book.
    pub(crate) fn rehearsed(&self) -> Option<i64> {
        let text = fs::read_to_string(self.path.join(REHEARSED)).ok()?;
        text.trim().parse().ok()
    }

    pub(crate) fn note_rehearsed(&self, at: i64) -> Result<()> {
        write_durably(&self.path.join(REHEARSED), at.to_string().as_bytes())
    }

    pub(crate) fn has_keys(&self) -> bool {
        self.path.join(KEYS).exists()
    }

    pub(crate) fn read_keys(&self) -> Result<Vec<u8>> {
        Ok(fs::read(self.path.join(KEYS))?)
    }

    pub(crate) fn write_keys(&self, bytes: &[u8]) -> Result<()> {
        let _alone = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        write_durably(&self.path.join(KEYS), bytes)
    }

    /// Takes the keys away: what they opened is gone with them.
    pub(crate) fn clear_keys(&self) -> Result<()> {
        fs::remove_file(self.path.join(KEYS))?;
        sync_folder(&self.path);
        Ok(())
    }

    pub(crate) fn read_preferences(&self) -> Option<Vec<u8>> {
        fs::read(self.path.join(PREFERENCES)).ok()
    }

    /// Writes what `change` makes of what is there, while nobody else does.
    pub(crate) fn change_preferences(
        &self,
        change: impl FnOnce(Option<Vec<u8>>) -> Result<Vec<u8>>,
    ) -> Result<()> {
        let _alone = self.choosing.lock().unwrap_or_else(PoisonError::into_inner);
        write_durably(
            &self.path.join(PREFERENCES),
            &change(self.read_preferences())?,
        )
    }

    /// What was brought here of this kind. What cannot be read is passed by.
    pub(crate) fn read_brought(&self, what: Brought) -> Vec<Vec<u8>> {
        let entries = fs::read_dir(self.path.join(what.folder()));
        let files = entries.into_iter().flatten().flatten();
        let files = files.map(|entry| entry.path());
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .filter(|path| {
                let size = fs::metadata(path).map_or(u64::MAX, |it| it.len());
                usize::try_from(size).is_ok_and(|size| size <= MOST_BYTES)
            })
            .filter_map(|path| fs::read(path).ok())
            .collect()
    }

    /// Keeps it for a language; its tag was checked.
    pub(crate) fn write_brought(&self, what: Brought, tag: &str, bytes: &[u8]) -> Result<()> {
        fs::create_dir_all(self.path.join(what.folder()))?;
        write_durably(&self.brought(what, tag), bytes)
    }

    /// Takes it away; whether there was any.
    pub(crate) fn remove_brought(&self, what: Brought, tag: &str) -> Result<bool> {
        match fs::remove_file(self.brought(what, tag)) {
            Ok(()) => {
                sync_folder(&self.path.join(what.folder()));
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// When this laptop was used, and with what success, is nothing for whoever gets it next. A file that is open stays
    /// where the system keeps it.
    fn clear_the_journal(&self) {
        let Ok(entries) = fs::read_dir(self.path.join(JOURNAL)) else {
            return;
        };
        for entry in entries.flatten() {
            let _ = fs::remove_file(entry.path());
        }
    }

    fn brought(&self, what: Brought, tag: &str) -> PathBuf {
        self.path.join(what.folder()).join(format!("{tag}.json"))
    }

    /// Takes everything away that belonged to a book. The keys go first: without them the rest is noise, and a laptop
    /// without keys can begin anew, whatever a pulled plug leaves; the next start takes that away too.
    pub(crate) fn clear_away(&self) -> Result<()> {
        if self.has_keys() {
            fs::rename(self.path.join(KEYS), self.path.join(KEYS_GONE))?;
            sync_folder(&self.path);
        }
        let mut ours = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_ours = OF_A_BOOK.iter().any(|start| name.starts_with(start));
            if is_ours && entry.file_type()?.is_file() {
                ours.push((name.starts_with(KEYS), entry.path()));
            }
        }
        // The keys lie there until the last, under a name that opens nothing: by it the next start knows what was begun.
        ours.sort();
        for (_, file) in ours.iter().filter(|(are_keys, _)| *are_keys) {
            // Taken away all the same where nothing can be written over: a full disk, a file that takes no writing.
            if let Err(error) = overwrite(file) {
                tracing::warn!(code = error.code(), "keys were not written over");
            }
        }
        for (_, file) in &ours {
            fs::remove_file(file)?;
            sync_folder(&self.path);
        }
        self.clear_the_journal();
        Ok(())
    }

    fn forget_gone_keys(&self) -> Result<()> {
        let gone = self.path.join(KEYS_GONE);
        if gone.exists() {
            if let Err(error) = overwrite(&gone) {
                tracing::warn!(code = error.code(), "keys were not written over");
            }
            fs::remove_file(gone)?;
            sync_folder(&self.path);
        }
        Ok(())
    }

    /// Takes away what was begun in a fresh folder and could not be finished, on a full disk for one: it was of nobody
    /// yet, and would be in the way of beginning again. What lay here before was moved aside, and stays.
    pub(crate) fn drop_what_was_begun(&self) {
        let begun = [
            KEYS,
            "keys.json.new",
            DATABASE,
            "shared.db-wal",
            "shared.db-shm",
        ];
        for entry in fs::read_dir(&self.path).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            // What somebody remembers of circles is only ever made of the rest.
            if begun.contains(&name.as_str()) || name.starts_with(OF_CIRCLES) {
                let _ = fs::remove_file(entry.path());
            }
        }
        sync_folder(&self.path);
    }

    /// Moves aside a database that no keys belong to: founding was cut off half-way, or the keys were lost. It cannot
    /// be read without them, and it is not ours to destroy.
    pub(crate) fn clear_the_way(&self) -> Result<()> {
        self.forget_gone_keys()?;
        for name in [DATABASE, "shared.db-wal", "shared.db-shm"] {
            let file = self.path.join(name);
            if file.exists() {
                let mut number = 1;
                let mut aside = self.path.join(format!("{name}.old-{number}"));
                while aside.exists() {
                    number += 1;
                    aside = self.path.join(format!("{name}.old-{number}"));
                }
                fs::rename(file, aside)?;
            }
        }
        Ok(())
    }
}

/// Writes noughts over what stands there: a disk may keep what was in a file that is taken away. Some disks keep it all
/// the same.
fn overwrite(file: &Path) -> Result<()> {
    let mut file = OpenOptions::new().write(true).open(file)?;
    let length = usize::try_from(file.metadata()?.len()).unwrap_or(0);
    file.write_all(&vec![0; length])?;
    Ok(file.sync_all()?)
}

fn make(path: &Path) -> Result<()> {
    use io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
    fs::create_dir_all(path).map_err(|error| {
        // A disk that is not in the laptop, or a file where the folder should be.
        if matches!(error.kind(), NotFound | NotADirectory | AlreadyExists) {
            AppError::fault("folder_missing", error.kind())
        } else {
            error.into()
        }
    })
}

/// Writes beside, makes it durable, and renames: readers see the old file or the new one, never half of either.
pub(crate) fn write_durably(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let mut file = fresh_file(&fresh)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    drop(file);
    fs::rename(&fresh, path)?;
    if let Some(folder) = path.parent() {
        sync_folder(folder);
    }
    Ok(())
}

/// A new file under this name. A file or a link that lay there goes first: what somebody laid there is never written
/// through. What is neither, a pipe, is written to as it is.
pub(crate) fn fresh_file(path: &Path) -> io::Result<File> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() || there.is_symlink() => fs::remove_file(path)?,
        Ok(_) => return File::create(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    File::create_new(path)
}

/// A rename is durable once its folder is. Windows has no such call, and needs none.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) {}

/// Other accounts on this laptop have no business here.
#[cfg(unix)]
fn restrict(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let _ = fs::set_permissions(path, fs::Permissions::from_mode(0o700));
}

#[cfg(not(unix))]
fn restrict(_path: &Path) {}
