//! From a name to a place in the folder, and back.
//!
//! Only names of [`layout`] have a place. They are small letters, digits and dashes, so none can
//! climb, hide, or mean something else to another file system.

use std::path::PathBuf;

use samenboek_domain::ids::CentreId;

use crate::layout::{self, Place};

/// How deep anything of ours lies: centre, circle, first character, file.
pub(super) const MOST_DEPTH: usize = 4;

/// Where a name lies below our folder; none when it is no name of ours.
pub(super) fn place(name: &str) -> Option<PathBuf> {
    let shard = match layout::parse(name)? {
        Place::Parcel(parcel) => shard(&parcel.name.to_string()),
        Place::Statement(_) | Place::Head(_) => None,
    };
    let (folder, file) = name.rsplit_once('/')?;
    Some(
        folder
            .split('/')
            .chain(shard.as_deref())
            .chain([file])
            .collect(),
    )
}

/// The name of what lies here; none when it is not ours.
pub(super) fn name(parts: &[String]) -> Option<String> {
    let (file, folders) = parts.split_last()?;
    let name = match folders {
        [centre, folder] | [centre, folder, _] => format!("{centre}/{folder}/{file}"),
        _ => return None,
    };
    place(&name)
        .filter(|path| *path == parts.iter().collect::<PathBuf>())
        .map(|_| name)
}

/// Whether a folder with this path may hold anything of ours.
pub(super) fn may_hold_ours(parts: &[String]) -> bool {
    match parts {
        [centre] => centre.parse::<CentreId>().is_ok(),
        [_, folder] => layout::is_folder(folder),
        [_, _, shard] => shard.len() == 1,
        _ => false,
    }
}

/// Parcels lie by the first character of their name, which is a hash and spreads evenly.
fn shard(parcel: &str) -> Option<String> {
    parcel.chars().next().map(String::from)
}
