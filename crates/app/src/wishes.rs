//! How people mediate: written on their cards, and taken away again.

use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::person::wish::{NewWish, Wish, WishDraft};
use samenboek_store::WishRecord;

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;

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
        let mut wishes = Vec::new();
        for card in rooms.store.same_people()?.all_of(person) {
            wishes.extend(rooms.store.wishes_of(&card)?);
        }
        wishes.sort_by(|a, b| (&a.what, &a.value, a.id).cmp(&(&b.what, &b.value, b.id)));
        for wish in wishes {
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

    /// Writes on a card how its person mediates. Only she does, or a coordinator: conditions are of who sets them.
    pub fn add_wish(&self, person: &PersonId, draft: &WishDraft) -> Result<Outcome<Saved>> {
        let wish = NewWish::parse(draft, person)?;
        self.refuse_strangers(person)?;
        let store = &self.rooms()?.store;
        let stands = self.wishes_of(person)?;
        if stands
            .iter()
            .any(|it| it.wish.what == wish.what.code() && it.wish.value == wish.value)
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
        self.card_deed(person, |writer| Ok(writer.put_wish(*person, &line, &wish)?))
    }

    /// Takes such a line from a card.
    pub fn drop_wish(&self, person: &PersonId, line: &ItemId) -> Result<Outcome<Saved>> {
        self.refuse_strangers(person)?;
        let rooms = self.rooms()?;
        // It may stand on another card of hers.
        for card in rooms.store.same_people()?.all_of(person) {
            if rooms
                .store
                .wishes_of(&card)?
                .iter()
                .any(|it| it.id == *line)
            {
                return self.card_deed(&card, |writer| Ok(writer.drop_wish(card, line)?));
            }
        }
        Err(AppError::refuse_field("not_found", "line"))
    }

    fn refuse_strangers(&self, person: &PersonId) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let same = rooms.store.same_people()?;
        let is_herself = same.counting(person) == same.counting(&seat.person);
        if is_herself || leading(&*rooms.book()?, &seat).is_ok() {
            return Ok(());
        }
        Err(AppError::refuse("not_your_wishes"))
    }
}
