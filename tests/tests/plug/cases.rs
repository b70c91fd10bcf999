//! Pulled plugs at a laptop on which somebody reads cases: what was answered stands in its case, and comes to the
//! mediator.

use std::collections::BTreeMap;
use std::path::Path;

use samenboek_tests::Chance;
use samenboek_tests::program::{Laptop, Sitting};
use serde_json::{Value, json};

use crate::kill::{table, work};

/// Kills with something under way.
const KILLS: usize = 30;
/// More than the program can answer before the plug is out.
const LINES: usize = 30;
const SEED: u64 = 20_261_121;

/// What was typed about a case; the number stands in what was typed and occurs once.
#[derive(Clone, Debug)]
enum Deed {
    TakeIn(usize),
    Write { case: String, number: usize },
    Give(String),
    Exchange,
}

impl Deed {
    fn line(&self, stick: &Path) -> Value {
        match self {
            Self::TakeIn(number) => json!({
                "args": ["case", "add"],
                "stdin": {"reported_on": "2026-11-20", "kinds": ["noise_people"], "referrer": "self",
                    "first_party": {"name": format!("Buur {number}")}, "summary": told(*number)},
            }),
            Self::Write { case, number } => json!({
                "args": ["case", "edit", case], "stdin": {"summary": told(*number)},
            }),
            Self::Give(case) => json!({"args": ["case", "assign", case, "--person", "Jan"]}),
            Self::Exchange => json!({"args": ["exchange", "--folder", stick]}),
        }
    }
}

fn told(number: usize) -> String {
    format!("Het is de {number}e keer.")
}

/// What must stand in each case, by its id.
#[derive(Default)]
struct Paper {
    summaries: BTreeMap<String, usize>,
    last: usize,
}

impl Paper {
    fn plan(&mut self, chance: &mut Chance) -> Vec<Deed> {
        let known: Vec<String> = self.summaries.keys().cloned().collect();
        let deeds = (0..LINES).map(|_| {
            self.last += 1;
            let number = self.last;
            match (chance.below(10), known.is_empty()) {
                (0 | 1, _) => Deed::Exchange,
                (2, false) => Deed::Give(chance.pick(&known).clone()),
                (3..=7, false) => Deed::Write {
                    case: chance.pick(&known).clone(),
                    number,
                },
                _ => Deed::TakeIn(number),
            }
        });
        deeds.collect()
    }

    fn write_down(&mut self, deed: &Deed, answer: &Value) {
        match deed {
            Deed::TakeIn(number) => {
                let case = answer["id"].as_str().unwrap().to_owned();
                self.summaries.insert(case, *number);
            }
            Deed::Write { case, number } => {
                self.summaries.insert(case.clone(), *number);
            }
            Deed::Give(_) => {}
            Deed::Exchange => assert_eq!(answer["set_aside"], json!([]), "{answer}"),
        }
    }

    /// What was under way when the plug was pulled is done whole or not at all.
    fn settle(&mut self, deed: &Deed, seat: &mut Sitting) {
        match deed {
            Deed::TakeIn(number) => {
                let cases = seat.lists(&["case", "list"]);
                let done = cases
                    .iter()
                    .find(|it| it["summary"] == told(*number).as_str());
                if let Some(case) = done {
                    self.write_down(deed, case);
                }
            }
            Deed::Write { case, number } => {
                let shown = seat.does(&["case", "show", case]);
                if shown["summary"] == told(*number).as_str() {
                    self.summaries.insert(case.clone(), *number);
                }
            }
            Deed::Give(_) | Deed::Exchange => {}
        }
    }

    fn stands(&self, seat: &mut Sitting) {
        let cases = seat.lists(&["case", "list"]);
        let stands: BTreeMap<String, String> = cases
            .iter()
            .map(|it| [&it["id"], &it["summary"]].map(|it| it.as_str().unwrap().to_owned()))
            .map(|[id, summary]| (id, summary))
            .collect();
        let expected = self.summaries.iter();
        let expected: BTreeMap<String, String> = expected
            .map(|(id, number)| (id.clone(), told(*number)))
            .collect();
        assert_eq!(stands, expected);
    }
}

#[test]
fn what_was_answered_about_a_case_outlives_thirty_pulled_plugs_and_comes_to_the_mediator() {
    let table = table();
    let at = |name: &str| table.path().join(name);
    let stick = at("stick");
    std::fs::create_dir(&stick).unwrap();
    let mut amina = Laptop { data: at("balie") }.found();
    let karin = Laptop { data: at("karin") };
    drop(karin.join_as(&mut amina, &stick, "Karin", "Karin thuis", "coordinator"));
    let mut jan =
        Laptop { data: at("jan") }.join_as(&mut amina, &stick, "Jan", "Jan thuis", "mediator");
    for _ in 0..2 {
        for seat in [&mut jan, &mut amina, &mut karin.sit()] {
            seat.exchanges(&stick);
        }
    }
    let (mut chance, mut paper) = (Chance::of(SEED), Paper::default());
    let (mut in_exchanges, mut with_answers) = (0, 0);
    for kill in 0..KILLS {
        let mut seat = karin.sit();
        let deeds = paper.plan(&mut chance);
        for deed in &deeds {
            seat.feed(&deed.line(&stick));
        }
        let read = chance.below(8);
        let mut answers: Vec<Value> = (0..read).map(|_| seat.answer().unwrap()).collect();
        let longest = *chance.pick(&[1, 20_000, 200_000, 1_000_000]);
        work(chance.below(longest));
        answers.extend(seat.pull_the_plug());
        for (deed, answer) in deeds.iter().zip(&answers) {
            paper.write_down(deed, answer);
        }
        with_answers += usize::from(!answers.is_empty());
        let mut seat = karin.sit();
        if let Some(deed) = deeds.get(answers.len()) {
            in_exchanges += usize::from(matches!(deed, Deed::Exchange));
            paper.settle(deed, &mut seat);
        }
        paper.stands(&mut seat);
        if kill % 10 == 9 {
            // What she forgets of what she remembers comes back from the parcels.
            seat.is_sound();
            drop(seat);
            forgets_what_is_remembered(&karin.data);
            paper.stands(&mut karin.sit());
        }
    }
    eprintln!(
        "{KILLS} kills, {in_exchanges} in exchanges, {} cases",
        paper.summaries.len()
    );
    assert!(
        in_exchanges >= 3 && with_answers > KILLS / 2,
        "{in_exchanges} {with_answers}"
    );
    let mut seat = karin.sit();
    for case in paper.summaries.keys() {
        seat.does(&["case", "assign", case, "--person", "Jan"]);
    }
    for _ in 0..2 {
        seat.exchanges(&stick);
        amina.exchanges(&stick);
        jan.exchanges(&stick);
    }
    seat.exchanges(&stick);
    paper.stands(&mut jan);
    assert_eq!(seat.does(&["status"])["only_here"], 0);
    assert!(amina.lists(&["case", "list"]).is_empty());
    for seat in [&mut seat, &mut jan, &mut amina] {
        seat.is_sound();
    }
}

/// Takes away the memory of circles: a cache, made of parcels that everybody carries.
fn forgets_what_is_remembered(data: &Path) {
    for entry in std::fs::read_dir(data).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("private-") {
            std::fs::remove_file(path).unwrap();
        }
    }
}
