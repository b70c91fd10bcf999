//! Rows of statistics: what stays of cases whose term is over.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Row;
use samenboek_domain::annual::{HoursBand, Reduced, statistics_of};
use samenboek_domain::case::CaseStage;
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::documents::put_reduced;
use crate::error::Result;
use crate::flat::{Flat, Scalar};
use crate::lists;
use crate::writer::Writer;

// Two laptops that knew one case by two days of its report may have put it into two years: the first counts.
const ROWS: &str = "
    SELECT row_key, year, kinds, referrer, stage, unsuitable, result, raw_lead, net_lead, hours
    FROM statistics_index s
    WHERE year = ?1 AND NOT EXISTS (
        SELECT 1 FROM statistics_index o WHERE o.row_key = s.row_key AND o.year < s.year)
    ORDER BY row_key
";

impl Memory {
    /// The rows of a year, by their keys.
    pub fn reduced_of(&self, year: i32) -> Result<BTreeMap<String, Reduced>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(ROWS)?;
        let rows = statement.query_map([year], |row| Ok((row.get(0)?, reduced(row)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The years of which there are rows.
    pub fn years_of_reduced(&self) -> Result<BTreeSet<i32>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached("SELECT DISTINCT year FROM statistics_index")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writer<'_> {
    /// Writes the rows of these cases; one that stands already is as it was.
    pub fn put_reduced(&mut self, rows: &BTreeMap<String, Reduced>) -> Result<()> {
        let years: BTreeSet<i32> = rows.values().map(|row| row.year).collect();
        for year in years {
            let lay = |content: &mut Flat| {
                for (key, row) in rows.iter().filter(|(_, row)| row.year == year) {
                    put_reduced(content, key, row);
                }
            };
            let id = statistics_of(year);
            if lists::kind_of(self.tx(), &id)?.is_none() {
                let mut content = Flat::default();
                content.put("v", Scalar::Int(1));
                lay(&mut content);
                self.create(DocumentKind::Statistics, id, &content)?;
                continue;
            }
            self.change(DocumentKind::Statistics, id, None, |now| {
                let mut new = now.clone();
                lay(&mut new);
                Ok((now.clone(), new, BTreeSet::new()))
            })?;
        }
        Ok(())
    }
}

fn reduced(row: &Row<'_>) -> rusqlite::Result<Reduced> {
    let kinds: String = row.get(2)?;
    let stage: String = row.get(4)?;
    let band = |column| -> rusqlite::Result<_> {
        let code: Option<String> = row.get(column)?;
        Ok(code.and_then(|code| code.parse().ok()))
    };
    let hours: String = row.get(9)?;
    Ok(Reduced {
        year: row.get(1)?,
        kinds: kinds.split_whitespace().map(str::to_owned).collect(),
        referrer: row.get(3)?,
        stage: stage.parse().unwrap_or(CaseStage::Reported),
        is_unsuitable: row.get(5)?,
        result: row.get(6)?,
        raw: band(7)?,
        net: band(8)?,
        hours: hours.parse().unwrap_or(HoursBand::Unknown),
    })
}
