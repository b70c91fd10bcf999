//! A signal as keys: what was written down as scalars, and what happened with it as entries that are only ever added:
//! `heard/<entry>` = day, `readings/<person>/<entry>` = "phase|on|at", `led_to/<document>` = "kind|on",
//! `reopened/<entry>` = "closed_on|closed_by|on|by|at|feedback". What was agreed and how it was closed are scalars.
//!
//! The three texts are scalars, not Text: two rewritings of a sentence merged letter by letter say what nobody saw.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::kind::DocumentKind;
use samenboek_domain::signal::{Action, Closing, Course, Reading, Signal};
use samenboek_domain::time::Timestamp;

use super::{Recorded, kept_both, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

/// The first parts of the keys an edit of a signal covers. What happened with it is not among them.
pub(crate) const SIGNAL_KEYS: [&str; 6] = [
    "noticed_on",
    "place",
    "kind",
    "observation",
    "rumour",
    "interpretation",
];

/// A signal as it stands in the book.
#[derive(Clone)]
pub struct SignalRecord {
    /// The document.
    pub id: DocumentId,
    /// YYYY-MM-DD.
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
    /// The days on which it was heard again, in order.
    pub heard: Vec<String>,
    /// How it was read, by day and then by when it was written.
    pub readings: Vec<SignalReading>,
    /// What was agreed.
    pub action: Option<SignalAction>,
    /// What came of it, by day.
    pub led_to: Vec<SignalLink>,
    /// How it was closed; none while it is open.
    pub closed: Option<SignalClosed>,
    /// How it was closed before, and opened again.
    pub reopened: Vec<SignalReopened>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields of which several values were kept by choice.
    pub kept_both: BTreeSet<String>,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// How somebody read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalReading {
    /// Who.
    pub by: PersonId,
    /// The code of the phase.
    pub phase: String,
    /// YYYY-MM-DD.
    pub on: String,
    /// When it was written down.
    pub at: Timestamp,
}

/// What was agreed.
#[derive(Clone, PartialEq, Eq)]
pub struct SignalAction {
    /// What somebody will do.
    pub text: String,
    /// Who.
    pub who: Option<PersonId>,
    /// Until when, YYYY-MM-DD.
    pub due: Option<String>,
    /// The day it was agreed, YYYY-MM-DD.
    pub on: String,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalLink {
    /// The encounter or the rule.
    pub to: DocumentId,
    /// What that is.
    pub kind: DocumentKind,
    /// The day somebody said so, YYYY-MM-DD.
    pub on: String,
}

/// How it was closed.
#[derive(Clone, PartialEq, Eq)]
pub struct SignalClosed {
    /// What was done with it.
    pub feedback: String,
    /// YYYY-MM-DD.
    pub on: String,
    /// Who closed it.
    pub by: Option<PersonId>,
}

/// How it was closed before, and opened again.
#[derive(Clone, PartialEq, Eq)]
pub struct SignalReopened {
    /// How it was closed.
    pub closed: SignalClosed,
    /// The day it was opened again, YYYY-MM-DD.
    pub on: String,
    /// By whom.
    pub by: Option<PersonId>,
    /// When that was written down.
    pub at: Timestamp,
}

// What people noticed stays out of logs.
impl std::fmt::Debug for SignalRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SignalRecord({}, …)", self.id)
    }
}

impl SignalRecord {
    /// The latest reading of each person, by the day she gave it.
    pub fn readers(&self) -> Vec<&SignalReading> {
        let mut latest: Vec<&SignalReading> = Vec::new();
        for reading in &self.readings {
            latest.retain(|known| known.by != reading.by);
            latest.push(reading);
        }
        latest
    }

    /// What happened with it, by its days.
    pub fn course(&self) -> Course {
        let days = self
            .heard
            .iter()
            .chain(self.readings.iter().map(|reading| &reading.on))
            .chain(self.action.iter().map(|action| &action.on))
            .chain(self.led_to.iter().map(|link| &link.on))
            .chain(self.reopened.iter().map(|reopened| &reopened.on));
        Course {
            noticed_on: day(&self.noticed_on).unwrap_or_default(),
            happened: days.filter_map(|text| day(text)).collect(),
            has_action: self.action.is_some(),
            due: self
                .action
                .as_ref()
                .and_then(|action| action.due.as_deref())
                .and_then(day),
            led_somewhere: !self.led_to.is_empty(),
            is_closed: self.closed.is_some(),
        }
    }
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// The keys of a parsed signal.
pub(crate) fn signal_flat(signal: &Signal) -> Flat {
    let mut flat = Flat::default();
    flat.put("noticed_on", Scalar::text(&signal.noticed_on.to_string()));
    let place = signal.place.as_ref().map(|line| line.as_str());
    flat.put("place", Scalar::optional(place));
    flat.put("kind", Scalar::text(signal.kind.code()));
    for (key, text) in [
        ("observation", &signal.observation),
        ("rumour", &signal.rumour),
        ("interpretation", &signal.interpretation),
    ] {
        let text = Some(text.as_str()).filter(|_| !text.is_empty());
        flat.put(key, Scalar::optional(text));
    }
    let maps = ["both", "heard", "led_to", "readings", "reopened"];
    flat.maps.extend(maps.map(String::from));
    flat
}

/// The key and value of one reading.
pub(crate) fn signal_reading(reading: &Reading, entry: &ItemId) -> (String, Scalar) {
    let value = format!(
        "{}|{}|{}",
        reading.phase.code(),
        reading.on,
        reading.at.as_millis()
    );
    (
        format!("readings/{}/{entry}", reading.by),
        Scalar::Str(value),
    )
}

/// The keys and values of what was agreed. Whoever will do it has a card by now.
pub(crate) fn signal_action(action: &Action) -> [(&'static str, Scalar); 4] {
    let who = match &action.who {
        Who::Known(person) => Some(person.to_string()),
        Who::Named(_) => None,
    };
    let due = action.due.map(|date| date.to_string());
    [
        ("action", Scalar::text(action.text.as_str())),
        ("action_who", Scalar::optional(who.as_deref())),
        ("action_due", Scalar::optional(due.as_deref())),
        ("action_on", Scalar::text(&action.on.to_string())),
    ]
}

/// The key and value of something that came of it.
pub(crate) fn signal_link(to: &DocumentId, kind: DocumentKind, on: NaiveDate) -> (String, Scalar) {
    let value = format!("{}|{on}", kind.number());
    (format!("led_to/{to}"), Scalar::Str(value))
}

/// The keys and values of how it was closed.
pub(crate) fn signal_closing(closing: &Closing, by: &PersonId) -> [(&'static str, Scalar); 3] {
    [
        ("feedback", Scalar::text(closing.feedback.as_str())),
        ("closed_on", Scalar::text(&closing.on.to_string())),
        ("closed_by", Scalar::text(&by.to_string())),
    ]
}

/// The value of an entry that says how it was closed, and that it was opened again.
pub(crate) fn signal_reopening(
    closed: &SignalClosed,
    on: NaiveDate,
    by: &PersonId,
    at: Timestamp,
) -> Scalar {
    let closed_by = closed.by.map(|person| person.to_string());
    Scalar::Str(format!(
        "{}|{}|{on}|{by}|{}|{}",
        closed.on,
        closed_by.unwrap_or_default(),
        at.as_millis(),
        closed.feedback
    ))
}

/// How it was closed, when it is.
pub(crate) fn signal_closed(content: &Flat) -> Option<SignalClosed> {
    let on = content.str("closed_on")?.to_owned();
    let by = content.str("closed_by").and_then(|text| text.parse().ok());
    let feedback = content.str("feedback").unwrap_or_default().to_owned();
    Some(SignalClosed { feedback, on, by })
}

/// The documents that came of it.
pub(crate) fn signal_links(content: &Flat) -> Vec<SignalLink> {
    let mut links: Vec<SignalLink> = content
        .within("led_to")
        .filter_map(|(key, value)| {
            let (kind, on) = value.as_str()?.split_once('|')?;
            Some(SignalLink {
                to: key.parse().ok()?,
                kind: DocumentKind::from_number(kind.parse().ok()?),
                on: on.to_owned(),
            })
        })
        .collect();
    links.sort_by(|a, b| (&a.on, a.to).cmp(&(&b.on, b.to)));
    links
}

/// The whole record of a signal.
pub(crate) fn signal_record(
    id: DocumentId,
    content: &Flat,
    recorded: Recorded,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> SignalRecord {
    let own = |key: &str| content.str(key).map(str::to_owned);
    let text = |key: &str| own(key).unwrap_or_default();
    let heard = content.within("heard");
    let mut heard: Vec<String> = heard
        .filter_map(|(_, value)| value.as_str().map(str::to_owned))
        .filter(|text| !text.is_empty())
        .collect();
    heard.sort();
    let mut reopened: Vec<SignalReopened> = content
        .within("reopened")
        .filter_map(|(_, value)| reopening(value.as_str()?))
        .collect();
    reopened.sort_by(|a, b| (&a.on, a.at, a.by).cmp(&(&b.on, b.at, b.by)));
    SignalRecord {
        id,
        noticed_on: text("noticed_on"),
        place: own("place"),
        kind: own("kind").unwrap_or_else(|| "other".to_owned()),
        observation: text("observation"),
        rumour: text("rumour"),
        interpretation: text("interpretation"),
        heard,
        readings: readings(content),
        action: own("action").map(|action| SignalAction {
            text: action,
            who: content.str("action_who").and_then(|text| text.parse().ok()),
            due: own("action_due"),
            on: text("action_on"),
        }),
        led_to: signal_links(content),
        closed: signal_closed(content),
        reopened,
        recorded,
        kept_both: kept_both(content),
        versions,
        heads,
    }
}

/// The record, as the document says it; whether the bin holds, only the history tells.
pub(crate) fn signal_from(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> SignalRecord {
    signal_record(id, content, read_recorded(content), versions, heads)
}

fn readings(content: &Flat) -> Vec<SignalReading> {
    let mut readings: Vec<SignalReading> = content
        .within("readings")
        .filter_map(|(key, value)| {
            let (by, _) = key.split_once('/')?;
            let mut parts = value.as_str()?.split('|');
            Some(SignalReading {
                by: by.parse().ok()?,
                phase: parts.next()?.to_owned(),
                on: parts.next()?.to_owned(),
                at: Timestamp::from_millis(parts.next()?.parse().ok()?),
            })
        })
        .collect();
    readings.sort_by(|a, b| (&a.on, a.at, a.by, &a.phase).cmp(&(&b.on, b.at, b.by, &b.phase)));
    readings
}

fn reopening(text: &str) -> Option<SignalReopened> {
    let mut parts = text.splitn(6, '|');
    let closed_on = parts.next()?.to_owned();
    let closed_by = parts.next()?.parse().ok();
    let on = parts.next()?.to_owned();
    let by = parts.next()?.parse().ok();
    let at = Timestamp::from_millis(parts.next()?.parse().ok()?);
    Some(SignalReopened {
        closed: SignalClosed {
            feedback: parts.next()?.to_owned(),
            on: closed_on,
            by: closed_by,
        },
        on,
        by,
        at,
    })
}
