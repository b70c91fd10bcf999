//! "Ook op …" and "alleen hier" are never false. Over any history the simulation looks at every one of them.

use samenboek_app::{Passphrase, RestoreMode};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, PASSPHRASE, Stick, evening};

use super::insider::copy;

#[test]
fn after_there_and_back_both_laptops_say_the_same() {
    let brug = Neighbourhood::of(2, 151);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let of_marga = marga.record(evening("Soep"));
    let of_amina = amina.record(evening("Taart"));
    for laptop in [marga, amina, marga, amina] {
        laptop.exchange(&mut brug.stick()).unwrap();
    }
    for id in [of_marga, of_amina] {
        assert_eq!(
            marga.house().encounter(&id).unwrap().also_on,
            ["Amina thuis"]
        );
        assert_eq!(amina.house().encounter(&id).unwrap().also_on, ["Balie"]);
    }
    assert_eq!(
        (
            marga.house().status().unwrap().only_here,
            amina.house().status().unwrap().only_here
        ),
        (0, 0)
    );
}

#[test]
fn a_restored_laptop_is_not_said_to_have_what_it_lost_until_it_has_it_again() {
    let mut brug = Neighbourhood::of(2, 152);
    let backup = brug.path("backup");
    brug.laptops[0].house().backup(&backup).unwrap();
    let lost = brug.laptops[0].record(evening("Na de reservekopie"));
    brug.everybody_meets();
    let also_on = |brug: &Neighbourhood| brug.laptops[1].house().encounter(&lost).unwrap().also_on;
    assert_eq!(also_on(&brug), ["Balie"]);
    // The laptop falls off the bicycle; the backup is put on another, which meets Amina by an empty stick.
    let folder = brug.path("restored");
    let fresh = Laptop::new(&folder, 990);
    let passphrase = Passphrase::new(PASSPHRASE);
    fresh
        .house()
        .restore(&backup, &passphrase, RestoreMode::JoinAgain)
        .unwrap();
    let unlocked = fresh.house().unlocked().unwrap();
    drop(fresh);
    brug.laptops[0] = Laptop::from_template(&folder, 990, unlocked);
    let empty = brug.path("empty stick");
    brug.laptops[0].exchange(&mut Stick::open(&empty)).unwrap();
    brug.laptops[1].exchange(&mut Stick::open(&empty)).unwrap();
    assert_eq!(also_on(&brug), Vec::<String>::new());
    assert!(brug.laptops[0].titles().is_empty());
    // Amina laid it on that stick: it comes back, and is said to be there again.
    for who in [0, 1] {
        brug.laptops[who]
            .exchange(&mut Stick::open(&empty))
            .unwrap();
    }
    assert_eq!(brug.laptops[0].titles(), ["Na de reservekopie"]);
    assert_eq!(also_on(&brug), ["Balie"]);
}

#[test]
fn a_restored_laptop_is_not_said_to_have_what_somebody_wrote_there_who_did_not_come_back_yet() {
    let mut brug = Neighbourhood::of(2, 154);
    let passphrase = Passphrase::new(PASSPHRASE);
    let balie = brug.laptops[0].house();
    let added = balie.add_person("Zohra", Role::Host, Some(&passphrase));
    added.unwrap();
    let backup = brug.path("backup");
    balie.backup(&backup).unwrap();
    let zohra = balie.faces().unwrap().pop().unwrap();
    balie.unlock(&zohra.enrolment, &passphrase).unwrap();
    let lost = brug.laptops[0].record(evening("Van Zohra"));
    brug.everybody_meets();
    let also_on = |brug: &Neighbourhood| brug.laptops[1].house().encounter(&lost).unwrap().also_on;
    assert_eq!(also_on(&brug), ["Balie"]);
    // Marga puts the backup on another laptop. Zohra is not there.
    let folder = brug.path("restored");
    let fresh = Laptop::new(&folder, 991);
    let restored = fresh
        .house()
        .restore(&backup, &passphrase, RestoreMode::JoinAgain);
    restored.unwrap();
    let unlocked = fresh.house().unlocked().unwrap();
    drop(fresh);
    brug.laptops[0] = Laptop::from_template(&folder, 991, unlocked);
    let empty = brug.path("empty stick");
    let meets = |brug: &Neighbourhood, who: usize| {
        let laptop: &Laptop = &brug.laptops[who];
        laptop.exchange(&mut Stick::open(&empty)).unwrap();
    };
    meets(&brug, 0);
    meets(&brug, 1);
    assert_eq!(also_on(&brug), Vec::<String>::new());
    // It comes back from Amina, and Balie says so, although Zohra still has her keys of before.
    meets(&brug, 0);
    meets(&brug, 1);
    assert_eq!(brug.laptops[0].titles(), ["Van Zohra"]);
    assert_eq!(also_on(&brug), ["Balie"]);
}

#[test]
fn what_was_said_of_one_machine_proves_nothing_of_its_copy() {
    let mut brug = Neighbourhood::of(3, 153);
    brug.laptops[1].switch_off();
    copy(&brug.laptops[1].folder, &brug.path("copy"));
    brug.laptops[1].switch_on();
    let second = Laptop::from_template(&brug.path("copy"), 989, brug.laptops[1].unlocked());
    let only_on_the_copy = second.record(evening("Alleen op de kopie"));
    for title in ["Een", "Twee", "Drie"] {
        brug.laptops[1].record(evening(title));
    }
    for who in [1, 2, 1, 2] {
        brug.laptops[who].exchange(&mut brug.stick()).unwrap();
    }
    // Jan says that he has Amina's saves up to the third, and means those of the other machine.
    second.exchange(&mut brug.stick()).unwrap();
    let view = second.house().encounter(&only_on_the_copy).unwrap();
    assert_eq!(view.also_on, Vec::<String>::new());
    let only_here = second.house().only_here().unwrap();
    assert!(only_here.iter().any(|thing| thing.id == only_on_the_copy));
    assert_eq!(second.titles().len(), 4);
}
