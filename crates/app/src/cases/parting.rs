//! What goes from a case before the case itself does: the details of a second party who did not want to, and the notes of the
//! pair.

use samenboek_crypto::Forgotten;
use samenboek_domain::case::{CaseTask, Due};
use samenboek_domain::ids::DocumentId;

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

impl House {
    /// Does what must go from a case now. Thirty days after a second party said no her name and address go from what
    /// anybody reads; sealed, in what was written before, they stay until the case itself is forgotten. After the end the
    /// notes of the pair are forgotten for good, on every laptop. Only by a coordinator. Refused when nothing must go.
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
                // Also where she was called by her name when others signed, and with her own hand when she did.
                let agreements = circles.list_agreements(Some(id), today)?;
                self.in_circle_of(&rooms, &seat, circles, id, |writer| {
                    for agreement in &agreements {
                        writer.leave_agreement(agreement.id, &second)?;
                    }
                    Ok(writer.leave_second_party(*id, second, &today.to_string())?)
                })?;
            }
            CaseTask::Notes => {
                let notes = record.note_circles.clone();
                if notes.is_empty() || !is_due(course.notes_leave()) {
                    return Err(AppError::refuse("nothing_must_go"));
                }
                // First they go, then the case says so: when the plug is pulled between the two, the case asks once more.
                let what: Vec<Forgotten> = notes.iter().copied().map(Forgotten::Circle).collect();
                self.forget_all(&what)?;
                self.in_circle_of(&rooms, &seat, circles, id, |writer| {
                    for circle in &notes {
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
        Ok(Outcome::new((), [Topic::Cases, Topic::Sharing]))
    }
}
