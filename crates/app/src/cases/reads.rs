//! Who opened a case, and when: the coordinator answers for who looks. A day and an id are kept, and nothing of what was read.

use samenboek_domain::ids::DocumentId;

use crate::encounters::Names;
use crate::error::Result;
use crate::house::House;
use crate::outcome::Outcome;

/// Somebody opened a case on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseReadView {
    /// Who.
    pub who: String,
    /// The day, YYYY-MM-DD.
    pub on: String,
}

impl House {
    /// Notes that whoever sits here opens a case: once a day, in its circle. Whoever only reads there by now cannot write
    /// it, and is not noted. Tells whether it was news.
    pub fn open_case(&self, id: &DocumentId) -> Result<Outcome<bool>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        // Written, and the plug pulled before the case said where.
        let mut of_notes = Vec::new();
        for note in circles.notes_of_case(id)? {
            of_notes.push(super::circle_of(circles, &note.id)?);
        }
        self.say_note_circles(circles, &record, of_notes)?;
        let circle = super::circle_of(circles, id)?;
        let today = self.clock.today().to_string();
        let reads = circles.reads_of_case(id)?;
        let is_known =
            |read: &samenboek_store::CaseRead| read.person == seat.person && read.on == today;
        if reads.iter().any(is_known) || !circles.writes_in(&circle) {
            return Ok(Outcome::new(false, []));
        }
        let stands = circles.reads_by(id, &seat.person)?;
        let fresh = self.document_id()?;
        self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.note_read(id, &today, stands, fresh)?)
        })?;
        Ok(Outcome::new(true, []))
    }

    /// Who opened a case on which days, the last first.
    pub fn case_reads(&self, id: &DocumentId) -> Result<Vec<CaseReadView>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        circles.case(id)?;
        let mut names = Names::new(&rooms.store);
        let reads = circles.reads_of_case(id)?.into_iter();
        reads
            .map(|read| {
                Ok(CaseReadView {
                    who: names.name(&read.person)?,
                    on: read.on,
                })
            })
            .collect()
    }
}
