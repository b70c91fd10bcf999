//! Other pictures, a plug that is pulled, somebody who goes away: nobody is half in, and it can be done again.

use samenboek_app::Stage;

use super::*;

const SOMEBODY: Whose = Whose::Somebody(Role::Volunteer);

#[test]
fn other_pictures_at_the_coordinators_let_nobody_in_and_both_hear_it() {
    let mut brug = Neighbourhood::of(1, 511);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let before = marga.laptops();
    let zohra = Waits::with(asks(&brug, "Zohra", 9511));
    let digits = zohra.digits();
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    zohra.join.say_same(true).unwrap();
    marga.letting.say_same(false).unwrap();
    marga.sees(|it| *it == LetIn::Looking);
    assert_eq!(marga.letting.view().trouble, Some("pictures_differed"));
    zohra.sees(|it| *it == Joining::Waiting);
    assert_eq!(zohra.join.view().trouble, Some("other_pictures"));
    assert_eq!(
        (zohra.house.stage(), marga.laptops()),
        (Stage::Joining, before)
    );
    assert_ne!(zohra.digits(), digits);
    marga.lets_in(&zohra, SOMEBODY);
}

#[test]
fn other_pictures_at_the_newcomers_throw_its_keys_away_and_end_what_was_said() {
    let mut brug = Neighbourhood::of(1, 512);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9512));
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    // Marga said yes, so that the answer is out.
    marga.letting.say_same(true).unwrap();
    marga.sees(|it| matches!(it, LetIn::Pictures { answered: true, .. }));
    zohra.join.say_same(false).unwrap();
    zohra.sees(|it| *it == Joining::Gone);
    assert_eq!(zohra.house.stage(), Stage::Fresh);
    marga.sees(|it| *it == LetIn::Looking);
    assert_eq!(marga.letting.view().trouble, Some("other_pictures"));
    // What went out counts nowhere: whoever has those keys is stopped wherever the ledger comes.
    let board = marga.house.board().unwrap();
    let stopped = board.iter().filter(|row| row.state.code() == "stopped");
    assert_eq!(stopped.count(), 1);
    assert_eq!(marga.house.team().unwrap().len(), 4);
}

#[test]
fn before_the_coordinator_said_yes_nothing_at_all_is_said_of_a_newcomer_who_saw_other_pictures() {
    let mut brug = Neighbourhood::of(1, 513);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let before = marga.laptops();
    let zohra = Waits::with(asks(&brug, "Zohra", 9513));
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    zohra.join.say_same(false).unwrap();
    zohra.sees(|it| *it == Joining::Gone);
    marga.sees(|it| *it == LetIn::Looking);
    assert_eq!(marga.letting.view().trouble, Some("other_pictures"));
    assert_eq!(marga.laptops(), before);
}

#[test]
fn whoever_goes_away_is_told_of_at_the_other_side() {
    let mut brug = Neighbourhood::of(1, 514);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9514));
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    let house = Arc::clone(&marga.house);
    drop(marga);
    zohra.sees(|it| *it == Joining::Waiting);
    assert_eq!(zohra.join.view().trouble, Some("other_stopped"));
    let marga = LetsIn::of(house);
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    zohra.join.close();
    marga.sees(|it| *it == LetIn::Looking);
    assert_eq!(marga.letting.view().trouble, Some("other_stopped"));
    // The same laptop asks again.
    let zohra = Waits::with(Arc::clone(&zohra.house));
    marga.lets_in(&zohra, SOMEBODY);
}

#[test]
fn while_the_newcomer_speaks_with_one_laptop_another_hears_that_it_is_busy() {
    let mut brug = Neighbourhood::of(2, 515);
    let house = brug.laptops[0].house();
    let amina = house.member("Amina").unwrap();
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9515));
    marga.rings_for_a_volunteer(&zohra);
    zohra.sees_pictures();
    // Amina may only let in a laptop of her own; she rings at the wrong one.
    let aminas = LetsIn::at(&mut brug.laptops[1]);
    let digits = zohra.digits();
    let refused = aminas.rings(&zohra, &digits, Whose::Mine).unwrap_err();
    assert_eq!(refused.code(), "other_is_busy");
    for whose in [Whose::Of(amina), SOMEBODY] {
        let refused = aminas.rings(&zohra, &digits, whose).unwrap_err();
        assert_eq!(refused.code(), "not_a_coordinator");
    }
    assert_eq!(zohra.join.view().trouble, None);
    marga.letting.say_same(true).unwrap();
    zohra.join.say_same(true).unwrap();
    zohra.is_in();
}

#[test]
fn nobody_answers_where_nobody_waits_and_the_address_is_named() {
    let mut brug = Neighbourhood::of(1, 516);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    for (address, code) in [
        (" ", "lan_address_missing"),
        ("balie:veel", "lan_not_an_address"),
        ("127.0.0.1:9", "lan_not_found"),
    ] {
        let chosen = Chosen::At(address.to_owned());
        let digits = other_digits("");
        let refused = marga.letting.ring(&chosen, &digits, SOMEBODY).unwrap_err();
        let told = (refused.code(), refused.field());
        assert_eq!(told, (code, Some("address")), "{address}");
        assert_eq!(marga.letting.view().stage, LetIn::Looking);
    }
}

#[test]
fn a_laptop_that_already_has_a_book_waits_for_nobody() {
    let mut brug = Neighbourhood::of(1, 517);
    let house = Arc::new(brug.laptops[0].house.take().unwrap());
    let refused = JoinDesk::open(house, None, 0, Cancel::default(), |_| {}, || 0)
        .err()
        .unwrap();
    assert_eq!(refused.code(), "no_request_found");
}
