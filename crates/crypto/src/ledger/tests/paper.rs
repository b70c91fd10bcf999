//! The recovery key on paper.

use super::*;
use crate::sheet::SheetCode;

fn restored(who: u8, signer: &Signer) -> Restored {
    Restored {
        person: person(who),
        laptop: laptop(who),
        class: LaptopClass::Personal,
        keys: signer.keys(),
    }
}

impl House {
    fn restores(&mut self, after: &[StatementName], named: &[Restored]) -> StatementName {
        let bytes = Statement::restore(&paper(), &self.centre, after, named).unwrap();
        let name = Statement::name_of(&bytes);
        self.said.push(bytes);
        name
    }
}

#[test]
fn the_last_coordinator_who_lost_her_laptop_leads_again_with_the_paper() {
    let mut house = House::with_paper();
    house.welcome(DILAN, LedgerRole::Member);
    assert_eq!(
        house.authority().recovery(),
        Some(crate::RecoveryKey::public_of(&paper()))
    );
    assert_eq!(house.authority().restored(), None);
    let after = house.heads();
    let restore = house.restores(&after, &[restored(AMINA, &new_keys(AMINA))]);
    let authority = house.authority();
    assert_eq!(authority.restored(), Some(restore));
    assert!(authority.may_lead(&new_keys(AMINA).id()));
    assert!(authority.may_write(&new_keys(AMINA).id(), &house.team()));
    let heads = house.heads();
    house.signs_after(&new_keys(AMINA), &heads, enrol(BOB));
    assert!(house.authority().enrolment(&keys(BOB).id()).is_some());
}

#[test]
fn the_paper_thaws_what_two_coordinators_froze() {
    let mut house = House::with_paper();
    house.welcome(BOB, LedgerRole::Coordinator);
    let before = house.heads();
    house.says_after(AMINA, &before, revoke(keys(BOB).id()));
    house.says_after(BOB, &before, revoke(keys(AMINA).id()));
    assert!(house.authority().frozen());
    let after = house.heads();
    house.restores(&after, &[restored(BOB, &new_keys(BOB))]);
    let authority = house.authority();
    assert!(!authority.frozen() && leads(&authority, BOB) && !leads(&authority, AMINA));
    assert!(
        authority.enrolment(&keys(BOB).id()).unwrap().revoked,
        "new keys"
    );
}

#[test]
fn the_paper_undoes_what_a_coordinator_gone_wrong_did() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    // Carla removes the others, makes Eva lead, and forgets a circle.
    house.says_after(CARLA, &before, revoke(keys(AMINA).id()));
    house.says(CARLA, revoke(keys(BOB).id()));
    house.says(CARLA, enrol(EVA));
    house.says(CARLA, role(EVA, LedgerRole::Coordinator));
    let case = Forgotten::Circle(CircleId::from_bytes([1; 16]));
    house.says(CARLA, Deed::Forget { what: vec![case] });
    let late = house.heads();
    assert!(leads(&house.authority(), EVA) && !leads(&house.authority(), AMINA));
    house.restores(
        &before,
        &[restored(AMINA, &keys(AMINA)), restored(BOB, &keys(BOB))],
    );
    let authority = house.authority();
    assert!(leads(&authority, AMINA) && leads(&authority, BOB));
    assert!(!leads(&authority, CARLA) && authority.enrolment(&keys(EVA).id()).is_none());
    assert_eq!(authority.forgotten().count(), 0);
    assert_eq!(
        authority.role(&person(CARLA)),
        Some((LedgerRole::Member, "volunteer"))
    );
    // Nor does it help her to go on where she was.
    house.says_after(CARLA, &late, revoke(keys(AMINA).id()));
    house.says(CARLA, revoke(keys(AMINA).id()));
    assert!(leads(&house.authority(), AMINA));
}

#[test]
fn keys_that_somebody_else_made_for_a_named_person_are_not_spared() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    house.restores(&before, &[restored(AMINA, &keys(AMINA))]);
    let false_amina = new_keys(AMINA);
    let made = house.says_after(CARLA, &before, enrol_keys(AMINA, &false_amina));
    house.signs_after(&false_amina, &[made], revoke(keys(AMINA).id()));
    assert!(leads(&house.authority(), AMINA));
}

#[test]
fn what_a_named_person_said_at_the_same_time_stays() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    house.restores(&before, &[restored(AMINA, &keys(AMINA))]);
    house.says_after(AMINA, &before, enrol(DILAN));
    house.says_after(BOB, &before, enrol(EVA));
    let authority = house.authority();
    assert!(authority.enrolment(&keys(DILAN).id()).is_some());
    assert!(authority.enrolment(&keys(EVA).id()).is_none());
}

#[test]
fn whoever_was_ended_in_vain_was_ended_all_the_same() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    house.says_after(BOB, &before, revoke(keys(CARLA).id()));
    house.restores(&before, &[restored(AMINA, &keys(AMINA))]);
    let authority = house.authority();
    let carla = authority.enrolment(&keys(CARLA).id()).unwrap();
    assert!(carla.is_active(), "the paper key voids it");
    assert!(authority.was_ended(&carla.signer) && !authority.was_ended(&keys(AMINA).id()));
    assert!(authority.could_lead(&keys(BOB).id()) && !leads(&authority, BOB));
}

#[test]
fn exactly_one_statement_of_the_paper_counts() {
    let mut house = House::with_paper().led_by_three();
    let before = house.heads();
    let first = house.restores(&before, &[restored(AMINA, &keys(AMINA))]);
    house.restores(&[first], &[restored(BOB, &keys(BOB))]);
    let authority = house.authority();
    assert!(
        leads(&authority, AMINA) && !leads(&authority, BOB),
        "the first one"
    );

    let crossed = house.restores(&before, &[restored(CARLA, &keys(CARLA))]);
    let authority = house.authority();
    assert_eq!(authority.restored(), Some(first.min(crossed)));
    assert_eq!(authority.coordinators().len(), 1);
    house.said.reverse();
    assert_eq!(house.authority(), authority);
}

#[test]
fn another_paper_restores_nothing_and_ours_says_nothing_else() {
    let mut house = House::with_paper();
    let after = house.heads();
    let other = SheetCode::from_bytes([1; 16]);
    let named = [restored(EVA, &keys(EVA))];
    let bytes = Statement::restore(&other, &house.centre, &after, &named).unwrap();
    house.said.push(bytes);
    assert_eq!(house.authority().restored(), None);
    assert!(house.authority().enrolment(&keys(EVA).id()).is_none());
    let coordinators = named.to_vec();
    let by_amina = Statement::make(
        &keys(AMINA),
        &house.centre,
        &after,
        &Deed::Restore { coordinators },
    );
    assert_eq!(by_amina.unwrap_err(), StatementError::Malformed);
    let nobody = Statement::restore(&paper(), &house.centre, &after, &[]);
    assert_eq!(nobody.unwrap_err(), StatementError::Malformed);
}

#[test]
fn volunteers_go_on_after_a_restore_and_a_viewer_stays_a_viewer() {
    let mut house = House::with_paper().led_by_three();
    house.welcome(DILAN, LedgerRole::Viewer);
    house.welcome(EVA, LedgerRole::Member);
    let after = house.heads();
    house.restores(&after, &[restored(AMINA, &new_keys(AMINA))]);
    let authority = house.authority();
    let team = house.team();
    assert!(authority.may_write(&keys(EVA).id(), &team));
    assert!(!authority.may_write(&keys(DILAN).id(), &team));
    assert!(authority.may_read(&keys(DILAN).id(), &team));
    assert!(authority.may_write(&keys(BOB).id(), &team) && !leads(&authority, BOB));
    let heads = house.heads();
    let again = role(BOB, LedgerRole::Coordinator);
    house.signs_after(&new_keys(AMINA), &heads, again);
    assert!(leads(&house.authority(), BOB));
}
