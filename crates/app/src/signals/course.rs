//! From signal to "is it kept?": everything that happened, as one line of days.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_store::{SignalClosed, SignalRecord, Store};

use super::SignalDocument;
use super::view::document;
use crate::encounters::Names;
use crate::error::Result;
use crate::house::House;

/// What happened on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignalWhat {
    /// Somebody noticed it.
    Noticed,
    /// Somebody heard it again.
    Heard,
    /// Somebody read it.
    Read,
    /// Something was agreed.
    Agreed,
    /// An encounter or a rule came of it.
    LedTo,
    /// Somebody said how a point of such a rule is kept.
    Kept,
    /// It was closed.
    Closed,
    /// It was opened again.
    Reopened,
}

impl SignalWhat {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Noticed => "noticed",
            Self::Heard => "heard",
            Self::Read => "read",
            Self::Agreed => "agreed",
            Self::LedTo => "led_to",
            Self::Kept => "kept",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
        }
    }
}

/// One thing that happened. What does not belong to its kind is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalEvent {
    /// The day, YYYY-MM-DD.
    pub on: String,
    /// What happened.
    pub what: SignalWhat,
    /// Who did it. Whoever heard it again is nobody in particular.
    pub by: Option<String>,
    /// The code of a phase, or of how far a point is kept.
    pub code: Option<String>,
    /// What was agreed, the point that is kept, or what was done with it.
    pub text: Option<String>,
    /// Until when.
    pub due: Option<String>,
    /// The encounter or the rule.
    pub document: Option<SignalDocument>,
}

impl SignalEvent {
    fn of(on: &str, what: SignalWhat) -> Self {
        Self {
            on: on.to_owned(),
            what,
            by: None,
            code: None,
            text: None,
            due: None,
            document: None,
        }
    }
}

impl House {
    /// Everything that happened with a signal and with what came of it, the earliest first.
    pub fn signal_timeline(&self, id: &DocumentId) -> Result<Vec<SignalEvent>> {
        let rooms = self.rooms()?;
        let mut record = rooms.store.signal(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let mut events = own(&mut names, &record)?;
        for link in &record.led_to {
            if let Some(document) = document(&rooms.store, link)? {
                events.extend(of_document(&rooms.store, &mut names, document)?);
            }
        }
        for reopened in &record.reopened {
            events.push(closing(&mut names, &reopened.closed)?);
            events.push(SignalEvent {
                by: reopened.by.map(|person| names.name(&person)).transpose()?,
                ..SignalEvent::of(&reopened.on, SignalWhat::Reopened)
            });
        }
        if let Some(closed) = &record.closed {
            events.push(closing(&mut names, closed)?);
        }
        // What happened on one day stays in the order in which such things follow one another.
        events.sort_by(|a, b| a.on.cmp(&b.on));
        Ok(events)
    }
}

fn own(names: &mut Names<'_>, record: &SignalRecord) -> Result<Vec<SignalEvent>> {
    let mut events = vec![SignalEvent {
        by: Some(names.name(&record.recorded.by)?),
        ..SignalEvent::of(&record.noticed_on, SignalWhat::Noticed)
    }];
    let heard = record.heard.iter();
    events.extend(heard.map(|on| SignalEvent::of(on, SignalWhat::Heard)));
    for reading in &record.readings {
        events.push(SignalEvent {
            by: Some(names.name(&reading.by)?),
            code: Some(reading.phase.clone()),
            ..SignalEvent::of(&reading.on, SignalWhat::Read)
        });
    }
    if let Some(action) = &record.action {
        events.push(SignalEvent {
            by: action.who.map(|person| names.name(&person)).transpose()?,
            text: Some(action.text.clone()),
            due: action.due.clone(),
            ..SignalEvent::of(&action.on, SignalWhat::Agreed)
        });
    }
    Ok(events)
}

fn of_document(
    store: &Store,
    names: &mut Names<'_>,
    document: SignalDocument,
) -> Result<Vec<SignalEvent>> {
    let mut events = Vec::new();
    if document.kind == DocumentKind::Rule {
        let rule = store.rule(&document.id)?;
        for item in &rule.items {
            let text = rule
                .languages
                .iter()
                .find_map(|language| item.texts.get(language))
                .or_else(|| item.texts.values().next());
            for answer in &item.answers {
                events.push(SignalEvent {
                    by: Some(names.name(&answer.by)?),
                    code: Some(answer.kept.clone()),
                    text: text.cloned(),
                    document: Some(document.clone()),
                    ..SignalEvent::of(&answer.on, SignalWhat::Kept)
                });
            }
        }
    }
    events.insert(
        0,
        SignalEvent {
            document: Some(document.clone()),
            ..SignalEvent::of(&document.on, SignalWhat::LedTo)
        },
    );
    Ok(events)
}

fn closing(names: &mut Names<'_>, closed: &SignalClosed) -> Result<SignalEvent> {
    Ok(SignalEvent {
        by: closed.by.map(|person| names.name(&person)).transpose()?,
        text: Some(closed.feedback.clone()),
        ..SignalEvent::of(&closed.on, SignalWhat::Closed)
    })
}
