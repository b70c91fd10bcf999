//! What happened in a case, as keys of its document: `step:<id>:what`, `:on`, `:by`, `:at`, `:why`, `:minutes`, `:result`,
//! `:counts_as`, `:reason`, `:to`, `:undoes`, `:who` and `:after` (ids with spaces between). They are written once and never again.
//!
//! They stand under the root, not in a map: cases were made before there were steps, and two laptops that each began such a
//! map would lose the one. A code that nobody knows here is a newer version's; it stays, and is shown as such.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use chrono::NaiveDate;
use samenboek_domain::case::{NewStep, Step};
use samenboek_domain::code_list::Coded;
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
        ("result", step.result.as_ref().map(Coded::code)),
        ("counts_as", step.counts_as.map(|it| it.code().to_owned())),
        ("reason", step.reason.map(|it| it.code().to_owned())),
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
        counts_as: text("counts_as").map(str::to_owned),
        to: text("to").map(str::to_owned),
        reason: text("reason").map(str::to_owned),
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

pub(super) fn spaced<'a, Id: ToString + 'a>(ids: impl IntoIterator<Item = &'a Id>) -> String {
    let ids: Vec<String> = ids.into_iter().map(ToString::to_string).collect();
    ids.join(" ")
}

pub(super) fn ids<Id: FromStr>(text: Option<&str>) -> Vec<Id> {
    let words = text.unwrap_or_default().split_whitespace();
    words.filter_map(|id| id.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use proptest::collection::{btree_set, vec};
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;
    use samenboek_domain::case::{CaseResult, DeclineReason, StepKind};
    use samenboek_domain::text::{Line, Prose};

    use super::*;

    fn item() -> impl Strategy<Value = ItemId> {
        any::<[u8; 16]>().prop_map(ItemId::from_bytes)
    }

    fn person() -> impl Strategy<Value = PersonId> {
        any::<[u8; 16]>().prop_map(PersonId::from_bytes)
    }

    fn new_steps() -> impl Strategy<Value = NewStep> {
        let what = (select(StepKind::ALL.to_vec()), 0..40_000_i32);
        let words = ("[a-zé:|/ \n]{0,60}", option::of("[a-zé:|/]{1,20}"));
        let numbers = (
            option::of(1..1440_u32),
            option::of(prop_oneof![
                select(CaseResult::ALL.to_vec()).prop_map(Coded::Known),
                "[a-z2-7]{26}".prop_map(Coded::Own),
            ]),
        );
        let ids = (
            option::of(item()),
            vec(person(), 0..3),
            btree_set(item(), 0..4),
            option::of(select(DeclineReason::ALL.to_vec())),
        );
        (what, words, numbers, ids).prop_map(|((kind, day), (why, to), numbers, ids)| NewStep {
            kind,
            on: NaiveDate::default() + chrono::Days::new(day.unsigned_abs().into()),
            why: Prose::parse("why", &why).unwrap(),
            minutes: numbers.0,
            counts_as: matches!(numbers.1, Some(Coded::Own(_))).then_some(CaseResult::Partly),
            result: numbers.1,
            to: to.map(|to| Line::parse("to", &to).unwrap()),
            undoes: ids.0,
            reason: ids.3,
            who: ids.1,
            after: ids.2,
        })
    }

    proptest! {
        #[test]
        fn a_step_reads_back_as_it_was_written_beside_whatever_stands_there(
            first in new_steps(), second in new_steps(), ids in (item(), item()), by in person(),
        ) {
            prop_assume!(ids.0 != ids.1);
            let at = Timestamp::from_millis(1_000);
            let mut flat = Flat::default();
            put_step(&mut flat, &ids.0, &first, (by, at));
            put_step(&mut flat, &ids.1, &second, (by, at));
            let found = steps(&flat);
            prop_assert_eq!(found.len(), 2);
            for (id, new) in [(ids.0, first), (ids.1, second)] {
                let step = found.iter().find(|step| step.id == id).unwrap();
                prop_assert_eq!(step.kind(), Some(new.kind));
                prop_assert_eq!((step.on, step.by, step.at), (new.on, by, at));
                prop_assert_eq!(step.why.as_str(), new.why.as_str());
                prop_assert_eq!(step.minutes, new.minutes);
                prop_assert_eq!(&step.result, &new.result.as_ref().map(Coded::code));
                prop_assert_eq!(step.counts_as.as_deref(), new.counts_as.map(|it| it.code()));
                prop_assert_eq!(step.to.as_deref(), new.to.as_ref().map(|it| it.as_str()));
                prop_assert_eq!(step.reason.as_deref(), new.reason.map(|it| it.code()));
                prop_assert_eq!(&step.undoes, &new.undoes);
                prop_assert_eq!(&step.who, &new.who);
                prop_assert_eq!(&step.after, &new.after);
            }
        }
    }

    #[test]
    fn what_a_newer_version_wrote_is_read_as_far_as_it_goes_and_what_is_none_is_passed_by() {
        let id = ItemId::from_bytes([7; 16]);
        let mut flat = Flat::default();
        flat.put(format!("{STEP}{id}:what"), Scalar::text("online_talk"));
        flat.put(format!("{STEP}{id}:on"), Scalar::text("2027-03-01"));
        flat.put(format!("{STEP}{id}:mood"), Scalar::text("fine"));
        flat.put(format!("{STEP}nonsense:what"), Scalar::text("intake"));
        let other = ItemId::from_bytes([8; 16]);
        flat.put(format!("{STEP}{other}:on"), Scalar::text("2027-03-01"));
        let found = steps(&flat);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].what.as_str(), found[0].kind()),
            ("online_talk", None)
        );
    }

    #[test]
    fn further_parties_keep_the_order_in_which_they_came() {
        let people = [9, 3, 5].map(|byte| PersonId::from_bytes([byte; 16]));
        let mut flat = Flat::default();
        people
            .iter()
            .for_each(|person| put_further(&mut flat, person));
        assert_eq!(further(&flat), people);
        drop_further(&mut flat, &people[0]);
        assert_eq!(further(&flat), people[1..]);
    }
}
