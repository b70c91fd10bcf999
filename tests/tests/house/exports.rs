//! What leaves as a plain file: what was chosen and nothing else, noted on this laptop, and told to who will be forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use samenboek_app::{
    ExportChoice, ExportFormat, ExportPart, ExportThing, Exported, FileOfPackage, ToForget,
};
use samenboek_domain::ids::PersonId;
use samenboek_tests::{Laptop, Neighbourhood};
use serde_json::json;

type Files = BTreeMap<String, Vec<u8>>;

fn save(laptop: &Laptop, choice: &ExportChoice, format: ExportFormat) -> (Exported, Files) {
    let mut files = Files::new();
    let mut write = |file: &FileOfPackage| {
        files.insert(file.name.clone(), file.bytes.clone());
        Ok(())
    };
    let house = laptop.house();
    let done = house
        .export(
            choice,
            format,
            &|key| key.to_owned(),
            &mut |_, _| {},
            &mut write,
        )
        .unwrap()
        .value;
    (done, files)
}

fn some(parts: &[ExportPart], with_names: bool) -> ExportChoice {
    ExportChoice {
        parts: parts.iter().copied().collect(),
        with_names,
        ..ExportChoice::everything()
    }
}

fn zohra(laptop: &Laptop) -> PersonId {
    laptop.house().find_people("Zohra").unwrap()[0].person
}

#[test]
fn a_sheet_holds_the_days_that_were_chosen_and_a_formula_in_it_is_a_text() {
    let brug = Neighbourhood::of(1, 921);
    let marga = &brug.laptops[0];
    marga.record(json!({"title": "Te vroeg", "happened_on": "2026-10-31"}));
    marga.record(json!({"title": "=HYPERLINK(1)", "happened_on": "2026-11-01", "activity": "tidy_up", "conditions": ["shared_goal", "backed_up"],
        "attendance": {"named": ["Zohra", "Jan"], "counted": 3}}));
    let gone = marga.record(json!({"title": "Weg", "happened_on": "2026-11-02"}));
    marga.house().throw_away(&gone).unwrap();
    let november = ExportChoice {
        from: Some("2026-11-01".parse().unwrap()),
        to: Some("2026-11-30".parse().unwrap()),
        ..some(&[ExportPart::Encounters], true)
    };
    let (done, files) = save(marga, &november, ExportFormat::Csv);
    assert_eq!((done.encounters, done.visits, done.people), (1, 2, 0));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "export-attendances.csv",
            "export-encounters.csv",
            "export-people.csv"
        ]
    );
    let encounters = String::from_utf8(files["export-encounters.csv"].clone()).unwrap();
    assert!(encounters.contains(";'=HYPERLINK(1);"), "{encounters}");
    assert!(
        encounters.contains("activity-tidy-up;")
            && encounters.contains("condition-backed-up, condition-shared-goal"),
        "{encounters}"
    );
    assert!(!encounters.contains("Te vroeg") && !encounters.contains("Weg"));
    let visits = String::from_utf8(files["export-attendances.csv"].clone()).unwrap();
    assert_eq!(
        visits.lines().count(),
        4,
        "two by name, and one row for three more: {visits}"
    );
    assert!(visits.contains("export-part-named") && visits.contains(";Zohra;"));
    for format in [ExportFormat::Xlsx, ExportFormat::Ods] {
        let (_, files) = save(marga, &november, format);
        let file = &files[&format!("export-file.{}", format.code())];
        assert!(file.starts_with(b"PK"));
    }
    let turned = ExportChoice {
        from: november.to,
        to: november.from,
        ..november
    };
    let refused = marga
        .house()
        .export(
            &turned,
            ExportFormat::Csv,
            &|_| String::new(),
            &mut |_, _| {},
            &mut |_| Ok(()),
        )
        .unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("ends_before_it_starts", Some("to"))
    );
}

#[test]
fn without_names_no_letter_of_anybody_leaves_in_any_format() {
    let brug = Neighbourhood::of(1, 922);
    let marga = &brug.laptops[0];
    marga.record(json!({"title": "Verjaardag van Zohra", "happened_on": "2026-11-01", "note": "Zohra huilde.", "changed": "Jan lachte.",
        "tables": [{"label": "Bij Zohra", "people": ["Zohra"], "tally": {"Jan en co": 2}}], "organisers": ["Jan"]}));
    let choice = ExportChoice::everything();
    for format in [ExportFormat::Csv, ExportFormat::DataPackage] {
        let (_, files) = save(marga, &choice, format);
        for (name, bytes) in files {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            for secret in ["Zohra", "Jan", "Marga", "huilde", "lachte"] {
                assert!(!text.contains(secret), "{secret} in {name}");
            }
        }
    }
    let mut told = String::new();
    marga
        .house()
        .export_things(&choice, &mut |thing| {
            told += &match thing {
                ExportThing::Encounter(view) => format!("{view:?}"),
                ExportThing::Person(card) => format!("{card:?}"),
                ExportThing::Rule(view) => format!("{view:?}"),
            };
            Ok(())
        })
        .unwrap();
    for secret in ["Zohra", "Jan", "huilde", "lachte"] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
    assert!(told.contains("Verjaardag van …"), "{told}");
    let refused = marga
        .house()
        .export(
            &choice,
            ExportFormat::Automerge,
            &|_| String::new(),
            &mut |_, _| {},
            &mut |_| Ok(()),
        )
        .unwrap_err();
    assert_eq!(refused.code(), "export_holds_names");
    let nothing = some(&[], false);
    let refused = marga
        .house()
        .export(
            &nothing,
            ExportFormat::Csv,
            &|_| String::new(),
            &mut |_, _| {},
            &mut |_| Ok(()),
        )
        .unwrap_err();
    assert_eq!(refused.code(), "export_nothing");
    assert_eq!(
        marga.house().exports().unwrap().len(),
        2,
        "what was refused is not noted"
    );
}

#[test]
fn who_will_be_forgotten_hears_of_the_files_with_names_that_were_saved_here_and_no_other_laptop_does()
 {
    let brug = Neighbourhood::of(2, 923);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(json!({"title": "Soep", "happened_on": "2026-11-01", "organisers": ["Zohra"]}));
    brug.everybody_meets();
    let told = |laptop: &Laptop| {
        let plan = laptop
            .house()
            .forget_preview(&ToForget::Person(zohra(laptop)));
        plan.unwrap().files_with_names
    };
    save(marga, &ExportChoice::everything(), ExportFormat::Xlsx);
    assert_eq!(told(marga), [], "there were no names in it");
    let first = samenboek_app::Clock::now(&*marga.clock);
    save(marga, &some(&[ExportPart::People], true), ExportFormat::Csv);
    marga.clock.advance(86_400_000);
    save(
        marga,
        &some(&[ExportPart::Encounters], true),
        ExportFormat::Xlsx,
    );
    assert_eq!(
        told(marga),
        [samenboek_app::Clock::now(&*marga.clock), first]
    );
    // A folder that is not there: nothing was written, so nothing is said.
    let fails = |kind: io::ErrorKind, after: usize| {
        let mut written = 0;
        let failed = marga.house().export(
            &ExportChoice {
                with_names: true,
                ..ExportChoice::everything()
            },
            ExportFormat::Csv,
            &str::to_owned,
            &mut |_, _| {},
            &mut |_| {
                written += 1;
                if written > after {
                    Err(io::Error::from(kind))
                } else {
                    Ok(())
                }
            },
        );
        failed.unwrap_err().code()
    };
    assert_ne!(fails(io::ErrorKind::NotFound, 0), "disk_full");
    assert_eq!(told(marga).len(), 2);
    let notes = marga.house().exports().unwrap();
    let seen: Vec<(&str, &str, bool)> = notes
        .iter()
        .map(|it| (it.by.as_str(), it.format.as_str(), it.with_names))
        .collect();
    assert_eq!(
        seen,
        [
            ("Marga", "xlsx", true),
            ("Marga", "csv", true),
            ("Marga", "xlsx", false)
        ]
    );
    assert_eq!(notes[1].what, ["people"]);
    // The second file has no place, or the folder was taken away: the first one lies there, and its names with it.
    assert_ne!(fails(io::ErrorKind::NotFound, 1), "disk_full");
    assert_eq!(told(marga).len(), 3);
    // A full disk may have taken half of the first.
    assert_eq!(fails(io::ErrorKind::StorageFull, 0), "disk_full");
    assert_eq!(told(marga).len(), 4);
    brug.everybody_meets();
    assert_eq!(amina.house().exports().unwrap(), []);
}

#[test]
fn every_document_is_saved_as_it_is_but_for_what_lies_in_the_bin() {
    let brug = Neighbourhood::of(1, 924);
    let marga = &brug.laptops[0];
    let soup = marga
        .record(json!({"title": "Soep", "happened_on": "2026-11-01", "organisers": ["Zohra"]}));
    let gone = marga.record(json!({"title": "Weg", "happened_on": "2026-11-02"}));
    marga.house().throw_away(&gone).unwrap();
    let choice = ExportChoice {
        with_names: true,
        ..ExportChoice::everything()
    };
    let (done, files) = save(marga, &choice, ExportFormat::Automerge);
    let names: BTreeSet<&str> = files.keys().map(String::as_str).collect();
    assert!(names.contains(format!("encounter-{soup}.automerge").as_str()));
    assert!(names.contains(format!("person-{}.automerge", zohra(marga)).as_str()));
    assert!(!names.iter().any(|name| name.contains(&gone.to_string())));
    assert_eq!((done.encounters, done.files.len()), (1, files.len()));
    assert!(
        files
            .values()
            .all(|bytes| bytes.starts_with(&[0x85, 0x6f, 0x4a, 0x83])),
        "the magic bytes of Automerge"
    );
}
