//! Work in a case that came after a mediator was stopped, and a laptop with cases that is lost.

use samenboek_app::{LateDeed, PartingDraft};
use samenboek_domain::kind::DocumentKind;
use serde_json::json;

use super::{Street, is_sound, meets, reads};

#[test]
fn a_coordinator_who_reads_the_case_sees_that_late_work_is_in_it_and_others_see_only_that_it_is_closed()
 {
    let street = Street::of(751);
    let id = street.case();
    street.brug.everybody_meets();
    let stick = street.brug.path("stick");
    street
        .jan()
        .house()
        .patch_case(&id, json!({"summary": "Jan schreef er nog bij."}))
        .unwrap();
    let house = street.karin().house();
    house.revoke(&house.member("Jan").unwrap(), None).unwrap();
    for laptop in [street.jan(), street.karin(), street.marga()] {
        meets(laptop, &stick);
    }
    let before = reads(street.karin(), &id);
    let late = house.late_work().unwrap();
    assert_eq!(late.len(), 1, "{late:?}");
    assert_eq!((late[0].cases, late[0].closed), (1, 0));
    let things = house.late_things(&late[0].signer).unwrap();
    assert_eq!(
        (
            things.len(),
            things[0].kind,
            things[0].deed,
            things[0].title.as_str()
        ),
        (1, DocumentKind::Case, LateDeed::Changed, "")
    );
    assert_eq!(
        reads(street.karin(), &id),
        before,
        "looking changes nothing"
    );
    let at_the_desk = street.marga().house().late_work().unwrap();
    assert_eq!((at_the_desk[0].cases, at_the_desk[0].closed), (0, 1));

    let taken = house.accept_late(&late[0].signer).unwrap().value;
    assert_eq!(taken.things, 1);
    assert!(
        reads(street.karin(), &id)
            .unwrap()
            .contains("Jan schreef er nog bij.")
    );
    for laptop in [street.karin(), street.amina(), street.marga()] {
        meets(laptop, &stick);
    }
    assert_eq!(reads(street.amina(), &id), reads(street.karin(), &id));
    is_sound(&[street.karin(), street.amina(), street.marga()]);
}

#[test]
fn of_a_lost_laptop_it_is_told_how_many_cases_were_read_there() {
    let street = Street::of(752);
    street.case();
    street.brug.everybody_meets();
    let house = street.karin().house();
    let [jans, desk, selins] =
        ["Jan thuis", "Balie", "Selin thuis"].map(|name| house.laptop_called(name).unwrap());
    let cases = |laptop| house.laptop_facts(laptop).unwrap().book.cases;
    assert_eq!((cases(&jans), cases(&desk), cases(&selins)), (1, 0, 0));
    house.part_with(&jans, &PartingDraft::PutAway).unwrap();
    assert_eq!(cases(&jans), 1, "as it was when it went");
}

#[test]
fn what_was_written_in_a_case_that_nobody_might_open_is_not_taken_for_read_when_it_is_packed() {
    let street = Street::of(431);
    let (marga, amina, karin) = (street.marga(), street.amina(), street.karin());
    let gone = marga.house().member("Karin").unwrap();
    marga.house().revoke(&gone, None).unwrap();
    // Karin does not know yet, nor does Amina.
    let case = street.case();
    let at_karins = street.brug.path("stick van Karin");
    for laptop in [karin, amina, karin, amina] {
        meets(laptop, &at_karins);
    }
    let patch = json!({"summary": "Amina belt woensdag."});
    amina.house().patch_case(&case, patch).unwrap();
    let at_the_desk = street.brug.path("stick van de balie");
    for laptop in [marga, amina, marga, amina] {
        meets(laptop, &at_the_desk);
        is_sound(&[marga, amina]);
    }
    // Nobody who might let Amina in.
    assert_eq!(reads(amina, &case), None);
}
