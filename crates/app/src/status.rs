//! Where the work stands: three lines, every one by proof.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::LaptopClass;
use samenboek_domain::ids::{DocumentId, LaptopId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;

use crate::clocks::ClockDoubt;
use crate::encounters::Names;
use crate::error::Result;
use crate::forgetting::of_photo;
use crate::house::{House, Rooms};
use crate::standing::this_laptop;

/// The three lines, and every other laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// How many encounters, rules and cases have something that no other laptop on which they are read has said to have.
    pub only_here: usize,
    /// Every laptop of the centre, this one among them.
    pub laptops: Vec<LaptopStatus>,
    /// This laptop's clock looks wrong.
    pub clock: Option<ClockDoubt>,
    /// How many sealed things lie here that only a newer version reads.
    pub newer: usize,
    /// How many photos stand in the book whose picture has not come yet.
    pub photos_awaited: usize,
}

/// What is known of a laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaptopStatus {
    /// The laptop.
    pub id: LaptopId,
    /// Its name; empty until its first word came.
    pub name: String,
    /// Shared by many.
    pub shared: bool,
    /// This one.
    pub me: bool,
    /// When it last said what it has, by its clock.
    pub heard: Option<Timestamp>,
    /// How many encounters and rules it has not said to have.
    pub missing: usize,
}

/// A thing that stands on this laptop only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnlyHere {
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
}

impl House {
    /// Where the work stands.
    pub fn status(&self) -> Result<Status> {
        let rooms = self.rooms()?;
        let desk = rooms.open.desk().id();
        let Some(book) = rooms.store.book() else {
            return Ok(Status {
                only_here: 0,
                laptops: Vec::new(),
                clock: None,
                newer: 0,
                photos_awaited: 0,
            });
        };
        let names = rooms.store.names(DocumentKind::Laptop)?;
        let name = |laptop: &LaptopId| {
            names
                .iter()
                .find(|record| record.id.as_bytes() == laptop.as_bytes())
                .map(|record| record.name.clone())
                .unwrap_or_default()
        };
        let shared = |laptop: &LaptopId| {
            book.authority.enrolments().any(|enrolment| {
                enrolment.laptop == *laptop && enrolment.class == LaptopClass::Shared
            })
        };
        let mut laptops = Vec::new();
        if let Some((mine, class)) = this_laptop(&rooms)? {
            laptops.push(LaptopStatus {
                id: mine,
                name: name(&mine),
                shared: shared(&mine) || class == LaptopClass::Shared,
                me: true,
                heard: None,
                missing: 0,
            });
        }
        let seat = self.seat().ok();
        let circles = seat.as_ref().and_then(|seat| seat.circles.as_ref());
        let (inside, missing) = match circles {
            Some(circles) => (
                circles.only_here(&rooms.store, &desk)?.len(),
                circles.missing_on(&rooms.store, &desk)?,
            ),
            None => (0, BTreeMap::new()),
        };
        for reach in rooms.store.laptops(&desk)? {
            laptops.push(LaptopStatus {
                id: reach.laptop,
                name: name(&reach.laptop),
                shared: shared(&reach.laptop),
                me: false,
                heard: reach.heard,
                missing: reach.missing + missing.get(&reach.laptop).copied().unwrap_or(0),
            });
        }
        Ok(Status {
            only_here: rooms.store.only_here_count(&desk)? + inside,
            laptops,
            clock: self.clock_doubt(&rooms)?,
            newer: rooms.store.newer_parcels()?,
            photos_awaited: rooms.store.pictures_awaited()?,
        })
    }

    /// The things that stand on this laptop only.
    pub fn only_here(&self) -> Result<Vec<OnlyHere>> {
        let rooms = self.rooms()?;
        let mut things = Vec::new();
        for (id, kind) in rooms.store.only_here(&rooms.open.desk().id())? {
            let (title, activity, place) = match kind {
                DocumentKind::Encounter => match rooms.store.encounter_row(&id)? {
                    Some(row) => (row.title, row.activity, row.place),
                    None => continue,
                },
                DocumentKind::Rule => {
                    let rule = rooms.store.rule(&id)?;
                    (rule.title, None, rule.place)
                }
                DocumentKind::Series => {
                    let series = rooms.store.series(&id)?;
                    (series.title, series.activity, series.place)
                }
                DocumentKind::Signal => match rooms.store.signal_row(&id, self.clock.today())? {
                    Some(row) => (String::new(), Some(row.kind), row.place),
                    None => continue,
                },
                DocumentKind::Group => {
                    let group = rooms.store.group(&id)?;
                    (group.name, None, group.place)
                }
                DocumentKind::Photo => {
                    let photo = of_photo(&rooms, &rooms.store.photo(&id)?)?;
                    (photo.title, photo.activity, photo.place)
                }
                // A consent is called by whose it is.
                DocumentKind::Consent => {
                    let person = rooms.store.consent(&id)?.person;
                    (Names::new(&rooms.store).name(&person)?, None, None)
                }
                DocumentKind::Person
                | DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Case
                | DocumentKind::CaseNote
                | DocumentKind::CaseReads
                | DocumentKind::Agreement
                | DocumentKind::Field
                | DocumentKind::Criterion
                | DocumentKind::CodeList
                | DocumentKind::Statistics
                | DocumentKind::Unknown(_) => continue,
            };
            things.push(OnlyHere {
                id,
                kind,
                title,
                activity,
                place,
            });
        }
        things.extend(self.cases_only_here(&rooms)?);
        Ok(things)
    }

    /// The cases that whoever sits here reads and that stand on this laptop only. They are called by who reported.
    fn cases_only_here(&self, rooms: &Rooms) -> Result<Vec<OnlyHere>> {
        let seat = self.seat().ok();
        let Some(circles) = seat.as_ref().and_then(|seat| seat.circles.as_ref()) else {
            return Ok(Vec::new());
        };
        let mut things = Vec::new();
        for (id, kind) in circles.only_here(&rooms.store, &rooms.open.desk().id())? {
            let case = match kind {
                DocumentKind::Case => Some(id),
                DocumentKind::CaseNote => circles.case_note(&id)?.case,
                DocumentKind::Agreement => Some(circles.agreement(&id)?.agreed.case),
                DocumentKind::Statistics => None,
                DocumentKind::Encounter
                | DocumentKind::Rule
                | DocumentKind::Series
                | DocumentKind::Person
                | DocumentKind::Laptop
                | DocumentKind::Centre
                | DocumentKind::Signal
                | DocumentKind::Group
                | DocumentKind::Consent
                | DocumentKind::Field
                | DocumentKind::Photo
                | DocumentKind::CaseReads
                | DocumentKind::Criterion
                | DocumentKind::CodeList
                | DocumentKind::Unknown(_) => continue,
            };
            // Whoever went from a case keeps her notes about it until they go.
            let case = case.and_then(|case| circles.case(&case).ok());
            let party = case.and_then(|case| case.first_party);
            let party = party.map(|person| circles.party(&person)).transpose()?;
            things.push(OnlyHere {
                id,
                kind,
                title: party.map(|party| party.name).unwrap_or_default(),
                activity: None,
                place: None,
            });
        }
        Ok(things)
    }

    pub(crate) fn only_here_of(
        &self,
        rooms: &Rooms,
        ids: impl Iterator<Item = DocumentId>,
    ) -> Result<BTreeSet<DocumentId>> {
        let wanted: BTreeSet<DocumentId> = ids.collect();
        let desk = rooms.open.desk().id();
        Ok(rooms.store.only_here_among(&desk, &wanted)?)
    }

    pub(crate) fn also_on(&self, rooms: &Rooms, id: &DocumentId) -> Result<Vec<String>> {
        let names = rooms.store.names(DocumentKind::Laptop)?;
        let having = rooms.store.also_on(id, &rooms.open.desk().id())?;
        Ok(having
            .iter()
            .filter_map(|laptop| {
                names
                    .iter()
                    .find(|record| record.id.as_bytes() == laptop.as_bytes())
                    .map(|record| record.name.clone())
            })
            .collect())
    }
}
