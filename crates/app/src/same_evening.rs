//! One evening that was written down twice, on two laptops: shown, and made one when a person says so.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::encounter::{Encounter, EncounterDraft, Who};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::text::fold;
use samenboek_store::EncounterRow;

use crate::encounters::{EncounterView, Person, draft_of};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};

impl House {
    /// What may be the same evening as this one.
    pub fn same_evening(&self, id: &DocumentId) -> Result<Vec<EncounterRow>> {
        let rooms = self.rooms()?;
        let mut rows = Vec::new();
        for other in rooms.store.same_evening(id)? {
            rows.extend(rooms.store.encounter_row(&other)?);
        }
        Ok(rows)
    }

    /// Makes one of two: everybody and everything that stands in either stays in `id`, and `other` goes to the bin. Taken
    /// back in one.
    pub fn join_evenings(&self, id: &DocumentId, other: &DocumentId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if !rooms.store.same_evening(id)?.contains(other) {
            return Err(AppError::refuse_field("not_the_same_evening", "other"));
        }
        let (kept, gone) = (self.encounter(id)?, self.encounter(other)?);
        let day = kept.record.happened_on.parse().ok();
        let joined = joined(&kept, &gone);
        let today = self.clock.today();
        let encounter = Encounter::parse(joined, day.unwrap_or(today).max(today))?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<Vec<Undo>> {
            let back = undoable(writer, *id, |writer| {
                writer.change_encounter(*id, Some(&kept.record.heads), &encounter)?;
                // Whoever keeps the other one at the same moment throws this one away: that it is kept stands against it.
                writer.fetch_back(*id)?;
                Ok(())
            })?;
            writer.throw_away(*other)?;
            Ok(vec![back, Undo::FetchBack(*other)])
        })?;
        let undo = Undo::Several(written.value.clone());
        let undo = self.undo_stack().push(undo);
        let saved = Saved {
            id: *id,
            undo: Some(undo),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}

/// What stands in either. Where both say something, the one that is kept says it; of numbers the larger counts, for both
/// laptops counted the same people.
fn joined(kept: &EncounterView, gone: &EncounterView) -> EncounterDraft {
    let (mut draft, mut other) = (draft_of(kept), draft_of(gone));
    as_called_here(&mut other, kept, gone);
    let people = |draft: &EncounterDraft| {
        let named = u64::try_from(draft.attendance.named.len()).unwrap_or(u64::MAX);
        let unnamed = draft.attendance.counted + draft.attendance.new_faces;
        named + unnamed + draft.attendance.guests
    };
    let most = people(&draft).max(people(&other));
    both(&mut draft.organisers, &other.organisers);
    both(&mut draft.attendance.named, &other.attendance.named);
    both(&mut draft.conditions, &other.conditions);
    draft.attendance.new_faces = draft.attendance.new_faces.max(other.attendance.new_faces);
    draft.attendance.guests = draft.attendance.guests.max(other.attendance.guests);
    // Who has a name now was counted without one there.
    draft.attendance.counted = 0;
    draft.attendance.counted = most.saturating_sub(people(&draft));
    if draft.tables.is_empty() {
        draft.tables = other.tables;
    }
    let or = |own: &mut Option<String>, other: Option<String>| {
        if own.is_none() {
            *own = other;
        }
    };
    or(&mut draft.title, other.title);
    or(&mut draft.starts_at, other.starts_at);
    or(&mut draft.ends_at, other.ends_at);
    or(&mut draft.place, other.place);
    or(&mut draft.activity, other.activity);
    or(&mut draft.series, other.series);
    or(&mut draft.occurrence, other.occurrence);
    or(&mut draft.tone, other.tone);
    draft.changed = lines(draft.changed, other.changed);
    draft.note = lines(draft.note, other.note);
    draft
}

/// Somebody whom each laptop gave a card is one person on this evening: by the card that stands here.
fn as_called_here(other: &mut EncounterDraft, kept: &EncounterView, gone: &EncounterView) {
    let all = |view: &EncounterView| -> Vec<Person> {
        view.named.iter().chain(&view.organisers).cloned().collect()
    };
    let here = all(kept);
    let mut cards: BTreeMap<String, String> = BTreeMap::new();
    for person in all(gone) {
        let is_here = here.iter().any(|it| it.person == person.person);
        let called = |it: &&Person| !it.name.is_empty() && fold(&it.name) == fold(&person.name);
        if let Some(same) = here.iter().find(called).filter(|_| !is_here) {
            let key = |person: &Person| Who::Known(person.person).to_string();
            cards.insert(key(&person), key(same));
        }
    }
    let tables = other.tables.iter_mut().map(|table| &mut table.people);
    let lists = [&mut other.organisers, &mut other.attendance.named];
    for key in lists.into_iter().chain(tables).flatten() {
        if let Some(same) = cards.get(key) {
            key.clone_from(same);
        }
    }
}

fn both(own: &mut Vec<String>, other: &[String]) {
    let there: BTreeSet<String> = own.iter().cloned().collect();
    own.extend(other.iter().filter(|it| !there.contains(*it)).cloned());
}

fn lines(own: Option<String>, other: Option<String>) -> Option<String> {
    match (own, other) {
        (Some(own), Some(other)) if own.contains(&other) => Some(own),
        (Some(own), Some(other)) => Some(format!("{own}\n\n{other}")),
        (own, other) => own.or(other),
    }
}
