//! Rows of encounters: the list by date, who was there, the words they are found by.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use sha2::{Digest, Sha256};

use super::{Reading, nameless};
use crate::documents::{Came, Recorded, tables, unnamed};
use crate::error::Result;
use crate::flat::{Flat, Scalar};
use crate::parcels;
use crate::seating;
use crate::words::{self, Search, Words};

const NOTE_START: usize = 140;

/// What is left of a place in time without these low bits is its day and minute.
pub(crate) const MINUTE_BITS: u32 = 32;

/// And without these, its day.
const DAY_BITS: u32 = 43;

/// Later days, some eight hundred years from now, are as late as this one.
const LAST_DAY: i64 = (1 << 20) - 1;

/// The keys whose words an encounter is found by, besides the note and the names.
const SEARCHED: [&str; 4] = ["title", "place", "series", "changed"];

/// Whether the names of the people in an encounter may be others than when its rows were written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Names {
    /// They are the same.
    AsBefore,
    /// Somebody got a card, or another name.
    Changed,
}

/// One row of the list, but for its place in time.
#[derive(PartialEq)]
struct Row {
    happened_on: String,
    starts_at: Option<String>,
    title: String,
    place: Option<String>,
    activity: Option<String>,
    tone: Option<String>,
    people: i64,
    named: i64,
    series: Option<String>,
    occurrence: Option<String>,
    new_faces: i64,
    seating: Option<String>,
    note_start: String,
    recorded_by: [u8; 16],
    recorded_at: i64,
    binned_at: Option<i64>,
    binned_by: Option<[u8; 16]>,
    words_mark: i64,
}

/// Writes what differs in the rows of one encounter: most edits touch one row, and each page written is paid for at
/// every save.
pub(crate) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    reading: &Reading,
    names: Names,
    search: &mut Search,
) -> Result<()> {
    let content = &reading.content;
    if !nameless::project(tx, id, content, search)? {
        return Ok(());
    }
    let named = people(content, "named");
    let organisers = people(content, "organisers");
    let row = row(content, &reading.recorded, &named, &organisers);
    let standing = if reading.is_new {
        None
    } else {
        standing(tx, id)?
    };
    let wanted = place_in_time(&row.happened_on, row.starts_at.as_deref(), id);
    let moved = standing.as_ref().is_none_or(|(place, _)| *place != wanted);
    if let Some((place, old)) = &standing {
        let words_go = moved || names == Names::Changed || old.words_mark != row.words_mark;
        if words_go {
            search.remove(*place);
        }
        if moved {
            tx.prepare_cached("DELETE FROM encounter_index WHERE place_in_time = ?1")?
                .execute([place])?;
        }
    }
    let place = if moved {
        free_place(tx, wanted)?
    } else {
        wanted
    };
    let old = standing.map(|(_, old)| old).filter(|_| !moved);
    if old.as_ref() != Some(&row) {
        put(tx, place, id, &row)?;
    }
    let people = parts(&named, &organisers);
    if reading.is_new {
        add_people(tx, id, people.iter())?;
    } else {
        put_people(tx, id, &people)?;
    }
    let has_words = old.is_some_and(|old| old.words_mark == row.words_mark);
    if row.binned_at.is_none() && (names == Names::Changed || !has_words) {
        let names = names_of(tx, named.iter().chain(&organisers))?;
        let names = words::of(names.iter().map(String::as_str));
        search.put(place, reading.words.with(&names));
    }
    Ok(())
}

fn row(content: &Flat, recorded: &Recorded, named: &[PersonId], organisers: &[PersonId]) -> Row {
    let own = |key: &str| content.str(key).map(str::to_owned);
    let of = |key: &str| content.int(key).unwrap_or(0);
    // Whatever stands there may have been written by somebody else's program.
    let new_faces = unnamed(content, Came::New);
    let counted = unnamed(content, Came::Counted)
        .saturating_add(new_faces)
        .saturating_add(of("guests"));
    let note = content.texts.get("note").map_or("", String::as_str);
    let named_count = i64::try_from(named.len()).unwrap_or(i64::MAX);
    Row {
        happened_on: own("happened_on").unwrap_or_else(|| "1900-01-01".to_owned()),
        starts_at: own("starts_at"),
        title: own("title").unwrap_or_default(),
        place: own("place"),
        activity: own("activity"),
        tone: own("tone"),
        people: counted.saturating_add(named_count),
        named: named_count,
        series: own("series"),
        occurrence: own("occurrence"),
        new_faces,
        seating: seating::written(&tables(content)),
        note_start: note.chars().take(NOTE_START).collect(),
        recorded_by: *recorded.by.as_bytes(),
        recorded_at: recorded.at.as_millis(),
        binned_at: recorded.bin.map(|bin| bin.at.as_millis()),
        binned_by: recorded.bin.map(|bin| *bin.by.as_bytes()),
        words_mark: match recorded.bin {
            Some(_) => 0,
            None => words_mark(content, named.iter().chain(organisers)),
        },
    }
}

/// What the words of an encounter are made of, in 63 bits: the same mark, the same words, as long as nobody is renamed.
fn words_mark<'a>(content: &Flat, people: impl Iterator<Item = &'a PersonId>) -> i64 {
    let mut hash = Sha256::new();
    for key in SEARCHED {
        hash.update(content.str(key).unwrap_or(""));
        hash.update([0]);
    }
    hash.update(content.texts.get("note").map_or("", String::as_str));
    for person in people {
        hash.update(person.as_bytes());
    }
    let digest: [u8; 32] = hash.finalize().into();
    let [a, b, c, d, e, f, g, h, ..] = digest;
    i64::from_be_bytes([a, b, c, d, e, f, g, h]) & i64::MAX | 1
}

/// Takes the rows of an encounter away, and its words.
pub(super) fn take_away(tx: &Transaction<'_>, id: &DocumentId, search: &mut Search) -> Result<()> {
    let place: Option<i64> = tx
        .prepare_cached("SELECT place_in_time FROM encounter_index WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| row.get(0))
        .optional()?;
    let Some(place) = place else {
        return Ok(());
    };
    search.remove(place);
    for delete in [
        "DELETE FROM encounter_index WHERE document_id = ?1",
        "DELETE FROM encounter_people WHERE document_id = ?1",
        "DELETE FROM nameless WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    Ok(())
}

fn standing(tx: &Transaction<'_>, id: &DocumentId) -> Result<Option<(i64, Row)>> {
    Ok(tx
        .prepare_cached(
            "SELECT place_in_time, happened_on, starts_at, title, place, activity, tone, people, note_start, recorded_by,
                 recorded_at, binned_at, binned_by, words_mark, series, new_faces, seating, occurrence, named
             FROM encounter_index WHERE document_id = ?1",
        )?
        .query_row([id.as_bytes()], |row| {
            let standing = Row {
                happened_on: row.get(1)?,
                starts_at: row.get(2)?,
                title: row.get(3)?,
                place: row.get(4)?,
                activity: row.get(5)?,
                tone: row.get(6)?,
                people: row.get(7)?,
                note_start: row.get(8)?,
                recorded_by: row.get(9)?,
                recorded_at: row.get(10)?,
                binned_at: row.get(11)?,
                binned_by: row.get(12)?,
                words_mark: row.get(13)?,
                series: row.get(14)?,
                new_faces: row.get(15)?,
                seating: row.get(16)?,
                occurrence: row.get(17)?,
                named: row.get(18)?,
            };
            Ok((row.get(0)?, standing))
        })
        .optional()?)
}

fn put(tx: &Transaction<'_>, place: i64, id: &DocumentId, row: &Row) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO encounter_index (place_in_time, document_id, happened_on, starts_at, title, place, activity, tone,
             people, note_start, recorded_by, recorded_at, binned_at, binned_by, words_mark, series, new_faces, seating,
             occurrence, named)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
         ON CONFLICT (place_in_time) DO UPDATE SET happened_on = excluded.happened_on, starts_at = excluded.starts_at,
             title = excluded.title, place = excluded.place, activity = excluded.activity, tone = excluded.tone,
             people = excluded.people, note_start = excluded.note_start, recorded_by = excluded.recorded_by,
             recorded_at = excluded.recorded_at, binned_at = excluded.binned_at, binned_by = excluded.binned_by,
             words_mark = excluded.words_mark, series = excluded.series, new_faces = excluded.new_faces,
             seating = excluded.seating, occurrence = excluded.occurrence, named = excluded.named",
    )?
    .execute(params![
        place,
        id.as_bytes(),
        row.happened_on,
        row.starts_at,
        row.title,
        row.place,
        row.activity,
        row.tone,
        row.people,
        row.note_start,
        row.recorded_by,
        row.recorded_at,
        row.binned_at,
        row.binned_by,
        row.words_mark,
        row.series,
        row.new_faces,
        row.seating,
        row.occurrence,
        row.named,
    ])?;
    Ok(())
}

/// Who was there (0) and who organised (1).
type Parts = BTreeSet<([u8; 16], u8)>;

fn parts(named: &[PersonId], organisers: &[PersonId]) -> Parts {
    let part = |people: &[PersonId], part: u8| -> Parts {
        people
            .iter()
            .map(|person| (*person.as_bytes(), part))
            .collect()
    };
    let mut parts = part(named, 0);
    parts.extend(part(organisers, 1));
    parts
}

fn put_people(tx: &Transaction<'_>, id: &DocumentId, wanted: &Parts) -> Result<()> {
    let mut statement =
        tx.prepare_cached("SELECT person_id, part FROM encounter_people WHERE document_id = ?1")?;
    let standing: Parts = statement
        .query_map([id.as_bytes()], |row| {
            Ok((parcels::bytes(row, 0)?, row.get(1)?))
        })?
        .collect::<Result<_, _>>()?;
    let mut remove = tx.prepare_cached(
        "DELETE FROM encounter_people WHERE document_id = ?1 AND person_id = ?2 AND part = ?3",
    )?;
    for (person, part) in standing.difference(wanted) {
        remove.execute(params![id.as_bytes(), person, part])?;
    }
    add_people(tx, id, wanted.difference(&standing))
}

fn add_people<'a>(
    tx: &Transaction<'_>,
    id: &DocumentId,
    people: impl Iterator<Item = &'a ([u8; 16], u8)>,
) -> Result<()> {
    let mut add = tx.prepare_cached(
        "INSERT INTO encounter_people (document_id, person_id, part) VALUES (?1, ?2, ?3)",
    )?;
    for (person, part) in people {
        add.execute(params![id.as_bytes(), person, part])?;
    }
    Ok(())
}

/// The encounters a person was at or organised.
pub(crate) fn of_person(tx: &Transaction<'_>, person: &DocumentId) -> Result<Vec<DocumentId>> {
    let mut statement = tx.prepare_cached(
        "SELECT DISTINCT document_id FROM encounter_people
         WHERE person_id = ?1 OR person_id IN (SELECT document_id FROM person_index WHERE same_as = ?1)
         ORDER BY document_id",
    )?;
    let rows = statement.query_map([person.as_bytes()], |row| {
        Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Day, minute and 32 bits of the id in one number: the newest come first without sorting, in the list and in search.
fn place_in_time(happened_on: &str, starts_at: Option<&str>, id: &DocumentId) -> i64 {
    let minute = starts_at
        .and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok())
        .map_or(0, |time| {
            i64::from(time.num_seconds_from_midnight() / 60) + 1
        });
    let [a, b, c, d, ..] = *id.as_bytes();
    let tail = i64::from(u32::from_be_bytes([a, b, c, d]));
    first_of_day(happened_on) | (minute << MINUTE_BITS) | tail
}

/// The first place of a day; of what is no day, that of those that have none.
pub(crate) fn first_of_day(day: &str) -> i64 {
    number_of_day(day) << DAY_BITS
}

/// The first place after a day; after the last day that has a number, beyond all.
pub(crate) fn first_after_day(day: &str) -> i64 {
    match number_of_day(day) {
        LAST_DAY => i64::MAX,
        number => (number + 1) << DAY_BITS,
    }
}

fn number_of_day(day: &str) -> i64 {
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d");
    day.map_or(0, |day| i64::from(day.num_days_from_ce()))
        .clamp(0, LAST_DAY)
}

/// The next place that is free in the same minute. Which one of several takes which says only who came first.
fn free_place(tx: &Transaction<'_>, wanted: i64) -> Result<i64> {
    let mut taken = tx.prepare_cached("SELECT 1 FROM encounter_index WHERE place_in_time = ?1")?;
    let (mut place, mut step) = (wanted, 1);
    while taken.exists([place])? {
        if (place + step) >> MINUTE_BITS != wanted >> MINUTE_BITS {
            (place, step) = (wanted, -1);
        }
        place += step;
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

/// The words of the document itself. The names of who was there come beside them.
pub(super) fn own_words(content: &Flat) -> Words {
    let fields = SEARCHED.iter().filter_map(|key| content.str(key));
    words::of(fields.chain(content.texts.get("note").map(String::as_str)))
}

fn names_of<'a>(
    tx: &Transaction<'_>,
    people: impl Iterator<Item = &'a PersonId>,
) -> Result<Vec<String>> {
    // Also what else somebody is called, and the name on the card that counts.
    let mut name = tx.prepare_cached(
        "SELECT name, json_extract(details, '$.alias') FROM person_index
         WHERE document_id = ?1 OR document_id = (SELECT same_as FROM person_index WHERE document_id = ?1)
         ORDER BY document_id",
    )?;
    let mut names = Vec::new();
    for person in people {
        let rows = name.query_map([person.as_bytes()], |row| {
            Ok([row.get::<_, Option<String>>(0)?, row.get(1)?])
        })?;
        for row in rows {
            names.extend(row?.into_iter().flatten());
        }
    }
    Ok(names)
}
