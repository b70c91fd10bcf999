//! Sticks that are full, read-only, old, of others, empty, or hold other things under our name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use samenboek_app::House;
use samenboek_domain::ids::CentreId;
use samenboek_sync::{Carrier, CarrierError};
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use super::insider::{Insider, copy, files, lay_parcel, place_of};

/// A stick on which only so many bytes fit, or none at all may be written.
struct Tight {
    stick: Stick,
    left: Option<usize>,
}

impl Tight {
    fn write(&mut self, bytes: usize) -> Result<(), CarrierError> {
        match &mut self.left {
            None => Err(CarrierError::ReadOnly),
            Some(left) if *left < bytes => Err(CarrierError::Full),
            Some(left) => {
                *left -= bytes;
                Ok(())
            }
        }
    }
}

impl Carrier for Tight {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, CarrierError> {
        self.stick.list(prefix)
    }

    fn get(&mut self, name: &str) -> Result<Vec<u8>, CarrierError> {
        self.stick.get(name)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), CarrierError> {
        self.write(bytes.len())?;
        self.stick.put(name, bytes)
    }

    fn delete(&mut self, name: &str) -> Result<(), CarrierError> {
        self.write(0)?;
        self.stick.delete(name)
    }

    fn flush(&mut self) -> Result<(), CarrierError> {
        self.write(0)?;
        self.stick.flush()
    }

    fn free_space(&self) -> Option<u64> {
        self.left.map(|left| left as u64)
    }

    fn centres(&mut self) -> Result<BTreeSet<CentreId>, CarrierError> {
        self.stick.centres()
    }
}

#[test]
fn a_full_stick_is_said_and_loses_nothing_however_full_it_is() {
    let full = (0..).step_by(700).map(|room| {
        let brug = Neighbourhood::of(2, 121);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        for title in ["Soep", "Taart", "Thee"] {
            amina.record(evening(title));
        }
        amina.exchange(&mut brug.stick()).unwrap();
        marga.record(evening("Brood"));
        let told = marga.exchange(&mut Tight {
            stick: brug.stick(),
            left: Some(room),
        });
        assert_eq!(
            marga.titles().len(),
            4,
            "what lay on it came, and what was here stays"
        );
        let code = told.err().map(|error| error.code());
        // Amina gets what fitted, whole, and nothing else; with a larger stick everything.
        let met = amina.exchange(&mut brug.stick()).unwrap();
        assert_eq!(met.set_aside.len(), 0);
        brug.everybody_meets();
        assert_eq!(marga.book(), amina.book());
        assert_eq!(amina.titles().len(), 4);
        code
    });
    let told: Vec<Option<&str>> = full.take_while(Option::is_some).collect();
    assert!(told.len() > 2, "{told:?}");
    assert!(
        told.iter().all(|code| *code == Some("stick_full")),
        "{told:?}"
    );
}

#[test]
fn a_stick_that_can_only_be_read_is_read_and_said() {
    let brug = Neighbourhood::of(2, 122);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    marga.exchange(&mut brug.stick()).unwrap();
    amina.record(evening("Taart"));
    let before = files(&brug.path("stick"));
    let told = amina
        .exchange(&mut Tight {
            stick: brug.stick(),
            left: None,
        })
        .unwrap_err();
    assert_eq!(told.code(), "stick_read_only");
    assert_eq!(files(&brug.path("stick")), before);
    assert_eq!(amina.titles().len(), 2, "what lay on it is here");
    assert_eq!(
        amina.house().status().unwrap().only_here,
        1,
        "and what could not be put is said to be only here"
    );
    brug.everybody_meets();
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn the_same_bundle_twice_and_by_two_sticks_brings_nothing_new() {
    let brug = Neighbourhood::of(2, 123);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    marga.exchange(&mut brug.stick()).unwrap();
    copy(&brug.path("stick"), &brug.path("copy"));
    assert_eq!(amina.exchange(&mut brug.stick()).unwrap().brought, 1);
    let book = amina.book();
    for stick in ["stick", "copy", "stick"] {
        let again = amina.exchange(&mut Stick::open(&brug.path(stick))).unwrap();
        assert_eq!(
            (again.brought, again.set_aside.len(), again.slip.versions),
            (0, 0, 0)
        );
        assert_eq!(amina.book(), book);
    }
}

#[test]
fn an_older_stick_after_a_newer_one_takes_nothing_back() {
    let brug = Neighbourhood::of(2, 124);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let id = marga.record(evening("Soep"));
    let bin = marga.record(evening("Vergissing"));
    marga.exchange(&mut brug.stick()).unwrap();
    copy(&brug.path("stick"), &brug.path("old"));
    marga.patch(&id, json!({"title": "Erwtensoep"}));
    marga.house().throw_away(&bin).unwrap();
    marga.exchange(&mut brug.stick()).unwrap();
    amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!(amina.titles(), ["Erwtensoep"]);
    let old = amina.exchange(&mut Stick::open(&brug.path("old"))).unwrap();
    assert_eq!((old.brought, old.slip.versions), (0, 0));
    assert_eq!(amina.titles(), ["Erwtensoep"]);
    // And the old stick is up to date now.
    assert!(old.took > 0);
    assert_eq!(
        amina
            .exchange(&mut Stick::open(&brug.path("old")))
            .unwrap()
            .took,
        0
    );
}

#[test]
fn another_centres_stick_is_refused_and_nothing_is_written_to_it() {
    let brug = Neighbourhood::of(1, 125);
    let mut other = Laptop::new(&brug.path("waterkant"), 997);
    other.found("Waterkant", "Kees", "Kassa");
    other.record(evening("Avond van Waterkant"));
    other
        .exchange(&mut Stick::open(&brug.path("their stick")))
        .unwrap();
    let before = files(&brug.path("their stick"));
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let told = marga
        .exchange(&mut Stick::open(&brug.path("their stick")))
        .unwrap_err();
    assert_eq!((told.code(), told.is_refusal()), ("other_book", true));
    assert_eq!(files(&brug.path("their stick")), before);
    assert_eq!(marga.titles(), ["Soep"]);
    // One stick with both books on it serves both.
    marga.exchange(&mut brug.stick()).unwrap();
    copy(&brug.path("their stick"), &brug.path("stick"));
    marga.exchange(&mut brug.stick()).unwrap();
    other.exchange(&mut brug.stick()).unwrap();
    assert_eq!(
        (marga.titles(), other.titles()),
        (
            vec!["Soep".to_owned()],
            vec!["Avond van Waterkant".to_owned()]
        )
    );
}

#[test]
fn their_parcels_under_our_name_are_set_aside() {
    let brug = Neighbourhood::of(1, 126);
    let mut other = Laptop::new(&brug.path("waterkant"), 996);
    other.found("Waterkant", "Kees", "Kassa");
    other.record(evening("Avond van Waterkant"));
    let (theirs, ours) = (Insider::of(&other), Insider::of(&brug.laptops[0]));
    let held = theirs.store.held().unwrap();
    for held in &held {
        let parcel =
            samenboek_crypto::Sealed::parse(theirs.store.parcel(&held.name).unwrap().unwrap())
                .unwrap();
        let place = samenboek_sync::layout::ParcelPlace {
            centre: ours.book().centre,
            circle: ours.team(),
            ..place_of(&parcel)
        };
        fs::create_dir_all(brug.path("stick")).unwrap();
        brug.stick().put(&place.path(), parcel.bytes()).unwrap();
    }
    let met = brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    assert_eq!(met.set_aside.len(), held.len());
    assert!(
        met.set_aside
            .iter()
            .all(|aside| aside.reason == "other_centre")
    );
    assert!(brug.laptops[0].titles().is_empty());
}

#[test]
fn an_empty_stick_takes_nothing_away_here_and_is_filled() {
    let brug = Neighbourhood::of(2, 127);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    brug.everybody_meets();
    let book = marga.book();
    for name in ["empty", "only our folder", "only the centre"] {
        let root = brug.path(name);
        fs::create_dir_all(&root).unwrap();
        match name {
            "only our folder" => fs::create_dir(root.join("samenboek")).unwrap(),
            "only the centre" => {
                let centre = Insider::of(marga).book().centre.to_string();
                fs::create_dir_all(root.join("samenboek").join(centre).join("ledger")).unwrap();
            }
            _ => {}
        }
        let met = marga.exchange(&mut Stick::open(&root)).unwrap();
        assert_eq!((met.brought, met.took > 0), (0, true), "{name}");
        assert_eq!(marga.book(), book);
        assert_eq!(marga.house().status().unwrap().only_here, 0);
    }
}

#[cfg(unix)]
#[test]
fn links_loops_and_other_peoples_files_in_our_folder_are_passed_by() {
    use std::os::unix::fs::symlink;
    let brug = Neighbourhood::of(2, 128);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    marga.exchange(&mut brug.stick()).unwrap();
    let stick = brug.path("stick");
    let inside = Insider::of(marga);
    let book = inside.book();
    let ours = stick.join("samenboek");
    let centre = ours.join(book.centre.to_string());
    let team = centre.join(book.team.to_string());
    let secret = brug.path("geheim.txt");
    fs::write(&secret, b"niet van de stick").unwrap();
    let invented = |number: u8| {
        let name = samenboek_domain::ids::ParcelName::from_bytes([number; 32]);
        samenboek_sync::layout::ParcelPlace {
            centre: book.centre,
            circle: book.team,
            signer: inside.closed.signer().id(),
            from: 500,
            to: 500,
            name,
        }
    };
    let file = |number: u8| {
        let path = invented(number).path();
        let file = path.rsplit('/').next().unwrap().to_owned();
        let shard = file.chars().next().unwrap().to_string();
        let folder = team.join(shard);
        fs::create_dir_all(&folder).unwrap();
        folder.join(file)
    };
    symlink(&secret, file(1)).unwrap();
    symlink("/dev/zero", file(2)).unwrap();
    fs::create_dir(file(3)).unwrap();
    symlink(&ours, centre.join("lus")).unwrap();
    // As a folder of parcels is called, but no name begins with an 8: what Amina brings needs its own place.
    symlink(&ours, team.join("8")).unwrap();
    symlink("/", ours.join("wortel")).unwrap();
    fs::write(centre.join("ledger").join("briefje.txt"), b"hoi").unwrap();
    fs::write(ours.join("Thumbs.db"), b"x").unwrap();
    fs::write(team.join("a".repeat(200)), b"x").unwrap();
    fs::create_dir_all(
        ours.join("diep")
            .join("dieper")
            .join("diepst")
            .join("nog dieper"),
    )
    .unwrap();
    fs::write(stick.join("vakantie.jpg"), b"x").unwrap();
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::ffi::OsStrExt;
        fs::write(
            team.join(std::ffi::OsStr::from_bytes(&[0xff, 0xfe, b'x'])),
            b"x",
        )
        .unwrap();
    }
    let sparse = fs::File::create(team.join("groot")).unwrap();
    sparse.set_len(4 * 1024 * 1024 * 1024).unwrap();
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (1, 0));
    assert_eq!(fs::read(&secret).unwrap(), b"niet van de stick");
    assert!(fs::symlink_metadata(file(1)).is_ok() && stick.join("vakantie.jpg").exists());
    brug.everybody_meets();
    assert_eq!(marga.book(), amina.book());
}

#[cfg(unix)]
#[test]
fn pipes_names_in_capitals_and_thousands_of_strange_files_cost_nothing_but_a_look() {
    let brug = Neighbourhood::of(2, 141);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    marga.exchange(&mut brug.stick()).unwrap();
    let inside = Insider::of(marga);
    let book = inside.book();
    let team = brug
        .path("stick")
        .join("samenboek")
        .join(book.centre.to_string())
        .join(book.team.to_string());
    let place = |number: u16| {
        let mut name = [7; 32];
        name[..2].copy_from_slice(&number.to_le_bytes());
        samenboek_sync::layout::ParcelPlace {
            centre: book.centre,
            circle: book.team,
            signer: inside.closed.signer().id(),
            from: 500 + u64::from(number),
            to: 500 + u64::from(number),
            name: samenboek_domain::ids::ParcelName::from_bytes(name),
        }
    };
    let file = |number: u16| {
        let path = place(number).path();
        let file = path.rsplit('/').next().unwrap().to_owned();
        let shard = place(number).name.to_string()[..1].to_owned();
        fs::create_dir_all(team.join(&shard)).unwrap();
        (team.join(shard), file)
    };
    // A pipe would be waited at for ever.
    let (folder, name) = file(0);
    let pipe = std::process::Command::new("mkfifo")
        .arg(folder.join(&name))
        .status();
    assert!(pipe.unwrap().success());
    // FAT knows no difference between these and ours.
    let (folder, name) = file(1);
    fs::write(folder.join(name.to_uppercase()), b"x").unwrap();
    // Two thousand that are called like ours, and ten thousand that are not.
    for number in 2..2_000 {
        let (folder, name) = file(number);
        fs::write(folder.join(name), b"x").unwrap();
    }
    let folder = file(0).0;
    for number in 0..10_000 {
        fs::write(folder.join(format!("foto-{number}")), b"").unwrap();
    }
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (1, 0));
    assert_eq!(amina.titles(), ["Soep"]);
    // What was called like ours and is not what its name says is gone, and nothing else.
    let (folder, name) = file(1);
    assert!(folder.join(name.to_uppercase()).exists() && folder.join("foto-9999").exists());
    let (folder, name) = file(2);
    assert!(!folder.join(name).exists());
    brug.everybody_meets();
    assert_eq!(marga.book(), amina.book());
}

#[test]
fn parcels_that_lie_under_a_false_name_or_in_a_false_place_do_no_harm() {
    let brug = Neighbourhood::of(2, 129);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    marga.exchange(&mut brug.stick()).unwrap();
    let inside = Insider::of(marga);
    // A head among the parcels, a parcel that claims all numbers, one that claims to be somebody else's.
    let (desk, long_ago) = (
        inside.open.desk(),
        samenboek_domain::time::Timestamp::from_millis(0),
    );
    let number = inside.store.next_head(&desk.id(), 0).unwrap();
    assert!(number > 0);
    let head = inside
        .store
        .make_head(desk, long_ago, number, None)
        .unwrap();
    lay_parcel(
        &brug.path("stick"),
        &samenboek_crypto::Sealed::parse(head).unwrap(),
    );
    let held = inside.store.held().unwrap();
    let newest = held
        .iter()
        .filter(|held| held.signer == inside.closed.signer().id())
        .max_by_key(|held| held.to)
        .unwrap();
    let parcel =
        samenboek_crypto::Sealed::parse(inside.store.parcel(&newest.name).unwrap().unwrap())
            .unwrap();
    let place = place_of(&parcel);
    let mut stick = brug.stick();
    stick.delete(&place.path()).unwrap();
    let wide = samenboek_sync::layout::ParcelPlace {
        from: 1,
        to: u64::MAX,
        ..place
    };
    let foreign = samenboek_sync::layout::ParcelPlace {
        signer: Insider::of(amina).closed.signer().id(),
        ..place
    };
    for place in [wide, foreign] {
        stick.put(&place.path(), parcel.bytes()).unwrap();
    }
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (1, 0));
    amina.record(evening("Taart"));
    brug.everybody_meets();
    assert_eq!(marga.book(), amina.book());
    assert_eq!(marga.titles().len(), 2);
}

#[test]
fn something_that_stands_in_the_way_is_said_and_loses_nothing() {
    let brug = Neighbourhood::of(2, 130);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let in_the_way: [fn(&Path); 2] = [
        |stick| fs::write(stick.join("samenboek"), b"een bestand").unwrap(),
        |stick| fs::remove_dir(stick).unwrap(),
    ];
    for (number, make) in in_the_way.iter().enumerate() {
        let root = brug.path(&format!("raar-{number}"));
        let mut stick = Stick::open(&root);
        make(&root);
        let told = marga.exchange(&mut stick).unwrap_err();
        assert!(
            ["stick_not_a_file", "stick_gone"].contains(&told.code()),
            "{}",
            told.code()
        );
    }
    assert_eq!(marga.house().status().unwrap().only_here, 1);
    brug.everybody_meets();
    assert_eq!(brug.laptops[1].titles(), ["Soep"]);
}

#[test]
fn two_instances_on_one_folder_are_refused_and_the_first_goes_on() {
    let mut brug = Neighbourhood::of(1, 131);
    let second = House::open(&brug.laptops[0].folder).err().unwrap();
    assert_eq!((second.code(), second.is_refusal()), ("in_use", true));
    brug.laptops[0].record(evening("Soep"));
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    assert_eq!(brug.laptops[0].titles(), ["Soep"]);
}
