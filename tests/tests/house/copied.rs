//! Somebody copies the folder of a laptop, and both go on: nothing is lost, and one of them gets keys of its own.

use std::fs;

use samenboek_app::{Counting, LaptopState, Passphrase, RestoreMode};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};

/// Marga's and Amina's laptops, and a copy of Amina's; all three wrote something.
fn with_a_twin(seed: u64) -> (Neighbourhood, Laptop) {
    let mut brug = Neighbourhood::of(2, seed);
    brug.laptops[1].switch_off();
    let copied = brug.path("copied");
    crate::sharing::insider::copy(&brug.laptops[1].folder, &copied);
    brug.laptops[1].switch_on();
    let twin = Laptop::from_template(&copied, seed + 1, brug.laptops[1].unlocked());
    brug.laptops[1].record(evening("Soep"));
    twin.record(evening("Taart"));
    (brug, twin)
}

fn all_meet(brug: &Neighbourhood, twin: &Laptop) {
    for _ in 0..2 {
        for laptop in [&brug.laptops[0], &brug.laptops[1], twin] {
            laptop.exchange(&mut brug.stick()).unwrap();
        }
    }
}

fn titles(laptop: &Laptop) -> Vec<String> {
    let mut titles = laptop.titles();
    titles.sort();
    titles
}

#[test]
fn the_one_that_notices_first_gets_new_keys_and_says_so_and_the_other_is_told_what_to_do() {
    let (mut brug, mut twin) = with_a_twin(6_501);
    all_meet(&brug, &twin);
    let marga = |brug: &Neighbourhood| {
        let board = brug.laptops[0].house().board().unwrap();
        board
            .into_iter()
            .find(|row| row.name == "Amina thuis")
            .map(|row| row.state)
    };
    assert_eq!(marga(&brug), Some(LaptopState::Doubtful));
    let old = brug.laptops[1].house().faces().unwrap()[0].enrolment;
    brug.laptops[1].switch_off();
    brug.laptops[1].switch_on();
    let amina = &brug.laptops[1];
    assert_ne!(amina.house().faces().unwrap()[0].enrolment, old);
    let standing = amina.house().standing().unwrap();
    assert!(standing.copied && standing.mine == Counting::Yes);
    amina.house().copy_is_known().unwrap();
    assert!(!amina.house().standing().unwrap().copied);
    amina.record(evening("Na de kopie"));

    twin.record(evening("Nog van de kopie"));
    all_meet(&brug, &twin);
    assert_eq!(twin.house().standing().unwrap().mine, Counting::GoneOn);
    assert_eq!(
        twin.try_record(evening("Te laat")).unwrap_err().code(),
        "no_rights"
    );
    twin.switch_off();
    twin.switch_on();
    assert_eq!(twin.house().standing().unwrap().mine, Counting::GoneOn);
    let all = ["Na de kopie", "Nog van de kopie", "Soep", "Taart"];
    for laptop in [&brug.laptops[0], &brug.laptops[1], &twin] {
        assert_eq!(titles(laptop), all);
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    // Of what both said under one name nothing is ever confirmed; of what is said from now on it is.
    assert_eq!(marga(&brug), Some(LaptopState::Unconfirmed { waiting: 3 }));
    // New once is enough.
    let now = brug.laptops[1].house().faces().unwrap()[0].enrolment;
    brug.laptops[1].switch_off();
    brug.laptops[1].switch_on();
    assert_eq!(brug.laptops[1].house().faces().unwrap()[0].enrolment, now);
}

#[test]
fn both_notice_before_they_hear_of_each_other_and_both_go_on() {
    let (mut brug, mut twin) = with_a_twin(6_511);
    all_meet(&brug, &twin);
    for laptop in [&mut brug.laptops[1], &mut twin] {
        laptop.switch_off();
        laptop.switch_on();
        laptop.record(evening("Ik ook"));
    }
    all_meet(&brug, &twin);
    for laptop in [&brug.laptops[0], &brug.laptops[1], &twin] {
        assert_eq!(titles(laptop), ["Ik ook", "Ik ook", "Soep", "Taart"]);
    }
    for laptop in [&brug.laptops[1], &twin] {
        assert_eq!(laptop.house().standing().unwrap().mine, Counting::Yes);
        laptop.record(evening("En verder"));
    }
    all_meet(&brug, &twin);
    assert_eq!(brug.laptops[0].titles().len(), 6);
}

#[test]
fn a_further_person_at_a_copied_laptop_gets_new_keys_when_he_comes() {
    let mut brug = Neighbourhood::of(2, 6_521);
    let words = Passphrase::new("water stoep molen peer");
    let house = brug.laptops[0].house();
    house.add_person("Bram", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    brug.laptops[0].switch_off();
    let copied = brug.path("copied");
    crate::sharing::insider::copy(&brug.laptops[0].folder, &copied);
    brug.laptops[0].switch_on();
    let twin = Laptop::from_template(&copied, 6_522, brug.laptops[0].unlocked());
    brug.laptops[0].record(evening("Soep"));
    twin.record(evening("Taart"));
    for _ in 0..2 {
        for laptop in [&brug.laptops[0], &twin] {
            laptop.exchange(&mut brug.stick()).unwrap();
        }
    }
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    let house = brug.laptops[0].house();
    house.lock();
    let bram = house.find_enrolment(Some("Bram")).unwrap();
    house.unlock(&bram, &words).unwrap();
    assert_ne!(house.find_enrolment(Some("Bram")).unwrap(), bram);
    brug.laptops[0].record(evening("Van Bram"));
    brug.everybody_meets();
    assert_eq!(titles(&brug.laptops[1]), ["Soep", "Taart", "Van Bram"]);
}

#[test]
fn a_folder_put_back_to_before_its_new_keys_gets_others_and_goes_on() {
    let (mut brug, twin) = with_a_twin(6_531);
    all_meet(&brug, &twin);
    let folder = brug.laptops[1].folder.clone();
    brug.laptops[1].switch_off();
    let (keys, database) = (folder.join("keys.json"), folder.join("shared.db"));
    let (old_keys, old_book) = (fs::read(&keys).unwrap(), fs::read(&database).unwrap());
    let old = {
        let laptop = Laptop::new(&folder, 6_532);
        laptop.house().faces().unwrap()[0].enrolment
    };
    brug.laptops[1].switch_on();
    let first = brug.laptops[1].house().faces().unwrap()[0].enrolment;
    brug.laptops[1].switch_off();
    fs::write(&keys, &old_keys).unwrap();
    fs::write(&database, &old_book).unwrap();
    for rest in ["shared.db-wal", "shared.db-shm"] {
        let _ = fs::remove_file(folder.join(rest));
    }
    brug.laptops[1].switch_on();
    let second = brug.laptops[1].house().faces().unwrap()[0].enrolment;
    assert!(first != old && second != old && first != second);
    brug.laptops[1].record(evening("Het gaat verder"));
    all_meet(&brug, &twin);
    assert_eq!(
        titles(&brug.laptops[0]),
        ["Het gaat verder", "Soep", "Taart"]
    );
}

#[test]
fn after_each_restore_a_further_person_gets_new_keys_once_and_whoever_came_since_keeps_hers() {
    let brug = Neighbourhood::of(1, 6_509);
    let [hers, bram, zohra] = [
        PASSPHRASE,
        "water stoep molen peer",
        "stoel lamp taart brug",
    ];
    let comes = |laptop: &Laptop, name: &str, words: &str| {
        let house = laptop.house();
        house.lock();
        let found = house.find_enrolment(Some(name)).unwrap();
        house.unlock(&found, &Passphrase::new(words)).unwrap();
        house.find_enrolment(Some(name)).unwrap()
    };
    let restored = |from: &Laptop, name: &str, seed: u64| {
        let file = brug.path(&format!("{name}.sbkb"));
        from.house().backup(&file).unwrap();
        let laptop = Laptop::new(&brug.path(name), seed);
        let back = RestoreMode::JoinAgain;
        let words = Passphrase::new(hers);
        laptop.house().restore(&file, &words, back).unwrap();
        laptop
    };
    let marga = &brug.laptops[0];
    let adds = |laptop: &Laptop, name: &str, words: &str| {
        let words = Passphrase::new(words);
        let house = laptop.house();
        house.add_person(name, Role::Host, Some(&words)).unwrap();
        house.sheets_done();
    };
    adds(marga, "Bram", bram);
    let first = marga.house().find_enrolment(Some("Bram")).unwrap();

    let mut once = restored(marga, "once", 6_510);
    adds(&once, "Zohra", zohra);
    let second = comes(&once, "Bram", bram);
    assert_ne!(second, first);
    let came_since = once.house().find_enrolment(Some("Zohra")).unwrap();
    assert_eq!(comes(&once, "Zohra", zohra), came_since);
    once.start_cold();
    assert_eq!(comes(&once, "Bram", bram), second);

    let twice = restored(&once, "twice", 6_511);
    assert_ne!(comes(&twice, "Bram", bram), second);
    assert_ne!(comes(&twice, "Zohra", zohra), came_since);
}
