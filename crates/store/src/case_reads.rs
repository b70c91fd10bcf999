//! Who opened a case, and when: ids and days, nothing else.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::deeds::join;
use crate::documents::{case_reads_flat, put_day, start};
use crate::error::Result;
use crate::parcels::bytes;
use crate::writer::Writer;

/// Somebody opened a case on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRead {
    /// Who.
    pub person: PersonId,
    /// The day, YYYY-MM-DD.
    pub on: String,
}

impl Memory {
    /// Who opened a case on which days, the last first.
    pub fn reads_of_case(&self, case: &DocumentId) -> Result<Vec<CaseRead>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT person_id, day FROM case_reads WHERE case_id = ?1 ORDER BY day DESC, person_id",
        )?;
        let rows = statement.query_map([case.as_bytes()], |row| {
            Ok(CaseRead {
                person: PersonId::from_bytes(bytes(row, 0)?),
                on: row.get(1)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Where it is written on which days this person opened a case; none before the first.
    pub fn reads_by(&self, case: &DocumentId, person: &PersonId) -> Result<Option<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id FROM case_reads WHERE case_id = ?1 AND person_id = ?2 ORDER BY document_id LIMIT 1",
        )?;
        Ok(statement
            .query_row([case.as_bytes(), person.as_bytes()], |row| {
                Ok(DocumentId::from_bytes(bytes(row, 0)?))
            })
            .optional()?)
    }
}

impl Writer<'_> {
    /// Notes that whoever writes opened a case on this day: in what stands there, or in a new document of this id.
    pub fn note_read(
        &mut self,
        case: &DocumentId,
        on: &str,
        stands: Option<DocumentId>,
        fresh: DocumentId,
    ) -> Result<()> {
        let Some(id) = stands else {
            let mut content = join(start(self.hand()), case_reads_flat(case));
            put_day(&mut content, on);
            return self.create(DocumentKind::CaseReads, fresh, &content);
        };
        self.change(DocumentKind::CaseReads, id, None, |now| {
            let mut new = now.clone();
            put_day(&mut new, on);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
