#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use std::sync::OnceLock;

use serde_json::Value;

use super::*;
use crate::draft::{open_draft, seal_draft};
use crate::passphrase::Passphrase;
use crate::sheet::SheetCode;

const PASSPHRASE: &str = "fiets lamp kóffie wolk";

/// Deriving takes a while, so the laptop of the buurthuis is begun once.
fn laptop() -> (KeysFile, Unlocked, SheetCode) {
    static LAPTOP: OnceLock<(KeysFile, Unlocked, SheetCode)> = OnceLock::new();
    let begin = || {
        let picture = Picture {
            picture: "teapot".to_owned(),
            colour: "green".to_owned(),
        };
        let passphrase = Passphrase::new(PASSPHRASE);
        KeysFile::found(&passphrase, Cost::standard(), "Amina El Idrissi", picture).unwrap()
    };
    LAPTOP.get_or_init(begin).clone()
}

fn changed(file: &KeysFile, change: impl FnOnce(&mut Value)) -> Result<KeysFile, KeysError> {
    let mut value: Value = serde_json::from_slice(&file.to_bytes()).unwrap();
    change(&mut value);
    KeysFile::from_bytes(&serde_json::to_vec(&value).unwrap())
}

#[test]
fn amina_opens_the_laptop_with_her_passphrase_and_nobody_else_does() {
    let (file, unlocked, _) = laptop();
    let file = KeysFile::from_bytes(&file.to_bytes()).unwrap();
    let amina = file.enrolments()[0].signer;
    // The same letters, with the accent typed as a letter and a mark.
    let typed = Passphrase::new("fiets lamp ko\u{301}ffie wolk");
    let opened = file.unlock(&amina, &typed).unwrap();
    let (open, closed) = file.open(&opened).unwrap();
    let (open_before, _) = file.open(&unlocked).unwrap();
    assert_eq!(closed.signer().id(), amina);
    assert_eq!(open.desk().id(), file.desk());
    let pragma = open.store_key().sqlcipher_pragma();
    assert_eq!(*pragma, *open_before.store_key().sqlcipher_pragma());
    assert_eq!(pragma.len(), 67);
    assert!(pragma.starts_with("x'") && pragma.ends_with('\''));
    assert_ne!(*pragma, *closed.private_key().sqlcipher_pragma());

    let wrong = file.unlock(&amina, &Passphrase::new("fiets lamp thee wolk"));
    assert_eq!(wrong.unwrap_err(), UnlockError::WrongPassphrase);
    let stranger = file.unlock(&crate::kit::keys(9).id(), &typed);
    assert_eq!(stranger.unwrap_err(), UnlockError::NoSuchEnrolment);
}

#[test]
fn the_personal_sheet_opens_too() {
    let (file, _, sheet) = laptop();
    let amina = file.enrolments()[0].signer;
    let typed = SheetCode::parse(&sheet.to_text().to_lowercase()).unwrap();
    let unlocked = file.unlock_with_sheet(&amina, &typed).unwrap();
    assert_eq!(file.open(&unlocked).unwrap().1.signer().id(), amina);
    let other = SheetCode::generate().unwrap();
    let refused = file.unlock_with_sheet(&amina, &other).unwrap_err();
    assert_eq!(refused, UnlockError::WrongSheet);
}

#[test]
fn a_new_sheet_makes_the_old_one_worthless() {
    let (mut file, unlocked, old) = laptop();
    let amina = file.enrolments()[0].signer;
    let new = file.change_sheet(&unlocked).unwrap();
    assert!(file.unlock_with_sheet(&amina, &old).is_err());
    assert!(file.unlock_with_sheet(&amina, &new).is_ok());
}

#[test]
fn a_key_stick_opens_one_person_at_one_laptop_until_it_is_replaced_or_taken_out_of_use() {
    let (mut file, unlocked, _) = laptop();
    let amina = file.enrolments()[0].signer;
    let (open, _) = file.open(&unlocked).unwrap();
    let words = Passphrase::new("kast deur raam dak");
    file.add(&open, &words, Cost::standard(), "Bob", Picture::default())
        .unwrap();
    let bob = file.enrolments()[1].signer;
    let before = file.to_bytes();
    let first = file.key_stick_for(&unlocked).unwrap();
    file.put_key_stick(&unlocked, &first).unwrap();
    let file_on_disk = KeysFile::from_bytes(&file.to_bytes()).unwrap();
    let opened = file_on_disk.unlock_with_key_stick(&amina, &first).unwrap();
    assert_eq!(file.open(&opened).unwrap().1.signer().id(), amina);
    assert_eq!(
        file.unlock_with_key_stick(&bob, &first).unwrap_err(),
        UnlockError::KeyStickOfAnother
    );
    let (other, _, _) =
        KeysFile::found(&words, Cost::standard(), "Amina", Picture::default()).unwrap();
    let there = other.enrolments()[0].signer;
    assert_eq!(
        other.unlock_with_key_stick(&there, &first).unwrap_err(),
        UnlockError::OtherKeyStick
    );
    // Nothing of the secret stands in the file; passphrase and sheet go on.
    assert!(file.unlock(&amina, &Passphrase::new(PASSPHRASE)).is_ok());

    let second = file.key_stick_for(&unlocked).unwrap();
    file.put_key_stick(&unlocked, &second).unwrap();
    assert_eq!(
        file.unlock_with_key_stick(&amina, &first).unwrap_err(),
        UnlockError::OldKeyStick
    );
    assert!(file.has_key_stick(&amina) && !file.has_key_stick(&bob));
    assert!(file.remove_key_stick(&amina).unwrap());
    assert!(!file.remove_key_stick(&amina).unwrap());
    assert_eq!(
        file.unlock_with_key_stick(&amina, &second).unwrap_err(),
        UnlockError::OldKeyStick
    );
    // Without a key-stick it is the file that an older program reads.
    assert_eq!(file.to_bytes(), before);
}

#[test]
fn a_file_with_a_key_stick_says_that_it_is_newer_and_its_slot_cannot_be_changed() {
    let (mut file, unlocked, _) = laptop();
    let amina = file.enrolments()[0].signer;
    let stick = file.key_stick_for(&unlocked).unwrap();
    file.put_key_stick(&unlocked, &stick).unwrap();
    assert_eq!(file.0.version, 4);
    let slot = file.0.slots.last_mut().unwrap();
    slot.kind = record::SlotKind::Sheet;
    assert!(!file.has_key_stick(&amina));
    file.0.slots.last_mut().unwrap().kind = record::SlotKind::KeyStick;
    file.0.slots.last_mut().unwrap().cost.passes = 1;
    assert!(file.unlock_with_key_stick(&amina, &stick).is_err());
}

#[test]
fn a_changed_passphrase_opens_the_same_enrolment_and_the_old_one_nothing() {
    let (mut file, unlocked, sheet) = laptop();
    let amina = file.enrolments()[0].signer;
    let new = Passphrase::new("brug water lente stoel");
    file.change_passphrase(&unlocked, &new, Cost::standard())
        .unwrap();
    let opened = file.unlock(&amina, &new).unwrap();
    assert_eq!(file.open(&opened).unwrap().1.signer().id(), amina);
    let old = file.unlock(&amina, &Passphrase::new(PASSPHRASE));
    assert_eq!(old.unwrap_err(), UnlockError::WrongPassphrase);
    assert!(file.unlock_with_sheet(&amina, &sheet).is_ok());
}

#[test]
fn a_second_person_at_the_laptop_has_her_own_keys_and_the_same_store() {
    let (mut file, amina, _) = laptop();
    let (open, closed) = file.open(&amina).unwrap();
    let passphrase = Passphrase::new("kast deur raam dak");
    let (bob, _) = file
        .add(
            &open,
            &passphrase,
            Cost::standard(),
            "Bob de Vries",
            Picture::default(),
        )
        .unwrap();
    let (open_bob, closed_bob) = file.open(&bob).unwrap();
    assert_eq!(
        *open.store_key().sqlcipher_pragma(),
        *open_bob.store_key().sqlcipher_pragma()
    );
    assert_eq!(open.desk().id(), open_bob.desk().id());
    assert_ne!(closed.signer().id(), closed_bob.signer().id());
    assert_eq!(file.enrolments().len(), 2);
    let draft = seal_draft(closed.draft_key(), b"Over Bob", b"7").unwrap();
    assert!(open_draft(closed_bob.draft_key(), &draft, b"7").is_err());
    assert!(open_draft(&open.draft_key(), &draft, b"7").is_err());
}

#[test]
fn a_name_is_found_without_standing_in_the_file() {
    let (mut file, unlocked, _) = laptop();
    let amina = file.enrolments()[0].signer;
    assert_eq!(file.find("  amina   el idrissi "), Some(amina));
    assert_eq!(file.find("Ámina El Idrissi"), Some(amina));
    assert_eq!(file.find("Amina"), None);
    let text = String::from_utf8(file.to_bytes()).unwrap().to_lowercase();
    assert!(!text.contains("amina") && !text.contains("idrissi"));
    file.retag(&unlocked, "Amina Bakker").unwrap();
    assert_eq!(file.find("amina bakker"), Some(amina));
    assert_eq!(file.find("Amina El Idrissi"), None);
}

#[test]
fn a_restored_laptop_gets_new_keys_under_the_same_passphrase() {
    let (mut file, unlocked, _) = laptop();
    let (open, closed) = file.open(&unlocked).unwrap();
    let replaced = file.replace_identity(&unlocked).unwrap();
    assert_eq!(replaced.person.0.id(), closed.signer().id());
    assert_eq!(replaced.desk.0.id(), open.desk().id());
    assert_ne!(replaced.person.1.id(), closed.signer().id());
    assert_ne!(replaced.desk.1.id(), open.desk().id());
    let file = KeysFile::from_bytes(&file.to_bytes()).unwrap();
    let again = file
        .unlock(&replaced.person.1.id(), &Passphrase::new(PASSPHRASE))
        .unwrap();
    let (open_again, closed_again) = file.open(&again).unwrap();
    assert_eq!(closed_again.signer().id(), replaced.person.1.id());
    assert_eq!(open_again.desk().id(), replaced.desk.1.id());
    let pragma = open.store_key().sqlcipher_pragma();
    assert_eq!(*open_again.store_key().sqlcipher_pragma(), *pragma);
    // Two copies of one folder never come to the same new keys.
    let (mut copy, unlocked, _) = laptop();
    let elsewhere = copy.replace_identity(&unlocked).unwrap();
    assert_ne!(elsewhere.person.1.id(), replaced.person.1.id());
    assert_ne!(elsewhere.desk.1.id(), replaced.desk.1.id());
}

#[test]
fn a_cost_out_of_bounds_is_refused_before_anything_is_derived() {
    let (file, _, _) = laptop();
    let amina = file.enrolments()[0].signer;
    let out_of_bounds = [
        ("m", 64 * 1024 - 1),
        ("m", 1024 * 1024 + 1),
        ("m", u32::MAX),
        ("t", 2),
        ("t", 11),
        ("p", 0),
        ("p", u32::MAX),
    ];
    for (field, number) in out_of_bounds {
        let file = changed(&file, |value| value["slots"][0][field] = number.into()).unwrap();
        let refused = file.unlock(&amina, &Passphrase::new(PASSPHRASE));
        assert_eq!(
            refused.unwrap_err(),
            UnlockError::CostOutOfBounds,
            "{field} {number}"
        );
    }
    let cheap = Cost {
        memory_kib: 1024,
        ..Cost::standard()
    };
    let refused = KeysFile::found(&Passphrase::new("a"), cheap, "Bob", Picture::default());
    assert_eq!(refused.unwrap_err(), KeysError::CostOutOfBounds);
}

#[test]
fn a_file_of_somebody_else_that_would_be_tried_for_days_is_not_tried() {
    let (file, _, _) = laptop();
    assert!(file.may_be_tried());
    let dear = |value: &mut Value| {
        value["slots"][0]["m"] = (1024 * 1024).into();
        value["slots"][0]["t"] = 10.into();
    };
    assert!(changed(&file, dear).unwrap().may_be_tried());
    let many = |number: usize| {
        move |value: &mut Value| {
            let one = value["enrolments"][0].clone();
            value["enrolments"] = vec![one; number].into();
        }
    };
    assert!(changed(&file, many(64)).unwrap().may_be_tried());
    assert!(!changed(&file, many(65)).unwrap().may_be_tried());
    let both = |value: &mut Value| {
        dear(value);
        many(2)(value);
    };
    assert!(!changed(&file, both).unwrap().may_be_tried());
}

#[test]
fn every_field_of_a_slot_is_bound_to_it() {
    let (file, unlocked, sheet) = laptop();
    let amina = file.enrolments()[0].signer;
    let changes: [fn(&mut Value); 4] = [
        |value| value["slots"][1]["salt"] = "00".repeat(16).into(),
        |value| value["slots"][1]["wrapped"] = "00".repeat(72).into(),
        |value| value["slots"][1]["m"] = 1.into(),
        |value| value["slots"][1]["p"] = 1.into(),
    ];
    for change in changes {
        let file = changed(&file, change).unwrap();
        assert!(file.unlock_with_sheet(&amina, &sheet).is_err());
    }
    let moved = changed(&file, |value| {
        let other = samenboek_domain::ids::to_base32(&[1; 16]);
        value["slots"][1]["enrolment"] = other.clone().into();
        value["enrolments"][0]["id"] = other.into();
    })
    .unwrap();
    assert!(moved.unlock_with_sheet(&amina, &sheet).is_err());
    let other_identity = changed(&file, |value| {
        value["enrolments"][0]["identity"] = "00".repeat(16).into();
    })
    .unwrap();
    assert_eq!(
        other_identity.open(&unlocked).unwrap_err(),
        KeysError::Damaged
    );
}

#[test]
fn a_file_that_is_none_or_newer_is_named() {
    let (file, _, _) = laptop();
    assert_eq!(KeysFile::from_bytes(b"").unwrap_err(), KeysError::Damaged);
    assert_eq!(KeysFile::from_bytes(b"{}").unwrap_err(), KeysError::Damaged);
    let whole = file.to_bytes();
    let half = KeysFile::from_bytes(&whole[..whole.len() / 2]);
    assert_eq!(half.unwrap_err(), KeysError::Damaged);
    let newer = changed(&file, |value| {
        value["version"] = 5.into();
        value["new"] = true.into();
    });
    assert_eq!(newer.unwrap_err(), KeysError::NewerVersion);
    let other = changed(&file, |value| value["format"] = "else".into());
    assert_eq!(other.unwrap_err(), KeysError::Damaged);
}

#[test]
fn no_secret_shows_in_what_is_printed() {
    let (file, unlocked, sheet) = laptop();
    let (open, closed) = file.open(&unlocked).unwrap();
    let printed = format!(
        "{unlocked:?} {sheet:?} {open:?} {closed:?} {:?} {:?} {:?}",
        open.store_key(),
        closed.draft_key(),
        Passphrase::new(PASSPHRASE),
    );
    let pragma = open.store_key().sqlcipher_pragma();
    for secret in [PASSPHRASE, &pragma[2..66], &sheet.to_text()] {
        assert!(!printed.contains(secret));
    }
}

#[test]
fn a_renewed_box_key_leaves_nothing_of_the_old_one() {
    use crate::circle::{EpochError, box_for, open_box};
    let (mut file, unlocked, sheet) = laptop();
    let (epoch, parcel) = crate::kit::House::founded().epoch();
    let (open, closed) = file.open(&unlocked).unwrap();
    let before = closed.signer().clone();
    let boxed = |to: &crate::Signer| box_for(&epoch, &to.public(), &crate::kit::keys(1)).unwrap();
    let (for_person, for_desk) = (boxed(&before), boxed(open.desk()));
    assert!(open_box(&for_person, &parcel, &before).is_ok());

    let renewed = file.renew_box(&unlocked).unwrap();
    let renewed_desk = file.renew_desk_box(&open).unwrap();
    // Every secret that is left: the file, the passphrase or the sheet, and so the root.
    let file = KeysFile::from_bytes(&file.to_bytes()).unwrap();
    let again = file.unlock_with_sheet(&before.id(), &sheet).unwrap();
    let (open, closed) = file.open(&again).unwrap();
    let (signer, desk) = (closed.signer(), open.desk());
    assert_eq!((signer.id(), signer.public().open), (before.id(), renewed));
    assert_eq!(desk.public().open, renewed_desk);
    assert_ne!(renewed, before.public().open);
    for (parcel_box, me) in [(&for_person, signer), (&for_desk, desk)] {
        let refused = open_box(parcel_box, &parcel, me).unwrap_err();
        assert_eq!(refused, EpochError::NotForMe);
    }
    let derived = crate::Signer::derive(&again.root, &file.0.enrolments[0].identity);
    assert_ne!(
        derived.public().open,
        before.public().open,
        "it follows from nothing"
    );
    assert!(open_box(&boxed(signer), &parcel, signer).is_ok());
}

#[test]
fn a_box_key_of_another_enrolment_is_refused() {
    let (mut file, unlocked, _) = laptop();
    file.0.enrolments[0].opening = file.0.desk.opening.clone();
    assert_eq!(file.open(&unlocked).unwrap_err(), KeysError::Damaged);
}

/// Amina and Jan at one laptop; the file, and what each unlocked.
fn two_at_one_laptop() -> (KeysFile, Unlocked, Unlocked) {
    let (mut file, amina, _) = laptop();
    let (open, _) = file.open(&amina).unwrap();
    let picture = Picture::default();
    let passphrase = Passphrase::new("stoel lamp taart brug");
    let (jan, _) = file
        .add(&open, &passphrase, Cost::standard(), "Jan de Wit", picture)
        .unwrap();
    (file, amina, jan)
}

fn key_of(file: &KeysFile, who: &Unlocked) -> String {
    file.store_keys(who)
        .unwrap()
        .now
        .sqlcipher_pragma()
        .to_string()
}

#[test]
fn who_went_opens_nothing_any_more_and_who_stays_gets_the_new_key_however_often_it_changes() {
    let (mut file, amina, jan) = two_at_one_laptop();
    let (open, closed) = file.open(&amina).unwrap();
    let picture = Picture::default();
    let passphrase = Passphrase::new("water stoep molen peer");
    let (sevda, sheet) = file
        .add(&open, &passphrase, Cost::standard(), "Sevda Kaya", picture)
        .unwrap();
    let before = key_of(&file, &amina);
    let sevdas = file.find("Sevda Kaya").unwrap();

    assert!(file.remove(&[sevdas].into()));
    assert!(!file.remove(&[sevdas].into()), "she is gone already");
    assert!(file.rekey_due() && file.rekey(&amina).unwrap() && !file.rekey_due());
    let file_kept = KeysFile::from_bytes(&file.to_bytes()).unwrap();
    let gone = file_kept.unlock_with_sheet(&sevdas, &sheet);
    assert_eq!(gone.unwrap_err(), UnlockError::NoSuchEnrolment);
    assert_eq!(
        file_kept.open(&sevda).unwrap_err(),
        KeysError::NoSuchEnrolment
    );

    let after = key_of(&file, &amina);
    assert_ne!(after, before);
    assert_eq!(
        key_of(&file, &jan),
        after,
        "Jan was not there, and gets it too"
    );
    let keys = file.store_keys(&jan).unwrap();
    let known = keys.before.unwrap().sqlcipher_pragma().to_string();
    assert_eq!(known, before, "a pulled plug may have left the old one");
    let (again, again_closed) = file.open(&amina).unwrap();
    assert_eq!(again.desk().id(), open.desk().id(), "it is the same laptop");
    assert_eq!(again.desk().public(), open.desk().public());
    assert_eq!(again_closed.signer().public(), closed.signer().public());

    assert!(file.settle_store_key(&amina).unwrap());
    assert!(
        !file.settle_store_key(&amina).unwrap(),
        "nothing is left to do"
    );
    assert!(file.store_keys(&amina).unwrap().before.is_none());
    assert!(file.rekey(&amina).unwrap());
    let third = key_of(&file, &amina);
    assert!(
        third != after && key_of(&file, &jan) == third,
        "two steps at once"
    );
    file.settle_store_key(&jan).unwrap();
    assert_eq!(key_of(&file, &jan), third);
    assert_eq!(file.open(&jan).unwrap().0.desk().id(), open.desk().id());
}

#[test]
fn nobody_puts_her_own_key_where_the_next_one_is_sealed_to() {
    let (file, amina, jan) = two_at_one_laptop();
    let mut unsaid = file.clone();
    unsaid.0.enrolments[1].reader.clear();
    assert!(!unsaid.rekey(&amina).unwrap(), "Jan has not said it yet");
    assert!(unsaid.settle_store_key(&jan).unwrap());
    assert!(unsaid.rekey(&amina).unwrap());

    let mut swapped = file.clone();
    swapped.0.enrolments[1].reader = file.0.enrolments[0].reader.clone();
    assert!(!swapped.rekey(&amina).unwrap(), "that is Amina's");
    assert!(swapped.settle_store_key(&jan).unwrap(), "Jan puts it right");
    assert!(swapped.rekey(&amina).unwrap());
}

#[test]
fn a_step_that_was_changed_or_is_of_somebody_else_is_refused() {
    let (mut file, amina, jan) = two_at_one_laptop();
    assert!(file.rekey(&amina).unwrap());
    for place in 0..file.0.enrolments[1].steps[0].0.len() {
        let mut changed = file.clone();
        changed.0.enrolments[1].steps[0].0[place] ^= 1;
        let refused = changed.store_keys(&jan);
        assert!(refused.is_err(), "{place}");
    }
    let mut swapped = file.clone();
    swapped.0.enrolments[1].steps = file.0.enrolments[0].steps.clone();
    assert_eq!(swapped.store_keys(&jan).unwrap_err(), KeysError::Damaged);
    assert!(swapped.store_keys(&amina).is_ok());
}
