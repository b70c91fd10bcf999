//! When all have met: one book, nothing lost, and nobody reads what is not hers.

use std::collections::BTreeSet;

use samenboek_tests::Laptop;
use serde_json::{Value, json};

use super::deeds::{CLOSED, LATER, OPEN, World};
use super::sticks::PLACES;
use super::strangers::seen_by_a_stranger;
use super::street::{BALIE, KARIN, PEOPLE};
use crate::sharing::forgetting::searching::Haystack;

/// How often everybody comes by: work, what it rests on, and what others said to have.
const ROUNDS: usize = 4;
const SELIN: usize = 4;

impl World {
    /// Everybody meets everywhere, so often that everything is everywhere; whoever was stopped comes by as well.
    pub fn comes_to_rest(&mut self) {
        for _ in 0..ROUNDS {
            for name in PLACES {
                let place = self.place(name);
                for (who, (person, ..)) in PEOPLE.iter().enumerate() {
                    let words = ["exchange", "--folder", place.to_str().unwrap()];
                    self.tries(who, &words, &Value::Null)
                        .unwrap_or_else(|| panic!("{person} cannot exchange"));
                }
            }
        }
    }

    /// One book on all laptops whose people stay, with everything that these recorded.
    pub fn is_one_book(&mut self) {
        let stay: Vec<usize> = (0..PEOPLE.len()).filter(|who| *who != self.gone).collect();
        let book = self.book(BALIE);
        assert!(book.len() > PEOPLE.len(), "{book:?}");
        for who in &stay[1..] {
            assert_eq!(self.book(*who), book, "{}", PEOPLE[*who].0);
        }
        let here: BTreeSet<&str> = book.iter().filter_map(|it| it["id"].as_str()).collect();
        let recorded = self.evenings.iter().chain(&self.rules);
        for thing in recorded.filter(|it| it.by != self.gone) {
            assert!(here.contains(thing.id.as_str()), "lost: {thing:?}");
        }
        self.cases_are_one();
        for who in 0..PEOPLE.len() {
            self.street.at(who).is_sound();
            if who != self.gone {
                self.says_what_is_only_here(who);
            }
        }
    }

    /// Only a case that nobody else reads is only here.
    fn says_what_is_only_here(&mut self, who: usize) {
        let (sitting, his) = (self.street.at(who), &self.his);
        let cases = sitting.lists(&["case", "list"]);
        let alone = cases.iter().filter(|case| case["also_on"] == json!([]));
        let alone: Vec<&Value> = alone.collect();
        let status = sitting.does(&["status"]);
        // What somebody else wrote there is hers to worry about; she may have been stopped.
        let own = alone.iter().filter(|it| it["recorded_by"] == PEOPLE[who].0);
        let told = status["only_here"].as_u64().unwrap();
        let counts = own.count() as u64..=alone.len() as u64;
        assert!(counts.contains(&told), "{}: {status}", PEOPLE[who].0);
        // Where he wrote himself nobody can say how much of it the others take.
        let whole = |case: &&Value| !his.contains(case["id"].as_str().unwrap());
        for case in alone.into_iter().filter(whole) {
            let mediators = case["mediators"].as_array().unwrap();
            let stay = [KARIN, 2, 3, SELIN]
                .iter()
                .filter(|it| **it != self.gone && **it != who);
            let mut stay = stay.map(|it| PEOPLE[*it].0);
            let is_elsewhere = stay.any(|name| mediators.iter().any(|it| *it == name));
            assert!(who == KARIN && !is_elsewhere, "{}: {case}", PEOPLE[who].0);
        }
    }

    /// Everything that must be the same on all laptops.
    fn book(&mut self, who: usize) -> Vec<Value> {
        let sitting = self.street.at(who);
        let mut book = Vec::new();
        for (kind, words) in [
            ("encounter", ["encounter", "list"]),
            ("rule", ["rule", "list"]),
        ] {
            for row in sitting.lists(&words) {
                let mut shown = sitting.does(&[kind, "show", row["id"].as_str().unwrap()]);
                // Who else has it is each laptop's own.
                shown.as_object_mut().unwrap().remove("also_on");
                book.push(shown);
            }
        }
        for words in [["bin", "list"], ["versions", "list"], ["people", "list"]] {
            let rows = sitting.lists(&words);
            book.extend(rows.into_iter().filter(|row| row["kind"] != "case"));
        }
        book
    }

    /// Karin reads every case that somebody who stays took in; whoever it was given to reads the same.
    fn cases_are_one(&mut self) {
        let hers = self.cases(KARIN);
        for case in self.cases.iter().filter(|it| it.by != self.gone) {
            assert!(hers.iter().any(|it| it["id"] == *case.id), "lost: {case:?}");
        }
        for (who, (name, ..)) in PEOPLE.iter().enumerate() {
            if [BALIE, KARIN, self.gone].contains(&who) {
                continue;
            }
            let his = self.cases(who);
            for case in &hers {
                let mediators = case["mediators"].as_array().unwrap();
                if mediators.iter().any(|it| it == name) {
                    assert!(his.contains(case), "{name} reads another {case}");
                }
            }
        }
    }

    fn cases(&mut self, who: usize) -> Vec<Value> {
        let mut cases = self.street.at(who).lists(&["case", "list"]);
        for case in &mut cases {
            let case = case.as_object_mut().unwrap();
            case.remove("also_on");
            case.remove("carried_by");
        }
        cases
    }

    /// With every key and every file that lies on a laptop, and with everything that travels.
    pub fn shows_nobody_too_much(&mut self) {
        let written: usize = self.later;
        self.street.close();
        let places = PLACES.map(|name| self.place(name));
        let travelling: Vec<_> = places.iter().map(|place| place.as_path()).collect();
        // A stranger sees no word, and no name of anybody or of the house.
        let names = PEOPLE
            .iter()
            .flat_map(|(person, laptop, _)| [*person, *laptop]);
        let names: Vec<&str> = names
            .chain([OPEN, CLOSED, LATER, "De Brug", "Portiek"])
            .filter(|word| word.len() > 4)
            .collect();
        let everywhere = self.street.folder.path();
        assert_eq!(seen_by_a_stranger(everywhere, &names), Vec::<String>::new());

        // Whoever was stopped reads nothing that was written by anybody who had heard so.
        let gone = Laptop::left_behind(self.street.data(self.gone), 1);
        let found = Haystack::of(&[&gone], &travelling);
        assert_eq!(found.places_of(LATER), Vec::<String>::new());
        assert!(
            !found.places_of(OPEN).is_empty(),
            "there was something to find"
        );
        drop(gone);
        // At the desk, and at the laptop of whoever is in no case, nothing of a case is read.
        let took_in = |who: usize| self.cases.iter().any(|it| it.by == who);
        for who in [BALIE, SELIN] {
            let laptop = Laptop::left_behind(self.street.data(who), 2);
            let found = Haystack::of(&[&laptop], &travelling);
            if !took_in(who) {
                assert_eq!(found.places_of(CLOSED), Vec::<String>::new());
            }
            if written > 0 && who != self.gone {
                assert!(
                    !found.places_of(LATER).is_empty() || self.later_is_closed(),
                    "there was something to hide"
                );
            }
        }
    }

    /// Whether all that came later may stand in cases.
    fn later_is_closed(&self) -> bool {
        self.later < 8
    }
}
