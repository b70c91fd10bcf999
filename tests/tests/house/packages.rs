//! A book saved as a data package comes into another book with nothing lost, and twice changes nothing.
//!
//! What one of these packages says of itself was held once against frictionless, an implementation of others; see
//! `a_package_is_what_its_descriptor_says`.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use samenboek_app::{ExportChoice, ExportFormat, FileOfPackage, PackageTaken, ToForget, draft_of};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::CardDraft;
use samenboek_domain::rule::RuleDraft;
use samenboek_tests::{Chance, Laptop, Neighbourhood};
use serde_json::{Value, json};
use tempfile::TempDir;

type Files = BTreeMap<String, Vec<u8>>;

fn saved(laptop: &Laptop, choice: &ExportChoice) -> Files {
    let mut files = Files::new();
    let mut write = |file: &FileOfPackage| {
        files.insert(file.name.clone(), file.bytes.clone());
        Ok(())
    };
    let word = |key: &str| key.to_owned();
    laptop
        .house()
        .export(
            choice,
            ExportFormat::DataPackage,
            &word,
            &mut |_, _| {},
            &mut write,
        )
        .unwrap();
    files
}

fn with_names() -> ExportChoice {
    ExportChoice {
        with_names: true,
        ..ExportChoice::everything()
    }
}

fn brings(laptop: &Laptop, files: &Files) -> PackageTaken {
    try_bring(laptop, files).unwrap()
}

fn try_bring(laptop: &Laptop, files: &Files) -> Result<PackageTaken, samenboek_app::AppError> {
    let file = |name: &str| {
        files
            .get(name)
            .cloned()
            .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    };
    let house = laptop.house();
    let taken = house.bring_package(&files["datapackage.json"], &file, &mut |_, _| {})?;
    Ok(taken.value)
}

/// A laptop of another centre, with an empty book.
struct Elsewhere {
    laptop: Laptop,
    _folder: TempDir,
}

/// Two books that never meet.
fn two_centres() -> (Neighbourhood, Elsewhere) {
    let folder = tempfile::tempdir().unwrap();
    let mut laptop = Laptop::new(&folder.path().join("laptop"), 912);
    laptop.found("De Kade", "Sam", "Kade");
    let kade = Elsewhere {
        laptop,
        _folder: folder,
    };
    (Neighbourhood::of(1, 911), kade)
}

fn card(laptop: &Laptop, draft: Value) -> PersonId {
    let draft = CardDraft::from_json(draft).unwrap();
    PersonId::from(laptop.house().record_person(&draft).unwrap().value.id)
}

fn evenings(laptop: &Laptop) -> Vec<DocumentId> {
    let query = samenboek_app::EncounterQuery {
        limit: 10_000,
        ..Default::default()
    };
    let page = laptop.house().list_encounters(&query).unwrap();
    page.rows.into_iter().map(|row| row.row.id).collect()
}

/// What must be the same in both books: all but who wrote it down there, and when.
fn whole(laptop: &Laptop) -> Vec<String> {
    let mut lines = Vec::new();
    for id in evenings(laptop) {
        let view = laptop.house().encounter(&id).unwrap();
        let names: Vec<&str> = view
            .named
            .iter()
            .chain(&view.organisers)
            .map(|it| it.name.as_str())
            .collect();
        let draft = serde_json::to_string(&draft_of(&view)).unwrap();
        lines.push(format!("{id} {draft} {names:?} {:?}", view.rules));
    }
    let mut rules = Vec::new();
    for row in laptop.house().list_rules().unwrap() {
        let view = laptop.house().rule(&row.row.id).unwrap();
        let record = view.record;
        let mut line = format!(
            "{} {} {:?} {:?} {:?} {:?}",
            record.id,
            record.title,
            record.place,
            record.languages,
            record.evaluate_on,
            record.came_from
        );
        for item in view.items {
            let answers: Vec<_> = item
                .answers
                .iter()
                .map(|it| (&it.kept, &it.on, it.at))
                .collect();
            line += &format!(
                " | {} {:?} {:?} {:?} {:?} {answers:?}",
                item.id, item.texts, item.who, item.from, item.until
            );
        }
        rules.push(line);
    }
    rules.sort();
    lines.extend(rules);
    lines
}

/// A book with everything that can be difficult in it.
fn fill(laptop: &Laptop) -> DocumentId {
    let house = laptop.house();
    let fatma = card(
        laptop,
        json!({"name": "+Fatma; \"Fa\", van den Berg", "alias": "=Fatje", "telephone": "+31 6 00001234", "email": "fatma@brug.example",
            "address": "Portiek 12\tlinks", "household": "@boven", "interpreter": "Turks"}),
    );
    let other = card(laptop, json!({"name": "Fatma"}));
    house.say_same_person(&other, &fatma).unwrap();
    let soup = laptop.record(json!({
        "title": "=1+1", "happened_on": "2026-11-20", "starts_at": "19:30", "ends_at": "00:30", "place": "-", "activity": "meal",
        "series": "Eettafel", "organisers": ["Zohra", "Jan"],
        "attendance": {"named": ["Zohra", format!("person:{other}"), "علي"], "counted": 4, "new_faces": 2},
        "tables": [{"label": "1", "tally": {"bonen": 2, "linzen, groen": 1}, "people": ["Zohra"]}, {"label": "1", "tally": {}},
            {"label": "'t raam", "people": ["علي"], "tally": {}}],
        "conditions": ["shared_goal", "working_together"], "tone": "tense", "changed": "\"Ja\",\nzei ze.",
        "note": "@Jan kwam\n\n=SUM(A1)\n  ingesprongen; en een komma, en een \"quote\".",
    }));
    let gone = laptop.record(json!({"title": "Weggegooid", "happened_on": "2026-11-19"}));
    house.throw_away(&gone).unwrap();
    laptop.record(json!({"happened_on": "2026-01-02"}));
    let rule = RuleDraft::from_json(json!({
        "title": "Portiek schoon", "place": "Portiek 12", "languages": ["nl", "tr"], "evaluate_on": "2026-10-01", "came_from": soup,
        "items": [{"text": {"nl": "=Elke week", "tr": "Her hafta"}, "who": "Zohra", "from": "2026-02-01", "until": "2026-12-31"}, {"text": "Schoenen uit"}],
    }))
    .unwrap();
    let rule = house.record_rule(rule).unwrap().value.id;
    let item = house.rule(&rule).unwrap().items[0].id;
    for (kept, on) in [
        ("yes", "2026-11-01"),
        ("no", "2026-11-01"),
        ("partly", "2026-10-30"),
    ] {
        laptop.clock.advance(1_000);
        house.answer_rule(&rule, &item, kept, on).unwrap();
    }
    soup
}

#[test]
fn a_book_saved_as_a_data_package_comes_into_another_with_nothing_lost_and_twice_changes_nothing() {
    let (brug, kade) = two_centres();
    let (marga, sam) = (&brug.laptops[0], &kade.laptop);
    fill(marga);
    let files = saved(marga, &with_names());
    assert!(!String::from_utf8_lossy(&files["encounters.csv"]).contains("Weggegooid"));
    let taken = brings(sam, &files);
    assert_eq!(
        (taken.encounters, taken.rules, taken.refused_total),
        (2, 1, 0),
        "{:?}",
        taken.refused
    );
    assert_eq!(whole(sam), whole(marga));
    let people = |laptop: &Laptop| -> BTreeSet<String> {
        let page = laptop.house().list_people(None, None, 100).unwrap();
        let rows = page.rows.into_iter().filter(|row| row.role.is_none());
        rows.map(|row| {
            let view = laptop.house().person_view(&row.tile.person).unwrap();
            let d = view.details;
            let said = (
                d.alias,
                d.telephone,
                d.email,
                d.address,
                d.household,
                d.interpreter,
            );
            format!(
                "{} {} {said:?} {} {:?}",
                row.tile.person, row.tile.name, row.encounters, view.others
            )
        })
        .collect()
    };
    let (there, here) = (people(marga), people(sam));
    assert!(
        there.is_subset(&here) && there.len() == 3,
        "{there:#?} {here:#?}"
    );

    let before = sam.house().document_states().unwrap();
    let again = brings(sam, &files);
    assert_eq!(
        (again.encounters, again.people, again.rules, again.import),
        (0, 0, 0, None)
    );
    assert_eq!(
        again.there_already,
        taken.encounters + taken.people + taken.rules
    );
    assert_eq!(sam.house().document_states().unwrap(), before);
    assert_eq!(sam.house().verify().unwrap().problems, []);
    // Saved again from there it says the same.
    let mut back = saved(sam, &with_names());
    for file in [
        "encounters.csv",
        "attendances.csv",
        "tables.csv",
        "tallies.csv",
        "organisers.csv",
        "sentences.csv",
        "items.csv",
    ] {
        assert_eq!(back.remove(file), files.get(file).cloned(), "{file}");
    }

    sam.house().import_undo(&taken.import.unwrap()).unwrap();
    assert!(evenings(sam).is_empty() && sam.house().list_rules().unwrap().is_empty());
}

#[test]
fn any_evening_comes_back_as_it_was() {
    let (brug, kade) = two_centres();
    let (marga, sam) = (&brug.laptops[0], &kade.laptop);
    let mut chance = Chance::of(77);
    let signs = [
        "=", "+", "-", "@", "\t", "'", "\"", ",", ";", "\n", "|", "x", " y", "ü", "ع", "😀",
        "sep=;", "\u{feff}",
    ];
    let text = |most: usize, chance: &mut Chance| -> String {
        (0..chance.below(most))
            .map(|_| *chance.pick(&signs))
            .collect()
    };
    for at in 0..60 {
        let names: BTreeSet<String> = (0..chance.below(4))
            .map(|_| {
                format!(
                    "N{}{}",
                    text(3, &mut chance).replace('\n', ""),
                    chance.below(9)
                )
            })
            .collect();
        let mut folded = BTreeSet::new();
        let names: Vec<String> = names
            .into_iter()
            .filter(|it| folded.insert(samenboek_domain::text::fold(it)))
            .collect();
        let _ = marga.try_record(json!({
            "title": text(6, &mut chance), "happened_on": format!("2026-{:02}-{:02}", 1 + at % 11, 1 + chance.below(28)),
            "place": text(4, &mut chance), "series": text(3, &mut chance), "note": text(30, &mut chance), "changed": text(9, &mut chance),
            "attendance": {"named": names, "counted": chance.below(9), "new_faces": chance.below(3)},
            "tables": (0..chance.below(3)).map(|at| json!({"label": format!("T{at}{}", text(2, &mut chance).replace('\n', "")), "tally": {"a": chance.below(5)}})).collect::<Vec<_>>(),
        }));
    }
    let there = evenings(marga).len();
    assert!(there > 40, "most of them can be written down: {there}");
    let taken = brings(sam, &saved(marga, &with_names()));
    assert_eq!(
        (taken.encounters, taken.refused_total),
        (there, 0),
        "{:?}",
        taken.refused
    );
    assert_eq!(whole(sam), whole(marga));
}

#[test]
fn without_names_nobody_stands_in_it_and_places_are_counted() {
    let (brug, kade) = two_centres();
    let (marga, sam) = (&brug.laptops[0], &kade.laptop);
    fill(marga);
    marga.record(json!({"title": "Brief aan Zohra", "happened_on": "2026-11-21", "place": "Bij Zohra thuis", "note": "Kwikstaart"}));
    let files = saved(marga, &ExportChoice::everything());
    for (name, bytes) in &files {
        let text = String::from_utf8_lossy(bytes);
        for secret in [
            "Zohra",
            "Fatma",
            "Fatje",
            "علي",
            "Marga",
            "00001234",
            "Kwikstaart",
            "kwam",
        ] {
            assert!(!text.contains(secret), "{secret} in {name}");
        }
    }
    let taken = brings(sam, &files);
    assert_eq!((taken.encounters, taken.people), (3, 0));
    let soup = evenings(marga)
        .into_iter()
        .find(|id| marga.house().encounter(id).unwrap().record.title == "=1+1")
        .unwrap();
    let view = sam.house().encounter(&soup).unwrap();
    assert_eq!(
        (view.named.len(), view.record.counted, view.record.new_faces),
        (0, 7, 2)
    );
    assert!(view.organisers.is_empty());
    let listed = sam.house().list_people(None, None, 50).unwrap();
    assert_eq!(listed.rows.len(), 1, "nobody gets a made-up name");
}

#[test]
fn what_was_forgotten_here_does_not_come_back_with_a_package() {
    let (brug, kade) = two_centres();
    let (marga, sam) = (&brug.laptops[0], &kade.laptop);
    let soup = fill(marga);
    let files = saved(marga, &with_names());
    brings(sam, &files);
    let zohra = sam.house().find_people("Zohra").unwrap()[0].person;
    sam.house().forget(&ToForget::Person(zohra), true).unwrap();
    sam.house().forget(&ToForget::Document(soup), true).unwrap();
    let taken = brings(sam, &files);
    assert_eq!((taken.encounters, taken.people, taken.rules), (0, 0, 0));
    assert!(sam.house().find_people("Zohra").unwrap().is_empty());
}

#[test]
fn a_package_of_this_book_of_a_newer_program_or_of_nothing_is_refused_by_name() {
    let (brug, kade) = two_centres();
    let (marga, sam) = (&brug.laptops[0], &kade.laptop);
    fill(marga);
    let files = saved(marga, &with_names());
    let refusal = |laptop: &Laptop, files: &Files| try_bring(laptop, files).unwrap_err().code();
    assert_eq!(refusal(marga, &files), "package_of_own_book");
    let said = |change: &dyn Fn(&mut Value)| {
        let mut files = files.clone();
        let mut descriptor: Value = serde_json::from_slice(&files["datapackage.json"]).unwrap();
        change(&mut descriptor);
        files.insert(
            "datapackage.json".into(),
            serde_json::to_vec(&descriptor).unwrap(),
        );
        files
    };
    assert_eq!(
        refusal(sam, &said(&|it| it["samenboek"]["version"] = json!(2))),
        "newer_version"
    );
    assert_eq!(
        refusal(sam, &said(&|it| it["samenboek"] = json!({}))),
        "package_unreadable"
    );
    assert_eq!(
        refusal(
            sam,
            &said(&|it| it["resources"][0]["path"] = json!("../keys.json"))
        ),
        "package_unreadable"
    );
    let mut torn = files.clone();
    torn.remove("people.csv");
    assert_eq!(refusal(sam, &torn), "not_found");
    // A row that cannot be is told by its id, and the rest comes in.
    let mut odd = files.clone();
    let text = String::from_utf8(odd["encounters.csv"].clone()).unwrap();
    odd.insert(
        "encounters.csv".into(),
        text.replacen("2026-01-02", "2026-02-31", 1).into_bytes(),
    );
    let taken = brings(sam, &odd);
    assert_eq!(
        (taken.encounters, taken.refused_total, taken.refused[0].code),
        (1, 1, "not_a_date")
    );
}

/// Where `SAMENBOEK_PACKAGE` names a folder, a package is left there: to be held against another implementation by hand.
/// Held so against frictionless 5.21.0 on 29 November 2026: both packages valid, and one without a row of people invalid for its foreign keys.
#[test]
fn a_package_is_what_its_descriptor_says() {
    let (brug, _) = two_centres();
    let marga = &brug.laptops[0];
    fill(marga);
    for choice in [with_names(), ExportChoice::everything()] {
        let files = saved(marga, &choice);
        let descriptor: Value = serde_json::from_slice(&files["datapackage.json"]).unwrap();
        let resources = descriptor["resources"].as_array().unwrap();
        assert_eq!(resources.len() + 1, files.len());
        for resource in resources {
            let bytes = &files[resource["path"].as_str().unwrap()];
            assert_eq!(resource["bytes"], bytes.len());
            let head = String::from_utf8_lossy(bytes)
                .lines()
                .next()
                .unwrap()
                .to_owned();
            let fields = resource["schema"]["fields"].as_array().unwrap();
            let names: Vec<&str> = fields
                .iter()
                .map(|it| it["name"].as_str().unwrap())
                .collect();
            assert_eq!(head, names.join(","));
        }
        if let Some(folder) = std::env::var_os("SAMENBOEK_PACKAGE") {
            let folder = std::path::Path::new(&folder).join(if choice.with_names {
                "with"
            } else {
                "without"
            });
            std::fs::create_dir_all(&folder).unwrap();
            for (name, bytes) in files {
                std::fs::write(folder.join(name), bytes).unwrap();
            }
        }
    }
}
