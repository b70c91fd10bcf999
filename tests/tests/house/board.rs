//! The board of all laptops: what is said of each is what it said itself, and nothing more.

use samenboek_app::{BoardRow, LaptopClass, LaptopState};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick, evening};

const DAY: i64 = 24 * 60 * 60 * 1000;

fn row(laptop: &Laptop, name: &str) -> BoardRow {
    let board = laptop.house().board().unwrap();
    let row = board.into_iter().find(|row| row.name == name);
    row.unwrap_or_else(|| panic!("{name} is not on the board"))
}

fn state(laptop: &Laptop, name: &str) -> LaptopState {
    row(laptop, name).state
}

#[test]
fn what_is_written_waits_goes_and_is_there_only_when_the_other_says_so() {
    let brug = Neighbourhood::of(2, 611);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let home = "Amina thuis";
    assert_eq!(state(marga, home), LaptopState::AlsoThere);
    marga.record(evening("Soep"));
    marga.record(evening("Taart"));
    let kept = |waiting, kept| LaptopState::NotYetGone { waiting, kept };
    assert_eq!(state(marga, home), kept(2, 2));
    marga.exchange(&mut brug.stick()).unwrap();
    assert_eq!(state(marga, home), LaptopState::Unconfirmed { waiting: 2 });
    marga.record(evening("Thee"));
    assert_eq!(state(marga, home), kept(3, 1));
    // It has them, and nobody here knows that yet.
    amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!(amina.titles().len(), 2);
    assert_eq!(state(marga, home), kept(3, 1));
    marga.exchange(&mut brug.stick()).unwrap();
    assert_eq!(state(marga, home), LaptopState::Unconfirmed { waiting: 1 });
    brug.everybody_meets();
    assert_eq!(state(marga, home), LaptopState::AlsoThere);
    assert_eq!(state(amina, "Balie"), LaptopState::AlsoThere);
}

#[test]
fn every_laptop_stands_there_with_its_people_and_this_one_first() {
    let brug = Neighbourhood::of(2, 612);
    let board = brug.laptops[0].house().board().unwrap();
    let told = |row: &BoardRow| (row.name.clone(), row.class, row.people.join(", "));
    let told: Vec<_> = board.iter().map(told).collect();
    let own = |name: &str, person: &str| (name.into(), LaptopClass::Personal, person.into());
    assert_eq!(
        told,
        [
            ("Balie".into(), LaptopClass::Shared, "Marga".into()),
            own("Amina thuis", "Amina"),
            own("Jan thuis", "Jan"),
            own("Selin thuis", "Selin"),
        ]
    );
    assert_eq!(board[0].state, LaptopState::Here);
    assert!(board[1..].iter().all(|row| row.heard.is_some()));
}

#[test]
fn a_newcomer_who_never_said_anything_is_never_heard() {
    let brug = Neighbourhood::of(1, 613);
    let marga = &brug.laptops[0];
    marga.record(evening("Soep"));
    let mut wout = Laptop::new(&brug.path("wout"), 9_613);
    wout.join(marga, "Wout", "Wout thuis", Role::Volunteer);
    // Wout's statement comes; no word of what he has.
    let stick = brug.path("stick");
    wout.exchange(&mut Stick::open(&stick)).unwrap();
    marga.exchange(&mut Stick::open(&stick)).unwrap();
    let board = marga.house().board().unwrap();
    let silent: Vec<&BoardRow> = board.iter().filter(|row| row.heard.is_none()).collect();
    for row in &silent {
        assert!(matches!(
            row.state,
            LaptopState::Here | LaptopState::NeverHeard { .. }
        ));
    }
    assert_eq!(row(marga, "Wout thuis").people, ["Wout"]);
}

#[test]
fn a_laptop_that_is_silent_for_a_month_is_not_up_to_date_since_then_unless_nothing_is_new() {
    let brug = Neighbourhood::of(2, 614);
    let marga = &brug.laptops[0];
    marga.clock.advance(40 * DAY);
    assert_eq!(state(marga, "Jan thuis"), LaptopState::AlsoThere);
    marga.record(evening("Soep"));
    assert_eq!(
        state(marga, "Jan thuis"),
        LaptopState::Silent { waiting: 1 }
    );
    assert!(row(marga, "Jan thuis").heard.is_some());
}

#[test]
fn a_laptop_whose_access_ended_stands_last_with_who_worked_there() {
    let brug = Neighbourhood::of(2, 615);
    let marga = &brug.laptops[0];
    let amina = marga.house().member("Amina").unwrap();
    marga.house().revoke(&amina, None).unwrap();
    let board = marga.house().board().unwrap();
    let last = board.last().unwrap();
    assert_eq!(
        (&*last.name, last.state),
        ("Amina thuis", LaptopState::Stopped)
    );
    assert_eq!(last.people, ["Amina"]);
    assert_eq!(last.state.waiting(), 0);
}

#[test]
fn of_a_laptop_whose_folder_was_copied_nothing_is_claimed() {
    let brug = Neighbourhood::of(2, 616);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let copied = brug.path("copied");
    crate::sharing::insider::copy(&amina.folder, &copied);
    let twin = Laptop::from_template(&copied, 9_616, amina.unlocked());
    amina.record(evening("Soep"));
    twin.record(evening("Taart"));
    for laptop in [amina, &twin, marga] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    assert_eq!(state(marga, "Amina thuis"), LaptopState::Doubtful);
}
