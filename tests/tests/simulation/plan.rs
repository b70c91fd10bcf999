//! What kind of world a seed makes.

use samenboek_tests::Chance;

use crate::run::SEEDS;

/// What may happen in a world, and how much.
#[derive(Debug)]
pub struct Plan {
    /// How many laptops there are at the start.
    pub laptops: usize,
    /// How many more may join.
    pub newcomers: usize,
    /// How many things happen.
    pub steps: usize,
    /// Clocks are years off.
    pub wrong_clocks: bool,
    /// People go, and laptops are lost.
    pub partings: bool,
    /// Backups are put back, folders are copied.
    pub twice: bool,
    /// Things are forgotten for good.
    pub forgetting: bool,
    /// Cases are taken in, given and taken away.
    pub cases: bool,
    /// Somebody takes the key of the centre out of the safe.
    pub paper: bool,
    /// At the first laptop two people write by turns, each at her own keys.
    pub by_turns: bool,
    /// How they come to rest.
    pub rest: Rest,
}

/// How everybody meets everybody in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// By one of the sticks.
    Stick,
    /// On one network, whoever knows one another.
    Network,
}

impl Plan {
    /// The plan of a seed: most worlds are small. Large ones take six times as long, and are rarer in every test than in a
    /// long run.
    pub fn of(seed: u64, chance: &mut Chance) -> Self {
        let one_in = if seed < SEEDS { 40 } else { 25 };
        let large = seed % one_in == 24;
        let (laptops, steps) = if large {
            (4 + chance.below(3), 40 + chance.below(30))
        } else {
            (2 + chance.below(3) * chance.below(2), 6 + chance.below(11))
        };
        let cases = chance.once_in(5);
        // A case wants somebody who leads at a laptop of her own, and somebody to give it to.
        let (laptops, steps) = match cases {
            true => (laptops.max(3), steps + 4),
            false => (laptops, steps),
        };
        Self {
            laptops,
            newcomers: (7 - laptops).min(chance.below(2)),
            steps,
            wrong_clocks: chance.once_in(3),
            partings: chance.once_in(3),
            twice: chance.once_in(4),
            forgetting: chance.once_in(3),
            cases,
            paper: chance.once_in(8),
            by_turns: seed % 6 == 3,
            rest: *chance.pick(&[Rest::Stick, Rest::Stick, Rest::Network]),
        }
    }
}
