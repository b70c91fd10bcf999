//! Taking in what lies at a carrier: statements first, then parcels, each on its own.

use std::collections::BTreeSet;

use samenboek_crypto::{
    OpenError, Opened, ParcelKind, Reason, Sealed, Signer, Statement, Verified, authenticate,
    authenticate_late, has_newer_outside, open, open_box,
};
use samenboek_domain::ids::{ParcelName, SignerId, StatementName};
use samenboek_store::{Apart, Book, Merged, Ready, SetAside};
use samenboek_sync::layout::{self, ParcelPlace};
use samenboek_sync::{Carrier, CarrierError, plan};

use super::pictures::{FEW, without_large};
use super::places::{There, places};
use super::{Cancel, HANDFUL, Progress, Step, Tally, Visit, carrier_error, check};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};

/// So many bytes of statements are taken into the ledger at once.
const PORTION: usize = 1024 * 1024;

/// Which part of what lies there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Everything but pictures.
    Text,
    /// What is left then.
    Pictures,
}

impl Part {
    fn step(self) -> Step {
        match self {
            Self::Text => Step::Fetch,
            Self::Pictures => Step::Photos,
        }
    }

    fn handful(self) -> usize {
        match self {
            Self::Text => HANDFUL,
            Self::Pictures => FEW,
        }
    }
}

impl House {
    /// Statements first: they say whose parcels count.
    pub(super) fn bring_ledger(
        &self,
        rooms: &Rooms,
        book: &Book,
        carrier: &mut dyn Carrier,
        there: &mut There,
        cancel: &Cancel,
    ) -> Result<()> {
        let there = there.statements(book, carrier)?.to_vec();
        let ledger = rooms.store.ledger()?;
        let names = there.iter().map(|place| place.name);
        let asked = rooms.store.asked_for()?;
        let here = names.filter(|name| !asked.contains(name) && ledger.needs_not(name));
        let mut wanted = plan::statements_to_fetch(&here.collect(), &there);
        // Something that somebody known said may rest on what was left out before that one came.
        while !wanted.is_empty() {
            if bring_statements(rooms, book, carrier, &wanted, cancel)? == 0 {
                return Ok(());
            }
            let ledger = rooms.store.ledger()?;
            let mut asked = rooms.store.asked_for()?;
            asked.retain(|name| ledger.statement(name).is_none());
            wanted.retain(|name| asked.contains(name));
        }
        Ok(())
    }

    /// Fetches, opens, verifies and merges what is missing here. Returns what was torn at the carrier.
    pub(super) fn fetch(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        visit: &mut Visit<'_>,
        part: Part,
        tally: &mut Tally,
    ) -> Result<BTreeSet<ParcelName>> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let mut damaged = BTreeSet::new();
        let circles = visit.looking.circles.clone();
        let mut there = visit.there.parcels(&book, visit.carrier, &circles)?;
        if there.is_empty() {
            return Ok(damaged);
        }
        // What was kept apart is not fetched again, unless it may have been the plug and not the parcel.
        let mut looked_at = BTreeSet::new();
        let mut suspects = BTreeSet::new();
        for apart in rooms.store.apart()? {
            if apart.reason == SetAside::EndedTheProgram.code() {
                suspects.insert(apart.name);
            } else {
                looked_at.insert(apart.name);
            }
        }
        looked_at.extend(rooms.store.gone_parcels()?.into_keys());
        // Each file once a visit.
        looked_at.extend(tally.looked_at.iter().copied());
        if part == Part::Text {
            let held = rooms.store.held()?.into_iter().map(|parcel| parcel.name);
            let known: BTreeSet<ParcelName> = held.chain(looked_at.iter().copied()).collect();
            without_large(visit, &known, &mut there);
        }
        let _room = rooms.store.room_for_much()?;
        // In rounds: a wide range that turns out bad hides nothing, it is planned again without it.
        loop {
            let here = places(&book, &rooms.store.held()?, &circles);
            let wanted = wanted(&here, &there, &looked_at);
            if wanted.is_empty() {
                return Ok(damaged);
            }
            let total = wanted.len();
            let mut arriving = Arriving::new(rooms);
            for (round, handful) in wanted.chunks(part.handful()).enumerate() {
                check(visit.cancel)?;
                (visit.watch)(Progress {
                    step: part.step(),
                    done: round * part.handful(),
                    total,
                });
                let paths: Vec<String> = handful.iter().map(ParcelPlace::path).collect();
                let got = visit.carrier.get_many(&paths);
                for (place, bytes) in handful.iter().zip(got) {
                    check(visit.cancel)?;
                    looked_at.insert(place.name);
                    tally.looked_at.insert(place.name);
                    if let Some(sealed) = whole(visit.carrier, place, bytes, &mut damaged, tally)? {
                        // If it ends the program again, no other parcel may be open with it.
                        let alone = suspects.contains(&place.name);
                        if alone {
                            arriving.merge_before(None, tally)?;
                        }
                        let next = self.open_up(rooms, seat, sealed, tally)?;
                        let next = next.map(|it| rooms.store.make_ready(it)).transpose()?;
                        arriving.merge_before(next, tally)?;
                        if alone {
                            arriving.merge_before(None, tally)?;
                        }
                    }
                }
            }
            arriving.merge_before(None, tally)?;
            (visit.watch)(Progress {
                step: part.step(),
                done: total,
                total,
            });
        }
    }

    /// Opens, verifies and merges one parcel, or keeps it apart.
    pub(crate) fn take(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        sealed: Sealed,
        tally: &mut Tally,
    ) -> Result<()> {
        match self.open_up(rooms, seat, sealed, tally)? {
            Some(parcel) => merge(rooms, rooms.store.make_ready(parcel)?, tally),
            None => Ok(()),
        }
    }

    /// Opens and verifies one parcel. What need not or may not be merged is put where it belongs.
    pub(crate) fn open_up(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        sealed: Sealed,
        tally: &mut Tally,
    ) -> Result<Option<Verified<Opened>>> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let name = sealed.name();
        if rooms.store.is_gone(&sealed.header().circle, &name)? {
            return Ok(None);
        }
        if i64::try_from(sealed.header().to).is_err() {
            // A number that no chain comes to: it could not even be written down as held.
            rooms.store.set_aside_of_nobody(&name, "malformed", &[])?;
            return Ok(None);
        }
        if sealed.header().kind == ParcelKind::Attachment {
            self.take_attachment(rooms, sealed, tally)?;
            return Ok(None);
        }
        tally.others_came = true;
        let authentic = match authenticate(sealed, &book.authority) {
            Ok(authentic) => authentic,
            Err((sealed, reason)) => {
                keep_apart(rooms, &book, &sealed, reason)?;
                return Ok(None);
            }
        };
        match authentic.sealed().header().kind {
            ParcelKind::Epoch | ParcelKind::Box => {
                rooms.store.carry(authentic.sealed())?;
                if authentic.sealed().header().circle == book.team {
                    self.try_boxes(rooms, seat)?;
                }
                return Ok(None);
            }
            ParcelKind::Head => return Ok(None),
            // Of a kind this version does not merge: kept and carried.
            ParcelKind::FullCopy | ParcelKind::Attachment | ParcelKind::Newer(_) => {
                rooms.store.carry(authentic.sealed())?;
                return Ok(None);
            }
            ParcelKind::Changes | ParcelKind::Receipt => {}
        }
        let header = *authentic.sealed().header();
        let Some(key) = book.epoch_key(&header.epoch) else {
            rooms.store.carry(authentic.sealed())?;
            return Ok(None);
        };
        rooms.store.begin_trying(&name)?;
        let sealed = authentic.sealed().clone();
        let kept = match open(authentic, &key) {
            Ok(opened) => return Ok(Some(opened)),
            Err(OpenError::NewerVersion) => rooms.store.carry(&sealed),
            Err(error) => rooms.store.set_aside(&name, error.code(), sealed.bytes()),
        };
        if let Err(error) = &kept {
            rooms.store.survived(&name, error);
        }
        kept?;
        rooms.store.end_trying(&name)?;
        Ok(None)
    }

    /// What waited for something older, what nobody had a right to yet and what had no key yet is tried again.
    pub(crate) fn retry(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        tally: &mut Tally,
    ) -> Result<()> {
        for apart in rooms.store.apart()? {
            let book = rooms
                .store
                .book()
                .ok_or_else(|| AppError::refuse("signed_out"))?;
            if apart.is_a(ParcelKind::Attachment) || !may_have_changed(&book, &apart) {
                continue;
            }
            let bytes = rooms.store.bytes_apart(&apart.name)?;
            let Some(sealed) = bytes.and_then(|bytes| Sealed::parse(bytes).ok()) else {
                continue;
            };
            if authenticate(sealed.clone(), &book.authority).is_ok() {
                self.take(rooms, seat, sealed, tally)?;
            }
        }
        self.retry_pieces(rooms, cancel, watch, tally)?;
        let carried = rooms.store.carried()?;
        let total = carried.len();
        for (done, bytes) in carried.into_iter().enumerate() {
            check(cancel)?;
            watch(Progress {
                step: Step::Open,
                done,
                total,
            });
            if let Ok(sealed) = Sealed::parse(bytes) {
                self.take(rooms, seat, sealed, tally)?;
            }
        }
        // What was tried and refused is awaited still: once is enough.
        let mut tried = BTreeSet::new();
        loop {
            check(cancel)?;
            let waiting = rooms.store.waiting()?;
            let before = waiting.len();
            for bytes in waiting {
                if let Ok(sealed) = Sealed::parse(bytes) {
                    self.take(rooms, seat, sealed, tally)?;
                }
            }
            if rooms.store.waiting()?.len() < before {
                continue;
            }
            // What waits may wait for something that came too late to count by itself.
            let mut awaited = rooms.store.late_and_awaited()?;
            awaited.retain(|parcel| tried.insert(parcel.get().name));
            if awaited.is_empty() {
                return Ok(());
            }
            for parcel in awaited {
                rooms.store.begin_trying(&parcel.get().name)?;
                merge(rooms, rooms.store.make_ready(parcel)?, tally)?;
            }
        }
    }

    /// Boxes that are for somebody here give keys of the team. Those of other circles open in the memory of whoever reads
    /// them, and never come here: this one is open to everybody at the laptop.
    fn try_boxes(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<()> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let carried = rooms.store.keys_of_circle(&book.team)?;
        let mut found = Vec::new();
        for epoch in carried
            .iter()
            .filter(|parcel| parcel.header().kind == ParcelKind::Epoch)
        {
            if book.epoch_key(&epoch.header().epoch).is_some() {
                continue;
            }
            let boxes = carried
                .iter()
                .filter(|parcel| parcel.header().kind == ParcelKind::Box);
            for parcel in boxes.filter(|parcel| parcel.header().epoch == epoch.header().epoch) {
                let mut signers = signers(rooms, seat);
                found.extend(signers.find_map(|signer| open_box(parcel, epoch, signer).ok()));
            }
        }
        if !found.is_empty() {
            rooms.store.extend_book(&[], &found)?;
        }
        Ok(())
    }
}

/// Fetches these statements and takes them into the ledger, a portion at a time. Returns how many are kept since.
fn bring_statements(
    rooms: &Rooms,
    book: &Book,
    carrier: &mut dyn Carrier,
    wanted: &BTreeSet<StatementName>,
    cancel: &Cancel,
) -> Result<usize> {
    let (mut kept, mut length) = (0, 0);
    let mut portion = Vec::new();
    for name in wanted {
        check(cancel)?;
        match carrier.get(&layout::ledger_path(&book.centre, name)) {
            Ok(bytes) if Statement::name_of(&bytes) == *name => {
                length += bytes.len();
                portion.push(bytes);
            }
            Ok(_) => {
                let _ = carrier.delete(&layout::ledger_path(&book.centre, name));
            }
            Err(error) if error.concerns_one_name_only() => {}
            Err(error) => return Err(carrier_error(error)),
        }
        if length >= PORTION {
            kept += rooms
                .store
                .extend_book(&std::mem::take(&mut portion), &[])?;
            length = 0;
        }
    }
    if !portion.is_empty() {
        kept += rooms.store.extend_book(&portion, &[])?;
    }
    Ok(kept)
}

/// Whose keys are at hand: the desk's, and those of whoever sits here.
pub(crate) fn signers<'a>(
    rooms: &'a Rooms,
    seat: Option<&'a Seat>,
) -> impl Iterator<Item = &'a Signer> {
    let sitting = seat.into_iter().map(|seat| seat.signer(rooms));
    std::iter::once(rooms.open.desk()).chain(sitting)
}

/// What to fetch: first what the plan says, then what a wider range seemed to hold. Of a chain that forked, the
/// narrow parcel may be the other machine's.
fn wanted(
    here: &[ParcelPlace],
    there: &[ParcelPlace],
    looked_at: &BTreeSet<ParcelName>,
) -> Vec<ParcelPlace> {
    let wanted = plan::to_fetch(here, there, looked_at);
    if !wanted.is_empty() {
        return wanted;
    }
    let known: BTreeSet<ParcelName> = here.iter().map(|place| place.name).collect();
    let hidden = there
        .iter()
        .filter(|place| !known.contains(&place.name) && !looked_at.contains(&place.name));
    hidden.copied().collect()
}

/// The parcel that came from the carrier, if these are its bytes. Torn or changed ones are taken away there, so that whoever
/// has the parcel whole sees that it is missing, and puts it again.
fn whole(
    carrier: &mut dyn Carrier,
    place: &ParcelPlace,
    bytes: Result<Vec<u8>, CarrierError>,
    damaged: &mut BTreeSet<ParcelName>,
    tally: &mut Tally,
) -> Result<Option<Sealed>> {
    let is_torn = match bytes {
        Ok(bytes) => {
            let is_whole = Statement::name_of(&bytes).as_bytes() == place.name.as_bytes();
            let is_newer = is_whole && has_newer_outside(&bytes);
            tally.newer += usize::from(is_newer);
            match Sealed::parse(bytes) {
                Ok(sealed) if is_whole => return Ok(Some(sealed)),
                // Whole, and no parcel that this version knows: it may be a newer one's, and stays.
                Ok(_) | Err(_) => !is_whole,
            }
        }
        Err(CarrierError::TooLarge { .. }) => true,
        Err(error) if error.concerns_one_name_only() => false,
        Err(error) => return Err(carrier_error(error)),
    };
    if is_torn {
        let _ = carrier.delete(&place.path());
        damaged.insert(place.name);
    }
    Ok(None)
}

/// One parcel ahead: while one is written, the documents of the next are being loaded.
struct Arriving<'a> {
    rooms: &'a Rooms,
    ready: Option<Ready>,
}

impl<'a> Arriving<'a> {
    fn new(rooms: &'a Rooms) -> Self {
        Self { rooms, ready: None }
    }

    /// Merges what was ready, now that the next one is.
    fn merge_before(&mut self, next: Option<Ready>, tally: &mut Tally) -> Result<()> {
        match std::mem::replace(&mut self.ready, next) {
            Some(ready) => merge(self.rooms, ready, tally),
            None => Ok(()),
        }
    }
}

impl Drop for Arriving<'_> {
    fn drop(&mut self) {
        if let Some(ready) = self.ready.take() {
            // Somebody stopped the exchange: this parcel ended nothing, and comes again the next time.
            let _ = self.rooms.store.end_trying(&ready.opened().name);
        }
    }
}

/// Merges a parcel that is ready.
pub(crate) fn merge(rooms: &Rooms, ready: Ready, tally: &mut Tally) -> Result<()> {
    let (name, signer) = (ready.opened().name, ready.opened().header.signer);
    match rooms.store.merge(ready)? {
        Merged::Known | Merged::SetAside(_) => {}
        // It is passed on all the same.
        Merged::Waiting => rooms.store.ring(),
        Merged::Taken {
            documents,
            new_people,
        } => {
            if !documents.is_empty() {
                tally.from.insert(signer);
            }
            tally.new_people += new_people;
            tally.documents.extend(documents);
            return Ok(());
        }
    }
    Ok(rooms.store.end_trying(&name)?)
}

/// Whether nothing at all is known of this signer, not even that she was let in in vain.
pub(super) fn is_nobody(book: &Book, signer: &SignerId) -> bool {
    book.authority.enrolment(signer).is_none() && !book.authority.let_in_in_vain(signer)
}

/// Keeps a parcel apart. "Kept, never dropped" holds for signers the ledger knows; of the rest some are kept, and then
/// their names.
pub(super) fn keep_apart(
    rooms: &Rooms,
    book: &Book,
    sealed: &Sealed,
    reason: Reason,
) -> Result<()> {
    let (name, code) = (sealed.name(), reason.code());
    match reason {
        Reason::BadSignature | Reason::OtherCentre => {
            rooms.store.set_aside_of_nobody(&name, code, &[])?;
        }
        Reason::UnknownSigner if is_nobody(book, &sealed.header().signer) => {
            if is_junk(rooms, book, sealed)? {
                let code = OpenError::BrokenSeal.code();
                rooms.store.set_aside_of_nobody(&name, code, &[])?;
            } else {
                rooms
                    .store
                    .set_aside_of_nobody(&name, code, sealed.bytes())?;
            }
        }
        Reason::NoGrant | Reason::Revoked | Reason::UnknownSigner => {
            rooms.store.set_aside(&name, code, sealed.bytes())?;
        }
    }
    Ok(())
}

/// Whether it says to be under a key that is here, and is not.
fn is_junk(rooms: &Rooms, book: &Book, sealed: &Sealed) -> Result<bool> {
    let key = book.epoch_key(&sealed.header().epoch);
    let (Some(key), false) = (key, sealed.header().kind.is_key()) else {
        return Ok(false);
    };
    let Ok(authentic) = authenticate_late(sealed.clone(), &book.authority) else {
        return Ok(true);
    };
    let opened = rooms
        .store
        .trying(&[sealed.name()], || open(authentic, &key))?;
    Ok(opened == Err(OpenError::BrokenSeal))
}

/// Whether another try may come to something else than the last one: of a signer whom nobody knows, not before somebody
/// does, or before what may be a piece of a picture opens here.
pub(super) fn may_have_changed(book: &Book, apart: &Apart) -> bool {
    let Some(outside) = apart.outside else {
        return false;
    };
    match apart.reason.as_str() {
        "no_grant" | "revoked" | "ended_the_program" => true,
        "unknown_signer" => {
            let opens = || book.epoch_key(&outside.epoch).is_some();
            !is_nobody(book, &outside.signer) || apart.is_a(ParcelKind::Attachment) && opens()
        }
        _ => false,
    }
}
