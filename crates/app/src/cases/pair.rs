//! Who may take a case on, and what looks odd about who does.

use std::collections::BTreeSet;

use samenboek_domain::case::{Course, LineKind, Met, Party, is_party, lives_with, standing};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_store::{CaseRecord, Closed, Members, PartyRecord};

use super::circle_of;
use crate::error::{AppError, Result};
use crate::house::Rooms;

/// So many mediators take on a case.
const A_PAIR: usize = 2;

/// What is known of somebody of the team.
struct Known {
    name: String,
    address: Option<String>,
}

impl Known {
    fn of(rooms: &Rooms, person: &PersonId) -> Result<Option<Self>> {
        let card = rooms.store.person(person)?;
        Ok(card.map(|card| Self {
            name: card.name,
            address: card.details.address,
        }))
    }

    fn met(&self) -> Met<'_> {
        Met {
            name: &self.name,
            address: self.address.as_deref(),
        }
    }
}

fn met(party: &PartyRecord) -> Met<'_> {
    Met {
        name: &party.name,
        address: party.address.as_deref(),
    }
}

/// Refuses to give a case to somebody who is a party of it, or stands beside one.
pub(super) fn refuse_parties(
    rooms: &Rooms,
    circles: &Closed,
    id: &DocumentId,
    people: &[PersonId],
) -> Result<()> {
    let parties = circles.case(id)?;
    let parties = parties.met().map(|person| circles.party(&person));
    let parties = parties.collect::<samenboek_store::Result<Vec<_>>>()?;
    for person in people {
        if let Some(known) = Known::of(rooms, person)?
            && parties
                .iter()
                .any(|party| is_party(known.met(), met(party)))
        {
            return Err(AppError::refuse_field("mediator_is_party", "person"));
        }
    }
    Ok(())
}

/// Refuses a party, or somebody beside one, who has the case as a mediator.
pub(super) fn refuse_members<'a>(
    rooms: &Rooms,
    circles: &Closed,
    id: &DocumentId,
    parties: impl IntoIterator<Item = (&'static str, &'a Party)>,
) -> Result<()> {
    let members = circles.members(&circle_of(circles, id)?)?;
    let mut mediators = Vec::new();
    for person in &members.people {
        mediators.extend(Known::of(rooms, person)?);
    }
    for (field, party) in parties {
        let party = Met::from(party);
        if mediators.iter().any(|it| is_party(it.met(), party)) {
            return Err(AppError::refuse_field("mediator_is_party", field));
        }
    }
    Ok(())
}

/// The mediators among the members: those it was given to, and whoever came in otherwise, but for who took it in.
pub(super) fn mediators(
    members: &Members,
    course: &Course,
    recorded_by: &PersonId,
) -> BTreeSet<PersonId> {
    let given = course.given_to();
    let members = members.people.iter().copied();
    members
        .filter(|person| given.contains(person) || person != recorded_by)
        .collect()
}

/// What looks odd about who takes a case on, and may well be so.
pub(super) fn hints(
    rooms: &Rooms,
    mediators: &BTreeSet<PersonId>,
    parties: &[&PartyRecord],
) -> Result<Vec<&'static str>> {
    let mut hints = Vec::new();
    for person in mediators {
        let Some(known) = Known::of(rooms, person)? else {
            continue;
        };
        let any = |is: fn(Met<'_>, Met<'_>) -> bool| {
            parties.iter().any(|party| is(known.met(), met(party)))
        };
        if any(is_party) {
            hints.push("mediator_is_party");
        } else if any(lives_with) {
            hints.push("mediator_lives_there");
        }
    }
    match mediators.len().cmp(&A_PAIR) {
        std::cmp::Ordering::Less if !mediators.is_empty() => hints.push("one_mediator"),
        std::cmp::Ordering::Greater => hints.push("more_than_a_pair"),
        std::cmp::Ordering::Less | std::cmp::Ordering::Equal => {}
    }
    hints.dedup();
    Ok(hints)
}

/// Says it when somebody mediates of whom it is written down that she knows a party.
pub(super) fn knowing(record: &CaseRecord, mediators: &BTreeSet<PersonId>) -> Option<&'static str> {
    let knows = standing(&record.lines, LineKind::Knows);
    let mut people = knows.iter().filter_map(|line| line.person);
    people
        .any(|person| mediators.contains(&person))
        .then_some("mediator_knows_party")
}
