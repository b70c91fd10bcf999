//! Forgetting for good: a coordinator's click on a dry run, which laptop did so by now, and what the brake holds.

mod carrying;
mod inside;
mod notes;
mod plan;

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{Deed, Forgotten};
use samenboek_domain::encounter::names_go;
use samenboek_domain::ids::{CircleId, DocumentId, LaptopId, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::time::Timestamp;
use samenboek_store::{Book, CaseFilter, CasePart, Confirmations, NameRecord};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic, topics};
use crate::revoking::{leading, say};

pub(crate) use carrying::{are_renewed, renew_box_keys, tell_box_keys};
pub use plan::{ForgetPlan, Mention, NotReached};
pub(crate) use plan::{
    Stands, Wanted, files_with_names, mention_of, mentions_of, of_photo, texts_of, texts_of_rule,
    texts_of_signal,
};

/// So many things one statement forgets at most.
const IN_ONE_STATEMENT: usize = 500;

/// What is to be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ToForget {
    /// An encounter or a rule.
    Document(DocumentId),
    /// The card of a person: the name, the picture, the role.
    Person(PersonId),
    /// A circle, with everything in it.
    Circle(CircleId),
    /// Who was at an encounter, by name: the encounter stays, without a history, and says how many they were.
    Names(DocumentId),
}

/// How far something forgotten is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForgetStatus {
    /// What: `document` (a person's card too) or `circle`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// The brake holds it on this laptop: nothing of it went.
    pub held: bool,
    /// Nothing of it is left on this laptop.
    pub gone_here: bool,
    /// How many laptops said that nothing of it is left, this one among them.
    pub confirmed: usize,
    /// Of how many.
    pub laptops: usize,
    /// The laptops that did not say so yet.
    pub awaited: Vec<Awaited>,
    /// Whose sealed work here still holds it: they pack it again when they next sit at that laptop and share.
    pub held_by: Vec<String>,
    /// What it was, where it was said at this laptop: `person`, `encounter`, `names` (at an encounter), `rule` or `circle`. Nothing of its name is
    /// kept.
    pub was: Option<String>,
    /// When that was said here.
    pub at: Option<Timestamp>,
    /// The brake holds it, and a coordinator here said no: nobody at this laptop is asked again.
    pub left: bool,
}

/// A laptop that did not say yet that it forgot something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaited {
    /// Its name.
    pub laptop: String,
    /// When it last said anything, by its clock.
    pub heard: Option<Timestamp>,
}

impl ToForget {
    pub(crate) fn forgotten(&self) -> Forgotten {
        match self {
            Self::Document(document) | Self::Names(document) => Forgotten::Document(*document),
            Self::Person(person) => Forgotten::Document(DocumentId::from_bytes(*person.as_bytes())),
            Self::Circle(circle) => Forgotten::Circle(*circle),
        }
    }

    /// What the ledger says of it: all of it in one statement.
    fn said(&self) -> Vec<Forgotten> {
        let beside = match self {
            Self::Names(encounter) => Some(Forgotten::Document(names_go(encounter))),
            Self::Document(_) | Self::Person(_) | Self::Circle(_) => None,
        };
        std::iter::once(self.forgotten()).chain(beside).collect()
    }
}

/// What is said to be forgotten, statement by statement.
fn deeds(what: &[ToForget]) -> impl Iterator<Item = Deed> {
    what.chunks(IN_ONE_STATEMENT / 2).map(|share| Deed::Forget {
        what: share.iter().flat_map(ToForget::said).collect(),
    })
}

impl House {
    /// Forgets something for good, here now, and on every other laptop when it hears of it. Only by a coordinator who
    /// read the plan: without `confirmed` it is refused, and nothing happens.
    pub fn forget(&self, what: &ToForget, confirmed: bool) -> Result<Outcome<ForgetStatus>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let signer = leading(&book, &seat)?;
        let all = cards_of(&rooms, &seat, what)?;
        let may_be = || {
            all.iter()
                .try_for_each(|it| self.may_be_forgotten(&rooms, it))
        };
        if !confirmed {
            may_be()?;
            return Err(AppError::refuse("forget_unconfirmed"));
        }
        // Said before, and then the disk had no room to do it: it goes on, and is not said twice.
        let id = id_of(&what.forgotten());
        let known = self.forgotten()?;
        let is_known = |id: &str| known.iter().any(|it| it.id == id);
        let is_said = known
            .iter()
            .any(|it| it.id == id && !it.gone_here && !it.held)
            && all.iter().all(|it| is_known(&id_of(&it.forgotten())));
        if !is_said {
            may_be()?;
        }
        let was = self.kind_of(&rooms, what)?;
        let what = what.forgotten();
        if !is_said {
            // First what it was: once it is said, it may be gone before anything else can be written down.
            for one in &all {
                // Of whose card goes with another one the same is said.
                let was = match one {
                    ToForget::Document(_) => self.kind_of(&rooms, one)?,
                    ToForget::Person(_) | ToForget::Circle(_) | ToForget::Names(_) => was,
                };
                notes::keep(&rooms, &id_of(&one.forgotten()), was, self.clock.now())?;
            }
            say(&rooms, &book, signer, deeds(&all))?;
        }
        let changed = self.do_as_said(&rooms, &seat)?;
        let status = self
            .forgotten()?
            .into_iter()
            .find(|status| status.id == id_of(&what))
            .ok_or_else(|| AppError::fault("unknown", "not heard"))?;
        Ok(Outcome {
            value: status,
            changed,
        })
    }

    /// Forgets these things for good in one go, with what goes with each, by a coordinator who said yes to it. What is
    /// forgotten already is not said twice.
    pub(crate) fn forget_all(&self, what: &[ToForget]) -> Result<BTreeSet<Topic>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        let known: BTreeSet<String> = self.forgotten()?.into_iter().map(|it| it.id).collect();
        let mut fresh: Vec<ToForget> = Vec::new();
        for one in what {
            let all = cards_of(&rooms, &seat, one)?;
            let is_new = |it: &ToForget| !known.contains(&id_of(&it.forgotten()));
            fresh.extend(all.into_iter().filter(is_new));
        }
        fresh.sort();
        fresh.dedup();
        for one in &fresh {
            self.may_be_forgotten(&rooms, one)?;
        }
        for one in &fresh {
            let was = self.kind_of(&rooms, one)?;
            notes::keep(&rooms, &id_of(&one.forgotten()), was, self.clock.now())?;
        }
        say(&rooms, &book, signer, deeds(&fresh))?;
        self.do_as_said(&rooms, &seat)
    }

    /// Everything that is forgotten, and which laptop did so by now.
    pub fn forgotten(&self) -> Result<Vec<ForgetStatus>> {
        let rooms = self.rooms()?;
        let desk = rooms.open.desk().id();
        let known = rooms.store.confirmations(&desk)?;
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let about = About {
            laptops: rooms.store.names(DocumentKind::Laptop)?,
            heard: heard(&rooms, &desk)?,
            notes: notes::read(&rooms)?,
            left: notes::left(&rooms)?,
        };
        known
            .into_iter()
            .map(|known| status(&rooms, &book, &about, known))
            .collect()
    }

    /// What the brake holds on this laptop.
    pub fn held_forgets(&self) -> Result<Vec<ForgetStatus>> {
        let mut held = self.forgotten()?;
        held.retain(|status| status.held);
        Ok(held)
    }

    /// A coordinator says once more what was forgotten in a large number: what the brake holds here goes now, and on
    /// the other laptops when they hear of it. Also what is not confirmed by all of them: it may be held there. Returns
    /// how many things that were.
    pub fn allow_forgets(&self) -> Result<Outcome<usize>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        let signer = leading(&book, &seat)?;
        let desk = rooms.open.desk().id();
        let once: Vec<Forgotten> = rooms
            .store
            .confirmations(&desk)?
            .into_iter()
            .filter(|known| known.held || !known.awaited.is_empty())
            .map(|known| known.what)
            .filter(|what| book.said_forgotten(what) == 1)
            .collect();
        if once.is_empty() {
            return Err(AppError::refuse("nothing_held"));
        }
        let open = self.complained_circles()?;
        let is_open = |what: &Forgotten| match what {
            Forgotten::Circle(circle) => open.contains(circle),
            Forgotten::Document(_) => false,
        };
        if once.iter().any(is_open) {
            return Err(AppError::refuse("complaint_open"));
        }
        let deeds = once.chunks(IN_ONE_STATEMENT).map(|what| Deed::Forget {
            what: what.to_vec(),
        });
        say(&rooms, &book, signer, deeds)?;
        Ok(Outcome {
            value: once.len(),
            changed: self.do_as_said(&rooms, &seat)?,
        })
    }

    /// Says no to what the brake holds: it stays here as it is, and nobody at this laptop is asked again about it. Only
    /// by a coordinator. Returns how many things that are.
    pub fn leave_forgets(&self) -> Result<Outcome<usize>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let held = self.held_forgets()?;
        if held.iter().all(|status| status.left) {
            return Err(AppError::refuse("nothing_held"));
        }
        notes::leave(&rooms, held.iter().map(|status| status.id.as_str()))?;
        Ok(Outcome::new(held.len(), [Topic::Sharing]))
    }

    /// What is to be forgotten, as a code.
    fn kind_of(&self, rooms: &Rooms, what: &ToForget) -> Result<&'static str> {
        Ok(match what {
            ToForget::Person(_) => "person",
            ToForget::Circle(_) => "circle",
            ToForget::Names(_) => "names",
            ToForget::Document(document) => match rooms.store.kind_of(document)? {
                Some(DocumentKind::Encounter) => "encounter",
                Some(DocumentKind::Rule) => "rule",
                Some(DocumentKind::Series) => "series",
                Some(DocumentKind::Signal) => "signal",
                Some(DocumentKind::Case) => "case",
                Some(DocumentKind::Agreement) => "agreement",
                Some(DocumentKind::Group) => "group",
                Some(DocumentKind::Consent) => "consent",
                Some(DocumentKind::Photo) => "photo",
                Some(DocumentKind::CaseNote) => "case_note",
                Some(DocumentKind::CaseReads) => "case_reads",
                Some(
                    DocumentKind::Person
                    | DocumentKind::Laptop
                    | DocumentKind::Centre
                    | DocumentKind::Field
                    | DocumentKind::Criterion
                    | DocumentKind::CodeList
                    | DocumentKind::Statistics
                    | DocumentKind::Unknown(_),
                ) => "other",
                None if rooms.store.is_to_stand(document)? => "encounter",
                None => "other",
            },
        })
    }

    /// Destroys what was said to be forgotten, and tells the other laptops so.
    fn do_as_said(&self, rooms: &Rooms, seat: &Seat) -> Result<BTreeSet<Topic>> {
        let carried = self.carry_out(rooms, Some(seat))?;
        rooms
            .store
            .write_receipt(rooms.open.desk(), self.clock.now())?;
        self.undo_stack().clear();
        let mut changed = topics(carried.kinds.into_iter());
        changed.extend([Topic::Sharing, Topic::Versions, Topic::Drafts]);
        Ok(changed)
    }

    /// Whether this person's card was forgotten: she is shown by the code `forgotten_person`.
    pub fn is_forgotten_person(&self, person: &PersonId) -> Result<bool> {
        self.rooms()?.forgot_person(person)
    }

    /// Refuses what cannot be forgotten, or not yet.
    fn may_be_forgotten(&self, rooms: &Rooms, what: &ToForget) -> Result<()> {
        let book = rooms
            .store
            .book()
            .ok_or_else(|| AppError::refuse("signed_out"))?;
        match what {
            ToForget::Document(document) => match rooms.store.kind_of(document)? {
                Some(
                    DocumentKind::Encounter
                    | DocumentKind::Rule
                    | DocumentKind::Series
                    | DocumentKind::Signal
                    | DocumentKind::Group
                    | DocumentKind::Consent
                    | DocumentKind::Photo
                    | DocumentKind::Unknown(_),
                ) => Ok(()),
                Some(
                    DocumentKind::Person
                    | DocumentKind::Laptop
                    | DocumentKind::Centre
                    | DocumentKind::Case
                    | DocumentKind::Agreement
                    | DocumentKind::CaseNote
                    | DocumentKind::CaseReads
                    | DocumentKind::Field
                    | DocumentKind::Criterion
                    | DocumentKind::CodeList
                    | DocumentKind::Statistics,
                ) => Err(AppError::refuse_field("not_forgettable", "document")),
                // It goes before it came.
                None if rooms.store.is_to_stand(document)? => Ok(()),
                None => Err(AppError::refuse_field("not_found", "document")),
            },
            ToForget::Names(encounter) => {
                if rooms.store.kind_of(encounter)? != Some(DocumentKind::Encounter) {
                    return Err(AppError::refuse_field("not_found", "document"));
                }
                Ok(())
            }
            ToForget::Person(person) => {
                if rooms.store.person(person)?.is_none() {
                    return Err(AppError::refuse_field("unknown_person", "person"));
                }
                // Whoever still signs would be somebody without a name.
                let signs = book
                    .authority
                    .enrolments()
                    .any(|enrolment| enrolment.person == Some(*person) && enrolment.is_active());
                if signs || self.seat()?.person == *person {
                    return Err(AppError::refuse_field("person_has_access", "person"));
                }
                Ok(())
            }
            ToForget::Circle(circle) => {
                let lasting = [
                    samenboek_crypto::team_circle(&book.centre),
                    samenboek_crypto::coordinators_circle(&book.centre),
                ];
                if lasting.contains(circle) {
                    return Err(AppError::refuse_field("not_forgettable", "circle"));
                }
                if self.complained_circles()?.contains(circle) {
                    return Err(AppError::refuse("complaint_open"));
                }
                Ok(())
            }
        }
    }
}

/// A person has as many cards as somebody said are hers, and her consents go with them, and every photo on which she is. An
/// encounter's photos go with it, and what stands for it where its names are to go; everything else is one.
fn cards_of(rooms: &Rooms, seat: &Seat, what: &ToForget) -> Result<Vec<ToForget>> {
    let person = match what {
        ToForget::Person(person) => person,
        ToForget::Document(document) => {
            let mut all = vec![*document];
            all.extend(rooms.book()?.stand_for(document));
            let mut photos = BTreeSet::new();
            for one in &all {
                photos.extend(rooms.store.photos_of(one)?);
            }
            let all = all.into_iter().chain(photos);
            return Ok(all.map(ToForget::Document).collect());
        }
        // The photos stay with what stands for it.
        ToForget::Names(_) => return Ok(vec![*what]),
        ToForget::Circle(circle) => {
            let notes = notes_beside(seat, circle)?.into_iter();
            let notes = notes.map(ToForget::Circle);
            return Ok(std::iter::once(*what).chain(notes).collect());
        }
    };
    let mut cards = rooms.store.same_people()?.all_of(person);
    // Who is asked about comes first: by her it is found again.
    cards.sort_by_key(|card| card != person);
    let with = consents_with(rooms, &cards)?.into_iter();
    let with = with.chain(photos_with(rooms, &cards)?);
    let cards = cards.into_iter().map(ToForget::Person);
    Ok(cards.chain(with.map(ToForget::Document)).collect())
}

/// The circles in which the pair of the case in this circle keep notes: they go with it.
fn notes_beside(seat: &Seat, circle: &CircleId) -> Result<Vec<CircleId>> {
    let Some(circles) = &seat.circles else {
        return Ok(Vec::new());
    };
    let mut notes = Vec::new();
    // One that lies in the bin too.
    for part in [CasePart::All, CasePart::Bin] {
        let rows = circles.find_cases(&CaseFilter {
            part,
            limit: usize::MAX,
            ..CaseFilter::default()
        })?;
        for row in rows.iter().filter(|row| row.circle == *circle) {
            notes.extend(circles.case(&row.id)?.note_circles);
            for note in circles.notes_of_case(&row.id)? {
                notes.extend(circles.circle_of(&note.id)?);
            }
        }
    }
    notes.sort();
    notes.dedup();
    Ok(notes)
}

/// The consents that go with these cards.
pub(crate) fn consents_with(rooms: &Rooms, cards: &[PersonId]) -> Result<Vec<DocumentId>> {
    let mut consents = Vec::new();
    for card in cards {
        consents.extend(rooms.store.consents_about(card)?);
    }
    Ok(consents)
}

/// The photos that go with these cards: a face stands nowhere but on photos, and a photo cannot be taken in pieces.
pub(crate) fn photos_with(rooms: &Rooms, cards: &[PersonId]) -> Result<BTreeSet<DocumentId>> {
    let mut photos = BTreeSet::new();
    for card in cards {
        photos.extend(rooms.store.photos_naming(card)?);
    }
    Ok(photos)
}

pub(crate) fn id_of(what: &Forgotten) -> String {
    match what {
        Forgotten::Circle(circle) => circle.to_string(),
        Forgotten::Document(document) => document.to_string(),
    }
}

/// What a status is told with.
struct About {
    laptops: Vec<NameRecord>,
    heard: BTreeMap<LaptopId, Timestamp>,
    notes: BTreeMap<String, notes::Note>,
    left: BTreeSet<String>,
}

impl About {
    fn name(&self, laptop: &LaptopId) -> String {
        let named = self.laptops.iter();
        named
            .filter(|record| record.id.as_bytes() == laptop.as_bytes())
            .map(|record| record.name.clone())
            .next()
            .unwrap_or_default()
    }
}

fn heard(rooms: &Rooms, desk: &SignerId) -> Result<BTreeMap<LaptopId, Timestamp>> {
    let reaches = rooms.store.laptops(desk)?.into_iter();
    Ok(reaches
        .filter_map(|reach| Some((reach.laptop, reach.heard?)))
        .collect())
}

fn status(rooms: &Rooms, book: &Book, about: &About, known: Confirmations) -> Result<ForgetStatus> {
    let mut held_by = BTreeSet::new();
    for signer in &known.held_by {
        let Some(enrolment) = book.authority.enrolment(signer) else {
            continue;
        };
        let person = match enrolment.person {
            Some(person) => rooms.store.person(&person)?.map(|card| card.name),
            None => None,
        };
        let laptop = about.name(&enrolment.laptop);
        held_by.insert(match person {
            Some(person) => format!("{person}, {laptop}"),
            None => laptop,
        });
    }
    let id = id_of(&known.what);
    let note = about.notes.get(&id);
    Ok(ForgetStatus {
        kind: match known.what {
            Forgotten::Circle(_) => "circle",
            Forgotten::Document(_) => "document",
        },
        held: known.held,
        gone_here: known.gone_here,
        confirmed: known.confirmed.len() + usize::from(known.gone_here),
        laptops: known.confirmed.len() + known.awaited.len() + 1,
        awaited: known
            .awaited
            .iter()
            .map(|laptop| Awaited {
                laptop: about.name(laptop),
                heard: about.heard.get(laptop).copied(),
            })
            .collect(),
        held_by: held_by.into_iter().collect(),
        was: note.map(|note| note.was.clone()),
        at: note.map(|note| note.at),
        left: about.left.contains(&id),
        id,
    })
}
