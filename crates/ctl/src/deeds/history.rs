//! What happened to a thing, putting it back as it was then, and finding things by their words.

use serde_json::{Value, json};

use super::{Deed, saved};
use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    let then = arguments.option("--put-back")?;
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| match then {
        Some(then) => Ok(saved(&desk.house.put_back_as_then(&id, &then)?.value)),
        None => {
            let told = desk.house.history(&id)?;
            let lines: Vec<Value> = told
                .iter()
                .map(|it| {
                    let fields: Vec<Value> = it
                        .fields
                        .iter()
                        .map(|field| {
                            json!({ "field": field.field, "before": field.before, "after": field.after })
                        })
                        .collect();
                    json!({
                        "then": it.then,
                        "what": it.what,
                        "by": it.by,
                        "at": it.at,
                        "fields": fields,
                        "now": it.is_now,
                    })
                })
                .collect();
            Ok(Answer::lines(lines))
        }
    }))
}

/// What has these words, besides encounters.
pub(super) fn find(mut arguments: Arguments) -> Result<Deed> {
    let (text, limit) = (arguments.required("--text")?, arguments.number("--limit")?);
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let found = desk.house.find_things(&text, limit.unwrap_or(20))?;
        let lines = found.iter().map(|it| {
            json!({
                "id": it.id,
                "kind": shapes::kind(it.kind),
                "title": shapes::rule_title(&it.title, it.place.as_deref()),
                "activity": it.activity,
                "place": it.place,
                "note": it.note,
            })
        });
        Ok(Answer::lines(lines.collect()))
    }))
}
