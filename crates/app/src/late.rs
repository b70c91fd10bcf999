//! Work that came after its writer's access was ended: it lies apart until a coordinator takes it all the same, or says
//! no. And everything else that lies apart, with the reason.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{ParcelKind, Reason, Sealed};
use samenboek_domain::ids::{DocumentId, ParcelName, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Apart, Contents, Peeked};

use crate::error::{AppError, Result};
use crate::exchange::{Cancel, Tally};
use crate::forgetting::of_photo;
use crate::house::{House, Rooms, Seat};
use crate::lists::{change_list, listed};
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

/// The parcels that a coordinator here said no to, by name.
const REFUSED: &str = "late_refused";

/// So many documents are looked into at most, to tell what they are called.
const MOST_THINGS: usize = 60;

/// What one signer wrote after the access was ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateWork {
    /// The enrolment.
    pub signer: SignerId,
    /// Who that was: a person, or a laptop at which several people worked.
    pub who: Writer,
    /// Since when this laptop knows of the end, where that was noted.
    pub stopped: Option<Timestamp>,
    /// How many encounters it touches.
    pub encounters: usize,
    /// How many rules.
    pub rules: usize,
    /// How many cases, of those that whoever sits here reads.
    pub cases: usize,
    /// How many other documents: cards of people, names.
    pub others: usize,
    /// How many parcels of it cannot be looked into here: their key is not here, or they are damaged.
    pub closed: usize,
    /// How many parcels.
    pub parcels: usize,
    /// A coordinator said no here: nobody is asked any more.
    pub refused: bool,
}

/// Who signed something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Writer {
    /// Somebody with keys.
    Person(String),
    /// A laptop, for its people without keys.
    Laptop(String),
    /// Nobody whom the ledger knows.
    Unknown,
}

impl Writer {
    /// The name; empty when nobody knows it.
    pub fn name(&self) -> &str {
        match self {
            Self::Person(name) | Self::Laptop(name) => name,
            Self::Unknown => "",
        }
    }

    /// The stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Person(_) => "person",
            Self::Laptop(_) => "laptop",
            Self::Unknown => "unknown",
        }
    }
}

/// A document that late work touches, as it would be with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LateThing {
    /// The document.
    pub id: DocumentId,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its title; empty when activity and place are its name.
    pub title: String,
    /// The activity's code, of an encounter.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// What would happen to it.
    pub deed: LateDeed,
}

/// What late work would do to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LateDeed {
    /// It is new here.
    New,
    /// It stands here, and would be changed.
    Changed,
    /// It would lie in the bin.
    ThrownAway,
    /// What it would say cannot be told.
    NotToBeTold,
}

impl LateDeed {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::ThrownAway => "thrown_away",
            Self::NotToBeTold => "not_to_be_told",
        }
    }
}

/// What came in when something was taken that lay apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LateTaken {
    /// How many encounters and rules came or changed.
    pub things: usize,
    /// How many parcels still wait for something older.
    pub waiting: usize,
}

/// Parcels that lie apart for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptApart {
    /// Why: a stable code. Of late work, `revoked` while it is asked about, `refused` when a coordinator said no, and
    /// `late_receipt` for what a stopped laptop said to have.
    pub reason: String,
    /// Whose they are.
    pub who: Writer,
    /// How many.
    pub parcels: usize,
}

impl House {
    /// What came too late, by who wrote it.
    pub fn late_work(&self) -> Result<Vec<LateWork>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let mut late = Vec::new();
        for (signer, parcels) in late_parcels(&rooms)? {
            late.push(self.account_of(&rooms, &seat, signer, &parcels)?);
        }
        late.sort_by(|a, b| (&a.who, a.signer).cmp(&(&b.who, b.signer)));
        Ok(late)
    }

    /// What late work would make of each document it touches; of the first so many. Only for a coordinator.
    pub fn late_things(&self, signer: &SignerId) -> Result<Vec<LateThing>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let parcels = late_parcels(&rooms)?.remove(signer).unwrap_or_default();
        let seen = rooms.look_into(&parcels, || peek(&rooms, &seat, &parcels))?;
        let things: Result<Vec<LateThing>> =
            seen.into_iter().map(|seen| thing(&rooms, seen)).collect();
        let mut things = things?;
        things.retain(|thing| {
            matches!(
                thing.kind,
                DocumentKind::Encounter
                    | DocumentKind::Rule
                    | DocumentKind::Case
                    | DocumentKind::CaseNote
                    | DocumentKind::CaseReads
                    | DocumentKind::Agreement
                    | DocumentKind::Signal
            )
        });
        things.truncate(MOST_THINGS);
        Ok(things)
    }

    /// Takes all that this signer wrote too late: here now, and wherever that is heard. Only by a coordinator.
    pub fn accept_late(&self, signer: &SignerId) -> Result<Outcome<LateTaken>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let parcels = late_parcels(&rooms)?
            .remove(signer)
            .ok_or_else(|| AppError::refuse("already_settled"))?;
        let names: Vec<ParcelName> = parcels.iter().map(Sealed::name).collect();
        self.accept_revoked(&names)?;
        self.take_what_counts_now(&rooms, &seat)
    }

    /// Takes in what lay apart and counts by now.
    pub(crate) fn take_what_counts_now(
        &self,
        rooms: &Rooms,
        seat: &Seat,
    ) -> Result<Outcome<LateTaken>> {
        let mut tally = Tally::default();
        self.retry(
            rooms,
            Some(seat),
            &Cancel::default(),
            &mut |_| {},
            &mut tally,
        )?;
        self.read_circles(rooms, Some(seat), &mut tally)?;
        let taken = LateTaken {
            things: tally.things(),
            waiting: rooms.store.waiting()?.len(),
        };
        let mut changed = tally.topics();
        changed.extend([Topic::Sharing, Topic::Versions]);
        Ok(Outcome {
            value: taken,
            changed,
        })
    }

    /// Says no to what this signer wrote too late. It stays apart, and nobody at this laptop is asked again until more
    /// of it comes. Only by a coordinator.
    pub fn refuse_late(&self, signer: &SignerId) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let parcels = late_parcels(&rooms)?
            .remove(signer)
            .ok_or_else(|| AppError::refuse("already_settled"))?;
        change_list(&rooms.store, REFUSED, |refused: &mut BTreeSet<_>| {
            refused.extend(parcels.iter().map(Sealed::name));
        })?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }

    /// Everything that lies apart, by reason and writer.
    pub fn kept_apart(&self) -> Result<Vec<KeptApart>> {
        let (rooms, _seat) = (self.rooms()?, self.seat()?);
        let refused = refused(&rooms)?;
        let mut counts: BTreeMap<(String, Writer), usize> = BTreeMap::new();
        for apart in rooms.store.apart()? {
            // Pictures say who made them where they are named.
            let outside = apart
                .outside
                .filter(|_| !apart.is_a(ParcelKind::Attachment));
            let who = match outside {
                Some(outside) => writer(&rooms, &outside.signer)?,
                None => Writer::Unknown,
            };
            let is_late = apart.reason == Reason::Revoked.code();
            let reason = if is_late && apart.is_a(ParcelKind::Receipt) {
                "late_receipt".to_owned()
            } else if is_late && refused.contains(&apart.name) {
                "refused".to_owned()
            } else {
                apart.reason
            };
            *counts.entry((reason, who)).or_default() += 1;
        }
        Ok(counts
            .into_iter()
            .map(|((reason, who), parcels)| KeptApart {
                reason,
                who,
                parcels,
            })
            .collect())
    }

    fn account_of(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        signer: SignerId,
        parcels: &[Sealed],
    ) -> Result<LateWork> {
        let refused = refused(rooms)?;
        let mut documents: BTreeMap<DocumentId, DocumentKind> = BTreeMap::new();
        let mut closed = 0;
        for parcel in parcels {
            match contents(rooms, seat, parcel)? {
                Contents::Documents(found) => documents.extend(found),
                Contents::Closed | Contents::Unreadable => closed += 1,
            }
        }
        let count = |kind| documents.values().filter(|known| **known == kind).count();
        let (encounters, rules) = (count(DocumentKind::Encounter), count(DocumentKind::Rule));
        let cases = count(DocumentKind::Case);
        Ok(LateWork {
            signer,
            who: writer(rooms, &signer)?,
            stopped: self.stop_noted(rooms, &signer)?,
            encounters,
            rules,
            cases,
            others: documents.len() - encounters - rules - cases,
            closed,
            parcels: parcels.len(),
            refused: parcels
                .iter()
                .all(|parcel| refused.contains(&parcel.name())),
        })
    }
}

/// Whether a parcel that lies apart is something that somebody should look at: not what a stopped laptop says to have,
/// and not what a coordinator said no to.
pub(crate) fn asks_for_a_look(rooms: &Rooms) -> Result<usize> {
    let refused = refused(rooms)?;
    let settled = |it: &Apart| {
        it.reason == Reason::Revoked.code()
            && (refused.contains(&it.name) || it.is_a(ParcelKind::Receipt))
    };
    let aside = rooms.store.apart()?;
    Ok(aside.iter().filter(|it| !settled(it)).count())
}

/// Whether late work waits for a coordinator's word.
pub(crate) fn late_waits(rooms: &Rooms) -> Result<bool> {
    let refused = refused(rooms)?;
    let aside = rooms.store.apart()?;
    Ok(aside
        .iter()
        .any(|it| holds_late_work(it) && !refused.contains(&it.name)))
}

/// Whether it came after the end, and is neither what a laptop says to have nor a picture.
fn holds_late_work(apart: &Apart) -> bool {
    let holds_none = [ParcelKind::Receipt, ParcelKind::Attachment];
    apart.reason == Reason::Revoked.code()
        && apart.outside.is_some()
        && !holds_none.iter().any(|kind| apart.is_a(*kind))
}

/// The late parcels that hold something, by signer, in the order in which they were written.
fn late_parcels(rooms: &Rooms) -> Result<BTreeMap<SignerId, Vec<Sealed>>> {
    let mut late: BTreeMap<SignerId, Vec<Sealed>> = BTreeMap::new();
    for apart in rooms.store.apart()?.iter().filter(|it| holds_late_work(it)) {
        let bytes = rooms.store.bytes_apart(&apart.name)?.unwrap_or_default();
        if let Ok(sealed) = Sealed::parse(bytes) {
            late.entry(sealed.header().signer).or_default().push(sealed);
        }
    }
    for parcels in late.values_mut() {
        parcels.sort_by_key(|parcel| (parcel.header().to, parcel.name()));
    }
    Ok(late)
}

/// What a parcel speaks of, by the keys of the team or of whoever sits here.
fn contents(rooms: &Rooms, seat: &Seat, parcel: &Sealed) -> Result<Contents> {
    let found = rooms.store.contents_of(parcel)?;
    match (&found, &seat.circles) {
        (Contents::Closed, Some(circles)) => Ok(circles.contents_of(parcel)?),
        (Contents::Closed | Contents::Unreadable | Contents::Documents(_), _) => Ok(found),
    }
}

/// What the team's documents would be, and those of circles that whoever sits here reads.
fn peek(rooms: &Rooms, seat: &Seat, parcels: &[Sealed]) -> Result<Vec<Peeked>> {
    let team = rooms.book()?.team;
    let (ours, closed): (Vec<Sealed>, Vec<Sealed>) = parcels
        .iter()
        .cloned()
        .partition(|parcel| parcel.header().circle == team);
    let mut seen = rooms.store.peek(&ours, MOST_THINGS)?;
    if let Some(circles) = &seat.circles {
        seen.extend(circles.peek(&closed, MOST_THINGS)?);
    }
    Ok(seen)
}

fn thing(rooms: &Rooms, seen: Peeked) -> Result<LateThing> {
    let deed = match (&seen.said, seen.is_here) {
        (None, _) => LateDeed::NotToBeTold,
        (Some(said), _) if said.in_bin => LateDeed::ThrownAway,
        (Some(_), true) => LateDeed::Changed,
        (Some(_), false) => LateDeed::New,
    };
    let said = seen.said.unwrap_or_default();
    let mut thing = LateThing {
        id: seen.id,
        kind: seen.kind,
        title: said.title,
        activity: said.activity,
        place: said.place,
        deed,
    };
    if deed == LateDeed::NotToBeTold && seen.is_here {
        // By what it is called now.
        match seen.kind {
            DocumentKind::Encounter => {
                if let Some(row) = rooms.store.encounter_row(&seen.id)? {
                    (thing.title, thing.activity, thing.place) =
                        (row.title, row.activity, row.place);
                }
            }
            DocumentKind::Rule => {
                let rule = rooms.store.rule(&seen.id)?;
                (thing.title, thing.place) = (rule.title, rule.place);
            }
            DocumentKind::Series => {
                let series = rooms.store.series(&seen.id)?;
                (thing.title, thing.activity, thing.place) =
                    (series.title, series.activity, series.place);
            }
            DocumentKind::Signal => {
                let signal = rooms.store.signal(&seen.id)?;
                (thing.activity, thing.place) = (Some(signal.kind), signal.place);
            }
            DocumentKind::Group => {
                let group = rooms.store.group(&seen.id)?;
                (thing.title, thing.place) = (group.name, group.place);
            }
            DocumentKind::Photo => {
                let photo = of_photo(rooms, &rooms.store.photo(&seen.id)?)?;
                (thing.title, thing.activity, thing.place) =
                    (photo.title, photo.activity, photo.place);
            }
            DocumentKind::Person
            | DocumentKind::Laptop
            | DocumentKind::Centre
            | DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Agreement
            | DocumentKind::Consent
            | DocumentKind::Field
            | DocumentKind::Criterion
            | DocumentKind::CodeList
            | DocumentKind::Statistics
            | DocumentKind::Unknown(_) => {}
        }
    }
    Ok(thing)
}

fn refused(rooms: &Rooms) -> Result<BTreeSet<ParcelName>> {
    Ok(listed(rooms.store.setting(REFUSED)?))
}

/// Who signed something, as people know them.
pub(crate) fn writer(rooms: &Rooms, signer: &SignerId) -> Result<Writer> {
    let book = rooms.book()?;
    let Some(enrolment) = book.authority.enrolment(signer) else {
        return Ok(Writer::Unknown);
    };
    Ok(match enrolment.person {
        Some(person) => Writer::Person(
            rooms
                .store
                .person(&person)?
                .map(|card| card.name)
                .unwrap_or_default(),
        ),
        None => Writer::Laptop(rooms.name_of(&enrolment.laptop)?),
    })
}
