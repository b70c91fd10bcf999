//! What is noted in a case beside its steps: what stops it, talks that are planned, who may tell the referrer, how the
//! parties look back, and what is known of them.

use chrono::NaiveDate;
use samenboek_domain::case::{
    CaseLine, FlagDraft, LineKind, MeetingDraft, NewLine, PartyFacts, PartyFactsDraft, Question,
    answered, is_struck, may_be_asked, may_tell, said_of_telling, standing, stopping,
};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_paper::{PlannedTalk, Words};
use samenboek_store::{CaseRecord, Closed, PartyRecord};

use super::pair::refuse_members;
use super::saved;
use crate::encounters::{Names, Person, read_base};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::papers::{paper_error, time};
use crate::revoking::leading;
use crate::undo::{CaseUndo, Undo};

/// A line, with names.
#[derive(Clone, Debug)]
pub struct LineView {
    /// The line.
    pub line: CaseLine,
    /// Who wrote it down.
    pub by: String,
    /// Which party, or which mediator, it is about.
    pub who: Option<String>,
    /// Another line says that it was wrong, or does not happen.
    pub is_struck: bool,
}

/// What is known of a party, with names.
#[derive(Clone, Debug)]
pub struct PartyBeside {
    /// The card.
    pub party: PartyRecord,
    /// The tag of the language she reads and speaks best.
    pub language: Option<String>,
    /// Whether she is a minor.
    pub is_minor: bool,
    /// Who stands beside her.
    pub guardian: Option<PartyRecord>,
    /// Whether the referrer may hear how it ended; none while nobody asked.
    pub told: Option<bool>,
    /// What she answered to each question, by their codes; several where two laptops wrote it down apart.
    pub answers: Vec<(Question, Vec<String>)>,
}

/// Everything beside the steps of a case.
#[derive(Clone, Debug)]
pub struct CaseBeside {
    /// Every line, by day.
    pub lines: Vec<LineView>,
    /// What stops it now.
    pub flags: Vec<LineView>,
    /// The talks that are planned, by day.
    pub meetings: Vec<LineView>,
    /// The parties, who reported first.
    pub parties: Vec<PartyBeside>,
    /// Who got it and said no, with the code of why.
    pub declined: Vec<(Person, String)>,
    /// Mediators who know a party.
    pub knows: Vec<Person>,
    /// Whether the referrer may hear how it ended.
    pub may_tell: bool,
    /// Whether the parties can look back.
    pub may_be_asked: bool,
    /// Whether whoever sits here lets it go on when it is stopped.
    pub may_lift: bool,
    /// Whether whoever sits here has it and can say no.
    pub may_decline: bool,
    /// Whether whoever sits here writes in it.
    pub may_write: bool,
    /// The telephone number on the card of whoever sits here.
    pub telephone: Option<String>,
}

impl House {
    /// What stands beside the steps of a case.
    pub fn case_beside(&self, id: &DocumentId) -> Result<CaseBeside> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let circle = super::circle_of(circles, id)?;
        let mut names = Names::new(&rooms.store);
        let is_here = |it: &PersonId| !circles.is_left_out(&DocumentId::from_bytes(*it.as_bytes()));
        let parties: Vec<PersonId> = record.parties().filter(is_here).collect();
        let mut all: Vec<&CaseLine> = record.lines.iter().collect();
        all.sort_by_key(|line| (line.on, line.id));
        let course = record.course();
        let mut declined = Vec::new();
        for person in course.declined_by() {
            let no = course
                .steps()
                .iter()
                .rev()
                .find(|step| step.reason.is_some() && step.who.contains(&person));
            let reason = no.and_then(|step| step.reason.clone());
            declined.push((names.person(&person)?, reason.unwrap_or_default()));
        }
        let knows = standing(&record.lines, LineKind::Knows);
        let knows: Vec<PersonId> = knows.iter().filter_map(|line| line.person).collect();
        let may_write = circles.writes_in(&circle);
        let own = rooms.store.person(&seat.person)?;
        Ok(CaseBeside {
            lines: views(circles, &mut names, &record, &all)?,
            flags: views(circles, &mut names, &record, &stopping(&record.lines))?,
            meetings: views(
                circles,
                &mut names,
                &record,
                &standing(&record.lines, LineKind::Meeting),
            )?,
            parties: parties
                .iter()
                .map(|party| party_beside(circles, &record, party))
                .collect::<Result<_>>()?,
            declined,
            knows: names.people(&knows)?,
            may_tell: may_tell(&record.lines, &parties),
            may_be_asked: may_be_asked(&course),
            may_lift: leading(&*rooms.book()?, &seat).is_ok(),
            may_decline: may_write && course.given_to().contains(&seat.person),
            may_write,
            telephone: own.and_then(|card| card.details.telephone),
        })
    }

    /// Stops a case: it is not safe.
    pub fn flag_case(&self, id: &DocumentId, draft: &FlagDraft) -> Result<Outcome<Saved>> {
        let line = NewLine::flag(draft, self.clock.today())?;
        Ok(self.note_in_case(id, &line)?.1)
    }

    /// Lets a case go on, with a reason. Only by a coordinator.
    pub fn lift_case(&self, id: &DocumentId, why: &str) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let record = seat.circles()?.case(id)?;
        let line = NewLine::lift(why, &record.lines, self.clock.today())?;
        Ok(self.note_in_case(id, &line)?.1)
    }

    /// Plans a talk.
    pub fn plan_case_talk(&self, id: &DocumentId, draft: &MeetingDraft) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let course = seat.circles()?.case(id)?.course();
        let is_stopped = course.stopped_since().is_some();
        let today = self.clock.today();
        let line = NewLine::meeting(draft, course.reported_on(), is_stopped, today)?;
        self.note_with_undo(id, &line)
    }

    /// Says that a line was wrong, or that what was planned does not happen.
    pub fn strike_case_line(&self, id: &DocumentId, line: &ItemId) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let record = seat.circles()?.case(id)?;
        let struck = NewLine::strike(line, &record.lines, self.clock.today())?;
        Ok(self.note_in_case(id, &struck)?.1)
    }

    /// Notes whether a party wants the referrer to hear how it ended.
    pub fn say_case_told(
        &self,
        id: &DocumentId,
        party: &PersonId,
        says_yes: bool,
    ) -> Result<Outcome<Saved>> {
        self.say_case_told_on(id, party, says_yes, self.clock.today())
    }

    /// Notes the same, as the party said it on a day.
    pub(crate) fn say_case_told_on(
        &self,
        id: &DocumentId,
        party: &PersonId,
        says_yes: bool,
        on: NaiveDate,
    ) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let record = seat.circles()?.case(id)?;
        let parties: Vec<PersonId> = record.parties().collect();
        let around = (parties.as_slice(), record.lines.as_slice());
        let line = NewLine::told(*party, says_yes, around, on)?;
        self.note_with_undo(id, &line)
    }

    /// Notes how a party looks back.
    pub fn say_case_satisfied(
        &self,
        id: &DocumentId,
        party: &PersonId,
        question: &str,
        face: &str,
    ) -> Result<Outcome<Saved>> {
        let seat = self.seat()?;
        let record = seat.circles()?.case(id)?;
        let parties: Vec<PersonId> = record.parties().collect();
        let around = (parties.as_slice(), record.lines.as_slice());
        let said = (*party, question, face);
        let line = NewLine::satisfied(said, around, &record.course(), self.clock.today())?;
        self.note_with_undo(id, &line)
    }

    /// Notes that a mediator knows a party: she is not proposed for it.
    pub fn say_case_known(&self, id: &DocumentId, mediator: &PersonId) -> Result<Outcome<Saved>> {
        if self.rooms()?.store.person(mediator)?.is_none() {
            return Err(AppError::refuse_field("not_found", "person"));
        }
        let line = NewLine::of(LineKind::Knows, "party", self.clock.today()).about(*mediator);
        self.note_with_undo(id, &line)
    }

    /// Writes what is known of a party, as somebody saw the case at `base`: what stands there since stays.
    pub fn set_case_party(
        &self,
        id: &DocumentId,
        party: &PersonId,
        draft: &PartyFactsDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let facts = PartyFacts::parse(draft)?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        if !record.parties().any(|it| it == *party) {
            return Err(AppError::refuse_field("not_a_party", "party"));
        }
        let guardian = facts.guardian.iter().map(|it| ("guardian", it));
        refuse_members(&rooms, circles, id, guardian)?;
        let base = read_base(base)?;
        let stands = record.facts.get(party).and_then(|known| known.guardian);
        let card = match stands {
            Some(card) => (card, true),
            None => (PersonId::from_bytes(self.next_id()?), false),
        };
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.set_party_facts(*id, base.as_ref(), *party, &facts, Some(card))?)
        })?;
        Ok(saved(*id, &written))
    }

    /// The talks in the cases that whoever sits here has, as a file for any calendar: a day, a time and a neutral word.
    pub fn talks_calendar(&self, words: &Words) -> Result<String> {
        let seat = self.seat()?;
        let circles = seat.circles()?;
        let today = self.clock.today();
        let mut planned = Vec::new();
        for row in circles.planned_talks(&seat.person, today)? {
            let changed_at = chrono::DateTime::from_timestamp_millis(row.said_at.as_millis());
            planned.push(PlannedTalk {
                uid: format!("{}@samenboek", row.line),
                changed_at: changed_at.unwrap_or_default(),
                day: row.on.parse().unwrap_or(today),
                starts_at: time(row.starts_at.as_deref()),
                is_cancelled: row.is_struck,
            });
        }
        samenboek_paper::talks(&planned, words).map_err(|error| paper_error(&error))
    }

    fn note_with_undo(&self, id: &DocumentId, line: &NewLine) -> Result<Outcome<Saved>> {
        let (line, mut outcome) = self.note_in_case(id, line)?;
        let undo = Undo::InCase(*id, CaseUndo::Line(line));
        outcome.value.undo = Some(self.undo_stack().push(undo));
        Ok(outcome)
    }

    /// Notes a line in a case.
    pub(super) fn note_in_case(
        &self,
        id: &DocumentId,
        line: &NewLine,
    ) -> Result<(ItemId, Outcome<Saved>)> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let line_id = self.item_id()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.note_line(*id, line, &line_id)?)
        })?;
        Ok((line_id, saved(*id, &written)))
    }
}

fn views(
    circles: &Closed,
    names: &mut Names<'_>,
    record: &CaseRecord,
    lines: &[&CaseLine],
) -> Result<Vec<LineView>> {
    let mut views = Vec::new();
    for line in lines {
        let who = match line.person {
            Some(person) if record.parties().any(|it| it == person) => {
                Some(circles.party(&person)?.name)
            }
            Some(person) => Some(names.name(&person)?),
            None => None,
        };
        views.push(LineView {
            by: names.name(&line.by)?,
            who,
            is_struck: is_struck(&record.lines, &line.id),
            line: (*line).clone(),
        });
    }
    Ok(views)
}

fn party_beside(circles: &Closed, record: &CaseRecord, party: &PersonId) -> Result<PartyBeside> {
    let facts = record.facts.get(party).cloned().unwrap_or_default();
    let answers = Question::ALL.iter().map(|question| {
        let said = answered(&record.lines, party, *question);
        (*question, said.into_iter().map(str::to_owned).collect())
    });
    Ok(PartyBeside {
        party: circles.party(party)?,
        language: facts.language,
        is_minor: facts.is_minor,
        guardian: facts
            .guardian
            .filter(|_| facts.is_minor)
            .map(|card| circles.party(&card))
            .transpose()?,
        told: said_of_telling(&record.lines, party),
        answers: answers.collect(),
    })
}
