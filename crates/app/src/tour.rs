//! Whether somebody was shown around. It lies in the sealed book of this laptop, beside her language, and goes along to no
//! other.

use samenboek_domain::ids::PersonId;

use crate::error::Result;
use crate::house::House;

impl House {
    /// Whether whoever sits here saw the tour, or put it away.
    pub fn tour_seen(&self) -> Result<bool> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let seen = rooms.store.setting(&own_key(&seat.person))?;
        Ok(seen.is_some())
    }

    /// From now on she did.
    pub fn keep_tour_seen(&self) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        Ok(rooms.store.set_setting(&own_key(&seat.person), "seen")?)
    }
}

fn own_key(person: &PersonId) -> String {
    format!("tour {person}")
}
