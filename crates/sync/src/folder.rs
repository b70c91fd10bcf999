//! A stick or a shared folder, by the file system.
//!
//! Everything lies in `<root>/samenboek/<centre>/…`. Parcels of a circle lie in folders of their
//! own by the first character of their name, because FAT holds only some thousands of such names
//! in one folder. A thing is written under a passing name, synced, and renamed last; folders are
//! synced together in `flush`. Only regular files are read, and no link below the root is
//! followed: whoever fills a stick does not choose what this laptop reads or overwrites.

mod errors;
mod paths;
mod reading;
mod writing;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use samenboek_domain::ids::{CentreId, CircleId};

use crate::carrier::{Carrier, CarrierError, MOST_BYTES};
use errors::{at_name, at_root};

/// The one folder on a stick that is ours.
const OURS: &str = "samenboek";
/// Where things lie while they are being written.
const PASSING: &str = ".part";

/// A stick or a folder that somebody chose.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    identity: Option<errors::Identity>,
    made: BTreeSet<PathBuf>,
    touched: BTreeSet<PathBuf>,
    written: u64,
}

impl Folder {
    /// Takes the stick or folder at `root`, which must be there. Writes nothing yet, so that one
    /// that can only be read is read; but what an earlier run left half-written is swept away.
    pub fn open(root: &Path) -> Result<Self, CarrierError> {
        let meta = fs::metadata(root).map_err(at_root)?;
        if !meta.is_dir() {
            return Err(CarrierError::NotAFile {
                name: String::new(),
            });
        }
        let folder = Self {
            root: root.to_owned(),
            identity: errors::identity(&meta),
            made: BTreeSet::new(),
            touched: BTreeSet::new(),
            written: 0,
        };
        folder.sweep();
        Ok(folder)
    }

    /// How many bytes are free at this place, where the system says so. Touches nothing there.
    pub fn room_at(root: &Path) -> Option<u64> {
        fs4::available_space(root).ok()
    }

    /// The stick or folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// After a stick was pulled its folder may still be there, empty, on the laptop's own disk:
    /// nothing may be read from it or written to it.
    fn still_there(&self) -> Result<(), CarrierError> {
        let meta = fs::metadata(&self.root).map_err(at_root)?;
        if errors::identity(&meta) == self.identity {
            Ok(())
        } else {
            Err(CarrierError::Gone)
        }
    }

    fn ours(&self) -> PathBuf {
        self.root.join(OURS)
    }

    fn fault(&self, name: &str, error: std::io::Error) -> CarrierError {
        match self.still_there() {
            Ok(()) => at_name(name, error),
            Err(gone) => gone,
        }
    }
}

impl Carrier for Folder {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.still_there()?;
        reading::list(&self.ours(), prefix, &reading::LIMITS)
            .map(|names| names.into_iter().collect())
            .map_err(|error| self.fault(prefix, error))
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        let path = paths::place(name).ok_or(CarrierError::BadName)?;
        self.still_there()?;
        reading::get(&self.ours(), &path)
            .map_err(|error| self.fault(name, error))?
            .ok_or_else(|| CarrierError::TooLarge {
                name: name.to_owned(),
            })
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        let path = paths::place(name).ok_or(CarrierError::BadName)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > MOST_BYTES {
            return Err(CarrierError::TooLarge {
                name: name.to_owned(),
            });
        }
        self.still_there()?;
        self.write_whole(&path, bytes)
            .map_err(|error| self.fault(name, error))
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        let path = paths::place(name).ok_or(CarrierError::BadName)?;
        self.still_there()?;
        self.take_away(&path)
            .map_err(|error| self.fault(name, error))
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.still_there()?;
        self.sync_touched().map_err(|error| self.fault("", error))
    }

    fn length(&mut self, name: &str) -> Option<u64> {
        reading::length(&self.ours(), &paths::place(name)?)
    }

    fn free_space(&self) -> Option<u64> {
        Self::room_at(&self.root)
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        self.still_there()?;
        reading::folders(&self.ours())
            .map(|names| names.iter().filter_map(|name| name.parse().ok()).collect())
            .map_err(|error| self.fault("", error))
    }

    fn circles(&mut self, centre: &CentreId) -> Result<BTreeSet<CircleId>, CarrierError> {
        self.still_there()?;
        reading::folders(&self.ours().join(centre.to_string()))
            .map(|names| names.iter().filter_map(|name| name.parse().ok()).collect())
            .map_err(|error| self.fault("", error))
    }
}

#[cfg(test)]
mod tests;
