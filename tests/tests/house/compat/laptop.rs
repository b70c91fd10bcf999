//! What lies on a laptop of today: the file of keys and both databases, in today's form; and the files that were saved from
//! it or brought to it.
//!
//! A sealed page does not get smaller when it is packed. So the databases are kept without their seal, packed, and are sealed
//! again with the keys of that laptop before the program sees them. Everybody in them is invented.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use samenboek_app::{ExportChoice, ExportFormat, FileOfPackage, House, Passphrase, SignalQuery};
use samenboek_crypto::KeysFile;
use samenboek_domain::language_pack::Outline;
use samenboek_tests::{Laptop, PASSPHRASE, Stick, evening, program};
use serde_json::{Value, json};
use zstd::bulk::{compress, decompress};

use super::{fixture, told};
use crate::sharing::insider::files;

const LAPTOPS: [&str; 1] = ["laptop-0.1.0"];
/// So much one database is, unpacked, at most.
const MOST_UNPACKED: usize = 4 * 1024 * 1024;
const PACKED: &str = ".zst";

/// What stands in a whole book, also behind the door of the closed room, by what stays the same in every release.
fn told_whole(house: &House) -> Value {
    let mut book = told(house);
    let people = house.list_people(None, None, 1_000).unwrap().rows;
    let people = people.iter().map(|row| {
        let view = house.person_view(&row.tile.person).unwrap();
        json!({"name": row.tile.name, "role": view.role, "details": view.details, "encounters": row.encounters})
    });
    let series = house.list_series().unwrap().into_iter().map(|row| {
        let record = house.series(&row.row.id).unwrap().record;
        json!({"title": record.title, "place": record.place, "rhythm": record.rhythm, "from": record.from, "until": record.until,
            "starts_at": record.starts_at, "exceptions": record.exceptions.len()})
    });
    let every = SignalQuery {
        limit: 1_000,
        ..SignalQuery::default()
    };
    let signals = house.list_signals(&every).unwrap().rows.into_iter().map(|row| {
        let record = house.signal(&row.row.id).unwrap().record;
        json!({"noticed_on": record.noticed_on, "place": record.place, "kind": record.kind, "observation": record.observation,
            "heard": record.heard, "readings": record.readings.iter().map(|it| json!([it.phase, it.on])).collect::<Vec<_>>(),
            "action": record.action.map(|it| json!([it.text, it.due, it.on]))})
    });
    let groups = house.list_groups(None).unwrap().into_iter().map(|row| {
        let view = house.group(&row.row.id).unwrap();
        let members: Vec<Value> = view
            .members
            .iter()
            .map(|it| json!([it.person.name, it.role]))
            .collect();
        json!({"name": view.record.name, "sort": view.record.sort, "members": members})
    });
    let consents = house.list_consents().unwrap().into_iter().map(|it| {
        let record = house.consent(&it.row.id).unwrap().record;
        json!({"person": it.person.name, "purpose": record.purpose, "given_on": record.given_on, "withdrawn": record.withdrawn.len()})
    });
    let cases = house.list_cases().unwrap().into_iter().map(|row| {
        let view = house.case(&row.row.id).unwrap();
        let steps: Vec<Value> = view.course.steps.iter().map(|it| json!([it.step.kind(), it.step.on.to_string(), it.by])).collect();
        json!({"summary": view.record.summary, "reported_on": view.record.reported_on, "kinds": view.record.kinds,
            "parties": [row.first_party, row.second_party], "steps": steps, "lines": view.record.lines.len(),
            "complaints": view.complaints.len(), "pair": view.pair.iter().map(|it| it.name.clone()).collect::<BTreeSet<_>>()})
    });
    let agreements = house.list_agreements(None).unwrap().into_iter().map(|row| {
        let view = house.agreement(&row.row.id).unwrap();
        json!({"version": view.record.agreed.version().to_string(), "signatures": view.record.signatures.len(), "answers": view.answers.len()})
    });
    book["people"] = sorted(people);
    book["series"] = sorted(series);
    book["signals"] = sorted(signals);
    book["groups"] = sorted(groups);
    book["consents"] = sorted(consents);
    book["cases"] = sorted(cases);
    book["agreements"] = sorted(agreements);
    book["fields"] = json!(house.list_fields().unwrap().len());
    book
}

fn sorted(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    values.sort_by_key(Value::to_string);
    Value::Array(values)
}

/// The keys of both databases, by the words of the laptop.
fn sealed_by(folder: &Path) -> impl Fn(&str) -> String {
    let keys = KeysFile::from_bytes(&fs::read(folder.join("keys.json")).unwrap()).unwrap();
    let signer = keys.enrolments()[0].signer;
    let unlocked = keys.unlock(&signer, &Passphrase::new(PASSPHRASE)).unwrap();
    let (open, closed) = keys.open(&unlocked).unwrap();
    move |database| {
        let key = if database == "shared.db" {
            open.store_key()
        } else {
            closed.private_key()
        };
        key.sqlcipher_pragma().to_string()
    }
}

/// Writes a database into another, under another key; one without letters is none.
fn written_over(from: (&Path, &str), to: (&Path, &str)) {
    let database = rusqlite::Connection::open(from.0).unwrap();
    if !from.1.is_empty() {
        database.pragma_update(None, "key", from.1).unwrap();
    }
    let number = |name: &str| -> i64 {
        database
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
            .unwrap()
    };
    let (form, program) = (number("user_version"), number("application_id"));
    database
        .execute(
            "ATTACH DATABASE ?1 AS other KEY ?2",
            (to.0.to_str().unwrap(), to.1),
        )
        .unwrap();
    database
        .query_row("SELECT sqlcipher_export('other')", [], |_| Ok(()))
        .unwrap();
    database
        .pragma_update(Some("other"), "user_version", form)
        .unwrap();
    database
        .pragma_update(Some("other"), "application_id", program)
        .unwrap();
}

/// The laptop as it was left: what lies in the fixture, with its databases unpacked and sealed.
fn left_there(fixture: &Path, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    fs::copy(fixture.join("keys.json"), folder.join("keys.json")).unwrap();
    let key = sealed_by(folder);
    for (path, bytes) in files(fixture) {
        let name = path.file_name().unwrap().to_str().unwrap();
        let Some(name) = name.strip_suffix(PACKED) else {
            continue;
        };
        let plain = folder.join("plain");
        fs::write(&plain, decompress(&bytes, MOST_UNPACKED).unwrap()).unwrap();
        written_over((&plain, ""), (&folder.join(name), &key(name)));
        fs::remove_file(plain).unwrap();
    }
}

fn package_files(folder: PathBuf) -> impl Fn(&str) -> io::Result<Vec<u8>> {
    move |name| fs::read(folder.join(name))
}

#[test]
fn a_laptop_of_every_release_opens_today_says_the_same_and_goes_on() {
    for left in LAPTOPS {
        let expected: Value =
            serde_json::from_slice(&fs::read(fixture(left).join("book.json")).unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path().join("laptop");
        left_there(&fixture(left), &here);
        let laptop = Laptop::left_behind(&here, 43);
        let house = laptop.house();
        assert_eq!(house.verify().unwrap().problems, [], "{left}");
        assert_eq!(told_whole(house), expected, "{left}");
        for kind in [
            "encounters",
            "rules",
            "people",
            "series",
            "signals",
            "groups",
            "consents",
            "cases",
        ] {
            assert!(
                !expected[kind].as_array().unwrap().is_empty(),
                "{left}: no {kind}"
            );
        }
        // It goes on from there, also on a stick, and also cold.
        let id = laptop.record(evening("Vandaag"));
        let stick = folder.path().join("stick");
        let met = laptop.exchange(&mut Stick::open(&stick)).unwrap();
        assert_eq!((met.set_aside.len(), met.slip.waiting), (0, 0), "{left}");
        drop(laptop);
        let again = Laptop::left_behind(&here, 44);
        assert_eq!(
            again.house().encounter(&id).unwrap().record.title,
            "Vandaag"
        );
        assert_eq!(again.house().verify().unwrap().problems, [], "{left}");
    }
}

#[test]
fn what_every_release_saved_as_a_package_comes_in_today() {
    for left in LAPTOPS {
        let expected: Value =
            serde_json::from_slice(&fs::read(fixture(left).join("book.json")).unwrap()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut kade = Laptop::new(&folder.path().join("kade"), 45);
        kade.found("De Kade", "Sam", "Kade");
        let package = fixture(left).join("package");
        let descriptor = fs::read(package.join("datapackage.json")).unwrap();
        let taken =
            kade.house()
                .bring_package(&descriptor, &package_files(package), &mut |_, _| {});
        let taken = taken.unwrap().value;
        let count = |kind: &str| expected[kind].as_array().unwrap().len();
        assert_eq!(
            (taken.encounters, taken.rules, taken.refused_total),
            (count("encounters"), count("rules"), 0),
            "{:?}",
            taken.refused
        );
        let here = told(kade.house());
        for (at, one) in expected["encounters"]
            .as_array()
            .unwrap()
            .iter()
            .enumerate()
        {
            for field in [
                "title",
                "happened_on",
                "note",
                "counted",
                "tables",
                "conditions",
            ] {
                assert_eq!(
                    here["encounters"][at][field], one[field],
                    "{field} of {one}"
                );
            }
        }
    }
}

#[test]
fn a_language_and_spoken_sentences_of_every_release_come_in_today() {
    for left in LAPTOPS {
        let folder = tempfile::tempdir().unwrap();
        let mut kade = Laptop::new(&folder.path().join("kade"), 46);
        kade.found("De Kade", "Sam", "Kade");
        let read = |name: &str| fs::read(fixture(left).join(name)).unwrap();
        let added = kade
            .house()
            .add_language(&read("language.json"), &["nl"], &Outline::new())
            .unwrap();
        assert_eq!(
            (added.tag.as_str(), added.name.as_str(), added.missing),
            ("ti", "ትግርኛ", 0)
        );
        let spoken = kade
            .house()
            .add_recordings(&read("recordings.json"))
            .unwrap()
            .value;
        assert_eq!((spoken.tag.as_str(), spoken.clips.len()), ("ti", 2));
        assert!(
            kade.house()
                .recording("ti", "ሎሚ እዩ")
                .unwrap()
                .starts_with(b"OggS")
        );
    }
}

#[test]
fn what_lies_on_a_laptop_of_every_release_is_small() {
    for left in LAPTOPS {
        for (path, bytes) in files(&fixture(left)) {
            assert!(
                bytes.len() < 200_000,
                "{}: {} bytes",
                path.display(),
                bytes.len()
            );
        }
    }
}

/// Records a laptop of this release, once, before it goes out; then `LAPTOPS` names it:
/// `SAMENBOEK_RECORD_LAPTOP=laptop-0.1.0 cargo test -p samenboek-tests --test house compat::laptop::record`
///
/// The book is an invented one, by `samenboekctl demo --book waterkant --scale 0.01 --seed 3 --until 2026-11-20`. The language and the
/// sentences are written by hand, and are copied from the release before.
#[test]
fn record() {
    // Asked for by name.
    let Ok(name) = std::env::var("SAMENBOEK_RECORD_LAPTOP") else {
        return;
    };
    let out = fixture(&name);
    assert!(!out.join("keys.json").exists(), "a laptop is recorded once");
    let folder = tempfile::tempdir().unwrap();
    let here = program::Laptop {
        data: folder.path().join("laptop"),
    };
    let mut fill: Command = here.program();
    fill.args([
        "demo",
        "--book",
        "waterkant",
        "--scale",
        "0.01",
        "--seed",
        "3",
        "--until",
        "2026-11-20",
    ]);
    assert!(fill.status().unwrap().success());
    let laptop = Laptop::left_behind(&here.data, 42);
    fs::create_dir_all(out.join("package")).unwrap();
    let book = serde_json::to_vec_pretty(&told_whole(laptop.house())).unwrap();
    fs::write(out.join("book.json"), book).unwrap();
    let choice = ExportChoice {
        with_names: true,
        ..ExportChoice::everything()
    };
    let mut write =
        |file: &FileOfPackage| fs::write(out.join("package").join(&file.name), &file.bytes);
    laptop
        .house()
        .export(
            &choice,
            ExportFormat::DataPackage,
            &|key| key.to_owned(),
            &mut |_, _| {},
            &mut write,
        )
        .unwrap();
    drop(laptop);
    fs::copy(here.data.join("keys.json"), out.join("keys.json")).unwrap();
    let key = sealed_by(&here.data);
    let databases = files(&here.data).into_iter().map(|(path, _)| path);
    for database in databases.filter(|path| path.extension().is_some_and(|end| end == "db")) {
        let name = database.file_name().unwrap().to_str().unwrap().to_owned();
        let plain = folder.path().join("plain");
        written_over((&here.data.join(&name), &key(&name)), (&plain, ""));
        let packed = compress(&fs::read(&plain).unwrap(), 19).unwrap();
        fs::write(out.join(name + PACKED), packed).unwrap();
        fs::remove_file(plain).unwrap();
    }
}
