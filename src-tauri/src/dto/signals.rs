//! Signals: rows, one of them whole, and what happened with it.

use samenboek_app::SignalSummary;
use samenboek_domain::text::pointing::Found;
use serde::Serialize;

use super::encounters::Restored;
use super::people::Person;
use super::versions::{FieldVersions, kind_code};
use crate::words::{Called, Tongue};

/// A row of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalRow {
    /// Its id.
    pub id: String,
    /// What it is called: what it is about, and where.
    pub title: String,
    /// The day it was noticed.
    pub noticed_on: String,
    /// Where, coarsely.
    pub place: Option<String>,
    /// The code of its kind.
    pub kind: String,
    /// The first words of what was noticed.
    pub noticed_start: String,
    /// Whether these words are what others say.
    pub is_rumour: bool,
    /// How often it was heard again.
    pub heard: i64,
    /// How many people read it.
    pub readers: i64,
    /// The codes of what they make of it.
    pub phases: Vec<String>,
    /// How it stands.
    #[cfg_attr(test, ts(type = "\"open\" | \"action\" | \"closed\" | \"expired\""))]
    pub state: &'static str,
    /// Until when somebody will have done something.
    pub action_due: Option<String>,
    /// The last day on which something happened.
    pub last_on: String,
    /// From when on it has expired.
    pub expires_on: Option<String>,
    /// How many fields stand twice.
    pub versions: i64,
    /// No other laptop has said to have it.
    pub only_here: bool,
}

impl SignalRow {
    /// With the name people know it by.
    pub fn read(summary: SignalSummary, tongue: &Tongue) -> Self {
        let row = summary.row;
        Self {
            id: row.id.to_string(),
            title: tongue.signal(Some(&row.kind), row.place.as_deref()),
            noticed_on: row.noticed_on,
            place: row.place,
            kind: row.kind,
            noticed_start: row.noticed_start,
            is_rumour: row.is_rumour,
            heard: row.heard,
            readers: row.readers,
            phases: row.phases,
            state: row.state.code(),
            action_due: row.action_due,
            last_on: row.last_on,
            expires_on: row.expires_on,
            versions: row.versions,
            only_here: summary.only_here,
        }
    }
}

/// A page of the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalPage {
    /// Its rows.
    pub rows: Vec<SignalRow>,
    /// Where the next page begins.
    pub cursor: Option<String>,
}

impl SignalPage {
    /// With the names people know them by.
    pub fn read(page: samenboek_app::SignalPage, tongue: &Tongue) -> Self {
        let row = |summary| SignalRow::read(summary, tongue);
        Self {
            rows: page.rows.into_iter().map(row).collect(),
            cursor: page.cursor,
        }
    }
}

/// What a new form is filled with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalForm {
    /// Places used before.
    pub places: Vec<String>,
}

impl From<samenboek_app::SignalForm> for SignalForm {
    fn from(form: samenboek_app::SignalForm) -> Self {
        Self {
            places: form.places,
        }
    }
}

/// Something in a text that may point at a person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PointingAt {
    /// What it is.
    #[cfg_attr(
        test,
        ts(type = "\"citizen_number\" | \"email\" | \"telephone\" | \"house_number\" | \"name\"")
    )]
    pub kind: &'static str,
    /// The words that do.
    pub words: String,
}

impl PointingAt {
    /// The words of this place in the text.
    pub fn read(found: &Found, text: &str) -> Self {
        let words = text.get(found.range.clone()).unwrap_or_default();
        Self {
            kind: found.kind.code(),
            words: words.to_owned(),
        }
    }
}

/// How somebody sees it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalReader {
    /// Who.
    pub person: Person,
    /// The code of the phase.
    pub phase: String,
    /// The day she said so.
    pub on: String,
}

/// What was agreed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalAction {
    /// What somebody will do.
    pub text: String,
    /// Who.
    pub who: Option<Person>,
    /// Until when.
    pub due: Option<String>,
    /// The day it was agreed.
    pub on: String,
}

/// An encounter or a rule that came of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalDocument {
    /// The document.
    pub id: String,
    /// What it is.
    pub kind: &'static str,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub on: String,
}

impl SignalDocument {
    fn read(document: samenboek_app::SignalDocument, tongue: &Tongue) -> Self {
        let called = Called {
            title: &document.title,
            activity: document.activity.as_deref(),
            place: document.place.as_deref(),
        };
        Self {
            title: tongue.thing(document.kind, called),
            id: document.id.to_string(),
            kind: kind_code(document.kind),
            on: document.on,
        }
    }
}

/// How it was closed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalClosed {
    /// What was done with it.
    pub feedback: String,
    /// The day.
    pub on: String,
}

/// One signal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalView {
    /// Its id.
    pub id: String,
    /// What it is called: what it is about, and where.
    pub title: String,
    /// The day it was noticed.
    pub noticed_on: String,
    /// Where, coarsely.
    pub place: Option<String>,
    /// The code of its kind.
    pub kind: String,
    /// What the writer saw or heard.
    pub observation: String,
    /// What others say.
    pub rumour: String,
    /// What the writer makes of it.
    pub interpretation: String,
    /// How it stands.
    #[cfg_attr(test, ts(type = "\"open\" | \"action\" | \"closed\" | \"expired\""))]
    pub state: &'static str,
    /// How often it was heard again.
    pub heard: usize,
    /// How each of those who read it sees it now.
    pub readers: Vec<SignalReader>,
    /// Whether whoever sits here is among them.
    pub read_by_me: bool,
    /// Whether two people have read it.
    pub may_act: bool,
    /// What was agreed.
    pub action: Option<SignalAction>,
    /// What came of it.
    pub led_to: Vec<SignalDocument>,
    /// How it was closed.
    pub closed: Option<SignalClosed>,
    /// From when on it has expired.
    pub expires_on: Option<String>,
    /// Whether nothing happened with it for too long.
    pub quiet: bool,
    /// Who wrote it down.
    pub recorded_by: String,
    /// When.
    pub recorded_at: String,
    /// What stands twice.
    pub versions: Vec<FieldVersions>,
    /// Whether it lies in the bin.
    pub deleted: bool,
    /// Set while nobody settled that it was thrown away and written in at once.
    pub restored: Option<Restored>,
    /// Laptops that said to have it.
    pub also_on: Vec<String>,
    /// What a change starts from.
    pub base: String,
}

impl SignalView {
    /// With the names people know.
    pub fn read(view: samenboek_app::SignalView, tongue: &Tongue) -> Self {
        let record = view.record;
        let document = |document| SignalDocument::read(document, tongue);
        Self {
            id: record.id.to_string(),
            title: tongue.signal(Some(&record.kind), record.place.as_deref()),
            noticed_on: record.noticed_on,
            place: record.place,
            kind: record.kind,
            observation: record.observation,
            rumour: record.rumour,
            interpretation: record.interpretation,
            state: view.state.code(),
            heard: record.heard.len(),
            readers: view
                .readers
                .into_iter()
                .map(|reader| SignalReader {
                    person: reader.person.into(),
                    phase: reader.phase,
                    on: reader.on,
                })
                .collect(),
            read_by_me: view.read_by_me,
            may_act: view.may_act,
            action: view.action.map(|action| SignalAction {
                text: action.text,
                who: action.who.map(Person::from),
                due: action.due,
                on: action.on,
            }),
            led_to: view.led_to.into_iter().map(document).collect(),
            closed: record.closed.map(|closed| SignalClosed {
                feedback: closed.feedback,
                on: closed.on,
            }),
            expires_on: view.expires_on,
            quiet: view.is_quiet,
            recorded_by: view.recorded_by,
            recorded_at: record.recorded.at.to_rfc3339(),
            versions: view.versions.into_iter().map(FieldVersions::from).collect(),
            deleted: record.recorded.bin.is_some(),
            restored: view.restored.map(Restored::from),
            also_on: view.also_on,
            base: record.heads.to_string(),
        }
    }
}

/// One thing that happened. What does not belong to its kind is none.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SignalEvent {
    /// The day.
    pub on: String,
    /// What happened.
    #[cfg_attr(
        test,
        ts(
            type = "\"noticed\" | \"heard\" | \"read\" | \"agreed\" | \"led_to\" | \"kept\" | \"closed\" | \"reopened\""
        )
    )]
    pub what: &'static str,
    /// Who did it.
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
    /// With the names people know.
    pub fn read(event: samenboek_app::SignalEvent, tongue: &Tongue) -> Self {
        let document = event.document;
        Self {
            on: event.on,
            what: event.what.code(),
            by: event.by,
            code: event.code,
            text: event.text,
            due: event.due,
            document: document.map(|document| SignalDocument::read(document, tongue)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use samenboek_domain::kind::DocumentKind;
    use samenboek_domain::text::pointing::pointing;

    use super::*;

    #[test]
    fn what_points_at_somebody_is_told_in_her_own_letters() {
        let text = "Bij Çağla op 06-00001234.";
        let found = pointing(text, &["Çağla"]);
        let told: Vec<PointingAt> = found
            .iter()
            .map(|found| PointingAt::read(found, text))
            .collect();
        let told: Vec<(&str, &str)> = told.iter().map(|it| (it.kind, it.words.as_str())).collect();
        assert_eq!(told, [("name", "Çağla"), ("telephone", "06-00001234")]);
        assert_eq!(kind_code(DocumentKind::Signal), "signal");
    }
}
