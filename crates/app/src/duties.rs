//! What people do here, from when until when: written on their cards, ended, and who does it on a day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::period::Period;
use samenboek_domain::person::duty::{Duty, DutyDraft, HeldDuty, said};
use samenboek_store::{DutyRecord, DutyRow};

use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::people::{Tile, tile};

/// What somebody does and did here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duties {
    /// Line by line, as they were written down.
    pub lines: Vec<DutyRecord>,
    /// As one says it: what overlaps is one.
    pub said: Vec<HeldDuty>,
}

/// Somebody who does something here on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Busy {
    /// Who.
    pub tile: Tile,
    /// What.
    pub duty: Duty,
    /// From when until when.
    pub period: Period,
}

impl House {
    /// What somebody does and did here, by any of her cards.
    pub fn duties_of(&self, person: &PersonId) -> Result<Duties> {
        let rooms = self.rooms()?;
        let mut lines = Vec::new();
        for card in rooms.store.same_people()?.all_of(person) {
            let rows = rooms.store.duties_of(&card)?.into_iter();
            lines.extend(rows.map(|row| row.duty));
        }
        let held: Vec<HeldDuty> = lines.iter().filter_map(held).collect();
        Ok(Duties {
            said: said(&held),
            lines,
        })
    }

    /// Who does what here on a day, or only this; by name.
    pub fn who_does(&self, duty: Option<Duty>, on: Option<NaiveDate>) -> Result<Vec<Busy>> {
        let rooms = self.rooms()?;
        let on = on.unwrap_or_else(|| self.clock.today());
        let same = rooms.store.same_people()?;
        let mut held_by: BTreeMap<PersonId, Vec<HeldDuty>> = BTreeMap::new();
        let mut in_order = Vec::new();
        for DutyRow { person, duty: line } in rooms.store.list_duties()? {
            let person = same.counting(&person);
            if !held_by.contains_key(&person) {
                in_order.push(person);
            }
            held_by.entry(person).or_default().extend(held(&line));
        }
        let mut busy = Vec::new();
        for person in in_order {
            let Some(card) = rooms.store.person(&person)? else {
                continue;
            };
            let lines = held_by.remove(&person).unwrap_or_default();
            let now = said(&lines).into_iter().filter(|it| it.period.holds(on));
            let wanted = now.filter(|it| duty.is_none_or(|duty| it.duty == duty));
            busy.extend(wanted.map(|it| Busy {
                tile: tile(&card),
                duty: it.duty,
                period: it.period,
            }));
        }
        Ok(busy)
    }

    /// Writes on a card what its person does here.
    pub fn add_duty(&self, person: &PersonId, draft: &DutyDraft) -> Result<Outcome<Saved>> {
        let duty = HeldDuty::parse(draft)?;
        let line = self.item_id()?;
        self.card_deed(person, |writer| Ok(writer.put_duty(*person, &line, &duty)?))
    }

    /// Ends on this day what somebody does here.
    pub fn end_duty(&self, person: &PersonId, line: &ItemId, on: &str) -> Result<Outcome<Saved>> {
        let (card, duty) = find(&*self.rooms()?, person, line)?;
        let ended = duty.ended(on)?;
        self.card_deed(&card, |writer| Ok(writer.put_duty(card, line, &ended)?))
    }

    /// Takes a line from a card that should never have stood there.
    pub fn drop_duty(&self, person: &PersonId, line: &ItemId) -> Result<Outcome<Saved>> {
        let (card, _) = find(&*self.rooms()?, person, line)?;
        self.card_deed(&card, |writer| Ok(writer.drop_duty(card, line)?))
    }
}

/// The card on which a line stands, and what it says.
fn find(rooms: &Rooms, person: &PersonId, line: &ItemId) -> Result<(PersonId, HeldDuty)> {
    for card in rooms.store.same_people()?.all_of(person) {
        let mut rows = rooms.store.duties_of(&card)?.into_iter();
        if let Some(row) = rows.find(|row| row.duty.id == *line) {
            let duty = held(&row.duty).ok_or_else(|| AppError::refuse("newer_version"))?;
            return Ok((card, duty));
        }
    }
    Err(AppError::refuse_field("not_found", "line"))
}

/// What a line says; none where a newer version wrote it. A period that two laptops made run backwards has no beginning.
pub(crate) fn held(line: &DutyRecord) -> Option<HeldDuty> {
    let day = |text: &Option<String>| text.as_deref().and_then(|day| day.parse().ok());
    let until = day(&line.until);
    let period = Period::new(day(&line.from), until).or_else(|| Period::new(None, until));
    Some(HeldDuty {
        duty: line.duty.parse().ok()?,
        period: period?,
    })
}
