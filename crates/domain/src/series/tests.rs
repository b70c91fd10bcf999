#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::refusal::Refused;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn dates(rule: &str, from: &str, until: &str) -> Vec<String> {
    let rhythm: Rhythm = rule.parse().unwrap();
    let dates = rhythm.dates(day(from), day(from), day(until));
    dates.map(|it| it.to_string()).collect()
}

/// The dates that python-dateutil 2.9.0 gives for the same rules.
#[test]
fn a_rhythm_gives_the_days_that_a_calendar_gives() {
    let check = |rule, from, until, expected: &[&str]| {
        assert_eq!(dates(rule, from, until), expected, "{rule}");
    };
    check(
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU",
        "2026-12-01",
        "2026-12-31",
        &[
            "2026-12-01",
            "2026-12-08",
            "2026-12-15",
            "2026-12-22",
            "2026-12-29",
        ],
    );
    check(
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
        "2026-12-02",
        "2027-01-20",
        &[
            "2026-12-04",
            "2026-12-15",
            "2026-12-18",
            "2026-12-29",
            "2027-01-01",
            "2027-01-12",
            "2027-01-15",
        ],
    );
    check(
        "FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,MO",
        "2026-12-30",
        "2027-02-28",
        &[
            "2027-01-03",
            "2027-01-18",
            "2027-01-24",
            "2027-02-08",
            "2027-02-14",
        ],
    );
    check(
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1SA",
        "2026-12-01",
        "2027-04-30",
        &[
            "2026-12-26",
            "2027-01-30",
            "2027-02-27",
            "2027-03-27",
            "2027-04-24",
        ],
    );
    check(
        "FREQ=MONTHLY;INTERVAL=2;BYDAY=2WE",
        "2026-12-15",
        "2027-07-31",
        &["2027-02-10", "2027-04-14", "2027-06-09"],
    );
    check(
        "FREQ=MONTHLY;INTERVAL=1",
        "2027-01-31",
        "2027-07-31",
        &["2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"],
    );
    check(
        "FREQ=MONTHLY;INTERVAL=1",
        "2024-02-29",
        "2024-06-30",
        &[
            "2024-02-29",
            "2024-03-29",
            "2024-04-29",
            "2024-05-29",
            "2024-06-29",
        ],
    );
}

#[test]
fn what_is_no_rhythm_or_one_of_a_later_version_is_not_read() {
    for rule in [
        "",
        "FREQ=DAILY",
        "FREQ=SECONDLY;INTERVAL=1",
        "FREQ=WEEKLY;INTERVAL=1",
        "FREQ=WEEKLY;INTERVAL=0;BYDAY=TU",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=XX",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=",
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=5TU",
        "FREQ=MONTHLY;INTERVAL=1;BYDAY=é",
        "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;COUNT=3",
        "FREQ=WEEKLY;FREQ=MONTHLY",
        "FREQ=MONTHLY;INTERVAL=4294967296",
    ] {
        assert!(rule.parse::<Rhythm>().is_err(), "{rule}");
    }
}

#[test]
fn a_time_may_fall_out_or_move_and_stays_the_same_time() {
    let rhythm: Rhythm = "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU".parse().unwrap();
    let exceptions = BTreeMap::from([
        (day("2026-12-08"), Exception::Cancelled),
        (day("2026-12-29"), Exception::Moved(day("2027-01-02"))),
        // Of a rhythm that was another one then.
        (day("2026-12-09"), Exception::Moved(day("2026-12-10"))),
    ]);
    let from = day("2026-12-01");
    let of = |first, last| {
        let found = occurrences(&rhythm, from, None, &exceptions, day(first), day(last));
        let said = found
            .iter()
            .map(|it| (it.planned.to_string(), it.on.to_string(), it.is_cancelled));
        said.collect::<Vec<_>>()
    };
    let said =
        |planned: &str, on: &str, is_cancelled| (planned.to_owned(), on.to_owned(), is_cancelled);
    assert_eq!(
        of("2026-12-01", "2026-12-31"),
        [
            said("2026-12-01", "2026-12-01", false),
            said("2026-12-08", "2026-12-08", true),
            said("2026-12-15", "2026-12-15", false),
            said("2026-12-22", "2026-12-22", false),
        ]
    );
    assert_eq!(
        of("2027-01-01", "2027-01-07"),
        [
            said("2026-12-29", "2027-01-02", false),
            said("2027-01-05", "2027-01-05", false),
        ]
    );
}

#[test]
fn a_series_is_refused_by_the_name_of_the_rule() {
    let today = day("2026-11-29");
    let check = |draft: serde_json::Value, code: &str, field: &str| {
        let refused = SeriesDraft::from_json(draft)
            .and_then(|draft| Series::parse(&draft, today))
            .unwrap_err();
        assert_eq!(refused.code(), code);
        assert_eq!(refused.field().as_deref(), Some(field));
    };
    let rhythm = "FREQ=WEEKLY;INTERVAL=1;BYDAY=TU";
    check(json!({}), "series_title_missing", "title");
    check(json!({"title": "Soep"}), "date_missing", "from");
    check(
        json!({"title": "Soep", "from": "2026-12-01"}),
        "rhythm_missing",
        "rhythm",
    );
    check(
        json!({"title": "Soep", "from": "2026-12-01", "until": "2026-11-30", "rhythm": rhythm}),
        "until_before_from",
        "until",
    );
    check(
        json!({"title": "Soep", "from": "2026-12-02", "until": "2026-12-04", "rhythm": rhythm}),
        "series_without_day",
        "rhythm",
    );
    check(
        json!({"title": "Soep", "from": "2026-12-01", "rhythm": rhythm, "organisers": ["Amina", "amina"]}),
        "named_twice",
        "organisers.1",
    );
    check(json!({"title": "Soep", "kind": 1}), "unknown_field", "kind");
    let soup = json!({"title": "Soep", "from": "2026-12-01", "rhythm": rhythm});
    let soup = SeriesDraft::from_json(soup).unwrap();
    let soup = Series::parse(&soup, today).unwrap();
    let except = |date, on| Series::except(&soup.rhythm, (soup.from, soup.until), day(date), on);
    assert_eq!(except("2026-12-08", None), Ok(Exception::Cancelled));
    assert_eq!(except("2026-12-09", None), Err(SeriesError::NotADateOfIt));
    assert_eq!(except("2026-11-24", None), Err(SeriesError::NotADateOfIt));
}

fn a_rhythm() -> impl Strategy<Value = Rhythm> {
    let days = prop::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 1..=7);
    let which = prop::sample::select(vec!["1", "2", "3", "4", "-1"]);
    let one = prop::sample::select(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    let weekly = (1..=52_u32, days)
        .prop_map(|(every, days)| format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={}", days.join(",")));
    let monthly_on = (1..=52_u32, which, one).prop_map(|(every, which, day)| {
        format!("FREQ=MONTHLY;INTERVAL={every};BYDAY={which}{day}")
    });
    let monthly = (1..=52_u32).prop_map(|every| format!("FREQ=MONTHLY;INTERVAL={every}"));
    prop_oneof![weekly, monthly_on, monthly].prop_map(|rule| rule.parse().unwrap())
}

proptest! {
    #[test]
    fn a_rhythm_reads_back_and_gives_the_same_dates_wherever_one_begins_to_look(
        rhythm in a_rhythm(),
        begins in 0..800_u64,
        looks in 0..800_u64,
        length in 0..800_u64,
    ) {
        prop_assert_eq!(rhythm.to_string().parse::<Rhythm>().unwrap(), rhythm.clone());
        let begin = day("2026-01-01");
        let from = begin + Days::new(begins);
        let first = begin + Days::new(looks);
        let last = first + Days::new(length);
        let whole: Vec<_> = rhythm.dates(from, from, last).filter(|it| *it >= first).collect();
        let part: Vec<_> = rhythm.dates(from, first, last).collect();
        prop_assert!(part.is_sorted_by(|one, other| one < other));
        prop_assert_eq!(whole, part);
    }

    #[test]
    fn an_occurrence_reads_back(id in any::<[u8; 16]>(), date in 0..40_000_u64) {
        let it = OccurrenceId {
            series: DocumentId::from_bytes(id),
            planned: day("1990-01-01") + Days::new(date),
        };
        prop_assert_eq!(it.to_string().parse::<OccurrenceId>().unwrap(), it);
    }
}
