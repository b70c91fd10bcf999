//! The plug is pulled at every file that comes to the disk while a laptop gets other keys: because somebody's access there
//! ended, or because its folder was copied.

use std::fs;
use std::path::Path;

use samenboek_tests::program::Laptop;
use serde_json::{Value, json};

use crate::disk::needs_strace;
use crate::keys::{NEW, at_every_sync, copy, pulled, table};

fn done(data: &Path, said: &[&str]) -> bool {
    pulled(data, said, None).status.success()
}

#[test]
fn a_plug_pulled_while_the_shared_database_gets_its_other_key_locks_nobody_out_who_stays() {
    needs_strace();
    let table = table();
    let data = table.path().join("balie");
    drop(Laptop { data: data.clone() }.found());
    for person in ["Bram", "Sevda"] {
        let add = ["people", "add", "--person", person, "--role", "host"];
        assert!(done(&data, &[&["--as", "Amina"], &add[..]].concat()));
    }
    let words = table.path().join("wachtzin.txt");
    fs::write(&words, NEW).unwrap();
    let by = |person: &'static str, said: &'static str| {
        let words = words.to_str().unwrap();
        ["--as", person, "--passphrase-file", words, said].map(str::to_owned)
    };
    let comes_in = |left: &Path, person: &'static str| {
        let said = by(person, "verify");
        done(left, &said.each_ref().map(String::as_str))
    };
    assert!(comes_in(&data, "Bram") && comes_in(&data, "Sevda"));
    let ends = ["--as", "Amina", "people", "revoke", "--person", "Bram"];
    assert!(done(&data, &ends));
    let is_due = |left: &Path| {
        let keys = fs::read(left.join("keys.json")).unwrap();
        let keys: Value = serde_json::from_slice(&keys).unwrap();
        assert_eq!(keys["enrolments"].as_array().unwrap().len(), 2);
        keys["rekey"] == true
    };
    assert!(is_due(&data));
    let cuts = at_every_sync(&data, &["--as", "Amina", "status"], |left, what| {
        // Whoever comes first may be another.
        assert!(comes_in(left, "Sevda"), "{what}");
        assert!(done(left, &["--as", "Amina", "verify"]), "{what}");
        assert!(comes_in(left, "Sevda"), "{what}");
        assert!(!comes_in(left, "Bram") && !is_due(left), "{what}");
    });
    assert!(cuts > 5, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_a_copied_laptop_gets_its_own_keys_leaves_one_that_the_others_believe() {
    needs_strace();
    let table = table();
    let (here, there) = (table.path().join("balie"), table.path().join("thuis"));
    let (stick, other) = (table.path().join("stick"), table.path().join("kopie"));
    fs::create_dir(&stick).unwrap();
    let thuis = Laptop {
        data: there.clone(),
    };
    let mut amina = Laptop { data: here.clone() }.found();
    let mut bram = thuis.join(&mut amina, &stick);
    for sitting in [&mut bram, &mut amina] {
        sitting.exchanges(&stick);
    }
    drop(bram);
    copy(&there, &other);
    let draft = |title: &str| json!({ "happened_on": "2026-11-20", "title": title });
    let mut twin = Laptop { data: other }.sit();
    twin.tries(&["encounter", "add"], &draft("Taart")).unwrap();
    let mut bram = thuis.sit();
    bram.tries(&["encounter", "add"], &draft("Soep")).unwrap();
    twin.exchanges(&stick);
    bram.exchanges(&stick);
    drop((bram, twin, amina));
    let cuts = at_every_sync(&there, &["status"], |left, what| {
        let balie = table.path().join("balie-nu");
        let meeting = table.path().join("stick-nu");
        copy(&here, &balie);
        fs::create_dir(&meeting).unwrap();
        let mut bram = Laptop {
            data: left.to_owned(),
        }
        .sit();
        let standing = bram.does(&["standing"]);
        assert_eq!(standing["mine"], "counts", "{what}");
        assert_eq!(standing["copied"], true, "{what}");
        bram.tries(&["encounter", "add"], &draft("Verder")).unwrap();
        bram.exchanges(&meeting);
        bram.is_sound();
        let mut amina = Laptop {
            data: balie.clone(),
        }
        .sit();
        amina.exchanges(&meeting);
        let mut titles: Vec<String> = amina
            .lists(&["encounter", "list"])
            .iter()
            .map(|row| row["title"].as_str().unwrap().to_owned())
            .collect();
        titles.sort();
        assert_eq!(titles, ["Soep", "Taart", "Verder"], "{what}");
        drop((bram, amina));
        fs::remove_dir_all(balie).unwrap();
        fs::remove_dir_all(meeting).unwrap();
    });
    assert!(cuts > 5, "{cuts} syncs");
}
