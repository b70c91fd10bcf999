//! In whatever order people write, forget and meet: all say the same, and nothing forgotten is anywhere.

use samenboek_app::ToForget;
use samenboek_domain::ids::DocumentId;
use samenboek_tests::{Chance, Laptop, Neighbourhood, Stick};
use serde_json::json;

use super::searching::Haystack;
use super::{all_is_well, meets};

const STEPS: usize = 45;
const SEEDS: u64 = 8;

/// An odd word of which no two share the end.
fn word(number: usize) -> String {
    format!("vogel{number}staart{number}")
}

struct World {
    brug: Neighbourhood,
    birds: Vec<DocumentId>,
    forgotten: Vec<usize>,
    chance: Chance,
    said: Vec<String>,
}

impl World {
    fn step(&mut self) {
        let who = self.chance.below(self.brug.laptops.len());
        let what = self.chance.below(12);
        self.said.push(format!("{who}: {what}"));
        match what {
            0..3 => {
                let number = self.birds.len();
                let title = format!("Een {}", word(number));
                let id = self.brug.laptops[who]
                    .record(json!({"title": title, "happened_on": "2026-11-20"}));
                self.birds.push(id);
            }
            3..6 => self.writes_in_one(who),
            6 => self.forgets_one(),
            7 => {
                self.brug.laptops[who].switch_off();
                self.brug.laptops[who].switch_on();
            }
            8 => {
                // The stick is pulled out on the way.
                let call = self.chance.below(60);
                let mut stick = Stick::open(&self.brug.path("stick")).pulled_at(call);
                let _ = self.brug.laptops[who].exchange(&mut stick);
            }
            _ => {
                let stick = *self.chance.pick(&["stick", "tweede stick"]);
                meets(&self.brug.laptops[who], &self.brug.path(stick));
            }
        }
    }

    fn writes_in_one(&mut self, who: usize) {
        if self.birds.is_empty() {
            return;
        }
        let number = self.chance.below(self.birds.len());
        let note = format!("{} van {who}", word(number)).repeat(3);
        // Who never had it, or forgot it, cannot.
        let _ = self.brug.laptops[who]
            .house()
            .patch_encounter(&self.birds[number], json!({"note": note}));
    }

    fn forgets_one(&mut self) {
        if self.birds.is_empty() || self.forgotten.len() == 6 {
            return;
        }
        let number = self.chance.below(self.birds.len());
        let what = ToForget::Document(self.birds[number]);
        // While something of it still lies there, forgetting it goes on, and is not said twice.
        let forgot = self.brug.laptops[0].house().forget(&what, true).is_ok();
        if forgot && !self.forgotten.contains(&number) {
            self.forgotten.push(number);
        }
    }

    fn ends_well(&self) {
        for _ in 0..4 {
            for stick in ["stick", "tweede stick"] {
                for laptop in &self.brug.laptops {
                    meets(laptop, &self.brug.path(stick));
                }
            }
        }
        let laptops: Vec<&Laptop> = self.brug.laptops.iter().collect();
        let sticks = [self.brug.path("stick"), self.brug.path("tweede stick")];
        let sticks = [sticks[0].as_path(), sticks[1].as_path()];
        let haystack = Haystack::of(&laptops, &sticks);
        for number in 0..self.birds.len() {
            let found = haystack.places_of(&word(number)[3..]);
            let is_forgotten = self.forgotten.contains(&number);
            assert_eq!(found.is_empty(), is_forgotten, "{number}: {found:?}");
        }
        assert_eq!(
            laptops[0].titles().len(),
            self.birds.len() - self.forgotten.len()
        );
        all_is_well(&laptops);
        let known = laptops[0].house().forgotten().unwrap();
        assert!(known.iter().all(|it| it.confirmed == 3), "{known:?}");
    }
}

#[test]
fn whatever_the_order_all_forget_the_same_and_lose_nothing_else() {
    let only = std::env::var("SAMENBOEK_SEED")
        .ok()
        .and_then(|seed| seed.parse().ok());
    let seeds = only.map_or(1..=SEEDS, |seed: u64| seed..=seed);
    for seed in seeds {
        let mut world = World {
            brug: Neighbourhood::of(3, 4_300 + seed),
            birds: Vec::new(),
            forgotten: Vec::new(),
            chance: Chance::of(seed),
            said: Vec::new(),
        };
        let ran = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            for _ in 0..STEPS {
                world.step();
            }
            world.ends_well();
        }));
        if ran.is_err() {
            panic!("SAMENBOEK_SEED={seed}, after {:?}", world.said);
        }
    }
}
