//! Every target on its corpus and on some thousands of seeded changes of it, each in a process of its own that may use
//! little memory: what ends the program ends only that, and is told. `SAMENBOEK_FUZZ_RUNS` asks for another number of changes.
#![cfg(debug_assertions)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::fs::{self, File};
use std::io::{Seek, Write};
use std::path::PathBuf;
use std::process::Command;

use samenboek_fuzz::{Mutations, TARGETS, Target, corpus, find, record};

/// Which target a child runs.
const CHILD: &str = "SAMENBOEK_FUZZ_CHILD";
/// The name of the file with what it was given last.
const LAST: &str = "last-input";
/// What a child may use, in bytes: a laptop with little memory goes on beside it.
#[cfg(unix)]
const MEMORY: u64 = 1 << 30;
const SEED: u64 = 20_261_128;

#[test]
fn no_foreign_bytes_bring_a_decoder_down() {
    for target in &TARGETS {
        assert!(!known(target).is_empty(), "{} has no corpus", target.name);
        let folder = folder(target);
        fs::create_dir_all(&folder).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "one_target_in_its_own_process", "--nocapture"]);
        // What it lays down is taken away when it ends well.
        for name in ["TMPDIR", "TMP", "TEMP"] {
            child.env(name, &folder);
        }
        let child = child.env(CHILD, target.name).output().unwrap();
        assert!(
            child.status.success(),
            "{} fell over ({}); its last input lies in {}\n{}",
            target.name,
            child.status,
            folder.join(LAST).display(),
            String::from_utf8_lossy(&child.stderr)
        );
        fs::remove_dir_all(folder).unwrap();
    }
}

#[test]
fn one_target_in_its_own_process() {
    // Called by the test above, and only then.
    let Ok(name) = std::env::var(CHILD) else {
        return;
    };
    limit_memory();
    let target = find(&name).unwrap();
    let known = known(target);
    // Held open: a file that is opened anew for each input is written to the disk each time.
    let mut last = File::create(std::env::temp_dir().join(LAST)).unwrap();
    let asked = std::env::var("SAMENBOEK_FUZZ_RUNS");
    let short = asked.map_or(target.short, |asked| asked.parse().unwrap());
    let changed = Mutations::of(&known, SEED).take(short);
    // Panics that are contained would fill the page.
    let told = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    for input in known.iter().cloned().chain(changed) {
        last.set_len(0).unwrap();
        last.rewind().unwrap();
        last.write_all(&input).unwrap();
        if let Err(said) = std::panic::catch_unwind(|| (target.run)(&input)) {
            std::panic::set_hook(told);
            (target.run)(&input);
            let said = said.downcast_ref::<String>().map_or("", String::as_str);
            panic!("it fell over once, and not a second time: {said}");
        }
    }
}

#[cfg(unix)]
fn limit_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = Rlimit {
        current: Some(MEMORY),
        maximum: Some(MEMORY),
    };
    setrlimit(Resource::As, limit).unwrap();
}

#[cfg(not(unix))]
fn limit_memory() {}

fn known(target: &Target) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> = fs::read_dir(corpus().join(target.name))
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).unwrap()).collect()
}

fn folder(target: &Target) -> PathBuf {
    std::env::temp_dir().join(format!("samenboek-fuzz-{}", target.name))
}

/// Writes the beginnings of the corpus anew, after a format grew:
/// `SAMENBOEK_RECORD=corpus cargo test -p samenboek-fuzz --test short record_beginnings`
#[test]
fn record_beginnings() {
    if std::env::var("SAMENBOEK_RECORD").is_ok_and(|what| what == "corpus") {
        record(&corpus());
    }
}
