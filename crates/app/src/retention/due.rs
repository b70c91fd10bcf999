//! What outlived its term, gathered kind by kind and called by its name.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Months, NaiveDate};
use samenboek_crypto::Forgotten;
use samenboek_domain::consent::{Purpose, Standing};
use samenboek_domain::ids::{CircleId, DocumentId, PersonId};
use samenboek_domain::retention::{
    AHEAD, Access, Held, Leaver, RetentionKind, RetentionState, Terms, case_leaves, names_leave,
    person_leaves, photo_leaves, signal_leaves,
};
use samenboek_domain::time::Timestamp;
use samenboek_store::{CaseFilter, CasePart, CaseRow, Closed, Wholeness};

use super::RetentionLine;
use crate::duties::held as duty_of;
use crate::error::Result;
use crate::forgetting::of_photo;
use crate::house::{House, Rooms, Seat};

/// What is asked of every kind.
struct Question<'a> {
    rooms: &'a Rooms,
    terms: Terms,
    today: NaiveDate,
    /// What the brake holds.
    braked: BTreeSet<Forgotten>,
    /// Why nothing of the team's book may go, if so.
    unread: Option<Held>,
}

impl Question<'_> {
    fn months(&self, kind: RetentionKind) -> u32 {
        self.terms.months(kind).unwrap_or(u32::MAX)
    }

    /// The last day that is told of today.
    fn ahead(&self) -> NaiveDate {
        let ahead = self.today.checked_add_days(Days::new(AHEAD));
        ahead.unwrap_or(self.today)
    }

    /// Why something of the team's book stays, if so.
    fn held(&self, document: &DocumentId) -> Option<Held> {
        let is_braked = self.braked.contains(&Forgotten::Document(*document));
        is_braked.then_some(Held::Brake).or(self.unread)
    }

    fn line(
        &self,
        (kind, id): (RetentionKind, DocumentId),
        due: Option<NaiveDate>,
        held: Option<Held>,
    ) -> Option<RetentionLine> {
        let due = due?;
        Some(RetentionLine {
            kind,
            id,
            title: String::new(),
            code: None,
            place: None,
            on: None,
            due,
            state: RetentionState::of(due, held, self.today)?,
            held,
            in_bin: false,
        })
    }
}

impl House {
    /// Everything on the calendar, by kind and then by day.
    pub(super) fn retention_lines(&self, rooms: &Rooms, seat: &Seat) -> Result<Vec<RetentionLine>> {
        let desk = rooms.open.desk().id();
        let known = rooms.store.confirmations(&desk)?.into_iter();
        let question = Question {
            rooms,
            terms: rooms.store.terms()?,
            today: self.clock.today(),
            braked: known.filter(|it| it.held).map(|it| it.what).collect(),
            unread: (rooms.store.newer_parcels()? > 0).then_some(Held::NewerVersion),
        };
        let mut lines = signals(&question)?;
        lines.extend(names(&question)?);
        lines.extend(self.photos_leaving(&question)?);
        lines.extend(self.people_leaving(&question, seat)?);
        if let Some(circles) = &seat.circles {
            lines.extend(self.second_parties(&question, circles)?);
            lines.extend(self.cases_leaving(&question, circles)?);
        }
        lines.sort_by(|a, b| (a.kind, a.due, &a.title, a.id).cmp(&(b.kind, b.due, &b.title, b.id)));
        Ok(lines)
    }

    fn second_parties(
        &self,
        question: &Question<'_>,
        circles: &Closed,
    ) -> Result<Vec<RetentionLine>> {
        let mut lines = Vec::new();
        let complained = circles.complained_circles()?;
        // Where nothing at all is due and nobody complained, these details are not due either.
        let may_be = |row: &CaseRow| {
            row.second_party.is_some() && (row.due.is_some() || complained.contains(&row.circle))
        };
        for row in circles.list_cases()?.into_iter().filter(may_be) {
            let record = circles.case(&row.id)?;
            let due = record.course().second_leaves().map(|due| due.from);
            let card = row
                .second_party
                .map(|it| DocumentId::from_bytes(*it.as_bytes()));
            let is_braked = |it| question.braked.contains(&Forgotten::Document(it));
            let held = if card.is_some_and(is_braked) {
                Some(Held::Brake)
            } else {
                held_in(circles, &row.circle, record.has_open_complaint())?
            };
            let line = question.line((RetentionKind::SecondParty, row.id), due, held);
            lines.extend(line.map(|line| (line, row)));
        }
        self.called(circles, lines)
    }

    fn cases_leaving(
        &self,
        question: &Question<'_>,
        circles: &Closed,
    ) -> Result<Vec<RetentionLine>> {
        let complained = circles.complained_circles()?;
        let months = question.months(RetentionKind::Cases);
        let mut lines = Vec::new();
        for (row, in_bin) in ended_cases(circles)? {
            let due = row.moved_on.parse().ok();
            let due = due.map(|closed_on| case_leaves(closed_on, months));
            // Whether it is whole is asked only of what is due or soon will be.
            if due.is_none_or(|due| due > question.ahead()) {
                continue;
            }
            let held = if question.braked.contains(&Forgotten::Circle(row.circle)) {
                Some(Held::Brake)
            } else {
                held_in(circles, &row.circle, complained.contains(&row.circle))?
            };
            let line = question.line((RetentionKind::Cases, row.id), due, held);
            lines.extend(line.map(|line| (RetentionLine { in_bin, ..line }, row)));
        }
        self.called(circles, lines)
    }

    /// Cases are called by what they are about and by who reported them.
    fn called(
        &self,
        circles: &Closed,
        lines: Vec<(RetentionLine, CaseRow)>,
    ) -> Result<Vec<RetentionLine>> {
        let (mut lines, rows): (Vec<RetentionLine>, Vec<CaseRow>) = lines.into_iter().unzip();
        let summaries = self.case_summaries(circles, rows)?;
        for (line, case) in lines.iter_mut().zip(summaries) {
            let is_second = line.kind == RetentionKind::SecondParty;
            let party = if is_second {
                case.second_party
            } else {
                case.first_party
            };
            line.title = party.unwrap_or_default();
            line.code = case.row.kinds.into_iter().next();
            line.on = Some(case.row.moved_on);
        }
        Ok(lines)
    }

    fn photos_leaving(&self, question: &Question<'_>) -> Result<Vec<RetentionLine>> {
        let rooms = question.rooms;
        let mut on: BTreeMap<DocumentId, Vec<PersonId>> = BTreeMap::new();
        for (photo, person) in rooms.store.people_on_photos()? {
            on.entry(photo).or_default().push(person);
        }
        let mut standings: BTreeMap<PersonId, Standing> = BTreeMap::new();
        let mut lines = Vec::new();
        for (photo, people) in on {
            let mut days = Vec::new();
            for person in people {
                days.push(match standings.entry(person) {
                    Entry::Occupied(known) => *known.get(),
                    Entry::Vacant(unknown) => *unknown.insert(self.photo_standing(&person)?),
                });
            }
            let held = question.held(&photo);
            let line = question.line((RetentionKind::Photos, photo), photo_leaves(days), held);
            if let Some(mut line) = line {
                let mention = of_photo(rooms, &rooms.store.photo(&photo)?)?;
                (line.title, line.code, line.place) =
                    (mention.title, mention.activity, mention.place);
                line.in_bin = rooms.store.is_in_bin(&photo)?;
                lines.push(line);
            }
        }
        Ok(lines)
    }

    fn photo_standing(&self, person: &PersonId) -> Result<Standing> {
        let mut all = self.consent_standings(person)?.into_iter();
        let found = all.find(|(purpose, _)| *purpose == Purpose::Photo);
        Ok(found.map_or(Standing::Never, |(_, standing)| standing))
    }

    fn people_leaving(&self, question: &Question<'_>, seat: &Seat) -> Result<Vec<RetentionLine>> {
        let rooms = question.rooms;
        let same = rooms.store.same_people()?;
        let mut helpers: BTreeMap<PersonId, Vec<Option<NaiveDate>>> = BTreeMap::new();
        for row in rooms.store.list_duties()? {
            let last = duty_of(&row.duty).map(|duty| duty.period.until());
            // What a newer version wrote goes on, as far as is known here.
            let lines = helpers.entry(same.counting(&row.person)).or_default();
            lines.push(last.flatten());
        }
        for enrolment in rooms.book()?.authority.enrolments() {
            if let Some(person) = enrolment.person {
                helpers.entry(same.counting(&person)).or_default();
            }
        }
        let busy = busy_in_cases(seat)?;
        let months = question.months(RetentionKind::People);
        let mut lines = Vec::new();
        for (person, duties) in helpers {
            let Some(card) = rooms.store.person(&person)? else {
                continue;
            };
            let cards = same.all_of(&person);
            let leaver = Leaver {
                duties,
                access: self.access_of(rooms, &cards)?,
                seen: last_seen(rooms, &cards)?,
            };
            let id = DocumentId::from_bytes(*person.as_bytes());
            let held = if cards.iter().any(|card| busy.contains(card)) {
                Some(Held::OpenCase)
            } else if self.is_still_here(rooms, &cards)? {
                Some(Held::StillHere)
            } else {
                question.held(&id)
            };
            let due = person_leaves(&leaver, months);
            let line = question.line((RetentionKind::People, id), due, held);
            lines.extend(line.map(|line| RetentionLine {
                title: card.name,
                ..line
            }));
        }
        Ok(lines)
    }

    /// Whether somebody with these cards has keys, or when the last of them ended.
    fn access_of(&self, rooms: &Rooms, cards: &[PersonId]) -> Result<Access> {
        let book = rooms.book()?;
        let mut access = Access::Never;
        for enrolment in book.authority.enrolments() {
            if !enrolment.person.is_some_and(|it| cards.contains(&it)) {
                continue;
            }
            if enrolment.is_active() {
                return Ok(Access::Active);
            }
            let noted = self.stop_noted(rooms, &enrolment.signer)?.and_then(day_of);
            access = match access {
                Access::Ended(before) => Access::Ended(before.max(noted)),
                Access::Never | Access::Active => Access::Ended(noted),
            };
        }
        Ok(access)
    }

    /// Whether somebody belongs to a group today, or is a face at this laptop.
    fn is_still_here(&self, rooms: &Rooms, cards: &[PersonId]) -> Result<bool> {
        let today = self.clock.today().to_string();
        let faces = self.profiles(rooms)?;
        for card in cards {
            let goes_on = |until: &Option<String>| until.as_ref().is_none_or(|it| *it >= today);
            let mut groups = rooms.store.groups_of(card)?.into_iter();
            if faces.contains(card) || groups.any(|group| goes_on(&group.member.until)) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The cases whose term runs, and whether they lie in the bin: those that are closed, and those that somebody threw away,
/// however they stood.
fn ended_cases(circles: &Closed) -> Result<Vec<(CaseRow, bool)>> {
    let mut ended = Vec::new();
    for (part, in_bin) in [(CasePart::Closed, false), (CasePart::Bin, true)] {
        let filter = CaseFilter {
            part,
            limit: usize::MAX,
            ..CaseFilter::default()
        };
        let rows = circles.find_cases(&filter)?.into_iter();
        ended.extend(rows.map(|row| (row, in_bin)));
    }
    Ok(ended)
}

fn signals(question: &Question<'_>) -> Result<Vec<RetentionLine>> {
    let months = question.months(RetentionKind::Signals);
    let store = &question.rooms.store;
    let mut lines = Vec::new();
    for id in store.signals_without_follow_up(&question.ahead().to_string())? {
        let record = store.signal(&id)?;
        let due = signal_leaves(&record.course(), months);
        let held = question.held(&id);
        let line = question.line((RetentionKind::Signals, id), due, held);
        let in_bin = store.is_in_bin(&id)?;
        lines.extend(line.map(|line| RetentionLine {
            in_bin,
            code: Some(record.kind),
            place: record.place,
            on: Some(record.noticed_on),
            ..line
        }));
    }
    Ok(lines)
}

/// The encounters at which somebody is named, each by its own name.
fn names(question: &Question<'_>) -> Result<Vec<RetentionLine>> {
    let months = question.months(RetentionKind::Encounters);
    let until = question.ahead().checked_sub_months(Months::new(months));
    let Some(until) = until else {
        return Ok(Vec::new());
    };
    let store = &question.rooms.store;
    let mut lines = Vec::new();
    for row in store.encounters_with_names(&until.to_string())? {
        let Ok(happened_on) = row.happened_on.parse() else {
            continue;
        };
        let held = question.held(&row.id);
        let held = held.or((row.versions > 0).then_some(Held::TwoVersions));
        let due = Some(names_leave(happened_on, months));
        let line = question.line((RetentionKind::Encounters, row.id), due, held);
        lines.extend(line.map(|line| RetentionLine {
            title: row.title,
            code: row.activity,
            place: row.place,
            on: Some(row.happened_on),
            ..line
        }));
    }
    Ok(lines)
}

/// Why nothing may go from the case in this circle, if so.
fn held_in(circles: &Closed, circle: &CircleId, is_complained: bool) -> Result<Option<Held>> {
    if is_complained {
        return Ok(Some(Held::Complaint));
    }
    Ok(match circles.wholeness(circle)? {
        Wholeness::Whole => None,
        Wholeness::Newer => Some(Held::NewerVersion),
        Wholeness::Waiting => Some(Held::NotWhole),
    })
}

/// Who is in a case that is open, as whoever sits here reads.
fn busy_in_cases(seat: &Seat) -> Result<BTreeSet<PersonId>> {
    let mut busy = BTreeSet::new();
    let Some(circles) = &seat.circles else {
        return Ok(busy);
    };
    let open = CaseFilter {
        part: CasePart::Open,
        limit: usize::MAX,
        ..CaseFilter::default()
    };
    for row in circles.find_cases(&open)? {
        busy.extend(circles.members(&row.circle)?.people);
    }
    Ok(busy)
}

fn last_seen(rooms: &Rooms, cards: &[PersonId]) -> Result<Option<NaiveDate>> {
    let mut seen = None;
    for card in cards {
        let last = rooms.store.last_named(card)?;
        seen = seen.max(last.and_then(|day| day.parse().ok()));
    }
    Ok(seen)
}

fn day_of(time: Timestamp) -> Option<NaiveDate> {
    DateTime::from_timestamp_millis(time.as_millis()).map(|time| time.date_naive())
}
