//! The calendar of what is kept, at the laptops of two who lead: of a case whose term is over one row stays, whoever said so
//! and however often, and the figures of its year stay what they were.

use samenboek_app::AppError;
use samenboek_domain::case::{ComplaintDraft, StepDraft};
use samenboek_domain::figures::Audience;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::person::Role;
use samenboek_domain::retention::{Held, RetentionKind, RetentionState, TermDraft};
use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::{NEIGHBOUR, Street, is_sound, meets, reads, takes_in};
use crate::sharing::forgetting::searching::Haystack;

const YEAR: i32 = 2024;

/// A case of the spring of 2024 that was solved by the twelfth of June.
fn old_case(karin: &Laptop) -> DocumentId {
    let house = karin.house();
    let id = takes_in(
        house,
        json!({
            "reported_on": "2024-03-04", "kinds": ["noise_people"], "referrer": "self",
            "first_party": {"name": "Fatma", "address": "Portiek 12"},
            "second_party": {"name": NEIGHBOUR, "address": "Portiek 14"},
            "summary": "Muziek na tienen, elke avond.",
        }),
    )
    .unwrap();
    for (what, on, rest) in [
        ("intake", "2024-03-05", json!({})),
        ("first_talk", "2024-03-10", json!({"minutes": 90})),
        ("second_talk", "2024-03-12", json!({"minutes": 60})),
        ("session", "2024-04-20", json!({"minutes": 120})),
        ("agreements", "2024-04-20", json!({})),
        ("aftercare", "2024-06-10", json!({"minutes": 30})),
        (
            "closed",
            "2024-06-12",
            json!({"result": "solved_mediation"}),
        ),
    ] {
        let mut step = json!({"what": what, "on": on});
        let map = step.as_object_mut().unwrap();
        map.extend(rest.as_object().unwrap().clone());
        let step = StepDraft::from_json(step).unwrap();
        house.take_case_step(&id, &step).unwrap();
    }
    id
}

/// Six of them, so that figures are told; Jan leads too, at a laptop of his own.
fn street(seed: u64) -> (Street, Vec<DocumentId>) {
    let street = Street::of(seed);
    let karin = street.karin().house();
    let jan = karin.member("Jan").unwrap();
    karin.set_role(&jan, Role::Coordinator).unwrap();
    let ids = (0..6).map(|_| old_case(street.karin())).collect();
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    (street, ids)
}

/// The figures as somebody reads them, but for the months and what follows from days.
fn figures(laptop: &Laptop) -> String {
    let view = laptop.house().annual_figures(YEAR, Audience::Inside);
    let figures = view.unwrap().figures;
    let tables = figures.tables.iter().filter(|it| it.axis.code() != "month");
    format!(
        "{:?} {:?} {:?} {:?}",
        figures.reported.shown(),
        figures.closed.shown(),
        figures.rates,
        tables.collect::<Vec<_>>(),
    )
}

fn runs(laptop: &Laptop, ids: &[DocumentId]) -> Result<usize, AppError> {
    let house = laptop.house();
    let done = house.run_retention(Some(RetentionKind::Cases), Some(ids), true)?;
    Ok(done.value.gone)
}

fn due(laptop: &Laptop) -> Vec<DocumentId> {
    let lines = laptop.house().retention().unwrap().lines.into_iter();
    let due = lines.filter(|it| it.kind == RetentionKind::Cases && it.state == RetentionState::Due);
    due.map(|it| it.id).collect()
}

#[test]
fn two_who_lead_reduce_one_case_apart_and_there_is_one_row_that_counts_as_the_case_did() {
    let (street, ids) = street(781);
    let (karin, jan) = (street.karin(), street.jan());
    let before = figures(karin);
    assert_eq!(figures(jan), before);
    assert_eq!(due(karin).len(), 6);
    // Apart: the first case at both laptops, the second at one of them.
    assert_eq!(runs(karin, &ids[..2]).unwrap(), 2);
    assert_eq!(runs(jan, &ids[..1]).unwrap(), 1);
    for laptop in [karin, jan] {
        assert_eq!(figures(laptop), before);
        assert_eq!(reads(laptop, &ids[0]), None);
    }
    // Jan has not heard of the second: it counts there as what it is.
    assert!(reads(jan, &ids[1]).is_some());
    let stick = street.brug.path("stick");
    for laptop in [karin, jan, karin, jan, karin] {
        meets(laptop, &stick);
        assert_eq!(figures(laptop), before);
    }
    assert_eq!(reads(jan, &ids[1]), None);
    assert_eq!(due(jan).len(), 4);
    assert_eq!(runs(jan, &ids[..2]).unwrap_err().code(), "nothing_is_due");
    is_sound(&[karin, jan]);
    // Nobody but who leads has a row of it, and a mediator reads no figures.
    let selin = street
        .selin()
        .house()
        .annual_figures(YEAR, Audience::Inside);
    assert_eq!(selin.unwrap_err().code(), "not_a_coordinator");
}

#[test]
fn a_case_that_was_thrown_away_is_on_the_calendar_too_and_leaves_no_row() {
    let (street, ids) = street(787);
    let karin = street.karin();
    karin.house().throw_case_away(&ids[0]).unwrap();
    let without = figures(karin);
    let lines = karin.house().retention().unwrap().lines.into_iter();
    let thrown: Vec<DocumentId> = lines.filter(|it| it.in_bin).map(|it| it.id).collect();
    assert_eq!(thrown, ids[..1]);
    assert_eq!(due(karin).len(), 6);
    assert_eq!(runs(karin, &ids[..1]).unwrap(), 1);
    assert_eq!(figures(karin), without);
    assert_eq!(due(karin).len(), 5);
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    assert_eq!(reads(street.jan(), &ids[0]), None);
    assert_eq!(figures(street.jan()), without);
}

#[test]
fn after_every_case_became_a_row_no_file_holds_a_word_of_them_and_the_figures_stand() {
    let (street, ids) = street(782);
    let before = figures(street.karin());
    let all: Vec<_> = street.brug.laptops.iter().collect();
    assert!(!Haystack::of(&all, &[]).places_of(NEIGHBOUR).is_empty());
    let said = street.karin().house().retention_due().unwrap();
    assert_eq!(said, 6);
    assert_eq!(runs(street.karin(), &ids).unwrap(), 6);
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    for laptop in &all {
        assert!(ids.iter().all(|id| reads(laptop, id).is_none()));
    }
    for word in [
        NEIGHBOUR,
        "Portiek 14",
        "tienen",
        "2024-03-04",
        "2024-06-12",
    ] {
        let places = Haystack::of(&all, &[]).places_of(word);
        assert_eq!(places, Vec::<String>::new(), "{word}");
    }
    for laptop in [street.karin(), street.jan()] {
        assert_eq!(figures(laptop), before);
        let view = laptop
            .house()
            .annual_figures(YEAR, Audience::Inside)
            .unwrap();
        let months = view
            .figures
            .tables
            .iter()
            .find(|it| it.axis.code() == "month");
        let unknown = months.unwrap().rows.iter().find(|it| it.code == "none");
        assert_eq!(unknown.unwrap().figure.shown(), Some(6));
        assert!(view.years.contains(&YEAR) && view.figures.has_reduced);
        assert_eq!((view.figures.raw_days, view.figures.hours), (None, None));
    }
    let status = street.karin().house().forgotten().unwrap();
    assert!(status.iter().all(|it| it.confirmed == it.laptops));
}

#[test]
fn a_complaint_holds_its_case_a_term_moves_it_and_only_who_leads_lets_it_go() {
    let (street, ids) = street(783);
    let karin = street.karin().house();
    let complaint = ComplaintDraft {
        on: Some("2024-07-01".into()),
        text: Some("Zij belden niet.".into()),
        ..ComplaintDraft::default()
    };
    karin.complain(&ids[0], &complaint).unwrap();
    let lines = karin.retention().unwrap().lines;
    let held = lines
        .iter()
        .find(|it| it.id == ids[0] && it.kind == RetentionKind::Cases);
    let held = held.unwrap();
    assert_eq!(
        (held.state, held.held),
        (RetentionState::Held, Some(Held::Complaint))
    );
    assert_eq!(
        (held.title.as_str(), held.on.as_deref()),
        ("Fatma", Some("2024-06-12"))
    );
    assert_eq!(
        runs(street.karin(), &ids[..1]).unwrap_err().code(),
        "nothing_is_due"
    );
    assert_eq!(due(street.karin()).len(), 5);
    // Unconfirmed nothing happens, and a mediator may not.
    let unconfirmed = karin.run_retention(None, None, false).unwrap_err();
    assert_eq!(unconfirmed.code(), "forget_unconfirmed");
    assert_eq!(due(street.karin()).len(), 5);
    for refused in [
        street.selin().house().retention().map(|_| ()),
        runs(street.selin(), &ids).map(|_| ()),
    ] {
        assert_eq!(refused.unwrap_err().code(), "not_a_coordinator");
    }
    let term = |kind: &str, months: i64| TermDraft {
        kind: Some(kind.into()),
        months: Some(months),
    };
    let short = karin.set_term(&term("cases", 2)).unwrap_err();
    assert_eq!(short.code(), "term_out_of_range");
    karin.set_term(&term("cases", 36)).unwrap();
    street.jan().house().set_term(&term("people", 12)).unwrap();
    assert_eq!(due(street.karin()).len(), 0);
    street.brug.everybody_meets();
    street.brug.everybody_meets();
    // Two terms that were changed apart both stand, on both laptops.
    for laptop in [street.karin(), street.jan()] {
        let terms = laptop.house().retention().unwrap().terms;
        let months = |kind| terms.iter().find(|it| it.kind == kind).unwrap().months;
        assert_eq!(months(RetentionKind::Cases), Some(36));
        assert_eq!(months(RetentionKind::People), Some(12));
        assert_eq!(due(laptop).len(), 0);
    }
}

#[test]
fn whoever_comes_to_lead_later_reads_the_rows_of_before() {
    let (street, ids) = street(784);
    let before = figures(street.karin());
    runs(street.karin(), &ids).unwrap();
    let karin = street.karin().house();
    let amina = karin.member("Amina").unwrap();
    karin.set_role(&amina, Role::Coordinator).unwrap();
    for _ in 0..3 {
        street.brug.everybody_meets();
    }
    assert_eq!(figures(street.amina()), before);
    let nothing: Value = json!(street.amina().house().list_cases().unwrap().len());
    assert_eq!(nothing, json!(0));
    is_sound(&[street.amina(), street.karin()]);
}

#[test]
fn whoever_saves_figures_of_a_year_reads_which_other_sheets_of_it_left_before() {
    let (street, _) = street(785);
    let karin = street.karin().house();
    for _ in 0..4 {
        old_case(street.karin());
    }
    let word = |key: &str| key.to_owned();
    let saves = |audience| {
        let mut write = |_: &_| Ok(());
        let format = samenboek_app::FiguresFormat::Csv;
        let saved = karin.save_annual_figures((YEAR, audience), format, &word, &mut write);
        saved.unwrap();
    };
    let others = |audience| {
        let view = karin.annual_figures(YEAR, audience).unwrap();
        let sheets = view.other_sheets.into_iter();
        sheets.map(|it| it.audience).collect::<Vec<_>>()
    };
    assert_eq!(others(Audience::Inside), []);
    saves(Audience::Inside);
    // The same once more is nothing new; for others it is another sheet of the same year.
    assert_eq!(others(Audience::Inside), []);
    assert_eq!(others(Audience::Published), [Audience::Inside]);
    saves(Audience::Published);
    assert_eq!(others(Audience::Inside), [Audience::Published]);
    // One case more, and the sheet of before says something else.
    old_case(street.karin());
    assert_eq!(
        others(Audience::Inside),
        [Audience::Published, Audience::Inside]
    );
    let noted = karin.exports().unwrap();
    let noted: Vec<_> = noted
        .iter()
        .map(|it| (it.what.join(" "), it.sheet))
        .collect();
    let of = |audience| ("figures".to_owned(), Some((YEAR, audience)));
    assert_eq!(noted, [of(Audience::Published), of(Audience::Inside)]);
    let other_year = karin.annual_figures(2025, Audience::Inside).unwrap();
    assert_eq!(other_year.other_sheets, []);
}
