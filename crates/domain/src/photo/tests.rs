#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;
use crate::refusal::Refused;

fn check(draft: serde_json::Value) -> Result<Photo, (&'static str, Option<String>)> {
    PhotoDraft::from_json(draft)
        .and_then(|draft| Photo::parse(&draft))
        .map_err(|error| (error.code(), error.field()))
}

#[test]
fn who_is_on_a_photo_and_who_is_named_agree() {
    let table = [
        (json!({}), Shows::NotAsked, 0),
        (json!({"shows": "not_asked"}), Shows::NotAsked, 0),
        (
            json!({"shows": "nobody", "caption": "De tafels"}),
            Shows::Nobody,
            0,
        ),
        (json!({"people": ["Fatma"]}), Shows::People, 1),
        (
            json!({"shows": "people", "people": ["Fatma", "Jan"]}),
            Shows::People,
            2,
        ),
    ];
    for (draft, shows, people) in table {
        let photo = check(draft.clone()).unwrap();
        assert_eq!(
            (photo.shows, photo.people.len()),
            (shows, people),
            "{draft}"
        );
    }
}

#[test]
fn what_contradicts_itself_is_refused_by_name() {
    let table = [
        (json!({"shows": "people"}), "photo_people_missing", "people"),
        (
            json!({"shows": "nobody", "people": ["Fatma"]}),
            "photo_people_unasked",
            "shows",
        ),
        (json!({"shows": "everybody"}), "unknown_choice", "shows"),
        (json!({"people": [3]}), "wrong_type", "people.0"),
        (json!({"people": ["person:x"]}), "not_an_id", "people.0"),
        (json!({"flash": true}), "unknown_field", "flash"),
    ];
    for (draft, code, field) in table {
        let refused = check(draft.clone()).unwrap_err();
        assert_eq!(refused, (code, Some(field.to_owned())), "{draft}");
    }
    let crowd: Vec<String> = (0..=MOST_PEOPLE).map(|n| format!("Buur {n}")).collect();
    let refused = check(json!({ "people": crowd })).unwrap_err();
    assert_eq!(refused.0, "photo_too_many_people");
}

#[test]
fn two_spellings_of_one_name_are_one_person_on_a_photo() {
    let photo = check(json!({"people": ["Fatma", " fatma ", "Jan"]})).unwrap();
    assert_eq!(photo.people.len(), 2);
}

#[test]
fn a_patch_changes_what_it_names_and_nothing_else() {
    let draft = PhotoDraft::from_json(json!({"caption": "Soep", "people": ["Fatma"]})).unwrap();
    let patched = apply(draft, json!({"caption": null})).unwrap();
    assert_eq!(patched.caption, None);
    assert_eq!(patched.people, ["Fatma"]);
    assert_eq!(format!("{patched:?}"), "PhotoDraft(…)");
}
