//! Writing: a passing name, sync, rename; folders synced together later.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::{Folder, PASSING, reading};

impl Folder {
    /// Writes bytes to `path` below our folder, whole or not at all.
    pub(super) fn write_whole(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        match self.try_to_write(path, bytes) {
            // Another laptop at the same shared folder swept our passing file, or somebody took
            // a folder away that this run had made: once more, from the start.
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.made.clear();
                self.try_to_write(path, bytes)
            }
            done => done,
        }
    }

    /// Takes away the file at `path`; nothing there is fine. Of a link, only the link goes.
    pub(super) fn take_away(&mut self, path: &Path) -> io::Result<()> {
        let target = self.ours().join(path);
        let taken =
            reading::without_links(&self.ours(), path).and_then(|_| fs::remove_file(&target));
        match taken {
            Ok(()) => {
                self.touched.extend(target.parent().map(Path::to_owned));
                Ok(())
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Syncs every folder in which something was made, renamed or taken away, each once.
    pub(super) fn sync_touched(&mut self) -> io::Result<()> {
        while let Some(folder) = self.touched.pop_last() {
            if let Err(error) = sync_folder(&folder) {
                self.touched.insert(folder);
                return Err(error);
            }
        }
        Ok(())
    }

    /// Takes away what an earlier run left half-written.
    pub(super) fn sweep(&self) {
        let passing = self.ours().join(PASSING);
        if !reading::is_real_folder(&self.ours()) || !reading::is_real_folder(&passing) {
            return;
        }
        for left in fs::read_dir(passing).into_iter().flatten().flatten() {
            // On a stick that can only be read it stays, and nobody reads it.
            let _ = fs::remove_file(left.path());
        }
    }

    fn try_to_write(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let target = self.ours().join(path);
        self.make_folders(Path::new(PASSING))?;
        self.make_folders(path.parent().unwrap_or(Path::new("")))?;
        let (fresh, file) = self.create_fresh()?;
        // A stick is often pulled early. Renaming last means a reader sees the old bytes or the
        // new ones, never half of either.
        let written = fill(file, bytes).and_then(|()| fs::rename(&fresh, &target));
        if let Err(error) = written {
            // Half a parcel on a full stick only takes room.
            let _ = fs::remove_file(&fresh);
            return Err(error);
        }
        self.touched.extend(target.parent().map(Path::to_owned));
        Ok(())
    }

    /// A file that was not there before: two laptops at one shared folder never share one, and a
    /// link that lies in wait is not followed.
    fn create_fresh(&mut self) -> io::Result<(PathBuf, File)> {
        let passing = self.ours().join(PASSING);
        loop {
            self.written += 1;
            let fresh = passing.join(format!("{}-{}", std::process::id(), self.written));
            match OpenOptions::new().write(true).create_new(true).open(&fresh) {
                Ok(file) => return Ok((fresh, file)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Makes our folder and those below it as needed, each only once a run.
    fn make_folders(&mut self, path: &Path) -> io::Result<()> {
        let mut folder = self.ours();
        self.make_folder(&folder)?;
        for part in path {
            folder.push(part);
            self.make_folder(&folder)?;
        }
        Ok(())
    }

    fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        if self.made.contains(folder) {
            return Ok(());
        }
        match fs::create_dir(folder) {
            Ok(()) => self.touched.extend(folder.parent().map(Path::to_owned)),
            Err(_) if reading::is_real_folder(folder) => {}
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return Err(ErrorKind::NotADirectory.into());
            }
            Err(error) => return Err(error),
        }
        self.made.insert(folder.to_owned());
        Ok(())
    }
}

fn fill(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

/// Makes renames in a folder durable, where the file system knows how.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some network folders cannot sync a folder and say so in one of these ways.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported
            ) =>
        {
            Ok(())
        }
        done => done,
    }
}

/// Here a folder cannot be opened for syncing; the file system logs its renames itself.
#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
