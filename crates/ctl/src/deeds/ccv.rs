//! The file for the CCV: a checklist with evidence, for those who lead.

use samenboek_app::{AppError, CriterionView};
use samenboek_domain::criterion::{CriterionDraft, EvidenceDraft};
use samenboek_domain::ids::{DocumentId, ItemId};
use serde_json::{Value, json};

use super::{Deed, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "list" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, _| {
                let criteria = desk.house.list_criteria()?;
                Ok(Answer::lines(criteria.iter().map(criterion).collect()))
            }))
        }
        "add" => {
            arguments.done()?;
            Ok(Deed::with_book(|desk, input| {
                let draft = CriterionDraft::from_json(input.json()?).map_err(AppError::from)?;
                Ok(saved(&desk.house.record_criterion(&draft)?.value))
            }))
        }
        "set" => {
            let id = arguments.id()?;
            arguments.done()?;
            Ok(Deed::with_book(move |desk, input| {
                let patch = input.json()?;
                Ok(saved(&desk.house.patch_criterion(&id, patch)?.value))
            }))
        }
        "evidence" => evidence(arguments),
        "put-away" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.put_criterion_away(id, true)?.value))
        }),
        "bring-back" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.put_criterion_away(id, false)?.value))
        }),
        _ => Err(unknown()),
    }
}

fn evidence(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => {
            let draft = EvidenceDraft {
                text: Some(arguments.required("--text")?),
                thing: arguments.option("--thing")?,
            };
            about_one(arguments, move |desk, id| {
                Ok(saved(&desk.house.add_evidence(id, &draft)?.value))
            })
        }
        "drop" => {
            let line = arguments.required("--line")?;
            let line: ItemId = parse("--line", &line, "not_an_id")?;
            about_one(arguments, move |desk, id| {
                Ok(saved(&desk.house.drop_evidence(id, &line)?.value))
            })
        }
        _ => Err(unknown()),
    }
}

fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| act(desk, &id)))
}

fn criterion(view: &CriterionView) -> Value {
    let record = &view.record;
    let evidence = record.evidence.iter();
    let evidence: Vec<Value> = evidence
        .map(|it| json!({ "line": it.id, "text": it.text, "thing": it.thing }))
        .collect();
    json!({
        "id": record.id,
        "name": record.name,
        "note": Some(&record.note).filter(|note| !note.is_empty()),
        "holds_until": record.holds_until,
        "soon_over": view.is_told,
        "evidence": evidence,
        "put_away": record.put_away,
        "versions": shapes::fields(&view.versions),
    })
}
