//! The disk of a laptop is full, for real: each deed is refused by name, at whatever byte the room ends, nothing that was
//! saved is lost, and after somebody made room the same deed is done.

mod beginnings;

use samenboek_app::{AppError, Choice, ToForget};
use samenboek_crypto::Forgotten;
use samenboek_domain::case::CaseDraft;
use samenboek_domain::person::Role;
use samenboek_tests::disk::Disk;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use crate::sharing::insider::{Insider, copy};

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
    // Once it is said it is forgotten, and goes on by itself: at the next start, or when it is asked for again.
    until_it_fits(
        &small.disk,
        &mut small.marga,
        "forget",
        |marga| {
            let house = marga.house();
            let asked = || house.forget(&ToForget::Document(bird), true).map(drop);
            match asked() {
                Err(refused) if refused.code() == "not_found" => Ok(()),
                done => done,
            }
        },
        |marga| {
            marga.switch_off();
            marga.switch_on();
            let is_there = marga.titles().contains(&"Kwikstaart".to_owned());
            assert_eq!(is_there, marga.house().forgotten().unwrap().is_empty());
            assert_eq!(marga.house().verify().unwrap().problems, []);
        },
    );
    let known = small.marga.house().forgotten().unwrap();
    assert_eq!(known[0].was.as_deref(), Some("encounter"));
    assert!(!small.marga.titles().contains(&"Kwikstaart".to_owned()));
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
fn a_forgetting_that_was_said_and_not_done_for_want_of_room_is_asked_for_again_without_a_start() {
    let Some(small) = Small::of(1_109) else {
        return;
    };
    let bird = small.marga.record(evening("Kwikstaart"));
    let (mut room, mut said_and_not_done) = (0, 0);
    loop {
        small.disk.fill(room);
        let done = small.marga.house().forget(&ToForget::Document(bird), true);
        small.disk.make_room();
        let Err(refused) = done else { break };
        assert_eq!(refused.code(), "disk_full", "{room}: {refused}");
        let known = small.marga.house().forgotten().unwrap();
        said_and_not_done += known.iter().filter(|it| !it.gone_here).count();
        room += 1 + room / 4;
    }
    assert!(said_and_not_done > 0, "{room}");
    let book = Insider::of(&small.marga).book();
    let said = book.authority.said_forgotten(&Forgotten::Document(bird));
    assert_eq!(said, 1, "to say it twice is to loosen the brake");
    let known = small.marga.house().forgotten().unwrap();
    assert_eq!(known.len(), 1);
    assert!(!small.marga.titles().contains(&"Kwikstaart".to_owned()));
    assert_eq!(small.marga.house().verify().unwrap().problems, []);
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

/// Everything on a stick but what it was filled with.
fn files(stick: &std::path::Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = crate::sharing::insider::files(stick);
    files.retain(|(path, _)| !path.ends_with("ballast"));
    files
}

#[test]
fn a_case_that_comes_to_a_full_disk_is_read_once_there_is_room() {
    let brug = Neighbourhood::of(1, 1_108);
    let Some(disk) = Disk::mount(&brug.path("schijf"), 24) else {
        return;
    };
    let stick = brug.path("stick");
    let leads = |name: &str, folder: &str, seed| {
        let mut laptop = Laptop::new(&brug.path(folder), seed);
        let own = format!("{name} thuis");
        laptop.join(&brug.laptops[0], name, &own, Role::Coordinator);
        laptop
    };
    let mut karin = leads("Karin", "schijf/karin", 1_608);
    let petra = leads("Petra", "petra", 1_609);
    for _ in 0..3 {
        for laptop in [&brug.laptops[0], &karin, &petra] {
            laptop.exchange(&mut Stick::open(&stick)).unwrap();
        }
    }
    let draft = json!({"reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
        "first_party": {"name": "Buur van boven"}, "summary": "Muziek na tienen. ".repeat(60)});
    let draft = CaseDraft::from_json(draft).unwrap();
    let id = petra.house().record_case(draft).unwrap().value.id;
    petra.exchange(&mut Stick::open(&stick)).unwrap();
    // Twice with as little room: what the disk refused is not the case's fault.
    let comes = |karin: &Laptop| {
        let _ = karin.exchange(&mut Stick::open(&stick));
        karin.exchange(&mut Stick::open(&stick)).map(drop)
    };
    until_it_fits(&disk, &mut karin, "case", comes, |karin| {
        karin.switch_off();
        karin.switch_on();
        assert_eq!(karin.house().verify().unwrap().problems, []);
    });
    assert!(karin.house().case(&id).is_ok());
    karin.switch_off();
    karin.switch_on();
    assert!(karin.house().case(&id).is_ok());
}
