//! Rows of consents.

use rusqlite::{Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};

use super::Reading;
use crate::documents::{GivenBy, entries, giver};
use crate::error::Result;
use crate::flat::Scalar;

/// Writes the row of one consent anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    let (content, recorded) = (&reading.content, &reading.recorded);
    tx.prepare_cached("DELETE FROM consent_index WHERE document_id = ?1")?
        .execute([id.as_bytes()])?;
    let person: Option<PersonId> = content.str("person").and_then(|text| text.parse().ok());
    let giver = match giver(content) {
        GivenBy::Herself => None,
        GivenBy::Parent => Some(Vec::new()),
        GivenBy::Guardian(guardian) => Some(guardian.as_bytes().to_vec()),
    };
    let first = |map: &str| {
        entries(content, map)
            .into_iter()
            .next()
            .map(|entry| entry.on)
    };
    tx.prepare_cached(
        "INSERT INTO consent_index (document_id, person_id, purpose, purpose_text, scope, named, how, giver, given_on,
             until_day, withdrawn_on, checked_on, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        id.as_bytes(),
        person.map(|person| *person.as_bytes()),
        content.str("purpose").unwrap_or(""),
        content.str("purpose_text"),
        content.str("scope").unwrap_or(""),
        content.get("named") == Some(&Scalar::Bool(true)),
        content.str("how").unwrap_or(""),
        giver,
        content.str("given_on").unwrap_or(""),
        content.str("until"),
        first("withdrawn"),
        first("checked"),
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    Ok(())
}
