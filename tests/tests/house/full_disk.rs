//! The disk of a laptop is full, for real: each deed is refused by name, at whatever byte the room ends, nothing that was
//! saved is lost, and after somebody made room the same deed is done.

use std::fs;

use samenboek_app::{
    AppError, Choice, Founding, House, LaptopClass, Passphrase, RestoreMode, Stage, ToForget, Whose,
};
use samenboek_domain::person::Role;
use samenboek_tests::disk::Disk;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};
use serde_json::json;

use crate::sharing::insider::copy;

/// Marga's laptop on a small disk; Amina's has all the room in the world.
struct Small {
    marga: Laptop,
    disk: Disk,
    brug: Neighbourhood,
}

impl Small {
    fn of(seed: u64) -> Option<Self> {
        let mut brug = Neighbourhood::of(2, seed);
        let disk = Disk::mount(&brug.path("schijf"), 24)?;
        brug.laptops[0].record(evening("Soep"));
        brug.everybody_meets();
        brug.laptops[0].switch_off();
        let here = brug.path("schijf/balie");
        copy(&brug.laptops[0].folder, &here);
        let marga = Laptop::from_template(&here, seed + 500, brug.laptops[0].unlocked());
        Some(Self { marga, disk, brug })
    }

    fn amina(&self) -> &Laptop {
        &self.brug.laptops[1]
    }

    /// Marga's deed, with ever more room left until it is done.
    fn until_it_fits<T>(&mut self, what: &str, deed: impl Fn(&Laptop) -> Result<T, AppError>) -> T {
        let before = self.marga.titles();
        // A log that has room in it would hide that the disk has none.
        let done = until_it_fits(&self.disk, &mut self.marga, what, deed, |marga| {
            marga.switch_off();
            marga.switch_on();
            let after = marga.titles();
            let lost = before.iter().filter(|title| !after.contains(title));
            assert_eq!(lost.count(), 0, "{what}: {before:?}, then {after:?}");
            assert_eq!(marga.house().verify().unwrap().problems, [], "{what}");
        });
        self.marga.switch_off();
        self.marga.switch_on();
        assert_eq!(self.marga.house().verify().unwrap().problems, [], "{what}");
        done
    }
}

/// Only once it was refused for want of room does it count that it was done in the end.
fn until_it_fits<T>(
    disk: &Disk,
    laptop: &mut Laptop,
    what: &str,
    deed: impl Fn(&Laptop) -> Result<T, AppError>,
    holds: impl Fn(&mut Laptop),
) -> T {
    let (mut room, mut tried) = (0, 0);
    loop {
        disk.make_room();
        holds(laptop);
        disk.fill(room);
        let done = deed(laptop);
        disk.make_room();
        match done {
            Ok(done) => {
                assert!(room > 0, "{what}: done without any room");
                return done;
            }
            Err(refused) => {
                let code = refused.code();
                assert_eq!(code, "disk_full", "{what}, {room} pages left: {refused}");
            }
        }
        // Page by page at first, where most comes to its end.
        tried += 1;
        room += 1 + room / if tried < 12 { 4 } else { 2 };
        assert!(room < 4_000, "{what}: never done");
    }
}

#[test]
fn whoever_writes_on_a_full_disk_is_told_and_writes_once_there_is_room() {
    let Some(mut small) = Small::of(1_101) else {
        return;
    };
    let cake = small.until_it_fits("record", |marga| marga.try_record(evening("Taart")));
    small.until_it_fits("change", |marga| {
        let patch = json!({"note": "Met brood. ".repeat(300)});
        marga.house().patch_encounter(&cake, patch).map(drop)
    });
    small.until_it_fits("throw away", |marga| {
        marga.house().throw_away(&cake).map(drop)
    });
    small.until_it_fits("draft", |marga| {
        let words = "Half geschreven. ".repeat(200);
        marga.house().keep_draft("encounter", None, &words)
    });
    small.until_it_fits("profile", |marga| {
        marga.house().add_person("Henk", Role::Host, None).map(drop)
    });
    assert_eq!(small.marga.titles(), ["Soep"]);
    assert_eq!(small.marga.house().list_drafts().unwrap().len(), 1);
    let people = small.marga.house().people_here().unwrap();
    let mut names: Vec<&str> = people.iter().map(|it| it.name.as_str()).collect();
    names.sort();
    assert_eq!(names, ["Henk", "Marga"], "and nobody without a name");
}

#[test]
fn what_comes_by_stick_to_a_full_disk_comes_once_there_is_room() {
    let Some(mut small) = Small::of(1_102) else {
        return;
    };
    for number in 0..12 {
        let mut news = evening(&format!("Avond {number}"));
        news["note"] = json!("Het was gezellig. ".repeat(100));
        small.amina().record(news);
    }
    let bird = small.marga.record(evening("Vogel"));
    small.amina().exchange(&mut small.brug.stick()).unwrap();
    let stick = small.brug.path("stick");
    small.until_it_fits("exchange", |marga| {
        marga.exchange(&mut Stick::open(&stick)).map(drop)
    });
    assert_eq!(small.marga.titles().len(), 14);
    // What was told to Amina of it, she had from somebody who has it.
    small.amina().exchange(&mut small.brug.stick()).unwrap();
    assert_eq!(small.amina().titles().len(), 14);
    let view = small.amina().house().encounter(&bird);
    assert!(view.is_ok());
    assert_eq!(small.amina().house().status().unwrap().only_here, 0);
}

#[test]
fn forgetting_and_choosing_on_a_full_disk_are_done_whole_once_there_is_room() {
    let Some(mut small) = Small::of(1_103) else {
        return;
    };
    let bird = small.marga.record(evening("Kwikstaart"));
    let soup = small.marga.record(evening("Snert"));
    let stick = small.brug.path("stick");
    let meet = |small: &Small| {
        for laptop in [&small.marga, small.amina(), &small.marga] {
            laptop.exchange(&mut Stick::open(&stick)).unwrap();
        }
    };
    meet(&small);
    small.marga.patch(&soup, json!({"title": "Bouillon"}));
    small.amina().patch(&soup, json!({"title": "Erwtensoep"}));
    meet(&small);
    small.until_it_fits("choose", |marga| {
        let house = marga.house();
        house
            .choose_version(&soup, "title", Choice::One(0))
            .map(drop)
    });
    // Once it is said it is forgotten, and the rest follows: here the list may be shorter after a refusal.
    let said = until_it_fits(
        &small.disk,
        &mut small.marga,
        "forget",
        |marga| marga.house().forget(&ToForget::Document(bird), true),
        |marga| {
            marga.switch_off();
            marga.switch_on();
            let is_there = marga.titles().contains(&"Kwikstaart".to_owned());
            assert_eq!(is_there, marga.house().forgotten().unwrap().is_empty());
            assert_eq!(marga.house().verify().unwrap().problems, []);
        },
    );
    assert_eq!(said.value.was.as_deref(), Some("encounter"));
    meet(&small);
    meet(&small);
    for laptop in [&small.marga, small.amina()] {
        assert!(!laptop.titles().contains(&"Kwikstaart".to_owned()));
        assert_eq!(laptop.house().forgotten().unwrap()[0].confirmed, 2);
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
    assert_eq!(small.marga.book(), small.amina().book());
}

#[test]
fn a_backup_that_does_not_fit_leaves_the_one_before_and_nothing_that_looks_like_one() {
    let Some(mut small) = Small::of(1_104) else {
        return;
    };
    let out = small.brug.path("schijf/reserve.sbkb");
    small.marga.house().backup(&out).unwrap();
    let before = fs::read(&out).unwrap();
    small.marga.record(evening("Taart"));
    let folder = small.brug.path("schijf");
    small.until_it_fits("backup", |marga| {
        let made = marga.house().backup(&out);
        if made.is_err() {
            assert_eq!(fs::read(&out).unwrap(), before);
            let names = fs::read_dir(&folder).unwrap();
            let names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
            let mut names: Vec<String> = names.collect();
            names.sort();
            assert_eq!(names, ["balie", "ballast", "reserve.sbkb"]);
        }
        made.map(drop)
    });
    assert_ne!(fs::read(&out).unwrap(), before);
    // And back out of it, into a folder on the same disk.
    let mut back = Laptop::new(&small.brug.path("schijf/terug"), 1_604);
    let words = Passphrase::new(PASSPHRASE);
    let restore = |back: &Laptop| {
        let house = back.house();
        house
            .restore(&out, &words, RestoreMode::JoinAgain)
            .map(drop)
    };
    until_it_fits(
        &small.disk,
        &mut back,
        "restore",
        restore,
        Laptop::start_cold,
    );
    assert_eq!(back.titles().len(), 2);
    nothing_lies_beside(&back);
}

#[test]
fn founding_and_joining_on_a_full_disk_are_begun_again_once_there_is_room() {
    let Some(mut small) = Small::of(1_105) else {
        return;
    };
    let words = Passphrase::new(PASSPHRASE);
    let mut other = Laptop::new(&small.brug.path("schijf/waterkant"), 1_605);
    let found = |laptop: &Laptop| {
        let founding = Founding {
            centre: "Waterkant",
            person: "Kees",
            laptop: "Kassa",
            class: LaptopClass::Shared,
            passphrase: &words,
        };
        laptop.house().found(&founding).map(drop)
    };
    until_it_fits(&small.disk, &mut other, "found", found, Laptop::start_cold);
    other.house().sheets_done();
    nothing_lies_beside(&other);
    other.record(evening("Opening"));
    assert_eq!(other.titles(), ["Opening"]);
    assert_eq!(other.house().verify().unwrap().problems, []);
    drop(other);
    fs::remove_dir_all(small.brug.path("schijf/waterkant")).unwrap();

    let mut zohra = Laptop::new(&small.brug.path("schijf/zohra"), 1_606);
    let request = |laptop: &Laptop| {
        let house = laptop.house();
        house.join_request("Zohra", "Zohra thuis", LaptopClass::Personal, &words)
    };
    let state = until_it_fits(
        &small.disk,
        &mut zohra,
        "request",
        request,
        Laptop::start_cold,
    );
    nothing_lies_beside(&zohra);
    let mut digits = state.value.digits;
    let mut file = zohra.house().join_file().unwrap();
    // A request is spent before anything is tried with the digits, and stays so: then she asks once more.
    let (mut room, mut refused) = (0, 0);
    let approval = loop {
        small.disk.fill(room);
        let whose = Whose::Somebody(Role::Volunteer);
        let approved = small.marga.house().join_approve(&file, &digits, whose);
        small.disk.make_room();
        match approved.map_err(|error| error.code()) {
            Ok(approval) => break approval,
            Err("request_spent") => {
                zohra.house().join_cancel().unwrap();
                digits = request(&zohra).unwrap().value.digits;
                file = zohra.house().join_file().unwrap();
                continue;
            }
            Err(code) => assert_eq!(code, "disk_full", "approve, {room}"),
        }
        small.marga.switch_off();
        small.marga.switch_on();
        assert_eq!(small.marga.house().verify().unwrap().problems, []);
        (room, refused) = (room + 1 + room / 4, refused + 1);
    };
    assert!(refused > 0, "approved without any room");
    // Once the ledger has come it is in, and the rest is made good when it starts again.
    let finish = |laptop: &Laptop| match laptop.house().join_finish(&approval.answer) {
        Ok(finished) => Ok(finished.value),
        Err(_) if laptop.house().join_state().unwrap().is_none() => Ok(approval.pictures),
        Err(refused) => Err(refused),
    };
    let sits = |laptop: &mut Laptop| {
        laptop.start_cold();
        let house: &House = laptop.house();
        let faces = house.faces().unwrap();
        house.unlock(&faces[0].enrolment, &words).unwrap();
    };
    let pictures = until_it_fits(&small.disk, &mut zohra, "finish", finish, sits);
    assert_eq!(pictures, approval.pictures);
    assert_eq!(zohra.house().stage(), Stage::Open);
    let stick = small.brug.path("stick");
    for laptop in [&zohra, &small.marga, &zohra] {
        laptop.exchange(&mut Stick::open(&stick)).unwrap();
    }
    assert_eq!(zohra.titles(), ["Soep"]);
    assert_eq!(zohra.house().verify().unwrap().problems, []);
}

#[test]
fn a_book_on_a_full_disk_opens_or_says_why_not() {
    let Some(mut small) = Small::of(1_106) else {
        return;
    };
    let unlocked = small.marga.unlocked();
    let mut room = 0;
    let mut opened = 0;
    while opened < 3 {
        small.marga.switch_off();
        small.disk.fill(room);
        small.marga.start_cold();
        match small.marga.house().enter(unlocked.clone()) {
            Ok(_) => {
                opened += 1;
                assert_eq!(small.marga.titles(), ["Soep"], "{room}");
            }
            Err(refused) => assert_eq!(refused.code(), "disk_full", "{room}: {refused}"),
        }
        small.disk.make_room();
        room += 1 + room / 4;
        assert!(room < 4_000);
    }
}

#[test]
fn a_stick_that_is_full_for_real_says_so_and_keeps_what_was_on_it() {
    let brug = Neighbourhood::of(2, 1_107);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let stick = brug.path("rood");
    let Some(disk) = Disk::mount(&stick, 8) else {
        return;
    };
    let meets = |laptop: &Laptop| laptop.exchange(&mut Stick::open(&stick));
    amina.record(evening("Soep"));
    meets(amina).unwrap();
    let mut cake = evening("Taart");
    cake["note"] = json!("Met slagroom. ".repeat(700));
    marga.record(cake);
    let before = files(&stick);
    let mut room = 0;
    loop {
        disk.fill(room);
        let told = meets(marga).map(drop);
        let left = files(&stick);
        disk.make_room();
        // What came from it came, however little could be put.
        let mut titles = marga.titles();
        titles.sort();
        assert_eq!(titles, ["Soep", "Taart"]);
        let Err(refused) = told else { break };
        assert_eq!((refused.code(), refused.is_refusal()), ("stick_full", true));
        for (path, bytes) in &before {
            let there = left.iter().find(|(other, _)| other == path);
            assert_eq!(there.map(|(_, bytes)| bytes), Some(bytes), "{path:?}");
        }
        // Whole things only: Amina takes what fitted, and nothing looks torn.
        assert_eq!(
            amina.exchange(&mut Stick::open(&stick)).unwrap().set_aside,
            []
        );
        room += 1 + room / 4;
    }
    assert!(room > 0, "it was refused before");
    for laptop in [amina, marga, amina] {
        meets(laptop).unwrap();
    }
    assert_eq!(amina.book(), marga.book());
    assert_eq!(marga.house().status().unwrap().only_here, 0);
}

/// What was begun without room for it takes none either.
fn nothing_lies_beside(laptop: &Laptop) {
    let names = fs::read_dir(&laptop.folder).unwrap();
    let mut names = names.map(|it| it.unwrap().file_name().into_string().unwrap());
    let beside = names.find(|name| name.contains(".old") || name.ends_with(".new"));
    assert_eq!(beside, None);
}

/// Everything on a stick but what it was filled with.
fn files(stick: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = crate::sharing::insider::files(stick);
    files.retain(|(path, _)| !path.ends_with("ballast"));
    files
}
