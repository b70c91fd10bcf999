//! Bad input: every line has an answer with words in Dutch and English, and nothing that was there is lost.

use std::fs;
use std::path::Path;

use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Neighbourhood, evening};
use serde_json::{Value, json};

/// The sentence of a message in one language; its first line.
fn sentence(language: &str, id: &str) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/locales")
        .join(language);
    fs::read_dir(folder).unwrap().find_map(|file| {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let start = format!("{id} =");
        let at = text.lines().position(|line| line.starts_with(&start))?;
        let rest: Vec<&str> = text.lines().skip(at).take(2).collect();
        Some(rest.join(" ").trim_start_matches(&start).trim().to_owned())
    })
}

fn has_words(id: &str) {
    let dutch = sentence("nl", id);
    let english = sentence("en", id);
    assert!(
        dutch.as_ref().is_some_and(|text| !text.is_empty()),
        "{id} has no Dutch sentence"
    );
    assert!(
        english.as_ref().is_some_and(|text| !text.is_empty()),
        "{id} has no English sentence"
    );
    assert_ne!(dutch, english, "{id} says the same in both languages");
}

fn with(changes: Value) -> Value {
    let mut draft = evening("Soep");
    for (key, value) in changes.as_object().unwrap() {
        draft[key] = value.clone();
    }
    draft
}

#[test]
fn an_encounter_that_cannot_be_is_refused_by_name_and_nothing_is_lost() {
    let brug = Neighbourhood::of(1, 31);
    let marga = &brug.laptops[0];
    marga.record(evening("Wat er al stond"));
    let long = "a".repeat(10_000);
    let table = [
        // Time.
        (json!({"happened_on": null}), "date_missing", "happened_on"),
        (
            json!({"happened_on": "gisteren"}),
            "not_a_date",
            "happened_on",
        ),
        (
            json!({"happened_on": "2026-02-30"}),
            "not_a_date",
            "happened_on",
        ),
        (
            json!({"happened_on": "1812-01-01"}),
            "too_long_ago",
            "happened_on",
        ),
        (
            json!({"happened_on": "2038-01-20"}),
            "too_far_ahead",
            "happened_on",
        ),
        (
            json!({"starts_at": "19:30", "ends_at": "18:00"}),
            "ends_before_it_starts",
            "ends_at",
        ),
        (json!({"starts_at": "half acht"}), "not_a_time", "starts_at"),
        // People.
        (
            json!({"attendance": {"named": ["Fatma", "Fatma"]}}),
            "named_twice",
            "attendance.named.1",
        ),
        (
            json!({"attendance": {"named": ["José", "Jose"]}}),
            "named_twice",
            "attendance.named.1",
        ),
        (
            json!({"attendance": {"named": [long]}}),
            "too_long",
            "attendance.named.0",
        ),
        (
            json!({"attendance": {"named": [" \u{202e}\u{200b} "]}}),
            "empty",
            "attendance.named.0",
        ),
        (
            json!({"note": "Haar nummer is 111222333."}),
            "citizen_service_number",
            "note",
        ),
        (
            json!({"title": "111.222.333"}),
            "citizen_service_number",
            "title",
        ),
        // Encounters.
        (json!({"title": long}), "too_long", "title"),
        (json!({"note": "a".repeat(20_001)}), "too_long", "note"),
        (
            json!({"attendance": {"counted": 2_000_000}}),
            "too_many_people",
            "attendance.counted",
        ),
        (
            json!({"activity": "barbecue"}),
            "unknown_choice",
            "activity",
        ),
        (json!({"colour": "red"}), "unknown_field", "colour"),
        (
            json!({"attendance": {"counted": "veel"}}),
            "wrong_type",
            "attendance.counted",
        ),
    ];
    for (changes, code, field) in table {
        let refused = marga.try_record(with(changes.clone())).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field()),
            (code, Some(field)),
            "{}",
            changes.to_string().chars().take(80).collect::<String>()
        );
        assert!(refused.is_refusal());
        has_words(&format!("error-{}", code.replace('_', "-")));
    }
    assert_eq!(marga.titles(), ["Wat er al stond"]);
}

#[test]
fn what_is_odd_and_may_be_true_is_kept() {
    let brug = Neighbourhood::of(1, 32);
    let marga = &brug.laptops[0];
    let table = [
        (
            json!({"attendance": {"counted": 0}}),
            vec!["nobody_was_there"],
        ),
        (json!({"attendance": {"counted": 1}}), vec![]),
        (json!({"attendance": {"counted": 2_000}}), vec![]),
        (
            json!({"attendance": {"counted": 2}, "tables": [{"label": "1", "tally": {"bonen": 9}}]}),
            vec!["tally_above_attendance"],
        ),
        // The night the clock goes back, and a meal past midnight.
        (
            json!({"happened_on": "2026-10-25", "starts_at": "02:30", "ends_at": "02:45", "attendance": {"counted": 3}}),
            vec![],
        ),
        (
            json!({"starts_at": "22:00", "ends_at": "00:30", "attendance": {"counted": 3}}),
            vec![],
        ),
        (
            json!({"note": "a".repeat(10_000), "attendance": {"counted": 3}}),
            vec![],
        ),
    ];
    for (changes, hints) in table {
        let draft = samenboek_domain::encounter::EncounterDraft::from_json(with(changes)).unwrap();
        let saved = marga.house().record_encounter(draft).unwrap().value;
        assert_eq!(saved.hints, hints);
        for hint in hints {
            has_words(&format!("hint-{}", hint.replace('_', "-")));
        }
    }
}

#[test]
fn a_name_with_hidden_signs_is_the_name_people_see() {
    let brug = Neighbourhood::of(1, 33);
    let marga = &brug.laptops[0];
    let id = marga.record(with(
        json!({"attendance": {"named": ["\u{202e}Fat\u{0}ma\u{200b}", "Jo", "فاطمة"]}}),
    ));
    let names: Vec<String> = marga
        .house()
        .encounter(&id)
        .unwrap()
        .named
        .into_iter()
        .map(|person| person.name)
        .collect();
    assert_eq!(names, ["Fatma", "Jo", "فاطمة"]);
    // One person in two spellings finds the same card.
    let again = marga.record(with(json!({"attendance": {"named": ["fatma"]}})));
    let view = marga.house().encounter(&again).unwrap();
    assert_eq!(view.named[0].name, "Fatma");
}

#[test]
fn a_rule_that_cannot_be_is_refused_by_name() {
    let brug = Neighbourhood::of(1, 34);
    let marga = &brug.laptops[0];
    let item = json!({"text": "De trap blijft vrij"});
    let table = [
        (json!({"items": [item]}), "rule_without_title"),
        (json!({"title": "Portiek", "items": []}), "no_items"),
        (
            json!({"title": "Portiek", "items": [{"text": "  "}]}),
            "item_without_text",
        ),
        (
            json!({"title": "Portiek", "items": [{"text": "Stil", "from": "2026-12-01", "until": "2026-11-01"}]}),
            "until_before_from",
        ),
        (
            json!({"title": "Portiek", "items": [{"text": "Stil", "from": "2026-12-01"}], "evaluate_on": "2026-11-01"}),
            "evaluated_before_start",
        ),
    ];
    for (draft, code) in table {
        let refused = RuleDraft::from_json(draft)
            .map_err(samenboek_app::AppError::from)
            .and_then(|draft| marga.house().record_rule(draft))
            .unwrap_err();
        assert_eq!(refused.code(), code);
        has_words(&format!("error-{}", code.replace('_', "-")));
    }
    assert!(marga.house().list_rules().unwrap().is_empty());
}

#[test]
fn the_same_evening_entered_on_two_laptops_stays_two_until_somebody_says_so() {
    let brug = Neighbourhood::of(2, 35);
    for laptop in &brug.laptops {
        laptop.record(evening("Soep"));
    }
    brug.everybody_meets();
    for laptop in &brug.laptops {
        assert_eq!(laptop.titles(), ["Soep", "Soep"]);
    }
}

#[test]
fn clocks_that_are_wrong_decide_nothing() {
    let brug = Neighbourhood::of(2, 36);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    brug.everybody_meets();
    // 1970 on one laptop, thirty years ahead on the other.
    marga.clock.advance(-1_795_337_000_000);
    amina.clock.advance(30 * 365 * 86_400_000);
    marga.patch(&id, json!({"title": "Soep in 1970"}));
    amina.patch(&id, json!({"title": "Soep in 2056"}));
    brug.everybody_meets();
    let cards = marga.house().list_versions().unwrap();
    assert_eq!(cards.len(), 1);
    assert_eq!(cards[0].fields[0].values.len(), 2);
    assert_eq!(cards, amina.house().list_versions().unwrap());
}

#[test]
fn sharing_that_goes_wrong_has_words() {
    for code in [
        "stick-gone",
        "stick-full",
        "stick-read-only",
        "stick-denied",
        "stick-too-many",
        "other-book",
        "in-use",
        "folder-read-only",
        "folder-damaged",
        "newer-version",
        "disk-full",
        "wrong-digits",
        "mistyped-digits",
        "request-spent",
        "wrong-passphrase",
        "weak-passphrase",
        "backup-damaged",
        "cancelled",
    ] {
        has_words(&format!("error-{code}"));
    }
}

#[test]
fn a_stick_of_another_centre_is_left_as_it_was() {
    let brug = Neighbourhood::of(1, 37);
    let mut other = samenboek_tests::Laptop::new(&brug.path("other"), 99);
    other.found("De Linde", "Rosa", "Linde");
    other.record(evening("Elders"));
    let stick = brug.path("other-stick");
    other
        .exchange(&mut samenboek_tests::Stick::open(&stick))
        .unwrap();
    let before = listing(&stick);
    let refused = brug.laptops[0]
        .exchange(&mut samenboek_tests::Stick::open(&stick))
        .unwrap_err();
    assert_eq!(refused.code(), "other_book");
    assert_eq!(listing(&stick), before);
}

fn listing(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.extend(listing(&path));
        } else {
            names.push(format!(
                "{} {}",
                path.display(),
                fs::metadata(&path).unwrap().len()
            ));
        }
    }
    names.sort();
    names
}
