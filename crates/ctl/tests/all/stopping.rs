//! Ctrl-C in the middle of an exchange: it stops at a whole parcel, says so, and nothing is lost.
#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::json;

use crate::kit::{AMINAS, BRAMS, Laptop, Said, Table, joins};

const EVENINGS: usize = 30;
/// The program may be done before the signal comes; then a further empty stick is tried.
const STICKS: usize = 20;

/// Files on a stick besides the ledger's.
fn parcels(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    let counted = entries.flatten().map(|entry| {
        let path = entry.path();
        match path.is_dir() {
            true if path.ends_with("ledger") => 0,
            true => parcels(&path),
            false => 1,
        }
    });
    counted.sum()
}

/// Exchanges with an empty stick and is told to stop once the first parcel lies there.
fn told_to_stop(laptop: &Laptop, stick: &Path, signal: &str) -> Said {
    let mut exchange = laptop.program();
    exchange.arg("exchange").arg("--folder").arg(stick);
    let mut child = exchange
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    while parcels(stick) == 0 && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let id = child.id().to_string();
    let _ = Command::new("kill").args([signal, &id]).output();
    Said(child.wait_with_output().unwrap())
}

#[test]
fn an_exchange_that_is_told_to_stop_says_so_and_the_next_one_finishes_it() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    let mut amina = laptop.found("De Brug", "Amina", "Balie");
    let stick = table.stick("stick");
    let mut bram = joins(&mut amina, &table.laptop("thuis", BRAMS), "Bram", &stick);
    // Every exchange ends a parcel, so that there are many to carry.
    for number in 0..EVENINGS {
        amina.records(&json!({ "happened_on": "2026-11-20", "title": format!("Avond {number}") }));
        amina.exchanges(&stick);
    }
    drop(amina);
    for signal in ["-INT", "-TERM"] {
        let (said, empty) = (0..STICKS)
            .map(|number| table.stick(&format!("leeg{signal}{number}")))
            .map(|empty| (told_to_stop(&laptop, &empty, signal), empty))
            .find(|(said, _)| said.status() != 0)
            .unwrap();
        let refused = said.refusal();
        assert_eq!(refused["code"], "cancelled");
        assert_eq!(refused["message"], "You stopped.");
        let carried = parcels(&empty);
        let again = laptop.says(&["exchange", "--folder", empty.to_str().unwrap()]);
        assert_eq!(again.value()["set_aside"], json!([]));
        assert!(parcels(&empty) > carried, "it had stopped on the way");
        bram.exchanges(&empty);
        let list = bram.does(&["encounter", "list"]);
        assert_eq!(list.as_array().unwrap().len(), EVENINGS);
    }
    bram.is_sound();
    laptop.sit().is_sound();
}
