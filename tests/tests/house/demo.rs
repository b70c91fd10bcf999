//! An invented book, to look at: no way leads out of it, nothing locks it, and the own book beside it stays as it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use samenboek_app::{
    AppError, Cancel, DueLock, EncounterQuery, ExportChoice, ExportFormat, FixedClock, Founding,
    House, LanDesk, LaptopClass, LetInDesk, Passphrase, PlaceKind, Proof, RemotePlaceDraft,
    RestoreMode, SystemIds, Whose, exchange_lan, hall,
};
use samenboek_demo::{make_to_look, open_to_look};
use samenboek_domain::encounter::EncounterDraft;
use samenboek_domain::person::Role;
use samenboek_domain::time::Timestamp;
use samenboek_sync::Folder;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};
use tempfile::tempdir;

const NEVER: &str = "demo_never_shared";

fn found(house: &House) {
    let founding = Founding {
        centre: "De Brug",
        person: "Marga",
        laptop: "Balie",
        class: LaptopClass::Shared,
        passphrase: &Passphrase::new(PASSPHRASE),
    };
    house.found(&founding).unwrap();
    house.sheets_done();
}

fn why<T>(refused: Result<T, AppError>) -> &'static str {
    refused.err().map_or("done", |error| error.code())
}

/// What lies in a folder, without what lies in folders within.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let files = entries.filter(|entry| entry.path().is_file());
    files
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap())
        })
        .collect()
}

fn place() -> RemotePlaceDraft {
    RemotePlaceDraft {
        kind: PlaceKind::from_code("webdav").unwrap(),
        address: "https://wolk.example/boek".to_owned(),
        bucket: String::new(),
        region: String::new(),
        user: "marga".to_owned(),
        secret: "geheim".to_owned(),
        without_lock: false,
    }
}

#[tokio::test]
async fn no_way_leads_out_of_an_invented_book_and_nobody_comes_in() {
    let (table, stick) = (tempdir().unwrap(), tempdir().unwrap());
    let demo = Arc::new(House::open_demo(&table.path().join("demo")).unwrap());
    let words = Passphrase::new(PASSPHRASE);
    // Before there is a book it takes the place of no laptop in a team, and takes in no copy of one.
    let joins = demo.join_request("Marga", "Balie", LaptopClass::Shared, &words);
    assert_eq!(why(joins), NEVER);
    let copy = stick.path().join("kopie.sbb");
    assert_eq!(
        why(demo.restore(&copy, &words, RestoreMode::JoinAgain)),
        NEVER
    );
    found(&demo);
    demo.record_encounter(EncounterDraft::from_json(evening("Verzonnen soep")).unwrap())
        .unwrap();

    assert_eq!(why(demo.keep_daily_backup(Some(stick.path()))), NEVER);
    assert_eq!(why(demo.backup_today()), NEVER);
    assert!(!demo.backup_is_due().unwrap());
    let cancel = Cancel::default();
    let mut carrier = Folder::open(stick.path()).unwrap();
    assert_eq!(
        why(demo.exchange(&mut carrier, &cancel, &mut |_| {})),
        NEVER
    );
    assert_eq!(
        why(exchange_lan(Arc::clone(&demo), None, cancel.clone(), |_| {}).await),
        NEVER
    );
    assert!(!demo.shares_nearby().unwrap());
    assert_eq!(why(demo.set_shares_nearby(true)), NEVER);
    assert_eq!(why(LanDesk::listen(Arc::clone(&demo), 0, |_| {})), NEVER);
    assert_eq!(why(demo.set_remote_place(&place())), NEVER);
    let newcomer = Laptop::new(&table.path().join("jan"), 77);
    let asked = newcomer
        .house()
        .join_request("Jan", "Thuis", LaptopClass::Personal, &words)
        .unwrap()
        .value;
    let request = newcomer.house().join_file().unwrap();
    let host = Whose::Somebody(Role::Host);
    assert_eq!(why(demo.join_approve(&request, &asked.digits, host)), NEVER);
    let letting = LetInDesk::open(
        Arc::clone(&demo),
        Some(&hall()),
        cancel.clone(),
        |_| {},
        |_| {},
    );
    assert!(!letting.view().finds, "it looks for newcomers");
    letting.close();
    assert_eq!(why(demo.backup(&copy)), NEVER);
    let proof = Proof::Passphrase(&words);
    assert_eq!(why(demo.make_key_stick(&proof, stick.path())), NEVER);
    let everything = ExportChoice {
        with_names: true,
        ..ExportChoice::everything()
    };
    for format in [ExportFormat::Automerge, ExportFormat::DataPackage] {
        let exported = demo.export(
            &everything,
            format,
            &str::to_owned,
            &mut |_, _| {},
            &mut |_| panic!("a file of it"),
        );
        assert_eq!(why(exported), NEVER);
    }
    // Nor does its folder become one in which a book of people could begin.
    assert_eq!(why(demo.clear_away(true, true)), NEVER);
    demo.lock();
    assert_eq!(why(demo.begin_anew(true, true)), NEVER);
    assert!(files(stick.path()).is_empty(), "something of it lies there");
}

#[test]
fn its_folder_opens_as_no_other_book_and_no_other_folder_opens_as_one_or_is_thrown_away() {
    let table = tempdir().unwrap();
    let (demo, book, photos) = (
        table.path().join("demo"),
        table.path().join("boek"),
        table.path().join("foto's"),
    );
    found(&House::open_demo(&demo).unwrap());
    assert_eq!(why(House::open(&demo)), "demo_folder");
    found(&House::open(&book).unwrap());
    fs::create_dir(&photos).unwrap();
    fs::write(photos.join("feest.jpg"), "zomer").unwrap();
    for folder in [&book, &photos] {
        let before = files(folder);
        assert_eq!(why(House::open_demo(folder)), "folder_not_empty");
        assert_eq!(why(House::throw_demo_away(folder)), "folder_not_empty");
        let made = make_to_look(folder, "en", &Cancel::default(), &mut |_, _| {}).unwrap();
        assert_eq!(why(made.takes_its_place()), "folder_not_empty");
        assert_eq!(files(folder), before);
    }
    let looks = House::open_demo(&demo).unwrap();
    assert_eq!(why(House::throw_demo_away(&demo)), "in_use");
    drop(looks);
    House::throw_demo_away(&demo).unwrap();
    assert!(!demo.exists());
}

#[test]
fn whoever_takes_the_mark_away_beside_it_still_has_an_invented_book() {
    let (table, stick) = (tempdir().unwrap(), tempdir().unwrap());
    let folder = table.path().join("demo");
    found(&House::open_demo(&folder).unwrap());
    fs::remove_file(folder.join("invented")).unwrap();
    let house = House::open(&folder).unwrap();
    let marga = house.find_enrolment(None).unwrap();
    house.unlock(&marga, &Passphrase::new(PASSPHRASE)).unwrap();
    assert!(house.is_demo());
    let mut carrier = Folder::open(stick.path()).unwrap();
    let exchanged = house.exchange(&mut carrier, &Cancel::default(), &mut |_| {});
    assert_eq!(why(exchanged), NEVER);
    // A book of people never says so.
    assert!(!Neighbourhood::of(1, 41).laptops[0].house().is_demo());
}

#[test]
fn nothing_locks_while_somebody_looks_around() {
    let table = tempdir().unwrap();
    let clock = Arc::new(FixedClock::at(
        Timestamp::parse("2026-11-22T09:00:00Z").unwrap(),
    ));
    let (time, ids) = (Arc::clone(&clock) as _, Arc::new(SystemIds) as _);
    let demo = House::open_demo_with(&table.path().join("demo"), time, ids).unwrap();
    found(&demo);
    demo.touched("#/vandaag", false);
    clock.pass(60 * 60);
    clock.sleep(60 * 60);
    assert_eq!(demo.due_lock(false).unwrap(), DueLock::Nothing);
}

#[test]
fn de_brug_is_made_beside_her_own_book_which_stays_byte_for_byte_as_it_was() {
    let mut brug = Neighbourhood::of(1, 42);
    let amina = &mut brug.laptops[0];
    amina.record(evening("Van echte mensen"));
    let folder = amina.folder.join("demo");
    let before = files(&amina.folder);
    assert!(open_to_look(&folder).unwrap().is_none());

    // Stopped on the way there is nothing.
    let cancel = Cancel::default();
    let stopped = make_to_look(&folder, "nl", &cancel, &mut |done, total| {
        assert!(done < total);
        if done == 3 {
            cancel.cancel();
        }
    });
    assert_eq!(why(stopped), "cancelled");
    assert!(!folder.exists() && !amina.folder.join("demo.new").exists());

    let make = |language: &str| {
        make_to_look(&folder, language, &Cancel::default(), &mut |_, _| {}).unwrap()
    };
    make("nl").takes_its_place().unwrap();
    let looks = open_to_look(&folder).unwrap().unwrap();
    let me = looks.me().unwrap();
    assert!(me.coordinator && me.passphrase, "{me:?}");
    assert_eq!(
        looks.list_people(None, None, 1).unwrap().total,
        45,
        "the stairwell of invented people"
    );
    let soup = EncounterDraft::from_json(evening("Even proberen")).unwrap();
    looks.record_encounter(soup).unwrap();
    assert!(!looks.tour_seen().unwrap());
    looks.keep_tour_seen().unwrap();
    drop(looks);
    // It is there the next time, with what she tried; and who made another has that one.
    let again = open_to_look(&folder).unwrap().unwrap();
    assert!(again.tour_seen().unwrap());
    let tried = |house: &House| {
        let page = house.list_encounters(&EncounterQuery::default());
        let rows = page.unwrap().rows.into_iter();
        rows.filter(|row| row.row.title == "Even proberen").count()
    };
    assert_eq!(tried(&again), 1);
    let other = make("en");
    assert_eq!(
        tried(&again),
        1,
        "the one before stays until the other is whole"
    );
    drop(again);
    other.takes_its_place().unwrap();
    let english = open_to_look(&folder).unwrap().unwrap();
    assert_eq!(tried(&english), 0);
    let series = english.list_series().unwrap();
    assert!(
        series
            .iter()
            .any(|row| row.row.title == "Coffee in the hall")
    );
    assert_eq!(files(&amina.folder), before);
    assert!(amina.house().me().is_ok());
}

#[test]
fn who_was_shown_around_is_known_of_each_person_apart() {
    let brug = Neighbourhood::of(1, 43);
    let house = brug.laptops[0].house();
    house.add_person("Fatma", Role::Host, None).unwrap();
    house.keep_tour_seen().unwrap();
    assert!(house.tour_seen().unwrap());
    house.lock();
    assert_eq!(why(house.tour_seen()), "signed_out");
    house.sign_in(&house.member("Fatma").unwrap()).unwrap();
    assert!(!house.tour_seen().unwrap());
}

#[test]
fn what_a_pulled_plug_left_of_making_it_keeps_nobody_from_looking() {
    let table = tempdir().unwrap();
    let demo = table.path().join("demo");
    fs::create_dir(&demo).unwrap();
    for left in ["lock", "invented.new"] {
        fs::write(demo.join(left), "").unwrap();
    }
    drop(House::open_demo(&demo).unwrap());
    fs::write(demo.join("brief.txt"), "van Marga").unwrap();
    House::throw_demo_away(&demo).unwrap();
    assert!(!demo.exists());
    fs::create_dir(&demo).unwrap();
    fs::write(demo.join("brief.txt"), "van Marga").unwrap();
    assert_eq!(why(House::open_demo(&demo)), "folder_not_empty");
    assert_eq!(why(House::throw_demo_away(&demo)), "folder_not_empty");
}
