#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::ids::PersonId;
use crate::refusal::Refused;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn today() -> NaiveDate {
    day("2026-11-20")
}

fn parse(draft: Value) -> Result<Encounter, EncounterError> {
    Encounter::parse(EncounterDraft::from_json(draft)?, today())
}

/// The evening of the manual.
fn cooking() -> Value {
    json!({
        "title": "Samen koken", "happened_on": "2026-11-20", "starts_at": "18:00",
        "ends_at": "21:30", "place": "Portiek 12", "activity": "meal", "series": null,
        "organisers": ["Amina"],
        "attendance": {"named": ["Fatma", "Jan"], "counted": 7, "new_faces": 2},
        "tables": [{"label": "1", "tally": {"bonen": 4, "linzen": 3}}],
        "conditions": ["shared_goal"], "tone": "positive", "changed": "Jan groet Fatma nu.",
        "note": "Volgende keer meer rijst.",
    })
}

/// The evening with some fields replaced.
fn cooking_with(fields: Value) -> Value {
    let mut draft = cooking();
    for (name, value) in fields.as_object().unwrap() {
        draft[name] = value.clone();
    }
    draft
}

/// Checks that the evening with these fields is refused, by code and field; or is let through.
#[track_caller]
fn check(fields: Value, expected: Result<(), (&str, &str)>) {
    let found = parse(cooking_with(fields.clone()))
        .map(|_| ())
        .map_err(|error| (error.code(), error.field().unwrap_or_default()));
    let expected = expected.map_err(|(code, field)| (code, field.to_owned()));
    assert_eq!(found, expected, "{fields}");
}

#[test]
fn an_evening_is_recorded_as_it_was_typed() {
    let evening = parse(cooking()).unwrap();
    assert_eq!(evening.title.unwrap().as_str(), "Samen koken");
    assert_eq!(evening.happened_on, today());
    assert_eq!(evening.activity, Some(Activity::Meal));
    assert_eq!(evening.attendance.people(), 11);
    assert_eq!(evening.attendance.new_faces, 2);
    assert_eq!(evening.conditions, BTreeSet::from([Condition::SharedGoal]));
    assert_eq!(evening.tone, Some(Tone::Positive));
    assert_eq!(evening.tables[0].tally["linzen"], 3);
}

#[test]
fn the_day_is_all_that_must_be_filled_in() {
    let evening = parse(json!({"happened_on": "2026-11-20"})).unwrap();
    assert_eq!(evening.title, None);
    assert_eq!(evening.attendance, Attendance::default());
    assert!(evening.note.is_empty());
    for nothing in [
        json!({}),
        json!({"happened_on": null}),
        json!({"happened_on": " "}),
    ] {
        let refused = parse(nothing).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            ("date_missing", Some("happened_on"))
        );
    }
}

#[test]
fn the_day_must_exist_and_be_one_that_people_mean() {
    let refused = |code| Err((code, "happened_on"));
    for (date, expected) in [
        ("2026-11-20", Ok(())),
        ("2024-02-29", Ok(())),
        ("1900-01-01", Ok(())),
        ("1970-01-01", Ok(())),
        ("1899-12-31", refused("too_long_ago")),
        ("0001-01-01", refused("too_long_ago")),
        // Born tomorrow is a plan; born in three years is a slip.
        ("2026-11-21", Ok(())),
        ("2028-11-20", Ok(())),
        ("2028-11-21", refused("too_far_ahead")),
        ("2101-01-01", refused("too_far_ahead")),
        ("9999-12-31", refused("too_far_ahead")),
        ("2026-02-29", refused("not_a_date")),
        ("2026-13-01", refused("not_a_date")),
        ("2026-1-5", refused("not_a_date")),
        ("20-11-2026", refused("not_a_date")),
        ("2026-11-20T19:30", refused("not_a_date")),
        ("+2026-11-20", refused("not_a_date")),
        ("12026-11-20", refused("not_a_date")),
        ("2026-11-20-01", refused("not_a_date")),
        ("٢٠٢٦-11-20", refused("not_a_date")),
        ("gisteren", refused("not_a_date")),
    ] {
        check(json!({"happened_on": date}), expected);
    }
}

#[test]
fn a_laptop_whose_clock_is_wrong_still_records_tonight() {
    for clock in [
        "1970-01-01",
        "2025-12-31",
        "2026-11-19",
        "2026-11-21",
        "2038-01-19",
    ] {
        let draft = EncounterDraft::from_json(cooking()).unwrap();
        assert!(Encounter::parse(draft, day(clock)).is_ok(), "{clock}");
    }
    // A clock in 1970 knows nothing about three years from now; 2100 stays the end.
    for (date, fits) in [
        ("2029-11-20", true),
        ("2100-12-31", true),
        ("2101-01-01", false),
    ] {
        let draft = EncounterDraft {
            happened_on: Some(date.to_owned()),
            ..EncounterDraft::default()
        };
        assert_eq!(
            Encounter::parse(draft, day("1970-01-01")).is_ok(),
            fits,
            "{date}"
        );
    }
}

#[test]
fn an_evening_ends_after_it_starts_and_sometimes_after_midnight() {
    let backwards = Err(("ends_before_it_starts", "ends_at"));
    for (date, start, end, expected) in [
        ("2026-11-20", "19:00", "21:30", Ok(())),
        ("2026-11-20", "9:00", "09:00", Ok(())),
        ("2026-11-20", "21:30", "19:00", backwards),
        ("2026-11-20", "22:00", "01:30", Ok(())),
        ("2026-11-20", "18:00", "06:00", Ok(())),
        ("2026-11-20", "17:59", "06:00", backwards),
        ("2026-11-20", "18:00", "06:01", backwards),
        // The last Sunday of October: from half past two to a quarter past two, an hour later.
        ("2026-10-25", "02:30", "02:15", Ok(())),
        ("2026-10-25", "03:30", "02:15", backwards),
        ("2026-10-18", "02:30", "02:15", backwards),
        ("2026-10-26", "02:30", "02:15", backwards),
    ] {
        check(
            json!({"happened_on": date, "starts_at": start, "ends_at": end}),
            expected,
        );
    }
    check(json!({"starts_at": null, "ends_at": "01:00"}), Ok(()));
    for wrong in [
        "24:00", "19:60", "19.30", "19", "7 uur", "19:3", "-1:00", "19:30:00",
    ] {
        check(
            json!({"starts_at": wrong}),
            Err(("not_a_time", "starts_at")),
        );
    }
}

#[test]
fn nobody_or_one_or_two_thousand_people_may_come() {
    let guests: Vec<String> = (0..2_000).map(|number| format!("Gast {number}")).collect();
    check(json!({"attendance": {"named": guests}}), Ok(()));
    check(json!({"attendance": {"named": []}}), Ok(()));
    check(json!({"attendance": {"counted": 1}}), Ok(()));
    check(
        json!({"attendance": {"counted": 2000, "new_faces": 2000}}),
        Ok(()),
    );
    check(json!({"attendance": {"counted": 5000}}), Ok(()));
    for too_many in [json!(5_001), json!(u32::MAX), json!(u64::MAX)] {
        check(
            json!({"attendance": {"counted": too_many}}),
            Err(("too_many_people", "attendance.counted")),
        );
        check(
            json!({"attendance": {"new_faces": too_many}}),
            Err(("too_many_people", "attendance.new_faces")),
        );
    }
    let crowd: Vec<String> = (0..5_001).map(|number| format!("Gast {number}")).collect();
    check(
        json!({"attendance": {"named": crowd}}),
        Err(("too_many_people", "attendance.named")),
    );
    check(
        json!({"tables": [{"label": "1", "tally": {"bonen": 5001}}]}),
        Err(("too_many_people", "tables.0.tally")),
    );
}

#[test]
fn the_same_person_stands_in_the_list_once() {
    let amina = PersonId::from_bytes([1; 16]);
    let twice = Err(("named_twice", "attendance.named.1"));
    for (first, second, expected) in [
        ("Jan".to_owned(), "Jan".to_owned(), twice),
        ("Jan".to_owned(), " JAN ".to_owned(), twice),
        ("José".to_owned(), "Jose\u{301}".to_owned(), twice),
        ("José".to_owned(), "Jose".to_owned(), twice),
        ("Jan".to_owned(), "J\u{200B}an".to_owned(), twice),
        (format!("person:{amina}"), format!("person:{amina}"), twice),
        ("Jan".to_owned(), "Jan P.".to_owned(), Ok(())),
        (format!("person:{amina}"), "Amina".to_owned(), Ok(())),
    ] {
        check(json!({"attendance": {"named": [first, second]}}), expected);
    }
    check(
        json!({"organisers": ["Amina", "amina"]}),
        Err(("named_twice", "organisers.1")),
    );
    // She organised it and was there.
    check(
        json!({"organisers": ["Jan"], "attendance": {"named": ["Jan"]}}),
        Ok(()),
    );
}

#[test]
fn names_are_cleaned_and_checked_one_by_one() {
    let evening = parse(cooking_with(
        json!({"attendance": {"named": ["\u{202E}Fatma\0", "د. أحمد", "van den Berg"]}}),
    ))
    .unwrap();
    let names: Vec<String> = evening
        .attendance
        .named
        .iter()
        .map(Who::to_string)
        .collect();
    assert_eq!(names, ["Fatma", "د. أحمد", "van den Berg"]);
    let named = |name: &str| json!({"attendance": {"named": ["Jan", name]}});
    let field = "attendance.named.1";
    check(named(&"x".repeat(10_000)), Err(("too_long", field)));
    check(named(" \u{200B} "), Err(("empty", field)));
    check(
        named("Piet 123456782"),
        Err(("citizen_service_number", field)),
    );
    check(named("person:jan"), Err(("not_an_id", field)));
    check(named("person:"), Err(("not_an_id", field)));
    check(
        json!({"note": "bsn 123456782"}),
        Err(("citizen_service_number", "note")),
    );
    check(json!({"organisers": [""]}), Err(("empty", "organisers.0")));
}

#[test]
fn a_person_with_a_card_is_written_by_id() {
    let amina = PersonId::from_bytes([9; 16]);
    let evening = parse(cooking_with(
        json!({"organisers": [format!("person:{amina}")]}),
    ))
    .unwrap();
    assert_eq!(evening.organisers, [Who::Known(amina)]);
}

#[test]
fn a_tally_that_does_not_add_up_is_a_hint_and_no_refusal() {
    let told = |fields| hints(&parse(cooking_with(fields)).unwrap());
    assert_eq!(told(json!({})), []);
    assert_eq!(
        told(json!({"attendance": {"counted": 3}})),
        [Hint::TallyAboveAttendance]
    );
    assert_eq!(
        told(json!({"attendance": {}, "tables": []})),
        [Hint::NobodyWasThere]
    );
    let codes = told(json!({"attendance": null}))
        .into_iter()
        .map(Hint::code);
    assert!(codes.eq(["nobody_was_there", "tally_above_attendance"]));
}

#[test]
fn groups_at_a_table_that_are_spelled_alike_are_one_group() {
    let evening = parse(cooking_with(
        json!({"tables": [{"label": " Tafel 1 ", "tally": {"bonen": 4, " bonen": 1}}]}),
    ))
    .unwrap();
    assert_eq!(
        evening.tables[0].tally,
        BTreeMap::from([("bonen".to_owned(), 5)])
    );
    check(
        json!({"tables": [{"tally": {}}]}),
        Err(("empty", "tables.0.label")),
    );
    check(
        json!({"tables": [{"label": "1", "tally": {"": 1}}]}),
        Err(("empty", "tables.0.tally")),
    );
    let hall: Vec<Value> = (0..1_001)
        .map(|number| json!({"label": number.to_string()}))
        .collect();
    check(json!({"tables": hall}), Err(("too_many", "tables")));
}

#[test]
fn a_choice_outside_the_list_is_refused_by_name() {
    check(json!({"activity": "tidy_up"}), Ok(()));
    check(json!({"activity": ""}), Ok(()));
    check(
        json!({"activity": "Meal"}),
        Err(("unknown_choice", "activity")),
    );
    check(
        json!({"activity": "war"}),
        Err(("unknown_choice", "activity")),
    );
    check(json!({"tone": "angry"}), Err(("unknown_choice", "tone")));
    check(
        json!({"conditions": ["shared_goal", "luck"]}),
        Err(("unknown_choice", "conditions.1")),
    );
    let refused = parse(cooking_with(json!({"tone": "angry"}))).unwrap_err();
    assert_eq!(refused.arguments()["choices"], "positive, neutral, tense");
    for activity in Activity::ALL {
        assert_eq!(activity.code().parse::<Activity>().unwrap(), *activity);
        assert_eq!(json!(activity), json!(activity.code()));
    }
}

#[test]
fn a_field_that_nobody_knows_is_refused_by_its_name() {
    for (draft, code, field) in [
        (json!({"titel": "x"}), "unknown_field", Some("titel")),
        (json!({"id": "x"}), "unknown_field", Some("id")),
        (
            json!({"attendance": {"count": 3}}),
            "unknown_field",
            Some("attendance.count"),
        ),
        (
            json!({"tables": [{"naam": "1"}]}),
            "unknown_field",
            Some("tables.0.naam"),
        ),
        (json!({"title": 12}), "wrong_type", Some("title")),
        (
            json!({"happened_on": 20_261_120}),
            "wrong_type",
            Some("happened_on"),
        ),
        (
            json!({"organisers": "Amina"}),
            "wrong_type",
            Some("organisers"),
        ),
        (
            json!({"organisers": [null]}),
            "wrong_type",
            Some("organisers.0"),
        ),
        (json!({"attendance": 7}), "wrong_type", Some("attendance")),
        (
            json!({"attendance": {"counted": -1}}),
            "wrong_type",
            Some("attendance.counted"),
        ),
        (
            json!({"attendance": {"counted": 1.5}}),
            "wrong_type",
            Some("attendance.counted"),
        ),
        (
            json!({"attendance": {"counted": "7"}}),
            "wrong_type",
            Some("attendance.counted"),
        ),
        (
            json!({"tables": [{"tally": [1]}]}),
            "wrong_type",
            Some("tables.0.tally"),
        ),
        (json!([]), "wrong_type", None),
        (json!("2026-11-20"), "wrong_type", None),
    ] {
        let refused = EncounterDraft::from_json(draft.clone()).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            (code, field),
            "{draft}"
        );
    }
}

#[test]
fn a_patch_changes_what_it_names_and_nothing_else() {
    let evening = EncounterDraft::from_json(cooking()).unwrap();
    let patched = apply(
        evening.clone(),
        json!({"title": "Samen eten", "attendance": {"counted": 8}, "tone": null}),
    )
    .unwrap();
    let mut expected = evening.clone();
    expected.title = Some("Samen eten".to_owned());
    expected.attendance.counted = 8;
    expected.tone = None;
    assert!(patched == expected);
    assert!(apply(evening.clone(), json!({})).unwrap() == evening);
    let unknown = apply(evening, json!({"recorded_by": "Jan"})).unwrap_err();
    assert_eq!(unknown.code(), "unknown_field");
    assert_eq!(unknown.field().as_deref(), Some("recorded_by"));
}

#[test]
fn the_draft_of_an_evening_is_the_evening_again() {
    let evening = parse(cooking()).unwrap();
    let draft = EncounterDraft::from(&evening);
    assert_eq!(Encounter::parse(draft.clone(), today()).unwrap(), evening);
    // And its JSON is read by both doors alike.
    let json = serde_json::to_value(&draft).unwrap();
    assert!(EncounterDraft::from_json(json.clone()).unwrap() == draft);
    assert!(serde_json::from_value::<EncounterDraft>(json).unwrap() == draft);
}

#[test]
fn an_evening_does_not_reach_a_log() {
    let draft = EncounterDraft::from_json(cooking()).unwrap();
    let evening = Encounter::parse(draft.clone(), today()).unwrap();
    let logged = format!("{draft:?} {:?} {evening:?}", draft.attendance);
    for word in [
        "Fatma", "Amina", "rijst", "Portiek", "linzen", "koken", "groet",
    ] {
        assert!(!logged.contains(word), "{word}");
    }
}

fn text() -> impl Strategy<Value = Option<String>> {
    proptest::option::of("[a-zé 0-9\u{202E}\u{200B}\n]{0,12}")
}

prop_compose! {
    fn any_draft()(
        title in text(), place in text(), series in text(), changed in text(), note in text(),
        happened_on in proptest::option::of("20[0-2][0-9]-[01][0-9]-[0-3][0-9]"),
        starts_at in proptest::option::of("[01][0-9]:[0-5][0-9]"),
        ends_at in proptest::option::of("[0-2][0-9]:[0-5][0-9]"),
        activity in proptest::option::of(proptest::sample::select(vec!["meal", "other", "", "x"])),
        organisers in proptest::collection::vec("[A-Zé]{1,4}", 0..4),
        named in proptest::collection::vec("[A-Zé]{1,4}", 0..4),
        counted in 0_u64..6_000, new_faces in 0_u64..6_000,
        tables in proptest::collection::vec(
            ("[a-c]{0,2}", proptest::collection::btree_map("[a-c ]{1,2}", 0_u64..60, 0..3)), 0..3),
        tone in proptest::option::of(proptest::sample::select(vec!["tense", "positive"])),
    ) -> EncounterDraft {
        EncounterDraft {
            title, happened_on, starts_at, ends_at, place, series, organisers, changed, note,
            occurrence: None,
            activity: activity.map(str::to_owned),
            attendance: AttendanceDraft { named, counted, new_faces, guests: 0 },
            tables: tables.into_iter().map(|(label, tally)| TableDraft { label, tally, people: Vec::new() }).collect(),
            conditions: vec!["backed_up".to_owned()],
            tone: tone.map(str::to_owned),
        }
    }
}

#[test]
fn whoever_sits_somewhere_was_there_and_nobody_sits_twice() {
    let tables = json!([
        {"label": "1", "tally": {"bonen": 1}, "people": ["Fatma", "Mei"]},
        {"label": "2", "people": ["Jan"]},
    ]);
    let seated = parse(cooking_with(json!({"tables": tables}))).unwrap();
    let named: Vec<String> = seated.attendance.named.iter().map(Who::to_string).collect();
    assert_eq!(named, ["Fatma", "Jan", "Mei"]);
    // Two by name at a table where one was counted are two.
    let seats: Vec<u64> = seated.tables.iter().map(Table::seated).collect();
    assert_eq!(seats, [2, 1]);
    let again = Encounter::parse(EncounterDraft::from(&seated), today()).unwrap();
    assert_eq!(again, seated);
    let twice =
        json!([{"label": "1", "people": ["Fatma"]}, {"label": "2", "people": ["Jan", "FATMA"]}]);
    let refused = parse(cooking_with(json!({"tables": twice}))).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field().as_deref()),
        ("named_twice", Some("tables.1.people.1"))
    );
}

proptest! {
    #[test]
    fn whatever_is_let_through_is_let_through_again_unchanged(draft in any_draft()) {
        if let Ok(evening) = Encounter::parse(draft, today()) {
            let again = Encounter::parse(EncounterDraft::from(&evening), today());
            prop_assert_eq!(again, Ok(evening));
        }
    }

    #[test]
    fn a_patch_that_names_every_field_makes_any_draft_the_same(one in any_draft(), other in any_draft()) {
        let whole = serde_json::to_value(&other).unwrap();
        prop_assert!(apply(one, whole).unwrap() == other);
    }

    #[test]
    fn a_patch_laid_twice_is_a_patch_laid_once(one in any_draft(), title in text(), counted in 0_u64..60) {
        let patch = json!({"title": title, "attendance": {"counted": counted}});
        let once = apply(one, patch.clone()).unwrap();
        prop_assert!(apply(once.clone(), patch).unwrap() == once);
    }

    #[test]
    fn no_json_at_all_makes_the_door_fall_over(name in "[a-z_.]{0,20}", number in any::<i64>(), words in text()) {
        for value in [json!(number), json!(words), json!([words]), json!({"named": number})] {
            let mut draft = cooking();
            draft[&name] = value;
            if let Err(refused) = parse(draft) {
                prop_assert!(!refused.code().is_empty());
            }
        }
    }
}
