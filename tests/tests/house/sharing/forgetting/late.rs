//! Nothing forgotten comes back: not by a laptop that was away, an old stick, a restored backup or somebody who left.

use samenboek_app::{Passphrase, RestoreMode, SheetCode, ToForget};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE};
use serde_json::json;

use super::{END, about_a_bird, all_is_well, by_all, forgets, meets, other, places_of};
use crate::sharing::insider::{Insider, copy, lay_statement, reasons};

fn all_meet(laptops: &[&Laptop], stick: &std::path::Path, times: usize) {
    for _ in 0..times {
        for laptop in laptops {
            assert_eq!(reasons(&meets(laptop, stick)), Vec::<String>::new());
        }
    }
}

#[test]
fn a_laptop_that_wrote_in_it_meanwhile_brings_it_back_nowhere() {
    let brug = Neighbourhood::of(3, 411);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede stick"));
    let bird = amina.record(about_a_bird());
    brug.everybody_meets();
    forgets(marga, ToForget::Document(bird));
    all_meet(&[marga, amina], &stick, 2);
    jan.patch(&bird, json!({"note": "Nog een kwikstaart."}));
    jan.record(other("Van Jan"));
    // He lays it on a stick where nobody said anything yet, and Amina takes that in.
    meets(jan, &second);
    jan.patch(&bird, json!({"title": "Kwikstaart weer gezien"}));
    meets(amina, &second);
    assert_eq!(amina.titles(), ["Van Jan"]);
    // He hears of it there.
    let met = meets(jan, &second);
    assert_eq!(met.slip.encounters, 0);
    assert_eq!(jan.titles(), ["Van Jan"]);
    let everybody = [marga, amina, jan];
    all_meet(&everybody, &stick, 3);
    all_meet(&everybody, &second, 3);
    assert_eq!(
        places_of(END, &everybody, &[&stick, &second]),
        Vec::<String>::new()
    );
    assert_eq!(by_all(marga), [(3, 4)]);
    all_is_well(&everybody);
}

#[test]
fn while_somebody_is_away_who_wrote_in_it_no_laptop_counts_as_having_forgotten_it() {
    let brug = Neighbourhood::of(2, 415);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede stick"));
    let mut karin = Laptop::new(&brug.path("karin"), 415);
    karin.join(marga, "Karin", "Karin thuis", Role::Coordinator);
    let passphrase = Passphrase::new(PASSPHRASE);
    let balie = marga.house();
    let added = balie.add_person("Zohra", Role::Host, Some(&passphrase));
    added.unwrap();
    let zohra = balie.faces().unwrap().pop().unwrap().enrolment;
    let bird = amina.record(about_a_bird());
    let everybody = [marga, amina, &karin];
    all_meet(&everybody, &stick, 3);
    balie.unlock(&zohra, &passphrase).unwrap();
    marga.patch(&bird, json!({"note": "Weer een kwikstaart."}));
    meets(marga, &second);
    balie.enter(marga.unlocked()).unwrap();
    forgets(&karin, ToForget::Document(bird));
    all_meet(&[amina, &karin], &stick, 2);
    assert_eq!(by_all(&karin), [(2, 5)]);
    // What Zohra wrote comes after the word that it is gone, and only she can pack it again.
    all_meet(&everybody, &stick, 3);
    for laptop in everybody {
        assert_eq!(laptop.titles(), Vec::<String>::new());
        assert_eq!(by_all(laptop), [(0, 5)]);
    }
    balie.unlock(&zohra, &passphrase).unwrap();
    all_meet(&everybody, &stick, 3);
    for laptop in everybody {
        assert_eq!(by_all(laptop), [(3, 5)]);
    }
}

#[test]
fn what_comes_back_because_the_paper_key_voided_its_forgetting_is_said_to_be_nowhere_else() {
    let brug = Neighbourhood::of(2, 416);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let (stick, old) = (brug.path("stick"), brug.path("la van het bureau"));
    let bird = marga.record(about_a_bird());
    meets(marga, &old);
    forgets(marga, ToForget::Document(bird));
    marga.record(other("Samen koken"));
    let code = SheetCode::parse(&brug.paper_key).unwrap();
    let me = amina.house().me().unwrap().person;
    amina.house().restore_with_paper(&code, &me, None).unwrap();
    // Amina gets the same numbers, packed again without it, and says so.
    for laptop in [marga, amina, marga] {
        meets(laptop, &stick);
    }
    meets(marga, &old);
    let view = marga.house().encounter(&bird).unwrap();
    assert_eq!(view.also_on, Vec::<String>::new());
    let status = marga.house().status().unwrap();
    assert_eq!(status.only_here, 1);
    let amina_lacks = |status: &samenboek_app::Status| {
        let of_amina = status.laptops.iter().find(|it| it.name == "Amina thuis");
        of_amina.unwrap().missing
    };
    assert_eq!(amina_lacks(&status), 1);
    // She gets it, and says nothing that she had not said before: until somebody writes in it, that proves nothing.
    all_meet(&[amina, marga], &stick, 2);
    assert_eq!(amina.titles(), marga.titles());
    assert_eq!(amina.titles().len(), 2);
    amina.patch(&bird, json!({"note": "Toch weer."}));
    all_meet(&[amina, marga, amina], &stick, 2);
    marga.patch(&bird, json!({"note": "En nog eens."}));
    all_meet(&[marga, amina, marga], &stick, 2);
    let view = marga.house().encounter(&bird).unwrap();
    assert_eq!(view.also_on, ["Amina thuis"]);
    assert_eq!(marga.house().status().unwrap().only_here, 0);
}

#[test]
fn what_was_forgotten_in_vain_is_back_also_when_its_parcels_never_went() {
    let brug = Neighbourhood::of(2, 417);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let stick = brug.path("stick");
    let bird = amina.record(about_a_bird());
    all_meet(&[amina, marga, amina], &stick, 1);
    // Only Amina can pack again what she wrote, and before she hears of it she takes the key of the centre.
    forgets(marga, ToForget::Document(bird));
    assert_eq!(marga.titles(), Vec::<String>::new());
    let code = SheetCode::parse(&brug.paper_key).unwrap();
    let me = amina.house().me().unwrap().person;
    amina.house().restore_with_paper(&code, &me, None).unwrap();
    all_meet(&[amina, marga], &stick, 2);
    assert_eq!(marga.titles(), amina.titles());
    assert_eq!(marga.titles().len(), 1);
    all_is_well(&[marga, amina]);
}

#[test]
fn what_a_coordinator_vouched_for_of_who_did_not_go_after_all_is_taken_in_and_what_follows_comes() {
    let brug = Neighbourhood::of(3, 418);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (stick, second) = (brug.path("stick"), brug.path("tweede stick"));
    jan.record(about_a_bird());
    let meal = jan.record(other("Samen met Jan"));
    let bird = jan.record(other("Nog een vogel"));
    all_meet(&[jan, marga, amina, jan, marga], &stick, 1);
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    let status = forgets(marga, ToForget::Document(bird));
    assert!(status.gone_here, "she packed again what he wrote");
    marga.record(other("Daarna"));
    // Amina takes that in; then Jan, who has not heard of it, takes the key of the centre out of the safe.
    all_meet(&[marga, amina], &second, 1);
    let code = SheetCode::parse(&brug.paper_key).unwrap();
    let me = jan.house().me().unwrap().person;
    jan.house().restore_with_paper(&code, &me, None).unwrap();
    jan.patch(&meal, json!({"note": "Het was druk."}));
    let everybody = [marga, amina, jan];
    for _ in 0..3 {
        for laptop in everybody {
            meets(laptop, &second);
        }
    }
    all_meet(&everybody, &second, 1);
    for laptop in everybody {
        assert_eq!(laptop.titles().len(), 4, "{:?}", laptop.titles());
        assert_eq!(laptop.book(), jan.book());
    }
    all_is_well(&everybody);
}

#[test]
fn what_a_coordinator_vouched_for_after_she_had_gone_counts_no_more_and_what_it_stood_for_comes_again()
 {
    let mut brug = Neighbourhood::of(3, 419);
    let mut carla = Laptop::new(&brug.path("laptop-carla"), 4_190);
    carla.join(&brug.laptops[0], "Carla", "Carla thuis", Role::Coordinator);
    brug.laptops.push(carla);
    let [marga, amina, jan, carla] = [0, 1, 2, 3].map(|index| &brug.laptops[index]);
    let (stick, second, old) = (brug.path("stick"), brug.path("tweede"), brug.path("la"));
    let bird = jan.record(about_a_bird());
    let meal = jan.record(other("Samen met Jan"));
    all_meet(&[marga, amina, jan, carla, marga, amina, jan], &stick, 1);
    // What Jan wrote last never comes to Marga.
    jan.patch(&bird, json!({"note": "Nog een kwikstaart."}));
    jan.patch(&meal, json!({"note": "Het was druk."}));
    all_meet(&[jan, carla, amina, jan], &second, 1);
    copy(&second, &old);
    let house = carla.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    let status = forgets(carla, ToForget::Document(bird));
    assert!(status.gone_here, "she packed again what he wrote");
    let house = marga.house();
    house.revoke(&house.member("Carla").unwrap(), None).unwrap();
    forgets(marga, ToForget::Document(bird));
    let note = |laptop: &Laptop| laptop.house().encounter(&meal).unwrap().record.note;
    all_meet(&[carla, amina, amina], &second, 1);
    assert_eq!(amina.titles(), ["Samen met Jan"]);
    assert_eq!(note(amina), "Het was druk.");
    // Then Amina hears that Carla had gone by then: her word for Jan counts no more, and his own lies in a drawer.
    for laptop in [marga, amina, marga, amina] {
        meets(laptop, &stick);
    }
    meets(amina, &old);
    assert_eq!(note(amina), "Het was druk.");
    for laptop in [amina, marga, amina, marga] {
        meets(laptop, &stick);
    }
    assert_eq!(note(marga), "Het was druk.");
    for laptop in [marga, amina] {
        assert_eq!(laptop.titles(), ["Samen met Jan"]);
    }
    assert_eq!(marga.book(), amina.book());
    all_is_well(&[marga, amina]);
}

#[test]
fn late_work_that_was_packed_again_and_that_somebody_went_on_with_is_the_same_everywhere() {
    let mut brug = Neighbourhood::of(3, 420);
    let mut carla = Laptop::new(&brug.path("laptop-carla"), 4_200);
    carla.join(&brug.laptops[0], "Carla", "Carla thuis", Role::Coordinator);
    brug.laptops.push(carla);
    let [marga, amina, jan, carla] = [0, 1, 2, 3].map(|index| &brug.laptops[index]);
    let (stick, second, third) = (brug.path("stick"), brug.path("tweede"), brug.path("derde"));
    all_meet(&[marga, amina, jan, carla, marga, amina, jan], &stick, 1);
    let house = marga.house();
    house.revoke(&house.member("Carla").unwrap(), None).unwrap();
    // She has not heard of it. Amina gets both in one parcel, and Jan the same numbers packed again without the bird.
    let bird = carla.record(about_a_bird());
    let meal = carla.record(other("Samen met Carla"));
    all_meet(&[carla, amina], &second, 1);
    forgets(carla, ToForget::Document(bird));
    all_meet(&[carla, jan], &third, 1);
    assert_eq!(jan.titles(), ["Samen met Carla"]);
    amina.patch(&meal, json!({"note": "Het was druk."}));
    // Her forgetting does not count. What Amina went on with does, and all that came with it.
    for _ in 0..3 {
        for laptop in [marga, amina, jan] {
            meets(laptop, &stick);
        }
    }
    for laptop in [marga, amina, jan] {
        assert_eq!(laptop.titles().len(), 2, "{:?}", laptop.titles());
        assert_eq!(laptop.book(), amina.book());
    }
    all_is_well(&[marga, amina, jan]);
}

#[test]
fn an_old_stick_brings_nothing_back_and_is_cleaned() {
    let brug = Neighbourhood::of(3, 412);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let (stick, old) = (brug.path("stick"), brug.path("la van het bureau"));
    let bird = amina.record(about_a_bird());
    amina.record(other("Samen koken"));
    brug.everybody_meets();
    jan.patch(&bird, json!({"note": "Een tweede kwikstaart."}));
    brug.everybody_meets();
    copy(&stick, &old);
    forgets(marga, ToForget::Document(bird));
    let everybody = [marga, amina, jan];
    all_meet(&everybody, &stick, 3);
    assert!(!places_of(END, &everybody, &[&old]).is_empty());
    for laptop in [jan, amina, marga, jan] {
        meets(laptop, &old);
        assert_eq!(laptop.titles(), ["Samen koken"]);
    }
    assert_eq!(
        places_of(END, &everybody, &[&stick, &old]),
        Vec::<String>::new()
    );
    all_is_well(&everybody);
}

#[test]
fn whoever_comes_later_meets_an_old_stick_first_and_sees_nothing_of_it() {
    let mut brug = Neighbourhood::of(3, 413);
    let (stick, old) = (brug.path("stick"), brug.path("la van het bureau"));
    let bird = brug.laptops[1].record(about_a_bird());
    brug.laptops[1].record(other("Samen koken"));
    brug.everybody_meets();
    copy(&stick, &old);
    forgets(&brug.laptops[0], ToForget::Document(bird));
    let mut zohra = Laptop::new(&brug.path("laptop-zohra"), 4_130);
    zohra.join(&brug.laptops[0], "Zohra", "Zohra thuis", Role::Volunteer);
    brug.laptops.push(zohra);
    let everybody: Vec<&Laptop> = brug.laptops.iter().collect();
    meets(everybody[3], &old);
    assert_eq!(everybody[3].titles(), ["Samen koken"]);
    for _ in 0..2 {
        all_meet(&everybody, &stick, 3);
        all_meet(&everybody, &old, 1);
    }
    assert_eq!(
        places_of(END, &everybody, &[&stick, &old]),
        Vec::<String>::new()
    );
    assert_eq!(by_all(everybody[3]), [(4, 5)]);
    all_is_well(&everybody);
}

#[test]
fn a_restored_backup_forgets_it_again() {
    let mut brug = Neighbourhood::of(2, 414);
    let (stick, backup) = (brug.path("stick"), brug.path("backup.sbkb"));
    let bird = brug.laptops[1].record(about_a_bird());
    brug.everybody_meets();
    // Of this edit only the backup knows.
    brug.laptops[1].patch(&bird, json!({"note": "Alleen hier een kwikstaart."}));
    brug.laptops[1].record(other("Alleen hier"));
    brug.laptops[1].house().backup(&backup).unwrap();
    forgets(&brug.laptops[0], ToForget::Document(bird));
    all_meet(&[&brug.laptops[0]], &stick, 1);
    let lost = brug.laptops.remove(1);
    drop(lost);
    let fresh = Laptop::new(&brug.path("laptop-nieuw"), 4_140);
    let passphrase = Passphrase::new(PASSPHRASE);
    let house = fresh.house();
    house
        .restore(&backup, &passphrase, RestoreMode::JoinAgain)
        .unwrap();
    assert_eq!(
        fresh.titles().len(),
        2,
        "as it was when the backup was made"
    );
    let unlocked = house.unlocked().unwrap();
    drop(fresh);
    let fresh = Laptop::from_template(&brug.path("laptop-nieuw"), 4_141, unlocked);
    let everybody = [&brug.laptops[0], &fresh];
    all_meet(&everybody, &stick, 4);
    for laptop in everybody {
        assert_eq!(laptop.titles(), ["Alleen hier"]);
    }
    assert_eq!(places_of(END, &everybody, &[&stick]), Vec::<String>::new());
    all_is_well(&everybody);
}

#[test]
fn of_who_left_a_coordinator_keeps_the_rest_and_newcomers_get_it() {
    let brug = Neighbourhood::of(4, 415);
    let [marga, amina, jan, selin] = [0, 1, 2, 3].map(|index| &brug.laptops[index]);
    let stick = brug.path("stick");
    jan.record(other("Voor de vogel"));
    let bird = jan.record(about_a_bird());
    let meal = jan.record(other("Samen met Jan"));
    all_meet(&[jan, marga, amina, jan, marga], &stick, 1);
    jan.patch(&meal, json!({"note": "Het was druk."}));
    all_meet(&[jan, marga, amina], &stick, 1);
    amina.patch(&meal, json!({"place": "Portiek 12"}));
    let house = marga.house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    let status = forgets(marga, ToForget::Document(bird));
    assert!(
        status.gone_here,
        "the coordinator packs it again: {status:?}"
    );
    let stayed = [marga, amina, selin];
    for _ in 0..3 {
        all_meet(&stayed, &stick, 1);
    }
    for laptop in stayed {
        assert_eq!(laptop.titles().len(), 2, "{:?}", laptop.titles());
        let view = laptop.house().encounter(&meal).unwrap();
        assert_eq!(view.record.note, "Het was druk.");
        assert_eq!(by_all(laptop), [(3, 3)]);
    }
    assert_eq!(places_of(END, &stayed, &[&stick]), Vec::<String>::new());
    all_is_well(&stayed);
    // A second bird in the same parcels, on top of the first remainder.
    forgets(marga, ToForget::Document(meal));
    all_meet(&stayed, &stick, 3);
    assert_eq!(selin.titles(), ["Voor de vogel"]);
    assert_eq!(
        places_of("het was druk", &stayed, &[&stick]),
        Vec::<String>::new()
    );
    all_is_well(&stayed);
}

#[test]
fn what_a_removed_coordinator_said_too_late_is_void_and_it_is_all_back() {
    // Amina packed again without it, and fetches it from Marga.
    forgotten_too_late(1, 416);
}

#[test]
fn what_still_lies_in_a_parcel_of_somebody_else_when_it_is_void_is_taken_from_there() {
    // Marga never packed again: her parcel lies at Amina's all the time.
    forgotten_too_late(0, 417);
}

/// `writer` wrote it, and a coordinator who was removed before forgets it where Amina hears that first.
fn forgotten_too_late(writer: usize, seed: u64) {
    let mut brug = Neighbourhood::of(2, seed);
    let (stick, aside) = (brug.path("stick"), brug.path("alleen het bericht"));
    let bird = brug.laptops[writer].record(about_a_bird());
    brug.everybody_meets();
    let mut carla = Laptop::new(&brug.path("laptop-carla"), seed * 10);
    carla.join(&brug.laptops[0], "Carla", "Carla thuis", Role::Coordinator);
    brug.laptops.push(carla);
    let everybody: Vec<&Laptop> = brug.laptops.iter().collect();
    let (marga, amina, carla) = (everybody[0], everybody[1], everybody[2]);
    all_meet(&everybody, &stick, 2);
    // Marga removes her, and she does not know it yet.
    let house = marga.house();
    house.revoke(&house.member("Carla").unwrap(), None).unwrap();
    forgets(carla, ToForget::Document(bird));
    let inside = Insider::of(carla);
    for (_, statement) in inside.store.ledger().unwrap().statements() {
        lay_statement(&aside, &inside, statement);
    }
    meets(amina, &aside);
    assert_eq!(amina.titles(), Vec::<String>::new());
    // Now Amina hears that it does not count.
    all_meet(&[marga, amina], &stick, 3);
    assert_eq!(marga.titles(), ["Soep met Kwikstaart"]);
    assert_eq!(amina.titles(), ["Soep met Kwikstaart"]);
    assert_eq!(marga.house().forgotten().unwrap(), []);
    for laptop in [marga, amina] {
        assert_eq!(laptop.book(), marga.book());
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}
