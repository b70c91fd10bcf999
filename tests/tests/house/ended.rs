//! Somebody's access ends at a laptop where others go on working: her keys go off it, and what she knows opens nothing.

use std::fs;
use std::path::Path;

use samenboek_app::{House, Passphrase, RestoreMode, Stage, Unlocked};
use samenboek_crypto::KeysFile;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};

const BRAM: &str = "water stoep molen peer";

fn keys_at(folder: &Path) -> KeysFile {
    KeysFile::from_bytes(&fs::read(folder.join("keys.json")).unwrap()).unwrap()
}

fn opens(folder: &Path, file: &KeysFile, who: &Unlocked) -> bool {
    let (open, _) = file.open(who).unwrap();
    samenboek_store::opens(&folder.join("shared.db"), open.store_key())
}

/// Marga's house, with Bram beside her; what Bram unlocked, and what his keys file was.
fn with_bram(brug: &Neighbourhood) -> (&House, Unlocked, KeysFile) {
    let house = brug.laptops[0].house();
    let words = Passphrase::new(BRAM);
    house.add_person("Bram", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    let folder = &brug.laptops[0].folder;
    let keys = keys_at(folder);
    let bram = keys.find("Bram").unwrap();
    let unlocked = keys.unlock(&bram, &words).unwrap();
    (house, unlocked, keys)
}

fn refusal<T: std::fmt::Debug>(said: Result<T, samenboek_app::AppError>) -> String {
    said.unwrap_err().code().to_owned()
}

#[test]
fn whoever_was_stopped_at_the_balie_opens_nothing_there_and_the_others_go_on() {
    let mut brug = Neighbourhood::of(2, 6401);
    let (_, bram, keys_before) = with_bram(&brug);
    let balie = &brug.laptops[0];
    let folder = balie.folder.clone();
    let house = balie.house();
    house.lock();
    house.enter(bram.clone()).unwrap();
    balie.record(evening("Soep met Bram"));
    house
        .keep_draft("encounter", None, "Bram zoekt woorden")
        .unwrap();
    house.lock();
    house.enter(balie.unlocked()).unwrap();
    house.add_person("Fatma", Role::Host, None).unwrap();
    let profile = house.member("Fatma").unwrap();
    house.lock();
    house.sign_in(&profile).unwrap();
    house
        .keep_draft("encounter", None, "Fatma schrijft nog")
        .unwrap();
    house.lock();
    house.enter(balie.unlocked()).unwrap();
    assert!(opens(&folder, &keys_before, &bram), "so far he could");

    house.revoke(&house.member("Bram").unwrap(), None).unwrap();
    assert_eq!(house.faces().unwrap().len(), 1, "his picture is gone");
    assert_eq!(refusal(house.enter(bram.clone())), "folder_damaged");
    // The program ran: the database gets its other key when it starts anew.
    brug.laptops[0].switch_off();
    assert!(opens(&folder, &keys_before, &bram));
    brug.laptops[0].switch_on();
    let balie = &brug.laptops[0];
    assert!(
        !opens(&folder, &keys_before, &bram),
        "what he knew opens nothing"
    );
    assert_eq!(balie.titles(), ["Soep met Bram"], "what he wrote stays");
    balie.record(evening("Zonder Bram"));
    let house = balie.house();
    house.lock();
    house.sign_in(&profile).unwrap();
    let draft = house.find_draft("encounter", None).unwrap().unwrap();
    assert_eq!(draft.content, "Fatma schrijft nog");
    house.lock();
    house.enter(balie.unlocked()).unwrap();
    brug.everybody_meets();
    assert_eq!(brug.laptops[1].titles().len(), 2);
    assert!(
        brug.laptops[0]
            .house()
            .verify()
            .unwrap()
            .problems
            .is_empty()
    );
}

#[test]
fn a_laptop_hears_by_stick_that_somebody_was_stopped_and_whoever_was_not_there_still_comes_in() {
    let mut brug = Neighbourhood::of(1, 6402);
    let (house, bram, keys_before) = with_bram(&brug);
    let words = Passphrase::new("stoel lamp taart brug");
    house.add_person("Sevda", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    let folder = brug.laptops[0].folder.clone();
    let keys = keys_at(&folder);
    let sevda = keys.unlock(&keys.find("Sevda").unwrap(), &words).unwrap();
    let mut karin = Laptop::new(&brug.path("karin"), 79);
    karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
    for laptop in [&karin, &brug.laptops[0], &karin] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    let away = karin.house();
    away.revoke(&away.member("Bram").unwrap(), None).unwrap();
    karin.exchange(&mut brug.stick()).unwrap();
    assert_eq!(keys_at(&folder).enrolments().len(), 3);
    brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    assert_eq!(
        keys_at(&folder).enrolments().len(),
        2,
        "it came with the stick"
    );

    // Marga opens it twice, and then Sevda comes, who knows none of the newer keys.
    for _ in 0..2 {
        brug.laptops[0].switch_off();
        brug.laptops[0].switch_on();
    }
    assert!(!opens(&folder, &keys_before, &bram));
    brug.laptops[0].switch_off();
    let mut again = Laptop::new(&folder, 77);
    again.house().enter(sevda.clone()).unwrap();
    again.record(evening("Sevda is er weer"));
    again.switch_off();
    let keys = keys_at(&folder);
    assert!(opens(&folder, &keys, &sevda) && opens(&folder, &keys, &brug.laptops[0].unlocked()));
}

#[test]
fn whoever_comes_to_a_cold_laptop_after_she_was_stopped_leaves_it_cold() {
    let mut brug = Neighbourhood::of(1, 6403);
    let (house, bram, _) = with_bram(&brug);
    let folder = brug.laptops[0].folder.clone();
    let before = fs::read(folder.join("keys.json")).unwrap();
    house.revoke(&house.member("Bram").unwrap(), None).unwrap();
    brug.laptops[0].switch_off();
    // Somebody put the old file of keys back: with it he comes to the door, and no further.
    fs::write(folder.join("keys.json"), before).unwrap();
    let cold = Laptop::new(&folder, 78);
    assert_eq!(refusal(cold.house().enter(bram.clone())), "access_ended");
    assert_eq!(
        cold.house().stage(),
        Stage::Cold,
        "nobody sees the names inside"
    );
    assert_eq!(cold.house().faces().unwrap().len(), 1);
    assert_eq!(refusal(cold.house().enter(bram)), "folder_damaged");
    drop(cold);
    brug.laptops[0].switch_on();
    assert_eq!(brug.laptops[0].titles(), Vec::<String>::new());
}

#[test]
fn whoever_sits_there_when_it_comes_finishes_her_sentence_and_does_not_come_back() {
    let brug = Neighbourhood::of(1, 6405);
    let (house, bram, _) = with_bram(&brug);
    let folder = brug.laptops[0].folder.clone();
    let mut karin = Laptop::new(&brug.path("karin"), 80);
    karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
    for laptop in [&karin, &brug.laptops[0], &karin] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    let away = karin.house();
    away.revoke(&away.member("Bram").unwrap(), None).unwrap();
    karin.exchange(&mut brug.stick()).unwrap();
    house.lock();
    house.enter(bram).unwrap();
    brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    house.keep_draft("encounter", None, "bijna af").unwrap();
    assert_eq!(keys_at(&folder).enrolments().len(), 2);
    house.lock();
    assert_eq!(keys_at(&folder).enrolments().len(), 1);
}

#[test]
fn a_plug_pulled_anywhere_while_the_database_gets_its_key_locks_nobody_out() {
    let mut brug = Neighbourhood::of(1, 6404);
    let (house, bram, keys_before) = with_bram(&brug);
    brug.laptops[0].record(evening("Blijft"));
    house.revoke(&house.member("Bram").unwrap(), None).unwrap();
    let folder = brug.laptops[0].folder.clone();
    let due = fs::read(folder.join("keys.json")).unwrap();
    brug.laptops[0].switch_off();
    // The keys were written, and the database was not reached.
    let mut file = keys_at(&folder);
    assert!(file.rekey_due() && file.rekey(&brug.laptops[0].unlocked()).unwrap());
    fs::write(folder.join("keys.json"), file.to_bytes()).unwrap();
    brug.laptops[0].switch_on();
    assert_eq!(brug.laptops[0].titles(), ["Blijft"]);
    brug.laptops[0].switch_off();
    assert!(!opens(&folder, &keys_before, &bram));
    // The database was reached, and what follows in the file of keys was not.
    fs::write(folder.join("keys.json"), file.to_bytes()).unwrap();
    brug.laptops[0].switch_on();
    assert_eq!(brug.laptops[0].titles(), ["Blijft"]);
    assert_ne!(fs::read(folder.join("keys.json")).unwrap(), due);
    assert!(
        brug.laptops[0]
            .house()
            .verify()
            .unwrap()
            .problems
            .is_empty()
    );
}

#[test]
fn whoever_was_stopped_does_not_come_back_with_a_backup_that_was_put_back_before() {
    let mut brug = Neighbourhood::of(2, 6406);
    let file = brug.path("amina.sbkb");
    brug.laptops[1].house().backup(&file).unwrap();
    brug.laptops[1].switch_off();
    let words = Passphrase::new(PASSPHRASE);
    let back = |name: &str, seed: u64| {
        let laptop = Laptop::new(&brug.path(name), seed);
        let restored = laptop
            .house()
            .restore(&file, &words, RestoreMode::JoinAgain);
        (laptop, restored.map(|_| ()))
    };
    let (second, restored) = back("tweede", 6407);
    restored.unwrap();
    second.record(evening("Van de tweede"));
    let marga = &brug.laptops[0];
    for laptop in [&second, marga, &second] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    let amina = marga.house().member("Amina").unwrap();
    marga.house().revoke(&amina, None).unwrap();
    marga.exchange(&mut brug.stick()).unwrap();

    // The same backup once more: its keys were succeeded long ago, and have not heard of the end.
    let (third, restored) = back("derde", 6408);
    if restored.is_ok() {
        let _ = third.try_record(evening("Van de derde"));
        let _ = third.exchange(&mut brug.stick());
        let _ = third.try_record(evening("Nog een van de derde"));
        let _ = third.exchange(&mut brug.stick());
    }
    marga.exchange(&mut brug.stick()).unwrap();
    assert_eq!(marga.titles(), ["Van de tweede"]);
    marga.record(evening("Zonder Amina"));
    for _ in 0..2 {
        marga.exchange(&mut brug.stick()).unwrap();
        let _ = third.exchange(&mut brug.stick());
    }
    assert!(!third.titles().contains(&"Zonder Amina".to_owned()));
}

#[test]
fn when_the_database_cannot_get_its_key_now_people_work_on_and_the_next_start_tries_again() {
    let mut brug = Neighbourhood::of(1, 6409);
    let (house, bram, keys_before) = with_bram(&brug);
    house.revoke(&house.member("Bram").unwrap(), None).unwrap();
    let folder = brug.laptops[0].folder.clone();
    brug.laptops[0].switch_off();
    // Once with the keys as they are, and once with those that a pulled plug left behind a first try.
    for already_written in [false, true] {
        let mut file = keys_at(&folder);
        assert!(file.rekey_due());
        if already_written {
            assert!(file.rekey(&brug.laptops[0].unlocked()).unwrap());
            fs::write(folder.join("keys.json"), file.to_bytes()).unwrap();
        }
        let (open, _) = keys_before.open(&bram).unwrap();
        let database = folder.join("shared.db");
        let in_the_way = samenboek_store::Store::open(&database, open.store_key()).unwrap();
        brug.laptops[0].switch_on();
        brug.laptops[0].record(evening("Het werk gaat door"));
        assert!(opens(&folder, &keys_before, &bram) && keys_at(&folder).rekey_due());
        brug.laptops[0].switch_off();
        drop(in_the_way);
    }
    brug.laptops[0].switch_on();
    assert!(!opens(&folder, &keys_before, &bram));
    assert!(!keys_at(&folder).rekey_due());
    assert_eq!(brug.laptops[0].titles().len(), 2);
}
