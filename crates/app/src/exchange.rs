//! Exchange: the seven steps, the same for every carrier. Pulling the stick between any two bytes loses nothing;
//! running it twice changes nothing; no lock is held while a carrier waits.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use samenboek_crypto::{
    OpenError, Opened, ParcelKind, Reason, Sealed, Statement, Verified, authenticate, open,
    open_box,
};
use samenboek_domain::ids::{DocumentId, LaptopId, ParcelName, SignerId, StatementName};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{Book, Held, Merged, Received, StoreError};
use samenboek_sync::layout::{self, HeadPlace, ParcelPlace, StatementPlace};
use samenboek_sync::{Carrier, CarrierError, Folder, plan};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic, topics};
use crate::today::ArrivalSlip;

/// Where an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking what lies there.
    Look,
    /// Fetching and merging what is missing here.
    Fetch,
    /// Packing what goes out.
    Pack,
    /// Delivering it.
    Deliver,
}

impl Step {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Fetch => "fetch",
            Self::Pack => "pack",
            Self::Deliver => "deliver",
        }
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The step.
    pub step: Step,
    /// How many of it are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

/// Asks an exchange to stop at the next whole parcel. What was merged and delivered stays.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// Asks it to stop.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn check(&self) -> Result<()> {
        if self.0.load(Ordering::Relaxed) {
            Err(AppError::refuse("cancelled"))
        } else {
            Ok(())
        }
    }
}

/// A parcel that was kept apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aside {
    /// Its name.
    pub name: ParcelName,
    /// Why: a stable code.
    pub reason: String,
}

/// What an exchange did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exchanged {
    /// What people see of it.
    pub slip: ArrivalSlip,
    /// How many encounters and rules came or changed.
    pub brought: usize,
    /// How many encounters and rules went out.
    pub took: usize,
    /// What was kept apart, now or before.
    pub set_aside: Vec<Aside>,
    /// What somebody should decide: stable codes.
    pub asks: Vec<String>,
}

#[derive(Default)]
struct Tally {
    documents: BTreeMap<DocumentId, DocumentKind>,
    new_people: usize,
    from: BTreeSet<SignerId>,
}

impl House {
    /// Exchanges with a carrier. `watch` hears how far it is.
    pub fn exchange(
        &self,
        carrier: &mut dyn Carrier,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        watch(Progress {
            step: Step::Look,
            done: 0,
            total: 1,
        });
        let centres = carrier.centres().map_err(carrier_error)?;
        if !centres.is_empty() && !centres.contains(&book.centre) {
            return Err(AppError::refuse("other_book"));
        }
        let versions_before: BTreeSet<DocumentId> = rooms
            .store
            .list_versions()?
            .into_iter()
            .map(|card| card.document)
            .collect();
        self.bring_ledger(&rooms, &book, carrier)?;
        let mut tally = Tally::default();
        let mut damaged = BTreeSet::new();
        self.fetch(
            &rooms,
            &seat,
            carrier,
            cancel,
            watch,
            &mut tally,
            &mut damaged,
        )?;
        self.retry(&rooms, &seat, &mut tally)?;
        rooms
            .store
            .write_receipt(rooms.open.desk(), self.clock.now())?;
        let took = self.deliver(&rooms, &seat, carrier, cancel, watch, &damaged)?;
        let versions: BTreeSet<DocumentId> = rooms
            .store
            .list_versions()?
            .into_iter()
            .map(|card| card.document)
            .collect();
        let set_aside: Vec<Aside> = rooms
            .store
            .set_aside_parcels()?
            .into_iter()
            .map(|(name, reason, _)| Aside { name, reason })
            .collect();
        let count = |kind: DocumentKind| {
            tally
                .documents
                .values()
                .filter(|known| **known == kind)
                .count()
        };
        let slip = ArrivalSlip {
            at: self.clock.now().as_millis(),
            encounters: count(DocumentKind::Encounter),
            rules: count(DocumentKind::Rule),
            people: tally.new_people,
            took,
            from: self.senders(&rooms, &tally.from)?,
            versions: versions.difference(&versions_before).count(),
            set_aside: set_aside.len(),
            waiting: rooms.store.waiting()?.len(),
        };
        if slip.encounters + slip.rules + slip.took + slip.versions > 0 {
            let receipt =
                serde_json::to_string(&slip).map_err(|error| AppError::fault("unknown", error))?;
            rooms.store.log_arrival(&Received {
                at: self.clock.now(),
                receipt,
            })?;
        }
        let mut changed = topics(tally.documents.values().copied());
        changed.extend([Topic::Sharing, Topic::Versions]);
        let brought = slip.encounters + slip.rules;
        Ok(Outcome {
            value: Exchanged {
                brought,
                took,
                slip,
                set_aside,
                asks: Vec::new(),
            },
            changed,
        })
    }

    /// Statements first: they say whose parcels count.
    fn bring_ledger(&self, rooms: &Rooms, book: &Book, carrier: &mut dyn Carrier) -> Result<()> {
        let there = statements_there(book, carrier)?;
        let ledger = rooms.store.ledger()?;
        let here: BTreeSet<StatementName> = ledger.statements().map(|(name, _)| name).collect();
        let mut fetched = Vec::new();
        for name in plan::statements_to_fetch(&here, &there) {
            match carrier.get(&layout::ledger_path(&book.centre, &name)) {
                Ok(bytes) if Statement::name_of(&bytes) == name => fetched.push(bytes),
                Ok(_) => {
                    let _ = carrier.delete(&layout::ledger_path(&book.centre, &name));
                }
                Err(error) if error.concerns_one_name_only() => {}
                Err(error) => return Err(carrier_error(error)),
            }
        }
        if !fetched.is_empty() {
            rooms.store.extend_book(&fetched, &[])?;
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments, reason = "one step of one exchange")]
    fn fetch(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        carrier: &mut dyn Carrier,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        tally: &mut Tally,
        damaged: &mut BTreeSet<ParcelName>,
    ) -> Result<()> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let there = parcels_there(&book, carrier)?;
        let mut bad: BTreeSet<ParcelName> = rooms
            .store
            .set_aside_parcels()?
            .into_iter()
            .map(|(name, ..)| name)
            .collect();
        // In rounds: a wide range that turns out bad hides nothing, it is planned again without it.
        loop {
            let here = places(&book, &rooms.store.held()?);
            let wanted = plan::to_fetch(&here, &there, &bad);
            if wanted.is_empty() {
                break;
            }
            let total = wanted.len();
            for (done, place) in wanted.into_iter().enumerate() {
                cancel.check()?;
                watch(Progress {
                    step: Step::Fetch,
                    done,
                    total,
                });
                let bytes = match carrier.get(&place.path()) {
                    Ok(bytes) => bytes,
                    Err(error) if error.concerns_one_name_only() => {
                        bad.insert(place.name);
                        continue;
                    }
                    Err(error) => return Err(carrier_error(error)),
                };
                match Sealed::parse(bytes) {
                    Ok(sealed) if sealed.name() == place.name => {
                        if !self.take(rooms, seat, sealed, tally)? {
                            bad.insert(place.name);
                        }
                    }
                    // Torn or changed on the way: these bytes are not what their name says. Taken away, so that
                    // whoever has the parcel whole sees that it is missing there, and puts it again.
                    Ok(_) | Err(_) => {
                        let _ = carrier.delete(&place.path());
                        damaged.insert(place.name);
                        bad.insert(place.name);
                    }
                }
            }
            watch(Progress {
                step: Step::Fetch,
                done: total,
                total,
            });
        }
        Ok(())
    }

    /// Opens, verifies and merges one parcel. False when it was kept apart.
    fn take(&self, rooms: &Rooms, seat: &Seat, sealed: Sealed, tally: &mut Tally) -> Result<bool> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let name = sealed.name();
        let authentic = match authenticate(sealed, &book.authority) {
            Ok(authentic) => authentic,
            Err((sealed, reason)) => {
                // "Kept, never dropped" holds for signers the ledger knows; the rest is counted, not stored.
                let bytes = if keeps(reason) { sealed.bytes() } else { &[] };
                rooms.store.set_aside(&name, reason.code(), bytes)?;
                return Ok(false);
            }
        };
        match authentic.sealed().header().kind {
            ParcelKind::Epoch | ParcelKind::Box => {
                rooms.store.carry(authentic.sealed())?;
                self.try_boxes(rooms, seat)?;
                return Ok(true);
            }
            ParcelKind::Head => return Ok(true),
            ParcelKind::Changes
            | ParcelKind::Receipt
            | ParcelKind::FullCopy
            | ParcelKind::Attachment => {}
        }
        let header = *authentic.sealed().header();
        let Some(key) = book.epoch_key(&header.epoch) else {
            rooms.store.carry(authentic.sealed())?;
            return Ok(true);
        };
        rooms.store.begin_trying(&name)?;
        let sealed = authentic.sealed().clone();
        let taken = match open(authentic, &key) {
            Ok(opened) => self.merge(rooms, &opened, tally)?,
            Err(OpenError::NewerVersion) => {
                rooms.store.carry(&sealed)?;
                true
            }
            Err(error) => {
                rooms.store.set_aside(&name, error.code(), sealed.bytes())?;
                false
            }
        };
        rooms.store.end_trying(&name)?;
        Ok(taken)
    }

    fn merge(&self, rooms: &Rooms, opened: &Verified<Opened>, tally: &mut Tally) -> Result<bool> {
        match rooms.store.merge(opened) {
            Ok(Merged::Known | Merged::Waiting) => Ok(true),
            Ok(Merged::SetAside(_)) => Ok(false),
            Ok(Merged::Taken {
                documents,
                new_people,
            }) => {
                if !documents.is_empty() {
                    tally.from.insert(opened.get().header.signer);
                }
                tally.new_people += new_people;
                tally.documents.extend(documents);
                Ok(true)
            }
            // Of a kind this version does not merge: kept and carried.
            Err(StoreError::Unreadable("kind")) => {
                rooms.store.carry(&opened.get().sealed)?;
                Ok(true)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What waited for something older, and what nobody had a right to yet, is tried again.
    fn retry(&self, rooms: &Rooms, seat: &Seat, tally: &mut Tally) -> Result<()> {
        for (name, reason, bytes) in rooms.store.set_aside_parcels()? {
            let may_change = matches!(reason.as_str(), "no_grant" | "unknown_signer" | "revoked");
            let Some(sealed) = may_change.then(|| Sealed::parse(bytes).ok()).flatten() else {
                continue;
            };
            let book = rooms
                .store
                .book()
                .ok_or_else(|| AppError::refuse("signed_out"))?;
            if authenticate(sealed.clone(), &book.authority).is_ok() {
                rooms.store.forget_set_aside(&name)?;
                self.take(rooms, seat, sealed, tally)?;
            }
        }
        loop {
            let waiting = rooms.store.waiting()?;
            let before = waiting.len();
            for bytes in waiting {
                if let Ok(sealed) = Sealed::parse(bytes) {
                    self.take(rooms, seat, sealed, tally)?;
                }
            }
            if rooms.store.waiting()?.len() >= before {
                return Ok(());
            }
        }
    }

    /// Boxes that are for somebody here give keys.
    fn try_boxes(&self, rooms: &Rooms, seat: &Seat) -> Result<()> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let carried = rooms.store.keys_carried()?;
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
                found.extend(
                    open_box(parcel, epoch, rooms.open.desk())
                        .ok()
                        .or_else(|| open_box(parcel, epoch, seat.signer(rooms)).ok()),
                );
            }
        }
        if !found.is_empty() {
            rooms.store.extend_book(&[], &found)?;
        }
        Ok(())
    }

    fn deliver(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        carrier: &mut dyn Carrier,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
        damaged: &BTreeSet<ParcelName>,
    ) -> Result<usize> {
        cancel.check()?;
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
        let outgoing = plan::to_deliver(&places(&book, &rooms.store.held()?), &there, damaged);
        let total = outgoing.len();
        for (done, place) in outgoing.iter().enumerate() {
            cancel.check()?;
            watch(Progress {
                step: Step::Deliver,
                done,
                total,
            });
            if let Some(bytes) = rooms.store.parcel(&place.name)? {
                carrier.put(&place.path(), &bytes).map_err(carrier_error)?;
            }
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

    /// Whom it came from: people by name, desks by their laptop's.
    fn senders(&self, rooms: &Rooms, signers: &BTreeSet<SignerId>) -> Result<Vec<String>> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let laptops = rooms.store.names(DocumentKind::Laptop)?;
        let laptop_name = |laptop: LaptopId| {
            laptops
                .iter()
                .find(|record| record.id.as_bytes() == laptop.as_bytes())
                .map(|record| record.name.clone())
        };
        let mut names = BTreeSet::new();
        for enrolment in signers
            .iter()
            .filter_map(|signer| book.authority.enrolment(signer))
        {
            let name = match enrolment.person {
                Some(person) => rooms.store.person(&person)?.map(|card| card.name),
                None => laptop_name(enrolment.laptop),
            };
            names.extend(name.filter(|name| !name.is_empty()));
        }
        Ok(names.into_iter().collect())
    }
}

/// Exchanges with a folder as a task of its own: progress goes out by `watch`, and it can be cancelled.
pub async fn exchange_folder(
    house: Arc<House>,
    folder: PathBuf,
    cancel: Cancel,
    mut watch: impl FnMut(Progress) + Send + 'static,
) -> Result<Outcome<Exchanged>> {
    let task = tokio::task::spawn_blocking(move || {
        let mut carrier = open_folder(&folder)?;
        house.exchange(&mut carrier, &cancel, &mut watch)
    });
    task.await
        .map_err(|error| AppError::fault("unknown", error))?
}

fn open_folder(folder: &Path) -> Result<Folder> {
    Folder::open(folder).map_err(carrier_error)
}

fn carrier_error(error: CarrierError) -> AppError {
    AppError::of_rule(&error)
}

fn keeps(reason: Reason) -> bool {
    match reason {
        Reason::NoGrant | Reason::Revoked | Reason::UnknownSigner => true,
        Reason::BadSignature | Reason::OtherCentre => false,
    }
}

fn statements_there(book: &Book, carrier: &mut dyn Carrier) -> Result<Vec<StatementPlace>> {
    let names = carrier
        .list(&layout::ledger_prefix(&book.centre))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_ledger(name))
        .collect())
}

fn parcels_there(book: &Book, carrier: &mut dyn Carrier) -> Result<Vec<ParcelPlace>> {
    let names = carrier
        .list(&layout::circle_prefix(&book.centre, &book.team))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_parcel(name))
        .collect())
}

fn heads_there(book: &Book, carrier: &mut dyn Carrier) -> Result<Vec<HeadPlace>> {
    let names = carrier
        .list(&layout::heads_prefix(&book.centre))
        .map_err(carrier_error)?;
    Ok(names
        .iter()
        .filter_map(|name| layout::parse_head(name))
        .collect())
}

fn places(book: &Book, held: &[Held]) -> Vec<ParcelPlace> {
    held.iter()
        .map(|parcel| ParcelPlace {
            centre: book.centre,
            circle: parcel.circle,
            signer: parcel.signer,
            from: parcel.from,
            to: parcel.to,
            name: parcel.name,
        })
        .collect()
}
