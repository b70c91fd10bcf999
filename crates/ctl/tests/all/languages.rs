//! The languages of the program, and one from a file, from the command line.

use std::fs;

use serde_json::{Value, json};

use crate::kit::{AMINAS, Table};

#[test]
fn the_languages_are_listed_and_one_from_a_file_comes_and_goes() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    let listed = amina.does(&["language", "list"]);
    let standing = |listed: &Value| -> Vec<(String, String)> {
        let lines = listed.as_array().unwrap().iter();
        let pair =
            |line: &Value| ["tag", "standing"].map(|it| line[it].as_str().unwrap().to_owned());
        lines.map(pair).map(|[tag, how]| (tag, how)).collect()
    };
    let known = standing(&listed);
    let tags: Vec<&str> = known.iter().map(|(tag, _)| tag.as_str()).collect();
    assert_eq!(tags, ["nl", "en", "ar", "tr", "uk", "pl"]);
    let unchecked = known.iter().filter(|(_, how)| how == "unchecked");
    assert_eq!(unchecked.count(), 4);

    let file = table.file("ti.json");
    let pack = json!({"samenboek": "language pack", "version": 1, "tag": "ti", "name": "ትግርኛ",
        "words": {"shell.ftl": "today = ሎሚ\n"}});
    fs::write(&file, pack.to_string()).unwrap();
    let path = file.to_str().unwrap();
    let added = amina.does(&["language", "add", "--file", path]);
    assert_eq!(added["tag"], "ti");
    assert!(added["missing"].as_u64().unwrap() > 1_000);
    let last = standing(&amina.does(&["language", "list"])).pop().unwrap();
    assert_eq!(last, ("ti".to_owned(), "from_file".to_owned()));
    amina.does(&["language", "remove", "ti"]);
    assert_eq!(standing(&amina.does(&["language", "list"])), known);

    fs::write(&file, pack.to_string().replace("\"ti\"", "\"ar\"")).unwrap();
    let (code, _) = amina.refuses(&["language", "add", "--file", path], &Value::Null);
    assert_eq!(code, "language_built_in");
    let (code, _) = amina.refuses(&["language", "remove", "ti"], &Value::Null);
    assert_eq!(code, "not_found");
}

#[test]
fn spoken_sentences_come_from_a_file_and_go() {
    let table = Table::new();
    let mut amina = table
        .laptop("balie", AMINAS)
        .found("De Brug", "Amina", "Balie");
    assert_eq!(amina.does(&["recording", "list"]), json!([]));
    let file = table.file("opnames.json");
    let path = file.to_str().unwrap();
    // "OggS..."
    let sound = "T2dnUy4uLg==";
    let pack = json!({"samenboek": "recordings", "version": 1, "tag": "nl", "spoken_by": "Fatma",
        "clips": [{"text": "Wie ben je?", "sound": sound}, {"text": "Klaar.", "sound": sound}]});
    fs::write(&file, pack.to_string()).unwrap();
    let added = amina.does(&["recording", "add", "--file", path]);
    let line = json!({"tag": "nl", "spoken_by": "Fatma", "sentences": 2});
    assert_eq!(added, line);
    assert_eq!(amina.does(&["recording", "list"]), json!([line]));
    amina.does(&["recording", "remove", "nl"]);
    let (code, _) = amina.refuses(&["recording", "remove", "nl"], &Value::Null);
    assert_eq!(code, "not_found");
    fs::write(&file, pack.to_string().replace(sound, "AAAA")).unwrap();
    let (code, _) = amina.refuses(&["recording", "add", "--file", path], &Value::Null);
    assert_eq!(code, "recordings_no_sound");
    assert_eq!(amina.does(&["recording", "list"]), json!([]));
}
