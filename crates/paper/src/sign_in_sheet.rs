//! The sign-in sheet on the table at the door: who came to one encounter, typed over the next day.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use serde::Serialize;

use crate::error::PaperError;
use crate::press::Press;
use crate::words::Words;

const TEMPLATE: &str = include_str!("sheets/sign-in.typ");

/// More empty lines than this is a slip of the keyboard.
const MOST_EMPTY_LINES: u32 = 1_000;
/// More tables than this too.
const MOST_TABLES: u32 = 200;

/// A sign-in sheet, as it was decided what may stand on it.
#[derive(Debug, Clone)]
pub struct SignInSheet {
    /// What the encounter is called; empty when nobody gave it a name.
    pub title: String,
    /// The day it is on.
    pub day: NaiveDate,
    /// When it begins.
    pub starts_at: Option<NaiveTime>,
    /// When it ends; told only beside when it begins.
    pub ends_at: Option<NaiveTime>,
    /// Where.
    pub place: Option<String>,
    /// The centre that stands behind it.
    pub centre: String,
    /// Who usually comes, in the order to print; each gets a box to tick.
    pub names: Vec<String>,
    /// How many lines to write a name on; at most 1,000 are printed.
    pub empty_lines: u32,
    /// The groups to count at each table, in their own words; without any, nothing is counted.
    pub groups: Vec<String>,
    /// How many tables to count at; at most 200 are printed.
    pub tables: u32,
    /// The day it was made.
    pub made_on: NaiveDate,
}

/// The sheet as PDF, A4.
pub fn sign_in_sheet(sheet: &SignInSheet, words: &Words) -> Result<Vec<u8>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.pdf()
}

/// The same sheet as pictures for the window, one a page.
pub fn sign_in_sheet_svg(sheet: &SignInSheet, words: &Words) -> Result<Vec<String>, PaperError> {
    Press::new(TEMPLATE, &Values::of(sheet, words)?)?.svg_pages()
}

/// What the template reads.
#[derive(Serialize)]
struct Values<'a> {
    words_language: &'a str,
    title: &'a str,
    centre: &'a str,
    day: String,
    time: Option<String>,
    place: Option<&'a str>,
    how: Vec<String>,
    privacy: String,
    made: String,
    here: String,
    name: String,
    new: String,
    names: Vec<&'a str>,
    empty_lines: u32,
    count: Option<CountValues<'a>>,
}

/// The small table for counting people: a row for each table, a column for each group.
#[derive(Serialize)]
struct CountValues<'a> {
    title: String,
    groups: &'a [String],
    tables: Vec<String>,
}

impl<'a> Values<'a> {
    fn of(sheet: &'a SignInSheet, words: &'a Words) -> Result<Self, PaperError> {
        let names: Vec<&str> = sheet.names.iter().map(|name| name.trim()).collect();
        let names: Vec<&str> = names.into_iter().filter(|name| !name.is_empty()).collect();
        Ok(Self {
            words_language: words.marked(),
            title: &sheet.title,
            centre: &sheet.centre,
            day: day(sheet.day, words)?,
            time: time(sheet, words)?,
            place: sheet.place.as_deref(),
            how: how(&names, words)?,
            privacy: words.say("paper-sign-in-privacy", &[])?,
            made: words.say("paper-sheet-made", &[("date", &words.date(sheet.made_on)?)])?,
            here: words.say("paper-sign-in-here", &[])?,
            name: words.say("paper-sign-in-name", &[])?,
            new: words.say("paper-sign-in-new", &[])?,
            names,
            empty_lines: sheet.empty_lines.min(MOST_EMPTY_LINES),
            count: CountValues::of(sheet, words)?,
        })
    }
}

impl<'a> CountValues<'a> {
    fn of(sheet: &'a SignInSheet, words: &Words) -> Result<Option<Self>, PaperError> {
        if sheet.groups.is_empty() || sheet.tables == 0 {
            return Ok(None);
        }
        let tables = (1..=sheet.tables.min(MOST_TABLES))
            .map(|number| words.say("paper-sign-in-table", &[("number", &number.to_string())]))
            .collect::<Result<_, _>>()?;
        Ok(Some(Self {
            title: words.say("paper-sign-in-count", &[])?,
            groups: &sheet.groups,
            tables,
        }))
    }
}

/// The day with its weekday, beginning with a capital as a line does.
fn day(day: NaiveDate, words: &Words) -> Result<String, PaperError> {
    let number = day.weekday().number_from_monday();
    let weekday = words.say(&format!("paper-weekday-{number}"), &[])?;
    let date = words.date(day)?;
    let written = words.say(
        "paper-sign-in-day",
        &[("weekday", &weekday), ("date", &date)],
    )?;
    Ok(capitalised(&plain(&written)))
}

/// From when until when, as far as it is known.
fn time(sheet: &SignInSheet, words: &Words) -> Result<Option<String>, PaperError> {
    let Some(start) = sheet.starts_at else {
        return Ok(None);
    };
    let start = clock(start, words)?;
    let written = match sheet.ends_at {
        Some(end) => words.say(
            "paper-sign-in-between",
            &[("start", &start), ("end", &clock(end, words)?)],
        )?,
        None => words.say("paper-sign-in-starts", &[("start", &start)])?,
    };
    Ok(Some(plain(&written).replace(' ', "\u{a0}")))
}

fn clock(time: NaiveTime, words: &Words) -> Result<String, PaperError> {
    let (hour, minute) = (time.hour().to_string(), format!("{:02}", time.minute()));
    words.say("paper-clock", &[("hour", &hour), ("minute", &minute)])
}

/// What a visitor does with the sheet. Where nobody is expected, nobody looks for a name.
fn how(names: &[&str], words: &Words) -> Result<Vec<String>, PaperError> {
    let sentences: &[&str] = if names.is_empty() {
        &["paper-sign-in-first-name", "paper-sign-in-first-time"]
    } else {
        &[
            "paper-sign-in-expected",
            "paper-sign-in-write",
            "paper-sign-in-first-time",
        ]
    };
    sentences.iter().map(|id| words.say(id, &[])).collect()
}

/// Days and times are ours, and need no isolation.
fn plain(written: &str) -> String {
    written.replace(['\u{2068}', '\u{2069}'], "")
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(characters).collect()
    })
}
