//! How people mediate: written on their cards, and taken away again.

use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::person::wish::{NewWish, Wish, WishDraft};
use samenboek_store::{WishRecord, Writer};

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::undoable;

/// A line on a card about how its person mediates, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishView {
    /// The line.
    pub wish: WishRecord,
    /// With whom she does not want to mediate.
    pub who: Option<String>,
}

impl House {
    /// What somebody's card says of how she mediates.
    pub fn wishes_of(&self, person: &PersonId) -> Result<Vec<WishView>> {
        let rooms = self.rooms()?;
        let mut names = Names::new(&rooms.store);
        let mut views = Vec::new();
        for wish in rooms.store.wishes_of(person)? {
            let is_person = wish.what == Wish::NotWith.code();
            let other: Option<PersonId> = wish.value.parse().ok().filter(|_| is_person);
            let who = other.map(|other| names.name(&other)).transpose()?;
            // Whoever is forgotten is nobody any more.
            if is_person && who.as_deref().unwrap_or_default().is_empty() {
                continue;
            }
            views.push(WishView { wish, who });
        }
        Ok(views)
    }

    /// Writes on a card how its person mediates.
    pub fn add_wish(&self, person: &PersonId, draft: &WishDraft) -> Result<Outcome<Saved>> {
        let wish = NewWish::parse(draft, person)?;
        let store = &self.rooms()?.store;
        let stands = store.wishes_of(person)?;
        if stands
            .iter()
            .any(|it| it.what == wish.what.code() && it.value == wish.value)
        {
            return Err(AppError::refuse_field("wish_stands", "value"));
        }
        if wish.what == Wish::NotWith {
            let other: Option<PersonId> = wish.value.parse().ok();
            let card = other.map(|other| store.person(&other)).transpose()?;
            if card.flatten().is_none() {
                return Err(AppError::refuse_field("not_found", "value"));
            }
        }
        let line = self.item_id()?;
        self.wish_deed(person, |writer| Ok(writer.put_wish(*person, &line, &wish)?))
    }

    /// Takes such a line from a card.
    pub fn drop_wish(&self, person: &PersonId, line: &ItemId) -> Result<Outcome<Saved>> {
        let stands = self.rooms()?.store.wishes_of(person)?;
        if !stands.iter().any(|it| it.id == *line) {
            return Err(AppError::refuse_field("not_found", "line"));
        }
        self.wish_deed(person, |writer| Ok(writer.drop_wish(*person, line)?))
    }

    fn wish_deed(
        &self,
        person: &PersonId,
        deed: impl FnOnce(&mut Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if rooms.store.person(person)?.is_none() {
            return Err(AppError::refuse("not_found"));
        }
        let id = DocumentId::from(*person);
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms
            .store
            .write(&hand, |writer| undoable(writer, id, deed))?;
        let saved = Saved {
            id,
            undo: Some(self.undo_stack().push(written.value.clone())),
            hints: Vec::new(),
        };
        Ok(Outcome::of_kinds(saved, &written.kinds))
    }
}
