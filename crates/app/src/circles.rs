//! Circles besides the team: what whoever sits here reads in them, from unlocking to locking. Nobody else at this laptop
//! does, and nothing of them goes through what everybody here reads.

use std::collections::BTreeSet;

use samenboek_crypto::ClosedSession;
use samenboek_domain::ids::SignerId;
use samenboek_store::{CaughtUp, Closed, Store};

use crate::error::Result;
use crate::house::{House, Rooms, Seat};

impl Seat {
    /// Opens what this person remembers, and reads what came since.
    pub(crate) fn open_circles(&mut self, rooms: &Rooms) -> Result<()> {
        let Some((_, closed)) = &self.closed else {
            return Ok(());
        };
        let circles = opened(closed, &rooms.store)?;
        circles.renew_keys(&rooms.store)?;
        self.circles = Some(circles);
        Ok(())
    }

    /// What whoever sits here reads in circles. Refuses who has no keys.
    pub(crate) fn circles(&self) -> Result<&Closed> {
        self.circles
            .as_ref()
            .ok_or_else(|| self.without_keys("closed_room"))
    }

    /// Reads what came in circles, and sees to it that everybody who may has their keys.
    pub(crate) fn catch_up(&self, rooms: &Rooms) -> Result<CaughtUp> {
        let Some(circles) = &self.circles else {
            return Ok(CaughtUp::default());
        };
        let caught = circles.catch_up(&rooms.store, &mut |_, _| {})?;
        circles.renew_keys(&rooms.store)?;
        Ok(caught)
    }
}

/// What these keys read in circles, as it stands now.
pub(crate) fn opened(closed: &ClosedSession, store: &Store) -> Result<Closed> {
    let circles = Closed::open(closed, store)?;
    circles.catch_up(store, &mut |_, _| {})?;
    Ok(circles)
}

impl House {
    /// Packs what whoever sits here saved in circles and did not give out: nobody else can.
    pub(crate) fn pack_circles(&self) {
        let (Ok(rooms), Ok(seat)) = (self.rooms(), self.seat()) else {
            return;
        };
        if let Some(circles) = &seat.circles {
            // What is not packed goes out as it is.
            let _ = circles.pack(&rooms.store);
        }
    }

    /// What enrolments remember that are no longer on this laptop goes.
    pub(crate) fn drop_old_memories(&self, rooms: &Rooms) -> Result<()> {
        let here: BTreeSet<SignerId> = rooms.keys().signers();
        Ok(rooms.store.keep_memories(&here)?)
    }
}
