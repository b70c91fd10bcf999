//! The consent ledger.

use samenboek_app::{
    AppError, ConsentSummary, ConsentView, EntryView, GiverView, Use, WithdrawnConsent,
};
use samenboek_domain::consent::{ConsentDraft, PARENT, Purpose, Scope, WithdrawalDraft};
use samenboek_domain::ids::PersonId;
use samenboek_domain::input::{parse_choice, parse_date};
use serde_json::{Value, json};

use super::forgetting::called;
use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::shapes;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "edit" => edit(arguments),
        "show" => show(arguments),
        "list" => list(arguments),
        "withdraw" => withdraw(arguments),
        "withdrawn" => withdrawn(arguments),
        "checked" => checked(arguments),
        "may" => may(arguments),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = ConsentDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_consent(&draft)?.value))
    }))
}

fn edit(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| {
        let patch = input.json()?;
        Ok(saved(&desk.house.patch_consent(&id, patch)?.value))
    }))
}

fn show(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        one(consent(&desk.house.consent(&id)?))
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.option("--person")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let consents = match person {
            Some(person) => desk.house.consents_of(&called(desk, &person)?)?,
            None => desk.house.list_consents()?,
        };
        Ok(Answer::lines(consents.iter().map(row).collect()))
    }))
}

fn withdraw(mut arguments: Arguments) -> Result<Deed> {
    let draft = WithdrawalDraft {
        on: arguments.option("--on")?,
    };
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let draft = match draft.on {
            Some(_) => draft,
            None => WithdrawalDraft {
                on: Some(desk.house.clock().today().to_string()),
            },
        };
        Ok(saved(&desk.house.withdraw_consent(&id, &draft)?.value))
    }))
}

fn withdrawn(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        let withdrawn = desk.house.withdrawn_consents()?;
        Ok(Answer::lines(withdrawn.iter().map(to_look_after).collect()))
    }))
}

fn checked(mut arguments: Arguments) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.check_consent(&id)?.value))
    }))
}

/// Whether something of somebody may be used: done, or refused with the reason.
fn may(mut arguments: Arguments) -> Result<Deed> {
    let person = arguments.required("--person")?;
    let purpose = arguments.required("--purpose")?;
    let scope = arguments.option("--scope")?;
    let on = arguments.option("--on")?;
    arguments.done()?;
    let purpose: Purpose = parse_choice("purpose", Some(&purpose))
        .map_err(AppError::from)?
        .ok_or_else(|| Trouble::refuse_field("choice_missing", "purpose"))?;
    let scope: Scope = parse_choice("scope", scope.as_deref())
        .map_err(AppError::from)?
        .unwrap_or(Scope::Team);
    let on = parse_date("on", on.as_deref()).map_err(AppError::from)?;
    Ok(Deed::with_book(move |desk, _| {
        let person: PersonId = called(desk, &person)?;
        desk.house.may_use(&person, purpose, scope, on)?;
        one(json!({ "may": true }))
    }))
}

fn giver(giver: &GiverView) -> Value {
    match giver {
        GiverView::Herself => Value::Null,
        GiverView::Parent => json!(PARENT),
        GiverView::Guardian(person) => json!(shapes::name(person)),
    }
}

pub(super) fn row(summary: &ConsentSummary) -> Value {
    let row = &summary.row;
    json!({
        "id": row.id,
        "person": shapes::name(&summary.person),
        "purpose": row.purpose,
        "purpose_text": row.purpose_text,
        "scope": row.scope,
        "named": row.named,
        "how": row.how,
        "guardian": giver(&summary.giver),
        "given_on": row.given_on,
        "until": row.until,
        "withdrawn_on": row.withdrawn_on,
        "checked_on": row.checked_on,
        "state": summary.state.code(),
        "recorded_by": summary.recorded_by,
    })
}

fn consent(view: &ConsentView) -> Value {
    let record = &view.record;
    let entries = |entries: &[EntryView]| -> Vec<Value> {
        let one = |it: &EntryView| json!({ "on": it.on, "by": it.by, "at": it.at });
        entries.iter().map(one).collect()
    };
    json!({
        "id": record.id,
        "person": shapes::name(&view.person),
        "purpose": record.purpose,
        "purpose_text": record.purpose_text,
        "scope": record.scope,
        "named": record.named,
        "how": record.how,
        "guardian": giver(&view.giver),
        "language": record.language,
        "given_on": record.given_on,
        "until": record.until,
        "note": record.note,
        "state": view.state.code(),
        "withdrawn": entries(&view.withdrawn),
        "checked": entries(&view.checked),
        "uses": view.uses.iter().map(one_use).collect::<Vec<_>>(),
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "versions": shapes::fields(&view.versions),
        "also_on": view.also_on,
    })
}

fn to_look_after(withdrawn: &WithdrawnConsent) -> Value {
    let mut told = row(&withdrawn.consent);
    if let Some(told) = told.as_object_mut() {
        let uses: Vec<Value> = withdrawn.uses.iter().map(one_use).collect();
        told.insert("uses".to_owned(), json!(uses));
    }
    told
}

fn one_use(it: &Use) -> Value {
    let mention = &it.mention;
    let title = shapes::title(
        &mention.title,
        mention.activity.as_deref(),
        mention.place.as_deref(),
    );
    json!({ "id": mention.id, "kind": shapes::kind(mention.kind), "title": title, "on": it.on })
}
