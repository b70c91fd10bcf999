//! Enrolments that do not count, and why.

use samenboek_domain::ids::SignerId;

use crate::circle::{box_for, mint};
use crate::parcel::Sealed;

use super::*;

fn void(house: &House) -> Vec<(SignerId, VoidReason)> {
    let list = house.ledger().void_enrolments();
    list.iter().map(|it| (it.keys.signer(), it.why)).collect()
}

#[test]
fn who_was_let_in_by_somebody_who_had_to_go_meanwhile_is_listed_with_what_she_was_to_be() {
    let mut house = House::with_three_coordinators();
    assert_eq!(void(&house), []);
    let before = house.heads();
    // Bob lets Dilan in while Amina, who hears nothing of it, ends Bob's access.
    let first = house.says_after(BOB, &before, enrol(DILAN));
    let second = house.says_after(BOB, &[first], role(DILAN, LedgerRole::Viewer));
    house.says_after(BOB, &[second], house.team_grant(DILAN, Right::Read));
    assert_eq!(void(&house), []);
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    assert!(house.authority().enrolment(&keys(DILAN).id()).is_none());
    let list = house.ledger().void_enrolments();
    assert_eq!(list.len(), 1);
    let it = &list[0];
    assert_eq!((it.by, it.why), (keys(BOB).id(), VoidReason::AuthorStopped));
    assert_eq!(it.subject, Subject::Person(person(DILAN)));
    assert_eq!(
        (it.laptop, it.class),
        (laptop(DILAN), LaptopClass::Personal)
    );
    assert_eq!(it.keys, keys(DILAN).keys());
    assert_eq!(it.role, Some((LedgerRole::Viewer, "viewer".to_owned())));

    // Said again by somebody who leads, with the same keys, it counts.
    house.says(AMINA, enrol(DILAN));
    assert_eq!(void(&house), []);
    assert!(house.authority().enrolment(&keys(DILAN).id()).is_some());
}

#[test]
fn who_was_let_in_before_the_end_was_said_counts_and_is_not_listed() {
    let mut house = House::with_three_coordinators();
    house.says(BOB, enrol(DILAN));
    house.says(AMINA, revoke(keys(BOB).id()));
    assert_eq!(void(&house), []);
    assert!(house.authority().enrolment(&keys(DILAN).id()).is_some());
}

#[test]
fn why_tells_apart_who_never_had_the_right_and_who_rests_on_somebody_that_does_not_count() {
    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    let before = house.heads();
    // Dilan lets in Eva, which she may not.
    house.says_after(DILAN, &before, enrol(EVA));
    assert_eq!(void(&house), [(keys(EVA).id(), VoidReason::NeverRightful)]);

    let mut house = House::with_three_coordinators();
    let before = house.heads();
    let in_by_bob = house.says_after(BOB, &before, enrol(DILAN));
    let leads = house.says_after(BOB, &[in_by_bob], role(DILAN, LedgerRole::Coordinator));
    house.says_after(DILAN, &[leads], enrol(EVA));
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    let mut expected = vec![
        (keys(DILAN).id(), VoidReason::AuthorStopped),
        (keys(EVA).id(), VoidReason::AuthorVoid),
    ];
    let mut found = void(&house);
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn who_was_let_in_while_the_paper_key_was_used_is_listed() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    house.says_after(BOB, &before, enrol(DILAN));
    let named = [Restored {
        person: person(AMINA),
        laptop: laptop(AMINA),
        class: LaptopClass::Personal,
        keys: keys(AMINA).keys(),
    }];
    let bytes = Statement::restore(&paper(), &house.centre, &before, &named).unwrap();
    house.said.push(bytes);
    assert_eq!(void(&house), [(keys(DILAN).id(), VoidReason::PaperKey)]);
}

#[test]
fn the_list_does_not_hang_on_the_order_of_arrival() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(BOB, &before, enrol(DILAN));
    house.says_after(BOB, &before, enrol(EVA));
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    let list = house.ledger().void_enrolments();
    assert_eq!(list.len(), 2);
    house.said.reverse();
    assert_eq!(house.ledger().void_enrolments(), list);
}

#[test]
fn whoever_was_let_in_in_vain_is_kept_from_keys_until_it_is_said_again_and_who_never_might_is_nobody()
 {
    let mut house = House::with_three_coordinators();
    let (team, dilan, eva) = (house.team(), keys(DILAN).id(), keys(EVA).id());
    let excluded = |house: &House| house.authority().excluded(&team).collect::<Vec<_>>();
    let before = house.heads();
    let in_by_bob = house.says_after(BOB, &before, enrol(DILAN));
    let leads = house.says_after(BOB, &[in_by_bob], role(DILAN, LedgerRole::Coordinator));
    house.says_after(DILAN, &[leads], enrol(EVA));
    assert_eq!(excluded(&house), []);
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    // Eva rests on Dilan.
    let mut gone = vec![keys(BOB).id(), dilan, eva];
    gone.sort();
    let mut found = excluded(&house);
    found.sort();
    assert_eq!(found, gone);
    assert!(house.authority().excludes(&dilan, &team));
    assert!(house.authority().let_in_in_vain(&eva));
    // Of a case that neither was given, nothing is kept from them.
    let case = CircleId::from_bytes([1; 16]);
    assert_eq!(house.authority().excluded(&case).count(), 0);
    house.says(AMINA, enrol(DILAN));
    assert!(!house.authority().let_in_in_vain(&dilan));

    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    house.says(DILAN, enrol(EVA));
    assert!(!house.authority().let_in_in_vain(&eva));
    assert_eq!(house.authority().excluded(&team).count(), 0);
}

#[test]
fn keys_of_whoever_was_let_in_in_vain_are_taken_and_what_she_writes_is_not() {
    use crate::parcel::{Reason, authenticate};
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(BOB, &before, enrol(DILAN));
    let heard = house.ledger().heard(&house.team());
    let (key, epoch) = mint(&house.team(), &house.centre, &[], &heard, &keys(DILAN)).unwrap();
    let boxed = box_for(&key, &keys(AMINA).keys().public(), &keys(DILAN)).unwrap();
    let written = house.parcel(&keys(DILAN), 1, "Soep");
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    let authority = house.authority();
    // Somebody may have sealed with that key in good faith.
    assert!(authenticate(epoch.clone(), &authority).is_ok());
    assert!(authenticate(boxed, &authority).is_ok());
    let refused = authenticate(written, &authority).unwrap_err();
    assert_eq!(refused.1, Reason::UnknownSigner);
    // Nor is it taken of somebody who was never let in.
    let strange = mint(&house.team(), &house.centre, &[], &heard, &keys(EVA)).unwrap();
    let refused = authenticate(strange.1, &authority).unwrap_err();
    assert_eq!(refused.1, Reason::UnknownSigner);
    let mut forged = epoch.bytes().to_vec();
    *forged.last_mut().unwrap() ^= 1;
    let refused = Sealed::parse(forged).map(|it| authenticate(it, &authority));
    assert!(refused.is_err() || refused.unwrap().is_err());
}
