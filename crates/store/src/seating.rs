//! Who sat with whom, as one row keeps it and as insight reads it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use samenboek_domain::ids::{DocumentId, PersonId};
use serde::{Deserialize, Serialize};

use crate::Memory;
use crate::documents::TableRecord;
use crate::error::Result;
use crate::parcels::bytes;
use crate::projections::{first_after_day, first_of_day};

/// An evening as insight counts it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedEvening {
    /// The document.
    pub id: DocumentId,
    /// The day.
    pub happened_on: NaiveDate,
    /// The activity's code.
    pub activity: Option<String>,
    /// The series it belongs to.
    pub series: Option<String>,
    /// How many people in all.
    pub people: u64,
    /// How many of them were new, not named.
    pub new_faces: u64,
    /// Who was there, by name.
    pub named: Vec<PersonId>,
    /// Who sat with whom; empty where nobody wrote it down.
    pub tables: Vec<Seats>,
}

/// One table of an evening.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seats {
    /// How many of each group.
    pub tally: BTreeMap<String, u32>,
    /// Who sat there, by name.
    pub people: Vec<PersonId>,
}

/// How it is kept in a row.
#[derive(Serialize, Deserialize)]
struct Kept(BTreeMap<String, u32>, Vec<String>);

/// What a row keeps; none where nobody sat anywhere.
pub(crate) fn written(tables: &[TableRecord]) -> Option<String> {
    let kept: Vec<Kept> = tables
        .iter()
        .filter(|table| !table.tally.is_empty() || !table.people.is_empty())
        .map(|table| {
            let tally = table.tally.iter().map(|(group, count)| {
                // Whatever stands there may have been written by somebody else's program.
                (group.clone(), u32::try_from(*count).unwrap_or(0))
            });
            let people = table.people.iter().map(PersonId::to_string);
            Kept(tally.collect(), people.collect())
        })
        .collect();
    if kept.is_empty() {
        return None;
    }
    serde_json::to_string(&kept).ok()
}

fn read(kept: Option<&str>) -> Vec<Seats> {
    let kept: Vec<Kept> = kept
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    kept.into_iter()
        .map(|Kept(tally, people)| Seats {
            tally,
            people: people.iter().filter_map(|id| id.parse().ok()).collect(),
        })
        .collect()
}

const EVENINGS: &str = "
    SELECT document_id, happened_on, series, people, new_faces, seating, activity
    FROM encounter_index
    WHERE binned_at IS NULL AND place_in_time >= ?1 AND place_in_time < ?2
    ORDER BY place_in_time
";

impl Memory {
    /// The evenings of a period, oldest first, as insight counts them. What lies in the bin did not happen.
    pub fn counted_evenings(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<CountedEvening>> {
        let reader = self.reader();
        let mut people = reader.prepare_cached(
            "SELECT person_id FROM encounter_people WHERE document_id = ?1 AND part = 0 ORDER BY person_id",
        )?;
        let mut evenings = reader.prepare_cached(EVENINGS)?;
        let bounds = [
            first_of_day(&from.to_string()),
            first_after_day(&to.to_string()),
        ];
        let mut rows = evenings.query(bounds)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let id: [u8; 16] = bytes(row, 0)?;
            let Ok(happened_on) = row.get::<_, String>(1)?.parse() else {
                continue;
            };
            let named = people.query_map([id], |row| Ok(PersonId::from_bytes(bytes(row, 0)?)))?;
            found.push(CountedEvening {
                id: DocumentId::from_bytes(id),
                activity: row.get(6)?,
                happened_on,
                series: row.get(2)?,
                people: u64::try_from(row.get::<_, i64>(3)?).unwrap_or(0),
                new_faces: u64::try_from(row.get::<_, i64>(4)?).unwrap_or(0),
                named: named.collect::<Result<_, _>>()?,
                tables: read(row.get::<_, Option<String>>(5)?.as_deref()),
            });
        }
        Ok(found)
    }
}
