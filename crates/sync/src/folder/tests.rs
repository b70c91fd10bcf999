#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::io::ErrorKind;

use samenboek_domain::refusal::Refused;
use tempfile::TempDir;

use super::*;
use crate::carrier::contract::{DE_BRUG, carrier_contract, head, parcel, statement};

fn fresh_stick() -> (Folder, TempDir) {
    let stick = tempfile::tempdir().unwrap();
    (Folder::open(stick.path()).unwrap(), stick)
}

mod on_an_empty_stick {
    use super::*;
    carrier_contract!(fresh_stick);
}

/// A stick full of holiday pictures, and of things that only look like ours.
fn used_stick() -> (Folder, TempDir) {
    let stick = tempfile::tempdir().unwrap();
    let ours = stick.path().join(OURS);
    let ledger = ours.join(DE_BRUG.to_string()).join("ledger");
    fs::create_dir_all(ledger.join("deeper/and/deeper")).unwrap();
    fs::create_dir_all(ours.join(".Trash-1000/files")).unwrap();
    fs::create_dir_all(ours.join(PASSING)).unwrap();
    for name in [
        "photo.jpg",
        "samenboek.txt",
        "samenboek/readme.txt",
        "samenboek/.part/1-1",
    ] {
        fs::write(stick.path().join(name), b"not ours").unwrap();
    }
    fs::write(ledger.join("._statement"), b"not ours").unwrap();
    fs::write(ledger.join("statement.tmp"), b"not ours").unwrap();
    // A parcel in the folder of another first character is in no place of ours.
    let astray = paths::place(&parcel(1)).unwrap();
    let file = astray.file_name().unwrap();
    let shelf = ours.join(astray.parent().unwrap().with_file_name("0"));
    fs::create_dir_all(&shelf).unwrap();
    fs::write(shelf.join(file), b"not ours").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let not_text = std::ffi::OsStr::from_bytes(b"\xff\xfe");
        fs::write(ledger.join(not_text), b"not ours").unwrap();
        std::os::unix::fs::symlink(&ours, ours.join("loop")).unwrap();
        std::os::unix::fs::symlink("..", ledger.join("up")).unwrap();
    }
    (Folder::open(stick.path()).unwrap(), stick)
}

mod on_a_used_stick {
    use super::*;

    fn without_the_known_centre() -> (Folder, TempDir) {
        let (folder, stick) = used_stick();
        // The sentence about centres counts folders; here one is there without anything in it.
        fs::remove_dir_all(stick.path().join(OURS).join(DE_BRUG.to_string())).unwrap();
        (folder, stick)
    }

    carrier_contract!(used_stick:
        nothing_lies_at_a_fresh_place,
        what_was_put_is_got_back_byte_for_byte,
        putting_again_replaces,
        a_listing_is_sorted_and_keeps_to_its_prefix,
        what_was_deleted_is_gone_and_deleting_twice_is_fine,
        a_name_that_is_not_ours_is_refused,
        more_than_a_parcel_is_refused_and_leaves_the_old,
        more_than_a_thousand_small_parcels_are_listed_and_got,
        any_deeds_in_any_order_leave_what_a_map_would_hold,
    );
    carrier_contract!(without_the_known_centre: the_centres_are_those_that_put_something,);
}

/// Every file on the stick, by its path from the root.
fn files(stick: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![stick.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            } else {
                let path = entry.path();
                let path = path.strip_prefix(stick).unwrap();
                found.insert(path.to_str().unwrap().replace('\\', "/"));
            }
        }
    }
    found
}

#[test]
fn everything_of_ours_lies_in_one_folder_and_parcels_by_their_first_character() {
    let (mut folder, stick) = fresh_stick();
    fs::write(stick.path().join("photo.jpg"), b"holiday").unwrap();
    for name in [statement(1), head(3), parcel(7)] {
        folder.put(&name, b"sealed").unwrap();
    }
    folder.flush().unwrap();
    let parcel = parcel(7);
    let (circle, file) = parcel.rsplit_once('/').unwrap();
    let hash = file.rsplit_once('-').unwrap().1;
    assert_eq!(
        files(stick.path()),
        BTreeSet::from([
            "photo.jpg".to_owned(),
            format!("samenboek/{}", statement(1)),
            format!("samenboek/{}", head(3)),
            format!("samenboek/{circle}/{}/{file}", &hash[..1]),
        ])
    );
}

#[test]
fn opening_and_listing_a_stick_writes_nothing() {
    let (mut folder, stick) = fresh_stick();
    folder.list("").unwrap();
    folder.centres().unwrap();
    folder.delete(&parcel(1)).unwrap();
    folder.flush().unwrap();
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
}

#[test]
fn what_a_pulled_stick_left_half_written_is_never_seen_and_swept_away() {
    let (mut folder, stick) = fresh_stick();
    folder.put(&parcel(1), b"whole").unwrap();
    let half = stick.path().join(OURS).join(PASSING).join("77-1");
    fs::write(&half, b"ha").unwrap();
    assert_eq!(folder.list("").unwrap(), [parcel(1)]);
    let mut again = Folder::open(stick.path()).unwrap();
    assert!(!half.exists());
    assert_eq!(again.get(&parcel(1)).unwrap(), b"whole");
}

#[test]
fn another_laptop_sweeping_the_shared_folder_costs_nothing() {
    let (mut amina, shared) = fresh_stick();
    amina.put(&parcel(1), b"one").unwrap();
    let _jan = Folder::open(shared.path()).unwrap();
    fs::remove_dir_all(shared.path().join(OURS)).unwrap();
    amina.put(&parcel(2), b"two").unwrap();
    assert_eq!(amina.list("").unwrap(), [parcel(2)]);
}

#[test]
fn two_laptops_never_write_under_one_passing_name() {
    let (mut amina, shared) = fresh_stick();
    amina.put(&parcel(1), b"one").unwrap();
    let passing = shared.path().join(OURS).join(PASSING);
    let next = passing.join(format!("{}-{}", std::process::id(), 2));
    fs::write(&next, b"of somebody else").unwrap();
    amina.put(&parcel(2), b"two").unwrap();
    assert_eq!(amina.get(&parcel(2)).unwrap(), b"two");
    assert_eq!(fs::read(next).unwrap(), b"of somebody else");
}

#[test]
fn every_folder_that_changed_is_synced_once() {
    let (mut folder, stick) = fresh_stick();
    folder.put(&statement(1), b"x").unwrap();
    folder.put(&statement(2), b"x").unwrap();
    let ours = stick.path().join(OURS);
    let centre = ours.join(DE_BRUG.to_string());
    assert_eq!(
        folder.touched,
        BTreeSet::from([
            stick.path().to_owned(),
            ours,
            centre.clone(),
            centre.join("ledger")
        ])
    );
    folder.flush().unwrap();
    assert_eq!(folder.touched, BTreeSet::new());
    folder.put(&statement(3), b"x").unwrap();
    assert_eq!(folder.touched, BTreeSet::from([centre.join("ledger")]));
    folder.flush().unwrap();
    folder.delete(&statement(3)).unwrap();
    assert_eq!(folder.touched, BTreeSet::from([centre.join("ledger")]));
}

#[test]
fn a_file_as_large_as_a_film_is_not_read() {
    let (mut folder, stick) = fresh_stick();
    folder.put(&statement(1), b"x").unwrap();
    let path = stick.path().join(OURS).join(statement(1));
    for length in [MOST_BYTES + 1, 300 * 1024 * 1024, 1 << 40] {
        let film = fs::OpenOptions::new().write(true).open(&path).unwrap();
        // Some file systems hold no file that large.
        if film.set_len(length).is_ok() {
            assert_eq!(
                folder.get(&statement(1)).unwrap_err().code(),
                "stick_too_large"
            );
        }
    }
}

#[test]
fn a_stick_with_more_on_it_than_any_book_has_is_said_and_not_kept_in_memory() {
    let (mut folder, stick) = fresh_stick();
    for number in 1..=20 {
        folder.put(&statement(number), b"x").unwrap();
    }
    let ledger = stick.path().join(OURS).join(statement(1));
    let ledger = ledger.parent().unwrap();
    for number in 0..80 {
        fs::write(ledger.join(format!("holiday-{number}.jpg")), b"x").unwrap();
    }
    let listed = |looked_at, names| {
        let limits = reading::Limits { looked_at, names };
        reading::list(&stick.path().join(OURS), "", &limits)
    };
    assert_eq!(listed(1_000, 20).unwrap().len(), 20);
    for (looked_at, names) in [(100, 20), (1_000, 19)] {
        let error = folder.fault("", listed(looked_at, names).unwrap_err());
        assert_eq!(error.code(), "stick_too_many");
        assert!(!error.concerns_one_name_only());
    }
}

#[test]
fn a_stick_that_is_gone_is_said_to_be_gone() {
    let (mut folder, stick) = fresh_stick();
    folder.put(&parcel(1), b"x").unwrap();
    let root = stick.path().to_owned();
    let aside = root.with_extension("aside");
    fs::rename(&root, &aside).unwrap();
    let all_gone = |folder: &mut Folder| {
        for code in [
            folder.list("").unwrap_err().code(),
            folder.get(&parcel(1)).unwrap_err().code(),
            folder.put(&parcel(2), b"x").unwrap_err().code(),
            folder.delete(&parcel(1)).unwrap_err().code(),
            folder.flush().unwrap_err().code(),
            folder.centres().unwrap_err().code(),
        ] {
            assert_eq!(code, "stick_gone");
        }
    };
    all_gone(&mut folder);
    assert_eq!(Folder::open(&root).unwrap_err().code(), "stick_gone");
    // The empty folder that a pulled stick leaves behind is not the stick.
    #[cfg(unix)]
    {
        fs::create_dir(&root).unwrap();
        all_gone(&mut folder);
        assert_eq!(fs::read_dir(&root).unwrap().count(), 0);
        fs::remove_dir(&root).unwrap();
    }
    fs::rename(&aside, &root).unwrap();
    assert_eq!(folder.get(&parcel(1)).unwrap(), b"x");
}

#[test]
fn a_file_is_no_stick() {
    let stick = tempfile::tempdir().unwrap();
    let file = stick.path().join("photo.jpg");
    fs::write(&file, b"holiday").unwrap();
    assert_eq!(Folder::open(&file).unwrap_err().code(), "stick_not_a_file");
}

#[test]
fn a_folder_where_a_file_belongs_and_a_file_where_a_folder_belongs_are_refused() {
    let (mut folder, stick) = fresh_stick();
    let ours = stick.path().join(OURS);
    fs::create_dir_all(ours.join(statement(1))).unwrap();
    assert_eq!(folder.list("").unwrap(), Vec::<String>::new());
    assert_eq!(
        folder.get(&statement(1)).unwrap_err().code(),
        "stick_not_a_file"
    );
    assert_eq!(
        folder.put(&statement(1), b"x").unwrap_err().code(),
        "stick_not_a_file"
    );
    fs::write(ours.join(DE_BRUG.to_string()).join("heads"), b"x").unwrap();
    assert_eq!(folder.list("").unwrap(), Vec::<String>::new());
    assert_eq!(folder.get(&head(1)).unwrap_err().code(), "stick_not_a_file");
    assert_eq!(
        folder.put(&head(1), b"x").unwrap_err().code(),
        "stick_not_a_file"
    );
    assert!(fs::read_dir(ours.join(PASSING)).unwrap().next().is_none());
}

#[cfg(unix)]
mod with_links {
    use super::*;
    use std::os::unix::fs::symlink;

    /// A stick, and beside it a folder of the laptop that nobody on a stick may touch.
    fn stick_and_home() -> (Folder, TempDir, TempDir) {
        let (folder, stick) = fresh_stick();
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("letter"), b"private").unwrap();
        (folder, stick, home)
    }

    fn letter(home: &TempDir) -> Vec<u8> {
        fs::read(home.path().join("letter")).unwrap()
    }

    #[test]
    fn a_link_in_the_place_of_a_parcel_is_not_read_and_never_written_through() {
        let (mut folder, stick, home) = stick_and_home();
        folder.put(&statement(1), b"x").unwrap();
        let place = stick.path().join(OURS).join(statement(2));
        symlink(home.path().join("letter"), &place).unwrap();
        assert_eq!(folder.list("").unwrap(), [statement(1)]);
        assert_eq!(
            folder.get(&statement(2)).unwrap_err().code(),
            "stick_not_a_file"
        );
        folder.put(&statement(2), b"sealed").unwrap();
        assert_eq!(folder.get(&statement(2)).unwrap(), b"sealed");
        fs::remove_file(&place).unwrap();
        symlink(home.path().join("letter"), &place).unwrap();
        folder.delete(&statement(2)).unwrap();
        assert_eq!(letter(&home), b"private");
    }

    #[test]
    fn a_link_in_the_place_of_a_folder_is_not_entered() {
        for linked in [
            OURS.to_owned(),
            format!("{OURS}/{DE_BRUG}"),
            format!("{OURS}/{DE_BRUG}/ledger"),
        ] {
            let (mut folder, stick, home) = stick_and_home();
            let place = stick.path().join(&linked);
            fs::create_dir_all(place.parent().unwrap()).unwrap();
            // What the link leads to has everything that is wanted.
            for name in [statement(1), format!("{OURS}/{}", statement(1))] {
                let wanted = home.path().join(name);
                fs::create_dir_all(wanted.parent().unwrap()).unwrap();
                fs::write(wanted, b"of the laptop").unwrap();
            }
            let leads_to = home
                .path()
                .join(linked.strip_prefix("samenboek/").unwrap_or(""));
            symlink(leads_to, &place).unwrap();
            let before = files(home.path());
            assert_eq!(folder.list("").unwrap(), Vec::<String>::new(), "{linked}");
            for code in [
                folder.get(&statement(1)).unwrap_err().code(),
                folder.put(&statement(1), b"x").unwrap_err().code(),
                folder.put(&statement(2), b"x").unwrap_err().code(),
                folder.delete(&statement(1)).unwrap_err().code(),
            ] {
                assert_eq!(code, "stick_not_a_file", "{linked}");
            }
            assert_eq!(files(home.path()), before, "{linked}");
        }
    }

    #[test]
    fn a_link_in_the_place_of_the_passing_folder_empties_nobodys_folder() {
        let (_, stick, home) = stick_and_home();
        fs::create_dir(stick.path().join(OURS)).unwrap();
        symlink(home.path(), stick.path().join(OURS).join(PASSING)).unwrap();
        let mut folder = Folder::open(stick.path()).unwrap();
        assert_eq!(
            folder.put(&head(1), b"x").unwrap_err().code(),
            "stick_not_a_file"
        );
        assert_eq!(files(home.path()), BTreeSet::from(["letter".to_owned()]));
        assert_eq!(letter(&home), b"private");
    }

    #[test]
    fn folders_that_lead_into_one_another_end() {
        let (mut folder, stick, _home) = stick_and_home();
        folder.put(&statement(1), b"x").unwrap();
        let ours = stick.path().join(OURS);
        let other = CentreId::from_bytes([9; 32]).to_string();
        symlink(&ours, ours.join(&other)).unwrap();
        symlink(&ours, ours.join(DE_BRUG.to_string()).join("heads")).unwrap();
        assert_eq!(folder.list("").unwrap(), [statement(1)]);
        assert_eq!(folder.centres().unwrap(), BTreeSet::from([DE_BRUG]));
    }

    #[test]
    fn a_pipe_does_not_keep_anybody_waiting() {
        let (mut folder, stick, _home) = stick_and_home();
        folder.put(&statement(1), b"x").unwrap();
        let pipe = stick.path().join(OURS).join(statement(2));
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        assert_eq!(folder.list("").unwrap(), [statement(1)]);
        assert_eq!(
            folder.get(&statement(2)).unwrap_err().code(),
            "stick_not_a_file"
        );
    }
}

#[test]
fn twenty_thousand_parcels_fit_under_the_names_of_fat() {
    // FAT holds 65,536 entries of 32 bytes a folder; a name takes one and one more for every 13
    // characters.
    let mut entries: std::collections::BTreeMap<PathBuf, usize> = std::collections::BTreeMap::new();
    let mut seen = BTreeSet::new();
    for number in 0..20_000 {
        let path = paths::place(&parcel(number)).unwrap();
        let text = path.to_str().unwrap().to_owned();
        assert_eq!(text, text.to_lowercase());
        assert!(seen.insert(text));
        let file = path.file_name().unwrap().len();
        assert!(file <= 255);
        *entries
            .entry(path.parent().unwrap().to_owned())
            .or_default() += 1 + file.div_ceil(13);
    }
    assert!(entries.values().all(|taken| *taken < 65_536 / 2));
    assert_eq!(entries.len(), 32);
    let longest = layout_of_the_longest_name();
    assert!(paths::place(&longest).unwrap().file_name().unwrap().len() <= 255);
}

fn layout_of_the_longest_name() -> String {
    parcel(1).replace("-1-1-", &format!("-{}-{}-", u64::MAX, u64::MAX))
}

#[test]
fn what_the_file_system_says_has_a_name_for_people() {
    let told = |kind: ErrorKind| at_name("x", kind.into()).code();
    for (kind, code) in [
        (ErrorKind::StorageFull, "stick_full"),
        (ErrorKind::QuotaExceeded, "stick_full"),
        (ErrorKind::ReadOnlyFilesystem, "stick_read_only"),
        (ErrorKind::PermissionDenied, "stick_denied"),
        (ErrorKind::StaleNetworkFileHandle, "stick_gone"),
        (ErrorKind::NotFound, "stick_missing"),
        (ErrorKind::IsADirectory, "stick_not_a_file"),
        (ErrorKind::NotADirectory, "stick_not_a_file"),
        (ErrorKind::InvalidData, "stick_failed"),
    ] {
        assert_eq!(told(kind), code, "{kind:?}");
    }
    #[cfg(target_os = "linux")]
    for (number, code) in [
        (28, "stick_full"),
        (122, "stick_full"),
        (30, "stick_read_only"),
        (13, "stick_denied"),
        (5, "stick_gone"),
        (6, "stick_gone"),
        (19, "stick_gone"),
        (116, "stick_gone"),
    ] {
        let error = std::io::Error::from_raw_os_error(number);
        assert_eq!(at_name("x", error).code(), code, "{number}");
    }
}

#[test]
fn a_stick_knows_how_much_room_it_has() {
    let (folder, _stick) = fresh_stick();
    assert!(folder.free_space().is_some_and(|bytes| bytes > 0));
}
