//! How the program behaves: refusals, secrets, one process at a time, a reader that went away.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Said, Table};

#[test]
fn a_draft_is_refused_by_the_name_of_what_is_wrong_with_it() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    for (draft, code, field) in [
        (
            json!({ "happened_on": "2026-11-20", "plaats": "hier" }),
            "unknown_field",
            "plaats",
        ),
        (
            json!({ "happened_on": "2026-11-20", "attendance": { "geteld": 3 } }),
            "unknown_field",
            "attendance.geteld",
        ),
        (
            json!({ "happened_on": "2026-11-20", "note": "Zijn nummer is 111222333." }),
            "citizen_service_number",
            "note",
        ),
        (
            json!({ "title": "Zonder dag" }),
            "date_missing",
            "happened_on",
        ),
        (
            json!({ "happened_on": "2026-02-30" }),
            "not_a_date",
            "happened_on",
        ),
        (
            json!({ "happened_on": "2026-11-20", "activity": "vasten" }),
            "unknown_choice",
            "activity",
        ),
        (json!(["2026-11-20"]), "wrong_type", ""),
    ] {
        let field = if field.is_empty() {
            Value::Null
        } else {
            json!(field)
        };
        let refused = amina.refuses(&["encounter", "add"], &draft);
        assert_eq!(refused, (code.to_owned(), field));
    }
    let rule = json!({ "title": "Stil", "items": [{ "text": "Na tien uur.", "wie": "Jan" }] });
    let refused = amina.refuses(&["rule", "add"], &rule);
    assert_eq!(refused, ("unknown_field".into(), json!("items.0.wie")));
    assert_eq!(amina.does(&["encounter", "list"]), json!([]));
    assert_eq!(amina.does(&["rule", "list"]), json!([]));
}

#[test]
fn a_batch_answers_a_broken_line_and_goes_on() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    for (line, code) in [
        ("{\"args\": [\"status\"]", "not_json"),
        ("[]", "wrong_type"),
        (
            "{\"args\": [\"status\"], \"as\": \"Bram\"}",
            "unknown_field",
        ),
        ("{\"args\": [\"batch\"]}", "unknown_command"),
        (
            "{\"args\": [\"--as\", \"Bram\", \"status\"]}",
            "unknown_command",
        ),
        (
            "{\"args\": [\"status\", \"--as\", \"Bram\"]}",
            "unexpected_argument",
        ),
        ("{\"args\": [\"encounter\", \"add\"]}", "missing_argument"),
        ("{\"args\": []}", "unknown_command"),
    ] {
        let answer = amina.line(line);
        assert_eq!(answer["ok"], false);
        assert_eq!(answer["code"], code, "{line}");
    }
    assert_eq!(amina.does(&["status"])["only_here"], 0);
}

#[test]
fn a_second_program_on_the_same_folder_is_refused() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    let mut first = laptop.found("De Brug", "Amina", "Balie");
    let refused = laptop.says(&["status"]).refusal();
    assert_eq!(refused["code"], "in_use");
    assert_eq!(
        refused["message"],
        "Samenboek is already open on this laptop."
    );
    first.does(&["status"]);
    drop(first);
    assert_eq!(laptop.says(&["status"]).value()["saved"], true);
}

#[test]
fn a_folder_that_lost_its_book_is_damaged_and_never_taken_for_a_new_one() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    drop(laptop.found("De Brug", "Amina", "Balie"));
    let database = laptop.data.join("shared.db");
    let mut bytes = fs::read(&database).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte ^= 0x55;
    }
    for spoiled in [Some(bytes), Some(Vec::new()), None] {
        for left in ["shared.db", "shared.db-wal", "shared.db-shm"] {
            let _ = fs::remove_file(laptop.data.join(left));
        }
        if let Some(bytes) = spoiled {
            fs::write(&database, bytes).unwrap();
        }
        for words in [["status"], ["verify"]] {
            let said = laptop.says(&words);
            assert_eq!(said.status(), 1);
            let told: Value = serde_json::from_str(&said.told()).unwrap();
            assert_eq!(told["code"], "folder_damaged");
        }
    }
    let file = table.file("geen map");
    fs::write(&file, "").unwrap();
    let said = table.laptop("geen map", AMINAS).says(&["status"]);
    assert!(said.told().contains("\"folder_missing\""));
}

#[test]
fn what_is_not_there_yet_is_refused_before_anything_is_touched() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    for words in [
        &["report", "funder"] as &[&str],
        &["story", "add"],
        &["encounter", "burn"],
        &[],
    ] {
        assert_eq!(
            laptop.says(words).refusal()["code"],
            "unknown_command",
            "{words:?}"
        );
    }
    let refused = laptop.says(&["backup"]).refusal();
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&json!("missing_argument"), &json!("out"))
    );
    assert!(!laptop.data.exists());
    assert_eq!(laptop.says(&["status"]).refusal()["code"], "not_founded");
}

#[test]
fn help_names_every_command() {
    let table = Table::new();
    let said = table.laptop("balie", AMINAS).says(&["--help"]);
    assert_eq!(said.status(), 0);
    let text = String::from_utf8(said.0.stdout).unwrap();
    for word in [
        "found",
        "join approve",
        "encounter add",
        "versions choose",
        "exchange",
        "forget status",
        "batch",
    ] {
        assert!(text.contains(word), "{word}");
    }
}

#[test]
fn codes_of_the_sheets_go_into_a_file_for_nobody_else_or_nowhere() {
    let table = Table::new();
    let sheets = table.file("bladen.json");
    let laptop = table.laptop("balie", AMINAS);
    let mut words = vec![
        "found", "--centre", "De Brug", "--person", "Amina", "--laptop", "Balie", "--class",
        "shared",
    ];
    words.extend(["--sheets", sheets.to_str().unwrap()]);
    let said = laptop.says(&words);
    assert_eq!(
        said.value(),
        json!({ "centre": "De Brug", "person": "Amina", "laptop": "Balie" })
    );
    let codes: Value = serde_json::from_slice(&fs::read(&sheets).unwrap()).unwrap();
    for code in ["personal", "paper_key"] {
        let code = codes[code].as_str().unwrap();
        assert!(code.len() > 20);
        assert!(
            !String::from_utf8(said.0.stdout.clone())
                .unwrap()
                .contains(code)
        );
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(&sheets).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
    // Codes that somebody kept are not written over, and nothing is founded whose codes are lost.
    let other = table.laptop("ander", AMINAS);
    assert_eq!(other.says(&words).refusal()["code"], "file_exists");
    assert_eq!(other.says(&["status"]).refusal()["code"], "not_founded");
    let unwritten = table.file("ongebruikt.json");
    let mut again = words.clone();
    again.pop();
    again.push(unwritten.to_str().unwrap());
    assert_eq!(laptop.says(&again).refusal()["code"], "folder_not_empty");
    assert!(!unwritten.exists());
}

#[test]
fn people_at_one_laptop_say_who_they_are_and_passphrases_come_by_file() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    let mut amina = laptop.found("De Brug", "Amina", "Balie");
    amina.does(&["people", "add", "--person", "Fatma", "--role", "volunteer"]);
    amina.does_with(
        &["people", "add", "--person", "Bram", "--role", "mediator"],
        &json!({ "passphrase": BRAMS }),
    );
    let weak = json!({ "passphrase": "bram" });
    let refused = amina.refuses(
        &["people", "add", "--person", "Coby", "--role", "host"],
        &weak,
    );
    assert_eq!(refused.0, "weak_passphrase");
    let team = amina.does(&["people", "list"]);
    let known: Vec<(&str, bool)> = team
        .as_array()
        .unwrap()
        .iter()
        .map(|person| {
            (
                person["name"].as_str().unwrap(),
                person["passphrase"] == true,
            )
        })
        .collect();
    assert_eq!(known, [("Amina", true), ("Bram", true), ("Fatma", false)]);
    drop(amina);

    let refused = laptop.says(&["status"]).refusal();
    assert_eq!(
        (&refused["code"], &refused["field"]),
        (&json!("who_are_you"), &json!("as"))
    );
    assert_eq!(
        laptop.says(&["--as", "Bram", "status"]).refusal()["code"],
        "wrong_passphrase"
    );
    let nobody = laptop.says(&["--as", "Niemand", "status"]).refusal();
    assert_eq!(
        (&nobody["code"], &nobody["field"]),
        (&json!("unknown_person"), &json!("as"))
    );
    assert_eq!(nobody["message"], "Nobody here is called by that name.");
    assert_eq!(
        laptop
            .says(&["--as", "fatma", "person", "rename", "--name", "Fatima"])
            .value()["person"],
        "Fatima"
    );
    let refused = laptop.says(&[
        "--as", "Fatima", "people", "add", "--person", "Coby", "--role", "host",
    ]);
    assert_eq!(refused.refusal()["code"], "not_a_coordinator");

    let (old, new) = (table.file("oud"), table.file("nieuw"));
    fs::write(&old, format!("{BRAMS}\n")).unwrap();
    fs::write(&new, "gieter wolk stoep appel\r\n").unwrap();
    let said = Said(
        laptop
            .program()
            .args(["--as", "Bram", "passphrase", "change"])
            .arg("--passphrase-file")
            .arg(&old)
            .arg("--new-passphrase-file")
            .arg(&new)
            .output()
            .unwrap(),
    );
    assert_eq!(said.value(), json!({ "changed": true }));
    let mut status = laptop.program();
    status.env("SAMENBOEK_PASSPHRASE", "gieter wolk stoep appel");
    let said = Said(status.args(["--as", "Bram", "status"]).output().unwrap());
    assert_eq!(said.value()["saved"], true);
    let mut without = laptop.program();
    without.env_remove("SAMENBOEK_PASSPHRASE");
    let said = Said(without.args(["--as", "Bram", "status"]).output().unwrap());
    assert_eq!(said.refusal()["code"], "passphrase_missing");
}

#[test]
fn a_passphrase_on_the_command_line_is_refused_and_not_repeated() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    for words in [
        &["status", "--passphrase", "geheim en lang"] as &[&str],
        &["status", "--passphrase=geheim en lang"],
        &["status", "geheim en lang"],
    ] {
        let said = laptop.says(words);
        assert_eq!(said.refusal()["code"], "unexpected_argument");
        assert!(!said.told().contains("geheim"));
    }
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    let table = Table::new();
    let laptop = table.laptop("balie", AMINAS);
    laptop.found("De Brug", "Amina", "Balie");
    let mut child = laptop
        .program()
        .arg("batch")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut into = child.stdin.take().unwrap();
    let _ = writeln!(into, "{}", json!({ "args": ["status"] }));
    drop(into);
    let said = Said(child.wait_with_output().unwrap());
    assert_eq!(said.status(), 0);
    assert_eq!(said.told(), "");
}
