//! What Vandaag asks costs the same in a large book: it is looked up, and no table is stepped through.

use std::collections::BTreeMap;

use samenboek_app::{EncounterQuery, House, Passphrase};
use samenboek_demo::{Order, Which};
use samenboek_domain::encounter::EncounterDraft;
use samenboek_domain::figures::Audience;
use samenboek_store::doors::scans::{scans, watch};
use samenboek_tests::{PASSPHRASE, evening};
use tempfile::tempdir;

/// More rows than a table has that does not grow with what is recorded.
const MANY: i32 = 200;

/// What is told of every case, or read once at sitting down, grows with the cases.
const OF_CASES: [&str; 3] = ["FROM case_index", "FROM circle_statements", OF_EVERY_CIRCLE];

/// What of the closed room stands here only, or is lacked elsewhere: every circle is looked through.
const OF_EVERY_CIRCLE: &str = "WHERE d.kind IN (1, 2, 6, 13, 14, 17)";

fn large() -> BTreeMap<String, i32> {
    let mut found = scans();
    found.retain(|question, steps| {
        *steps > MANY && !OF_CASES.iter().any(|part| question.contains(part))
    });
    found
}

#[test]
fn what_vandaag_asks_steps_through_no_table_that_grows() {
    let (place, others) = (tempdir().unwrap(), tempdir().unwrap());
    let order = Order {
        which: Which::Waterkant,
        seed: 1,
        scale: 1.0,
        until: "2026-11-20".parse().unwrap(),
        language: "nl",
    };
    let words = Passphrase::new(PASSPHRASE);
    let folders = (place.path(), others.path());
    drop(
        order
            .write(folders, &words, House::open_with, &mut |_, _| Ok(()))
            .unwrap(),
    );
    watch();
    let house = House::open(place.path()).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    house.unlock(&enrolment, &words).unwrap();
    assert!(
        house
            .list_encounters(&EncounterQuery {
                limit: 10_000,
                ..EncounterQuery::default()
            })
            .unwrap()
            .rows
            .len()
            > 300
    );
    let unlocking = large();
    house.annual_figures(2026, Audience::Inside).unwrap();
    let by_the_year = scans();
    let is_of_circles = |question: &String| question.contains(OF_EVERY_CIRCLE);
    assert!(!by_the_year.keys().any(is_of_circles), "{by_the_year:#?}");
    house.faces().unwrap();
    house.people_here().unwrap();
    house.me().unwrap();
    house.today().unwrap();
    house.due_cases().unwrap();
    house.backup_point().unwrap();
    house.late_work().unwrap();
    house.stranded().unwrap();
    house.standing().unwrap();
    house.due_criteria().unwrap();
    house.retention_due().unwrap();
    house.partings().unwrap();
    house.withdrawn_consents().unwrap();
    house.daily_backup().unwrap();
    house.forgotten().unwrap();
    let asked = large();
    assert!(
        unlocking.is_empty() && asked.is_empty(),
        "{unlocking:#?} {asked:#?}"
    );
    // Header and page ask the same: every circle is looked through once, until something is written.
    let looks = || {
        house.status().unwrap();
        scans().keys().any(is_of_circles)
    };
    looks();
    assert!(!looks());
    house
        .record_encounter(EncounterDraft::from_json(evening("Soep")).unwrap())
        .unwrap();
    assert!(looks());
}
