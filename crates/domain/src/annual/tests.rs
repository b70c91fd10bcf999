//! A year of cases, as somebody reads it.

#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::case::{CaseKind, CaseResult, CaseStage, Referrer};

fn today() -> NaiveDate {
    "2026-11-20".parse().unwrap()
}

fn inside(year: i32) -> AnnualQuery {
    AnnualQuery::new(year, Audience::Inside, today()).unwrap()
}

/// A case of March that the resident brought, and that was solved at one table after fifty days.
fn solved() -> AnnualFact {
    AnnualFact {
        month: Some(3),
        kinds: vec!["noise_people".to_owned()],
        referrer: Some("self".to_owned()),
        stage: CaseStage::Agreements,
        is_unsuitable: false,
        result: Some("solved_mediation".to_owned()),
        counts_as: Some(CaseResult::SolvedMediation),
        raw: Some(Lead::of_days(50)),
        net: Some(Lead::of_days(40)),
        spent: Spent::of_minutes(8 * 60),
        is_reduced: false,
    }
}

fn of(fact: &AnnualFact, times: usize) -> impl Iterator<Item = AnnualFact> {
    std::iter::repeat_n(fact.clone(), times)
}

fn row(figures: &AnnualFigures, axis: AnnualAxis, code: &str) -> Option<u64> {
    let table = figures.tables.iter().find(|it| it.axis == axis).unwrap();
    let row = table.rows.iter().find(|it| it.code == code);
    row.unwrap().figure.shown()
}

#[test]
fn a_year_without_reports_and_one_with_too_few_say_so() {
    let empty = annual_figures(&inside(2026), &[]);
    assert_eq!(empty.state, AnnualState::Empty);
    assert_eq!(empty.reported.shown(), Some(0));
    let few: Vec<AnnualFact> = of(&solved(), 4).collect();
    let few = annual_figures(&inside(2026), &few);
    assert_eq!(
        (few.state, few.reported.shown()),
        (AnnualState::TooFew, None)
    );
    assert!(few.tables.is_empty() && few.rates.is_empty());
}

#[test]
fn solved_is_said_of_the_reported_the_suitable_and_the_handled() {
    let sent_on = AnnualFact {
        stage: CaseStage::Intake,
        is_unsuitable: true,
        result: Some("referred_on".to_owned()),
        counts_as: Some(CaseResult::ReferredOn),
        ..solved()
    };
    let refused = AnnualFact {
        stage: CaseStage::FirstTalk,
        result: Some("second_refused".to_owned()),
        counts_as: Some(CaseResult::SecondRefused),
        ..solved()
    };
    let open = AnnualFact {
        stage: CaseStage::Assigned,
        result: None,
        counts_as: None,
        raw: None,
        net: None,
        ..solved()
    };
    let year: Vec<AnnualFact> = of(&solved(), 20)
        .chain(of(&sent_on, 10))
        .chain(of(&refused, 10))
        .chain(of(&open, 10))
        .collect();
    let figures = annual_figures(&inside(2026), &year);
    assert_eq!(figures.state, AnnualState::Enough);
    let said: Vec<(u64, u64, u64)> = figures
        .rates
        .iter()
        .map(|rate| {
            let share = rate.share.unwrap();
            (share.part(), share.whole(), share.percent())
        })
        .collect();
    assert_eq!(said, [(20, 50, 40), (20, 40, 50), (20, 30, 67)]);
    assert_eq!(row(&figures, AnnualAxis::Stage, "first_talk"), Some(30));
    assert_eq!(row(&figures, AnnualAxis::Result, STILL_OPEN), Some(10));
    assert_eq!(row(&figures, AnnualAxis::Month, "03"), Some(50));
    assert_eq!(row(&figures, AnnualAxis::Month, "04"), Some(0));
    assert_eq!(figures.raw_days.unwrap().value(), 50);
    assert_eq!(figures.hours.unwrap().value(), 320);
}

#[test]
fn for_outside_a_code_of_ones_own_counts_as_one_that_everybody_has_and_a_case_counts_once() {
    let names = |own: &str, code: &str| BTreeMap::from([(own.to_owned(), code.to_owned())]);
    let mut fact = AnnualFact {
        kinds: vec!["garden".to_owned(), "trampoline".to_owned()],
        referrer: Some("buurtvader".to_owned()),
        result: Some("vrede".to_owned()),
        counts_as: None,
        ..solved()
    };
    fact.count_as(Some(CaseResult::SolvedMediation));
    assert!(fact.is_solved());
    fact.rename(
        &names("trampoline", "garden"),
        &names("buurtvader", "other"),
        &names("vrede", "solved_mediation"),
    );
    assert_eq!(fact.kinds, ["garden"]);
    assert_eq!(fact.referrer.as_deref(), Some("other"));
    assert_eq!(fact.result.as_deref(), Some("solved_mediation"));
}

#[test]
fn what_leaves_the_team_is_of_a_year_that_is_over() {
    for (year, audience, refused) in [
        (2026, Audience::Inside, None),
        (2025, Audience::Published, None),
        (2026, Audience::Published, Some("year_not_over")),
        (2027, Audience::Inside, Some("no_such_year")),
        (1989, Audience::Inside, Some("no_such_year")),
    ] {
        let read = AnnualQuery::new(year, audience, today());
        assert_eq!(read.err().map(|it| it.code()), refused, "{year}");
    }
}

fn facts() -> impl Strategy<Value = Vec<AnnualFact>> {
    let code = |codes: Vec<&'static str>| proptest::sample::select(codes);
    let results: Vec<&'static str> = CaseResult::ALL.iter().map(|it| it.code()).collect();
    let kinds: Vec<&'static str> = CaseKind::ALL.iter().take(4).map(|it| it.code()).collect();
    let referrers: Vec<&'static str> = Referrer::ALL.iter().map(|it| it.code()).collect();
    let fact = (
        1..=12_u32,
        proptest::collection::btree_set(code(kinds), 0..3),
        proptest::option::of(code(referrers)),
        proptest::sample::select(CaseStage::ALL.to_vec()),
        proptest::option::of(code(results)),
        (0..300_u32, 0..100_u32, 0..2_000_u32, any::<bool>()),
    );
    let fact = fact.prop_map(
        |(month, kinds, referrer, stage, result, (days, waited, minutes, goes))| {
            let is_closed = result.is_some();
            let lead = |days| is_closed.then(|| Lead::of_days(days));
            let fact = AnnualFact {
                month: Some(month),
                kinds: kinds.into_iter().map(str::to_owned).collect(),
                referrer: referrer.map(str::to_owned),
                stage,
                is_unsuitable: matches!(result, Some("referred_back" | "referred_on")),
                result: result.map(str::to_owned),
                counts_as: result.and_then(|code| code.parse().ok()),
                raw: lead(days),
                net: lead(days.saturating_sub(waited)),
                spent: Spent::of_minutes(minutes),
                is_reduced: false,
            };
            // Some are rows by now.
            let row = Reduced::of(2025, &fact).filter(|_| goes);
            row.map_or(fact, |row| row.fact())
        },
    );
    proptest::collection::vec(fact, 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn in_no_year_a_small_figure_shows_and_every_share_has_its_whole(facts in facts()) {
        for audience in Audience::ALL {
            let query = AnnualQuery::new(2025, *audience, today()).unwrap();
            let figures = annual_figures(&query, &facts);
            let rows = figures.tables.iter().flat_map(|it| &it.rows);
            for shown in rows.clone().filter_map(|it| it.figure.shown()) {
                prop_assert!(shown == 0 || shown >= audience.fewest());
            }
            for table in &figures.tables {
                for row in &table.rows {
                    let both = row.figure.shown().is_some() && table.whole.shown().is_some_and(|it| it > 0);
                    prop_assert_eq!(row.share.is_some(), both);
                }
                // One that is hidden alone would be the whole less the rest.
                let hidden = table.rows.iter().filter(|it| it.figure.shown().is_none()).count();
                let is_split = !matches!(table.axis, AnnualAxis::Kind | AnnualAxis::Stage);
                prop_assert!(!is_split || hidden != 1 || table.whole.shown().is_none());
            }
        }
    }
}

/// What stays of it.
fn row_of(fact: &AnnualFact) -> AnnualFact {
    Reduced::of(2024, fact).unwrap().fact()
}

#[test]
fn a_case_that_became_a_row_counts_in_every_table_and_has_no_month_and_no_days() {
    let whole: Vec<AnnualFact> = of(&solved(), 20).collect();
    let before = annual_figures(&inside(2024), &whole);
    let mut facts: Vec<AnnualFact> = of(&solved(), 12).collect();
    facts.extend(of(&row_of(&solved()), 8));
    let after = annual_figures(&inside(2024), &facts);
    assert_eq!(
        (&before.reported, &before.closed, &before.rates),
        (&after.reported, &after.closed, &after.rates)
    );
    for (axis, code) in [
        (AnnualAxis::Kind, "noise_people"),
        (AnnualAxis::Referrer, "self"),
        (AnnualAxis::Stage, "first_talk"),
        (AnnualAxis::Result, "solved_mediation"),
        (AnnualAxis::RawLead, "eight_weeks"),
        (AnnualAxis::NetLead, "eight_weeks"),
        (AnnualAxis::Hours, "under_ten"),
    ] {
        assert_eq!(row(&after, axis, code), Some(20), "{axis} {code}");
    }
    assert_eq!(row(&after, AnnualAxis::Month, "03"), Some(12));
    assert_eq!(row(&after, AnnualAxis::Month, LEFT_OPEN), Some(8));
    assert!(after.has_reduced && !before.has_reduced);
    // The middle is of those that are whole, the sum of hours of nobody.
    assert_eq!(after.raw_days.map(|it| it.value()), Some(50));
    assert!(before.hours.is_some() && after.hours.is_none());
    let rows: Vec<AnnualFact> = of(&row_of(&solved()), 20).collect();
    let rows = annual_figures(&inside(2024), &rows);
    assert_eq!((rows.raw_days, rows.net_days), (None, None));
}

#[test]
fn what_leaves_the_team_has_no_months_once_a_case_became_a_row() {
    let query = AnnualQuery::new(2024, Audience::Published, today()).unwrap();
    let mut facts: Vec<AnnualFact> = of(&solved(), 30).collect();
    let by_month = |facts: &[AnnualFact]| {
        let figures = annual_figures(&query, facts);
        let mut tables = figures.tables.into_iter();
        tables.any(|it| it.axis == AnnualAxis::Month)
    };
    assert!(by_month(&facts));
    facts.push(row_of(&solved()));
    assert!(!by_month(&facts));
}

#[test]
fn a_row_holds_codes_that_everybody_has_and_nothing_else() {
    let own = AnnualFact {
        kinds: vec![
            "eigen".into(),
            "smoke".into(),
            "garden".into(),
            "smoke".into(),
        ],
        referrer: Some("woonbond".into()),
        result: Some("vrede".into()),
        ..solved()
    };
    let row = Reduced::of(2024, &own).unwrap();
    assert_eq!(row.kinds.len(), 2);
    assert_eq!(row.kinds, ["garden", "smoke"]);
    assert_eq!((row.referrer, row.result.as_str()), (None, LEFT_OPEN));
    let open = AnnualFact {
        result: None,
        ..solved()
    };
    assert_eq!(Reduced::of(2024, &open), None);
}

#[test]
fn the_key_of_a_row_and_the_document_of_a_year_are_these_for_ever() {
    let case = crate::ids::DocumentId::from_bytes([7; 16]);
    assert_eq!(row_key(&case), "iec2nzajh7riweyvjdq5lqqv2e");
    assert_eq!(
        statistics_of(2024).to_string(),
        "k6trk4iaaaaaaaaaaaaaaaah5a"
    );
    assert_ne!(statistics_of(2024), statistics_of(2025));
}
