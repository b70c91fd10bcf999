//! What people do here by period, and what somebody leaves behind who goes.

use samenboek_app::{
    AppError, Busy, DutyRecord, GroupOfPerson, HandedOver, Handover, HandoverDraft, Left,
};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::input::{parse_choice, parse_date};
use samenboek_domain::person::duty::{Duty, DutyDraft, HeldDuty};
use serde_json::{Value, json};

use super::forgetting::called;
use super::{Deed, consents, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "end" => end(arguments),
        "drop" => drop_line(arguments),
        "list" => list(arguments),
        "now" => now(arguments),
        _ => Err(unknown()),
    }
}

fn person(arguments: &mut Arguments) -> Result<PersonId> {
    Ok(PersonId::from_bytes(*arguments.id()?.as_bytes()))
}

fn add(mut arguments: Arguments) -> Result<Deed> {
    let draft = DutyDraft {
        duty: Some(arguments.required("--role")?),
        from: arguments.option("--from")?,
        until: arguments.option("--until")?,
    };
    let person = person(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.add_duty(&person, &draft)?.value))
    }))
}

fn end(mut arguments: Arguments) -> Result<Deed> {
    let line: ItemId = parse("--line", &arguments.required("--line")?, "not_an_id")?;
    let on = arguments.required("--on")?;
    let person = person(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.end_duty(&person, &line, &on)?.value))
    }))
}

fn drop_line(mut arguments: Arguments) -> Result<Deed> {
    let line: ItemId = parse("--line", &arguments.required("--line")?, "not_an_id")?;
    let person = person(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.drop_duty(&person, &line)?.value))
    }))
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let person = person(&mut arguments)?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let duties = desk.house.duties_of(&person)?;
        let said: Vec<Value> = duties.said.iter().map(held).collect();
        let lines: Vec<Value> = duties.lines.iter().map(line).collect();
        one(json!({ "lines": lines, "said": said }))
    }))
}

fn now(mut arguments: Arguments) -> Result<Deed> {
    let duty = arguments.option("--role")?;
    let on = arguments.option("--on")?;
    arguments.done()?;
    let duty: Option<Duty> = parse_choice("role", duty.as_deref()).map_err(AppError::from)?;
    let on = parse_date("on", on.as_deref()).map_err(AppError::from)?;
    Ok(Deed::with_book(move |desk, _| {
        let busy = desk.house.who_does(duty, on)?;
        Ok(Answer::lines(busy.iter().map(somebody).collect()))
    }))
}

/// What somebody leaves behind; with somebody to whom it goes, or the word that it ends, the deed.
pub(super) fn hand_over(mut arguments: Arguments) -> Result<Deed> {
    let to = arguments.option("--to")?;
    let on = arguments.option("--on")?;
    let end_duties = arguments.flag("--end-roles");
    let who = arguments.word()?.unwrap_or_default();
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let person = called(desk, &who)?;
        if to.is_none() && !end_duties {
            return one(handover(&desk.house.handover(&person, on.as_deref())?));
        }
        let to = to.map(|to| called(desk, &to)).transpose()?;
        let draft = HandoverDraft {
            to: to.map(|to| format!("person:{to}")),
            on,
            end_duties,
        };
        one(handed(&desk.house.hand_over(&person, &draft)?.value))
    }))
}

fn day(day: Option<impl ToString>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn line(line: &DutyRecord) -> Value {
    json!({ "line": line.id, "role": line.duty, "from": line.from, "until": line.until })
}

fn held(held: &HeldDuty) -> Value {
    json!({ "role": held.duty.code(), "from": day(held.period.from()), "until": day(held.period.until()) })
}

fn somebody(busy: &Busy) -> Value {
    json!({
        "person": busy.tile.person,
        "name": busy.tile.name,
        "role": busy.duty.code(),
        "from": day(busy.period.from()),
        "until": day(busy.period.until()),
    })
}

fn left(left: &Left) -> Value {
    let mention = &left.mention;
    let title = shapes::title(
        &mention.title,
        mention.activity.as_deref(),
        mention.place.as_deref(),
    );
    json!({ "id": mention.id, "kind": shapes::kind(mention.kind), "title": title, "on": left.on })
}

fn contact(group: &GroupOfPerson) -> Value {
    json!({ "id": group.id, "name": group.name, "line": group.member.id, "until": group.member.until })
}

fn handover(handover: &Handover) -> Value {
    let rules = handover.rules.iter().map(|rule| {
        let mut told = left(&rule.left);
        if let Some(told) = told.as_object_mut() {
            told.insert("sees_to_it".to_owned(), json!(rule.sees_to_it));
        }
        told
    });
    json!({
        "person": handover.tile.person,
        "name": handover.tile.name,
        "on": handover.on.to_string(),
        "encounters": handover.encounters.iter().map(left).collect::<Vec<_>>(),
        "rules": rules.collect::<Vec<_>>(),
        "groups": handover.groups.iter().map(contact).collect::<Vec<_>>(),
        "roles": handover.duties.iter().map(line).collect::<Vec<_>>(),
        "consents": handover.consents.iter().map(consents::row).collect::<Vec<_>>(),
    })
}

fn handed(handed: &HandedOver) -> Value {
    json!({ "id": handed.saved.id, "given": handed.given, "ended": handed.ended })
}
