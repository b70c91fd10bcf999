//! What goes from a case before the case itself does: the details of a second party who did not want to, and the notes of the
//! pair.

use samenboek_domain::case::{CaseTask, Due};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};

use crate::error::{AppError, Result};
use crate::forgetting::ToForget;
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

impl House {
    /// Does what must go from a case now. Thirty days after a second party said no her card is forgotten for good, on every
    /// laptop, with the card of who stood beside her; the case keeps the day. After the end the notes of the pair are
    /// forgotten so. Only by a coordinator. Refused when nothing must go.
    pub fn part_from_case(&self, id: &DocumentId, task: CaseTask) -> Result<Outcome<()>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        if record.has_open_complaint() {
            return Err(AppError::refuse("complaint_open"));
        }
        let course = record.course();
        let today = self.clock.today();
        let is_due = |due: Option<Due>| due.is_some_and(|due| due.from <= today);
        match task {
            CaseTask::SecondDetails => {
                let second = record
                    .second_party
                    .filter(|_| is_due(course.second_leaves()));
                let second = second.ok_or_else(|| AppError::refuse("nothing_must_go"))?;
                let guardian = record.facts.get(&second).and_then(|it| it.guardian);
                let cards: Vec<PersonId> = std::iter::once(second).chain(guardian).collect();
                // First they go, then the case says so: when the plug is pulled between the two, the case asks once more.
                if !self.forget_cards_inside(&cards)? {
                    return Ok(Outcome::new((), [Topic::Cases, Topic::Sharing]));
                }
                // Also where she was called by her name when others signed, and with her own hand when she did.
                let agreements = circles.list_agreements(Some(id), today)?;
                self.in_circle_of(&rooms, &seat, circles, id, |writer| {
                    for agreement in &agreements {
                        writer.leave_agreement(agreement.id, &second)?;
                    }
                    Ok(writer.leave_second_party(*id, &second, &today.to_string())?)
                })?;
            }
            CaseTask::Notes => {
                let notes = record.note_circles.clone();
                if notes.is_empty() || !is_due(course.notes_leave()) {
                    return Err(AppError::refuse("nothing_must_go"));
                }
                // First they go, then the case says so: when the plug is pulled between the two, the case asks once more.
                let what: Vec<ToForget> = notes.iter().copied().map(ToForget::Circle).collect();
                self.forget_all(&what)?;
                // What the brake holds is not gone: the case goes on asking.
                let held = self.held_forgets()?;
                let is_held = |circle: &CircleId| held.iter().any(|it| it.id == circle.to_string());
                let gone: Vec<&CircleId> = notes.iter().filter(|it| !is_held(it)).collect();
                if gone.is_empty() {
                    return Ok(Outcome::new((), [Topic::Cases, Topic::Sharing]));
                }
                self.in_circle_of(&rooms, &seat, circles, id, |writer| {
                    for circle in gone {
                        writer.note_circle(*id, circle, false)?;
                    }
                    Ok(())
                })?;
            }
            CaseTask::Intake
            | CaseTask::Aftercare
            | CaseTask::Safety
            | CaseTask::Pair
            | CaseTask::Complaint => return Err(AppError::refuse("nothing_must_go")),
        }
        self.drop_gone_drafts(&rooms, &seat)?;
        Ok(Outcome::new(
            (),
            [Topic::Cases, Topic::Sharing, Topic::Drafts],
        ))
    }
}
