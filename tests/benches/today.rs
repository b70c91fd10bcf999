//! What the window asks before Vandaag stands there, one question after the other: what grows with the book shows here.

use std::path::Path;

use samenboek_app::{EncounterQuery, House, Passphrase};
use samenboek_tests::{PASSPHRASE, hundredths};
use serde_json::json;

use crate::milliseconds;

const TIMES: usize = 5;

/// Opens the book of a folder, asks every question a few times, and prints the first answer's time beside the median.
pub fn measure(folder: &Path) {
    let house = House::open(folder).unwrap();
    let enrolment = house.find_enrolment(None).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE);
    let (unlocked, ()) = milliseconds(|| {
        house.unlock(&enrolment, &passphrase).unwrap();
    });
    println!("unlock {}", hundredths(unlocked));
    let list = EncounterQuery::default();
    let questions: [(&str, &dyn Fn()); 14] = [
        ("today", &|| drop(house.today().unwrap())),
        ("status", &|| drop(house.status().unwrap())),
        ("versions", &|| drop(house.list_versions().unwrap())),
        ("late work", &|| drop(house.late_work().unwrap())),
        ("stranded", &|| drop(house.stranded().unwrap())),
        ("standing", &|| drop(house.standing().unwrap())),
        ("due cases", &|| drop(house.due_cases().unwrap())),
        ("due criteria", &|| drop(house.due_criteria().unwrap())),
        ("retention", &|| {
            house.retention_due().unwrap();
        }),
        ("partings", &|| drop(house.partings().unwrap())),
        ("forgotten", &|| drop(house.forgotten().unwrap())),
        ("withdrawn", &|| drop(house.withdrawn_consents().unwrap())),
        ("daily copy", &|| drop(house.daily_backup().unwrap())),
        ("list", &|| drop(house.list_encounters(&list).unwrap())),
    ];
    for (name, ask) in questions {
        let mut took: Vec<f64> = (0..TIMES).map(|_| milliseconds(ask).0).collect();
        let first = hundredths(took[0]);
        let median = hundredths(crate::percentile(&mut took, 0.5));
        println!(
            "{}",
            json!({ "asked": name, "first_ms": first, "median_ms": median })
        );
    }
}
