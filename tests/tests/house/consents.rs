//! The consent ledger between laptops: given, withdrawn, looked after; children; and who does what here.

use samenboek_domain::consent::{ConsentDraft, Purpose, Scope, WithdrawalDraft};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::CardDraft;
use samenboek_domain::person::duty::{Duty, DutyDraft};
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

fn card(laptop: &Laptop, draft: Value) -> PersonId {
    let draft = CardDraft::from_json(draft).unwrap();
    let saved = laptop.house().record_person(&draft).unwrap().value;
    PersonId::from(saved.id)
}

fn try_consent(laptop: &Laptop, draft: Value) -> Result<DocumentId, &'static str> {
    let draft = ConsentDraft::from_json(draft).unwrap();
    laptop
        .house()
        .record_consent(&draft)
        .map(|saved| saved.value.id)
        .map_err(|no| no.code())
}

fn consent(laptop: &Laptop, draft: Value) -> DocumentId {
    try_consent(laptop, draft).unwrap()
}

fn withdraw(laptop: &Laptop, id: &DocumentId, on: &str) -> Result<(), &'static str> {
    let draft = WithdrawalDraft {
        on: Some(on.to_owned()),
    };
    laptop
        .house()
        .withdraw_consent(id, &draft)
        .map(|_| ())
        .map_err(|no| no.code())
}

fn share(brug: &Neighbourhood) {
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
}

fn state(laptop: &Laptop, id: &DocumentId) -> &'static str {
    laptop.house().consent(id).unwrap().state.code()
}

fn photo_of(person: &PersonId) -> Value {
    json!({"person": format!("person:{person}"), "purpose": "photo", "scope": "print", "how": "spoken", "given_on": "2026-11-01"})
}

#[test]
fn withdrawn_on_one_laptop_while_it_is_edited_on_the_other_it_is_withdrawn_on_both() {
    let brug = Neighbourhood::of(2, 811);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let fatma = card(marga, json!({"name": "Fatma"}));
    let photo = consent(marga, photo_of(&fatma));
    share(&brug);
    withdraw(marga, &photo, "2026-11-20").unwrap();
    amina
        .house()
        .patch_consent(&photo, json!({"until": "2027-11-01", "named": true}))
        .unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        let view = laptop.house().consent(&photo).unwrap();
        assert_eq!(
            (view.state.code(), view.record.until.as_deref()),
            ("withdrawn", Some("2027-11-01"))
        );
        assert_eq!(view.withdrawn.len(), 1);
        assert_eq!(view.withdrawn[0].by, "Marga");
        let again = laptop
            .house()
            .patch_consent(&photo, json!({"note": "toch"}));
        assert_eq!(again.unwrap_err().code(), "consent_withdrawn");
        assert_eq!(
            withdraw(laptop, &photo, "2026-11-21"),
            Err("consent_withdrawn")
        );
        assert_eq!(
            laptop.house().throw_away(&photo).unwrap_err().code(),
            "consent_stays"
        );
        assert_eq!(
            laptop
                .house()
                .may_use(&fatma, Purpose::Photo, Scope::Print, None)
                .unwrap_err()
                .code(),
            "consent_taken_back"
        );
    }
    // She changes her mind: a new one is given, and the old one stays as it is.
    let anew = consent(
        amina,
        json!({"person": format!("person:{fatma}"), "purpose": "photo", "scope": "print", "how": "paper", "given_on": "2026-11-22"}),
    );
    share(&brug);
    for laptop in [marga, amina] {
        assert_eq!(
            (state(laptop, &photo), state(laptop, &anew)),
            ("withdrawn", "stands")
        );
        laptop
            .house()
            .may_use(&fatma, Purpose::Photo, Scope::Print, None)
            .unwrap();
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
}

#[test]
fn an_edit_that_is_taken_back_takes_no_withdrawal_with_it() {
    let brug = Neighbourhood::of(2, 812);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let fatma = card(marga, json!({"name": "Fatma"}));
    let photo = consent(marga, photo_of(&fatma));
    share(&brug);
    let edited = amina
        .house()
        .patch_consent(&photo, json!({"named": true}))
        .unwrap()
        .value;
    withdraw(marga, &photo, "2026-11-20").unwrap();
    share(&brug);
    amina.house().undo(edited.undo.as_deref()).unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        assert_eq!(state(laptop, &photo), "withdrawn");
        assert!(!laptop.house().consent(&photo).unwrap().record.named);
    }
}

#[test]
fn what_was_taken_back_lists_its_uses_until_somebody_looked_after_them() {
    let brug = Neighbourhood::of(2, 813);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let fatma = card(marga, json!({"name": "Fatma"}));
    let named = |on: &str| json!({"title": on, "happened_on": on, "attendance": {"named": [format!("person:{fatma}")]}});
    for day in ["2026-10-31", "2026-11-10", "2026-11-21"] {
        marga.record(named(day));
    }
    let draft = samenboek_domain::group::GroupDraft::from_json(
        json!({"name": "Koor", "members": [{"person": format!("person:{fatma}"), "role": "contact"}]}),
    );
    marga.house().record_group(&draft.unwrap()).unwrap();
    let photo = consent(marga, photo_of(&fatma));
    assert!(marga.house().withdrawn_consents().unwrap().is_empty());
    assert_eq!(
        marga.house().check_consent(&photo).unwrap_err().code(),
        "consent_not_withdrawn"
    );
    withdraw(marga, &photo, "2026-11-20").unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        let waiting = laptop.house().withdrawn_consents().unwrap();
        assert_eq!(waiting.len(), 1);
        let uses: Vec<(DocumentKind, &str)> = waiting[0]
            .uses
            .iter()
            .map(|it| (it.mention.kind, it.mention.title.as_str()))
            .collect();
        // Not the evening before she gave it, and not the one after she took it back.
        assert_eq!(
            uses,
            [
                (DocumentKind::Encounter, "2026-11-10"),
                (DocumentKind::Group, "Koor")
            ]
        );
    }
    amina.house().check_consent(&photo).unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        assert!(laptop.house().withdrawn_consents().unwrap().is_empty());
        let view = laptop.house().consent(&photo).unwrap();
        assert_eq!(
            (view.checked.len(), view.checked[0].by.as_str()),
            (1, "Amina")
        );
        assert_eq!(view.checked[0].on, "2026-11-22");
    }
}

#[test]
fn a_consent_that_is_over_shows_so_and_may_not_be_used() {
    let brug = Neighbourhood::of(1, 814);
    let marga = &brug.laptops[0];
    let fatma = card(marga, json!({"name": "Fatma"}));
    let mut draft = photo_of(&fatma);
    draft["until"] = json!("2026-11-21");
    let photo = consent(marga, draft);
    assert_eq!(state(marga, &photo), "expired");
    assert_eq!(
        marga
            .house()
            .may_use(&fatma, Purpose::Photo, Scope::Print, None)
            .unwrap_err()
            .code(),
        "consent_expired"
    );
    let then = "2026-11-21".parse().unwrap();
    marga
        .house()
        .may_use(&fatma, Purpose::Photo, Scope::Print, Some(then))
        .unwrap();
    let standings = marga.house().consent_standings(&fatma).unwrap();
    assert_eq!(standings.len(), 1);
    assert_eq!(standings[0].1.code(), "expired");
    assert_eq!(
        withdraw(marga, &photo, "2026-10-31"),
        Err("withdrawn_before_given")
    );
}

#[test]
fn for_a_child_a_guardian_says_yes_and_what_the_child_said_before_does_not_count() {
    let brug = Neighbourhood::of(1, 815);
    let marga = &brug.laptops[0];
    let mina = card(marga, json!({"name": "Mina"}));
    let zus = card(marga, json!({"name": "Zus", "minor": true}));
    let before = consent(marga, photo_of(&mina));
    // Then her card says that she is a child.
    let draft = marga
        .house()
        .card_draft(&mina)
        .unwrap()
        .with(json!({"minor": true}))
        .unwrap();
    marga.house().change_person(&mina, &draft, None).unwrap();
    assert_eq!(state(marga, &before), "stands");
    assert_eq!(
        marga
            .house()
            .may_use(&mina, Purpose::Photo, Scope::Print, None)
            .unwrap_err()
            .code(),
        "portrait_of_minor"
    );
    assert_eq!(
        try_consent(marga, photo_of(&mina)),
        Err("portrait_of_minor")
    );
    let by = |guardian: &str| {
        let mut draft = photo_of(&mina);
        draft["guardian"] = json!(guardian);
        draft
    };
    assert_eq!(
        try_consent(marga, by(&format!("person:{zus}"))),
        Err("guardian_is_minor")
    );
    assert_eq!(
        try_consent(marga, by(&format!("person:{mina}"))),
        Err("guardian_is_self")
    );
    assert_eq!(
        try_consent(marga, by("mina")),
        Err("guardian_is_self"),
        "by her name too"
    );
    consent(marga, by("parent"));
    marga
        .house()
        .may_use(&mina, Purpose::Photo, Scope::Print, None)
        .unwrap();
    consent(marga, by("Amina"));
    assert_eq!(marga.house().consents_of(&mina).unwrap().len(), 3);
}

#[test]
fn who_does_what_follows_from_the_days_and_what_overlaps_is_one() {
    let brug = Neighbourhood::of(2, 816);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let fatma = card(marga, json!({"name": "Fatma"}));
    let add = |laptop: &Laptop, duty: &str, from: &str, until: Option<&str>| {
        let draft = DutyDraft {
            duty: Some(duty.into()),
            from: Some(from.into()),
            until: until.map(str::to_owned),
        };
        laptop.house().add_duty(&fatma, &draft).unwrap();
    };
    share(&brug);
    // The same from two laptops that did not hear of one another.
    add(marga, "host", "2026-01-01", Some("2026-06-30"));
    add(amina, "host", "2026-03-01", None);
    add(amina, "mentor", "2025-01-01", Some("2025-12-31"));
    share(&brug);
    for laptop in [marga, amina] {
        let duties = laptop.house().duties_of(&fatma).unwrap();
        assert_eq!((duties.lines.len(), duties.said.len()), (3, 2));
        let hosts = laptop.house().who_does(Some(Duty::Host), None).unwrap();
        assert_eq!(
            hosts.len(),
            1,
            "one host, however often it was written down"
        );
        assert_eq!(hosts[0].period.from().unwrap().to_string(), "2026-01-01");
        let then = Some("2025-06-01".parse().unwrap());
        let busy: Vec<Duty> = laptop
            .house()
            .who_does(None, then)
            .unwrap()
            .iter()
            .map(|it| it.duty)
            .collect();
        assert_eq!(busy, [Duty::Mentor]);
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    let line: ItemId = marga
        .house()
        .duties_of(&fatma)
        .unwrap()
        .lines
        .iter()
        .find(|it| it.until.is_none())
        .unwrap()
        .id;
    let early = marga
        .house()
        .end_duty(&fatma, &line, "2026-02-01")
        .unwrap_err();
    assert_eq!(early.code(), "period_ends_before_start");
    let ended = marga
        .house()
        .end_duty(&fatma, &line, "2026-11-01")
        .unwrap()
        .value;
    assert!(
        marga
            .house()
            .who_does(Some(Duty::Host), None)
            .unwrap()
            .is_empty()
    );
    marga.house().undo(ended.undo.as_deref()).unwrap();
    assert_eq!(
        marga
            .house()
            .who_does(Some(Duty::Host), None)
            .unwrap()
            .len(),
        1
    );
    marga.house().drop_duty(&fatma, &line).unwrap();
    assert_eq!(marga.house().duties_of(&fatma).unwrap().lines.len(), 2);
}
