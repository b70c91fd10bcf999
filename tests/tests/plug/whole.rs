//! The plug is pulled at every sync while a laptop does what concerns the whole book: takes it off, goes back to a backup,
//! takes late work in, parts with a laptop. What was begun goes on or was not begun, can be said again, and the others
//! come to the same.

use std::fs;
use std::path::{Path, PathBuf};

use samenboek_tests::program::{Laptop, Sitting};
use serde_json::{Value, json};

use crate::disk::needs_strace;
use crate::keys::{at_every_sync, pulled, table};

fn evening(title: &str) -> Value {
    json!({ "happened_on": "2026-11-20", "title": title })
}

fn writes(sitting: &mut Sitting, title: &str) -> String {
    let saved = sitting.tries(&["encounter", "add"], &evening(title));
    saved.unwrap()["id"].as_str().unwrap().to_owned()
}

fn titles(sitting: &mut Sitting) -> Vec<String> {
    let rows = sitting.lists(&["encounter", "list"]);
    let mut titles: Vec<String> = rows
        .iter()
        .map(|row| row["title"].as_str().unwrap().to_owned())
        .collect();
    titles.sort();
    titles
}

/// Amina's shared laptop and Bram's own, which met over a stick; nobody sits there now.
struct Street {
    table: tempfile::TempDir,
    balie: PathBuf,
    thuis: PathBuf,
    stick: PathBuf,
}

impl Street {
    /// With what both did before they go.
    fn after(deeds: impl FnOnce(&mut Sitting, &mut Sitting, &Path)) -> Self {
        let table = table();
        let (balie, thuis) = (table.path().join("balie"), table.path().join("thuis"));
        let stick = table.path().join("stick");
        fs::create_dir(&stick).unwrap();
        let at = |data: &Path| Laptop {
            data: data.to_owned(),
        };
        let mut amina = at(&balie).found();
        let mut bram = at(&thuis).join(&mut amina, &stick);
        writes(&mut amina, "Soep");
        for _ in 0..2 {
            amina.exchanges(&stick);
            bram.exchanges(&stick);
        }
        deeds(&mut amina, &mut bram, &stick);
        drop((amina, bram));
        Self {
            table,
            balie,
            thuis,
            stick,
        }
    }

    /// A copy of something, for one cut.
    fn copied(&self, what: &Path, name: &str) -> PathBuf {
        let to = self.table.path().join(name);
        if to.exists() {
            fs::remove_dir_all(&to).unwrap();
        }
        all_of(what, &to);
        to
    }
}

fn all_of(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        if entry.file_type().unwrap().is_dir() {
            all_of(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

fn sits(data: &Path) -> Sitting {
    Laptop {
        data: data.to_owned(),
    }
    .sit()
}

#[test]
fn a_plug_pulled_while_the_book_is_taken_off_leaves_a_laptop_with_the_book_or_one_without() {
    needs_strace();
    let street = Street::after(|_, _, _| {});
    let clear = ["laptop", "clear", "--yes"];
    let cuts = at_every_sync(&street.thuis, &clear, |left, what| {
        if left.join("keys.json").exists() {
            let mut bram = sits(left);
            assert_eq!(titles(&mut bram), ["Soep"], "{what}");
            bram.is_sound();
            bram.does(&clear);
            drop(bram);
        }
        // Without its keys nothing of it is left at the next start, and another book can begin here.
        let mut kees = sits(left);
        let words = ["found", "--centre", "Waterkant", "--person", "Kees"];
        let here = ["--laptop", "Kassa", "--class", "shared"];
        kees.does(&[&words[..], &here[..]].concat());
        assert_eq!(titles(&mut kees), Vec::<String>::new(), "{what}");
        kees.is_sound();
        drop(kees);
        let names = fs::read_dir(left).unwrap().flatten();
        for name in names.map(|it| it.file_name().into_string().unwrap()) {
            assert!(
                !name.contains("gone") && !name.contains(".old"),
                "{what}: {name}"
            );
        }
    });
    assert!(cuts > 2, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_a_laptop_is_parted_with_leaves_it_in_or_out_and_never_half() {
    needs_strace();
    let street = Street::after(|_, _, _| {});
    let part = ["laptop", "part", "--laptop", "Thuis", "--lost"];
    let cuts = at_every_sync(&street.balie, &part, |left, what| {
        let mut amina = sits(left);
        // Said again, it is done or was done: and then the list of what remains is there.
        if let Err(refused) = amina.tries(&part, &Value::Null) {
            assert_eq!(refused, "laptop_stopped", "{what}");
        }
        let partings = amina.lists(&["laptop", "partings"]);
        assert_eq!(partings.len(), 1, "{what}: {partings:?}");
        let facts = amina.does(&["laptop", "facts", "--laptop", "Thuis"]);
        assert_eq!(facts["stopped"], true, "{what}: {facts}");
        writes(&mut amina, "Daarna");
        amina.is_sound();
        let stick = street.copied(&street.stick, "stick-nu");
        amina.does(&["exchange", "--folder", stick.to_str().unwrap()]);
        drop(amina);
        // It hears that it is out, and reads nothing of what came after.
        let thuis = street.copied(&street.thuis, "thuis-nu");
        pulled(
            &thuis,
            &["exchange", "--folder", stick.to_str().unwrap()],
            None,
        );
        let listed = pulled(&thuis, &["encounter", "list"], None);
        let listed = String::from_utf8(listed.stdout).unwrap();
        assert!(!listed.contains("Daarna"), "{what}: {listed}");
    });
    assert!(cuts > 2, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_late_work_is_taken_in_leaves_it_taken_or_waiting_and_it_can_be_said_again() {
    needs_strace();
    let mut late = String::new();
    let street = Street::after(|amina, bram, stick| {
        writes(bram, "Nog onderweg");
        writes(bram, "En nog een");
        amina.does(&["people", "revoke", "--person", "Bram"]);
        bram.exchanges(stick);
        amina.does(&["exchange", "--folder", stick.to_str().unwrap()]);
        let waits = amina.lists(&["late", "list"]);
        late = waits[0]["id"].as_str().unwrap().to_owned();
    });
    let accept = ["late", "accept", late.as_str()];
    let cuts = at_every_sync(&street.balie, &accept, |left, what| {
        let mut amina = sits(left);
        if let Err(refused) = amina.tries(&accept, &Value::Null) {
            assert_eq!(refused, "already_settled", "{what}");
        }
        // What was being opened when the plug was pulled waits for the next exchange, whatever that brings.
        if titles(&mut amina) == ["Soep"] {
            let apart = amina.does(&["apart", "list"]);
            assert_eq!(apart[0]["reason"], "ended_the_program", "{what}: {apart}");
            amina.exchanges(&street.copied(&street.stick, "stick-nu"));
        }
        let expected = ["En nog een", "Nog onderweg", "Soep"];
        assert_eq!(titles(&mut amina), expected, "{what}");
        assert_eq!(amina.does(&["apart", "list"]), json!([]), "{what}");
        assert_eq!(amina.lists(&["late", "list"]), [] as [Value; 0], "{what}");
        amina.is_sound();
    });
    assert!(cuts > 2, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_the_book_goes_back_for_everybody_is_gone_back_to_whole_when_it_is_said_again()
 {
    needs_strace();
    let street = Street::after(|_, _, _| {});
    let (backup, back) = (
        street.table.path().join("reserve.sbkb"),
        street.table.path().join("terug"),
    );
    let stick = street.stick.to_str().unwrap();
    let mut amina = sits(&street.balie);
    amina.does(&["backup", "--out", backup.to_str().unwrap()]);
    drop(amina);
    let mut bram = sits(&street.thuis);
    let soup = bram.lists(&["encounter", "list"])[0]["id"].clone();
    let soup = soup.as_str().unwrap().to_owned();
    let patch = json!({ "title": "Snert" });
    bram.tries(&["encounter", "edit", &soup], &patch).unwrap();
    writes(&mut bram, "Thee");
    bram.exchanges(&street.stick);
    drop(bram);
    let mut amina = sits(&back);
    let from = backup.to_str().unwrap();
    amina.does(&["restore", "--in", from, "--mode", "roll-back"]);
    amina.does(&["exchange", "--folder", stick]);
    assert_eq!(titles(&mut amina), ["Snert", "Thee"]);
    assert_eq!(amina.does(&["go-back", "plan"])["things"], 2);
    drop(amina);
    let go = ["go-back", "do", "--things", "2"];
    let cuts = at_every_sync(&back, &go, |left, what| {
        let mut amina = sits(left);
        let things = amina.does(&["go-back", "plan"])["things"].clone();
        let things = things.to_string();
        // Whatever went back before the plug is not counted again: the rest is confirmed by its own number.
        if things != "0" {
            amina.does(&["go-back", "do", "--things", &things]);
        }
        assert_eq!(titles(&mut amina), ["Soep"], "{what}");
        amina.is_sound();
        let stick = street.copied(&street.stick, "stick-nu");
        let thuis = street.copied(&street.thuis, "thuis-nu");
        let mut bram = sits(&thuis);
        amina.exchanges(&stick);
        bram.exchanges(&stick);
        assert_eq!(titles(&mut bram), ["Soep"], "{what}");
        bram.is_sound();
        // All of it can be taken forward again.
        assert_eq!(amina.does(&["go-back", "undo"])["undone"], 2, "{what}");
        assert_eq!(titles(&mut amina), ["Snert", "Thee"], "{what}");
        drop((amina, bram));
    });
    assert!(cuts > 2, "{cuts} syncs");
}
