//! The calendar of what is kept: shown, its terms, and what is due going.

use samenboek_app::{RetentionLine, RetentionView, TermView};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::retention::{RetentionKind, RetentionState, TermDraft};
use serde_json::{Value, json};

use super::forgetting::status;
use super::{Deed, one, saved, unknown};
use crate::arguments::{Arguments, missing, parse};
use crate::shapes;
use crate::trouble::Result;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "show" => show(arguments),
        "set" => set(arguments),
        "run" => run(arguments),
        _ => Err(unknown()),
    }
}

fn show(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, _| {
        one(view(&desk.house.retention()?))
    }))
}

fn set(mut arguments: Arguments) -> Result<Deed> {
    let months = arguments.required("--months")?;
    let months: i64 = parse("--months", &months, "wrong_type")?;
    let kind = arguments.word()?.ok_or_else(|| missing("kind"))?;
    arguments.done()?;
    let draft = TermDraft {
        kind: Some(kind),
        months: Some(months),
    };
    Ok(Deed::with_book(move |desk, _| {
        Ok(saved(&desk.house.set_term(&draft)?.value))
    }))
}

fn run(mut arguments: Arguments) -> Result<Deed> {
    let yes = arguments.flag("--yes");
    let mut chosen: Vec<DocumentId> = Vec::new();
    while let Some(id) = arguments.option("--only")? {
        chosen.push(parse("--only", &id, "not_an_id")?);
    }
    let kind = arguments.word()?;
    let kind = kind.map(|kind| parse::<RetentionKind>("kind", &kind, "unknown_choice"));
    let kind = kind.transpose()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        if !yes {
            let mut calendar = desk.house.retention()?;
            calendar.lines.retain(|it| {
                it.state == RetentionState::Due
                    && kind.is_none_or(|kind| it.kind == kind)
                    && (chosen.is_empty() || chosen.contains(&it.id))
            });
            return one(json!({ "would_go": lines(&calendar) }));
        }
        let chosen = (!chosen.is_empty()).then_some(chosen.as_slice());
        let done = desk.house.run_retention(kind, chosen, true)?.value;
        let statuses: Vec<Value> = done.statuses.iter().map(status).collect();
        one(json!({ "gone": done.gone, "forgotten": statuses }))
    }))
}

fn view(calendar: &RetentionView) -> Value {
    let term = |term: &TermView| {
        json!({
            "kind": term.kind,
            "months": term.months,
            "least": term.bounds.map(|(least, _)| least),
            "most": term.bounds.map(|(_, most)| most),
        })
    };
    let terms: Vec<Value> = calendar.terms.iter().map(term).collect();
    json!({
        "terms": terms,
        "lines": lines(calendar),
        "no_cases": calendar.no_cases.map(|reason| reason.code()),
    })
}

fn lines(calendar: &RetentionView) -> Vec<Value> {
    calendar.lines.iter().map(line).collect()
}

fn line(line: &RetentionLine) -> Value {
    json!({
        "kind": line.kind,
        "id": line.id,
        "title": called(line),
        "on": line.on,
        "due": line.due.to_string(),
        "state": line.state,
        "held": line.held,
        "in_bin": line.in_bin,
    })
}

fn called(line: &RetentionLine) -> String {
    let (code, place) = (line.code.as_deref(), line.place.as_deref());
    match line.kind {
        RetentionKind::Signals => shapes::signal_title(code, place),
        RetentionKind::Photos | RetentionKind::Encounters => {
            shapes::title(&line.title, code, place)
        }
        RetentionKind::SecondParty | RetentionKind::Cases | RetentionKind::People => {
            line.title.clone()
        }
    }
}
