//! Rows of cases. They stand only in the memories of people who read them.

use rusqlite::{Transaction, params};
use samenboek_domain::case::LineKind;
use samenboek_domain::ids::{DocumentId, PersonId};

use super::Reading;
use crate::documents::{CaseRecord, case_record};
use crate::error::Result;
use crate::heads::Heads;
use crate::words;

/// Writes the rows of one case anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    for delete in [
        "DELETE FROM case_index WHERE document_id = ?1",
        "DELETE FROM case_parties WHERE document_id = ?1",
        "DELETE FROM case_words WHERE document_id = ?1",
        "DELETE FROM case_people WHERE document_id = ?1",
        "DELETE FROM case_meetings WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    let (content, recorded) = (&reading.content, &reading.recorded);
    let case = case_record(*id, content, Vec::new(), Heads(Vec::new()));
    let course = case.course();
    let due = case.due();
    let measures = course.measures();
    let bytes = |person: Option<PersonId>| person.map(|person| *person.as_bytes());
    tx.prepare_cached(
        "INSERT INTO case_index (document_id, reported_on, kinds, first_party, second_party, recorded_by, recorded_at,
             binned_at, binned_by, state, moved_on, on_hold, apart, result, task, task_from, task_until,
             referrer, stage, unsuitable, raw_days, net_days, minutes, complaint, asked_after)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
    )?
    .execute(params![
        id.as_bytes(),
        case.reported_on,
        case.kinds.join(" "),
        bytes(case.first_party),
        bytes(case.second_party),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
        course.state().code(),
        course.moved_on().to_string(),
        course.is_on_hold(),
        course.went_apart(),
        course.result(),
        due.map(|due| due.task.code()),
        due.map(|due| due.from.to_string()),
        due.map(|due| due.until.to_string()),
        case.referrer,
        measures.stage.code(),
        measures.is_unsuitable,
        measures.raw_days,
        measures.net_days,
        measures.minutes,
        case.has_open_complaint(),
        measures.is_asked_after,
    ])?;
    let mut party = tx.prepare_cached(
        "INSERT OR IGNORE INTO case_parties (document_id, person_id) VALUES (?1, ?2)",
    )?;
    for person in case.parties() {
        party.execute(params![id.as_bytes(), person.as_bytes()])?;
    }
    let mut given =
        tx.prepare_cached("INSERT INTO case_people (document_id, person_id) VALUES (?1, ?2)")?;
    for person in course.given_to() {
        given.execute(params![id.as_bytes(), person.as_bytes()])?;
    }
    meetings(tx, id, &case)?;
    let mut word =
        tx.prepare_cached("INSERT INTO case_words (document_id, word) VALUES (?1, ?2)")?;
    for each in words::of([case.summary.as_str()]).each() {
        word.execute(params![id.as_bytes(), each])?;
    }
    Ok(())
}

/// The talks that are planned, and those that do not happen after all: a calendar that has them strikes them out.
fn meetings(tx: &Transaction<'_>, id: &DocumentId, case: &CaseRecord) -> Result<()> {
    let mut insert = tx.prepare_cached(
        "INSERT INTO case_meetings (document_id, line_id, on_day, starts_at, struck, said_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let of_kind = |kind| case.lines.iter().filter(move |line| line.kind == kind);
    for meeting in of_kind(LineKind::Meeting) {
        let struck = of_kind(LineKind::Struck).filter(|line| line.of.contains(&meeting.id));
        let struck_at = struck.map(|line| line.at).max();
        insert.execute(params![
            id.as_bytes(),
            meeting.id.as_bytes(),
            meeting.on.to_string(),
            meeting.starts_at,
            struck_at.is_some(),
            struck_at.unwrap_or(meeting.at).as_millis(),
        ])?;
    }
    Ok(())
}
