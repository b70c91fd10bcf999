//! What people do at their laptops, one thing at a time, by chance that a seed repeats.

use std::collections::BTreeSet;
use std::path::PathBuf;

use samenboek_tests::Chance;
use serde_json::{Value, json};

use super::STEPS;
use super::sticks::{PLACES, damage, keep_aside, only_read, put_back};
use super::street::{BALIE, KARIN, PEOPLE, Street};

/// Stands in every word that somebody types.
pub const OPEN: &str = "nachtegaal";
/// Stands in every word of a case instead.
pub const CLOSED: &str = "wielewaal";
/// Ends every word of somebody who had heard that one of them is stopped.
pub const LATER: &str = "koekoek";

/// Something that was recorded.
#[derive(Clone, Debug)]
pub struct Thing {
    pub id: String,
    pub by: usize,
}

/// The street, what was typed, and what was said on the way.
pub struct World {
    pub street: Street,
    pub chance: Chance,
    pub evenings: Vec<Thing>,
    pub rules: Vec<Thing>,
    pub cases: Vec<Thing>,
    /// The cases in which whoever is stopped wrote something.
    pub his: BTreeSet<String>,
    /// Who is stopped on the way.
    pub gone: usize,
    pub is_stopped: bool,
    stops_at: usize,
    steps: usize,
    words: usize,
    pub later: usize,
    pub damaged: usize,
    pub said: Vec<String>,
}

impl World {
    pub fn of(seed: u64) -> Self {
        let mut chance = Chance::of(seed);
        let street = Street::new();
        for place in PLACES {
            std::fs::create_dir(street.folder.path().join(place)).unwrap();
        }
        Self {
            street,
            gone: 2 + chance.below(3),
            stops_at: STEPS / 3 + chance.below(STEPS / 3),
            chance,
            evenings: Vec::new(),
            rules: Vec::new(),
            cases: Vec::new(),
            his: BTreeSet::new(),
            is_stopped: false,
            steps: 0,
            words: 0,
            later: 0,
            damaged: 0,
            said: Vec::new(),
        }
    }

    pub fn place(&self, name: &str) -> PathBuf {
        self.street.folder.path().join(name)
    }

    pub fn tally(&self) -> String {
        format!(
            "{} evenings, {} rules, {} cases, {} words that {} must not read, {} times something broke",
            self.evenings.len(),
            self.rules.len(),
            self.cases.len(),
            self.later,
            PEOPLE[self.gone].0,
            self.damaged
        )
    }

    pub fn step(&mut self) {
        self.steps += 1;
        if self.steps == self.stops_at {
            return self.stops();
        }
        let who = self.chance.below(PEOPLE.len());
        match self.chance.below(40) {
            0..5 => self.records(who),
            5..8 => self.edits(who),
            8 => self.about_one(who, "encounter", "delete"),
            9 => self.about_one(who, "encounter", "restore"),
            10 | 11 => self.agrees(who),
            12 => self.answers(who),
            13 | 14 => self.takes_in(who),
            15..17 => self.writes_in_a_case(who),
            17 => self.gives("assign"),
            18 => self.gives("unassign"),
            19 => self.renames(who),
            20 => self.chooses(who),
            21 => self.takes_late_work(),
            22 => {
                self.say(who, "the plug is pulled");
                self.street.pull_the_plug(who);
            }
            23..34 => self.meets(who),
            34..39 => self.breaks(),
            _ => self.finds_an_old_one(),
        }
    }

    fn say(&mut self, who: usize, what: &str) {
        self.said.push(format!("{}: {what}", PEOPLE[who].0));
    }

    /// A command that may be refused.
    pub fn tries(&mut self, who: usize, words: &[&str], draft: &Value) -> Option<Value> {
        let told = self.street.at(who).tries(words, draft);
        let ended = told.as_ref().map_or_else(String::as_str, |_| "done");
        self.said.push(format!(
            "{}: {} {draft}: {ended}",
            PEOPLE[who].0,
            words.join(" ")
        ));
        told.ok()
    }

    /// A word that occurs once and says who must not read it.
    fn word(&mut self, who: usize, bird: &str) -> String {
        self.words += 1;
        let is_later = self.is_stopped && who != self.gone && self.has_heard(who);
        self.later += usize::from(is_later);
        let end = if is_later { LATER } else { "" };
        format!("{}{bird}{end}", self.words)
    }

    /// Whether this laptop knows that somebody is stopped.
    fn has_heard(&mut self, who: usize) -> bool {
        let people = self.street.at(who).lists(&["people", "list"]);
        people.iter().any(|it| it["revoked"] == true)
    }

    fn records(&mut self, who: usize) {
        let (title, name, note) = (
            self.word(who, OPEN),
            self.word(who, OPEN),
            self.word(who, OPEN),
        );
        let draft = json!({
            "title": title, "happened_on": "2026-11-20", "place": note,
            "attendance": {"named": [name], "counted": self.chance.below(30)}, "note": note.repeat(8),
        });
        if let Some(saved) = self.tries(who, &["encounter", "add"], &draft) {
            let id = saved["id"].as_str().unwrap().to_owned();
            self.evenings.push(Thing { id, by: who });
        }
    }

    fn edits(&mut self, who: usize) {
        let Some(id) = self.one_of(|world| &world.evenings) else {
            return;
        };
        let word = self.word(who, OPEN);
        let patch = match self.chance.below(4) {
            0 => json!({"attendance": {"counted": self.chance.below(99)}}),
            1 => json!({ "note": word }),
            2 => json!({"attendance": {"named": [word]}}),
            _ => {
                json!({"tone": *self.chance.pick(&["positive", "neutral", "tense"]), "place": word})
            }
        };
        self.tries(who, &["encounter", "edit", &id], &patch);
    }

    fn about_one(&mut self, who: usize, kind: &str, deed: &str) {
        if let Some(id) = self.one_of(|world| &world.evenings) {
            self.tries(who, &[kind, deed, &id], &Value::Null);
        }
    }

    fn agrees(&mut self, who: usize) {
        let (title, word) = (self.word(who, OPEN), self.word(who, OPEN));
        let draft = json!({
            "title": title, "place": word, "languages": ["nl"],
            "items": [{"text": format!("Ieder veegt: {word}")}, {"text": word}],
        });
        if let Some(saved) = self.tries(who, &["rule", "add"], &draft) {
            let id = saved["id"].as_str().unwrap().to_owned();
            self.rules.push(Thing { id, by: who });
        }
    }

    fn answers(&mut self, who: usize) {
        if let Some(id) = self.one_of(|world| &world.rules) {
            let kept = *self.chance.pick(&["yes", "partly", "no"]);
            let words = [
                "rule",
                "answer",
                &id,
                "--item",
                "0",
                "--kept",
                kept,
                "--on",
                "2026-11-21",
            ];
            self.tries(who, &words, &Value::Null);
        }
    }

    fn takes_in(&mut self, who: usize) {
        let (first, second, summary) = (
            self.word(who, CLOSED),
            self.word(who, CLOSED),
            self.word(who, CLOSED),
        );
        let draft = json!({
            "reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
            "first_party": {"name": first, "address": "Portiek 12"},
            "second_party": {"name": second, "address": summary}, "summary": summary.repeat(4),
        });
        // At the desk and by Selin it is tried as well: at the desk nobody may.
        let taken_in = self.tries(who, &["case", "add"], &draft);
        assert!(
            who != BALIE || taken_in.is_none(),
            "a case at a shared laptop"
        );
        if let Some(saved) = taken_in {
            let id = saved["id"].as_str().unwrap().to_owned();
            self.writes_as_stopped(who, &id);
            self.cases.push(Thing { id, by: who });
        }
    }

    fn writes_in_a_case(&mut self, who: usize) {
        let Some(id) = self.one_of(|world| &world.cases) else {
            return;
        };
        let word = self.word(who, CLOSED);
        let patch = match self.chance.below(3) {
            0 => json!({ "summary": word }),
            1 => json!({"second_party": {"address": word}}),
            _ => json!({"reported_on": *self.chance.pick(&["2026-11-18", "2026-11-19"])}),
        };
        if self.tries(who, &["case", "edit", &id], &patch).is_some() {
            self.writes_as_stopped(who, &id);
        }
    }

    fn writes_as_stopped(&mut self, who: usize, case: &str) {
        if who == self.gone {
            self.his.insert(case.to_owned());
        }
    }

    /// Karin gives a case to a mediator, or takes it back.
    fn gives(&mut self, deed: &str) {
        if let Some(id) = self.one_of(|world| &world.cases) {
            let mediator = *self.chance.pick(&["Amina", "Jan"]);
            let words = ["case", deed, &id, "--person", mediator];
            self.tries(KARIN, &words, &Value::Null);
        }
    }

    fn renames(&mut self, who: usize) {
        let word = self.word(who, OPEN);
        self.tries(who, &["laptop", "rename", "--name", &word], &Value::Null);
    }

    fn chooses(&mut self, who: usize) {
        let cards = self.street.at(who).lists(&["versions", "list"]);
        let Some(card) = cards.first() else { return };
        let (id, field) = (&card["id"], &card["fields"][0]["field"]);
        let (id, field) = (id.as_str().unwrap(), field.as_str().unwrap());
        let words = ["versions", "choose", id, "--field", field, "--keep", "0"];
        self.tries(who, &words, &Value::Null);
    }

    fn takes_late_work(&mut self) {
        let leader = *self.chance.pick(&[BALIE, KARIN]);
        let late = self.street.at(leader).lists(&["late", "list"]);
        if let Some(one) = late.first() {
            let id = one["id"].as_str().unwrap().to_owned();
            let deed = *self.chance.pick(&["accept", "refuse"]);
            self.tries(leader, &["late", deed, &id], &Value::Null);
        }
    }

    /// Whoever leads stops somebody's access, from the desk or from home.
    fn stops(&mut self) {
        let leader = *self.chance.pick(&[BALIE, KARIN]);
        let words = ["people", "revoke", "--person", PEOPLE[self.gone].0];
        let stopped = self.tries(leader, &words, &Value::Null);
        assert!(stopped.is_some());
        self.is_stopped = true;
    }

    pub fn meets(&mut self, who: usize) {
        let name = *self.chance.pick(&PLACES);
        let place = self.place(name);
        let words = ["exchange", "--folder", place.to_str().unwrap()];
        if self.chance.once_in(6) {
            self.said.push(format!("{name} is only read"));
            let street = &mut self.street;
            let told = only_read(&place, || street.at(who).tries(&words, &Value::Null));
            let code = told.err();
            let code = code.as_deref();
            assert!(
                matches!(code, None | Some("stick_denied" | "stick_read_only")),
                "{code:?}"
            );
            return self.say(who, &format!("met {name}: {code:?}"));
        }
        if let Err(code) = self.street.at(who).tries(&words, &Value::Null) {
            panic!("{} cannot exchange with {name}: {code}", PEOPLE[who].0);
        }
        self.say(who, &format!("met {name}"));
    }

    fn breaks(&mut self) {
        let name = *self.chance.pick(&PLACES);
        let what = damage(&self.place(name), &mut self.chance);
        self.damaged += 1;
        self.said.push(format!("{name}: {what}"));
    }

    fn finds_an_old_one(&mut self) {
        let name = *self.chance.pick(&PLACES);
        let (place, aside) = (self.place(name), self.place(&format!("{name} van toen")));
        if aside.exists() && self.chance.once_in(2) {
            put_back(&place, &aside);
            self.damaged += 1;
            self.said.push(format!("{name} is as it was"));
        } else {
            keep_aside(&place, &aside);
        }
    }

    fn one_of(&mut self, of: impl Fn(&Self) -> &Vec<Thing>) -> Option<String> {
        let count = of(self).len();
        // Mostly one of the first, so that several people write in one.
        let among = if self.chance.once_in(3) {
            count
        } else {
            count.min(4)
        };
        let number = self.chance.below(among);
        Some(of(self).get(number)?.id.clone())
    }
}
