//! Forgetting cards of a closed circle, of which the rest stays.

use std::collections::BTreeSet;

use samenboek_crypto::{Deed, Forgotten};
use samenboek_domain::forgetting::lies_inside;
use samenboek_domain::ids::{DocumentId, PersonId};

use super::notes;
use crate::error::Result;
use crate::house::House;
use crate::revoking::{leading, say};

impl House {
    /// Forgets cards of a closed circle for good, by a coordinator who reads them. What was said before is not said twice.
    /// Returns whether they are gone here: what the brake holds is not.
    pub(crate) fn forget_cards_inside(&self, cards: &[PersonId]) -> Result<bool> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        let ids = cards
            .iter()
            .map(|card| DocumentId::from_bytes(*card.as_bytes()));
        let ids: BTreeSet<DocumentId> = ids.collect();
        let mut what = Vec::new();
        for id in &ids {
            let forgotten = Forgotten::Document(*id);
            if book.said_forgotten(&forgotten) == 0 {
                notes::keep(&rooms, &id.to_string(), "person", self.clock.now())?;
                what.extend([forgotten, Forgotten::Document(lies_inside(id))]);
            }
        }
        let said = (!what.is_empty()).then_some(Deed::Forget { what });
        say(&rooms, &book, signer, said)?;
        self.do_as_said(&rooms, &seat)?;
        let held = rooms.store.held_forgets()?;
        let is_held = |it: &Forgotten| matches!(it, Forgotten::Document(id) if ids.contains(id));
        Ok(!held.iter().any(is_held))
    }
}
