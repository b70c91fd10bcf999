//! "Twee versies": what stands twice, choosing, and the journal of choices.

use samenboek_app::{Choice, ChoiceCard, VersionsCard};
use samenboek_domain::kind::DocumentKind;
use serde_json::{Value, json};

use super::{Deed, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => list(arguments),
        "choose" => choose(arguments),
        "chosen" => chosen(arguments),
        "undo" => undo(arguments),
        _ => Err(unknown()),
    }
}

fn list(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let cards = desk.house.list_versions()?;
        Ok(Answer::lines(cards.iter().map(line).collect()))
    }))
}

fn line(card: &VersionsCard) -> Value {
    let title = match card.kind {
        DocumentKind::Encounter => {
            shapes::title(&card.title, card.activity.as_deref(), card.place.as_deref())
        }
        DocumentKind::Rule => shapes::rule_title(&card.title, card.place.as_deref()),
        DocumentKind::Series | DocumentKind::Signal => {
            shapes::signal_title(card.activity.as_deref(), card.place.as_deref())
        }
        DocumentKind::Person
        | DocumentKind::Laptop
        | DocumentKind::Centre
        | DocumentKind::Case
        | DocumentKind::CaseNote
        | DocumentKind::CaseReads
        | DocumentKind::Agreement
        | DocumentKind::Group
        | DocumentKind::Consent
        | DocumentKind::Field
        | DocumentKind::Criterion
        | DocumentKind::CodeList
        | DocumentKind::Statistics
        | DocumentKind::Photo
        | DocumentKind::Unknown(_) => card.title.clone(),
    };
    json!({
        "id": card.document,
        "kind": shapes::kind(card.kind),
        "title": title,
        "happened_on": card.happened_on,
        "fields": shapes::fields(&card.fields),
    })
}

fn choose(mut arguments: Arguments) -> Result<Deed> {
    let field = arguments.required("--field")?;
    let keep = arguments.required("--keep")?;
    let choice = match keep.as_str() {
        "both" => Choice::Both,
        number => Choice::One(parse("--keep", number, "wrong_type")?),
    };
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let chosen = desk.house.choose_version(&id, &field, choice)?;
        Ok(saved(&chosen.value))
    }))
}

fn chosen(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let choices = desk.house.list_choices()?;
        Ok(Answer::lines(choices.iter().map(choice).collect()))
    }))
}

fn choice(choice: &ChoiceCard) -> Value {
    let mut told = line(&choice.card);
    if let Some(told) = told.as_object_mut() {
        told.insert("choice".into(), json!(choice.key));
        let kept = choice.kept.map_or(json!("both"), |kept| json!(kept));
        told.insert("kept".into(), kept);
        told.insert("by".into(), json!(choice.by));
        told.insert("at".into(), json!(choice.at));
        let undone = choice.undone.as_ref();
        let undone = undone.map(|(by, at)| json!({ "by": by, "at": at }));
        told.insert("undone".into(), json!(undone));
    }
    told
}

fn undo(mut arguments: Arguments) -> Result<Deed> {
    let key = arguments.required("--choice")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let undone = desk.house.take_back_choice(&id, &key)?;
        Ok(saved(&undone.value))
    }))
}
