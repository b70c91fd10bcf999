//! What is kept apart: of nobody so much and no more, and never in the place of what somebody signed.

use samenboek_crypto::ParcelKind;
use samenboek_domain::ids::{EpochId, ParcelName, SignerId};

use crate::kit::{JAN, Laptop, MARGA, evening, id, say};

const OF_NOBODY: &str = "unknown_signer";

fn name(number: u32) -> ParcelName {
    let mut name = [0xaa; 32];
    name[..4].copy_from_slice(&number.to_be_bytes());
    ParcelName::from_bytes(name)
}

fn whole(laptop: &Laptop) -> usize {
    let apart = laptop.store().apart().unwrap();
    apart.iter().filter(|it| it.outside.is_some()).count()
}

#[test]
fn so_many_parcels_of_nobody_are_kept_and_then_their_names() {
    let jan = Laptop::of(JAN);
    let lays = |number, bytes: &[u8]| {
        let laid = jan
            .store()
            .set_aside_of_nobody(&name(number), OF_NOBODY, bytes);
        laid.unwrap();
    };
    for number in 0..1_003 {
        lays(number, &[7; 300]);
    }
    assert_eq!(jan.store().apart().unwrap().len(), 1_003);
    assert_eq!(whole(&jan), 1_000);
    // Those that came first stay, however often they are looked at again.
    lays(5, &[7; 300]);
    assert!(jan.store().bytes_apart(&name(5)).unwrap().is_some());
    assert!(jan.store().bytes_apart(&name(1_002)).unwrap().is_none());
    // And not even names without end.
    for number in 2_000..12_010 {
        lays(number, &[]);
    }
    assert_eq!(jan.store().apart().unwrap().len(), 11_000);
}

#[test]
fn so_many_bytes_of_nobody_are_kept_and_what_somebody_signed_is_kept_beside_them() {
    let (marga, jan) = (Laptop::of(MARGA), Laptop::of(JAN));
    let large = vec![7; 7 * 1024 * 1024];
    for number in 0..6 {
        let laid = jan
            .store()
            .set_aside_of_nobody(&name(number), OF_NOBODY, &large);
        laid.unwrap();
    }
    assert_eq!(whole(&jan), 4);
    marga.record(id(1), evening("Soep"));
    let parcel = &marga.parcels()[0];
    let store = jan.store();
    store
        .set_aside(&parcel.name(), "no_grant", parcel.bytes())
        .unwrap();
    let apart = store.apart().unwrap();
    let kept = apart.iter().find(|it| it.name == parcel.name()).unwrap();
    let outside = kept.outside.unwrap();
    assert!(kept.is_a(ParcelKind::Changes) && kept.is_of(&parcel.header().signer));
    assert_eq!(outside.epoch, parcel.header().epoch);
    let bytes = store.bytes_apart(&parcel.name()).unwrap();
    assert_eq!(bytes.as_deref(), Some(parcel.bytes()));
    // Another reason, and then it is held: what is listed goes with it.
    store
        .set_aside(&parcel.name(), "revoked", parcel.bytes())
        .unwrap();
    let apart = store.apart().unwrap();
    let again: Vec<_> = apart.iter().filter(|it| it.name == parcel.name()).collect();
    assert_eq!(again.len(), 1);
    assert_eq!(again[0].reason, "revoked");
    jan.merge(parcel);
    assert!(
        store
            .apart()
            .unwrap()
            .iter()
            .all(|it| it.name != parcel.name())
    );
}

#[test]
fn names_of_what_was_not_kept_go_when_the_ledger_grows() {
    let jan = Laptop::of(JAN);
    let store = jan.store();
    store
        .set_aside_of_nobody(&name(1), OF_NOBODY, &[7; 300])
        .unwrap();
    for reason in [OF_NOBODY, "bad_signature"] {
        let number = reason.len() as u32;
        store
            .set_aside_of_nobody(&name(number), reason, &[])
            .unwrap();
    }
    let marga = crate::kit::centre().people[MARGA].signer();
    let renewed = samenboek_crypto::Deed::Renew { open: [9; 32] };
    say(&jan, marga, &renewed);
    let apart = store.apart().unwrap();
    let kept: Vec<_> = apart
        .iter()
        .map(|it| (it.name, it.reason.as_str()))
        .collect();
    let bad = (name("bad_signature".len() as u32), "bad_signature");
    assert_eq!(kept, [(name(1), OF_NOBODY), bad]);
    let nobody = apart[0].outside.unwrap();
    assert_eq!(nobody.signer, SignerId::from_bytes([7; 32]));
    assert_eq!(nobody.epoch, EpochId::from_bytes([7; 32]));
}
