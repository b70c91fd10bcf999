//! Signals: what somebody noticed, and everything that happened with it.

use std::collections::VecDeque;
use std::sync::Arc;

use samenboek_app::{AppError, House, SignalDocument, SignalEvent, SignalQuery, SignalView};
use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{ActionDraft, SignalDraft};
use serde_json::{Value, json};

use super::{Deed, one, saved, unknown};
use crate::answer::Answer;
use crate::arguments::{Arguments, parse};
use crate::desk::Desk;
use crate::input::Input;
use crate::shapes;
use crate::trouble::{Result, Trouble};

const A_PAGE: usize = 200;

pub(super) fn read(mut arguments: Arguments) -> Result<Deed> {
    match arguments.word()?.unwrap_or_default().as_str() {
        "add" => add(arguments),
        "check" => check(arguments),
        "list" => list(arguments),
        "edit" => with_input(arguments, |desk, id, input| {
            Ok(saved(&desk.house.patch_signal(id, input.json()?)?.value))
        }),
        "show" => about_one(arguments, |desk, id| one(signal(&desk.house.signal(id)?))),
        "heard" => with_option(arguments, "--on", |desk, id, on| {
            Ok(saved(&desk.house.hear_signal(id, on)?.value))
        }),
        "read" => with_option(arguments, "--phase", |desk, id, phase| {
            Ok(saved(&desk.house.read_signal(id, phase)?.value))
        }),
        "action" => with_input(arguments, |desk, id, input| {
            let draft = ActionDraft::from_json(input.json()?).map_err(AppError::from)?;
            Ok(saved(&desk.house.act_on_signal(id, &draft)?.value))
        }),
        "link" => with_option(arguments, "--to", |desk, id, to| {
            let to = parse("--to", to, "not_an_id")?;
            Ok(saved(&desk.house.link_signal(id, &to)?.value))
        }),
        "unlink" => with_option(arguments, "--to", |desk, id, to| {
            let to = parse("--to", to, "not_an_id")?;
            Ok(saved(&desk.house.unlink_signal(id, &to)?.value))
        }),
        "close" => with_input(arguments, |desk, id, input| {
            let feedback = text_of(&input.json()?, "feedback")?;
            Ok(saved(&desk.house.close_signal(id, &feedback)?.value))
        }),
        "reopen" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.reopen_signal(id)?.value))
        }),
        "delete" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.throw_away(id)?.value))
        }),
        "restore" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.fetch_back(id)?.value))
        }),
        "timeline" => about_one(arguments, |desk, id| {
            let events = desk.house.signal_timeline(id)?;
            Ok(Answer::lines(events.iter().map(event).collect()))
        }),
        "to-case" => about_one(arguments, |desk, id| {
            Ok(saved(&desk.house.signal_to_case(id)?.value))
        }),
        _ => Err(unknown()),
    }
}

fn add(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let draft = SignalDraft::from_json(input.json()?).map_err(AppError::from)?;
        Ok(saved(&desk.house.record_signal(draft)?.value))
    }))
}

/// Where something stands that may point at a person, counted in characters. The text itself is not repeated.
fn check(arguments: Arguments) -> Result<Deed> {
    arguments.done()?;
    Ok(Deed::with_book(|desk, input| {
        let text = text_of(&input.json()?, "text")?;
        let place = |bytes: usize| text.get(..bytes).map(|before| before.chars().count());
        let found = desk.house.check_signal_text(&text)?;
        let lines = found.iter().map(|found| {
            json!({ "kind": found.kind, "from": place(found.range.start), "to": place(found.range.end) })
        });
        Ok(Answer::lines(lines.collect()))
    }))
}

/// A deed about the signal with this id; the id of anything else is not found.
fn about_one(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        desk.house.signal(&id)?;
        act(desk, &id)
    }))
}

fn with_option(
    mut arguments: Arguments,
    name: &'static str,
    act: impl FnOnce(&Desk, &DocumentId, &str) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let value = arguments.required(name)?;
    about_one(arguments, move |desk, id| act(desk, id, &value))
}

fn with_input(
    mut arguments: Arguments,
    act: impl FnOnce(&Desk, &DocumentId, Input) -> Result<Answer> + 'static,
) -> Result<Deed> {
    let id = arguments.id()?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, input| act(desk, &id, input)))
}

/// The one text of an object that holds nothing else.
fn text_of(input: &Value, name: &str) -> Result<String> {
    let fields = input
        .as_object()
        .ok_or_else(|| Trouble::refuse("wrong_type"))?;
    if fields.keys().any(|field| field != name) {
        return Err(Trouble::refuse("unknown_field"));
    }
    match fields.get(name) {
        None | Some(Value::Null) => Ok(String::new()),
        Some(text) => {
            let text = text.as_str().map(str::to_owned);
            text.ok_or_else(|| Trouble::refuse_field("wrong_type", name))
        }
    }
}

fn list(mut arguments: Arguments) -> Result<Deed> {
    let state = arguments.option("--state")?;
    let state = state.map(|state| parse("--state", &state, "unknown_choice"));
    let query = SignalQuery {
        state: state.transpose()?,
        search: arguments.option("--search")?,
        ..SignalQuery::default()
    };
    let limit = arguments.number("--limit")?;
    arguments.done()?;
    Ok(Deed::with_book(move |desk, _| {
        let mut rows = Rows {
            house: Arc::clone(&desk.house),
            query,
            left: limit.unwrap_or(usize::MAX),
            page: VecDeque::new(),
            is_at_end: false,
        };
        // What is wrong with the question is told before the first line.
        rows.turn()?;
        Ok(Answer::Lines(Box::new(rows)))
    }))
}

/// Whole signals, asked for as they are printed and a page of ids at a time.
struct Rows {
    house: Arc<House>,
    query: SignalQuery,
    left: usize,
    page: VecDeque<DocumentId>,
    is_at_end: bool,
}

impl Rows {
    fn turn(&mut self) -> Result<()> {
        if self.left == 0 {
            self.is_at_end = true;
            return Ok(());
        }
        self.query.limit = self.left.min(A_PAGE);
        let page = self.house.list_signals(&self.query)?;
        self.left = self.left.saturating_sub(page.rows.len());
        self.is_at_end = page.cursor.is_none();
        self.query.cursor = page.cursor;
        let ids = page.rows.into_iter().map(|summary| summary.row.id);
        self.page.extend(ids);
        Ok(())
    }
}

impl Iterator for Rows {
    type Item = Result<Value>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.page.is_empty()
            && !self.is_at_end
            && let Err(trouble) = self.turn()
        {
            self.is_at_end = true;
            return Some(Err(trouble));
        }
        let id = self.page.pop_front()?;
        let view = self.house.signal(&id).map_err(Trouble::from);
        Some(view.map(|view| signal(&view)))
    }
}

/// One signal: the draft it would be, and what happened with it.
fn signal(view: &SignalView) -> Value {
    let record = &view.record;
    let readers = view.readers.iter();
    let readers: Vec<Value> = readers
        .map(|it| json!({ "person": shapes::name(&it.person), "phase": it.phase, "on": it.on }))
        .collect();
    let action = view.action.as_ref().map(|action| {
        json!({
            "text": action.text,
            "who": action.who.as_ref().map(shapes::name),
            "due": action.due,
            "on": action.on,
        })
    });
    let closed = record.closed.as_ref();
    json!({
        "id": record.id,
        "title": shapes::signal_title(Some(&record.kind), record.place.as_deref()),
        "noticed_on": record.noticed_on,
        "place": record.place,
        "kind": record.kind,
        "observation": record.observation,
        "rumour": record.rumour,
        "interpretation": record.interpretation,
        "state": view.state,
        "heard_again": record.heard.len(),
        "readers": readers,
        "action": action,
        "led_to": view.led_to.iter().map(document).collect::<Vec<_>>(),
        "closed": closed.map(|closed| json!({ "feedback": closed.feedback, "on": closed.on })),
        "expires_on": view.expires_on,
        "quiet": view.is_quiet,
        "recorded_by": view.recorded_by,
        "recorded_at": record.recorded.at,
        "thrown_away_at": record.recorded.bin.map(|bin| bin.at),
        "restored": shapes::restored(view.restored.as_ref()),
        "kept_both": record.kept_both,
        "versions": shapes::fields(&view.versions),
        "also_on": view.also_on,
    })
}

fn event(event: &SignalEvent) -> Value {
    json!({
        "on": event.on,
        "what": event.what.code(),
        "by": event.by,
        "code": event.code,
        "text": event.text,
        "due": event.due,
        "document": event.document.as_ref().map(document),
    })
}

fn document(document: &SignalDocument) -> Value {
    let place = document.place.as_deref();
    json!({
        "id": document.id,
        "kind": shapes::kind(document.kind),
        "title": match document.kind {
            DocumentKind::Encounter => shapes::title(&document.title, document.activity.as_deref(), place),
            DocumentKind::Rule
            | DocumentKind::Person
            | DocumentKind::Laptop
            | DocumentKind::Centre
            | DocumentKind::Case
            | DocumentKind::CaseNote
            | DocumentKind::CaseReads
            | DocumentKind::Agreement
            | DocumentKind::Signal
            | DocumentKind::Series
            | DocumentKind::Group
            | DocumentKind::Consent
            | DocumentKind::Field
            | DocumentKind::Criterion
            | DocumentKind::CodeList
            | DocumentKind::Statistics
            | DocumentKind::Photo
            | DocumentKind::Unknown(_) => shapes::rule_title(&document.title, place),
        },
        "on": document.on,
    })
}
