//! Somebody's parcel that was not kept, because nobody knew her yet and too much of nobody lay here already.

use samenboek_tests::Stick;

use super::{Far, Street};
use crate::sharing::insider::{Insider, Newcomer, lay_parcel, lay_statement};
use crate::sharing::strangers::fill;

#[test]
fn a_parcel_that_did_not_fit_is_fetched_from_far_away_as_soon_as_its_writer_is_known() {
    let street = Street::of(981);
    let karin = &street.karin;
    let marga = Insider::of(street.marga());
    let zohra = Newcomer::knowing(&marga, &[]);
    let enrolled = marga.says(&zohra.enrolment());
    let granted = marga.says_after(&enrolled, &zohra.grant(marga.team()));
    let statements = [enrolled.clone(), granted.clone()];
    zohra.store.extend_book(&statements, &[]).unwrap();
    fill(karin);
    lay_parcel(&street.bucket(), &zohra.writes(1, "Avond van Zohra"));
    karin.clock.advance(super::EIGHT_DAYS);
    let asks = || {
        let mut far = Far::open(&street.bucket());
        karin.exchange(&mut far).unwrap().brought
    };
    assert_eq!((asks(), asks()), (0, 0));
    // By stick she hears who that was; nothing in the bucket tells that there is news.
    let stick = street.brug.path("stick");
    for statement in &statements {
        lay_statement(&stick, &marga, statement);
    }
    assert_eq!(karin.exchange(&mut Stick::open(&stick)).unwrap().brought, 0);
    assert_eq!(asks(), 1);
    assert_eq!(karin.titles(), ["Avond van Zohra"]);
}
