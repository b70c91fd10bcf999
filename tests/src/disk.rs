//! A disk that is really full: a small file system in memory, which the system itself refuses to fill further.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What such a disk gives out at once.
const PAGE: usize = 4096;

/// A mounted disk. It goes when this is dropped.
pub struct Disk {
    at: PathBuf,
}

impl Disk {
    /// A disk of so many megabytes in this folder, which is made. None when nobody here may mount one, which is told: only
    /// root may, or whoever may call sudo without a password.
    ///
    /// # Panics
    ///
    /// In CI: what is not tested there is tested nowhere.
    pub fn mount(at: &Path, megabytes: usize) -> Option<Self> {
        fs::create_dir_all(at).unwrap();
        let options = format!("size={megabytes}m,mode=0777");
        let done = as_root("mount", &["-t", "tmpfs", "-o", &options, "tmpfs"], at);
        assert!(
            done || std::env::var_os("CI").is_none(),
            "no disk can be mounted here: in CI this test runs as root"
        );
        if !done {
            eprintln!("PASSED BY: only root can mount a disk that fills up");
            return None;
        }
        Some(Self { at: at.to_owned() })
    }

    /// Fills it, but for so many pages.
    pub fn fill(&self, but_for: usize) {
        self.make_room();
        let ballast = self.ballast();
        let mut file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&ballast)
            .unwrap();
        let page = [7; PAGE];
        while file.write_all(&page).is_ok() {}
        // A page may be there in part.
        let whole = file.metadata().unwrap().len() / PAGE as u64;
        let kept = whole.saturating_sub(but_for as u64);
        file.set_len(kept * PAGE as u64).unwrap();
        assert!(kept > 0, "the disk is too small for this test");
    }

    /// Throws away what it was filled with.
    pub fn make_room(&self) {
        let _ = fs::remove_file(self.ballast());
    }

    fn ballast(&self) -> PathBuf {
        self.at.join("ballast")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Also while somebody holds a file there.
        as_root("umount", &["-l"], &self.at);
    }
}

fn as_root(program: &str, words: &[&str], at: &Path) -> bool {
    let id = Command::new("id").arg("-u").output().unwrap();
    let mut command = if id.stdout.starts_with(b"0\n") {
        Command::new(program)
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", program]);
        sudo
    };
    command.args(words).arg(at).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
