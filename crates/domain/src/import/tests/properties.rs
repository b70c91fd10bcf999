//! What holds of any list at all.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::encounter::Encounter;

fn any_value() -> impl Strategy<Value = Value> {
    let typed = prop::sample::select(vec![
        "20-11-2026",
        "20/11",
        "3/4/26",
        "31-02-2026",
        "vr 20 nov 2026",
        "2026-11-20 19:30",
        "19:30",
        "22:00",
        "19:30-01:00",
        "Fatma",
        "Jansen, Piet",
        "Jan en Mei",
        "onbekend",
        "2 personen",
        "J.",
        "Fatma +2",
        "person:1",
        "Totaal",
        "Naam",
        "Datum",
        "x",
        "ja",
        "nee",
        "12",
        "ca. 12",
        "twaalf",
        "5000",
        "Samen eten",
        "zaal 1",
        "goed",
        "06-00001234",
        "a@example.org",
        "123456782",
        "123 456",
        "782",
        "-",
        "?",
        "",
        "Nieuwe gezichten",
        "Geloof",
        "\u{202E}naJ",
    ]);
    prop_oneof![
        8 => typed.prop_map(|text| Value::Text(text.to_owned())),
        2 => "\\PC{0,12}".prop_map(Value::Text),
        2 => Just(Value::Empty),
        1 => any::<f64>().prop_map(Value::Number),
        2 => (0_u16..6_000).prop_map(|number| Value::Number(f64::from(number))),
        1 => any::<bool>().prop_map(Value::Truth),
        2 => (0_u64..60_000).prop_map(|days| Value::Date(crate::input::EARLIEST + chrono::Days::new(days))),
        1 => (0_u32..86_400).prop_map(|second| {
            Value::Time(chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap())
        }),
        1 => (0_u64..60_000, 0_u32..24).prop_map(|(days, hour)| {
            Value::DateTime((crate::input::EARLIEST + chrono::Days::new(days)).and_hms_opt(hour, 30, 0).unwrap())
        }),
        1 => Just(Value::Broken),
    ]
}

fn any_list() -> impl Strategy<Value = Vec<Vec<Value>>> {
    prop::collection::vec(prop::collection::vec(any_value(), 0..7), 0..14)
}

/// Days, people and marks stand in most lists.
fn any_columns() -> impl Strategy<Value = Vec<Meaning>> {
    let usual = vec![
        Meaning::Date,
        Meaning::Name,
        Meaning::Names,
        Meaning::Mark,
        Meaning::Count,
    ];
    let meaning = prop_oneof![
        prop::sample::select(usual),
        prop::sample::select(Meaning::ALL),
    ];
    prop::collection::vec(meaning, 0..7)
}

prop_compose! {
    fn any_answers()(
        shape in prop::sample::select(Shape::ALL), columns in any_columns(),
        header in prop::option::of(0_usize..4), year in prop::option::of(1_890_i32..2_110),
        order in prop::option::of(prop::sample::select(DayOrder::ALL)), title in prop::option::of("\\PC{0,8}"),
        initials in prop::sample::select(Initials::ALL), left_out in prop::collection::btree_set(0_usize..14, 0..3),
    ) -> (Shape, Vec<Meaning>, Options) {
        let options = Options { header, year, order, title, initials, left_out, ..Options::new(today()) };
        (shape, columns, options)
    }
}

/// Every row stands in exactly one place.
fn check_nothing_is_dropped(rows: usize, plan: &Plan) -> Result<(), TestCaseError> {
    let used: BTreeSet<usize> = plan
        .encounters
        .iter()
        .flat_map(|planned| &planned.from_rows)
        .chain(plan.people.iter().flat_map(|planned| &planned.from_rows))
        .copied()
        .collect();
    let dirty: BTreeSet<usize> = plan.dirty.iter().map(|dirty| dirty.row).collect();
    let skipped: BTreeSet<usize> = plan.skipped.iter().map(|(row, _)| *row).collect();
    prop_assert_eq!(skipped.len(), plan.skipped.len());
    for row in 0..rows {
        let places = [&used, &dirty, &skipped]
            .into_iter()
            .filter(|place| place.contains(&row))
            .count();
        prop_assert_eq!(places, 1, "row {}", row);
    }
    let all = used.iter().chain(&dirty).chain(&skipped).max();
    prop_assert!(all.is_none_or(|row| *row < rows));
    Ok(())
}

fn check_rules(plan: &Plan) -> Result<(), TestCaseError> {
    for planned in &plan.encounters {
        let read = Encounter::parse(planned.draft.clone(), today());
        prop_assert!(read.is_ok(), "{:?}", read);
        prop_assert!(read.is_ok_and(|read| read.happened_on <= today()));
        prop_assert!(!planned.from_rows.is_empty());
    }
    for person in &plan.people {
        prop_assert!(crate::person::Card::parse(&person.card()).is_ok());
    }
    for dirty in &plan.dirty {
        prop_assert!(dirty.shown.chars().count() <= 80);
        prop_assert!(!crate::text::holds_citizen_service_number(&dirty.shown));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_row_is_dropped_in_silence_and_what_is_planned_passes_the_rules(
        list in any_list(), (shape, columns, options) in any_answers(),
    ) {
        let planned = plan(&list, &columns, shape, &options);
        check_nothing_is_dropped(list.len(), &planned)?;
        check_rules(&planned)?;
        prop_assert_eq!(plan(&list, &columns, shape, &options), planned);
    }

    #[test]
    fn a_list_that_nobody_looked_at_is_planned_as_safely(list in any_list()) {
        let (guess, planned) = guessed(&list, |_| {});
        prop_assert!(guess.columns.len() <= 7);
        check_nothing_is_dropped(list.len(), &planned)?;
        check_rules(&planned)?;
    }

    #[test]
    fn nobody_who_visited_is_lost_or_counted_twice(
        visits in prop::collection::vec((0_u64..5, 0_usize..6), 1..40),
    ) {
        let names = ["Fatma", "Jan", "Mei", "Joris", "Amina", "onbekend"];
        let mut list = rows(&["Datum|Naam"]);
        let first: chrono::NaiveDate = "2026-11-01".parse().unwrap();
        let mut named = BTreeSet::new();
        let mut unnamed = 0;
        for (day, who) in &visits {
            list.push(vec![Value::Date(first + chrono::Days::new(*day)), Value::text(names[*who])]);
            if *who == 5 { unnamed += 1 } else { named.insert((*day, *who)); }
        }
        let (_, planned) = guessed(&list, |_| {});
        let drafts = planned.encounters.iter().map(|planned| &planned.draft.attendance);
        let found = drafts.fold((0, 0), |sum, who| (sum.0 + who.named.len(), sum.1 + who.counted));
        prop_assert_eq!(found, (named.len(), unnamed));
    }
}
