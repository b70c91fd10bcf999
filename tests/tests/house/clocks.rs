//! Clocks that are years off: somebody is told, and nothing else comes of it.

use samenboek_app::ClockDoubt;
use samenboek_tests::{Laptop, Neighbourhood, evening};
use serde_json::json;

const HOUR: i64 = 3_600_000;
const YEAR: i64 = 365 * 24 * HOUR;

fn doubt(laptop: &Laptop) -> Option<ClockDoubt> {
    laptop.house().status().unwrap().clock
}

/// Everybody writes once, and they meet.
fn everybody_writes(brug: &Neighbourhood) {
    for (at, laptop) in brug.laptops.iter().enumerate() {
        laptop.record(evening(&format!("Avond {at}")));
    }
    brug.everybody_meets();
    brug.everybody_meets();
}

#[test]
fn a_laptop_years_ahead_is_told_and_those_beside_it_are_not() {
    let brug = Neighbourhood::of(3, 71);
    brug.laptops[2].clock.advance(20 * YEAR);
    everybody_writes(&brug);
    let told = doubt(&brug.laptops[2]).unwrap();
    assert_eq!(told.others, ["Amina thuis", "Balie"]);
    assert!(!told.went_back && told.ahead_by > 19 * YEAR);
    assert_eq!(doubt(&brug.laptops[0]), None, "one of two says otherwise");
    assert_eq!(doubt(&brug.laptops[1]), None);
}

#[test]
fn a_laptop_years_behind_is_told_too() {
    let brug = Neighbourhood::of(3, 72);
    brug.laptops[1].clock.advance(-30 * YEAR);
    everybody_writes(&brug);
    let told = doubt(&brug.laptops[1]).unwrap();
    assert!(told.ahead_by < -29 * YEAR, "{told:?}");
    assert_eq!(doubt(&brug.laptops[0]), None);
    assert_eq!(doubt(&brug.laptops[2]), None);
}

#[test]
fn clocks_that_agree_within_hours_and_a_laptop_heard_long_ago_say_nothing() {
    let brug = Neighbourhood::of(2, 73);
    brug.laptops[1].clock.advance(2 * HOUR);
    everybody_writes(&brug);
    assert_eq!(doubt(&brug.laptops[0]), None);
    assert_eq!(doubt(&brug.laptops[1]), None);
    brug.laptops[0].clock.advance(YEAR);
    assert_eq!(doubt(&brug.laptops[0]), None, "a year without a meeting");
}

#[test]
fn a_clock_that_jumps_back_behind_its_own_work_is_told_until_something_is_written_again() {
    let brug = Neighbourhood::of(1, 74);
    let marga = &brug.laptops[0];
    marga.clock.advance(40 * HOUR);
    marga.record(evening("Soep"));
    assert_eq!(doubt(marga), None, "nobody was met since");
    marga.clock.advance(-40 * HOUR);
    let told = doubt(marga).unwrap();
    assert!(told.went_back && told.ahead_by < -39 * HOUR);
    marga.exchange(&mut brug.stick()).unwrap();
    marga.record(evening("Taart"));
    assert_eq!(doubt(marga), None);
}

/// The same deeds on two laptops, one of which has such a clock; what stands in the book then.
fn merged(seed: u64, off_by: i64) -> Vec<String> {
    let brug = Neighbourhood::of(2, seed);
    let (marga, amina) = (&brug.laptops[0], &brug.laptops[1]);
    amina.clock.advance(off_by);
    let soup = marga.record(evening("Soep"));
    let cake = amina.record(evening("Taart"));
    let mistake = marga.record(evening("Vergissing"));
    brug.everybody_meets();
    marga.patch(&soup, json!({"title": "Snert", "tone": "positive"}));
    amina.patch(&soup, json!({"title": "Bouillon", "place": "Tuin"}));
    amina.house().throw_away(&cake).unwrap();
    marga.patch(&cake, json!({"note": "Met slagroom."}));
    amina.house().throw_away(&mistake).unwrap();
    brug.everybody_meets();
    let told = |laptop: &Laptop| {
        let mut lines = Vec::new();
        for id in [soup, cake, mistake] {
            let view = laptop.house().encounter(&id).unwrap();
            let mut versions: Vec<String> = view
                .versions
                .iter()
                .flat_map(|field| {
                    let values = field.values.iter();
                    values.map(|it| format!("{} {} {}", field.field, it.value, it.by))
                })
                .collect();
            versions.sort();
            let record = &view.record;
            let title = if versions.is_empty() {
                record.title.as_str()
            } else {
                "either"
            };
            lines.push(format!(
                "{title} {:?} {:?} {} {versions:?} in the bin: {} back: {}",
                record.place,
                record.tone,
                record.note,
                record.recorded.bin.is_some(),
                view.restored.is_some()
            ));
        }
        lines
    };
    assert_eq!(told(marga), told(amina));
    told(marga)
}

#[test]
fn a_clock_of_any_year_changes_nothing_of_what_two_laptops_merge() {
    let right = merged(75, 0);
    assert!(right[0].contains("Bouillon") && right[0].contains("Snert"));
    for off_by in [20 * YEAR, -40 * YEAR, 26 * HOUR, -26 * HOUR] {
        assert_eq!(merged(75, off_by), right, "off by {off_by}");
    }
}
