//! Guessing what a list is, by its headings and by what stands in the cells.

use std::collections::{BTreeMap, BTreeSet};

use super::column::{Column, Confidence, Guess};
use super::dates::{looks_like_a_day, order_told_by, year_told_by};
use super::meaning::{Meaning, Sensitive, Shape};
use super::profile::Profile;
use super::value::Value;
use super::words::{meaning_of_cell, sensitive_cell};

/// So many columns under dates or people make a grid.
const FEWEST_MARKS: usize = 2;
/// With so many telephone numbers, streets and the like a list is an address book.
const CONTACTS_OF_A_BOOK: usize = 2;

/// What a list is taken for. `header` is the row of the headings, empty when there is none; `rows`
/// are those below it.
pub fn guess(header: &[Value], rows: &[Vec<Value>]) -> Guess {
    let width = rows
        .iter()
        .map(Vec::len)
        .max()
        .unwrap_or(0)
        .max(header.len());
    let profiles: Vec<Profile> = (0..width).map(|column| Profile::of(rows, column)).collect();
    let heading = |column: usize| header.get(column).unwrap_or(&Value::Empty);
    let mut columns: Vec<Column> = profiles
        .iter()
        .enumerate()
        .map(|(column, profile)| column_of(heading(column), profile))
        .collect();
    let grid = mark_columns(header, &columns, &profiles);
    if let Some((_, marked)) = &grid {
        for (column, guessed) in columns.iter_mut().enumerate() {
            if marked.contains(&column) {
                *guessed = of(Meaning::Mark, Confidence::Sure);
            }
        }
    }
    keep_one_each(&mut columns);
    let shape = match grid {
        Some((shape, _)) => shape,
        None => shape_of(&mut columns),
    };
    if matches!(shape, Shape::Grid | Shape::People) {
        ensure_a_name(&mut columns, &profiles);
    }
    let (order, year) = calendar_of(header, rows, &columns);
    Guess {
        shape,
        columns,
        order,
        year,
    }
}

fn of(meaning: Meaning, confidence: Confidence) -> Column {
    Column {
        meaning,
        confidence,
        not_kept: None,
    }
}

fn not_kept(why: Sensitive, confidence: Confidence) -> Column {
    Column {
        meaning: Meaning::NotKept,
        confidence,
        not_kept: Some(why),
    }
}

fn column_of(heading: &Value, profile: &Profile) -> Column {
    if let Some(why) = sensitive_cell(heading) {
        return not_kept(why, Confidence::Sure);
    }
    let told = told_by_cells(profile);
    let Some(said) = meaning_of_cell(heading) else {
        return told_alone(told, heading.is_empty());
    };
    if told == Some(Meaning::NotKept) && said != Meaning::Telephone {
        return not_kept(Sensitive::CitizenServiceNumber, Confidence::Likely);
    }
    let meaning = weighed(said, told, profile);
    of(meaning, agreement(said, meaning, told, profile))
}

/// What the cells alone tell.
fn told_by_cells(profile: &Profile) -> Option<Meaning> {
    let found = [
        (profile.emails, Meaning::Email),
        (profile.citizen_numbers, Meaning::NotKept),
        (profile.telephones, Meaning::Telephone),
        (profile.postcodes, Meaning::Postcode),
        (profile.days, Meaning::Date),
        (profile.times, Meaning::StartsAt),
        (profile.ticks, Meaning::Mark),
        (profile.counts, Meaning::Count),
        (profile.places, Meaning::Place),
        (profile.activities, Meaning::Title),
        (profile.long, Meaning::Note),
        (profile.lists, Meaning::Names),
        (profile.names, Meaning::Name),
    ];
    found
        .into_iter()
        .find(|(count, _)| profile.mostly(*count))
        .map(|(_, meaning)| meaning)
        .or_else(|| (profile.filled > 0 && profile.repeats()).then_some(Meaning::Title))
}

/// A column whose heading tells nothing. Under a heading that is not known ("Koffie", "Lid sinds")
/// marks, numbers and words may mean anything.
fn told_alone(told: Option<Meaning>, has_no_heading: bool) -> Column {
    let Some(meaning) = told else {
        return of(Meaning::Skip, Confidence::Unsure);
    };
    let has_a_form = matches!(
        meaning,
        Meaning::Email | Meaning::Telephone | Meaning::Postcode | Meaning::Date | Meaning::StartsAt
    );
    if meaning == Meaning::NotKept {
        not_kept(Sensitive::CitizenServiceNumber, Confidence::Likely)
    } else if has_a_form {
        of(meaning, Confidence::Likely)
    } else if meaning == Meaning::Name || (has_no_heading && meaning != Meaning::Mark) {
        of(meaning, Confidence::Unsure)
    } else {
        of(Meaning::Skip, Confidence::Unsure)
    }
}

/// One heading ("Bezoekers") stands above numbers in one centre and above names in another: there
/// the cells decide.
fn weighed(said: Meaning, told: Option<Meaning>, profile: &Profile) -> Meaning {
    let is_of_people = matches!(
        said,
        Meaning::Name | Meaning::Names | Meaning::Mark | Meaning::Count | Meaning::Further
    );
    let is_day_of_the_week = said == Meaning::Date && profile.mostly(profile.weekdays);
    match told {
        Some(Meaning::Count) if matches!(said, Meaning::Name | Meaning::Names | Meaning::Mark) => {
            Meaning::Count
        }
        // A single "1" is a mark and a number.
        Some(Meaning::Mark) if said == Meaning::Names => Meaning::Mark,
        Some(Meaning::Names) if is_of_people && said != Meaning::Name => Meaning::Names,
        Some(Meaning::Name)
            if matches!(said, Meaning::Mark | Meaning::Count | Meaning::Further) =>
        {
            Meaning::Names
        }
        // "Naam" above "Samen eten" is the name of the evening.
        Some(Meaning::Title) if said == Meaning::Name && profile.mostly(profile.activities) => {
            Meaning::Title
        }
        Some(_) | None if is_day_of_the_week => Meaning::Skip,
        Some(_) | None => said,
    }
}

fn agreement(
    said: Meaning,
    meaning: Meaning,
    told: Option<Meaning>,
    profile: &Profile,
) -> Confidence {
    if said != meaning {
        return Confidence::Likely;
    }
    let fitting = match meaning {
        Meaning::Date | Meaning::BirthDate => profile.days,
        Meaning::Email => profile.emails,
        Meaning::Telephone => profile.telephones,
        Meaning::Postcode => profile.postcodes,
        Meaning::Count | Meaning::Further => profile.counts,
        Meaning::StartsAt
        | Meaning::EndsAt
        | Meaning::Skip
        | Meaning::NotKept
        | Meaning::Title
        | Meaning::Activity
        | Meaning::Place
        | Meaning::Series
        | Meaning::Name
        | Meaning::FirstName
        | Meaning::Infix
        | Meaning::LastName
        | Meaning::Names
        | Meaning::NewFaces
        | Meaning::Organisers
        | Meaning::Tone
        | Meaning::Changed
        | Meaning::Note
        | Meaning::Mark
        | Meaning::Street
        | Meaning::HouseNumber
        | Meaning::Town
        | Meaning::Language
        | Meaning::Alias
        | Meaning::Household
        | Meaning::Interpreter => {
            let is_name_of_other = meaning.is_name() && told.is_some_and(Meaning::is_contact);
            return if is_name_of_other {
                Confidence::Unsure
            } else {
                Confidence::Sure
            };
        }
    };
    match fitting {
        fitting if profile.mostly(fitting) => Confidence::Sure,
        0 if profile.filled > 0 => Confidence::Unsure,
        _ => Confidence::Likely,
    }
}

/// The columns of marks: under dates, or under people beside a column of dates.
fn mark_columns(
    header: &[Value],
    columns: &[Column],
    profiles: &[Profile],
) -> Option<(Shape, BTreeSet<usize>)> {
    let under_days: BTreeSet<usize> = header
        .iter()
        .enumerate()
        .filter(|(_, heading)| looks_like_a_day(heading))
        .map(|(column, _)| column)
        .collect();
    if under_days.len() >= FEWEST_MARKS {
        return Some((Shape::Grid, under_days));
    }
    columns
        .iter()
        .find(|column| column.meaning == Meaning::Date)?;
    let under_people: BTreeSet<usize> = header
        .iter()
        .zip(profiles)
        .enumerate()
        .filter(|(_, (heading, profile))| {
            let is_unknown = heading.as_text().is_some()
                && meaning_of_cell(heading).is_none()
                && sensitive_cell(heading).is_none();
            is_unknown
                && !heading.is_empty()
                && (profile.filled == 0 || profile.mostly(profile.marks))
        })
        .map(|(column, _)| column)
        .collect();
    let are_marked = under_people.iter().any(|column| {
        profiles
            .get(*column)
            .is_some_and(|profile| profile.mostly(profile.ticks))
    });
    (under_people.len() >= FEWEST_MARKS && are_marked).then_some((Shape::GridByDate, under_people))
}

/// Two columns cannot both be the day: the surer one is, or the first. Nor does a column of what
/// looks like names hold visitors when another says so.
fn keep_one_each(columns: &mut [Column]) {
    let mut best: BTreeMap<Meaning, (Confidence, usize)> = BTreeMap::new();
    for (index, column) in columns.iter().enumerate() {
        let found = (column.confidence, index);
        let kept = best.entry(column.meaning).or_insert(found);
        *kept = found.min(*kept);
    }
    let has_parts = best.contains_key(&Meaning::FirstName) || best.contains_key(&Meaning::LastName);
    for (index, column) in columns.iter_mut().enumerate() {
        let is_loose_name =
            column.meaning == Meaning::Name && column.confidence == Confidence::Unsure;
        let is_best = best
            .get(&column.meaning)
            .is_some_and(|(_, kept)| *kept == index);
        if is_best && !(is_loose_name && has_parts) || column.meaning.may_repeat() && !is_loose_name
        {
            continue;
        }
        let other = if column.meaning == Meaning::StartsAt && !best.contains_key(&Meaning::EndsAt) {
            Meaning::EndsAt
        } else if column.meaning == Meaning::Title && !best.contains_key(&Meaning::Place) {
            Meaning::Place
        } else {
            Meaning::Skip
        };
        best.insert(other, (Confidence::Unsure, index));
        *column = of(other, Confidence::Unsure);
    }
}

fn shape_of(columns: &mut [Column]) -> Shape {
    let has = |columns: &[Column], meaning: Meaning| {
        columns.iter().any(|column| column.meaning == meaning)
    };
    let contacts = columns
        .iter()
        .filter(|column| column.meaning.is_contact())
        .count();
    let has_named_day = columns
        .iter()
        .any(|column| column.meaning == Meaning::Date && column.confidence == Confidence::Sure);
    if !has(columns, Meaning::Date) || (contacts >= CONTACTS_OF_A_BOOK && !has_named_day) {
        return Shape::People;
    }
    // "Plaats" and "Adres" beside a day say where it was, unless whole addresses are kept.
    let has_address = has(columns, Meaning::Postcode) || has(columns, Meaning::HouseNumber);
    if !has_address && !has(columns, Meaning::Place) {
        let place = columns
            .iter_mut()
            .find(|column| matches!(column.meaning, Meaning::Street | Meaning::Town));
        if let Some(place) = place {
            *place = of(Meaning::Place, Confidence::Unsure);
        }
    }
    let has_one_name = columns.iter().any(|column| column.meaning.is_name());
    if has_one_name && !has(columns, Meaning::Names) {
        Shape::Visits
    } else {
        Shape::Evenings
    }
}

/// A list of people without a known name column: the first column of words is it.
fn ensure_a_name(columns: &mut [Column], profiles: &[Profile]) {
    if columns.iter().any(|column| column.meaning.is_name()) {
        return;
    }
    let words = columns.iter_mut().zip(profiles).find(|(column, profile)| {
        let is_loose = matches!(
            column.meaning,
            Meaning::Skip | Meaning::Title | Meaning::Names | Meaning::Place
        );
        is_loose && profile.filled > 0 && !profile.mostly(profile.counts)
    });
    if let Some((column, _)) = words {
        *column = of(Meaning::Name, Confidence::Unsure);
    }
}

fn calendar_of(
    header: &[Value],
    rows: &[Vec<Value>],
    columns: &[Column],
) -> (Option<super::DayOrder>, Option<i32>) {
    let mut days: Vec<&Value> = header
        .iter()
        .filter(|heading| looks_like_a_day(heading))
        .collect();
    if let Some(dates) = columns
        .iter()
        .position(|column| column.meaning == Meaning::Date)
    {
        days.extend(rows.iter().filter_map(|cells| cells.get(dates)));
    }
    let mut years: BTreeMap<i32, usize> = BTreeMap::new();
    for year in days.iter().filter_map(|day| year_told_by(day)) {
        *years.entry(year).or_default() += 1;
    }
    let year = years
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(year, _)| year);
    (order_told_by(days.into_iter()), year)
}
