//! What becomes of a stick, or of the folder of a bucket, between two laptops.

use std::fs::{self, OpenOptions, Permissions};
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::{Path, PathBuf};

use samenboek_tests::Chance;

use crate::sharing::insider::copy;

/// Two sticks, and the folder under a bucket.
pub const PLACES: [&str; 3] = ["stick", "tweede stick", "emmer"];

/// Something goes wrong with what lies there; says what.
pub fn damage(place: &Path, chance: &mut Chance) -> String {
    let found = files(place);
    if found.is_empty() {
        return "nothing to break".to_owned();
    }
    let file = chance.pick(&found).clone();
    let length = fs::metadata(&file).unwrap().len();
    let name = file.strip_prefix(place).unwrap().display().to_string();
    let open = || OpenOptions::new().write(true).open(&file).unwrap();
    match chance.below(8) {
        0 => {
            let kept = chance.below(usize::try_from(length).unwrap()) as u64;
            open().set_len(kept).unwrap();
            format!("{name} is torn after {kept} of {length}")
        }
        1 => {
            open().set_len(0).unwrap();
            format!("{name} is empty")
        }
        2 if length > 0 => {
            let mut bytes = fs::read(&file).unwrap();
            let (at, bit) = (chance.below(bytes.len()), chance.below(8));
            bytes[at] ^= 1 << bit;
            fs::write(&file, bytes).unwrap();
            format!("{name} has bit {bit} of byte {at} flipped")
        }
        2 | 3 => {
            fs::remove_file(&file).unwrap();
            format!("{name} is gone")
        }
        4 => {
            let folder = file.parent().unwrap();
            fs::remove_dir_all(folder).unwrap();
            format!("the folder of {name} is gone")
        }
        5 => {
            let other = chance.pick(&found);
            let bytes = fs::read(other).unwrap();
            fs::write(&file, bytes).unwrap();
            format!("{name} holds something else of ours")
        }
        6 => {
            // Blocks that a stick never wrote come back as zeros.
            let from = length / 2;
            let zeros = vec![0; usize::try_from(length - from).unwrap()];
            open().write_all_at(&zeros, from).unwrap();
            format!("{name} ends in zeros")
        }
        _ => {
            fs::write(file.with_extension("tmp"), b"half").unwrap();
            format!("something else lies beside {name}")
        }
    }
}

/// What lay there once, to be laid there again.
pub fn keep_aside(place: &Path, aside: &Path) {
    if aside.exists() {
        fs::remove_dir_all(aside).unwrap();
    }
    copy(place, aside);
}

/// An old stick is found again in a drawer, and this one is lost.
pub fn put_back(place: &Path, aside: &Path) {
    fs::remove_dir_all(place).unwrap();
    copy(aside, place);
}

/// Does something while nothing there may be written.
pub fn only_read<T>(place: &Path, deed: impl FnOnce() -> T) -> T {
    set_writable(place, false);
    let done = deed();
    set_writable(place, true);
    done
}

fn set_writable(folder: &Path, is_writable: bool) {
    let mode = |of_folder| match (of_folder, is_writable) {
        (true, true) => 0o755,
        (true, false) => 0o555,
        (false, true) => 0o644,
        (false, false) => 0o444,
    };
    let set = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    set(folder, 0o755);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            set_writable(&path, is_writable);
        } else {
            set(&path, mode(false));
        }
    }
    set(folder, mode(true));
}

/// Every file below this folder, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}
