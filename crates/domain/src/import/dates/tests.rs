#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;

fn calendar() -> Calendar {
    Calendar {
        today: "2026-11-29".parse().unwrap(),
        year: Some(2026),
        order: DayOrder::DayFirst,
    }
}

#[track_caller]
fn check(text: &str, expected: Result<&str, DirtyReason>) {
    let read = calendar().read(&Value::Text(text.to_owned()));
    let found = read.map(|read| read.day.to_string());
    assert_eq!(found, expected.map(str::to_owned), "{text}");
}

#[test]
fn an_evening_in_november_is_read_however_it_was_written() {
    for text in [
        "2026-11-20",
        "20-11-2026",
        "20/11/26",
        "20.11.2026",
        "20 11 2026",
        "vr 20 nov 2026",
        "Vrijdag 20 november 2026",
        "vrijdag, 20 nov.",
        "20 november",
        "20 nov '26",
        "20/11",
        "20-nov",
        "20e november",
        "November 20th, 2026",
        "Fri 20 Nov 2026",
        "20261120",
        "20112026",
        "2026-11-20T19:30:00Z",
        "20-11-2026 19:30",
        "٢٠-١١-٢٠٢٦",
    ] {
        check(text, Ok("2026-11-20"));
    }
    check("31-12-69", Err(DirtyReason::InTheFuture));
    check("31-12-70", Ok("1970-12-31"));
}

#[test]
fn a_day_that_cannot_be_is_named_by_its_reason() {
    for (text, reason) in [
        ("31-02-2026", DirtyReason::NotADate),
        ("vrijdag", DirtyReason::NotADate),
        ("november 2026", DirtyReason::NotADate),
        ("20-22 nov", DirtyReason::NotADate),
        ("46095", DirtyReason::NotADate),
        ("20 en 21 nov 2026", DirtyReason::NotADate),
        ("30-11-2026", DirtyReason::InTheFuture),
        ("20-11-1899", DirtyReason::TooLongAgo),
    ] {
        check(text, Err(reason));
    }
    let yearless = Calendar {
        year: None,
        ..calendar()
    };
    let read = yearless.read(&Value::text("20 nov"));
    assert_eq!(read, Err(DirtyReason::YearMissing));
}

#[test]
fn a_thirteen_in_first_place_makes_the_day_come_first() {
    let days = ["3/4/26", "13/4/26"].map(Value::text);
    assert_eq!(order_told_by(days.iter()), Some(DayOrder::DayFirst));
    let days = ["3/4/26", "4/13/26"].map(Value::text);
    assert_eq!(order_told_by(days.iter()), Some(DayOrder::MonthFirst));
    let days = ["3/4/26", "2026-04-13"].map(Value::text);
    assert_eq!(order_told_by(days.iter()), None);
    assert!(
        calendar()
            .read(&Value::text("3/4/26"))
            .unwrap()
            .is_ambiguous
    );
    assert!(
        !calendar()
            .read(&Value::text("3/3/26"))
            .unwrap()
            .is_ambiguous
    );
}

#[test]
fn a_wrong_day_of_the_week_is_told() {
    let read = calendar().read(&Value::text("ma 20 nov 2026")).unwrap();
    assert!(read.weekday_differs);
    let read = calendar()
        .read(&Value::text("vr 20 nov 2026 19:30"))
        .unwrap();
    assert!(!read.weekday_differs);
    assert_eq!(read.time, NaiveTime::from_hms_opt(19, 30, 0));
}

#[test]
fn a_grandmother_was_not_born_in_the_future() {
    for (text, born) in [
        ("3-4-45", Ok("1945-04-03")),
        ("3-4-12", Ok("2012-04-03")),
        ("3-4-1945", Ok("1945-04-03")),
        ("3-4-2045", Err(DirtyReason::InTheFuture)),
        ("3 april", Err(DirtyReason::YearMissing)),
    ] {
        let found = calendar().read_birth(&Value::text(text));
        assert_eq!(
            found.map(|day| day.to_string()),
            born.map(str::to_owned),
            "{text}"
        );
    }
}

#[test]
fn a_clock_in_1970_knows_no_future() {
    let stopped = Calendar {
        today: "1970-01-01".parse().unwrap(),
        ..calendar()
    };
    assert!(stopped.read(&Value::text("20-11-2026")).is_ok());
}

proptest! {
    #[test]
    fn any_day_is_read_back_as_dutch_people_write_it(days in 0_u64..45_000) {
        let day = EARLIEST + chrono::Days::new(days);
        for format in ["%d-%m-%Y", "%-d/%-m/%Y", "%Y-%m-%d", "%-d %b %Y", "%B %-d, %Y"] {
            let read = calendar().read(&Value::Text(day.format(format).to_string()));
            prop_assert_eq!(read.map(|read| read.day), Ok(day));
        }
    }

    #[test]
    fn no_text_makes_the_calendar_fall_over(text in "\\PC{0,20}", other in "[0-9a-z :./t-]{0,20}") {
        let _ = calendar().read(&Value::Text(text));
        let _ = calendar().read_birth(&Value::Text(other));
    }
}
