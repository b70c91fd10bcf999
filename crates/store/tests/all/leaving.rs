//! A program that ends while others in it still write: it ends well, and what was said to be saved is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use rusqlite::Connection;
use samenboek_store::Store;
use tempfile::TempDir;

use crate::kit::{AMINA, JAN, Laptop, MARGA, evening, id};

/// The folder in which a child writes and leaves.
const LEAVES: &str = "SAMENBOEK_LEAVES_WHILE_IT_WRITES";

#[test]
fn a_program_that_ends_while_it_writes_ends_well_and_has_what_it_said() {
    if let Some(folder) = std::env::var_os(LEAVES) {
        leave_while_it_writes(&PathBuf::from(folder));
        return;
    }
    for turn in 0..8 {
        let folder = TempDir::new().unwrap();
        let name = thread::current().name().unwrap().to_owned();
        let ended = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", &name])
            .env(LEAVES, folder.path())
            .output()
            .unwrap();
        assert!(ended.status.success(), "turn {turn}: {ended:?}");
        for who in [MARGA, AMINA, JAN] {
            has_what_it_said(folder.path(), who);
        }
    }
}

/// Three write, nobody stops them, and the program ends as soon as each of them saved something.
fn leave_while_it_writes(folder: &Path) {
    let (saved, seen) = channel();
    for who in [MARGA, AMINA, JAN] {
        let own = folder.join(who.to_string());
        fs::create_dir(&own).unwrap();
        let saved = saved.clone();
        thread::spawn(move || writes_until_it_ends(&own, who, &saved));
    }
    for _ in 0..3 {
        seen.recv().unwrap();
    }
}

fn writes_until_it_ends(own: &Path, who: usize, saved: &Sender<()>) {
    let mut laptop = Laptop::of(who);
    laptop.pull_the_plug();
    let base = laptop.folder.path().join("shared.db");
    fs::copy(base, own.join("shared.db")).unwrap();
    laptop.folder = TempDir::new_in(own).unwrap();
    let key = laptop.person().open.store_key();
    fs::write(own.join("key"), key.sqlcipher_pragma().as_str()).unwrap();
    laptop.store = Some(Store::open(&own.join("shared.db"), key).unwrap());
    for number in 1..=u8::MAX {
        laptop.record(id(number), evening("Soep"));
        fs::write(own.join("said"), [number]).unwrap();
        if number == 2 {
            saved.send(()).unwrap();
        }
    }
}

fn has_what_it_said(folder: &Path, who: usize) {
    let own = folder.join(who.to_string());
    let said = fs::read(own.join("said")).unwrap_or_default();
    let database = Connection::open(own.join("shared.db")).unwrap();
    let key = fs::read_to_string(own.join("key")).unwrap();
    database.pragma_update(None, "key", key).unwrap();
    let one = |asked: &str| -> i64 { database.query_row(asked, [], |row| row.get(0)).unwrap() };
    let saved = one("SELECT count(*) FROM documents");
    assert!(saved >= i64::from(said.first().copied().unwrap_or(0)));
    let whole = |asked: &str, said: &str| {
        let mut rows = database.prepare(asked).unwrap();
        let told: Vec<String> = rows
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert_eq!(told.join(" "), said, "{asked}");
    };
    whole("PRAGMA integrity_check", "ok");
    whole("PRAGMA cipher_integrity_check", "");
}
