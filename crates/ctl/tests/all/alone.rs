//! One laptop: an evening, a rule, a backup.

use serde_json::{Value, json};

use crate::kit::{AMINAS, Sitting, Table};

fn evening() -> Value {
    json!({
        "happened_on": "2026-11-20",
        "place": "Portiek 12",
        "activity": "meal",
        "organisers": ["Amina"],
        "attendance": { "named": ["Fatma", "Jan"], "counted": 7, "new_faces": 2 },
        "tables": [{ "label": "1", "tally": { "bonen": 4, "linzen": 3 } }],
        "conditions": ["shared_goal"],
        "tone": "positive",
        "changed": "Jan en Fatma kennen elkaar nu.",
        "note": "Soep was op om acht uur.",
    })
}

fn found(sitting: &mut Sitting, search: &str) -> Vec<Value> {
    let list = sitting.does(&["encounter", "list", "--search", search]);
    list.as_array().unwrap().clone()
}

#[test]
fn an_evening_is_recorded_found_changed_thrown_away_and_fetched_back() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let id = amina.records(&evening());

    let shown = amina.shows(&id);
    for (field, typed) in evening().as_object().unwrap() {
        assert_eq!(&shown[field], typed, "{field}");
    }
    assert_eq!(shown["title"], "Eten, Portiek 12");
    assert_eq!(shown["recorded_by"], "Amina");
    assert!(shown["recorded_at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(shown["versions"], json!([]));

    for word in ["fat", "PORTIEK 12", "soep"] {
        assert_eq!(found(&mut amina, word)[0]["id"], id.as_str(), "{word}");
    }
    assert!(found(&mut amina, "linzensoep").is_empty());

    amina.does_with(
        &["encounter", "edit", &id],
        &json!({ "title": "Samen koken", "attendance": { "counted": 9 }, "tone": null }),
    );
    let shown = amina.shows(&id);
    assert_eq!(shown["title"], "Samen koken");
    let everybody = json!({ "named": ["Fatma", "Jan"], "counted": 9, "new_faces": 2 });
    assert_eq!(shown["attendance"], everybody);
    assert_eq!(shown["tone"], Value::Null);
    assert_eq!(shown["note"], "Soep was op om acht uur.");

    amina.does(&["encounter", "delete", &id]);
    assert!(found(&mut amina, "koken").is_empty());
    assert_eq!(amina.does(&["bin", "list"])[0]["id"], id.as_str());
    amina.does(&["encounter", "restore", &id]);
    assert_eq!(found(&mut amina, "koken").len(), 1);
    amina.is_sound();
}

#[test]
fn a_list_prints_every_encounter_and_every_rule_whole() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let mut long = evening();
    long["note"] = json!("Soep was op. ".repeat(40).trim());
    let id = amina.records(&long);
    amina.records(&json!({ "happened_on": "2026-11-21", "title": "Taart" }));
    for words in [
        &["encounter", "list", "--to", "2026-11-20"] as &[&str],
        &["encounter", "list", "--search", "fatma"],
    ] {
        assert_eq!(amina.does(words), json!([amina.shows(&id)]), "{words:?}");
    }
    let rule = json!({
        "title": "Portiek schoon",
        "items": [{ "text": "Ieder veegt een week.", "who": "Jan" }, { "text": { "nl": "Geen fietsen." } }],
    });
    let rule = amina.does_with(&["rule", "add"], &rule);
    let shown = amina.does(&["rule", "show", rule["id"].as_str().unwrap()]);
    assert_eq!(shown["items"][0]["who"], "Jan");
    assert_eq!(amina.does(&["rule", "list"]), json!([shown]));
}

#[test]
fn a_long_list_comes_whole_and_a_short_one_ends_where_it_was_told_to() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    for day in 1..=28 {
        for month in 1..=8 {
            amina.records(&json!({ "happened_on": format!("2026-{month:02}-{day:02}") }));
        }
    }
    let days = |list: &Value| -> Vec<String> {
        let rows = list.as_array().unwrap().iter();
        rows.map(|row| row["happened_on"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = days(&amina.does(&["encounter", "list"]));
    assert_eq!(all.len(), 28 * 8);
    assert!(all.windows(2).all(|pair| pair[0] > pair[1]), "newest first");
    let some = amina.does(&["encounter", "list", "--from", "2026-03-02", "--limit", "3"]);
    assert_eq!(days(&some), all[..3]);
    let early = days(&amina.does(&["encounter", "list", "--to", "2026-01-02"]));
    assert_eq!(early, ["2026-01-02", "2026-01-01"]);
    assert_eq!(
        amina.does(&["encounter", "list", "--limit", "0"]),
        json!([])
    );
}

#[test]
fn a_rule_comes_out_of_an_evening_and_somebody_asks_whether_it_is_kept() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let evening = amina.records(&evening());
    let rule = amina.does_with(
        &["rule", "add"],
        &json!({
            "title": "Portiek schoon",
            "place": "Portiek 12",
            "items": [
                { "text": "Ieder veegt een week.", "who": "Jan", "from": "2026-12-01", "until": null },
                { "text": { "nl": "Geen fietsen binnen.", "ar": "لا دراجات في الداخل." } },
            ],
            "languages": ["nl", "ar"],
            "evaluate_on": "2027-03-01",
            "came_from": evening,
        }),
    );
    let rule = rule["id"].as_str().unwrap();

    amina.does(&[
        "rule",
        "answer",
        rule,
        "--item",
        "1",
        "--kept",
        "partly",
        "--on",
        "2026-11-21",
    ]);
    let shown = amina.does(&["rule", "show", rule]);
    assert_eq!(shown["items"][0]["text"], "Ieder veegt een week.");
    assert_eq!(shown["items"][0]["who"], "Jan");
    assert_eq!(shown["items"][0]["answers"], json!([]));
    assert_eq!(shown["items"][1]["text"]["ar"], "لا دراجات في الداخل.");
    assert_eq!(shown["items"][1]["answers"][0]["kept"], "partly");
    assert_eq!(shown["came_from"], evening.as_str());
    assert_eq!(amina.shows(&evening)["rules"], json!([rule]));
    let beyond = [
        "rule",
        "answer",
        rule,
        "--item",
        "2",
        "--kept",
        "yes",
        "--on",
        "2026-11-21",
    ];
    assert_eq!(
        amina.refuses(&beyond, &Value::Null),
        ("not_found".into(), json!("item"))
    );

    let poster = table.file("poster.pdf");
    let out = poster.to_str().unwrap();
    amina.does(&["rule", "poster", rule, "--languages", "nl,en", "--out", out]);
    assert!(std::fs::read(&poster).unwrap().starts_with(b"%PDF"));

    amina.does(&["rule", "delete", rule]);
    assert_eq!(amina.does(&["rule", "list"]), json!([]));
    amina.does(&["rule", "restore", rule]);
    assert_eq!(amina.does(&["rule", "list"])[0]["title"], "Portiek schoon");
    // A rule is no encounter, whatever its id says.
    let (code, _) = amina.refuses(&["encounter", "delete", rule], &Value::Null);
    assert_eq!(code, "not_found");
    amina.is_sound();
}

#[test]
fn help_on_one_sheet_comes_in_every_language_of_the_program_and_in_no_other() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let file = table.file("blad.pdf");
    let out = file.to_str().unwrap();
    let mut seen = Vec::new();
    for language in ["nl", "en", "ar", "tr", "uk", "pl"] {
        amina.does(&["guide", "--language", language, "--out", out]);
        let pdf = std::fs::read(&file).unwrap();
        assert!(pdf.starts_with(b"%PDF"));
        assert!(!seen.contains(&pdf), "{language} is another one's sheet");
        seen.push(pdf);
    }
    let strange = ["guide", "--language", "fr", "--out", out];
    let (code, field) = amina.refuses(&strange, &Value::Null);
    assert_eq!(
        (code.as_str(), field),
        ("unknown_choice", json!("language"))
    );
}

#[test]
fn a_backup_goes_on_in_an_empty_folder_and_the_old_laptop_takes_what_it_brings() {
    let table = Table::new();
    let (stick, file) = (table.stick("stick"), table.file("reserve.sbb"));
    let file = file.to_str().unwrap();
    let mut old = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    old.records(&evening());
    old.exchanges(&stick);
    old.does(&["backup", "--out", file]);

    let stranger = table.laptop("vreemd", "een heel ander wachtwoord 9");
    let wrong = stranger.says(&["restore", "--in", file, "--mode", "join-again"]);
    assert_eq!(wrong.refusal()["code"], "wrong_passphrase");
    let mut new = table.laptop("nieuw", AMINAS).sit();
    let back = ["restore", "--in", file, "--mode", "sideways"];
    assert_eq!(new.refuses(&back, &Value::Null).0, "unknown_choice");
    let restored = new.does(&["restore", "--in", file, "--mode", "join-again"]);
    assert_eq!(restored["person"], "Amina");
    assert_eq!(new.does(&["status"])["saved"], true);
    let id = new.records(&json!({ "happened_on": "2026-11-21", "title": "Na de brand" }));
    assert_eq!(new.exchanges(&stick)["took"], 1);
    new.is_sound();

    let taken = old.exchanges(&stick);
    assert_eq!(taken["brought"], 1);
    assert_eq!(taken["set_aside"], json!([]));
    assert_eq!(old.shows(&id)["title"], "Na de brand");
    old.is_sound();
    let again = old.refuses(
        &["restore", "--in", file, "--mode", "join-again"],
        &Value::Null,
    );
    assert_eq!(again.0, "folder_not_empty");
}

#[test]
fn a_copy_a_day_is_chosen_made_told_and_tried() {
    let table = Table::new();
    let stick = table.stick("kluis");
    let stick = stick.to_str().unwrap();
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    balie.records(&evening());
    let early = balie.refuses(&["backup", "now"], &Value::Null);
    assert_eq!(early.0, "no_backup_folder");
    let both = balie.refuses(&["backup", "daily"], &Value::Null);
    assert_eq!(both.0, "missing_argument");
    let chosen = balie.does(&["backup", "daily", "--folder", stick]);
    assert_eq!(chosen["there"], true);
    assert!(balie.does(&["backup", "now"])["bytes"].as_u64() > Some(0));
    let state = balie.does(&["backup", "state"]);
    assert_eq!(state["days"].as_array().unwrap().len(), 1);
    let tried = balie.does(&["backup", "rehearse"]);
    assert_eq!(tried["good"], true);
    assert_eq!(tried["encounters"], 1);
    assert!(tried["until"].as_str() <= state["last"]["at"].as_str());
    let file = state["last"]["file"].as_str().unwrap();
    assert_eq!(
        balie.does(&["backup", "rehearse", "--in", file])["cases"],
        0
    );
    assert_eq!(
        balie.does(&["backup", "daily", "--off"])["folder"],
        Value::Null
    );
    balie.is_sound();
}

#[test]
fn a_coordinator_takes_the_book_of_everybody_back_to_a_backup_and_takes_that_back() {
    let table = Table::new();
    let file = table.file("reserve.sbb");
    let file = file.to_str().unwrap();
    let mut old = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let soup = old.records(&json!({ "happened_on": "2026-11-20", "title": "Soep" }));
    old.does(&["backup", "--out", file]);
    let stick = table.stick("stick");
    old.does_with(
        &["encounter", "edit", &soup],
        &json!({ "title": "Alles weg" }),
    );
    old.records(&json!({ "happened_on": "2026-11-21", "title": "Later" }));
    old.exchanges(&stick);

    let mut new = table.laptop("nieuw", AMINAS).sit();
    let none = old.refuses(&["go-back", "plan"], &Value::Null);
    assert_eq!(none.0, "no_backup_point");
    new.does(&["restore", "--in", file, "--mode", "roll-back"]);
    new.exchanges(&stick);
    let plan = new.does(&["go-back", "plan"]);
    assert_eq!(plan["things"], 2);
    assert_eq!(plan["back"][0]["title"], "Alles weg");
    assert_eq!(plan["to_bin"][0]["title"], "Later");
    let unread = new.refuses(&["go-back", "do", "--things", "1"], &Value::Null);
    assert_eq!(unread.0, "plan_changed");
    let went = new.does(&["go-back", "do", "--things", "2"]);
    assert_eq!(went, json!({ "back": 1, "to_bin": 1 }));
    assert_eq!(new.shows(&soup)["title"], "Soep");
    new.exchanges(&stick);
    old.exchanges(&stick);
    assert_eq!(old.shows(&soup)["title"], "Soep");
    assert_eq!(new.does(&["go-back", "undo"])["undone"], 2);
    assert_eq!(new.shows(&soup)["title"], "Alles weg");
    new.does(&["go-back", "end"]);
    new.is_sound();
}
