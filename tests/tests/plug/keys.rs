//! The plug is pulled at every file that comes to the disk while keys change: whoever sits at the laptop sits down again,
//! and what was begun was done, or can be done again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use samenboek_tests::program::{Laptop, Sitting};
use serde_json::{Value, json};

use crate::disk::needs_strace;

pub(crate) const NEW: &str = "molen regen stoep jas";

pub(crate) fn table() -> tempfile::TempDir {
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// What is said to a laptop in one process, with the plug pulled at the `n`-th sync of a file or a folder; without a
/// number nothing happens.
pub(crate) fn pulled(data: &Path, said: &[&str], n: Option<usize>) -> Output {
    let laptop = Laptop {
        data: data.to_owned(),
    };
    let inject = n.map(|n| format!("inject=fsync,fdatasync:signal=SIGKILL:when={n}"));
    let mut before = vec![
        "strace",
        "-f",
        "-o",
        "/dev/null",
        "-e",
        "trace=fsync,fdatasync",
    ];
    if let Some(inject) = &inject {
        before.extend(["-e", inject]);
    }
    let batch = laptop.batch(&before);
    let mut command = Command::new(batch.get_program());
    let arguments: Vec<_> = batch.get_args().collect();
    // The same words without the batch, which is the last of them.
    command.args(&arguments[..arguments.len() - 1]).args(said);
    for (name, value) in batch.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.env("SAMENBOEK_NEW_PASSPHRASE", NEW);
    command.output().unwrap()
}

pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
    }
}

/// Pulls the plug at each sync in turn, on a fresh copy of the folder, and hands what is left to `holds`. Returns how
/// often.
pub(crate) fn at_every_sync(data: &Path, said: &[&str], holds: impl Fn(&Path, &str)) -> usize {
    let mut cut = 0;
    loop {
        let here = data.with_file_name(format!("na-{cut}"));
        copy(data, &here);
        let output = pulled(&here, said, Some(cut + 1));
        // What still comes to the disk behind the answer only tidies up.
        if !output.stdout.is_empty() {
            holds(&here, "answered");
            fs::remove_dir_all(&here).unwrap();
            return cut;
        }
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!told.contains("\"code\""), "{told}");
        holds(&here, &format!("cut {cut}"));
        fs::remove_dir_all(&here).unwrap();
        cut += 1;
        assert!(cut < 200, "it never ends");
    }
}

/// Amina and Petra each lead and ended one another; Petra's laptop heard of both, and lies here with the paper.
fn frozen(table: &Path) -> (PathBuf, PathBuf) {
    let (here, there) = (table.join("balie"), table.join("thuis"));
    let stick = table.join("stick");
    fs::create_dir(&stick).unwrap();
    let (balie, thuis) = (
        Laptop { data: here },
        Laptop {
            data: there.clone(),
        },
    );
    let sheets = table.join("bladen.json");
    let mut amina = balie.sit();
    amina.does(&[
        "found",
        "--centre",
        "De Brug",
        "--person",
        "Amina",
        "--laptop",
        "Balie",
        "--class",
        "shared",
        "--sheets",
        sheets.to_str().unwrap(),
    ]);
    let mut petra = thuis.join_as(&mut amina, &stick, "Petra", "Thuis", "coordinator");
    let meet =
        |who: &mut Sitting| drop(who.does(&["exchange", "--folder", stick.to_str().unwrap()]));
    meet(&mut petra);
    meet(&mut amina);
    meet(&mut petra);
    amina.does(&["people", "revoke", "--person", "Petra"]);
    petra.does(&["people", "revoke", "--person", "Amina"]);
    meet(&mut amina);
    meet(&mut petra);
    let sheets: Value = serde_json::from_slice(&fs::read(sheets).unwrap()).unwrap();
    let paper = table.join("sleutel.txt");
    fs::write(&paper, sheets["paper_key"].as_str().unwrap()).unwrap();
    (there, paper)
}

#[test]
fn a_plug_pulled_while_the_paper_is_used_on_a_stopped_laptop_locks_nobody_out_and_wastes_no_paper()
{
    needs_strace();
    let table = table();
    let (data, paper) = frozen(table.path());
    let restore = ["paper", "restore", "--code-file", paper.to_str().unwrap()];
    let cuts = at_every_sync(&data, &restore, |left, what| {
        let mut petra = Laptop {
            data: left.to_owned(),
        }
        .sit();
        if let Err(refused) = petra.tries(&restore, &Value::Null) {
            assert_eq!(refused, "paper_spent", "{what}");
        }
        let dry = petra.does(&["people", "list"]);
        let mut people = dry.as_array().unwrap().iter();
        let petras = people.find(|row| row["name"] == "Petra").unwrap();
        assert_eq!(petras["role"], "coordinator", "{what}");
        petra.does(&["people", "add", "--person", "Henk", "--role", "host"]);
        let draft = json!({ "happened_on": "2026-11-20", "title": "Weer verder" });
        petra.tries(&["encounter", "add"], &draft).unwrap();
        petra.is_sound();
    });
    assert!(cuts > 5, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_a_passphrase_is_given_leaves_the_old_one_or_the_new_and_it_can_be_given_again()
 {
    needs_strace();
    let table = table();
    let data = table.path().join("balie");
    let balie = Laptop { data: data.clone() };
    let mut amina = balie.found();
    amina.does(&["people", "add", "--person", "Henk", "--role", "host"]);
    drop(amina);
    let give = ["people", "passphrase", "--person", "Henk"];
    let cuts = at_every_sync(
        &data,
        &[&["--as", "Amina"], &give[..]].concat(),
        |left, what| {
            let as_amina = [&["--as", "Amina"], &give[..]].concat();
            let again = pulled(left, &as_amina, None);
            assert!(again.status.success(), "{what}: {again:?}");
            let faces = fs::read_to_string(left.join("keys.json")).unwrap();
            let keys: Value = serde_json::from_str(&faces).unwrap();
            let there = keys["enrolments"].as_array().unwrap().len();
            assert_eq!(there, 2, "{what}: nobody stands there twice");
            let passphrase = left.with_file_name("nieuw.txt");
            fs::write(&passphrase, NEW).unwrap();
            let henk = [
                "--as",
                "Henk",
                "--passphrase-file",
                passphrase.to_str().unwrap(),
                "status",
            ];
            let henk = pulled(left, &henk, None);
            assert!(henk.status.success(), "{what}: {henk:?}");
        },
    );
    assert!(cuts > 5, "{cuts} syncs");
}

#[test]
fn a_plug_pulled_while_a_key_stick_is_made_leaves_one_that_works() {
    needs_strace();
    let table = table();
    let data = table.path().join("balie");
    let balie = Laptop { data: data.clone() };
    let stick = table.path().join("rood");
    fs::create_dir(&stick).unwrap();
    let folder = stick.to_str().unwrap();
    let mut amina = balie.found();
    amina.does(&["key-stick", "make", "--folder", folder]);
    drop(amina);
    let first: Vec<PathBuf> = fs::read_dir(&stick)
        .unwrap()
        .flatten()
        .map(|it| it.path())
        .collect();
    let kept = fs::read(&first[0]).unwrap();
    let cuts = at_every_sync(
        &data,
        &["key-stick", "make", "--folder", folder],
        |left, what| {
            let by_stick = pulled(left, &["--key-stick", folder, "status"], None);
            assert!(by_stick.status.success(), "{what}: {by_stick:?}");
            // As it was, for the next cut.
            for file in fs::read_dir(&stick).unwrap().flatten() {
                fs::remove_file(file.path()).unwrap();
            }
            fs::write(&first[0], &kept).unwrap();
        },
    );
    assert!(cuts > 1, "{cuts} syncs");
    let by_words = pulled(&data, &["status"], None);
    assert!(by_words.status.success());
}
