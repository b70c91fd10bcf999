//! What is begun on a full disk, or laid beside it: a backup, a book that is put back, a centre, a newcomer.

use std::fs;

use samenboek_app::{Founding, House, LaptopClass, Passphrase, RestoreMode, Stage, Whose};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, PASSPHRASE, Stick, evening};

use super::{Small, until_it_fits};

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

/// What was begun without room for it takes none either.
fn nothing_lies_beside(laptop: &Laptop) {
    let names = fs::read_dir(&laptop.folder).unwrap();
    let names: Vec<String> = names
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    let is_beside = |name: &&String| name.contains(".old") || name.ends_with(".new");
    assert_eq!(names.iter().find(is_beside), None);
    let remembered = |name: &&String| name.starts_with("private-") && name.ends_with(".db");
    assert!(names.iter().filter(remembered).count() <= 1, "{names:?}");
}
