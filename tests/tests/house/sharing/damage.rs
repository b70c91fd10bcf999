//! Files on a stick that are not what they were: changed, cut off, emptied, swapped, grown.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};
use serde_json::json;

use super::insider::{copy, files};

/// Marga wrote three evenings that left one by one; Amina has none of them yet.
struct Story {
    brug: Neighbourhood,
    fresh: Vec<PathBuf>,
}

fn story(seed: u64) -> Story {
    let mut brug = Neighbourhood::of(2, seed);
    for title in ["Soep", "Taart", "Thee"] {
        let id = brug.laptops[0].record(evening(title));
        brug.laptops[0].exchange(&mut brug.stick()).unwrap();
        brug.laptops[0].patch(&id, json!({"note": "En toen zongen we."}));
        brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    }
    let had: Vec<Vec<u8>> = {
        let other = brug.path("what amina had");
        brug.laptops[1].exchange(&mut Stick::open(&other)).unwrap();
        files(&other).into_iter().map(|(_, bytes)| bytes).collect()
    };
    let fresh = files(&brug.path("stick"))
        .into_iter()
        .filter(|(path, bytes)| !path.to_string_lossy().contains("/heads/") && !had.contains(bytes))
        .map(|(path, _)| path)
        .collect();
    brug.laptops[1].switch_off();
    Story { brug, fresh }
}

impl Story {
    /// Amina as she was, on a folder of her own, and the stick as it was.
    fn again(&self, number: usize) -> (Laptop, PathBuf) {
        let (home, stick) = (
            self.brug.path(&format!("amina-{number}")),
            self.brug.path(&format!("stick-{number}")),
        );
        copy(&self.brug.laptops[1].folder, &home);
        copy(&self.brug.path("stick"), &stick);
        (
            Laptop::from_template(
                &home,
                7_000 + number as u64,
                self.brug.laptops[1].unlocked(),
            ),
            stick,
        )
    }

    fn on(&self, stick: &Path, file: &Path) -> PathBuf {
        stick.join(file.strip_prefix(self.brug.path("stick")).unwrap())
    }

    fn contained_and_healed(&self, what: &str, amina: &Laptop, stick: &Path) {
        let marga = &self.brug.laptops[0];
        let read = amina
            .exchange(&mut Stick::open(stick))
            .unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert!(
            amina.titles().len() < 3 || amina.book() != marga.book(),
            "{what}: something was missing: {read:?}"
        );
        assert_eq!(amina.house().verify().unwrap().problems, [], "{what}");
        marga.exchange(&mut Stick::open(stick)).unwrap();
        let healed = amina.exchange(&mut Stick::open(stick)).unwrap();
        assert_eq!(
            (healed.set_aside.len(), healed.slip.waiting),
            (0, 0),
            "{what}"
        );
        assert_eq!(amina.book(), marga.book(), "{what}");
        assert_eq!(amina.house().verify().unwrap().problems, [], "{what}");
    }
}

#[test]
fn one_byte_changed_anywhere_is_never_merged_and_heals_when_the_owner_comes_by() {
    let story = story(111);
    assert!(story.fresh.len() >= 3, "{:?}", story.fresh);
    let mut number = 0;
    for file in &story.fresh {
        let length = fs::read(file).unwrap().len();
        // Magic, kind, centre, signer, numbers, the sealed body, the signature.
        for place in [0, 5, 10, 100, 125, 210, length / 2, length - 1] {
            number += 1;
            let (amina, stick) = story.again(number);
            let path = story.on(&stick, file);
            let mut bytes = fs::read(&path).unwrap();
            bytes[place] ^= 0x10;
            fs::write(&path, bytes).unwrap();
            story.contained_and_healed(
                &format!("byte {place} of {}", file.display()),
                &amina,
                &stick,
            );
        }
    }
}

#[test]
fn files_cut_off_emptied_swapped_or_grown_are_never_merged_and_heal() {
    let story = story(112);
    let mut number = 0;
    for (at, file) in story.fresh.iter().enumerate() {
        let other = fs::read(&story.fresh[(at + 1) % story.fresh.len()]).unwrap();
        let whole = fs::read(file).unwrap();
        for (what, bytes) in [
            ("0 bytes", vec![]),
            ("half", whole[..whole.len() / 2].to_vec()),
            ("one byte short", whole[..whole.len() - 1].to_vec()),
            ("one byte more", [whole.as_slice(), &[0]].concat()),
            ("another parcel's bytes", other),
            ("something else", b"geen pakje".to_vec()),
        ] {
            number += 1;
            let (amina, stick) = story.again(number);
            fs::write(story.on(&stick, file), bytes).unwrap();
            story.contained_and_healed(what, &amina, &stick);
        }
    }
}

#[test]
fn a_file_that_grew_beyond_anything_of_ours_heals_too() {
    let story = story(113);
    let (amina, stick) = story.again(1);
    let file = OpenOptions::new()
        .write(true)
        .open(story.on(&stick, &story.fresh[0]))
        .unwrap();
    file.set_len(300 * 1024 * 1024).unwrap();
    story.contained_and_healed("300 MB", &amina, &stick);
}

#[test]
fn a_damaged_statement_is_taken_away_and_put_again() {
    let mut brug = Neighbourhood::of(3, 114);
    brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    let ledger: Vec<PathBuf> = files(&brug.path("stick"))
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.to_string_lossy().contains("/ledger/"))
        .collect();
    assert!(ledger.len() > 3);
    for path in &ledger {
        let mut bytes = fs::read(path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).unwrap();
    }
    // A newcomer sees nothing but damaged statements: nothing of them is believed.
    let mut kim = Laptop::new(&brug.path("laptop-kim"), 998);
    kim.join(
        &brug.laptops[0],
        "Kim",
        "Kim thuis",
        samenboek_domain::person::Role::Volunteer,
    );
    brug.laptops.push(kim);
    brug.everybody_meets();
    for path in &ledger {
        assert!(fs::read(path).is_ok(), "every statement lies there again");
    }
    let book = brug.laptops[0].book();
    for laptop in &brug.laptops {
        assert_eq!(laptop.book(), book);
        assert_eq!(laptop.house().status().unwrap().laptops.len(), 5);
    }
}

#[test]
fn a_whole_file_that_this_version_does_not_know_is_left_lying() {
    // A newer version may lay other things under our names: whole, by their hash, and not ours to take away.
    let brug = Neighbourhood::of(1, 115);
    brug.laptops[0].exchange(&mut brug.stick()).unwrap();
    let inside = super::insider::Insider::of(&brug.laptops[0]);
    let parcel = inside.store.keys_carried().unwrap().remove(0);
    let mut bytes = parcel.bytes().to_vec();
    bytes[4] = 2;
    let name = samenboek_domain::ids::ParcelName::from_bytes(
        *samenboek_crypto::Statement::name_of(&bytes).as_bytes(),
    );
    let place = samenboek_sync::layout::ParcelPlace {
        name,
        ..super::insider::place_of(&parcel)
    };
    use samenboek_sync::Carrier;
    samenboek_sync::Folder::open(&brug.path("stick"))
        .unwrap()
        .put(&place.path(), &bytes)
        .unwrap();
    for _ in 0..2 {
        let met = brug.laptops[0].exchange(&mut brug.stick()).unwrap();
        assert_eq!(met.slip.newer, 1, "and it is said each time");
    }
    let there = samenboek_sync::Folder::open(&brug.path("stick"))
        .unwrap()
        .get(&place.path())
        .unwrap();
    assert_eq!(there, bytes);
}
