//! A passphrase is forgotten: the sheet, a key-stick, a coordinator at a shared laptop, or beginning anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::slice::from_ref;

use samenboek_app::{Passphrase, Proof, SheetCode, Stage, WayIn, Whose};
use samenboek_crypto::{Cost, KeysFile, Picture};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};

use crate::cases::{Street, reads};

fn words() -> Passphrase {
    Passphrase::new(PASSPHRASE)
}

fn stick(brug: &Neighbourhood, name: &str) -> PathBuf {
    let folder = brug.path(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn keys_on(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Whoever has keys at a laptop, after it was started anew, tries these sticks.
fn opens(laptop: &mut Laptop, folders: &[PathBuf]) -> Result<String, &'static str> {
    laptop.start_cold();
    let face = laptop.house().faces().unwrap()[0].enrolment;
    let opened = laptop.house().unlock_with_key_stick(&face, folders);
    let me = opened.map_err(|error| error.code())?.value;
    Ok(me.unwrap().name)
}

#[test]
fn amina_opens_her_laptop_with_the_key_stick_until_she_takes_it_out_of_use() {
    let mut brug = Neighbourhood::of(2, 831);
    let blue = stick(&brug, "blauw");
    let mut amina = brug.laptops.pop().unwrap();
    assert_eq!(amina.house().has_key_stick().unwrap(), Some(false));
    let wrong = Passphrase::new("een twee drie vier vijf");
    let refused = amina
        .house()
        .make_key_stick(&Proof::Passphrase(&wrong), &blue)
        .unwrap_err();
    assert_eq!(refused.code(), "wrong_passphrase");
    assert!(keys_on(&blue).is_empty());
    let words = words();
    let proof = Proof::Passphrase(&words);
    let inside = amina.folder.join("daar");
    fs::create_dir(&inside).unwrap();
    let beside = amina.house().make_key_stick(&proof, &inside).unwrap_err();
    assert_eq!(beside.code(), "key_stick_here");
    let made = amina.house().make_key_stick(&proof, &blue).unwrap().value;
    assert_eq!(keys_on(&blue), from_ref(&made));
    assert_eq!(amina.house().has_key_stick().unwrap(), Some(true));
    let name = made.file_name().unwrap().to_str().unwrap();
    assert!(name.starts_with("samenboek-sleutel-") && name.ends_with(".sbk"));

    let empty = stick(&brug, "leeg");
    assert_eq!(
        opens(&mut amina, from_ref(&empty)),
        Err("no_key_stick_found")
    );
    let gone = brug.path("er niet");
    assert_eq!(
        opens(&mut amina, &[gone, empty, blue.clone()]).unwrap(),
        "Amina"
    );
    amina.record(evening("Met de stick geopend"));

    // Another one: the first opens nothing more. A copy of the first neither.
    let copy = stick(&brug, "kopie");
    fs::copy(&made, copy.join(name)).unwrap();
    let red = stick(&brug, "rood");
    amina.house().make_key_stick(&proof, &red).unwrap();
    assert_eq!(opens(&mut amina, from_ref(&copy)), Err("key_stick_old"));
    assert_eq!(opens(&mut amina, &[copy, red.clone()]).unwrap(), "Amina");
    amina.house().remove_key_stick().unwrap();
    let none = amina.house().remove_key_stick().unwrap_err();
    assert_eq!(none.code(), "no_key_stick");
    assert_eq!(opens(&mut amina, &[red]), Err("key_stick_old"));
    // The passphrase opens as always.
    let face = amina.house().faces().unwrap()[0].enrolment;
    amina.house().unlock(&face, &words).unwrap();
}

#[test]
fn two_people_at_a_shared_laptop_have_keys_on_one_stick_and_each_opens_as_herself() {
    let mut brug = Neighbourhood::of(1, 832);
    let blue = stick(&brug, "blauw");
    let mut balie = brug.laptops.pop().unwrap();
    let hers = Passphrase::new("molen regen stoep jas");
    balie
        .house()
        .add_person("Henk", Role::Host, Some(&hers))
        .unwrap();
    let words = words();
    let made = balie
        .house()
        .make_key_stick(&Proof::Passphrase(&words), &blue)
        .unwrap()
        .value;
    let faces = balie.house().faces().unwrap();
    let (marga, henk) = (faces[0].enrolment, faces[1].enrolment);
    let not_hers = balie.house().unlock_with_key_stick(&henk, from_ref(&blue));
    assert_eq!(not_hers.unwrap_err().code(), "key_stick_of_another");
    balie.house().unlock(&henk, &hers).unwrap();
    balie
        .house()
        .make_key_stick(&Proof::Passphrase(&hers), &blue)
        .unwrap();
    assert_eq!(keys_on(&blue).len(), 2);
    balie.start_cold();
    for (face, name) in [(henk, "Henk"), (marga, "Marga")] {
        let opened = balie.house().unlock_with_key_stick(&face, from_ref(&blue));
        assert_eq!(opened.unwrap().value.unwrap().name, name);
    }
    // On the laptop of another centre the stick says nothing.
    let mut others = Laptop::new(&brug.path("overkant"), 8321);
    others.found("De Overkant", "Wout", "Balie");
    assert_eq!(opens(&mut others, &[blue]), Err("key_stick_other"));
    assert!(made.exists());
}

#[test]
fn a_stick_that_was_pulled_a_damaged_key_and_one_of_a_newer_version_are_told() {
    let mut brug = Neighbourhood::of(2, 833);
    let blue = stick(&brug, "blauw");
    let mut amina = brug.laptops.pop().unwrap();
    let words = words();
    let proof = Proof::Passphrase(&words);
    let away = amina
        .house()
        .make_key_stick(&proof, &brug.path("er niet"))
        .unwrap_err();
    assert_eq!(away.code(), "stick_gone");
    assert_eq!(amina.house().has_key_stick().unwrap(), Some(false));
    let made = amina.house().make_key_stick(&proof, &blue).unwrap().value;
    let whole = fs::read(&made).unwrap();
    fs::write(&made, &whole[..40]).unwrap();
    assert_eq!(
        opens(&mut amina, from_ref(&blue)),
        Err("no_key_stick_found")
    );
    let mut newer = whole.clone();
    newer[4] = 9;
    fs::write(&made, &newer).unwrap();
    assert_eq!(opens(&mut amina, from_ref(&blue)), Err("newer_version"));
    // A good one beside it opens, on whichever stick it lies.
    let red = stick(&brug, "rood");
    for folder in [&blue, &red] {
        let good = folder.join("samenboek-sleutel-zzz.sbk");
        fs::write(&good, &whole).unwrap();
        let both = [blue.clone(), red.clone()];
        assert_eq!(opens(&mut amina, &both).unwrap(), "Amina");
        fs::remove_file(good).unwrap();
    }
    // The plug was pulled between the stick and the laptop: the key under its first name opens too.
    fs::remove_file(&made).unwrap();
    let first = made.with_extension("sbk.new");
    fs::write(&first, &whole).unwrap();
    assert_eq!(opens(&mut amina, from_ref(&blue)).unwrap(), "Amina");
    // Neither a link nor a folder of that name is read.
    fs::remove_file(&first).unwrap();
    fs::create_dir(&made).unwrap();
    assert_eq!(opens(&mut amina, &[blue]), Err("no_key_stick_found"));
}

#[test]
fn whoever_forgot_her_passphrase_takes_a_new_one_with_the_sheet_or_with_the_stick() {
    let mut brug = Neighbourhood::of(2, 834);
    let blue = stick(&brug, "blauw");
    let mut amina = brug.laptops.pop().unwrap();
    let first = words();
    let sheets = amina.house().new_sheet(&first).unwrap().value;
    let sheet = SheetCode::parse(&sheets.personal).unwrap();
    amina
        .house()
        .make_key_stick(&Proof::Sheet(&sheet), &blue)
        .unwrap();
    amina.start_cold();
    let face = amina.house().faces().unwrap()[0].enrolment;
    let weak = Passphrase::new("abc");
    let by_sheet = WayIn::Sheet(&sheet);
    let refused = amina.house().renew_passphrase(&face, &by_sheet, &weak);
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("weak_passphrase", Some("new"))
    );
    assert_eq!(amina.house().stage(), Stage::Cold);
    let second = Passphrase::new("molen regen stoep jas");
    let me = amina.house().renew_passphrase(&face, &by_sheet, &second);
    assert_eq!(me.unwrap().value.unwrap().name, "Amina");
    amina.start_cold();
    assert!(amina.house().unlock(&face, &first).is_err());
    let third = Passphrase::new("tafel regen klok brood");
    let folders = [blue];
    let by_stick = WayIn::KeyStick(&folders);
    amina
        .house()
        .renew_passphrase(&face, &by_stick, &third)
        .unwrap();
    amina.start_cold();
    amina.house().unlock(&face, &third).unwrap();
    // At a laptop that was only locked it is the same.
    amina.house().lock();
    amina
        .house()
        .renew_passphrase(&face, &by_sheet, &second)
        .unwrap();
    amina.house().lock();
    amina.house().unlock(&face, &second).unwrap();
}

#[test]
fn at_a_shared_laptop_a_coordinator_gives_somebody_a_new_passphrase_and_the_old_one_opens_nothing()
{
    let brug = Neighbourhood::of(2, 835);
    let (balie, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let house = balie.house();
    let forgotten = Passphrase::new("molen regen stoep jas");
    house
        .add_person("Henk", Role::Host, Some(&forgotten))
        .unwrap();
    house.add_person("Sien", Role::Host, None).unwrap();
    let (henk, sien) = (house.member("Henk").unwrap(), house.member("Sien").unwrap());
    let old = house.find_enrolment(Some("Henk")).unwrap();
    house.unlock(&old, &forgotten).unwrap();
    balie.record(evening("Van Henk"));
    let new = Passphrase::new("tafel regen klok brood");
    let himself = house.give_passphrase(&henk, &new).err().unwrap();
    assert_eq!(himself.code(), "not_a_coordinator");
    house.enter(balie.unlocked()).unwrap();
    let marga = house.me().unwrap().person;
    let herself = house.give_passphrase(&marga, &new).err().unwrap();
    assert_eq!(herself.code(), "ask_another");
    house.give_passphrase(&henk, &new).unwrap();
    // Sien had a picture only; now she has a passphrase.
    let hers = Passphrase::new("fiets soep molen kaars");
    house.give_passphrase(&sien, &hers).unwrap();
    assert_eq!(house.faces().unwrap().len(), 3);
    let tiles = house.people_here().unwrap();
    let names: Vec<&str> = tiles.iter().map(|tile| tile.name.as_str()).collect();
    assert_eq!(
        names,
        ["Henk", "Marga", "Sien"],
        "nobody stands there twice"
    );
    let unlock = |name: &str, words: &Passphrase| {
        let face = house.find_enrolment(Some(name)).unwrap();
        house.unlock(&face, words).map(|it| it.value.unwrap().role)
    };
    assert!(house.unlock(&old, &forgotten).is_err());
    assert_eq!(unlock("Sien", &hers).unwrap(), "host");
    assert_eq!(unlock("Henk", &new).unwrap(), "host");
    assert_eq!(balie.titles(), ["Van Henk"]);
    balie.record(evening("Weer van Henk"));
    brug.everybody_meets();
    assert_eq!(amina.titles().len(), 2);
}

#[test]
fn amina_who_lost_passphrase_and_sheet_begins_anew_and_reads_what_others_hold() {
    let mut street = Street::of(836);
    let given = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("stick");
    street.amina().record(evening("Gedeeld"));
    street.brug.everybody_meets();
    street.amina().record(evening("Nooit gedeeld"));
    let person = street.amina().house().me().unwrap().person;
    let before = reads(street.amina(), &given);
    assert!(before.is_some());
    let face = street.amina().house().faces().unwrap()[0].enrolment;
    let seated = street.amina().house().begin_anew(true, false).unwrap_err();
    assert_eq!(seated.code(), "somebody_sits_here");
    // Locked, the laptop still knows what stands here only; cold, it knows nothing.
    street.amina().house().lock();
    let facts = street.amina().house().anew_facts(&face).unwrap();
    assert_eq!((facts.is_shared, facts.only_here), (Some(false), Some(1)));
    let amina = &mut street.brug.laptops[1];
    amina.start_cold();
    let facts = amina.house().anew_facts(&face).unwrap();
    assert_eq!((facts.others, facts.only_here), (0, None));
    let refused = amina.house().begin_anew(false, false).unwrap_err();
    assert_eq!(refused.code(), "anew_unconfirmed");
    assert_eq!(amina.house().stage(), Stage::Cold);
    amina.house().begin_anew(true, false).unwrap();
    assert_eq!(amina.house().stage(), Stage::Fresh);
    let mut left: Vec<String> = fs::read_dir(&amina.folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    left.retain(|name| !["lock", "preferences.json"].contains(&name.as_str()));
    assert_eq!(left, Vec::<String>::new(), "nothing of the book stays");

    // Karin lets her in as who she is, and stops what she had before.
    let mut amina = street.brug.laptops.remove(1);
    let karin = street.brug.laptops.last().unwrap();
    let old = karin.house().laptop_called("Amina thuis").unwrap();
    amina.join_as(karin, "Amina", "Amina thuis", Whose::Of(person));
    karin.house().revoke(&person, Some(&old)).unwrap();
    for _ in 0..2 {
        karin.exchange(&mut Stick::open(&stick)).unwrap();
        amina.exchange(&mut Stick::open(&stick)).unwrap();
    }
    assert_eq!(amina.house().me().unwrap().person, person);
    assert_eq!(amina.titles(), ["Gedeeld"]);
    assert_eq!(
        reads(&amina, &given),
        before,
        "the case came back from Karin"
    );
    amina.record(evening("Weer verder"));
}

#[test]
fn a_laptop_that_others_can_open_is_not_begun_anew_from_the_door() {
    let mut brug = Neighbourhood::of(1, 837);
    let mut balie = brug.laptops.pop().unwrap();
    let hers = Passphrase::new("molen regen stoep jas");
    balie
        .house()
        .add_person("Henk", Role::Host, Some(&hers))
        .unwrap();
    balie.start_cold();
    let face = balie.house().faces().unwrap()[1].enrolment;
    assert_eq!(balie.house().anew_facts(&face).unwrap().others, 1);
    let refused = balie.house().begin_anew(true, false).unwrap_err();
    assert_eq!(refused.code(), "others_can_open");
    balie.house().unlock(&face, &hers).unwrap();
}

#[test]
fn keys_that_a_pulled_plug_left_before_anybody_was_told_of_them_are_no_way_in_for_others() {
    let mut brug = Neighbourhood::of(1, 838);
    let mut balie = brug.laptops.pop().unwrap();
    let face = balie.house().faces().unwrap()[0].enrolment;
    // Henk's keys came to the disk, and then the plug was pulled: the ledger does not name him.
    balie.switch_off();
    let file = balie.folder.join("keys.json");
    let mut keys = KeysFile::from_bytes(&fs::read(&file).unwrap()).unwrap();
    let (open, _) = keys.open(&balie.unlocked()).unwrap();
    let hers = Passphrase::new("molen regen stoep jas");
    let picture = Picture {
        picture: "boat".to_owned(),
        colour: "blue".to_owned(),
    };
    keys.add(&open, &hers, Cost::standard(), "Henk", picture)
        .unwrap();
    fs::write(&file, keys.to_bytes()).unwrap();
    balie.start_cold();
    assert_eq!(balie.house().faces().unwrap().len(), 2);

    balie.switch_on();
    assert_eq!(balie.house().faces().unwrap().len(), 1);
    balie.start_cold();
    assert_eq!(balie.house().anew_facts(&face).unwrap().others, 0);
    balie.house().begin_anew(true, false).unwrap();
}

#[test]
fn three_people_who_are_added_at_the_same_moment_can_all_come_in() {
    let mut brug = Neighbourhood::of(1, 839);
    let balie = &mut brug.laptops[0];
    let house = balie.house();
    let people = [
        ("Henk", "molen regen stoep jas"),
        ("Zohra", "stoel lamp taart brug"),
        ("Wout", "water stoep molen peer"),
    ];
    std::thread::scope(|scope| {
        for (name, words) in people {
            scope.spawn(move || {
                let words = Passphrase::new(words);
                house.add_person(name, Role::Host, Some(&words)).unwrap();
            });
        }
    });
    balie.start_cold();
    for (name, words) in people {
        let house = balie.house();
        let found = house.find_enrolment(Some(name)).unwrap();
        house.unlock(&found, &Passphrase::new(words)).unwrap();
        assert_eq!(house.me().unwrap().name, name);
    }
}
