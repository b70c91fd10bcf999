//! Groups between two laptops: members that both add, periods, and who is asked when somebody is forgotten.

use samenboek_app::ToForget;
use samenboek_domain::group::GroupDraft;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

use crate::sharing::forgetting::searching::places_of;

fn group(laptop: &Laptop, draft: Value) -> DocumentId {
    let draft = GroupDraft::from_json(draft).unwrap();
    laptop.house().record_group(&draft).unwrap().value.id
}

fn share(brug: &Neighbourhood) {
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
}

fn members(laptop: &Laptop, group: &DocumentId) -> Vec<(String, String)> {
    let view = laptop.house().group(group).unwrap();
    let members = view.members.into_iter();
    members.map(|it| (it.person.name, it.role)).collect()
}

fn called(laptop: &Laptop, name: &str) -> PersonId {
    let found = laptop.house().find_people(name).unwrap();
    found.iter().find(|tile| tile.name == name).unwrap().person
}

#[test]
fn two_laptops_that_add_a_member_each_keep_both() {
    let brug = Neighbourhood::of(2, 801);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let choir = group(
        marga,
        json!({"name": "Koor", "members": [{"person": "Fatma", "role": "contact", "from": "2026-01-01"}]}),
    );
    share(&brug);
    for (laptop, name) in [(marga, "Jan"), (amina, "Selin")] {
        let view = laptop.house().group(&choir).unwrap();
        let mut draft = samenboek_app::group_draft_of(&view);
        draft.members.push(
            GroupDraft::from_json(json!({"members": [{"person": name, "from": "2026-02-01"}]}))
                .unwrap()
                .members
                .remove(0),
        );
        laptop
            .house()
            .change_group(&choir, &draft, Some(&view.record.heads.to_string()))
            .unwrap();
    }
    share(&brug);
    for laptop in [marga, amina] {
        let mut names: Vec<String> = members(laptop, &choir)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        names.sort();
        assert_eq!(names, ["Fatma", "Jan", "Selin"]);
        let row = &laptop.house().list_groups(None).unwrap()[0].row;
        assert_eq!((row.members, row.versions), (3, 0));
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
}

#[test]
fn an_end_that_two_laptops_set_otherwise_stands_twice_until_somebody_chooses() {
    let brug = Neighbourhood::of(2, 802);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let choir = group(
        marga,
        json!({"name": "Koor", "members": [{"person": "Fatma", "from": "2026-01-01"}]}),
    );
    share(&brug);
    for (laptop, until) in [(marga, "2026-06-30"), (amina, "2026-07-31")] {
        let view = laptop.house().group(&choir).unwrap();
        let line = view.members[0].id;
        laptop.house().patch_group(&choir, json!({"members": [{"id": line, "person": "Fatma", "from": "2026-01-01", "until": until}]})).unwrap();
    }
    share(&brug);
    let cards = marga.house().list_versions().unwrap();
    assert_eq!(
        (cards.len(), cards[0].kind, cards[0].title.as_str()),
        (1, DocumentKind::Group, "Koor")
    );
    let field = cards[0].fields[0].field.clone();
    amina
        .house()
        .choose_version(&choir, &field, samenboek_app::Choice::One(0))
        .unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        assert!(laptop.house().list_versions().unwrap().is_empty());
        assert_eq!(laptop.house().group(&choir).unwrap().versions.len(), 0);
    }
}

#[test]
fn who_belongs_to_a_group_today_follows_from_the_days() {
    let brug = Neighbourhood::of(1, 803);
    let marga = &brug.laptops[0];
    // The clock stands on 22 November 2026.
    let choir = group(
        marga,
        json!({"name": "Koor", "place": "Zaal Ё", "members": [
            {"person": "Fatma", "from": "2024-01-01", "until": "2024-12-31"},
            {"person": "Fatma", "from": "2026-01-01"},
            {"person": "Jan", "until": "2026-11-21"},
            {"person": "Selin", "until": "2026-11-22"},
            {"person": "Amina", "from": "2026-11-23"},
        ]}),
    );
    let view = marga.house().group(&choir).unwrap();
    let now: Vec<&str> = view
        .members
        .iter()
        .filter(|it| it.now)
        .map(|it| it.person.name.as_str())
        .collect();
    assert_eq!(now.len(), 2);
    assert!(now.contains(&"Fatma") && now.contains(&"Selin"));
    assert_eq!(marga.house().list_groups(None).unwrap()[0].row.members, 2);
    let belongs = marga.house().belonging(&called(marga, "Fatma")).unwrap();
    assert_eq!(belongs.groups.len(), 2, "twice, at different times");
}

#[test]
fn a_group_is_found_by_its_name_and_lies_in_the_bin_until_somebody_fetches_it() {
    let brug = Neighbourhood::of(1, 804);
    let marga = &brug.laptops[0];
    for name in ["De Zonnebloem", "Álvarez-fonds", "Koor van de straat"] {
        group(marga, json!({ "name": name }));
    }
    let names = |search: Option<&str>| -> Vec<String> {
        let rows = marga.house().list_groups(search).unwrap().into_iter();
        rows.map(|it| it.row.name).collect()
    };
    assert_eq!(
        names(None),
        ["Álvarez-fonds", "Koor van de straat", "De Zonnebloem"],
        "as a Dutch list has it"
    );
    assert_eq!(names(Some("alv")), ["Álvarez-fonds"]);
    let choir = marga.house().list_groups(Some("koor")).unwrap()[0].row.id;
    let thrown = marga.house().throw_away(&choir).unwrap().value;
    assert_eq!(names(Some("koor")), Vec::<String>::new());
    assert_eq!(
        marga.house().list_bin().unwrap()[0].title,
        "Koor van de straat"
    );
    marga.house().undo(thrown.undo.as_deref()).unwrap();
    assert_eq!(names(Some("koor")), ["Koor van de straat"]);
}

#[test]
fn whoever_is_forgotten_keeps_her_line_without_a_name_and_her_consents_go_with_her() {
    let brug = Neighbourhood::of(2, 805);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let choir = group(
        amina,
        json!({"name": "Koor", "members": [{"person": "Kwikstaart", "role": "contact"}, {"person": "Jan"}]}),
    );
    let bird = called(amina, "Kwikstaart");
    let consent = |draft: Value| {
        let draft = samenboek_domain::consent::ConsentDraft::from_json(draft).unwrap();
        amina.house().record_consent(&draft).unwrap().value.id
    };
    let hers = consent(
        json!({"person": "Kwikstaart", "purpose": "photo", "how": "spoken", "given_on": "2026-11-20", "note": "Niet de ikstaart in beeld"}),
    );
    let for_jan = consent(
        json!({"person": "Jan", "purpose": "photo", "how": "spoken", "given_on": "2026-11-20", "guardian": "Kwikstaart"}),
    );
    amina
        .house()
        .add_duty(
            &bird,
            &samenboek_domain::person::duty::DutyDraft {
                duty: Some("host".into()),
                ..Default::default()
            },
        )
        .unwrap();
    brug.everybody_meets();

    let plan = marga
        .house()
        .forget_preview(&ToForget::Person(bird))
        .unwrap();
    assert_eq!((plan.documents, plan.consents), (2, 1));
    let places: Vec<(DocumentId, DocumentKind)> =
        plan.mentions.iter().map(|it| (it.id, it.kind)).collect();
    assert!(places.contains(&(choir, DocumentKind::Group)));
    assert!(places.contains(&(for_jan, DocumentKind::Consent)));

    marga.house().forget(&ToForget::Person(bird), true).unwrap();
    for _ in 0..3 {
        brug.everybody_meets();
    }
    let everybody: Vec<&Laptop> = brug.laptops.iter().collect();
    assert_eq!(
        places_of("ikstaart", &everybody, &[&brug.path("stick")]),
        Vec::<String>::new()
    );
    for laptop in &everybody {
        let view = laptop.house().group(&choir).unwrap();
        let forgotten = view.members.iter().find(|it| it.role == "contact").unwrap();
        assert_eq!(
            (
                forgotten.person.person,
                forgotten.person.name.as_str(),
                forgotten.person.forgotten
            ),
            (bird, "", true)
        );
        assert_eq!(
            laptop.house().consent(&hers).unwrap_err().code(),
            "not_found"
        );
        assert!(
            laptop.house().consent(&for_jan).is_ok(),
            "what she said for somebody else stays, without her name"
        );
        assert!(laptop.house().duties_of(&bird).unwrap().lines.is_empty());
        assert!(laptop.house().who_does(None, None).unwrap().is_empty());
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    // The group goes on.
    marga
        .house()
        .patch_group(&choir, json!({"place": "Zaal 2"}))
        .unwrap();
    assert_eq!(marga.house().group(&choir).unwrap().members.len(), 2);
}
