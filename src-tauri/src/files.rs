//! Files that people asked for: written whole where they pointed, under names that every system takes.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use tempfile::TempDir;

const LONGEST: usize = 80;

/// Writes a file so that a stick pulled early leaves the old one or the new one. Other accounts may read it.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_by(path, bytes, open_to_the_reader)
}

/// The same for what is meant for one reader: other accounts of the computer may not.
pub fn write_closed(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_by(path, bytes, |_| Ok(()))
}

fn write_by(path: &Path, bytes: &[u8], opened: fn(&File) -> io::Result<()>) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut fresh = tempfile::Builder::new()
        .prefix(".samenboek-")
        .tempfile_in(folder)?;
    fresh.write_all(bytes)?;
    fresh.as_file().sync_all()?;
    opened(fresh.as_file())?;
    fresh.persist(path).map_err(|error| error.error)?;
    sync(folder);
    Ok(())
}

/// What all passing folders of this program are called, before the number of their process.
const PASSING: &str = "samenboek-";

/// A folder for what another program, or the engine of the window, reads: of this account alone, and gone by the next
/// start at the latest.
pub fn passing(what: &str) -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    let named = format!("{PASSING}{what}-{}-", std::process::id());
    closed(builder.prefix(&named)).tempdir()
}

#[cfg(unix)]
fn closed<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'b>) -> &'a mut tempfile::Builder<'b, 'b> {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn closed<'a, 'b>(builder: &'a mut tempfile::Builder<'b, 'b>) -> &'a mut tempfile::Builder<'b, 'b> {
    builder
}

/// Takes away what a process of before left: one that was killed, or one whose paper somebody looked at.
pub fn sweep() {
    let Ok(entries) = fs::read_dir(std::env::temp_dir()) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && maker_of(&name).is_some_and(|maker| !runs(maker)) {
            // Another account's folder stays: it does not go.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// The process that made this passing folder.
fn maker_of(name: &str) -> Option<i32> {
    let mut parts = name.strip_prefix(PASSING)?.split('-');
    let (_what, maker, _chance) = (parts.next()?, parts.next()?, parts.next()?);
    maker.parse().ok().filter(|maker| *maker > 0)
}

#[cfg(unix)]
fn runs(process: i32) -> bool {
    let found = rustix::process::Pid::from_raw(process);
    found.is_some_and(|found| {
        rustix::process::test_kill_process(found) != Err(rustix::io::Errno::SRCH)
    })
}

#[cfg(not(unix))]
fn runs(_process: i32) -> bool {
    // Nobody can be asked here; what passes lies in the account's own folder, and the system clears it.
    true
}

/// A file that somebody saves is theirs to share: not closed to other accounts like a temporary one.
#[cfg(unix)]
fn open_to_the_reader(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    // A stick that keeps no permissions has nothing to open.
    match file.set_permissions(fs::Permissions::from_mode(0o644)) {
        Err(error) if error.kind() != io::ErrorKind::PermissionDenied => Err(error),
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(not(unix))]
fn open_to_the_reader(_file: &File) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn sync(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

#[cfg(not(unix))]
fn sync(_folder: &Path) {}

/// A name for a file out of what people wrote: one line, no signs that a stick refuses.
pub fn name(words: &str, ending: &str) -> String {
    let plain: String = words
        .chars()
        .map(|sign| {
            if sign.is_control() || "/\\:*?\"<>|".contains(sign) {
                ' '
            } else {
                sign
            }
        })
        .take(LONGEST)
        .collect();
    let joined = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let joined = joined.trim_matches(['.', ' ']);
    let stem = if joined.is_empty() {
        "samenboek"
    } else {
        joined
    };
    format!("{stem}.{ending}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_title_becomes_a_name_that_a_stick_takes() {
        for (title, expected) in [
            ("Portiek 12", "Portiek 12.pdf"),
            ("Fietsen / trap: hoe?", "Fietsen trap hoe.pdf"),
            ("../../etc", "etc.pdf"),
            ("", "samenboek.pdf"),
            ("بيت\nالجيران", "بيت الجيران.pdf"),
        ] {
            assert_eq!(name(title, "pdf"), expected);
        }
    }

    #[test]
    fn a_file_is_written_whole_over_an_older_one_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("poster.pdf");
        write(&path, b"the old one, longer").unwrap();
        write(&path, b"the new one").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"the new one");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn what_is_for_one_reader_is_closed_to_other_accounts() {
        use std::os::unix::fs::PermissionsExt;
        let folder = passing("paper").unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        let path = folder.path().join("blad.pdf");
        write_closed(&path, b"blad").unwrap();
        assert_eq!(mode(&path), 0o600);
        write(&path, b"poster").unwrap();
        assert_eq!(mode(&path), 0o644);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_killed_process_left_goes_and_what_another_still_uses_stays() {
        let gone = std::process::Command::new("true").spawn().unwrap();
        let number = gone.id();
        gone.wait_with_output().unwrap();
        let left = std::env::temp_dir().join(format!("samenboek-window-{number}-left"));
        fs::create_dir(&left).unwrap();
        let own = passing("window").unwrap();
        let others = std::env::temp_dir().join("samenboek-window-anders");
        fs::create_dir_all(&others).unwrap();
        sweep();
        assert!(!left.exists());
        assert!(own.path().exists());
        assert!(others.exists());
        fs::remove_dir(others).unwrap();
    }

    #[test]
    fn a_folder_that_is_gone_is_said() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write(&folder.path().join("gone/poster.pdf"), b"x").is_err());
    }
}
