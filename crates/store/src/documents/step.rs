//! What happened in a case, as keys of its document: `step:<id>:what`, `:on`, `:by`, `:at`, `:why`, `:minutes`, `:result`,
//! `:to`, `:undoes`, `:who` and `:after` (ids with spaces between). They are written once and never again.
//!
//! They stand under the root, not in a map: cases were made before there were steps, and two laptops that each began such a
//! map would lose the one. A code that nobody knows here is a newer version's; it stays, and is shown as such.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use chrono::NaiveDate;
use samenboek_domain::case::{NewStep, Step};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use crate::flat::{Flat, Scalar};

/// What stands before a step.
const STEP: &str = "step:";
/// What stands before the card of a further party.
const FURTHER: &str = "further:";

/// Adds one step to a case.
pub(crate) fn put_step(flat: &mut Flat, id: &ItemId, step: &NewStep, by: (PersonId, Timestamp)) {
    let mut put = |part: &str, value: Scalar| flat.put(format!("{STEP}{id}:{part}"), value);
    put("what", Scalar::text(step.kind.code()));
    put("on", Scalar::text(&step.on.to_string()));
    put("by", Scalar::Str(by.0.to_string()));
    put("at", Scalar::Int(by.1.as_millis()));
    let texts = [
        ("why", Some(step.why.as_str().to_owned())),
        ("result", step.result.map(|it| it.code().to_owned())),
        ("to", step.to.as_ref().map(|it| it.as_str().to_owned())),
        ("undoes", step.undoes.map(|it| it.to_string())),
        ("who", Some(spaced(&step.who))),
        ("after", Some(spaced(&step.after))),
    ];
    for (part, text) in texts {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            put(part, Scalar::Str(text));
        }
    }
    if let Some(minutes) = step.minutes {
        put("minutes", Scalar::Int(minutes.into()));
    }
}

/// The steps of a case, by their ids.
pub(crate) fn steps(content: &Flat) -> Vec<Step> {
    let mut parts: BTreeMap<ItemId, BTreeMap<&str, &Scalar>> = BTreeMap::new();
    for (key, value) in content.after(STEP.to_owned()) {
        let read = key.split_once(':');
        if let Some((Ok(id), part)) = read.map(|(id, part)| (id.parse::<ItemId>(), part)) {
            parts.entry(id).or_default().insert(part, value);
        }
    }
    parts.into_iter().filter_map(step).collect()
}

fn step((id, parts): (ItemId, BTreeMap<&str, &Scalar>)) -> Option<Step> {
    let text = |part: &str| parts.get(part).and_then(|value| value.as_str());
    let int = |part: &str| parts.get(part).and_then(|value| value.as_int());
    let nobody = PersonId::from_bytes([0; 16]);
    Some(Step {
        id,
        what: text("what").filter(|what| !what.is_empty())?.to_owned(),
        // A day that is none here stands before all others.
        on: text("on")
            .and_then(|day| day.parse::<NaiveDate>().ok())
            .unwrap_or_default(),
        by: text("by").and_then(|by| by.parse().ok()).unwrap_or(nobody),
        at: Timestamp::from_millis(int("at").unwrap_or(0)),
        why: text("why").unwrap_or_default().to_owned(),
        minutes: int("minutes").and_then(|minutes| u32::try_from(minutes).ok()),
        result: text("result").map(str::to_owned),
        to: text("to").map(str::to_owned),
        undoes: text("undoes").and_then(|id| id.parse().ok()),
        who: ids(text("who")),
        after: BTreeSet::from_iter(ids(text("after"))),
    })
}

/// Adds a further party after those that stand there.
pub(crate) fn put_further(flat: &mut Flat, person: &PersonId) {
    let places = flat.after(FURTHER.to_owned());
    let last = places.filter_map(|(_, place)| place.as_int()).max();
    let place = last.map_or(0, |last| last.saturating_add(1));
    flat.put(format!("{FURTHER}{person}"), Scalar::Int(place));
}

/// Takes a further party from a case.
pub(crate) fn drop_further(flat: &mut Flat, person: &PersonId) {
    flat.scalars.remove(&format!("{FURTHER}{person}"));
}

/// The cards of the further parties, in order.
pub(crate) fn further(content: &Flat) -> Vec<PersonId> {
    let places = content.after(FURTHER.to_owned());
    let mut found: Vec<(i64, PersonId)> = places
        .filter_map(|(id, place)| Some((place.as_int()?, id.parse().ok()?)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, person)| person).collect()
}

fn spaced<'a, Id: ToString + 'a>(ids: impl IntoIterator<Item = &'a Id>) -> String {
    let ids: Vec<String> = ids.into_iter().map(ToString::to_string).collect();
    ids.join(" ")
}

fn ids<Id: FromStr>(text: Option<&str>) -> Vec<Id> {
    let words = text.unwrap_or_default().split_whitespace();
    words.filter_map(|id| id.parse().ok()).collect()
}
