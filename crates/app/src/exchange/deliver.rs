//! Packing what is new here, and laying at a carrier what is not there.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::Statement;
use samenboek_domain::ids::{CircleId, ParcelName, SignerId, StatementName};
use samenboek_store::{Book, Range, Tips};
use samenboek_sync::layout::{self, HeadPlace, ParcelPlace};
use samenboek_sync::{Carrier, plan};

use super::pictures::FEW;
use super::places::{There, places};
use super::{HANDFUL, Progress, Step, Visit, carrier_error, check};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};

/// What went out, and what is still to go.
pub(super) struct Delivered {
    /// How many encounters, rules and cases went out.
    pub(super) took: usize,
    /// The circles of which the head told.
    told: BTreeSet<CircleId>,
    /// The circles that were looked at.
    circles: BTreeSet<CircleId>,
    /// Up to which number of this laptop everything lies there once the pictures do.
    last: u64,
}

impl House {
    pub(super) fn deliver(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        visit: &mut Visit<'_>,
        damaged: &BTreeSet<ParcelName>,
    ) -> Result<Delivered> {
        check(visit.cancel)?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        (visit.watch)(Progress {
            step: Step::Pack,
            done: 0,
            total: 1,
        });
        self.pack(rooms, Some(seat))?;
        // From here on bytes may stand elsewhere: committed before the first one goes.
        rooms.store.mark_left()?;
        let (_, last) = rooms.store.numbering(&rooms.open.desk().id())?;
        let mut told = BTreeSet::new();
        if self.deliver_ledger(rooms, &book, visit)? {
            told.insert(Tips::LEDGER);
        }
        let held = rooms.store.held()?;
        let circles = match visit.looking.given {
            Some(given) => rooms.store.circles_since(given)?,
            None => held.iter().map(|parcel| parcel.circle).collect(),
        };
        let looked_at: BTreeSet<CircleId> = &circles | &visit.looking.circles;
        let there = visit.there.parcels(&book, visit.carrier, &looked_at)?;
        self.take_away_gone(rooms, &book, visit, &there)?;
        let mut outgoing = outgoing(
            &places(&book, &held, &looked_at),
            &there,
            damaged,
            &rooms.store.forked()?,
        );
        let pictures = rooms.store.attachments()?;
        outgoing.retain(|place| !pictures.contains(&place.name));
        told.extend(outgoing.iter().map(|place| place.circle));
        self.put_all(rooms, visit, &outgoing, Step::Deliver)?;
        self.leave_head(rooms, &book, visit, &told)?;
        let total = outgoing.len();
        (visit.watch)(Progress {
            step: Step::Deliver,
            done: total,
            total,
        });
        let ranges: Vec<Range> = outgoing
            .iter()
            .map(|place| (place.circle, place.signer, place.from, place.to))
            .collect();
        Ok(Delivered {
            took: self.things_within(rooms, Some(seat), &ranges)?,
            told,
            circles: looked_at,
            last,
        })
    }

    /// Lays the pictures there that are not there. Far away a head tells of them: whoever looked before they came looks
    /// once more.
    pub(super) fn deliver_pictures(
        &self,
        rooms: &Rooms,
        visit: &mut Visit<'_>,
        delivered: &Delivered,
        damaged: &BTreeSet<ParcelName>,
        something_went: bool,
    ) -> Result<()> {
        check(visit.cancel)?;
        let book = rooms.book()?;
        let there = visit
            .there
            .parcels(&book, visit.carrier, &delivered.circles)?;
        if something_went {
            self.take_away_gone(rooms, &book, visit, &there)?;
        }
        let pictures = rooms.store.attachments()?;
        let mut held = rooms.store.held()?;
        held.retain(|parcel| pictures.contains(&parcel.name));
        let here = places(&book, &held, &delivered.circles);
        let outgoing = outgoing(&here, &there, damaged, &BTreeSet::new());
        self.put_all(rooms, visit, &outgoing, Step::Photos)?;
        let told: BTreeSet<CircleId> = outgoing.iter().map(|place| place.circle).collect();
        let Some(place) = visit.looking.place.clone() else {
            return Ok(());
        };
        if !told.is_empty() {
            self.leave_head(rooms, &book, visit, &(&told | &delivered.told))?;
        }
        let known = visit.looking.remembered(delivered.last);
        Ok(rooms.store.remember_far_place(&place, &known)?)
    }

    /// Joins what was saved here and never left: by the desk, and by whoever sits here.
    pub(crate) fn pack(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<()> {
        rooms.store.pack(rooms.open.desk())?;
        let Some(seat) = seat.filter(|seat| seat.closed.is_some()) else {
            return Ok(());
        };
        rooms.store.pack(seat.signer(rooms))?;
        if let Some(circles) = &seat.circles {
            circles.pack(&rooms.store)?;
        }
        Ok(())
    }

    /// How many encounters, rules and cases stand in these ranges, as far as whoever sits here reads them.
    pub(crate) fn things_within(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        ranges: &[Range],
    ) -> Result<usize> {
        let inside = match seat.and_then(|seat| seat.circles.as_ref()) {
            Some(circles) => circles.things_within(ranges)?,
            None => 0,
        };
        Ok(rooms.store.things_within(ranges)? + inside)
    }

    /// Lays the statements there that do not lie there. True when there were any.
    fn deliver_ledger(&self, rooms: &Rooms, book: &Book, visit: &mut Visit<'_>) -> Result<bool> {
        let has_news = match visit.looking.given {
            Some(given) => visit.looking.ledger || rooms.store.said_since(given)?,
            None => true,
        };
        if !has_news {
            return Ok(false);
        }
        let ledger = rooms.store.ledger()?;
        let here: BTreeMap<StatementName, &[u8]> = ledger.statements().collect();
        let names: BTreeSet<StatementName> = here.keys().copied().collect();
        let there = visit.there.statements(book, visit.carrier)?;
        let wanted = plan::statements_to_deliver(&names, there);
        for name in &wanted {
            if let Some(bytes) = here.get(name) {
                visit
                    .carrier
                    .put(&layout::ledger_path(&book.centre, name), bytes)
                    .map_err(carrier_error)?;
            }
        }
        Ok(!wanted.is_empty())
    }

    fn put_all(
        &self,
        rooms: &Rooms,
        visit: &mut Visit<'_>,
        outgoing: &[ParcelPlace],
        step: Step,
    ) -> Result<()> {
        let at_once = if step == Step::Photos { FEW } else { HANDFUL };
        for (round, handful) in outgoing.chunks(at_once).enumerate() {
            check(visit.cancel)?;
            (visit.watch)(Progress {
                step,
                done: round * at_once,
                total: outgoing.len(),
            });
            let mut things = Vec::with_capacity(handful.len());
            for place in handful {
                if let Some(bytes) = rooms.store.parcel(&place.name)? {
                    things.push((place.path(), bytes));
                }
            }
            visit.carrier.put_many(&things).map_err(carrier_error)?;
        }
        if outgoing.is_empty() && step == Step::Photos {
            return Ok(());
        }
        visit.carrier.flush().map_err(carrier_error)
    }

    /// About how many bytes would go to this carrier now.
    pub(crate) fn load_of(&self, carrier: &mut dyn Carrier) -> Result<u64> {
        let rooms = self.rooms()?;
        let book = rooms.store.book();
        let book = book.ok_or_else(|| AppError::refuse("signed_out"))?;
        let held = rooms.store.held()?;
        let circles = held.iter().map(|parcel| parcel.circle).collect();
        let here = places(&book, &held, &circles);
        let there = There::default().parcels(&book, carrier, &circles)?;
        let mut bytes = 0;
        for place in outgoing(&here, &there, &BTreeSet::new(), &rooms.store.forked()?) {
            bytes += rooms.store.parcel_length(&place.name)?;
        }
        Ok(bytes)
    }

    /// Takes away there what something forgotten stands in, once what stands for it lay there when this exchange began.
    fn take_away_gone(
        &self,
        rooms: &Rooms,
        book: &Book,
        visit: &mut Visit<'_>,
        there: &[ParcelPlace],
    ) -> Result<()> {
        let carrier = &mut *visit.carrier;
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
        // Where everything was looked at, it is known what lies there of forgotten circles.
        let looked_at = visit.looking.circles.iter().copied();
        let mut circles: BTreeSet<CircleId> =
            looked_at.filter(|it| book.forgot_circle(it)).collect();
        if visit.looking.given.is_some() {
            circles.extend(rooms.store.circles_to_clear(&rooms.open.desk().id())?);
        }
        for circle in circles {
            let names = carrier
                .list(&layout::circle_prefix(&book.centre, &circle))
                .map_err(carrier_error)?;
            for name in names {
                carrier.delete(&name).map_err(carrier_error)?;
            }
        }
        Ok(())
    }

    /// A small parcel that says how far every chain has come here, and far away, where news lies. Only the newest of a
    /// laptop counts.
    fn leave_head(
        &self,
        rooms: &Rooms,
        book: &Book,
        visit: &mut Visit<'_>,
        told: &BTreeSet<CircleId>,
    ) -> Result<()> {
        let desk = rooms.open.desk();
        let Some(mine) = book.authority.enrolment(&desk.id()) else {
            return Ok(());
        };
        let mine = mine.laptop;
        let newest = visit.looking.newest_of(&mine);
        if told.is_empty() && newest.is_some() {
            return Ok(());
        }
        let number = rooms.store.next_head(&desk.id(), newest.unwrap_or(0))?;
        let tips = match &visit.looking.place {
            Some(place) => Some(rooms.store.tell_tips(place, told, number)?),
            None => None,
        };
        let now = self.clock.now();
        let bytes = rooms.store.make_head(desk, now, number, tips.as_ref())?;
        visit
            .carrier
            .put(&layout::head_path(&book.centre, &mine, number), &bytes)
            .map_err(carrier_error)?;
        visit.carrier.flush().map_err(carrier_error)?;
        for old in visit
            .looking
            .heads
            .iter()
            .filter(|head| head.laptop == mine)
        {
            visit
                .carrier
                .delete(&layout::head_path(&book.centre, &old.laptop, old.number))
                .map_err(carrier_error)?;
        }
        visit.looking.heads.retain(|head| head.laptop != mine);
        visit.looking.heads.push(HeadPlace {
            centre: book.centre,
            laptop: mine,
            number,
        });
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
