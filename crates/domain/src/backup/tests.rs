#![allow(clippy::unwrap_used)]

use chrono::Days;
use proptest::prelude::*;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_name_says_which_laptop_and_which_day_and_is_known_again_after_the_laptop_got_another_name() {
    let of = |laptop| file_name(laptop, "ab2c", day("2026-11-29"));
    assert_eq!(of("Balie"), "Samenboek-Balie-ab2c-2026-11-29.samenboek");
    assert_eq!(
        of("Zaal / boven: 2"),
        "Samenboek-Zaal-boven-2-ab2c-2026-11-29.samenboek"
    );
    assert_eq!(of("../.."), "Samenboek--ab2c-2026-11-29.samenboek");
    for laptop in ["Balie", "Zaal / boven: 2", "", "جيران", "2026-11-28"] {
        assert_eq!(
            day_of(&of(laptop), "ab2c"),
            Some(day("2026-11-29")),
            "{laptop}"
        );
        assert_eq!(
            day_of(&of(laptop), "ab2d"),
            None,
            "of another laptop: {laptop}"
        );
    }
    let others = [
        "Samenboek-Balie-ab2c-2026-11-29.samenboek.new",
        "Samenboek-Balie-ab2c-2026-11-31.samenboek",
        "Samenboek-Balie-ab2c-02026-1-29.samenboek",
        "Samenboek-Balie-xab2c-2026-11-29.samenboek",
        "Reservekopie 2026-11-29.samenboek",
        "Samenboek-2026-11-29.samenboek",
        "Samenboek-é2026-11-2.samenboek",
        ".samenboek",
        "",
    ];
    for name in others {
        assert_eq!(day_of(name, "ab2c"), None, "{name}");
    }
}

#[test]
fn a_year_of_copies_leaves_seven_days_four_weeks_and_twelve_months() {
    let first = day("2025-01-01");
    let mut copies = BTreeSet::new();
    for gone in 0..400 {
        let today = first + Days::new(gone);
        copies.insert(today);
        for old in too_many(&copies, today) {
            copies.remove(&old);
        }
    }
    // The last day was Wednesday the fourth of February.
    let left: Vec<String> = copies.iter().rev().map(ToString::to_string).collect();
    let expected = [
        "2026-02-04",
        "2026-02-03",
        "2026-02-02",
        "2026-02-01",
        "2026-01-31",
        "2026-01-30",
        "2026-01-29",
        "2026-01-25",
        "2026-01-18",
        "2025-12-31",
        "2025-11-30",
        "2025-10-31",
        "2025-09-30",
        "2025-08-31",
        "2025-07-31",
        "2025-06-30",
        "2025-05-31",
        "2025-04-30",
        "2025-03-31",
    ];
    assert_eq!(left, expected);
}

#[test]
fn it_is_told_after_a_week_without_a_copy_and_not_while_the_clock_runs_behind() {
    assert!(!is_late(day("2026-11-23"), day("2026-11-29")));
    assert!(is_late(day("2026-11-22"), day("2026-11-29")));
    assert!(!is_late(day("2026-11-22"), day("2026-11-01")));
}

fn some_days() -> impl Strategy<Value = BTreeSet<NaiveDate>> {
    let of = |ahead: u64| day("2025-06-01") + Days::new(ahead);
    proptest::collection::btree_set((0_u64..900).prop_map(of), 0..120)
}

proptest! {
    #[test]
    fn the_newest_and_what_is_later_never_go_and_nothing_goes_twice(
        days in some_days(),
        ahead in 0_u64..900,
    ) {
        let made = day("2025-06-01") + Days::new(ahead);
        let mut copies = days;
        copies.insert(made);
        let gone = too_many(&copies, made);
        prop_assert!(gone.is_subset(&copies));
        prop_assert!(gone.iter().all(|old| *old < made));
        let known: Vec<_> = copies.range(..=made).rev().take(DAYS).collect();
        prop_assert!(known.iter().all(|newest| !gone.contains(newest)));
        let left: BTreeSet<_> = copies.difference(&gone).copied().collect();
        prop_assert!(left.range(..=made).count() <= DAYS + WEEKS + MONTHS);
        prop_assert!(too_many(&left, made).is_empty());
        // Of each month that counts there is still one.
        let months = |days: &BTreeSet<NaiveDate>| -> Vec<(i32, u32)> {
            let mut months: Vec<_> = days.range(..=made).rev().map(|it| (it.year(), it.month())).collect();
            months.dedup();
            months.truncate(MONTHS);
            months
        };
        prop_assert_eq!(months(&left), months(&copies));
    }
}
