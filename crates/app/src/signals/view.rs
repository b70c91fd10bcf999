//! One signal as people see it, with names.

use samenboek_domain::ids::DocumentId;
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{SignalDraft, SignalState, may_be_acted_on};
use samenboek_store::{SignalLink, SignalRecord, Store};

use super::people_who_read;
use crate::encounters::{Names, Person, Restored};
use crate::error::Result;
use crate::house::House;
use crate::versions::{FieldCard, field_cards};

/// One signal, with names.
#[derive(Clone, Debug)]
pub struct SignalView {
    /// The record.
    pub record: SignalRecord,
    /// How it stands today.
    pub state: SignalState,
    /// How each of those who read it sees it now.
    pub readers: Vec<SignalReader>,
    /// Whether whoever sits here is among them.
    pub read_by_me: bool,
    /// Whether two people have read it.
    pub may_act: bool,
    /// What was agreed.
    pub action: Option<SignalActionView>,
    /// What came of it and is in this book.
    pub led_to: Vec<SignalDocument>,
    /// From when on it has expired.
    pub expires_on: Option<String>,
    /// Whether nothing happened with it for too long.
    pub is_quiet: bool,
    /// Who wrote it down.
    pub recorded_by: String,
    /// What stands twice.
    pub versions: Vec<FieldCard>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// Set when it was thrown away while somebody wrote in it.
    pub restored: Option<Restored>,
}

/// How somebody sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalReader {
    /// Who.
    pub person: Person,
    /// The code of the phase.
    pub phase: String,
    /// The day she said so.
    pub on: String,
}

/// What was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalActionView {
    /// What somebody will do.
    pub text: String,
    /// Who.
    pub who: Option<Person>,
    /// Until when.
    pub due: Option<String>,
    /// The day it was agreed.
    pub on: String,
}

/// An encounter or a rule that came of a signal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalDocument {
    /// The document.
    pub id: DocumentId,
    /// What it is.
    pub kind: DocumentKind,
    /// Its title; may be empty.
    pub title: String,
    /// The activity's code, of an encounter.
    pub activity: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// The day of the encounter, or the day somebody said that it came of this.
    pub on: String,
}

impl House {
    /// One signal, whole.
    pub fn signal(&self, id: &DocumentId) -> Result<SignalView> {
        let (rooms, today) = (self.rooms()?, self.clock.today());
        let mut record = rooms.store.signal(id)?;
        record.recorded = rooms.store.recorded(id)?;
        let mut names = Names::new(&rooms.store);
        let course = record.course();
        let readers = record.readers().into_iter().map(|reading| {
            Ok(SignalReader {
                person: names.person(&reading.by)?,
                phase: reading.phase.clone(),
                on: reading.on.clone(),
            })
        });
        let readers = readers.collect::<Result<Vec<_>>>()?;
        let me = self.seat().ok().map(|seat| seat.person);
        let action = match &record.action {
            Some(action) => Some(SignalActionView {
                text: action.text.clone(),
                who: action.who.map(|who| names.person(&who)).transpose()?,
                due: action.due.clone(),
                on: action.on.clone(),
            }),
            None => None,
        };
        let mut led_to = Vec::new();
        for link in &record.led_to {
            led_to.extend(document(&rooms.store, link)?);
        }
        Ok(SignalView {
            state: course.state(today),
            read_by_me: readers.iter().any(|it| Some(it.person.person) == me),
            readers,
            may_act: may_be_acted_on(people_who_read(&rooms.store, &record)?).is_ok(),
            action,
            led_to,
            expires_on: course.expires_on().map(|date| date.to_string()),
            is_quiet: course.needs_reminding(today),
            recorded_by: names.name(&record.recorded.by)?,
            versions: field_cards(&mut names, &record.versions)?,
            also_on: self.also_on(&rooms, id)?,
            restored: names.restored(&record.recorded)?,
            record,
        })
    }
}

/// The encounter or rule behind a link; none when it is not in this book, or no more.
pub(super) fn document(store: &Store, link: &SignalLink) -> Result<Option<SignalDocument>> {
    let kind = store.kind_of(&link.to)?;
    Ok(match kind {
        Some(DocumentKind::Encounter) => {
            let row = store.encounter_row(&link.to)?;
            row.map(|row| SignalDocument {
                id: row.id,
                kind: DocumentKind::Encounter,
                title: row.title,
                activity: row.activity,
                place: row.place,
                on: row.happened_on,
            })
        }
        Some(DocumentKind::Rule) => {
            let rule = store.rule(&link.to)?;
            Some(SignalDocument {
                id: rule.id,
                kind: DocumentKind::Rule,
                title: rule.title,
                activity: None,
                place: rule.place,
                on: link.on.clone(),
            })
        }
        Some(_) | None => None,
    })
}

/// The draft that a form or patch starts from.
pub fn signal_draft_of(record: &SignalRecord) -> SignalDraft {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    SignalDraft {
        noticed_on: text(&record.noticed_on),
        place: record.place.clone(),
        kind: text(&record.kind),
        observation: text(&record.observation),
        rumour: text(&record.rumour),
        interpretation: text(&record.interpretation),
        about_one_person: false,
    }
}
