//! Signals: written down without names, heard again, read by two, acted upon, and closed with a word of what became of it.

mod course;
mod view;

use std::collections::BTreeMap;

use samenboek_domain::case::CaseDraft;
use samenboek_domain::ids::{DocumentId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{
    self, Action, ActionDraft, Closing, Heard, Reading, Signal, SignalDraft, SignalKind,
    SignalState, may_be_acted_on,
};
use samenboek_domain::text::pointing::{Found, Pointing, pointing};
use samenboek_domain::text::telling_words;
use samenboek_store::{SignalFilter, SignalRecord, SignalRow, Store, Writer};
use serde_json::Value;

pub use course::{SignalEvent, SignalWhat};
pub use view::{SignalActionView, SignalDocument, SignalReader, SignalView, signal_draft_of};

use crate::encounters::read_base;
use crate::error::{AppError, Result};
use crate::house::{House, Rooms};
use crate::outcome::{Outcome, Saved};
use crate::undo::{Undo, undoable};

/// So many of a page, unless somebody asks for another number.
const PAGE: usize = 50;
/// So many cards on the first screen.
const MOST_QUIET: usize = 5;
/// So many places are offered.
const PLACES: usize = 12;

/// Which signals, the last noticed first.
#[derive(Clone, Debug, Default)]
pub struct SignalQuery {
    /// Only those that stand so.
    pub state: Option<SignalState>,
    /// Words that must all begin a word in it.
    pub search: Option<String>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// How many at most; 0 is a page.
    pub limit: usize,
}

/// A page of signals.
#[derive(Clone, Debug)]
pub struct SignalPage {
    /// Its rows.
    pub rows: Vec<SignalSummary>,
    /// Where the next page begins; none at the end.
    pub cursor: Option<String>,
}

/// A row of the list.
#[derive(Clone, Debug)]
pub struct SignalSummary {
    /// The row.
    pub row: SignalRow,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

/// What a new form is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalForm {
    /// Places used before, none of them a house.
    pub places: Vec<String>,
}

impl House {
    /// Writes down a signal.
    pub fn record_signal(&self, draft: SignalDraft) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        let signal = Signal::parse(draft, self.clock.today())?;
        let id = self.document_id()?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| -> Result<()> {
            Ok(writer.add_signal(id, &signal)?)
        })?;
        let undo = self.undo_stack().push(Undo::ThrowAway(id));
        Ok(Outcome::of_kinds(saved(id, undo), &written.kinds))
    }

    /// Changes a signal as the person saw it at `base`.
    pub fn change_signal(
        &self,
        id: &DocumentId,
        draft: SignalDraft,
        base: Option<&str>,
    ) -> Result<Outcome<Saved>> {
        let rooms = self.rooms()?;
        // Noticed at a laptop whose clock is ahead: a day that stands there already is nobody's slip.
        let stands = rooms.store.signal(id)?.noticed_on.parse().ok();
        let today = stands.max(Some(self.clock.today())).unwrap_or_default();
        let signal = Signal::parse(draft, today)?;
        let base = read_base(base)?;
        self.in_signal(id, |_, writer| {
            Ok(writer.change_signal(*id, base.as_ref(), &signal)?)
        })
    }

    /// Changes only the fields that the patch names.
    pub fn patch_signal(&self, id: &DocumentId, patch: Value) -> Result<Outcome<Saved>> {
        let record = self.rooms()?.store.signal(id)?;
        let base = record.heads.to_string();
        let draft = signal::apply(signal_draft_of(&record), patch)?;
        self.change_signal(id, draft, Some(&base))
    }

    /// Counts that somebody heard it again.
    pub fn hear_signal(&self, id: &DocumentId, on: &str) -> Result<Outcome<Saved>> {
        let heard = Heard::parse(on, self.clock.today())?;
        let entry = self.item_id()?;
        self.in_open_signal(id, |_, _, writer| {
            Ok(writer.hear_signal(*id, &heard, &entry)?)
        })
    }

    /// Writes down how whoever sits here reads it, by the code of a phase.
    pub fn read_signal(&self, id: &DocumentId, phase: &str) -> Result<Outcome<Saved>> {
        let by = self.seat()?.person;
        let reading = Reading::parse(phase, by, self.clock.today(), self.clock.now())?;
        let entry = self.item_id()?;
        self.in_open_signal(id, |_, _, writer| {
            Ok(writer.read_signal(*id, &reading, &entry)?)
        })
    }

    /// Agrees what somebody will do. Two people have read it by then.
    pub fn act_on_signal(&self, id: &DocumentId, draft: &ActionDraft) -> Result<Outcome<Saved>> {
        let mut action = Action::parse(draft, self.clock.today())?;
        self.in_open_signal(id, |store, signal, writer| {
            may_be_acted_on(people_who_read(store, signal)?)?;
            action.who = self.card(store, writer, &action.who, &mut BTreeMap::new())?;
            Ok(writer.act_on_signal(*id, &action)?)
        })
    }

    /// Says that an encounter or a rule came of it. What lies in a closed room never stands here.
    pub fn link_signal(&self, id: &DocumentId, to: &DocumentId) -> Result<Outcome<Saved>> {
        let kind = match self.rooms()?.store.kind_of(to)? {
            Some(kind @ (DocumentKind::Encounter | DocumentKind::Rule)) => kind,
            Some(_) | None => return Err(AppError::refuse_field("not_found", "to")),
        };
        let today = self.clock.today();
        self.in_open_signal(id, |_, _, writer| {
            Ok(writer.link_signal(*id, to, kind, today)?)
        })
    }

    /// After all it did not come of it.
    pub fn unlink_signal(&self, id: &DocumentId, to: &DocumentId) -> Result<Outcome<Saved>> {
        self.in_open_signal(id, |_, signal, writer| {
            if !signal.led_to.iter().any(|link| link.to == *to) {
                return Err(AppError::refuse_field("not_found", "to"));
            }
            Ok(writer.unlink_signal(*id, to)?)
        })
    }

    /// Closes it with a sentence of what was done with it.
    pub fn close_signal(&self, id: &DocumentId, feedback: &str) -> Result<Outcome<Saved>> {
        let closing = Closing::parse(feedback, self.clock.today())?;
        self.in_open_signal(id, |_, _, writer| Ok(writer.close_signal(*id, &closing)?))
    }

    /// Opens it again.
    pub fn reopen_signal(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let (entry, today) = (self.item_id()?, self.clock.today());
        self.in_signal(id, |store, writer| {
            if store.signal(id)?.closed.is_none() {
                return Err(AppError::refuse("signal_not_closed"));
            }
            Ok(writer.reopen_signal(*id, today, &entry)?)
        })
    }

    /// Signals, the last noticed first.
    pub fn list_signals(&self, query: &SignalQuery) -> Result<SignalPage> {
        let rooms = self.rooms()?;
        let limit = if query.limit == 0 { PAGE } else { query.limit };
        let after = query.cursor.as_deref().map(str::parse).transpose();
        let filter = SignalFilter {
            state: query.state,
            search: query.search.clone(),
            today: self.clock.today(),
            after: after.map_err(|_| AppError::refuse_field("wrong_type", "cursor"))?,
            limit: limit.saturating_add(1),
        };
        let mut rows = rooms.store.list_signals(&filter)?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let last = rows.last().filter(|_| more);
        Ok(SignalPage {
            cursor: last.map(|row| row.id.to_string()),
            rows: self.signal_summaries(&rooms, rows)?,
        })
    }

    /// The signals that nothing happened with for too long, the longest first; at most a few.
    pub(crate) fn quiet_signals(&self) -> Result<Vec<SignalSummary>> {
        let rooms = self.rooms()?;
        let rows = rooms
            .store
            .signals_to_remind(self.clock.today(), MOST_QUIET)?;
        self.signal_summaries(&rooms, rows)
    }

    /// The signals that this encounter or rule came out of.
    pub fn signals_behind(&self, document: &DocumentId) -> Result<Vec<SignalSummary>> {
        let rooms = self.rooms()?;
        let mut rows = Vec::new();
        for id in rooms.store.signals_behind(document)? {
            rows.extend(rooms.store.signal_row(&id, self.clock.today())?);
        }
        self.signal_summaries(&rooms, rows)
    }

    /// What a new form is filled with.
    pub fn signal_form(&self) -> Result<SignalForm> {
        let store = &self.rooms()?.store;
        let mut places = store.signal_places(PLACES)?;
        // An encounter may be at somebody's house; a signal may not.
        let of_encounters = store.places(PLACES)?.into_iter();
        places.extend(of_encounters.filter(|place| {
            let mut found = pointing(place, &[]).into_iter();
            !found.any(|found| found.kind != Pointing::Name)
        }));
        let mut known = Vec::new();
        for place in places {
            if !known.contains(&place) {
                known.push(place);
            }
        }
        known.truncate(PLACES);
        Ok(SignalForm { places: known })
    }

    /// What in a text may point at a person: also the names on the cards of this book. It warns, and keeps nothing.
    pub fn check_signal_text(&self, text: &str) -> Result<Vec<Found>> {
        let names = self.rooms()?.store.names_with_words(&telling_words(text))?;
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        Ok(pointing(text, &names))
    }

    /// Makes a report for a coordinator of something that is about one person after all. The day, the kind and the place
    /// go along; no word of the text does, and nothing of the report stands in the signal.
    pub fn signal_to_case(&self, id: &DocumentId) -> Result<Outcome<Saved>> {
        let record = self.rooms()?.store.signal(id)?;
        let kind: SignalKind = record.kind.parse().unwrap_or(SignalKind::Other);
        self.record_case(CaseDraft {
            reported_on: Some(record.noticed_on),
            kinds: vec![kind.as_case().code().to_owned()],
            summary: record.place,
            ..CaseDraft::default()
        })
    }

    fn signal_summaries(&self, rooms: &Rooms, rows: Vec<SignalRow>) -> Result<Vec<SignalSummary>> {
        let only_here = self.only_here_of(rooms, rows.iter().map(|row| row.id))?;
        let with = |row: SignalRow| SignalSummary {
            only_here: only_here.contains(&row.id),
            row,
        };
        Ok(rows.into_iter().map(with).collect())
    }

    /// A deed in a signal that nobody closed.
    fn in_open_signal(
        &self,
        id: &DocumentId,
        deed: impl FnOnce(&Store, &SignalRecord, &mut Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        self.in_signal(id, |store, writer| {
            let signal = store.signal(id)?;
            if signal.closed.is_some() {
                return Err(AppError::refuse("signal_closed"));
            }
            deed(store, &signal, writer)
        })
    }

    fn in_signal(
        &self,
        id: &DocumentId,
        deed: impl FnOnce(&Store, &mut Writer<'_>) -> Result<()>,
    ) -> Result<Outcome<Saved>> {
        let (rooms, seat) = (self.rooms()?, self.seat()?);
        // Anything else with this id is not found.
        rooms.store.signal(id)?;
        let hand = self.hand(&rooms, &seat)?;
        let written = rooms.store.write(&hand, |writer| {
            undoable(writer, *id, |writer| deed(&rooms.store, writer))
        })?;
        let undo = self.undo_stack().push(written.value.clone());
        Ok(Outcome::of_kinds(saved(*id, undo), &written.kinds))
    }
}

/// Whoever read it: several cards of one person are one person.
fn people_who_read(store: &Store, signal: &SignalRecord) -> Result<Vec<PersonId>> {
    let same = store.same_people()?;
    let readings = signal.readings.iter();
    Ok(readings.map(|it| same.counting(&it.by)).collect())
}

fn saved(id: DocumentId, undo: String) -> Saved {
    Saved {
        id,
        undo: Some(undo),
        hints: Vec::new(),
    }
}
