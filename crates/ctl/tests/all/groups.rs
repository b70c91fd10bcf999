//! Groups, the consent ledger, what people do here, own fields and handing over, from the command line.

use serde_json::{Value, json};

use crate::kit::{Sitting, Table};

fn id(saved: &Value) -> String {
    saved["id"].as_str().unwrap().to_owned()
}

fn called(at: &mut Sitting, name: &str) -> String {
    let found = at.does(&["person", "list", "--search", name]);
    found[0]["person"].as_str().unwrap().to_owned()
}

#[test]
fn a_helper_writes_a_group_and_two_laptops_add_to_it() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let draft = json!({"name": "Koor", "sort": "organisation", "telephone": "06-00001234",
        "members": [{"person": "Fatma", "role": "contact", "from": "2026-01-01"}]});
    let choir = id(&balie.does_with(&["group", "add"], &draft));
    for round in [&mut balie, &mut thuis] {
        round.exchanges(&stick);
    }
    for (laptop, name) in [(&mut balie, "Jan"), (&mut thuis, "Selin")] {
        let mut members = laptop.does(&["group", "show", &choir])["members"].clone();
        let lines = members.as_array_mut().unwrap();
        for line in lines.iter_mut() {
            line.as_object_mut().unwrap().remove("now");
        }
        lines.push(json!({ "person": name }));
        laptop.does_with(&["group", "edit", &choir], &json!({ "members": members }));
    }
    for laptop in [&mut balie, &mut thuis] {
        laptop.exchanges(&stick);
    }
    balie.exchanges(&stick);
    for laptop in [&mut balie, &mut thuis] {
        let group = laptop.does(&["group", "show", &choir]);
        assert_eq!(group["members"].as_array().unwrap().len(), 3);
        assert_eq!(group["telephone"], "06-00001234");
        let listed = laptop.does(&["group", "list", "--search", "ko"]);
        assert_eq!(listed[0]["members_now"], 3);
        laptop.is_sound();
    }
    let circle = json!({"name": "Kring", "telephone": "06-00001234"});
    let (code, field) = balie.refuses(&["group", "add"], &circle);
    assert_eq!(
        (code.as_str(), field),
        ("contact_of_people", json!("telephone"))
    );
    balie.does(&["group", "delete", &choir]);
    assert_eq!(balie.does(&["group", "list"]), json!([]));
    assert_eq!(balie.does(&["bin", "list"])[0]["kind"], "group");
    balie.does(&["group", "restore", &choir]);
    assert_eq!(balie.does(&["group", "list"])[0]["name"], "Koor");
    assert_eq!(
        balie
            .refuses(&["group", "show", &"a".repeat(26)], &Value::Null)
            .0,
        "not_found"
    );
}

#[test]
fn a_consent_is_given_withdrawn_and_looked_after() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    balie.records(
        &json!({"title": "Soep", "happened_on": "2026-03-10", "attendance": {"named": ["Fatma"]}}),
    );
    let draft = json!({"person": "Fatma", "purpose": "photo", "scope": "print", "how": "spoken", "given_on": "2026-03-01"});
    let photo = id(&balie.does_with(&["consent", "add"], &draft));
    let may = [
        "consent",
        "may",
        "--person",
        "Fatma",
        "--purpose",
        "photo",
        "--scope",
        "print",
    ];
    assert_eq!(balie.does(&may), json!({"may": true}));
    balie.exchanges(&stick);
    thuis.exchanges(&stick);
    // Withdrawn at the one laptop while the other one writes in it.
    balie.does(&["consent", "withdraw", &photo, "--on", "2026-04-01"]);
    thuis.does_with(
        &["consent", "edit", &photo],
        &json!({"until": "2027-03-01"}),
    );
    thuis.exchanges(&stick);
    balie.exchanges(&stick);
    thuis.exchanges(&stick);
    for laptop in [&mut balie, &mut thuis] {
        let shown = laptop.does(&["consent", "show", &photo]);
        assert_eq!(
            (&shown["state"], &shown["until"]),
            (&json!("withdrawn"), &json!("2027-03-01"))
        );
        let waiting = laptop.does(&["consent", "withdrawn"]);
        assert_eq!(waiting[0]["uses"][0]["title"], "Soep");
        assert_eq!(laptop.refuses(&may, &Value::Null).0, "consent_taken_back");
        let edit = laptop.refuses(&["consent", "edit", &photo], &json!({"named": true}));
        assert_eq!(edit.0, "consent_withdrawn");
    }
    thuis.does(&["consent", "checked", &photo]);
    assert_eq!(thuis.does(&["consent", "withdrawn"]), json!([]));
    assert_eq!(
        thuis.does(&["consent", "list", "--person", "Fatma"])[0]["state"],
        "withdrawn"
    );
    // A child: a guardian says yes.
    balie.does_with(&["person", "add"], &json!({"name": "Mina", "minor": true}));
    let portrait = json!({"person": "Mina", "purpose": "photo", "scope": "social_media", "how": "paper", "given_on": "2026-03-01"});
    assert_eq!(
        balie.refuses(&["consent", "add"], &portrait).0,
        "portrait_of_minor"
    );
    let mut by_parent = portrait.clone();
    by_parent["guardian"] = json!("parent");
    balie.does_with(&["consent", "add"], &by_parent);
    assert_eq!(
        balie.does(&["consent", "list", "--person", "Mina"])[0]["guardian"],
        "parent"
    );
    balie.is_sound();
}

#[test]
fn what_somebody_does_here_ends_and_goes_to_somebody_else() {
    let table = Table::new();
    let (mut balie, ..) = table.with_amina_and_bram();
    balie.records(&json!({"title": "Kerst", "happened_on": "2027-12-20", "organisers": ["Fatma"]}));
    balie.does_with(&["person", "add"], &json!({"name": "Jan"}));
    let fatma = called(&mut balie, "Fatma");
    balie.does(&[
        "person",
        "role",
        "add",
        &fatma,
        "--role",
        "host",
        "--from",
        "2020-01-01",
        "--until",
        "2022-01-01",
    ]);
    balie.does(&[
        "person",
        "role",
        "add",
        &fatma,
        "--role",
        "host",
        "--from",
        "2021-01-01",
    ]);
    let held = balie.does(&["person", "role", "list", &fatma]);
    assert_eq!(
        (
            held["lines"].as_array().unwrap().len(),
            held["said"].as_array().unwrap().len()
        ),
        (2, 1)
    );
    let now = balie.does(&[
        "person",
        "role",
        "now",
        "--role",
        "host",
        "--on",
        "2023-01-01",
    ]);
    assert_eq!(
        (&now[0]["name"], &now[0]["from"]),
        (&json!("Fatma"), &json!("2020-01-01"))
    );
    let left = balie.does(&["person", "handover", "Fatma", "--on", "2026-11-01"]);
    assert_eq!(left["encounters"][0]["title"], "Kerst");
    assert_eq!(left["roles"].as_array().unwrap().len(), 1);
    let gone = balie.does(&[
        "person",
        "handover",
        "Fatma",
        "--to",
        "Jan",
        "--on",
        "2026-11-01",
        "--end-roles",
    ]);
    assert_eq!((&gone["given"], &gone["ended"]), (&json!(1), &json!(1)));
    assert_eq!(
        balie.does(&["person", "role", "now", "--on", "2026-11-02"]),
        json!([])
    );
    let line = balie.does(&["person", "role", "list", &fatma])["lines"][0]["line"].clone();
    let line = line.as_str().unwrap();
    let early = [
        "person",
        "role",
        "end",
        &fatma,
        "--line",
        line,
        "--on",
        "2019-01-01",
    ];
    assert_eq!(
        balie.refuses(&early, &Value::Null).0,
        "period_ends_before_start"
    );
    balie.does(&["person", "role", "drop", &fatma, "--line", line]);
    assert_eq!(
        balie.does(&["person", "role", "list", &fatma])["lines"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let king = ["person", "role", "add", &fatma, "--role", "king"];
    assert_eq!(
        balie.refuses(&king, &Value::Null),
        ("unknown_choice".to_owned(), json!("duty"))
    );
}

#[test]
fn only_a_coordinator_makes_a_field_and_none_asks_what_somebody_believes() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let (code, field) = balie.refuses(&["field", "add"], &json!({"name": "Geloof"}));
    assert_eq!((code.as_str(), field), ("field_sensitive", json!("name")));
    let key = json!({"name": "Heeft een sleutel", "sort": "yes_no"});
    let key = id(&balie.does_with(&["field", "add"], &key));
    balie.exchanges(&stick);
    thuis.exchanges(&stick);
    assert_eq!(
        thuis.refuses(&["field", "put-away", &key], &Value::Null).0,
        "not_a_coordinator"
    );
    let fatma = thuis.does_with(
        &["person", "add"],
        &json!({"name": "Fatma", "own": {(key.as_str()): "yes"}}),
    );
    let shown = thuis.does(&["person", "show", &id(&fatma)]);
    assert_eq!(shown["own"][&key], "yes");
    balie.does(&["field", "put-away", &key]);
    assert_eq!(balie.does(&["field", "list"])[0]["put_away"], true);
    balie.does(&["field", "bring-back", &key]);
    assert_eq!(balie.does(&["field", "list"])[0]["put_away"], false);
}

#[test]
fn what_is_known_of_fatma_holds_her_groups_tasks_and_consents_as_a_file_and_on_paper() {
    let table = Table::new();
    let mut balie = table
        .laptop("balie", crate::kit::AMINAS)
        .found("De Brug", "Amina", "Balie");
    let choir = json!({"name": "Koor", "members": [{"person": "Fatma", "role": "organiser", "from": "2026-01-01"}, {"person": "Jan"}]});
    balie.does_with(&["group", "add"], &choir);
    let fatma = called(&mut balie, "Fatma");
    let duty = [
        "person",
        "role",
        "add",
        &fatma,
        "--role",
        "board",
        "--from",
        "2026-02-01",
    ];
    balie.does(&duty);
    let photo = json!({"person": format!("person:{fatma}"), "purpose": "photo", "scope": "print", "how": "paper", "given_on": "2026-03-01"});
    balie.does_with(&["consent", "add"], &photo);
    let file = table.file("fatma.json");
    let words = [
        "person",
        "access-pack",
        &fatma,
        "--out",
        file.to_str().unwrap(),
    ];
    let told = balie.does(&words);
    assert_eq!(
        (
            &told["groups"],
            &told["duties"],
            &told["consents"],
            &told["signals"]
        ),
        (&json!(1), &json!(1), &json!(1), &json!(0))
    );
    let pack: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(pack["groups"][0]["name"], "Koor");
    assert_eq!(pack["groups"][0]["line"]["as"], "organiser");
    assert_eq!(pack["duties"][0]["as"], "board");
    assert_eq!(pack["consents"][0]["purpose"], "photo");
    assert!(!pack.to_string().contains("Jan"));
    for language in ["nl", "en"] {
        let paper = table.file(&format!("fatma-{language}.pdf"));
        let words = [
            "person",
            "access-pack",
            &fatma,
            "--language",
            language,
            "--out",
            paper.to_str().unwrap(),
        ];
        assert!(balie.does(&words)["bytes"].as_u64().unwrap() > 10_000);
    }
}
