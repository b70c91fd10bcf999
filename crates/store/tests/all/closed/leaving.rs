//! Who leaves a circle, or the centre, reads nothing that is written later; what was written in time counts.

use samenboek_crypto::{Cut, Deed, Right};

use super::{Desk, jan, marga};
use crate::kit::{AMINA, JAN, MARGA, centre, id, say};

#[test]
fn whoever_leaves_a_case_reads_nothing_that_is_written_later() {
    let (amina, jan) = (Desk::of(AMINA), jan());
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    amina.gives_out();
    jan.takes_from(&amina);
    assert_eq!(jan.titles()[&id(1)], "Geluid");
    amina.grants(&circle, JAN, Right::Nothing);
    amina.writes(&circle, id(1), "Alleen voor Amina");
    amina.gives_out();
    jan.takes_from(&amina);
    assert_eq!(jan.titles()[&id(1)], "Geluid");
    assert!(jan.closed().key_count(&circle) < amina.closed().key_count(&circle));
    amina.has_no_problems();
    jan.has_no_problems();
}

#[test]
fn whoever_comes_into_a_case_later_reads_its_whole_past() {
    let (amina, jan) = (Desk::of(AMINA), jan());
    let circle = amina.opens(&[], id(1), "Geluid");
    amina.writes(&circle, id(1), "Geluid na tienen");
    amina.gives_out();
    jan.takes_from(&amina);
    assert!(jan.titles().is_empty());
    amina.grants(&circle, JAN, Right::Write);
    amina.gives_out();
    jan.takes_from(&amina);
    assert_eq!(jan.states(), amina.states());
    jan.writes(&circle, id(1), "Muziek na tienen");
    jan.has_no_problems();
}

#[test]
fn what_somebody_wrote_in_a_case_after_she_had_gone_does_not_count_and_an_answer_to_it_makes_it_count()
 {
    let (amina, jan, marga) = (Desk::of(AMINA), jan(), marga());
    let circle = amina.opens(&[JAN], id(1), "Geluid");
    amina.gives_out();
    jan.takes_from(&amina);
    jan.writes(&circle, id(1), "In de tijd");
    jan.gives_out();
    amina.takes_from(&jan);
    let newest = jan.laptop.parcels().into_iter().filter(|parcel| {
        parcel.header().circle == circle
            && parcel.header().signer == centre().people[JAN].signer().id()
    });
    let newest = newest.max_by_key(|parcel| parcel.header().to).unwrap();
    let cut = Cut {
        circle,
        to: newest.header().to,
        name: newest.name(),
    };
    // Jan goes on and knows of nothing; Marga reads none of this and ends his access.
    jan.writes(&circle, id(2), "Te laat");
    jan.gives_out();
    amina.takes_from(&jan);
    assert_eq!(amina.titles().len(), 2);
    let revoke = Deed::Revoke {
        signer: centre().people[JAN].signer().id(),
        cuts: vec![cut],
    };
    say(&marga.laptop, centre().people[MARGA].signer(), &revoke);
    amina.takes_from(&marga);
    assert_eq!(amina.titles().len(), 1, "it came too late");
    assert_eq!(amina.titles()[&id(1)], "In de tijd");
    amina.has_no_problems();

    // On another laptop somebody answered to it before the news came.
    let (other, answered) = (Desk::of(AMINA), Desk::of(AMINA));
    other.takes_from(&amina);
    assert_eq!(other.titles().len(), 1);
    answered.takes_from(&jan);
    answered.writes(&circle, id(2), "Antwoord");
    answered.gives_out();
    other.takes_from(&answered);
    answered.takes_from(&marga);
    assert_eq!(answered.titles()[&id(2)], "Antwoord");
    assert_eq!(other.titles()[&id(2)], "Antwoord");
    assert_eq!(other.states(), answered.states());
    other.has_no_problems();
    answered.has_no_problems();
}
