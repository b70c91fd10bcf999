//! Series as lists read them, and which of their times were written down.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::params;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::series::{Exception, OccurrenceId, Rhythm, Series};

use crate::Memory;
use crate::deeds::{join, keep_order, keep_unknown};
use crate::documents::{
    self, SeriesRecord, covered, series_exception, series_flat, series_record, start,
};
use crate::error::Result;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::writer::Writer;

/// A row of the list of series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesRow {
    /// The document.
    pub id: DocumentId,
    /// What it is called.
    pub title: String,
    /// Where.
    pub place: Option<String>,
    /// The activity's code.
    pub activity: Option<String>,
    /// HH:MM.
    pub starts_at: Option<String>,
    /// HH:MM.
    pub ends_at: Option<String>,
    /// How often; none when this version does not know that rhythm.
    pub rhythm: Option<Rhythm>,
    /// The first day; none when it cannot be read.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// What is other than the rhythm says.
    pub exceptions: BTreeMap<NaiveDate, Exception>,
    /// How many fields stand twice.
    pub versions: i64,
}

/// An encounter that was one time of a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeHeld {
    /// Which time.
    pub occurrence: OccurrenceId,
    /// The encounter.
    pub encounter: DocumentId,
    /// The day it was held.
    pub happened_on: String,
}

impl Memory {
    /// Series by title. What lies in the bin is left out.
    pub fn list_series(&self) -> Result<Vec<SeriesRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, title, place, activity, starts_at, ends_at, rhythm, first_day, last_day, exceptions,
                    (SELECT count(*) FROM versions v WHERE v.document_id = s.document_id)
             FROM series_index s WHERE binned_at IS NULL ORDER BY title COLLATE NOCASE, document_id",
        )?;
        let rows = statement.query_map([], |row| {
            let day = |column| -> rusqlite::Result<Option<NaiveDate>> {
                let text: Option<String> = row.get(column)?;
                Ok(text.and_then(|text| text.parse().ok()))
            };
            Ok(SeriesRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                title: row.get(1)?,
                place: row.get(2)?,
                activity: row.get(3)?,
                starts_at: row.get(4)?,
                ends_at: row.get(5)?,
                rhythm: row.get::<_, String>(6)?.parse().ok(),
                from: day(7)?,
                until: day(8)?,
                exceptions: read_exceptions(&row.get::<_, String>(9)?),
                versions: row.get(10)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One series, whole.
    pub fn series(&self, id: &DocumentId) -> Result<SeriesRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Series)?;
        Ok(series_record(*id, &content, versions, heads))
    }

    /// The encounters that were written down as a time of some series, of these dates of the rhythm; what lies in the bin
    /// is left out.
    pub fn times_held(
        &self,
        series: &DocumentId,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<TimeHeld>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT occurrence, document_id, happened_on FROM encounter_index
             WHERE occurrence >= ?1 AND occurrence <= ?2 AND binned_at IS NULL ORDER BY occurrence, document_id",
        )?;
        let of = |planned| OccurrenceId {
            series: *series,
            planned,
        };
        let rows =
            statement.query_map(params![of(from).to_string(), of(to).to_string()], |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    DocumentId::from_bytes(bytes(row, 1)?),
                    row.get::<_, String>(2)?,
                ))
            })?;
        let mut held = Vec::new();
        for row in rows {
            let (occurrence, encounter, happened_on) = row?;
            if let Ok(occurrence) = occurrence.parse() {
                held.push(TimeHeld {
                    occurrence,
                    encounter,
                    happened_on,
                });
            }
        }
        Ok(held)
    }

    /// Other encounters that may be the same evening: written down for the same time of a series, or on that day under the
    /// same name at the same place. The earliest recorded first.
    pub fn same_evening(&self, id: &DocumentId) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT o.document_id FROM encounter_index e JOIN encounter_index o
                 -- One day of the list, which lies by day.
                 ON o.place_in_time >= (e.place_in_time >> 43) << 43 AND o.place_in_time < ((e.place_in_time >> 43) + 1) << 43
                     AND o.document_id <> e.document_id
             WHERE e.document_id = ?1 AND e.binned_at IS NULL AND o.binned_at IS NULL
               AND (e.occurrence = o.occurrence
                    OR (lower(e.title) = lower(o.title) AND e.place IS o.place AND e.activity IS o.activity
                        AND (e.title <> '' OR e.place IS NOT NULL)
                        AND (e.starts_at IS NULL OR o.starts_at IS NULL OR e.starts_at = o.starts_at)
                        AND (e.occurrence IS NULL OR o.occurrence IS NULL)))
             ORDER BY o.recorded_at, o.document_id",
        )?;
        let rows = statement.query_map([id.as_bytes()], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn read_exceptions(text: &str) -> BTreeMap<NaiveDate, Exception> {
    let kept: Vec<(String, Option<String>)> = serde_json::from_str(text).unwrap_or_default();
    let read = kept.into_iter().filter_map(|(planned, on)| {
        let exception = match on {
            None => Exception::Cancelled,
            Some(on) => Exception::Moved(on.parse().ok()?),
        };
        Some((planned.parse().ok()?, exception))
    });
    read.collect()
}

impl Writer<'_> {
    /// Writes down a new series. Its organisers have cards by now.
    pub fn add_series(&mut self, id: DocumentId, series: &Series) -> Result<()> {
        let content = join(start(self.hand()), series_flat(series));
        self.create(DocumentKind::Series, id, &content)
    }

    /// Changes a series, as it was seen at `base`. Exceptions stay.
    pub fn change_series(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        series: &Series,
    ) -> Result<()> {
        self.change(DocumentKind::Series, id, base, |seen| {
            let old = covered(seen);
            let mut new = keep_unknown(&old, series_flat(series), &documents::SERIES_KEYS);
            keep_order(&old, &mut new, "organisers");
            Ok((old, new, Default::default()))
        })
    }

    /// Says that a time of it does not take place or is on another day; none takes that back.
    pub fn except_series(
        &mut self,
        id: DocumentId,
        planned: NaiveDate,
        exception: Option<Exception>,
    ) -> Result<()> {
        let (key, value) = series_exception(planned, exception);
        self.change(DocumentKind::Series, id, None, |now| {
            let mut new = now.clone();
            new.put(key, value);
            Ok((now.clone(), new, Default::default()))
        })
    }
}
