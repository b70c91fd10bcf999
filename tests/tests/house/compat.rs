//! What every release left behind is read for ever: a stick and a backup of each stand in `tests/compat`.
//!
//! Everybody in them is invented. Their passphrase is that of the kit.

mod laptop;

use std::fs;
use std::path::{Path, PathBuf};

use samenboek_app::{House, Passphrase, RestoreMode};
use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};
use serde_json::{Value, json};

use crate::sharing::insider::copy;

const RELEASES: [&str; 1] = ["0.1.0"];

fn fixture(release: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("compat")
        .join(release)
}

/// What stands in a book, as people see it, by what stays the same in every release.
fn told(house: &House) -> Value {
    let query = samenboek_app::EncounterQuery {
        limit: 1_000,
        ..Default::default()
    };
    let rows = house.list_encounters(&query).unwrap().rows;
    let encounters: Vec<Value> = rows
        .iter()
        .map(|row| {
            let view = house.encounter(&row.row.id).unwrap();
            let names = |people: &[samenboek_app::Person]| people.iter().map(|person| person.name.clone()).collect::<Vec<_>>();
            let record = &view.record;
            json!({
                "title": record.title, "happened_on": record.happened_on, "starts_at": record.starts_at, "ends_at": record.ends_at,
                "place": record.place, "activity": record.activity, "series": record.series, "organisers": names(&view.organisers),
                "named": names(&view.named), "counted": record.counted, "new_faces": record.new_faces, "tables": view.tables.iter().map(|table| json!([table.label, table.tally])).collect::<Vec<_>>(),
                "conditions": record.conditions, "tone": record.tone, "changed": record.changed, "note": record.note,
                "recorded_by": view.recorded_by,
                "versions": view.versions.iter().map(|field| json!({"field": field.field, "values": field.values.iter().map(|value| json!([value.value, value.by])).collect::<Vec<_>>()})).collect::<Vec<_>>(),
            })
        })
        .collect();
    let rules: Vec<Value> = house
        .list_rules()
        .unwrap()
        .iter()
        .map(|row| {
            let view = house.rule(&row.row.id).unwrap();
            let items: Vec<Value> = view
                .items
                .iter()
                .map(|item| {
                    let answers: Vec<Value> = item.answers.iter().map(|answer| json!([answer.kept, answer.on])).collect();
                    json!({"texts": item.texts, "who": item.who.as_ref().map(|who| who.name.clone()), "from": item.from, "until": item.until, "answers": answers})
                })
                .collect();
            json!({"title": view.record.title, "place": view.record.place, "languages": view.record.languages, "evaluate_on": view.record.evaluate_on, "items": items})
        })
        .collect();
    json!({
        "centre": house.centre_name().unwrap(),
        "encounters": encounters,
        "rules": rules,
        "bin": house.list_bin().unwrap().iter().map(|item| item.title.clone()).collect::<Vec<_>>(),
        "team": house.team().unwrap().iter().map(|member| json!([member.name, member.role])).collect::<Vec<_>>(),
    })
}

fn read_again(release: &str) {
    let expected: Value =
        serde_json::from_slice(&fs::read(fixture(release).join("book.json")).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    // The stick is written to: what lies in the repository stays as it is.
    let stick = folder.path().join("stick");
    copy(&fixture(release).join("stick"), &stick);
    let laptop = Laptop::new(&folder.path().join("laptop"), 42);
    let passphrase = Passphrase::new(PASSPHRASE);
    laptop
        .house()
        .restore(
            &fixture(release).join("backup.sbkb"),
            &passphrase,
            RestoreMode::JoinAgain,
        )
        .unwrap();
    assert_eq!(laptop.house().verify().unwrap().problems, [], "{release}");
    // The backup is older than the stick.
    assert_ne!(told(laptop.house()), expected, "{release}");
    let met = laptop.exchange(&mut Stick::open(&stick)).unwrap();
    assert_eq!(
        (met.set_aside.len(), met.slip.waiting),
        (0, 0),
        "{release}: {met:?}"
    );
    assert_eq!(told(laptop.house()), expected, "{release}");
    assert_eq!(laptop.house().verify().unwrap().problems, [], "{release}");
    // And it goes on from there, with keys of its own.
    let id = laptop.record(evening("Vandaag"));
    laptop.exchange(&mut Stick::open(&stick)).unwrap();
    assert_eq!(laptop.house().encounter(&id).unwrap().recorded_by, "Marga");
}

#[test]
fn what_every_release_left_behind_is_read_today() {
    for release in RELEASES {
        read_again(release);
    }
}

#[test]
fn what_every_release_left_behind_is_small() {
    for release in RELEASES {
        let bytes: usize = crate::sharing::insider::files(&fixture(release))
            .iter()
            .map(|(_, bytes)| bytes.len())
            .sum();
        assert!(bytes < 300_000, "{release}: {bytes} bytes");
    }
}

/// Records what this release leaves behind, once, before it goes out:
/// `SAMENBOEK_RECORD=0.1.0 cargo test -p samenboek-tests --test house compat::record`
#[test]
fn record() {
    // Asked for by name; a release that stands recorded is read by the test above.
    let Ok(release) = std::env::var("SAMENBOEK_RECORD") else {
        return;
    };
    let out = fixture(&release);
    assert!(!out.exists(), "a release is recorded once");
    let brug = Neighbourhood::of(2, 2026);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let soup = marga.record(json!({
        "title": "Samen koken", "happened_on": "2026-11-20", "starts_at": "18:00", "ends_at": "21:30", "place": "Portiek 12", "activity": "meal",
        "series": "Vrijdagsoep", "organisers": ["Amina"], "attendance": {"named": ["Fatma", "Joop"], "counted": 7, "new_faces": 2},
        "tables": [{"label": "1", "tally": {"bonen": 4, "linzen": 3}}, {"label": "1", "tally": {"bonen": 2}}],
        "conditions": ["equal_footing", "shared_goal"], "tone": "positive", "changed": "Iedereen groet", "note": "Het was gezellig.\nFatma zong."
    }));
    let thrown = marga.record(evening("Vergissing"));
    let rule = json!({"title": "Portiek schoon", "place": "Portiek 12", "came_from": soup.to_string(), "evaluate_on": "2026-11-22",
        "items": [{"text": {"nl": "De trap blijft vrij", "en": "The stairs stay free"}, "who": "Joop", "from": "2026-11-01", "until": "2027-11-01"}, {"text": "Stil na tien uur"}],
        "languages": ["nl", "en"]});
    let rule = marga
        .house()
        .record_rule(RuleDraft::from_json(rule).unwrap())
        .unwrap()
        .value
        .id;
    brug.everybody_meets();
    fs::create_dir_all(&out).unwrap();
    marga.house().backup(&out.join("backup.sbkb")).unwrap();
    // From here on only the stick knows.
    let item = amina.house().due_rules().unwrap()[0].item;
    amina
        .house()
        .answer_rule(&rule, &item, "partly", "2026-11-22")
        .unwrap();
    amina.patch(
        &soup,
        json!({"title": "Soep voor allen", "attendance": {"named": ["Fatma", "Joop", "Zohra"]}}),
    );
    marga.patch(&soup, json!({"title": "Soepavond"}));
    marga.house().throw_away(&thrown).unwrap();
    amina.record(evening("Taart"));
    brug.everybody_meets();
    copy(&brug.path("stick"), &out.join("stick"));
    let book = told(marga.house());
    assert_eq!(book, told(amina.house()));
    fs::write(
        out.join("book.json"),
        serde_json::to_vec_pretty(&book).unwrap(),
    )
    .unwrap();
}
