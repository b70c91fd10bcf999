//! Invented books: as large as they should be, sound, and the same for one seed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::kit::{AMINAS, Laptop, Sitting, Table};

/// A day that lies behind every clock that runs these tests.
const UNTIL: &str = "2026-11-20";

fn fills(laptop: &Laptop, words: &[&str]) -> Value {
    let all = [&["demo", "--until", UNTIL, "--book"], words].concat();
    laptop.says(&all).value()
}

/// A laptop with a book, the one who leads sitting at it.
fn sits(laptop: &Laptop, made: &Value) -> Sitting {
    let mut program = laptop.program();
    program.args(["--as", made["person"].as_str().unwrap(), "batch"]);
    Sitting::of(program)
}

/// Ids and pictures are by chance; the rest is of the book. The order of people in a thing is that of their ids.
fn contents(value: &Value) -> Value {
    match value {
        Value::String(text) => {
            let is_id = |text: &str| {
                text.len() == 26
                    && text
                        .bytes()
                        .all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
            };
            let parts: Vec<&str> = text
                .split('/')
                .map(|part| if is_id(part) { "id" } else { part })
                .collect();
            json!(parts.join("/"))
        }
        Value::Array(values) => {
            let mut values: Vec<Value> = values.iter().map(contents).collect();
            values.sort_by_key(Value::to_string);
            Value::Array(values)
        }
        Value::Object(fields) => {
            // Of two versions one is shown, by chance; both stand in the list of them.
            let twice: BTreeSet<&str> = fields
                .get("versions")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|it| it["field"].as_str())
                .collect();
            let kept = fields.iter().filter(|(key, _)| {
                !["picture", "colour", "both"].contains(&key.as_str())
                    && !twice.contains(key.as_str())
            });
            kept.map(|(key, value)| (key.clone(), contents(value)))
                .collect()
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
}

fn whole(laptop: &Laptop, made: &Value) -> Vec<String> {
    let mut here = sits(laptop, made);
    let mut lines = Vec::new();
    for words in [
        ["encounter", "list"],
        ["rule", "list"],
        ["signal", "list"],
        ["series", "list"],
        ["person", "list"],
        ["group", "list"],
        ["consent", "list"],
        ["versions", "list"],
        ["import", "list"],
    ] {
        let answer = here.does(&words);
        let rows = answer.as_array().unwrap();
        let mut rows: Vec<String> = rows
            .iter()
            .map(|row| format!("{words:?} {}", contents(row)))
            .collect();
        rows.sort();
        lines.extend(rows);
    }
    lines
}

#[test]
fn the_stairwell_is_there_whole_at_one_shared_laptop_and_nothing_is_mixed_into_it() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    let told = fills(&laptop, &["de-brug"]);
    let made = &told["made"];
    for (what, many) in [
        ("people", 45),
        ("profiles", 4),
        ("encounters", 18),
        ("signals", 14),
        ("agreement_items", 7),
        ("rules", 2),
        ("cases", 0),
        ("two_versions", 0),
        ("look_alikes", 1),
        ("attendances", 190),
    ] {
        assert_eq!(made[what], many, "{what}: {told}");
    }
    // A shared laptop takes no cases, and the answer says so.
    assert_eq!(told["left_out"][0]["what"], "cases");
    assert_eq!(told["left_out"][0]["why"], "shared_laptop");
    let mut here = sits(&laptop, &told);
    here.is_sound();
    assert_eq!(here.does(&["people", "list"]).as_array().unwrap().len(), 5);
    drop(here);
    let again = laptop.says(&["demo", "--book", "de-brug"]).refusal();
    assert_eq!(again["code"], "folder_not_empty");
}

#[test]
fn one_seed_is_one_book_and_another_seed_is_another() {
    let table = Table::new();
    let filled = |name: &str, seed: &str| {
        let laptop = table.laptop(name, AMINAS);
        let told = fills(&laptop, &["de-brug", "--seed", seed]);
        whole(&laptop, &told)
    };
    let (one, again, other) = (
        filled("een", "7"),
        filled("nog eens", "7"),
        filled("ander", "8"),
    );
    assert_eq!(one, again);
    let same: BTreeSet<&String> = one
        .iter()
        .filter(|line| line.starts_with("[\"encounter"))
        .collect();
    assert!(
        !other.iter().any(|line| same.contains(line)),
        "an evening of seed 7 stands in seed 8"
    );
}

#[test]
fn a_district_has_its_laptops_its_two_versions_and_its_cases() {
    let table = Table::new();
    let (laptop, others) = (table.laptop("thuis", AMINAS), table.file("andere"));
    let words = [
        "waterkant",
        "--scale",
        "0.05",
        "--laptops",
        others.to_str().unwrap(),
    ];
    let told = fills(&laptop, &words);
    let made = &told["made"];
    for (what, many) in [
        ("people", 31),
        ("look_alikes", 1),
        ("encounters", 16),
        ("attendances", 245),
        ("cases", 6),
        ("agreement_items", 13),
        ("two_versions", 2),
        ("profiles", 4),
    ] {
        assert_eq!(made[what], many, "{what}: {told}");
    }
    let mut here = sits(&laptop, &told);
    here.is_sound();
    assert_eq!(
        here.does(&["versions", "list"]).as_array().unwrap().len(),
        2
    );
    assert_eq!(here.does(&["case", "list"]).as_array().unwrap().len(), 6);
    let status = here.does(&["status"]);
    let laptops = status["laptops"].as_array().unwrap();
    let heard = |name: &str| {
        let found = laptops.iter().find(|it| it["laptop"] == name);
        found.map(|it| it["at"].as_str().unwrap()[..10].to_owned())
    };
    // Forty days before the end, to the day; the clock of another one is a day ahead.
    assert_eq!(heard("Hülya thuis").as_deref(), Some("2026-10-11"));
    assert_eq!(heard("Joost thuis").as_deref(), Some("2026-11-21"));
    let states: Vec<(&str, &str)> = told["laptops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            (
                it["laptop"].as_str().unwrap(),
                it["state"].as_str().unwrap(),
            )
        })
        .collect();
    assert!(states.contains(&("Rachid thuis", "stopped")), "{states:?}");
    assert!(states.contains(&("Hülya thuis", "silent")), "{states:?}");
    drop(here);
    // The laptop at the desk has the same book, without the cases.
    let desk = Laptop::at(&others.join("laptop-2"), AMINAS);
    let mut desk = sits(&desk, &told);
    desk.is_sound();
    let same = desk.does(&["encounter", "list"]);
    assert_eq!(same.as_array().unwrap().len(), 16);
}

#[test]
fn a_region_comes_in_by_its_list_at_twelve_laptops() {
    let table = Table::new();
    let laptop = table.laptop("streek", AMINAS);
    let told = fills(&laptop, &["negenstreek", "--scale", "0.005"]);
    let made = &told["made"];
    for (what, many) in [
        ("people", 70),
        ("encounters", 30),
        ("attendances", 450),
        ("cases", 50),
        ("agreement_items", 45),
    ] {
        assert_eq!(made[what], many, "{what}: {told}");
    }
    assert_eq!(told["laptops"].as_array().unwrap().len(), 12);
    sits(&laptop, &told).is_sound();
}

#[test]
fn what_no_book_can_be_made_of_is_refused_and_leaves_the_folder_as_it_was() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    for (words, code, field) in [
        (&["demo"][..], "missing_argument", "book"),
        (&["demo", "--book", "de-haven"], "unknown_choice", "book"),
        (
            &["demo", "--book", "de-brug", "--scale", "0"],
            "scale_out_of_range",
            "scale",
        ),
        (
            &["demo", "--book", "de-brug", "--seed", "veel"],
            "wrong_type",
            "seed",
        ),
        (
            &["demo", "--book", "de-brug", "--until", "2090-01-01"],
            "day_ahead",
            "until",
        ),
    ] {
        let told = laptop.says(words).refusal();
        assert_eq!(
            (told["code"].as_str(), told["field"].as_str()),
            (Some(code), Some(field))
        );
        assert_ne!(told["message"], code);
    }
    let told = laptop
        .says_without_passphrase(&["demo", "--book", "de-brug"])
        .refusal();
    assert_eq!(told["code"], "passphrase_missing");
    assert!(!laptop.data.exists(), "a refusal left something behind");
}
