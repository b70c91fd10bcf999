//! What leaves as plain files: everything of a kind as it stands, and a note of each time that somebody saved some.

use rusqlite::params;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::time::Timestamp;

use crate::chunk::Contents;
use crate::documents::{EncounterRecord, PersonRecord, encounter_from};
use crate::error::{Result, StoreError};
use crate::heads::Heads;
use crate::people::person_record;
use crate::projections::{first_after_day, first_of_day};
use crate::{Store, flat, load, parcels, saved, unchecked};

/// A file that was saved, before it is noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewExport {
    /// When, by this laptop's clock.
    pub at: Timestamp,
    /// Who saved it.
    pub by: PersonId,
    /// Codes of what was in it, with a space between.
    pub what: String,
    /// The code of its format.
    pub format: String,
    /// Whether names of people were in it. Whose is not kept.
    pub with_names: bool,
}

/// A file that was saved from this laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportNote {
    /// Its number on this laptop.
    pub id: i64,
    /// What was noted.
    pub export: NewExport,
}

// A card that went back with an import counts again as soon as anything that stands names it.
const CARDS: &str = "
    SELECT document_id, name, role, picture, details, same_as FROM person_index i
    WHERE binned_at IS NULL OR EXISTS (
        SELECT 1 FROM encounter_people u CROSS JOIN encounter_index e ON e.document_id = u.document_id
        WHERE u.person_id = i.document_id AND e.binned_at IS NULL)
    ORDER BY sort_key, document_id
";

impl Store {
    /// Notes that a file was saved. Returns the number of the note.
    pub fn note_export(&self, export: &NewExport) -> Result<i64> {
        let inner = self.inner();
        inner
            .connection
            .prepare_cached(
                "INSERT INTO exports (at, by, what, format, with_names) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![
                export.at.as_millis(),
                export.by.as_bytes(),
                export.what,
                export.format,
                export.with_names
            ])?;
        Ok(inner.connection.last_insert_rowid())
    }

    /// Takes a note away: the file was not written after all.
    pub fn drop_export_note(&self, id: i64) -> Result<()> {
        let inner = self.inner();
        inner
            .connection
            .execute("DELETE FROM exports WHERE id = ?1", [id])?;
        Ok(())
    }

    /// Every file that was saved from this laptop, the last first.
    pub fn exports(&self) -> Result<Vec<ExportNote>> {
        let reader = self.reader();
        let mut notes = reader.prepare_cached(
            "SELECT id, at, by, what, format, with_names FROM exports ORDER BY at DESC, id DESC",
        )?;
        let rows = notes.query_map([], |row| {
            Ok(ExportNote {
                id: row.get(0)?,
                export: NewExport {
                    at: Timestamp::from_millis(row.get(1)?),
                    by: PersonId::from_bytes(parcels::bytes(row, 2)?),
                    what: row.get(3)?,
                    format: row.get(4)?,
                    with_names: row.get(5)?,
                },
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The encounters that stand from one day (YYYY-MM-DD) to another, oldest first.
    pub fn encounters_between(&self, from: &str, to: &str) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id FROM encounter_index
             WHERE binned_at IS NULL AND place_in_time >= ?1 AND place_in_time < ?2 ORDER BY place_in_time",
        )?;
        let bounds = params![first_of_day(from), first_after_day(to)];
        let rows = statement.query_map(bounds, |row| {
            Ok(DocumentId::from_bytes(parcels::bytes(row, 0)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One encounter for whoever reads thousands: from its columns, without its history. What stands twice shows what
    /// the library picked, and no point in history is told.
    pub fn encounter_at_a_glance(&self, id: &DocumentId) -> Result<EncounterRecord> {
        let reader = self.reader();
        let bytes = saved(&reader, id)?.ok_or(StoreError::NotFound(*id))?;
        let quick = if unchecked::is_one(&reader, id)? {
            None
        } else {
            Contents::of_kept(&bytes).and_then(Contents::flat)
        };
        let content = match quick {
            Some(content) => content,
            None => {
                let document = load(&reader, id)?.ok_or(StoreError::NotFound(*id))?;
                flat::read(&document, None)?
            }
        };
        Ok(encounter_from(*id, &content, Vec::new(), Heads(Vec::new())))
    }

    /// Every card that stands, in the order of a Dutch list; those that do not count too.
    pub fn every_card(&self) -> Result<Vec<PersonRecord>> {
        let reader = self.reader();
        let mut cards = reader.prepare_cached(CARDS)?;
        let rows = cards.query_map([], person_record)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many encounters and rules this person wrote down first.
    pub fn written_by(&self, person: &PersonId) -> Result<usize> {
        let reader = self.reader();
        let mut count = reader.prepare_cached(
            "SELECT (SELECT count(*) FROM encounter_index WHERE recorded_by = ?1)
                  + (SELECT count(*) FROM rule_index WHERE recorded_by = ?1)",
        )?;
        let written = count.query_row([person.as_bytes()], |row| parcels::unsigned(row, 0))?;
        Ok(usize::try_from(written).unwrap_or(usize::MAX))
    }

    /// One document of the team as plain bytes that any Automerge reads: with its whole history, and the names in it.
    pub fn plain_document(&self, id: &DocumentId) -> Result<Vec<u8>> {
        let document = load(&self.reader(), id)?.ok_or(StoreError::NotFound(*id))?;
        Ok(document.save())
    }
}
