//! A program that ends in the middle of a parcel: a pulled plug is forgiven, a parcel that kills is not tried for ever.

use samenboek_store::Merged;

use crate::kit::{JAN, Laptop, MARGA, evening, id};

fn reasons(laptop: &Laptop) -> Vec<String> {
    let aside = laptop.store().apart().unwrap();
    aside.into_iter().map(|it| it.reason).collect()
}

#[test]
fn a_parcel_that_was_survived_leaves_no_trace() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    let parcel = &marga.parcels()[0];
    jan.store().begin_trying(&parcel.name()).unwrap();
    jan.merge(parcel);
    jan.store().end_trying(&parcel.name()).unwrap();
    jan.pull_the_plug();
    jan.switch_on();
    assert_eq!(jan.store().settle_trying().unwrap(), 0);
    assert_eq!(reasons(&jan), Vec::<String>::new());
}

#[test]
fn a_parcel_that_was_merged_before_the_plug_was_pulled_is_not_blamed() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    let parcel = &marga.parcels()[0];
    jan.store().begin_trying(&parcel.name()).unwrap();
    jan.merge(parcel);
    jan.pull_the_plug();
    jan.switch_on();
    assert_eq!(jan.store().settle_trying().unwrap(), 0);
    assert_eq!((reasons(&jan), jan.states().len()), (vec![], 1));
}

#[test]
fn a_parcel_that_the_program_ended_in_is_set_aside_at_the_next_start() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    let parcel = &marga.parcels()[0];
    jan.store().begin_trying(&parcel.name()).unwrap();
    jan.pull_the_plug();
    jan.switch_on();
    assert_eq!(jan.store().settle_trying().unwrap(), 1);
    assert_eq!(reasons(&jan), ["ended_the_program"]);
    // It was the plug: the parcel comes by again, is merged, and nothing is held against it any more.
    assert!(matches!(jan.merge(parcel), Merged::Taken { .. }));
    assert_eq!((reasons(&jan), jan.states().len()), (vec![], 1));
}

#[test]
fn a_parcel_that_ended_the_program_twice_is_not_tried_a_third_time() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    let parcel = &marga.parcels()[0];
    for told in ["ended_the_program", "ended_the_program_twice"] {
        jan.store().begin_trying(&parcel.name()).unwrap();
        jan.pull_the_plug();
        jan.switch_on();
        assert_eq!(jan.store().settle_trying().unwrap(), 1);
        assert_eq!(reasons(&jan), [told]);
    }
    assert_eq!(
        jan.store().settle_trying().unwrap(),
        0,
        "once settled, nothing is left to settle"
    );
}

#[test]
fn a_waiting_parcel_that_ended_the_program_no_longer_waits_to_do_it_again() {
    let (marga, mut jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    marga.record(id(1), evening("Soep"));
    marga.record(id(2), evening("Taart"));
    let [first, second] = marga.parcels().try_into().unwrap();
    assert_eq!(jan.merge(&second), Merged::Waiting);
    jan.merge(&first);
    jan.store().begin_trying(&second.name()).unwrap();
    jan.pull_the_plug();
    jan.switch_on();
    assert_eq!(jan.store().settle_trying().unwrap(), 1);
    assert_eq!(jan.store().waiting().unwrap().len(), 0);
    let kept = jan.store().bytes_apart(&second.name()).unwrap();
    assert_eq!(kept.unwrap(), second.bytes(), "its bytes are kept");
}
