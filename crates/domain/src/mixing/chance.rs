//! Mixing against chance: how often people of different groups sat together, beside how often that would be if the same
//! people had taken the same seats at random.

use super::evening::{Evening, size, unlike_share};
use super::segregation::{SHUFFLES, Shuffler};
use super::{FEWEST_PEOPLE, Silent, real};

const MANY_SEATS: u64 = 50_000;

/// What the seats say beside chance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgainstChance {
    /// How many people sat in units from two to [`super::LARGEST_UNIT`].
    pub people: u64,
    /// In how many such units.
    pub units: u64,
    /// On how many evenings.
    pub evenings: u64,
    /// The share of contact between people of different groups, 0 to 1. Somebody at a table of n weighs 1/(n-1) for each
    /// of the others there (Newman, "Scientific collaboration networks II", Physical Review E 64, 2001), so that each
    /// person counts as much, at a small table and at a large one.
    pub across: f64,
    /// What `across` would be on average by chance: [`unlike_share`] of each evening, by its people.
    pub expected: f64,
    /// The E-I index, `(E - I) / (E + I)`: -1 all within, +1 all across (Krackhardt and Stern, "Informal networks and
    /// organizational crises", Social Psychology Quarterly 51, 1988). Never shown without `expected_external_internal`.
    pub external_internal: f64,
    /// What the E-I index would be by chance.
    pub expected_external_internal: f64,
    /// `across / expected`: 1 as by chance, below 1 people kept to their own, above 1 they mixed more than chance does.
    pub ratio: f64,
    /// Between these lie 95 of 100 ratios that chance alone gives.
    pub chance: (f64, f64),
    /// What follows.
    pub verdict: Verdict,
}

/// What follows from a ratio and what chance gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// People kept to their own group more than chance does.
    Apart,
    /// Chance alone gives such a ratio too.
    AsByChance,
    /// People mixed more than chance does.
    Mixed,
}

impl Verdict {
    /// The stable name.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Apart => "apart",
            Self::AsByChance => "as_by_chance",
            Self::Mixed => "mixed",
        }
    }
}

/// Mixing on these evenings together. Evenings on which only one group sat, or everybody at one table, say nothing and
/// are left out; when none is left, the reason comes back.
pub fn against_chance(evenings: &[Evening]) -> Result<AgainstChance, Silent> {
    let seated: Vec<Evening> = evenings.iter().map(Evening::of_pairs).collect();
    let seated: Vec<&Evening> = seated.iter().filter(|it| it.people() > 0).collect();
    if seated.is_empty() {
        return Err(Silent::NothingCounted);
    }
    let mixed = |it: &&Evening| it.totals().iter().filter(|total| **total > 0).count() > 1;
    let seated: Vec<&Evening> = seated.into_iter().filter(mixed).collect();
    if seated.is_empty() {
        return Err(Silent::OneGroup);
    }
    let chosen: Vec<&Evening> = seated
        .into_iter()
        .filter(|it| it.units().len() > 1)
        .collect();
    if chosen.is_empty() {
        return Err(Silent::OneUnit);
    }
    let people: u64 = chosen.iter().map(|it| it.people()).sum();
    if people < FEWEST_PEOPLE {
        return Err(Silent::TooFew);
    }
    let expected: f64 = chosen.iter().map(|it| expected(it)).sum();
    // Everybody's contact weighs one half.
    let all = real(people) / 2.0;
    let seen: f64 = chosen.iter().map(|it| across(it.units())).sum();
    let ratio = seen / expected;
    let chance = range(&chosen, expected);
    let verdict = if ratio < chance.0 {
        Verdict::Apart
    } else if ratio > chance.1 {
        Verdict::Mixed
    } else {
        Verdict::AsByChance
    };
    Ok(AgainstChance {
        people,
        units: chosen.iter().map(|it| it.units().len() as u64).sum(),
        evenings: chosen.len() as u64,
        across: seen / all,
        expected: expected / all,
        external_internal: 2.0 * seen / all - 1.0,
        expected_external_internal: 2.0 * expected / all - 1.0,
        ratio,
        chance,
        verdict,
    })
}

/// The weight of contact across groups in these units.
fn across(units: &[Vec<u64>]) -> f64 {
    let of = |unit: &Vec<u64>| {
        let people = size(unit);
        let squares: u64 = unit.iter().map(|n| n * n).sum();
        let pairs = (people * people - squares) / 2;
        real(pairs) / real(people.saturating_sub(1).max(1))
    };
    units.iter().map(of).sum()
}

/// What chance gives on average: each seat neighbour is any of the others.
fn expected(evening: &Evening) -> f64 {
    unlike_share(&evening.totals()).unwrap_or(0.0) * real(evening.people()) / 2.0
}

/// Between which two ratios lie 95 of 100 that chance gives, by shuffling who sits where on each evening.
fn range(evenings: &[&Evening], expected: f64) -> (f64, f64) {
    let numbered = (0..).zip(evenings);
    let mut shufflers: Vec<Shuffler> = numbered
        .map(|(which, it)| Shuffler::of(it, which))
        .collect();
    let seats: u64 = evenings.iter().map(|it| it.people()).sum();
    // Of very many seats the range is narrow, and known from fewer shuffles.
    let shuffles = if seats > MANY_SEATS {
        SHUFFLES / 5
    } else {
        SHUFFLES
    };
    let mut ratios: Vec<f64> = (0..shuffles)
        .map(|_| {
            let seen: f64 = shufflers.iter_mut().map(|it| across(it.shuffle())).sum();
            seen / expected
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let at = |share: usize| {
        ratios
            .get((ratios.len().saturating_sub(1)) * share / 1_000)
            .copied()
            .unwrap_or(1.0)
    };
    (at(25), at(975))
}
