//! The brake: much at once waits until a coordinator says it once more, and nothing is destroyed by a clock.

use samenboek_app::ToForget;
use samenboek_crypto::{Deed, Forgotten, box_for, mint};
use samenboek_domain::ids::{CircleId, DocumentId};
use samenboek_tests::{Laptop, Neighbourhood};

use super::{all_is_well, by_all, forgets, meets, other};
use crate::sharing::insider::{Insider, files, lay_parcel};

const A_DAY: i64 = 24 * 60 * 60 * 1000;

fn records(laptop: &Laptop, count: usize) -> Vec<DocumentId> {
    (0..count)
        .map(|number| laptop.record(other(&format!("Avond {number}"))))
        .collect()
}

/// She says at once that all of these are forgotten.
fn says_forgotten(laptop: &Laptop, ids: &[DocumentId]) {
    let inside = Insider::of(laptop);
    let what = ids.iter().map(|id| Forgotten::Document(*id)).collect();
    let statement = inside.says(&Deed::Forget { what });
    inside.store.extend_book(&[statement], &[]).unwrap();
}

#[test]
fn ten_go_at_once_and_the_eleventh_waits_for_a_second_word() {
    let brug = Neighbourhood::of(2, 421);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let ids = records(amina, 14);
    brug.everybody_meets();
    for id in &ids[..10] {
        assert!(!forgets(marga, ToForget::Document(*id)).held);
    }
    let status = forgets(marga, ToForget::Document(ids[10]));
    assert!(status.held && !status.gone_here);
    assert_eq!(marga.titles().len(), 4, "the eleventh is still there");
    brug.everybody_meets();
    // She hears of eleven in one exchange: none of them goes there.
    assert_eq!(amina.titles().len(), 14);
    assert_eq!(amina.house().held_forgets().unwrap().len(), 11);
    let asks = meets(amina, &brug.path("stick")).asks;
    assert_eq!(asks, ["held_forgets"]);
    let refused = amina.house().allow_forgets().unwrap_err();
    assert_eq!(refused.code(), "not_a_coordinator");
    // Time alone destroys nothing.
    for laptop in [marga, amina] {
        laptop.clock.advance(40 * A_DAY);
    }
    brug.everybody_meets();
    assert_eq!((marga.titles().len(), amina.titles().len()), (4, 14));

    assert_eq!(marga.house().allow_forgets().unwrap().value, 11);
    assert_eq!(marga.titles().len(), 3);
    brug.everybody_meets();
    assert_eq!(amina.titles().len(), 3);
    assert_eq!(amina.house().held_forgets().unwrap(), []);
    assert!(by_all(amina).iter().all(|said| *said == (2, 4)));
    assert_eq!(meets(amina, &brug.path("stick")).asks, Vec::<String>::new());
    all_is_well(&[marga, amina]);
    let nothing = marga.house().allow_forgets().unwrap_err();
    assert_eq!(
        nothing.code(),
        "nothing_held",
        "nobody says it a third time"
    );
}

#[test]
fn what_was_thrown_away_that_day_counts_too() {
    let brug = Neighbourhood::of(2, 422);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let ids = records(amina, 14);
    brug.everybody_meets();
    for id in &ids[..10] {
        amina.house().throw_away(id).unwrap();
    }
    brug.everybody_meets();
    assert!(forgets(marga, ToForget::Document(ids[13])).held);
    // The next day is another day.
    marga.clock.advance(2 * A_DAY);
    assert!(!forgets(marga, ToForget::Document(ids[12])).held);
}

#[test]
fn a_book_that_somebody_empties_elsewhere_is_whole_here_and_goes_on() {
    let brug = Neighbourhood::of(3, 423);
    let (marga, amina, jan) = (&brug.laptops[0], &brug.laptops[1], &brug.laptops[2]);
    let ids = records(amina, 20);
    brug.everybody_meets();
    says_forgotten(marga, &ids);
    brug.everybody_meets();
    for laptop in &brug.laptops {
        assert_eq!(laptop.titles().len(), 20);
        assert_eq!(laptop.house().held_forgets().unwrap().len(), 20);
    }
    // It is written in and shared as ever.
    jan.patch(&ids[3], serde_json::json!({"note": "Gewoon verder."}));
    brug.everybody_meets();
    let note = &marga.house().encounter(&ids[3]).unwrap().record.note;
    assert_eq!(note, "Gewoon verder.");
    all_is_well(&[marga, amina, jan]);
    marga.house().allow_forgets().unwrap();
    brug.everybody_meets();
    for laptop in &brug.laptops {
        assert_eq!(laptop.titles(), Vec::<String>::new());
    }
    all_is_well(&[marga, amina, jan]);
}

#[test]
fn a_circle_is_forgotten_with_its_parcels_and_keys_and_no_courier_takes_it_again() {
    let brug = Neighbourhood::of(2, 424);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    let stick = brug.path("stick");
    let case = CircleId::from_bytes([0x77; 16]);
    let inside = Insider::of(marga);
    let centre = inside.book().centre;
    let (key, epoch) = mint(&case, &centre, &[], &[], inside.closed.signer()).unwrap();
    let hers = inside.closed.signer();
    let boxed = box_for(&key, &hers.public(), hers).unwrap();
    for parcel in [&epoch, &boxed] {
        inside.store.carry(parcel).unwrap();
        lay_parcel(&stick, parcel);
    }
    inside.store.extend_book(&[], &[key]).unwrap();
    let held = |laptop: &Laptop| {
        let held = Insider::of(laptop).store.held().unwrap();
        held.iter().filter(|parcel| parcel.circle == case).count()
    };
    let lie_there = || {
        let name = case.to_string();
        let files = files(&stick).into_iter();
        files
            .filter(|(path, _)| path.to_string_lossy().contains(&name))
            .count()
    };
    assert_eq!((held(marga), lie_there()), (2, 2));
    let plan = marga
        .house()
        .forget_preview(&ToForget::Circle(case))
        .unwrap();
    assert_eq!((plan.documents, plan.parcels), (0, 2));
    let before = hers.public().open;
    assert!(forgets(marga, ToForget::Circle(case)).gone_here);
    assert_eq!(held(marga), 0);
    brug.everybody_meets();
    assert_eq!(lie_there(), 0, "nothing of it lies on the stick");
    assert_eq!(by_all(amina), [(2, 4)]);
    let team = inside.book().team;
    let refused = marga.house().forget(&ToForget::Circle(team), true);
    assert_eq!(refused.map(|_| ()).unwrap_err().code(), "not_forgettable");

    // Whoever could open a box of it gets another box key, so that old sticks are dead.
    drop(inside);
    let mut brug = brug;
    brug.laptops[0].switch_off();
    brug.laptops[0].switch_on();
    let renewed = Insider::of(&brug.laptops[0]);
    assert_ne!(renewed.closed.signer().public().open, before);
    let known = renewed.book();
    let enrolment = known.authority.enrolment(&renewed.closed.signer().id());
    assert_eq!(enrolment.unwrap().keys, renewed.closed.signer().keys());
    assert!(samenboek_crypto::open_box(&boxed, &epoch, renewed.closed.signer()).is_err());
    brug.everybody_meets();
    assert_eq!(brug.laptops[0].house().verify().unwrap().problems, []);
}
