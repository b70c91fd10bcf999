//! Files that people asked for: written whole where they pointed, under names that every system takes.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

const LONGEST: usize = 80;

/// Writes a file so that a stick pulled early leaves the old one or the new one.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut fresh = tempfile::Builder::new()
        .prefix(".samenboek-")
        .tempfile_in(folder)?;
    fresh.write_all(bytes)?;
    fresh.as_file().sync_all()?;
    open_to_the_reader(fresh.as_file())?;
    fresh.persist(path).map_err(|error| error.error)?;
    sync(folder);
    Ok(())
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

    #[test]
    fn a_folder_that_is_gone_is_said() {
        let folder = tempfile::tempdir().unwrap();
        assert!(write(&folder.path().join("gone/poster.pdf"), b"x").is_err());
    }
}
