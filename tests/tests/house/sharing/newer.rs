//! What a newer version made: carried unread, passed on, and read by who can.

use samenboek_crypto::{Draft, ParcelKind, Sealed, doors};
use samenboek_domain::ids::ParcelName;
use samenboek_tests::{Neighbourhood, Stick, evening};

use super::insider::{Insider, lay_parcel};

#[test]
fn what_a_newer_version_sealed_is_carried_on_and_read_when_it_can_be() {
    let brug = Neighbourhood::of(3, 142);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let inside = Insider::of(marga);
    let book = inside.book();
    let signer = inside.closed.signer();
    let reaches = inside.store.reaches().unwrap();
    let n = reaches
        .iter()
        .find(|it| it.signer == signer.id())
        .map_or(1, |it| it.to + 1);
    let draft = Draft {
        kind: ParcelKind::Changes,
        centre: book.centre,
        circle: book.team,
        from: n,
        to: n,
        rev: 0,
        prev: ParcelName::from_bytes([0; 32]),
        entries: &[],
    };
    // Its version is 9, and what follows means nothing today.
    let newer = doors::seal_plain(&draft, &inside.key(), signer, &[9; 512]).unwrap();
    lay_parcel(&brug.path("stick"), &newer);
    let met = amina.exchange(&mut brug.stick()).unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (0, 0));
    amina
        .exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    jan.exchange(&mut Stick::open(&brug.path("other stick")))
        .unwrap();
    for laptop in [amina, jan] {
        let held = Insider::of(laptop).store.parcel(&newer.name()).unwrap();
        assert_eq!(held.as_deref(), Some(newer.bytes()), "bit by bit");
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}

#[test]
fn what_lay_carried_unread_is_read_by_the_first_version_that_can() {
    let brug = Neighbourhood::of(2, 143);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    marga.record(evening("Soep"));
    let inside = Insider::of(marga);
    let held = inside.store.held().unwrap();
    let own = held
        .iter()
        .filter(|held| held.signer == inside.closed.signer().id());
    let newest = own.max_by_key(|held| held.to).unwrap();
    let sealed = Sealed::parse(inside.store.parcel(&newest.name).unwrap().unwrap()).unwrap();
    // As an older program kept it, that could not read it.
    Insider::of(amina).store.carry(&sealed).unwrap();
    assert!(amina.titles().is_empty());
    let met = amina
        .exchange(&mut Stick::open(&brug.path("empty stick")))
        .unwrap();
    assert_eq!((met.brought, met.set_aside.len()), (1, 0));
    assert_eq!(amina.titles(), ["Soep"]);
    assert_eq!(amina.house().verify().unwrap().problems, []);
}
