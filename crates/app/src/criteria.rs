//! The file for the CCV: a checklist that those who lead keep, with where the evidence lies and until when each holds.

use chrono::NaiveDate;
use samenboek_domain::criterion::{Criterion, CriterionDraft, Evidence, EvidenceDraft, is_told};
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_store::{CriterionRecord, CriterionRow, Writer};
use serde_json::Value;

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;
use crate::undo::undoable;
use crate::versions::{FieldCard, field_cards};

/// A criterion, whole.
#[derive(Clone, Debug)]
pub struct CriterionView {
    /// The record.
    pub record: CriterionRecord,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Whether it holds no longer, or soon not.
    pub is_told: bool,
}

impl House {
    /// The criteria, in the order in which they were written down; also those that are not on the list any more. Only for
    /// those who lead.
    pub fn list_criteria(&self) -> Result<Vec<CriterionView>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let rows = rooms.store.list_criteria()?;
        rows.iter().map(|row| self.criterion(&row.id)).collect()
    }

    fn criterion(&self, id: &DocumentId) -> Result<CriterionView> {
        let rooms = self.rooms()?;
        let (record, versions, _) = rooms.store.criterion(id)?;
        let until: Option<NaiveDate> = record.holds_until.as_deref().and_then(|it| it.parse().ok());
        let today = self.clock.today();
        Ok(CriterionView {
            is_told: !record.put_away && until.is_some_and(|until| is_told(until, today)),
            versions: field_cards(&mut Names::new(&rooms.store), &versions)?,
            record,
        })
    }

    /// What holds no longer or soon not, the most pressing first; nothing for whoever does not lead.
    pub fn due_criteria(&self) -> Result<Vec<CriterionRow>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if leading(&*rooms.book()?, &seat).is_err() {
            return Ok(Vec::new());
        }
        let today = self.clock.today();
        let is_due = |row: &CriterionRow| {
            let until = row.holds_until.as_deref().and_then(|it| it.parse().ok());
            !row.put_away && until.is_some_and(|until| is_told(until, today))
        };
        let mut rows = rooms.store.list_criteria()?;
        rows.retain(is_due);
        rows.sort_by(|a, b| (&a.holds_until, a.id).cmp(&(&b.holds_until, b.id)));
        Ok(rows)
    }

    /// Writes a criterion down.
    pub fn record_criterion(&self, draft: &CriterionDraft) -> Result<Outcome<Saved>> {
        let criterion = Criterion::parse(draft)?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.add_criterion(id, &criterion)?)
        })?;
        let saved = Saved {
            id,
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }

    /// Changes only the fields of a criterion that the patch names.
    pub fn patch_criterion(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let (record, _, base) = self.rooms()?.store.criterion(id)?;
        let draft = CriterionDraft {
            name: Some(record.name),
            note: Some(record.note),
            holds_until: record.holds_until,
        };
        let criterion = Criterion::parse(&draft.with(patch)?)?;
        self.criterion_deed(id, |writer| {
            Ok(writer.change_criterion(*id, Some(&base), &criterion)?)
        })
    }

    /// Takes a criterion from the list, or puts it back; what stands in it is kept.
    pub fn put_criterion_away(&self, id: &DocumentId, away: bool) -> Result<Outcome<Saved>> {
        self.criterion_deed(id, |writer| Ok(writer.put_criterion_away(*id, away)?))
    }

    /// Writes down where evidence lies.
    pub fn add_evidence(&self, id: &DocumentId, draft: &EvidenceDraft) -> Result<Outcome<Saved>> {
        let evidence = Evidence::parse(draft)?;
        if let Some(thing) = &evidence.thing
            && self.rooms()?.store.kind_of(thing)?.is_none()
        {
            return Err(AppError::refuse_field("not_found", "thing"));
        }
        let line = self.item_id()?;
        self.criterion_deed(id, |writer| Ok(writer.add_evidence(*id, &line, &evidence)?))
    }

    /// Takes evidence away.
    pub fn drop_evidence(&self, id: &DocumentId, line: &ItemId) -> Result<Outcome<Saved>> {
        let (record, ..) = self.rooms()?.store.criterion(id)?;
        if !record.evidence.iter().any(|it| it.id == *line) {
            return Err(AppError::refuse_field("not_found", "line"));
        }
        self.criterion_deed(id, |writer| Ok(writer.drop_evidence(*id, line)?))
    }

    fn criterion_deed(
        &self,
        id: &DocumentId,
        deed: impl FnOnce(&mut Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms
            .store
            .write(&hand, |writer| undoable(writer, *id, deed))?;
        let saved = Saved {
            id: *id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}
