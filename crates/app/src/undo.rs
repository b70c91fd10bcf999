//! Taking back: for as long as the program runs and the person sits here.

use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_store::{Heads, Writer};

use crate::agreements::AgreementUndo;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::Outcome;

const MOST: usize = 100;

/// How a deed is taken back.
#[derive(Clone, Debug)]
pub(crate) enum Undo {
    ThrowAway(DocumentId),
    FetchBack(DocumentId),
    /// The document, where the deed found it, and where it left it.
    PutBack(DocumentId, Heads, Heads),
    /// Several documents that one deed changed.
    Several(Vec<Undo>),
    /// What a list brought in, by the import's id.
    Import(String),
    /// An import that was taken back.
    ImportAgain(String),
    /// Something in a case, which lies in a circle of its own.
    InCase(DocumentId, CaseUndo),
    /// What was agreed in a case.
    InAgreement(DocumentId, AgreementUndo),
}

/// How a deed in a case is taken back.
#[derive(Clone, Copy, Debug)]
pub(crate) enum CaseUndo {
    Step(ItemId),
    Line(ItemId),
    ThrowAway,
    FetchBack,
}

/// Does something to a document, and gives back how it is taken back.
pub(crate) fn undoable(
    writer: &mut Writer<'_>,
    id: DocumentId,
    deed: impl FnOnce(&mut Writer<'_>) -> Result<()>,
) -> Result<Undo> {
    let before = writer.heads(&id)?;
    deed(writer)?;
    Ok(Undo::PutBack(id, before, writer.heads(&id)?))
}

/// The deeds of this sitting, the last on top.
#[derive(Default)]
pub(crate) struct UndoStack {
    next: u64,
    deeds: Vec<(String, Undo)>,
}

/// What was taken back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undone {
    /// The document.
    pub id: DocumentId,
    /// "thrown_away", "fetched_back" or "put_back": what the taking back did.
    pub undone: &'static str,
}

impl UndoStack {
    /// Remembers a deed; the token takes it back.
    pub(crate) fn push(&mut self, undo: Undo) -> String {
        self.next += 1;
        let token = format!("undo-{}", self.next);
        self.deeds.push((token.clone(), undo));
        if self.deeds.len() > MOST {
            self.deeds.remove(0);
        }
        token
    }

    fn take(&mut self, token: Option<&str>) -> Option<Undo> {
        match token {
            Some(token) => {
                let index = self.deeds.iter().position(|(known, _)| known == token)?;
                Some(self.deeds.remove(index).1)
            }
            None => self.deeds.pop().map(|(_, undo)| undo),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.deeds.clear();
    }
}

/// Takes back what was done to documents, the last first.
fn take_back(writer: &mut Writer<'_>, undo: &Undo) -> Result<()> {
    match undo {
        Undo::ThrowAway(id) => writer.throw_away(*id)?,
        Undo::FetchBack(id) => writer.fetch_back(*id)?,
        Undo::PutBack(id, before, after) => writer.put_back(*id, before, after)?,
        Undo::Several(deeds) => {
            return deeds
                .iter()
                .rev()
                .try_for_each(|deed| take_back(writer, deed));
        }
        Undo::Import(_) | Undo::ImportAgain(_) | Undo::InCase(..) | Undo::InAgreement(..) => {
            return Ok(());
        }
    };
    Ok(())
}

impl House {
    /// Takes back the deed of this token; without one, the last.
    pub fn undo(&self, token: Option<&str>) -> Result<Outcome<Undone>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let undo = self
            .undo_stack()
            .take(token)
            .ok_or_else(|| AppError::refuse("nothing_to_undo"))?;
        if let Undo::InCase(id, deed) = &undo {
            let (outcome, undone) = match deed {
                CaseUndo::Step(step) => (self.take_case_step_back(id, step)?, "put_back"),
                CaseUndo::Line(line) => (self.strike_case_line(id, line)?, "put_back"),
                CaseUndo::ThrowAway => (self.throw_case_away(id)?, "thrown_away"),
                CaseUndo::FetchBack => (self.fetch_case_back(id)?, "fetched_back"),
            };
            return Ok(Outcome::new(Undone { id: *id, undone }, outcome.changed));
        }
        if let Undo::InAgreement(id, deed) = &undo {
            let (outcome, undone) = self.undo_in_agreement(id, deed)?;
            return Ok(Outcome::new(Undone { id: *id, undone }, outcome.changed));
        }
        let of_import = match &undo {
            Undo::Import(import) => Some((self.import_undo(import)?, import, "import_undone")),
            Undo::ImportAgain(import) => Some((self.import_redo(import)?, import, "import_redone")),
            Undo::ThrowAway(_)
            | Undo::FetchBack(_)
            | Undo::PutBack(..)
            | Undo::Several(_)
            | Undo::InCase(..)
            | Undo::InAgreement(..) => None,
        };
        if let Some((outcome, import, undone)) = of_import {
            let id = import
                .parse()
                .map_err(|_| AppError::refuse("nothing_to_undo"))?;
            return Ok(Outcome::new(Undone { id, undone }, outcome.changed));
        }
        let hand = self.hand(&rooms, &seat)?;
        let (id, undone) = match &undo {
            Undo::Import(_) | Undo::ImportAgain(_) | Undo::InCase(..) | Undo::InAgreement(..) => {
                return Err(AppError::refuse("nothing_to_undo"));
            }
            Undo::ThrowAway(id) => (*id, "thrown_away"),
            Undo::FetchBack(id) => (*id, "fetched_back"),
            Undo::PutBack(id, ..) => (*id, "put_back"),
            Undo::Several(deeds) => match deeds.first() {
                Some(Undo::PutBack(id, ..)) => (*id, "put_back"),
                Some(Undo::ThrowAway(id)) => (*id, "thrown_away"),
                Some(_) | None => return Err(AppError::refuse("nothing_to_undo")),
            },
        };
        let written = rooms
            .store
            .write(&hand, |writer| take_back(writer, &undo))?;
        Ok(Outcome::of_kinds(Undone { id, undone }, &written.kinds))
    }
}
