//! Whatever the order in which parcels of circles come, those who read them read the same.

use proptest::prelude::*;
use samenboek_crypto::{Right, Sealed};

use super::{Desk, jan};
use crate::kit::{AMINA, Chance, JAN, id};

/// Amina and Jan write in two cases, in one of which he comes and goes; what lies on her laptop in the end.
fn two_cases(seed: u64) -> (Desk, Vec<Sealed>) {
    let mut chance = Chance(seed);
    let (amina, jan) = (Desk::of(AMINA), jan());
    let open = amina.opens(&[JAN], id(1), "Open zaak");
    let shut = amina.opens(&[], id(2), "Zaak zonder Jan");
    let mut inside = false;
    for round in 0..12_u8 {
        match chance.below(5) {
            0 => amina.writes(&open, id(1), &format!("Amina {round}")),
            1 => amina.writes(&shut, id(2), &format!("Apart {round}")),
            2 if jan.titles().contains_key(&id(1)) => {
                jan.writes(&open, id(1), &format!("Jan {round}"));
            }
            3 => {
                inside = !inside;
                let right = if inside { Right::Write } else { Right::Nothing };
                amina.grants(&shut, JAN, right);
            }
            _ => {
                amina.gives_out();
                jan.takes_from(&amina);
                jan.gives_out();
                amina.takes_from(&jan);
            }
        }
    }
    jan.gives_out();
    amina.takes_from(&jan);
    amina.gives_out();
    let parcels = amina.laptop.parcels();
    (amina, parcels)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn cases_read_the_same_in_whatever_order_their_parcels_come(seed in any::<u64>(), order in any::<u64>()) {
        let (amina, parcels) = two_cases(seed);
        amina.has_no_problems();
        let mut chance = Chance(order);
        let mut left = parcels;
        let again = Desk::of(AMINA);
        while !left.is_empty() {
            let parcel = left.remove(chance.below(left.len()));
            again.takes(&parcel);
            if chance.below(3) == 0 {
                again.catches_up();
            }
        }
        again.catches_up();
        prop_assert_eq!(again.states(), amina.states());
        prop_assert_eq!(again.titles(), amina.titles());
        again.has_no_problems();
    }
}
