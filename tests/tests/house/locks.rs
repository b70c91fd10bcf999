//! A laptop that nobody touches: it asks, it locks, the closed room shuts, and nobody loses what she was writing.

use samenboek_app::{Closes, DueLock, House};
use samenboek_tests::{Laptop, Neighbourhood};

use crate::cases::Street;

const TODAY: &str = "#/vandaag";
const A_CASE: &str = "#/zaak/z1";
const YEARS: i64 = 20 * 365 * 24 * 60 * 60 * 1000;

fn due(laptop: &Laptop) -> DueLock {
    laptop.house().due_lock(false).unwrap()
}

/// So many seconds pass, in which it is looked every second, as the shell does.
fn seconds(laptop: &Laptop, count: u32) -> DueLock {
    let mut last = due(laptop);
    for _ in 0..count {
        laptop.clock.pass(1);
        last = due(laptop);
    }
    last
}

fn draft(house: &House) -> Option<String> {
    let found = house.find_draft("encounter", None).unwrap();
    found.map(|draft| draft.content)
}

#[test]
fn the_balie_asks_after_four_minutes_and_locks_after_five_whatever_its_clock_says() {
    let brug = Neighbourhood::of(1, 9_101);
    let balie = &brug.laptops[0];
    balie.house().touched(TODAY, false);
    assert_eq!(seconds(balie, 239), DueLock::Nothing);
    // Somebody sets the clock back: what passed has passed.
    balie.clock.advance(-YEARS);
    assert_eq!(
        seconds(balie, 1),
        DueLock::Warning(Closes::Laptop, 60),
        "asked"
    );
    assert_eq!(seconds(balie, 30), DueLock::Warning(Closes::Laptop, 30));
    // Any key, and it begins anew.
    balie.house().touched(TODAY, false);
    assert_eq!(due(balie), DueLock::Nothing);
    assert_eq!(seconds(balie, 299), DueLock::Warning(Closes::Laptop, 1));
    assert_eq!(seconds(balie, 1), DueLock::Closing(Closes::Laptop));
}

#[test]
fn a_long_exchange_is_never_cut_off_and_whoever_waited_for_it_is_asked_first() {
    let brug = Neighbourhood::of(1, 9_102);
    let balie = &brug.laptops[0];
    for _ in 0..3_000 {
        balie.clock.pass(1);
        assert_eq!(balie.house().due_lock(true).unwrap(), DueLock::Nothing);
    }
    assert_eq!(due(balie), DueLock::Warning(Closes::Laptop, 60));
    assert_eq!(seconds(balie, 60), DueLock::Closing(Closes::Laptop));
}

#[test]
fn a_lid_that_was_shut_locks_at_once_also_after_what_was_busy() {
    let brug = Neighbourhood::of(1, 9_103);
    let balie = &brug.laptops[0];
    balie.house().touched(TODAY, false);
    assert_eq!(due(balie), DueLock::Nothing);
    balie.clock.sleep(30);
    assert_eq!(balie.house().due_lock(true).unwrap(), DueLock::Nothing);
    assert_eq!(due(balie), DueLock::Closing(Closes::Laptop));
    balie.house().lock_by_itself();
    assert_eq!(due(balie), DueLock::Nothing, "nobody sits there");
    // Whoever sits down afterwards did not sleep.
    balie.house().enter(balie.unlocked()).unwrap();
    assert_eq!(due(balie), DueLock::Nothing);
}

#[test]
fn it_locks_by_itself_and_she_comes_back_to_her_place_with_her_draft_and_the_next_has_neither() {
    let brug = Neighbourhood::of(1, 9_104);
    let balie = &brug.laptops[0];
    let house = balie.house();
    house
        .add_person("Fatma", samenboek_domain::person::Role::Host, None)
        .unwrap();
    let fatma = house.member("Fatma").unwrap();
    house.touched("#/ontmoeting/nieuw", false);
    house
        .keep_draft("encounter", None, "We waren net begonnen toen")
        .unwrap();
    house.lock_by_itself();
    house.sign_in(&fatma).unwrap();
    assert_eq!(house.me().unwrap().place, None);
    assert_eq!(draft(house), None);
    house.keep_draft("encounter", None, "Fatma begint").unwrap();
    house.touched("#/afspraken", false);
    house.lock_by_itself();

    house.enter(balie.unlocked()).unwrap();
    let me = house.me().unwrap();
    assert_eq!(me.place.as_deref(), Some("#/ontmoeting/nieuw"));
    assert_eq!(draft(house).unwrap(), "We waren net begonnen toen");
    // Once she is there it is not her place any more, and whoever says that she leaves begins anew.
    house.touched("#/ontmoeting/nieuw", false);
    house.lock();
    house.enter(balie.unlocked()).unwrap();
    assert_eq!(house.me().unwrap().place, None);
    house.lock();
    house.sign_in(&fatma).unwrap();
    assert_eq!(draft(house).unwrap(), "Fatma begint");
    assert_eq!(house.me().unwrap().place.as_deref(), Some("#/afspraken"));
}

#[test]
fn a_plug_that_is_pulled_between_keeping_the_draft_and_the_lock_loses_nothing() {
    let mut brug = Neighbourhood::of(1, 9_105);
    let balie = &mut brug.laptops[0];
    balie.house().touched("#/ontmoeting/nieuw", false);
    balie
        .house()
        .keep_draft("encounter", None, "Net op tijd")
        .unwrap();
    balie.switch_on();
    assert_eq!(draft(balie.house()).unwrap(), "Net op tijd");
    // What nobody wrote down is not on the disk: where she was is not.
    assert_eq!(balie.house().me().unwrap().place, None);
}

#[test]
fn the_closed_room_shuts_after_two_minutes_and_amina_stays_and_opens_it_again_with_her_draft() {
    let street = Street::of(9_106);
    let case = street.case();
    street.brug.everybody_meets();
    let amina = street.amina();
    let house = amina.house();
    house.case(&case).unwrap();
    house.touched(A_CASE, true);
    house
        .keep_draft("case_note", Some(&case.to_string()), "Halverwege")
        .unwrap();
    assert_eq!(seconds(amina, 60), DueLock::Warning(Closes::ClosedRoom, 60));
    assert_eq!(seconds(amina, 60), DueLock::Closing(Closes::ClosedRoom));
    house.shut_closed_room().unwrap();
    assert_eq!(due(amina), DueLock::Nothing, "the laptop itself has time");

    let me = house.me().unwrap();
    assert!(me.away.is_some() && !me.passphrase && !me.coordinator);
    assert_eq!(house.case(&case).unwrap_err().code(), "keys_away");
    let about = case.to_string();
    let note = house.find_draft("case_note", Some(&about)).unwrap();
    assert!(note.is_none(), "half a note is of the closed room too");
    let kept = house.keep_draft("case_note", Some(&about), "Van wie dan ook");
    assert_eq!(kept.unwrap_err().code(), "keys_away");
    // She goes on in the open book.
    amina.record(samenboek_tests::evening("Samen koken"));

    house.enter(amina.unlocked()).unwrap();
    house.case(&case).unwrap();
    let note = house.find_draft("case_note", Some(&about)).unwrap();
    assert_eq!(note.unwrap().content, "Halverwege");
}

#[test]
fn a_coordinator_alone_sets_the_times_within_bounds_and_they_hold_at_this_laptop() {
    let brug = Neighbourhood::of(2, 9_107);
    let (marga, amina) = (brug.laptops[0].house(), brug.laptops[1].house());
    let usual = marga.lock_times().unwrap();
    assert_eq!((usual.minutes, usual.closed_minutes), (5, 2));
    let own = amina.lock_times().unwrap();
    assert_eq!((own.minutes, own.closed_minutes), (15, 2));
    let refused = amina.set_lock_times(10, 2).unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    let refused = marga.set_lock_times(600, 2).unwrap_err();
    assert_eq!(
        (refused.code(), refused.field()),
        ("lock_minutes", Some("minutes"))
    );
    marga.set_lock_times(3, 2).unwrap();
    marga.touched(TODAY, false);
    assert_eq!(seconds(&brug.laptops[0], 119), DueLock::Nothing);
    assert_eq!(
        seconds(&brug.laptops[0], 1),
        DueLock::Warning(Closes::Laptop, 60)
    );
}
