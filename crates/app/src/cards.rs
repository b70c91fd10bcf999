//! One person's card, and where the person stands: what is asked first by "what do you know of me?".

use samenboek_domain::ids::PersonId;

use crate::error::{AppError, Result};
use crate::forgetting::{Mention, mentions_of};
use crate::house::House;
use crate::people::{Tile, role_of, tile};

/// A person's card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonView {
    /// Name and picture.
    pub tile: Tile,
    /// The role's code, for people of the team.
    pub role: Option<String>,
    /// Whether the person can still open a laptop with keys of her own.
    pub has_access: bool,
    /// Whoever asks.
    pub is_me: bool,
    /// Where the person stands.
    pub mentions: Vec<Mention>,
}

impl House {
    /// A person's card. Of whoever was forgotten there is none.
    pub fn person_view(&self, person: &PersonId) -> Result<PersonView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let card = rooms
            .store
            .person(person)?
            .ok_or_else(|| AppError::refuse("not_found"))?;
        let mut hers = book.authority.enrolments();
        Ok(PersonView {
            has_access: hers.any(|one| one.person == Some(*person) && one.is_active()),
            is_me: seat.person == *person,
            mentions: mentions_of(&rooms, person)?,
            role: Some(role_of(&book, person, card.role.clone())).filter(|role| !role.is_empty()),
            tile: tile(&card),
        })
    }
}
