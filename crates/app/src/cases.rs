//! Mediation cases: each in a circle of its own, read by those who lead and by the pair who take it on, at their own
//! laptops.

mod complaints;
mod letters;
mod lines;
mod list;
mod notes;
mod pair;
mod parting;
mod proposals;
mod reads;
mod steps;

use chrono::NaiveDate;
use samenboek_crypto::{CircleClass, LaptopClass, Right, SubjectId};
use samenboek_domain::case::{self, Case, CaseDraft, Party, PartyDraft, StepKind};
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{CaseRecord, Closed, Members, PartyCards, PartyRecord, Writer, Written};
use serde_json::Value;

pub use complaints::ComplaintView;
pub use lines::{CaseBeside, LineView, PartyBeside};
pub(crate) use list::not_here;
pub use list::{CasePage, CaseQuery, CaseSummary, NotHere};
pub use notes::{CaseNoteView, CaseNotes};
pub use proposals::{PairView, ProposalsView, ReasonView};
pub use reads::CaseReadView;
pub use steps::{CourseView, StepView};

use crate::code_lists::own_codes;
use crate::encounters::{Names, Person};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Saved, Topic};
use crate::undo::{CaseUndo, Undo};
use crate::versions::{FieldCard, field_cards};

/// One case, with names.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The record.
    pub record: CaseRecord,
    /// Who reported.
    pub first_party: Option<PartyRecord>,
    /// The neighbour it is about.
    pub second_party: Option<PartyRecord>,
    /// Further parties, in order.
    pub further_parties: Vec<PartyRecord>,
    /// What happened, and how it stands.
    pub course: CourseView,
    /// Complaints about it, by the day they came.
    pub complaints: Vec<ComplaintView>,
    /// The last day on which somebody may complain; none while it runs.
    pub complaints_until: Option<NaiveDate>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// Who is in it by name.
    pub mediators: Vec<Person>,
    /// Who takes it on: of those, not whoever only wrote it down.
    pub pair: Vec<Person>,
    /// What looks odd about who takes it on, and may well be so.
    pub hints: Vec<&'static str>,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// Whether those who lead read it.
    pub coordinators: bool,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Those who lead let it go; it is here because of a complaint.
    pub is_let_go: bool,
    /// Laptops on which it is read, and that said to have it.
    pub also_on: Vec<String>,
    /// Laptops that said to carry it on, unread.
    pub carried_by: Vec<String>,
}

impl House {
    /// Takes in a report: opens a circle for it, in which those who lead and whoever writes it down are.
    pub fn record_case(&self, draft: CaseDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let case = Case::parse_with(draft, self.clock.today(), &own_codes(&rooms, None)?)?;
        let circles = seat.circles()?;
        refuse_shared_laptop(&rooms, &seat)?;
        let (id, cards) = (self.document_id()?, self.new_cards(&case)?);
        let members = Members {
            people: Vec::new(),
            coordinators: true,
        };
        let by = (seat.person, self.clock.now());
        let class = CircleClass::PersonalLaptops;
        let opened = circles.open_circle(&rooms.store, class, &members, by, |writer, _| {
            add_parties(writer, &case, &cards)?;
            Ok::<_, AppError>(writer.add_case(id, &case, &cards)?)
        });
        let (_, written) = opened?;
        let undo = self
            .undo_stack()
            .push(Undo::InCase(id, CaseUndo::ThrowAway));
        Ok(saved_with(id, &written, Some(undo)))
    }

    /// Changes only the fields of a case that the patch names.
    pub fn patch_case(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let view = self.case(id)?;
        // Taken in at a laptop whose clock is ahead: a day that stands there already is nobody's slip.
        let stands = view.record.reported_on.parse().ok();
        let today = stands.max(Some(self.clock.today())).unwrap_or_default();
        let own = own_codes(&rooms, Some(&view.record))?;
        let case = Case::parse_with(case::apply(draft_of(&view), patch)?, today, &own)?;
        let parties = [
            ("first_party.name", &case.first_party),
            ("second_party.name", &case.second_party),
        ];
        let parties = parties.into_iter();
        let parties = parties.filter_map(|(field, party)| Some((field, party.as_ref()?)));
        pair::refuse_members(&rooms, circles, id, parties)?;
        let before = PartyCards {
            first: view.record.first_party,
            second: view.record.second_party,
        };
        let fresh = self.new_cards(&case)?;
        let cards = PartyCards {
            first: kept(case.first_party.as_ref(), before.first, fresh.first),
            second: kept(case.second_party.as_ref(), before.second, fresh.second),
        };
        let base = view.record.heads.clone();
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            let parties = [
                (&case.first_party, before.first, cards.first),
                (&case.second_party, before.second, cards.second),
            ];
            for (party, before, card) in parties {
                let (Some(party), Some(card)) = (party, card) else {
                    continue;
                };
                if before == Some(card) {
                    writer.change_party(card, party)?;
                } else {
                    writer.add_party(card, party)?;
                }
            }
            Ok(writer.change_case(*id, Some(&base), &case, &cards)?)
        })?;
        Ok(saved(*id, &written))
    }

    /// One case, whole.
    pub fn case(&self, id: &DocumentId) -> Result<CaseView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let circle = circle_of(circles, id)?;
        let members = circles.members(&circle)?;
        let mut names = Names::new(&rooms.store);
        let mediators = members.people.iter().map(|person| names.person(person));
        let mediators = mediators.collect::<Result<_>>()?;
        // Her card may be forgotten before the case says so.
        let is_here = |it: &PersonId| !circles.is_left_out(&DocumentId::from_bytes(*it.as_bytes()));
        let party = |person: Option<PersonId>| {
            let person = person.filter(is_here);
            person.map(|it| circles.party(&it)).transpose()
        };
        let (reading, carrying) = circles.also_on(&rooms.store, id, &rooms.open.desk().id())?;
        let (first_party, second_party) = (party(record.first_party)?, party(record.second_party)?);
        let further = record.further.iter().map(|it| circles.party(it));
        let further_parties = further.collect::<samenboek_store::Result<Vec<_>>>()?;
        let course = record.course();
        let takers = pair::mediators(&members, &course, &record.recorded.by);
        let parties: Vec<&PartyRecord> = [&first_party, &second_party]
            .into_iter()
            .flatten()
            .chain(&further_parties)
            .collect();
        let beside = record
            .met()
            .skip(record.parties().count())
            .map(|it| circles.party(&it));
        let beside = beside.collect::<samenboek_store::Result<Vec<_>>>()?;
        let met: Vec<&PartyRecord> = parties.into_iter().chain(&beside).collect();
        let mut hints = pair::hints(&rooms, &takers, &met)?;
        hints.extend(pair::knowing(&record, &takers));
        let may_write = circles.writes_in(&circle);
        let complaints = self.complaint_views(circles, &mut names, &record)?;
        let complaints_until = course.complaints_until();
        let takers: Vec<PersonId> = takers.into_iter().collect();
        Ok(CaseView {
            pair: names.people(&takers)?,
            hints,
            may_write,
            course: self.course_view(&mut names, &record, may_write)?,
            complaints,
            complaints_until,
            further_parties,
            first_party,
            second_party,
            recorded_by: names.name(&record.recorded.by)?,
            mediators,
            coordinators: members.coordinators,
            versions: self.case_versions(circles, &mut names, &record)?,
            is_let_go: self.is_let_go(&circle)?,
            also_on: laptop_names(&rooms, &reading)?,
            carried_by: laptop_names(&rooms, &carrying)?,
            record,
        })
    }

    /// Gives a case to these people: they read it at their own laptops from now on, with all of its past.
    pub fn assign_case(&self, id: &DocumentId, people: &[PersonId]) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        pair::refuse_parties(&rooms, circles, id, people)?;
        let course = circles.case(id)?.course();
        if course.stopped_since().is_some() {
            return Err(AppError::refuse("case_stopped"));
        }
        let mut outcome = self.grant(id, people, Right::Write)?;
        self.say_given(id, StepKind::Assigned, people)?;
        // Whoever said no ended her own right; at a laptop that has not heard of it yet, it ends here.
        let members = circles.members(&circle_of(circles, id)?)?.people;
        let declined = course.declined_by().into_iter();
        let gone: Vec<PersonId> = declined
            .filter(|person| members.contains(person) && !people.contains(person))
            .collect();
        if !gone.is_empty() {
            outcome = self.grant(id, &gone, Right::Nothing)?;
        }
        Ok(outcome)
    }

    /// Takes a case from somebody: what is written in it later she does not read. What she read she knows.
    pub fn unassign_case(&self, id: &DocumentId, person: &PersonId) -> Result<Outcome<()>> {
        let outcome = self.grant(id, &[*person], Right::Nothing)?;
        self.say_given(id, StepKind::Unassigned, &[*person])?;
        Ok(outcome)
    }

    /// Throws a case away: it goes to the bin of whoever reads it.
    pub fn throw_case_away(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let circles = seat.circles()?;
        // A note of the pair goes the same way: no complaint is about it.
        if circles.case_note(id).is_err() {
            self.refuse_complained(circles, id)?;
        }
        self.in_bin(id, CaseUndo::FetchBack, |writer| writer.throw_away(*id))
    }

    /// Fetches a case from the bin.
    pub fn fetch_case_back(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        self.in_bin(id, CaseUndo::ThrowAway, |writer| writer.fetch_back(*id))
    }

    fn in_bin(
        &self,
        id: &DocumentId,
        undo: CaseUndo,
        deed: impl FnOnce(&mut Writer<'_>) -> samenboek_store::Result<DocumentKind>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| Ok(deed(writer)?))?;
        let undo = self.undo_stack().push(Undo::InCase(*id, undo));
        Ok(saved_with(*id, &written, Some(undo)))
    }

    fn grant(&self, id: &DocumentId, people: &[PersonId], right: Right) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let leads = seat
            .closed
            .as_ref()
            .is_some_and(|(_, closed)| book.authority.may_lead(&closed.signer().id()));
        if !leads {
            return Err(AppError::refuse("not_a_coordinator"));
        }
        let has_keys = |person: &&PersonId| {
            let mut enrolments = book.authority.enrolments();
            enrolments.any(|it| it.person == Some(**person) && it.is_active())
        };
        if right == Right::Write && !people.iter().all(|person| has_keys(&person)) {
            return Err(AppError::refuse_field("no_passphrase", "person"));
        }
        let circle = circle_of(circles, id)?;
        let rights: Vec<(SubjectId, Right)> = people
            .iter()
            .map(|person| ((*person).into(), right))
            .collect();
        circles.grant(&rooms.store, &circle, &rights)?;
        Ok(Outcome::new((), [Topic::Cases, Topic::Sharing]))
    }

    /// Writes in the circle that a document lies in.
    pub(crate) fn in_circle_of<T>(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        circles: &Closed,
        id: &DocumentId,
        deed: impl FnOnce(&mut Writer<'_>) -> Result<T>,
    ) -> Result<Written<T>> {
        let circle = circle_of(circles, id)?;
        let by: (PersonId, Timestamp) = (seat.person, self.clock.now());
        circles.write(&rooms.store, &circle, by, deed)
    }

    /// Ids for cards that may be needed.
    fn new_cards(&self, case: &Case) -> Result<PartyCards> {
        let card = |party: &Option<Party>| -> Result<Option<PersonId>> {
            match party {
                Some(_) => Ok(Some(PersonId::from_bytes(self.next_id()?))),
                None => Ok(None),
            }
        };
        Ok(PartyCards {
            first: card(&case.first_party)?,
            second: card(&case.second_party)?,
        })
    }

    pub(crate) fn case_versions(
        &self,
        circles: &Closed,
        names: &mut Names<'_>,
        record: &CaseRecord,
    ) -> Result<Vec<FieldCard>> {
        let mut cards = field_cards(names, &record.versions)?;
        for card in cards
            .iter_mut()
            .filter(|card| card.field.ends_with("_party") || card.field.ends_with(":guardian"))
        {
            for value in &mut card.values {
                let person = value.value.as_str().and_then(|id| id.parse().ok());
                if let Some(party) = person.map(|it| circles.party(&it)).transpose()? {
                    value.value = Value::String(party.name);
                }
            }
        }
        Ok(cards)
    }
}

/// A case is opened where one person works: nobody else at a shared laptop would read it, but its key would lie there.
fn refuse_shared_laptop(rooms: &Rooms, seat: &Seat) -> Result<()> {
    let book = rooms
        .store
        .book()
        .ok_or_else(|| AppError::refuse("signed_out"))?;
    let signer = seat.signer(rooms).id();
    match book.authority.enrolment(&signer) {
        Some(enrolment) if enrolment.class == LaptopClass::Personal => Ok(()),
        Some(_) | None => Err(AppError::refuse("personal_laptop_needed")),
    }
}

pub(crate) fn circle_of(circles: &Closed, id: &DocumentId) -> Result<CircleId> {
    circles
        .circle_of(id)?
        .ok_or_else(|| AppError::refuse("not_found"))
}

fn add_parties(writer: &mut Writer<'_>, case: &Case, cards: &PartyCards) -> Result<()> {
    let parties = [
        (&case.first_party, cards.first),
        (&case.second_party, cards.second),
    ];
    for (party, card) in parties {
        if let (Some(party), Some(card)) = (party, card) {
            writer.add_party(card, party)?;
        }
    }
    Ok(())
}

/// The card that a party has from now on: the one it had, or a new one.
fn kept(
    party: Option<&Party>,
    before: Option<PersonId>,
    fresh: Option<PersonId>,
) -> Option<PersonId> {
    party.and(before.or(fresh))
}

fn laptop_names(rooms: &Rooms, laptops: &[LaptopId]) -> Result<Vec<String>> {
    let names = rooms.store.names(DocumentKind::Laptop)?;
    let name = |laptop: &LaptopId| {
        let mut names = names.iter();
        let record = names.find(|record| record.id.as_bytes() == laptop.as_bytes())?;
        Some(record.name.clone())
    };
    Ok(laptops.iter().filter_map(name).collect())
}

/// The draft that a case would be.
fn draft_of(view: &CaseView) -> CaseDraft {
    let party = |party: &Option<PartyRecord>| {
        party.as_ref().map(|party| PartyDraft {
            name: Some(party.name.clone()),
            address: party.address.clone(),
        })
    };
    CaseDraft {
        reported_on: Some(view.record.reported_on.clone()),
        kinds: view.record.kinds.clone(),
        referrer: view.record.referrer.clone(),
        first_party: party(&view.first_party),
        second_party: party(&view.second_party),
        group: view.record.is_group,
        summary: Some(view.record.summary.clone()),
    }
}

fn saved<T>(id: DocumentId, written: &Written<T>) -> Outcome<Saved> {
    saved_with(id, written, None)
}

fn saved_with<T>(id: DocumentId, written: &Written<T>, undo: Option<String>) -> Outcome<Saved> {
    let saved = Saved {
        id,
        undo,
        hints: Vec::new(),
    };
    Outcome::of_kinds(saved, &written.kinds)
}
