//! Circles besides the team: opened by a member, kept sealed, read on the laptops that they allow.

use super::*;

/// A house with a personal laptop each for Bob, Carla and Dilan (Amina's is shared), and a ledger
/// that hears what is said in circles.
struct Case {
    house: House,
    circle: CircleId,
    said: Vec<Vec<u8>>,
}

impl Case {
    fn opened(class: CircleClass) -> Self {
        let mut house = House::founded();
        house.welcome(BOB, LedgerRole::Member);
        house.welcome(CARLA, LedgerRole::Member);
        house.welcome(DILAN, LedgerRole::Viewer);
        let heads = house.heads();
        let (circle, opening) =
            Statement::open_circle(&keys(BOB), &house.centre, &heads, class).unwrap();
        Self {
            house,
            circle,
            said: vec![opening],
        }
    }

    fn grant(&self, who: u8, right: Right) -> Deed {
        Deed::Grant {
            circle: self.circle,
            subject: person(who).into(),
            right,
        }
    }

    fn says(&mut self, who: u8, deed: &Deed) {
        let ledger = self.ledger();
        self.says_after(
            who,
            &ledger.circle_predecessors(&self.circle, &keys(who).id()),
            deed,
        );
    }

    fn says_after(&mut self, who: u8, after: &[StatementName], deed: &Deed) {
        let said = Statement::make(&keys(who), &self.house.centre, after, deed).unwrap();
        self.said.push(said);
    }

    fn ledger(&self) -> Ledger {
        let mut ledger = self.house.ledger();
        for bytes in &self.said {
            ledger.add_in_circle(&self.circle, bytes).unwrap();
        }
        ledger
    }

    fn authority(&self) -> Authority {
        self.ledger().authority()
    }

    fn right(&self, who: u8) -> Right {
        self.authority().right(&self.circle, &person(who).into())
    }
}

#[test]
fn who_opens_a_case_writes_in_it_and_invites_the_others() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    case.says(BOB, &case.grant(CARLA, Right::Write));
    case.says(CARLA, &case.grant(AMINA, Right::Read));
    let authority = case.authority();
    assert!(authority.may_write(&keys(BOB).id(), &case.circle));
    assert!(authority.may_write(&keys(CARLA).id(), &case.circle));
    let mut readers = vec![keys(AMINA).id(), keys(BOB).id(), keys(CARLA).id()];
    readers.sort();
    assert_eq!(authority.readers(&case.circle), readers);
    assert_eq!(
        authority.circle_class(&case.circle),
        Some(CircleClass::AnyLaptop)
    );
}

#[test]
fn the_centres_ledger_says_nothing_of_who_is_in_a_case() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    case.says(BOB, &case.grant(CARLA, Right::Write));
    let ledger = case.ledger();
    let outside = case.house.ledger();
    let names = |ledger: &Ledger| {
        ledger
            .statements()
            .map(|(name, _)| name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&ledger), names(&outside));
    assert_eq!(ledger.heads(), outside.heads());
    assert_eq!(ledger.circle_statements(&case.circle).count(), 2);
    assert_eq!(outside.authority().circle_class(&case.circle), None);
    assert_eq!(outside.authority().readers(&case.circle), Vec::new());
}

#[test]
fn nobody_lets_himself_into_a_case_and_a_viewer_opens_none() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    let heads = case.house.heads();
    case.says(CARLA, &case.grant(CARLA, Right::Write));
    case.says_after(CARLA, &heads, &case.grant(CARLA, Right::Write));
    assert_eq!(case.right(CARLA), Right::Nothing);
    case.says(BOB, &case.grant(CARLA, Right::Read));
    case.says(CARLA, &case.grant(CARLA, Right::Write));
    assert_eq!(
        case.right(CARLA),
        Right::Read,
        "who only reads invites nobody"
    );
    let (circle, opening) = Statement::open_circle(
        &keys(DILAN),
        &case.house.centre,
        &heads,
        CircleClass::AnyLaptop,
    )
    .unwrap();
    let mut ledger = case.house.ledger();
    ledger.add_in_circle(&circle, &opening).unwrap();
    let right = ledger.authority().right(&circle, &person(DILAN).into());
    assert_eq!(right, Right::Nothing);
}

#[test]
fn nothing_of_a_circle_for_personal_laptops_is_boxed_to_a_shared_one() {
    let mut case = Case::opened(CircleClass::PersonalLaptops);
    for who in [AMINA, CARLA] {
        case.says(BOB, &case.grant(who, Right::Write));
    }
    let authority = case.authority();
    let mut readers = vec![keys(BOB).id(), keys(CARLA).id()];
    readers.sort();
    assert_eq!(case.right(AMINA), Right::Write);
    assert_eq!(
        authority.readers(&case.circle),
        readers,
        "Amina's laptop is shared"
    );
    assert!(!authority.may_write(&keys(AMINA).id(), &case.circle));
    assert!(authority.may_read(&keys(AMINA).id(), &case.house.team()));
}

#[test]
fn nobody_opens_a_circle_for_personal_laptops_at_a_shared_one() {
    let house = House::founded();
    let class = CircleClass::PersonalLaptops;
    let (circle, opening) =
        Statement::open_circle(&keys(AMINA), &house.centre, &house.heads(), class).unwrap();
    let mut ledger = house.ledger();
    ledger.add_in_circle(&circle, &opening).unwrap();
    let right = ledger.authority().right(&circle, &person(AMINA).into());
    assert_eq!(right, Right::Nothing);
}

#[test]
fn who_left_a_case_is_not_invited_again_by_an_older_word() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    case.says(BOB, &case.grant(CARLA, Right::Write));
    let before = case
        .ledger()
        .circle_predecessors(&case.circle, &keys(BOB).id());
    case.says_after(BOB, &before, &case.grant(CARLA, Right::Nothing));
    case.says_after(CARLA, &before, &case.grant(CARLA, Right::Write));
    assert_eq!(case.right(CARLA), Right::Nothing);
    case.says(BOB, &case.grant(CARLA, Right::Read));
    assert_eq!(case.right(CARLA), Right::Read);
}

#[test]
fn whom_the_centre_removes_is_out_of_every_case_and_those_she_invited_stay() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    case.says(BOB, &case.grant(CARLA, Right::Write));
    case.house.says(AMINA, revoke(keys(BOB).id()));
    case.says(BOB, &case.grant(AMINA, Right::Write));
    let authority = case.authority();
    assert!(!authority.may_read(&keys(BOB).id(), &case.circle));
    assert!(authority.may_write(&keys(CARLA).id(), &case.circle));
    assert_eq!(case.right(AMINA), Right::Nothing, "said after the removal");
}

#[test]
fn statements_of_a_circle_and_of_the_centre_may_arrive_in_any_order() {
    let mut case = Case::opened(CircleClass::PersonalLaptops);
    case.says(BOB, &case.grant(CARLA, Right::Write));
    case.house.says(AMINA, revoke(keys(CARLA).id()));
    case.says(BOB, &case.grant(AMINA, Right::Read));
    let all: Vec<(bool, &Vec<u8>)> = (case.house.said.iter().map(|it| (false, it)))
        .chain(case.said.iter().map(|it| (true, it)))
        .collect();
    let expected = case.authority();
    for turn in 0..all.len() {
        let mut ledger = Ledger::new();
        for (sealed, bytes) in all.iter().rev().cycle().skip(turn).take(all.len()) {
            if *sealed {
                ledger.add_in_circle(&case.circle, bytes).unwrap();
            } else {
                ledger.add(bytes).unwrap();
            }
        }
        assert_eq!(ledger.authority(), expected, "{turn}");
    }
}

#[test]
fn who_was_let_in_from_outside_invites_nobody_before_she_heard_of_the_opening() {
    let mut case = Case::opened(CircleClass::AnyLaptop);
    case.house.says(AMINA, case.grant(CARLA, Right::Write));
    case.house.says(CARLA, case.grant(EVA, Right::Write));
    assert_eq!(case.right(EVA), Right::Nothing);
    let mut opened_first = Ledger::new();
    for bytes in case.said.iter() {
        opened_first.add_in_circle(&case.circle, bytes).unwrap();
    }
    for bytes in &case.house.said {
        opened_first.add(bytes).unwrap();
    }
    assert_eq!(opened_first.authority(), case.authority());
    case.says(CARLA, &case.grant(EVA, Right::Write));
    assert_eq!(case.right(EVA), Right::Write);
}

#[test]
fn what_rests_on_a_circle_does_not_count_outside_it() {
    let case = Case::opened(CircleClass::AnyLaptop);
    let opening = Statement::name_of(&case.said[0]);
    let inside =
        Statement::make(&keys(AMINA), &case.house.centre, &[opening], &enrol(EVA)).unwrap();
    let mut ledger = case.ledger();
    ledger.add(&inside).unwrap();
    let here = ledger.authority();
    let mut ledger = case.house.ledger();
    ledger.add(&inside).unwrap();
    assert_eq!(
        here.enrolment(&keys(EVA).id()),
        ledger.authority().enrolment(&keys(EVA).id())
    );
    assert!(here.enrolment(&keys(EVA).id()).is_none());
    // Somebody who carries the opening out of the circle makes it the same for everybody.
    ledger.add(&case.said[0]).unwrap();
    let mut inside_out = case.ledger();
    inside_out.add(&inside).unwrap();
    inside_out.add(&case.said[0]).unwrap();
    assert_eq!(inside_out.authority(), ledger.authority());
    assert_eq!(inside_out.heads(), ledger.heads());
    assert!(ledger.authority().enrolment(&keys(EVA).id()).is_some());
}

#[test]
fn only_what_is_about_a_circle_is_kept_in_it() {
    let case = Case::opened(CircleClass::AnyLaptop);
    let mut ledger = case.ledger();
    let heads = case.house.heads();
    let elsewhere = CircleId::from_bytes([1; 16]);
    let of_another = Deed::Grant {
        circle: elsewhere,
        subject: person(BOB).into(),
        right: Right::Write,
    };
    for deed in [of_another, enrol(EVA), role(BOB, LedgerRole::Coordinator)] {
        let bytes = Statement::make(&keys(AMINA), &case.house.centre, &heads, &deed).unwrap();
        let refused = ledger.add_in_circle(&case.circle, &bytes).unwrap_err();
        assert_eq!(refused, LedgerError::OtherCircle);
    }
    let later = Deed::Unknown {
        kind: 77,
        critical: false,
        payload: Vec::new(),
    };
    let later = Statement::make(&keys(BOB), &case.house.centre, &heads, &later).unwrap();
    assert!(ledger.add_in_circle(&case.circle, &later).is_ok());
    let refused = ledger.add_in_circle(&elsewhere, &case.said[0]).unwrap_err();
    assert_eq!(refused, LedgerError::OtherCircle);
}

#[test]
fn who_leads_is_in_the_circle_of_coordinators_at_her_own_laptop() {
    let mut house = House::with_three_coordinators();
    let circle = coordinators_circle(&house.centre);
    house.welcome(DILAN, LedgerRole::Member);
    let mut leaders = vec![keys(BOB).id(), keys(CARLA).id()];
    leaders.sort();
    let authority = house.authority();
    assert_eq!(
        authority.readers(&circle),
        leaders,
        "Amina's laptop is shared"
    );
    assert_eq!(
        authority.circle_class(&circle),
        Some(CircleClass::PersonalLaptops)
    );
    house.says(AMINA, role(CARLA, LedgerRole::Member));
    let authority = house.authority();
    assert_eq!(authority.readers(&circle), vec![keys(BOB).id()]);
    assert!(authority.may_write(&keys(BOB).id(), &circle));
    assert!(
        authority.could_write(&keys(CARLA).id(), &circle),
        "she led once"
    );
    assert!(!authority.could_write(&keys(DILAN).id(), &circle));
}

#[test]
fn a_case_that_the_coordinators_are_in_is_read_by_whoever_leads_then() {
    let mut case = Case::opened(CircleClass::PersonalLaptops);
    let all = Deed::Grant {
        circle: case.circle,
        subject: coordinators_circle(&case.house.centre).into(),
        right: Right::Write,
    };
    case.says(BOB, &all);
    case.house.welcome(EVA, LedgerRole::Coordinator);
    let mut readers = vec![keys(BOB).id(), keys(EVA).id()];
    readers.sort();
    assert_eq!(
        case.authority().readers(&case.circle),
        readers,
        "Amina's laptop is shared, and Carla does not lead"
    );
    assert!(case.authority().may_write(&keys(EVA).id(), &case.circle));
    case.house.says(AMINA, role(EVA, LedgerRole::Viewer));
    let authority = case.authority();
    assert!(!authority.may_read(&keys(EVA).id(), &case.circle));
    assert!(authority.excludes(&keys(EVA).id(), &case.circle));
    assert!(
        authority.could_write(&keys(EVA).id(), &case.circle),
        "what she wrote counts"
    );
    case.house.says(AMINA, role(CARLA, LedgerRole::Coordinator));
    assert!(case.authority().may_read(&keys(CARLA).id(), &case.circle));
    let nobody = Deed::Grant {
        circle: case.circle,
        subject: coordinators_circle(&case.house.centre).into(),
        right: Right::Nothing,
    };
    case.says(BOB, &nobody);
    assert!(!case.authority().may_read(&keys(CARLA).id(), &case.circle));
}
