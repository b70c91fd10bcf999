//! House and street rules.

use std::collections::BTreeMap;

use samenboek_app::{Due, ItemView, RuleSummary};
use serde::Serialize;

use super::encounters::{Link, Restored};
use super::people::Person;
use super::versions::FieldVersions;
use crate::words::Tongue;

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleRow {
    /// Its id.
    pub id: String,
    /// What it is called: its title, or its place.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// How many items.
    pub items: usize,
    /// How many were kept when last asked.
    pub kept: usize,
    /// How it stands.
    #[cfg_attr(test, ts(type = "\"new\" | \"kept\" | \"partly\" | \"not\" | \"due\""))]
    pub state: &'static str,
    /// When to look again.
    pub evaluate_on: Option<String>,
    /// The day it was written down.
    pub made_on: String,
    /// How many fields stand twice.
    pub versions: i64,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

impl From<RuleSummary> for RuleRow {
    fn from(summary: RuleSummary) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            title: called(row.title, row.place.as_deref()),
            place: row.place,
            items: row.items.len(),
            kept: summary.kept,
            state: summary.state,
            evaluate_on: row.evaluate_on,
            made_on: day_here(row.recorded_at.as_millis()),
            versions: row.versions,
            only_here: summary.only_here,
        }
    }
}

fn called(title: String, place: Option<&str>) -> String {
    if title.is_empty() {
        place.unwrap_or_default().to_owned()
    } else {
        title
    }
}

/// The day it was here at that moment.
fn day_here(millis: i64) -> String {
    chrono::DateTime::from_timestamp_millis(millis)
        .unwrap_or_default()
        .with_timezone(&chrono::Local)
        .date_naive()
        .to_string()
}

/// An answer to "is it kept?".
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleAnswer {
    /// How far.
    #[cfg_attr(test, ts(type = "\"yes\" | \"partly\" | \"no\""))]
    pub kept: String,
    /// The day it is about.
    pub on: String,
    /// Who answered.
    pub by: String,
}

/// One item.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleItem {
    /// Its id.
    pub id: String,
    /// Its sentence by language.
    pub texts: BTreeMap<String, String>,
    /// Who sees to it.
    pub who: Option<Person>,
    /// From which day.
    pub from: Option<String>,
    /// Until which day.
    pub until: Option<String>,
    /// What was answered, the oldest first.
    pub answers: Vec<RuleAnswer>,
}

impl From<ItemView> for RuleItem {
    fn from(item: ItemView) -> Self {
        let answers = item.answers.into_iter().map(|answer| RuleAnswer {
            kept: answer.kept,
            on: answer.on,
            by: answer.by,
        });
        Self {
            id: item.id.to_string(),
            texts: item.texts,
            who: item.who.map(Person::from),
            from: item.from,
            until: item.until,
            answers: answers.collect(),
        }
    }
}

/// One rule.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RuleView {
    /// Its id.
    pub id: String,
    /// The typed title.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// What was agreed.
    pub items: Vec<RuleItem>,
    /// Its languages.
    pub languages: Vec<String>,
    /// When to look again.
    pub evaluate_on: Option<String>,
    /// The encounter it came out of.
    pub came_from: Option<Link>,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Set while nobody settled that it was thrown away and written in at once.
    pub restored: Option<Restored>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// What a change starts from.
    pub base: String,
}

impl RuleView {
    /// With the names people know.
    pub fn read(view: samenboek_app::RuleView, tongue: &Tongue) -> Self {
        let record = view.record;
        Self {
            id: record.id.to_string(),
            title: record.title,
            place: record.place,
            items: view.items.into_iter().map(RuleItem::from).collect(),
            languages: record.languages,
            evaluate_on: record.evaluate_on,
            came_from: view.came_from.map(|row| Link {
                id: row.id.to_string(),
                title: tongue.encounter(&row.title, row.activity.as_deref(), row.place.as_deref()),
            }),
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: record.recorded.bin.is_some(),
            restored: view.restored.map(Restored::from),
            also_on: view.also_on,
            base: record.heads.to_string(),
        }
    }
}

/// An item that somebody should ask after.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DueItem {
    /// The rule.
    pub rule: String,
    /// The item.
    pub item: String,
    /// Its sentence.
    pub text: String,
    /// The rule's title.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// Since when it is due.
    pub since: String,
}

impl From<Due> for DueItem {
    fn from(due: Due) -> Self {
        Self {
            rule: due.rule.to_string(),
            item: due.item.to_string(),
            text: due.text,
            title: due.title,
            place: due.place,
            since: due.since,
        }
    }
}

/// The poster as pictures.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PosterPicture {
    /// One a page.
    pub svg_pages: Vec<String>,
}
