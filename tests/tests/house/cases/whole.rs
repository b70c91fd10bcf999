//! A case from the report to its end: two mediators at two laptops, one of them never on a network, one party who reads
//! Arabic, and a third mediator's laptop that carried all of it and shows nothing.

use samenboek_domain::agreement::{AgreementDraft, AnswerDraft, SignDraft};
use samenboek_domain::case::{CaseState, CaseTask, NoteDraft, StepDraft};
use samenboek_domain::ids::DocumentId;
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{NEIGHBOUR, Street, is_sound, meets, reads, report, takes_in};
use crate::sharing::forgetting::searching::Haystack;

/// Each stands in one place of the case only.
const CANARIES: [&str; 5] = [NEIGHBOUR, "Kerkuil", "Roerdomp", "Boomklever", "خف القنفذ"];
const A_DAY: i64 = 24 * 60 * 60 * 1000;

fn takes(laptop: &Laptop, id: &DocumentId, draft: Value) {
    let draft = StepDraft::from_json(draft).unwrap();
    laptop.house().take_case_step(id, &draft).unwrap();
}

#[test]
fn two_mediators_take_a_case_to_its_end_with_a_party_who_reads_arabic_and_whoever_carried_it_shows_nothing()
 {
    let street = Street::of(820);
    let (karin, amina, jan, selin) = (street.karin(), street.amina(), street.jan(), street.selin());
    // Jan never meets anybody but by this stick, and Selin is who brings it.
    let stick = street.brug.path("stick");
    let carries = |from: &Laptop, to: &Laptop| {
        meets(from, &stick);
        meets(selin, &stick);
        meets(to, &stick);
    };
    let case = takes_in(karin.house(), report()).unwrap();
    takes(karin, &case, json!({"what": "intake", "on": "2026-11-21"}));
    let pair = ["Amina", "Jan"].map(|name| karin.house().member(name).unwrap());
    karin.house().assign_case(&case, &pair).unwrap();
    carries(karin, jan);
    carries(karin, amina);

    let first = json!({"what": "first_talk", "on": "2026-11-21", "why": "Kerkuil luistert mee.", "minutes": 60});
    takes(amina, &case, first);
    let note = NoteDraft::from_json(json!({"text": "Roerdomp is bang."})).unwrap();
    jan.house().add_case_note(&case, &note).unwrap();
    takes(
        jan,
        &case,
        json!({"what": "second_talk", "on": "2026-11-22"}),
    );
    carries(jan, amina);
    carries(amina, jan);
    takes(jan, &case, json!({"what": "session", "on": "2026-11-22"}));
    takes(
        jan,
        &case,
        json!({"what": "agreements", "on": "2026-11-22"}),
    );
    let draft = json!({
        "items": [
            {"text": {"nl": "Na tien uur sloffen, zegt Boomklever.", "ar": "خف القنفذ بعد العاشرة"}, "who": ["party:1"], "responsible": "party:1"},
            {"text": {"nl": "De trap om de beurt.", "ar": "الدرج بالتناوب"}, "who": ["party:2"], "responsible": "party:2"},
        ],
        "talk_first": {"nl": "Bel eerst aan.", "ar": "دق الباب أولا"}, "review_on": "2026-12-15", "form": "signed",
    });
    let draft = AgreementDraft::from_json(draft).unwrap();
    let agreed = jan
        .house()
        .record_agreement(&case, &draft)
        .unwrap()
        .value
        .id;
    for (party, name) in [("party:1", "Fatma"), ("party:2", "W.")] {
        let draft = json!({"party": party, "way": "typed", "name": name});
        let draft = SignDraft::from_json(draft).unwrap();
        jan.house().sign_agreement(&agreed, &draft, None).unwrap();
    }
    carries(jan, amina);

    for laptop in &street.brug.laptops {
        laptop.clock.advance(20 * A_DAY);
    }
    let said = [(0, "kept"), (1, "partly")].map(|(item, said)| {
        let answer = json!({"item": item.to_string(), "party": "party:1", "said": said});
        AnswerDraft::from_json(answer).unwrap()
    });
    amina
        .house()
        .answer_agreement(&agreed, &said, true, None)
        .unwrap();
    let end = json!({"what": "closed", "on": "2026-12-12", "result": "solved_mediation"});
    takes(amina, &case, end);
    carries(amina, karin);
    carries(amina, jan);
    for laptop in [karin, amina, jan] {
        assert_eq!(reads(laptop, &case), reads(karin, &case));
        let view = laptop.house().case(&case).unwrap();
        assert_eq!(view.course.course.state(), CaseState::Closed);
        assert_eq!(view.course.course.result(), Some("solved_mediation"));
        let agreement = laptop.house().agreement(&agreed).unwrap();
        assert_eq!((agreement.texts.len(), agreement.answers.len()), (1, 2));
        assert_eq!(agreement.texts[0].signatures.len(), 2);
    }

    // Whoever carried it, and what carried it, show nothing of it; whoever has it finds every word.
    let strangers = Haystack::of(&[selin, street.marga()], &[&stick]);
    let hers = Haystack::of(&[jan], &[]);
    for canary in CANARIES {
        assert_eq!(
            strangers.places_of(canary),
            Vec::<String>::new(),
            "{canary}"
        );
        assert!(!hers.places_of(canary).is_empty(), "{canary}");
    }
    assert!(selin.house().case(&case).is_err());
    assert!(selin.house().agreement(&agreed).is_err());
    assert!(selin.house().list_cases().unwrap().is_empty());
    let leads = Haystack::of(&[karin], &[]);
    assert_eq!(leads.places_of("Roerdomp"), Vec::<String>::new());

    karin
        .house()
        .part_from_case(&case, CaseTask::Notes)
        .unwrap();
    carries(karin, jan);
    let left = Haystack::of(&[jan, amina], &[]);
    let left: Vec<String> = left.places_of("Roerdomp");
    assert!(left.iter().all(|place| !place.contains("jan")), "{left:?}");
    is_sound(&[karin, amina, jan, selin, street.marga()]);
}
