//! Two laptops on one workload with programs of others (W1, W2 of `tests/peers`): two processes, one calls the other over the
//! loopback, address known, handshake in the clock, everything durable, sealed, merged field by field.
//!
//! `--measure peers N [REPETITIONS] [FOLDER] [w1, w1-few or w2]` prints a JSON line for each measure, as the rivals do; `--measure records N FOLDER`
//! writes the records and edits for them. `w1-few` changes as many records as W1 does among 10,000. Seeded books stay in the folder and are used again.

mod laptop;
mod process;
mod workload;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Stick};
use serde_json::{Value, json};

use process::Peer;
pub use process::{call, serve};
pub use workload::write;
use workload::{Edits, record};

const SEED: u64 = 1;

/// The rows of a table: what, how often, how long.
pub fn measure(count: usize, repetitions: usize, folder: &Path, only: &str) {
    let base = folder.join(format!("samenboek-{count}"));
    fs::create_dir_all(&base).unwrap();
    seed(&base, count);
    let first = match only {
        // Once they must have met.
        "w1" | "w1-few" if base.join("met").exists() => 0,
        "w1" | "w1-few" => 1,
        _ => repetitions,
    };
    for repetition in 1..=first {
        first_meeting(&base, count, repetition);
    }
    for repetition in 1..=(if only == "w2" { 0 } else { repetitions }) {
        let edits = match only {
            "w1-few" => Edits::as_many_as(10_000, count, SEED),
            _ => Edits::of(count, SEED),
        };
        meeting_again(&base, count, repetition, &edits);
    }
}

fn note(what: &str, repetition: usize, row: Value) {
    samenboek_tests::note(what, &json!({"rep": repetition}).merged(row));
}

/// A holds everything, B is of the same centre and holds nothing; both as folders to be copied.
fn seed(base: &Path, count: usize) {
    let (a, b) = (base.join("A0"), base.join("B0"));
    if !base.join("seeded").exists() {
        for old in [&a, &b] {
            let _ = fs::remove_dir_all(old);
        }
        let mut marga = Laptop::new(&a, 1);
        marga.found("De Brug", "Marga", "Balie");
        let mut amina = Laptop::new(&b, 2);
        amina.join(&marga, "Amina", "Amina thuis", Role::Volunteer);
        for laptop in [&marga, &amina, &marga] {
            laptop
                .exchange(&mut Stick::open(&base.join("stick")))
                .unwrap();
        }
        marga.switch_off();
        amina.switch_off();
        let begun = Instant::now();
        let seeded = laptop::open(&a);
        let mut records = (0..count).map(|at| record(at as u64, SEED));
        loop {
            let some: Vec<Value> = records.by_ref().take(100).collect();
            if some.is_empty() {
                break;
            }
            seeded.put(&some);
        }
        note(
            "seed",
            0,
            json!({"wall_ms": begun.elapsed().as_millis() as u64}),
        );
        for at in (0..count).step_by(1 + count / 100) {
            let expected = record(at as u64, SEED);
            assert_eq!(seeded.get(&expected), expected, "every byte is kept");
        }
        drop(seeded);
        fs::write(base.join("seeded"), b"").unwrap();
    }
}

/// W2.
fn first_meeting(base: &Path, count: usize, repetition: usize) {
    let [a, b] = fresh(base, ["A0", "B0"], ["A2", "B2"]);
    let (mut serving, mut calling) = (Peer::serving(&a), Peer::calling(&b));
    let met = process::meet(&mut serving, &mut calling);
    let (checked_ms, checked_s) = process::check(&mut calling);
    drop((serving, calling));
    let (rows, _) = laptop::standing(&b);
    let same = rows == count && laptop::digest(&a, count) == laptop::digest(&b, count);
    note(
        "W2",
        repetition,
        json!({"got": rows, "same": same, "disk_b": size(&b), "checked_after_ms": checked_ms.round(), "checked_cpu_s": checked_s})
            .merged(met.row()),
    );
    if !base.join("met").exists() {
        fresh(base, ["A2", "B2"], ["A0m", "B0m"]);
        fs::write(base.join("met"), b"").unwrap();
    }
}

/// W1, and once more with nothing to say.
fn meeting_again(base: &Path, count: usize, repetition: usize, edits: &Edits) {
    let [a, b] = fresh(base, ["A0m", "B0m"], ["A1", "B1"]);
    let clashes = edits.both.len();
    laptop::edit(&a, &edits.a, &edits.both, "A");
    laptop::edit(&b, &edits.b, &edits.both, "B");
    let (mut serving, mut calling) = (Peer::serving(&a), Peer::calling(&b));
    let met = process::meet(&mut serving, &mut calling);
    let again = process::meet_again(&mut serving, &mut calling);
    let anew = process::meet(&mut serving, &mut calling);
    drop((serving, calling));
    let both = [&a, &b].map(|folder| laptop::standing(folder));
    let same =
        both == [(count, clashes); 2] && laptop::digest(&a, count) == laptop::digest(&b, count);
    let changes = laptop::has_edits(&b, &edits.a, "A") && laptop::has_edits(&a, &edits.b, "B");
    note(
        "W1",
        repetition,
        json!({"same": same && changes}).merged(met.row()),
    );
    note("W1 empty", repetition, again.row());
    note("W1 empty, called anew", repetition, anew.row());
}

/// Copies of two folders, with nothing of an earlier run in them.
fn fresh(base: &Path, from: [&str; 2], to: [&str; 2]) -> [PathBuf; 2] {
    let copies = [0, 1].map(|at| {
        let target = base.join(to[at]);
        let _ = fs::remove_dir_all(&target);
        copy(&base.join(from[at]), &target);
        target
    });
    // What lies in the page cache of a copy is no part of the clock.
    let _ = std::process::Command::new("sync").arg(base).status();
    copies
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn size(folder: &Path) -> u64 {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    files.map(|file| file.metadata().unwrap().len()).sum()
}

trait Merged {
    fn merged(self, other: Value) -> Value;
}

impl Merged for Value {
    fn merged(mut self, other: Value) -> Value {
        let more = other.as_object().unwrap().clone();
        self.as_object_mut().unwrap().extend(more);
        self
    }
}
