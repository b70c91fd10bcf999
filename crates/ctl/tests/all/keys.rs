//! Keys and roles from the command line: another role, the key on paper, a key-stick, a passphrase that was forgotten.

use std::fs;

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Table};

#[test]
fn a_helper_gives_a_role_and_the_paper_says_who_leads() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    thuis.exchanges(&stick);
    balie.exchanges(&stick);
    let dry = [
        "people",
        "role",
        "--person",
        "Bram",
        "--role",
        "viewer",
        "--dry-run",
    ];
    assert_eq!(
        balie.does(&dry),
        json!({"person": "Bram", "from": "volunteer", "to": "viewer", "effects": ["writes_no_more"], "changed": false})
    );
    let same = ["people", "role", "--person", "Bram", "--role", "volunteer"];
    assert_eq!(balie.refuses(&same, &Value::Null).0, "role_is_so");
    let last = ["people", "role", "--person", "Amina", "--role", "host"];
    assert_eq!(balie.refuses(&last, &Value::Null).0, "last_coordinator");
    let mediator = ["people", "role", "--person", "Bram", "--role", "mediator"];
    assert_eq!(balie.does(&mediator)["changed"], true);
    for _ in 0..2 {
        balie.exchanges(&stick);
        thuis.exchanges(&stick);
    }
    let people = thuis.does(&["people", "list"]);
    let people = people.as_array().unwrap();
    let bram = people.iter().find(|row| row["name"] == "Bram").unwrap();
    assert_eq!(bram["role"], "mediator");

    let sheets: Value = serde_json::from_slice(&fs::read(table.sheets()).unwrap()).unwrap();
    let (paper, sheet) = (table.file("sleutel.txt"), table.file("blad.txt"));
    fs::write(&paper, sheets["paper_key"].as_str().unwrap()).unwrap();
    fs::write(&sheet, sheets["personal"].as_str().unwrap()).unwrap();
    let (paper, sheet) = (paper.to_str().unwrap(), sheet.to_str().unwrap());
    let facts = thuis.does(&["paper", "facts", "--code-file", paper]);
    assert_eq!(facts, json!({"leading": ["Amina"], "shared": false}));
    let wrong = ["paper", "restore", "--code-file", sheet];
    assert_eq!(thuis.refuses(&wrong, &Value::Null).0, "wrong_paper");
    let typed = table.file("typfout.txt");
    fs::write(&typed, "AAAA").unwrap();
    let slip = ["paper", "facts", "--code-file", typed.to_str().unwrap()];
    assert_eq!(
        thuis.refuses(&slip, &Value::Null),
        ("code_length".into(), json!("code"))
    );
    let used = thuis.does(&["paper", "restore", "--code-file", paper]);
    assert_eq!(used, json!({"leader": "Bram", "led_before": ["Amina"]}));
    let again = ["paper", "restore", "--code-file", paper];
    assert_eq!(thuis.refuses(&again, &Value::Null).0, "paper_spent");
    thuis.does(&[
        "people",
        "role",
        "--person",
        "Amina",
        "--role",
        "coordinator",
    ]);
}

#[test]
fn a_laptop_is_opened_by_a_key_stick_and_a_forgotten_passphrase_is_renewed_with_it() {
    let table = Table::new();
    let (mut balie, thuis, _) = table.with_amina_and_bram();
    let red = table.file("rood");
    fs::create_dir(&red).unwrap();
    let red = red.to_str().unwrap();
    assert_eq!(balie.does(&["key-stick", "show"])["key_stick"], false);
    let made = balie.does(&["key-stick", "make", "--folder", red]);
    assert!(
        made["file"]
            .as_str()
            .unwrap()
            .contains("samenboek-sleutel-")
    );
    balie.does(&["people", "add", "--person", "Henk", "--role", "host"]);
    let sheets = table.file("nieuw blad.json");
    balie.does(&["sheet", "new", "--sheets", sheets.to_str().unwrap()]);
    drop((balie, thuis));
    let laptop = table.laptop("balie", AMINAS);
    let opened = laptop.says_without_passphrase(&["--key-stick", red, "status"]);
    assert_eq!(opened.value()["saved"], true);
    let shut = laptop.says_without_passphrase(&["status"]).refusal();
    assert_eq!(shut["code"], "passphrase_missing");
    let new = table.file("nieuw.txt");
    fs::write(&new, "molen regen stoep jas").unwrap();
    let new = new.to_str().unwrap();
    let renew = [
        "--new-passphrase-file",
        new,
        "passphrase",
        "renew",
        "--folder",
        red,
    ];
    assert_eq!(
        laptop.says_without_passphrase(&renew).value()["changed"],
        true
    );
    let old = laptop.says(&["status"]).refusal();
    assert_eq!(old["code"], "wrong_passphrase");
    let now = laptop.says_without_passphrase(&["--passphrase-file", new, "key-stick", "remove"]);
    assert_eq!(now.value()["removed"], true);
    let gone = laptop.says_without_passphrase(&["--key-stick", red, "status"]);
    assert_eq!(gone.refusal()["code"], "key_stick_old");

    // At the shared laptop a coordinator gives Henk, who had a picture only, a passphrase.
    let give = [
        "--passphrase-file",
        new,
        "--new-passphrase-file",
        new,
        "people",
        "passphrase",
        "--person",
        "Henk",
    ];
    assert_eq!(laptop.says_without_passphrase(&give).value()["given"], true);
    let henk = ["--passphrase-file", new, "--as", "Henk", "status"];
    assert_eq!(laptop.says_without_passphrase(&henk).value()["saved"], true);
    let anew = ["laptop", "begin-anew", "--yes"];
    let others = laptop.says_without_passphrase(&anew).refusal();
    assert_eq!(others["code"], "others_can_open");

    // Bram lost everything that opens his own.
    let laptop = table.laptop("thuis", BRAMS);
    let unsure = laptop.says_without_passphrase(&["laptop", "begin-anew"]);
    assert_eq!(unsure.refusal()["code"], "anew_unconfirmed");
    assert_eq!(
        laptop.says_without_passphrase(&anew).value()["cleared"],
        true
    );
    assert_eq!(laptop.says(&["status"]).refusal()["code"], "not_founded");
}
