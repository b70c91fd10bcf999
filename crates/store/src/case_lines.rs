//! What a write can note in a case beside its steps, who has how many cases, and the talks that are planned.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::params;
use samenboek_domain::case::{NewLine, Party, PartyFacts};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::Memory;
use crate::documents::{put_facts, put_line};
use crate::error::Result;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::writer::Writer;

/// A case that somebody has, or had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseLoad {
    /// Who.
    pub person: PersonId,
    /// Whether it is open.
    pub is_open: bool,
    /// Codes of what it is about.
    pub kinds: Vec<String>,
}

/// A talk that is planned in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TalkRow {
    /// The line that says so.
    pub line: ItemId,
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// When it begins, HH:MM.
    pub starts_at: Option<String>,
    /// Whether it does not happen after all.
    pub is_struck: bool,
    /// When it was last said to be so, by the clock of a laptop.
    pub said_at: Timestamp,
}

const LOADS: &str = "
    SELECT g.person_id, c.state <> 'closed', c.kinds
    FROM case_people g JOIN case_index c ON c.document_id = g.document_id
    WHERE c.binned_at IS NULL
    ORDER BY g.person_id, c.document_id
";

const TALKS: &str = "
    SELECT m.line_id, m.on_day, m.starts_at, m.struck, m.said_at
    FROM case_meetings m JOIN case_index c ON c.document_id = m.document_id
    JOIN case_people g ON g.document_id = m.document_id AND g.person_id = ?1
    WHERE c.binned_at IS NULL AND m.on_day >= ?2
    ORDER BY m.on_day, m.line_id
";

impl Memory {
    /// Who has which cases, or had them when they were closed.
    pub fn case_loads(&self) -> Result<Vec<CaseLoad>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(LOADS)?;
        let rows = statement.query_map([], |row| {
            let kinds: String = row.get(2)?;
            Ok(CaseLoad {
                person: PersonId::from_bytes(bytes(row, 0)?),
                is_open: row.get(1)?,
                kinds: kinds.split_whitespace().map(str::to_owned).collect(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The talks from a day on in the cases that somebody has; also those that do not happen after all.
    pub fn planned_talks(&self, person: &PersonId, from: NaiveDate) -> Result<Vec<TalkRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(TALKS)?;
        let rows = statement.query_map(params![person.as_bytes(), from.to_string()], |row| {
            Ok(TalkRow {
                line: ItemId::from_bytes(bytes(row, 0)?),
                on: row.get(1)?,
                starts_at: row.get(2)?,
                is_struck: row.get(3)?,
                said_at: Timestamp::from_millis(row.get(4)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Notes a line in a case. Nothing that stands there is touched.
    pub fn note_line(&mut self, case: DocumentId, line: &NewLine, id: &ItemId) -> Result<()> {
        let by = (self.hand().person, self.hand().at);
        self.change(DocumentKind::Case, case, None, |now| {
            let mut new = now.clone();
            put_line(&mut new, id, line, by);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Writes what is known of a party. Who stands beside her has a card of her own: `guardian` is its id, and whether it
    /// stands there already. `base` is the point in the history of the case that the person saw.
    pub fn set_party_facts(
        &mut self,
        case: DocumentId,
        base: Option<&Heads>,
        party: PersonId,
        facts: &PartyFacts,
        guardian: Option<(PersonId, bool)>,
    ) -> Result<()> {
        let beside: Option<(&Party, (PersonId, bool))> = facts.guardian.as_ref().zip(guardian);
        match beside {
            Some((named, (card, true))) => self.change_party(card, named)?,
            Some((named, (card, false))) => self.add_party(card, named)?,
            None => {}
        }
        self.change(DocumentKind::Case, case, base, |now| {
            let mut new = now.clone();
            put_facts(&mut new, &party, facts, beside.map(|(_, (card, _))| card));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
