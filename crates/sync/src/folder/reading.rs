//! Listing and reading. Whatever is not ours is passed by.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use super::paths;
use crate::carrier::MOST_BYTES;

/// More lies there than any book has: somebody wants to keep us busy.
#[derive(Debug, thiserror::Error)]
#[error("more lies there than any book has")]
pub(super) struct TooMany;

/// How much a listing looks at and keeps in memory.
pub(super) struct Limits {
    pub(super) looked_at: usize,
    pub(super) names: usize,
}

/// A book of twenty years has some ten thousand parcels; on a stick lies what people keep on sticks.
pub(super) const LIMITS: Limits = Limits {
    looked_at: 1_000_000,
    names: 250_000,
};

/// Every name below our folder that begins with `prefix`.
pub(super) fn list(ours: &Path, prefix: &str, limits: &Limits) -> io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    if !is_real_folder(ours) {
        return Ok(names);
    }
    // The whole folders of the prefix are walked into at once, past their neighbours.
    let folders: Vec<&str> = match prefix.rsplit_once('/') {
        Some((folders, _)) => folders.split('/').collect(),
        None => Vec::new(),
    };
    let mut looked_at = 0_usize;
    walk(ours, &mut Vec::new(), &folders, &mut |name| {
        looked_at += 1;
        if let Some(name) = name.filter(|name| name.starts_with(prefix)) {
            names.insert(name);
        }
        if looked_at > limits.looked_at || names.len() > limits.names {
            return Err(io::Error::other(TooMany));
        }
        Ok(())
    })?;
    Ok(names)
}

/// The names of the folders right below our folder.
pub(super) fn folders(ours: &Path) -> io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    if !is_real_folder(ours) {
        return Ok(names);
    }
    for (looked_at, entry) in fs::read_dir(ours)?.enumerate() {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.extend(entry.file_name().into_string());
        }
        if looked_at > LIMITS.looked_at || names.len() > LIMITS.names {
            return Err(io::Error::other(TooMany));
        }
    }
    Ok(names)
}

/// How many bytes the regular file at `path` below our folder has; none when there is none.
pub(super) fn length(ours: &Path, path: &Path) -> Option<u64> {
    let meta = without_links(ours, path).ok()?;
    meta.is_file().then_some(meta.len())
}

/// The bytes of the regular file at `path` below our folder; none when there are more than
/// anything of ours has.
pub(super) fn get(ours: &Path, path: &Path) -> io::Result<Option<Vec<u8>>> {
    let meta = without_links(ours, path)?;
    if !meta.is_file() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if meta.len() > MOST_BYTES {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(meta.len()).unwrap_or_default());
    // A file may grow while it is read; one byte more than allowed tells.
    File::open(ours.join(path))?
        .take(MOST_BYTES + 1)
        .read_to_end(&mut bytes)?;
    let fits = u64::try_from(bytes.len()).is_ok_and(|length| length <= MOST_BYTES);
    Ok(Some(bytes).filter(|_| fits))
}

/// Looks at every step from our folder to `path`, and follows no link on the way.
pub(super) fn without_links(ours: &Path, path: &Path) -> io::Result<Metadata> {
    let mut step = ours.to_owned();
    let mut meta = fs::symlink_metadata(&step)?;
    for part in path {
        if !meta.is_dir() {
            return Err(ErrorKind::NotADirectory.into());
        }
        step.push(part);
        meta = fs::symlink_metadata(&step)?;
    }
    Ok(meta)
}

/// Whether a folder is there, and no link to one.
pub(super) fn is_real_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir())
}

/// Tells of everything it looks at, and of each thing of ours by its name. Walks down at most as deep as anything of ours lies; links are neither followed nor listed,
/// so that no loop has a beginning.
fn walk(
    folder: &Path,
    parts: &mut Vec<String>,
    begins: &[&str],
    seen: &mut impl FnMut(Option<String>) -> io::Result<()>,
) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        // Somebody took it away since the folder above was read.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
    };
    for entry in entries {
        let entry = entry?;
        seen(None)?;
        let Ok(part) = entry.file_name().into_string() else {
            continue;
        };
        if begins.first().is_some_and(|wanted| *wanted != part) {
            continue;
        }
        let Ok(kind) = entry.file_type() else {
            continue;
        };
        parts.push(part);
        if kind.is_dir() && parts.len() < paths::MOST_DEPTH && paths::may_hold_ours(parts) {
            let deeper = begins.get(1..).unwrap_or_default();
            walk(&entry.path(), parts, deeper, seen)?;
        } else if kind.is_file() {
            seen(paths::name(parts))?;
        }
        parts.pop();
    }
    Ok(())
}
