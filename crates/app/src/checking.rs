//! Loading, behind an exchange, what came whole and was believed on its word: nobody waits for it.

use crate::error::Result;
use crate::exchange::Cancel;
use crate::house::House;
use crate::outcome::{Outcome, Topic};

impl House {
    /// Whether something came that was believed on its word and has not been loaded.
    pub fn has_unchecked(&self) -> Result<bool> {
        Ok(self.rooms()?.store.has_unchecked()?)
    }

    /// Loads what came and was believed on its word, parcel by parcel, until somebody stops it. Returns how many parcels
    /// proved false: they are kept apart.
    pub fn check_what_came(&self, cancel: &Cancel) -> Result<Outcome<usize>> {
        let rooms = self.rooms()?;
        let was_any = rooms.store.has_unchecked()?;
        let mut outcome = Outcome::new(0, []);
        while !cancel.is_cancelled()
            && let Some(checked) = rooms.store.check_next()?
        {
            let one = Outcome::of_kinds(checked.set_aside, &checked.kinds);
            outcome.value += one.value;
            outcome.changed.extend(one.changed);
        }
        if was_any && !cancel.is_cancelled() {
            // What nobody had loaded was not confirmed either.
            rooms
                .store
                .write_receipt(rooms.open.desk(), self.clock.now())?;
        }
        if outcome.value > 0 {
            outcome.changed.insert(Topic::Sharing);
        }
        Ok(outcome)
    }
}
