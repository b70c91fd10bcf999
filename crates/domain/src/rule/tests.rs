#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use serde_json::{Value, json};

use super::*;
use crate::ids::PersonId;
use crate::refusal::Refused;
use crate::time::Timestamp;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn parse(draft: Value) -> Result<Rule, RuleError> {
    Rule::parse(RuleDraft::from_json(draft)?)
}

/// The clean stairwell of the manual.
fn stairwell() -> Value {
    json!({
        "title": "Portiek schoon", "place": "Portiek 12",
        "items": [
            {"text": "Geen fietsen in de hal", "who": "Jan", "from": "2026-12-01", "until": null},
            {"text": {"nl": "Om de beurt dweilen", "ar": "المسح بالتناوب"}, "from": "2027-01-01"},
        ],
        "languages": ["nl", "ar"], "evaluate_on": "2027-03-01", "came_from": null,
    })
}

/// Checks that the stairwell with these fields is refused, by code and field; or let through.
#[track_caller]
fn check(fields: Value, expected: Result<(), (&str, &str)>) {
    let mut draft = stairwell();
    for (name, value) in fields.as_object().unwrap() {
        draft[name] = value.clone();
    }
    let found = parse(draft)
        .map(|_| ())
        .map_err(|error| (error.code(), error.field().unwrap_or_default()));
    let expected = expected.map_err(|(code, field)| (code, field.to_owned()));
    assert_eq!(found, expected, "{fields}");
}

#[test]
fn a_rule_is_kept_as_it_was_agreed() {
    let rule = parse(stairwell()).unwrap();
    assert_eq!(rule.languages, [Language::Dutch, Language::Arabic]);
    assert_eq!(rule.items[0].texts.len(), 1);
    assert_eq!(rule.items[0].who.as_ref().unwrap().to_string(), "Jan");
    assert_eq!(
        rule.items[1].text_in(&[Language::Arabic]).unwrap().as_str(),
        "المسح بالتناوب"
    );
    assert_eq!(
        rule.items[0].text_in(&[Language::Arabic]).unwrap().as_str(),
        "Geen fietsen in de hal"
    );
    let draft = RuleDraft::from(&rule);
    assert_eq!(Rule::parse(draft.clone()).unwrap(), rule);
    let json = serde_json::to_value(&draft).unwrap();
    assert_eq!(json["items"][0]["text"], "Geen fietsen in de hal");
    assert_eq!(json["items"][1]["text"]["nl"], "Om de beurt dweilen");
    assert!(serde_json::from_value::<RuleDraft>(json.clone()).unwrap() == draft);
    assert!(RuleDraft::from_json(json).unwrap() == draft);
}

#[test]
fn a_rule_needs_a_title_or_a_place_and_something_agreed() {
    check(json!({"title": null}), Ok(()));
    check(json!({"place": " "}), Ok(()));
    check(
        json!({"title": "", "place": "\u{200B}"}),
        Err(("rule_without_title", "title")),
    );
    check(json!({"items": []}), Err(("no_items", "items")));
    check(json!({"items": null}), Err(("no_items", "items")));
    for blank in [
        json!(null),
        json!(" \n"),
        json!({}),
        json!({"nl": "", "ar": " "}),
    ] {
        check(
            json!({"items": [{"text": "Geen fietsen"}, {"text": blank}]}),
            Err(("item_without_text", "items.1.text")),
        );
    }
    let many: Vec<Value> = (0..201).map(|_| json!({"text": "Geen fietsen"})).collect();
    check(json!({"items": many}), Err(("too_many_items", "items")));
}

#[test]
fn an_item_without_a_responsible_is_let_through() {
    check(json!({"items": [{"text": "Geen fietsen"}]}), Ok(()));
    check(
        json!({"items": [{"text": "Geen fietsen", "who": " "}]}),
        Ok(()),
    );
    check(
        json!({"items": [{"text": "Geen fietsen", "who": "123456782"}]}),
        Err(("citizen_service_number", "items.0.who")),
    );
}

#[test]
fn dates_of_a_rule_follow_one_another() {
    let item = |from: &str, until: &str| json!([{"text": "x", "from": from, "until": until}]);
    check(json!({"items": item("2026-12-01", "2026-12-01")}), Ok(()));
    check(
        json!({"items": item("2026-12-01", "2026-11-30")}),
        Err(("until_before_from", "items.0.until")),
    );
    check(
        json!({"items": item("2026-02-30", "")}),
        Err(("not_a_date", "items.0.from")),
    );
    check(json!({"evaluate_on": "2026-12-01"}), Ok(()));
    check(
        json!({"evaluate_on": "2026-11-30"}),
        Err(("evaluated_before_start", "evaluate_on")),
    );
    check(json!({"evaluate_on": null}), Ok(()));
    check(
        json!({"evaluate_on": "2101-01-01"}),
        Err(("too_far_ahead", "evaluate_on")),
    );
}

#[test]
fn languages_are_those_we_know_and_those_that_were_written() {
    check(
        json!({"languages": ["nl", "fr"]}),
        Err(("unknown_choice", "languages.1")),
    );
    check(
        json!({"items": [{"text": {"fr": "Pas de vélos"}}]}),
        Err(("unknown_choice", "items.0.text")),
    );
    let mut draft = stairwell();
    draft["languages"] = json!([]);
    assert_eq!(
        parse(draft.clone()).unwrap().languages,
        [Language::Dutch, Language::Arabic]
    );
    // A text without a language is in the first one.
    draft["languages"] = json!(["tr", "tr"]);
    draft["items"] = json!([{"text": "Bisiklet yok"}]);
    let rule = parse(draft).unwrap();
    assert_eq!(rule.languages, [Language::Turkish]);
    assert!(rule.items[0].texts.contains_key(&Language::Turkish));
}

#[test]
fn ids_in_a_rule_are_ids_and_no_item_stands_in_it_twice() {
    let id = ItemId::from_bytes([3; 16]).to_string();
    let item = json!({"id": id, "text": "Geen fietsen"});
    check(json!({"items": [item]}), Ok(()));
    check(
        json!({"items": [item, item]}),
        Err(("same_item_twice", "items.1.id")),
    );
    check(
        json!({"items": [{"id": "1", "text": "x"}]}),
        Err(("not_an_id", "items.0.id")),
    );
    check(
        json!({"came_from": "gisteren"}),
        Err(("not_an_id", "came_from")),
    );
    let evening = DocumentId::from_bytes([4; 16]);
    check(json!({"came_from": evening.to_string()}), Ok(()));
}

#[test]
fn a_field_that_nobody_knows_is_refused_by_its_name() {
    check(
        json!({"items": [{"tekst": "x"}]}),
        Err(("unknown_field", "items.0.tekst")),
    );
    check(
        json!({"items": [{"text": 3}]}),
        Err(("wrong_type", "items.0.text")),
    );
    check(
        json!({"items": [{"text": {"nl": 3}}]}),
        Err(("wrong_type", "items.0.text.nl")),
    );
    check(json!({"items": ["x"]}), Err(("wrong_type", "items.0")));
    check(json!({"datum": "x"}), Err(("unknown_field", "datum")));
}

#[test]
fn a_patch_of_a_rule_changes_what_it_names() {
    let rule = RuleDraft::from_json(stairwell()).unwrap();
    let patched = apply(
        rule.clone(),
        json!({"place": "Portiek 14", "evaluate_on": null}),
    )
    .unwrap();
    assert_eq!(patched.place.as_deref(), Some("Portiek 14"));
    assert_eq!(patched.evaluate_on, None);
    assert!(patched.items == rule.items);
}

#[test]
fn is_it_kept_is_asked_from_the_day_on_until_somebody_answers() {
    let (bicycles, mopping) = (ItemId::from_bytes([1; 16]), ItemId::from_bytes([2; 16]));
    let mut rule = parse(stairwell()).unwrap();
    rule.items[0].id = Some(bicycles);
    rule.items[1].id = Some(mopping);
    let fatma = PersonId::from_bytes([7; 16]);
    let noted = Timestamp::from_millis(0);
    let answer =
        |item, kept, on| Answer::parse(item, kept, on, fatma, noted, day("2027-03-01")).unwrap();
    assert_eq!(due(&rule, &[], day("2027-02-28")), []);
    assert_eq!(due(&rule, &[], day("2027-03-01")), [bicycles, mopping]);
    let early = answer(bicycles, "yes", "2027-02-28");
    let late = answer(mopping, "partly", "2027-03-01");
    assert_eq!(due(&rule, &[early, late], day("2027-04-01")), [bicycles]);
    rule.evaluate_on = None;
    assert_eq!(due(&rule, &[], day("2027-04-01")), []);
}

#[test]
fn an_answer_is_yes_partly_or_no_on_a_day() {
    let item = ItemId::from_bytes([1; 16]);
    let jan = PersonId::from_bytes([7; 16]);
    for (kept, on, expected) in [
        ("yes", "2026-11-20", None),
        ("partly", "2026-11-20", None),
        ("no", "2026-11-20", None),
        ("maybe", "2026-11-20", Some(("unknown_choice", "kept"))),
        ("", "2026-11-20", Some(("answer_missing", "kept"))),
        ("yes", "", Some(("answer_missing", "on"))),
        ("yes", "morgen", Some(("not_a_date", "on"))),
        ("yes", "2029-11-20", Some(("too_far_ahead", "on"))),
    ] {
        let found = Answer::parse(item, kept, on, jan, Timestamp::default(), day("2026-11-20"));
        let found = found
            .err()
            .map(|error| (error.code(), error.field().unwrap()));
        let expected = expected.map(|(code, field)| (code, field.to_owned()));
        assert_eq!(found, expected, "{kept} {on}");
    }
}
