//! Which two mediators may take a case on: pairs in an order, each with its reasons. It proposes and never decides; what is
//! not known is said, and counts for nothing.

use std::collections::BTreeSet;

use super::{CaseKind, Met, SpokenLanguage, is_party, lives_with};
use crate::choice::choices;
use crate::ids::PersonId;
use crate::text::fold;

/// So many pairs are proposed at most.
pub const MOST_PAIRS: usize = 5;
/// From so many cases on somebody knows the work.
const KNOWS_THE_WORK: usize = 3;
/// From so many open cases on somebody has much to do.
const MUCH_TO_DO: usize = 3;

const SPEAKS: i64 = 40;
const SPEAKS_NOT: i64 = -40;
const EXPERIENCED: i64 = 20;
const BOTH_NEW: i64 = -20;
const DID_THIS: i64 = 5;
const EACH_OPEN_CASE: i64 = -10;
const NEIGHBOUR: i64 = -30;

choices!(
    /// Why somebody is not proposed.
    Bar {
        /// She is called like a party.
        IsParty => "is_party",
        /// She lives at a party's address.
        LivesThere => "lives_there",
        /// She knows a party.
        KnowsParty => "knows_party",
        /// She had it, and said no.
        Declined => "declined",
        /// Not in this street, by her own wish.
        NotArea => "not_area",
        /// No such cases, by her own wish.
        NotKind => "not_kind",
    }
);

choices!(
    /// Why a pair stands where it stands.
    PairReason {
        /// One of them speaks a language that a party needs.
        Speaks => "speaks",
        /// Neither does.
        SpeaksNot => "speaks_not",
        /// Nobody wrote down which languages they speak.
        LanguageUnknown => "language_unknown",
        /// One of them knows the work.
        Experienced => "experienced",
        /// For both it is among the first.
        BothNew => "both_new",
        /// One of them had such a case before.
        DidThis => "did_this",
        /// Neither has a case now.
        Free => "free",
        /// One of them has much to do.
        Busy => "busy",
        /// One of them lives in a party's street.
        Near => "near",
        /// Nobody knows where they live, or where the parties do.
        DistanceUnknown => "distance_unknown",
    }
);

/// What a case asks for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The languages that parties need, Dutch not among them.
    pub languages: BTreeSet<SpokenLanguage>,
    /// What it is about.
    pub kinds: BTreeSet<CaseKind>,
    /// Who has it already: only pairs with her are proposed.
    pub with: Option<PersonId>,
}

/// A party, as far as it matters for who mediates.
#[derive(Clone, Debug)]
pub struct PartyHere {
    /// What she is called.
    pub name: String,
    /// Where she lives.
    pub address: Option<String>,
}

/// Somebody who mediates, as far as it is known.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Who.
    pub person: PersonId,
    /// What she is called.
    pub name: String,
    /// Where she lives.
    pub address: Option<String>,
    /// The languages she speaks; empty where nobody wrote any down.
    pub speaks: BTreeSet<SpokenLanguage>,
    /// How many cases she has now.
    pub open_cases: usize,
    /// How many cases she had, closed.
    pub closed_cases: usize,
    /// What those were about.
    pub kinds_before: BTreeSet<CaseKind>,
    /// She knows a party of this case.
    pub knows_party: bool,
    /// She had this case, and said no.
    pub declined: bool,
    /// Where she does not want to mediate: beginnings of addresses, or postcodes.
    pub not_areas: Vec<String>,
    /// With whom she does not want to mediate.
    pub not_with: BTreeSet<PersonId>,
    /// What she does not want to mediate about.
    pub not_kinds: BTreeSet<CaseKind>,
}

/// A pair that may take it on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairProposed {
    /// The two, by their ids.
    pub pair: [PersonId; 2],
    /// Why, each with whom or what it is about where it is about one.
    pub reasons: Vec<(PairReason, Option<Told>)>,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// One of the two.
    Person(PersonId),
    /// A language.
    Language(SpokenLanguage),
}

/// What can be proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposals {
    /// At most five pairs, the best first.
    pub pairs: Vec<PairProposed>,
    /// Who is not proposed, and why.
    pub left_out: Vec<(PersonId, Bar)>,
}

/// Proposes pairs for a case with these parties.
pub fn propose(wanted: &Wanted, parties: &[PartyHere], candidates: &[Candidate]) -> Proposals {
    let mut free: Vec<&Candidate> = Vec::new();
    let mut left_out = Vec::new();
    for candidate in candidates {
        match bar(wanted, parties, candidate) {
            Some(bar) => left_out.push((candidate.person, bar)),
            None => free.push(candidate),
        }
    }
    free.sort_by_key(|it| it.person);
    left_out.sort_unstable();
    let mut weighed = Vec::new();
    for (index, one) in free.iter().enumerate() {
        for other in free.iter().skip(index.saturating_add(1)) {
            let apart =
                one.not_with.contains(&other.person) || other.not_with.contains(&one.person);
            let has_it = wanted
                .with
                .is_none_or(|person| [one.person, other.person].contains(&person));
            if one.person != other.person && !apart && has_it {
                weighed.push(weigh(wanted, parties, [one, other]));
            }
        }
    }
    // The best first; of equals those with the least to do, and then by their ids, so that two laptops say the same.
    weighed.sort_by_key(|(weight, open, it)| (-weight, *open, it.pair));
    Proposals {
        pairs: weighed
            .into_iter()
            .take(MOST_PAIRS)
            .map(|(_, _, it)| it)
            .collect(),
        left_out,
    }
}

fn bar(wanted: &Wanted, parties: &[PartyHere], candidate: &Candidate) -> Option<Bar> {
    let own = met(&candidate.name, candidate.address.as_deref());
    let any = |is: fn(Met<'_>, Met<'_>) -> bool| {
        let mut all = parties.iter();
        all.any(|party| is(own, met(&party.name, party.address.as_deref())))
    };
    if any(is_party) {
        return Some(Bar::IsParty);
    }
    if any(lives_with) {
        return Some(Bar::LivesThere);
    }
    if candidate.knows_party {
        return Some(Bar::KnowsParty);
    }
    if candidate.declined {
        return Some(Bar::Declined);
    }
    let addresses = || parties.iter().filter_map(|party| party.address.as_deref());
    let shuns = |area: &String| addresses().any(|address| lies_in(address, area));
    if candidate.not_areas.iter().any(shuns) {
        return Some(Bar::NotArea);
    }
    let shunned = wanted.kinds.intersection(&candidate.not_kinds).next();
    shunned.map(|_| Bar::NotKind)
}

fn weigh(
    wanted: &Wanted,
    parties: &[PartyHere],
    pair: [&Candidate; 2],
) -> (i64, usize, PairProposed) {
    let mut weight = 0;
    let mut reasons = Vec::new();
    let [one, other] = pair;
    for language in &wanted.languages {
        let speaks = pair.iter().any(|it| it.speaks.contains(language));
        let is_known = pair.iter().all(|it| !it.speaks.is_empty());
        let (reason, points) = match (speaks, is_known) {
            (true, _) => (PairReason::Speaks, SPEAKS),
            (false, true) => (PairReason::SpeaksNot, SPEAKS_NOT),
            (false, false) => (PairReason::LanguageUnknown, 0),
        };
        reasons.push((reason, Some(Told::Language(*language))));
        weight += points;
    }
    let practised = |it: &&&Candidate| it.closed_cases >= KNOWS_THE_WORK;
    let had = |it: &Candidate| it.closed_cases.saturating_add(it.open_cases);
    match pair
        .iter()
        .filter(practised)
        .max_by_key(|it| it.closed_cases)
    {
        Some(it) => {
            reasons.push((PairReason::Experienced, Some(Told::Person(it.person))));
            weight += EXPERIENCED;
        }
        None if had(one) == 0 && had(other) == 0 => {
            reasons.push((PairReason::BothNew, None));
            weight += BOTH_NEW;
        }
        None => {}
    }
    let did_this = |it: &&&Candidate| !it.kinds_before.is_disjoint(&wanted.kinds);
    if let Some(it) = pair.iter().find(did_this) {
        reasons.push((PairReason::DidThis, Some(Told::Person(it.person))));
        weight += DID_THIS;
    }
    let open = one.open_cases.saturating_add(other.open_cases);
    weight += EACH_OPEN_CASE.saturating_mul(i64::try_from(open).unwrap_or(i64::MAX));
    if open == 0 {
        reasons.push((PairReason::Free, None));
    }
    for it in pair.iter().filter(|it| it.open_cases >= MUCH_TO_DO) {
        reasons.push((PairReason::Busy, Some(Told::Person(it.person))));
    }
    let mut unknown = parties.iter().all(|party| party.address.is_none());
    for it in pair {
        let Some(address) = it.address.as_deref() else {
            unknown = true;
            continue;
        };
        let mut lived_in = parties.iter().filter_map(|party| party.address.as_deref());
        if lived_in.any(|party| is_near(address, party)) {
            reasons.push((PairReason::Near, Some(Told::Person(it.person))));
            weight += NEIGHBOUR;
        }
    }
    if unknown {
        reasons.push((PairReason::DistanceUnknown, None));
    }
    let pair = [one.person, other.person];
    (weight, open, PairProposed { pair, reasons })
}

fn met<'a>(name: &'a str, address: Option<&'a str>) -> Met<'a> {
    Met { name, address }
}

/// Whether two addresses lie in one street: the same name before the number, or the same whole postcode.
pub fn is_near(one: &str, other: &str) -> bool {
    let same_code = |short: usize| match (postcode(one), postcode(other)) {
        (Some(one), Some(other)) => one.get(..short) == other.get(..short),
        (Some(_) | None, None) | (None, Some(_)) => false,
    };
    let (mine, yours) = (street(one), street(other));
    (!mine.is_empty() && mine == yours) || same_code(6)
}

/// Whether an address lies in an area: a postcode or the beginning of one, or a street.
fn lies_in(address: &str, area: &str) -> bool {
    let wanted: String = fold(area).split_whitespace().collect();
    if wanted.is_empty() {
        return false;
    }
    let is_code = wanted.len() >= 4 && wanted.chars().take(4).all(|it| it.is_ascii_digit());
    if is_code {
        return postcode(address).is_some_and(|code| code.starts_with(&wanted));
    }
    fold(address).starts_with(fold(area).trim())
}

/// What stands before the first number: the street.
fn street(address: &str) -> String {
    let folded = fold(address);
    let words = folded.split([' ', ',', '\u{a0}']);
    let before = words.take_while(|word| !word.starts_with(|it: char| it.is_ascii_digit()));
    before
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A Dutch postcode, small and without its space: `1234ab`.
fn postcode(address: &str) -> Option<String> {
    let joined: Vec<char> = fold(address)
        .chars()
        .filter(|it| !it.is_whitespace())
        .collect();
    let is_code = |at: &&[char]| {
        let (digits, letters) = at.split_at(4.min(at.len()));
        digits.iter().all(char::is_ascii_digit) && letters.iter().all(char::is_ascii_lowercase)
    };
    let mut windows = joined.windows(6);
    windows.find(is_code).map(|code| code.iter().collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]

    use super::*;

    fn person(number: u8) -> PersonId {
        PersonId::from_bytes([number; 16])
    }

    fn somebody(number: u8, name: &str) -> Candidate {
        Candidate {
            person: person(number),
            name: name.to_owned(),
            address: None,
            speaks: BTreeSet::new(),
            open_cases: 0,
            closed_cases: 0,
            kinds_before: BTreeSet::new(),
            knows_party: false,
            declined: false,
            not_areas: Vec::new(),
            not_with: BTreeSet::new(),
            not_kinds: BTreeSet::new(),
        }
    }

    fn fatma_and_wout() -> Vec<PartyHere> {
        [("Fatma", "Portiek 12, 1234 AB"), ("Wout", "Kade 3")]
            .map(|(name, address)| PartyHere {
                name: name.to_owned(),
                address: Some(address.to_owned()),
            })
            .into()
    }

    fn noise_in_turkish() -> Wanted {
        Wanted {
            languages: BTreeSet::from([SpokenLanguage::Turkish]),
            kinds: BTreeSet::from([CaseKind::NoisePeople]),
            with: None,
        }
    }

    fn pairs(wanted: &Wanted, people: &[Candidate]) -> Vec<[u8; 2]> {
        let found = propose(wanted, &fatma_and_wout(), people);
        let short = |it: &PairProposed| it.pair.map(|person| person.as_bytes()[0]);
        found.pairs.iter().map(short).collect()
    }

    #[test]
    fn whoever_may_not_or_will_not_is_left_out_and_it_says_why() {
        let base = || somebody(1, "Jan");
        let table = [
            (
                Candidate {
                    name: "FATMA".into(),
                    ..base()
                },
                Some(Bar::IsParty),
            ),
            (
                Candidate {
                    address: Some("kade 3".into()),
                    ..base()
                },
                Some(Bar::LivesThere),
            ),
            (
                Candidate {
                    knows_party: true,
                    ..base()
                },
                Some(Bar::KnowsParty),
            ),
            (
                Candidate {
                    declined: true,
                    ..base()
                },
                Some(Bar::Declined),
            ),
            (
                Candidate {
                    not_areas: vec!["Kade".into()],
                    ..base()
                },
                Some(Bar::NotArea),
            ),
            (
                Candidate {
                    not_areas: vec!["1234".into()],
                    ..base()
                },
                Some(Bar::NotArea),
            ),
            (
                Candidate {
                    not_areas: vec!["1234 AB".into()],
                    ..base()
                },
                Some(Bar::NotArea),
            ),
            (
                Candidate {
                    not_areas: vec!["1235".into(), "Laan".into(), " ".into()],
                    ..base()
                },
                None,
            ),
            (
                Candidate {
                    not_kinds: BTreeSet::from([CaseKind::NoisePeople]),
                    ..base()
                },
                Some(Bar::NotKind),
            ),
            (
                Candidate {
                    not_kinds: BTreeSet::from([CaseKind::Smell]),
                    ..base()
                },
                None,
            ),
            (base(), None),
        ];
        for (candidate, bar) in table {
            let told = propose(&noise_in_turkish(), &fatma_and_wout(), &[candidate]);
            assert_eq!(told.left_out.first().map(|(_, bar)| *bar), bar);
        }
    }

    #[test]
    fn who_speaks_the_language_of_a_party_comes_first_and_who_has_much_to_do_last() {
        let speaks = |it: Candidate, tag| Candidate {
            speaks: BTreeSet::from([tag]),
            ..it
        };
        let people = [
            speaks(somebody(1, "Jan"), SpokenLanguage::Dutch),
            speaks(somebody(2, "Amina"), SpokenLanguage::Dutch),
            speaks(somebody(3, "Selin"), SpokenLanguage::Turkish),
            Candidate {
                open_cases: 4,
                ..speaks(somebody(4, "Bram"), SpokenLanguage::Turkish)
            },
        ];
        let found = pairs(&noise_in_turkish(), &people);
        assert_eq!(found, [[1, 3], [2, 3], [1, 4], [2, 4], [3, 4]]);
    }

    #[test]
    fn without_anything_known_pairs_come_all_the_same_and_say_what_is_not_known() {
        let people = [1, 2, 3, 4].map(|number| somebody(number, &format!("Iemand {number}")));
        let found = propose(&noise_in_turkish(), &fatma_and_wout(), &people);
        assert_eq!(found.pairs.len(), MOST_PAIRS);
        let told: Vec<PairReason> = found.pairs[0].reasons.iter().map(|it| it.0).collect();
        assert!(told.contains(&PairReason::LanguageUnknown));
        assert!(told.contains(&PairReason::DistanceUnknown));
        assert_eq!(propose(&noise_in_turkish(), &[], &people[..1]).pairs, []);
    }

    #[test]
    fn one_who_knows_the_work_beside_one_who_learns_it_goes_before_two_who_begin() {
        let people = [
            somebody(1, "Jan"),
            somebody(2, "Amina"),
            Candidate {
                closed_cases: 9,
                kinds_before: BTreeSet::from([CaseKind::NoisePeople]),
                ..somebody(3, "Selin")
            },
        ];
        let found = propose(
            &Wanted {
                kinds: noise_in_turkish().kinds,
                ..Wanted::default()
            },
            &[],
            &people,
        );
        assert_eq!(found.pairs[0].pair, [person(1), person(3)]);
        let told: Vec<PairReason> = found.pairs[0].reasons.iter().map(|it| it.0).collect();
        assert_eq!(
            told,
            [
                PairReason::Experienced,
                PairReason::DidThis,
                PairReason::Free,
                PairReason::DistanceUnknown
            ]
        );
        assert_eq!(found.pairs[2].pair, [person(1), person(2)]);
    }

    #[test]
    fn nobody_is_paired_with_whom_she_does_not_want_whoever_of_the_two_said_so() {
        let shuns = Candidate {
            not_with: BTreeSet::from([person(1)]),
            ..somebody(2, "Amina")
        };
        for people in [
            [somebody(1, "Jan"), shuns.clone(), somebody(3, "Selin")],
            [shuns, somebody(3, "Selin"), somebody(1, "Jan")],
        ] {
            assert_eq!(pairs(&Wanted::default(), &people), [[1, 3], [2, 3]]);
        }
    }

    #[test]
    fn who_has_the_case_already_is_one_of_every_pair() {
        let people = [1, 2, 3].map(|number| somebody(number, &format!("Iemand {number}")));
        let wanted = Wanted {
            with: Some(person(2)),
            ..Wanted::default()
        };
        assert_eq!(pairs(&wanted, &people), [[1, 2], [2, 3]]);
    }

    #[test]
    fn a_neighbour_of_a_party_is_better_not_asked() {
        for (one, other, near) in [
            ("Portiek 12", "portiek 14, 2 hoog", true),
            ("Portiek 12", "Kade 12", false),
            ("Lange Laan 1", "Lange Kade 1", false),
            ("Kade 1, 1234 AB", "Laan 9, 1234ab", true),
            ("Kade 1, 1234 AB", "Laan 9, 1234 AC", false),
            ("12", "14", false),
        ] {
            assert_eq!(is_near(one, other), near, "{one} and {other}");
        }
        let near = Candidate {
            address: Some("Portiek 90".into()),
            ..somebody(1, "Jan")
        };
        let far = |number, name| Candidate {
            address: Some("Dijk 1".into()),
            ..somebody(number, name)
        };
        let people = [near, far(2, "Amina"), far(3, "Selin")];
        let found = propose(&Wanted::default(), &fatma_and_wout(), &people);
        assert_eq!(found.pairs[0].pair, [person(2), person(3)]);
        assert!(
            found.pairs[1]
                .reasons
                .contains(&(PairReason::Near, Some(Told::Person(person(1)))))
        );
    }
}
