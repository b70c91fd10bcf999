//! Packing what is new here, and laying at a carrier what is not there.

use std::collections::BTreeSet;

use samenboek_crypto::Statement;
use samenboek_domain::ids::{ParcelName, SignerId, StatementName};
use samenboek_store::Book;
use samenboek_sync::layout::{self, ParcelPlace};
use samenboek_sync::{Carrier, plan};

use super::places::{heads_there, parcels_there, places, statements_there};
use super::{Cancel, HANDFUL, Progress, Step, carrier_error, check};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};

impl House {
    pub(super) fn deliver(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        carrier: &mut dyn Carrier,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        damaged: &BTreeSet<ParcelName>,
    ) -> Result<usize> {
        check(cancel)?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        watch(Progress {
            step: Step::Pack,
            done: 0,
            total: 1,
        });
        rooms.store.pack(rooms.open.desk())?;
        if seat.closed.is_some() {
            rooms.store.pack(seat.signer(rooms))?;
        }
        // From here on bytes may stand elsewhere: committed before the first one goes.
        rooms.store.mark_left()?;
        let statements = rooms.store.ledger()?;
        let here: BTreeSet<StatementName> = statements.statements().map(|(name, _)| name).collect();
        let there = statements_there(&book, carrier)?;
        for name in plan::statements_to_deliver(&here, &there) {
            if let Some((_, bytes)) = statements.statements().find(|(known, _)| *known == name) {
                carrier
                    .put(&layout::ledger_path(&book.centre, &name), bytes)
                    .map_err(carrier_error)?;
            }
        }
        let there = parcels_there(&book, carrier)?;
        self.take_away_gone(rooms, &book, carrier, &there)?;
        let outgoing = outgoing(
            &places(&book, &rooms.store.held()?),
            &there,
            damaged,
            &rooms.store.forked()?,
        );
        let total = outgoing.len();
        for (round, handful) in outgoing.chunks(HANDFUL).enumerate() {
            check(cancel)?;
            watch(Progress {
                step: Step::Deliver,
                done: round * HANDFUL,
                total,
            });
            let mut things = Vec::with_capacity(handful.len());
            for place in handful {
                if let Some(bytes) = rooms.store.parcel(&place.name)? {
                    things.push((place.path(), bytes));
                }
            }
            carrier.put_many(&things).map_err(carrier_error)?;
        }
        carrier.flush().map_err(carrier_error)?;
        self.leave_head(rooms, &book, carrier, !outgoing.is_empty())?;
        watch(Progress {
            step: Step::Deliver,
            done: total,
            total,
        });
        let ranges: Vec<(SignerId, u64, u64)> = outgoing
            .iter()
            .map(|place| (place.signer, place.from, place.to))
            .collect();
        Ok(rooms.store.things_within(&ranges)?)
    }

    /// About how many bytes would go to this carrier now.
    pub(crate) fn load_of(&self, carrier: &mut dyn Carrier) -> Result<u64> {
        let rooms = self.rooms()?;
        let book = rooms.store.book();
        let book = book.ok_or_else(|| AppError::refuse("signed_out"))?;
        let here = places(&book, &rooms.store.held()?);
        let there = parcels_there(&book, carrier)?;
        let mut bytes = 0;
        for place in outgoing(&here, &there, &BTreeSet::new(), &rooms.store.forked()?) {
            let parcel = rooms.store.parcel(&place.name)?;
            bytes += parcel.map_or(0, |parcel| parcel.len() as u64);
        }
        Ok(bytes)
    }

    /// Takes away there what something forgotten stands in, once what stands for it lay there when this exchange began.
    fn take_away_gone(
        &self,
        rooms: &Rooms,
        book: &Book,
        carrier: &mut dyn Carrier,
        there: &[ParcelPlace],
    ) -> Result<()> {
        let gone = rooms.store.gone_parcels()?;
        for place in there {
            let is_safe = match gone.get(&place.name) {
                None => continue,
                Some(None) => true,
                Some(Some(by)) => there
                    .iter()
                    .filter(|other| other.name == *by)
                    .any(|other| lies_whole(carrier, other)),
            };
            if is_safe {
                carrier.delete(&place.path()).map_err(carrier_error)?;
            }
        }
        for circle in rooms.store.circles_to_clear(&rooms.open.desk().id())? {
            let names = carrier
                .list(&layout::circle_prefix(&book.centre, &circle))
                .map_err(carrier_error)?;
            for name in names {
                carrier.delete(&name).map_err(carrier_error)?;
            }
        }
        Ok(())
    }

    /// A small parcel that says how far every chain has come here. Only the newest of a laptop counts.
    fn leave_head(
        &self,
        rooms: &Rooms,
        book: &Book,
        carrier: &mut dyn Carrier,
        delivered: bool,
    ) -> Result<()> {
        let Some(mine) = book
            .authority
            .enrolment(&rooms.open.desk().id())
            .map(|enrolment| enrolment.laptop)
        else {
            return Ok(());
        };
        let heads = heads_there(book, carrier)?;
        let newest = plan::newest_heads(&heads);
        if !delivered && newest.contains_key(&mine) {
            return Ok(());
        }
        let (number, bytes) = rooms.store.make_head(rooms.open.desk(), self.clock.now())?;
        carrier
            .put(&layout::head_path(&book.centre, &mine, number), &bytes)
            .map_err(carrier_error)?;
        carrier.flush().map_err(carrier_error)?;
        for old in heads
            .iter()
            .filter(|head| head.laptop == mine && head.number < number)
        {
            carrier
                .delete(&layout::head_path(&book.centre, &old.laptop, old.number))
                .map_err(carrier_error)?;
        }
        Ok(())
    }
}

/// Whether this parcel lies there whole, and not only by its name.
fn lies_whole(carrier: &mut dyn Carrier, place: &ParcelPlace) -> bool {
    carrier
        .get(&place.path())
        .is_ok_and(|bytes| Statement::name_of(&bytes).as_bytes() == place.name.as_bytes())
}

/// What is not there yet. Of a chain that forked everything goes: a range that seems to hold another may be the other
/// machine's.
fn outgoing(
    here: &[ParcelPlace],
    there: &[ParcelPlace],
    damaged: &BTreeSet<ParcelName>,
    forked: &BTreeSet<SignerId>,
) -> Vec<ParcelPlace> {
    let mut outgoing = plan::to_deliver(here, there, damaged);
    let hidden = here.iter().filter(|place| {
        forked.contains(&place.signer) && !there.contains(place) && !outgoing.contains(place)
    });
    let hidden: Vec<ParcelPlace> = hidden.copied().collect();
    outgoing.extend(hidden);
    outgoing
}
