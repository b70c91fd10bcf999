//! A laptop is lost, or put away: what was on it, who loses access, what remains to be done, and a book taken off.

use std::fs;

use samenboek_app::{
    Clock, Exposure, Known, LaptopClass, Loss, Parting, PartingDraft, PartingStep, Passphrase,
    Stage, Words,
};
use samenboek_domain::ids::LaptopId;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};

const DUTCH: &str = include_str!("../../../ui/locales/nl/paper.ftl");
const HOUR: i64 = 60 * 60 * 1000;

fn called(laptop: &Laptop, name: &str) -> LaptopId {
    laptop.house().laptop_called(name).unwrap()
}

fn lost(laptop: &Laptop) -> PartingDraft {
    PartingDraft::Lost(Loss {
        known_at: laptop.clock.now().plus_millis(-2 * HOUR),
        was_open: Known::No,
        with_paper: Known::Unknown,
    })
}

fn may_write(laptop: &Laptop) -> bool {
    laptop.try_record(evening("Nog een")).is_ok()
}

#[test]
fn what_was_on_a_lost_laptop_is_told_and_one_deed_ends_everybodys_access_there() {
    let brug = Neighbourhood::of(3, 601);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    marga.record(evening("Samen koken"));
    brug.everybody_meets();
    let home = called(marga, "Jan thuis");
    let facts = marga.house().laptop_facts(&home).unwrap();
    assert_eq!(
        (facts.name.as_str(), facts.class),
        ("Jan thuis", LaptopClass::Personal)
    );
    assert_eq!(
        (facts.people.as_slice(), facts.leaders.len()),
        (&["Jan".to_owned()][..], 0)
    );
    assert_eq!(facts.book.encounters, 1);
    assert!(facts.heard.is_some() && facts.list.is_none());
    assert!(!facts.is_here && !facts.is_stopped && !facts.more_elsewhere);

    let parted = marga.house().part_with(&home, &lost(marga)).unwrap().value;
    assert_eq!(parted.ended, 2, "Jan's keys there, and the laptop's own");
    marga.record(evening("Zonder die laptop"));
    brug.everybody_meets();
    assert!(!may_write(jan) && may_write(amina));
    assert_eq!(jan.titles(), ["Samen koken"]);
    let facts = marga.house().laptop_facts(&home).unwrap();
    assert!(facts.is_stopped);
    assert_eq!(facts.people, ["Jan"], "who had keys there");

    let list = facts.list.unwrap();
    let loss = list.loss().unwrap();
    assert_eq!(
        (list.why, loss.exposure()),
        (Parting::Lost, Exposure::Perhaps)
    );
    let left = loss.tell_by().as_millis() - marga.clock.now().as_millis();
    assert_eq!(left, 70 * HOUR);
    assert!(list.steps().iter().all(|(_, is_done)| !is_done));
}

#[test]
fn the_list_is_kept_ticks_and_all_also_when_somebody_says_it_again_and_after_switching_off() {
    let mut brug = Neighbourhood::of(2, 602);
    let home = called(&brug.laptops[0], "Jan thuis");
    let draft = lost(&brug.laptops[0]);
    let house = brug.laptops[0].house();
    house.part_with(&home, &draft).unwrap();
    house
        .tick_parting(&home, PartingStep::TellOfficer, true)
        .unwrap();
    house
        .tick_parting(&home, PartingStep::TellPolice, true)
        .unwrap();
    house
        .tick_parting(&home, PartingStep::TellPolice, false)
        .unwrap();
    let again = house.part_with(&home, &draft).unwrap().value;
    assert_eq!(again.ended, 0, "it was done already");
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    let partings = brug.laptops[0].house().partings().unwrap();
    assert_eq!(partings.len(), 1);
    let (id, name, list) = &partings[0];
    assert_eq!((id, name.as_str()), (&home, "Jan thuis"));
    let done: Vec<PartingStep> = list.done.iter().copied().collect();
    assert_eq!(done, [PartingStep::TellOfficer]);
    assert_eq!(list.people.len(), 1);
}

#[test]
fn another_coordinator_may_part_with_the_shared_laptop_that_the_first_one_sits_at() {
    let mut brug = Neighbourhood::of(2, 603);
    let mut petra = Laptop::new(&brug.path("petra"), 6_030);
    petra.join(&brug.laptops[0], "Petra", "Petra thuis", Role::Coordinator);
    brug.laptops.push(petra);
    brug.everybody_meets();
    let petra = &brug.laptops[2];
    let desk = called(petra, "Balie");
    let facts = petra.house().laptop_facts(&desk).unwrap();
    assert_eq!(
        (facts.class, facts.leaders.as_slice()),
        (LaptopClass::Shared, &["Marga".to_owned()][..])
    );
    assert!(!facts.is_last_to_lead);
    let parted = petra.house().part_with(&desk, &PartingDraft::PutAway);
    assert_eq!(parted.unwrap().value.ended, 2);
    let list = petra.house().laptop_facts(&desk).unwrap().list.unwrap();
    assert_eq!((list.why, list.loss()), (Parting::PutAway, None));
    brug.everybody_meets();
    assert!(!may_write(&brug.laptops[0]));
}

#[test]
fn only_a_coordinator_never_the_laptop_at_hand_and_never_the_last_that_leads() {
    let mut brug = Neighbourhood::of(2, 604);
    let (balie, home) = {
        let marga = &brug.laptops[0];
        (called(marga, "Balie"), called(marga, "Jan thuis"))
    };
    let code = |laptop: &Laptop, which: &LaptopId| {
        let draft = lost(laptop);
        let refused = laptop.house().part_with(which, &draft);
        refused.map(|_| ()).unwrap_err().code()
    };
    assert_eq!(code(&brug.laptops[1], &home), "not_a_coordinator");
    assert_eq!(code(&brug.laptops[0], &balie), "laptop_is_here");
    let nowhere = LaptopId::from_bytes([7; 16]);
    assert_eq!(code(&brug.laptops[0], &nowhere), "unknown_laptop");
    let nothing = brug.laptops[0].house();
    let ticked = nothing.tick_parting(&home, PartingStep::Share, true);
    assert_eq!(ticked.unwrap_err().code(), "not_found");

    // Petra leads too, until the laptop of the only other coordinator stands for all who lead.
    let mut petra = Laptop::new(&brug.path("petra"), 6_040);
    petra.join(&brug.laptops[0], "Petra", "Petra thuis", Role::Coordinator);
    brug.laptops.push(petra);
    brug.everybody_meets();
    let marga = brug.laptops[0].house();
    let of_petra = called(&brug.laptops[0], "Petra thuis");
    marga.part_with(&of_petra, &PartingDraft::PutAway).unwrap();
    brug.everybody_meets();
    assert_eq!(code(&brug.laptops[2], &balie), "not_a_coordinator");
}

#[test]
fn what_others_said_to_have_of_it_and_is_not_here_is_told_before_somebody_stops_it() {
    let brug = Neighbourhood::of(3, 605);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    brug.everybody_meets();
    let home = called(marga, "Jan thuis");
    jan.record(evening("Van Jan"));
    let (there, here) = (brug.path("van jan"), brug.path("naar marga"));
    jan.exchange(&mut Stick::open(&there)).unwrap();
    amina.exchange(&mut Stick::open(&there)).unwrap();
    amina.exchange(&mut Stick::open(&here)).unwrap();
    // The stick that Marga gets lost what Jan wrote.
    let of_jan = super::sharing::insider::Insider::of(jan)
        .closed
        .signer()
        .id();
    for (file, _) in super::sharing::insider::files(&here) {
        if file.display().to_string().contains(&of_jan.to_string()) {
            fs::remove_file(file).unwrap();
        }
    }
    marga.exchange(&mut Stick::open(&here)).unwrap();
    assert!(marga.house().laptop_facts(&home).unwrap().more_elsewhere);
    marga.exchange(&mut Stick::open(&there)).unwrap();
    assert!(!marga.house().laptop_facts(&home).unwrap().more_elsewhere);
}

#[test]
fn of_a_laptop_that_somebody_stopped_before_it_is_still_known_when_it_was_heard() {
    let brug = Neighbourhood::of(3, 609);
    let marga = &brug.laptops[0];
    brug.everybody_meets();
    let home = called(marga, "Jan thuis");
    let heard = marga.house().laptop_facts(&home).unwrap().heard;
    assert!(heard.is_some());
    marga
        .house()
        .part_with(&home, &PartingDraft::PutAway)
        .unwrap();
    brug.everybody_meets();
    // Amina leads by now, and has no list of what Marga said of it.
    let amina = brug.laptops[1].house().laptop_called("Jan thuis").unwrap();
    assert_eq!(amina, home);
    let jan = marga.house().member("Jan").unwrap();
    let house = marga.house();
    assert!(
        house.revoke(&jan, None).is_err(),
        "all of his ended already"
    );
    let mut petra = Laptop::new(&brug.path("petra"), 6_090);
    petra.join(marga, "Petra", "Petra thuis", Role::Coordinator);
    for _ in 0..2 {
        for laptop in [marga, &petra] {
            laptop.exchange(&mut brug.stick()).unwrap();
        }
    }
    let facts = petra.house().laptop_facts(&home).unwrap();
    assert!(facts.is_stopped && facts.list.is_none());
    assert!(facts.heard.is_some(), "he said so until then");
}

#[test]
fn a_plug_pulled_while_the_book_is_taken_off_leaves_a_laptop_that_begins_anew() {
    let mut brug = Neighbourhood::of(2, 610);
    brug.everybody_meets();
    let amina = &mut brug.laptops[1];
    amina.switch_off();
    let keys = amina.folder.join("keys.json");
    fs::rename(&keys, amina.folder.join("keys.json.gone")).unwrap();
    let house = samenboek_app::House::open(&amina.folder).unwrap();
    assert_eq!(house.stage(), Stage::Fresh);
    drop(house);
    let left = fs::read_dir(&amina.folder).unwrap();
    let left: Vec<_> = left.map(|it| it.unwrap().file_name()).collect();
    let is_ours = |name: &std::ffi::OsString| {
        let name = name.to_string_lossy();
        ["keys", "shared", "private"]
            .iter()
            .any(|it| name.starts_with(it))
    };
    assert!(!left.iter().any(is_ours), "{left:?}");
}

#[test]
fn the_note_for_the_privacy_officer_holds_what_the_book_knows_and_nothing_of_what_stands_in_it() {
    let brug = Neighbourhood::of(3, 606);
    let marga = &brug.laptops[0];
    brug.laptops[2].record(evening("Ruzie om de fietsen"));
    brug.everybody_meets();
    let home = called(marga, "Jan thuis");
    let words = Words::parse("nl", DUTCH).unwrap();
    let none = marga.house().loss_notice_text(&home, &words).unwrap_err();
    assert_eq!(none.code(), "not_found");
    marga.house().part_with(&home, &lost(marga)).unwrap();
    let text = marga.house().loss_notice_text(&home, &words).unwrap();
    let all: Vec<String> = text
        .iter()
        .flat_map(|part| std::iter::once(part.heading.clone()).chain(part.lines.clone()))
        .collect();
    let all = all.join("\n");
    for said in [
        "Laptop kwijt: Jan thuis",
        "Buurthuis De Brug",
        "Deze mensen konden de laptop openen: Jan.",
        "ontmoetingen 1,",
        "Samenboek stond niet open",
        "Lag er een wachtzin",
        "We weten niet zeker of een vinder",
        "72 uur",
        "door Marga",
    ] {
        assert!(all.contains(said), "{said} in {all}");
    }
    assert!(!all.contains("fietsen"));
    let pdf = marga.house().loss_notice(&home, &words).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
}

#[test]
fn a_book_is_taken_off_a_laptop_only_when_it_was_said_and_twice_while_work_stands_there_alone() {
    let brug = Neighbourhood::of(2, 607);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    amina.record(evening("Gedeeld"));
    brug.everybody_meets();
    amina.record(evening("Alleen hier"));
    amina
        .house()
        .choose(|chosen| chosen.language = "nl".into())
        .unwrap();

    let facts = amina.house().clear_facts().unwrap();
    assert_eq!(
        (facts.only_here, facts.may, facts.is_last_to_lead),
        (1, true, false)
    );
    let code = |confirmed, although| {
        let cleared = amina.house().clear_away(confirmed, although);
        cleared.map(|_| ()).unwrap_err().code()
    };
    assert_eq!(code(false, true), "clear_unconfirmed");
    assert_eq!(code(true, false), "only_here_still");
    assert_eq!(amina.titles().len(), 2);

    amina.house().clear_away(true, true).unwrap();
    assert_eq!(amina.house().stage(), Stage::Fresh);
    let left: Vec<String> = fs::read_dir(&amina.folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for file in &left {
        assert!(
            ["lock", "preferences.json"].contains(&file.as_str()),
            "{left:?}"
        );
    }
    assert_eq!(amina.house().preferences().language, "nl");
    assert_eq!(marga.titles(), ["Gedeeld"]);
    // The laptop is as new: somebody may begin or join there.
    let words = Passphrase::new(PASSPHRASE);
    let joined = amina
        .house()
        .join_request("Amina", "Amina thuis", LaptopClass::Personal, &words);
    assert!(joined.is_ok());
}

#[test]
fn at_a_shared_laptop_a_volunteer_takes_nothing_off_and_a_picture_never_does() {
    let brug = Neighbourhood::of(1, 608);
    let marga = brug.laptops[0].house();
    let words = Passphrase::new(PASSPHRASE);
    assert!(marga.clear_facts().unwrap().is_last_to_lead);
    marga.add_person("Bram", Role::Host, Some(&words)).unwrap();
    marga.add_person("Fatma", Role::Host, None).unwrap();
    let people = marga.people_here().unwrap();
    let tile = |name: &str| {
        people
            .iter()
            .find(|tile| tile.name == name)
            .unwrap()
            .clone()
    };
    marga.sheets_done();
    marga
        .unlock(&tile("Bram").enrolment.unwrap(), &words)
        .unwrap();
    assert_eq!(
        marga.clear_away(true, true).unwrap_err().code(),
        "not_a_coordinator"
    );
    marga.sign_in(&tile("Fatma").person).unwrap();
    assert_eq!(
        marga.clear_away(true, true).unwrap_err().code(),
        "not_a_coordinator"
    );
    assert_eq!(marga.stage(), Stage::Open);
}

#[test]
fn at_a_laptop_that_was_stopped_whoever_has_a_passphrase_there_takes_the_book_off() {
    let mut brug = Neighbourhood::of(2, 609);
    let words = Passphrase::new(PASSPHRASE);
    let house = brug.laptops[0].house();
    house.add_person("Bram", Role::Host, Some(&words)).unwrap();
    house.sheets_done();
    let mut petra = Laptop::new(&brug.path("petra"), 6_090);
    petra.join(&brug.laptops[0], "Petra", "Petra thuis", Role::Coordinator);
    brug.laptops.push(petra);
    brug.everybody_meets();
    let desk = called(&brug.laptops[2], "Balie");
    brug.laptops[2]
        .house()
        .part_with(&desk, &PartingDraft::PutAway)
        .unwrap();
    brug.everybody_meets();
    let house = brug.laptops[0].house();
    let people = house.people_here().unwrap();
    let bram = people.iter().find(|tile| tile.name == "Bram").unwrap();
    house.unlock(&bram.enrolment.unwrap(), &words).unwrap();
    let facts = house.clear_facts().unwrap();
    assert!(facts.may && facts.is_stopped && facts.only_here == 0);
    house.clear_away(true, false).unwrap();
    assert_eq!(house.stage(), Stage::Fresh);
}

#[test]
fn what_a_clearing_left_behind_never_takes_along_the_book_that_was_begun_after_it() {
    let mut brug = Neighbourhood::of(1, 627);
    let marga = &mut brug.laptops[0];
    marga.record(evening("Nieuw begonnen"));
    marga.switch_off();
    // An earlier clearing could not take everything away: something held a file fast.
    let gone = marga.folder.join("keys.json.gone");
    fs::write(&gone, "oude sleutels").unwrap();
    marga.switch_on();
    assert_eq!(marga.titles(), ["Nieuw begonnen"]);
    assert!(!gone.exists());
}
