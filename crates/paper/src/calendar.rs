//! Encounters as a calendar file (RFC 5545), for the telephone or the computer of whoever wants it.
//!
//! The same encounters give the same bytes on every laptop, in whatever order they come. A calendar
//! knows an event again by its id, so a second file changes what the first one brought. The crate
//! `icalendar` writes last lines of 76 octets and lets a bare carriage return through, so the few
//! rules about lines are kept here.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike, Utc};

use crate::error::PaperError;
use crate::words::Words;

/// The most octets on one line, without its end (RFC 5545, section 3.1).
const LONGEST_LINE: usize = 75;

/// What stands above the events: who wrote the file, and the Dutch clock with its summer time.
/// The rule is the European one of 1996; older summers are told by the same rule.
const OPENING: &[&str] = &[
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Samenboek//Samenboek//NL",
    "CALSCALE:GREGORIAN",
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "X-LIC-LOCATION:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "TZNAME:CEST",
    "DTSTART:19700329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "TZNAME:CET",
    "DTSTART:19701025T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// An encounter, as it was decided what a calendar may know of it.
#[derive(Debug, Clone)]
pub struct CalendarEvent {
    /// Its id for good, such as the document id and `@samenboek`.
    pub uid: String,
    /// How often it was changed: a calendar keeps the highest.
    pub sequence: u32,
    /// When it was last changed, by the clock of a laptop.
    pub changed_at: DateTime<Utc>,
    /// The day, with a year of four digits.
    pub day: NaiveDate,
    /// When it begins, on a Dutch clock; without it the event takes the whole day.
    pub starts_at: Option<NaiveTime>,
    /// When it ends; after midnight when that is earlier than it begins.
    pub ends_at: Option<NaiveTime>,
    /// What it is called; a neutral word when there is none, or when it must not be told.
    pub title: Option<String>,
    /// Where; none when that must not be told.
    pub place: Option<String>,
    /// It was thrown away: a calendar that has it strikes it out.
    pub is_cancelled: bool,
}

/// The events as one calendar file, sorted by day, time and id.
pub fn calendar(events: &[CalendarEvent], words: &Words) -> Result<String, PaperError> {
    let neutral = words.say("paper-calendar-neutral", &[])?;
    let mut sorted: Vec<&CalendarEvent> = events.iter().collect();
    sorted.sort_by_key(|event| (event.day, event.starts_at, &event.uid, event.sequence));
    let mut file = String::new();
    for line in OPENING {
        add_line(&mut file, line);
    }
    for event in sorted {
        for line in lines_of(event, &neutral) {
            add_line(&mut file, &line);
        }
    }
    add_line(&mut file, "END:VCALENDAR");
    Ok(file)
}

fn lines_of(event: &CalendarEvent, neutral: &str) -> Vec<String> {
    let changed = event.changed_at.naive_utc();
    let title = spoken(event.title.as_deref()).unwrap_or(neutral);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}", escaped(&event.uid)),
        format!("SEQUENCE:{}", event.sequence),
        format!("DTSTAMP:{}Z", moment(changed.date(), changed.time())),
    ];
    lines.extend(when(event));
    lines.push(format!("SUMMARY:{}", escaped(title)));
    if let Some(place) = spoken(event.place.as_deref()) {
        lines.push(format!("LOCATION:{}", escaped(place)));
    }
    lines.push(format!(
        "STATUS:{}",
        if event.is_cancelled {
            "CANCELLED"
        } else {
            "CONFIRMED"
        }
    ));
    lines.push("END:VEVENT".to_owned());
    lines
}

/// A start and an end. Without an end, or with an end at the start, there is no line for it: an end
/// must be later (section 3.8.2.2). The end of a whole day is the next day.
fn when(event: &CalendarEvent) -> Vec<String> {
    let tomorrow = event.day.succ_opt().unwrap_or(event.day);
    let Some(start) = event.starts_at else {
        return vec![
            format!("DTSTART;VALUE=DATE:{}", date(event.day)),
            format!("DTEND;VALUE=DATE:{}", date(tomorrow)),
        ];
    };
    let local = |name, day, time| format!("{name};TZID=Europe/Amsterdam:{}", moment(day, time));
    let mut lines = vec![local("DTSTART", event.day, start)];
    if let Some(end) = event.ends_at.filter(|end| *end != start) {
        let last_day = if end < start { tomorrow } else { event.day };
        lines.push(local("DTEND", last_day, end));
    }
    lines
}

fn date(day: NaiveDate) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn moment(day: NaiveDate, time: NaiveTime) -> String {
    let (hour, minute, second) = (time.hour(), time.minute(), time.second());
    format!("{}T{hour:02}{minute:02}{second:02}", date(day))
}

/// A text in which there is something to read.
fn spoken(text: Option<&str>) -> Option<&str> {
    let is_read = |character: char| !character.is_whitespace() && !character.is_control();
    text.filter(|text| text.contains(is_read))
}

/// A text as a value (section 3.3.11). Each kind of line break is the same one; other control
/// signs have no place in a calendar and are left out.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' => value.push_str("\\\\"),
            ';' => value.push_str("\\;"),
            ',' => value.push_str("\\,"),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push('\t'),
            other if other.is_control() => {}
            other => value.push(other),
        }
    }
    value
}

/// Adds a line, folded between two characters where it is too long: the next line goes on after a
/// space.
fn add_line(file: &mut String, line: &str) {
    let mut octets = 0;
    for character in line.chars() {
        if octets + character.len_utf8() > LONGEST_LINE {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(character);
        octets += character.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests;
