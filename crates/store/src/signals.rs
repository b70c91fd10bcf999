//! Signals: what a write can do with them, and the lists of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{Action, Closing, Heard, Reading, Signal, SignalState};
use samenboek_domain::time::Timestamp;

use crate::Memory;
use crate::deeds::{join, keep_unknown};
use crate::documents::{
    SIGNAL_KEYS, SignalRecord, covered, signal_action, signal_closed, signal_closing, signal_flat,
    signal_from, signal_link, signal_reading, signal_reopening, start,
};
use crate::error::{Result, StoreError};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::nameless::{self, ALSO_BEFORE};
use crate::parcels::bytes;
use crate::projections::WORD;
use crate::words;
use crate::writer::Writer;

/// Which signals to list, the last noticed first.
#[derive(Clone, Debug, Default)]
pub struct SignalFilter {
    /// Only those that stand so.
    pub state: Option<SignalState>,
    /// Words that must all begin a word in it.
    pub search: Option<String>,
    /// The day on which is asked.
    pub today: NaiveDate,
    /// Only what comes after this one in the list.
    pub after: Option<DocumentId>,
    /// How many at most.
    pub limit: usize,
}

/// A row of the list of signals.
#[derive(Clone, PartialEq, Eq)]
pub struct SignalRow {
    /// The document.
    pub id: DocumentId,
    /// YYYY-MM-DD.
    pub noticed_on: String,
    /// Where, coarsely.
    pub place: Option<String>,
    /// The code of its kind.
    pub kind: String,
    /// The first words of what was noticed.
    pub noticed_start: String,
    /// Nobody saw it: these words are what others say.
    pub is_rumour: bool,
    /// How often it was heard again.
    pub heard: i64,
    /// How many people read it.
    pub readers: i64,
    /// The codes of what they make of it.
    pub phases: Vec<String>,
    /// How it stands on the day that was asked about.
    pub state: SignalState,
    /// Until when somebody will have done something.
    pub action_due: Option<String>,
    /// The last day on which something happened.
    pub last_on: String,
    /// From when on it has expired.
    pub expires_on: Option<String>,
    /// How many fields stand twice.
    pub versions: i64,
}

// What people noticed stays out of logs.
impl std::fmt::Debug for SignalRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignalRow({}, {}, …)", self.id, self.state)
    }
}

// Beginnings of words: the last character of Unicode closes the range.
const LIST: &str = "
    SELECT s.document_id, noticed_on, place, kind, noticed_start, is_rumour, heard, readers, phases,
           CASE WHEN expires_on <= ?1 THEN 'expired' ELSE stage END AS state, action_due, last_on, expires_on,
           (SELECT count(*) FROM versions v WHERE v.document_id = s.document_id)
    FROM signal_index s
    WHERE binned_at IS NULL AND (?2 IS NULL OR state = ?2)
      AND (?3 IS NULL OR (noticed_on, s.document_id) <
           (SELECT a.noticed_on, a.document_id FROM signal_index a WHERE a.document_id = ?3))
      AND NOT EXISTS (
           SELECT 1 FROM json_each(?4) asked WHERE NOT EXISTS (
               SELECT 1 FROM signal_words w
               WHERE w.document_id = s.document_id AND w.word >= asked.value AND w.word < asked.value || char(1114111)))
    ORDER BY noticed_on DESC, s.document_id DESC
    LIMIT ?5
";

const TO_REMIND: &str = "
    SELECT s.document_id, noticed_on, place, kind, noticed_start, is_rumour, heard, readers, phases,
           stage, action_due, last_on, expires_on,
           (SELECT count(*) FROM versions v WHERE v.document_id = s.document_id)
    FROM signal_index s
    WHERE binned_at IS NULL AND remind_on <= ?1 AND (expires_on IS NULL OR expires_on > ?1)
    ORDER BY remind_on, s.document_id
    LIMIT ?2
";

const ONE: &str = "
    SELECT s.document_id, noticed_on, place, kind, noticed_start, is_rumour, heard, readers, phases,
           CASE WHEN expires_on <= ?2 THEN 'expired' ELSE stage END, action_due, last_on, expires_on,
           (SELECT count(*) FROM versions v WHERE v.document_id = s.document_id)
    FROM signal_index s WHERE s.document_id = ?1
";

impl Memory {
    /// One signal, whole.
    pub fn signal(&self, id: &DocumentId) -> Result<SignalRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Signal)?;
        let mut record = signal_from(*id, &content, versions, heads);
        for link in &mut record.led_to {
            link.to = self.stands_as(&link.to)?;
        }
        let mut seen = BTreeSet::new();
        record.led_to.retain(|link| seen.insert(link.to));
        Ok(record)
    }

    /// Signals, the last noticed first.
    pub fn list_signals(&self, filter: &SignalFilter) -> Result<Vec<SignalRow>> {
        let asked = words::of(filter.search.as_deref());
        let asked: Vec<&str> = asked.each().collect();
        let asked = serde_json::to_string(&asked).unwrap_or_else(|_| "[]".into());
        let reader = self.reader();
        let mut statement = reader.prepare_cached(LIST)?;
        let rows = statement.query_map(
            params![
                filter.today.to_string(),
                filter.state.map(SignalState::code),
                filter.after.map(|id| *id.as_bytes()),
                asked,
                i64::try_from(filter.limit).unwrap_or(i64::MAX),
            ],
            signal_row,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The signals that nothing happened with for too long, the longest first.
    pub fn signals_to_remind(&self, today: NaiveDate, limit: usize) -> Result<Vec<SignalRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(TO_REMIND)?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map(params![today.to_string(), limit], signal_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The row of one signal, as it stands on this day.
    pub fn signal_row(&self, id: &DocumentId, today: NaiveDate) -> Result<Option<SignalRow>> {
        Ok(self
            .reader()
            .prepare_cached(ONE)?
            .query_row(params![id.as_bytes(), today.to_string()], signal_row)
            .optional()?)
    }

    /// The signals that this document came out of, the first noticed first.
    pub fn signals_behind(&self, document: &DocumentId) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(&format!(
            "SELECT DISTINCT s.document_id FROM signal_links l JOIN signal_index s ON s.document_id = l.document_id
             WHERE l.led_to IN ({ALSO_BEFORE}) AND s.binned_at IS NULL ORDER BY s.noticed_on, s.document_id",
        ))?;
        let rows = statement.query_map([document.as_bytes()], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Names on cards that hold one of these folded words: who may be meant in a text.
    pub fn names_with_words(&self, words: &BTreeSet<String>) -> Result<Vec<String>> {
        let keys: Vec<String> = words.iter().map(|word| format!("{WORD}{word}")).collect();
        let keys = serde_json::to_string(&keys).unwrap_or_else(|_| "[]".into());
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT name, json_extract(details, '$.alias') FROM person_keys k
             CROSS JOIN person_index i ON i.document_id = k.document_id
             WHERE k.key IN (SELECT value FROM json_each(?1))",
        )?;
        let rows = statement.query_map([keys], |row| {
            Ok([row.get::<_, Option<String>>(0)?, row.get(1)?])
        })?;
        let mut names = Vec::new();
        for row in rows {
            names.extend(row?.into_iter().flatten());
        }
        Ok(names)
    }

    /// Places that stand in signals, the last noticed first.
    pub fn signal_places(&self, limit: usize) -> Result<Vec<String>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT place FROM signal_index WHERE place IS NOT NULL AND binned_at IS NULL
             GROUP BY place ORDER BY max(noticed_on) DESC, place LIMIT ?1",
        )?;
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = statement.query_map([limit], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn signal_row(row: &Row<'_>) -> rusqlite::Result<SignalRow> {
    let phases: String = row.get(8)?;
    let state: String = row.get(9)?;
    Ok(SignalRow {
        id: DocumentId::from_bytes(bytes(row, 0)?),
        noticed_on: row.get(1)?,
        place: row.get(2)?,
        kind: row.get(3)?,
        noticed_start: row.get(4)?,
        is_rumour: row.get(5)?,
        heard: row.get(6)?,
        readers: row.get(7)?,
        phases: phases.split_whitespace().map(str::to_owned).collect(),
        state: state.parse().unwrap_or(SignalState::Open),
        action_due: row.get(10)?,
        last_on: row.get(11)?,
        expires_on: row.get(12)?,
        versions: row.get(13)?,
    })
}

impl Writer<'_> {
    /// Writes down a new signal.
    pub fn add_signal(&mut self, id: DocumentId, signal: &Signal) -> Result<()> {
        let content = join(start(self.hand()), signal_flat(signal));
        self.create(DocumentKind::Signal, id, &content)
    }

    /// Changes a signal, as it was seen at `base`. What happened with it is never touched.
    pub fn change_signal(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        signal: &Signal,
    ) -> Result<()> {
        self.change(DocumentKind::Signal, id, base, |seen| {
            let old = covered(seen);
            let new = keep_unknown(&old, signal_flat(signal), &SIGNAL_KEYS);
            Ok((old, new, BTreeSet::new()))
        })
    }

    /// Counts that it was heard again. Who heard it stands nowhere in it.
    pub fn hear_signal(&mut self, id: DocumentId, heard: &Heard, entry: &ItemId) -> Result<()> {
        self.add_to_signal(id, |new| {
            new.put(
                format!("heard/{entry}"),
                Scalar::text(&heard.on.to_string()),
            );
        })
    }

    /// Adds how somebody reads it.
    pub fn read_signal(&mut self, id: DocumentId, reading: &Reading, entry: &ItemId) -> Result<()> {
        let (key, value) = signal_reading(reading, entry);
        self.add_to_signal(id, |new| new.put(key, value))
    }

    /// Writes what was agreed, in the place of what was agreed before.
    pub fn act_on_signal(&mut self, id: DocumentId, action: &Action) -> Result<()> {
        self.add_to_signal(id, |new| {
            for (key, value) in signal_action(action) {
                new.put(key, value);
            }
        })
    }

    /// Adds what came of it.
    pub fn link_signal(
        &mut self,
        id: DocumentId,
        to: &DocumentId,
        kind: DocumentKind,
        on: NaiveDate,
    ) -> Result<()> {
        let (key, value) = signal_link(to, kind, on);
        self.add_to_signal(id, |new| new.put(key, value))
    }

    /// Takes away that something came of it.
    pub fn unlink_signal(&mut self, id: DocumentId, to: &DocumentId) -> Result<()> {
        let before = nameless::before(self.tx(), to)?;
        self.add_to_signal(id, |new| {
            for to in before.iter().chain([to]) {
                new.scalars.remove(&format!("led_to/{to}"));
            }
        })
    }

    /// Closes it: what was done with it stands in it from now on.
    pub fn close_signal(&mut self, id: DocumentId, closing: &Closing) -> Result<()> {
        let by = self.hand().person;
        self.add_to_signal(id, |new| {
            for (key, value) in signal_closing(closing, &by) {
                new.put(key, value);
            }
        })
    }

    /// Opens it again. How it was closed stays among what happened.
    pub fn reopen_signal(&mut self, id: DocumentId, on: NaiveDate, entry: &ItemId) -> Result<()> {
        let (by, at): (PersonId, Timestamp) = (self.hand().person, self.hand().at);
        self.change(DocumentKind::Signal, id, None, |now| {
            let closed = signal_closed(now).ok_or(StoreError::NotFound(id))?;
            let mut new = now.clone();
            new.put(
                format!("reopened/{entry}"),
                signal_reopening(&closed, on, &by, at),
            );
            for key in ["feedback", "closed_on", "closed_by"] {
                new.put(key, Scalar::Null);
            }
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    fn add_to_signal(&mut self, id: DocumentId, add: impl FnOnce(&mut Flat)) -> Result<()> {
        self.change(DocumentKind::Signal, id, None, |now| {
            let mut new = now.clone();
            add(&mut new);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
