//! What comes back: series on two laptops, people who come in at two doors, and one evening that was written down twice.

use samenboek_app::{CheckIn, Planned};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::series::{Exception, SeriesDraft};
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::{Value, json};

fn soup(laptop: &Laptop) -> DocumentId {
    let draft = json!({
        "title": "Soep", "place": "Portiek 12", "activity": "meal", "starts_at": "18:00", "organisers": ["Amina"],
        "rhythm": "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU", "from": "2026-11-03",
    });
    let draft = SeriesDraft::from_json(draft).unwrap();
    laptop.house().record_series(&draft).unwrap().value.id
}

fn november(laptop: &Laptop) -> Vec<Planned> {
    let (from, to) = ("2026-11-01".parse().unwrap(), "2026-12-08".parse().unwrap());
    laptop.house().planned(from, to).unwrap()
}

fn days(laptop: &Laptop) -> Vec<(String, bool)> {
    let said = november(laptop).into_iter();
    said.map(|it| (it.on.to_string(), it.is_cancelled))
        .collect()
}

fn held(laptop: &Laptop, series: &DocumentId, day: &str, more: Value) -> DocumentId {
    let mut draft = json!({
        "title": "Soep", "series": "Soep", "happened_on": day, "place": "Portiek 12", "activity": "meal",
        "occurrence": format!("{series}/{day}"),
    });
    draft
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    laptop.record(draft)
}

#[test]
fn what_falls_out_on_one_laptop_and_moves_on_the_other_does_both() {
    let brug = Neighbourhood::of(2, 711);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let series = soup(marga);
    brug.everybody_meets();
    let house = marga.house();
    house
        .except_series(
            &series,
            "2026-11-24".parse().unwrap(),
            Some(Exception::Cancelled),
        )
        .unwrap();
    let to = Exception::Moved("2026-12-03".parse().unwrap());
    amina
        .house()
        .except_series(&series, "2026-12-01".parse().unwrap(), Some(to))
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let on = |day: &str| (day.to_owned(), false);
        assert_eq!(
            days(laptop),
            [
                on("2026-11-03"),
                on("2026-11-10"),
                on("2026-11-17"),
                ("2026-11-24".to_owned(), true),
                on("2026-12-03"),
                on("2026-12-08"),
            ]
        );
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    assert_eq!(marga.book(), amina.book());
    amina
        .house()
        .except_series(&series, "2026-11-24".parse().unwrap(), None)
        .unwrap();
    brug.everybody_meets();
    assert!(november(marga).iter().all(|it| !it.is_cancelled));
}

#[test]
fn a_time_that_both_move_to_another_day_stands_twice() {
    let brug = Neighbourhood::of(2, 712);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let series = soup(marga);
    brug.everybody_meets();
    for (laptop, to) in [(marga, "2026-11-25"), (amina, "2026-11-26")] {
        let to = Exception::Moved(to.parse().unwrap());
        let planned = "2026-11-24".parse().unwrap();
        laptop
            .house()
            .except_series(&series, planned, Some(to))
            .unwrap();
    }
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let cards = laptop.house().list_versions().unwrap();
        assert_eq!(cards.len(), 1);
        assert_eq!(cards[0].title, "Soep");
        assert_eq!(cards[0].fields[0].field, "except.2026-11-24");
    }
}

#[test]
fn a_time_that_was_written_down_is_no_longer_planned_and_comes_back_from_the_bin() {
    let brug = Neighbourhood::of(2, 713);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let series = soup(marga);
    brug.everybody_meets();
    let evening = held(amina, &series, "2026-11-17", json!({}));
    brug.everybody_meets();
    let written = |laptop: &Laptop| {
        let all = november(laptop).into_iter();
        all.filter(|it| !it.encounters.is_empty())
            .map(|it| (it.planned.to_string(), it.encounters))
            .collect::<Vec<_>>()
    };
    assert_eq!(written(marga), [("2026-11-17".to_owned(), vec![evening])]);
    marga.house().throw_away(&evening).unwrap();
    assert!(written(marga).is_empty());
    // Another name for the series leaves its evenings with it.
    let patch = json!({"title": "Soep voor allen"});
    marga.house().patch_series(&series, patch).unwrap();
    marga.house().fetch_back(&evening).unwrap();
    brug.everybody_meets();
    assert_eq!(written(amina), [("2026-11-17".to_owned(), vec![evening])]);
    let view = amina.house().series(&series).unwrap();
    assert_eq!(view.record.title, "Soep voor allen");
    assert_eq!(view.held.len(), 1);
}

#[test]
fn people_who_come_in_at_two_doors_are_all_counted() {
    let brug = Neighbourhood::of(2, 714);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(
        json!({"title": "Feest", "happened_on": "2026-11-22", "attendance": {"counted": 3}}),
    );
    brug.everybody_meets();
    let fatma = || CheckIn::Named("Fatma".to_owned());
    for who in [fatma(), CheckIn::Known, CheckIn::New] {
        marga.house().check_in(&id, &who).unwrap();
    }
    for who in [
        CheckIn::Known,
        CheckIn::Named("Jan".to_owned()),
        CheckIn::New,
    ] {
        amina.house().check_in(&id, &who).unwrap();
    }
    let wrong = amina.house().check_in(&id, &CheckIn::New).unwrap().value;
    amina.house().undo(wrong.undo.as_deref()).unwrap();
    marga.house().check_in(&id, &fatma()).unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        let view = laptop.house().encounter(&id).unwrap();
        let named: Vec<_> = view.named.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(
            named,
            ["Fatma", "Jan"],
            "she came in twice and was there once"
        );
        assert_eq!((view.record.counted, view.record.new_faces), (5, 2));
        assert!(laptop.house().list_versions().unwrap().is_empty());
        assert!(laptop.house().verify().unwrap().problems.is_empty());
    }
    // A form shows the whole number and saves it.
    marga.patch(&id, json!({"note": "Vol huis."}));
    let counted = |laptop: &Laptop| laptop.house().encounter(&id).unwrap().record.counted;
    assert_eq!(counted(marga), 5);
    marga.patch(&id, json!({"attendance": {"counted": 4}}));
    assert_eq!(counted(marga), 4);
    // Meanwhile somebody came in at the other door.
    amina.house().check_in(&id, &CheckIn::Known).unwrap();
    brug.everybody_meets();
    assert_eq!((counted(marga), counted(amina)), (5, 5));
}

#[test]
fn of_a_number_that_stands_twice_the_whole_is_shown_and_what_was_typed_is_chosen() {
    let brug = Neighbourhood::of(2, 721);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(
        json!({"title": "Feest", "happened_on": "2026-11-22", "attendance": {"counted": 3}}),
    );
    brug.everybody_meets();
    for _ in 0..2 {
        marga.house().check_in(&id, &CheckIn::Known).unwrap();
    }
    brug.everybody_meets();
    // Both see five; the one says there were ten in all, the other twenty.
    marga.patch(&id, json!({"attendance": {"counted": 10}}));
    amina.patch(&id, json!({"attendance": {"counted": 20}}));
    brug.everybody_meets();
    let shown = |laptop: &Laptop| {
        let card = laptop.house().list_versions().unwrap().remove(0);
        let values = card.fields[0].values.iter().map(|it| it.value.clone());
        (card.fields[0].field.clone(), values.collect::<Vec<_>>())
    };
    let (field, values) = shown(marga);
    assert_eq!(field, "attendance.counted");
    assert!(
        values.contains(&json!(10)) && values.contains(&json!(20)),
        "{values:?}"
    );
    assert_eq!(shown(amina).1, values);
    let form = amina.house().encounter(&id).unwrap().versions.remove(0);
    assert_eq!(
        form.values
            .iter()
            .map(|it| it.value.clone())
            .collect::<Vec<_>>(),
        values
    );
    let ten = values.iter().position(|it| *it == json!(10)).unwrap();
    amina
        .house()
        .choose_version(&id, &field, samenboek_app::Choice::One(ten))
        .unwrap();
    brug.everybody_meets();
    for laptop in [marga, amina] {
        assert_eq!(laptop.house().encounter(&id).unwrap().record.counted, 10);
        assert!(laptop.house().list_versions().unwrap().is_empty());
    }
    let journal = marga.house().list_choices().unwrap().remove(0);
    let values: Vec<_> = journal.card.fields[0]
        .values
        .iter()
        .map(|it| it.value.clone())
        .collect();
    assert!(values.contains(&json!(20)), "{values:?}");
    // What happened is told in whole numbers too.
    let told = marga.house().history(&id).unwrap().into_iter();
    let after: Vec<_> = told
        .flat_map(|it| it.fields)
        .filter(|it| it.field == "attendance.counted")
        .filter_map(|it| it.after)
        .collect();
    assert!(
        after.contains(&json!(20)) && after.contains(&json!(10)),
        "{after:?}"
    );
}

#[test]
fn nobody_chooses_about_what_lies_in_the_bin() {
    let brug = Neighbourhood::of(2, 722);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (series, evening) = (
        soup(marga),
        marga.record(json!({"title": "Taart", "happened_on": "2026-11-22"})),
    );
    brug.everybody_meets();
    for (laptop, place) in [(marga, "Zaal 1"), (amina, "Zaal 2")] {
        let patch = json!({ "place": place });
        laptop.house().patch_series(&series, patch.clone()).unwrap();
        laptop.patch(&evening, patch);
    }
    brug.everybody_meets();
    assert_eq!(marga.house().list_versions().unwrap().len(), 2);
    for id in [&series, &evening] {
        marga.house().throw_away(id).unwrap();
        let choice = samenboek_app::Choice::One(0);
        let refused = marga.house().choose_version(id, "place", choice);
        assert_eq!(refused.unwrap_err().code(), "nothing_to_choose");
    }
    assert!(marga.house().series(&series).unwrap().versions.is_empty());
    assert!(
        marga
            .house()
            .encounter(&evening)
            .unwrap()
            .versions
            .is_empty()
    );
    assert!(marga.house().list_versions().unwrap().is_empty());
    assert_eq!(
        marga.house().list_bin().unwrap().len(),
        2,
        "and there they stay"
    );
    // Fetched back, they stand twice again.
    for id in [&series, &evening] {
        marga.house().fetch_back(id).unwrap();
    }
    assert_eq!(marga.house().list_versions().unwrap().len(), 2);
}

#[test]
fn one_evening_that_two_laptops_wrote_down_becomes_one_and_two_again() {
    let brug = Neighbourhood::of(2, 715);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let series = soup(marga);
    brug.everybody_meets();
    let one = held(
        marga,
        &series,
        "2026-11-17",
        json!({"attendance": {"named": ["Fatma"], "counted": 9}, "note": "Het was vol."}),
    );
    let other = held(
        amina,
        &series,
        "2026-11-17",
        json!({"attendance": {"named": ["Fatma", "Jan"], "counted": 7, "new_faces": 2}, "tone": "positive", "note": "Jan kookte."}),
    );
    let apart = marga.record(json!({"title": "Soep", "happened_on": "2026-11-18", "place": "Portiek 12", "activity": "meal"}));
    brug.everybody_meets();
    let house = marga.house();
    let twins = house.encounter(&one).unwrap().twice;
    assert_eq!(twins.iter().map(|it| it.id).collect::<Vec<_>>(), [other]);
    assert!(house.encounter(&apart).unwrap().twice.is_empty());
    assert!(house.join_evenings(&one, &apart).is_err());
    let joined = house.join_evenings(&one, &other).unwrap().value;
    let view = house.encounter(&one).unwrap();
    let named: Vec<_> = view.named.iter().map(|it| it.name.as_str()).collect();
    let record = &view.record;
    // Eleven there, ten here: eleven in all, of whom two have names and two were new.
    assert_eq!(named, ["Fatma", "Jan"]);
    assert_eq!((record.counted, record.new_faces), (7, 2));
    assert_eq!(record.tone.as_deref(), Some("positive"));
    assert_eq!(record.note, "Het was vol.\n\nJan kookte.");
    assert!(view.twice.is_empty());
    house.undo(joined.undo.as_deref()).unwrap();
    assert_eq!(house.encounter(&one).unwrap().record.counted, 9);
    assert_eq!(house.encounter(&one).unwrap().twice.len(), 1);
    house.join_evenings(&one, &other).unwrap();
    brug.everybody_meets();
    let there = amina.house().encounter(&one).unwrap();
    assert_eq!(there.record.note, record.note);
    assert!(there.twice.is_empty());
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn what_is_planned_in_a_series_stands_in_the_calendar_by_an_id_that_stays() {
    let brug = Neighbourhood::of(1, 716);
    let marga = &brug.laptops[0];
    let series = soup(marga);
    let house = marga.house();
    let words = samenboek_app::Words::parse("nl", include_str!("../../../ui/locales/nl/paper.ftl"));
    let words = words.unwrap();
    let file = || {
        house
            .planned_calendar(&words, &|row| row.title.clone())
            .unwrap()
    };
    let uid = format!("UID:{series}-2026-11-24@samenboek");
    let unfolded = |file: String| file.replace("\r\n ", "");
    assert!(unfolded(file()).contains(&uid));
    assert!(file().contains("DTSTART;TZID=Europe/Amsterdam:20261124T180000"));
    let to = Exception::Moved("2026-11-26".parse().unwrap());
    house
        .except_series(&series, "2026-11-24".parse().unwrap(), Some(to))
        .unwrap();
    assert!(unfolded(file()).contains(&uid));
    assert!(file().contains("20261126T180000"));
    house
        .except_series(
            &series,
            "2026-11-24".parse().unwrap(),
            Some(Exception::Cancelled),
        )
        .unwrap();
    assert!(file().contains("STATUS:CANCELLED"));
}
