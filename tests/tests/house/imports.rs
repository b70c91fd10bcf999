//! A dirty list of a real-looking year comes in, nothing is dropped in silence, and it goes back whole, after sharing too.

use std::fmt::Write;

use samenboek_app::{Cancel, EncounterQuery, ImportChange};
use samenboek_domain::import::DirtyReason;
use samenboek_domain::person::CardDraft;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

/// Two hundred visits as somebody keeps them: days in four ways, empty rows, a total, and six rows that say nothing.
fn a_dirty_year() -> String {
    let mut list = String::from("Opkomst 2025;;;\n;;;\nDatum;Activiteit;Naam;Geloof\n");
    let names = [
        "Fatma",
        "Jan",
        "Mohamed Yilmaz",
        "Şahin",
        "mw. Bakker",
        "Jansen, Piet",
        "onbekend",
    ];
    for week in 0..28 {
        for (seat, name) in names.iter().enumerate() {
            let (month, day) = (1 + week / 3, 2 + (week % 3) * 7);
            let day = match seat % 4 {
                0 => format!("2025-{month:02}-{day:02}"),
                1 => format!("{day}-{month}-2025"),
                2 => format!("{day:02}/{month:02}/25"),
                _ => format!("{day:02}.{month:02}.2025"),
            };
            writeln!(list, "{day};Eettafel;{name};x").unwrap();
        }
    }
    list.push_str(";;;\n31-02-2025;Eettafel;Fatma;\nmorgen;Eettafel;Jan;\n5-3-2025;Eettafel;Jan 123456782;\nTotaal;;196;\n");
    list
}

fn count(laptop: &Laptop) -> usize {
    let query = EncounterQuery {
        limit: 1_000,
        ..EncounterQuery::default()
    };
    laptop.house().list_encounters(&query).unwrap().rows.len()
}

fn listed(laptop: &Laptop) -> Vec<String> {
    let page = laptop.house().list_people(None, None, 500).unwrap();
    page.rows.into_iter().map(|row| row.tile.name).collect()
}

#[test]
fn a_dirty_year_comes_in_and_goes_back_whole_after_sharing_too() {
    let brug = Neighbourhood::of(2, 81);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let house = marga.house();
    let known = CardDraft::from_json(json!({"name": "Muhammad Yılmaz"})).unwrap();
    house.record_person(&known).unwrap();
    marga.record(evening("Was er al"));
    let before = listed(marga);
    let view = house
        .import_open("opkomst.csv", a_dirty_year().as_bytes())
        .unwrap();
    assert_eq!((view.encounters, view.visits, view.rows), (28, 196, 204));
    let mut reasons: Vec<DirtyReason> = view.dirty.iter().map(|row| row.reason).collect();
    reasons.dedup();
    let (no_day, number) = (DirtyReason::NotADate, DirtyReason::CitizenServiceNumber);
    assert_eq!(reasons, [no_day, DirtyReason::NotAName, number]);
    let all: std::collections::BTreeSet<usize> = view.dirty.iter().map(|row| row.row).collect();
    assert_eq!(all.len(), 3);
    assert!(
        view.columns[3].not_kept.is_some(),
        "what somebody believes is not kept"
    );
    let alike: Vec<(&str, &str)> = view
        .alike
        .iter()
        .map(|it| (it.name.as_str(), it.card.tile.name.as_str()))
        .collect();
    assert_eq!(alike, [("Mohamed Yilmaz", "Muhammad Yılmaz")]);
    let person = view.alike[0].card.tile.person;
    house
        .import_change(ImportChange::Same("Mohamed Yilmaz".into(), Some(person)))
        .unwrap();
    let mended = house
        .import_change(ImportChange::Mend(
            view.dirty[0].row,
            0,
            "28-02-2025".into(),
        ))
        .unwrap();
    assert_eq!((mended.encounters, mended.dirty_total), (29, 3));

    let mut heard = Vec::new();
    let taken = house
        .import_take(&Cancel::default(), &mut |done, total| {
            heard.push((done, total))
        })
        .unwrap()
        .value;
    assert_eq!((taken.encounters, taken.stopped), (29, false));
    assert_eq!(heard.last(), Some(&(29, 29)));
    assert_eq!(count(marga), 30);
    let after = listed(marga);
    for name in ["Fatma", "Piet Jansen", "Bakker"] {
        assert!(after.iter().any(|it| it == name), "{name} in {after:?}");
    }
    assert!(
        !after
            .iter()
            .any(|name| name == "onbekend" || name == "Mohamed Yilmaz")
    );
    // The same list once more: everything is there already.
    let again = house
        .import_open("opkomst.csv", a_dirty_year().as_bytes())
        .unwrap();
    assert_eq!((again.encounters, again.doubles), (0, 28));
    house.import_close();

    for laptop in [marga, amina, marga] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    assert_eq!(count(amina), 30);
    // Somebody went on with a card of the list: it stays.
    amina.record(json!({"title": "Thee", "happened_on": "2026-11-20", "attendance": {"named": ["Piet Jansen"]}}));
    let imports = amina.house().imports().unwrap();
    assert_eq!(
        (imports.len(), imports[0].encounters, imports[0].by.as_str()),
        (1, 29, "Marga")
    );
    amina.house().import_undo(&imports[0].import).unwrap();
    for laptop in [amina, marga] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    for laptop in [marga, amina] {
        assert_eq!(count(laptop), 2, "what was there, and what came after");
        let mut left = listed(laptop);
        left.retain(|name| !before.contains(name));
        assert_eq!(left, ["Piet Jansen"]);
        assert!(laptop.house().imports().unwrap()[0].is_taken_back);
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    // And once more after all.
    marga.house().import_redo(&imports[0].import).unwrap();
    assert_eq!(count(marga), 31);
    assert!(listed(marga).iter().any(|name| name == "Bakker"));
}

#[test]
fn an_import_that_is_stopped_is_in_as_far_as_it_came_and_goes_back_with_one_tap() {
    let brug = Neighbourhood::of(1, 82);
    let marga = &brug.laptops[0];
    let mut list = String::from("Datum;Wat;Aantal\n");
    for number in 0..250 {
        writeln!(
            list,
            "2025-{:02}-{:02};Inloop {number};{}",
            1 + number / 25,
            1 + number % 25,
            5 + number % 9
        )
        .unwrap();
    }
    let house = marga.house();
    house.import_open("inloop.csv", list.as_bytes()).unwrap();
    let cancel = Cancel::default();
    let taken = house
        .import_take(&cancel, &mut |_, _| cancel.cancel())
        .unwrap()
        .value;
    assert_eq!((taken.encounters, taken.stopped), (100, true));
    assert_eq!(count(marga), 100);
    let undone = house.undo(taken.undo.as_deref()).unwrap().value;
    assert_eq!((undone.undone, count(marga)), ("import_undone", 0));
    house.undo(None).unwrap();
    assert_eq!(count(marga), 100);
}

#[test]
fn what_is_no_list_is_refused_by_its_name_and_nothing_is_kept() {
    let brug = Neighbourhood::of(1, 83);
    let house = brug.laptops[0].house();
    for (bytes, code) in [
        (&b""[..], "sheet_empty"),
        (b"%PDF-1.7 nothing", "sheet_unknown_kind"),
        (b"PK\x03\x04 broken", "sheet_damaged"),
    ] {
        let refused = house.import_open("lijst.xlsx", bytes).unwrap_err();
        assert_eq!(refused.code(), code);
    }
    assert_eq!(house.import_view().unwrap_err().code(), "no_list_open");
    house
        .import_open("lijst.csv", b"Datum;Naam\n2025-01-02;Fatma\n")
        .unwrap();
    house.lock();
    assert!(
        house.import_view().is_err(),
        "whoever leaves the chair leaves no list behind"
    );
}

#[test]
fn an_address_list_makes_cards_keeps_people_of_one_name_apart_and_writes_over_nothing() {
    let brug = Neighbourhood::of(1, 84);
    let marga = &brug.laptops[0];
    let house = marga.house();
    let draft =
        json!({"name": "Jan Dekker", "telephone": "06-00001111", "email": "jan@brug.example"});
    let saved = house
        .record_person(&CardDraft::from_json(draft).unwrap())
        .unwrap()
        .value;
    let list = "Naam;Telefoon;E-mail;Geboortedatum\nJan de Vries;06-00002222;;\nJan de Vries;06-00003333;vries@brug.example;\n\
        Jan Dekker;+31600001111;ander@brug.example;\nJan Dekker;;;1950-01-01\nAïcha;0600004444;;\n";
    let view = house.import_open("adressen.csv", list.as_bytes()).unwrap();
    assert_eq!(view.dirty_total, 0);
    let skipped = view
        .notes
        .iter()
        .any(|note| note.column.as_deref() == Some("Geboortedatum"));
    assert!(skipped, "what has no place on a card is said");
    house
        .import_take(&Cancel::default(), &mut |_, _| {})
        .unwrap();
    let of = |name: &str| -> Vec<(Option<String>, Option<String>)> {
        let rows = house.list_people(Some(name), None, 0).unwrap().rows;
        let mut found: Vec<_> = rows
            .iter()
            .map(|row| house.person_view(&row.tile.person).unwrap().details)
            .map(|details| (details.telephone, details.email))
            .collect();
        found.sort();
        found
    };
    assert_eq!(of("Jan de Vries").len(), 2);
    // Another e-mail with the same name is somebody else until somebody says otherwise; the card of before stands.
    let dekkers = of("Jan Dekker");
    assert!(dekkers.contains(&(Some("06-00001111".into()), Some("jan@brug.example".into()))));
    let before = house
        .person_view(&samenboek_domain::ids::PersonId::from_bytes(
            *saved.id.as_bytes(),
        ))
        .unwrap();
    assert!(
        !before.alike.is_empty(),
        "the other one is proposed on the card"
    );
}

#[test]
fn a_card_that_went_back_comes_back_when_somebody_is_meant_by_it() {
    let brug = Neighbourhood::of(1, 85);
    let marga = &brug.laptops[0];
    let house = marga.house();
    let list =
        "Datum;Wat;Naam\n2025-01-02;Soep;Fatima\n2025-01-02;Soep;Guus\n2025-01-09;Thee;Guus\n";
    house.import_open("lijst.csv", list.as_bytes()).unwrap();
    let taken = house
        .import_take(&Cancel::default(), &mut |_, _| {})
        .unwrap()
        .value;
    let guus = house.list_people(Some("Guus"), None, 0).unwrap().rows[0]
        .tile
        .person;
    let rows = house
        .list_encounters(&EncounterQuery::default())
        .unwrap()
        .rows;
    let soup = rows
        .iter()
        .find(|row| row.row.title == "Soep")
        .unwrap()
        .row
        .id;
    // Somebody wrote more on one of the cards: that one stays.
    let fatima = house.list_people(Some("Fatima"), None, 0).unwrap().rows[0]
        .tile
        .person;
    let more = CardDraft::from_json(json!({"name": "Fatima", "alias": "Fa"})).unwrap();
    house.change_person(&fatima, &more, None).unwrap();
    house.import_undo(&taken.import).unwrap();
    assert!(
        house
            .list_people(Some("Guus"), None, 0)
            .unwrap()
            .rows
            .is_empty()
    );
    assert_eq!(
        house
            .list_people(Some("Fatima"), None, 0)
            .unwrap()
            .rows
            .len(),
        1
    );
    let bin: Vec<String> = house
        .list_bin()
        .unwrap()
        .into_iter()
        .map(|item| item.title)
        .collect();
    assert!(
        bin.contains(&"Guus".to_owned()),
        "it can be found there, and forgotten: {bin:?}"
    );
    house.fetch_back(&soup).unwrap();
    assert_eq!(
        house.list_people(Some("Guus"), None, 0).unwrap().rows.len(),
        1
    );
    house.throw_away(&soup).unwrap();
    marga.record(json!({"title": "Taart", "happened_on": "2026-11-20", "attendance": {"named": [format!("person:{guus}")]}}));
    assert_eq!(
        house.list_people(Some("Guus"), None, 0).unwrap().rows.len(),
        1
    );
    assert!(house.verify().unwrap().problems.is_empty());
}

#[test]
fn after_a_pulled_plug_what_is_in_is_known_and_the_same_list_brings_only_the_rest() {
    let mut brug = Neighbourhood::of(1, 86);
    let marga = &mut brug.laptops[0];
    let mut list = String::from("Datum;Wat;Aantal\n");
    for number in 0..250 {
        let (month, day) = (1 + number / 25, 1 + number % 25);
        writeln!(
            list,
            "2025-{month:02}-{day:02};Inloop {number};{}",
            5 + number % 9
        )
        .unwrap();
    }
    let house = marga.house();
    house.import_open("inloop.csv", list.as_bytes()).unwrap();
    let cancel = Cancel::default();
    house
        .import_take(&cancel, &mut |_, _| cancel.cancel())
        .unwrap();
    marga.switch_off();
    marga.switch_on();
    let house = marga.house();
    let imports = house.imports().unwrap();
    assert_eq!((imports.len(), imports[0].encounters), (1, 100));
    let view = house.import_open("inloop.csv", list.as_bytes()).unwrap();
    assert_eq!((view.doubles, view.encounters), (100, 150));
    house
        .import_take(&Cancel::default(), &mut |_, _| {})
        .unwrap();
    assert_eq!(count(marga), 250);
    marga.house().import_undo(&imports[0].import).unwrap();
    assert_eq!(count(marga), 150, "only what came with the first goes back");
    assert!(marga.house().verify().unwrap().problems.is_empty());
}
