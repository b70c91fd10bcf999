//! W4: the list of all titles, from the start of a process. What the key derivation takes stands beside it.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use samenboek_app::{EncounterQuery, House, Passphrase};
use samenboek_crypto::KeysFile;
use samenboek_tests::{PASSPHRASE, hundredths, note};
use serde_json::{Value, json};

use crate::{milliseconds, records};

const TIMES: usize = 7;

pub fn measure(count: usize) {
    let (mut laptop, _folder) = records::filled(count);
    let path = laptop.folder.clone();
    laptop.switch_off();
    for rep in 1..=TIMES {
        let begun = Instant::now();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--measure", "list-of", path.to_str().unwrap()])
            .output()
            .unwrap();
        let wall = begun.elapsed().as_secs_f64() * 1000.0;
        let mut row: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(row["titles"], json!(count));
        let fields = row.as_object_mut().unwrap();
        fields.insert("rep".to_owned(), json!(rep));
        fields.insert("n".to_owned(), json!(count));
        fields.insert("wall_ms".to_owned(), json!(hundredths(wall)));
        note("W4", &row);
    }
}

/// The process of one: opens the book, asks for every title, and says what each took.
pub fn of(path: &str) {
    let keys = KeysFile::from_bytes(&std::fs::read(Path::new(path).join("keys.json")).unwrap());
    let keys = keys.unwrap();
    let signer = keys.enrolments()[0].signer;
    let passphrase = Passphrase::new(PASSPHRASE);
    let asked_for_the_list = Instant::now();
    let house = House::open(Path::new(path)).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    house.unlock(&enrolment, &passphrase).unwrap();
    let unlocked = asked_for_the_list.elapsed().as_secs_f64() * 1000.0;
    let (first, page) = milliseconds(|| house.list_encounters(&EncounterQuery::default()).unwrap());
    let all = EncounterQuery {
        limit: 1_000_000,
        ..EncounterQuery::default()
    };
    let (list, rows) = milliseconds(|| house.list_encounters(&all).unwrap().rows);
    let titles = rows.iter().filter(|row| !row.row.title.is_empty()).count();
    // Besides the block of the key derivation, which has gone by now.
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    let kilobytes: f64 = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    assert!(!page.rows.is_empty());
    let (derived, _) = milliseconds(|| keys.unlock(&signer, &passphrase).unwrap());
    let row = json!({
        "titles": titles, "unlock_ms": hundredths(unlocked), "derivation_ms": hundredths(derived),
        "page_ms": hundredths(first), "list_ms": hundredths(list), "mb": hundredths(kilobytes / 1000.0),
    });
    println!("{row}");
}
