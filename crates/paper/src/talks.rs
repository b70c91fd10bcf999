//! Talks of cases as a calendar file: a day and a time, under one neutral word. There is no place for a name or a street.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::calendar::{CalendarEvent, calendar};
use crate::error::PaperError;
use crate::words::Words;

/// A talk, as far as a calendar may know of it.
#[derive(Debug, Clone)]
pub struct PlannedTalk {
    /// Its id for good.
    pub uid: String,
    /// When it was last said to be so, by the clock of a laptop.
    pub changed_at: DateTime<Utc>,
    /// The day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts_at: Option<NaiveTime>,
    /// It does not happen after all: a calendar that has it strikes it out.
    pub is_cancelled: bool,
}

/// The talks as one calendar file.
pub fn talks(planned: &[PlannedTalk], words: &Words) -> Result<String, PaperError> {
    let title = words.say("paper-letter-talk", &[])?;
    let events: Vec<CalendarEvent> = planned
        .iter()
        .map(|talk| CalendarEvent {
            uid: talk.uid.clone(),
            sequence: u32::from(talk.is_cancelled),
            changed_at: talk.changed_at,
            day: talk.day,
            starts_at: talk.starts_at,
            ends_at: None,
            title: Some(title.clone()),
            place: None,
            is_cancelled: talk.is_cancelled,
        })
        .collect();
    calendar(&events, words)
}
