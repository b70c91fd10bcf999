//! What the calendar asks: the terms, and what may have outlived them.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, ToSql, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::retention::{RetentionKind, Terms};

use crate::Memory;
use crate::documents::{put_term, terms};
use crate::error::Result;
use crate::lists::{EncounterRow, encounter_row, encounters};
use crate::parcels::bytes;
use crate::projections::first_after_day;
use crate::writer::Writer;

impl Memory {
    /// How long the centre keeps things.
    pub fn terms(&self) -> Result<Terms> {
        let Some(centre) = self.names(DocumentKind::Centre)?.into_iter().next() else {
            return Ok(Terms::default());
        };
        let (content, _, _) = self.content(&centre.id, DocumentKind::Centre)?;
        Ok(terms(&content))
    }

    /// Whether this signal or photo lies in the bin: its term goes on there.
    pub fn is_in_bin(&self, document: &DocumentId) -> Result<bool> {
        Ok(self
            .reader()
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM signal_index WHERE document_id = ?1 AND binned_at IS NOT NULL)
                     OR EXISTS (SELECT 1 FROM photo_index WHERE document_id = ?1 AND binned_at IS NOT NULL)",
            )?
            .query_row([document.as_bytes()], |row| row.get(0))?)
    }

    /// The signals that nothing came of, and that were noticed by this day; those in the bin too.
    pub fn signals_without_follow_up(&self, until: &str) -> Result<Vec<DocumentId>> {
        self.documents_until(
            "SELECT document_id FROM signal_index
             WHERE expires_on IS NOT NULL AND noticed_on <= ?1 ORDER BY noticed_on, document_id",
            until,
        )
    }

    /// Who is on which photo, of those in the bin too.
    pub fn people_on_photos(&self) -> Result<Vec<(DocumentId, PersonId)>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT o.document_id, o.person_id FROM photo_people o
             JOIN photo_index p ON p.document_id = o.document_id
             ORDER BY p.recorded_at, o.document_id, o.person_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok((
                DocumentId::from_bytes(bytes(row, 0)?),
                PersonId::from_bytes(bytes(row, 1)?),
            ))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The last day of an encounter that names somebody, YYYY-MM-DD.
    pub fn last_named(&self, person: &PersonId) -> Result<Option<String>> {
        Ok(self
            .reader()
            .prepare_cached(
                "SELECT max(e.happened_on) FROM encounter_people p
                 JOIN encounter_index e ON e.document_id = p.document_id
                 WHERE p.person_id = ?1 AND e.binned_at IS NULL",
            )?
            .query_row([person.as_bytes()], |row| row.get(0))
            .optional()?
            .flatten())
    }

    /// The encounters until this day at which somebody is named who was there, the first first; also those in the bin.
    pub fn encounters_with_names(&self, until: &str) -> Result<Vec<EncounterRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(&encounters(
            "encounter_index e INDEXED BY encounters_naming WHERE named > 0 AND place_in_time < ?1 ORDER BY place_in_time",
        ))?;
        let rows = statement.query_map([first_after_day(until)], encounter_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn documents_until(&self, question: &str, until: impl ToSql) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map(params![until], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Says how many months the centre keeps something.
    pub fn put_term(&mut self, centre: DocumentId, kind: RetentionKind, months: u32) -> Result<()> {
        self.change(DocumentKind::Centre, centre, None, |now| {
            let mut new = now.clone();
            put_term(&mut new, kind, months);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
