//! Forgetting from the command line: the dry run, the deed, and who did so by now.

use serde_json::{Value, json};

use crate::kit::{AMINAS, BRAMS, Table, joins};

#[test]
fn a_helper_reads_the_dry_run_says_yes_and_sees_who_forgot_it() {
    let table = Table::new();
    let stick = table.stick("stick");
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let id = balie.records(&json!({
        "happened_on": "2026-11-20", "title": "Samen koken",
        "organisers": ["Fatma"], "attendance": { "named": ["Fatma"] },
    }));
    let mut thuis = joins(&mut balie, &table.laptop("thuis", BRAMS), "Bram", &stick);
    balie.exchanges(&stick);
    thuis.exchanges(&stick);
    balie.exchanges(&stick);

    let plan = balie.does(&["forget", "--person", "fatma", "--dry-run"]);
    assert_eq!(plan["title"], "Fatma");
    assert_eq!(plan["mentions"][0]["id"], id.as_str());
    assert_eq!(plan["laptops"], 2);
    assert_eq!(plan["not_reached"][0], "backups");
    let words = ["forget", "--person", "fatma"];
    assert_eq!(balie.refuses(&words, &Value::Null).0, "forget_unconfirmed");
    let yes = ["forget", "--person", "Fatma", "--yes"];
    assert_eq!(thuis.refuses(&yes, &Value::Null).0, "not_a_coordinator");
    let told = balie.does(&yes);
    assert_eq!(
        (&told["laptops_confirmed"], &told["laptops"]),
        (&json!(1), &json!(2))
    );
    assert_eq!(balie.refuses(&yes, &Value::Null).0, "unknown_person");
    for _ in 0..2 {
        thuis.exchanges(&stick);
        balie.exchanges(&stick);
    }
    for laptop in [&mut balie, &mut thuis] {
        let known = laptop.does(&["forget", "status"]);
        assert_eq!(known.as_array().unwrap().len(), 1);
        assert_eq!(known[0]["laptops_confirmed"], 2);
        assert_eq!(known[0]["awaited"], json!([]));
        assert_eq!(laptop.does(&["forget", "held"]), json!([]));
    }
    // She stays where she was, and what is told goes back in.
    let organisers = balie.shows(&id)["organisers"].clone();
    assert!(organisers[0].as_str().unwrap().starts_with("person:"));
    let patch = json!({ "organisers": organisers, "note": "Het was druk." });
    balie.does_with(&["encounter", "edit", &id], &patch);
    assert_eq!(balie.shows(&id)["organisers"], organisers);

    assert_eq!(
        balie.refuses(&["forget"], &Value::Null).0,
        "missing_argument"
    );
    let document = ["forget", "--document", &id, "--yes"];
    balie.does(&document);
    assert_eq!(balie.refuses(&document, &Value::Null).0, "not_found");
    // The other laptop may hold it, so it can be said once more; not a third time.
    let allow = ["forget", "allow"];
    assert_eq!(balie.does(&allow)["allowed"], 1);
    assert_eq!(balie.refuses(&allow, &Value::Null).0, "nothing_held");
}
