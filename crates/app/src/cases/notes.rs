//! Notes that the pair of a case keep for themselves, in a circle of the two alone: no coordinator reads them.
//!
//! A circle of notes has the people it was opened with, for good. When the pair changes, the next note opens another one, so
//! that whoever comes later reads nothing of what was noted before her, and whoever went reads nothing of what follows.

use std::collections::BTreeSet;

use samenboek_crypto::CircleClass;
use samenboek_domain::case::{CaseNote, NoteDraft};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::time::Timestamp;
use samenboek_store::{CaseNoteRecord, CaseRecord, Closed, Members};

use super::{circle_of, pair, refuse_shared_laptop, saved, saved_with};
use crate::encounters::{Names, read_base};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::{CaseUndo, Undo};

/// A note, with the name of who wrote it.
#[derive(Clone, Debug)]
pub struct CaseNoteView {
    /// The record.
    pub record: CaseNoteRecord,
    /// Who wrote it.
    pub by: String,
    /// Who reads it besides, now.
    pub readers: Vec<String>,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// Whether whoever sits here may change it: who reads it is the pair of now.
    pub may_change: bool,
}

/// The notes of a case that whoever sits here reads.
#[derive(Clone, Debug)]
pub struct CaseNotes {
    /// The notes, the newest first; those in the bin too.
    pub notes: Vec<CaseNoteView>,
    /// Whether whoever sits here takes the case on, and so may note something.
    pub may_write: bool,
    /// Who would read a note that is written now, besides its writer.
    pub readers: Vec<String>,
}

impl House {
    /// The notes of a case that whoever sits here reads.
    pub fn case_notes(&self, id: &DocumentId) -> Result<CaseNotes> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let mut names = Names::new(&rooms.store);
        let me = seat.person;
        let mut name_others = |people: &BTreeSet<PersonId>| -> Result<Vec<String>> {
            let others = people.iter().filter(|person| **person != me);
            others.map(|person| names.name(person)).collect()
        };
        let pair = pair_of(circles, &record)?;
        let may_write = pair.contains(&me) && !is_closed(&record);
        let mut notes = Vec::new();
        for note in circles.notes_of_case(id)? {
            let circle = circle_of(circles, &note.id)?;
            let people = circles.members(&circle)?.people.into_iter().collect();
            let writes = circles.writes_in(&circle);
            let may_change = may_write && writes && people == pair;
            notes.push((note, name_others(&people)?, (writes, may_change)));
        }
        let readers = name_others(&pair)?;
        let notes = notes
            .into_iter()
            .map(|(record, readers, (may_write, may_change))| {
                Ok(CaseNoteView {
                    by: names.name(&record.recorded.by)?,
                    readers,
                    may_write,
                    may_change,
                    record,
                })
            })
            .collect::<Result<_>>()?;
        Ok(CaseNotes {
            notes,
            may_write,
            readers,
        })
    }

    /// Writes a note that only the pair of a case read.
    pub fn add_case_note(&self, case: &DocumentId, draft: &NoteDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let note = CaseNote::parse(draft)?;
        let circles = seat.circles()?;
        refuse_shared_laptop(&rooms, &seat)?;
        let record = circles.case(case)?;
        let pair = pair_of(circles, &record)?;
        if !pair.contains(&seat.person) {
            return Err(AppError::refuse("not_of_the_pair"));
        }
        if is_closed(&record) {
            return Err(AppError::refuse("case_is_closed"));
        }
        let (id, by) = (self.document_id()?, (seat.person, self.clock.now()));
        let (circle, written) = match notes_of(circles, &record, &pair)? {
            Some(circle) => {
                let written = circles.write(&rooms.store, &circle, by, |writer| {
                    writer.add_case_note(id, case, &note)
                })?;
                (circle, written)
            }
            None => self.open_notes(circles, &pair, by, (id, case, &note))?,
        };
        self.say_note_circles(circles, &record, [circle])?;
        let undo = Undo::InCase(id, CaseUndo::ThrowAway);
        Ok(saved_with(id, &written, Some(self.undo_stack().push(undo))))
    }

    /// Says in a case in which circles its pair keeps notes, so that whoever closes it knows what must go, and nothing of it
    /// else.
    pub(super) fn say_note_circles(
        &self,
        circles: &Closed,
        record: &CaseRecord,
        of: impl IntoIterator<Item = CircleId>,
    ) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let known = &record.note_circles;
        let unsaid: BTreeSet<CircleId> = of.into_iter().filter(|it| !known.contains(it)).collect();
        if unsaid.is_empty() || !circles.writes_in(&circle_of(circles, &record.id)?) {
            return Ok(());
        }
        self.in_circle_of(&rooms, &seat, circles, &record.id, |writer| {
            for circle in &unsaid {
                writer.note_circle(record.id, circle, true)?;
            }
            Ok(())
        })?;
        Ok(())
    }

    fn open_notes(
        &self,
        circles: &Closed,
        pair: &BTreeSet<PersonId>,
        by: (PersonId, Timestamp),
        (id, case, note): (DocumentId, &DocumentId, &CaseNote),
    ) -> Result<(CircleId, samenboek_store::Written<()>)> {
        let rooms = self.rooms()?;
        let members = Members {
            people: pair.iter().filter(|it| **it != by.0).copied().collect(),
            coordinators: false,
        };
        let class = CircleClass::PersonalLaptops;
        circles.open_circle(&rooms.store, class, &members, by, |writer, _| {
            Ok::<_, AppError>(writer.add_case_note(id, case, note)?)
        })
    }

    /// Changes what a note says, as it was seen at `base`. Refused where somebody reads it who does not take the case on any
    /// more, or came later: what is noted now is for the pair of now.
    pub fn change_case_note(
        &self,
        id: &DocumentId,
        draft: &NoteDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let note = CaseNote::parse(draft)?;
        let circles = seat.circles()?;
        let record = circles.case_note(id)?;
        self.refuse_note_of_before(circles, &seat.person, &record)?;
        let base = read_base(base)?.unwrap_or(record.heads);
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.change_case_note(*id, Some(&base), &note)?)
        })?;
        Ok(saved(*id, &written))
    }

    fn refuse_note_of_before(
        &self,
        circles: &Closed,
        me: &PersonId,
        note: &CaseNoteRecord,
    ) -> Result<()> {
        let case = note.case.ok_or_else(|| AppError::refuse("not_found"))?;
        let record = circles.case(&case)?;
        let pair = pair_of(circles, &record)?;
        if !pair.contains(me) {
            return Err(AppError::refuse("not_of_the_pair"));
        }
        if is_closed(&record) {
            return Err(AppError::refuse("case_is_closed"));
        }
        let people = circles.members(&circle_of(circles, &note.id)?)?.people;
        let people: BTreeSet<PersonId> = people.into_iter().collect();
        if people != pair {
            return Err(AppError::refuse("note_of_before"));
        }
        Ok(())
    }

    /// Throws a note away: it goes to the bin of the pair.
    pub fn throw_case_note_away(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        self.seat()?.circles()?.case_note(id)?;
        self.in_bin(id, CaseUndo::FetchBack, |writer| writer.throw_away(*id))
    }

    /// Fetches a note from the bin.
    pub fn fetch_case_note_back(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        self.seat()?.circles()?.case_note(id)?;
        self.fetch_case_back(id)
    }
}

fn is_closed(record: &CaseRecord) -> bool {
    record.course().notes_leave().is_some()
}

/// Who takes a case on now.
fn pair_of(circles: &Closed, record: &CaseRecord) -> Result<BTreeSet<PersonId>> {
    let members = circles.members(&circle_of(circles, &record.id)?)?;
    Ok(pair::mediators(
        &members,
        &record.course(),
        &record.recorded.by,
    ))
}

/// The circle in which exactly these people keep notes about a case, as far as whoever sits here knows.
fn notes_of(
    circles: &Closed,
    record: &CaseRecord,
    pair: &BTreeSet<PersonId>,
) -> Result<Option<CircleId>> {
    let mut known: BTreeSet<CircleId> = record.note_circles.iter().copied().collect();
    // Written in, and the plug pulled before the case said so.
    for note in circles.notes_of_case(&record.id)? {
        known.extend(circles.circle_of(&note.id)?);
    }
    for circle in known {
        let members = circles.members(&circle)?;
        let people: BTreeSet<PersonId> = members.people.into_iter().collect();
        if people == *pair && !members.coordinators && circles.writes_in(&circle) {
            return Ok(Some(circle));
        }
    }
    Ok(None)
}
