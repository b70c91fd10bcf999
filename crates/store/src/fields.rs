//! What a centre's person cards hold of its own: fields, and what people do here by period.

use std::collections::BTreeSet;

use samenboek_domain::field::Field;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::duty::HeldDuty;

use crate::Memory;
use crate::deeds::{card_of, join};
use crate::documents::{DutyRecord, FieldRecord, drop_duty, field_flat, put_duty, start};
use crate::error::Result;
use crate::flat::Scalar;
use crate::parcels::bytes;
use crate::writer::Writer;

/// What somebody does or did here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyRow {
    /// Who.
    pub person: PersonId,
    /// The line on her card.
    pub duty: DutyRecord,
}

impl Memory {
    /// The centre's own fields, in the order in which they were made.
    pub fn list_fields(&self) -> Result<Vec<FieldRecord>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, name, sort, options, put_away FROM field_index ORDER BY recorded_at, document_id",
        )?;
        let rows = statement.query_map([], |row| {
            let options: String = row.get(3)?;
            Ok(FieldRecord {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                name: row.get(1)?,
                sort: row.get(2)?,
                options: options.lines().map(str::to_owned).collect(),
                put_away: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What everybody does or did here, card by card; none of a card that was put away.
    pub fn list_duties(&self) -> Result<Vec<DutyRow>> {
        self.duties_where(
            "SELECT d.document_id, d.line_id, d.duty, d.from_day, d.until_day
             FROM person_duties d CROSS JOIN person_index i ON i.document_id = d.document_id
             WHERE i.binned_at IS NULL AND (?1 IS NULL OR d.document_id = ?1)
             ORDER BY i.sort_key, d.document_id, d.from_day, d.line_id",
            None,
        )
    }

    /// What one person does or did here, by when it began.
    pub fn duties_of(&self, person: &PersonId) -> Result<Vec<DutyRow>> {
        self.duties_where(
            "SELECT document_id, line_id, duty, from_day, until_day FROM person_duties
             WHERE document_id = ?1 ORDER BY from_day, line_id",
            Some(person),
        )
    }

    fn duties_where(&self, question: &str, person: Option<&PersonId>) -> Result<Vec<DutyRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map([person.map(PersonId::as_bytes)], |row| {
            Ok(DutyRow {
                person: PersonId::from_bytes(bytes(row, 0)?),
                duty: DutyRecord {
                    id: ItemId::from_bytes(bytes(row, 1)?),
                    duty: row.get(2)?,
                    from: row.get(3)?,
                    until: row.get(4)?,
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Makes a field of the centre's own.
    pub fn add_field(&mut self, id: DocumentId, field: &Field) -> Result<()> {
        let content = join(start(self.hand()), field_flat(field));
        self.create(DocumentKind::Field, id, &content)
    }

    /// Asks a field no more, or asks it again. What was filled in is kept.
    pub fn put_field_away(&mut self, id: DocumentId, away: bool) -> Result<()> {
        self.change(DocumentKind::Field, id, None, |now| {
            let mut new = now.clone();
            new.put("put_away", Scalar::Bool(away));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Writes on a card what its person does here: a new line, or one that stands there.
    pub fn put_duty(&mut self, person: PersonId, line: &ItemId, held: &HeldDuty) -> Result<()> {
        self.change(DocumentKind::Person, card_of(person), None, |now| {
            let mut new = now.clone();
            put_duty(&mut new, line, held);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes a line from a card that should never have stood there.
    pub fn drop_duty(&mut self, person: PersonId, line: &ItemId) -> Result<()> {
        self.change(DocumentKind::Person, card_of(person), None, |now| {
            let mut new = now.clone();
            drop_duty(&mut new, line);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
