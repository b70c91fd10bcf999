//! Late work from the command line.

use serde_json::{Value, json};

use crate::kit::Table;

#[test]
fn a_helper_lists_what_came_too_late_looks_what_it_is_and_takes_it_or_not() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    for _ in 0..2 {
        thuis.exchanges(&stick);
        balie.exchanges(&stick);
    }
    assert_eq!(balie.does(&["late", "list"]), json!([]));
    thuis.records(&json!({ "happened_on": "2026-11-20", "title": "Nog onderweg" }));
    balie.does(&["people", "revoke", "--person", "Bram"]);
    thuis.exchanges(&stick);
    assert_eq!(balie.exchanges(&stick)["asks"], json!(["late_work"]));

    let late = balie.does(&["late", "list"])[0].clone();
    assert_eq!(
        (&late["from"], &late["from_kind"]),
        (&json!("Bram"), &json!("person"))
    );
    assert_eq!(
        (&late["encounters"], &late["refused"]),
        (&json!(1), &json!(false))
    );
    assert!(late["stopped"].is_string());
    let id = late["id"].as_str().unwrap();
    let seen = balie.does(&["late", "show", id]);
    assert_eq!(seen[0]["title"], "Nog onderweg");
    assert_eq!(seen[0]["would_be"], "new");
    assert_eq!(
        balie
            .refuses(&["late", "accept", "niemand"], &Value::Null)
            .0,
        "not_an_id"
    );

    assert_eq!(balie.does(&["late", "refuse", id])["refused"], true);
    assert_eq!(balie.does(&["late", "list"])[0]["refused"], true);
    let apart = balie.does(&["apart", "list"]);
    let reasons: Vec<&Value> = apart
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["reason"])
        .collect();
    assert!(reasons.contains(&&json!("refused")), "{apart}");

    assert_eq!(balie.does(&["late", "accept", id])["brought"], 1);
    assert_eq!(
        balie.does(&["encounter", "list"])[0]["title"],
        "Nog onderweg"
    );
    assert_eq!(
        balie.refuses(&["late", "accept", id], &Value::Null).0,
        "already_settled"
    );
    balie.is_sound();
}
