//! What the program saves, read by programs of others: `tests/open`. Only where `cargo xtask test --step open` laid them ready;
//! elsewhere these tests have nothing to ask.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::agreements::agrees;
use crate::cases::{Street, takes_in_and_gives};
use crate::kit::{AMINAS, Laptop, Sitting, Table};

/// Where the programs of others lie: a folder of Python's, named by the step.
const OTHERS: &str = "SAMENBOEK_OPEN";
/// Stands in two versions.
const TITLES: [&str; 2] = ["Soep voor allen", "Soepavond"];

struct Others(PathBuf);

impl Others {
    fn here() -> Option<Self> {
        std::env::var_os(OTHERS).map(|folder| Self(folder.into()))
    }

    fn scripts() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/open")
    }

    /// What a script says, a JSON value a line; or what it fell over.
    fn ask(&self, script: &str, words: &[&Path]) -> Result<Vec<Value>, String> {
        let program = if script.ends_with(".mjs") {
            PathBuf::from("node")
        } else {
            self.0.join(if cfg!(windows) {
                "Scripts/python"
            } else {
                "bin/python"
            })
        };
        let said = Command::new(program)
            .arg(Self::scripts().join(script))
            .args(words)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .output()
            .unwrap();
        let told = String::from_utf8(said.stdout).unwrap();
        if !said.status.success() {
            return Err(String::from_utf8_lossy(&said.stderr).into_owned());
        }
        Ok(told
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect())
    }

    fn says(&self, script: &str, words: &[&Path]) -> Value {
        self.ask(script, words).unwrap().remove(0)
    }
}

fn saves(at: &mut Sitting, table: &Table, format: &str, names: bool) -> PathBuf {
    let out = table.file(&format!("{format}-{names}"));
    let mut words = vec!["export", "--format", format, "--out", out.to_str().unwrap()];
    words.extend(names.then_some("--with-names"));
    at.does(&words);
    out
}

/// A book that two laptops wrote in, with a title that stands twice.
fn of_two(table: &Table) -> (Sitting, Sitting) {
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let soup = balie.records(&json!({
        "happened_on": "2026-11-20", "title": "Samen koken", "activity": "meal", "starts_at": "18:00", "ends_at": "00:30", "place": "Portiek 12",
        "organisers": ["Amina"], "attendance": {"named": ["Zohra", "علي", "Piet"], "counted": 7, "new_faces": 2, "guests": 3},
        "tables": [{"label": "Raam", "tally": {"bonen": 4, "linzen": 3}, "people": ["Zohra"]}, {"label": "Raam", "tally": {"bonen": 2}}],
        "conditions": ["shared_goal", "equal_footing"], "tone": "positive", "changed": "Iedereen groet", "note": "Het was gezellig.\n\nZohra zong 🎵.",
    }));
    balie.does(&["encounter", "check-in", &soup, "--new"]);
    let card = json!({"name": "Fatma", "alias": "Fa", "telephone": "06-00001234", "email": "fatma@brug.example", "address": "Portiek 12",
        "household": "boven", "interpreter": "Turks"});
    let fatma = balie.does_with(&["person", "add"], &card);
    let other = balie.does_with(&["person", "add"], &json!({"name": "Fatma van boven"}));
    let [fatma, other] = [&fatma, &other].map(|it| it["id"].as_str().unwrap());
    balie.does(&["person", "same", other, fatma]);
    let rule = balie.does_with(
        &["rule", "add"],
        &json!({"title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl", "tr"], "evaluate_on": "2026-11-01", "came_from": soup,
            "items": [{"text": {"nl": "Elke week", "tr": "Her hafta"}, "who": "Piet", "from": "2026-02-01", "until": "2026-12-31"}, {"text": "Schoenen uit"}]}),
    );
    let rule = rule["id"].as_str().unwrap();
    for kept in ["yes", "partly"] {
        balie.does(&[
            "rule",
            "answer",
            rule,
            "--item",
            "0",
            "--kept",
            kept,
            "--on",
            "2026-11-02",
        ]);
    }
    let meets = |sitting: &mut Sitting| {
        drop(sitting.does(&["exchange", "--folder", stick.to_str().unwrap()]))
    };
    for _ in 0..2 {
        meets(&mut balie);
        meets(&mut thuis);
    }
    for (sitting, title) in [(&mut balie, TITLES[0]), (&mut thuis, TITLES[1])] {
        sitting.does_with(&["encounter", "edit", &soup], &json!({"title": title}));
    }
    thuis.does_with(
        &["encounter", "edit", &soup],
        &json!({"note": "Het was heel gezellig.\n\nZohra zong 🎵 en Piet ook."}),
    );
    meets(&mut balie);
    meets(&mut thuis);
    meets(&mut balie);
    assert_eq!(balie.shows(&soup)["versions"][0]["field"], "title");
    (balie, thuis)
}

#[test]
fn the_javascript_of_automerge_reads_in_every_document_what_the_program_says_of_it() {
    let Some(others) = Others::here() else { return };
    let table = Table::new();
    let (mut balie, _thuis) = of_two(&table);
    let (documents, lines) = (
        saves(&mut balie, &table, "automerge", true),
        saves(&mut balie, &table, "json", true),
    );
    let told = others.says("documents.mjs", &[&documents, &lines]);
    assert_eq!(
        (&told["documents"], &told["twice"]),
        (&json!(9), &json!(1)),
        "{told}"
    );
    assert!(
        told["texts"].as_u64().unwrap() >= 1 && told["values"].as_u64().unwrap() > 100,
        "{told}"
    );
    // One letter else in what the program says, and one byte else in a document, do not pass.
    let file = lines.join("encounters.jsonl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("heel gezellig", "heel gezelliG")).unwrap();
    let fault = others
        .ask("documents.mjs", &[&documents, &lines])
        .unwrap_err();
    assert!(fault.contains("note"), "{fault}");
    fs::write(&file, text).unwrap();
    let one = fs::read_dir(&documents)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    let mut bytes = fs::read(&one).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&one, bytes).unwrap();
    assert!(others.ask("documents.mjs", &[&documents, &lines]).is_err());
}

#[test]
fn the_documents_of_an_invented_book_are_read_in_javascript_too() {
    let Some(others) = Others::here() else { return };
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    let (mut balie, made) = of_demo(&laptop);
    let (documents, lines) = (
        saves(&mut balie, &table, "automerge", true),
        saves(&mut balie, &table, "json", true),
    );
    let told = others.says("documents.mjs", &[&documents, &lines]);
    let made = &made["made"];
    let all = ["encounters", "people", "rules"].map(|kind| made[kind].as_u64().unwrap());
    assert_eq!(
        told["documents"],
        json!(all.iter().sum::<u64>()),
        "{told} of {made}"
    );
}

/// A book of the program's own making, and what it says that stands in it.
fn of_demo(laptop: &Laptop) -> (Sitting, Value) {
    let made = laptop
        .says(&["demo", "--until", "2026-11-20", "--book", "de-brug"])
        .value();
    let mut program = laptop.program();
    program.args(["--as", made["person"].as_str().unwrap(), "batch"]);
    (Sitting::of(program), made)
}

#[test]
fn frictionless_finds_a_package_valid_with_names_and_without_and_a_broken_one_not() {
    let Some(others) = Others::here() else { return };
    let table = Table::new();
    let (mut balie, _thuis) = of_two(&table);
    let packages = [true, false].map(|names| saves(&mut balie, &table, "datapackage", names));
    let told = others
        .ask("data_package.py", &[&packages[0], &packages[1]])
        .unwrap();
    for one in &told {
        assert_eq!(
            (&one["valid"], &one["errors"]),
            (&json!(true), &json!([])),
            "{one}"
        );
        assert_eq!(
            (&one["rows"]["encounters"], &one["rows"]["answers"]),
            (&json!(1), &json!(2))
        );
    }
    let laptop = table.laptop("demo", AMINAS);
    let (mut demo, _) = of_demo(&laptop);
    let whole = table.file("demo-pakket");
    demo.does(&[
        "export",
        "--format",
        "datapackage",
        "--with-names",
        "--out",
        whole.to_str().unwrap(),
    ]);
    assert_eq!(
        others.says("data_package.py", &[&whole])["valid"],
        json!(true)
    );
    // A day that is none, codes that nobody knows, a heading that is another; and below, a person that is gone.
    for (file, was, is, error) in [
        ("encounters.csv", "2026-11-20", "2026-02-31", "type-error"),
        ("attendances.csv", ",named,", ",nomed,", "constraint-error"),
        ("encounters.csv", "positive", "joyful", "constraint-error"),
        ("rules.csv", "rule,", "regel,", "incorrect-label"),
    ] {
        let broken = broken_copy(&packages[0], &table, file, |text| text.replacen(was, is, 1));
        let told = others.says("data_package.py", &[&broken]);
        let errors = told["errors"].as_array().unwrap();
        assert!(
            told["valid"] == json!(false) && errors.contains(&json!(error)),
            "{error}: {told}"
        );
    }
    let without = |text: &str| {
        text.lines()
            .filter(|line| !line.contains("Zohra"))
            .fold(String::new(), |all, line| all + line + "\r\n")
    };
    let broken = broken_copy(&packages[0], &table, "people.csv", without);
    assert_eq!(
        others.says("data_package.py", &[&broken])["errors"],
        json!(["foreign-key"])
    );
}

fn broken_copy(
    package: &Path,
    table: &Table,
    file: &str,
    change: impl Fn(&str) -> String,
) -> PathBuf {
    let broken = table.file("stuk");
    let _ = fs::remove_dir_all(&broken);
    fs::create_dir(&broken).unwrap();
    for entry in fs::read_dir(package).unwrap() {
        let path = entry.unwrap().path();
        let (name, text) = (
            path.file_name().unwrap(),
            fs::read_to_string(&path).unwrap(),
        );
        let is_it = name.to_str() == Some(file);
        let is = if is_it { change(&text) } else { text.clone() };
        assert_eq!(is != text, is_it);
        fs::write(broken.join(name), is).unwrap();
    }
    // The size of a file is no matter of what stands in it.
    let descriptor = broken.join("datapackage.json");
    let mut said: Value = serde_json::from_slice(&fs::read(&descriptor).unwrap()).unwrap();
    for resource in said["resources"].as_array_mut().unwrap() {
        resource.as_object_mut().unwrap().remove("bytes");
    }
    fs::write(descriptor, said.to_string()).unwrap();
    broken
}

#[test]
fn another_program_reads_the_calendar_and_knows_a_time_again_that_moved() {
    let Some(others) = Others::here() else { return };
    let table = Table::new();
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let soup = json!({"title": "Soep; met, \"brood\"\\", "place": "Portiek 12", "starts_at": "23:00", "ends_at": "00:30",
        "rhythm": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "from": "2026-11-03"});
    let id = balie.does_with(&["series", "add"], &soup)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let file = table.file("gepland.ics");
    let reads = |balie: &mut Sitting| {
        let _ = fs::remove_file(&file);
        balie.does(&["encounter", "calendar", "--out", file.to_str().unwrap()]);
        let told = others.says("calendar_file.py", &[&file]);
        assert_eq!(told["version"], "2.0");
        told["events"].as_array().unwrap().clone()
    };
    let before = reads(&mut balie);
    // Half a year of Tuesdays, give or take the edges.
    assert!((25..=27).contains(&before.len()), "{}", before.len());
    let day = |event: &Value, which: &str| event[which].as_str().unwrap()[..10].to_owned();
    let (first, last) = (
        day(&before[0], "start"),
        day(&before[before.len() - 1], "start"),
    );
    let planned = balie.does(&["series", "planned", "--from", &first, "--to", &last]);
    let planned: Vec<&str> = planned
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["on"].as_str().unwrap())
        .collect();
    let read: Vec<String> = before.iter().map(|event| day(event, "start")).collect();
    assert_eq!(read, planned);
    for event in &before {
        assert_eq!(
            (&event["summary"], &event["location"]),
            (&soup["title"], &soup["place"])
        );
        assert_eq!(event["status"], "CONFIRMED");
        assert!(
            event["start"].as_str().unwrap().ends_with("23:00")
                && event["end"].as_str().unwrap().ends_with("00:30")
        );
        assert!(
            day(event, "end") > day(event, "start"),
            "it ends after midnight: {event}"
        );
    }
    let (moved, cancelled) = (&before[3], &before[5]);
    balie.does(&[
        "series",
        "move",
        &id,
        "--date",
        &day(moved, "start"),
        "--to",
        &day(moved, "day_before"),
    ]);
    balie.does(&["series", "cancel", &id, "--date", &day(cancelled, "start")]);
    let after = reads(&mut balie);
    assert_eq!(after.len(), before.len());
    let with_uid = |uid: &Value| {
        let mut all = after.iter().filter(|event| event["uid"] == *uid);
        let one = all.next().unwrap();
        assert!(all.next().is_none());
        one
    };
    assert_eq!(
        day(with_uid(&moved["uid"]), "start"),
        day(moved, "day_before")
    );
    assert!(with_uid(&moved["uid"])["sequence"].as_u64() > moved["sequence"].as_u64());
    assert_eq!(with_uid(&cancelled["uid"])["status"], "CANCELLED");
    for event in before
        .iter()
        .filter(|event| ![moved, cancelled].contains(event))
    {
        assert_eq!(with_uid(&event["uid"])["start"], event["start"]);
    }
}

#[test]
fn letters_and_agreements_hold_what_is_asked_of_a_paper_that_lasts_and_other_papers_do_not_say_they_do()
 {
    let Some(others) = Others::here() else { return };
    let street = Street::new();
    let mut karin = street.karin.sit();
    let case = takes_in_and_gives(&mut karin);
    let mut lasting = Vec::new();
    for kind in ["neutral", "referral"] {
        let out = street.table.file(&format!("{kind}.pdf"));
        karin.does(&[
            "case",
            "letter",
            &case,
            "--kind",
            kind,
            "--out",
            out.to_str().unwrap(),
        ]);
        lasting.push(out);
    }
    let agreement = agrees(&mut karin, &case);
    let out = street.table.file("afspraak.pdf");
    karin.does(&[
        "agreement",
        "sheet",
        &agreement,
        "--languages",
        "nl,ar",
        "--out",
        out.to_str().unwrap(),
    ]);
    lasting.push(out);
    for file in &lasting {
        let told = others.says("lasting_pdf.py", &[file]);
        assert_eq!(
            (&told["faults"], &told["sound"]),
            (&json!([]), &json!(true)),
            "{}",
            file.display()
        );
    }
    // Another paper is a sound PDF, and the same questions find out that it is nothing else.
    let guide = street.table.file("wegwijzer.pdf");
    karin.does(&[
        "guide",
        "--language",
        "nl",
        "--out",
        guide.to_str().unwrap(),
    ]);
    let told = others.says("lasting_pdf.py", &[&guide]);
    assert_eq!(told["sound"], json!(true));
    assert!(
        told["faults"]
            .to_string()
            .contains("says of itself nothing"),
        "{told}"
    );
    // A letter that was cut off is told.
    let cut = street.table.file("stuk.pdf");
    let whole = fs::read(&lasting[0]).unwrap();
    fs::write(&cut, &whole[..whole.len() - 400]).unwrap();
    let told = others.ask("lasting_pdf.py", &[&cut]);
    assert!(told.is_err() || told.unwrap()[0]["sound"] == json!(false));
}
