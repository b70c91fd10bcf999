//! What is due goes, by a coordinator's word. Of a case a row of statistics is durable before anything of it goes.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use samenboek_crypto::coordinators_circle;
use samenboek_domain::annual::{Reduced, row_key};
use samenboek_domain::case::CaseTask;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::retention::{RetentionKind, RetentionState};
use samenboek_domain::time::Timestamp;

use super::{RetentionDone, RetentionLine};
use crate::cases::circle_of;
use crate::error::{AppError, Result};
use crate::figures::reducible;
use crate::forgetting::{ToForget, id_of};
use crate::house::{House, Rooms, Seat};
use crate::outcome::{Outcome, Topic};
use crate::revoking::leading;

impl House {
    /// Lets go what is due of this kind, or of every kind; only these when some are chosen. Only by a coordinator who read
    /// the calendar: without `confirmed` it is refused, and nothing happens. What is held stays.
    pub fn run_retention(
        &self,
        kind: Option<RetentionKind>,
        chosen: Option<&[DocumentId]>,
        confirmed: bool,
    ) -> Result<Outcome<RetentionDone>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        leading(&*rooms.book()?, &seat)?;
        if !confirmed {
            return Err(AppError::refuse("forget_unconfirmed"));
        }
        let mut lines = self.retention_lines(&rooms, &seat)?;
        lines.retain(|line| {
            line.state == RetentionState::Due
                && kind.is_none_or(|kind| line.kind == kind)
                && chosen.is_none_or(|chosen| chosen.contains(&line.id))
        });
        if lines.is_empty() {
            return Err(AppError::refuse("nothing_is_due"));
        }
        let of = |kind: RetentionKind| lines.iter().filter(move |line| line.kind == kind);
        for line in of(RetentionKind::SecondParty) {
            self.part_from_case(&line.id, CaseTask::SecondDetails)?;
        }
        // What was thrown away counts in no figure.
        let cases = of(RetentionKind::Cases).filter(|line| !line.in_bin);
        let cases: Vec<&RetentionLine> = cases.collect();
        if !cases.is_empty() {
            self.keep_rows(&rooms, &seat, &cases)?;
        }
        let what = lines.iter().map(|line| to_forget(&seat, line));
        let what: Vec<ToForget> = what.filter_map(Result::transpose).collect::<Result<_>>()?;
        let mut changed = BTreeSet::from([Topic::Cases, Topic::Sharing]);
        if !what.is_empty() {
            changed.extend(self.forget_all(&what)?);
        }
        let ids: BTreeSet<String> = what.iter().map(|it| id_of(&it.forgotten())).collect();
        let mut statuses = self.forgotten()?;
        statuses.retain(|status| ids.contains(&status.id));
        let done = RetentionDone {
            gone: lines.len(),
            statuses,
        };
        Ok(Outcome::new(done, changed))
    }

    /// Writes down what stays of these cases, in the circle of those who lead. When this returns it is durable; said again,
    /// it is the same.
    fn keep_rows(&self, rooms: &Rooms, seat: &Seat, cases: &[&RetentionLine]) -> Result<()> {
        let circles = seat.circles()?;
        let mut rows: BTreeMap<String, Reduced> = BTreeMap::new();
        for line in cases {
            let row = reducible(rooms, circles, &line.id)?;
            rows.insert(row_key(&line.id), row);
        }
        let leading = coordinators_circle(&rooms.book()?.centre);
        // By the day a row was written it could be told which case went then: all of a year have one.
        let at = new_year(self.clock.today());
        circles.write(&rooms.store, &leading, (seat.person, at), |writer| {
            Ok::<_, AppError>(writer.put_reduced(&rows)?)
        })?;
        Ok(())
    }
}

/// What is forgotten of a line with everything else; nothing where it went on its own, since its case stays.
fn to_forget(seat: &Seat, line: &RetentionLine) -> Result<Option<ToForget>> {
    Ok(match line.kind {
        RetentionKind::SecondParty => None,
        RetentionKind::Cases => Some(ToForget::Circle(circle_of(seat.circles()?, &line.id)?)),
        RetentionKind::People => Some(ToForget::Person(PersonId::from_bytes(*line.id.as_bytes()))),
        RetentionKind::Signals | RetentionKind::Photos => Some(ToForget::Document(line.id)),
        RetentionKind::Encounters => Some(ToForget::Names(line.id)),
    })
}

/// The first moment of the year of this day.
fn new_year(day: NaiveDate) -> Timestamp {
    let first = NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day);
    Timestamp::from_millis(
        first
            .and_hms_opt(0, 0, 0)
            .map_or(0, |time| time.and_utc().timestamp_millis()),
    )
}
