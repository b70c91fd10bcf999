//! Files that a command names: read with a limit, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use samenboek_app::AppError;

use crate::trouble::{Result, Trouble};

/// More than this is no request, no answer and no passphrase.
const MOST_BYTES: u64 = 16 * 1024 * 1024;

/// Reads a file that `option` named, and no more of it than so many bytes.
pub fn read_most(option: &str, path: &Path, most: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| trouble(option, &error))?;
    Ok(bytes)
}

/// Reads a file that `option` named.
pub fn read(option: &str, path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(|error| trouble(option, &error))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
        return Err(Trouble::refuse_field("too_large", option));
    }
    Ok(bytes)
}

/// Refuses a file that is not there, before anything was done.
pub fn must_be_there(option: &str, path: &Path) -> Result<()> {
    fs::metadata(path)
        .map(|_| ())
        .map_err(|error| trouble(option, &error))
}

/// Refuses a place whose folder is not there, before anything was done that cannot be done twice.
pub fn must_have_folder(option: &str, path: &Path) -> Result<()> {
    if path.is_dir() {
        return Err(Trouble::refuse_field("file_exists", option));
    }
    let folder = match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => return Err(Trouble::refuse_field("file_missing", option)),
    };
    must_be_there(option, folder)
}

/// Makes a folder for files that are not there yet. Refuses one in which anything lies: nothing is mixed or overwritten.
pub fn must_be_empty(option: &str, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|error| trouble(option, &error))?;
    let mut within = fs::read_dir(folder).map_err(|error| trouble(option, &error))?;
    match within.next() {
        None => Ok(()),
        Some(_) => Err(Trouble::refuse_field("file_exists", option)),
    }
}

/// Writes beside, makes it durable, and renames: a stick that is pulled holds the old file or the new one.
pub fn write(option: &str, path: &Path, bytes: &[u8]) -> Result<()> {
    lay_down(path, bytes).map_err(|error| trouble(option, &error))
}

/// The same, for whoever says in another way what went wrong.
pub fn lay_down(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let fresh = path.with_file_name(name);
    let written = File::create(&fresh).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&fresh, path)
    });
    written.inspect_err(|_| {
        let _ = fs::remove_file(&fresh);
    })
}

/// A file for codes that exist on paper only. It is made before the codes are, for nobody else to read, and taken
/// away again when there are none.
pub struct SecretFile {
    path: PathBuf,
    file: File,
}

impl SecretFile {
    /// Makes it. A file that is there already is not overwritten.
    pub fn create(option: &str, path: &Path) -> Result<Self> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let file = options
            .open(path)
            .map_err(|error| trouble(option, &error))?;
        Ok(Self {
            path: path.to_owned(),
            file,
        })
    }

    /// Writes the codes.
    pub fn keep(mut self, option: &str, text: &str) -> Result<()> {
        self.file
            .write_all(text.as_bytes())
            .and_then(|()| self.file.sync_all())
            .map_err(|error| trouble(option, &error))
    }

    /// Takes the empty file away.
    pub fn drop_empty(self) {
        let _ = fs::remove_file(self.path);
    }
}

/// What a wrong name causes is refused; the rest is the machine's.
fn trouble(option: &str, error: &io::Error) -> Trouble {
    use io::ErrorKind::{AlreadyExists, IsADirectory, NotADirectory, NotFound};
    let kind = error.kind();
    if matches!(kind, NotFound | NotADirectory | IsADirectory) {
        return Trouble::refuse_field("file_missing", option);
    }
    if kind == AlreadyExists {
        return Trouble::refuse_field("file_exists", option);
    }
    AppError::from(io::Error::from(kind)).into()
}
