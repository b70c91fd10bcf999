//! On the way: the text first, carried by others, interrupted, damaged, to a newcomer, and readable to nobody between.

use std::fs;

use samenboek_crypto::Sealed;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

use super::{add, awaited, evening_with_photo, is_sound, meets, photos, picture, pictures_on};
use crate::sharing::insider::{Insider, copy, files};

#[test]
fn over_the_network_the_picture_comes_too_and_both_then_stand_the_same() {
    let brug = Neighbourhood::of(2, 1211);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (evening, photo) = evening_with_photo(marga, 11);
    let met = crate::lan::meets(amina, marga).unwrap();
    assert_eq!((met.slip.encounters, met.slip.photos), (1, 1));
    assert!(photos(amina, &evening)[0].here);
    assert_eq!(picture(amina, &photo), picture(marga, &photo));
    let again = crate::lan::meets(marga, amina).unwrap();
    assert_eq!((again.brought, again.slip.photos), (0, 0));
    let standing = |laptop: &Laptop| Insider::of(laptop).store.standing().unwrap();
    assert_eq!(standing(marga), standing(amina));
    for laptop in [marga, amina] {
        is_sound(laptop, 1);
    }
}

#[test]
fn a_stick_pulled_at_any_call_has_the_text_before_the_picture_and_the_next_visit_goes_on() {
    let mut text_alone = 0;
    for call in 0.. {
        let brug = Neighbourhood::of(2, 1212);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        let (evening, photo) = evening_with_photo(marga, 12);
        meets(marga, &brug.path("stick"));
        let mut stick = brug.stick().pulled_at(call);
        let done = amina.exchange(&mut stick);
        let has_text = amina.house().encounter(&evening).is_ok();
        let has_picture = has_text && photos(amina, &evening).iter().any(|it| it.here);
        if has_text && !has_picture {
            text_alone += 1;
            assert_eq!(awaited(amina), 1, "at {call}");
            assert_eq!(picture(amina, &photo), None);
        }
        let pulled = stick.pulled;
        assert_eq!(done.is_err(), pulled, "at {call}");
        meets(amina, &brug.path("stick"));
        assert_eq!(picture(amina, &photo), picture(marga, &photo), "at {call}");
        is_sound(amina, 1);
        if !pulled {
            break;
        }
    }
    assert!(text_alone >= 3, "{text_alone}");
}

#[test]
fn a_stick_pulled_while_a_picture_is_laid_there_loses_nothing() {
    for call in 0.. {
        let brug = Neighbourhood::of(2, 1213);
        let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
        let (_, photo) = evening_with_photo(marga, 13);
        let mut stick = brug.stick().pulled_at(call);
        let _ = marga.exchange(&mut stick);
        let pulled = stick.pulled;
        // Amina takes half a picture away when she finds one, and Marga lays it there again.
        for laptop in [amina, marga, amina] {
            meets(laptop, &brug.path("stick"));
        }
        assert_eq!(picture(amina, &photo), picture(marga, &photo), "at {call}");
        is_sound(amina, 1);
        if !pulled {
            break;
        }
    }
}

#[test]
fn somebody_between_carries_a_picture_on_and_whoever_comes_new_gets_the_old_ones() {
    let mut brug = Neighbourhood::of(3, 1214);
    let (evening, photo) = evening_with_photo(&brug.laptops[0], 14);
    let shown = picture(&brug.laptops[0], &photo);
    meets(&brug.laptops[0], &brug.path("stick"));
    meets(&brug.laptops[2], &brug.path("stick"));
    let met = meets(&brug.laptops[2], &brug.path("tweede"));
    assert_eq!(met.slip.photos, 0);
    assert_eq!(meets(&brug.laptops[1], &brug.path("tweede")).slip.photos, 1);
    assert_eq!(picture(&brug.laptops[1], &photo), shown);
    let mut zohra = Laptop::new(&brug.path("laptop-zohra"), 12_140);
    zohra.join(&brug.laptops[0], "Zohra", "Zohra thuis", Role::Volunteer);
    for laptop in [&brug.laptops[0], &zohra] {
        meets(laptop, &brug.path("tweede"));
    }
    assert_eq!(picture(&zohra, &photo), shown);
    assert!(photos(&zohra, &evening)[0].here);
    is_sound(&zohra, 1);
    brug.laptops.push(zohra);
}

#[test]
fn what_is_damaged_cut_off_or_swapped_on_the_stick_never_shows_and_heals() {
    let brug = Neighbourhood::of(2, 1215);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (evening, first) = evening_with_photo(marga, 15);
    let second = add(marga, &evening, 16, json!({"caption": "De afwas"}));
    meets(marga, &brug.path("stick"));
    let damage: [fn(&[std::path::PathBuf]); 3] = [
        |pictures| {
            let mut bytes = fs::read(&pictures[0]).unwrap();
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
            fs::write(&pictures[0], bytes).unwrap();
        },
        |pictures| {
            let bytes = fs::read(&pictures[0]).unwrap();
            fs::write(&pictures[0], &bytes[..bytes.len() / 2]).unwrap();
        },
        |pictures| {
            let [one, other] = [0, 1].map(|at| fs::read(&pictures[at]).unwrap());
            fs::write(&pictures[0], other).unwrap();
            fs::write(&pictures[1], one).unwrap();
        },
    ];
    for (round, damage) in damage.into_iter().enumerate() {
        let (stick, home) = (
            brug.path(&format!("stick-{round}")),
            brug.path(&format!("amina-{round}")),
        );
        copy(&brug.path("stick"), &stick);
        copy(&amina.folder, &home);
        damage(&pictures_on(&stick));
        let away = Laptop::from_template(&home, 12_150 + round as u64, amina.unlocked());
        meets(&away, &stick);
        let shown = photos(&away, &evening).iter().filter(|it| it.here).count();
        assert_eq!(
            (photos(&away, &evening).len(), shown + awaited(&away)),
            (2, 2)
        );
        assert!(shown < 2, "round {round}");
        for laptop in [marga, &away] {
            meets(laptop, &stick);
        }
        for photo in [first, second] {
            assert_eq!(
                picture(&away, &photo),
                picture(marga, &photo),
                "round {round}"
            );
        }
        is_sound(&away, 2);
    }
}

#[test]
fn no_byte_of_a_picture_stands_in_any_file_as_it_is() {
    let brug = Neighbourhood::of(2, 1216);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (_, photo) = evening_with_photo(marga, 17);
    brug.everybody_meets();
    marga.house().backup(&brug.path("backup.sbkb")).unwrap();
    let shown = picture(amina, &photo).unwrap();
    let canary = &shown[shown.len() / 2..][..16];
    let all = files(brug.path("stick").parent().unwrap());
    let bytes: usize = all.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(bytes > 3 * shown.len(), "there was something to search");
    for (path, bytes) in &all {
        let shows = bytes.windows(canary.len()).any(|part| part == canary);
        assert!(!shows, "{}", path.display());
    }
}

#[test]
fn a_program_that_ended_while_a_picture_was_opened_takes_it_in_the_next_time() {
    let mut brug = Neighbourhood::of(2, 1217);
    let (_, photo) = evening_with_photo(&brug.laptops[0], 18);
    meets(&brug.laptops[0], &brug.path("stick"));
    let name = Sealed::parse(fs::read(&pictures_on(&brug.path("stick"))[0]).unwrap())
        .unwrap()
        .name();
    Insider::of(&brug.laptops[1])
        .store
        .begin_trying(&name)
        .unwrap();
    brug.laptops[1].switch_off();
    brug.laptops[1].switch_on();
    let amina = &brug.laptops[1];
    meets(amina, &brug.path("stick"));
    assert_eq!(picture(amina, &photo), picture(&brug.laptops[0], &photo));
    let met = meets(amina, &brug.path("stick"));
    assert_eq!(met.set_aside, []);
    is_sound(amina, 1);
}

#[test]
fn what_was_added_before_somebody_went_leaves_under_the_newer_key() {
    let brug = Neighbourhood::of(3, 1218);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let before = Insider::of(jan).key().id();
    let (_, photo) = evening_with_photo(amina, 19);
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    for laptop in [marga, amina, marga] {
        meets(laptop, &brug.path("stick"));
    }
    let file = fs::read(&pictures_on(&brug.path("stick"))[0]).unwrap();
    assert_ne!(Sealed::parse(file).unwrap().header().epoch, before);
    assert_eq!(picture(amina, &photo), picture(marga, &photo));
    is_sound(marga, 1);
    is_sound(amina, 1);
}

#[test]
fn a_place_far_away_hears_of_a_picture_that_came_after_the_text() {
    // The head tells of it: whoever looked in between looks once more.
    let brug = Neighbourhood::of(2, 1219);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (_, photo) = evening_with_photo(marga, 20);
    let far = |puts| Far(brug.stick(), puts);
    for laptop in [marga, amina] {
        laptop.exchange(&mut far(usize::MAX)).unwrap();
    }
    assert_eq!(picture(amina, &photo), picture(marga, &photo));
    let fresh = add(marga, &marga.record(evening("Nog eens")), 21, json!({}));
    // Marga's line breaks when the text is there and the picture is not.
    for puts in 0.. {
        if marga.exchange(&mut far(puts)).is_ok() {
            break;
        }
        amina.exchange(&mut far(usize::MAX)).unwrap();
    }
    amina.exchange(&mut far(usize::MAX)).unwrap();
    assert_eq!(picture(amina, &fresh), picture(marga, &fresh));
}

/// The stick, as a place at which every question travels far, on a line that breaks after so many things.
struct Far(samenboek_tests::Stick, usize);

impl samenboek_sync::Carrier for Far {
    fn list(&mut self, prefix: &str) -> Result<Vec<String>, samenboek_sync::CarrierError> {
        self.0.list(prefix)
    }
    fn get(&mut self, name: &str) -> Result<Vec<u8>, samenboek_sync::CarrierError> {
        self.0.get(name)
    }
    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), samenboek_sync::CarrierError> {
        let left = self.1.checked_sub(1);
        self.1 = left.ok_or(samenboek_sync::CarrierError::Gone)?;
        self.0.put(name, bytes)
    }
    fn delete(&mut self, name: &str) -> Result<(), samenboek_sync::CarrierError> {
        self.0.delete(name)
    }
    fn flush(&mut self) -> Result<(), samenboek_sync::CarrierError> {
        self.0.flush()
    }
    fn length(&mut self, name: &str) -> Option<u64> {
        self.0.length(name)
    }
    fn free_space(&self) -> Option<u64> {
        None
    }
    fn far_away(&self) -> Option<String> {
        Some("ver weg".to_owned())
    }
}
