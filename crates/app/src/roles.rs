//! Another role for somebody who is in.
//!
//! For whoever has keys the ledger says it: said at two laptops at once, the lesser role counts, on every laptop. Of a
//! profile it stands on the card.

use std::collections::BTreeSet;

use samenboek_crypto::{Deed, LaptopClass, LedgerRole};
use samenboek_domain::ids::PersonId;
use samenboek_domain::person::Role;
use samenboek_store::Book;

use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::people::{ledger_role, right_of, role_of};
use crate::revoking::{leading, say};

/// What another role makes of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleChange {
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The code of the role that counts now.
    pub from: String,
    /// The new role.
    pub to: Role,
    /// What changes for her beside the title.
    pub effects: BTreeSet<RoleEffect>,
    /// It is whoever sits here.
    pub is_me: bool,
}

/// What changes for somebody beside the title.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleEffect {
    /// She says from now on who may.
    Leads,
    /// At her own laptops she reads all cases that those who lead read, with their past.
    ReadsCases,
    /// She has no laptop of her own, and reads cases on none.
    HasNoOwnLaptop,
    /// She says no more who may.
    LeadsNoMore,
    /// What is written from now on in cases she reads only where she is in the case herself.
    ReadsCasesNoMore,
    /// She writes.
    Writes,
    /// She reads, and writes nothing.
    WritesNoMore,
}

impl RoleEffect {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Leads => "leads",
            Self::ReadsCases => "reads_cases",
            Self::HasNoOwnLaptop => "has_no_own_laptop",
            Self::LeadsNoMore => "leads_no_more",
            Self::ReadsCasesNoMore => "reads_cases_no_more",
            Self::Writes => "writes",
            Self::WritesNoMore => "writes_no_more",
        }
    }
}

impl House {
    /// What another role would make of somebody. Refused as [`House::set_role`] would be.
    pub fn role_change(&self, person: &PersonId, role: Role) -> Result<RoleChange> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        leading(&book, &seat)?;
        changed(&rooms, &book, &seat, person, role)
    }

    /// Gives somebody another role. Only by a coordinator, and never so that nobody leads any more.
    pub fn set_role(&self, person: &PersonId, role: Role) -> Result<Outcome<RoleChange>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let book = rooms.book()?;
        let signer = leading(&book, &seat)?;
        let change = changed(&rooms, &book, &seat, person, role)?;
        let mut topics = BTreeSet::from([
            Topic::People,
            Topic::Sharing,
            Topic::Laptop,
            Topic::Session,
            Topic::Cases,
        ]);
        if book.authority.role(person).is_some() {
            say(&rooms, &book, signer, deeds(&book, person, role))?;
            self.renew_keys(&rooms, Some(&seat))?;
            // Who leads no more has no part in what those who lead read from now on.
            seat.catch_up(&rooms)?;
        } else {
            let hand = self.hand(&rooms, &seat)?;
            let written = rooms.store.write(&hand, |writer| -> Result<()> {
                Ok(writer.change_role(*person, role.code())?)
            })?;
            topics.extend(Outcome::of_kinds((), &written.kinds).changed);
        }
        Ok(Outcome::new(change, topics))
    }
}

/// The right comes first: whoever gives up the lead says nothing after that.
fn deeds(book: &Book, person: &PersonId, role: Role) -> Vec<Deed> {
    let right = right_of(role);
    let subject = (*person).into();
    let has = book.authority.right(&book.team, &subject);
    let grant = (has != right).then_some(Deed::Grant {
        circle: book.team,
        subject,
        right,
    });
    let role = Deed::Role {
        person: *person,
        role: ledger_role(role),
        label: role.code().to_owned(),
    };
    grant.into_iter().chain([role]).collect()
}

fn changed(
    rooms: &Rooms,
    book: &Book,
    seat: &Seat,
    person: &PersonId,
    role: Role,
) -> Result<RoleChange> {
    let unknown = || AppError::refuse_field("unknown_person", "person");
    let card = rooms.store.person(person)?.ok_or_else(unknown)?;
    let from = role_of(book, person, card.role);
    if from.is_empty() {
        return Err(unknown());
    }
    if from == role.code() {
        return Err(AppError::refuse_field("role_is_so", "role"));
    }
    let before = match book.authority.role(person) {
        Some((role, _)) => role,
        // A title that a newer version knows touches no keys.
        None => from.parse::<Role>().map_or(LedgerRole::Member, ledger_role),
    };
    let after = ledger_role(role);
    if after == LedgerRole::Coordinator && !has_keys(book, person) {
        return Err(AppError::refuse_field("no_passphrase", "person"));
    }
    if before == LedgerRole::Coordinator && !somebody_else_leads(book, person) {
        return Err(AppError::refuse_field("last_coordinator", "person"));
    }
    Ok(RoleChange {
        person: *person,
        name: card.name,
        from,
        to: role,
        effects: effects(book, person, before, after),
        is_me: seat.person == *person,
    })
}

fn effects(
    book: &Book,
    person: &PersonId,
    before: LedgerRole,
    after: LedgerRole,
) -> BTreeSet<RoleEffect> {
    let mut effects = BTreeSet::new();
    if after == LedgerRole::Coordinator && before != after {
        effects.insert(RoleEffect::Leads);
        effects.insert(if has_own_laptop(book, person) {
            RoleEffect::ReadsCases
        } else {
            RoleEffect::HasNoOwnLaptop
        });
    }
    if before == LedgerRole::Coordinator && before != after {
        effects.extend([RoleEffect::LeadsNoMore, RoleEffect::ReadsCasesNoMore]);
    }
    if after == LedgerRole::Viewer && before != after {
        effects.insert(RoleEffect::WritesNoMore);
    }
    if before == LedgerRole::Viewer && before != after {
        effects.insert(RoleEffect::Writes);
    }
    effects
}

/// Whether somebody has keys that a coordinator let in.
fn has_keys(book: &Book, person: &PersonId) -> bool {
    let mut all = book.authority.enrolments();
    all.any(|it| it.person == Some(*person) && it.is_active() && it.vouched_by.is_none())
}

fn has_own_laptop(book: &Book, person: &PersonId) -> bool {
    let mut all = book.authority.enrolments();
    let is_own = |class| class == LaptopClass::Personal;
    all.any(|it| it.person == Some(*person) && it.is_active() && is_own(it.class))
}

fn somebody_else_leads(book: &Book, person: &PersonId) -> bool {
    let mut leading = book.authority.coordinators().into_iter();
    leading.any(|other| other != *person)
}
