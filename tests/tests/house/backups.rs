//! A copy a day by itself, which of them stay, what is in the way of one, and trying whether one can be put back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use samenboek_app::{Passphrase, RestoreMode, ToForget};
use samenboek_domain::case::CaseDraft;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};
use serde_json::json;

const DAY: u32 = 24 * 60 * 60;

/// Marga's laptop, and a folder that she chose for a copy a day.
fn with_a_folder(seed: u64) -> (Neighbourhood, PathBuf) {
    let brug = Neighbourhood::of(1, seed);
    let stick = brug.path("kluis");
    fs::create_dir(&stick).unwrap();
    let marga = &brug.laptops[0];
    marga.house().keep_daily_backup(Some(&stick)).unwrap();
    (brug, stick)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Every file below a folder, with what is in it; but for the database's index of its log, which changes with every look.
fn bytes(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes(&path));
        } else if !path.to_string_lossy().ends_with("-shm") {
            all.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    all
}

#[test]
fn a_copy_a_day_is_made_and_the_old_ones_go_and_nothing_of_anybody_else() {
    let (brug, stick) = with_a_folder(7_801);
    let marga = &brug.laptops[0];
    let house = marga.house();
    assert!(house.backup_is_due().unwrap());
    let others = [
        "foto.jpg",
        "Reservekopie 2026-11-01.samenboek",
        "Samenboek-Balie-0000-2026-01-01.samenboek",
    ];
    for name in others {
        fs::write(stick.join(name), "van iemand anders").unwrap();
    }
    for day in 0..40 {
        if day % 10 == 0 {
            marga.record(evening("Soep"));
        }
        house.backup_today().unwrap();
        assert!(!house.backup_is_due().unwrap());
        marga.clock.sleep(DAY);
        assert!(house.backup_is_due().unwrap());
    }
    let left = names(&stick);
    let ours: Vec<&String> = left
        .iter()
        .filter(|it| !others.contains(&it.as_str()))
        .collect();
    assert_eq!(left.len(), ours.len() + others.len());
    let days: Vec<&str> = ours
        .iter()
        .map(|it| &it[it.len() - 20..it.len() - 10])
        .collect();
    let expected = [
        "2026-11-30",
        "2026-12-13",
        "2026-12-20",
        "2026-12-25",
        "2026-12-26",
        "2026-12-27",
        "2026-12-28",
        "2026-12-29",
        "2026-12-30",
        "2026-12-31",
    ];
    assert_eq!(days, expected);
    let daily = house.daily_backup().unwrap();
    assert_eq!(daily.days.len(), expected.len());
    assert_eq!(daily.next_on.unwrap().to_string(), "2027-01-01");
    assert_eq!(daily.last.unwrap().path, stick.join(ours[ours.len() - 1]));
    // The oldest still opens.
    let back = Laptop::new(&brug.path("terug"), 78_011);
    let words = Passphrase::new(PASSPHRASE);
    back.house()
        .restore(&stick.join(ours[0]), &words, RestoreMode::JoinAgain)
        .unwrap();
    assert_eq!(back.titles().len(), 1);
}

#[test]
fn a_stick_that_is_not_there_is_no_error_and_is_told_after_a_week() {
    let (brug, stick) = with_a_folder(7_802);
    let marga = &brug.laptops[0];
    let house = marga.house();
    house.backup_today().unwrap();
    fs::rename(&stick, brug.path("in de la")).unwrap();
    for _ in 0..6 {
        marga.clock.sleep(DAY);
        assert!(!house.backup_is_due().unwrap());
        let daily = house.daily_backup().unwrap();
        assert!(!daily.is_there && daily.trouble.is_none());
        assert_eq!(daily.late_since, None);
    }
    marga.clock.sleep(DAY);
    let late = house.daily_backup().unwrap().late_since;
    assert_eq!(late.unwrap().to_string(), "2026-11-22");
    assert_eq!(house.backup_today().unwrap_err().code(), "stick_missing");
    assert!(!stick.exists(), "no folder is made where a stick should be");
    fs::rename(brug.path("in de la"), &stick).unwrap();
    assert!(house.backup_is_due().unwrap());
    house.backup_today().unwrap();
    assert_eq!(house.daily_backup().unwrap().late_since, None);
    assert_eq!(names(&stick).len(), 2);
    // Whoever wants none any more is asked nothing.
    house.keep_daily_backup(None).unwrap();
    marga.clock.sleep(30 * DAY);
    assert_eq!(house.daily_backup().unwrap().late_since, None);
    assert!(!house.backup_is_due().unwrap());
    assert_eq!(house.backup_today().unwrap_err().code(), "no_backup_folder");
    assert_eq!(names(&stick).len(), 2);
    let here = house.keep_daily_backup(Some(&marga.folder));
    assert_eq!(here.unwrap_err().code(), "backup_here");
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_stick_is_told_and_the_copies_of_before_stay_as_they_were() {
    use samenboek_tests::disk::Disk;
    let brug = Neighbourhood::of(1, 7_803);
    let marga = &brug.laptops[0];
    let stick = brug.path("kluis");
    let Some(disk) = Disk::mount(&stick, 24) else {
        return;
    };
    let house = marga.house();
    house.keep_daily_backup(Some(&stick)).unwrap();
    house.backup_today().unwrap();
    marga.clock.sleep(DAY);
    for but_for in [0, 1, 20] {
        disk.fill(but_for);
        let before = bytes(&stick);
        assert_eq!(house.backup_today().unwrap_err().code(), "stick_full");
        assert!(bytes(&stick) == before, "with room for {but_for} pages");
        let daily = house.daily_backup().unwrap();
        assert_eq!(daily.trouble.as_deref(), Some("stick_full"));
        assert_eq!(daily.days.len(), 1);
    }
    disk.make_room();
    house.backup_today().unwrap();
    assert_eq!(house.daily_backup().unwrap().trouble, None);
    assert_eq!(names(&stick).len(), 2);
}

#[test]
fn what_a_pulled_stick_left_half_way_is_cleared_and_never_counts() {
    let (mut brug, stick) = with_a_folder(7_804);
    let marga = &mut brug.laptops[0];
    marga.house().backup_today().unwrap();
    let whole = names(&stick).remove(0);
    let half = format!("{}.new", whole.replace("2026-11-22", "2026-11-21"));
    let strange = "Samenboek-Zaal-0000-2026-11-21.samenboek.new";
    for name in [half.as_str(), strange] {
        fs::write(stick.join(name), "SBKB").unwrap();
    }
    // The plug, too: what lay beside the database is gone at the next start.
    fs::write(marga.folder.join("shared.db.aside"), "half").unwrap();
    fs::create_dir(marga.folder.join("rehearsal")).unwrap();
    fs::write(marga.folder.join("rehearsal/keys.json"), "keys").unwrap();
    marga.switch_on();
    for left in ["shared.db.aside", "rehearsal"] {
        assert!(!marga.folder.join(left).exists(), "{left}");
    }
    marga.clock.sleep(DAY);
    let daily = marga.house().daily_backup().unwrap();
    assert_eq!(daily.days.len(), 1);
    marga.house().backup_today().unwrap();
    let left = names(&stick);
    assert_eq!(left.len(), 3, "{left:?}");
    assert!(!left.contains(&half) && left.contains(&strange.to_owned()));
}

#[test]
fn old_copies_are_counted_that_still_hold_what_was_forgotten() {
    let (brug, stick) = with_a_folder(7_805);
    let marga = &brug.laptops[0];
    let house = marga.house();
    let bird = marga.record(evening("Wielewaal"));
    for _ in 0..2 {
        house.backup_today().unwrap();
        marga.clock.sleep(DAY);
    }
    assert_eq!(house.daily_backup().unwrap().remembering, 0);
    house.forget(&ToForget::Document(bird), true).unwrap();
    assert_eq!(house.daily_backup().unwrap().remembering, 2);
    house.backup_today().unwrap();
    assert_eq!(house.daily_backup().unwrap().remembering, 2);
    for _ in 0..60 {
        marga.clock.sleep(DAY);
        house.backup_today().unwrap();
    }
    // The one of November is the last of its month.
    let daily = house.daily_backup().unwrap();
    assert_eq!(daily.remembering, 0, "{:?}", daily.days);
    assert_eq!(daily.days.len(), names(&stick).len());
}

#[test]
fn a_copy_is_tried_and_told_and_nothing_of_the_book_changes() {
    let mut brug = Neighbourhood::of(1, 7_806);
    // Cases are read at one's own laptop alone.
    let mut karin = Laptop::new(&brug.path("karin"), 7_806);
    karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
    brug.laptops.push(karin);
    brug.everybody_meets();
    let stick = brug.path("kluis");
    fs::create_dir(&stick).unwrap();
    let karin = &brug.laptops[1];
    let house = karin.house();
    house.keep_daily_backup(Some(&stick)).unwrap();
    let words = Passphrase::new(PASSPHRASE);
    assert_eq!(
        house.rehearse(None, &words).unwrap_err().code(),
        "no_backup_yet"
    );
    for title in ["Soep", "Taart", "Thee"] {
        karin.record(evening(title));
    }
    let draft = json!({"reported_on": "2026-11-20", "kinds": ["garden"], "referrer": "self",
        "first_party": {"name": "Fatma"}, "second_party": {"name": "Jan"}, "summary": "De heg."});
    house
        .record_case(CaseDraft::from_json(draft).unwrap())
        .unwrap();
    house.backup_today().unwrap();
    karin.record(evening("Van later"));
    karin.clock.sleep(DAY);

    let before = bytes(&karin.folder);
    let told = house.rehearse(None, &words).unwrap().value;
    assert_eq!((told.encounters, told.cases, told.problems), (3, 1, 0));
    assert_eq!(told.until.unwrap().to_rfc3339(), "2026-11-22T09:00:00.000Z");
    let mut after = bytes(&karin.folder);
    assert!(
        after
            .remove(&karin.folder.join("shared.db.rehearsed"))
            .is_some()
    );
    assert!(after == before, "the book is as it was");
    let rehearsed = house.daily_backup().unwrap().rehearsed.unwrap();
    assert_eq!(rehearsed.to_rfc3339(), "2026-11-23T09:00:00.000Z");
    // What is wrong is told, and the date stays that of the last one that was good.
    karin.clock.sleep(DAY);
    let file = stick.join(names(&stick).remove(0));
    let wrong = house.rehearse(None, &Passphrase::new("een heel ander wachtwoord 9"));
    assert_eq!(wrong.unwrap_err().code(), "wrong_passphrase");
    let whole = fs::read(&file).unwrap();
    let (damaged, cut) = (brug.path("damaged"), brug.path("cut"));
    let mut other = whole.clone();
    *other.last_mut().unwrap() ^= 1;
    fs::write(&damaged, other).unwrap();
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    for file in [&damaged, &cut] {
        let refused = house.rehearse(Some(file), &words).unwrap_err();
        assert_eq!(refused.code(), "backup_damaged");
    }
    assert_eq!(house.daily_backup().unwrap().rehearsed, Some(rehearsed));
    assert!(!karin.folder.join("rehearsal").exists());
    fs::rename(&stick, brug.path("in de la")).unwrap();
    assert_eq!(
        house.rehearse(None, &words).unwrap_err().code(),
        "stick_missing"
    );
    assert_eq!(karin.titles().len(), 4);
    assert_eq!(house.verify().unwrap().problems, []);
}

#[test]
#[cfg(unix)]
fn whoever_writes_does_not_wait_for_a_slow_stick() {
    use std::io::Read;
    use std::process::Command;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    let (brug, stick) = with_a_folder(7_807);
    let marga = &brug.laptops[0];
    // A pipe takes nothing until somebody reads from it: no stick is slower.
    let slow = stick.join("traag.samenboek");
    let pipe = stick.join("traag.samenboek.new");
    assert!(
        Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );
    thread::scope(|scope| {
        let copying = scope.spawn(|| marga.house().backup(&slow));
        let (say, said) = mpsc::channel();
        scope.spawn(move || {
            marga.record(evening("Onder het kopiëren"));
            say.send(()).unwrap();
        });
        let written = said.recv_timeout(Duration::from_secs(60));
        let mut sealed = Vec::new();
        fs::File::open(&pipe)
            .unwrap()
            .read_to_end(&mut sealed)
            .unwrap();
        assert!(written.is_ok(), "it waited");
        assert!(!sealed.is_empty());
        // A pipe cannot be read back, so this copy does not count.
        assert!(copying.join().unwrap().is_err());
    });
    assert_eq!(names(&stick), Vec::<String>::new());
    assert_eq!(marga.titles().len(), 1);
}

#[cfg(unix)]
#[test]
fn a_link_that_lies_where_a_copy_begins_is_never_written_through() {
    let (brug, stick) = with_a_folder(7_831);
    let marga = brug.laptops[0].house();
    let precious = brug.path("sleutels");
    fs::write(&precious, b"precious").unwrap();
    let copy = stick.join("kopie.samenboek");
    std::os::unix::fs::symlink(&precious, stick.join("kopie.samenboek.new")).unwrap();
    marga.backup(&copy).unwrap();
    assert_eq!(fs::read(&precious).unwrap(), b"precious");
    assert!(fs::symlink_metadata(&copy).unwrap().is_file());
    assert!(!names(&stick).iter().any(|name| name.ends_with(".new")));
}
