//! Rows of signals, the words they are found by, and what came of them.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::signal::SignalState;

use super::Reading;
use crate::documents::signal_record;
use crate::error::Result;
use crate::heads::Heads;
use crate::words::{self, Words};

/// So much of what was noticed stands in the list.
const START: usize = 140;

/// The keys whose words a signal is found by.
const SEARCHED: [&str; 6] = [
    "place",
    "observation",
    "rumour",
    "interpretation",
    "action",
    "feedback",
];

/// Writes the rows of one signal anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    for delete in [
        "DELETE FROM signal_index WHERE document_id = ?1",
        "DELETE FROM signal_words WHERE document_id = ?1",
        "DELETE FROM signal_links WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    let (content, recorded) = (&reading.content, &reading.recorded);
    let signal = signal_record(*id, content, *recorded, Vec::new(), Heads(Vec::new()));
    let course = signal.course();
    let stage = match (course.is_closed, course.has_action) {
        (true, _) => SignalState::Closed,
        (false, true) => SignalState::Action,
        (false, false) => SignalState::Open,
    };
    let readers = signal.readers();
    let mut phases: Vec<&str> = readers.iter().map(|it| it.phase.as_str()).collect();
    phases.sort_unstable();
    phases.dedup();
    let noticed = match signal.observation.as_str() {
        "" => &signal.rumour,
        seen => seen,
    };
    tx.prepare_cached(
        "INSERT INTO signal_index (document_id, noticed_on, place, kind, noticed_start, is_rumour, heard, readers, phases,
             stage, action_due, last_on, remind_on, expires_on, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?
    .execute(params![
        id.as_bytes(),
        course.noticed_on.to_string(),
        signal.place,
        signal.kind,
        noticed.chars().take(START).collect::<String>(),
        signal.observation.is_empty(),
        i64::try_from(signal.heard.len()).unwrap_or(i64::MAX),
        i64::try_from(readers.len()).unwrap_or(i64::MAX),
        phases.join(" "),
        stage.code(),
        course.due.map(|date| date.to_string()),
        course.last_on().to_string(),
        course.remind_on().map(|date| date.to_string()),
        course.expires_on().map(|date| date.to_string()),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut word =
        tx.prepare_cached("INSERT INTO signal_words (document_id, word) VALUES (?1, ?2)")?;
    for each in own_words(reading).each() {
        word.execute(params![id.as_bytes(), each])?;
    }
    let mut link = tx.prepare_cached(
        "INSERT INTO signal_links (document_id, led_to, kind) VALUES (?1, ?2, ?3)",
    )?;
    for led_to in &signal.led_to {
        link.execute(params![
            id.as_bytes(),
            led_to.to.as_bytes(),
            led_to.kind.number()
        ])?;
    }
    Ok(())
}

fn own_words(reading: &Reading) -> Words {
    words::of(SEARCHED.iter().filter_map(|key| reading.content.str(key)))
}
