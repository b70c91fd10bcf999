//! Work that came too late, and everything that lies apart.

use samenboek_app::{LateThing, LateWork};
use samenboek_domain::ids::SignerId;
use samenboek_domain::kind::DocumentKind;
use serde_json::{Value, json};

use super::{Deed, one, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::shapes;
use crate::trouble::{Result, Trouble};

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let late = desk.house.late_work()?;
                Ok(Answer::lines(late.iter().map(work).collect()))
            }))
        }
        "show" => {
            let signer = signer(arguments)?;
            Ok(Deed::with_book(move |desk, _| {
                let things = desk.house.late_things(&signer)?;
                Ok(Answer::lines(things.iter().map(thing).collect()))
            }))
        }
        "accept" => {
            let signer = signer(arguments)?;
            Ok(Deed::with_book(move |desk, _| {
                let taken = desk.house.accept_late(&signer)?.value;
                one(json!({ "brought": taken.things, "waiting": taken.waiting }))
            }))
        }
        "refuse" => {
            let signer = signer(arguments)?;
            Ok(Deed::with_book(move |desk, _| {
                desk.house.refuse_late(&signer)?;
                one(json!({ "refused": true }))
            }))
        }
        _ => Err(unknown()),
    }
}

/// Everything that lies apart.
pub(super) fn read_apart(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let apart = desk.house.kept_apart()?.into_iter();
                let lines = apart.map(|it| {
                    json!({ "reason": it.reason, "from": it.who.name(), "from_kind": it.who.code(), "parcels": it.parcels })
                });
                Ok(Answer::lines(lines.collect()))
            }))
        }
        _ => Err(unknown()),
    }
}

pub(super) fn signer(mut arguments: Arguments) -> Result<SignerId> {
    let text = arguments
        .word()?
        .ok_or_else(|| Trouble::refuse_field("missing_argument", "id"))?;
    arguments.done()?;
    parse("--id", &text, "not_an_id")
}

fn work(late: &LateWork) -> Value {
    json!({
        "id": late.signer,
        "from": late.who.name(),
        "from_kind": late.who.code(),
        "stopped": late.stopped,
        "encounters": late.encounters,
        "rules": late.rules,
        "cases": late.cases,
        "others": late.others,
        "closed": late.closed,
        "parcels": late.parcels,
        "refused": late.refused,
    })
}

fn thing(thing: &LateThing) -> Value {
    let title = match thing.kind {
        DocumentKind::Encounter => shapes::title(
            &thing.title,
            thing.activity.as_deref(),
            thing.place.as_deref(),
        ),
        DocumentKind::Signal => {
            shapes::signal_title(thing.activity.as_deref(), thing.place.as_deref())
        }
        DocumentKind::Rule
        | DocumentKind::Series
        | DocumentKind::Person
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
        | DocumentKind::Unknown(_) => thing.title.clone(),
    };
    json!({
        "id": thing.id,
        "kind": shapes::kind(thing.kind),
        "title": title,
        "would_be": thing.deed.code(),
    })
}
