//! What is saved, gathered from the store; and taking names out of it.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::ids::PersonId;
use samenboek_domain::text::pointing::Redactor;
use samenboek_store::{EncounterRecord, PersonDetails, PersonRecord, RuleRecord};

use super::{ExportChoice, ExportPart};
use crate::encounters::{EncounterView, Person};
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::rules::RuleView;
use crate::versions::FieldCard;

/// How often progress is told.
const TOLD_EVERY: usize = 50;

/// Everything of a choice, without names where none were chosen.
pub(super) struct Gathered {
    pub encounters: Vec<EncounterRecord>,
    pub rules: Vec<RuleRecord>,
    /// The cards that are told of: all where people were chosen, else whoever the rest names.
    pub cards: BTreeMap<PersonId, PersonRecord>,
    /// In the order of a Dutch list; by id where names are left out, for an order of names tells something of them.
    pub order: Vec<PersonId>,
    pub with_names: bool,
    pub people_chosen: bool,
    pub encounters_chosen: bool,
    pub rules_chosen: bool,
}

impl Gathered {
    /// How many cards were chosen.
    pub fn cards_chosen(&self) -> usize {
        if self.people_chosen {
            self.cards.len()
        } else {
            0
        }
    }

    /// What somebody is called, when that is told.
    pub fn name(&self, person: &PersonId) -> Option<&str> {
        let card = self.cards.get(person).filter(|_| self.with_names)?;
        Some(card.name.as_str())
    }
}

impl House {
    /// Reads a choice. `progress` hears how many of how many encounters are read.
    pub(super) fn gather(
        &self,
        choice: &ExportChoice,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<Gathered> {
        let rooms = self.rooms()?;
        let chosen = self.chosen(choice)?;
        let redactor = redactor_unless(&rooms, choice.with_names)?;
        let mut named = BTreeSet::new();
        let total = chosen.encounters.len();
        let mut encounters = Vec::with_capacity(total);
        for (at, id) in chosen.encounters.iter().enumerate() {
            let mut record = rooms.store.encounter_at_a_glance(id)?;
            named.extend(record.named.iter().chain(&record.organisers).copied());
            if let Some(redactor) = &redactor {
                take_names_out(&mut record, redactor);
            }
            encounters.push(record);
            if at % TOLD_EVERY == 0 {
                progress(at, total);
            }
        }
        progress(total, total);
        let mut rules = Vec::new();
        for id in &chosen.rules {
            let mut rule = rooms.store.rule(id)?;
            for item in &rule.items {
                named.extend(item.who);
                named.extend(item.answers.iter().map(|answer| answer.by));
            }
            if let Some(redactor) = &redactor {
                take_names_out_of_rule(&mut rule, redactor);
            }
            rules.push(rule);
        }
        let people_chosen = choice.has(ExportPart::People);
        let mut cards = rooms.store.every_card()?;
        // Whose card counts for one of these is told too.
        let same = rooms.store.same_people()?;
        named.extend(
            named
                .iter()
                .map(|person| same.counting(person))
                .collect::<Vec<_>>(),
        );
        cards.retain(|card| people_chosen || named.contains(&card.person));
        if redactor.is_some() {
            cards = cards.into_iter().map(card_without_names).collect();
            cards.sort_by_key(|card| card.person);
        } else if !people_chosen {
            for card in &mut cards {
                card.details = PersonDetails::default();
            }
        }
        let mut order: Vec<PersonId> = cards.iter().map(|card| card.person).collect();
        let known: BTreeSet<PersonId> = order.iter().copied().collect();
        // Of whoever has no card any more the id stays.
        order.extend(named.difference(&known));
        Ok(Gathered {
            encounters,
            rules,
            cards: cards.into_iter().map(|card| (card.person, card)).collect(),
            order,
            with_names: choice.with_names,
            people_chosen,
            encounters_chosen: choice.has(ExportPart::Encounters),
            rules_chosen: choice.has(ExportPart::Rules),
        })
    }
}

/// The first and the last day, as the store compares them.
pub(super) fn period(choice: &ExportChoice) -> Result<(String, String)> {
    if choice
        .from
        .zip(choice.to)
        .is_some_and(|(from, to)| to < from)
    {
        return Err(AppError::refuse_field("ends_before_it_starts", "to"));
    }
    let day = |day: Option<chrono::NaiveDate>, otherwise: &str| {
        day.map_or_else(|| otherwise.to_owned(), |day| day.to_string())
    };
    Ok((day(choice.from, ""), day(choice.to, "9999-12-31")))
}

/// Everything that people are called in this book: by name and by alias.
fn everybody(rooms: &Rooms) -> Result<Vec<String>> {
    let cards = rooms.store.every_card()?.into_iter();
    Ok(cards
        .flat_map(|card| [Some(card.name), card.details.alias])
        .flatten()
        .collect())
}

/// Takes out everybody's names but these.
pub(crate) fn redactor_for(rooms: &Rooms, own: &[String]) -> Result<Redactor> {
    let names = everybody(rooms)?;
    Ok(Redactor::new(
        names.iter().map(String::as_str),
        own.iter().map(String::as_str),
    ))
}

/// Takes out every name, unless names were chosen.
pub(super) fn redactor_unless(rooms: &Rooms, with_names: bool) -> Result<Option<Redactor>> {
    if with_names {
        return Ok(None);
    }
    redactor_for(rooms, &[]).map(Some)
}

/// Titles and the like lose the names in them. What people wrote freely stays out: nobody can say of whom it tells.
fn take_names_out(record: &mut EncounterRecord, redactor: &Redactor) {
    let redact = |text: &mut String| *text = redactor.without_names(text).into_owned();
    redact(&mut record.title);
    record.place.iter_mut().for_each(redact);
    record.series.iter_mut().for_each(redact);
    for table in &mut record.tables {
        redact(&mut table.label);
        let mut tally = BTreeMap::new();
        for (group, count) in &table.tally {
            // Two groups of which only names were different become one.
            *tally
                .entry(redactor.without_names(group).into_owned())
                .or_default() += count;
        }
        table.tally = tally;
    }
    record.changed = None;
    record.note.clear();
}

fn take_names_out_of_rule(record: &mut RuleRecord, redactor: &Redactor) {
    let redact = |text: &mut String| *text = redactor.without_names(text).into_owned();
    redact(&mut record.title);
    record.place.iter_mut().for_each(redact);
    for item in &mut record.items {
        item.texts.values_mut().for_each(redact);
    }
}

/// Only the id stays, and whose card it is too.
pub(super) fn card_without_names(card: PersonRecord) -> PersonRecord {
    PersonRecord {
        person: card.person,
        name: String::new(),
        role: None,
        picture: None,
        details: PersonDetails::default(),
        same_as: card.same_as,
    }
}

/// The same of a view: people stand in it by id.
pub(super) fn encounter_without_names(
    mut view: EncounterView,
    redactor: &Redactor,
) -> EncounterView {
    take_names_out(&mut view.record, redactor);
    let seats = view.tables.iter_mut().zip(&view.record.tables);
    for (table, record) in seats {
        table.label.clone_from(&record.label);
        table.tally.clone_from(&record.tally);
        table.people.iter_mut().for_each(by_id);
    }
    view.named
        .iter_mut()
        .chain(&mut view.organisers)
        .for_each(by_id);
    view.recorded_by = by_id_of(&view.record.recorded.by);
    view.versions = Vec::<FieldCard>::new();
    view.also_on.clear();
    view.restored = None;
    for (_, title) in &mut view.rules {
        *title = redactor.without_names(title).into_owned();
    }
    view
}

/// The same of a rule.
pub(super) fn rule_without_names(mut view: RuleView, redactor: &Redactor) -> RuleView {
    take_names_out_of_rule(&mut view.record, redactor);
    let records = view.record.items.iter();
    for (item, record) in view.items.iter_mut().zip(records) {
        item.texts.clone_from(&record.texts);
        item.who.iter_mut().for_each(by_id);
        for (answer, record) in item.answers.iter_mut().zip(&record.answers) {
            answer.by = by_id_of(&record.by);
        }
    }
    view.recorded_by = by_id_of(&view.record.recorded.by);
    view.came_from = None;
    view.versions = Vec::new();
    view.also_on.clear();
    view.restored = None;
    view
}

/// Told as somebody without a card is told: by id.
fn by_id(person: &mut Person) {
    person.name.clear();
    person.forgotten = true;
}

fn by_id_of(person: &PersonId) -> String {
    format!("person:{person}")
}
