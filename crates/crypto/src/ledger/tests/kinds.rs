//! Accepting, forgetting, renewing, and laptops that their own person vouched for.

use samenboek_domain::ids::DocumentId;

use super::*;
use crate::circle::{EpochError, box_for, open_box};
use crate::parcel::{Reason, authenticate};

fn name(byte: u8) -> ParcelName {
    ParcelName::from_bytes([byte; 32])
}

fn accept(who: u8, circle: CircleId, parcels: Vec<ParcelName>) -> Deed {
    Deed::Accept {
        signer: keys(who).id(),
        circle,
        parcels,
    }
}

fn forget(document: u8) -> Deed {
    Deed::Forget {
        what: vec![Forgotten::Document(DocumentId::from_bytes([document; 16]))],
    }
}

fn forgot(authority: &Authority, document: u8) -> bool {
    authority.forgot_document(&DocumentId::from_bytes([document; 16]))
}

#[test]
fn a_late_parcel_of_somebody_removed_is_taken_when_a_coordinator_names_it() {
    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    let late = house.parcel(&keys(DILAN), 9, "Soep van dinsdag");
    let later = house.parcel(&keys(DILAN), 10, "Soep van woensdag");
    house.says(AMINA, revoke(keys(DILAN).id()));
    let reason = |house: &House, parcel: &crate::Sealed| {
        let refused = authenticate(parcel.clone(), &house.authority()).err();
        refused.map(|(_, reason)| reason)
    };
    assert_eq!(reason(&house, &late), Some(Reason::Revoked));
    let before = house.heads();
    house.says_after(
        DILAN,
        &before,
        accept(DILAN, house.team(), vec![late.name()]),
    );
    assert_eq!(
        reason(&house, &late),
        Some(Reason::Revoked),
        "not her own word"
    );
    house.says(BOB, accept(DILAN, house.team(), vec![name(1), late.name()]));
    assert_eq!(reason(&house, &late), None);
    assert_eq!(reason(&house, &later), Some(Reason::Revoked));
    house.says(CARLA, revoke(keys(BOB).id()));
    assert_eq!(reason(&house, &late), None, "revokes never cascade");
}

#[test]
fn what_is_accepted_in_one_circle_is_not_accepted_in_another() {
    let mut house = House::with_three_coordinators();
    let other = CircleId::from_bytes([1; 16]);
    house.says(AMINA, revoke(keys(BOB).id()));
    house.says(AMINA, accept(BOB, other, vec![name(1)]));
    let authority = house.authority();
    assert!(authority.accepts(&keys(BOB).id(), &other, 7, &name(1)));
    assert!(!authority.accepts(&keys(BOB).id(), &house.team(), 7, &name(1)));
    assert!(!authority.accepts(&keys(BOB).id(), &other, 1, &name(2)));
}

#[test]
fn what_is_forgotten_stays_forgotten_when_the_forgetter_goes() {
    let mut house = House::with_three_coordinators();
    house.says(BOB, forget(3));
    house.says(AMINA, revoke(keys(BOB).id()));
    let authority = house.authority();
    assert!(forgot(&authority, 3) && !forgot(&authority, 4));
    assert_eq!(authority.forgotten().count(), 1);
}

#[test]
fn what_is_said_twice_to_be_forgotten_is_counted_twice_whatever_the_order() {
    let mut house = House::with_three_coordinators();
    house.says(BOB, forget(3));
    house.says(CARLA, forget(3));
    house.says(CARLA, forget(4));
    let authority = house.authority();
    let said = |document: u8| {
        authority.said_forgotten(&Forgotten::Document(DocumentId::from_bytes([document; 16])))
    };
    assert_eq!((said(3), said(4), said(5)), (2, 1, 0));
}

#[test]
fn what_a_removed_coordinator_forgets_later_is_set_aside() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, forget(3));
    assert!(!forgot(&house.authority(), 3));
    house.says(CARLA, forget(3));
    assert!(forgot(&house.authority(), 3), "said again by another");
}

#[test]
fn only_a_coordinator_forgets_and_never_the_team() {
    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    house.says(DILAN, forget(3));
    let case = CircleId::from_bytes([1; 16]);
    let team = house.team();
    let leaders = coordinators_circle(&house.centre);
    for circle in [team, leaders] {
        let what = vec![Forgotten::Circle(case), Forgotten::Circle(circle)];
        house.says(AMINA, Deed::Forget { what });
    }
    assert_eq!(house.authority().forgotten().count(), 0);
    let what = vec![Forgotten::Circle(case)];
    house.says(AMINA, Deed::Forget { what });
    let authority = house.authority();
    assert!(authority.forgot_circle(&case) && !authority.forgot_circle(&team));
}

#[test]
fn boxes_are_made_for_the_box_key_that_was_renewed_last() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let renewed = new_keys(BOB).public().open;
    house.says(CARLA, Deed::Renew { open: [1; 32] });
    house.says(BOB, Deed::Renew { open: [2; 32] });
    house.says(BOB, Deed::Renew { open: renewed });
    let bob = *house.authority().enrolment(&keys(BOB).id()).unwrap();
    assert_eq!(
        (bob.keys.sign, bob.keys.open),
        (keys(BOB).public().sign, renewed)
    );
    let (epoch, parcel) = house.epoch();
    let boxed = box_for(&epoch, &bob.keys.public(), &keys(AMINA)).unwrap();
    let refused = open_box(&boxed, &parcel, &keys(BOB)).unwrap_err();
    assert_eq!(
        refused,
        EpochError::NotForMe,
        "the old key opens nothing new"
    );
}

#[test]
fn two_renewals_of_a_copied_laptop_come_to_one_key_everywhere() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let before = house.heads();
    house.says_after(BOB, &before, Deed::Renew { open: [1; 32] });
    house.says_after(BOB, &before, Deed::Renew { open: [2; 32] });
    let one = house.authority();
    house.said.reverse();
    assert_eq!(house.authority(), one);
}

#[test]
fn who_was_removed_renews_nothing() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, Deed::Renew { open: [1; 32] });
    house.says(BOB, Deed::Renew { open: [2; 32] });
    let authority = house.authority();
    let bob = authority.enrolment(&keys(BOB).id()).unwrap();
    assert_eq!(bob.keys, keys(BOB).keys());
}

/// Dilan's second laptop, by her own word.
fn vouches(class: LaptopClass, subject: Subject, signer: &Signer) -> Deed {
    Deed::Enrol {
        subject,
        laptop: laptop(EVA),
        class,
        keys: signer.keys(),
    }
}

#[test]
fn a_second_laptop_has_the_team_at_once_and_the_rest_when_a_coordinator_confirms() {
    let mut house = House::founded();
    house.welcome(DILAN, LedgerRole::Member);
    let case = CircleId::from_bytes([1; 16]);
    house.says(
        AMINA,
        Deed::Grant {
            circle: case,
            subject: person(DILAN).into(),
            right: Right::Write,
        },
    );
    let second = new_keys(DILAN);
    let her = Subject::Person(person(DILAN));
    house.says(DILAN, vouches(LaptopClass::Shared, her, &second));
    house.says(
        DILAN,
        vouches(LaptopClass::Shared, Subject::Desk, &desk(EVA)),
    );
    let authority = house.authority();
    let team = house.team();
    let may = move |authority: &Authority, signer: &Signer| {
        let signer = signer.id();
        (
            authority.may_write(&signer, &team),
            authority.may_read(&signer, &case),
        )
    };
    assert_eq!(may(&authority, &keys(DILAN)), (true, true));
    assert_eq!(may(&authority, &second), (true, false));
    assert_eq!(may(&authority, &desk(EVA)), (true, false));
    let enrolment = authority.enrolment(&second.id()).unwrap();
    assert_eq!(enrolment.vouched_by, Some(person(DILAN)));

    house.says(AMINA, vouches(LaptopClass::Personal, her, &second));
    let authority = house.authority();
    assert_eq!(may(&authority, &second), (true, true));
    let enrolment = authority.enrolment(&second.id()).unwrap();
    assert_eq!(
        (enrolment.vouched_by, enrolment.class),
        (None, LaptopClass::Personal)
    );
}

#[test]
fn nobody_vouches_for_another_or_for_a_personal_laptop_or_from_an_unconfirmed_one() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    house.welcome(DILAN, LedgerRole::Member);
    let her = Subject::Person(person(DILAN));
    house.says(BOB, vouches(LaptopClass::Shared, her, &new_keys(DILAN)));
    house.says(DILAN, vouches(LaptopClass::Personal, her, &new_keys(DILAN)));
    assert!(house.authority().enrolment(&new_keys(DILAN).id()).is_none());
    house.says(DILAN, vouches(LaptopClass::Shared, her, &new_keys(DILAN)));
    let heads = house.heads();
    let third = vouches(LaptopClass::Shared, her, &new_keys(EVA));
    house.signs_after(&new_keys(DILAN), &heads, third);
    assert!(house.authority().enrolment(&new_keys(EVA).id()).is_none());
}

#[test]
fn a_coordinators_second_laptop_does_not_lead_before_it_is_confirmed() {
    let mut house = House::with_three_coordinators();
    let her = Subject::Person(person(DILAN));
    // Dilan vouches for a laptop while she is a member, and leads from then on.
    house.welcome(DILAN, LedgerRole::Member);
    house.says(DILAN, vouches(LaptopClass::Shared, her, &new_keys(DILAN)));
    house.says(AMINA, role(DILAN, LedgerRole::Coordinator));
    let heads = house.heads();
    house.signs_after(&new_keys(DILAN), &heads, revoke(keys(BOB).id()));
    let authority = house.authority();
    assert!(leads(&authority, BOB) && leads(&authority, DILAN));
    assert!(!authority.may_lead(&new_keys(DILAN).id()));
    assert!(!authority.may_read(&new_keys(DILAN).id(), &coordinators_circle(&house.centre)));
}

#[test]
fn a_laptop_that_does_not_know_a_layout_keeps_the_statement_and_what_rests_on_it() {
    // What version 0.1.0 took for a statement of a newer version is kept by this one too.
    let mut house = House::founded();
    for kind in [6, 7, 8, 10, 11, 77] {
        let later = Deed::Unknown {
            kind,
            critical: false,
            payload: b"later".to_vec(),
        };
        house.says(AMINA, later.clone());
        assert_eq!(
            Statement::read(house.said.last().unwrap()).unwrap().deed,
            later
        );
    }
    house.says(AMINA, enrol(BOB));
    assert!(house.authority().enrolment(&keys(BOB).id()).is_some());
    let nothing = Deed::Forget { what: Vec::new() };
    let refused = Statement::make(&keys(AMINA), &house.centre, &house.heads(), &nothing);
    assert_eq!(refused.unwrap_err(), StatementError::Malformed);
}

#[test]
fn a_chain_of_a_thousand_successions_ends_and_judging_does_not() {
    let mut house = House::founded();
    let mut ledger = house.ledger();
    let chain: Vec<Signer> = (0_u16..600)
        .map(|number| {
            Signer::derive(
                &[u8::try_from(number % 256).unwrap(); 32],
                &[(number / 256) as u8; 16],
            )
        })
        .collect();
    let first = Deed::Enrol {
        subject: Subject::Person(person(BOB)),
        laptop: laptop(BOB),
        class: LaptopClass::Shared,
        keys: chain[0].keys(),
    };
    house.says(AMINA, first);
    ledger.add(house.said.last().unwrap()).unwrap();
    for pair in chain.windows(2) {
        let deed = Deed::Succeed {
            old: pair[0].id(),
            new: pair[1].keys(),
        };
        let bytes = Statement::make(&pair[0], &house.centre, &ledger.heads(), &deed).unwrap();
        ledger.add(&bytes).unwrap();
    }
    let authority = ledger.authority();
    assert!(authority.enrolment(&chain[200].id()).is_some());
    assert!(authority.enrolment(&chain[599].id()).is_none());
}

/// A word that changes nothing.
fn noise(number: u16) -> Deed {
    Deed::Unknown {
        kind: 77,
        critical: false,
        payload: number.to_le_bytes().to_vec(),
    }
}

fn makes(house: &House, who: u8, after: &[StatementName], deed: &Deed) -> Vec<u8> {
    Statement::make(&keys(who), &house.centre, after, deed).unwrap()
}

#[test]
fn a_stranger_with_many_words_does_not_crowd_out_what_counts() {
    let mut house = House::founded();
    let before = house.heads();
    let counts = house.says_after(AMINA, &before, enrol(BOB));
    let mut ledger = house.ledger();
    let kept = ledger.statements().count();
    let mut chain = before.clone();
    for number in 0..100 {
        for after in [&before, &chain] {
            let word = makes(&house, EVA, after, &noise(number));
            let refused = ledger.add(&word);
            assert!(matches!(refused, Err(LedgerError::Stranger)) || after != &before);
        }
        chain = vec![Statement::name_of(&makes(
            &house,
            EVA,
            &chain,
            &noise(number),
        ))];
    }
    assert_eq!(ledger.statements().count(), kept);
    assert_eq!(ledger.predecessors(&keys(BOB).id()), [counts]);
}

#[test]
fn what_nobody_said_is_kept_where_somebody_rests_on_it_and_is_named_no_more() {
    let house = House::founded();
    let root = house.heads();
    // A program of before let Amina name what Eva said, and Eva rested on more of her own.
    let first = makes(&house, EVA, &root, &noise(1));
    let second = makes(&house, EVA, &[Statement::name_of(&first)], &enrol(EVA));
    let third = makes(&house, EVA, &[Statement::name_of(&second)], &enrol(DILAN));
    let named = [Statement::name_of(&second), root[0]];
    let hers = makes(&house, AMINA, &named, &enrol(BOB));
    let alone = makes(&house, EVA, &root, &noise(2));
    let all = [first, second, third, hers, alone];
    let none = BTreeSet::new();
    for order in orders(all.len()) {
        let mut ledger = house.ledger();
        for place in &order {
            ledger.add_all([all[*place].as_slice()], &none);
        }
        // What was left out before it was asked for lies at the carrier still.
        while !ledger.asked(&none).is_empty() {
            let asked = ledger.asked(&none);
            let there = all
                .iter()
                .filter(|it| asked.contains(&Statement::name_of(it)));
            ledger.add_all(there.map(Vec::as_slice), &none);
        }
        let authority = ledger.authority();
        assert!(authority.enrolment(&keys(BOB).id()).is_some(), "{order:?}");
        assert!(authority.enrolment(&keys(EVA).id()).is_none());
        assert_eq!(ledger.statements().count(), 4, "{order:?}");
        assert_eq!(ledger.heads(), [Statement::name_of(&all[3])]);
        // As a database gives them back.
        let mut kept = Ledger::new();
        for (_, bytes) in ledger.statements() {
            kept.add_kept(bytes).unwrap();
        }
        assert_eq!(kept.authority(), authority);
        assert_eq!(kept.heads(), ledger.heads());
    }
}

#[test]
fn what_an_older_book_holds_of_nobody_stays_there_and_is_named_no_more() {
    let house = House::founded();
    let root = house.heads();
    let word = makes(&house, EVA, &root, &noise(1));
    let mut ledger = house.ledger();
    ledger.add_kept(&word).unwrap();
    assert_eq!(ledger.statements().count(), 2);
    assert_eq!(ledger.heads(), root);
    let key_rests_on: BTreeSet<_> = [Statement::name_of(&word)].into();
    let mut elsewhere = house.ledger();
    elsewhere.add_all([word.as_slice()], &BTreeSet::new());
    assert!(!elsewhere.has_heard(&[Statement::name_of(&word)]));
    // A key that was made there rests on it.
    assert_eq!(elsewhere.asked(&key_rests_on), key_rests_on);
    elsewhere.add_all([word.as_slice()], &key_rests_on);
    assert!(elsewhere.has_heard(&[Statement::name_of(&word)]));
}

#[test]
fn what_comes_before_its_past_is_kept_once_somebody_turns_out_to_have_said_it() {
    let mut house = House::founded();
    let enrolled = house.says(AMINA, enrol(EVA));
    let hers = makes(&house, EVA, &[enrolled], &noise(1));
    let mut ledger = Ledger::new();
    let none = BTreeSet::new();
    ledger.add_all([house.said[0].as_slice(), &hers], &none);
    assert_eq!(ledger.statements().count(), 1, "nobody knows Eva yet");
    assert!(ledger.needs_not(&Statement::name_of(&hers)));
    let kept = ledger.add_all([house.said[1].as_slice()], &none);
    assert_eq!(kept.len(), 2);
    assert!(ledger.statement(&Statement::name_of(&hers)).is_some());
}

#[test]
fn whoever_speaks_names_what_made_her_known_however_many_words_stand_side_by_side() {
    let mut house = House::founded();
    let root = house.heads();
    for number in 0..40 {
        let word = noise(number);
        house.says_after(AMINA, &root, word);
    }
    let enrolled = house.says_after(AMINA, &root, enrol(BOB));
    let ledger = house.ledger();
    let named = ledger.predecessors(&keys(BOB).id());
    assert_eq!(named.len(), limits::PREDECESSORS);
    assert!(named.contains(&enrolled));
    let mut ledger = ledger;
    ledger.add(&makes(&house, BOB, &named, &noise(99))).unwrap();
}

#[test]
fn what_was_checked_when_it_came_is_not_checked_again() {
    let mut house = House::founded();
    house.says(AMINA, enrol(BOB));
    let mut kept = Ledger::new();
    for bytes in &house.said {
        kept.add_kept(bytes).unwrap();
    }
    assert_eq!(kept.authority(), house.authority());
    let mut unsigned = house.said[1].clone();
    *unsigned.last_mut().unwrap() ^= 1;
    let refused = house.ledger().add(&unsigned).unwrap_err();
    assert_eq!(refused, StatementError::BadSignature.into());
    assert!(house.ledger().add_kept(&unsigned).is_ok());
    assert!(house.ledger().add_kept(&unsigned[..50]).is_err());
}
