//! What is said of a newcomer over a line: for it alone first, in this book once it is in, and ended when it shall not
//! be.

use std::sync::Arc;

use samenboek_crypto::pairing::line::{Answered, Trusted};
use samenboek_crypto::{Approved, Deed, Sealed, Signer};
use samenboek_domain::ids::SignerId;
use samenboek_sync::lan::LanKey;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::joining::asking::signed_out;
use crate::joining::{Whose, pairing_error};
use crate::lan::expect;
use crate::outcome::Topic;
use crate::revoking::signed;

/// One to whom the answer went.
pub(super) struct Admitted {
    pub(super) answered: Answered,
    pub(super) approved: Approved,
    /// What ends it again, should it not be in after all; nothing when only a coordinator can.
    pub(super) ends: Vec<Vec<u8>>,
}

impl House {
    /// Says what makes a newcomer one of the team, for the newcomer only.
    pub(super) fn admit_over_a_line(
        &self,
        seat: &Seat,
        trusted: Trusted,
        whose: Whose,
    ) -> Result<Admitted> {
        let rooms = self.rooms()?;
        let (signer, admitted) = self.admit(&rooms, seat, whose)?;
        let request = trusted.request();
        let keys = [request.personal.signer(), request.desk.signer()];
        let lan = LanKey(request.desk.lan);
        // A newcomer has no boxes of before to see by who holds which key: she gets one that is clean.
        self.renew_keys(&rooms, Some(seat))?;
        let epochs = rooms.store.team_epochs()?;
        let epochs: Vec<_> = epochs.iter().map(|(key, parcel)| (key, parcel)).collect();
        let answered = trusted.answer(
            signer,
            &*rooms.store.ledger()?,
            &admitted.admission(),
            &epochs,
        );
        let (answered, approved) = answered.map_err(|error| pairing_error(&error))?;
        let ends = ends(&rooms, signer, &approved, keys)?;
        // Should the line break now, the newcomer may come by itself and say so.
        expect(&rooms.store, lan)?;
        Ok(Admitted {
            answered,
            approved,
            ends,
        })
    }

    /// The newcomer is in: what was said of it counts here too.
    pub(super) fn welcome(&self, approved: &Approved) -> Vec<Topic> {
        let known = self.rooms().and_then(|rooms| {
            for boxed in &approved.boxes {
                rooms.store.carry(boxed)?;
            }
            Ok(rooms.store.extend_book(&approved.statements, &[])?)
        });
        if let Err(error) = known {
            // The first exchange brings the same.
            tracing::warn!(%error, "a newcomer is not in this book yet");
        }
        vec![Topic::People, Topic::Laptop, Topic::Sharing]
    }

    /// Ends what was said of a newcomer that shall not be in: what went out to it must count nowhere. Of her own further
    /// laptop only a coordinator can say so; then a code tells that.
    pub(super) fn send_away(
        &self,
        approved: &Approved,
        ends: &[Vec<u8>],
    ) -> (Option<&'static str>, Vec<Topic>) {
        let changed = vec![Topic::People, Topic::Laptop, Topic::Sharing];
        let ended = self.rooms().and_then(|rooms| {
            self.end_newcomer(&rooms, &approved.statements, ends, &approved.boxes)
        });
        if let Err(error) = ended {
            tracing::error!(%error, "a newcomer was not sent away");
            return (Some(error.code()), changed);
        }
        let code = ends.is_empty().then_some("coordinator_must_refuse");
        (code, changed)
    }
}

impl House {
    /// Says what was said and that it has ended. The boxes show who holds the key: from now on it is another one.
    pub(in crate::joining) fn end_newcomer(
        &self,
        rooms: &Rooms,
        statements: &[Vec<u8>],
        ends: &[Vec<u8>],
        boxes: &[Sealed],
    ) -> Result<()> {
        for boxed in boxes {
            rooms.store.carry(boxed)?;
        }
        rooms.store.extend_book(&[statements, ends].concat(), &[])?;
        self.renew_keys(rooms, self.seat().ok().as_deref())
    }
}

/// What ends a newcomer again. Signed beforehand: whoever let it in may have left when it is needed.
pub(in crate::joining) fn ends(
    rooms: &Rooms,
    signer: &Signer,
    approved: &Approved,
    keys: [SignerId; 2],
) -> Result<Vec<Vec<u8>>> {
    let fault = |error: &dyn std::fmt::Display| AppError::fault("unknown", error);
    let book = rooms.store.book().ok_or_else(signed_out)?;
    if !book.authority.may_lead(&signer.id()) {
        return Ok(Vec::new());
    }
    let mut ledger = Arc::unwrap_or_clone(rooms.store.ledger()?);
    for statement in &approved.statements {
        ledger.add(statement).map_err(|error| fault(&error))?;
    }
    let mut ends = Vec::new();
    for signer_id in keys {
        let deed = Deed::Revoke {
            signer: signer_id,
            cuts: Vec::new(),
        };
        ends.push(signed(&mut ledger, &book.centre, signer, &deed)?);
    }
    Ok(ends)
}
