//! What is noted in a case beside its steps, as keys of its document: `<kind>:<id>:code`, `:on`, `:by`, `:at`, `:person`,
//! `:of` (ids with spaces between), `:why`, `:question`, `:language`, `:starts_at` and `:place`, where the kind is `letter`,
//! `told`, `flag`, `lift`, `meeting`, `knows`, `satisfied` or `struck`. They are written once and never again.
//!
//! Like steps they stand under the root. Beside them, set and not added, stands what is known of a party:
//! `party:<card>:language`, `party:<card>:minor` and `party:<card>:guardian`, which is the id of a card too.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use samenboek_domain::case::{CaseLine, LineKind, NewLine, PartyFacts};
use samenboek_domain::ids::{ItemId, PersonId};
use samenboek_domain::time::Timestamp;

use super::step::{ids, spaced};
use crate::flat::{Flat, Scalar};

/// What stands before what is known of a party.
const PARTY: &str = "party:";

/// What is known of a party, besides her card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartyFactsRecord {
    /// The tag of the language she reads and speaks best.
    pub language: Option<String>,
    /// Whether she is a minor.
    pub is_minor: bool,
    /// The card of who stands beside her.
    pub guardian: Option<PersonId>,
}

/// Adds one line to a case.
pub(crate) fn put_line(flat: &mut Flat, id: &ItemId, line: &NewLine, by: (PersonId, Timestamp)) {
    let kind = line.kind.code();
    let mut put = |part: &str, value: Scalar| flat.put(format!("{kind}:{id}:{part}"), value);
    put("code", Scalar::text(&line.code));
    put("on", Scalar::text(&line.on.to_string()));
    put("by", Scalar::Str(by.0.to_string()));
    put("at", Scalar::Int(by.1.as_millis()));
    let texts = [
        ("person", line.person.map(|it| it.to_string())),
        ("of", Some(spaced(&line.of))),
        ("why", Some(line.why.as_str().to_owned())),
        ("question", line.question.clone()),
        ("language", line.language.clone()),
        (
            "starts_at",
            line.starts_at.map(|at| at.format("%H:%M").to_string()),
        ),
        (
            "place",
            line.place.as_ref().map(|it| it.as_str().to_owned()),
        ),
    ];
    for (part, text) in texts {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            put(part, Scalar::Str(text));
        }
    }
}

/// The lines of a case, by their kinds and then by their ids.
pub(crate) fn lines(content: &Flat) -> Vec<CaseLine> {
    let of_kind = |kind: &LineKind| {
        let mut parts: BTreeMap<ItemId, BTreeMap<&str, &Scalar>> = BTreeMap::new();
        for (key, value) in content.after(format!("{}:", kind.code())) {
            let read = key.split_once(':');
            if let Some((Ok(id), part)) = read.map(|(id, part)| (id.parse::<ItemId>(), part)) {
                parts.entry(id).or_default().insert(part, value);
            }
        }
        let kind = *kind;
        let lines = parts.into_iter();
        lines.filter_map(move |(id, parts)| line(kind, id, &parts))
    };
    LineKind::ALL.iter().flat_map(of_kind).collect()
}

fn line(kind: LineKind, id: ItemId, parts: &BTreeMap<&str, &Scalar>) -> Option<CaseLine> {
    let text = |part: &str| parts.get(part).and_then(|value| value.as_str());
    let owned = |part: &str| text(part).map(str::to_owned);
    let at = parts.get("at").and_then(|value| value.as_int());
    let nobody = PersonId::from_bytes([0; 16]);
    Some(CaseLine {
        id,
        kind,
        code: owned("code").filter(|code| !code.is_empty())?,
        // A day that is none here stands before all others.
        on: text("on")
            .and_then(|day| day.parse::<NaiveDate>().ok())
            .unwrap_or_default(),
        by: text("by").and_then(|by| by.parse().ok()).unwrap_or(nobody),
        at: Timestamp::from_millis(at.unwrap_or(0)),
        person: text("person").and_then(|id| id.parse().ok()),
        of: BTreeSet::from_iter(ids(text("of"))),
        why: owned("why").unwrap_or_default(),
        question: owned("question"),
        language: owned("language"),
        starts_at: owned("starts_at"),
        place: owned("place"),
    })
}

/// Writes what is known of a party, with the card of who stands beside her.
pub(crate) fn put_facts(
    flat: &mut Flat,
    party: &PersonId,
    facts: &PartyFacts,
    guardian: Option<PersonId>,
) {
    let language = facts.language.map(|it| it.code().to_owned());
    let texts = [
        ("language", language),
        ("minor", facts.is_minor.then(|| "yes".to_owned())),
        ("guardian", guardian.map(|it| it.to_string())),
    ];
    for (part, text) in texts {
        let key = format!("{PARTY}{party}:{part}");
        // What never stood there needs no empty value.
        if text.is_some() || flat.get(&key).is_some() {
            flat.put(key, Scalar::optional(text.as_deref()));
        }
    }
}

/// Takes away what is known of a party.
pub(crate) fn drop_facts(flat: &mut Flat, party: &PersonId) {
    let of_her = format!("{PARTY}{party}:");
    flat.scalars.retain(|key, _| !key.starts_with(&of_her));
}

/// Whether a key holds what is known of a party.
pub(crate) fn is_party_fact(key: &str) -> bool {
    key.starts_with(PARTY)
}

/// What is known of the parties, by their cards.
pub(crate) fn facts(content: &Flat) -> BTreeMap<PersonId, PartyFactsRecord> {
    let mut found: BTreeMap<PersonId, PartyFactsRecord> = BTreeMap::new();
    for (key, value) in content.after(PARTY.to_owned()) {
        let read = key.split_once(':');
        let Some((Ok(party), part)) = read.map(|(id, part)| (id.parse::<PersonId>(), part)) else {
            continue;
        };
        let Some(text) = value.as_str().filter(|text| !text.is_empty()) else {
            continue;
        };
        let facts = found.entry(party).or_default();
        match part {
            "language" => facts.language = Some(text.to_owned()),
            "minor" => facts.is_minor = true,
            "guardian" => facts.guardian = text.parse().ok(),
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use chrono::NaiveTime;
    use proptest::collection::btree_set;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;
    use samenboek_domain::case::SpokenLanguage;
    use samenboek_domain::text::{Line, Prose};

    use super::*;

    fn item() -> impl Strategy<Value = ItemId> {
        any::<[u8; 16]>().prop_map(ItemId::from_bytes)
    }

    fn person() -> impl Strategy<Value = PersonId> {
        any::<[u8; 16]>().prop_map(PersonId::from_bytes)
    }

    fn new_lines() -> impl Strategy<Value = NewLine> {
        let what = (
            select(LineKind::ALL.to_vec()),
            "[a-z_]{1,12}",
            0..40_000_u64,
        );
        let words = ("[a-zé:|/ \n]{0,60}", option::of("[a-zé:|/]{1,20}"));
        let codes = (option::of("[a-z]{1,8}"), option::of("[a-z]{2}"));
        let rest = (
            option::of(person()),
            btree_set(item(), 0..4),
            option::of(0..1440_u32),
        );
        (what, words, codes, rest).prop_map(|((kind, code, days), words, codes, rest)| NewLine {
            kind,
            code,
            on: NaiveDate::default() + chrono::Days::new(days),
            person: rest.0,
            of: rest.1,
            why: Prose::parse("why", &words.0).unwrap(),
            question: codes.0,
            language: codes.1,
            starts_at: rest
                .2
                .and_then(|at| NaiveTime::from_hms_opt(at / 60, at % 60, 0)),
            place: words.1.map(|place| Line::parse("place", &place).unwrap()),
        })
    }

    proptest! {
        #[test]
        fn a_line_reads_back_as_it_was_written_beside_whatever_stands_there(
            first in new_lines(), second in new_lines(), ids in (item(), item()), by in person(),
        ) {
            prop_assume!(ids.0 != ids.1);
            let at = Timestamp::from_millis(1_000);
            let mut flat = Flat::default();
            put_line(&mut flat, &ids.0, &first, (by, at));
            put_line(&mut flat, &ids.1, &second, (by, at));
            let found = lines(&flat);
            prop_assert_eq!(found.len(), 2);
            for (id, new) in [(ids.0, first), (ids.1, second)] {
                let line = found.iter().find(|line| line.id == id).unwrap();
                prop_assert_eq!((line.kind, &line.code, line.on), (new.kind, &new.code, new.on));
                prop_assert_eq!((line.by, line.at), (by, at));
                prop_assert_eq!(line.why.as_str(), new.why.as_str());
                prop_assert_eq!((&line.person, &line.of), (&new.person, &new.of));
                prop_assert_eq!((&line.question, &line.language), (&new.question, &new.language));
                let starts_at = new.starts_at.map(|at| at.format("%H:%M").to_string());
                prop_assert_eq!(&line.starts_at, &starts_at);
                let place = new.place.as_ref().map(|it| it.as_str().to_owned());
                prop_assert_eq!(&line.place, &place);
            }
        }
    }

    #[test]
    fn what_is_known_of_a_party_is_set_and_can_be_emptied() {
        let (mina, olena) = ([4; 16], [5; 16]);
        let (mina, olena) = (PersonId::from_bytes(mina), PersonId::from_bytes(olena));
        let known = PartyFacts {
            language: Some(SpokenLanguage::Ukrainian),
            is_minor: true,
            guardian: None,
        };
        let mut flat = Flat::default();
        put_facts(&mut flat, &mina, &PartyFacts::default(), None);
        assert_eq!(flat, Flat::default());
        put_facts(&mut flat, &mina, &known, Some(olena));
        let read = &facts(&flat)[&mina];
        assert_eq!(read.language.as_deref(), Some("uk"));
        assert_eq!((read.is_minor, read.guardian), (true, Some(olena)));
        put_facts(&mut flat, &mina, &PartyFacts::default(), None);
        assert!(facts(&flat).is_empty());
    }
}
