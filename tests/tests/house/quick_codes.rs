//! Coming back by pictures or digits: slow to guess, never on a cold laptop, and no case opens by it.

use samenboek_app::{CodeProof, House, Passphrase, Proof, QuickKind, Vouching};
use samenboek_domain::ids::PersonId;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, evening};

use crate::cases::Street;

const CODE: &str = "bike moon cat";
const WRONG: &str = "moon bike cat";

fn sets_a_code(house: &House) -> PersonId {
    let words = Passphrase::new(PASSPHRASE);
    let proof = CodeProof::Keys(Proof::Passphrase(&words));
    house
        .set_quick_code(QuickKind::Pictures, CODE, &proof)
        .unwrap();
    house.me().unwrap().person
}

fn tries(laptop: &Laptop, person: &PersonId, code: &str) -> Result<String, &'static str> {
    let returned = laptop.house().return_by_code(person, code);
    returned
        .map(|me| me.value.name)
        .map_err(|error| error.code())
}

/// Wrong so often, with every pause waited for; what the last one was told.
fn guesses(laptop: &Laptop, person: &PersonId, times: u32) -> &'static str {
    let mut said = "";
    for _ in 0..times {
        laptop.clock.pass(60);
        said = tries(laptop, person, WRONG).unwrap_err();
    }
    said
}

#[test]
fn marga_comes_back_by_three_pictures_and_works_in_the_open_book_only() {
    let brug = Neighbourhood::of(1, 9_201);
    let balie = &brug.laptops[0];
    let house = balie.house();
    let marga = sets_a_code(house);
    house.keep_draft("encounter", None, "Half een zin").unwrap();
    house.keep_draft("case", None, "Half een zaak").unwrap();
    house.lock();
    assert_eq!(tries(balie, &marga, WRONG), Err("quick_wrong"));
    assert_eq!(tries(balie, &marga, CODE), Err("quick_wait"));
    balie.clock.pass(1);
    assert_eq!(tries(balie, &marga, CODE).unwrap(), "Marga");

    let me = house.me().unwrap();
    assert!(me.away.is_some() && !me.passphrase && !me.coordinator);
    let found = house.find_draft("encounter", None).unwrap();
    assert_eq!(found.unwrap().content, "Half een zin");
    assert!(house.find_draft("case", None).unwrap().is_none());
    assert_eq!(house.list_drafts().unwrap().len(), 1);
    balie.record(evening("Samen koken"));
    let lead = house.set_lock_times(10, 2).unwrap_err();
    assert_eq!(lead.code(), "keys_away");
    assert!(house.unlocked().is_none(), "no key lies under a quick code");

    house.enter(balie.unlocked()).unwrap();
    assert!(house.me().unwrap().coordinator);
    assert_eq!(house.list_drafts().unwrap().len(), 2);
}

#[test]
fn what_was_written_before_the_code_was_set_is_found_and_goes_back_under_the_passphrase_without_it()
{
    let brug = Neighbourhood::of(1, 9_202);
    let house = brug.laptops[0].house();
    house.keep_draft("rule", None, "Portiek schoon").unwrap();
    let marga = sets_a_code(house);
    house.lock();
    house.return_by_code(&marga, CODE).unwrap();
    assert_eq!(house.list_drafts().unwrap().len(), 1);
    house.lock();
    house.enter(brug.laptops[0].unlocked()).unwrap();
    house.clear_quick_code(None).unwrap();
    house.lock();
    let gone = house.return_by_code(&marga, CODE).unwrap_err();
    assert_eq!(gone.code(), "quick_none");
    // Let in without it, she finds nothing, and overwrites nothing.
    let words = Passphrase::new(PASSPHRASE);
    house.enter(brug.laptops[0].unlocked()).unwrap();
    house
        .add_person("Bram", Role::Coordinator, Some(&words))
        .unwrap();
    house.sheets_done();
    house.lock();
    let bram = house.find_enrolment(Some("Bram")).unwrap();
    house
        .let_person_in(&marga, &bram, &Vouching::Passphrase(&words))
        .unwrap();
    assert!(house.list_drafts().unwrap().is_empty());
    house.keep_draft("rule", None, "Een andere").unwrap();
    house.drop_draft("rule", None).unwrap();
    house.lock();
    house.enter(brug.laptops[0].unlocked()).unwrap();
    let found = house.find_draft("rule", None).unwrap();
    assert_eq!(found.unwrap().content, "Portiek schoon");
}

#[test]
fn five_wrong_in_a_row_and_only_the_passphrase_opens_also_after_a_pulled_plug() {
    let mut brug = Neighbourhood::of(1, 9_203);
    let marga = sets_a_code(brug.laptops[0].house());
    let balie = &mut brug.laptops[0];
    balie.house().lock();
    assert_eq!(guesses(balie, &marga, 3), "quick_wrong");
    // Starting anew gives nobody a try: the pause begins when it is first asked for.
    balie.start_cold();
    assert_eq!(
        tries(balie, &marga, CODE),
        Err("signed_out"),
        "never on a cold laptop"
    );
    let sits = balie.unlocked();
    balie.house().enter(sits.clone()).unwrap();
    // Her passphrase forgives what was wrong.
    balie.house().lock();
    assert_eq!(guesses(balie, &marga, 4), "quick_wrong");
    assert_eq!(guesses(balie, &marga, 1), "quick_spent");
    balie.clock.pass(1_000_000);
    assert_eq!(tries(balie, &marga, CODE), Err("quick_spent"));
    balie.house().enter(sits).unwrap();
    balie.house().lock();
    assert_eq!(tries(balie, &marga, CODE).unwrap(), "Marga");
}

#[test]
fn a_program_that_is_started_anew_makes_no_pause_shorter() {
    let mut brug = Neighbourhood::of(1, 9_204);
    let balie = &mut brug.laptops[0];
    let (house, sits) = (balie.house(), balie.unlocked());
    house.add_person("Fatma", Role::Host, None).unwrap();
    let fatma = house.member("Fatma").unwrap();
    house.lock();
    house.sign_in(&fatma).unwrap();
    house
        .set_quick_code(QuickKind::Digits, "2580", &CodeProof::Nothing)
        .unwrap();
    house.lock();
    let asked = house.sign_in(&fatma).unwrap_err();
    assert_eq!(asked.code(), "quick_code_asked");
    for _ in 0..3 {
        balie.clock.pass(60);
        assert_eq!(tries(balie, &fatma, "1919"), Err("quick_wrong"));
    }
    // What is no code at all is a slip of the hand: it costs no try.
    balie.clock.pass(60);
    assert_eq!(tries(balie, &fatma, "25"), Err("quick_digits"));
    balie.start_cold();
    balie.house().enter(sits).unwrap();
    balie.house().lock();
    assert_eq!(tries(balie, &fatma, "2580"), Err("quick_wait"));
    balie.clock.pass(14);
    assert_eq!(tries(balie, &fatma, "2580"), Err("quick_wait"));
    balie.clock.pass(1);
    assert_eq!(tries(balie, &fatma, "2580").unwrap(), "Fatma");
}

#[test]
fn nobody_changes_the_code_of_whoever_left_the_laptop_open() {
    let brug = Neighbourhood::of(1, 9_205);
    let balie = &brug.laptops[0];
    let house = balie.house();
    let marga = sets_a_code(house);
    house.lock();
    house.return_by_code(&marga, CODE).unwrap();
    let set = |proof: &CodeProof<'_>| house.set_quick_code(QuickKind::Digits, "19461", proof);
    let said = |proof: &CodeProof<'_>| set(proof).unwrap_err().code().to_owned();
    assert_eq!(said(&CodeProof::Nothing), "quick_code_asked");
    assert_eq!(said(&CodeProof::Before(WRONG)), "quick_wrong");
    let cleared = house.clear_quick_code(None).unwrap_err();
    assert_eq!(cleared.code(), "quick_code_asked");
    balie.clock.pass(1);
    set(&CodeProof::Before(CODE)).unwrap();
    house.lock();
    assert_eq!(tries(balie, &marga, "19461").unwrap(), "Marga");
}

#[test]
fn a_quick_code_opens_no_case() {
    let street = Street::of(9_206);
    let case = street.case();
    street.brug.everybody_meets();
    let amina = street.amina();
    let person = sets_a_code(amina.house());
    amina.house().case(&case).unwrap();
    amina.house().lock();
    assert_eq!(tries(amina, &person, CODE).unwrap(), "Amina");
    let shut = amina.house().case(&case).unwrap_err();
    assert_eq!(shut.code(), "keys_away");
}

#[test]
fn whose_access_ended_does_not_come_back_by_a_code() {
    let mut brug = Neighbourhood::of(1, 9_207);
    let balie = brug.laptops.pop().unwrap();
    let house = balie.house();
    let words = Passphrase::new("water stoep molen peer");
    house.add_person("Bram", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    let bram = house.find_enrolment(Some("Bram")).unwrap();
    house.lock();
    house.unlock(&bram, &words).unwrap();
    let proof = CodeProof::Keys(Proof::Passphrase(&words));
    house
        .set_quick_code(QuickKind::Pictures, CODE, &proof)
        .unwrap();
    let person = house.me().unwrap().person;
    house.lock();
    house.enter(balie.unlocked()).unwrap();
    house.revoke(&person, None).unwrap();
    house.lock();
    let refused = tries(&balie, &person, CODE).unwrap_err();
    assert!(
        ["access_ended", "unknown_person"].contains(&refused),
        "{refused}"
    );
}

#[test]
fn nobody_sets_a_first_code_for_whoever_left_the_closed_room_open() {
    let brug = Neighbourhood::of(1, 9_208);
    let house = brug.laptops[0].house();
    let set = |proof: &CodeProof<'_>| {
        let set = house.set_quick_code(QuickKind::Digits, "19461", proof);
        set.map(|_| ()).map_err(|error| error.code())
    };
    assert_eq!(set(&CodeProof::Nothing), Err("passphrase_asked"));
    let wrong = Passphrase::new("een twee drie vier vijf");
    let proof = CodeProof::Keys(Proof::Passphrase(&wrong));
    assert_eq!(set(&proof), Err("wrong_passphrase"));
    house.shut_closed_room().unwrap();
    assert_eq!(set(&CodeProof::Nothing), Err("passphrase_asked"));
    assert_eq!(house.quick_code().unwrap(), None);
    let right = Passphrase::new(PASSPHRASE);
    assert_eq!(set(&CodeProof::Keys(Proof::Passphrase(&right))), Ok(()));
}

#[test]
fn what_was_begun_before_a_dialog_is_not_for_whoever_sits_there_after_it() {
    let brug = Neighbourhood::of(1, 9_209);
    let balie = &brug.laptops[0];
    let (house, sits) = (balie.house(), balie.unlocked());
    house.add_person("Fatma", Role::Host, None).unwrap();
    let fatma = house.member("Fatma").unwrap();
    let marga = house.who_sits_here().unwrap();
    house.still_sits_here(&marga).unwrap();
    house.shut_closed_room().unwrap();
    let refused = |before| house.still_sits_here(before).unwrap_err().code();
    assert_eq!(refused(&marga), "keys_away");
    house.lock();
    assert_eq!(refused(&marga), "signed_out");
    house.sign_in(&fatma).unwrap();
    assert_eq!(refused(&marga), "signed_out");
    house.lock();
    house.enter(sits).unwrap();
    house.still_sits_here(&marga).unwrap();
}
