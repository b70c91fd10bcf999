//! Rows of encounters: the list by date, who was there, the words they are found by.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::fold;

use crate::documents::recorded;
use crate::error::Result;
use crate::flat::{Flat, Scalar};
use crate::parcels;

const NOTE_START: usize = 140;

/// Writes the rows of one encounter anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, content: &Flat) -> Result<()> {
    let recorded = recorded(tx, id, content)?;
    let old = place_of(tx, id)?;
    if let Some(old) = old {
        tx.prepare_cached("DELETE FROM encounter_search WHERE rowid = ?1")?
            .execute([old])?;
        tx.prepare_cached("DELETE FROM encounter_index WHERE place_in_time = ?1")?
            .execute([old])?;
        tx.prepare_cached("DELETE FROM encounter_people WHERE document_id = ?1")?
            .execute([id.as_bytes()])?;
    }
    let happened_on = content.str("happened_on").unwrap_or("1900-01-01");
    let place_in_time = free_place(tx, place_in_time(happened_on, content.str("starts_at"), id))?;
    let named: Vec<PersonId> = people(content, "named");
    let organisers: Vec<PersonId> = people(content, "organisers");
    let of = |key: &str| content.int(key).unwrap_or(0);
    // Whatever stands there may have been written by somebody else's program.
    let counted = of("counted").saturating_add(of("new_faces"));
    let note = content.texts.get("note").map_or("", String::as_str);
    tx.prepare_cached(
        "INSERT INTO encounter_index (place_in_time, document_id, happened_on, starts_at, title, place, activity, tone,
             people, note_start, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        place_in_time,
        id.as_bytes(),
        happened_on,
        content.str("starts_at"),
        content.str("title").unwrap_or(""),
        content.str("place"),
        content.str("activity"),
        content.str("tone"),
        counted.saturating_add(i64::try_from(named.len()).unwrap_or(i64::MAX)),
        note.chars().take(NOTE_START).collect::<String>(),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut people = tx.prepare_cached(
        "INSERT OR IGNORE INTO encounter_people (document_id, person_id, part) VALUES (?1, ?2, ?3)",
    )?;
    for person in &named {
        people.execute(params![id.as_bytes(), person.as_bytes(), 0])?;
    }
    for person in &organisers {
        people.execute(params![id.as_bytes(), person.as_bytes(), 1])?;
    }
    if recorded.bin.is_none() {
        let words = words(tx, content, named.iter().chain(&organisers))?;
        tx.prepare_cached("INSERT INTO encounter_search (rowid, words) VALUES (?1, ?2)")?
            .execute(params![place_in_time, words])?;
    }
    Ok(())
}

/// The encounters a person was at or organised.
pub(crate) fn of_person(tx: &Transaction<'_>, person: &DocumentId) -> Result<Vec<DocumentId>> {
    let mut statement = tx.prepare_cached("SELECT DISTINCT document_id FROM encounter_people WHERE person_id = ?1 ORDER BY document_id")?;
    let rows = statement.query_map([person.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn place_of(tx: &Transaction<'_>, id: &DocumentId) -> Result<Option<i64>> {
    Ok(tx
        .prepare_cached("SELECT place_in_time FROM encounter_index WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?)
}

/// Day, minute and 32 bits of the id in one number: the newest come first without sorting, in the list and in search.
fn place_in_time(happened_on: &str, starts_at: Option<&str>, id: &DocumentId) -> i64 {
    let day = NaiveDate::parse_from_str(happened_on, "%Y-%m-%d")
        .map_or(0, |date| i64::from(date.num_days_from_ce()));
    let minute = starts_at
        .and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok())
        .map_or(0, |time| {
            i64::from(time.num_seconds_from_midnight() / 60) + 1
        });
    let [a, b, c, d, ..] = *id.as_bytes();
    let tail = i64::from(u32::from_be_bytes([a, b, c, d]));
    (day.clamp(0, (1 << 20) - 1) << 43) | (minute << 32) | tail
}

fn free_place(tx: &Transaction<'_>, mut place: i64) -> Result<i64> {
    let mut taken = tx.prepare_cached("SELECT 1 FROM encounter_index WHERE place_in_time = ?1")?;
    while taken.exists([place])? {
        place += 1;
    }
    Ok(place)
}

/// The people under a map of the document.
pub(crate) fn people(content: &Flat, map: &str) -> Vec<PersonId> {
    let mut people: Vec<(i64, PersonId)> = content
        .within(map)
        .filter(|(_, value)| !matches!(value, Scalar::Null))
        .filter_map(|(key, value)| Some((value.as_int().unwrap_or(0), key.parse().ok()?)))
        .collect();
    people.sort();
    people.into_iter().map(|(_, person)| person).collect()
}

fn words<'a>(
    tx: &Transaction<'_>,
    content: &Flat,
    people: impl Iterator<Item = &'a PersonId>,
) -> Result<String> {
    let mut words = String::new();
    let mut add = |text: &str| {
        words.push_str(&fold(text));
        words.push(' ');
    };
    for key in ["title", "place", "series", "changed"] {
        add(content.str(key).unwrap_or(""));
    }
    add(content.texts.get("note").map_or("", String::as_str));
    let mut name = tx.prepare_cached("SELECT folded FROM person_index WHERE document_id = ?1")?;
    for person in people {
        if let Some(folded) = name
            .query_row([person.as_bytes()], |row| row.get::<_, String>(0))
            .optional()?
        {
            add(&folded);
        }
    }
    Ok(words)
}
