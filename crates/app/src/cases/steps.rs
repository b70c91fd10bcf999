//! What happens in a case, and who else is a party.

use samenboek_domain::case::{
    Course, Due, LeadTime, NewStep, Party, PartyDraft, Step, StepDraft, StepKind, party_of,
};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::text::{Line, Name};
use samenboek_store::{CaseRecord, Closed, PartyRecord};

use super::pair::refuse_members;
use crate::code_lists::own_codes;
use crate::encounters::{Names, Person};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Saved};
use crate::undo::{CaseUndo, Undo};

/// A step, with names.
#[derive(Clone, Debug)]
pub struct StepView {
    /// The step.
    pub step: Step,
    /// Who wrote it down.
    pub by: String,
    /// Whom the case was given to, or taken from.
    pub who: Vec<Person>,
    /// Another step says that it was wrong.
    pub is_taken_back: bool,
    /// Whoever sits here may take it back.
    pub may_be_taken_back: bool,
    /// It was written by somebody who did not know of another of the newest steps.
    pub went_apart: bool,
}

/// How a case stands, with names.
#[derive(Clone, Debug)]
pub struct CourseView {
    /// How it stands.
    pub course: Course,
    /// Every step, in order.
    pub steps: Vec<StepView>,
    /// What is due.
    pub due: Option<Due>,
    /// How long it takes until today, or took.
    pub lead_time: LeadTime,
    /// Whether what is due is late.
    pub is_late: bool,
}

impl House {
    /// Adds a step to a case.
    pub fn take_case_step(&self, id: &DocumentId, draft: &StepDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let course = record.course();
        // Written at a laptop whose clock is ahead: a day that stands there already is nobody's slip.
        let today = course.moved_on().max(self.clock.today());
        let step = NewStep::parse_with(draft, &course, today, &own_codes(&rooms, None)?)?;
        let (step_id, mut outcome) = self.add_step(&rooms, &seat, circles, id, &step)?;
        let undo = Undo::InCase(*id, CaseUndo::Step(step_id));
        outcome.value.undo = Some(self.undo_stack().push(undo));
        let mut facts = record.facts.values();
        if step.kind.is_talk() && facts.any(|it| it.is_minor && it.guardian.is_none()) {
            outcome.value.hints.push("minor_without_guardian");
        }
        Ok(outcome)
    }

    /// Takes back a step that was wrong, by another one.
    pub fn take_case_step_back(&self, id: &DocumentId, step: &ItemId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let course = circles.case(id)?.course();
        let back = NewStep::take_back(step, &course, self.clock.today())?;
        Ok(self.add_step(&rooms, &seat, circles, id, &back)?.1)
    }

    fn add_step(
        &self,
        rooms: &Rooms,
        seat: &Seat,
        circles: &Closed,
        id: &DocumentId,
        step: &NewStep,
    ) -> Result<(ItemId, Outcome<Saved>)> {
        let step_id = self.item_id()?;
        let written = self.in_circle_of(rooms, seat, circles, id, |writer| {
            Ok(writer.take_step(*id, step, &step_id)?)
        })?;
        Ok((step_id, super::saved(*id, &written)))
    }

    /// Writes down in a case that people got it, or that it was taken from them.
    pub(super) fn say_given(
        &self,
        id: &DocumentId,
        kind: StepKind,
        people: &[PersonId],
    ) -> Result<()> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let course = circles.case(id)?.course();
        let given = course.given_to();
        let is_news = |person: &&PersonId| (kind == StepKind::Assigned) != given.contains(person);
        let people: Vec<PersonId> = people.iter().filter(is_news).copied().collect();
        if people.is_empty() {
            return Ok(());
        }
        let step = NewStep::of_people(kind, &people, &course, self.clock.today());
        let step_id = self.item_id()?;
        self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.take_step(*id, &step, &step_id)?)
        })?;
        Ok(())
    }

    /// Adds a further party to a case.
    pub fn add_case_party(&self, id: &DocumentId, draft: &PartyDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let others = record.parties().map(|person| circles.party(&person));
        let others = others.map(|party| as_party(&party?));
        let party = party_of(draft, &others.collect::<Result<Vec<_>>>()?)?;
        refuse_members(&rooms, circles, id, [("name", &party)])?;
        let person = PersonId::from_bytes(self.next_id()?);
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.add_further_party(*id, person, &party)?)
        })?;
        Ok(super::saved(*id, &written))
    }

    /// Takes a further party from a case.
    pub fn drop_case_party(&self, id: &DocumentId, person: &PersonId) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        if !circles.case(id)?.further.contains(person) {
            return Err(AppError::refuse("not_found"));
        }
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.drop_further_party(*id, *person)?)
        })?;
        Ok(super::saved(*id, &written))
    }

    pub(super) fn course_view(
        &self,
        names: &mut Names<'_>,
        record: &CaseRecord,
        may_write: bool,
    ) -> Result<CourseView> {
        let (course, due) = (record.course(), record.due());
        let may = course.may_be_taken_back().map(|step| step.id);
        let may: Vec<ItemId> = may.filter(|_| may_write).collect();
        let mut steps = Vec::new();
        for step in course.steps() {
            steps.push(StepView {
                by: names.name(&step.by)?,
                who: names.people(&step.who)?,
                is_taken_back: course.is_taken_back(&step.id),
                may_be_taken_back: may.contains(&step.id),
                went_apart: course.went_apart() && course.newest().contains(&step.id),
                step: step.clone(),
            });
        }
        let today = self.clock.today();
        Ok(CourseView {
            steps,
            lead_time: course.lead_time(today),
            is_late: due.is_some_and(|due| due.is_late(today)),
            due,
            course,
        })
    }
}

/// A card as the rules know a party. A name or address of another version's making is one all the same.
pub(super) fn as_party(card: &PartyRecord) -> Result<Party> {
    Ok(Party {
        name: Name::parse("name", &card.name)?,
        address: Line::parse_optional("address", card.address.as_deref())?,
    })
}
