//! People's cards between two laptops: alike, said to be one, turned back, forgotten.

use samenboek_app::ToForget;
use samenboek_domain::ids::PersonId;
use samenboek_domain::person::CardDraft;
use samenboek_domain::person::alike::Alike;
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

fn card(laptop: &Laptop, draft: Value) -> PersonId {
    let draft = CardDraft::from_json(draft).unwrap();
    let saved = laptop.house().record_person(&draft).unwrap().value;
    PersonId::from_bytes(*saved.id.as_bytes())
}

fn share(brug: &Neighbourhood) {
    for laptop in [0, 1, 0] {
        brug.laptops[laptop].exchange(&mut brug.stick()).unwrap();
    }
}

fn names_at(laptop: &Laptop, evening: &samenboek_domain::ids::DocumentId) -> Vec<String> {
    let view = laptop.house().encounter(evening).unwrap();
    view.named.into_iter().map(|person| person.name).collect()
}

fn listed(laptop: &Laptop) -> Vec<String> {
    let page = laptop.house().list_people(None, None, 0).unwrap();
    page.rows.into_iter().map(|row| row.tile.name).collect()
}

#[test]
fn two_cards_of_one_person_count_as_one_and_both_ids_keep_working_until_it_is_turned_back() {
    let brug = Neighbourhood::of(2, 71);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let sahin = card(
        marga,
        json!({"name": "Şahin Yılmaz", "telephone": "06-00001234"}),
    );
    let other = card(amina, json!({"name": "Sahin Yilmaz"}));
    let soup = amina.record(json!({"title": "Soep", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{other}")]}}));
    share(&brug);
    marga.house().say_same_person(&other, &sahin).unwrap();
    // Meanwhile the other laptop, which has not heard, writes the one that does not count any more.
    let tea = amina.record(json!({"title": "Thee", "happened_on": "2026-11-21", "attendance": {"named": [format!("person:{other}")]}}));
    share(&brug);
    for laptop in [marga, amina] {
        assert_eq!(names_at(laptop, &soup), ["Şahin Yılmaz"]);
        assert_eq!(names_at(laptop, &tea), ["Şahin Yılmaz"]);
        assert_eq!(
            laptop.house().person_view(&sahin).unwrap().mentions.len(),
            2
        );
        let found = laptop
            .house()
            .list_people(Some("yilmaz"), None, 0)
            .unwrap()
            .rows;
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].tile.person, found[0].encounters), (sahin, 2));
        // Whoever writes the other name means the same person, and an evening is found by either.
        for words in ["Sahin", "Şahin"] {
            assert_eq!(
                laptop
                    .house()
                    .list_encounters(&samenboek_app::EncounterQuery {
                        search: Some(words.to_owned()),
                        ..Default::default()
                    })
                    .unwrap()
                    .rows
                    .len(),
                2
            );
        }
    }
    let again = amina.record(json!({"title": "Taart", "happened_on": "2026-11-22", "attendance": {"named": ["Sahin Yilmaz"]}}));
    assert_eq!(names_at(amina, &again), ["Şahin Yılmaz"]);
    // Turned back on the other laptop, after sharing: each evening has again whom it was written with.
    amina.house().say_other_person(&other).unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        assert_eq!(names_at(laptop, &soup), ["Sahin Yilmaz"]);
        assert_eq!(names_at(laptop, &again), ["Şahin Yılmaz"]);
        assert!(
            laptop
                .house()
                .person_view(&sahin)
                .unwrap()
                .others
                .is_empty()
        );
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn said_both_ways_round_at_once_one_counts_and_it_is_the_same_everywhere() {
    let brug = Neighbourhood::of(2, 72);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let one = card(marga, json!({"name": "Fatma"}));
    let two = card(marga, json!({"name": "Fatima"}));
    share(&brug);
    marga.house().say_same_person(&one, &two).unwrap();
    amina.house().say_same_person(&two, &one).unwrap();
    share(&brug);
    assert_eq!(listed(marga), listed(amina));
    let views = [marga, amina].map(|laptop| {
        let view = |person| laptop.house().person_view(person).unwrap();
        let counting = [&one, &two].map(|person| view(person).counting.map(|tile| tile.person));
        assert!(laptop.house().verify().unwrap().problems.is_empty());
        counting
    });
    assert_eq!(views[0], views[1]);
    assert_eq!(
        views[0].iter().flatten().count(),
        1,
        "one of the two counts"
    );
    for laptop in [marga, amina] {
        let listed = listed(laptop);
        let hers = listed
            .iter()
            .filter(|name| ["Fatma", "Fatima"].contains(&name.as_str()));
        assert_eq!(hers.count(), 1, "{listed:?}");
        let found = laptop.house().list_people(Some("fat"), None, 0).unwrap();
        assert_eq!(found.rows.len(), 1);
    }
    let again = marga.house().say_same_person(&one, &two).unwrap_err();
    assert_eq!(again.code(), "same_card");
    // Whoever says on the card that does not count that it is somebody else has two people again.
    let hidden = if views[0][0].is_some() { &one } else { &two };
    marga.house().say_other_person(hidden).unwrap();
    share(&brug);
    for laptop in [marga, amina] {
        let found = laptop.house().list_people(Some("fat"), None, 0).unwrap();
        assert_eq!(found.rows.len(), 2);
    }
}

#[test]
fn whoever_asks_to_be_forgotten_is_forgotten_by_every_card_on_every_laptop() {
    let brug = Neighbourhood::of(2, 73);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let sahin = card(
        marga,
        json!({"name": "Şahin Yılmaz", "email": "sahin@brug.example"}),
    );
    let other = card(amina, json!({"name": "Sahin Ilmaz", "alias": "Oom Şah"}));
    let soup = amina.record(json!({"title": "Soep", "happened_on": "2026-11-20", "note": "Oom Şah kookte.", "attendance": {"named": [format!("person:{other}")]}}));
    share(&brug);
    marga.house().say_same_person(&other, &sahin).unwrap();
    let what = ToForget::Person(sahin);
    let plan = marga.house().forget_preview(&what).unwrap();
    assert_eq!((plan.documents, plan.mentions.len()), (2, 1));
    assert_eq!(plan.other_cards, ["Sahin Ilmaz"]);
    assert_eq!(
        plan.texts.first().map(|text| text.id),
        Some(soup),
        "also by what else she is called"
    );
    marga.house().forget(&what, true).unwrap();
    share(&brug);
    share(&brug);
    for laptop in [marga, amina] {
        for person in [&sahin, &other] {
            let gone = laptop.house().person_view(person).unwrap_err();
            assert_eq!(gone.code(), "not_found");
        }
        assert!(
            laptop
                .house()
                .people_alike("Sahin Yilmaz", None)
                .unwrap()
                .is_empty()
        );
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
}

#[test]
fn while_a_name_is_typed_cards_that_may_be_hers_show_the_most_alike_first() {
    let brug = Neighbourhood::of(1, 74);
    let marga = &brug.laptops[0];
    card(marga, json!({"name": "Mohammed Demir"}));
    card(marga, json!({"name": "Muhammad Yılmaz", "alias": "Mo"}));
    card(
        marga,
        json!({"name": "Ineke Dijkstra", "telephone": "+31 6 0000 4321"}),
    );
    let alike = |name: &str, telephone: Option<&str>| -> Vec<(String, Alike)> {
        let found = marga.house().people_alike(name, telephone).unwrap();
        found
            .into_iter()
            .map(|card| (card.tile.name, card.alike))
            .collect()
    };
    let yilmaz = ("Muhammad Yılmaz".to_owned(), Alike::SoundsAlike);
    assert_eq!(alike("Mohamed Yilmaz", None), std::slice::from_ref(&yilmaz));
    let ineke = ("Ineke Dijkstra".to_owned(), Alike::SameTelephone);
    assert_eq!(
        alike("Mohamed Yilmaz", Some("06-00004321")),
        [ineke, yilmaz]
    );
    assert_eq!(alike("Ineke Dykstra", None).len(), 1);
    assert!(alike("Anna", None).is_empty());
}

#[test]
fn the_list_is_a_dutch_one_and_comes_in_pages() {
    let brug = Neighbourhood::of(1, 75);
    let marga = &brug.laptops[0];
    for name in [
        "Zoë",
        "Jan van den Berg",
        "Anna Çelik",
        "Piet Bos",
        "Ali Cakir",
    ] {
        card(marga, json!({ "name": name }));
    }
    let mut seen = Vec::new();
    let mut cursor = None;
    let total = loop {
        let page = marga
            .house()
            .list_people(None, cursor.as_deref(), 2)
            .unwrap();
        seen.extend(page.rows.into_iter().map(|row| row.tile.name));
        cursor = page.cursor;
        if cursor.is_none() {
            break page.total;
        }
    };
    assert_eq!(seen, listed(marga));
    assert_eq!(total, u64::try_from(seen.len()).unwrap());
    let ours = [
        "Ali Cakir",
        "Anna Çelik",
        "Jan van den Berg",
        "Piet Bos",
        "Zoë",
    ];
    seen.retain(|name| ours.contains(&name.as_str()));
    assert_eq!(seen, ours);
}
