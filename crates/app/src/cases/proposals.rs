//! Which pairs may take a case on, with reasons; and a mediator who says no.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_crypto::{LaptopClass, Right};
use samenboek_domain::case::{
    Bar, Candidate, CaseKind, DeclineReason, LineKind, NewLine, NewStep, PairReason, PartyHere,
    Proposals, SpokenLanguage, Told, Wanted, propose, standing,
};
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::person::Role;
use samenboek_domain::person::duty::Duty;
use samenboek_domain::person::wish::Wish;
use samenboek_store::{CaseRecord, Closed};

use super::circle_of;
use crate::encounters::{Names, Person};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved, Topic};
use crate::people::TeamMember;

/// Why a pair stands where it stands, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonView {
    /// Why.
    pub reason: PairReason,
    /// Of whom it is said.
    pub who: Option<String>,
    /// Which language it is about.
    pub language: Option<SpokenLanguage>,
}

/// A pair that may take a case on, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairView {
    /// The two.
    pub pair: Vec<Person>,
    /// Why.
    pub reasons: Vec<ReasonView>,
}

/// What can be proposed, with names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProposalsView {
    /// At most five pairs, the best first.
    pub pairs: Vec<PairView>,
    /// Who is not proposed, and why.
    pub left_out: Vec<(Person, Bar)>,
}

impl House {
    /// Pairs that may take a case on. It proposes and never decides.
    pub fn propose_pairs(&self, id: &DocumentId) -> Result<ProposalsView> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let mut parties = Vec::new();
        for party in record.met() {
            let card = circles.party(&party)?;
            parties.push(PartyHere {
                name: card.name,
                address: card.address,
            });
        }
        let given = record.course().given_to();
        let has_it = given.iter().next().copied().filter(|_| given.len() == 1);
        let wanted = wanted(&record, has_it);
        let among = |members: &[TeamMember]| -> Result<Proposals> {
            let may = |it: &&TeamMember| !given.contains(&it.person) || has_it == Some(it.person);
            let members = members.iter().filter(may);
            let mut candidates: BTreeMap<PersonId, Candidate> = BTreeMap::new();
            for member in members {
                let candidate = candidate(&rooms, &record, member)?;
                candidates.insert(member.person, candidate);
            }
            count_cases(circles, &mut candidates)?;
            let candidates: Vec<Candidate> = candidates.into_values().collect();
            Ok(propose(&wanted, &parties, &candidates))
        };
        let (mediators, team) = self.mediators_and_team()?;
        let mut found = among(&mediators)?;
        // Where the mediators make no pair, anybody of the team may.
        if found.pairs.is_empty() {
            found = among(&team)?;
        }
        let mut names = Names::new(&rooms.store);
        let mut view = ProposalsView::default();
        for proposed in found.pairs {
            let mut reasons = Vec::new();
            for (reason, told) in proposed.reasons {
                let (who, language) = match told {
                    Some(Told::Person(person)) => (Some(names.name(&person)?), None),
                    Some(Told::Language(language)) => (None, Some(language)),
                    None => (None, None),
                };
                reasons.push(ReasonView {
                    reason,
                    who,
                    language,
                });
            }
            view.pairs.push(PairView {
                pair: names.people(&proposed.pair)?,
                reasons,
            });
        }
        for (person, bar) in found.left_out {
            view.left_out.push((names.person(&person)?, bar));
        }
        Ok(view)
    }

    /// Says no to a case that whoever sits here got: a step with the code of why, and her own right to it ends. What she
    /// read she knows; what is written from now on has a key that she does not get.
    pub fn decline_case(&self, id: &DocumentId, reason: DeclineReason) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let me = seat.person;
        let course = circles.case(id)?.course();
        if !course.given_to().contains(&me) {
            return Err(AppError::refuse("not_your_case"));
        }
        let today = self.clock.today();
        let step = NewStep::decline(me, reason, &course, today);
        let knows = (reason == DeclineReason::KnowsParty)
            .then(|| NewLine::of(LineKind::Knows, "party", today).about(me));
        let (step_id, line_id) = (self.item_id()?, self.item_id()?);
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            if let Some(line) = &knows {
                writer.note_line(*id, line, &line_id)?;
            }
            Ok(writer.take_step(*id, &step, &step_id)?)
        })?;
        let mut outcome = super::saved(*id, &written);
        let circle = circle_of(circles, id)?;
        circles.grant(&rooms.store, &circle, &[(me.into(), Right::Nothing)])?;
        outcome.changed.extend([Topic::Cases, Topic::Sharing]);
        Ok(outcome)
    }

    /// Who of the team mediates, by role or by what her card says she does now; and everybody of it who can.
    fn mediators_and_team(&self) -> Result<(Vec<TeamMember>, Vec<TeamMember>)> {
        let busy = self.who_does(Some(Duty::Mediator), None)?;
        let by_duty: BTreeSet<PersonId> = busy.iter().map(|it| it.tile.person).collect();
        // A case never comes to a shared laptop: whoever has none of her own would not read it.
        let book = self.rooms()?.book()?;
        let has_her_own = |person: &PersonId| {
            let mut enrolments = book.authority.enrolments();
            enrolments.any(|it| {
                it.person == Some(*person) && it.is_active() && it.class == LaptopClass::Personal
            })
        };
        let may =
            |member: &TeamMember| has_her_own(&member.person) && member.role != Role::Viewer.code();
        let team: Vec<TeamMember> = self.team()?.into_iter().filter(may).collect();
        let mediates = |member: &&TeamMember| {
            member.role == Role::Mediator.code() || by_duty.contains(&member.person)
        };
        let mediators = team.iter().filter(mediates).cloned().collect();
        Ok((mediators, team))
    }
}

/// Writes down how many cases each has, and had.
fn count_cases(circles: &Closed, candidates: &mut BTreeMap<PersonId, Candidate>) -> Result<()> {
    for load in circles.case_loads()? {
        let Some(candidate) = candidates.get_mut(&load.person) else {
            continue;
        };
        if load.is_open {
            candidate.open_cases += 1;
        } else {
            candidate.closed_cases += 1;
            let kinds = load.kinds.iter();
            let kinds = kinds.filter_map(|code| code.parse::<CaseKind>().ok());
            candidate.kinds_before.extend(kinds);
        }
    }
    Ok(())
}

fn wanted(record: &CaseRecord, has_it: Option<PersonId>) -> Wanted {
    let languages = record.parties().filter_map(|party| {
        let tag = record.facts.get(&party)?.language.as_deref()?;
        tag.parse::<SpokenLanguage>().ok()
    });
    let kinds = record.kinds.iter().filter_map(|code| code.parse().ok());
    Wanted {
        languages: languages
            .filter(|it| *it != SpokenLanguage::Dutch)
            .collect(),
        kinds: kinds.collect(),
        with: has_it,
    }
}

fn candidate(rooms: &Rooms, record: &CaseRecord, member: &TeamMember) -> Result<Candidate> {
    let card = rooms.store.person(&member.person)?;
    let knows = standing(&record.lines, LineKind::Knows);
    let mut candidate = Candidate {
        person: member.person,
        name: member.name.clone(),
        address: card.and_then(|card| card.details.address),
        speaks: BTreeSet::new(),
        open_cases: 0,
        closed_cases: 0,
        kinds_before: BTreeSet::<CaseKind>::new(),
        knows_party: knows.iter().any(|it| it.person == Some(member.person)),
        declined: record.course().declined_by().contains(&member.person),
        not_areas: Vec::new(),
        not_with: BTreeSet::new(),
        not_kinds: BTreeSet::new(),
    };
    let same = rooms.store.same_people()?;
    let mut wishes = Vec::new();
    for card in same.all_of(&member.person) {
        wishes.extend(rooms.store.wishes_of(&card)?);
    }
    for wish in wishes {
        // What a newer version wrote counts for nothing here.
        match wish.what.parse::<Wish>() {
            Ok(Wish::Speaks) => {
                candidate
                    .speaks
                    .extend(wish.value.parse::<SpokenLanguage>());
            }
            Ok(Wish::NotArea) => candidate.not_areas.push(wish.value),
            Ok(Wish::NotWith) => {
                let other = wish.value.parse::<PersonId>().ok();
                candidate
                    .not_with
                    .extend(other.map(|it| same.counting(&it)));
            }
            Ok(Wish::NotKind) => candidate.not_kinds.extend(wish.value.parse::<CaseKind>()),
            Err(_) => {}
        }
    }
    Ok(candidate)
}
