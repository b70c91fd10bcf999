//! What somebody leaves behind who goes: one list, and one deed that gives it to somebody else, or ends it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use samenboek_domain::encounter::{Encounter, Who};
use samenboek_domain::group::{Group, MemberDraft, MemberRole};
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::input::parse_date;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::person::duty::{HeldDuty, open_on};
use samenboek_domain::rule::Rule;
use samenboek_domain::series::Series;
use samenboek_domain::signal::{Action, ActionDraft};
use samenboek_store::{DutyRecord, GroupOfPerson, Heads, SeriesRecord, SignalAction, Writer};

use crate::consents::ConsentSummary;
use crate::duties::held;
use crate::encounters::draft_of;
use crate::error::{AppError, Result};
use crate::forgetting::{Mention, mention_of};
use crate::groups::group_draft_of;
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::people::{Tile, tile};
use crate::rules::rule_draft_of;
use crate::series::draft_of_record as series_draft_of;
use crate::undo::{Undo, undoable};

/// What somebody leaves behind.
#[derive(Clone, Debug)]
pub struct Handover {
    /// Who.
    pub tile: Tile,
    /// The day on which this would be.
    pub on: NaiveDate,
    /// What she does that is still to come: planned encounters and series that she organises, and what she would do about
    /// signals.
    pub encounters: Vec<Left>,
    /// Rules to look at again that she wrote down, or to which she sees.
    pub rules: Vec<LeftRule>,
    /// Groups of which she is the one to ask.
    pub groups: Vec<GroupOfPerson>,
    /// What she does here and still runs.
    pub duties: Vec<DutyRecord>,
    /// Consents that she wrote down and that end.
    pub consents: Vec<ConsentSummary>,
}

/// Something she leaves behind, with its day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// What.
    pub mention: Mention,
    /// When.
    pub on: Option<String>,
}

/// A rule she leaves behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftRule {
    /// Which, and when people look at it again.
    pub left: Left,
    /// Whether she sees to a part of it: that can be given to somebody else.
    pub sees_to_it: bool,
}

/// To whom it goes, from when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandoverDraft {
    /// `person:` and an id; nobody when only what she does here ends.
    pub to: Option<String>,
    /// The last day of hers, `2026-12-01`; today when open.
    pub on: Option<String>,
    /// Whether what she does here ends that day.
    pub end_duties: bool,
}

/// How much went to somebody else, or ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandedOver {
    /// The card, and how it is taken back.
    pub saved: Saved,
    /// How many encounters, groups and rules went to somebody else.
    pub given: usize,
    /// How many duties ended.
    pub ended: usize,
}

impl House {
    /// What somebody leaves behind who goes on this day; changes nothing.
    pub fn handover(&self, person: &PersonId, on: Option<&str>) -> Result<Handover> {
        let rooms = self.rooms()?;
        let card = rooms.store.person(person)?;
        let card = card.ok_or_else(|| AppError::refuse("not_found"))?;
        let on = self.last_day(on)?;
        let cards = rooms.store.same_people()?.all_of(person);
        let mut encounters = Vec::new();
        for id in organised(&rooms, &cards, on)? {
            let row = rooms.store.encounter_row(&id)?;
            let mention = mention_of(&rooms, &id, DocumentKind::Encounter)?;
            encounters.extend(mention.map(|mention| Left {
                mention,
                on: row.map(|row| row.happened_on),
            }));
        }
        for (id, record) in organised_series(&rooms, &cards, on)? {
            let mention = mention_of(&rooms, &id, DocumentKind::Series)?;
            encounters.extend(mention.map(|mention| Left {
                mention,
                on: record.until,
            }));
        }
        for (id, action) in owned_signals(&rooms, &cards)? {
            let mention = mention_of(&rooms, &id, DocumentKind::Signal)?;
            encounters.extend(mention.map(|mention| Left {
                mention,
                on: action.due,
            }));
        }
        let mut consents = self.list_consents()?;
        consents.retain(|it| {
            let ends = it.row.until.is_some() && it.row.withdrawn_on.is_none();
            ends && cards.contains(&it.row.recorded_by)
        });
        consents.sort_by(|a, b| (&a.row.until, a.row.id).cmp(&(&b.row.until, b.row.id)));
        Ok(Handover {
            tile: tile(&card),
            on,
            encounters,
            rules: left_rules(&rooms, &cards)?,
            groups: contact_of(&rooms, &cards, on)?,
            duties: open_duties(&rooms, &cards, on)?
                .into_iter()
                .map(|(_, line, _)| line)
                .collect(),
            consents,
        })
    }

    /// Gives to somebody else what a person leaves behind: the encounters she organises, the groups and the rules one asks
    /// her about. And ends what she does here. All of it in one commit, and taken back as one.
    pub fn hand_over(
        &self,
        person: &PersonId,
        draft: &HandoverDraft,
    ) -> Result<Outcome<HandedOver>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        if rooms.store.person(person)?.is_none() {
            return Err(AppError::refuse("not_found"));
        }
        let on = self.last_day(draft.on.as_deref())?;
        let cards = rooms.store.same_people()?.all_of(person);
        let to = heir(&rooms, &cards, draft.to.as_deref())?;
        if to.is_none() && !draft.end_duties {
            return Err(AppError::refuse_field("handover_to_nobody", "to"));
        }
        let ending = if draft.end_duties {
            open_duties(&rooms, &cards, on)?
        } else {
            Vec::new()
        };
        let gifts = match &to {
            Some(to) => self.gifts(&rooms, &cards, to, on)?,
            None => Vec::new(),
        };
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms
            .store
            .write(&hand, |writer| -> Result<(Vec<Undo>, usize)> {
                let given = gifts.len();
                let mut deeds = Vec::with_capacity(given);
                for (id, seen, gift) in gifts {
                    deeds.push(self.give(&rooms, writer, (id, &seen), gift)?);
                }
                for (card, line, duty) in &ending {
                    deeds.push(undoable(writer, DocumentId::from(*card), |writer| {
                        Ok(writer.put_duty(*card, &line.id, duty)?)
                    })?);
                }
                Ok((deeds, given))
            })?;
        let (deeds, given) = written.value;
        let saved = Saved {
            id: DocumentId::from(*person),
            undo: (!deeds.is_empty()).then(|| self.undo_stack().push(Undo::Several(deeds))),
            hints: Vec::new(),
        };
        let handed = HandedOver {
            saved,
            given,
            ended: ending.len(),
        };
        Ok(Outcome::of_kinds(handed, &written.kinds))
    }

    fn last_day(&self, typed: Option<&str>) -> Result<NaiveDate> {
        Ok(parse_date("on", typed)?.unwrap_or_else(|| self.clock.today()))
    }

    /// What goes to somebody else, as it will stand. Read before anything is written: a read may wait for a write.
    fn gifts(
        &self,
        rooms: &Rooms,
        cards: &[PersonId],
        to: &PersonId,
        on: NaiveDate,
    ) -> Result<Vec<(DocumentId, Heads, Gift)>> {
        let mut gifts = Vec::new();
        let heir = Who::Known(*to).to_string();
        let hers = cards.iter().map(|card| Who::Known(*card).to_string());
        let hers: Vec<String> = hers.collect();
        for id in organised(rooms, cards, on)? {
            let view = self.encounter(&id)?;
            let mut draft = draft_of(&view);
            replace(&mut draft.organisers, &hers, &heir);
            let encounter = Encounter::parse(draft, self.day_of(rooms, &id)?)?;
            gifts.push((id, view.record.heads, Gift::Encounter(encounter)));
        }
        for (id, record) in organised_series(rooms, cards, on)? {
            let mut draft = series_draft_of(&record);
            replace(&mut draft.organisers, &hers, &heir);
            let begins: Option<NaiveDate> = record.from.parse().ok();
            let today = self.clock.today();
            let series = Series::parse(&draft, begins.unwrap_or(today).max(today))?;
            gifts.push((id, record.heads, Gift::Series(series)));
        }
        for (id, action) in owned_signals(rooms, cards)? {
            let draft = ActionDraft {
                text: Some(action.text),
                who: Some(heir.clone()),
                due: action.due,
            };
            let agreed = action.on.parse().unwrap_or_else(|_| self.clock.today());
            let action = Gift::Action(Action::parse(&draft, agreed)?);
            gifts.push((id, rooms.store.heads(&id)?, action));
        }
        let contacts = contact_of(rooms, cards, on)?;
        let groups: BTreeSet<DocumentId> = contacts.iter().map(|it| it.id).collect();
        for id in groups {
            let view = self.group(&id)?;
            let mut draft = group_draft_of(&view);
            pass_on(&mut draft.members, &hers, &heir, on);
            gifts.push((id, view.record.heads, Gift::Group(Group::parse(&draft)?)));
        }
        for rule in left_rules(rooms, cards)? {
            if !rule.sees_to_it {
                continue;
            }
            let id = rule.left.mention.id;
            let view = self.rule(&id)?;
            let mut draft = rule_draft_of(&view);
            for item in &mut draft.items {
                if item.who.as_ref().is_some_and(|who| hers.contains(who)) {
                    item.who = Some(heir.clone());
                }
            }
            gifts.push((id, view.record.heads, Gift::Rule(Rule::parse(draft)?)));
        }
        Ok(gifts)
    }

    fn give(
        &self,
        rooms: &Rooms,
        writer: &mut Writer<'_>,
        (id, seen): (DocumentId, &Heads),
        gift: Gift,
    ) -> Result<Undo> {
        let store = &rooms.store;
        undoable(writer, id, |writer| {
            match gift {
                Gift::Encounter(encounter) => {
                    let mut made = BTreeMap::new();
                    let encounter = self.with_known(store, writer, encounter, &mut made)?;
                    writer.change_encounter(id, Some(seen), &encounter)?;
                }
                Gift::Group(group) => {
                    let group = self.whole_group(store, writer, group)?;
                    writer.change_group(id, Some(seen), &group)?;
                }
                Gift::Rule(rule) => writer.change_rule(id, Some(seen), &rule)?,
                Gift::Series(series) => writer.change_series(id, Some(seen), &series)?,
                Gift::Action(action) => writer.act_on_signal(id, &action)?,
            }
            Ok(())
        })
    }
}

/// A thing as it stands when it went to somebody else.
enum Gift {
    Encounter(Encounter),
    Group(Group),
    Rule(Rule),
    Series(Series),
    Action(Action),
}

/// To whom it goes: somebody else, with a card.
fn heir(rooms: &Rooms, cards: &[PersonId], to: Option<&str>) -> Result<Option<PersonId>> {
    let Some(to) = to.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let person = match Who::parse("to", to)? {
        Who::Known(person) => Some(person),
        Who::Named(name) => {
            let found = rooms.store.people_named(name.as_str())?;
            found.first().map(|card| card.person)
        }
    };
    let unknown = || AppError::refuse_field("unknown_person", "to");
    let person = rooms
        .store
        .same_people()?
        .counting(&person.ok_or_else(unknown)?);
    if rooms.store.person(&person)?.is_none() {
        return Err(unknown());
    }
    if cards.contains(&person) {
        return Err(AppError::refuse_field("handover_to_self", "to"));
    }
    Ok(Some(person))
}

/// The planned encounters that she organises, from the day after her last on; today's too when she goes today.
fn organised(rooms: &Rooms, cards: &[PersonId], on: NaiveDate) -> Result<Vec<DocumentId>> {
    let mut found = Vec::new();
    for card in cards {
        for id in rooms.store.encounters_organised(card, &on.to_string())? {
            if !found.contains(&id) {
                found.push(id);
            }
        }
    }
    Ok(found)
}

/// The series that she organises and that go on past her last day.
fn organised_series(
    rooms: &Rooms,
    cards: &[PersonId],
    on: NaiveDate,
) -> Result<Vec<(DocumentId, SeriesRecord)>> {
    let mut found = Vec::new();
    for row in rooms.store.list_series()? {
        if row.rhythm.is_none() || row.until.is_some_and(|until| until <= on) {
            continue;
        }
        let record = rooms.store.series(&row.id)?;
        if record.organisers.iter().any(|it| cards.contains(it)) {
            found.push((row.id, record));
        }
    }
    Ok(found)
}

/// The open signals about which she would do something.
fn owned_signals(rooms: &Rooms, cards: &[PersonId]) -> Result<Vec<(DocumentId, SignalAction)>> {
    let mut found = Vec::new();
    for id in rooms.store.documents_of(DocumentKind::Signal)? {
        let record = rooms.store.signal(&id)?;
        let is_open = record.closed.is_none() && rooms.store.recorded(&id)?.bin.is_none();
        let hers = |action: &SignalAction| action.who.is_some_and(|who| cards.contains(&who));
        found.extend(
            record
                .action
                .filter(|action| is_open && hers(action))
                .map(|action| (id, action)),
        );
    }
    Ok(found)
}

/// The lines in which she is the one to ask, on her last day or later.
fn contact_of(rooms: &Rooms, cards: &[PersonId], on: NaiveDate) -> Result<Vec<GroupOfPerson>> {
    let on = on.to_string();
    let mut found = Vec::new();
    for card in cards {
        found.extend(rooms.store.groups_of(card)?);
    }
    found.retain(|group| {
        group.member.role == MemberRole::Contact.code()
            && group.member.until.as_ref().is_none_or(|until| *until > on)
    });
    Ok(found)
}

/// Rules to look at again that she wrote down, and rules to which she sees.
fn left_rules(rooms: &Rooms, cards: &[PersonId]) -> Result<Vec<LeftRule>> {
    let mut found = Vec::new();
    for row in rooms.store.list_rules()? {
        let record = rooms.store.rule(&row.id)?;
        let mut items = record.items.iter();
        let sees_to_it = items.any(|item| item.who.is_some_and(|who| cards.contains(&who)));
        let looks_again = row.evaluate_on.is_some() && cards.contains(&record.recorded.by);
        if !sees_to_it && !looks_again {
            continue;
        }
        let mention = mention_of(rooms, &row.id, DocumentKind::Rule)?;
        found.extend(mention.map(|mention| LeftRule {
            left: Left {
                mention,
                on: row.evaluate_on.clone(),
            },
            sees_to_it,
        }));
    }
    found.sort_by(|a, b| (&a.left.on, a.left.mention.id).cmp(&(&b.left.on, b.left.mention.id)));
    Ok(found)
}

/// What she does here and runs past her last day: the card, the line, and how it stands when it ends that day.
fn open_duties(
    rooms: &Rooms,
    cards: &[PersonId],
    on: NaiveDate,
) -> Result<Vec<(PersonId, DutyRecord, HeldDuty)>> {
    let mut found = Vec::new();
    for card in cards {
        let lines: Vec<DutyRecord> = rooms
            .store
            .duties_of(card)?
            .into_iter()
            .map(|row| row.duty)
            .collect();
        let known: Vec<(ItemId, HeldDuty)> = lines
            .iter()
            .filter_map(|line| Some((line.id, held(line)?)))
            .collect();
        let open = open_on(&known, on);
        for line in lines.into_iter().filter(|line| open.contains(&line.id)) {
            if let Some(duty) = held(&line) {
                let ended = duty.ended(&on.to_string())?;
                found.push((*card, line, ended));
            }
        }
    }
    Ok(found)
}

/// Puts the heir where she stood, once.
fn replace(people: &mut Vec<String>, hers: &[String], heir: &str) {
    let is_there = people.iter().any(|person| person == heir);
    let mut put = is_there;
    let mut next = Vec::with_capacity(people.len());
    for person in people.drain(..) {
        if !hers.contains(&person) {
            next.push(person);
        } else if !put {
            put = true;
            next.push(heir.to_owned());
        }
    }
    *people = next;
}

/// Her lines as the one to ask end on her last day, and one of the heir begins the day after.
fn pass_on(members: &mut Vec<MemberDraft>, hers: &[String], heir: &str, on: NaiveDate) {
    let (day, contact) = (on.to_string(), MemberRole::Contact.code());
    let is_contact = |member: &MemberDraft| {
        member.role.as_deref() == Some(contact)
            && member.until.as_ref().is_none_or(|until| *until > day)
    };
    let of = |member: &MemberDraft, people: &[String]| {
        member
            .person
            .as_ref()
            .is_some_and(|person| people.contains(person))
    };
    let mut next = on
        .checked_add_days(Days::new(1))
        .map(|next| next.to_string());
    for member in members.iter_mut().filter(|member| is_contact(member)) {
        if !of(member, hers) {
            continue;
        }
        if member.from.as_ref().is_some_and(|from| *from > day) {
            // She would have begun later: the heir does in her place.
            member.person = Some(heir.to_owned());
            next = None;
        } else {
            member.until = Some(day.clone());
        }
    }
    let heir = [heir.to_owned()];
    let is_there = members
        .iter()
        .any(|member| is_contact(member) && of(member, &heir));
    if let Some(from) = next.filter(|_| !is_there) {
        let [person] = heir;
        members.push(MemberDraft {
            id: None,
            person: Some(person),
            role: Some(contact.to_owned()),
            from: Some(from),
            until: None,
        });
    }
}
