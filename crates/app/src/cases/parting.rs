//! What goes from a case before the case itself does: the details of a second party who did not want to, and the notes of the
//! pair.

use samenboek_crypto::Forgotten;
use samenboek_domain::case::CaseTask;
use samenboek_domain::ids::DocumentId;

use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

impl House {
    /// Does what must go from a case now, for good and on every laptop: the card of a second party thirty days after she
    /// said no, or the notes of the pair after the end. Only by a coordinator. Refused when nothing must go.
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
        let (due, what) = match task {
            CaseTask::SecondDetails => (
                course.second_leaves(),
                record
                    .second_party
                    .map(|card| Forgotten::Document(card.into()))
                    .into_iter()
                    .collect::<Vec<_>>(),
            ),
            CaseTask::Notes => (
                course.notes_leave(),
                record
                    .note_circles
                    .iter()
                    .copied()
                    .map(Forgotten::Circle)
                    .collect(),
            ),
            CaseTask::Intake
            | CaseTask::Aftercare
            | CaseTask::Safety
            | CaseTask::Pair
            | CaseTask::Complaint => (None, Vec::new()),
        };
        if what.is_empty() || due.is_none_or(|due| due.from > today) {
            return Err(AppError::refuse("nothing_must_go"));
        }
        // First it goes, then the case says so: when the plug is pulled between the two, the case asks once more.
        self.forget_all(&what)?;
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            for gone in &what {
                match gone {
                    Forgotten::Document(_) => writer.leave_second_party(*id, &today.to_string())?,
                    Forgotten::Circle(circle) => writer.note_circle(*id, circle, false)?,
                }
            }
            Ok(())
        })?;
        Ok(Outcome::new((), [Topic::Cases, Topic::Sharing]))
    }
}
