//! How far two groups kept to tables of their own.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

use super::evening::{Evening, size};
use super::{FEWEST_PEOPLE, Silent, real};

/// How often the seats are shuffled.
pub const SHUFFLES: usize = 500;
const SEED: u64 = 20_261_120;

/// How far two groups kept to tables of their own on one evening.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segregation {
    /// How many of the first group sat somewhere.
    pub first: u64,
    /// How many of the second.
    pub second: u64,
    /// The index of dissimilarity, `1/2 sum |a/A - b/B|` over the tables: 0 spread alike, 1 never at one table (Duncan
    /// and Duncan, "A methodological analysis of segregation indexes", American Sociological Review 20, 1955).
    pub index: f64,
    /// What the index is on average when the same people of these two groups take the same seats at random. Small tables
    /// give a high index by chance alone.
    pub expected: f64,
}

/// Segregation of two groups over the tables of one evening. Says nothing below [`FEWEST_PEOPLE`] of either group, nor
/// when these two sat at one table only.
pub fn segregation(evening: &Evening, first: &str, second: &str) -> Result<Segregation, Silent> {
    let place = |group: &str| evening.groups().iter().position(|it| it == group);
    let (Some(first), Some(second)) = (place(first), place(second)) else {
        return Err(Silent::NothingCounted);
    };
    let of = |unit: &Vec<u64>, group: usize| unit.get(group).copied().unwrap_or(0);
    let pair: Vec<Vec<u64>> = evening
        .units()
        .iter()
        .map(|unit| vec![of(unit, first), of(unit, second)])
        .filter(|unit| size(unit) > 0)
        .collect();
    let count = |group: usize| -> u64 { pair.iter().map(|unit| of(unit, group)).sum() };
    let (a, b) = (count(0), count(1));
    if a < FEWEST_PEOPLE || b < FEWEST_PEOPLE {
        return Err(Silent::TooFew);
    }
    if pair.len() < 2 {
        return Err(Silent::OneUnit);
    }
    let mut shuffler = Shuffler::of_units(&pair, 0);
    let sum: f64 = (0..SHUFFLES).map(|_| index(shuffler.shuffle(), a, b)).sum();
    Ok(Segregation {
        first: a,
        second: b,
        index: index(&pair, a, b),
        expected: sum / real(SHUFFLES as u64),
    })
}

fn index(units: &[Vec<u64>], a: u64, b: u64) -> f64 {
    let apart = |unit: &Vec<u64>| match unit.as_slice() {
        [first, second, ..] => (real(*first) / real(a) - real(*second) / real(b)).abs(),
        _ => 0.0,
    };
    units.iter().map(apart).sum::<f64>() / 2.0
}

/// The same people on the same seats, in another order at each turn. The order follows from the seed and the seats.
pub(super) struct Shuffler {
    chance: ChaCha8Rng,
    people: Vec<usize>,
    units: Vec<Vec<u64>>,
}

impl Shuffler {
    /// Of one of several evenings: each has a chance of its own, or all of them would be lucky at once.
    pub(super) fn of(evening: &Evening, which: u64) -> Self {
        Self::of_units(evening.units(), which)
    }

    fn of_units(units: &[Vec<u64>], which: u64) -> Self {
        let people = units.iter().flat_map(|unit| {
            let groups = unit.iter().enumerate();
            groups.flat_map(|(group, count)| (0..*count).map(move |_| group))
        });
        Self {
            chance: ChaCha8Rng::seed_from_u64(SEED.wrapping_add(which)),
            people: people.collect(),
            units: units.to_vec(),
        }
    }

    pub(super) fn shuffle(&mut self) -> &[Vec<u64>] {
        self.people.shuffle(&mut self.chance);
        let mut seated = self.people.iter();
        for unit in &mut self.units {
            let seats = size(unit);
            unit.fill(0);
            for _ in 0..seats {
                let count = seated.next().and_then(|group| unit.get_mut(*group));
                if let Some(count) = count {
                    *count += 1;
                }
            }
        }
        &self.units
    }
}
