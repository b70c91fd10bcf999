//! From what was typed to what the rules let through.

use std::collections::{BTreeMap, BTreeSet};

use super::draft::side_of;
use super::{
    Agreement, AgreementDraft, AgreementError, AgreementItem, AgreementItemDraft, LanguageTag,
    MOST_ITEMS, MOST_LANGUAGES, MOST_SENTENCE, Sentences, Side,
};
use crate::ids::PersonId;
use crate::input::{InputError, parse_choice, parse_date, parse_id, parse_line};
use crate::text::{Prose, TextError};

impl Agreement {
    /// Reads what was typed; `parties` are the cards at the table of the case, in order.
    pub fn parse(draft: &AgreementDraft, parties: &[PersonId]) -> Result<Self, AgreementError> {
        let mut languages = languages(&draft.languages)?;
        let first = match languages.first() {
            Some(first) => first.clone(),
            None => LanguageTag::parse("languages", "nl")?,
        };
        let items = items(&draft.items, &first, parties)?;
        let talk_first = texts("talk_first", draft.talk_first.as_ref(), &first)?;
        include_written(&mut languages, &first, &items, &talk_first);
        if languages.len() > MOST_LANGUAGES {
            return Err(AgreementError::TooManyLanguages);
        }
        let review_on = parse_date("review_on", draft.review_on.as_deref())?;
        let begins = items.iter().filter_map(|item| item.from).min();
        if begins.is_some_and(|begins| review_on.is_some_and(|day| day < begins)) {
            return Err(AgreementError::ReviewBeforeStart);
        }
        Ok(Self {
            items,
            talk_first,
            review_on,
            form: parse_choice("form", draft.form.as_deref())?,
            languages,
        })
    }
}

fn languages(tags: &[String]) -> Result<Vec<LanguageTag>, InputError> {
    let mut languages = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        let tag = LanguageTag::parse(&format!("languages.{index}"), tag)?;
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    Ok(languages)
}

/// What somebody wrote in a further language is not left out.
fn include_written(
    languages: &mut Vec<LanguageTag>,
    first: &LanguageTag,
    items: &[AgreementItem],
    talk_first: &BTreeMap<LanguageTag, Prose>,
) {
    let texts = items.iter().flat_map(|item| item.texts.keys());
    let written: BTreeSet<&LanguageTag> = texts.chain(talk_first.keys()).collect();
    if languages.is_empty() && written.contains(first) {
        languages.push(first.clone());
    }
    for tag in written {
        if !languages.contains(tag) {
            languages.push(tag.clone());
        }
    }
}

fn items(
    drafts: &[AgreementItemDraft],
    first: &LanguageTag,
    parties: &[PersonId],
) -> Result<Vec<AgreementItem>, AgreementError> {
    if drafts.is_empty() {
        return Err(AgreementError::NoItems);
    }
    if drafts.len() > MOST_ITEMS {
        return Err(AgreementError::TooManyItems);
    }
    let mut seen = BTreeSet::new();
    let mut items = Vec::with_capacity(drafts.len());
    for (index, draft) in drafts.iter().enumerate() {
        let item = item(index, draft, first, parties)?;
        if item.id.is_some_and(|id| !seen.insert(id)) {
            return Err(AgreementError::SameItemTwice { item: index });
        }
        items.push(item);
    }
    Ok(items)
}

fn item(
    index: usize,
    draft: &AgreementItemDraft,
    first: &LanguageTag,
    parties: &[PersonId],
) -> Result<AgreementItem, AgreementError> {
    let field = |name: &str| format!("items.{index}.{name}");
    let texts = texts(&field("text"), draft.text.as_ref(), first)?;
    if texts.is_empty() {
        return Err(AgreementError::ItemWithoutText { item: index });
    }
    let from = parse_date(&field("from"), draft.from.as_deref())?;
    let until = parse_date(&field("until"), draft.until.as_deref())?;
    if from.is_some_and(|from| until.is_some_and(|until| until < from)) {
        return Err(AgreementError::UntilBeforeFrom { item: index });
    }
    let (mut who, mut others): (Vec<Side>, Vec<&str>) = (Vec::new(), Vec::new());
    for (place, each) in draft.who.iter().enumerate() {
        match side_of(&field(&format!("who.{place}")), each, parties)? {
            Some(side) => who.push(side),
            None => others.push(each.trim()),
        }
    }
    who.sort_unstable();
    who.dedup();
    let responsible = match draft.responsible.as_deref().map(str::trim) {
        None | Some("") => None,
        Some(text) => {
            let side = side_of(&field("responsible"), text, parties)?;
            let nobody = || AgreementError::NotAParty {
                field: field("responsible"),
            };
            Some(side.ok_or_else(nobody)?)
        }
    };
    others.retain(|text| !text.is_empty());
    Ok(AgreementItem {
        id: parse_id(&field("id"), draft.id.as_deref())?,
        texts,
        who,
        others: parse_line(&field("who"), Some(&others.join(", ")))?,
        place: parse_line(&field("where"), draft.place.as_deref())?,
        how: parse_line(&field("how"), draft.how.as_deref())?,
        from,
        until,
        responsible,
    })
}

fn texts(
    field: &str,
    draft: Option<&Sentences>,
    first: &LanguageTag,
) -> Result<BTreeMap<LanguageTag, Prose>, InputError> {
    let mut texts = BTreeMap::new();
    match draft {
        None => {}
        Some(Sentences::One(text)) => {
            texts.insert(first.clone(), sentence(field, text)?);
        }
        Some(Sentences::Several(several)) => {
            for (tag, text) in several {
                let tag = LanguageTag::parse(field, tag)?;
                let text = sentence(&format!("{field}.{tag}"), text)?;
                texts.insert(tag, text);
            }
        }
    }
    texts.retain(|_, text| !text.is_empty());
    Ok(texts)
}

fn sentence(field: &str, text: &str) -> Result<Prose, InputError> {
    let text = Prose::parse(field, text)?;
    let has = text.as_str().chars().count();
    if has > MOST_SENTENCE {
        return Err(InputError::Text(TextError::TooLong {
            field: field.to_owned(),
            most: MOST_SENTENCE,
            has,
        }));
    }
    Ok(text)
}
