//! Photos from the command line: added to an evening, carried to another laptop, shown there, thrown away and forgotten.

use std::fs;

use serde_json::{Value, json};

use crate::kit::Table;

/// One red point, as PNG.
const POINT: [u8; 69] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0,
    0, 0, 144, 119, 83, 222, 0, 0, 0, 12, 73, 68, 65, 84, 120, 156, 99, 184, 35, 39, 7, 0, 2, 242,
    1, 25, 115, 68, 11, 203, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];

#[test]
fn a_helper_adds_photos_and_the_other_laptop_saves_one_as_a_file() {
    let table = Table::new();
    let (mut balie, mut thuis, stick) = table.with_amina_and_bram();
    let evening = balie.records(&json!({"title": "Samen koken", "happened_on": "2026-11-20"}));
    let path = |name: &str| stick.parent().unwrap().join(name);
    let word = |name: &str| path(name).to_string_lossy().into_owned();
    fs::write(path("een.png"), POINT).unwrap();
    fs::write(path("twee.png"), POINT).unwrap();
    fs::write(path("brief.pdf"), b"%PDF-1.7").unwrap();
    let (one, two, letter, out) = (
        word("een.png"),
        word("twee.png"),
        word("brief.pdf"),
        word("uit.jpg"),
    );
    let add = [
        "encounter",
        "photo",
        "add",
        &evening,
        "--in",
        &one,
        "--in",
        &letter,
        "--in",
        &two,
        "--caption",
        "De uien",
        "--person",
        "Fatma",
    ];
    let added = balie.does(&add);
    let ids = added["ids"].as_array().unwrap();
    assert_eq!(
        (ids.len(), &added["refused"][0]["code"]),
        (2, &json!("photo_not_a_picture"))
    );
    assert_eq!(added["hints"], json!(["photo_without_consent"]));
    let alone = ["encounter", "photo", "add", &evening, "--in", &letter];
    assert_eq!(
        balie.refuses(&alone, &Value::Null),
        ("photo_not_a_picture".to_owned(), json!("in"))
    );
    let nobody = [
        "encounter",
        "photo",
        "add",
        &evening,
        "--in",
        &one,
        "--shows",
        "people",
    ];
    assert_eq!(
        balie.refuses(&nobody, &Value::Null).0,
        "photo_people_missing"
    );

    let photo = ids[0].as_str().unwrap();
    for laptop in [&mut balie, &mut thuis] {
        laptop.exchanges(&stick);
    }
    assert_eq!(
        thuis.does(&["encounter", "show", &evening])["photos"],
        added["ids"]
    );
    let listed = thuis.does(&["encounter", "photo", "list", &evening]);
    assert_eq!(
        (&listed[0]["caption"], &listed[0]["here"]),
        (&json!("De uien"), &json!(true))
    );
    assert_eq!(listed[0]["people"], json!(["Fatma"]));
    let shown = thuis.does(&["encounter", "photo", "show", photo, "--out", &out]);
    assert_eq!(
        u64::try_from(fs::read(&out).unwrap().len()).unwrap(),
        shown["bytes"]
    );
    assert_eq!(thuis.does(&["status"])["photos_awaited"], 0);

    thuis.does_with(
        &["encounter", "photo", "edit", photo],
        &json!({"caption": "Uien en tranen"}),
    );
    assert_eq!(
        thuis.does(&["encounter", "photo", "show", photo])["caption"],
        "Uien en tranen"
    );
    thuis.does(&["encounter", "photo", "delete", photo]);
    assert_eq!(thuis.does(&["bin", "list"])[0]["kind"], "photo");
    assert_eq!(
        thuis
            .does(&["encounter", "photo", "list", &evening])
            .as_array()
            .unwrap()
            .len(),
        1
    );
    thuis.does(&["encounter", "photo", "restore", photo]);
    let plan = balie.does(&["forget", "--person", "Fatma", "--dry-run"]);
    assert_eq!(plan["photos"].as_array().unwrap().len(), 2);
    for laptop in [&mut balie, &mut thuis] {
        laptop.is_sound();
    }
    assert_eq!(thuis.does(&["verify"])["pieces"], 2);
}
