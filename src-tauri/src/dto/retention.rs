//! The calendar of what is kept.

use samenboek_app::RetentionLine as Line;
use samenboek_domain::retention::{Held, RetentionKind, RetentionState};
use serde::Serialize;

use super::forgetting::ForgetStatus;
use crate::words::Tongue;

/// How long one thing is kept.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TermRow {
    /// The code of what.
    pub kind: String,
    /// How many months; none where the term is fixed.
    pub months: Option<u32>,
    /// The shortest term.
    pub least: Option<u32>,
    /// The longest.
    pub most: Option<u32>,
}

/// Something on the calendar.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RetentionRow {
    /// The code of what it is.
    pub kind: String,
    /// By what it is chosen.
    pub id: String,
    /// What it is called; of a case who reported it.
    pub title: String,
    /// The code of what a case is about.
    pub about: Option<String>,
    /// The day it is of.
    pub on: Option<String>,
    /// The first day on which it must go.
    pub due: String,
    /// `due`, `soon` or `held`.
    pub state: String,
    /// The code of why it stays.
    pub held: Option<String>,
    /// It lies in the bin.
    pub in_bin: bool,
}

/// The calendar.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RetentionCalendar {
    /// The terms.
    pub terms: Vec<TermRow>,
    /// What must go, what comes, what is held.
    pub rows: Vec<RetentionRow>,
    /// Why no case is named here, if so.
    pub no_cases: Option<String>,
}

/// What went.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RetentionDone {
    /// How many things.
    pub gone: usize,
    /// How far each is.
    pub statuses: Vec<ForgetStatus>,
}

impl RetentionCalendar {
    /// With the names people know things by.
    pub fn read(view: samenboek_app::RetentionView, tongue: &Tongue) -> Self {
        let terms = view.terms.into_iter().map(|term| TermRow {
            kind: term.kind.code().to_owned(),
            months: term.months,
            least: term.bounds.map(|(least, _)| least),
            most: term.bounds.map(|(_, most)| most),
        });
        let rows = view.lines.into_iter();
        Self {
            terms: terms.collect(),
            rows: rows.map(|line| RetentionRow::read(line, tongue)).collect(),
            no_cases: view.no_cases.map(|reason| reason.code().to_owned()),
        }
    }
}

impl RetentionRow {
    fn read(line: Line, tongue: &Tongue) -> Self {
        let (code, place) = (line.code.as_deref(), line.place.as_deref());
        let title = match line.kind {
            RetentionKind::Signals => tongue.signal(code, place),
            RetentionKind::Photos | RetentionKind::Encounters => {
                tongue.encounter(&line.title, code, place)
            }
            RetentionKind::SecondParty | RetentionKind::Cases | RetentionKind::People => {
                line.title.clone()
            }
        };
        let is_case = matches!(line.kind, RetentionKind::SecondParty | RetentionKind::Cases);
        Self {
            kind: line.kind.code().to_owned(),
            id: line.id.to_string(),
            title,
            about: line.code.filter(|_| is_case),
            on: line.on,
            due: line.due.to_string(),
            state: RetentionState::code(line.state).to_owned(),
            held: line.held.map(|held| Held::code(held).to_owned()),
            in_bin: line.in_bin,
        }
    }
}

impl From<samenboek_app::RetentionDone> for RetentionDone {
    fn from(done: samenboek_app::RetentionDone) -> Self {
        Self {
            gone: done.gone,
            statuses: done.statuses.into_iter().map(ForgetStatus::from).collect(),
        }
    }
}
