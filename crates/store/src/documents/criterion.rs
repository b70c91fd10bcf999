//! A criterion as keys: `name`, `holds_until`, `put_away`, the note as Text, and the evidence line by line under the root:
//! `evidence:<line>:text` and `evidence:<line>:thing`.

use std::collections::BTreeMap;

use samenboek_domain::criterion::{Criterion, Evidence};
use samenboek_domain::ids::{DocumentId, ItemId};

use crate::flat::{Flat, Scalar};

/// What stands before a line of evidence.
const EVIDENCE: &str = "evidence:";

/// A criterion, as it stands in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRecord {
    /// The document.
    pub id: DocumentId,
    /// What it asks.
    pub name: String,
    /// How the centre does it.
    pub note: String,
    /// Until when that holds, YYYY-MM-DD.
    pub holds_until: Option<String>,
    /// It is not on the list any more.
    pub put_away: bool,
    /// Where the evidence lies, line by line.
    pub evidence: Vec<EvidenceRecord>,
}

/// Where evidence lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceRecord {
    /// Its line.
    pub id: ItemId,
    /// What it is, or where.
    pub text: String,
    /// A thing in the book.
    pub thing: Option<DocumentId>,
}

/// The keys of a parsed criterion.
pub(crate) fn criterion_flat(criterion: &Criterion) -> Flat {
    let mut flat = Flat::default();
    put_criterion(&mut flat, criterion);
    flat.put("put_away", Scalar::Bool(false));
    flat.maps.insert("both".into());
    flat
}

/// Writes what was typed over what stands there.
pub(crate) fn put_criterion(flat: &mut Flat, criterion: &Criterion) {
    flat.put("name", Scalar::text(criterion.name.as_str()));
    let until = criterion.holds_until.map(|day| day.to_string());
    flat.put("holds_until", Scalar::optional(until.as_deref()));
    let note = criterion.note.as_str().to_owned();
    flat.texts.insert("note".to_owned(), note);
}

/// Adds a line of evidence.
pub(crate) fn put_evidence(flat: &mut Flat, id: &ItemId, evidence: &Evidence) {
    let text = Scalar::text(evidence.text.as_str());
    flat.put(format!("{EVIDENCE}{id}:text"), text);
    if let Some(thing) = evidence.thing {
        flat.put(
            format!("{EVIDENCE}{id}:thing"),
            Scalar::Str(thing.to_string()),
        );
    }
}

/// Takes a line of evidence away.
pub(crate) fn drop_evidence(flat: &mut Flat, id: &ItemId) {
    let line = format!("{EVIDENCE}{id}:");
    flat.scalars.retain(|key, _| !key.starts_with(&line));
}

/// The whole record of a criterion.
pub(crate) fn criterion_record(id: DocumentId, content: &Flat) -> CriterionRecord {
    CriterionRecord {
        id,
        name: content.str("name").unwrap_or_default().to_owned(),
        note: content.texts.get("note").cloned().unwrap_or_default(),
        holds_until: content.str("holds_until").map(str::to_owned),
        put_away: content.get("put_away") == Some(&Scalar::Bool(true)),
        evidence: evidence(content),
    }
}

fn evidence(content: &Flat) -> Vec<EvidenceRecord> {
    let mut lines: BTreeMap<ItemId, EvidenceRecord> = BTreeMap::new();
    for (key, value) in content.after(EVIDENCE.to_owned()) {
        let read = key.split_once(':');
        let Some((Ok(id), part)) = read.map(|(id, part)| (id.parse::<ItemId>(), part)) else {
            continue;
        };
        let line = lines.entry(id).or_insert_with(|| EvidenceRecord {
            id,
            text: String::new(),
            thing: None,
        });
        let text = value.as_str().unwrap_or_default();
        match part {
            "text" => line.text = text.to_owned(),
            "thing" => line.thing = text.parse().ok(),
            _ => {}
        }
    }
    let mut found: Vec<EvidenceRecord> = lines.into_values().collect();
    found.retain(|line| !line.text.is_empty());
    found.sort_by(|a, b| (&a.text, a.id).cmp(&(&b.text, b.id)));
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_domain::criterion::{CriterionDraft, EvidenceDraft};
    use serde_json::json;

    use super::*;

    #[test]
    fn a_criterion_reads_back_as_it_was_written_with_its_evidence() {
        let draft = json!({"name": "Nazorg", "note": "Na drie weken bellen we.", "holds_until": "2027-03-01"});
        let draft = CriterionDraft::from_json(draft).unwrap();
        let thing = DocumentId::from_bytes([5; 16]);
        let evidence = json!({"text": "Map in de kast: blad 3", "thing": thing.to_string()});
        let evidence = Evidence::parse(&EvidenceDraft::from_json(evidence).unwrap()).unwrap();
        let (line, id) = (ItemId::from_bytes([2; 16]), DocumentId::from_bytes([1; 16]));
        let mut flat = criterion_flat(&Criterion::parse(&draft).unwrap());
        put_evidence(&mut flat, &line, &evidence);
        let read = criterion_record(id, &flat);
        assert_eq!(
            (read.name.as_str(), read.note.as_str()),
            ("Nazorg", "Na drie weken bellen we.")
        );
        assert_eq!(read.holds_until.as_deref(), Some("2027-03-01"));
        let first = read.evidence.first().unwrap();
        assert_eq!(
            (first.text.as_str(), first.thing),
            ("Map in de kast: blad 3", Some(thing))
        );
        drop_evidence(&mut flat, &line);
        assert!(criterion_record(id, &flat).evidence.is_empty());
    }
}
