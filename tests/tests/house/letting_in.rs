//! "Laat mij binnen": a coordinator who stands beside vouches, and it is written down.

use samenboek_app::{CodeProof, Passphrase, QuickKind, Vouching};
use samenboek_domain::person::Role;
use samenboek_tests::{Neighbourhood, PASSPHRASE};

#[test]
fn marga_lets_fatma_in_who_forgot_her_code_and_it_is_written_down_and_the_draft_of_marga_stays() {
    let brug = Neighbourhood::of(1, 9_301);
    let balie = &brug.laptops[0];
    let house = balie.house();
    house.add_person("Fatma", Role::Host, None).unwrap();
    let fatma = house.member("Fatma").unwrap();
    house
        .keep_draft("encounter", None, "Marga schrijft nog")
        .unwrap();
    assert!(house.let_in_log().unwrap().is_empty());
    house.lock();
    house.sign_in(&fatma).unwrap();
    house
        .set_quick_code(QuickKind::Digits, "2580", &CodeProof::Nothing)
        .unwrap();
    assert_eq!(house.let_in_log().unwrap_err().code(), "not_a_coordinator");
    let by = house.find_enrolment(Some("Marga")).unwrap();
    let words = Passphrase::new(PASSPHRASE);
    let here = house.let_person_in(&fatma, &by, &Vouching::Passphrase(&words));
    assert_eq!(here.unwrap_err().code(), "somebody_sits_here");
    house.lock();

    let wrong = Passphrase::new("een twee drie vier vijf");
    let refused = house.let_person_in(&fatma, &by, &Vouching::Passphrase(&wrong));
    assert_eq!(refused.unwrap_err().code(), "wrong_passphrase");
    assert!(house.me().is_err(), "nobody sits there");
    let me = house
        .let_person_in(&fatma, &by, &Vouching::Passphrase(&words))
        .unwrap()
        .value;
    assert_eq!(me.name, "Fatma");
    assert!(!me.coordinator && house.unlocked().is_none());
    assert!(house.find_draft("encounter", None).unwrap().is_none());
    // The old code is gone, and she sets another at once.
    assert_eq!(house.quick_code().unwrap(), None);
    house
        .set_quick_code(QuickKind::Pictures, "sun moon cat", &CodeProof::Nothing)
        .unwrap_err();
    house
        .set_quick_code(QuickKind::Pictures, "star moon cat", &CodeProof::Nothing)
        .unwrap();
    house.lock();
    house.return_by_code(&fatma, "star moon cat").unwrap();
    house.lock();

    house.enter(balie.unlocked()).unwrap();
    let log = house.let_in_log().unwrap();
    let lines: Vec<_> = log
        .iter()
        .map(|line| (line.by_name.as_str(), line.whom_name.as_str()))
        .collect();
    assert_eq!(lines, [("Marga", "Fatma")]);
    assert_eq!(log[0].whom, fatma);
    let kept = house.find_draft("encounter", None).unwrap();
    assert_eq!(kept.unwrap().content, "Marga schrijft nog");
}

#[test]
fn who_does_not_lead_lets_nobody_in_and_nobody_lets_herself_in() {
    let brug = Neighbourhood::of(1, 9_302);
    let balie = &brug.laptops[0];
    let house = balie.house();
    let marga = house.me().unwrap().person;
    let words = Passphrase::new(PASSPHRASE);
    let hers = Passphrase::new("water stoep molen peer");
    house.add_person("Bram", Role::Host, Some(&hers)).unwrap();
    house.sheets_done();
    house.lock();
    let find = |name| house.find_enrolment(Some(name)).unwrap();
    let refused = house.let_person_in(&marga, &find("Bram"), &Vouching::Passphrase(&hers));
    assert_eq!(refused.unwrap_err().code(), "not_a_coordinator");
    let refused = house.let_person_in(&marga, &find("Marga"), &Vouching::Passphrase(&words));
    assert_eq!(refused.unwrap_err().code(), "ask_another");
    let stranger = samenboek_domain::ids::PersonId::from_bytes([7; 16]);
    let refused = house.let_person_in(&stranger, &find("Marga"), &Vouching::Passphrase(&words));
    assert_eq!(refused.unwrap_err().code(), "unknown_person");
    house.enter(balie.unlocked()).unwrap();
    assert!(house.let_in_log().unwrap().is_empty());
}

#[test]
fn a_cold_laptop_lets_nobody_in_by_a_word() {
    let mut brug = Neighbourhood::of(1, 9_303);
    let balie = &mut brug.laptops[0];
    let house = balie.house();
    house.add_person("Fatma", Role::Host, None).unwrap();
    let fatma = house.member("Fatma").unwrap();
    let by = house.find_enrolment(Some("Marga")).unwrap();
    balie.start_cold();
    let words = Passphrase::new(PASSPHRASE);
    let cold = balie
        .house()
        .let_person_in(&fatma, &by, &Vouching::Passphrase(&words));
    assert_eq!(cold.unwrap_err().code(), "signed_out");
}

#[test]
fn the_picker_knows_who_sat_here_last_and_who_can_let_others_in() {
    let brug = Neighbourhood::of(1, 9_304);
    let house = brug.laptops[0].house();
    for name in ["Fatma", "Wout"] {
        house.add_person(name, Role::Host, None).unwrap();
    }
    let fatma = house.member("Fatma").unwrap();
    house.lock();
    house.sign_in(&fatma).unwrap();
    house.lock();
    let people = house.people_here().unwrap();
    let last: Vec<_> = people
        .iter()
        .map(|tile| (tile.name.as_str(), tile.last, tile.leads))
        .collect();
    assert_eq!(
        last,
        [
            ("Fatma", Some(0), false),
            ("Marga", Some(1), true),
            ("Wout", None, false)
        ]
    );
}
