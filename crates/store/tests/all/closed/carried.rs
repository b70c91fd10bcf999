//! Whoever is not in a circle carries it and reads nothing.

use samenboek_crypto::{CircleClass, ParcelKind};
use samenboek_store::{Members, StoreError};

use super::{Desk, jan, marga};
use crate::kit::{AMINA, JAN, centre, id};

#[test]
fn what_amina_writes_in_a_case_comes_to_jan_by_marga_who_reads_none_of_it() {
    let (amina, marga, jan) = (Desk::of(AMINA), marga(), jan());
    let circle = amina.opens(&[JAN], id(1), "Geluid na tienen");
    amina.writes(&circle, id(2), "Gesprek met boven");
    amina.gives_out();
    marga.takes_from(&amina);
    assert!(marga.titles().is_empty());
    assert!(marga.states().is_empty());
    assert_eq!(marga.laptop.states(), amina.laptop.states());
    jan.takes_from(&marga);
    assert_eq!(jan.titles(), amina.titles());
    assert_eq!(jan.titles().len(), 2);
    assert!(!jan.laptop.states().contains_key(&id(1)), "it stands apart");
    jan.writes(&circle, id(1), "Geluid na elven");
    jan.gives_out();
    marga.takes_from(&jan);
    amina.takes_from(&marga);
    assert_eq!(amina.titles()[&id(1)], "Geluid na elven");
    assert_eq!(amina.states(), jan.states());
    for desk in [&amina, &marga, &jan] {
        desk.has_no_problems();
    }
}

#[test]
fn nobody_opens_a_case_at_a_shared_laptop_and_nothing_of_the_attempt_stays() {
    let marga = marga();
    let before = marga.laptop.everything();
    let members = Members::default();
    let refused = marga.try_to_open(CircleClass::PersonalLaptops, &members, id(1), "Geluid");
    assert!(matches!(refused, Err(StoreError::NotInCircle)));
    assert_eq!(marga.laptop.everything(), before);
    let circle = marga.try_to_open(CircleClass::AnyLaptop, &members, id(1), "Geluid");
    assert!(circle.is_ok());
}

#[test]
fn saving_in_a_case_is_one_parcel_that_came_to_the_disk_before_anything_else() {
    let mut amina = Desk::of(AMINA);
    let circle = amina.opens(&[], id(1), "Geluid");
    let before = amina.laptop.parcels().len();
    amina.writes(&circle, id(1), "Geluid na tienen");
    assert_eq!(amina.laptop.parcels().len(), before + 1);
    // The plug is pulled, and what is remembered beside the shared database is lost with it.
    amina.leaves();
    std::fs::remove_file(amina.path()).unwrap();
    amina.laptop.pull_the_plug();
    amina.laptop.switch_on();
    amina.sits_down();
    assert_eq!(amina.titles()[&id(1)], "Geluid na tienen");
    amina.writes(&circle, id(1), "Muziek na tienen");
    amina.gives_out();
    let jan = jan();
    jan.takes_from(&amina);
    assert!(jan.titles().is_empty(), "he is not in it");
    amina.has_no_problems();
}

#[test]
fn a_case_is_boxed_for_its_mediators_and_not_for_shared_laptops() {
    let amina = Desk::of(AMINA);
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    let parcels = amina.laptop.parcels();
    let boxed: Vec<_> = parcels
        .iter()
        .filter(|it| it.header().circle == circle && it.header().kind == ParcelKind::Box)
        .filter_map(samenboek_crypto::box_recipient)
        .collect();
    let mut wanted: Vec<_> = [AMINA, JAN]
        .map(|who| centre().people[who].signer().id())
        .to_vec();
    wanted.sort();
    let mut boxed = boxed;
    boxed.sort();
    assert_eq!(boxed, wanted, "Marga leads, but at a shared laptop");
}
