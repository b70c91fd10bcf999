//! Cases: what a write can do with their steps and parties, and the lists of them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Row, params};
use samenboek_domain::case::{CaseState, CaseTask, NewComplaint, NewComplaintLine, NewStep, Party};
use samenboek_domain::ids::{CircleId, DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::documents::{drop_further, put_answer, put_complaint, put_further, put_step};
use crate::error::Result;
use crate::parcels::bytes;
use crate::projections::WORD;
use crate::words;
use crate::writer::Writer;

/// Which part of the cases to list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CasePart {
    /// All that do not lie in the bin.
    #[default]
    All,
    /// Those that are not closed.
    Open,
    /// Those that are closed.
    Closed,
    /// Those that stand so.
    State(CaseState),
    /// Those in the bin.
    Bin,
}

/// Which cases to list, the last reported first.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// Which part of them.
    pub part: CasePart,
    /// Words that must all begin a word in it, or in the name of a party.
    pub search: Option<String>,
    /// Only what comes after this one in the list.
    pub after: Option<DocumentId>,
    /// How many at most.
    pub limit: usize,
}

/// A row of the list of cases.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseRow {
    /// The document.
    pub id: DocumentId,
    /// The circle that it lies in.
    pub circle: CircleId,
    /// The day of the report, YYYY-MM-DD.
    pub reported_on: String,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
    /// The card of who reported.
    pub first_party: Option<PersonId>,
    /// The card of the neighbour it is about.
    pub second_party: Option<PersonId>,
    /// How it stands.
    pub state: CaseState,
    /// Since which day, YYYY-MM-DD.
    pub moved_on: String,
    /// Whether it waits.
    pub is_on_hold: bool,
    /// Whether things happened apart.
    pub went_apart: bool,
    /// The code of the result, once closed.
    pub result: Option<String>,
    /// What is due.
    pub due: Option<CaseDue>,
    /// How many fields stand twice.
    pub versions: i64,
}

/// What is due in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDue {
    /// What.
    pub task: CaseTask,
    /// From when on, YYYY-MM-DD.
    pub from: String,
    /// Until when, YYYY-MM-DD.
    pub until: String,
}

// Who quarrels with whom stays out of logs.
impl std::fmt::Debug for CaseRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CaseRow({}, {}, …)", self.id, self.state)
    }
}

// Beginnings of words: the last character of Unicode closes the range.
const LIST: &str = "
    SELECT c.document_id, d.circle, reported_on, kinds, first_party, second_party, state, moved_on, on_hold, apart, result,
           task, task_from, task_until, (SELECT count(*) FROM versions v WHERE v.document_id = c.document_id)
    FROM case_index c JOIN documents d ON d.document_id = c.document_id
    WHERE (binned_at IS NOT NULL) = ?1 AND (?2 IS NULL OR (state = 'closed') = ?2) AND (?3 IS NULL OR state = ?3)
      AND (?4 IS NULL OR (reported_on, c.document_id) <
           (SELECT a.reported_on, a.document_id FROM case_index a WHERE a.document_id = ?4))
      AND NOT EXISTS (
           SELECT 1 FROM json_each(?5) asked
           WHERE NOT EXISTS (
               SELECT 1 FROM case_words w
               WHERE w.document_id = c.document_id AND w.word >= asked.value AND w.word < asked.value || char(1114111))
             AND NOT EXISTS (
               SELECT 1 FROM agreement_index g JOIN case_words w ON w.document_id = g.document_id
               WHERE g.case_id = c.document_id AND g.binned_at IS NULL
                 AND w.word >= asked.value AND w.word < asked.value || char(1114111))
             AND NOT EXISTS (
               SELECT 1 FROM case_parties p JOIN person_keys k ON k.document_id = p.person_id
               WHERE p.document_id = c.document_id AND k.key >= ?6 || asked.value
                 AND k.key < ?6 || asked.value || char(1114111)))
    ORDER BY reported_on DESC, c.document_id DESC
    LIMIT ?7
";

const DUE: &str = "
    SELECT c.document_id, d.circle, reported_on, kinds, first_party, second_party, state, moved_on, on_hold, apart, result,
           task, task_from, task_until, (SELECT count(*) FROM versions v WHERE v.document_id = c.document_id)
    FROM case_index c JOIN documents d ON d.document_id = c.document_id
    WHERE binned_at IS NULL AND task IS NOT NULL AND task_from <= ?1
    ORDER BY task_until, c.document_id
";

const COMPLAINED: &str = "
    SELECT DISTINCT d.circle
    FROM case_index c JOIN documents d ON d.document_id = c.document_id
    WHERE c.complaint
    ORDER BY d.circle
";

impl Memory {
    /// The circles of cases about which a complaint is open: they are not erased.
    pub fn complained_circles(&self) -> Result<BTreeSet<CircleId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(COMPLAINED)?;
        let rows = statement.query_map([], |row| Ok(CircleId::from_bytes(bytes(row, 0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Cases with the circle that each lies in, the last reported first.
    pub fn list_cases(&self) -> Result<Vec<CaseRow>> {
        self.find_cases(&CaseFilter {
            limit: usize::MAX,
            ..CaseFilter::default()
        })
    }

    /// Some of the cases, the last reported first.
    pub fn find_cases(&self, filter: &CaseFilter) -> Result<Vec<CaseRow>> {
        let (is_closed, state) = match filter.part {
            CasePart::All | CasePart::Bin => (None, None),
            CasePart::Open => (Some(false), None),
            CasePart::Closed => (Some(true), None),
            CasePart::State(state) => (None, Some(state.code())),
        };
        let asked = words::of(filter.search.as_deref());
        let asked: Vec<&str> = asked.each().collect();
        let asked = serde_json::to_string(&asked).unwrap_or_else(|_| "[]".into());
        let reader = self.reader();
        let mut statement = reader.prepare_cached(LIST)?;
        let rows = statement.query_map(
            params![
                filter.part == CasePart::Bin,
                is_closed,
                state,
                filter.after.map(|id| *id.as_bytes()),
                asked,
                WORD.to_string(),
                i64::try_from(filter.limit).unwrap_or(i64::MAX),
            ],
            case_row,
        )?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The cases in which something is due on this day, the most pressing first.
    pub fn due_cases(&self, today: NaiveDate) -> Result<Vec<CaseRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(DUE)?;
        let rows = statement.query_map([today.to_string()], case_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn case_row(row: &Row<'_>) -> rusqlite::Result<CaseRow> {
    let party = |column| -> rusqlite::Result<Option<PersonId>> {
        let id: Option<[u8; 16]> = row.get(column)?;
        Ok(id.map(PersonId::from_bytes))
    };
    let kinds: String = row.get(3)?;
    let state: String = row.get(6)?;
    let task: Option<String> = row.get(11)?;
    let due = match task.and_then(|task| task.parse().ok()) {
        Some(task) => Some(CaseDue {
            task,
            from: row.get(12)?,
            until: row.get(13)?,
        }),
        None => None,
    };
    Ok(CaseRow {
        id: DocumentId::from_bytes(bytes(row, 0)?),
        circle: CircleId::from_bytes(bytes(row, 1)?),
        reported_on: row.get(2)?,
        kinds: kinds.split_whitespace().map(str::to_owned).collect(),
        first_party: party(4)?,
        second_party: party(5)?,
        state: state.parse().unwrap_or(CaseState::Reported),
        moved_on: row.get(7)?,
        is_on_hold: row.get(8)?,
        went_apart: row.get(9)?,
        result: row.get(10)?,
        due,
        versions: row.get(14)?,
    })
}

impl Writer<'_> {
    /// Adds a step to a case. Nothing that stands there is touched.
    pub fn take_step(&mut self, case: DocumentId, step: &NewStep, id: &ItemId) -> Result<()> {
        let by = (self.hand().person, self.hand().at);
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            put_step(&mut new, id, step, by);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Adds a complaint to a case.
    pub fn complain(
        &mut self,
        case: DocumentId,
        complaint: &NewComplaint,
        id: &ItemId,
    ) -> Result<()> {
        let by = (self.hand().person, self.hand().at);
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            put_complaint(&mut new, id, complaint, by);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Adds what was done with a complaint.
    pub fn answer_complaint(
        &mut self,
        case: DocumentId,
        complaint: &ItemId,
        line: &NewComplaintLine,
        id: &ItemId,
    ) -> Result<()> {
        let by = (self.hand().person, self.hand().at);
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            put_answer(&mut new, (complaint, id), line, by);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Adds a further party, with a card of its own.
    pub fn add_further_party(
        &mut self,
        case: DocumentId,
        person: PersonId,
        party: &Party,
    ) -> Result<()> {
        self.add_party(person, party)?;
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            put_further(&mut new, &person);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes a further party from a case. The card stays in the circle.
    pub fn drop_further_party(&mut self, case: DocumentId, person: PersonId) -> Result<()> {
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            drop_further(&mut new, &person);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
