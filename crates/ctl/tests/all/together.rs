//! Two laptops and a stick.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Table, joins};

#[test]
fn two_laptops_that_met_hold_one_book_and_one_choice() {
    let table = Table::new();
    let stick = table.stick("stick");
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let evening = json!({
        "happened_on": "2026-11-20", "title": "Samen koken",
        "attendance": { "named": ["Fatma"], "counted": 5 },
    });
    let id = balie.records(&evening);
    let mut thuis = joins(&mut balie, &table.laptop("thuis", BRAMS), "Bram", &stick);
    assert_eq!(balie.exchanges(&stick)["took"], 1);
    assert_eq!(thuis.exchanges(&stick)["brought"], 1);
    assert_eq!(thuis.shows(&id)["attendance"]["named"], json!(["Fatma"]));
    assert_eq!(thuis.shows(&id)["recorded_by"], "Amina");

    let counted = |number: u64| json!({ "attendance": { "counted": number } });
    balie.does_with(&["encounter", "edit", &id], &counted(8));
    thuis.does_with(&["encounter", "edit", &id], &counted(9));
    balie.exchanges(&stick);
    assert_eq!(thuis.exchanges(&stick)["versions"], 1);
    assert_eq!(balie.exchanges(&stick)["versions"], 1);

    let here = balie.does(&["versions", "list"]);
    let cards = here.as_array().unwrap();
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0]["id"], id.as_str());
    assert_eq!(cards[0]["kind"], "encounter");
    assert_eq!(cards[0]["title"], "Samen koken");
    let fields = cards[0]["fields"].as_array().unwrap();
    assert_eq!(fields.len(), 1);
    assert_eq!(fields[0]["field"], "attendance.counted");
    let mut authors: Vec<(u64, &str)> = fields[0]["values"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| {
            (
                value["value"].as_u64().unwrap(),
                value["by"].as_str().unwrap(),
            )
        })
        .collect();
    authors.sort_unstable();
    assert_eq!(authors, [(8, "Amina"), (9, "Bram")]);
    assert_eq!(here, thuis.does(&["versions", "list"]));
    let (one, other) = (balie.shows(&id), thuis.shows(&id));
    assert_eq!(one["versions"], other["versions"]);
    assert_eq!(one["attendance"], other["attendance"]);

    let both = [
        "versions", "choose", &id, "--field", "counted", "--keep", "both",
    ];
    assert_eq!(balie.refuses(&both, &Value::Null).0, "both_refused");
    let chosen = fields[0]["values"][0]["value"].clone();
    thuis.does(&[
        "versions",
        "choose",
        &id,
        "--field",
        "attendance.counted",
        "--keep",
        "0",
    ]);
    thuis.exchanges(&stick);
    balie.exchanges(&stick);
    for laptop in [&mut balie, &mut thuis] {
        assert_eq!(laptop.does(&["versions", "list"]), json!([]));
        assert_eq!(laptop.shows(&id)["attendance"]["counted"], chosen);
        laptop.is_sound();
    }

    // There, back and there once more: each has heard the other say so.
    thuis.exchanges(&stick);
    let status = balie.does(&["status"]);
    assert_eq!(status["laptops"].as_array().unwrap().len(), 2);
    let status = thuis.does(&["status"]);
    assert_eq!(status["only_here"], 0);
    assert_eq!(status["also_on"][0]["laptop"], "Balie");
}

#[test]
fn digits_of_another_request_never_join_and_spend_the_request() {
    let table = Table::new();
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let asks = |name: &str| {
        let out = table.file(&format!("{name}.sbk"));
        let laptop = table.laptop(name, BRAMS);
        let asked = laptop.says(&[
            "join",
            "request",
            "--person",
            name,
            "--laptop",
            name,
            "--class",
            "personal",
            "--out",
            out.to_str().unwrap(),
        ]);
        (
            laptop,
            out,
            asked.value()["digits"].as_str().unwrap().to_owned(),
        )
    };
    let (bram, request, digits) = asks("bram");
    let (_, _, others) = asks("coby");
    assert_ne!(digits, others, "one chance in a hundred thousand");
    let (request, answer) = (request.to_str().unwrap(), table.file("antwoord.sbk"));
    let answer = answer.to_str().unwrap();
    let approve = |digits: &str| {
        [
            "join",
            "approve",
            "--request",
            request,
            "--digits",
            digits,
            "--role",
            "volunteer",
            "--out",
            answer,
        ]
        .map(str::to_owned)
    };
    let words = approve(&others);
    balie.does(&words.each_ref().map(String::as_str));

    let finish = ["join", "finish", "--answer", answer];
    let refused = bram.says(&finish).refusal();
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&json!("wrong_digits"), &json!("digits"))
    );
    // Keys, digits and request are gone together.
    assert_eq!(bram.says(&finish).refusal()["code"], "not_founded");
    let words = approve(&digits);
    let again = balie.refuses(&words.each_ref().map(String::as_str), &Value::Null);
    assert_eq!(again.0, "request_spent");
    balie.does(&["status"]);
}

#[test]
fn digits_that_cannot_be_right_are_refused_at_once() {
    let table = Table::new();
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let out = table.file("aanvraag.sbk");
    let out = out.to_str().unwrap();
    let mut bram = table.laptop("thuis", BRAMS).sit();
    let asked = bram.does(&[
        "join", "request", "--person", "Bram", "--laptop", "Thuis", "--class", "personal", "--out",
        out,
    ]);
    assert_eq!(bram.does(&["join", "show"]), asked);
    assert_eq!(bram.refuses(&["status"], &Value::Null).0, "still_joining");
    let right = asked["digits"].as_str().unwrap();
    let last = right.as_bytes()[5] - b'0';
    let mistyped = format!("{}{}", &right[..5], (last + 1) % 10);
    let answer = table.file("antwoord.sbk");
    let approve = |digits: &str| {
        [
            "join",
            "approve",
            "--request",
            out,
            "--digits",
            digits,
            "--role",
            "host",
            "--out",
            answer.to_str().unwrap(),
        ]
        .map(str::to_owned)
    };
    let words = approve(&mistyped);
    let refused = balie.refuses(&words.each_ref().map(String::as_str), &Value::Null);
    assert_eq!(refused, ("mistyped_digits".into(), json!("digits")));
    assert!(!answer.exists());
}

#[test]
fn a_stick_of_another_centre_is_refused_and_left_as_it_was() {
    let table = Table::new();
    let stick = table.stick("stick");
    let mut brug = table
        .laptop("brug", AMINAS)
        .found("De Brug", "Amina", "Balie");
    brug.records(&json!({ "happened_on": "2026-11-20" }));
    brug.exchanges(&stick);
    let before = files(&stick);
    let mut kade = table.laptop("kade", BRAMS).found("De Kade", "Bram", "Bar");
    kade.records(&json!({ "happened_on": "2026-11-20" }));
    let refused = kade.refuses(
        &["exchange", "--folder", stick.to_str().unwrap()],
        &Value::Null,
    );
    assert_eq!(refused.0, "other_book");
    assert_eq!(files(&stick), before);
    let nowhere = table.file("geen stick");
    let words = ["exchange", "--folder", nowhere.to_str().unwrap()];
    assert_eq!(kade.refuses(&words, &Value::Null).0, "stick_gone");
}

fn files(folder: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

#[test]
fn somebody_who_went_is_revoked_by_name_and_what_he_writes_later_is_kept_apart() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    thuis.records(&json!({ "happened_on": "2026-11-20", "title": "Voor" }));
    thuis.exchanges(&stick);
    balie.exchanges(&stick);
    let revoke = ["people", "revoke", "--person"];
    for (person, laptop, code, field) in [
        ("Niemand", "Thuis", "unknown_person", "person"),
        ("Bram", "Nergens", "unknown_laptop", "laptop"),
        ("Bram", "Balie", "nothing_to_revoke", "person"),
        ("Amina", "Balie", "last_coordinator", "person"),
    ] {
        let words = [&revoke[..], &[person, "--laptop", laptop]].concat();
        let refused = balie.refuses(&words, &Value::Null);
        assert_eq!(refused, (code.into(), json!(field)));
    }
    let words = [&revoke[..], &["Bram"]].concat();
    assert_eq!(thuis.refuses(&words, &Value::Null).0, "not_a_coordinator");
    assert_eq!(
        balie.does(&words),
        json!({ "person": "Bram", "laptops": ["Thuis"] })
    );
    thuis.records(&json!({ "happened_on": "2026-11-21", "title": "Na" }));
    thuis.exchanges(&stick);
    let met = balie.exchanges(&stick);
    for aside in met["set_aside"].as_array().unwrap() {
        assert_eq!(aside["reason"], "revoked");
    }
    assert_ne!(met["set_aside"], json!([]));
    let list = balie.does(&["encounter", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 1);
    let people = balie.does(&["people", "list"]);
    let revoked: Vec<(&str, bool)> = people
        .as_array()
        .unwrap()
        .iter()
        .map(|member| {
            (
                member["name"].as_str().unwrap(),
                member["revoked"].as_bool().unwrap(),
            )
        })
        .collect();
    assert_eq!(revoked, [("Amina", false), ("Bram", true)]);
    balie.is_sound();
}
