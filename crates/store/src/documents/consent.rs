//! A consent as keys. What is added and never changed: `withdrawn/<id>` and `checked/<id>` = "day|by|at". So a withdrawal
//! stands beside whatever another laptop edited meanwhile, and no edit takes it away.

use samenboek_domain::consent::{Consent, Giver};
use samenboek_domain::encounter::Who;
use samenboek_domain::ids::{DocumentId, ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use super::{Recorded, read_recorded};
use crate::flat::{Flat, Scalar};
use crate::heads::Heads;
use crate::versions::FieldVersions;

/// A consent as it stands in the book.
#[derive(Clone, Debug)]
pub struct ConsentRecord {
    /// The document.
    pub id: DocumentId,
    /// Of whom.
    pub person: PersonId,
    /// The code of what for.
    pub purpose: String,
    /// What for in words, when it is none of the list.
    pub purpose_text: Option<String>,
    /// The code of who may come to see it.
    pub scope: String,
    /// Whether her name may stand with it.
    pub named: bool,
    /// The code of how it was said.
    pub how: String,
    /// Who said it.
    pub giver: GivenBy,
    /// The language in which it was talked about.
    pub language: Option<String>,
    /// The day it was given, YYYY-MM-DD.
    pub given_on: String,
    /// The last day it holds, YYYY-MM-DD.
    pub until: Option<String>,
    /// What she asked for besides.
    pub note: Option<String>,
    /// When it was taken back, by day.
    pub withdrawn: Vec<Entry>,
    /// When somebody said that every use was looked after.
    pub checked: Vec<Entry>,
    /// Who recorded it, and whether it lies in the bin.
    pub recorded: Recorded,
    /// Fields that stand twice.
    pub versions: Vec<FieldVersions>,
    /// The point in its history that was read.
    pub heads: Heads,
}

/// Who said yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivenBy {
    /// She herself.
    Herself,
    /// A parent or guardian without a card.
    Parent,
    /// A guardian with a card.
    Guardian(PersonId),
}

/// A dated line that is only ever added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The day it is about, YYYY-MM-DD.
    pub on: String,
    /// When it was written down.
    pub at: Timestamp,
    /// Who wrote it.
    pub by: PersonId,
}

const PARENT: &str = samenboek_domain::consent::PARENT;

/// The keys of a parsed consent. Every name must have become a card by now; the person does not change.
pub(crate) fn consent_flat(consent: &Consent) -> Flat {
    let mut flat = Flat::default();
    let line = |text: &Option<samenboek_domain::text::Line>| {
        Scalar::optional(text.as_ref().map(|line| line.as_str()))
    };
    if let Who::Known(person) = &consent.person {
        flat.put("person", Scalar::Str(person.to_string()));
    }
    flat.put("purpose", Scalar::text(consent.purpose.code()));
    flat.put("purpose_text", line(&consent.purpose_text));
    flat.put("scope", Scalar::text(consent.scope.code()));
    flat.put("named", Scalar::Bool(consent.named));
    flat.put("how", Scalar::text(consent.how.code()));
    let giver = match &consent.giver {
        Giver::Guardian(Who::Known(person)) => Some(person.to_string()),
        Giver::Parent => Some(PARENT.to_owned()),
        Giver::Herself | Giver::Guardian(Who::Named(_)) => None,
    };
    flat.put("giver", Scalar::optional(giver.as_deref()));
    flat.put("language", line(&consent.language));
    flat.put("given_on", Scalar::Str(consent.given_on.to_string()));
    let until = consent.period.until().map(|day| day.to_string());
    flat.put("until", Scalar::optional(until.as_deref()));
    flat.put("note", line(&consent.note));
    flat.maps
        .extend(["both", "checked", "withdrawn"].map(String::from));
    flat
}

/// The key and value of a dated line.
pub(crate) fn consent_entry(map: &str, id: &ItemId, entry: &Entry) -> (String, Scalar) {
    let value = format!("{}|{}|{}", entry.on, entry.by, entry.at.as_millis());
    (format!("{map}/{id}"), Scalar::Str(value))
}

/// The dated lines under one key, by day.
pub(crate) fn entries(content: &Flat, map: &str) -> Vec<Entry> {
    let read = |text: &str| {
        let mut parts = text.split('|');
        let on = parts.next()?.to_owned();
        let by = parts.next()?.parse().ok()?;
        let at = Timestamp::from_millis(parts.next()?.parse().ok()?);
        Some(Entry { on, at, by })
    };
    let lines = content.within(map);
    let mut entries: Vec<Entry> = lines
        .filter_map(|(_, value)| read(value.as_str()?))
        .collect();
    entries.sort();
    entries
}

pub(crate) fn giver(content: &Flat) -> GivenBy {
    match content.str("giver") {
        None => GivenBy::Herself,
        Some(PARENT) => GivenBy::Parent,
        // What a newer version may write here is somebody else's word in any case.
        Some(id) => id.parse().map_or(GivenBy::Parent, GivenBy::Guardian),
    }
}

/// The whole record of a consent.
pub(crate) fn consent_record(
    id: DocumentId,
    content: &Flat,
    versions: Vec<FieldVersions>,
    heads: Heads,
) -> ConsentRecord {
    let own = |key: &str| content.str(key).map(str::to_owned);
    let nobody = PersonId::from_bytes([0; 16]);
    ConsentRecord {
        id,
        person: content
            .str("person")
            .and_then(|it| it.parse().ok())
            .unwrap_or(nobody),
        purpose: own("purpose").unwrap_or_default(),
        purpose_text: own("purpose_text"),
        scope: own("scope").unwrap_or_default(),
        named: content.get("named") == Some(&Scalar::Bool(true)),
        how: own("how").unwrap_or_default(),
        giver: giver(content),
        language: own("language"),
        given_on: own("given_on").unwrap_or_default(),
        until: own("until"),
        note: own("note"),
        withdrawn: entries(content, "withdrawn"),
        checked: entries(content, "checked"),
        recorded: read_recorded(content),
        versions,
        heads,
    }
}
