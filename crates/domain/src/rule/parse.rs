//! From what was typed to what the rules let through.

use std::collections::{BTreeMap, BTreeSet};

use super::{Item, ItemDraft, Language, MOST_ITEMS, Rule, RuleDraft, RuleError, TextDraft};
use crate::encounter::Who;
use crate::input::{InputError, parse_choice, parse_date, parse_id, parse_line};
use crate::text::{Prose, clean_line, is_blank};

impl Rule {
    /// Reads what was typed.
    pub fn parse(draft: RuleDraft) -> Result<Self, RuleError> {
        let title = parse_line("title", draft.title.as_deref())?;
        let place = parse_line("place", draft.place.as_deref())?;
        if title.is_none() && place.is_none() {
            return Err(RuleError::WithoutTitle);
        }
        let mut languages = languages(&draft.languages)?;
        let items = items(&draft.items, first(&languages))?;
        include_written(&mut languages, &items);
        let evaluate_on = parse_date("evaluate_on", draft.evaluate_on.as_deref())?;
        let begins = items.iter().filter_map(|item| item.from).min();
        if begins.is_some_and(|begins| evaluate_on.is_some_and(|asked| asked < begins)) {
            return Err(RuleError::EvaluatedBeforeStart);
        }
        Ok(Self {
            title,
            place,
            items,
            languages,
            evaluate_on,
            came_from: parse_id("came_from", draft.came_from.as_deref())?,
        })
    }
}

fn first(languages: &[Language]) -> Language {
    languages.first().copied().unwrap_or(Language::Dutch)
}

fn languages(codes: &[String]) -> Result<Vec<Language>, InputError> {
    let mut languages = Vec::new();
    for (index, code) in codes.iter().enumerate() {
        let language = parse_choice(&format!("languages.{index}"), Some(code))?;
        languages.extend(language.filter(|language| !languages.contains(language)));
    }
    if languages.is_empty() {
        languages.push(Language::Dutch);
    }
    Ok(languages)
}

/// What somebody wrote in a further language is not left out of the poster.
fn include_written(languages: &mut Vec<Language>, items: &[Item]) {
    let written: BTreeSet<Language> = items
        .iter()
        .flat_map(|item| item.texts.keys().copied())
        .collect();
    for language in written {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
}

fn items(drafts: &[ItemDraft], first: Language) -> Result<Vec<Item>, RuleError> {
    if drafts.is_empty() {
        return Err(RuleError::NoItems);
    }
    if drafts.len() > MOST_ITEMS {
        return Err(RuleError::TooManyItems);
    }
    let mut seen = BTreeSet::new();
    let mut items = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let item = item(index, draft, first)?;
        if item.id.is_some_and(|id| !seen.insert(id)) {
            return Err(RuleError::SameItemTwice { item: index });
        }
        items.push(item);
    }
    Ok(items)
}

fn item(index: usize, draft: &ItemDraft, first: Language) -> Result<Item, RuleError> {
    let field = |name: &str| format!("items.{index}.{name}");
    let texts = texts(&field("text"), draft.text.as_ref(), first)?;
    if texts.is_empty() {
        return Err(RuleError::ItemWithoutText { item: index });
    }
    let from = parse_date(&field("from"), draft.from.as_deref())?;
    let until = parse_date(&field("until"), draft.until.as_deref())?;
    if from.is_some_and(|from| until.is_some_and(|until| until < from)) {
        return Err(RuleError::UntilBeforeFrom { item: index });
    }
    let who = draft
        .who
        .as_deref()
        .filter(|who| !is_blank(&clean_line(who)));
    Ok(Item {
        id: parse_id(&field("id"), draft.id.as_deref())?,
        texts,
        who: who.map(|who| Who::parse(&field("who"), who)).transpose()?,
        from,
        until,
    })
}

fn texts(
    field: &str,
    draft: Option<&TextDraft>,
    first: Language,
) -> Result<BTreeMap<Language, Prose>, InputError> {
    let mut texts = BTreeMap::new();
    match draft {
        None => {}
        Some(TextDraft::One(text)) => {
            texts.insert(first, Prose::parse(field, text)?);
        }
        Some(TextDraft::Several(several)) => {
            for (code, text) in several {
                let language = parse_choice(field, Some(code))?.unwrap_or(first);
                texts.insert(
                    language,
                    Prose::parse(&format!("{field}.{language}"), text)?,
                );
            }
        }
    }
    texts.retain(|_, text| !text.is_empty());
    Ok(texts)
}
