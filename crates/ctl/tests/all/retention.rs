//! The calendar of what is kept, from the command line.

use serde_json::{Value, json};

use crate::cases::Street;
use crate::kit::{Sitting, Table};

/// A case of years ago that was closed.
fn old_case(karin: &mut Sitting) -> String {
    let draft = json!({
        "reported_on": "2023-03-03", "kinds": ["garden"], "referrer": "police",
        "first_party": {"name": "Wielewaal"}, "summary": "Een heg.",
    });
    let id = karin.does_with(&["case", "add"], &draft)["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let step = json!({"what": "intake", "on": "2023-03-04"});
    karin.does_with(&["case", "step", &id], &step);
    let close = [
        "case",
        "close",
        &id,
        "--result",
        "lapsed",
        "--on",
        "2023-06-30",
    ];
    karin.does(&close);
    id
}

fn lines<'a>(calendar: &'a Value, kind: &str) -> Vec<&'a Value> {
    let lines = calendar["lines"].as_array().unwrap().iter();
    lines.filter(|it| it["kind"] == kind).collect()
}

#[test]
fn the_calendar_is_shown_set_and_run_by_a_word_and_the_figures_count_what_went() {
    let street = Street::new();
    let (mut karin, mut amina) = (street.karin.sit(), street.amina.sit());
    let show = ["retention", "show"];
    assert_eq!(karin.does(&show)["lines"], json!([]));
    assert_eq!(amina.refuses(&show, &Value::Null).0, "not_a_coordinator");
    for _ in 0..6 {
        old_case(&mut karin);
    }
    let signal = json!({"noticed_on": "2023-05-01", "kind": "litter", "place": "Plein", "observation": "Zakken."});
    let signal = karin.does_with(&["signal", "add"], &signal)["id"].clone();
    let shown = karin.does(&show);
    let cases = lines(&shown, "cases");
    assert_eq!(cases.len(), 6);
    assert_eq!(
        (&cases[0]["due"], &cases[0]["state"], &cases[0]["title"]),
        (&json!("2025-06-30"), &json!("due"), &json!("Wielewaal"))
    );
    assert_eq!(lines(&shown, "signals")[0]["id"], signal);
    let year = ["figures", "cases", "--year", "2023"];
    let before = karin.does(&year);
    // Without a yes nothing goes, and everything is named.
    let named = karin.does(&["retention", "run", "cases"]);
    assert_eq!(named["would_go"].as_array().unwrap().len(), 6);
    assert_eq!(karin.does(&show), shown);
    // A longer term lets nothing go.
    let set = |kind, months| ["retention", "set", kind, "--months", months];
    karin.does(&set("cases", "60"));
    assert_eq!(lines(&karin.does(&show), "cases").len(), 0);
    for (words, code) in [
        (set("cases", "2"), "term_out_of_range"),
        (set("photos", "2"), "term_fixed"),
        (set("pay", "2"), "unknown_choice"),
    ] {
        assert_eq!(karin.refuses(&words, &Value::Null).0, code);
    }
    let nothing = ["retention", "run", "cases", "--yes"];
    assert_eq!(karin.refuses(&nothing, &Value::Null).0, "nothing_is_due");
    karin.does(&set("cases", "24"));
    let one = cases[0]["id"].as_str().unwrap();
    let gone = karin.does(&["retention", "run", "cases", "--only", one, "--yes"]);
    assert_eq!(gone["gone"], 1);
    assert_eq!(gone["forgotten"][0]["gone_here"], true);
    assert_eq!(
        karin.refuses(&["case", "show", one], &Value::Null).0,
        "not_found"
    );
    assert_eq!(karin.does(&["retention", "run", "--yes"])["gone"], 6);
    assert_eq!(karin.does(&["case", "list"]), json!([]));
    let after = karin.does(&year);
    assert_eq!(
        (&after["reported"], &after["closed"]),
        (&json!(6), &json!(6))
    );
    assert_eq!(after["rates"], before["rates"]);
    assert_eq!(
        (&before["has_reduced"], &after["has_reduced"]),
        (&json!(false), &json!(true))
    );
    karin.is_sound();
}

/// One red point, as PNG.
const POINT: [u8; 69] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0,
    0, 0, 144, 119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 184, 35, 39, 7, 0, 2, 242,
    1, 25, 115, 68, 11, 203, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

#[test]
fn a_photo_goes_with_its_consent_a_helper_two_years_after_she_went_and_the_encounter_stays() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let evening = balie.records(&json!({"title": "Samen koken", "happened_on": "2023-02-01",
        "attendance": {"named": ["Fatma", "Joke"]}}));
    let file = table.file("een.png");
    std::fs::write(&file, POINT).unwrap();
    let file = file.to_str().unwrap();
    let photo = [
        "encounter",
        "photo",
        "add",
        &evening,
        "--in",
        file,
        "--person",
        "Fatma",
    ];
    let photo = balie.does(&photo)["ids"][0].clone();
    let draft =
        json!({"person": "Fatma", "purpose": "photo", "how": "spoken", "given_on": "2023-02-01"});
    let consent = balie.does_with(&["consent", "add"], &draft)["id"].clone();
    let consent = consent.as_str().unwrap();
    let cards = balie.does(&["person", "list", "--search", "Joke"]);
    let joke = cards[0]["person"].as_str().unwrap().to_owned();
    let duty = [
        "person",
        "role",
        "add",
        &joke,
        "--role",
        "host",
        "--from",
        "2020-01-01",
        "--until",
        "2023-03-31",
    ];
    balie.does(&duty);
    // The names at that evening stay for another test.
    balie.does(&["retention", "set", "encounters", "--months", "120"]);
    let shown = balie.does(&["retention", "show"]);
    assert_eq!(shown["no_cases"], "shared_laptop");
    assert_eq!(lines(&shown, "photos").len(), 0, "she allows it");
    let people = lines(&shown, "people");
    assert_eq!(
        (people.len(), &people[0]["title"], &people[0]["due"]),
        (1, &json!("Joke"), &json!("2025-03-31"))
    );
    // Seen last summer, she is no stranger yet.
    let summer = balie.records(&json!({"title": "Barbecue", "happened_on": "2026-07-01",
        "attendance": {"named": [format!("person:{joke}")]}}));
    assert_eq!(
        lines(&balie.does(&["retention", "show"]), "people").len(),
        0
    );
    balie.does(&["encounter", "delete", &summer]);
    balie.does(&["consent", "withdraw", consent, "--on", "2026-11-01"]);
    let shown = balie.does(&["retention", "show"]);
    assert_eq!(lines(&shown, "photos")[0]["id"], photo);
    assert_eq!(lines(&shown, "photos")[0]["due"], "2026-11-01");
    assert_eq!(balie.does(&["retention", "run", "--yes"])["gone"], 2);
    for _ in 0..2 {
        balie.exchanges(&stick);
        thuis.exchanges(&stick);
    }
    for laptop in [&mut balie, &mut thuis] {
        let stands = laptop.does(&["encounter", "show", &evening]);
        assert_eq!(
            (&stands["title"], &stands["photos"]),
            (&json!("Samen koken"), &json!([]))
        );
        let found = laptop.does(&["person", "list", "--search", "Joke"]);
        assert_eq!(found.as_array().map_or(0, Vec::len), 0, "{found}");
        laptop.is_sound();
    }
    assert_eq!(balie.does(&["retention", "show"])["lines"], json!([]));
}
