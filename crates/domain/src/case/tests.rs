#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;
use crate::refusal::Refused;

fn parse(draft: Value) -> Result<Case, CaseError> {
    let today = "2026-11-22".parse().unwrap();
    Case::parse(CaseDraft::from_json(draft)?, today)
}

#[test]
fn a_report_reads_back_as_it_was_typed() {
    let typed = json!({
        "reported_on": "2026-11-20", "kinds": ["noise_people", "smell"], "referrer": "self",
        "first_party": {"name": "Fatma Yıldız", "address": "Portiek 12, 2 hoog"},
        "second_party": {"name": "Bewoner van 3 hoog"}, "summary": "Muziek na tienen."
    });
    let case = parse(typed).unwrap();
    let again = CaseDraft::from(&case);
    let today = "2026-11-22".parse().unwrap();
    assert_eq!(Case::parse(again, today).unwrap(), case);
    assert_eq!(case.kinds, [CaseKind::NoisePeople, CaseKind::Smell]);
    assert!(!format!("{case:?}").contains("Fatma"));
}

#[test]
fn only_the_day_is_needed() {
    let case = parse(json!({"reported_on": "2026-11-20"})).unwrap();
    assert_eq!((case.first_party, case.kinds), (None, Vec::new()));
}

#[test]
fn what_cannot_be_is_refused_by_name_at_its_field() {
    let table = [
        (json!({}), "date_missing", "reported_on"),
        (
            json!({"reported_on": "2026-11-23"}),
            "reported_tomorrow",
            "reported_on",
        ),
        (
            json!({"reported_on": "gisteren"}),
            "not_a_date",
            "reported_on",
        ),
        (
            json!({"reported_on": "2026-11-20", "kinds": ["lawaai"]}),
            "unknown_choice",
            "kinds.0",
        ),
        (
            json!({"reported_on": "2026-11-20", "first_party": {"address": "Portiek 12"}}),
            "party_without_name",
            "first_party.name",
        ),
        (
            json!({"reported_on": "2026-11-20", "first_party": {"name": "Jan"}, "second_party": {"name": "JAN"}}),
            "same_party",
            "second_party.name",
        ),
        (
            json!({"reported_on": "2026-11-20", "second_party": {"naam": "Jan"}}),
            "unknown_field",
            "second_party.naam",
        ),
        (
            json!({"reported_on": "2026-11-20", "dader": "Jan"}),
            "unknown_field",
            "dader",
        ),
        (
            json!({"reported_on": "2026-11-20", "summary": "Zijn nummer is 111222333."}),
            "citizen_service_number",
            "summary",
        ),
    ];
    for (draft, code, field) in table {
        let refused = parse(draft.clone()).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            (code, Some(field)),
            "{draft}"
        );
    }
}

#[test]
fn two_neighbours_of_one_name_at_two_addresses_are_two_people() {
    let draft = json!({
        "reported_on": "2026-11-20",
        "first_party": {"name": "Jan", "address": "Portiek 12"},
        "second_party": {"name": "Jan", "address": "Portiek 14"},
    });
    assert!(parse(draft).is_ok());
}
