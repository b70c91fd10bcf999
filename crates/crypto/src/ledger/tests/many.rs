//! A ledger of many years.

use samenboek_domain::ids::{PersonId, SignerId};

use super::*;

/// What three coordinators say in a house that grows: they seldom hear of each other at once, and
/// one of them is removed after half the time, and goes on for a while.
fn said(house: &House, root: StatementName, number: u16) -> Vec<(StatementName, Statement)> {
    let name = |number: u16| StatementName::from_bytes(sha256(&[&number.to_le_bytes()]));
    let somebody = |number: u16| PersonId::from_bytes([100 + (number % 100) as u8; 16]);
    let deed = |place: u16| match place % 5 {
        0 => Deed::Enrol {
            subject: Subject::Person(somebody(place / 5)),
            laptop: laptop(DILAN),
            class: LaptopClass::Personal,
            keys: Signer::derive(&sha256(&[&place.to_le_bytes()]), &[7; 16]).keys(),
        },
        1 => Deed::Role {
            person: somebody(place / 5),
            role: LedgerRole::Member,
            label: "host".to_owned(),
        },
        2 => Deed::Grant {
            circle: house.team(),
            subject: somebody(place / 5).into(),
            right: Right::Write,
        },
        3 => Deed::Forget {
            what: vec![Forgotten::Circle(CircleId::from_bytes(
                [(place % 256) as u8; 16],
            ))],
        },
        _ => revoke(SignerId::from_bytes(sha256(&[&place.to_le_bytes()]))),
    };
    let says = |place: u16| {
        let author = [AMINA, BOB, CARLA][usize::from(place % 3)];
        let before = [place.checked_sub(2), place.checked_sub(3)];
        let mut predecessors: Vec<StatementName> = before.into_iter().flatten().map(name).collect();
        predecessors.sort();
        if predecessors.is_empty() {
            predecessors.push(root);
        }
        let deed = match place {
            _ if place == number / 2 => revoke(keys(CARLA).id()),
            place => deed(place),
        };
        let author = keys(author).id();
        let centre = house.centre;
        (
            name(place),
            Statement {
                centre,
                author,
                predecessors,
                deed,
            },
        )
    };
    (0..number).map(says).collect()
}

fn hears(house: &House, said: &[(StatementName, Statement)]) -> Ledger {
    let mut ledger = house.ledger();
    for (name, statement) in said {
        let (statement, home, length) = (statement.clone(), None, 0);
        let (is_firm, loose) = (false, Some(Vec::new()));
        ledger.settle(vec![(
            *name,
            Waiting {
                statement,
                home,
                length,
                is_firm,
                loose,
            },
        )]);
    }
    ledger
}

#[test]
fn five_thousand_statements_rest_on_few_rulings_and_may_come_in_any_order() {
    let house = House::with_three_coordinators();
    let mut said = said(&house, house.heads()[0], 5_000);
    let ledger = hears(&house, &said);
    let authority = ledger.authority();
    assert!(authority.enrolments().count() > 800);
    assert!(authority.enrolment(&keys(CARLA).id()).unwrap().revoked);
    // Each ruling looks at every statement once.
    assert!(ledger.judge.rulings() <= 4, "{}", ledger.judge.rulings());
    // As a database gives them back: by name.
    said.sort_by_key(|(name, _)| *name);
    let sorted = hears(&house, &said);
    assert!(sorted.waiting.is_empty());
    assert_eq!(sorted.authority(), authority);
}
