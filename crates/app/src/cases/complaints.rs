//! Complaints about how a case was handled, and what was done with them. While one is open the case stays.

use std::collections::BTreeSet;

use samenboek_crypto::Forgotten;
use samenboek_domain::case::{
    Complaint, ComplaintAnswer, ComplaintDraft, Due, NewComplaint, NewComplaintLine,
};
use samenboek_domain::ids::{CircleId, DocumentId, ItemId, PersonId};
use samenboek_store::{CaseRecord, Closed};

use crate::encounters::Names;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Saved};
use crate::revoking::leading;

/// A complaint, with names.
#[derive(Clone, Debug)]
pub struct ComplaintView {
    /// The complaint.
    pub complaint: Complaint,
    /// What who complains is called.
    pub party: Option<String>,
    /// Who wrote it down.
    pub by: String,
    /// Who wrote down what was done with it, line by line.
    pub lines_by: Vec<String>,
    /// Until when somebody must hear that it came.
    pub due: Option<Due>,
}

impl House {
    /// Writes down a complaint about a case.
    pub fn complain(&self, id: &DocumentId, draft: &ComplaintDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let party = party_of(&record, draft.party.as_deref())?;
        let leads = leading(&*rooms.book()?, &seat).is_ok();
        let today = self.clock.today();
        let complaint = NewComplaint::parse(draft, party, &record.course(), leads, today)?;
        let complaint_id = self.item_id()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.complain(*id, &complaint, &complaint_id)?)
        })?;
        self.mind_complaints(&rooms, Some(&seat))?;
        Ok(super::saved(*id, &written))
    }

    /// Writes down what was done with a complaint.
    pub fn answer_complaint(
        &self,
        id: &DocumentId,
        complaint: &ItemId,
        draft: &ComplaintAnswer,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let circles = seat.circles()?;
        let record = circles.case(id)?;
        let stands = record.complaints.iter().find(|it| it.id == *complaint);
        let stands = stands.ok_or_else(|| AppError::refuse_field("not_found", "complaint"))?;
        let line = NewComplaintLine::parse(draft, stands, self.clock.today())?;
        // That it came anybody says; what ends it, and with it the keeping of the case, only those who lead. Where they let
        // the case go without having heard of it, whoever still has it answers.
        if line.what.ends_it() && !self.is_let_go(&super::circle_of(circles, id)?)? {
            leading(&*rooms.book()?, &seat)?;
        }
        let line_id = self.item_id()?;
        let written = self.in_circle_of(&rooms, &seat, circles, id, |writer| {
            Ok(writer.answer_complaint(*id, complaint, &line, &line_id)?)
        })?;
        self.mind_complaints(&rooms, Some(&seat))?;
        Ok(super::saved(*id, &written))
    }

    /// Whether those who lead said that this circle is to be forgotten.
    pub(super) fn is_let_go(&self, circle: &CircleId) -> Result<bool> {
        let book = self.rooms()?.book()?;
        Ok(book.authority.said_forgotten(&Forgotten::Circle(*circle)) > 0)
    }

    /// Whatever the ledger says is forgotten, cases about which a complaint is open stay here until it is answered, also
    /// after a restart and while nobody sits here. Only who reads them knows which cases these are.
    pub(crate) fn mind_complaints(&self, rooms: &Rooms, seat: Option<&Seat>) -> Result<()> {
        if let Some(circles) = seat.and_then(|seat| seat.circles.as_ref()) {
            let open = circles.complained_circles()?;
            rooms.store.keep_circles(circles.signer(), &open)?;
        }
        Ok(())
    }

    /// The circles of cases about which a complaint is open, as whoever sits here knows.
    pub(crate) fn complained_circles(&self) -> Result<BTreeSet<CircleId>> {
        let seat = self.seat()?;
        match &seat.circles {
            Some(circles) => Ok(circles.complained_circles()?),
            None => Ok(BTreeSet::new()),
        }
    }

    /// Refuses to throw a case away while a complaint about it is open.
    pub(super) fn refuse_complained(&self, circles: &Closed, id: &DocumentId) -> Result<()> {
        if circles.case(id)?.has_open_complaint() {
            return Err(AppError::refuse("complaint_open"));
        }
        Ok(())
    }

    pub(super) fn complaint_views(
        &self,
        circles: &Closed,
        names: &mut Names<'_>,
        record: &CaseRecord,
    ) -> Result<Vec<ComplaintView>> {
        let mut views = Vec::new();
        for complaint in &record.complaints {
            let party = complaint.party.map(|it| circles.party(&it)).transpose()?;
            let by = names.name(&complaint.by)?;
            let lines_by = complaint.lines.iter().map(|line| names.name(&line.by));
            views.push(ComplaintView {
                party: party.map(|it| it.name),
                lines_by: lines_by.collect::<Result<_>>()?,
                by,
                due: complaint.receipt_due(),
                complaint: complaint.clone(),
            });
        }
        Ok(views)
    }
}

/// Who complains: one of the parties, or nobody said who.
fn party_of(record: &CaseRecord, party: Option<&str>) -> Result<Option<PersonId>> {
    let Some(party) = party.map(str::trim).filter(|party| !party.is_empty()) else {
        return Ok(None);
    };
    let found = match party {
        "first" => record.first_party,
        "second" => record.second_party,
        card => {
            let card = card.parse().ok();
            record.parties().find(|it| Some(*it) == card)
        }
    };
    found
        .map(Some)
        .ok_or_else(|| AppError::refuse_field("not_found", "party"))
}
