//! What a centre shows to be recognised: the list of it, and what a write can do with it.

use std::collections::BTreeSet;

use samenboek_domain::criterion::{Criterion, Evidence};
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_domain::kind::DocumentKind;

use crate::Memory;
use crate::deeds::join;
use crate::documents::{
    CriterionRecord, criterion_flat, criterion_record, drop_evidence, put_criterion, put_evidence,
    start,
};
use crate::error::Result;
use crate::flat::Scalar;
use crate::heads::Heads;
use crate::parcels::bytes;
use crate::versions::FieldVersions;
use crate::writer::Writer;

/// A row of the list of criteria.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriterionRow {
    /// The document.
    pub id: DocumentId,
    /// What it asks.
    pub name: String,
    /// Until when it holds, YYYY-MM-DD.
    pub holds_until: Option<String>,
    /// How many pieces of evidence there are.
    pub evidence: i64,
    /// It is not on the list any more.
    pub put_away: bool,
}

impl Memory {
    /// The criteria, in the order in which they were written down.
    pub fn list_criteria(&self) -> Result<Vec<CriterionRow>> {
        let reader = self.reader();
        let mut statement = reader.prepare_cached(
            "SELECT document_id, name, holds_until, evidence, put_away FROM criterion_index ORDER BY recorded_at, document_id",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(CriterionRow {
                id: DocumentId::from_bytes(bytes(row, 0)?),
                name: row.get(1)?,
                holds_until: row.get(2)?,
                evidence: row.get(3)?,
                put_away: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One criterion, whole, with what of it stands twice and where in its history it stands.
    pub fn criterion(
        &self,
        id: &DocumentId,
    ) -> Result<(CriterionRecord, Vec<FieldVersions>, Heads)> {
        let (content, versions, heads) = self.content(id, DocumentKind::Criterion)?;
        Ok((criterion_record(*id, &content), versions, heads))
    }
}

impl Writer<'_> {
    /// Writes a criterion down.
    pub fn add_criterion(&mut self, id: DocumentId, criterion: &Criterion) -> Result<()> {
        let content = join(start(self.hand()), criterion_flat(criterion));
        self.create(DocumentKind::Criterion, id, &content)
    }

    /// Changes a criterion, as it was seen at `base`.
    pub fn change_criterion(
        &mut self,
        id: DocumentId,
        base: Option<&Heads>,
        criterion: &Criterion,
    ) -> Result<()> {
        self.change(DocumentKind::Criterion, id, base, |seen| {
            let mut new = seen.clone();
            put_criterion(&mut new, criterion);
            Ok((seen.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes a criterion from the list, or puts it back.
    pub fn put_criterion_away(&mut self, id: DocumentId, away: bool) -> Result<()> {
        self.change(DocumentKind::Criterion, id, None, |now| {
            let mut new = now.clone();
            new.put("put_away", Scalar::Bool(away));
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Adds evidence.
    pub fn add_evidence(
        &mut self,
        id: DocumentId,
        line: &ItemId,
        evidence: &Evidence,
    ) -> Result<()> {
        self.change(DocumentKind::Criterion, id, None, |now| {
            let mut new = now.clone();
            put_evidence(&mut new, line, evidence);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }

    /// Takes evidence away.
    pub fn drop_evidence(&mut self, id: DocumentId, line: &ItemId) -> Result<()> {
        self.change(DocumentKind::Criterion, id, None, |now| {
            let mut new = now.clone();
            drop_evidence(&mut new, line);
            Ok((now.clone(), new, BTreeSet::new()))
        })
    }
}
