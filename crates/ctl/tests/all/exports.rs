//! The book as plain files from the command line, a package that comes in elsewhere, and what somebody hears who asks.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Sitting, Table, places_of};

fn saves(balie: &mut Sitting, format: &str, out: &Path, more: &[&str]) -> Value {
    let mut words = vec!["export", "--format", format, "--out", out.to_str().unwrap()];
    words.extend(more);
    balie.does(&words)
}

fn names_in(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn lines_of(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn with_soup(table: &Table) -> (Sitting, String) {
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let soup = balie.records(&json!({
        "happened_on": "2026-11-20", "title": "Samen koken", "activity": "meal", "note": "Zohra zong.",
        "organisers": ["Zohra"], "attendance": { "named": ["Zohra", "Piet"], "counted": 2 },
    }));
    let rule = json!({ "title": "Portiek schoon", "items": [{ "text": "De trap is schoon.", "who": "Zohra" }] });
    balie.does_with(&["rule", "add"], &rule);
    (balie, soup)
}

#[test]
fn a_helper_saves_the_book_in_every_format_and_names_only_when_asked() {
    let table = Table::new();
    let (mut balie, soup) = with_soup(&table);
    for (format, files) in [
        ("xlsx", vec!["Samenboek.xlsx"]),
        ("ods", vec!["Samenboek.ods"]),
        (
            "json",
            vec!["encounters.jsonl", "people.jsonl", "rules.jsonl"],
        ),
    ] {
        let out = table.file(format);
        let told = saves(&mut balie, format, &out, &[]);
        assert_eq!(
            (&told["encounters"], &told["rules"]),
            (&json!(1), &json!(1))
        );
        assert_eq!(names_in(&out), files);
    }
    let csv = table.file("csv");
    saves(&mut balie, "csv", &csv, &["--what", "encounters"]);
    assert!(names_in(&csv).contains(&"Aanwezig.csv".to_owned()));
    assert_eq!(
        places_of(&["Zohra", "Piet", "Amina"], &csv),
        Vec::<String>::new()
    );
    let told = &lines_of(&table.file("json").join("encounters.jsonl"))[0];
    assert_eq!((&told["id"], &told["note"]), (&json!(soup), &json!("")));
    assert!(
        told["attendance"]["named"][0]
            .as_str()
            .unwrap()
            .starts_with("person:")
    );
    assert_eq!(
        places_of(&["Zohra", "Piet", "Amina"], &table.file("json")),
        Vec::<String>::new()
    );

    let named = table.file("named");
    saves(&mut balie, "json", &named, &["--with-names"]);
    let told = &lines_of(&named.join("encounters.jsonl"))[0];
    assert_eq!(*told, balie.shows(&soup), "the shape of show");

    let documents = table.file("documents");
    let words = [
        "export",
        "--format",
        "automerge",
        "--out",
        documents.to_str().unwrap(),
    ];
    assert_eq!(balie.refuses(&words, &Value::Null).0, "export_holds_names");
    saves(&mut balie, "automerge", &documents, &["--with-names"]);
    assert!(names_in(&documents).contains(&format!("encounter-{soup}.automerge")));

    let notes = balie.does(&["export", "list"]);
    assert_eq!(notes.as_array().unwrap().len(), 6);
    assert_eq!(
        (&notes[0]["format"], &notes[0]["with_names"]),
        (&json!("automerge"), &json!(true))
    );

    // Nothing is mixed or overwritten.
    let words = ["export", "--format", "csv", "--out", csv.to_str().unwrap()];
    assert_eq!(
        balie.refuses(&words, &Value::Null),
        ("file_exists".into(), json!("out"))
    );
    for (words, field) in [
        (
            ["export", "--format", "pdf", "--out", "x"].as_slice(),
            "format",
        ),
        (
            &["export", "--format", "csv", "--out", "x", "--what", "cases"],
            "what",
        ),
    ] {
        assert_eq!(
            balie.refuses(words, &Value::Null),
            ("unknown_choice".into(), json!(field))
        );
    }
}

#[test]
fn a_package_of_one_book_comes_into_another_and_twice_changes_nothing() {
    let table = Table::new();
    let (mut balie, soup) = with_soup(&table);
    let out = table.file("pakket");
    saves(&mut balie, "datapackage", &out, &["--with-names"]);
    let mut kade = table.laptop("kade", BRAMS).found("De Kade", "Sam", "Kade");
    let words = ["import", "--datapackage", out.to_str().unwrap()];
    let told = kade.does(&words);
    assert_eq!(
        (&told["encounters"], &told["rules"], &told["refused"]),
        (&json!(1), &json!(1), &json!([]))
    );
    let (mut here, mut there) = (kade.shows(&soup), balie.shows(&soup));
    for shown in [&mut here, &mut there] {
        for key in ["recorded_by", "recorded_at", "also_on"] {
            shown.as_object_mut().unwrap().remove(key);
        }
    }
    assert_eq!(here, there);
    let again = kade.does(&words);
    assert_eq!(
        (&again["import"], &again["encounters"], &again["people"]),
        (&Value::Null, &json!(0), &json!(0))
    );
    assert_eq!(balie.refuses(&words, &Value::Null).0, "package_of_own_book");
    kade.is_sound();
    let nowhere = table.file("nergens");
    let words = ["import", "--datapackage", nowhere.to_str().unwrap()];
    assert_eq!(
        kade.refuses(&words, &Value::Null),
        ("file_missing".into(), json!("datapackage"))
    );
}

#[test]
fn somebody_hears_what_is_known_of_her_on_paper_and_as_a_file_without_the_others() {
    let table = Table::new();
    let (mut balie, soup) = with_soup(&table);
    let people = balie.does(&["person", "list", "--search", "Zohra"]);
    let zohra = people[0]["person"].as_str().unwrap();
    let (pdf, file) = (table.file("zohra.pdf"), table.file("zohra.json"));
    for out in [&pdf, &file] {
        let words = [
            "person",
            "access-pack",
            zohra,
            "--out",
            out.to_str().unwrap(),
            "--language",
            "en",
        ];
        let told = balie.does(&words);
        assert_eq!(
            (&told["encounters"], &told["organised"], &told["sentences"]),
            (&json!(1), &json!(1), &json!(1))
        );
    }
    assert!(fs::read(&pdf).unwrap().starts_with(b"%PDF-"));
    let pack: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(pack["encounters"][0]["id"], json!(soup));
    assert_eq!(pack["sentences"][0]["sentence"], "Zohra zong.");
    assert_eq!(pack["rules"][0]["sees_to"], json!(["De trap is schoon."]));
    assert!(!pack.to_string().contains("Piet") && !pack.to_string().contains("Amina"));
    let key = pack["sentences"][0]["key"].as_str().unwrap().to_owned();
    let words = [
        "person",
        "access-pack",
        zohra,
        "--out",
        file.to_str().unwrap(),
        "--without",
        &key,
    ];
    assert_eq!(balie.does(&words)["sentences"], 0);
    let plan = balie.does(&["forget", "--person", "Zohra", "--dry-run"]);
    assert_eq!(plan["files_with_names"].as_array().unwrap().len(), 3);
    let words = ["person", "access-pack", zohra, "--out", "zohra.doc"];
    assert_eq!(
        balie.refuses(&words, &Value::Null),
        ("unknown_choice".into(), json!("out"))
    );
}
