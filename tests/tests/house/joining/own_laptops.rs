//! A further laptop of somebody who is in the team already.

use samenboek_domain::ids::PersonId;
use samenboek_tests::{Stick, evening};

use super::*;

/// The titles that somebody reads there.
fn titles(house: &House) -> Vec<String> {
    let query = samenboek_app::EncounterQuery {
        limit: 100,
        ..Default::default()
    };
    let page = house.list_encounters(&query).unwrap();
    page.rows.into_iter().map(|row| row.row.title).collect()
}

fn exchange(house: &House, stick: &mut Stick) {
    let never = Cancel::default();
    house.exchange(stick, &never, &mut |_| {}).unwrap();
}

/// By stick, with the same request as over the network.
fn by_stick(host: &House, newcomer: &House, whose: Whose) {
    let digits = newcomer.join_state().unwrap().unwrap().digits;
    let file = newcomer.join_file().unwrap();
    let approval = host.join_approve(&file, &digits, whose).unwrap();
    let pictures = newcomer.join_finish(&approval.answer).unwrap().value;
    assert_eq!(pictures, approval.pictures);
}

#[test]
fn amina_lets_in_her_own_second_laptop_which_reads_with_the_team_until_a_coordinator_confirms() {
    for over_the_network in [true, false] {
        let mut brug = Neighbourhood::of(2, 521);
        brug.laptops[0].record(evening("Soep"));
        brug.everybody_meets();
        let amina = brug.laptops[1].house().me().unwrap().person;
        let second = asks(&brug, "Amina", 9521);
        let aminas = LetsIn::at(&mut brug.laptops[1]);
        if over_the_network {
            aminas.lets_in(&Waits::with(Arc::clone(&second)), Whose::Mine);
        } else {
            by_stick(&aminas.house, &second, Whose::Mine);
        }
        // She is the same person, and has her name there before her card came.
        let me = second.me().unwrap();
        assert_eq!((me.person, me.name.as_str()), (amina, "Amina"));
        assert!(!me.coordinator);
        assert!(second.waits_for_a_coordinator().unwrap());
        assert_eq!(second.people_here().unwrap().len(), 1);
        for house in [&second, &aminas.house, &second] {
            exchange(house, &mut brug.stick());
        }
        assert_eq!(titles(&second), ["Soep"]);
        assert_eq!(second.me().unwrap().role, "volunteer");
        let draft = evening("Van de tweede laptop");
        let draft = samenboek_domain::encounter::EncounterDraft::from_json(draft).unwrap();
        second.record_encounter(draft).unwrap();
        exchange(&second, &mut brug.stick());

        let marga = brug.laptops[0].house();
        exchange(marga, &mut brug.stick());
        assert_eq!(titles(marga).len(), 2);
        assert_eq!(marga.list_versions().unwrap(), [], "one card, one name");
        let waiting = marga.waiting_laptops().unwrap();
        let told: Vec<_> = waiting
            .iter()
            .map(|it| (it.name.as_str(), it.person_name.as_str(), it.person))
            .collect();
        assert_eq!(told, [("Amina thuis", "Amina", amina)]);
        // Only a coordinator confirms.
        let laptop = waiting[0].laptop;
        let refused = aminas.house.confirm_laptop(&laptop, LaptopClass::Personal);
        assert_eq!(refused.unwrap_err().code(), "not_a_coordinator");
        marga
            .confirm_laptop(&laptop, LaptopClass::Personal)
            .unwrap();
        assert_eq!(marga.waiting_laptops().unwrap(), []);
        let again = marga.confirm_laptop(&laptop, LaptopClass::Personal);
        assert_eq!(again.unwrap_err().code(), "nothing_to_confirm");
        exchange(marga, &mut brug.stick());
        exchange(&second, &mut brug.stick());
        assert!(!second.waits_for_a_coordinator().unwrap());
        assert_eq!(second.laptop().unwrap().unwrap().2, LaptopClass::Personal);
        assert_eq!(second.verify().unwrap().problems, []);
    }
}

#[test]
fn nothing_is_sealed_anew_because_a_laptop_waits_for_a_coordinator() {
    let mut brug = Neighbourhood::of(2, 522);
    brug.everybody_meets();
    let second = asks(&brug, "Amina", 9522);
    let aminas = LetsIn::at(&mut brug.laptops[1]);
    by_stick(&aminas.house, &second, Whose::Mine);
    for _ in 0..2 {
        for house in [&second, &aminas.house, brug.laptops[0].house()] {
            exchange(house, &mut brug.stick());
        }
    }
    let parcels = |house: &House| house.verify().unwrap().parcels;
    let before = parcels(brug.laptops[0].house());
    for number in 0..3 {
        brug.laptops[0].record(evening(&format!("Avond {number}")));
    }
    let after = parcels(brug.laptops[0].house());
    assert_eq!(after - before, 3, "three evenings and no new key");
}

#[test]
fn a_laptop_that_a_coordinator_refuses_is_stopped_and_its_person_is_not() {
    let mut brug = Neighbourhood::of(2, 523);
    brug.everybody_meets();
    let second = asks(&brug, "Amina", 9523);
    let aminas = LetsIn::at(&mut brug.laptops[1]);
    by_stick(&aminas.house, &second, Whose::Mine);
    for house in [&second, brug.laptops[0].house()] {
        exchange(house, &mut brug.stick());
    }
    let marga = brug.laptops[0].house();
    let waiting = marga.waiting_laptops().unwrap();
    let refused = marga.refuse_laptop(&waiting[0].laptop).unwrap().value;
    assert_eq!(
        (refused.name.as_str(), refused.laptops.as_slice()),
        ("Amina", ["Amina thuis".to_owned()].as_slice())
    );
    assert_eq!(marga.waiting_laptops().unwrap(), []);
    let again = marga.refuse_laptop(&waiting[0].laptop).unwrap_err();
    assert_eq!(again.code(), "nothing_to_confirm");
    // Her first laptop goes on; the second hears no more of what is new.
    exchange(&aminas.house, &mut brug.stick());
    brug.laptops[0].record(evening("Na de weigering"));
    for house in [brug.laptops[0].house(), &aminas.house, &second] {
        exchange(house, &mut brug.stick());
    }
    assert_eq!(titles(&aminas.house), ["Na de weigering"]);
    assert!(titles(&second).is_empty());
}

#[test]
fn a_coordinator_has_the_same_id_on_her_own_second_laptop_and_leads_there() {
    let mut brug = Neighbourhood::of(1, 524);
    let id = brug.laptops[0].house().me().unwrap().person;
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let second = asks(&brug, "Marga", 9524);
    marga.lets_in(&Waits::with(Arc::clone(&second)), Whose::Mine);
    let me = second.me().unwrap();
    assert_eq!((me.person, me.coordinator), (id, true));
    assert!(!second.waits_for_a_coordinator().unwrap());
    exchange(&second, &mut brug.stick());
    exchange(&marga.house, &mut brug.stick());
    exchange(&second, &mut brug.stick());
    let names = |house: &House| -> Vec<(PersonId, String)> {
        let team = house.team().unwrap().into_iter();
        team.map(|member| (member.person, member.name)).collect()
    };
    assert_eq!(names(&second), names(&marga.house));
    assert_eq!(marga.house.list_versions().unwrap(), []);
}

#[test]
fn somebody_without_keys_gets_them_on_a_laptop_of_her_own_and_stays_who_she_is() {
    let mut brug = Neighbourhood::of(1, 525);
    let house = brug.laptops[0].house();
    house.add_person("Bart", Role::Host, None).unwrap();
    let bart = house.member("Bart").unwrap();
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let barts = asks(&brug, "Bartje", 9525);
    marga.lets_in(&Waits::with(Arc::clone(&barts)), Whose::Of(bart));
    exchange(&marga.house, &mut brug.stick());
    exchange(&barts, &mut brug.stick());
    // His card says what he is called, not what he typed at the new laptop.
    let me = barts.me().unwrap();
    assert_eq!(
        (me.person, me.name.as_str(), me.role.as_str()),
        (bart, "Bart", "host")
    );
    let nobody = PersonId::from_bytes([9; 16]);
    let karim = Waits::with(asks(&brug, "Karim", 9526));
    let refused = marga.rings(&karim, &karim.digits(), Whose::Of(nobody));
    assert_eq!(refused.unwrap_err().code(), "unknown_person");
}

#[test]
fn a_profile_without_keys_lets_nobody_in() {
    let mut brug = Neighbourhood::of(1, 527);
    let house = brug.laptops[0].house();
    house.add_person("Bart", Role::Host, None).unwrap();
    let bart = house.member("Bart").unwrap();
    house.sign_in(&bart).unwrap();
    let desk = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9527));
    for (whose, code) in [
        (Whose::Mine, "not_enrolled"),
        (Whose::Somebody(Role::Volunteer), "not_a_coordinator"),
    ] {
        let refused = desk.rings(&zohra, &zohra.digits(), whose).unwrap_err();
        assert_eq!(refused.code(), code);
    }
}
