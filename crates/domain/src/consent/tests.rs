#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use serde_json::{Value, json};

use super::*;
use crate::refusal::Refused;

fn parse(draft: Value, is_minor: bool) -> Result<Consent, ConsentError> {
    Consent::parse(&ConsentDraft::from_json(draft)?, is_minor)
}

fn photo(more: Value) -> Value {
    let mut draft =
        json!({"person": "Fatma", "purpose": "photo", "how": "spoken", "given_on": "2026-03-01"});
    draft
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    draft
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_consent_says_of_whom_for_what_how_and_since_when() {
    let given = parse(
        photo(
            json!({"scope": "print", "named": true, "until": "2027-03-01", "language": "Tigrinya"}),
        ),
        false,
    )
    .unwrap();
    assert_eq!(
        (given.purpose, given.scope, given.named),
        (Purpose::Photo, Scope::Print, true)
    );
    assert_eq!(
        (given.how, given.giver, given.given_on),
        (How::Spoken, Giver::Herself, day("2026-03-01"))
    );
    let team = parse(photo(json!({})), false).unwrap();
    assert_eq!(
        (team.scope, team.named),
        (Scope::Team, false),
        "what nobody said stays small"
    );
}

#[test]
fn what_cannot_be_is_refused_by_its_name() {
    for (draft, code, field) in [
        (
            json!({"purpose": "photo", "how": "spoken", "given_on": "2026-03-01"}),
            "empty",
            "person",
        ),
        (
            json!({"person": "Fatma", "how": "spoken", "given_on": "2026-03-01"}),
            "choice_missing",
            "purpose",
        ),
        (
            json!({"person": "Fatma", "purpose": "photo", "given_on": "2026-03-01"}),
            "choice_missing",
            "how",
        ),
        (
            json!({"person": "Fatma", "purpose": "photo", "how": "spoken"}),
            "choice_missing",
            "given_on",
        ),
        (
            photo(json!({"purpose": "other"})),
            "choice_missing",
            "purpose_text",
        ),
        (
            photo(json!({"purpose": "film"})),
            "unknown_choice",
            "purpose",
        ),
        (
            photo(json!({"until": "2026-02-28"})),
            "period_ends_before_start",
            "until",
        ),
        (
            photo(json!({"guardian": "fatma"})),
            "guardian_is_self",
            "guardian",
        ),
        (photo(json!({"named": "yes"})), "wrong_type", "named"),
        (
            photo(json!({"nationality": "-"})),
            "unknown_field",
            "nationality",
        ),
    ] {
        let refused = parse(draft.clone(), false).unwrap_err();
        assert_eq!(
            (refused.code(), refused.field().as_deref()),
            (code, Some(field)),
            "{draft}"
        );
    }
}

#[test]
fn for_a_child_a_parent_or_guardian_says_yes() {
    let portrait = photo(json!({"scope": "social_media"}));
    for (draft, code) in [
        (portrait.clone(), "portrait_of_minor"),
        (photo(json!({"scope": "print"})), "portrait_of_minor"),
        (photo(json!({})), "guardian_missing"),
    ] {
        assert_eq!(parse(draft, true).unwrap_err().code(), code);
    }
    assert!(parse(portrait, false).is_ok());
    let parent = parse(
        photo(json!({"scope": "social_media", "guardian": "parent"})),
        true,
    )
    .unwrap();
    assert_eq!(parent.giver, Giver::Parent);
    let guardian = parse(photo(json!({"guardian": "Amina"})), true).unwrap();
    assert!(matches!(guardian.giver, Giver::Guardian(_)));
}

#[test]
fn nobody_takes_back_what_was_not_given_yet() {
    let on = |text: &str| WithdrawalDraft {
        on: Some(text.to_owned()),
    };
    let given = Some(day("2026-03-01"));
    assert_eq!(
        parse_withdrawal(&on("2026-03-01"), given).unwrap(),
        day("2026-03-01")
    );
    assert_eq!(
        parse_withdrawal(&on("2026-02-28"), given)
            .unwrap_err()
            .code(),
        "withdrawn_before_given"
    );
    assert_eq!(
        parse_withdrawal(&WithdrawalDraft::default(), given)
            .unwrap_err()
            .code(),
        "choice_missing"
    );
}

fn given(scope: Scope, given_on: &str, until: &str, withdrawn_on: &str) -> Given {
    let optional = |text: &str| (!text.is_empty()).then(|| day(text));
    Given {
        purpose: Purpose::Photo,
        purpose_text: None,
        scope,
        by_guardian: false,
        given_on: day(given_on),
        until: optional(until),
        withdrawn_on: optional(withdrawn_on),
    }
}

#[test]
fn how_it_stands_on_a_day_follows_from_all_that_was_said() {
    let team = Scope::Team;
    let stands = |until: &str| Standing::Stands {
        until: (!until.is_empty()).then(|| day(until)),
    };
    for (why, consents, expected) in [
        ("nothing was said", vec![], Standing::Never),
        (
            "it begins later",
            vec![given(team, "2026-07-01", "", "")],
            Standing::Never,
        ),
        (
            "it was given today",
            vec![given(team, "2026-06-01", "", "")],
            stands(""),
        ),
        (
            "its last day is today",
            vec![given(team, "2026-01-01", "2026-06-01", "")],
            stands("2026-06-01"),
        ),
        (
            "it ended yesterday",
            vec![given(team, "2026-01-01", "2026-05-31", "")],
            Standing::Expired {
                on: day("2026-05-31"),
            },
        ),
        (
            "it was taken back today",
            vec![given(team, "2026-01-01", "", "2026-06-01")],
            Standing::Withdrawn {
                on: day("2026-06-01"),
            },
        ),
        (
            "it is taken back tomorrow",
            vec![given(team, "2026-01-01", "", "2026-06-02")],
            stands(""),
        ),
        (
            "the longest counts",
            vec![
                given(team, "2026-01-01", "2026-08-01", ""),
                given(team, "2026-02-01", "", ""),
            ],
            stands(""),
        ),
        (
            "she gave it anew",
            vec![
                given(team, "2026-01-01", "", "2026-03-01"),
                given(team, "2026-04-01", "", ""),
            ],
            stands(""),
        ),
        (
            "written down twice, taken back once",
            vec![
                given(team, "2026-01-01", "", "2026-03-01"),
                given(team, "2026-01-02", "", ""),
            ],
            Standing::Withdrawn {
                on: day("2026-03-01"),
            },
        ),
        (
            "for other readers it was not taken back",
            vec![
                given(Scope::SocialMedia, "2026-01-01", "", "2026-03-01"),
                given(team, "2026-01-01", "", ""),
            ],
            stands(""),
        ),
        (
            "taken back, after it had ended",
            vec![given(team, "2026-01-01", "2026-02-01", "2026-03-01")],
            Standing::Withdrawn {
                on: day("2026-03-01"),
            },
        ),
    ] {
        assert_eq!(
            standing(&consents, Purpose::Photo, day("2026-06-01")),
            expected,
            "{why}"
        );
    }
    let photo = [given(team, "2026-01-01", "", "")];
    assert_eq!(
        standing(&photo, Purpose::Story, day("2026-06-01")),
        Standing::Never
    );
}

#[test]
fn one_consent_stands_as_its_own_days_and_the_others_say() {
    let all = [
        given(Scope::Print, "2026-01-01", "2026-04-01", ""),
        given(Scope::Print, "2026-02-01", "", "2026-03-01"),
    ];
    for (on, states) in [
        ("2025-12-31", [State::NotYet, State::NotYet]),
        ("2026-02-28", [State::Stands, State::Stands]),
        ("2026-03-01", [State::Withdrawn, State::Withdrawn]),
        ("2026-05-01", [State::Withdrawn, State::Withdrawn]),
    ] {
        assert_eq!(
            [
                state_of(&all[0], &all, day(on)),
                state_of(&all[1], &all, day(on))
            ],
            states,
            "{on}"
        );
    }
}

#[test]
fn a_use_is_refused_by_name() {
    let on = day("2026-06-01");
    let asks = |consents: &[Given], scope, is_minor| {
        may_use(consents, Purpose::Photo, scope, is_minor, on).map_err(|no| no.code())
    };
    let print = [given(Scope::Print, "2026-01-01", "", "")];
    assert_eq!(asks(&[], Scope::Print, false), Err("consent_never_given"));
    assert_eq!(asks(&print, Scope::Print, false), Ok(()));
    assert_eq!(
        asks(&print, Scope::Team, false),
        Ok(()),
        "what others may see, the team may see"
    );
    assert_eq!(
        asks(&print, Scope::SocialMedia, false),
        Err("consent_never_given")
    );
    assert_eq!(
        asks(
            &[given(Scope::Print, "2026-01-01", "2026-02-01", "")],
            Scope::Print,
            false
        ),
        Err("consent_expired")
    );
    assert_eq!(
        asks(
            &[given(Scope::Print, "2026-01-01", "", "2026-02-01")],
            Scope::Print,
            false
        ),
        Err("consent_taken_back")
    );
    // She said it herself, before her card said that she is a child.
    assert_eq!(asks(&print, Scope::Print, true), Err("portrait_of_minor"));
    let by_parent = [Given {
        by_guardian: true,
        ..print[0].clone()
    }];
    assert_eq!(asks(&by_parent, Scope::Print, true), Ok(()));
    assert_eq!(
        asks(
            &[given(Scope::Team, "2026-01-01", "", "")],
            Scope::Team,
            true
        ),
        Err("guardian_missing")
    );
}
