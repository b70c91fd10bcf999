//! Groups, consents, what people do here, own fields: written down, read back and the same; and what merging makes of them.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use samenboek_domain::consent::{Consent, ConsentDraft, Giver};
use samenboek_domain::encounter::Who;
use samenboek_domain::field::{Field, FieldDraft};
use samenboek_domain::group::{Group, GroupDraft, MemberDraft};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::person::duty::{DutyDraft, HeldDuty};
use samenboek_domain::person::{Card, CardDraft};
use samenboek_domain::text::Line;
use samenboek_store::{ConsentRecord, GivenBy, GroupRecord, StoreError};
use serde_json::json;

use crate::kit::{AMINA, Chance, JAN, Laptop, MARGA, id};

const LINE: &str = "[a-zA-Z0-9éışŁ日/|.\\-–'\" ]{1,30}";
const PROSE: &str = "[a-zé\u{1f600}/|\"\n ]{0,200}";

fn day() -> impl Strategy<Value = String> {
    (1900..2028, 1..13, 1..29).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

fn person() -> impl Strategy<Value = String> {
    any::<[u8; 16]>().prop_map(|bytes| format!("person:{}", PersonId::from_bytes(bytes)))
}

fn groups() -> impl Strategy<Value = Group> {
    let roles = select(vec![
        "member",
        "contact",
        "volunteer",
        "organiser",
        "mentor",
        "guardian",
        "other",
    ]);
    let member = (
        any::<[u8; 16]>(),
        person(),
        roles,
        option::of(day()),
        option::of(day()),
    )
        .prop_map(|(id, person, role, from, until)| MemberDraft {
            id: Some(ItemId::from_bytes(id).to_string()),
            person: Some(person),
            role: Some(role.to_owned()),
            from,
            until,
        });
    let sorts = select(vec!["circle", "organisation", "project", "household"]);
    (
        LINE,
        sorts,
        option::of(LINE),
        option::of(LINE),
        PROSE,
        vec(member, 0..6),
    )
        .prop_filter_map(
            "what the rules refuse is not written down",
            |(name, sort, place, telephone, note, members)| {
                Group::parse(&GroupDraft {
                    name: Some(name),
                    sort: Some(sort.to_owned()),
                    place,
                    telephone,
                    email: None,
                    note: Some(note),
                    members,
                })
                .ok()
            },
        )
}

fn consents() -> impl Strategy<Value = Consent> {
    let purposes = select(vec![
        "photo",
        "story",
        "name_in_print",
        "social",
        "funder",
        "contact",
        "other",
    ]);
    let scopes = select(vec!["team", "funder", "print", "social_media", "debate"]);
    let hows = select(vec!["spoken", "paper", "typed", "witness"]);
    let guardians = prop_oneof![
        Just(None),
        Just(Some("parent".to_owned())),
        person().prop_map(Some)
    ];
    let texts = (option::of(LINE), option::of(LINE), option::of(LINE));
    (
        person(),
        (purposes, scopes, hows),
        any::<bool>(),
        guardians,
        texts,
        (day(), option::of(day())),
    )
        .prop_filter_map(
            "what the rules refuse is not written down",
            |(
                person,
                (purpose, scope, how),
                named,
                guardian,
                (purpose_text, language, note),
                (given_on, until),
            )| {
                let draft = ConsentDraft {
                    person: Some(person),
                    purpose: Some(purpose.to_owned()),
                    purpose_text,
                    scope: Some(scope.to_owned()),
                    named,
                    how: Some(how.to_owned()),
                    guardian,
                    language,
                    given_on: Some(given_on),
                    until,
                    note,
                };
                Consent::parse(&draft, false).ok()
            },
        )
}

fn text(line: &Option<Line>) -> Option<&str> {
    line.as_ref().map(Line::as_str)
}

fn same_group(record: &GroupRecord, group: &Group) {
    assert_eq!(
        (record.name.as_str(), record.sort.as_str()),
        (group.name.as_str(), group.sort.code())
    );
    assert_eq!(
        (record.place.as_deref(), record.telephone.as_deref()),
        (text(&group.place), text(&group.telephone))
    );
    assert_eq!(
        (record.email.as_deref(), record.note.as_str()),
        (text(&group.email), group.note.as_str())
    );
    let mut written: Vec<_> = group
        .members
        .iter()
        .map(|member| {
            let Who::Known(person) = member.who else {
                panic!("every name has a card")
            };
            let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
            (
                day(member.period.from()),
                member.id.unwrap(),
                person,
                member.role.code().to_owned(),
                day(member.period.until()),
            )
        })
        .collect();
    written.sort();
    let read: Vec<_> = record
        .members
        .iter()
        .map(|it| {
            (
                it.from.clone(),
                it.id,
                it.person,
                it.role.clone(),
                it.until.clone(),
            )
        })
        .collect();
    assert_eq!(read, written);
}

fn same_consent(record: &ConsentRecord, consent: &Consent) {
    assert_eq!(
        (record.purpose.as_str(), record.scope.as_str()),
        (consent.purpose.code(), consent.scope.code())
    );
    assert_eq!(
        (record.named, record.how.as_str()),
        (consent.named, consent.how.code())
    );
    assert_eq!(record.purpose_text.as_deref(), text(&consent.purpose_text));
    assert_eq!(
        (record.language.as_deref(), record.note.as_deref()),
        (text(&consent.language), text(&consent.note))
    );
    assert_eq!(record.given_on, consent.given_on.to_string());
    assert_eq!(
        record.until,
        consent.period.until().map(|day| day.to_string())
    );
    let giver = match &consent.giver {
        Giver::Herself => GivenBy::Herself,
        Giver::Parent => GivenBy::Parent,
        Giver::Guardian(Who::Known(person)) => GivenBy::Guardian(*person),
        Giver::Guardian(Who::Named(_)) => panic!("every name has a card"),
    };
    assert_eq!(record.giver, giver);
}

type Done = Result<(), StoreError>;

fn laptop() -> std::sync::MutexGuard<'static, Laptop> {
    use std::sync::{LazyLock, Mutex, PoisonError};
    static LAPTOP: LazyLock<Mutex<Laptop>> = LazyLock::new(|| Mutex::new(Laptop::of(MARGA)));
    LAPTOP.lock().unwrap_or_else(PoisonError::into_inner)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_group_reads_back_as_it_was_written_and_as_it_was_changed(id in any::<[u8; 16]>(), first in groups(), second in groups()) {
        let laptop = laptop();
        let (id, hand) = (DocumentId::from_bytes(id), laptop.hand());
        laptop.store().write(&hand, |writer| -> Done { writer.add_group(id, &first) }).unwrap();
        let record = laptop.store().group(&id).unwrap();
        same_group(&record, &first);
        prop_assert_eq!((record.recorded.by, record.recorded.at), (hand.person, hand.at));
        laptop.store().write(&hand, |writer| -> Done { writer.change_group(id, None, &second) }).unwrap();
        let record = laptop.store().group(&id).unwrap();
        same_group(&record, &second);
        prop_assert!(record.versions.is_empty());
    }

    #[test]
    fn a_consent_reads_back_and_keeps_whose_it_is_and_what_was_added(
        id in any::<[u8; 16]>(), first in consents(), second in consents(), line in any::<[u8; 16]>(), on in day()
    ) {
        let laptop = laptop();
        let (id, hand, line) = (DocumentId::from_bytes(id), laptop.hand(), ItemId::from_bytes(line));
        laptop.store().write(&hand, |writer| -> Done {
            writer.add_consent(id, &first)?;
            writer.withdraw_consent(id, &line, &on)?;
            writer.check_consent(id, &line, &on)
        }).unwrap();
        let record = laptop.store().consent(&id).unwrap();
        same_consent(&record, &first);
        let Who::Known(person) = first.person else { panic!("every name has a card") };
        prop_assert_eq!(record.person, person);
        laptop.store().write(&hand, |writer| -> Done { writer.change_consent(id, None, &second) }).unwrap();
        let record = laptop.store().consent(&id).unwrap();
        same_consent(&record, &second);
        prop_assert_eq!(record.person, person, "of whom it is does not change");
        for entries in [&record.withdrawn, &record.checked] {
            prop_assert_eq!(entries.len(), 1);
            prop_assert_eq!((entries[0].on.as_str(), entries[0].by, entries[0].at), (on.as_str(), hand.person, hand.at));
        }
    }
}

#[test]
fn a_field_and_what_stands_in_it_read_back_and_stay_when_the_field_is_put_away() {
    let marga = Laptop::of(MARGA);
    let draft = json!({"name": "Maat", "sort": "choice", "options": ["S", "M / L"]});
    let field = Field::parse(&FieldDraft::from_json(draft).unwrap()).unwrap();
    let (shirt, jan) = (id(1), PersonId::from_bytes(*id(2).as_bytes()));
    let card = json!({"name": "Jan", "minor": true, "own": {(shirt.to_string()): "M / L"}});
    let card = Card::parse(&CardDraft::from_json(card).unwrap()).unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Done {
            writer.add_field(shirt, &field)?;
            writer.add_card(jan, &card)?;
            writer.put_field_away(shirt, true)
        })
        .unwrap();
    let fields = marga.store().list_fields().unwrap();
    assert_eq!(
        (
            fields[0].name.as_str(),
            fields[0].sort.as_str(),
            fields[0].put_away
        ),
        ("Maat", "choice", true)
    );
    assert_eq!(fields[0].options, ["S", "M / L"]);
    let details = marga.store().person(&jan).unwrap().unwrap().details;
    assert!(details.minor);
    assert_eq!(
        details.own.get(&shirt.to_string()).map(String::as_str),
        Some("M / L")
    );
    // A change of the card that does not name the field leaves what stands there.
    let renamed = Card::parse(&CardDraft::from_json(json!({"name": "Jan B."})).unwrap()).unwrap();
    marga
        .store()
        .write(&marga.hand(), |writer| -> Done {
            writer.change_card(jan, None, &renamed)
        })
        .unwrap();
    let details = marga.store().person(&jan).unwrap().unwrap().details;
    assert_eq!((details.minor, details.own.len()), (false, 1));
    marga.has_no_problems();
}

fn koor(members: serde_json::Value) -> Group {
    Group::parse(&GroupDraft::from_json(json!({"name": "Koor", "members": members})).unwrap())
        .unwrap()
}

fn duty(code: &str) -> HeldDuty {
    HeldDuty::parse(&DutyDraft {
        duty: Some(code.to_owned()),
        from: None,
        until: None,
    })
    .unwrap()
}

/// Three laptops do as a seed says, and hear of one another in an order of its own.
#[test]
fn whatever_three_laptops_add_and_in_whichever_order_they_hear_of_it_nothing_is_lost() {
    for seed in 0..12 {
        let mut chance = Chance(seed);
        let laptops = [MARGA, AMINA, JAN].map(Laptop::of);
        let (choir, photo, fatma) = (id(1), id(2), PersonId::from_bytes(*id(3).as_bytes()));
        let given = json!({"person": format!("person:{fatma}"), "purpose": "photo", "how": "spoken", "given_on": "2026-03-01"});
        let given = Consent::parse(&ConsentDraft::from_json(given).unwrap(), false).unwrap();
        laptops[0].card(fatma, "Fatma");
        laptops[0]
            .store()
            .write(&laptops[0].hand(), |writer| -> Done {
                writer.add_group(choir, &koor(json!([])))?;
                writer.add_consent(photo, &given)
            })
            .unwrap();
        for laptop in &laptops[1..] {
            laptop.merge_all(&laptops[0].parcels());
        }
        let mut lines = BTreeSet::new();
        let mut duties = BTreeSet::new();
        for (number, laptop) in (10_u8..).zip(&laptops) {
            let line = ItemId::from_bytes([number; 16]);
            let add = json!([{"id": line, "person": format!("person:{fatma}"), "role": "contact"}]);
            let adds = koor(add);
            let edits = Consent {
                named: chance.below(2) == 0,
                ..given.clone()
            };
            let withdraws = number == 10 || chance.below(3) == 0;
            laptop
                .store()
                .write(&laptop.hand(), |writer| -> Done {
                    writer.change_group(choir, None, &adds)?;
                    writer.put_duty(fatma, &line, &duty("host"))?;
                    writer.change_consent(photo, None, &edits)?;
                    if withdraws {
                        writer.withdraw_consent(photo, &line, "2026-05-01")?;
                    }
                    Ok(())
                })
                .unwrap();
            lines.insert(line);
            duties.insert(line);
        }
        let mut all: Vec<_> = laptops.iter().flat_map(Laptop::parcels).collect();
        for laptop in &laptops {
            for place in (1..all.len()).rev() {
                all.swap(place, chance.below(place + 1));
            }
            laptop.merge_all(&all);
        }
        for laptop in &laptops {
            let group = laptop.store().group(&choir).unwrap();
            assert_eq!(
                group
                    .members
                    .iter()
                    .map(|it| it.id)
                    .collect::<BTreeSet<_>>(),
                lines,
                "seed {seed}"
            );
            let held = laptop.store().duties_of(&fatma).unwrap();
            assert_eq!(
                held.iter().map(|it| it.duty.id).collect::<BTreeSet<_>>(),
                duties,
                "seed {seed}"
            );
            assert!(
                !laptop.store().consent(&photo).unwrap().withdrawn.is_empty(),
                "withdrawn on one is withdrawn on all"
            );
            assert_eq!(laptop.store().consents_to_look_after().unwrap().len(), 1);
            assert_eq!(laptop.states(), laptops[0].states(), "seed {seed}");
            assert_eq!(
                laptop.store().row_digests().unwrap(),
                laptops[0].store().row_digests().unwrap()
            );
            laptop.has_no_problems();
        }
    }
}
