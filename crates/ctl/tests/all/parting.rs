//! Parting with a laptop from the command line.

use serde_json::{Value, json};

use crate::kit::Table;

#[test]
fn a_helper_stops_a_lost_laptop_writes_the_note_ticks_off_and_takes_the_book_off_another() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    for _ in 0..2 {
        thuis.exchanges(&stick);
        balie.exchanges(&stick);
    }
    let facts = balie.does(&["laptop", "facts", "--laptop", "thuis"]);
    assert_eq!(
        (&facts["people"], &facts["stopped"]),
        (&json!(["Bram"]), &json!(false))
    );
    let refused = thuis.refuses(&["laptop", "facts", "--laptop", "Balie"], &Value::Null);
    assert_eq!(refused.0, "not_a_coordinator");
    let here = ["laptop", "part", "--laptop", "Balie", "--put-away"];
    assert_eq!(balie.refuses(&here, &Value::Null).0, "laptop_is_here");
    let both = [
        "laptop",
        "part",
        "--laptop",
        "Thuis",
        "--put-away",
        "--lost",
    ];
    assert_eq!(balie.refuses(&both, &Value::Null).0, "missing_argument");

    let parted = balie.does(&[
        "laptop",
        "part",
        "--laptop",
        "Thuis",
        "--lost",
        "--known-at",
        "2026-11-20T08:00:00Z",
        "--was-open",
        "no",
        "--with-paper",
        "no",
    ]);
    assert_eq!(parted["ended"], 2);
    let loss = &parted["laptop"]["list"]["loss"];
    assert_eq!(loss["tell_by"], "2026-11-23T08:00:00.000Z");
    assert_eq!(loss["finder_reads"], "sealed");
    let out = table.file("verlies.pdf");
    let out = out.to_str().unwrap();
    balie.does(&["laptop", "notice", "--laptop", "Thuis", "--out", out]);
    assert!(std::fs::read(out).unwrap().starts_with(b"%PDF"));
    balie.does(&[
        "laptop",
        "tick",
        "--laptop",
        "Thuis",
        "--step",
        "tell_officer",
    ]);
    let list = balie.does(&["laptop", "partings"])[0]["list"].clone();
    let ticked = json!({ "step": "tell_officer", "done": true });
    assert!(list["steps"].as_array().unwrap().contains(&ticked));
    let wrong = ["laptop", "tick", "--laptop", "Thuis", "--step", "dansen"];
    assert_eq!(balie.refuses(&wrong, &Value::Null).0, "unknown_choice");

    let dry = thuis.does(&["laptop", "clear", "--dry-run"]);
    assert_eq!(
        (&dry["cleared"], &dry["only_here"]),
        (&json!(false), &json!(0))
    );
    let clear = ["laptop", "clear"];
    assert_eq!(thuis.refuses(&clear, &Value::Null).0, "clear_unconfirmed");
    thuis.does(&["laptop", "clear", "--yes"]);
    assert_eq!(thuis.refuses(&["status"], &Value::Null).0, "not_founded");
}
