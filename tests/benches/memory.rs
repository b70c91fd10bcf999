//! W6: memory of a process that opened a book, listed, searched and saved; besides the block of the key derivation.

use std::path::Path;
use std::process::Command;

use samenboek_app::{EncounterQuery, House, Passphrase};
use samenboek_tests::{PASSPHRASE, evening, hundredths, note};
use serde_json::json;

use crate::records;

pub fn measure(sizes: &[usize]) {
    let mut found = Vec::new();
    for count in sizes {
        let (mut laptop, _folder) = records::filled(*count);
        let path = laptop.folder.clone();
        laptop.switch_off();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--measure", "memory-of", path.to_str().unwrap()])
            .output()
            .unwrap();
        let kilobytes: f64 = String::from_utf8_lossy(&output.stdout)
            .trim()
            .parse()
            .unwrap();
        println!(
            "memory with {count} encounters: {:.1} MB",
            kilobytes / 1000.0
        );
        note(
            "W6",
            &json!({"n": count, "mb": hundredths(kilobytes / 1000.0)}),
        );
        found.push(kilobytes);
    }
    println!("memory ratio: {:.2}", found[found.len() - 1] / found[0]);
}

pub fn of(path: &str) {
    let house = House::open(Path::new(path)).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    house
        .unlock(&enrolment, &Passphrase::new(PASSPHRASE))
        .unwrap();
    for text in ["ko", "buren", "fatma"] {
        let query = EncounterQuery {
            search: Some(text.into()),
            ..EncounterQuery::default()
        };
        house.list_encounters(&query).unwrap();
    }
    house.today().unwrap();
    let draft = samenboek_domain::encounter::EncounterDraft::from_json(evening("Soep")).unwrap();
    house.record_encounter(draft).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    println!("{}", line.split_whitespace().nth(1).unwrap());
}
