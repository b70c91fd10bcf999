//! The calendar of what is kept: the terms of the centre, what must go by them, and its going.
//!
//! Nothing goes by clock. What is due is named, with what stays of it; a coordinator says that it goes, and it goes as
//! everything does that is forgotten. Cases are named and reduced where they are read: at the laptops of those who lead.

mod due;
mod going;

use chrono::NaiveDate;
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::retention::{Held, RetentionKind, RetentionState, TermDraft};

use crate::cases::NotHere;
use crate::error::{AppError, Result};
use crate::forgetting::ForgetStatus;
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;

/// How long one thing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermView {
    /// What.
    pub kind: RetentionKind,
    /// How many months; none where the term is fixed.
    pub months: Option<u32>,
    /// The shortest and the longest term; none where it is fixed.
    pub bounds: Option<(u32, u32)>,
}

/// Something on the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetentionLine {
    /// What it is.
    pub kind: RetentionKind,
    /// By what it is chosen: the document, or the card of a person.
    pub id: DocumentId,
    /// A name or a title; empty where the code and the place are its name.
    pub title: String,
    /// The code of what it is about: of a case, a signal, the encounter of a photo.
    pub code: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The day it is of: of a closing, a signal.
    pub on: Option<String>,
    /// The first day on which it must go.
    pub due: NaiveDate,
    /// How it stands.
    pub state: RetentionState,
    /// Why it stays, where something keeps it.
    pub held: Option<Held>,
    /// It lies in the bin: its term goes on there.
    pub in_bin: bool,
}

/// The calendar.
#[derive(Clone, Debug)]
pub struct RetentionView {
    /// How long each thing is kept.
    pub terms: Vec<TermView>,
    /// What is due, what comes, what is held; by kind and then by day.
    pub lines: Vec<RetentionLine>,
    /// Why no case is named here, if so.
    pub no_cases: Option<NotHere>,
}

/// What went.
#[derive(Clone, Debug)]
pub struct RetentionDone {
    /// How many things were chosen and due.
    pub gone: usize,
    /// How far each is, by now: what is held by the brake too.
    pub statuses: Vec<ForgetStatus>,
}

impl House {
    /// The calendar: the terms, and by name what must go, what comes and what is held. Changes nothing. Only for a
    /// coordinator.
    pub fn retention(&self) -> Result<RetentionView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let terms = rooms.store.terms()?;
        let view = |kind: &RetentionKind| TermView {
            kind: *kind,
            months: terms.months(*kind),
            bounds: kind.bounds().map(|it| (*it.start(), *it.end())),
        };
        Ok(RetentionView {
            terms: RetentionKind::ALL.iter().map(view).collect(),
            lines: self.retention_lines(&rooms, &seat)?,
            no_cases: crate::cases::not_here(&rooms, &seat)?,
        })
    }

    /// How many things must go now: for the first screen of whoever leads, and none for anybody else. What must go from a
    /// case that goes on is told there with what else is due in it.
    pub fn retention_due(&self) -> Result<usize> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if leading(&*rooms.book()?, &seat).is_err() {
            return Ok(0);
        }
        let lines = self.retention_lines(&rooms, &seat)?.into_iter();
        let is_due = |it: &RetentionLine| {
            it.state == RetentionState::Due && it.kind != RetentionKind::SecondParty
        };
        Ok(lines.filter(is_due).count())
    }

    /// Says how many months the centre keeps something. Only by a coordinator.
    pub fn set_term(&self, draft: &TermDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let (kind, months) = draft.parse()?;
        let mut centres = rooms.store.names(DocumentKind::Centre)?.into_iter();
        let centre = centres
            .next()
            .ok_or_else(|| AppError::refuse("not_found"))?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.put_term(centre.id, kind, months)?)
        })?;
        let saved = Saved {
            id: centre.id,
            undo: None,
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}
