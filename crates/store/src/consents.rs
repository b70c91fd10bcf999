//! The consent ledger: written, changed, withdrawn, looked after.

use std::collections::BTreeSet;

use rusqlite::{Row, params};
use samenboek_domain::consent::Consent;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::Memory;
use crate::deeds::{join, keep_unknown};
use crate::documents::{
    self, ConsentRecord, Entry, GivenBy, consent_entry, consent_flat, consent_record, covered,
    start,
};
use crate::error::Result;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::writer::Writer;

/// A row of the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentRow {
    /// The document.
    pub id: DocumentId,
    /// Of whom.
    pub person: PersonId,
    /// The code of what for.
    pub purpose: String,
    /// What for in words, when it is none of the list.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it.
    pub scope: String,
    /// Whether her name may stand with it.
    pub named: bool,
    /// The code of how it was said.
    pub how: String,
    /// Who said it.
    pub giver: GivenBy,
    /// The day it was given, YYYY-MM-DD.
    pub given_on: String,
    /// The last day it holds.
    pub until: Option<String>,
    /// The first day on which it was taken back.
    pub withdrawn_on: Option<String>,
    /// The day on which somebody said that every use was looked after.
    pub checked_on: Option<String>,
    /// Who recorded it.
    pub recorded_by: PersonId,
    /// When, by that laptop's clock.
    pub recorded_at: Timestamp,
}

const OF_PERSON: &str = "
    SELECT document_id, person_id, purpose, purpose_text, scope, named, how, giver, given_on, until_day, withdrawn_on,
           checked_on, recorded_by, recorded_at
    FROM consent_index
    WHERE person_id = ?1 AND binned_at IS NULL
    ORDER BY given_on DESC, document_id
";

const EVERY: &str = "
    SELECT document_id, person_id, purpose, purpose_text, scope, named, how, giver, given_on, until_day, withdrawn_on,
           checked_on, recorded_by, recorded_at
    FROM consent_index
    WHERE person_id IS NOT NULL AND binned_at IS NULL
    ORDER BY given_on DESC, document_id
";

const TO_LOOK_AFTER: &str = "
    SELECT document_id, person_id, purpose, purpose_text, scope, named, how, giver, given_on, until_day, withdrawn_on,
           checked_on, recorded_by, recorded_at
    FROM consent_index
    WHERE withdrawn_on IS NOT NULL AND checked_on IS NULL AND person_id IS NOT NULL AND binned_at IS NULL
    ORDER BY withdrawn_on, document_id
";

impl Memory {
    /// What somebody gave, the newest first.
    pub fn consents_of(&self, person: &PersonId) -> Result<Vec<ConsentRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(OF_PERSON)?;
        let rows = statement.query_map([person.as_bytes()], consent_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The whole ledger, the newest first.
    pub fn list_consents(&self) -> Result<Vec<ConsentRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(EVERY)?;
        let rows = statement.query_map([], consent_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was taken back and nobody looked after yet, the longest ago first.
    pub fn consents_to_look_after(&self) -> Result<Vec<ConsentRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(TO_LOOK_AFTER)?;
        let rows = statement.query_map([], consent_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every consent of somebody's, in the bin too: what is forgotten with her.
    pub fn consents_about(&self, person: &PersonId) -> Result<Vec<DocumentId>> {
        self.consents_where(
            "SELECT document_id FROM consent_index WHERE person_id = ?1 ORDER BY document_id",
            person,
        )
    }

    /// Every consent that somebody gave for somebody else, in the bin too.
    pub fn consents_by_guardian(&self, person: &PersonId) -> Result<Vec<DocumentId>> {
        self.consents_where(
            "SELECT document_id FROM consent_index WHERE giver = ?1 ORDER BY document_id",
            person,
        )
    }

    fn consents_where(&self, question: &str, person: &PersonId) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map([person.as_bytes()], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One consent, whole.
    pub fn consent(&self, id: &DocumentId) -> Result<ConsentRecord> {
        let (content, versions, heads) = self.content(id, DocumentKind::Consent)?;
        Ok(consent_record(*id, &content, versions, heads))
    }

    /// The encounters that name a person, from a day until a day; none that lie in the bin.
    pub fn encounters_naming(
        &self,
        person: &PersonId,
        from: &str,
        until: &str,
    ) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT DISTINCT e.document_id, e.happened_on
             FROM encounter_people p CROSS JOIN encounter_index e ON e.document_id = p.document_id
             WHERE p.person_id = ?1 AND e.binned_at IS NULL AND e.happened_on >= ?2 AND e.happened_on <= ?3
             ORDER BY e.happened_on, e.document_id",
        )?;
        let rows = statement.query_map(params![person.as_bytes(), from, until], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The encounters that a person organises, from a day on; none that lie in the bin.
    pub fn encounters_organised(&self, person: &PersonId, from: &str) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT e.document_id
             FROM encounter_people p CROSS JOIN encounter_index e ON e.document_id = p.document_id
             WHERE p.person_id = ?1 AND p.part = 1 AND e.binned_at IS NULL AND e.happened_on >= ?2
             ORDER BY e.happened_on, e.document_id",
        )?;
        let rows = statement.query_map(params![person.as_bytes(), from], |row| {
            Ok(DocumentId::from_bytes(bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn consent_row(row: &Row<'_>) -> rusqlite::Result<ConsentRow> {
    let giver: Option<Vec<u8>> = row.get(7)?;
    let guardian = |bytes: Vec<u8>| PersonId::from_slice(&bytes);
    Ok(ConsentRow {
        id: DocumentId::from_bytes(bytes(row, 0)?),
        person: PersonId::from_bytes(bytes(row, 1)?),
        purpose: row.get(2)?,
        purpose_text: row.get(3)?,
        scope: row.get(4)?,
        named: row.get(5)?,
        how: row.get(6)?,
        giver: match giver {
            None => GivenBy::Herself,
            Some(bytes) => guardian(bytes).map_or(GivenBy::Parent, GivenBy::Guardian),
        },
        given_on: row.get(8)?,
        until: row.get(9)?,
        withdrawn_on: row.get(10)?,
        checked_on: row.get(11)?,
        recorded_by: PersonId::from_bytes(bytes(row, 12)?),
        recorded_at: Timestamp::from_millis(row.get(13)?),
    })
}

impl Writer<'_> {
    /// Writes down a new consent. Its people have cards by now.
    pub fn add_consent(&mut self, id: DocumentId, consent: &Consent) -> Result<()> {
        let content = join(start(self.hand()), consent_flat(consent));
        self.create(DocumentKind::Consent, id, &content)
    }

    /// Changes a consent, as it was seen at `base`. Of whom it is, and what was added to it, stays.
    pub fn change_consent(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        consent: &Consent,
    ) -> Result<()> {
        self.change(DocumentKind::Consent, id, base, |seen| {
            let old = covered(seen);
            let mut new = consent_flat(consent);
            new.scalars.remove("person");
            let new = keep_unknown(&old, new, &documents::CONSENT_KEYS);
            Ok((old, new, BTreeSet::new()))
        })
    }

    /// Adds that it was taken back on this day.
    pub fn withdraw_consent(&mut self, id: DocumentId, line: &ItemId, on: &str) -> Result<()> {
        self.add_entry(id, "withdrawn", line, on)
    }

    /// Adds that every use of it was looked after on this day.
    pub fn check_consent(&mut self, id: DocumentId, line: &ItemId, on: &str) -> Result<()> {
        self.add_entry(id, "checked", line, on)
    }

    fn add_entry(&mut self, id: DocumentId, map: &str, line: &ItemId, on: &str) -> Result<()> {
        let entry = Entry {
            on: on.to_owned(),
            at: self.hand().at,
            by: self.hand().person,
        };
        let (key, value) = consent_entry(map, line, &entry);
        self.change(DocumentKind::Consent, id, None, |now| {
            let mut new = now.clone();
            new.put(key, value);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
