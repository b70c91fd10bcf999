//! What a laptop lacks of the book here that has come so far on every chain.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};
use samenboek_domain::ids::{CircleId, DocumentId, SignerId};
use samenboek_domain::kind::DocumentKind;

use crate::error::Result;
use crate::parcels::{bytes, number, unsigned};

/// How many encounters and rules a laptop lacks that has come so far.
pub(super) fn count_lacking(
    connection: &Connection,
    team: &CircleId,
    reached: &BTreeMap<SignerId, u64>,
) -> Result<usize> {
    if in_doubt(connection, team, reached)?.is_empty() {
        return count_beyond(connection, reached);
    }
    Ok(lacking(connection, team, reached)?.len())
}

/// Which those are.
pub(super) fn lacking(
    connection: &Connection,
    team: &CircleId,
    reached: &BTreeMap<SignerId, u64>,
) -> Result<Vec<(DocumentId, DocumentKind)>> {
    let mut found = beyond(connection, reached)?;
    found.extend(in_doubt(connection, team, reached)?);
    Ok(found.into_iter().collect())
}

// In this order and no other: SQLite knows nothing of how many chains there are, and would read every parcel to find none.
const IN_DOUBT: &str = "
    SELECT touched.document_id, touched.kind, touched.signer
    FROM chains AS chain
    CROSS JOIN parcels AS again ON again.signer = chain.signer AND again.circle = chain.circle AND again.kind = 1
        AND again.state = 0 AND again.rev > 0
    CROSS JOIN parcels AS other ON other.signer = chain.signer AND other.circle = chain.circle AND other.kind = 1
        AND other.state = 0 AND other.name <> again.name
        AND other.to_n >= again.from_n AND other.from_n <= again.to_n
    CROSS JOIN document_chains AS touched ON touched.signer = chain.signer AND touched.kind IN (1, 2, 7, 8, 9, 11, 12, 13)
        AND touched.n >= min(again.from_n, other.from_n) AND touched.n <= max(again.to_n, other.to_n)
    WHERE chain.circle = ?1 AND chain.lane = 0 AND chain.forked = 2
";

/// The encounters and rules that were last touched, on these chains, in numbers that are held twice here, once of them
/// packed again: as they were written, by what came back that nobody had the right to forget; or by two twins, when all
/// was forgotten that told one's parcel from the other's. Whoever says to have these numbers may have the other parcel,
/// and no name tells.
pub(super) fn in_doubt(
    connection: &Connection,
    team: &CircleId,
    chains: &BTreeMap<SignerId, u64>,
) -> Result<BTreeMap<DocumentId, DocumentKind>> {
    let mut statement = connection.prepare_cached(IN_DOUBT)?;
    let rows = statement.query_map([team.as_bytes()], |row| {
        let document = DocumentId::from_bytes(bytes(row, 0)?);
        let kind = DocumentKind::from_number(row.get(1)?);
        Ok((document, kind, SignerId::from_bytes(bytes(row, 2)?)))
    })?;
    let mut found = BTreeMap::new();
    for row in rows {
        let (document, kind, signer) = row?;
        if chains.contains_key(&signer) {
            found.insert(document, kind);
        }
    }
    Ok(found)
}

/// How many encounters and rules a later save than these touched. The longest chain is counted in the index alone; of
/// the others only what does not stand in it.
fn count_beyond(connection: &Connection, reached: &BTreeMap<SignerId, u64>) -> Result<usize> {
    let mut count = connection.prepare_cached(
        "SELECT count(*) FROM document_chains WHERE signer = ?1 AND n > ?2 AND kind IN (1, 2, 7, 8, 9, 11, 12, 13)",
    )?;
    let mut ranges = Vec::new();
    for (signer, to) in reached.iter().filter(|(_, to)| **to < u64::MAX) {
        let to = number(*to)?;
        let things = count.query_row(params![signer.as_bytes(), to], |row| unsigned(row, 0))?;
        if things > 0 {
            ranges.push((things, signer, to));
        }
    }
    ranges.sort_by(|a, b| b.cmp(a));
    let mut counted: Vec<(&SignerId, i64)> = Vec::new();
    let mut sum = 0_u64;
    let mut list = connection.prepare_cached(
        "SELECT document_id FROM document_chains WHERE signer = ?1 AND n > ?2 AND kind IN (1, 2, 7, 8, 9, 11, 12, 13)",
    )?;
    let mut also_in = connection.prepare_cached(
        "SELECT 1 FROM document_chains WHERE document_id = ?1 AND signer = ?2 AND n > ?3",
    )?;
    for (things, signer, to) in ranges {
        if counted.is_empty() {
            sum = things;
        } else {
            let mut rows = list.query(params![signer.as_bytes(), to])?;
            while let Some(row) = rows.next()? {
                let id: [u8; 16] = bytes(row, 0)?;
                let mut is_counted = false;
                for (other, beyond) in &counted {
                    is_counted |= also_in.exists(params![id, other.as_bytes(), beyond])?;
                }
                sum += u64::from(!is_counted);
            }
        }
        counted.push((signer, to));
    }
    Ok(usize::try_from(sum).unwrap_or(usize::MAX))
}

/// The encounters and rules that a later save than these touched.
fn beyond(
    connection: &Connection,
    reached: &BTreeMap<SignerId, u64>,
) -> Result<BTreeMap<DocumentId, DocumentKind>> {
    let mut found: BTreeMap<DocumentId, DocumentKind> = BTreeMap::new();
    let mut statement = connection
        .prepare_cached("SELECT document_id, kind FROM document_chains WHERE signer = ?1 AND n > ?2 AND kind IN (1, 2, 7, 8, 9, 11, 12, 13)")?;
    for (signer, to) in reached.iter().filter(|(_, to)| **to < u64::MAX) {
        let rows = statement.query_map(params![signer.as_bytes(), number(*to)?], |row| {
            Ok((
                DocumentId::from_bytes(bytes(row, 0)?),
                DocumentKind::from_number(row.get(1)?),
            ))
        })?;
        for row in rows {
            let (id, kind) = row?;
            found.insert(id, kind);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_in_doubt_is_found_from_the_chains_and_reads_no_parcel_of_the_others() {
        let database = Connection::open_in_memory().unwrap();
        crate::fresh::make(&database).unwrap();
        let plan = format!("EXPLAIN QUERY PLAN {IN_DOUBT}");
        let mut plan = database.prepare(&plan).unwrap();
        let steps = plan.query_map([[0_u8; 16]], |row| row.get::<_, String>(3));
        let steps: Vec<String> = steps.unwrap().map(Result::unwrap).collect();
        let read_whole: Vec<&String> = steps.iter().filter(|it| it.starts_with("SCAN")).collect();
        assert!(read_whole.is_empty(), "{steps:?}");
    }
}
