#![allow(clippy::unwrap_used)]

use serde_json::{Value, json};

use super::*;
use crate::refusal::Refused;

fn parse(draft: Value) -> Result<Group, GroupError> {
    Group::parse(&GroupDraft::from_json(draft)?)
}

#[test]
fn a_name_is_a_group_and_everything_else_may_stay_open() {
    let choir = parse(json!({"name": " Koor van de straat "})).unwrap();
    assert_eq!(choir.name.as_str(), "Koor van de straat");
    assert_eq!((choir.sort, choir.members.len()), (GroupSort::Circle, 0));
}

#[test]
fn somebody_may_belong_to_a_group_twice_at_different_times() {
    let choir = parse(json!({"name": "Koor", "members": [
        {"person": "Fatma", "from": "2024-01-01", "until": "2024-12-31"},
        {"person": "Fatma", "role": "organiser", "from": "2026-01-01"},
    ]}))
    .unwrap();
    let told: Vec<(MemberRole, bool)> = choir
        .members
        .iter()
        .map(|it| (it.role, it.period.until().is_none()))
        .collect();
    assert_eq!(
        told,
        [(MemberRole::Member, false), (MemberRole::Organiser, true)]
    );
}

#[test]
fn what_cannot_be_is_refused_by_its_name() {
    for (draft, code, field) in [
        (json!({}), "empty", "name"),
        (
            json!({"name": "Koor", "sort": "club"}),
            "unknown_choice",
            "sort",
        ),
        (
            json!({"name": "Koor", "religion": "geen"}),
            "unknown_field",
            "religion",
        ),
        (
            json!({"name": "Koor", "telephone": "06-00001234"}),
            "contact_of_people",
            "telephone",
        ),
        (
            json!({"name": "Hoog", "sort": "household", "email": "a@b.example"}),
            "contact_of_people",
            "email",
        ),
        (
            json!({"name": "Bieb", "sort": "organisation", "email": "bieb"}),
            "not_an_email",
            "email",
        ),
        (
            json!({"name": "Bieb", "sort": "organisation", "telephone": "123456782"}),
            "citizen_service_number",
            "telephone",
        ),
        (
            json!({"name": "Koor", "members": [{"role": "member"}]}),
            "empty",
            "members.0.person",
        ),
        (
            json!({"name": "Koor", "members": [{"person": "Jan", "role": "boss"}]}),
            "unknown_choice",
            "members.0.role",
        ),
        (
            json!({"name": "Koor", "members": [{"person": "Jan"}, {"person": "Amina", "from": "2026-03-02", "until": "2026-03-01"}]}),
            "period_ends_before_start",
            "members.1.until",
        ),
    ] {
        let refused = parse(draft.clone()).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            (code, Some(field)),
            "{draft}"
        );
    }
    let line = ItemId::from_bytes([7; 16]).to_string();
    let twice = json!({"name": "Koor", "members": [{"id": line, "person": "Jan"}, {"id": line, "person": "Amina"}]});
    assert_eq!(parse(twice).unwrap_err().code(), "same_member_twice");
    let many = vec![json!({"person": "Jan"}); MOST_MEMBERS + 1];
    assert_eq!(
        parse(json!({"name": "Stad", "members": many}))
            .unwrap_err()
            .code(),
        "too_many_members"
    );
}

#[test]
fn an_organisation_has_a_telephone_of_its_own() {
    let library = parse(
        json!({"name": "Bibliotheek", "sort": "organisation", "telephone": "06-00001234", "email": "balie@bieb.example"}),
    );
    assert_eq!(library.unwrap().telephone.unwrap().as_str(), "06-00001234");
}

#[test]
fn every_choice_reads_back_from_its_code() {
    for sort in GroupSort::ALL {
        assert_eq!(sort.code().parse::<GroupSort>().unwrap(), *sort);
    }
    for role in MemberRole::ALL {
        assert_eq!(role.code().parse::<MemberRole>().unwrap(), *role);
    }
}
