//! House and street rules: written, changed, asked after, shown.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, ItemId};
use samenboek_domain::rule::{self, Answer, ItemDraft, Rule, RuleDraft, TextDraft};
use samenboek_domain::time::Timestamp;
use samenboek_store::{EncounterRow, RuleRecord, RuleRow, Store, Writer};
use serde_json::Value;

use crate::encounters::{Names, Person, Restored, read_base};
use crate::error::{AppError, Result};
use crate::house::House;
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};
use crate::versions::{FieldCard, field_cards};

/// A row of the list of rules.
#[derive(Clone, Debug)]
pub struct RuleSummary {
    /// The row.
    pub row: RuleRow,
    /// How many items were kept when last asked.
    pub kept: usize,
    /// "new", "kept", "partly", "not" or "due".
    pub state: &'static str,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

/// One rule, with names.
#[derive(Clone, Debug)]
pub struct RuleView {
    /// The record.
    pub record: RuleRecord,
    /// Its items.
    pub items: Vec<ItemView>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// The encounter it came out of.
    pub came_from: Option<EncounterRow>,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// Set when it was thrown away while somebody wrote in it.
    pub restored: Option<Restored>,
}

/// One item.
#[derive(Clone, Debug)]
pub struct ItemView {
    /// Its id.
    pub id: ItemId,
    /// Its sentence by language.
    pub texts: BTreeMap<String, String>,
    /// Who sees to it.
    pub who: Option<Person>,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
    /// What was answered, the oldest first.
    pub answers: Vec<AnswerView>,
}

/// An answer to "is it kept?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerView {
    /// yes, partly or no.
    pub kept: String,
    /// The day it is about.
    pub on: String,
    /// Who answered.
    pub by: String,
    /// When.
    pub at: Timestamp,
}

/// An item that somebody should ask after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The rule.
    pub rule: DocumentId,
    /// The item.
    pub item: ItemId,
    /// Its sentence.
    pub text: String,
    /// The rule's title.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// Since when it is due.
    pub since: String,
}

impl House {
    /// Writes down a rule.
    pub fn record_rule(&self, draft: RuleDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let rule = Rule::parse(draft)?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            let rule = self.whole(&rooms.store, writer, rule)?;
            Ok(writer.add_rule(id, &rule)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        Ok(Outcome::of_kinds(
            Saved {
                id,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }

    /// Changes a rule as the person saw it at `base`.
    pub fn change_rule(
        &self,
        id: &DocumentId,
        draft: RuleDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let rule = Rule::parse(draft)?;
        let base = read_base(base)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                let rule = self.whole(&rooms.store, writer, rule)?;
                Ok(writer.change_rule(*id, base.as_ref(), &rule)?)
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(
            Saved {
                id: *id,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }

    /// Changes only the fields that the patch names.
    pub fn patch_rule(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let view = self.rule(id)?;
        let base = view.record.heads.to_string();
        let draft = rule::apply(rule_draft_of(&view), patch)?;
        self.change_rule(id, draft, Some(&base))
    }

    /// Rules, the newest first.
    pub fn list_rules(&self) -> Result<Vec<RuleSummary>> {
        let rooms = self.rooms()?;
        let rows = rooms.store.list_rules()?;
        let only_here = self.only_here_of(&rooms, rows.iter().map(|row| row.id))?;
        let today = self.clock.today();
        Ok(rows
            .into_iter()
            .map(|row| {
                let kept = row
                    .items
                    .iter()
                    .filter(|item| item.last_kept.as_deref() == Some("yes"))
                    .count();
                RuleSummary {
                    kept,
                    state: state(&row, kept, today),
                    only_here: only_here.contains(&row.id),
                    row,
                }
            })
            .collect())
    }

    /// One rule, whole.
    pub fn rule(&self, id: &DocumentId) -> Result<RuleView> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.rule(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let mut items = Vec::new();
        for item in &record.items {
            let who = item.who.map(|person| names.person(&person)).transpose()?;
            let answers = item
                .answers
                .iter()
                .map(|answer| {
                    Ok(AnswerView {
                        kept: answer.kept.clone(),
                        on: answer.on.clone(),
                        by: names.name(&answer.by)?,
                        at: answer.at,
                    })
                })
                .collect::<Result<_>>()?;
            items.push(ItemView {
                id: item.id,
                texts: item.texts.clone(),
                who,
                from: item.from.clone(),
                until: item.until.clone(),
                answers,
            });
        }
        let came_from = match record.came_from {
            Some(encounter) => rooms.store.encounter_row(&encounter)?,
            None => None,
        };
        Ok(RuleView {
            items,
            restored: names.restored(&record.recorded)?,
            recorded_by: names.name(&record.recorded.by)?,
            came_from,
            versions: field_cards(&mut names, &record.versions)?,
            also_on: self.also_on(&rooms, id)?,
            record,
        })
    }

    /// Adds an answer to "is it kept?".
    pub fn answer_rule(
        &self,
        id: &DocumentId,
        item: &ItemId,
        kept: &str,
        on: &str,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let rule = rooms.store.rule(id)?;
        if !rule.items.iter().any(|known| known.id == *item) {
            return Err(AppError::refuse_field("not_found", "item"));
        }
        let answer = Answer::parse(
            *item,
            kept,
            on,
            seat.person,
            self.clock.now(),
            self.clock.today(),
        )?;
        let answer_id = self.item_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| {
                Ok(writer.answer_rule(*id, &answer, &answer_id)?)
            })
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(
            Saved {
                id: *id,
                undo: Some(undo),
                hints: Vec::new(),
            },
            &written.kinds,
        ))
    }

    /// The items that somebody should ask after, the longest due first.
    pub fn due_rules(&self) -> Result<Vec<Due>> {
        let today = self.clock.today().to_string();
        let mut due = Vec::new();
        for row in self.rooms()?.store.list_rules()? {
            let Some(since) = row.evaluate_on.clone().filter(|date| *date <= today) else {
                continue;
            };
            let title = if row.title.is_empty() {
                row.place.clone().unwrap_or_default()
            } else {
                row.title.clone()
            };
            for item in row
                .items
                .iter()
                .filter(|item| item.last_on.as_ref().is_none_or(|on| *on < since))
            {
                due.push(Due {
                    rule: row.id,
                    item: item.id,
                    text: item.text.clone(),
                    title: title.clone(),
                    place: row.place.clone(),
                    since: since.clone(),
                });
            }
        }
        due.sort_by(|a, b| (&a.since, a.rule).cmp(&(&b.since, b.rule)));
        Ok(due)
    }

    /// Names become cards, and items get the ids they keep.
    fn whole(&self, store: &Store, writer: &mut Writer<'_>, mut rule: Rule) -> Result<Rule> {
        let mut made = BTreeMap::new();
        for item in &mut rule.items {
            if item.id.is_none() {
                item.id = Some(self.item_id()?);
            }
            if let Some(who) = &item.who {
                item.who = Some(self.card(store, writer, who, &mut made)?);
            }
        }
        if let Some(encounter) = rule.came_from
            && store.encounter_row(&encounter)?.is_none()
        {
            return Err(AppError::refuse_field("not_found", "came_from"));
        }
        Ok(rule)
    }
}

fn state(row: &RuleRow, kept: usize, today: NaiveDate) -> &'static str {
    let today = today.to_string();
    let due = row.evaluate_on.as_ref().is_some_and(|date| {
        *date <= today
            && row
                .items
                .iter()
                .any(|item| item.last_on.as_ref().is_none_or(|on| on < date))
    });
    let answered = row
        .items
        .iter()
        .filter(|item| item.last_kept.is_some())
        .count();
    let partly = row
        .items
        .iter()
        .any(|item| item.last_kept.as_deref() == Some("partly"));
    match (due, answered) {
        (true, _) => "due",
        (false, 0) => "new",
        (false, _) if kept == row.items.len() => "kept",
        (false, _) if kept > 0 || partly => "partly",
        (false, _) => "not",
    }
}

/// The draft that a form or patch starts from.
pub fn rule_draft_of(view: &RuleView) -> RuleDraft {
    let record = &view.record;
    RuleDraft {
        title: Some(record.title.clone()).filter(|title| !title.is_empty()),
        place: record.place.clone(),
        items: view
            .items
            .iter()
            .map(|item| ItemDraft {
                id: Some(item.id.to_string()),
                text: Some(TextDraft::Several(item.texts.clone())),
                who: item
                    .who
                    .as_ref()
                    .map(|who: &Person| Who::Known(who.person).to_string()),
                from: item.from.clone(),
                until: item.until.clone(),
            })
            .collect(),
        languages: record.languages.clone(),
        evaluate_on: record.evaluate_on.clone(),
        came_from: record.came_from.map(|id| id.to_string()),
    }
}
