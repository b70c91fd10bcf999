//! The file for the CCV from the command line.

use serde_json::{Value, json};

use crate::cases::Street;

#[test]
fn those_who_lead_keep_the_file_with_its_evidence_and_are_told_before_it_holds_no_longer() {
    let street = Street::new();
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    let nazorg =
        json!({"name": "Nazorg", "note": "Na drie weken bellen we.", "holds_until": "2026-12-20"});
    assert_eq!(
        amina.refuses(&["ccv", "add"], &nazorg).0,
        "not_a_coordinator"
    );
    assert_eq!(
        amina.refuses(&["ccv", "list"], &Value::Null).0,
        "not_a_coordinator"
    );
    let id = karin.does_with(&["ccv", "add"], &nazorg)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    karin.does(&["ccv", "evidence", "add", &id, "--text", "Map in de kast"]);
    let unknown = [
        "ccv",
        "evidence",
        "add",
        &id,
        "--text",
        "Verslag",
        "--thing",
        "aaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];
    assert_eq!(karin.refuses(&unknown, &Value::Null).0, "not_found");
    let listed = karin.does(&["ccv", "list"]);
    assert_eq!(listed[0]["name"], "Nazorg");
    assert_eq!(listed[0]["evidence"][0]["text"], "Map in de kast");
    // By the clock of these stories it holds for less than sixty days, or is over.
    assert_eq!(listed[0]["soon_over"], true);
    karin.does_with(&["ccv", "set", &id], &json!({"holds_until": "2099-12-20"}));
    let listed = karin.does(&["ccv", "list"]);
    assert_eq!(
        (&listed[0]["soon_over"], &listed[0]["note"]),
        (&json!(false), &json!("Na drie weken bellen we."))
    );
    let line = listed[0]["evidence"][0]["line"]
        .as_str()
        .unwrap()
        .to_owned();
    karin.does(&["ccv", "evidence", "drop", &id, "--line", &line]);
    karin.does(&["ccv", "put-away", &id]);
    let listed = karin.does(&["ccv", "list"]);
    assert_eq!(
        (&listed[0]["put_away"], &listed[0]["evidence"]),
        (&json!(true), &json!([]))
    );
    karin.does(&["ccv", "bring-back", &id]);
    assert_eq!(karin.does(&["ccv", "list"])[0]["put_away"], false);
    karin.is_sound();
}
