//! Series by the command line: what comes back, what falls out, who came in, and one evening made of two.

use serde_json::{Value, json};

use crate::kit::{AMINAS, Table};

#[test]
fn a_series_is_planned_moved_written_down_and_thrown_away() {
    let table = Table::new();
    let mut balie = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let soup = json!({
        "title": "Soep", "place": "Portiek 12", "activity": "meal", "starts_at": "18:00", "organisers": ["Amina"],
        "rhythm": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "from": "2026-11-03", "until": "2026-12-31",
    });
    let made = balie.does_with(&["series", "add"], &soup);
    let id = made["id"].as_str().unwrap().to_owned();
    let shown = balie.does(&["series", "show", &id]);
    assert_eq!(shown["organisers"], json!(["Amina"]));
    assert_eq!(shown["rhythm"], soup["rhythm"]);
    balie.does(&["series", "cancel", &id, "--date", "2026-11-10"]);
    balie.does(&[
        "series",
        "move",
        &id,
        "--date",
        "2026-11-17",
        "--to",
        "2026-11-19",
    ]);
    let november = [
        "series",
        "planned",
        "--from",
        "2026-11-01",
        "--to",
        "2026-11-30",
    ];
    let planned = balie.does(&november);
    let said: Vec<(&str, bool)> = planned
        .as_array()
        .unwrap()
        .iter()
        .map(|it| {
            (
                it["on"].as_str().unwrap(),
                it["cancelled"].as_bool().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("2026-11-03", false),
        ("2026-11-10", true),
        ("2026-11-19", false),
        ("2026-11-24", false),
    ];
    assert_eq!(said, expected);
    balie.does(&["series", "as-planned", &id, "--date", "2026-11-10"]);
    let wednesday = ["series", "cancel", &id, "--date", "2026-11-11"];
    assert_eq!(
        balie.refuses(&wednesday, &Value::Null).0,
        "not_a_date_of_series"
    );
    let evening = json!({
        "happened_on": "2026-11-03", "title": "Soep", "occurrence": format!("{id}/2026-11-03"),
        "attendance": {"named": ["Fatma"], "counted": 4, "guests": 2},
    });
    let one = balie.records(&evening);
    let two = balie.records(&evening);
    assert_eq!(balie.shows(&one)["attendance"]["guests"], 2);
    let planned = balie.does(&november);
    assert_eq!(planned[0]["encounters"].as_array().unwrap().len(), 2);
    assert_eq!(
        balie.does(&["encounter", "twice", &one])[0]["id"],
        two.as_str()
    );
    balie.does(&["encounter", "join", &one, &two]);
    assert_eq!(balie.does(&["encounter", "twice", &one]), json!([]));
    balie.does_with(
        &["encounter", "check-in", "--named", &one],
        &json!({"name": "Jan"}),
    );
    balie.does(&["encounter", "check-in", "--new", &one]);
    balie.does(&["encounter", "check-in", &one]);
    let attendance = &balie.shows(&one)["attendance"];
    assert_eq!(attendance["named"], json!(["Fatma", "Jan"]));
    assert_eq!(
        (&attendance["counted"], &attendance["new_faces"]),
        (&json!(5), &json!(1))
    );
    balie.does_with(
        &["series", "edit", &id],
        &json!({"title": "Soep voor allen"}),
    );
    balie.does(&["series", "delete", &id]);
    assert_eq!(balie.does(&["series", "list"]), json!([]));
    let bin = balie.does(&["bin", "list"]);
    let kinds: Vec<&Value> = bin
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["kind"])
        .collect();
    assert!(kinds.contains(&&json!("series")));
    balie.does(&["series", "restore", &id]);
    assert_eq!(
        balie.does(&["series", "list"])[0]["title"],
        "Soep voor allen"
    );
    assert_eq!(balie.does(&["verify"])["problems"], json!([]));
}
