#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use samenboek_domain::ids::{CircleId, StatementName};

use super::*;
use crate::kit::*;
use crate::ledger::Ledger;
use crate::limits;
use crate::parcel::Sealed;

#[test]
fn a_newcomer_opens_her_box_and_the_whole_past_behind_it() {
    let house = House::founded();
    let (team, centre) = (house.team(), house.centre);
    let (first, first_parcel) = mint(&team, &centre, &[], &[], &keys(AMINA)).unwrap();
    let (second, second_parcel) = mint(&team, &centre, &[&first], &[], &keys(BOB)).unwrap();
    let (aside, _) = mint(&team, &centre, &[], &[], &keys(CARLA)).unwrap();
    let (third, third_parcel) =
        mint(&team, &centre, &[&second, &aside], &[], &keys(AMINA)).unwrap();
    let boxed = box_for(&third, &keys(DILAN).public(), &keys(AMINA)).unwrap();

    assert_eq!(box_recipient(&boxed), Some(keys(DILAN).id()));
    let opened = open_box(&boxed, &third_parcel, &keys(DILAN)).unwrap();
    assert_eq!(opened, third);
    let before = parents(&opened, &third_parcel).unwrap();
    assert!(before.contains(&second) && before.contains(&aside) && before.len() == 2);
    assert_eq!(
        parents(&second, &second_parcel).unwrap(),
        vec![first.clone()]
    );
    assert_eq!(parents(&first, &first_parcel).unwrap(), Vec::new());
}

#[test]
fn an_epoch_is_named_by_what_it_is() {
    let house = House::founded();
    let (epoch, parcel) = house.epoch();
    let read = Epoch::read(&parcel).unwrap();
    assert_eq!(&read, epoch.epoch());
    assert_eq!(read.minter, keys(AMINA).id());
    assert_eq!(parcel.header().epoch, epoch.id());
    let kept = EpochKey::from_bytes(&epoch.to_bytes()).unwrap();
    assert_eq!(kept, epoch);
    let mut changed = epoch.to_bytes().to_vec();
    changed[100] ^= 1;
    assert_ne!(EpochKey::from_bytes(&changed).unwrap().id(), epoch.id());
    assert!(EpochKey::from_bytes(&changed[1..]).is_err());
}

#[test]
fn an_epoch_says_what_its_maker_had_heard() {
    let house = House::founded();
    let ledger = house.ledger();
    let heard = ledger.heard(&house.team());
    let (_, parcel) = mint(&house.team(), &house.centre, &[], &heard, &keys(BOB)).unwrap();
    assert_eq!(rests_on(&parcel).unwrap(), heard);
    assert!(ledger.has_heard(&heard) && !heard.is_empty());
    assert!(!Ledger::new().has_heard(&heard));
    // One of them twice is another text of the same, and refused.
    let mut body = parcel.body().to_vec();
    let twice = body[36..68].to_vec();
    body[34..36].copy_from_slice(&2_u16.to_le_bytes());
    body.splice(36..36, twice);
    let mut header = *parcel.header();
    header.body_len += 32;
    let changed = crate::parcel::close(header.to_bytes(), &body, &keys(BOB)).unwrap();
    assert_eq!(Epoch::read(&changed).unwrap_err(), EpochError::Malformed);
    let many: Vec<StatementName> = (0..=limits::EPOCH_STATEMENTS)
        .map(|at| crate::derive::sha256(&[&at.to_le_bytes()]))
        .map(StatementName::from_bytes)
        .collect();
    let refused = mint(&house.team(), &house.centre, &[], &many, &keys(BOB)).unwrap_err();
    assert_eq!(refused, EpochError::WrongParents);
}

#[test]
fn an_epoch_parcel_with_another_commitment_or_minter_is_refused() {
    let house = House::founded();
    let (_, parcel) = house.epoch();
    let mut body = parcel.body().to_vec();
    body[5] ^= 1;
    let resealed = crate::parcel::close(parcel.header().to_bytes(), &body, &keys(AMINA)).unwrap();
    assert_eq!(Epoch::read(&resealed).unwrap_err(), EpochError::WrongName);
    let mut header = *parcel.header();
    header.signer = keys(BOB).id();
    let stolen = crate::parcel::close(header.to_bytes(), parcel.body(), &keys(BOB)).unwrap();
    assert_eq!(Epoch::read(&stolen).unwrap_err(), EpochError::WrongName);
}

#[test]
fn a_box_with_another_key_than_the_epoch_commits_to_is_refused() {
    let house = House::founded();
    let (epoch, parcel) = house.epoch();
    let forged = epoch.with_another_key([66; 32]);
    let boxed = box_for(&forged, &keys(BOB).public(), &keys(AMINA)).unwrap();
    let refused = open_box(&boxed, &parcel, &keys(BOB)).unwrap_err();
    assert_eq!(refused, EpochError::WrongCommitment);
    assert_eq!(
        parents(&forged, &parcel).unwrap_err(),
        EpochError::WrongCommitment
    );
}

#[test]
fn a_box_opens_for_its_reader_only() {
    let house = House::founded();
    let (epoch, parcel) = house.epoch();
    let boxed = box_for(&epoch, &keys(BOB).public(), &keys(AMINA)).unwrap();
    let refused = open_box(&boxed, &parcel, &keys(CARLA)).unwrap_err();
    assert_eq!(refused, EpochError::NotForMe);
    assert_eq!(open_box(&boxed, &parcel, &keys(BOB)).unwrap(), epoch);
}

#[test]
fn a_box_redirected_to_somebody_else_does_not_open() {
    let house = House::founded();
    let (epoch, parcel) = house.epoch();
    let boxed = box_for(&epoch, &keys(BOB).public(), &keys(AMINA)).unwrap();
    let mut body = boxed.body().to_vec();
    let carla = keys(CARLA).public();
    body.splice(1..33, carla.sign);
    body.splice(33..65, carla.open);
    let redirected = crate::parcel::close(boxed.header().to_bytes(), &body, &keys(AMINA)).unwrap();
    let refused = open_box(&redirected, &parcel, &keys(CARLA)).unwrap_err();
    assert_eq!(refused, EpochError::BrokenSeal);
}

#[test]
fn a_box_for_one_epoch_does_not_pass_for_another() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let (_, other) = mint(&house.team(), &house.centre, &[], &[], &keys(AMINA)).unwrap();
    let boxed = box_for(&epoch, &keys(BOB).public(), &keys(AMINA)).unwrap();
    let refused = open_box(&boxed, &other, &keys(BOB)).unwrap_err();
    assert_eq!(refused, EpochError::WrongCommitment);
    let mixed_up = open_box(&other, &boxed, &keys(BOB)).unwrap_err();
    assert_eq!(mixed_up, EpochError::OtherKind);
}

#[test]
fn every_changed_byte_of_a_box_is_noticed_even_when_it_is_signed_again() {
    let house = House::founded();
    let (epoch, parcel) = house.epoch();
    let boxed = box_for(&epoch, &keys(BOB).public(), &keys(AMINA)).unwrap();
    // The body behind the version byte; the highest bit of an X25519 point means nothing.
    for place in 1..boxed.body().len() {
        let mut body = boxed.body().to_vec();
        body[place] ^= 1;
        let header = boxed.header().to_bytes();
        let changed = crate::parcel::close(header, &body, &keys(AMINA)).unwrap();
        assert!(open_box(&changed, &parcel, &keys(BOB)).is_err(), "{place}");
    }
}

#[test]
fn whoever_holds_the_key_of_the_coordinators_opens_a_case_that_is_boxed_to_them() {
    let house = House::founded();
    let (case, parcel) = a_case(&house);
    let (leading, _) = of_the_coordinators(&house);
    let boxed = box_for_circle(&case, &leading, &keys(BOB)).unwrap();
    assert_eq!(
        box_reading_epoch(&boxed),
        Some((leading.circle(), leading.id()))
    );
    assert_eq!(box_recipient(&boxed), None, "it is for no single reader");
    assert_eq!(open_circle_box(&boxed, &parcel, &leading).unwrap(), case);
    let (others, _) = of_the_coordinators(&house);
    let refused = open_circle_box(&boxed, &parcel, &others).unwrap_err();
    assert_eq!(refused, EpochError::NotForMe);
    let (_, elsewhere) = a_case(&house);
    let refused = open_circle_box(&boxed, &elsewhere, &leading).unwrap_err();
    assert_eq!(refused, EpochError::WrongCommitment);
    assert!(box_for_circle(&case, &case, &keys(BOB)).is_err());
}

#[test]
fn a_changed_box_for_a_circle_opens_nothing() {
    let house = House::founded();
    let (case, parcel) = a_case(&house);
    let (leading, _) = of_the_coordinators(&house);
    let boxed = box_for_circle(&case, &leading, &keys(BOB)).unwrap();
    for place in 0..boxed.body().len() {
        let mut body = boxed.body().to_vec();
        body[place] ^= 4;
        let header = boxed.header().to_bytes();
        let changed = crate::parcel::close(header, &body, &keys(BOB)).unwrap();
        assert!(
            open_circle_box(&changed, &parcel, &leading).is_err(),
            "{place}"
        );
    }
    let lying = leading.with_another_key([6; 32]);
    assert!(open_circle_box(&boxed, &parcel, &lying).is_err());
    let other_key = case.with_another_key([7; 32]);
    let swapped = box_for_circle(&other_key, &leading, &keys(BOB)).unwrap();
    let refused = open_circle_box(&swapped, &parcel, &leading).unwrap_err();
    assert_eq!(refused, EpochError::WrongCommitment);
}

fn a_case(house: &House) -> (EpochKey, Sealed) {
    let circle = CircleId::from_bytes([8; 16]);
    mint(&circle, &house.centre, &[], &[], &keys(BOB)).unwrap()
}

fn of_the_coordinators(house: &House) -> (EpochKey, Sealed) {
    let circle = crate::coordinators_circle(&house.centre);
    mint(&circle, &house.centre, &[], &[], &keys(BOB)).unwrap()
}

#[test]
fn a_box_for_a_key_that_is_none_is_not_made() {
    let house = House::founded();
    let (epoch, _) = house.epoch();
    let mut nobody = keys(BOB).public();
    nobody.open = [0; 32];
    let refused = box_for(&epoch, &nobody, &keys(AMINA)).unwrap_err();
    assert_eq!(refused, EpochError::BadRecipient);
}

#[test]
fn parents_of_another_circle_are_refused() {
    let house = House::founded();
    let elsewhere = CircleId::from_bytes([1; 16]);
    let (foreign, _) = mint(&elsewhere, &house.centre, &[], &[], &keys(AMINA)).unwrap();
    let refused = mint(&house.team(), &house.centre, &[&foreign], &[], &keys(AMINA)).unwrap_err();
    assert_eq!(refused, EpochError::WrongParents);
}

#[test]
fn no_key_shows_in_what_is_printed() {
    let house = House::founded();
    let (epoch, parcel): (EpochKey, Sealed) = house.epoch();
    let printed = format!("{epoch:?} {parcel:?} {:?}", keys(AMINA));
    assert!(printed.contains('…'));
    for secret in [format!("{:?}", [5_u8; 32]), "05050505".to_owned()] {
        assert!(!printed.contains(&secret));
    }
}
