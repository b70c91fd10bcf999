//! Two laptops on one network, six digits, three pictures.

use samenboek_app::Stage;
use samenboek_tests::evening;

use super::*;

#[test]
fn a_newcomer_joins_over_the_network_and_has_the_book_at_once() {
    let mut brug = Neighbourhood::of(1, 501);
    brug.laptops[0].record(evening("Soep"));
    let marga = LetsIn::at(&mut brug.laptops[0]);
    // The newcomer begins to listen for the exchange the moment it is in.
    let zohra = asks(&brug, "Zohra", 9501);
    let (listens, listening) = mpsc::channel();
    let house = Arc::clone(&zohra);
    let join = JoinDesk::open(
        Arc::clone(&zohra),
        None,
        0,
        Cancel::default(),
        |_| {},
        move || {
            let lan = house.lan_listen(0).unwrap();
            let port = lan.port();
            listens.send(lan).unwrap();
            port
        },
    )
    .unwrap();
    let (meets, met) = mpsc::channel();
    let host = Arc::clone(&marga.house);
    let letting = LetInDesk::open(
        host,
        None,
        Cancel::default(),
        |_| {},
        move |at| meets.send(at).unwrap(),
    );
    let digits = zohra.join_state().unwrap().unwrap().digits;
    let chosen = Chosen::At(format!("127.0.0.1:{}", join.port()));
    letting
        .ring(&chosen, &digits, Whose::Somebody(Role::Volunteer))
        .unwrap();
    letting.say_same(true).unwrap();
    loop {
        match join.say_same(true) {
            Ok(()) => break,
            Err(error) => assert_eq!(error.code(), "nothing_to_compare"),
        }
    }
    let at = met.recv_timeout(PATIENCE).unwrap().to_string();
    let lan = listening.recv_timeout(PATIENCE).unwrap();
    let never = Cancel::default();
    let (served, visited) = std::thread::scope(|scope| {
        let serving = scope.spawn(|| zohra.lan_serve(&lan, PATIENCE, &never).unwrap());
        let visited = marga.house.lan_visit(&at, &never, &mut |_| {}).unwrap();
        (serving.join().unwrap().unwrap(), visited)
    });
    assert_eq!(served.value.brought, 1);
    assert_eq!(visited.value.took, 1);
    let me = zohra.me().unwrap();
    assert_eq!((me.name.as_str(), me.role.as_str()), ("Zohra", "volunteer"));
    assert!(me.passphrase && !me.coordinator);
    let name = |house: &House| {
        let team = house.team().unwrap().into_iter();
        let mut named: Vec<String> = team.map(|member| member.name).collect();
        named.sort();
        named
    };
    assert_eq!(name(&zohra), name(&marga.house));
    assert!(name(&zohra).contains(&"Zohra".to_owned()));
    for house in [&zohra, &marga.house] {
        assert_eq!(house.verify().unwrap().problems, []);
    }
}

#[test]
fn both_screens_show_the_same_pictures_and_nobody_is_in_before_both_said_so() {
    let mut brug = Neighbourhood::of(1, 502);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let before = marga.laptops();
    let zohra = Waits::with(asks(&brug, "Zohra", 9502));
    let pictures = marga.rings_for_a_volunteer(&zohra);
    assert_eq!(zohra.sees_pictures(), pictures);
    zohra.join.say_same(true).unwrap();
    assert_eq!(zohra.house.stage(), Stage::Joining);
    assert_eq!(marga.laptops(), before);
    marga.letting.say_same(true).unwrap();
    zohra.is_in();
    marga.sees(|it| matches!(it, LetIn::In { .. }));
    assert_eq!(zohra.house.stage(), Stage::Open);
    assert_eq!(marga.laptops(), before + 1);
    // The digits are gone with that.
    assert_eq!(zohra.house.join_state().unwrap(), None);
    let late = marga.rings(&zohra, "000000", Whose::Somebody(Role::Volunteer));
    assert_eq!(late.unwrap_err().code(), "other_refused");
}

#[test]
fn a_wrong_code_never_joins_and_the_newcomer_has_new_digits() {
    let mut brug = Neighbourhood::of(1, 503);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9503));
    let first = zohra.digits();
    let somebody = Whose::Somebody(Role::Volunteer);
    let refused = marga.rings(&zohra, &other_digits(&first), somebody);
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("wrong_digits", Some("digits"))
    );
    zohra.hears.recv_timeout(PATIENCE).unwrap();
    assert_eq!(zohra.join.view().trouble, Some("wrong_digits"));
    assert_eq!(zohra.join.view().stage, Joining::Waiting);
    let second = zohra.digits();
    assert_ne!(first, second, "one chance in a hundred thousand");
    // The digits of before are worth nothing any more.
    let refused = marga.rings(&zohra, &first, somebody).unwrap_err();
    assert_eq!(refused.code(), "wrong_digits");
    zohra.hears.recv_timeout(PATIENCE).unwrap();
    assert_ne!(zohra.digits(), second);
    marga.lets_in(&zohra, somebody);
}

#[test]
fn after_too_many_wrong_codes_the_newcomer_waits_until_somebody_says_it_goes_on() {
    let mut brug = Neighbourhood::of(1, 504);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9504));
    let somebody = Whose::Somebody(Role::Volunteer);
    for _ in 0..5 {
        let guess = other_digits(&zohra.digits());
        let refused = marga.rings(&zohra, &guess, somebody).unwrap_err();
        assert_eq!(refused.code(), "wrong_digits");
        zohra.hears.recv_timeout(PATIENCE).unwrap();
    }
    assert_eq!(zohra.join.view().stage, Joining::TooOften);
    let refused = marga.rings(&zohra, &zohra.digits(), somebody).unwrap_err();
    assert_eq!(refused.code(), "other_refused");
    zohra.join.wait_again();
    marga.lets_in(&zohra, somebody);
}

#[test]
fn a_slip_in_the_digits_costs_nothing_and_rings_nowhere() {
    let mut brug = Neighbourhood::of(1, 505);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let zohra = Waits::with(asks(&brug, "Zohra", 9505));
    let digits = zohra.digits();
    let last = digits.as_bytes()[5] - b'0';
    let slip = format!("{}{}", &digits[..5], (last + 1) % 10);
    let somebody = Whose::Somebody(Role::Volunteer);
    let refused = marga.rings(&zohra, &slip, somebody).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("mistyped_digits", Some("digits"))
    );
    assert_eq!(zohra.digits(), digits);
    let spoken = format!("{} {}", &digits[..3], &digits[3..]);
    marga.rings(&zohra, &spoken, somebody).unwrap();
    assert_eq!(zohra.sees_pictures(), marga.pictures());
}

#[test]
fn one_request_serves_the_stick_and_the_network_and_whichever_comes_first_spends_it() {
    let mut brug = Neighbourhood::of(1, 506);
    let marga = LetsIn::at(&mut brug.laptops[0]);
    let somebody = Whose::Somebody(Role::Volunteer);
    // By stick first: the network takes the same request no more.
    let zohra = Waits::with(asks(&brug, "Zohra", 9506));
    let (file, digits) = (zohra.house.join_file().unwrap(), zohra.digits());
    let by_stick = marga.house.join_approve(&file, &digits, somebody).unwrap();
    let refused = marga.rings(&zohra, &digits, somebody).unwrap_err();
    assert_eq!(refused.code(), "request_spent");
    zohra.house.join_finish(&by_stick.answer).unwrap();
    assert_eq!(zohra.house.stage(), Stage::Open);
    // By network first: the file of before is another request, and so is its answer.
    let karim = Waits::with(asks(&brug, "Karim", 9507));
    let (file, digits) = (karim.house.join_file().unwrap(), karim.digits());
    let refused = marga.rings(&karim, &other_digits(&digits), somebody);
    assert_eq!(refused.unwrap_err().code(), "wrong_digits");
    karim.hears.recv_timeout(PATIENCE).unwrap();
    let refused = marga.house.join_approve(&file, &digits, somebody);
    assert_eq!(refused.unwrap_err().code(), "request_spent");
    let file = karim.house.join_file().unwrap();
    let answer = marga.house.join_approve(&file, &karim.digits(), somebody);
    karim.house.join_finish(&answer.unwrap().answer).unwrap();
    assert_eq!(karim.house.me().unwrap().name, "Karim");
}
