//! Other pictures, a plug that is pulled, somebody who goes away: nobody is half in, and it can be done again.

use samenboek_app::Stage;
use samenboek_domain::ids::from_base32;

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
    let before = epochs_of(&marga.house);
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
    // And its box lies here, so that what is written from now on is under another key.
    let evening = samenboek_tests::evening("Na het weigeren");
    let draft = samenboek_domain::encounter::EncounterDraft::from_json(evening).unwrap();
    marga.house.record_encounter(draft).unwrap();
    assert_eq!(epochs_of(&marga.house), before + 1);
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

/// Zohra's laptop, up to the moment in which the answer lies on her stick.
fn answered(brug: &Neighbourhood, seed: u64) -> (Laptop, Vec<u8>) {
    let laptop = Laptop::new(&brug.path(&format!("zohra-{seed}")), seed);
    let passphrase = Passphrase::new(PASSPHRASE);
    let house = laptop.house();
    house
        .join_request("Zohra", "Thuis", LaptopClass::Personal, &passphrase)
        .unwrap();
    let digits = house.join_state().unwrap().unwrap().digits;
    let file = house.join_file().unwrap();
    let marga = brug.laptops[0].house();
    let approval = marga.join_approve(&file, &digits, SOMEBODY).unwrap();
    (laptop, approval.answer)
}

#[test]
fn a_plug_that_is_pulled_while_she_comes_in_is_made_good_at_the_next_start() {
    let brug = Neighbourhood::of(1, 518);
    let (mut laptop, answer) = answered(&brug, 9518);
    let unlocked = laptop.house().unlocked().unwrap();
    laptop.switch_off();
    // What the program does up to the commit that makes her one of the team, and nothing after it.
    let keys = std::fs::read(laptop.folder.join("keys.json")).unwrap();
    let keys = samenboek_crypto::KeysFile::from_bytes(&keys).unwrap();
    let (open, closed) = keys.open(&unlocked).unwrap();
    let database = laptop.folder.join("shared.db");
    let store = samenboek_store::Store::open(&database, open.store_key()).unwrap();
    let kept = store.setting("joining").unwrap().unwrap();
    let kept: serde_json::Value = serde_json::from_str(&kept).unwrap();
    let bytes = |name: &str| from_base32(kept[name].as_str().unwrap()).unwrap();
    let state = samenboek_crypto::RequestState::from_bytes(&bytes("state")).unwrap();
    let joined = samenboek_crypto::finish(&state, &bytes("file"), &answer, &open, &closed);
    let joined = joined.unwrap();
    for parcel in &joined.parcels {
        store.carry(parcel).unwrap();
    }
    let epoch = &joined.parcels[0];
    let mine = joined.parcels.iter().skip(1);
    let keys: Vec<_> = mine
        .filter_map(|it| samenboek_crypto::open_box(it, epoch, closed.signer()).ok())
        .collect();
    store.extend_book(&joined.statements, &keys).unwrap();
    drop(store);

    let house = House::open(&laptop.folder).unwrap();
    house.enter(unlocked.clone()).unwrap();
    assert_eq!(house.stage(), Stage::Open);
    assert_eq!(house.me().unwrap().name, "Zohra");
    assert_eq!(house.laptop().unwrap().unwrap().1, "Thuis");
    assert_eq!(house.join_state().unwrap(), None);
    // Once is enough.
    let parcels = house.verify().unwrap().parcels;
    house.lock();
    house.enter(unlocked).unwrap();
    let verified = house.verify().unwrap();
    assert_eq!((verified.parcels, verified.problems), (parcels, Vec::new()));
}

#[test]
fn what_is_taken_back_takes_an_answer_off_the_stick_and_no_other_file() {
    let brug = Neighbourhood::of(1, 529);
    let _answered = answered(&brug, 9_529);
    let elsewhere = brug.path("schrijfsel");
    std::fs::write(&elsewhere, b"van iemand anders").unwrap();
    let marga = brug.laptops[0].house();
    marga.join_take_back(Some(&elsewhere)).unwrap();
    assert!(elsewhere.exists());
}

#[test]
fn other_pictures_by_stick_take_back_what_was_said_wherever_the_stick_may_be() {
    let brug = Neighbourhood::of(1, 519);
    let (zohra, answer) = answered(&brug, 9519);
    let marga = brug.laptops[0].house();
    let lying = brug.path("antwoord");
    std::fs::write(&lying, &answer).unwrap();
    marga.join_take_back(Some(&lying)).unwrap();
    assert!(!lying.exists());
    let again = marga.join_take_back(None).unwrap_err();
    assert_eq!(again.code(), "nothing_to_compare");
    // Whoever copied the answer before gets nothing that is written from now on.
    zohra.house().join_finish(&answer).unwrap();
    brug.laptops[0].record(samenboek_tests::evening("Na het weigeren"));
    for laptop in [&brug.laptops[0], &zohra] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    assert!(zohra.titles().is_empty());
    let board = marga.board().unwrap();
    let stopped = board.iter().filter(|row| row.state.code() == "stopped");
    assert_eq!(stopped.count(), 1);
}

#[test]
fn a_newcomer_who_sees_other_pictures_after_the_stick_throws_her_keys_away() {
    let brug = Neighbourhood::of(1, 520);
    let (zohra, answer) = answered(&brug, 9520);
    let house = zohra.house();
    let refused = house.join_same(false).unwrap_err();
    assert_eq!(refused.code(), "nothing_to_compare");
    house.join_finish(&answer).unwrap();
    house.join_same(false).unwrap();
    assert_eq!(house.stage(), Stage::Fresh);
    // And whoever said yes cannot lose her book by that later.
    let (karim, answer) = answered(&brug, 9521);
    karim.house().join_finish(&answer).unwrap();
    karim.house().join_same(true).unwrap();
    let late = karim.house().join_same(false).unwrap_err();
    assert_eq!(late.code(), "nothing_to_compare");
    assert_eq!(karim.house().stage(), Stage::Open);
}

/// How many keys the team had so far, by what the laptop lays on a stick.
fn epochs_of(house: &House) -> usize {
    let stick = tempfile::tempdir().unwrap();
    let never = Cancel::default();
    let mut carrier = samenboek_tests::Stick::open(&stick.path().join("stick"));
    house.exchange(&mut carrier, &never, &mut |_| {}).unwrap();
    let files = crate::sharing::insider::files(&stick.path().join("stick")).into_iter();
    files
        .filter_map(|(_, bytes)| samenboek_crypto::Sealed::parse(bytes).ok())
        .filter(|it| it.header().kind == samenboek_crypto::ParcelKind::Epoch)
        .count()
}
