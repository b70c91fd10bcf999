//! What lists brought in: found again on any laptop, so that a whole import can be taken back after sharing too.

use rusqlite::params;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::Memory;
use crate::error::Result;
use crate::parcels::bytes;
use crate::projections::{first_after_day, first_of_day};

/// What one list brought in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRow {
    /// Its id.
    pub import: String,
    /// Who brought it in.
    pub by: PersonId,
    /// When, by that laptop's clock.
    pub at: Timestamp,
    /// How many encounters stand.
    pub encounters: i64,
    /// How many cards stand.
    pub people: i64,
    /// How many of both were taken back.
    pub taken_back: i64,
}

/// An encounter by what it is known again by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// The day.
    pub happened_on: String,
    /// Empty when activity and place are its name.
    pub title: String,
    /// The activity's code.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many people.
    pub people: i64,
}

const IMPORTS: &str = "
    SELECT import_id, by, min(at), sum(kind = ?1 AND is_binned = 0), sum(kind = ?2 AND is_binned = 0), sum(is_binned)
    FROM imported
    GROUP BY import_id
    ORDER BY min(at) DESC, import_id
";

// A card that anything else names stays: somebody went on with it.
const CARDS_ALONE: &str = "
    SELECT i.document_id FROM imported i
    WHERE i.import_id = ?1 AND i.kind = ?2 AND i.is_binned = 0 AND NOT EXISTS (
        SELECT 1 FROM encounter_people p LEFT JOIN imported o ON o.document_id = p.document_id
        WHERE p.person_id = i.document_id AND (o.import_id IS NULL OR o.import_id <> ?1)
    ) AND NOT EXISTS (SELECT 1 FROM person_index s WHERE s.same_as = i.document_id)
      AND NOT EXISTS (SELECT 1 FROM person_index s WHERE s.document_id = i.document_id AND s.role IS NOT NULL)
    ORDER BY i.document_id
";

impl Memory {
    /// Everything that lists brought in, the newest first.
    pub fn imports(&self) -> Result<Vec<ImportRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(IMPORTS)?;
        let kinds = [
            DocumentKind::Encounter.number(),
            DocumentKind::Person.number(),
        ];
        let rows = statement.query_map(params![kinds[0], kinds[1]], |row| {
            Ok(ImportRow {
                import: row.get(0)?,
                by: PersonId::from_bytes(bytes(row, 1)?),
                at: Timestamp::from_millis(row.get(2)?),
                encounters: row.get(3)?,
                people: row.get(4)?,
                taken_back: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The encounters and rules that a list brought in and that stand; or those that were taken back.
    pub fn imported_things(&self, import: &str, taken_back: bool) -> Result<Vec<DocumentId>> {
        self.imported(
            "SELECT document_id FROM imported WHERE import_id = ?1 AND kind <> ?2 AND is_binned = ?3 ORDER BY document_id",
            params![import, DocumentKind::Person.number(), taken_back],
        )
    }

    /// The cards that a list brought in and that nothing else names.
    pub fn imported_cards_alone(&self, import: &str) -> Result<Vec<DocumentId>> {
        self.imported(CARDS_ALONE, params![import, DocumentKind::Person.number()])
    }

    /// The cards of a list that were taken back with it.
    pub fn imported_cards_taken_back(&self, import: &str) -> Result<Vec<DocumentId>> {
        self.imported(
            "SELECT document_id FROM imported WHERE import_id = ?1 AND kind = ?2 AND is_binned = 1 ORDER BY document_id",
            params![import, DocumentKind::Person.number()],
        )
    }

    fn imported(&self, question: &str, about: &[&dyn rusqlite::ToSql]) -> Result<Vec<DocumentId>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(question)?;
        let rows = statement.query_map(about, |row| Ok(DocumentId::from_bytes(bytes(row, 0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What happened from one day to another, by what it is known again by.
    pub fn occasions(&self, from: &str, to: &str) -> Result<Vec<Occasion>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT happened_on, title, activity, place, people FROM encounter_index
             WHERE binned_at IS NULL AND place_in_time >= ?1 AND place_in_time < ?2 ORDER BY place_in_time",
        )?;
        let bounds = params![first_of_day(from), first_after_day(to)];
        let rows = statement.query_map(bounds, |row| {
            Ok(Occasion {
                happened_on: row.get(0)?,
                title: row.get(1)?,
                activity: row.get(2)?,
                place: row.get(3)?,
                people: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}
