//! W8: an agreement of two languages on paper.

use samenboek_app::Words;
use samenboek_domain::agreement::AgreementDraft;
use samenboek_domain::case::CaseDraft;
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, hundredths, note};
use serde_json::json;

use crate::{milliseconds, percentile};

const TIMES: usize = 20;

pub fn measure() {
    let brug = Neighbourhood::of(1, 8);
    let mut karin = Laptop::new(&brug.path("karin"), 8);
    karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
    let house = karin.house();
    let report = json!({
        "reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
        "first_party": {"name": "Fatma", "address": "Portiek 12"},
        "second_party": {"name": "Wim", "address": "Portiek 14"},
    });
    let case = house
        .record_case(CaseDraft::from_json(report).unwrap())
        .unwrap();
    let agreed = json!({
        "items": [
            {"text": {"nl": "Na tien uur zacht op de trap.", "ar": "هدوء على الدرج بعد العاشرة"}, "who": ["party:1"], "responsible": "party:1"},
            {"text": {"nl": "De trap om de beurt.", "ar": "الدرج بالتناوب"}, "who": ["party:2"], "responsible": "party:2"},
        ],
        "talk_first": {"nl": "Bel eerst aan.", "ar": "دق الباب أولا"}, "review_on": "2026-12-15", "form": "signed",
    });
    let draft = AgreementDraft::from_json(agreed).unwrap();
    let id = house.record_agreement(&case.value.id, &draft).unwrap();
    let words = [
        Words::parse(
            "nl",
            concat!(
                include_str!("../../ui/locales/nl/paper.ftl"),
                include_str!("../../ui/locales/nl/paper-agreement.ftl")
            ),
        ),
        Words::parse(
            "ar",
            concat!(
                include_str!("../../ui/locales/ar/paper.ftl"),
                include_str!("../../ui/locales/ar/paper-agreement.ftl")
            ),
        ),
    ]
    .map(Result::unwrap);
    let print = || {
        let paper = house.agreement_paper(&id.value.id, None, &[], &words);
        assert!(paper.unwrap().starts_with(b"%PDF-"));
    };
    let (first, ()) = milliseconds(print);
    let mut warm: Vec<f64> = (0..TIMES).map(|_| milliseconds(print).0).collect();
    let warm = hundredths(percentile(&mut warm, 0.5));
    note(
        "W8",
        &json!({"first_ms": hundredths(first), "warm_ms": warm}),
    );
}
