//! A house or street rule as keys: `items/<item>/text/<language>`, `items/<item>/who`, …, and answers that are only
//! ever added, `answers/<item>/<answer>` = "kept|on|by|at".
//!
//! The sentences of an item are scalars, not Text: two rewritings of a short rule merged letter by letter make
//! nonsense, while "two versions" makes a choice.

use std::collections::{BTreeMap, BTreeSet};

use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::rule::{Answer, Rule};
use samenboek_domain::time::Timestamp;

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

/// A rule as it stands in the book.
#[derive(Clone, Debug)]
pub struct RuleRecord {
    /// The document.
    pub id: DocumentId,
    /// Its title; empty when the place is its name.
    pub title: String,
    /// Where it holds.
    pub place: Option<String>,
    /// Its items, in order.
    pub items: Vec<RuleItemRecord>,
    /// Codes of its languages, in order.
    pub languages: Vec<String>,
    /// When to look again, YYYY-MM-DD.
    pub evaluate_on: Option<String>,
    /// The encounter it came out of.
    pub came_from: Option<DocumentId>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// One item of a rule.
#[derive(Clone, Debug)]
pub struct RuleItemRecord {
    /// Its id, which stays when its words change.
    pub id: ItemId,
    /// Its sentence by language code.
    pub texts: BTreeMap<String, String>,
    /// Who sees to it.
    pub who: Option<PersonId>,
    /// YYYY-MM-DD.
    pub from: Option<String>,
    /// YYYY-MM-DD.
    pub until: Option<String>,
    /// "Is it kept?", by day and then by when it was written.
    pub answers: Vec<RuleAnswer>,
}

/// An answer to "is it kept?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleAnswer {
    /// yes, partly or no.
    pub kept: String,
    /// The day it is about, YYYY-MM-DD.
    pub on: String,
    /// Who answered.
    pub by: PersonId,
    /// When it was written down.
    pub at: Timestamp,
}

/// The keys of a parsed rule. Every item must have its id by now; one without is left out.
pub(crate) fn rule_flat(rule: &Rule) -> Flat {
    let mut flat = Flat::default();
    flat.put(
        "title",
        Scalar::optional(rule.title.as_ref().map(|line| line.as_str())),
    );
    flat.put(
        "place",
        Scalar::optional(rule.place.as_ref().map(|line| line.as_str())),
    );
    flat.put(
        "evaluate_on",
        Scalar::optional(rule.evaluate_on.map(|date| date.to_string()).as_deref()),
    );
    flat.put(
        "came_from",
        Scalar::optional(rule.came_from.map(|id| id.to_string()).as_deref()),
    );
    for (order, language) in (0..).zip(&rule.languages) {
        flat.put(format!("languages/{}", language.code()), Scalar::Int(order));
    }
    for (order, item) in (0..).zip(&rule.items) {
        let Some(id) = item.id else { continue };
        flat.put(format!("items/{id}/order"), Scalar::Int(order));
        for (language, text) in &item.texts {
            flat.put(
                format!("items/{id}/text/{}", language.code()),
                Scalar::text(text.as_str()),
            );
        }
        let who = match &item.who {
            Some(Who::Known(person)) => Some(person.to_string()),
            Some(Who::Named(_)) | None => None,
        };
        flat.put(format!("items/{id}/who"), Scalar::optional(who.as_deref()));
        flat.put(
            format!("items/{id}/from"),
            Scalar::optional(item.from.map(|date| date.to_string()).as_deref()),
        );
        flat.put(
            format!("items/{id}/until"),
            Scalar::optional(item.until.map(|date| date.to_string()).as_deref()),
        );
    }
    flat.maps
        .extend(["answers", "both", "items", "languages"].map(String::from));
    flat
}

/// The key and value of one answer.
pub(crate) fn rule_answer(answer: &Answer, id: &ItemId) -> (String, Scalar) {
    let value = format!(
        "{}|{}|{}|{}",
        answer.kept.code(),
        answer.on,
        answer.by,
        answer.at.as_millis()
    );
    (format!("answers/{}/{id}", answer.item), Scalar::Str(value))
}

/// The content of a rule, whatever else the document holds.
pub(crate) struct RuleContent {
    pub items: Vec<RuleItemRecord>,
}

pub(crate) fn rule_from(content: &Flat) -> RuleContent {
    let mut items: BTreeMap<ItemId, (i64, RuleItemRecord)> = BTreeMap::new();
    for (key, value) in content.within("items") {
        let Some((id, part)) = key.split_once('/') else {
            continue;
        };
        let Ok(id) = id.parse::<ItemId>() else {
            continue;
        };
        let (order, item) = items.entry(id).or_insert_with(|| {
            let item = RuleItemRecord {
                id,
                texts: BTreeMap::new(),
                who: None,
                from: None,
                until: None,
                answers: Vec::new(),
            };
            (i64::MAX, item)
        });
        let text = value.as_str().map(str::to_owned);
        match (part.split_once('/'), text) {
            (Some(("text", language)), Some(text)) => {
                item.texts.insert(language.to_owned(), text);
            }
            (None, text) => match part {
                "order" => *order = value.as_int().unwrap_or(i64::MAX),
                "who" => item.who = text.and_then(|text| text.parse().ok()),
                "from" => item.from = text,
                "until" => item.until = text,
                _ => {}
            },
            (Some(_), _) => {}
        }
    }
    for (key, value) in content.within("answers") {
        let Some((item, _)) = key.split_once('/') else {
            continue;
        };
        let (Ok(item), Some(answer)) = (item.parse::<ItemId>(), value.as_str().and_then(answer))
        else {
            continue;
        };
        if let Some((_, item)) = items.get_mut(&item) {
            item.answers.push(answer);
        }
    }
    let mut items: Vec<_> = items
        .into_iter()
        .filter(|(_, (_, item))| !item.texts.is_empty())
        .collect();
    items.sort_by_key(|(id, (order, _))| (*order, *id));
    let mut items: Vec<RuleItemRecord> = items.into_iter().map(|(_, (_, item))| item).collect();
    for item in &mut items {
        item.answers
            .sort_by(|a, b| (&a.on, a.at, a.by, &a.kept).cmp(&(&b.on, b.at, b.by, &b.kept)));
    }
    RuleContent { items }
}

fn answer(text: &str) -> Option<RuleAnswer> {
    let mut parts = text.split('|');
    let kept = parts.next()?.to_owned();
    let on = parts.next()?.to_owned();
    let by = parts.next()?.parse().ok()?;
    let at = Timestamp::from_millis(parts.next()?.parse().ok()?);
    Some(RuleAnswer { kept, on, by, at })
}

/// The whole record of a rule.
pub(crate) fn rule_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> RuleRecord {
    let mut languages: Vec<(i64, String)> = content
        .within("languages")
        .map(|(code, order)| (order.as_int().unwrap_or(i64::MAX), code.to_owned()))
        .collect();
    languages.sort();
    RuleRecord {
        id,
        title: content.str("title").unwrap_or_default().to_owned(),
        place: content.str("place").map(str::to_owned),
        items: rule_from(content).items,
        languages: languages.into_iter().map(|(_, code)| code).collect(),
        evaluate_on: content.str("evaluate_on").map(str::to_owned),
        came_from: content.str("came_from").and_then(|text| text.parse().ok()),
        recorded: read_recorded(content),
        kept_both: kept_both(content),
        versions,
        heads,
    }
}
