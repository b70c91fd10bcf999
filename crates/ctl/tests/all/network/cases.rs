//! Cases over the network: by a laptop that reads none of them, in a hall without a way out. Only root can build one; with
//! anybody else these tests pass by, and say so, and in CI they fail.

use super::hall::{Hall, may_build};
use super::*;
use crate::cases::{CLOSED, Street, finds_nothing, reads, takes_in_and_gives};
use crate::kit::places_of;

/// Two laptops in the two rooms of the hall, with nobody who types an address.
fn meet(hall: &Hall, here: &Laptop, there: &Laptop) -> [Value; 2] {
    let begins = |room: usize, laptop: &Laptop| {
        Going::begin(hall.program(room, laptop), &["exchange", "--lan"])
    };
    let going = [begins(0, here), begins(1, there)];
    let mut met = going.into_iter().map(|it| it.ends().value());
    [met.next().unwrap(), met.next().unwrap()]
}

#[test]
fn a_case_goes_over_the_network_by_somebody_who_reads_nothing_to_the_pair_and_back() {
    if !may_build() {
        return;
    }
    let (street, hall) = (Street::new(), Hall::build());
    let id = takes_in_and_gives(&mut street.karin.sit());
    for (here, there) in [
        (&street.karin, &street.selin),
        (&street.selin, &street.amina),
        (&street.balie, &street.amina),
        (&street.balie, &street.jan),
    ] {
        for met in meet(&hall, here, there) {
            assert_eq!(met["set_aside"], json!([]), "{met}");
        }
    }
    let expected = reads(&mut street.karin.sit(), &id);
    for laptop in [&street.amina, &street.jan] {
        assert_eq!(reads(&mut laptop.sit(), &id), expected);
    }
    let patch = json!({"summary": "Muziek na tienen. Kerkuil slaapt daar."});
    let mut jan = street.jan.sit();
    jan.does_with(&["case", "edit", &id], &patch);
    drop(jan);
    meet(&hall, &street.jan, &street.selin);
    meet(&hall, &street.selin, &street.karin);
    let mut karin = street.karin.sit();
    assert_eq!(reads(&mut karin, &id)["summary"], patch["summary"]);
    karin.is_sound();
    // Karin has heard that Amina's laptop has what was taken in: by receipts that Selin's laptop carried.
    let carried = karin.does(&["case", "show", &id]);
    assert_eq!(carried["also_on"], json!(["Jan thuis"]), "{carried}");
    for laptop in [&street.selin, &street.balie] {
        finds_nothing(&mut laptop.sit(), &id);
        assert_eq!(places_of(&CLOSED, &laptop.data), Vec::<String>::new());
    }
}
