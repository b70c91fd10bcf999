//! What the system says is plugged in. Each system has its own way; nothing is opened or read on the sticks.

use std::collections::BTreeSet;
use std::path::PathBuf;

/// The folders of all sticks that are in.
pub fn sticks() -> BTreeSet<PathBuf> {
    // A test puts sticks in by making folders. Not in released programs.
    #[cfg(debug_assertions)]
    if let Some(folder) = std::env::var_os("SAMENBOEK_STICKS") {
        return folders_in(&PathBuf::from(folder));
    }
    of_the_system()
}

#[cfg(any(debug_assertions, target_os = "macos"))]
fn folders_in(folder: &std::path::Path) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    // The disk of a Mac itself is a link there.
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|entry| entry.path()).collect()
}

#[cfg(target_os = "linux")]
fn of_the_system() -> BTreeSet<PathBuf> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    linux::removable(&mounts, linux::may_be_taken_out)
}

#[cfg(target_os = "macos")]
fn of_the_system() -> BTreeSet<PathBuf> {
    folders_in(std::path::Path::new("/Volumes"))
}

#[cfg(windows)]
fn of_the_system() -> BTreeSet<PathBuf> {
    windows::removable()
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
fn of_the_system() -> BTreeSet<PathBuf> {
    BTreeSet::new()
}

#[cfg(target_os = "linux")]
mod linux {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Where desktops put what people plug in.
    const PLUGGED: [&str; 2] = ["/media/", "/run/media/"];

    /// The mounted folders of a disk that `may_be_taken_out`, or that lie where plugged things lie.
    pub fn removable(mounts: &str, may_be_taken_out: impl Fn(&str) -> bool) -> BTreeSet<PathBuf> {
        let mounts = mounts.lines().filter_map(|line| {
            let (before, after) = line.split_once(" - ")?;
            let folder = unescaped(before.split(' ').nth(4)?);
            let source = after.split(' ').nth(1)?;
            let disk = source.strip_prefix("/dev/")?;
            let is_plugged = PLUGGED.iter().any(|place| folder.starts_with(place));
            let is_system = ["/", "/boot", "/boot/efi", "/home"].contains(&folder.as_str());
            let is_stick = is_plugged || (!is_system && may_be_taken_out(disk));
            is_stick.then(|| PathBuf::from(folder))
        });
        mounts.collect()
    }

    /// What the kernel says of the disk that this is, or is a part of.
    pub fn may_be_taken_out(disk: &str) -> bool {
        let Ok(place) = fs::canonicalize(Path::new("/sys/class/block").join(disk)) else {
            return false;
        };
        let whole = place.parent().unwrap_or(&place);
        let says = |folder: &Path| fs::read_to_string(folder.join("removable"));
        let said = says(&place).or_else(|_| says(whole));
        said.is_ok_and(|said| said.trim() == "1")
    }

    /// Spaces and their like stand there as three octal digits.
    fn unescaped(text: &str) -> String {
        let mut pieces = text.split('\\');
        let mut plain = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let sign = piece
                .get(..3)
                .and_then(|code| u8::from_str_radix(code, 8).ok());
            match (sign, piece.get(3..)) {
                (Some(sign), Some(rest)) => {
                    plain.push(char::from(sign));
                    plain.push_str(rest);
                }
                (_, _) => {
                    plain.push('\\');
                    plain.push_str(piece);
                }
            }
        }
        plain
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        const MOUNTS: &str = "\
22 1 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
23 22 0:21 / /proc rw - proc proc rw
40 22 259:1 / /boot/efi rw - vfat /dev/nvme0n1p1 rw
91 22 8:17 / /run/media/amina/STICK\\040VAN\\040JAN rw,nosuid - vfat /dev/sdb1 rw,uid=1000
92 22 8:33 / /mnt/kaart rw - vfat /dev/sdc1 rw
93 22 8:49 / /mnt/schijf rw - ext4 /dev/sdd1 rw
94 22 0:50 / /media/wolk rw - fuse.sshfs wolk: rw
";

        #[test]
        fn only_what_people_plug_in_is_a_stick() {
            let found = removable(MOUNTS, |disk| disk == "sdc1" || disk == "nvme0n1p2");
            let told: Vec<&Path> = found.iter().map(PathBuf::as_path).collect();
            let stick = Path::new("/run/media/amina/STICK VAN JAN");
            assert_eq!(told, [Path::new("/mnt/kaart"), stick]);
        }
    }
}

#[cfg(windows)]
mod windows {
    use std::collections::BTreeSet;
    use std::path::PathBuf;

    /// What the system calls a drive whose disk can be taken out.
    const REMOVABLE: u32 = 2;

    #[allow(unsafe_code, reason = "the only way to ask what kind of drive it is")]
    unsafe extern "system" {
        fn GetDriveTypeW(root: *const u16) -> u32;
    }

    pub fn removable() -> BTreeSet<PathBuf> {
        let roots = ('D'..='Z').map(|letter| format!("{letter}:\\"));
        roots
            .filter(|root| is_removable(root))
            .map(PathBuf::from)
            .filter(|root| root.is_dir())
            .collect()
    }

    fn is_removable(root: &str) -> bool {
        let wide: Vec<u16> = root.encode_utf16().chain([0]).collect();
        // SAFETY: the text ends with a zero, and is only read.
        #[allow(unsafe_code, reason = "the only way to ask what kind of drive it is")]
        unsafe {
            GetDriveTypeW(wide.as_ptr()) == REMOVABLE
        }
    }
}
