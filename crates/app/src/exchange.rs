//! Exchange: the seven steps, the same for every carrier. Pulling the stick between any two bytes loses nothing;
//! running it twice changes nothing; no lock is held while a carrier waits.

mod bring;
mod deliver;
mod looking;
mod pictures;
mod places;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bring::Part;
pub(crate) use bring::{merge, signers};
use looking::Looking;
use places::There;
use samenboek_domain::ids::{DocumentId, LaptopId, ParcelName, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{CarriedOut, Received};
pub use samenboek_sync::Cancel;
use samenboek_sync::{Carrier, CarrierError, Folder, Remote, RemotePlace};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::late::{asks_for_a_look, late_waits};
use crate::outcome::{Outcome, Topic, topics};
use crate::stops::Noting;
use crate::stranded::somebody_is_stranded;
use crate::today::ArrivalSlip;

/// Where an exchange is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Looking what lies there.
    Look,
    /// Fetching and merging what is missing here.
    Fetch,
    /// Opening what lay closed here until its key came.
    Open,
    /// Packing what goes out.
    Pack,
    /// Delivering it.
    Deliver,
    /// Fetching and delivering pictures, after everything else.
    Photos,
}

impl Step {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Look => "look",
            Self::Fetch => "fetch",
            Self::Open => "open",
            Self::Pack => "pack",
            Self::Deliver => "deliver",
            Self::Photos => "photos",
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

/// How many parcels are fetched or put at once: a place far away answers many questions in the time of one.
const HANDFUL: usize = 8;

/// What was merged and delivered before somebody asked to stop stays.
fn check(cancel: &Cancel) -> Result<()> {
    if cancel.is_cancelled() {
        Err(AppError::refuse("cancelled"))
    } else {
        Ok(())
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

/// What came, while it comes.
#[derive(Default)]
pub(crate) struct Tally {
    documents: BTreeMap<DocumentId, DocumentKind>,
    /// What came in circles besides the team, for whoever sits here.
    in_circles: BTreeMap<DocumentId, DocumentKind>,
    circles_changed: bool,
    new_people: usize,
    pub(crate) from: BTreeSet<SignerId>,
    /// The photos of which all pieces came.
    pub(crate) photos: BTreeSet<DocumentId>,
    /// How many pieces came of photos that are forgotten.
    pub(crate) pieces_gone: usize,
    /// Something came that is no piece of a picture.
    pub(crate) others_came: bool,
    /// What was fetched on this visit, whatever became of it.
    pub(crate) looked_at: BTreeSet<ParcelName>,
    /// How many files there say to be of a later outer version: nobody here can check them, so they stay lying.
    pub(crate) newer: usize,
    pub(crate) forgot: CarriedOut,
}

impl Tally {
    /// Notes what was forgotten.
    pub(crate) fn went(&mut self, mut forgot: CarriedOut) {
        forgot.kinds.append(&mut self.forgot.kinds);
        self.forgot = forgot;
    }

    /// How many documents of a kind came or changed, and were not forgotten at once.
    pub(crate) fn count(&self, kind: DocumentKind) -> usize {
        let came = self.documents.iter();
        came.filter(|(id, known)| **known == kind && !self.forgot.documents.contains(*id))
            .count()
    }

    /// How many pictures came whole that can be seen now.
    fn came_whole(&self, rooms: &Rooms) -> Result<usize> {
        let mut count = 0;
        for photo in &self.photos {
            count += usize::from(rooms.store.has_picture(photo)?);
        }
        Ok(count)
    }

    /// How many encounters, rules and cases came or changed.
    pub(crate) fn things(&self) -> usize {
        let came = self.documents.values().chain(self.in_circles.values());
        let is_thing = |kind: &&DocumentKind| {
            matches!(
                kind,
                DocumentKind::Encounter
                    | DocumentKind::Rule
                    | DocumentKind::Case
                    | DocumentKind::Agreement
                    | DocumentKind::Signal
            )
        };
        came.filter(is_thing).count()
    }

    /// What screens must ask again.
    pub(crate) fn topics(&self) -> BTreeSet<Topic> {
        let gone = self.forgot.kinds.iter().copied();
        let came = self.documents.values().chain(self.in_circles.values());
        let pictures = self.photos.iter().map(|_| DocumentKind::Photo);
        topics(came.copied().chain(gone).chain(pictures))
    }
}

/// A carrier that is being visited.
struct Visit<'a> {
    looking: &'a mut Looking,
    there: &'a mut There,
    carrier: &'a mut dyn Carrier,
    cancel: &'a Cancel,
    watch: &'a mut dyn FnMut(Progress),
}

impl House {
    /// Exchanges with a carrier. `watch` hears how far it is.
    pub fn exchange(
        &self,
        carrier: &mut dyn Carrier,
        cancel: &Cancel,
        watch: &mut dyn FnMut(Progress),
    ) -> Result<Outcome<Exchanged>> {
        self.may_be_shared()?;
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
        let mut looking = self.look_at(&rooms, &book, carrier)?;
        // Who was there before knows whose place it is.
        let mut other_book = false;
        if looking.given.is_none() {
            let centres = carrier.centres().map_err(carrier_error)?;
            if !centres.is_empty() && !centres.contains(&book.centre) {
                return Err(AppError::refuse("other_book"));
            }
            other_book = centres.iter().any(|centre| *centre != book.centre);
        }
        let versions_before = versions(&rooms)?;
        let mut there = There::default();
        let mut tally = Tally::default();
        if looking.ledger {
            self.bring_ledger(&rooms, &book, carrier, &mut there, cancel)?;
            if looking.is_forgotten(&rooms)? {
                looking = self.look_at(&rooms, &book, carrier)?;
            }
        }
        self.mind_complaints(&rooms, Some(&seat))?;
        rooms.store.hear_forgets(self.clock.now())?;
        let went = rooms.take_out_late()?;
        tally.forgot.kinds.extend(went);
        let mut visit = Visit {
            looking: &mut looking,
            there: &mut there,
            carrier,
            cancel,
            watch,
        };
        let damaged = self.fetch(&rooms, Some(&seat), &mut visit, Part::Text, &mut tally)?;
        self.retry(&rooms, Some(&seat), cancel, visit.watch, &mut tally)?;
        self.renew_keys(&rooms, Some(&seat))?;
        self.read_circles(&rooms, Some(&seat), &mut tally)?;
        tally.went(self.carry_out(&rooms, Some(&seat))?);
        rooms
            .store
            .write_receipt(rooms.open.desk(), self.clock.now())?;
        let delivered = self.deliver(&rooms, &seat, &mut visit, &damaged)?;
        let took = delivered.took;
        tally.others_came = false;
        let pictures = self.exchange_pictures(&rooms, &seat, &mut visit, &delivered, &mut tally);
        let outcome = self.account(&rooms, &tally, &versions_before, took, other_book)?;
        let slip = &outcome.value.slip;
        if took > 0 || slip.brought_anything() {
            self.keep_slip(&rooms, slip)?;
        }
        // The text came and went: what it was stands on the first screen, whatever became of the pictures.
        pictures?;
        Ok(outcome)
    }

    /// Reads what came in circles, with the keys of whoever sits here.
    pub(crate) fn read_circles(
        &self,
        rooms: &Rooms,
        seat: Option<&Seat>,
        tally: &mut Tally,
    ) -> Result<()> {
        let Some(seat) = seat else {
            return Ok(());
        };
        let caught = seat.catch_up(rooms)?;
        tally.in_circles.extend(caught.documents);
        tally.from.extend(caught.from);
        tally.circles_changed |= caught.something_went;
        Ok(())
    }

    /// Keeps what an exchange did, for the first screen.
    pub(crate) fn keep_slip(&self, rooms: &Rooms, slip: &ArrivalSlip) -> Result<()> {
        let receipt =
            serde_json::to_string(slip).map_err(|error| AppError::fault("unknown", error))?;
        Ok(rooms.store.log_arrival(&Received {
            at: self.clock.now(),
            receipt,
        })?)
    }

    /// What an exchange did, as people see it.
    pub(crate) fn account(
        &self,
        rooms: &Rooms,
        tally: &Tally,
        versions_before: &BTreeSet<DocumentId>,
        took: usize,
        other_book: bool,
    ) -> Result<Outcome<Exchanged>> {
        let versions = versions(rooms)?;
        let set_aside = kept_apart(rooms)?;
        self.note_stops(rooms, Noting::JustHeard)?;
        self.take_ended_keys_off_or_warn(rooms);
        let slip = ArrivalSlip {
            at: self.clock.now().as_millis(),
            encounters: tally.count(DocumentKind::Encounter),
            rules: tally.count(DocumentKind::Rule),
            signals: tally.count(DocumentKind::Signal),
            photos: tally.came_whole(rooms)?,
            people: tally.new_people,
            took,
            from: self.senders(rooms, &tally.from)?,
            versions: versions.difference(versions_before).count(),
            set_aside: asks_for_a_look(rooms)?,
            waiting: rooms.store.waiting()?.len(),
            other_book,
            newer: tally.newer,
        };
        let mut changed = tally.topics();
        changed.extend([Topic::Sharing, Topic::Versions]);
        let mut asks = Vec::new();
        if tally.forgot.held > 0 {
            asks.push("held_forgets".to_owned());
        }
        if late_waits(rooms)? {
            asks.push("late_work".to_owned());
        }
        if somebody_is_stranded(rooms)? {
            asks.push("stranded".to_owned());
        }
        let brought = slip.encounters + slip.rules;
        Ok(Outcome {
            value: Exchanged {
                brought,
                took,
                slip,
                set_aside,
                asks,
            },
            changed,
        })
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

/// What is kept apart.
pub(crate) fn kept_apart(rooms: &Rooms) -> Result<Vec<Aside>> {
    let parcels = rooms.store.apart()?.into_iter();
    Ok(parcels
        .map(|it| Aside {
            name: it.name,
            reason: it.reason,
        })
        .collect())
}

/// What stands twice.
pub(crate) fn versions(rooms: &Rooms) -> Result<BTreeSet<DocumentId>> {
    let cards = rooms.store.list_versions()?;
    Ok(cards.into_iter().map(|card| card.document).collect())
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

/// Exchanges with a shared folder or a bucket on the network, as a task of its own.
pub async fn exchange_remote(
    house: Arc<House>,
    place: RemotePlace,
    cancel: Cancel,
    mut watch: impl FnMut(Progress) + Send + 'static,
) -> Result<Outcome<Exchanged>> {
    let task = tokio::task::spawn_blocking(move || {
        house.may_be_shared()?;
        let (laptop, ..) = house
            .laptop()?
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let mut carrier = Remote::open(&place, &laptop, &cancel).map_err(carrier_error)?;
        house.exchange(&mut carrier, &cancel, &mut watch)
    });
    task.await
        .map_err(|error| AppError::fault("unknown", error))?
}

fn open_folder(folder: &Path) -> Result<Folder> {
    Folder::open(folder).map_err(carrier_error)
}

pub(crate) fn carrier_error(error: CarrierError) -> AppError {
    AppError::of_rule(&error)
}
