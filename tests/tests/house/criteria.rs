//! The file for the CCV on two laptops of people who lead.

use samenboek_domain::criterion::{CriterionDraft, EvidenceDraft};
use samenboek_domain::person::Role;
use samenboek_tests::{Laptop, Neighbourhood, Stick};
use serde_json::json;

#[test]
fn two_coordinators_prove_one_criterion_apart_and_both_pieces_stand_and_two_dates_wait_for_a_choice()
 {
    let mut brug = Neighbourhood::of(1, 811);
    for (name, laptop) in [("Karin", "Karin thuis"), ("Olga", "Olga thuis")] {
        let mut own = Laptop::new(&brug.path(laptop), 811);
        own.join(&brug.laptops[0], name, laptop, Role::Coordinator);
        brug.laptops.push(own);
    }
    brug.everybody_meets();
    let (karin, olga) = (&brug.laptops[1], &brug.laptops[2]);
    let draft = CriterionDraft::from_json(json!({"name": "Nazorg"})).unwrap();
    let id = karin.house().record_criterion(&draft).unwrap().value.id;
    let stick = brug.path("stick");
    let meets = |laptop: &Laptop| laptop.exchange(&mut Stick::open(&stick)).unwrap();
    meets(karin);
    meets(olga);
    for (laptop, text, until) in [
        (karin, "Map in de kast", "2027-03-01"),
        (olga, "Verslag", "2027-06-01"),
    ] {
        let proof = EvidenceDraft::from_json(json!({"text": text})).unwrap();
        laptop.house().add_evidence(&id, &proof).unwrap();
        laptop
            .house()
            .patch_criterion(&id, json!({"holds_until": until}))
            .unwrap();
    }
    for laptop in [karin, olga, karin] {
        meets(laptop);
    }
    for laptop in [karin, olga] {
        let all = laptop.house().list_criteria().unwrap();
        let proofs: Vec<&str> = all[0]
            .record
            .evidence
            .iter()
            .map(|it| it.text.as_str())
            .collect();
        assert_eq!(proofs, ["Map in de kast", "Verslag"]);
        assert_eq!(all[0].versions.len(), 1);
        assert_eq!(all[0].versions[0].field, "holds_until");
        assert_eq!(laptop.house().verify().unwrap().problems, []);
    }
}
