//! The door: people come in one by one at a shared laptop. What was tapped is counted at once, and nothing that anybody
//! gave shows afterwards.

use std::collections::BTreeMap;

use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_store::Came;

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::undoable;

/// Who came in.
#[derive(Clone, PartialEq, Eq)]
pub enum CheckIn {
    /// Gave a name. It finds the card of that name, or makes one.
    Named(String),
    /// Has been here before, and gave no name.
    Known,
    /// Is here for the first time, and gave no name.
    New,
}

impl House {
    /// Somebody comes in at an encounter. Each is a save of its own, and can be taken back.
    pub fn check_in(&self, id: &DocumentId, who: &CheckIn) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if rooms.store.recorded(id)?.bin.is_some() {
            return Err(AppError::refuse("in_bin"));
        }
        let named = match who {
            CheckIn::Named(name) => Some(Who::parse("name", name)?),
            CheckIn::Known | CheckIn::New => None,
        };
        let entry = self.item_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            let person: Option<PersonId> = match &named {
                None => None,
                Some(who) => match self.card(&rooms.store, writer, who, &mut BTreeMap::new())? {
                    Who::Known(person) => Some(person),
                    Who::Named(_) => None,
                },
            };
            undoable(writer, *id, |writer| {
                match (person, who) {
                    (Some(person), _) => writer.check_in_person(*id, person)?,
                    (None, CheckIn::New) => writer.check_in(*id, Came::New, &entry)?,
                    (None, CheckIn::Known | CheckIn::Named(_)) => {
                        writer.check_in(*id, Came::Counted, &entry)?;
                    }
                }
                Ok(())
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        let saved = Saved {
            id: *id,
            undo: Some(undo),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}
