//! People who were let in by somebody whose access ended at the same time: what was said about them does not count, so
//! their laptops are out. A coordinator says it again, with the same keys, or keeps them out.

use std::collections::BTreeSet;

use samenboek_crypto::{
    Deed, LaptopClass, LedgerRole, ParcelKind, Right, Sealed, Subject, SubjectId, VoidEnrolment,
    VoidReason,
};
use samenboek_domain::ids::{DocumentId, LaptopId, PersonId, SignerId};
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{Apart, Book};
use samenboek_sync::lan::LanKey;

use crate::error::{AppError, Result};
use crate::founding::laptop_document;
use crate::house::{House, Rooms};
use crate::lan::expect;
use crate::late::LateTaken;
use crate::lists::{change_list, listed};
use crate::outcome::{Outcome, Topic};
use crate::revoking::{leading, say};
use crate::standing::name_of;

/// Those whom a coordinator here keeps out, by the keys of the person.
const KEPT_OUT: &str = "kept_out";

/// So many documents are looked into at most, to tell what somebody is called.
const MOST_THINGS: usize = 60;

/// Somebody whose letting in does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stranded {
    /// The keys of the person on that laptop: by these she is asked about.
    pub id: SignerId,
    /// Who it is.
    pub person: PersonId,
    /// The name, by what is here; empty when nothing of hers came yet, and of whoever is kept out when she has no card.
    pub name: String,
    /// The laptop.
    pub laptop: LaptopId,
    /// Its name; may be empty.
    pub laptop_name: String,
    /// Who works at it.
    pub class: LaptopClass,
    /// The code of the title she would have.
    pub role: String,
    /// She is of the team already: this would be a further laptop of hers.
    pub further: bool,
    /// Who let her in; empty when nobody knows.
    pub by: String,
    /// Why that does not count.
    pub why: VoidReason,
    /// How many parcels of hers wait here.
    pub parcels: usize,
    /// A coordinator said here that she stays out.
    pub kept_out: bool,
}

impl House {
    /// Those whose letting in does not count, by name.
    pub fn stranded(&self) -> Result<Vec<Stranded>> {
        let (rooms, _seat) = (self.rooms()?, self.seat()?);
        let void = void(&rooms)?;
        if void.is_empty() {
            return Ok(Vec::new());
        }
        let kept_out = kept_out(&rooms)?;
        let mut stranded = Vec::new();
        for one in people(&rooms, &void)? {
            stranded.push(self.account_of_stranded(&rooms, &void, one, &kept_out)?);
        }
        stranded.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
        Ok(stranded)
    }

    /// Lets somebody in again, with the keys she has: what she wrote comes in. Only by a coordinator.
    pub fn let_in_again(&self, id: &SignerId) -> Result<Outcome<LateTaken>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        let void = void(&rooms)?;
        let found = people(&rooms, &void)?.find(|one| one.keys.signer() == *id);
        let (one, person) = found
            .and_then(|one| person_in(&one.subject).map(|person| (one, person)))
            .ok_or_else(|| AppError::refuse("already_settled"))?;
        let desk = desk_of(&void, one);
        say(&rooms, &book, signer, deeds(&book, one, person, desk))?;
        change_kept_out(&rooms, |all| {
            all.remove(id);
        })?;
        self.renew_keys(&rooms, Some(&seat))?;
        // Her laptop does not know yet that it counts again: it may call before it heard so.
        if let Some(desk) = desk {
            expect(&rooms.store, LanKey(desk.keys.lan))?;
        }
        let mut outcome = self.take_what_counts_now(&rooms, &seat)?;
        outcome.changed.extend([Topic::People, Topic::Laptop]);
        Ok(outcome)
    }

    /// Keeps somebody out: nobody at this laptop is asked again. Only by a coordinator.
    pub fn keep_out(&self, id: &SignerId) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let void = void(&rooms)?;
        if !people(&rooms, &void)?.any(|one| one.keys.signer() == *id) {
            return Err(AppError::refuse("already_settled"));
        }
        change_kept_out(&rooms, |all| {
            all.insert(*id);
        })?;
        Ok(Outcome::new((), [Topic::Sharing]))
    }

    fn account_of_stranded(
        &self,
        rooms: &Rooms,
        void: &[VoidEnrolment],
        one: &VoidEnrolment,
        kept_out: &BTreeSet<SignerId>,
    ) -> Result<Stranded> {
        let book = rooms.book()?;
        let id = one.keys.signer();
        let person = person_in(&one.subject).ok_or_else(|| AppError::refuse("not_found"))?;
        let desk = desk_of(void, one);
        let parcels = parcels_of(rooms, &id, desk)?;
        let kept_out = kept_out.contains(&id);
        // Nobody is asked about her any more: what she wrote is not opened for it.
        let looked_into = if kept_out { &[] } else { parcels.as_slice() };
        let names = names_within(rooms, looked_into, &person, one.laptop)?;
        let known = book.authority.role(&person);
        Ok(Stranded {
            id,
            person,
            name: names.person,
            laptop: one.laptop,
            laptop_name: names.laptop,
            class: one.class,
            role: match (known, &one.role) {
                (Some((_, label)), _) => label.to_owned(),
                (None, Some((_, label))) => label.clone(),
                (None, None) => "viewer".to_owned(),
            },
            further: known.is_some(),
            by: name_of(rooms, &one.by)?,
            why: one.why,
            parcels: parcels.len(),
            kept_out,
        })
    }
}

/// Whether somebody waits to be let in again, on whom nobody here said a word.
pub(crate) fn somebody_is_stranded(rooms: &Rooms) -> Result<bool> {
    let void = void(rooms)?;
    let kept_out = kept_out(rooms)?;
    let mut people = people(rooms, &void)?;
    Ok(people.any(|one| !kept_out.contains(&one.keys.signer())))
}

/// What is said of these keys in a statement that does not count, when no other makes them known.
pub(crate) fn said_in_vain(rooms: &Rooms, signer: &SignerId) -> Result<Option<VoidEnrolment>> {
    let mut void = void(rooms)?.into_iter();
    Ok(void.find(|one| one.keys.signer() == *signer))
}

/// The person whose keys they are; none for a laptop's own.
pub(crate) fn person_in(subject: &Subject) -> Option<PersonId> {
    match subject {
        Subject::Person(person) => Some(*person),
        Subject::Desk => None,
    }
}

fn void(rooms: &Rooms) -> Result<Vec<VoidEnrolment>> {
    Ok(rooms.store.ledger()?.void_enrolments())
}

/// The people among them, but for those whom somebody enrolled who never might. Whoever vouches for a further laptop of
/// her own might, but for the one who let her in herself.
fn people<'a>(
    rooms: &Rooms,
    void: &'a [VoidEnrolment],
) -> Result<impl Iterator<Item = &'a VoidEnrolment> + use<'a>> {
    let book = rooms.book()?;
    let person_of = move |signer: &SignerId| {
        let counting = book.authority.enrolment(signer).and_then(|it| it.person);
        counting.or_else(|| {
            let mut void = void.iter().filter(|one| one.keys.signer() == *signer);
            void.find_map(|one| person_in(&one.subject))
        })
    };
    Ok(void.iter().filter(move |one| {
        let Some(person) = person_in(&one.subject) else {
            return false;
        };
        one.why != VoidReason::NeverRightful || person_of(&one.by) == Some(person)
    }))
}

/// The keys of the laptop itself, when those do not count either.
fn desk_of<'a>(void: &'a [VoidEnrolment], one: &VoidEnrolment) -> Option<&'a VoidEnrolment> {
    void.iter()
        .find(|it| it.subject == Subject::Desk && it.laptop == one.laptop)
}

/// What must be said for them to count. What holds already is not said again.
fn deeds(
    book: &Book,
    one: &VoidEnrolment,
    person: PersonId,
    desk: Option<&VoidEnrolment>,
) -> Vec<Deed> {
    let enrol = |it: &VoidEnrolment| Deed::Enrol {
        subject: it.subject,
        laptop: it.laptop,
        class: it.class,
        keys: it.keys,
    };
    let mut deeds = vec![enrol(one)];
    deeds.extend(desk.map(enrol));
    let viewer = || (LedgerRole::Viewer, "viewer".to_owned());
    let role = match book.authority.role(&person) {
        Some((role, _)) => role,
        None => {
            let (role, label) = one.role.clone().unwrap_or_else(viewer);
            deeds.push(Deed::Role {
                person,
                role,
                label,
            });
            role
        }
    };
    let hers = match role {
        LedgerRole::Viewer => Right::Read,
        LedgerRole::Member | LedgerRole::Coordinator => Right::Write,
    };
    // A viewer's laptop signs receipts too.
    for (subject, right) in [
        (SubjectId::from(person), hers),
        (SubjectId::from(one.laptop), Right::Write),
    ] {
        if book.authority.right(&book.team, &subject) < right {
            deeds.push(Deed::Grant {
                circle: book.team,
                subject,
                right,
            });
        }
    }
    deeds
}

/// What lies apart of these keys, and of their laptop's.
fn parcels_of(rooms: &Rooms, id: &SignerId, desk: Option<&VoidEnrolment>) -> Result<Vec<Sealed>> {
    let desk = desk.map(|desk| desk.keys.signer());
    let is_theirs = |it: &Apart| it.is_of(id) || desk.is_some_and(|desk| it.is_of(&desk));
    let mut parcels = Vec::new();
    for apart in rooms.store.apart()?.iter().filter(|it| is_theirs(it)) {
        let bytes = rooms.store.bytes_apart(&apart.name)?;
        // Pictures are looked at where they are named.
        let bytes = bytes.filter(|_| !apart.is_a(ParcelKind::Attachment));
        parcels.extend(bytes.and_then(|bytes| Sealed::parse(bytes).ok()));
    }
    parcels.sort_by_key(|parcel| (parcel.header().to, parcel.name()));
    Ok(parcels)
}

struct Names {
    person: String,
    laptop: String,
}

/// What somebody and her laptop are called: by their cards, or by what lies apart of hers.
fn names_within(
    rooms: &Rooms,
    parcels: &[Sealed],
    person: &PersonId,
    laptop: LaptopId,
) -> Result<Names> {
    let card = rooms.store.person(person)?;
    let mut names = Names {
        person: card.map(|card| card.name).unwrap_or_default(),
        laptop: rooms.name_of(&laptop)?,
    };
    if !names.person.is_empty() && !names.laptop.is_empty() {
        return Ok(names);
    }
    // Of one signer at a time: the card may be her own, or her laptop's.
    let signers: BTreeSet<SignerId> = parcels.iter().map(|it| it.header().signer).collect();
    for signer in signers {
        let of_one = parcels.iter().filter(|it| it.header().signer == signer);
        let of_one: Vec<Sealed> = of_one.cloned().collect();
        let look = || Ok(rooms.store.peek(&of_one, MOST_THINGS)?);
        for one in rooms.look_into(&of_one, look)? {
            let said = one.said.map(|said| said.title).unwrap_or_default();
            let is_card = one.kind == DocumentKind::Person
                && one.id == DocumentId::from_bytes(*person.as_bytes());
            let is_laptop = one.kind == DocumentKind::Laptop && one.id == laptop_document(laptop);
            if is_card && names.person.is_empty() {
                names.person = said;
            } else if is_laptop && names.laptop.is_empty() {
                names.laptop = said;
            }
        }
    }
    Ok(names)
}

fn kept_out(rooms: &Rooms) -> Result<BTreeSet<SignerId>> {
    Ok(listed(rooms.store.setting(KEPT_OUT)?))
}

fn change_kept_out(rooms: &Rooms, change: impl FnOnce(&mut BTreeSet<SignerId>)) -> Result<()> {
    change_list(&rooms.store, KEPT_OUT, change)
}
