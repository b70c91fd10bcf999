//! What was typed at a laptop and what it answered: the paper beside the book, to hold the book against.

use std::collections::BTreeMap;
use std::path::Path;

use samenboek_tests::Chance;
use serde_json::{Value, json};

use samenboek_tests::program::Sitting;

/// Something that is typed. Everything carries a number that occurs once.
#[derive(Clone, Debug)]
pub enum Deed {
    Record(u64),
    Change { evening: u64, number: u64 },
    ThrowAway(u64),
    Agree(u64),
    Exchange,
}

struct Evening {
    id: String,
    /// Of the deed that wrote it last.
    number: u64,
    is_in_bin: bool,
}

/// Everything that was answered, so must be there.
#[derive(Default)]
pub struct Ledger {
    evenings: BTreeMap<u64, Evening>,
    rules: BTreeMap<u64, String>,
    last: u64,
    /// How many deeds were answered.
    pub acknowledged: usize,
}

impl Ledger {
    /// A ledger whose numbers begin above `last`.
    pub fn after(last: u64) -> Self {
        Self {
            last,
            ..Self::default()
        }
    }

    /// What somebody is going to type, all of it known before the first line is answered.
    pub fn plan(&mut self, chance: &mut Chance, count: usize) -> Vec<Deed> {
        let kept = self.evenings.iter().filter(|(_, one)| !one.is_in_bin);
        let mut kept: Vec<u64> = kept.map(|(number, _)| *number).collect();
        let mut deeds = Vec::new();
        for _ in 0..count {
            self.last += 1;
            let number = self.last;
            deeds.push(match chance.below(20) {
                0..=3 => Deed::Exchange,
                4..=6 => Deed::Agree(number),
                7 if !kept.is_empty() => {
                    Deed::ThrowAway(kept.swap_remove(chance.below(kept.len())))
                }
                8..=12 if !kept.is_empty() => Deed::Change {
                    evening: *chance.pick(&kept),
                    number,
                },
                _ => Deed::Record(number),
            });
        }
        deeds
    }

    /// An evening with a number that is still free.
    pub fn plan_evening(&mut self) -> Deed {
        self.last += 1;
        Deed::Record(self.last)
    }

    /// A deed as a line of a batch.
    pub fn line(&self, deed: &Deed, stick: &Path) -> Value {
        match deed {
            Deed::Record(number) => json!({
                "args": ["encounter", "add"],
                "stdin": drafted(*number, &json!({ "happened_on": "2026-11-20", "title": title(*number) })),
            }),
            Deed::Change { evening, number } => json!({
                "args": ["encounter", "edit", self.evenings[evening].id],
                "stdin": drafted(*number, &json!({})),
            }),
            Deed::ThrowAway(evening) => {
                json!({ "args": ["encounter", "delete", self.evenings[evening].id] })
            }
            Deed::Agree(number) => json!({
                "args": ["rule", "add"],
                "stdin": { "title": rule(*number), "items": [{ "text": "Ieder veegt een week." }], "languages": ["nl"] },
            }),
            Deed::Exchange => json!({ "args": ["exchange", "--folder", stick] }),
        }
    }

    /// Writes down that a deed was answered.
    pub fn acknowledge(&mut self, deed: &Deed, value: &Value) {
        self.acknowledged += 1;
        match deed {
            Deed::Record(_) | Deed::Agree(_) => {
                self.write_down(deed, value["id"].as_str().unwrap())
            }
            Deed::Change { .. } | Deed::ThrowAway(_) => self.write_down(deed, ""),
            Deed::Exchange => assert_eq!(value["set_aside"], json!([]), "{value}"),
        }
    }

    /// A deed that was under way may have been done whole, or not at all. True when it was done.
    pub fn settle(&mut self, deed: &Deed, sitting: &mut Sitting) -> bool {
        let id = match deed {
            Deed::Record(number) => only(
                sitting.lists(&["encounter", "list", "--search", &title(*number)]),
                &title(*number),
            ),
            Deed::Agree(number) => only(sitting.lists(&["rule", "list"]), &rule(*number)),
            Deed::Change { evening, number } => {
                let shown = self.shown(*evening, sitting);
                (shown["note"] == note(*number)).then(String::new)
            }
            Deed::ThrowAway(evening) => {
                let shown = self.shown(*evening, sitting);
                (!shown["thrown_away_at"].is_null()).then(String::new)
            }
            Deed::Exchange => None,
        };
        if let Some(id) = &id {
            self.write_down(deed, id);
        }
        self.still_holds(deed, sitting);
        id.is_some()
    }

    /// Everything in the ledger stands in the book, as it was written last.
    pub fn holds(&self, sitting: &mut Sitting) {
        for number in self.evenings.keys() {
            self.evening_holds(*number, sitting);
        }
        for (number, id) in &self.rules {
            let shown = sitting.does(&["rule", "show", id]);
            assert_eq!(shown["title"], rule(*number));
            assert_eq!(shown["items"].as_array().unwrap().len(), 1);
        }
    }

    /// How many evenings stand in the list, how many lie in the bin, how many rules there are.
    pub fn counts(&self) -> [usize; 3] {
        let thrown = self.evenings.values().filter(|one| one.is_in_bin).count();
        [self.evenings.len() - thrown, thrown, self.rules.len()]
    }

    /// What a deed is about stands in the book as the ledger has it.
    pub fn still_holds(&self, deed: &Deed, sitting: &mut Sitting) {
        match deed {
            Deed::Record(evening) | Deed::Change { evening, .. } | Deed::ThrowAway(evening) => {
                if self.evenings.contains_key(evening) {
                    self.evening_holds(*evening, sitting);
                }
            }
            Deed::Agree(number) => {
                if let Some(id) = self.rules.get(number) {
                    assert_eq!(sitting.does(&["rule", "show", id])["title"], rule(*number));
                }
            }
            Deed::Exchange => {}
        }
    }

    fn evening_holds(&self, first: u64, sitting: &mut Sitting) {
        let evening = &self.evenings[&first];
        let shown = self.shown(first, sitting);
        assert_eq!(shown["title"], title(first));
        assert_eq!(shown["versions"], json!([]));
        // One save wrote all of these, a person card among them.
        for (field, written) in drafted(evening.number, &json!({})).as_object().unwrap() {
            let shown = match field.as_str() {
                "attendance" => json!({
                    "named": shown["attendance"]["named"],
                    "counted": shown["attendance"]["counted"],
                }),
                _ => shown[field].clone(),
            };
            assert_eq!(&shown, written, "{field} of {}", title(first));
        }
        assert_eq!(!shown["thrown_away_at"].is_null(), evening.is_in_bin);
    }

    fn shown(&self, evening: u64, sitting: &mut Sitting) -> Value {
        sitting.does(&["encounter", "show", &self.evenings[&evening].id])
    }

    fn write_down(&mut self, deed: &Deed, id: &str) {
        match deed {
            Deed::Record(number) => {
                let evening = Evening {
                    id: id.to_owned(),
                    number: *number,
                    is_in_bin: false,
                };
                self.evenings.insert(*number, evening);
            }
            Deed::Change { evening, number } => {
                self.evenings.get_mut(evening).unwrap().number = *number;
            }
            Deed::ThrowAway(evening) => self.evenings.get_mut(evening).unwrap().is_in_bin = true,
            Deed::Agree(number) => {
                self.rules.insert(*number, id.to_owned());
            }
            Deed::Exchange => {}
        }
    }
}

/// The id of the one row with this title, when there is one.
fn only(mut rows: Vec<Value>, title: &str) -> Option<String> {
    rows.retain(|row| row["title"] == title);
    assert!(rows.len() < 2, "{title} stands there twice");
    rows.pop().map(|row| row["id"].as_str().unwrap().to_owned())
}

fn drafted(number: u64, more: &Value) -> Value {
    let mut draft = json!({
        "note": note(number),
        "attendance": { "named": [format!("Buur {}", number % 60)], "counted": number % 1000 },
    });
    let more = more.as_object().unwrap().clone();
    draft.as_object_mut().unwrap().extend(more);
    draft
}

fn title(number: u64) -> String {
    format!("Avond {number}")
}

fn rule(number: u64) -> String {
    format!("Regel {number}")
}

fn note(number: u64) -> String {
    format!("Geschreven bij {number}.")
}
