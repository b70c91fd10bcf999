//! Rows of person cards, laptops and the centre.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, Transaction, params};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::alike::{sound_keys, telephone_key};
use samenboek_domain::person::fold;
use samenboek_domain::text::sort_key;

use crate::documents::{Bin, PersonDetails};
use crate::error::Result;
use crate::flat::Flat;

/// What stands before a word of a card among its keys.
pub(crate) const WORD: char = 'w';
/// What stands before how a name sounds.
pub(crate) const SOUND: char = 's';
/// What stands before a telephone number.
pub(crate) const TELEPHONE: char = 't';

/// Writes the rows of one card anew. True when the encounters she was at are found by other words than before.
pub(crate) fn project(
    tx: &Transaction<'_>,
    id: &DocumentId,
    content: &Flat,
    bin: Option<Bin>,
) -> Result<bool> {
    let name = content.str("name").unwrap_or("");
    let details = PersonDetails::of(content);
    let same_as: Option<PersonId> = content.str("same_as").and_then(|id| id.parse().ok());
    let same_as = same_as.map(|person| *person.as_bytes());
    let written = serde_json::to_string(&details).unwrap_or_else(|_| "{}".into());
    let old = tx
        .prepare_cached("SELECT name, details, same_as FROM person_index WHERE document_id = ?1")?
        .query_row([id.as_bytes()], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<[u8; 16]>>(2)?,
            ))
        })
        .optional()?;
    tx.prepare_cached(
        "INSERT INTO person_index (document_id, name, folded, role, picture, sort_key, details, same_as, binned_at,
             binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name, folded = excluded.folded, role = excluded.role,
             picture = excluded.picture, sort_key = excluded.sort_key, details = excluded.details,
             same_as = excluded.same_as, binned_at = excluded.binned_at, binned_by = excluded.binned_by",
    )?
    .execute(params![
        id.as_bytes(),
        name,
        fold(name),
        content.str("role"),
        content.str("picture"),
        sort_key(name).replace('\0', "\u{1}"),
        written,
        same_as,
        bin.map(|bin| bin.at.as_millis()),
        bin.map(|bin| *bin.by.as_bytes())
    ])?;
    let Some((old_name, old_details, old_same)) = old else {
        put_keys(tx, id, name, &details)?;
        return Ok(true);
    };
    if old_name != name || old_details != written {
        tx.prepare_cached("DELETE FROM person_keys WHERE document_id = ?1")?
            .execute([id.as_bytes()])?;
        put_keys(tx, id, name, &details)?;
    }
    let old_details: PersonDetails = serde_json::from_str(&old_details).unwrap_or_default();
    Ok(old_name != name || old_details.alias != details.alias || old_same != same_as)
}

fn put_keys(
    tx: &Transaction<'_>,
    id: &DocumentId,
    name: &str,
    details: &PersonDetails,
) -> Result<()> {
    let mut keys = BTreeSet::new();
    for name in [Some(name), details.alias.as_deref()].into_iter().flatten() {
        keys.extend(words(name).map(|word| format!("{WORD}{word}")));
        keys.extend(sound_keys(name).iter().map(|key| format!("{SOUND}{key}")));
    }
    let telephone = details.telephone.as_deref().and_then(telephone_key);
    keys.extend(telephone.map(|key| format!("{TELEPHONE}{key}")));
    let mut put =
        tx.prepare_cached("INSERT OR IGNORE INTO person_keys (key, document_id) VALUES (?1, ?2)")?;
    for key in keys {
        put.execute(params![key, id.as_bytes()])?;
    }
    Ok(())
}

/// The words of a name as somebody begins to type them: "El-Amrani" whole, and its second half.
fn words(name: &str) -> impl Iterator<Item = String> {
    let folded = fold(name);
    let whole = folded.split_whitespace().map(str::to_owned);
    let halves = folded.split(|letter: char| letter.is_whitespace() || "-'".contains(letter));
    let all: BTreeSet<String> = whole
        .chain(halves.map(str::to_owned))
        .filter(|word| !word.is_empty())
        .collect();
    all.into_iter()
}

/// Writes the row of a laptop or the centre anew.
pub(crate) fn project_name(
    tx: &Transaction<'_>,
    id: &DocumentId,
    kind: DocumentKind,
    content: &Flat,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO name_index (document_id, kind, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (document_id) DO UPDATE SET name = excluded.name",
    )?
    .execute(params![
        id.as_bytes(),
        kind.number(),
        content.str("name").unwrap_or("")
    ])?;
    Ok(())
}
