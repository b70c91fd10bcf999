//! What cases say to the figures of their year. These rows stand only in what somebody reads of circles.

use chrono::{Datelike, NaiveDate};
use rusqlite::Row;
use samenboek_domain::annual::{AnnualFact, LEFT_OPEN, Lead, Spent};
use samenboek_domain::case::CaseStage;
use samenboek_domain::ids::DocumentId;

use crate::Memory;
use crate::error::Result;
use crate::parcels::bytes;

const FACTS: &str = "
    SELECT document_id, reported_on, kinds, referrer, stage, unsuitable, state = 'closed', result, raw_days, net_days, minutes, asked_after
    FROM case_index
    WHERE binned_at IS NULL AND reported_on BETWEEN ?1 AND ?2
    ORDER BY reported_on, document_id
";

const YEARS: &str = "
    SELECT DISTINCT CAST(substr(reported_on, 1, 4) AS INTEGER) AS year
    FROM case_index
    WHERE binned_at IS NULL
    ORDER BY year DESC
";

impl Memory {
    /// What each case that was reported in this year says, the first reported first.
    pub fn annual_facts(&self, year: i32) -> Result<Vec<(DocumentId, AnnualFact)>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(FACTS)?;
        let days = [format!("{year:04}-01-01"), format!("{year:04}-12-31")];
        let rows = statement.query_map(days, |row| {
            Ok((DocumentId::from_bytes(bytes(row, 0)?), fact(row)?))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The years in which cases were reported, the last first.
    pub fn years_of_cases(&self) -> Result<Vec<i32>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(YEARS)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn fact(row: &Row<'_>) -> rusqlite::Result<AnnualFact> {
    let day: String = row.get(1)?;
    let kinds: String = row.get(2)?;
    let stage: String = row.get(4)?;
    let is_closed: bool = row.get(6)?;
    let result: Option<String> = row.get(7)?;
    let lead = |column| -> rusqlite::Result<Option<Lead>> {
        let days: Option<u32> = row.get(column)?;
        Ok(days.map(Lead::of_days))
    };
    Ok(AnnualFact {
        month: day.parse().ok().map(|day: NaiveDate| day.month()),
        kinds: kinds.split_whitespace().map(str::to_owned).collect(),
        referrer: row.get(3)?,
        stage: stage.parse().unwrap_or(CaseStage::Reported),
        is_unsuitable: row.get(5)?,
        counts_as: result.as_deref().and_then(|code| code.parse().ok()),
        // A newer version may close a case without a result that is known here.
        result: is_closed.then(|| result.unwrap_or_else(|| LEFT_OPEN.to_owned())),
        raw: lead(8)?,
        net: lead(9)?,
        is_asked_after: row.get(11)?,
        spent: Spent::of_minutes(row.get(10)?),
        is_reduced: false,
    })
}
