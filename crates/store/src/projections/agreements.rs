//! Rows of agreements. They stand only in the memories of people who read them.

use rusqlite::{Transaction, params};
use samenboek_domain::agreement::Agreed;
use samenboek_domain::ids::DocumentId;

use super::Reading;
use crate::documents::agreement_record;
use crate::error::Result;
use crate::heads::Heads;
use crate::words;

/// Writes the rows of one agreement anew.
pub(crate) fn project(tx: &Transaction<'_>, id: &DocumentId, reading: &Reading) -> Result<()> {
    for delete in [
        "DELETE FROM agreement_index WHERE document_id = ?1",
        "DELETE FROM agreement_answers WHERE document_id = ?1",
        "DELETE FROM agreement_signers WHERE document_id = ?1",
        "DELETE FROM case_words WHERE document_id = ?1",
    ] {
        tx.prepare_cached(delete)?.execute([id.as_bytes()])?;
    }
    let (content, recorded) = (&reading.content, &reading.recorded);
    let record = agreement_record(*id, content, Vec::new(), Heads(Vec::new()));
    let agreed = &record.agreed;
    let version = agreed.version();
    let place = record.texts.iter().position(|it| it.version == version);
    let standing = match (place, record.texts.is_empty()) {
        (Some(_), _) => "signed",
        (None, true) => "draft",
        (None, false) => "changed",
    };
    let first = agreed
        .items
        .first()
        .and_then(|item| agreed.leading(&item.texts));
    let signed_on = record.signatures_of(version).map(|it| it.on.as_str()).max();
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    tx.prepare_cached(
        "INSERT INTO agreement_index (document_id, case_id, items, languages, first, review_on, mark, standing, version,
             signed_on, recorded_by, recorded_at, binned_at, binned_by)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
    )?
    .execute(params![
        id.as_bytes(),
        agreed.case.as_bytes(),
        count(agreed.items.len()),
        agreed.languages.join(" "),
        first.map_or("", |(_, text)| text),
        agreed.review_on,
        version.mark(),
        standing,
        count(record.number()),
        signed_on,
        recorded.by.as_bytes(),
        recorded.at.as_millis(),
        recorded.bin.map(|bin| bin.at.as_millis()),
        recorded.bin.map(|bin| *bin.by.as_bytes()),
    ])?;
    let mut word =
        tx.prepare_cached("INSERT INTO case_words (document_id, word) VALUES (?1, ?2)")?;
    for each in words::of(texts_of(agreed)).each() {
        word.execute(params![id.as_bytes(), each])?;
    }
    let mut signer = tx.prepare_cached(
        "INSERT OR IGNORE INTO agreement_signers (document_id, party) VALUES (?1, ?2)",
    )?;
    for each in record.signatures_of(version) {
        signer.execute(params![id.as_bytes(), each.party.as_bytes()])?;
    }
    let mut answer = tx.prepare_cached(
        "INSERT INTO agreement_answers (document_id, answer_id, item, party, day, said) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for each in record.answers.iter().filter(|it| !it.noted.is_undone) {
        answer.execute(params![
            id.as_bytes(),
            each.id.as_bytes(),
            each.item.as_bytes(),
            each.party.as_bytes(),
            each.on,
            each.said,
        ])?;
    }
    Ok(())
}

/// Every sentence of what was agreed, in every language.
fn texts_of(agreed: &Agreed) -> impl Iterator<Item = &str> {
    let items = agreed.items.iter().flat_map(|item| {
        let beside = [&item.others, &item.place, &item.how];
        let beside = beside.into_iter().filter_map(|text| text.as_deref());
        item.texts.values().map(String::as_str).chain(beside)
    });
    let talk_first = agreed.talk_first.values().map(String::as_str);
    items.chain(talk_first)
}
