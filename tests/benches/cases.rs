//! The list of cases of a large centre opens beside one of a small centre.

use samenboek_app::{CasePart, CaseQuery};
use samenboek_domain::case::CaseDraft;
use samenboek_domain::person::Role;
use samenboek_tests::{Chance, Laptop, Neighbourhood};
use serde_json::json;

use crate::records::{FIRST, prose};
use crate::{milliseconds, percentile};

const FEW: usize = 100;
const PAGE: usize = 50;
const TIMES: usize = 100;

/// Karin leads, at a laptop of her own, and so many reports came in.
fn filled(count: usize) -> (Neighbourhood, Laptop) {
    let brug = Neighbourhood::of(1, 1);
    let mut karin = Laptop::new(&brug.path("karin"), 2);
    karin.join(&brug.laptops[0], "Karin", "Karin thuis", Role::Coordinator);
    let mut chance = Chance::of(3);
    let (took, ()) = milliseconds(|| {
        for at in 0..count {
            let name = |of: usize| format!("{} {at}-{of}", FIRST[(at + of) % FIRST.len()]);
            let draft = json!({
                "reported_on": format!("2026-{:02}-{:02}", 1 + at % 10, 1 + at % 28),
                "kinds": ["noise_people"], "referrer": "self",
                "first_party": {"name": name(0), "address": format!("Portiek {at}")},
                "second_party": {"name": name(1), "address": format!("Portiek {at} a")},
                "summary": prose(&mut chance, 120),
            });
            let draft = CaseDraft::from_json(draft).unwrap();
            karin.house().record_case(draft).unwrap();
        }
    });
    println!(
        "{count} reports taken in: {:.1} ms each",
        took / count as f64
    );
    (brug, karin)
}

pub fn measure(many: usize) {
    let (large, small) = (filled(many), filled(FEW));
    for (what, part, search) in [
        ("the list of open cases", CasePart::Open, None),
        ("a name among them", CasePart::Open, Some("port fat")),
    ] {
        let mut took = [Vec::new(), Vec::new()];
        // In turn, so that whatever else the machine does falls on both.
        for _ in 0..TIMES {
            for ((_, karin), took) in [&large, &small].into_iter().zip(&mut took) {
                let query = CaseQuery {
                    part,
                    search: search.map(str::to_owned),
                    limit: PAGE,
                    ..CaseQuery::default()
                };
                let (one, _) = milliseconds(|| karin.house().find_cases(&query).unwrap());
                took.push(one);
            }
        }
        let [mut of_many, mut of_few] = took;
        let (of_many, of_few) = (percentile(&mut of_many, 0.5), percentile(&mut of_few, 0.5));
        println!(
            "{what}: of {many} in {of_many:.2} ms, of {FEW} in {of_few:.2} ms: {:.2} times",
            of_many / of_few
        );
    }
    let (due, _) = milliseconds(|| large.1.house().due_cases().unwrap());
    println!("what is due among {many}: {due:.2} ms");
}
