#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic
)]

use proptest::prelude::*;
use samenboek_domain::ids::{ParcelName, SignerId};

use super::*;
use crate::derive::sha256;
use crate::kit::*;
use crate::parcel::ParcelKind;
use crate::signer::Signer;

mod circles;
mod kinds;
mod many;
mod paper;
mod void;
mod worlds;

fn leads(authority: &Authority, who: u8) -> bool {
    authority.coordinators().contains(&person(who))
}

#[test]
fn the_founder_leads_and_writes_and_so_does_her_laptop() {
    let house = House::founded();
    let authority = house.authority();
    assert!(leads(&authority, AMINA));
    assert_eq!(authority.centre(), Some(house.centre));
    for signer in [keys(AMINA), desk(AMINA)] {
        assert!(authority.may_write(&signer.id(), &house.team()));
    }
    assert!(!authority.may_lead(&desk(AMINA).id()));
    assert!(!authority.frozen() && !authority.halted());
    let role = authority.role(&person(AMINA)).unwrap();
    assert_eq!(role, (LedgerRole::Coordinator, "coordinator"));
    let mut both = vec![keys(AMINA).id(), desk(AMINA).id()];
    both.sort();
    assert_eq!(authority.readers(&house.team()), both);
}

#[test]
fn a_volunteer_writes_a_viewer_reads_and_a_stranger_does_neither() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    house.welcome(CARLA, LedgerRole::Viewer);
    let authority = house.authority();
    let team = house.team();
    let may = |who: u8| {
        let signer = keys(who).id();
        let reads = authority.may_read(&signer, &team);
        (reads, authority.may_write(&signer, &team))
    };
    assert_eq!(may(BOB), (true, true));
    assert_eq!(may(CARLA), (true, false));
    assert_eq!(may(DILAN), (false, false));
    assert!(!leads(&authority, BOB));
}

#[test]
fn a_volunteer_cannot_say_who_may() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    house.says(BOB, enrol(DILAN));
    house.says(BOB, role(BOB, LedgerRole::Coordinator));
    house.says(BOB, revoke(keys(AMINA).id()));
    house.says(BOB, house.team_grant(DILAN, Right::Write));
    let authority = house.authority();
    assert!(leads(&authority, AMINA) && !leads(&authority, BOB));
    assert!(authority.enrolment(&keys(DILAN).id()).is_none());
    let right = authority.right(&house.team(), &person(DILAN).into());
    assert_eq!(right, Right::Nothing);
}

#[test]
fn two_coordinators_who_remove_each_other_are_both_removed() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, revoke(keys(AMINA).id()));
    let authority = house.authority();
    assert!(!leads(&authority, AMINA) && !leads(&authority, BOB) && leads(&authority, CARLA));
    assert!(!authority.frozen());
}

#[test]
fn when_the_last_coordinators_remove_each_other_the_ledger_freezes_and_writing_goes_on() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Coordinator);
    house.welcome(DILAN, LedgerRole::Member);
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, revoke(keys(AMINA).id()));
    let authority = house.authority();
    assert!(authority.frozen());
    assert!(authority.may_write(&keys(DILAN).id(), &house.team()));
}

#[test]
fn a_removed_coordinator_cannot_remove_the_one_who_removed_her() {
    let mut house = House::with_three_coordinators();
    house.says(AMINA, revoke(keys(BOB).id()));
    house.says(BOB, revoke(keys(AMINA).id()));
    let authority = house.authority();
    assert!(leads(&authority, AMINA) && !leads(&authority, BOB));
}

#[test]
fn what_a_removed_coordinator_makes_up_later_is_void() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, enrol(DILAN));
    let authority = house.authority();
    assert!(authority.enrolment(&keys(DILAN).id()).is_none());
}

#[test]
fn what_she_said_before_stays_and_removals_do_not_cascade() {
    let mut house = House::with_three_coordinators();
    house.says(BOB, enrol(DILAN));
    house.says(BOB, role(DILAN, LedgerRole::Coordinator));
    house.says(AMINA, revoke(keys(BOB).id()));
    let authority = house.authority();
    assert!(leads(&authority, DILAN) && !leads(&authority, BOB));
}

#[test]
fn what_rests_on_void_words_is_void_but_a_removal_among_it_stays() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    let enrolled = house.says_after(BOB, &before, enrol(DILAN));
    let leading = house.says_after(BOB, &[enrolled], role(DILAN, LedgerRole::Coordinator));
    let welcomed = house.says_after(DILAN, &[leading], enrol(EVA));
    house.says_after(DILAN, &[welcomed], revoke(keys(CARLA).id()));
    let authority = house.authority();
    assert!(authority.enrolment(&keys(DILAN).id()).is_none());
    assert!(authority.enrolment(&keys(EVA).id()).is_none());
    // Rightful in its own past: it always counts, so that nobody can undo it by a later removal.
    assert!(!leads(&authority, CARLA));
}

#[test]
fn a_genuine_late_word_is_said_again_by_another() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, enrol(DILAN));
    house.says(CARLA, enrol(DILAN));
    assert!(house.authority().enrolment(&keys(DILAN).id()).is_some());
}

#[test]
fn who_is_readmitted_has_new_keys() {
    let mut house = House::with_three_coordinators();
    house.says(AMINA, revoke(keys(BOB).id()));
    house.says(AMINA, enrol(BOB));
    assert!(!house.authority().may_read(&keys(BOB).id(), &house.team()));
    house.says(AMINA, enrol_keys(BOB, &new_keys(BOB)));
    let authority = house.authority();
    assert!(authority.may_write(&new_keys(BOB).id(), &house.team()));
    assert!(authority.enrolment(&keys(BOB).id()).unwrap().revoked);
}

#[test]
fn of_roles_said_at_once_the_least_holds_and_of_roles_in_sequence_the_later() {
    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    let before = house.heads();
    house.says_after(AMINA, &before, role(DILAN, LedgerRole::Coordinator));
    house.says_after(BOB, &before, role(DILAN, LedgerRole::Viewer));
    let at_once = house.authority();
    assert_eq!(at_once.role(&person(DILAN)).unwrap().0, LedgerRole::Viewer);
    assert!(!at_once.may_write(&keys(DILAN).id(), &house.team()));
    house.says(CARLA, role(DILAN, LedgerRole::Coordinator));
    assert!(leads(&house.authority(), DILAN));
}

#[test]
fn of_grants_said_at_once_the_least_holds_and_of_grants_in_sequence_the_later() {
    let mut house = House::with_three_coordinators();
    house.welcome(DILAN, LedgerRole::Member);
    let before = house.heads();
    house.says_after(AMINA, &before, house.team_grant(DILAN, Right::Write));
    house.says_after(BOB, &before, house.team_grant(DILAN, Right::Nothing));
    assert!(!house.authority().may_read(&keys(DILAN).id(), &house.team()));
    house.says(CARLA, house.team_grant(DILAN, Right::Read));
    let authority = house.authority();
    assert!(authority.may_read(&keys(DILAN).id(), &house.team()));
    assert!(!authority.may_write(&keys(DILAN).id(), &house.team()));
}

#[test]
fn a_critical_word_of_a_newer_version_halts_and_the_rest_goes_on() {
    let unknown = |critical| Deed::Unknown {
        kind: 77,
        critical,
        payload: b"later".to_vec(),
    };
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    house.says(AMINA, unknown(false));
    assert!(!house.authority().halted());
    house.says(DILAN, unknown(true));
    assert!(!house.authority().halted(), "a stranger halts nobody");
    house.says(AMINA, unknown(true));
    house.welcome(CARLA, LedgerRole::Member);
    let authority = house.authority();
    assert!(authority.halted());
    assert!(authority.may_write(&keys(BOB).id(), &house.team()));
    assert!(authority.may_write(&keys(CARLA).id(), &house.team()));
}

#[test]
fn new_keys_go_on_where_the_old_ones_were() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let new = new_keys(BOB);
    house.says(
        BOB,
        Deed::Succeed {
            old: keys(BOB).id(),
            new: new.keys(),
        },
    );
    let authority = house.authority();
    let old = authority.enrolment(&keys(BOB).id()).unwrap();
    assert_eq!(old.succeeded_by, Some(new.id()));
    assert_eq!(
        authority.enrolment(&new.id()).unwrap().person,
        Some(person(BOB))
    );
    assert_eq!(authority.enrolment(&new.id()).unwrap().laptop, laptop(BOB));
    assert!(authority.may_write(&new.id(), &house.team()));
    assert!(!authority.may_write(&keys(BOB).id(), &house.team()));
    assert!(!authority.readers(&house.team()).contains(&keys(BOB).id()));
}

#[test]
fn nobody_takes_over_a_coordinators_name_by_succession() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let before = house.heads();
    let steal = Deed::Succeed {
        old: keys(BOB).id(),
        new: keys(CARLA).keys(),
    };
    house.says_after(BOB, &before, steal);
    let enrolled = house.says_after(AMINA, &before, enrol(CARLA));
    house.says_after(AMINA, &[enrolled], role(CARLA, LedgerRole::Coordinator));
    let authority = house.authority();
    let carla = authority.enrolment(&keys(CARLA).id()).unwrap();
    assert_eq!(carla.person, Some(person(CARLA)));
    assert!(leads(&authority, CARLA));
}

#[test]
fn removed_keys_have_no_successor() {
    let mut house = House::with_three_coordinators();
    let before = house.heads();
    let succeed = Deed::Succeed {
        old: keys(BOB).id(),
        new: new_keys(BOB).keys(),
    };
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, succeed.clone());
    assert!(house.authority().enrolment(&new_keys(BOB).id()).is_none());
    house.says(BOB, succeed.clone());
    house.says(AMINA, succeed);
    assert!(house.authority().enrolment(&new_keys(BOB).id()).is_none());
}

#[test]
fn what_was_heard_says_whom_it_excluded() {
    let mut house = House::with_three_coordinators();
    let (bob, team) = (keys(BOB).id(), house.team());
    let before = house.ledger().heard(&team);
    house.says(AMINA, revoke(bob));
    let ledger = house.ledger();
    let excluded = |authority: &Authority| authority.excluded(&team).collect::<Vec<_>>();
    let by = |heard: &[StatementName]| excluded(&ledger.authority_by(heard));
    assert_eq!(excluded(&ledger.authority()), [bob]);
    assert_eq!(by(&before), []);
    assert_eq!(by(&ledger.heard(&team)), [bob]);
    assert!(ledger.has_heard(&before));
    // Whoever was never in the circle is not kept out of it.
    let case = CircleId::from_bytes([1; 16]);
    assert_eq!(ledger.authority().excluded(&case).count(), 0);
}

#[test]
fn the_desk_of_a_laptop_that_everybody_left_gets_no_more_keys() {
    let mut house = House::with_three_coordinators();
    let (amina, hers, team) = (keys(AMINA).id(), desk(AMINA).id(), house.team());
    let reads = |house: &House| {
        let authority = house.authority();
        let excluded: Vec<SignerId> = authority.excluded(&team).collect();
        assert_ne!(authority.may_read(&hers, &team), excluded.contains(&hers));
        authority.may_read(&hers, &team)
    };
    assert!(reads(&house));
    // What she said of her own laptop's keys was not heard yet, or never said.
    house.says(BOB, revoke(amina));
    assert!(!reads(&house));
    assert!(!house.authority().readers(&team).contains(&hers));
    // What the desk tells of itself still counts.
    assert!(house.authority().may_write(&hers, &team));
    // Somebody else sits down there.
    house.says(
        BOB,
        Deed::Enrol {
            subject: Subject::Person(person(DILAN)),
            laptop: laptop(AMINA),
            class: LaptopClass::Personal,
            keys: keys(DILAN).keys(),
        },
    );
    assert!(reads(&house));
}

#[test]
fn a_cut_says_how_far_a_removed_chain_counts() {
    let mut house = House::with_three_coordinators();
    let name = |byte| ParcelName::from_bytes([byte; 32]);
    let bob = keys(BOB).id();
    let team = house.team();
    assert!(house.authority().accepts(&bob, &team, 9, &name(9)));
    let cut = Cut {
        circle: team,
        to: 5,
        name: name(5),
    };
    house.says(AMINA, revoke_after(bob, vec![cut]));
    let authority = house.authority();
    assert!(authority.accepts(&bob, &team, 4, &name(4)));
    assert!(authority.accepts(&bob, &team, 5, &name(5)));
    assert!(!authority.accepts(&bob, &team, 5, &name(6)));
    assert!(!authority.accepts(&bob, &team, 6, &name(6)));
    let other = CircleId::from_bytes([1; 16]);
    assert!(!authority.accepts(&bob, &other, 1, &name(1)));
    assert!(!authority.accepts(&keys(EVA).id(), &team, 1, &name(1)));
}

#[test]
fn a_statement_waits_for_its_past() {
    let mut house = House::founded();
    house.welcome(BOB, LedgerRole::Member);
    let mut ledger = Ledger::new();
    for bytes in house.said.iter().skip(1).rev() {
        ledger.add(bytes).unwrap();
    }
    assert_eq!(ledger.missing(), vec![Statement::name_of(&house.said[0])]);
    assert!(ledger.heads().is_empty());
    assert_eq!(ledger.authority(), Authority::default());
    ledger.add(&house.said[0]).unwrap();
    assert!(ledger.missing().is_empty());
    assert_eq!(ledger.authority(), house.authority());
    let kept: Vec<Vec<u8>> = ledger.statements().map(|(_, it)| it.to_vec()).collect();
    assert_eq!(kept.len(), house.said.len());
    ledger.add(&house.said[0]).unwrap();
    assert_eq!(ledger.statements().count(), house.said.len());
}

#[test]
fn a_stick_full_of_statements_without_a_past_does_not_keep_the_rest_out() {
    let mut house = House::founded();
    let mut ledger = house.ledger();
    let orphan = |number: usize, length: usize| {
        let nowhere = StatementName::from_bytes(sha256(&[&number.to_le_bytes()]));
        let long = Deed::Unknown {
            kind: 77,
            critical: false,
            payload: vec![0; length],
        };
        Statement::make(&keys(EVA), &house.centre, &[nowhere], &long).unwrap()
    };
    // Large ones, then the smallest: not one more goes in.
    let mut number = 0;
    for length in [60 * 1024, 0] {
        while ledger.add(&orphan(number, length)).is_ok() {
            number += 1;
        }
        let refused = ledger.add(&orphan(number, length));
        assert_eq!(refused.unwrap_err(), LedgerError::TooManyWaiting);
    }
    assert_eq!(ledger.waiting.len(), number);
    house.says(AMINA, enrol(BOB));
    let hers = house.says(AMINA, role(BOB, LedgerRole::Member));
    // What came before its past finds room, when somebody said it whom the ledger knows.
    ledger.add(house.said.last().unwrap()).unwrap();
    assert!(ledger.statement(&hers).is_some());
    assert!(ledger.waiting_bytes <= limits::WAITING_BYTES);
    let waiting = ledger.waiting.len();
    assert!((number - 2..=number).contains(&waiting), "{waiting}");
    assert_eq!(ledger.statements().count(), 2, "nothing else is kept");
    for bytes in &house.said {
        ledger.add(bytes).unwrap();
    }
    assert!(ledger.authority().enrolment(&keys(BOB).id()).is_some());
}

#[test]
fn a_ledger_belongs_to_one_centre() {
    let house = House::founded();
    let elsewhere = found_with(
        &keys(EVA),
        &desk(EVA),
        person(EVA),
        laptop(EVA),
        LaptopClass::Shared,
        [1; 32],
        [2; 32],
    )
    .unwrap();
    let theirs = Statement::centre_of(&elsewhere);
    let foreign = Statement::make(
        &keys(EVA),
        &theirs,
        &[Statement::name_of(&elsewhere)],
        &enrol(BOB),
    )
    .unwrap();
    let mut ledger = Ledger::new();
    ledger.add(&foreign).unwrap();
    ledger.add(&house.said[0]).unwrap();
    assert_eq!(
        ledger.statements().count(),
        1,
        "what waited for another centre is gone"
    );
    assert_eq!(
        ledger.add(&elsewhere).unwrap_err(),
        LedgerError::OtherCentre
    );
    assert_eq!(ledger.add(&foreign).unwrap_err(), LedgerError::OtherCentre);
}

#[test]
fn one_byte_changed_anywhere_in_a_statement_is_refused() {
    let mut house = House::founded();
    house.says(AMINA, revoke_after(keys(BOB).id(), Vec::new()));
    house.says(AMINA, role(BOB, LedgerRole::Member));
    for bytes in &house.said {
        for place in 0..bytes.len() {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            assert!(Statement::read(&changed).is_err(), "{place}");
        }
        assert!(Statement::read(&bytes[..bytes.len() - 1]).is_err());
        assert!(Statement::read(&[bytes.clone(), vec![0]].concat()).is_err());
    }
}

#[test]
fn no_name_slips_into_the_ledger_through_a_title() {
    let house = House::founded();
    let heads = house.heads();
    let titled = |label: &str| {
        let deed = Deed::Role {
            person: person(BOB),
            role: LedgerRole::Member,
            label: label.to_owned(),
        };
        Statement::make(&keys(AMINA), &house.centre, &heads, &deed)
    };
    assert!(titled("mentor_supervisor").is_ok());
    assert!(titled("Fatma Yilmaz").is_err());
    assert!(titled(&"a".repeat(33)).is_err());
}

#[test]
fn a_parcel_of_somebody_without_a_grant_is_set_aside() {
    use crate::parcel::{Reason, authenticate};
    let mut house = House::founded();
    house.says(AMINA, enrol(BOB));
    house.says(AMINA, role(BOB, LedgerRole::Member));
    let reason = |house: &House, signer: &Signer| {
        let sealed = house.parcel(signer, 1, "Soep");
        let name = sealed.name();
        match authenticate(sealed, &house.authority()) {
            Ok(authentic) => {
                assert_eq!(authentic.sealed().header().kind, ParcelKind::Changes);
                None
            }
            Err((kept, reason)) => {
                assert_eq!(kept.name(), name, "what is set aside is kept");
                Some(reason)
            }
        }
    };
    assert_eq!(reason(&house, &keys(AMINA)), None);
    assert_eq!(reason(&house, &keys(BOB)), Some(Reason::NoGrant));
    assert_eq!(reason(&house, &keys(EVA)), Some(Reason::UnknownSigner));
    house.says(AMINA, house.team_grant(BOB, Right::Write));
    assert_eq!(reason(&house, &keys(BOB)), None);
    house.says(AMINA, house.team_grant(BOB, Right::Read));
    assert_eq!(
        reason(&house, &keys(BOB)),
        None,
        "what was written in good faith stays"
    );
}

/// Adds without the cost of checking a signature again, in the order given.
fn arrive(base: &Ledger, statements: &[(StatementName, Statement)]) -> Authority {
    let mut ledger = base.clone();
    let comes = |ledger: &mut Ledger, (name, statement): &(StatementName, Statement), is_firm| {
        let waiting = Waiting {
            statement: statement.clone(),
            home: None,
            length: 0,
            is_firm,
            loose: Some(Vec::new()),
        };
        ledger.settle(vec![(*name, waiting)]);
    };
    for said in statements {
        comes(&mut ledger, said, false);
    }
    // Where somebody known rests on what nobody said, that is fetched once more.
    let mut asked = BTreeSet::new();
    while asked != ledger.asked(&BTreeSet::new()) {
        asked = ledger.asked(&BTreeSet::new());
        for name in &asked {
            ledger.hold(name);
        }
        let again = statements.iter().filter(|(name, _)| asked.contains(name));
        for said in again
            .filter(|(name, _)| !ledger.needs_not(name) || ledger.strange.contains(name))
            .cloned()
            .collect::<Vec<_>>()
        {
            comes(&mut ledger, &said, true);
        }
    }
    assert!(asked.is_empty(), "somebody known waits for ever");
    ledger.authority()
}

fn orders(length: usize) -> Vec<Vec<usize>> {
    if length == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(length - 1);
    let insert = |order: &Vec<usize>, place: usize| {
        let mut order = order.clone();
        order.insert(place, length - 1);
        order
    };
    shorter
        .iter()
        .flat_map(|order| (0..length).map(move |place| insert(order, place)))
        .collect()
}

const LEADERS: [u8; 3] = [AMINA, BOB, CARLA];

fn deed(house: &House, author: u8, choice: u8) -> Deed {
    let next = LEADERS[usize::from(author) % 3];
    let other = LEADERS[usize::from(author + 1) % 3];
    match choice {
        0 => revoke(keys(next).id()),
        1 => revoke(keys(other).id()),
        2 => role(next, LedgerRole::Member),
        3 => enrol(DILAN),
        4 => role(DILAN, LedgerRole::Coordinator),
        5 => revoke(keys(DILAN).id()),
        6 => house.team_grant(DILAN, Right::Write),
        _ => Deed::Succeed {
            old: keys(author).id(),
            new: new_keys(author).keys(),
        },
    }
}

fn statement(
    house: &House,
    author: u8,
    number: u8,
    after: &[StatementName],
    choice: u8,
) -> (StatementName, Statement) {
    let mut predecessors = after.to_vec();
    predecessors.sort();
    let name = StatementName::from_bytes([number; 32]);
    let statement = Statement {
        centre: house.centre,
        author: keys(author).id(),
        predecessors,
        deed: deed(house, author, choice),
    };
    (name, statement)
}

#[test]
fn three_statements_of_three_coordinators_mean_the_same_in_every_order_of_arrival() {
    let house = House::with_three_coordinators();
    let base = house.ledger();
    let root = base.heads();
    let orders = orders(3);
    let mut worlds = 0;
    for (authors, choices) in combinations() {
        let make = |place: usize, after: &[StatementName]| {
            let number = 200 + u8::try_from(place).unwrap();
            statement(&house, authors[place], number, after, choices[place])
        };
        for shape in 0..8_u8 {
            let one = make(0, &root);
            let two = make(
                1,
                if shape & 1 == 0 {
                    &root
                } else {
                    std::slice::from_ref(&one.0)
                },
            );
            let seen: Vec<StatementName> = [(2, one.0), (4, two.0)]
                .into_iter()
                .filter(|(bit, _)| shape & bit != 0)
                .map(|(_, name)| name)
                .collect();
            let three = make(2, if seen.is_empty() { &root } else { &seen });
            let world = [one, two, three];
            let first = arrive(&base, &world);
            for order in &orders {
                let arrived: Vec<_> = order.iter().map(|place| world[*place].clone()).collect();
                assert_eq!(
                    arrive(&base, &arrived),
                    first,
                    "{authors:?} {choices:?} {shape}"
                );
            }
            worlds += 1;
        }
    }
    assert_eq!(worlds, 9 * 125 * 8);
}

/// The first author is always Amina: the others are the same worlds with other names.
fn combinations() -> Vec<([u8; 3], [u8; 3])> {
    let mut all = Vec::new();
    for authors in 0..9_u8 {
        let authors = [
            AMINA,
            LEADERS[usize::from(authors % 3)],
            LEADERS[usize::from(authors / 3)],
        ];
        for choices in 0..125_u8 {
            all.push((authors, [choices % 5, choices / 5 % 5, choices / 25]));
        }
    }
    all
}

#[test]
fn five_statements_that_crossed_mean_the_same_in_every_order_of_arrival() {
    let house = House::with_three_coordinators();
    let base = house.ledger();
    let root = base.heads();
    // Amina removes Bob; Bob, who has not heard, enrols Dilan and makes her lead; she removes
    // Carla; Carla, who has not heard either, removes Amina.
    let removes_bob = statement(&house, AMINA, 201, &root, 0);
    let enrols = statement(&house, BOB, 202, &root, 3);
    let promotes = statement(&house, BOB, 203, &[enrols.0], 4);
    let mut removes_carla = statement(&house, DILAN, 204, &[promotes.0], 0);
    removes_carla.1.deed = revoke(keys(CARLA).id());
    let removes_amina = statement(&house, CARLA, 205, &root, 0);
    let world = [removes_bob, enrols, promotes, removes_carla, removes_amina];
    let first = arrive(&base, &world);
    assert!(first.frozen(), "every removal was rightful in its own past");
    for order in orders(5) {
        let arrived: Vec<_> = order.iter().map(|place| world[*place].clone()).collect();
        assert_eq!(arrive(&base, &arrived), first);
    }
}

proptest! {
    #[test]
    fn any_conversation_means_the_same_in_any_order_of_arrival(
        said in proptest::collection::vec((0_u8..4, 0_u8..8, any::<u16>()), 1..9),
        shuffle in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let house = House::with_three_coordinators();
        let base = house.ledger();
        let root = base.heads();
        let mut world: Vec<(StatementName, Statement)> = Vec::new();
        for (number, (author, choice, seen)) in said.iter().enumerate() {
            let mut after: Vec<StatementName> = world
                .iter()
                .enumerate()
                .filter(|(place, _)| seen >> place & 1 == 1)
                .map(|(_, (name, _))| *name)
                .collect();
            if after.is_empty() {
                after = root.clone();
            }
            let author = [AMINA, BOB, CARLA, DILAN][usize::from(*author)];
            let number = 100 + u8::try_from(number).unwrap();
            world.push(statement(&house, author, number, &after, *choice));
        }
        let first = arrive(&base, &world);
        let arrived: Vec<_> =
            shuffle.iter().filter_map(|place| world.get(*place).cloned()).collect();
        prop_assert_eq!(arrive(&base, &arrived), first.clone());
        let all_at_once: Vec<_> = world.iter().rev().cloned().collect();
        prop_assert_eq!(arrive(&base, &all_at_once), first);
    }

    #[test]
    fn whatever_stands_behind_a_kind_is_read_as_one_thing_or_refused(
        kind in 0_u8..14,
        critical in any::<bool>(),
        mut payload in proptest::collection::vec(any::<u8>(), 0..200),
        small in proptest::collection::vec(0_u8..3, 0..4),
    ) {
        // Small numbers in front, so that lists are found to have few things in them.
        payload.splice(0..small.len().min(payload.len()), small);
        if let Ok(deed) = Deed::read(kind, critical, &payload) {
            prop_assert_eq!((deed.kind(), deed.is_critical()), (kind, critical));
            prop_assert_eq!(deed.payload(), payload);
        }
    }

    #[test]
    fn nonsense_is_no_statement(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Statement::read(&bytes).is_err());
    }
}
