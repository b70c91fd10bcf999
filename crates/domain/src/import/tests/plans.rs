//! What becomes of lists.

use super::*;
use crate::encounter::EncounterDraft;

fn planned(lines: &[&str]) -> Plan {
    guessed(&rows(lines), |_| {}).1
}

fn told(draft: &EncounterDraft) -> String {
    format!(
        "{} {} [{}] +{} new {}",
        draft.happened_on.as_deref().unwrap_or("-"),
        draft.title.as_deref().unwrap_or("-"),
        draft.attendance.named.join(", "),
        draft.attendance.counted,
        draft.attendance.new_faces,
    )
}

fn evenings(plan: &Plan) -> Vec<String> {
    plan.encounters
        .iter()
        .map(|planned| told(&planned.draft))
        .collect()
}

#[test]
fn visits_of_one_evening_become_one_encounter_with_nobody_twice() {
    let plan = planned(&[
        "Datum|Activiteit|Zaal|Naam|Nieuw|Opmerking",
        "20-11-2026|Samen eten|Zaal 1|Fatma|nee|bracht soep",
        "vr 20 nov 2026|samen  eten|zaal 1|Jansen, Piet|nee|",
        "20/11/26|Samen eten|Zaal 1|FATMA||",
        "20-11-2026|Samen eten|Zaal 1|onbekend|ja|",
        "20-11-2026|Samen eten|Zaal 1|2 personen||",
        "20-11-2026|Taalcafé|Zaal 2|Mei|ja|",
        "|||||",
        "Totaal||||7|",
    ]);
    assert_eq!(
        evenings(&plan),
        [
            "2026-11-20 Samen eten [Fatma, Piet Jansen] +2 new 1",
            "2026-11-20 Taalcafé [Mei] +0 new 0"
        ]
    );
    let dinner = &plan.encounters[0];
    assert_eq!(dinner.from_rows, [1, 2, 3, 4, 5]);
    assert_eq!(dinner.draft.place.as_deref(), Some("Zaal 1"));
    assert_eq!(dinner.draft.activity.as_deref(), Some("meal"));
    assert_eq!(dinner.draft.note.as_deref(), Some("Fatma: bracht soep"));
    assert_eq!(skips(&plan), [(0, "heading"), (7, "empty"), (8, "total")]);
    assert_eq!(codes(&plan), []);
    assert_eq!(kinds(&plan), ["named_twice", "new_by_name"]);
}

#[test]
fn an_evening_is_read_from_one_row() {
    let plan = planned(&[
        "Datum|Tijd|Titel|Plek|Aantal|Nieuw|Organisatoren|Namen|Sfeer|Opmerkingen",
        "20-11-2026|19:30-22:00|Samen eten|Portiek 12|ca. 12|2|Amina en 2 vrijwilligers|Fatma, Jan; Mei|gezellig|Meer rijst.",
        "21-11-2026|10.00|Opruimen||2|1||Fatma & Jan & Mei|wisselend|",
    ]);
    assert_eq!(
        evenings(&plan),
        [
            "2026-11-20 Samen eten [Fatma, Jan, Mei] +7 new 2",
            "2026-11-21 Opruimen [Fatma, Jan, Mei] +0 new 0"
        ]
    );
    let dinner = &plan.encounters[0].draft;
    assert_eq!(
        (dinner.starts_at.as_deref(), dinner.ends_at.as_deref()),
        (Some("19:30"), Some("22:00"))
    );
    assert_eq!(dinner.organisers, ["Amina"]);
    assert_eq!(
        dinner.note.as_deref(),
        Some("Amina en 2 vrijwilligers\nMeer rijst.")
    );
    assert_eq!(dinner.tone.as_deref(), Some("positive"));
    assert_eq!(plan.encounters[1].draft.note.as_deref(), Some("wisselend"));
    assert_eq!(
        kinds(&plan),
        ["rough_count", "count_too_small", "new_by_name"]
    );
}

#[test]
fn a_grid_gives_an_encounter_for_each_date() {
    let (_, plan) = guessed(
        &rows(&[
            "Kookgroep najaar",
            "Naam|6 nov|13 nov|20 nov|4 dec|Totaal",
            "Fatma|x|x|1||3",
            "Jan||ja|3||2",
            "gasten|4|-||| ",
            "Nieuwe gezichten|1|||||",
            "Mei|-|afgemeld||| 0",
            "Joris||misschien||||",
            "Totaal|5|2|4|0|",
        ]),
        |options| options.title = Some("Samen koken".to_owned()),
    );
    assert_eq!(
        evenings(&plan),
        [
            "2026-11-06 Samen koken [Fatma] +4 new 1",
            "2026-11-13 Samen koken [Fatma, Jan] +0 new 0",
            "2026-11-20 Samen koken [Fatma, Jan] +2 new 0",
        ]
    );
    assert_eq!(codes(&plan), [(7, Some(2), "not_a_mark")]);
    assert_eq!(
        skips(&plan),
        [
            (0, "above_heading"),
            (1, "heading"),
            (6, "never_there"),
            (8, "total")
        ]
    );
}

#[test]
fn a_date_above_marks_that_cannot_be_read_is_dirty_together_with_its_marks() {
    let mut list = rows(&[
        "Naam|31-11-2026|20-11-2026|13-11-2026",
        "Fatma|x||x",
        "Jan||x|",
    ]);
    let meanings = [Meaning::Name, Meaning::Mark, Meaning::Mark, Meaning::Mark];
    let mut options = Options::new(today());
    options.header = Some(0);
    let said = plan_of(&list, &meanings, Shape::Grid, &options);
    assert_eq!(
        codes(&said),
        [(0, Some(1), "not_a_date"), (1, Some(1), "heading_unread")]
    );
    assert!(mend(&mut list, 0, 1, "6-11-2026"));
    let mended = plan_of(&list, &meanings, Shape::Grid, &options);
    assert_eq!((mended.encounters.len(), mended.dirty.len()), (3, 0));
}

fn plan_of(rows: &[Vec<Value>], meanings: &[Meaning], shape: Shape, options: &Options) -> Plan {
    plan(rows, meanings, shape, options)
}

#[test]
fn a_grid_of_dates_against_people_is_read_too() {
    let plan = planned(&[
        "Datum|Activiteit|Fatma|Jansen, Piet|Mei|Nieuw",
        "20-11-2026|Samen eten|x|2||1",
        "27-11-2026|Taalcafé||x||",
    ]);
    assert_eq!(
        evenings(&plan),
        [
            "2026-11-20 Samen eten [Fatma, Piet Jansen] +0 new 1",
            "2026-11-27 Taalcafé [Piet Jansen] +0 new 0"
        ]
    );
}

#[test]
fn an_address_book_becomes_people() {
    let plan = planned(&[
        "Naam|Telefoon|E-mail|Adres|Geboren|Nationaliteit|Notitie",
        "Vries, Jan de|600001234|JAN@example.org|Kade 12|3-4-45|x|sleutel",
        "mw. Fatma|06-00005678||||x|",
        "Fatma||fatma@example.org|||x|",
        "Fatma|06-00009999||||x|",
        "Mei en Joris|06-00001111||||x|",
        "onbekend|06-00002222||||x|",
        "|06-00003333||||x|",
        "Amina|bellen!|amina|||x|",
    ]);
    let people: Vec<_> = plan
        .people
        .iter()
        .map(|person| (person.name.as_str(), person.telephone.as_deref()))
        .collect();
    assert_eq!(
        people,
        [
            ("Jan de Vries", Some("0600001234")),
            ("Fatma", Some("06-00005678")),
            ("Fatma", Some("06-00009999"))
        ]
    );
    assert_eq!(plan.people[0].card().address.as_deref(), Some("Kade 12"));
    assert_eq!(plan.people[0].born_on, "1945-04-03".parse().ok());
    assert_eq!(
        (
            plan.people[1].email.as_deref(),
            plan.people[1].from_rows.as_slice()
        ),
        (Some("fatma@example.org"), [2, 3].as_slice())
    );
    assert_eq!(
        codes(&plan),
        [
            (5, Some(0), "not_one_person"),
            (6, Some(0), "not_one_person"),
            (7, Some(0), "name_missing"),
            (8, Some(1), "not_a_telephone"),
            (8, Some(2), "not_an_email"),
        ]
    );
    assert_eq!(kinds(&plan), ["column_not_kept", "same_name"]);
    assert!(!format!("{plan:?}").contains("Fatma"));
}

#[test]
fn every_dirty_cell_says_what_is_the_matter() {
    let plan = planned(&[
        "Datum|Begin|Eind|Naam|Aantal",
        "31-02-2026|19:30|22:00|Fatma|1",
        "20-11-2027|half 8|22:00|Jan|twaalf",
        "|19:30|22:00|Mei|1",
        "20-11-2026|22:00|19:30|Joris|1",
        "20-11-2026|19:30|22:00||",
        "20-11-2026|19:30|22:00|06-00001234|1",
        "1-1-1899|19:30|22:00|Amina|9999",
        "20-11-2026|19:30|22:00|Fatma 123456782|1",
    ]);
    assert_eq!(
        codes(&plan),
        [
            (1, Some(0), "not_a_date"),
            (2, Some(0), "in_the_future"),
            (2, Some(1), "not_a_time"),
            (2, Some(4), "not_a_number"),
            (3, Some(0), "date_missing"),
            (4, Some(2), "ends_before_it_starts"),
            (5, Some(3), "name_missing"),
            (6, Some(3), "not_a_name"),
            (7, Some(0), "too_long_ago"),
            (7, Some(4), "too_many_people"),
            (8, Some(3), "not_a_name"),
            (8, Some(3), "citizen_service_number"),
        ]
    );
    assert!(plan.encounters.is_empty());
    let shown: Vec<&str> = plan
        .dirty
        .iter()
        .map(|dirty| dirty.shown.as_str())
        .collect();
    assert_eq!(shown[0], "31-02-2026");
    assert_eq!(shown[11], "Fatma •••••••••");
}

#[test]
fn a_dirty_row_that_was_mended_is_planned() {
    let mut list = rows(&["Datum|Naam", "31-02-2026|Fatma"]);
    assert_eq!(
        codes(&guessed(&list, |_| {}).1),
        [(1, Some(0), "not_a_date")]
    );
    assert!(mend(&mut list, 1, 0, "28-02-2026"));
    assert_eq!(
        evenings(&guessed(&list, |_| {}).1),
        ["2026-02-28 - [Fatma] +0 new 0"]
    );
}

#[test]
fn what_no_column_says_is_said_for_the_list_as_a_whole() {
    let (_, plan) = guessed(&rows(&["Datum|Naam", "3-4|Fatma", "3-4|J."]), |options| {
        options.title = Some("Inloop".to_owned());
        options.place = Some("De Brug".to_owned());
        options.year = Some(2025);
        options.initials = Initials::Count;
        options.left_out.insert(0);
    });
    assert_eq!(evenings(&plan), ["2025-04-03 Inloop [Fatma] +1 new 0"]);
    assert_eq!(plan.encounters[0].draft.place.as_deref(), Some("De Brug"));
    assert_eq!(kinds(&plan), ["order_ambiguous"]);
}

#[test]
fn a_sensitive_column_stays_out_whatever_a_person_chose() {
    let list = rows(&["Datum|Naam|Medicatie", "20-11-2026|Fatma|insuline"]);
    let mut options = Options::new(today());
    options.header = Some(0);
    let meanings = [Meaning::Date, Meaning::Name, Meaning::Note];
    let plan = plan_of(&list, &meanings, Shape::Visits, &options);
    assert_eq!(plan.encounters[0].draft.note, None);
    assert_eq!(plan.notes[0].why, Some(Sensitive::Health));
}

#[test]
fn a_list_that_marks_who_was_there_counts_nobody_else() {
    let plan = planned(&[
        "Datum|Naam|Aanwezig|Telefoon",
        "20-11-2026|Fatma|ja|06-00001234",
        "20-11-2026|Jan|nee|",
        "20-11-2026|Mei||",
    ]);
    assert_eq!(evenings(&plan), ["2026-11-20 - [Fatma] +0 new 0"]);
    assert_eq!(
        skips(&plan),
        [(0, "heading"), (2, "never_there"), (3, "never_there")]
    );
    assert_eq!(plan.people.len(), 1);
}

#[test]
fn a_hall_that_holds_too_many_people_is_refused_with_all_its_rows() {
    let mut list = rows(&["Datum|Naam"]);
    for place in 0..3 {
        list.push(vec![
            Value::text("20-11-2026"),
            Value::Number(f64::from(2_000 + place)),
        ]);
    }
    list.extend(rows(&["21-11-2026|Fatma"]));
    let mut options = Options::new(today());
    options.header = Some(0);
    let plan = plan_of(
        &list,
        &[Meaning::Date, Meaning::Name],
        Shape::Visits,
        &options,
    );
    assert_eq!(
        codes(&plan),
        [
            (1, None, "too_many_people"),
            (2, None, "too_many_people"),
            (3, None, "too_many_people")
        ]
    );
    assert_eq!(plan.encounters.len(), 1);
}

#[test]
fn the_same_evening_twice_in_one_list_is_told() {
    let plan = planned(&[
        "Datum|Titel|Aantal",
        "20-11-2026|Samen eten|12",
        "20-11-2026|samen eten|12",
    ]);
    assert_eq!(plan.encounters.len(), 2);
    assert_eq!(kinds(&plan), ["same_twice"]);
}

#[test]
fn a_name_that_stands_in_one_cell_twice_is_one_of_the_twelve() {
    let plan = planned(&[
        "Datum|Titel|Aantal|Namen",
        "20-11-2026|Samen eten|12|Fatma, Jan, fatma",
    ]);
    assert_eq!(
        evenings(&plan),
        ["2026-11-20 Samen eten [Fatma, Jan] +10 new 0"]
    );
    assert_eq!(kinds(&plan), ["named_twice"]);
}
