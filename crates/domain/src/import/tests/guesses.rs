//! What lists are taken for.

use super::*;

#[track_caller]
fn check(lines: &[&str], shape: Shape, meanings: &str) {
    let (guess, _) = guessed(&rows(lines), |_| {});
    let found: Vec<&str> = guess
        .columns
        .iter()
        .map(|column| column.meaning.code())
        .collect();
    assert_eq!(
        (guess.shape, found.join(" ").as_str()),
        (shape, meanings),
        "{lines:?}"
    );
}

#[test]
fn a_list_of_visits_is_known_by_its_headings() {
    check(
        &[
            "Datum|Activiteit|Plek|Naam|Nieuw?",
            "20-11-2026|Samen eten|Zaal 1|Fatma|ja",
            "20-11-2026|Samen eten|Zaal 1|Jan|nee",
        ],
        Shape::Visits,
        "date activity place name new_faces",
    );
    check(
        &[
            "Date|What|First name|Last name",
            "2026-11-20|Dinner|Fatma|El-Amrani",
        ],
        Shape::Visits,
        "date activity first_name last_name",
    );
}

#[test]
fn a_list_of_evenings_is_known_whatever_stands_under_visitors() {
    check(
        &[
            "Dag|van|tot|Titel|Zaal|Bezoekers|Nieuwe gezichten|Gastvrouw|Sfeer|Opmerkingen",
            "20-11-2026|19:30|22:00|Samen eten|1|12|2|Amina|goed|",
        ],
        Shape::Evenings,
        "date starts_at ends_at title place count new_faces organisers tone note",
    );
    check(
        &[
            "Datum|Wat|Bezoekers",
            "20-11-2026|Samen eten|Fatma, Jan en Mei",
            "21-11-2026|Taalcafé|Jan, Mei",
        ],
        Shape::Evenings,
        "date activity names",
    );
}

#[test]
fn a_grid_is_known_either_way_round() {
    check(
        &[
            "Naam|Tel|20-11|27-11|Totaal",
            "Fatma|06-00001234|x||1",
            "Jan||x|x|2",
        ],
        Shape::Grid,
        "name telephone mark mark skip",
    );
    check(
        &["|20-11|27-11", "Fatma|x|", "Jan|x|x"],
        Shape::Grid,
        "name mark mark",
    );
    check(
        &[
            "Datum|Activiteit|Fatma|Jan|Mei",
            "20-11-2026|Samen eten|x|x|",
            "27-11-2026|Taalcafé||x|",
        ],
        Shape::GridByDate,
        "date activity mark mark mark",
    );
}

#[test]
fn an_address_book_is_known_and_what_may_not_be_kept_is_said() {
    let lines = [
        "Voornaam|Tussenvoegsel|Achternaam|Telefoon|E-mail|Straat|Huisnr|Postcode|Woonplaats|Taal|Geboortedatum|Geloof|BSN",
        "Fatma|van den|Berg|06-00001234|fatma@example.org|Kade|12|1234 AB|Negenstreek|Turks|3-4-1960|-|123456782",
    ];
    check(
        &lines,
        Shape::People,
        "first_name infix last_name telephone email street house_number postcode town language birth_date not_kept not_kept",
    );
    let (guess, plan) = guessed(&rows(&lines), |_| {});
    let why: Vec<_> = guess
        .columns
        .iter()
        .filter_map(|column| column.not_kept)
        .collect();
    assert_eq!(why, [Sensitive::Religion, Sensitive::CitizenServiceNumber]);
    let said: Vec<_> = plan.notes.iter().filter_map(|note| note.why).collect();
    assert_eq!(said, why);
    assert_eq!(plan.people.len(), 1);
}

#[test]
fn a_list_without_headings_is_known_by_its_cells() {
    check(
        &[
            "20-11-2026|Fatma|Samen eten",
            "20-11-2026|Jan|Samen eten",
            "27-11-2026|Mei|Taalcafé",
        ],
        Shape::Visits,
        "date name title",
    );
    check(
        &[
            "Fatma de Vries|06-00001234|fatma@example.org",
            "Jan Jansen|06-00005678|jan@example.org",
        ],
        Shape::People,
        "name telephone email",
    );
    check(
        &["20-11-2026|19:30|22:00|12", "27-11-2026|19:30|22:00|14"],
        Shape::Evenings,
        "date starts_at ends_at count",
    );
    let (guess, _) = guessed(&[], |_| {});
    assert_eq!(guess.columns, []);
}

#[test]
fn a_column_of_citizen_service_numbers_is_known_without_its_heading() {
    let (guess, plan) = guessed(
        &rows(&["Naam|Code", "Fatma|123456782", "Jan|111222333"]),
        |_| {},
    );
    assert_eq!(
        guess.columns[1].not_kept,
        Some(Sensitive::CitizenServiceNumber)
    );
    assert!(plan.dirty.is_empty());
}

#[test]
fn marks_under_a_heading_that_is_not_known_do_not_decide_who_came() {
    check(
        &["Datum|Naam|Koffie", "20-11-2026|Fatma|x", "20-11-2026|Jan|"],
        Shape::Visits,
        "date name skip",
    );
}

#[test]
fn the_days_tell_their_order_and_their_year() {
    let (guess, _) = guessed(
        &rows(&[
            "Datum|Naam",
            "3-4-2025|Jan",
            "13-4-2025|Jan",
            "20 april|Jan",
        ]),
        |_| {},
    );
    assert_eq!(
        (guess.order, guess.year),
        (Some(DayOrder::DayFirst), Some(2025))
    );
    let (guess, _) = guessed(&rows(&["Datum|Naam", "3-4|Jan"]), |_| {});
    assert_eq!((guess.order, guess.year), (None, None));
}

#[test]
fn a_name_above_activities_is_the_name_of_the_evening() {
    check(
        &[
            "Datum|Naam|Aantal",
            "20-11-2026|Samen eten|12",
            "27-11-2026|Taalcafé|8",
        ],
        Shape::Evenings,
        "date title count",
    );
}
